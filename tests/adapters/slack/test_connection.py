"""The life of the connection to Slack, with the real slack-bolt: a socket, HTTP, one workspace and several."""

import asyncio
import hashlib
import hmac
import time
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from datetime import timedelta
from typing import Any

import pytest
from aiohttp import web
from aiohttp.test_utils import TestClient, TestServer
from cryptography.fernet import Fernet
from peers.outbox import FakeClock, SlackRequest
from peers.slack import APP_TOKEN, BOT_TOKEN, TEAM, SlackPeer
from slack_bolt.context.ack.async_ack import AsyncAck
from slack_sdk.oauth.installation_store.models.installation import Installation

from digestbot.adapters.platforms.slack.connection import SlackConnection, Tokens, check_tokens
from digestbot.adapters.platforms.slack.installations import Installations, States, cipher
from digestbot.core.digests.destination import WorkspaceId
from digestbot.errors import SettingsError

SIGNING_SECRET = "signing-secret"
KEY = Fernet.generate_key().decode()


@asynccontextmanager
async def running(connection: SlackConnection) -> AsyncIterator[asyncio.Task[None]]:
    """Run the connection beside the test, and end it after."""
    task = asyncio.create_task(connection.run())
    try:
        yield task
    finally:
        await connection.close()
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)


def slash(team: str = TEAM) -> dict[str, Any]:
    """Return what Slack sends for /digest."""
    return {"command": "/digest", "text": "help", "team_id": team, "user_id": "U1", "channel_id": "C1", "token": "x"}


def answering(connection: SlackConnection) -> None:
    """Let /digest be answered."""

    async def answer(ack: AsyncAck) -> None:
        await ack("Here to help.")

    connection.app.command("/digest")(answer)


@pytest.mark.parametrize(
    ("tokens", "name"),
    [
        (Tokens(bot="xoxb-wrong", app=APP_TOKEN), "SLACK_BOT_TOKEN"),
        (Tokens(bot=BOT_TOKEN, app="xapp-wrong"), "SLACK_APP_TOKEN"),
    ],
)
async def test_a_wrong_token_is_said_at_start(
    peer: SlackPeer, clock: FakeClock, heard: SlackRequest, tokens: Tokens, name: str
) -> None:
    """The operator hears at once which of the tokens is wrong: bolt itself would try for ever."""
    connection = SlackConnection(tokens, clock, heard, api_base=peer.base)
    with pytest.raises(SettingsError, match=name):
        await connection.start()


@pytest.mark.parametrize(
    ("tokens", "mode", "public_url", "name"),
    [
        (Tokens(), "socket", None, "SLACK_BOT_TOKEN"),
        (Tokens(bot="b"), "socket", None, "SLACK_APP_TOKEN"),
        (Tokens(bot="b"), "http", "https://bot.example", "SLACK_SIGNING_SECRET"),
        (Tokens(bot="b", signing_secret="s"), "http", None, "DIGESTBOT_PUBLIC_URL"),
        (Tokens(client_id="1", client_secret="2", app="a"), "socket", None, "DIGESTBOT_PUBLIC_URL"),
    ],
)
def test_what_is_missing_is_named(tokens: Tokens, mode: Any, public_url: str | None, name: str) -> None:
    """Each mode says which setting it lacks."""
    with pytest.raises(SettingsError, match=name):
        check_tokens(tokens, mode=mode, public_url=public_url)


def test_tokens_are_not_printed() -> None:
    """Nothing of the tokens stands in what is logged of them."""
    assert "secret" not in repr(Tokens(bot="secret", app="secret"))


async def test_commands_come_over_the_socket(peer: SlackPeer, connection: SlackConnection) -> None:
    """A command is acknowledged over the socket, and a new socket is taken when Slack asks for it."""
    answering(connection)
    async with running(connection):
        await asyncio.wait_for(peer.connected.wait(), 10)
        assert connection.connected
        acknowledged = await asyncio.wait_for(peer.send("slash_commands", slash()), 10)
        assert acknowledged == {"envelope_id": "e1", "payload": {"text": "Here to help."}}
        await peer.disconnect()
        await asyncio.wait_for(peer.connected.wait(), 10)
        assert (await asyncio.wait_for(peer.send("slash_commands", slash(), "e2"), 10))["envelope_id"] == "e2"


