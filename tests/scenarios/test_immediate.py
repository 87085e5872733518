"""A channel that gets news as it comes: an article that really changed is edited where it stands, and never posted again."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path

from scenarios.test_soak import CHANNEL, URL, Clock, Here, Quiet

from digestbot.adapters.storage import SqlStore, open_store
from digestbot.core.delivery.decide import DeliveryPolicy
from digestbot.core.delivery.delivery import Part, Receipt
from digestbot.core.delivery.outcome import Absent, LookUp, Outcome, Refused, Sent, Unknown
from digestbot.core.digests.destination import LOCAL, Destination
from digestbot.core.digests.document import Document
from digestbot.core.digests.subscription import Options, Schedule
from digestbot.core.feeds.http_messages import Failure, Request, Response
from digestbot.pipeline.analyse import analyse_read
from digestbot.pipeline.compose import compose_due
from digestbot.pipeline.deliver import deliver_due
from digestbot.pipeline.edit import edit_due
from digestbot.pipeline.group import Grouping
from digestbot.pipeline.poll import Polling
from digestbot.pipeline.read import Reading
from digestbot.pipeline.tidy import tidy
from digestbot.ports import ClaimedDelivery

FIRST = "The mail ferry sank off Borvik on Sunday night. All eleven people on board were lifted to safety."
SECOND = "The mail ferry sank off Borvik on Sunday night. One of the eleven people on board is still missing."


@dataclass
class Town:
    """A feed with one article, and a channel in which messages stand and can be edited or deleted."""

    text: str = FIRST
    platform: str = "fake"
    posted: list[Document] = field(default_factory=list)
    edited: list[Document] = field(default_factory=list)
    answers: list[Outcome] = field(default_factory=list)

    async def fetch(self, request: Request) -> Response | Failure:
        """Answer with the article as it is now."""
        item = f"<item><guid>1</guid><title>Ferry to Borvik lost</title><description>{self.text}</description></item>"
        body = f'<rss version="2.0"><channel><title>Courier</title>{item}</channel></rss>'
        return Response(url=request.url, status=200, body=body.encode())

    def check(self, destination: Destination) -> None:
        """Take any."""

    def split(self, document: Document, options: Options) -> tuple[Part, ...]:
        """Put all into one message."""
        return (Part(number=0, kind="main", stories=tuple(range(len(document.stories))), total=1),)

    def rules(self, destination: Destination) -> DeliveryPolicy:
        """Nothing is repeated here."""
        return DeliveryPolicy(repeat_within=timedelta(0), look_after=timedelta(0))

    async def publish(self, claimed: ClaimedDelivery) -> Outcome:
        """Post."""
        self.posted.append(claimed.document)
        return Sent(receipt=Receipt(channel="c", message=str(len(self.posted))))

    async def find(self, claimed: ClaimedDelivery) -> LookUp:
        """Never needed."""
        return Absent()

    async def edit(self, claimed: ClaimedDelivery) -> Outcome:
        """Edit, as the next answer says."""
        assert claimed.delivery.receipt is not None
        self.edited.append(claimed.document)
        return self.answers.pop(0) if self.answers else Sent(receipt=claimed.delivery.receipt)


@dataclass
class Life:
    """The town, its bot's database and clock."""

    town: Town
    store: SqlStore
    clock: Clock
    grouping: Grouping = field(default_factory=Grouping)

    async def turn(self, later: timedelta) -> None:
        """Let time pass, then run every step once."""
        self.clock.at += later
        store, clock, cpu, town = self.store, self.clock, Here(), self.town
        polling = Polling(
            feeds=store.feeds, http=town, cpu=cpu, clock=clock, notices=Quiet(), owner="p", floor=timedelta(minutes=2)
        )
        await polling.step(limit=5)
        await Reading(articles=store.articles, http=town, cpu=cpu, clock=clock, owner="p", fetch=False).step()
        await analyse_read(articles=store.articles, cpu=cpu, clock=clock, owner="p")
        await self.grouping.step(articles=store.articles, book=store.stories, cpu=cpu, clock=clock, owner="p")
        publishers = {"fake": town}
        await compose_due(store=store, cpu=cpu, clock=clock, publishers=publishers, owner="p")
        await deliver_due(store=store, clock=clock, publishers=publishers, notices=Quiet(), owner="p")
        await edit_due(store=store, clock=clock, editors=publishers, owner="p")


