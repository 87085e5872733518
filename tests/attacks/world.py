"""Two servers, a web that anybody may publish on, and the whole pipe between them, on a clock that the test moves."""

from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import timedelta
from html import escape
from pathlib import Path

from contracts.storage.making import HOUR, NOW
from peers.outbox import SlackRequest
from scenarios.test_follow import Mail
from scenarios.test_soak import Clock, Here

from digestbot.adapters.storage import SqlStore, open_store
from digestbot.core.delivery.outcome import Outcome
from digestbot.core.digests.destination import Destination, WorkspaceId
from digestbot.core.digests.document import Document
from digestbot.core.digests.subscription import Options, Schedule
from digestbot.core.feeds.http_messages import Failure, Request, Response
from digestbot.pipeline.analyse import analyse_read
from digestbot.pipeline.compose import compose_due
from digestbot.pipeline.deliver import Doubts, deliver_due
from digestbot.pipeline.edit import edit_due
from digestbot.pipeline.group import Grouping
from digestbot.pipeline.poll import Polling
from digestbot.pipeline.read import Reading
from digestbot.ports import ClaimedDelivery, Cpu

OURS, THEIRS = WorkspaceId("discord:1"), WorkspaceId("discord:2")


def channel(workspace: WorkspaceId) -> Destination:
    """Return the channel that a server gets its news in."""
    return Destination(f"{workspace}/9")


def rss(*items: tuple[str, str, str]) -> bytes:
    """Return a feed of (link, title, text); the guid is the link."""
    entries = "".join(
        f"<item><guid>{escape(link)}</guid><link>{escape(link)}</link><title>{escape(title)}</title>"
        f"<description>{escape(text)}</description></item>"
        for link, title, text in items
    )
    return (
        f'<?xml version="1.0"?><rss version="2.0"><channel><title>Some feed</title>{entries}</channel></rss>'.encode()
    )


def page(title: str, *paragraphs: str) -> bytes:
    """Return a web page with an article."""
    text = "".join(f"<p>{escape(paragraph)}</p>" for paragraph in paragraphs)
    head = f"<head><title>{escape(title)}</title></head>"
    return f"<html lang='en'>{head}<body><article><h1>{escape(title)}</h1>{text}</article></body></html>".encode()


@dataclass
class Web:
    """What stands at each address; whatever else is asked for is not there. A text is where the address redirects to."""

    pages: dict[str, bytes | str] = field(default_factory=dict)
    asked: list[str] = field(default_factory=list)

    async def fetch(self, request: Request) -> Response | Failure:
        """Answer, having followed what redirects."""
        url = request.url
        self.asked.append(url)
        while isinstance(there := self.pages.get(url), str):
            url = there
        if there is None:
            return Response(url=url, status=404)
        kind = "application/rss+xml" if there.startswith(b"<?xml") else "text/html; charset=utf-8"
        return Response(url=url, status=200, headers={"content-type": kind}, body=there)


@dataclass
class Channels(Mail):
    """A platform that remembers which channel's message was edited."""

    edits: dict[str, list[Document]] = field(default_factory=dict)

    async def edit(self, claimed: ClaimedDelivery) -> Outcome:
        """Edit it."""
        self.edits.setdefault(claimed.delivery.destination, []).append(claimed.document)
        return await super().edit(claimed)


@dataclass
class World:
    """The bot with its database, the web, and what it posted, by channel."""

    store: SqlStore
    web: Web = field(default_factory=Web)
    clock: Clock = field(default_factory=lambda: Clock(at=NOW))
    mail: Channels = field(default_factory=Channels)
    told: SlackRequest = field(default_factory=SlackRequest)
    grouping: Grouping = field(default_factory=Grouping)
    doubts: Doubts | None = None
    cpu: Cpu = field(default_factory=Here)

    async def read(self, workspace: WorkspaceId, *feeds: str) -> None:
        """Let a server read feeds, as their news comes."""
        for url in feeds:
            await self.store.feeds.add(workspace, url, now=self.clock.at)
        if not await self.store.subscriptions.list(workspace):
            await self.store.subscriptions.add(
                workspace,
                name="News",
                destination=channel(workspace),
                feeds=(),
                topics=(),
                schedule=Schedule(immediate=True),
                options=Options(),
                now=self.clock.at,
                next_at=self.clock.at,
            )

    async def gather(self) -> None:
        """Poll and read what is due."""
        polling = Polling(
            feeds=self.store.feeds,
            http=self.web,
            cpu=self.cpu,
            clock=self.clock,
            notices=self.told,
            owner="p",
            floor=timedelta(minutes=2),
        )
        self.clock.at += HOUR
        await polling.step(limit=20)
        reading = Reading(articles=self.store.articles, http=self.web, cpu=self.cpu, clock=self.clock, owner="p")
        while await reading.step():
            pass

    async def group(self) -> None:
        """Analyse and group what was read."""
        store, clock, cpu = self.store, self.clock, self.cpu
        while await analyse_read(articles=store.articles, cpu=cpu, clock=clock, owner="p"):
            pass
        await self.grouping.step(articles=store.articles, book=store.stories, cpu=cpu, clock=clock, owner="p")

    async def turn(self, later: timedelta = HOUR, times: int = 1) -> None:
        """Let time pass, then run every step once; so many times."""
        store, clock, publishers = self.store, self.clock, {"discord": self.mail}
        for _ in range(times):
            clock.at += later - HOUR
            await self.gather()
            await self.group()
            await compose_due(
                store=store, cpu=self.cpu, clock=clock, publishers=publishers, notices=self.told, owner="p"
            )
            await deliver_due(
                store=store, clock=clock, publishers=publishers, notices=self.told, owner="p", doubts=self.doubts
            )
            await edit_due(store=store, clock=clock, editors=publishers, owner="p")

    def posted(self, workspace: WorkspaceId) -> Sequence[Document]:
        """Return what the server's channel was sent."""
        return [document for document, _ in self.mail.boxes.get(channel(workspace), ())]

    def words(self, workspace: WorkspaceId) -> str:
        """Return every word that the server's channel was shown, posts and edits."""
        edits = self.mail.edits.get(channel(workspace), ())
        return "\n".join(map(said, [*self.posted(workspace), *edits]))


def said(document: Document) -> str:
    """Return the words of a document that come from its articles."""
    return "\n".join(
        "\n".join([s.title, s.outlet, *(t.text for t in s.summary), *(q.text for q in s.quotes)])
        for s in document.stories
    )


@asynccontextmanager
async def world(folder: Path, pages: Mapping[str, bytes | str]) -> AsyncIterator[World]:
    """Open the bot's database, before a web with those pages."""
    async with open_store(f"sqlite:///{folder / 'bot.db'}") as store:
        yield World(store=store, web=Web(pages=dict(pages)))