async def test_oauth_in_the_environment_changes_nothing(
    peer: SlackPeer, clock: FakeClock, heard: SlackRequest, monkeypatch: pytest.MonkeyPatch
) -> None:
    """With SLACK_CLIENT_ID beside a bot token bolt would forget the token: the mode is ours to decide."""
    monkeypatch.setenv("SLACK_CLIENT_ID", "1.2")
    monkeypatch.setenv("SLACK_CLIENT_SECRET", "secret")
    tokens = Tokens(bot=BOT_TOKEN, app=APP_TOKEN, client_id="1.2", client_secret="secret")
    connection = SlackConnection(tokens, clock, heard, api_base=peer.base)
    answering(connection)
    await connection.start()
    assert await connection.client(TEAM) is not None
    async with running(connection):
        await asyncio.wait_for(peer.connected.wait(), 10)
        acknowledged = await asyncio.wait_for(peer.send("slash_commands", slash()), 10)
        assert acknowledged["payload"] == {"text": "Here to help."}


async def test_an_outage_at_the_start_is_waited_out(peer: SlackPeer, clock: FakeClock, heard: SlackRequest) -> None:
    """Slack being down is no error of the settings: the token is checked when it is first needed."""
    peer.faults.plan("auth.test", "503")
    connection = SlackConnection(Tokens(bot=BOT_TOKEN, app=APP_TOKEN), clock, heard, api_base=peer.base)
    await connection.start()
    assert connection.team is None
    client = await connection.client(TEAM)
    assert client is not None
    assert connection.team == TEAM
    await connection.close()


@pytest.mark.parametrize(
    ("event", "ends"),
    [
        ({"type": "app_uninstalled"}, True),
        ({"type": "tokens_revoked", "tokens": {"bot": ["U0BOT"]}}, True),
        ({"type": "tokens_revoked", "tokens": {"oauth": ["U1"]}}, False),
    ],
)
async def test_a_workspace_that_removes_the_bot_ends(
    peer: SlackPeer, clock: FakeClock, heard: SlackRequest, event: dict[str, Any], *, ends: bool
) -> None:
    """Slack's own word ends the workspace at once, before any post fails; one person's token does not."""
    ended: list[WorkspaceId] = []

    async def gone(workspace: WorkspaceId) -> None:
        ended.append(workspace)

    connection = SlackConnection(Tokens(bot=BOT_TOKEN, app=APP_TOKEN), clock, heard, api_base=peer.base, gone=gone)
    await connection.start()
    body = {"type": "event_callback", "team_id": TEAM, "api_app_id": "A0", "event_id": "Ev1", "event": event}
    async with running(connection):
        await asyncio.wait_for(peer.connected.wait(), 10)
        await asyncio.wait_for(peer.send("events_api", body), 10)
        await until(lambda: bool(ended) or not ends)
    assert ended == ([WorkspaceId(f"slack:{TEAM}")] if ends else [])
    assert bool(heard.told) is ends


async def test_close_ends_the_run(peer: SlackPeer, connection: SlackConnection) -> None:
    """After `close` the loop returns by itself."""
    task = asyncio.create_task(connection.run())
    await asyncio.wait_for(peer.connected.wait(), 10)
    await connection.close()
    await asyncio.wait_for(task, 10)


@pytest.mark.parametrize("age", [0, 400])
async def test_http_mode_takes_only_what_slack_signed(
    peer: SlackPeer, clock: FakeClock, heard: SlackRequest, age: int
) -> None:
    """Over HTTP a signed command is answered; an old or forged one is refused."""
    tokens = Tokens(bot=BOT_TOKEN, signing_secret=SIGNING_SECRET)
    connection = SlackConnection(
        tokens, clock, heard, mode="http", public_url="https://bot.example", api_base=peer.base
    )
    answering(connection)
    await connection.start()
    async with served(connection) as client:
        body = "&".join(f"{k}={v.replace('/', '%2F')}" for k, v in slash().items())
        fresh = await client.post("/slack/events", data=body, headers=signed(body, age))
        assert fresh.status == (200 if age == 0 else 401)
        assert age or await fresh.text() == "Here to help."
        forged = await client.post("/slack/events", data=body, headers={**signed(body, 0), "X-Slack-Signature": "v0=0"})
        assert forged.status == 401
        assert (await client.get("/slack/install")).status == 404