@asynccontextmanager
async def life(folder: Path) -> AsyncIterator[Life]:
    """Subscribe the channel to news as it comes, and post the article."""
    clock = Clock()
    async with open_store(f"sqlite:///{folder / 'bot.db'}") as store:
        await store.feeds.add(LOCAL, URL, now=clock.at)
        await store.subscriptions.add(
            LOCAL,
            name="News",
            destination=CHANNEL,
            feeds=(),
            topics=(),
            schedule=Schedule(immediate=True),
            options=Options(),
            now=clock.at,
            next_at=clock.at,
        )
        one = Life(Town(), store, clock)
        await one.turn(timedelta(0))
        assert len(one.town.posted) == 1
        yield one


async def test_a_changed_article_is_edited_in_place(tmp_path: Path) -> None:
    """The post then holds the new words and says that it was updated; nothing is posted a second time."""
    async with life(tmp_path) as one:
        one.town.text = SECOND
        await one.turn(timedelta(hours=3))
        (edit,) = one.town.edited
        (story,) = edit.stories
        assert story.updated is not None
        assert "still missing" in " ".join(s.text for s in story.summary)
        await one.turn(timedelta(hours=3))
        assert (len(one.town.posted), len(one.town.edited)) == (1, 1)


async def test_an_old_post_is_left_as_it_is(tmp_path: Path) -> None:
    """After two days nobody is shown the change where they would not look for it, and it is no news either."""
    async with life(tmp_path) as one:
        one.town.text = SECOND
        await one.turn(timedelta(hours=49))
        assert (len(one.town.posted), len(one.town.edited)) == (1, 0)


async def test_an_edit_whose_answer_was_lost_is_made_again(tmp_path: Path) -> None:
    """Making it twice does no harm, so it is repeated until it is known to stand."""
    async with life(tmp_path) as one:
        one.town.text, one.town.answers = SECOND, [Unknown(reason="reset")]
        await one.turn(timedelta(hours=3))
        await one.turn(timedelta(minutes=1))
        await one.turn(timedelta(minutes=1))
        assert (len(one.town.posted), len(one.town.edited)) == (1, 2)


async def test_a_deleted_post_stays_deleted(tmp_path: Path) -> None:
    """Somebody took it away; the change brings it back neither as an edit nor as a post."""
    async with life(tmp_path) as one:
        one.town.text, one.town.answers = SECOND, [Refused(reason="it was deleted", pauses=False)]
        await one.turn(timedelta(hours=3))
        await one.turn(timedelta(hours=3))
        assert (len(one.town.posted), len(one.town.edited)) == (1, 1)


async def test_a_workspace_is_erased_a_month_after_it_left(tmp_path: Path) -> None:
    """Until then it can come back and find everything; after that no row of it is left."""
    async with life(tmp_path) as one:
        left: datetime = one.clock.at
        await one.store.workspaces.mark_removed(LOCAL, now=left)
        one.clock.at = left + timedelta(days=29)
        assert await tidy(store=one.store, clock=one.clock, keep=timedelta(days=365)) == 0
        assert len(await one.store.subscriptions.list(LOCAL)) == 1
        one.clock.at = left + timedelta(days=31)
        assert await tidy(store=one.store, clock=one.clock, keep=timedelta(days=365)) == 1
        assert await one.store.subscriptions.list(LOCAL) == []
        assert await tidy(store=one.store, clock=one.clock, keep=timedelta(days=365)) == 0
