"""Erase what is to be forgotten: workspaces that removed the bot, 30 days later; follows of stories that are over."""

from datetime import timedelta

from digestbot.core.digests.follow import QUIET
from digestbot.ports import Clock, Store

KEPT = timedelta(days=30)
"""How long a workspace that removed the bot can come back and find everything as it was."""


async def tidy(*, store: Store, clock: Clock) -> int:
    """Erase every workspace that was removed more than 30 days ago, and end the follows of quiet stories; returns how many."""
    ended = await store.follows.end_quiet(before=clock.now() - QUIET)
    gone = await store.workspaces.erasable(removed_before=clock.now() - KEPT)
    for workspace in gone:
        await store.workspaces.erase(workspace)
    return len(gone) + ended