class Facts:
    """The database's small facts, in memory."""

    def __init__(self) -> None:
        """Start with none."""
        self.kept: dict[str, str] = {}

    async def get(self, key: str) -> str | None:
        """Return the value, or None."""
        return self.kept.get(key)

    async def set(self, key: str, value: str) -> None:
        """Keep it."""
        self.kept[key] = value


def installation(team: str, token: str) -> Installation:
    """Return what an installation leaves."""
    return Installation(
        app_id="A0",
        team_id=team,
        team_name=f"Team {team}",
        bot_token=token,
        bot_id="B0BOT",
        bot_user_id="U0BOT",
        user_id="U1",
        user_token="xoxp-person",
    )


async def test_a_process_that_only_posts(peer: SlackPeer, clock: FakeClock, heard: SlackRequest) -> None:
    """Without the role the bot's token is enough: no socket is asked for, no page is served."""
    connection = SlackConnection(Tokens(bot=BOT_TOKEN), clock, heard, mode="post", api_base=peer.base)
    await connection.start()
    async with running(connection):
        await asyncio.sleep(0.05)  # noqa: TID251 - time in which it could have asked
        assert await connection.client(TEAM) is not None
        assert connection.connected
        assert not connection.routes()
        assert not peer.connected.is_set()


async def test_several_workspaces(peer: SlackPeer, clock: FakeClock, heard: SlackRequest) -> None:
    """Each workspace has its own client; tokens lie encrypted; one that removes the bot is forgotten, the other stays."""
    peer.tokens |= {"xoxb-one": "T0ONE", "xoxb-two": "T0TWO"}
    welcomed: list[tuple[WorkspaceId, str]] = []
    facts = Facts()

    async def installed(workspace: WorkspaceId, name: str) -> None:
        welcomed.append((workspace, name))

    store = Installations(facts, cipher(KEY), installed=installed)
    connection = SlackConnection(
        Tokens(client_id="1.2", client_secret="s", app=APP_TOKEN),
        clock,
        heard,
        public_url="https://bot.example",
        api_base=peer.base,
        installations=store,
        states=States(cipher(KEY), clock),
    )
    answering(connection)
    await connection.start()
    await store.async_save(installation("T0ONE", "xoxb-one"))
    await store.async_save(installation("T0TWO", "xoxb-two"))
    assert welcomed == [(WorkspaceId("slack:T0ONE"), "Team T0ONE"), (WorkspaceId("slack:T0TWO"), "Team T0TWO")]

    one = await connection.client("T0ONE")
    assert one is not None
    assert one.token == "xoxb-one"
    assert await connection.client("T0THREE") is None
    assert "xoxb-" not in str(facts.kept)

    async with running(connection):
        await asyncio.wait_for(peer.connected.wait(), 10)
        acknowledged = await asyncio.wait_for(peer.send("slash_commands", slash("T0TWO")), 10)
        assert acknowledged["payload"] == {"text": "Here to help."}
        event = {"type": "event_callback", "team_id": "T0ONE", "event_id": "E", "event": {"type": "app_uninstalled"}}
        await asyncio.wait_for(peer.send("events_api", event), 10)
        await until(lambda: bool(heard.told))
    assert await connection.client("T0ONE") is None
    assert await connection.client("T0TWO") is not None

    async with served(connection) as client:
        page = await client.get("/slack/install", allow_redirects=False)
        assert "https://slack.com/oauth/v2/authorize" in await page.text()


