"""A bot to talk to: the real store on a SQLite file, a web of a few pages, a clock that stands still."""

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, ParamSpec, TypeVar

import pytest
from cryptography.fernet import Fernet

from digestbot.adapters.platforms.console.publisher import ConsolePublisher
from digestbot.adapters.platforms.registry import capabilities
from digestbot.adapters.storage import SqlStore, open_store
from digestbot.commands.catalogue import CATALOGUE
from digestbot.commands.dispatcher import Dispatcher
from digestbot.commands.i18n import Translations
from digestbot.commands.invocation import Actor, Facts, Invocation, Services, Value
from digestbot.commands.reply import Button, Controls, Digest, Fields, Items, Menu, Reply, plain
from digestbot.core.digests.destination import Destination, WorkspaceId
from digestbot.core.digests.quotas import Quotas
from digestbot.core.feeds.http_messages import Failure, Request, Response
from digestbot.ports import ChannelAccess

P = ParamSpec("P")
R = TypeVar("R")

NOW = datetime(2026, 11, 24, 6, 0, tzinfo=UTC)
GUILD = WorkspaceId("discord:1")
OTHER = WorkspaceId("discord:2")
CHANNEL = Destination("discord:1/10")
COURIER = "https://courier.example/feed"
TEXTS = Translations()

RSS = """<?xml version="1.0"?><rss version="2.0"><channel><title>The Courier</title><link>https://courier.example/</link>
<language>en</language>
<item><guid>1</guid><title>Ferry rescued</title><link>https://courier.example/ferry</link>
<pubDate>Tue, 24 Nov 2026 03:00:00 GMT</pubDate></item>
<item><guid>2</guid><title>Trams at night</title><link>https://courier.example/trams</link>
<pubDate>Mon, 23 Nov 2026 15:00:00 GMT</pubDate></item>
</channel></rss>"""


@dataclass
class Hand:
    """A clock that somebody else moves."""

    at: datetime = NOW

    def now(self) -> datetime:
        """Return where it stands."""
        return self.at

    async def sleep(self, seconds: float) -> None:
        """Move on at once."""
        self.at += timedelta(seconds=seconds)


@dataclass
class Web:
    """A few pages; every other address is unknown. `asked` are the requests, in order."""

    pages: dict[str, str] = field(default_factory=lambda: {COURIER: RSS})
    asked: list[Request] = field(default_factory=list)

    async def fetch(self, request: Request) -> Response | Failure:
        """Return the page."""
        self.asked.append(request)
        page = self.pages.get(request.url)
        if page is None:
            return Failure(url=request.url, cause="dns", detail="there is no such host.")
        kind = "text/html" if page.startswith("<html") else "application/rss+xml"
        return Response(url=request.url, status=200, headers={"content-type": kind}, body=page.encode())


class Inline:
    """Pure work, done here."""

    async def run(self, work: Callable[P, R], *args: P.args, **kwargs: P.kwargs) -> R:
        """Return what it returns."""
        return work(*args, **kwargs)

    async def alone(self, work: Callable[P, R], *args: P.args, **kwargs: P.kwargs) -> R:
        """Do it."""
        return await self.run(work, *args, **kwargs)


@dataclass
class Doors:
    """A platform whose channels are open, but for some; `joined` are those that the bot was let into.

    `hidden` are the pairs of a channel and a person who cannot see it.
    """

    closed: dict[str, ChannelAccess] = field(default_factory=dict)
    joined: list[str] = field(default_factory=list)
    hidden: set[tuple[str, str]] = field(default_factory=set)
    asked: list[tuple[str, str]] = field(default_factory=list)

    async def channel_access(self, destination: Destination, *, role: str | None = None) -> ChannelAccess:
        """Return what is in the way there."""
        return self.closed.get(destination, ChannelAccess())

    async def may_see(self, destination: Destination, person: str) -> bool:
        """Return whether it is not hidden from them."""
        self.asked.append((destination, person))
        return (destination, person) not in self.hidden

    async def join(self, destination: Destination) -> None:
        """Let the bot in, where it may come in by itself."""
        self.joined.append(destination)
        if self.closed.get(destination, ChannelAccess()).may_join:
            del self.closed[destination]


