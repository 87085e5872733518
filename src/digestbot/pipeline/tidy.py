"""Erase what is to be forgotten: old articles, workspaces that removed the bot 30 days ago, follows of stories that are over."""

from datetime import timedelta

from digestbot.core.digests.follow import QUIET
from digestbot.ports import Clock, Store

KEPT = timedelta(days=30)
"""How long a workspace that removed the bot can come back and find everything as it was."""
ARTICLES, DIGESTS = 100, 100
"""How much is erased in one transaction: no one waits long for its end."""
UNUSED = timedelta(days=8)
"""How long a rule that no digest uses is tried on what comes; longer than a week, for digests that come once a week."""


async def tidy(*, store: Store, clock: Clock, keep: timedelta) -> int:
    """Forget what is due to be forgotten, in small pieces; returns how much of it that was.

    Articles and the words of digests are kept for `keep`, removed workspaces for 30 days, follows of a story until it is quiet,
    what topics and blocks match as long as digests use it.
    """
    old = clock.now() - keep
    await store.maintenance.refresh_plans()
    forgotten = await store.maintenance.forget_articles(before=old, limit=ARTICLES)
    forgotten += await store.maintenance.forget_digests(before=old, limit=DIGESTS)
    ended = await store.follows.end_quiet(before=clock.now() - QUIET)
    await store.matches.forget(rules_before=clock.now() - UNUSED, articles_before=clock.now() - KEPT)
    gone = await store.workspaces.erasable(removed_before=clock.now() - KEPT)
    for workspace in gone:
        await store.workspaces.erase(workspace)
    return len(gone) + ended + forgotten
