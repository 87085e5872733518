"""Somebody follows things: what they hear of, once, and what happens when nobody can write to them."""

from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path

import pytest
from contracts.storage.making import CHANNEL, GUILD, HOUR, MINUTE, NOW, bring, claimed, entry, group_all, subscribe
from peers.outbox import SlackRequest
from scenarios.test_immediate import Town
from scenarios.test_soak import Clock, Here

from digestbot.adapters.storage import SqlStore, open_store
from digestbot.commands.digest_words import digest_words
from digestbot.core.delivery.outcome import Outcome, Refused
from digestbot.core.digests.destination import personal
from digestbot.core.digests.document import Document
from digestbot.core.digests.follow import Follow, FollowId, Kind
from digestbot.core.digests.reader import Reader
from digestbot.core.digests.subscription import Options, Schedule
from digestbot.core.digests.wording import title
from digestbot.core.feeds.stored_feed import StoredFeed
from digestbot.core.stories.stored_story import StoryId
from digestbot.pipeline.compose import compose_due
from digestbot.pipeline.deliver import deliver_due
from digestbot.pipeline.tidy import tidy
from digestbot.ports import ClaimedDelivery

ME = "8"
YEAR = timedelta(days=365)


@dataclass
class Mail(Town):
    """A platform where messages are kept by address; `closed` ones are refused."""

    platform: str = "discord"
    boxes: dict[str, list[tuple[Document, Options]]] = field(default_factory=dict)
    closed: set[str] = field(default_factory=set)

    async def publish(self, claimed: ClaimedDelivery) -> Outcome:
        """Post, where it is open."""
        if claimed.delivery.destination in self.closed:
            return Refused(reason="this person takes no direct messages from the bot.")
        self.boxes.setdefault(claimed.delivery.destination, []).append((claimed.document, claimed.options))
        return await super().publish(claimed)


@dataclass
class World:
    """A server with a feed, and its bot."""

    store: SqlStore
    feed: StoredFeed
    clock: Clock = field(default_factory=lambda: Clock(at=NOW))
    mail: Mail = field(default_factory=Mail)
    ears: SlackRequest = field(default_factory=SlackRequest)

    async def news(
        self, name: str, story: StoryId | None = None, body: str = "Mira Holt said: “We build it.”"
    ) -> StoryId:
        """Bring an article, a minute later, and give what is due its turn."""
        self.clock.at += MINUTE
        await bring(self.store, self.feed, entry(name), at=self.clock.at)
        ((_article, placed),) = await group_all(
            self.store, story, now=self.clock.at, body=body, title=f"{name}: {body}"
        )
        await self.turn()
        return placed

    async def turn(self, later: timedelta = MINUTE) -> None:
        """Compose and deliver what is due."""
        self.clock.at += later
        publishers = {"discord": self.mail}
        await compose_due(store=self.store, cpu=Here(), clock=self.clock, publishers=publishers, owner="p")
        await deliver_due(store=self.store, clock=self.clock, publishers=publishers, notices=self.ears, owner="p")

    async def follow(self, kind: Kind, value: str, *, deliver: str = "dm") -> Follow:
        """Follow something, at once."""
        return await self.store.follows.add(
            Follow(
                id=FollowId(0),
                workspace=GUILD,
                person=ME,
                kind=kind,
                value=value,
                label=value,
                deliver="ping" if deliver == "ping" else "dm",
                created_at=self.clock.at,
            )
        )

    def got(self, address: str = personal(GUILD, ME)) -> list[list[str]]:
        """Return the headlines of each message at an address, up to the colon."""
        return [[s.title.partition(":")[0] for s in d.stories] for d, _o in self.mail.boxes.get(address, [])]


@pytest.fixture
async def world(tmp_path: Path) -> AsyncIterator[World]:
    """Return a server in which somebody has a line for their follows."""
    async with open_store(f"sqlite:///{tmp_path / 'bot.db'}") as store:
        feed = await claimed(store, workspace=GUILD)
        made = World(store, feed)
        await store.subscriptions.add(
            GUILD,
            name=f"@{ME} now",
            destination=personal(GUILD, ME),
            feeds=(),
            topics=(),
            schedule=Schedule(immediate=True),
            options=Options(max_stories=10, rest="none"),
            now=NOW,
            next_at=NOW,
        )
        yield made


async def test_news_of_a_person_comes_once(world: World) -> None:
    """Not what was known before, not what does not name them, and another outlet's report of the same not again."""
    await world.news("before")
    await world.follow("person", "Mira Holt")
    await world.news("other", body="It rained in Borvik.")
    story = await world.news("first")
    await world.news("again", story)
    await world.turn(HOUR)
    assert world.got() == [["first"]]
    ((document, _options),) = world.mail.boxes[personal(GUILD, ME)]
    assert (document.title, document.personal, document.stories[0].topic) == ("", True, "Mira Holt")


async def test_each_report_of_a_followed_story_comes(world: World) -> None:
    """One message a report, which says whose it is; after two weeks of silence it ends by itself."""
    story = await world.news("first")
    await world.follow("story", str(story))
    await world.turn(HOUR)
    assert world.got() == []
    await world.news("second", story, body="It rained in Borvik.")
    await world.news("third", story, body="It snowed in Borvik.")
    assert len(world.got()) == 2
    assert world.mail.boxes[personal(GUILD, ME)][1][0].stories[0].updated == "The Courier"
    assert await tidy(store=world.store, clock=world.clock, keep=YEAR) == 0
    world.clock.at += timedelta(days=15)
    assert await tidy(store=world.store, clock=world.clock, keep=YEAR) == 1
    assert await world.store.follows.list(GUILD, ME) == []


async def test_a_mention_in_the_channels_digest(world: World) -> None:
    """Only where the digest shows what somebody follows; the words of the digest hold nobody's id."""
    await subscribe(world.store, workspace=GUILD, next_at=NOW + HOUR)
    await world.follow("topic", "ferry", deliver="ping")
    await world.news("rain", body="It rained in Borvik.")
    await world.turn(HOUR)
    await world.news("boat", body="The ferry to Borvik sank. The ferry was old.")
    await world.turn(timedelta(days=1))
    told = [options.people for _document, options in world.mail.boxes[CHANNEL]]
    assert told == [(), (ME,)]


async def test_closed_messages_pause_it_and_nobody_else_hears(world: World) -> None:
    """The line breaks with its reason; the managers are not told; opened again, later news comes."""
    await world.follow("person", "Mira Holt")
    world.mail.closed = {personal(GUILD, ME)}
    await world.news("lost")
    (line,) = await world.store.subscriptions.personal("discord", ME)
    assert (line.state, line.trouble) == ("broken", "this person takes no direct messages from the bot.")
    assert world.ears.told == []


async def test_the_readers_language_and_the_muted(world: World) -> None:
    """Words of ours come in the language that the reader chose; what is muted is not told, not even later."""
    await world.store.readers.save("discord", ME, Reader(language="de"))
    follow = await world.follow("person", "Mira Holt")
    await world.store.follows.mute(GUILD, ME, follow.id, world.clock.at + HOUR)
    await world.news("silent")
    await world.turn(2 * HOUR)
    await world.news("told")
    assert world.got() == [["told"]]
    document = world.mail.boxes[personal(GUILD, ME)][0][0]
    assert title(document, digest_words(document.language)) == "Für dich"
