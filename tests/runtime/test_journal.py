"""What is logged and counted of each unit of work."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
import structlog
from contracts.storage.making import (
    NOW,
    PLATFORMS,
    bring,
    claimed,
    digest,
    entry,
    group_all,
    lease,
    subscribe,
)

from digestbot.adapters.storage import open_store
from digestbot.errors import Conflict
from digestbot.runtime.journal import NOTES, journaled
from digestbot.runtime.metrics import REGISTRY


def value(name: str, **labels: str) -> float:
    """Return what a counter says; 0 before it has counted."""
    return REGISTRY.get_sample_value(name, labels) or 0.0


async def test_each_unit_is_one_line_with_its_ids(tmp_path: Path) -> None:
    """From the poll to the message, in the order in which it happens."""
    async with open_store(f"sqlite:///{tmp_path / 'digestbot.db'}") as opened:
        store = journaled(opened)
        with structlog.testing.capture_logs() as lines:
            feed = await claimed(store)
            await bring(store, feed, entry("a"))
            ((article, story),) = await group_all(store)
            one = await subscribe(store)
            await store.outbox.add(digest(one), now=NOW)
            (first,) = await store.outbox.claim(now=NOW, lease=lease(), limit=1, platforms=PLATFORMS)
            done = replace(first.delivery, state="sent", sent_at=NOW + timedelta(seconds=2), retry_at=None)
            assert await store.outbox.record(done)
            assert not await store.outbox.record(done)
    told = [(line["event"], {k: v for k, v in line.items() if k in IDS}) for line in lines]
    assert told == [
        ("polled", {"feed": feed.id}),
        ("read", {"article": article}),
        ("analysed", {"article": article}),
        ("grouped", {"article": article, "story": story}),
        ("composed", {"subscription": one.id, "destination": one.destination}),
        ("delivered", {"delivery": first.delivery.id, "destination": one.destination}),
    ]


IDS = {"feed", "article", "story", "subscription", "delivery", "destination"}


async def test_polls_and_messages_are_counted(tmp_path: Path) -> None:
    """By outcome and state; an answer that was lost counts as what became of it; a refused write counts nowhere."""
    before = {
        name: value(name, **labels)
        for name, labels in (
            ("digestbot_sent_total", {"state": "sent"}),
            ("digestbot_lost_answers_total", {"state": "unknown"}),
            ("digestbot_lost_answers_total", {"state": "sent"}),
        )
    }
    lost = value("digestbot_lost_answers_total", state="unknown")
    async with open_store(f"sqlite:///{tmp_path / 'digestbot.db'}") as opened:
        store = journaled(opened)
        await store.outbox.add(digest(await subscribe(store)), now=NOW)
        (first,) = await store.outbox.claim(now=NOW, lease=lease(), limit=1, platforms=PLATFORMS)
        await store.outbox.record(replace(first.delivery, state="unknown", unknown_since=NOW, retry_at=NOW))
        (again,) = await store.outbox.claim(now=NOW, lease=lease(), limit=1, platforms=PLATFORMS)
        found = replace(again.delivery, state="sent", sent_at=NOW, retry_at=None)
        assert await store.outbox.record(found)
        assert not await store.outbox.record(found)
    assert value("digestbot_sent_total", state="sent") == before["digestbot_sent_total"] + 1
    assert value("digestbot_lost_answers_total", state="unknown") == lost + 1
    assert value("digestbot_lost_answers_total", state="sent") == before["digestbot_lost_answers_total"] + 1


@pytest.mark.parametrize(("repository", "method"), [(r, m) for r, notes in NOTES.items() for m in notes])
async def test_what_is_noted_is_a_method_of_the_store(tmp_path: Path, repository: str, method: str) -> None:
    """A renamed method would be silent; what is not noted is the store's own."""
    async with open_store(f"sqlite:///{tmp_path / 'digestbot.db'}") as opened:
        store: Any = journaled(opened)
        own: Any = getattr(getattr(opened, repository), method)
        assert getattr(getattr(store, repository), method).__wrapped__ == own
        assert store.topics is opened.topics
        assert store.opened is opened.opened


async def test_what_fails_is_neither_logged_nor_counted(tmp_path: Path) -> None:
    """It is whoever asked for it who says so."""
    async with open_store(f"sqlite:///{tmp_path / 'digestbot.db'}") as opened:
        store = journaled(opened)
        one = await subscribe(store)
        await store.subscriptions.remove(one.workspace, one.id)
        with structlog.testing.capture_logs() as lines, pytest.raises(Conflict):
            await store.outbox.add(digest(one), now=NOW)
    assert lines == []
