"""What is forgotten, and when."""

from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest
from contracts.storage.making import COURIER, GUILD, NOW, bring, claimed, entry, group_all

from digestbot.adapters.clock import FixedClock
from digestbot.adapters.storage import SqlStore, open_store
from digestbot.core.digests.destination import WorkspaceId
from digestbot.pipeline.tidy import ARTICLES, tidy

GONE = WorkspaceId("discord:9")
DAY = timedelta(days=1)
YEAR = 365 * DAY


@pytest.fixture
async def store(tmp_path: Path) -> AsyncIterator[SqlStore]:
    """Open a fresh database."""
    async with open_store(f"sqlite:///{tmp_path / 'digestbot.db'}") as opened:
        yield opened


async def test_articles_are_kept_for_as_long_as_was_set_and_go_in_small_pieces(store: SqlStore) -> None:
    """Not a day early; a turn erases no more than its share, and says how much, so that the next one follows at once."""
    await bring(store, await claimed(store), *(entry(str(n)) for n in range(ARTICLES + 3)))
    await group_all(store)
    assert await tidy(store=store, clock=FixedClock(at=NOW + YEAR - DAY), keep=YEAR) == 0
    later = FixedClock(at=NOW + YEAR + DAY)
    assert [await tidy(store=store, clock=later, keep=YEAR) for _ in range(3)] == [ARTICLES, 3, 0]


async def test_a_workspace_can_come_back_within_thirty_days(store: SqlStore) -> None:
    """It is erased on the thirty-first, with its feeds; one that came back in time is not."""
    for workspace in (GUILD, GONE):
        await store.feeds.add(workspace, COURIER, now=NOW)
        await store.workspaces.mark_removed(workspace, now=NOW)
    assert await tidy(store=store, clock=FixedClock(at=NOW + 29 * DAY), keep=YEAR) == 0
    await store.workspaces.ensure(GUILD, now=NOW + 29 * DAY)
    assert await tidy(store=store, clock=FixedClock(at=NOW + 31 * DAY), keep=YEAR) == 1
    assert len(await store.feeds.sources(GUILD)) == 1
    assert await store.feeds.sources(GONE) == []
