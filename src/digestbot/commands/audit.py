"""Records who changed what in the audit log, with the values before and after."""

from collections.abc import Mapping
from typing import Any

from digestbot.commands.invocation import Invocation, Services
from digestbot.ports import AuditEntry


async def record(
    invocation: Invocation,
    services: Services,
    action: str,
    target: str,
    *,
    before: Mapping[str, Any] | None,
    after: Mapping[str, Any] | None,
) -> None:
    """Append what the actor did; values are plain, and hold no secret."""
    entry = AuditEntry(
        at=services.clock.now(),
        actor=invocation.actor.id,
        action=action,
        target=target,
        before=before,
        after=after,
    )
    await services.store.audit.record(invocation.workspace, entry)
