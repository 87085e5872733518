"""People in a Slack workspace: what they type, press and hand in goes over the socket, what they see is read from the peer."""

import asyncio
import itertools
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from peers.outbox import FakeClock, SlackRequest
from peers.slack import APP_TOKEN, BOT_TOKEN, CHANNEL, TEAM, SlackPeer

from digestbot.adapters.cpu import WorkerPool
from digestbot.adapters.http.client import HttpClient
from digestbot.adapters.platforms.registry import capabilities
from digestbot.adapters.platforms.slack.connection import SlackConnection, Tokens
from digestbot.adapters.platforms.slack.history import History
from digestbot.adapters.platforms.slack.interactions import Interactions
from digestbot.adapters.platforms.slack.messenger import SlackMessenger
from digestbot.adapters.storage import open_store
from digestbot.commands.catalogue import CATALOGUE
from digestbot.commands.dispatcher import Dispatcher
from digestbot.commands.i18n import Translations
from digestbot.commands.invocation import Facts, Services
from digestbot.core.digests.destination import WorkspaceId

ADMIN, MEMBER, FOUNDER, GERMAN = "U0ADA", "U0MAX", "U0FOUNDER", "U0GRETA"
WORKSPACE = WorkspaceId(f"slack:{TEAM}")


@dataclass
class Team:
    """A Slack workspace with the bot in it."""

    peer: SlackPeer
    services: Services
    count: "itertools.count[int]" = field(default_factory=itertools.count)

    def payload(self, user: str, **more: Any) -> dict[str, Any]:
        """Return what every payload has."""
        return {
            "team": {"id": TEAM},
            "user": {"id": user, "team_id": TEAM},
            "trigger_id": f"1.{next(self.count)}",
            "token": "x",
            "api_app_id": "A0",
            **more,
        }

    async def send(self, kind: str, payload: dict[str, Any]) -> dict[str, Any]:
        """Send it over the socket; return what the acknowledgement carries."""
        acknowledged = await asyncio.wait_for(self.peer.send(kind, payload, f"e{next(self.count)}"), 5)
        found: dict[str, Any] = acknowledged.get("payload") or {}
        return found

    async def slash(self, text: str, user: str = ADMIN, channel: str = CHANNEL) -> None:
        """Type behind /digest."""
        await self.send(
            "slash_commands",
            {
                "command": "/digest",
                "text": text,
                "team_id": TEAM,
                "user_id": user,
                "channel_id": channel,
                "trigger_id": f"1.{next(self.count)}",
                "response_url": self.peer.response_url,
                "token": "x",
            },
        )

    async def press(self, action_id: str, user: str = ADMIN, view: dict[str, Any] | None = None, **more: Any) -> None:
        """Press a button, in a message that only its reader sees, or in a view."""
        pressed = {"type": "button", "action_id": action_id, "block_id": "b", **more}
        if view is None:
            container = {"type": "message", "message_ts": "1795500000.000001", "is_ephemeral": True}
            where = {"channel": {"id": CHANNEL}, "response_url": self.peer.response_url, "container": container}
        else:
            where = {"view": view, "container": {"type": "view", "view_id": view.get("id")}}
        await self.send("interactive", self.payload(user, type="block_actions", actions=[pressed], **where))

    async def submit(self, view: dict[str, Any], values: dict[str, Any], user: str = ADMIN) -> dict[str, Any]:
        """Send a form off with what was entered."""
        state = {name: {name: value} for name, value in values.items()}
        whole = {**view, "id": "V1", "state": {"values": state}}
        return await self.send("interactive", self.payload(user, type="view_submission", view=whole))

    async def event(self, event: dict[str, Any], id_: str = "") -> None:
        """Tell of an event."""
        body = {"type": "event_callback", "team_id": TEAM, "event_id": id_ or f"Ev{next(self.count)}", "event": event}
        await self.send("events_api", body)

    async def answer(self, number: int = 1) -> dict[str, Any]:
        """Return the last of so many answers to a response_url."""
        await until(lambda: len(self.peer.answers) >= number)
        return self.peer.answers[number - 1]

    async def view(self, number: int = 1) -> dict[str, Any]:
        """Return the last of so many views."""
        await until(lambda: len(self.peer.views) >= number)
        found: dict[str, Any] = self.peer.views[number - 1]["view"]
        return found

    async def feed(self) -> None:
        """Let the workspace have a feed."""
        now = self.services.clock.now()
        await self.services.store.workspaces.ensure(WORKSPACE, now=now)
        await self.services.store.feeds.add(WORKSPACE, "https://courier.example/feed", now=now, title="The Courier")


@asynccontextmanager
async def serving(folder: Path, peer: SlackPeer, clock: FakeClock, heard: SlackRequest) -> AsyncIterator[Team]:
    """Run the bot in a workspace with an admin, a member, and a channel of somebody else's making."""
    peer.people |= {
        ADMIN: {"is_admin": True, "name": "ada"},
        MEMBER: {"name": "max"},
        FOUNDER: {"name": "finn"},
        GERMAN: {"is_owner": True, "name": "greta", "locale": "de-DE"},
        "U0GUEST": {"is_admin": True, "team_id": "T0ELSEWHERE"},
    }
    connection = SlackConnection(Tokens(bot=BOT_TOKEN, app=APP_TOKEN), clock, heard, api_base=peer.base)
    async with (
        open_store(f"sqlite:///{folder}/bot.db") as store,
        HttpClient(allow_private=("127.0.0.0/8",)) as http,
        WorkerPool(workers=1) as cpu,
    ):
        services = Services(
            store=store,
            http=http,
            cpu=cpu,
            clock=clock,
            publishers={},
            texts=Translations(),
            access={"slack": SlackMessenger(connection.client, clock)},
            facts=Facts(direct_messages=frozenset({"slack"})),
            capabilities=capabilities(),
        )
        interactions = Interactions(Dispatcher(catalogue=CATALOGUE, services=services), connection.client)
        interactions.listen(connection.app)
        History(clock).listen(connection.app)
        await connection.start()
        running = asyncio.create_task(connection.run())
        await asyncio.wait_for(peer.connected.wait(), 5)
        yield Team(peer, services)
        await connection.close()
        await interactions.settle()
        running.cancel()
        await asyncio.gather(running, return_exceptions=True)


async def until(true: Any) -> None:
    """Wait until something is so, half a minute at most: a busy machine is slow, not wrong."""
    loop = asyncio.get_running_loop()
    end = loop.time() + 30
    while not true():
        if loop.time() > end:
            raise AssertionError("it never came")
        await asyncio.sleep(0.01)  # noqa: TID251 - the peer's answers come by a socket, in real time


def said(body: Any) -> str:
    """Return all the text of a message or view."""
    if isinstance(body, list):
        return "\n".join(map(said, body))
    if not isinstance(body, dict):
        return ""
    own = [v for k, v in body.items() if k == "text" and isinstance(v, str)]
    return "\n".join([*own, *(said(v) for v in body.values() if isinstance(v, dict | list))])


def ids(body: Any) -> list[str]:
    """Return the ids of all buttons and menus."""
    if isinstance(body, list):
        return [i for one in body for i in ids(one)]
    if not isinstance(body, dict):
        return []
    own = [str(body["action_id"])] if "action_id" in body else []
    return [*own, *(i for v in body.values() if isinstance(v, dict | list) for i in ids(v))]