@dataclass(frozen=True)
class Bot:
    """The bot, and short ways to talk to it."""

    services: Services
    store: SqlStore
    web: Web
    clock: Hand
    doors: Doors
    who: Invocation

    async def call(self, path: str, who: Invocation | None = None, /, **arguments: Value) -> Reply:
        """Call a command as a manager of the guild, or as somebody else."""
        return await self.dispatcher.run_command(path.split(), replace(who or self.who, arguments=arguments))

    async def add(self, url: str, **wishes: Value) -> Reply:
        """Add a feed as a manager: look, then save."""
        return await self.press(buttons(await self.call("feeds add", url=url, **wishes))["Save"])

    async def press(self, action: str, who: Invocation | None = None, /, **arguments: Value) -> Reply:
        """Press a button, or send a menu or form."""
        return await self.dispatcher.handle_action(action, replace(who or self.who, arguments=arguments))

    @property
    def dispatcher(self) -> Dispatcher:
        """The way in."""
        return Dispatcher(CATALOGUE, self.services)


@pytest.fixture
async def bot(tmp_path: Path) -> AsyncIterator[Bot]:
    """Open a bot with an empty database."""
    async with opened(tmp_path, key=None) as made:
        yield made


@pytest.fixture
async def keyed(tmp_path: Path) -> AsyncIterator[Bot]:
    """Open a bot whose operator has set a key."""
    async with opened(tmp_path, key=Fernet.generate_key().decode()) as made:
        yield made


@asynccontextmanager
async def opened(folder: Path, *, key: str | None = None, quotas: Quotas | None = None) -> AsyncIterator[Bot]:
    """Open a bot on the database of a folder, a second time too."""
    async with open_store(f"sqlite:///{folder}/bot.db", key=key, quotas=quotas or Quotas()) as store:
        web, clock, doors = Web(), Hand(), Doors()
        services = Services(
            store=store,
            http=web,
            cpu=Inline(),
            clock=clock,
            publishers={"console": ConsolePublisher()},
            texts=TEXTS,
            facts=Facts(
                version="1",
                language="en",
                zone="Europe/Berlin",
                has_key=key is not None,
                direct_messages=frozenset({"discord", "slack"}),
            ),
            access={"discord": doors},
            capabilities=capabilities(),
        )
        yield Bot(services=services, store=store, web=web, clock=clock, doors=doors, who=manager())


def manager(workspace: WorkspaceId = GUILD, **other: Any) -> Invocation:
    """Return a call by a manager, in the guild's channel, in English."""
    told: dict[str, Any] = {
        "platform": workspace.partition(":")[0],
        "workspace": workspace,
        "actor": Actor(id="7", name="Mira", manager=True),
        "channel": Destination(f"{workspace}/10"),
        "locale": "en-GB",
    }
    return Invocation(**{**told, **other})


def member(workspace: WorkspaceId = GUILD, **other: Any) -> Invocation:
    """Return a call by somebody who manages nothing."""
    return manager(workspace, **{"actor": Actor(id="8", name="Tom"), **other})


def said(reply: Reply) -> str:
    """Return an answer as plain text, one block a line."""
    lines: list[str] = []
    for block in reply.blocks:
        match block:
            case Items():
                lines += [plain(line) for line in block.lines]
            case Fields():
                lines += [f"{plain(name)}: {plain(value)}" for name, value in block.rows]
            case Controls():
                lines += [c.label for c in block.controls if isinstance(c, Button)]
            case Digest():
                lines += [card.title for card in block.document.stories]
            case _:
                lines.append(plain(block.line))
    return "\n".join(lines)


def english(text: str) -> list[str]:
    """Return the English texts of ours that stand in what somebody else's language should have been spoken in."""
    found = []
    for key in TEXTS.keys("en"):
        with suppress(KeyError):  # a text that needs arguments is no plain sentence
            first, other = TEXTS.text("en", key), TEXTS.text("de", key)
            found += [first] if first != other and " " in first and first in text else []
    return found


def buttons(reply: Reply) -> dict[str, str]:
    """Return an answer's buttons: label to action."""
    return {c.label: c.action for c in reply.controls if isinstance(c, Button)}


def menus(reply: Reply) -> dict[str, list[str]]:
    """Return an answer's menus: action to values."""
    return {c.action: [choice.value for choice in c.choices] for c in reply.controls if isinstance(c, Menu)}
