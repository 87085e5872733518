"""What a button will do when pressed, stored for a while: the button only carries a number.

It works after a restart, once, with data of any length, and only in its own workspace.
"""

from collections.abc import Collection, Mapping
from datetime import timedelta
from typing import Any

from digestbot.commands.invocation import Invocation, Services
from digestbot.commands.paging import button_number
from digestbot.ports import PendingAction


async def keep(
    kind: str, data: Mapping[str, Any], invocation: Invocation, services: Services, *, length: timedelta
) -> int:
    """Keep plain data for so long, and return the number that a button carries."""
    now = services.clock.now()
    kept = PendingAction(kind=kind, data=data)
    return await services.store.pending_actions.add(invocation.workspace, kept, now=now, until=now + length)


async def taken(kinds: Collection[str], invocation: Invocation, services: Services) -> PendingAction | None:
    """Return and delete the action of a pressed button; None if it was pressed before, has expired or is of another kind."""
    number = button_number(invocation.argument, digits=18)
    found = await services.store.pending_actions.take(invocation.workspace, number, now=services.clock.now())
    return found if found is not None and found.kind in kinds else None