@pytest.mark.filterwarnings(
    "ignore:BasicAuth is deprecated:DeprecationWarning"
)  # slack_sdk's own way to exchange a code
async def test_a_workspace_installs_by_itself(peer: SlackPeer, clock: FakeClock, heard: SlackRequest) -> None:
    """From "Add to Slack" over Slack and back: the token is kept, encrypted, and the workspace can be posted to."""
    peer.tokens["xoxb-one"] = "T0ONE"
    facts = Facts()
    connection = SlackConnection(
        Tokens(client_id="1.2", client_secret="s", app=APP_TOKEN),
        clock,
        heard,
        public_url="https://bot.example",
        api_base=peer.base,
        installations=Installations(facts, cipher(KEY)),
        states=States(cipher(KEY), clock),
    )
    async with served(connection) as client:
        begun = await client.get("/slack/install", allow_redirects=False)
        state = begun.headers["Set-Cookie"].partition("slack-app-oauth-state=")[2].partition(";")[0]
        back = {"code": "T0ONE", "state": state}
        cookie = {"Cookie": f"slack-app-oauth-state={state}"}
        forged = await client.get("/slack/oauth_redirect", params={**back, "state": "x"}, headers=cookie)
        assert forged.status == 400
        assert await connection.client("T0ONE") is None
        done = await client.get("/slack/oauth_redirect", params=back, headers=cookie)
        assert done.status == 200, await done.text()
    installed = await connection.client("T0ONE")
    assert installed is not None
    assert installed.token == "xoxb-one"
    assert "xoxb" not in str(facts.kept)


async def test_another_key_reads_nothing() -> None:
    """An installation whose key is lost counts as none, and its workspace may install again."""
    facts = Facts()
    await Installations(facts, cipher(KEY)).async_save(installation("T0ONE", "xoxb-one"))
    other = Installations(facts, cipher(Fernet.generate_key().decode()))
    assert await other.async_find_bot(enterprise_id=None, team_id="T0ONE") is None


async def test_a_state_is_good_for_ten_minutes_and_once(clock: FakeClock) -> None:
    """What comes back from Slack must be what went there, lately, for the first time."""
    states = States(cipher(KEY), clock)
    first, second = await states.async_issue(), await states.async_issue()
    assert await states.async_consume(first)
    assert not await states.async_consume(first)
    assert not await states.async_consume("made up")
    clock.at += timedelta(minutes=11)
    assert not await states.async_consume(second)


def test_tokens_of_others_are_never_kept_by_accident(clock: FakeClock, heard: SlackRequest) -> None:
    """Without a store of ours bolt would write tokens readable into a file: that is refused."""
    tokens = Tokens(client_id="1.2", client_secret="s", app=APP_TOKEN)
    with pytest.raises(ValueError, match="store"):
        SlackConnection(tokens, clock, heard, public_url="https://bot.example")


@pytest.mark.parametrize("key", [None, "", "short"])
def test_without_a_key_oauth_refuses_to_start(key: str | None) -> None:
    """The message names the setting and how to make a key."""
    with pytest.raises(SettingsError, match=r"DIGESTBOT_SECRET_KEY.*generate_key"):
        cipher(key)


async def until(holds: Callable[[], bool]) -> None:
    """Wait until something holds; the test's own limit ends it else."""
    while not holds():  # noqa: ASYNC110 - what is waited for is another's, and tells nobody
        await asyncio.sleep(0.01)  # noqa: TID251 - on no clock of ours


@asynccontextmanager
async def served(connection: SlackConnection) -> AsyncIterator[TestClient[web.Request, web.Application]]:
    """Serve the connection's routes."""
    app = web.Application()
    app.router.add_routes(connection.routes())
    async with TestClient(TestServer(app)) as client:
        yield client


def signed(body: str, age: int) -> dict[str, str]:
    """Return Slack's headers for a body that was signed so many seconds ago."""
    at = str(int(time.time()) - age)  # noqa: TID251 - bolt checks signatures against the machine's own clock
    digest = hmac.new(SIGNING_SECRET.encode(), f"v0:{at}:{body}".encode(), hashlib.sha256).hexdigest()
    return {
        "X-Slack-Request-Timestamp": at,
        "X-Slack-Signature": f"v0={digest}",
        "Content-Type": "application/x-www-form-urlencoded",
    }
