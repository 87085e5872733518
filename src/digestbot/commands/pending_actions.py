"""What a button will do once it is pressed, kept in the store for a while: the button carries a number and nothing else.

So it works after a restart, once, for data of any length, and only in the workspace that it was made in.
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
    """Return what the pressed button stands for, and forget it; None where it was pressed before, is too old or not of a kind."""
    number = button_number(invocation.argument, digits=18)
    found = await services.store.pending_actions.take(invocation.workspace, number, now=services.clock.now())
    return found if found is not None and found.kind in kinds else None
