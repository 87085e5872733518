"""Composing what is due: the parts that no other room's tests reach."""

from dataclasses import replace
from datetime import datetime
from itertools import pairwise
from pathlib import Path

import pytest
from contracts.storage.making import GUILD, MINUTE, NOW, PLATFORMS, bring, claimed, entry, group_all, lease, subscribe
from peers.outbox import FakeClock, SlackRequest
from scenarios.test_immediate import Town
from scenarios.test_soak import Here

from digestbot.adapters.storage import open_store
from digestbot.adapters.storage.outbox import SqlOutbox
from digestbot.core.digests.destination import Destination
from digestbot.errors import Conflict
from digestbot.pipeline.compose import compose_due


@pytest.mark.parametrize(("chosen", "spoken"), [("de", "de"), (None, "fr")])
async def test_a_digest_speaks_its_workspaces_language(tmp_path: Path, chosen: str | None, spoken: str) -> None:
    """The bot's own words in a digest are in the language that its workspace chose, else in the operator's."""
    async with open_store(f"sqlite:///{tmp_path}/bot.db") as store:
        feed = await claimed(store, workspace=GUILD)
        await bring(store, feed, entry("one"))
        await group_all(store)
        place = await store.workspaces.ensure(GUILD, now=NOW)
        await store.workspaces.save(replace(place, language=chosen))
        await subscribe(store, workspace=GUILD, destination=Destination("discord:1/2"))
        publishers = {"discord": Town(platform="discord")}
        clock = FakeClock(at=NOW)
        await compose_due(store=store, cpu=Here(), clock=clock, publishers=publishers, owner="p", language="fr")
        (sent,) = await store.outbox.claim(now=NOW, lease=lease(), limit=5, platforms=PLATFORMS)
        assert sent.document.language == spoken


async def test_a_conflict_that_stays_rests_and_ends(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The first is composed anew at once, for somebody else was faster; one that comes back rests, longer each time, and is told."""
    async with open_store(f"sqlite:///{tmp_path}/bot.db") as store:
        feed = await claimed(store, workspace=GUILD)
        await bring(store, feed, entry("one"))
        await group_all(store)
        await subscribe(store, workspace=GUILD, destination=Destination("discord:1/2"))
        tried: list[datetime] = []
        clock, told = FakeClock(at=NOW), SlackRequest()

        async def contested(_outbox: object, _digest: object, *, now: datetime) -> bool:
            tried.append(now)
            raise Conflict("The channel was shown one of these stories meanwhile.")

        monkeypatch.setattr(SqlOutbox, "add", contested)
        for _ in range(200):
            await compose_due(
                store=store, cpu=Here(), clock=clock, publishers={"discord": Town()}, notices=told, owner="p"
            )
            clock.at += MINUTE
        rests = [(later - earlier) / MINUTE for earlier, later in pairwise(tried)]
        assert rests == [0, 4, 16, 64]
        (sick,) = await store.subscriptions.list(GUILD)
        assert (sick.state, sick.trouble) == ("broken", "failed-conflict")
        assert len(told.told) == 1
