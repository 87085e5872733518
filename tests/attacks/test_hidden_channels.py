"""Somebody asks for what stands in a channel that they cannot see: on the real discord.py and slack-bolt, in every way there is."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import time, timedelta
from pathlib import Path
from typing import Any

import discord
import pytest
from adapters.discord import server as discords
from adapters.slack.team import ADMIN, WORKSPACE, Team, ids, said, serving, until
from contracts.storage.making import HOUR, NOW, digest, document, lease
from peers.outbox import FakeClock, SlackRequest
from peers.slack import CHANNEL, Channel, SlackPeer

from digestbot.adapters.platforms.answers import KEPT
from digestbot.core.digests.destination import Destination, WorkspaceId
from digestbot.core.digests.subscription import Options, Schedule, Subscription
from digestbot.ports import Store

TITLE = "Takeover of Halden Shipping"
"""What only the hidden channel was shown."""
NAME = "Merger watch"
"""The schedule that posts there."""
OPEN = "Harbour news"
GUEST, STRANGER, GONE, INSIDER, OUTSIDER = "U0GUEST", "U0STRANGE", "U0GONE", "U0INSIDE", "U0OUTSIDE"
HIDDEN, NOWHERE = "C0BOARD", "C0NOWHERE"
REFUSED = "Choose one of its own"


async def post(store: Store, workspace: WorkspaceId, channel: object, name: str) -> tuple[Subscription, str]:
    """Let a channel have a schedule and a digest; return the schedule and the key of the digest's message."""
    await store.workspaces.ensure(workspace, now=NOW)
    made = await store.subscriptions.add(
        workspace,
        name=name,
        destination=Destination(f"{workspace}/{channel}"),
        feeds=(),
        topics=(),
        schedule=Schedule(times=(time(7),)),
        options=Options(),
        now=NOW,
        next_at=NOW + 24 * HOUR,
    )
    told = document(title=TITLE if name == NAME else "Morning")
    await store.outbox.add(digest(made, document=told), now=NOW)
    platform = workspace.partition(":")[0]
    (sent,) = await store.outbox.claim(now=NOW, lease=lease(), limit=1, platforms=(platform,))
    return made, sent.delivery.key


@dataclass
class Board:
    """A Slack workspace with a public channel and a private one, each with a schedule and a digest."""

    team: Team
    clock: FakeClock
    schedule: Subscription
    key: str

    async def ask(self, text: str, user: str, channel: str = CHANNEL) -> str:
        """Type a command and return the words of the answer."""
        before = len(self.team.peer.answers)
        await self.team.slash(text, user, channel)
        return said(await self.team.answer(before + 1))

    async def press(self, action: str, user: str, **more: Any) -> str:
        """Press a button and return the words of the answer."""
        before = len(self.team.peer.answers)
        await self.team.press(action, user, **more)
        return said(await self.team.answer(before + 1))

    @property
    def board(self) -> Channel:
        """The private channel."""
        return self.team.peer.channels[HIDDEN]


@asynccontextmanager
async def board(folder: Path) -> AsyncIterator[Board]:
    """Run the bot in a workspace with a guest, a stranger of another workspace, and somebody whose account is closed."""
    clock = FakeClock()
    async with SlackPeer(clock.now) as peer:
        peer.people |= {
            INSIDER: {"name": "ina"},
            OUTSIDER: {"name": "otto"},
            GUEST: {"is_restricted": True},
            STRANGER: {"is_stranger": True, "team_id": "T0ELSEWHERE", "is_admin": True},
            GONE: {"deleted": True},
        }
        peer.channels[HIDDEN] = Channel(HIDDEN, private=True, members=(INSIDER, "U0OTHER", GONE))
        async with serving(folder, peer, clock, SlackRequest()) as team:
            await post(team.services.store, WORKSPACE, CHANNEL, OPEN)
            schedule, key = await post(team.services.store, WORKSPACE, HIDDEN, NAME)
            yield Board(team, clock, schedule, key)
        assert peer.wrong == []


@pytest.mark.parametrize("asked", ["last", "next", "feeds", "digest last", "digest next", "digest feeds"])
async def test_slack_names_no_hidden_channel(tmp_path: Path, asked: str) -> None:
    """Whoever is not in it, a manager too, is told of it just what is told of a channel that does not exist."""
    async with board(tmp_path) as one:
        for user in (OUTSIDER, GUEST, STRANGER, GONE, ADMIN, "U0NOBODY"):
            found = await one.ask(f"{asked} channel:<#{HIDDEN}|board>", user)
            assert found == await one.ask(f"{asked} channel:<#{NOWHERE}|board>", user)
            assert TITLE not in found
            assert REFUSED in found
        assert REFUSED not in await one.ask(f"{asked} channel:<#{HIDDEN}|board>", INSIDER)
        assert REFUSED not in await one.ask(f"{asked} channel:<#{CHANNEL}|news>", OUTSIDER)
        assert REFUSED in await one.ask(f"{asked} channel:<#{CHANNEL}|news>", GUEST, "D0GUEST")


async def test_slack_shows_it_to_those_inside(tmp_path: Path) -> None:
    """Who is in the channel reads its last digest, from wherever they ask."""
    async with board(tmp_path) as one:
        assert "Story 1" in await one.ask(f"last channel:<#{HIDDEN}|board>", INSIDER)
        assert "Story 1" in await one.ask("last", INSIDER, HIDDEN)


async def test_slack_lists_without_it(tmp_path: Path) -> None:
    """`next` where nothing is due lists the schedules of channels that the asker sees."""
    async with board(tmp_path) as one:
        one.team.peer.channels["C0QUIET"] = Channel("C0QUIET")
        told = await one.ask("next", OUTSIDER, "C0QUIET")
        assert OPEN in told
        assert NAME not in told
        assert NAME in await one.ask("next", INSIDER, "C0QUIET")


async def test_slack_buttons_of_an_old_message(tmp_path: Path) -> None:
    """Ids that were good once: a preview, [More], votes, quotes, follows and reports of a hidden channel's digest."""
    async with board(tmp_path) as one:
        old = [
            f"digest:preview:{one.schedule.id}",
            *(f"{a}:{one.key}" for a in ("d:more", "d:up", "d:down", "d:quotes")),
        ]
        old += [f"d:follow:{one.key}", f"follow:pick:{one.key}", f"report:quote:{one.key}"]
        for action in old:
            found = await one.press(action, OUTSIDER)
            assert "no longer" in found or "nobody" in found or "No article" in found or "article" in found, (
                action,
                found,
            )
            assert "Story" not in found
        assert await one.team.services.store.votes.tally(WORKSPACE, since=NOW - HOUR) == []
        assert "Story" not in await one.press("digest:next:0", OUTSIDER)
        assert NAME not in await one.press("digest:next:0", OUTSIDER)


async def test_slack_a_message_menu(tmp_path: Path) -> None:
    """A digest's message that was forwarded keeps its key; the menu on the copy is used by somebody who is not inside."""
    async with board(tmp_path) as one:
        carried = {"event_type": "digest", "event_payload": {"delivery": one.key}}
        ours = {"ts": "1.1", "user": "U0BOT", "metadata": carried}
        for entry in ("save", "report"):
            before = len(one.team.peer.answers)
            where = {"channel": {"id": CHANNEL}, "response_url": one.team.peer.response_url}
            body = {"type": "message_action", "callback_id": f"use:{entry}", "message": ours, **where}
            await one.team.send("interactive", one.team.payload(OUTSIDER, **body))
            assert "Story" not in said(await one.team.answer(before + 1))
        assert one.team.peer.standing(CHANNEL) == []


async def test_slack_says_nothing_of_it_to_all(tmp_path: Path) -> None:
    """Somebody inside mentions the bot in a public channel: what they ask about theirs is whispered, the rest is of this channel alone."""
    async with board(tmp_path) as one:
        for number, text in enumerate((f"last channel:<#{HIDDEN}|board>", f"next channel:<#{HIDDEN}>"), 1):
            event = {
                "type": "app_mention",
                "user": INSIDER,
                "channel": CHANNEL,
                "ts": "1.5",
                "text": f"<@U0BOT> {text}",
            }
            await one.team.event(event)
            await until(lambda number=number: len(one.team.peer.whispers) == number)
        assert one.team.peer.standing(CHANNEL) == []
        assert {w["user"] for w in one.team.peer.whispers} == {INSIDER}
        one.team.peer.channels["C0QUIET"] = quiet = Channel("C0QUIET")
        quiet.messages.append({"ts": "1.5", "text": "hello"})
        asked = {"type": "app_mention", "user": INSIDER, "channel": "C0QUIET", "ts": "1.5", "text": "<@U0BOT> next"}
        await one.team.event(asked)
        await until(lambda: len(quiet.messages) == 2)
        assert NAME not in said(quiet.messages)


async def test_slack_a_demotion_acts_at_once(tmp_path: Path) -> None:
    """Who was taken out of the channel, or is no admin any more, loses what went with it within seconds."""
    async with board(tmp_path) as one:
        assert REFUSED not in await one.ask(f"last channel:<#{HIDDEN}|board>", INSIDER)
        assert NAME in await one.ask("schedule list", ADMIN)
        one.board.members = ()
        one.team.peer.people[ADMIN] = {"is_admin": False}
        one.clock.at += KEPT
        assert timedelta(seconds=10) >= KEPT
        assert REFUSED in await one.ask(f"last channel:<#{HIDDEN}|board>", INSIDER)
        assert NAME not in await one.ask("schedule list", ADMIN)


async def test_slack_a_maker_who_left(tmp_path: Path) -> None:
    """Who made a private channel and is not in it any more manages nothing there, also not by a modal that was open before."""
    async with board(tmp_path) as one:
        one.board.creator = OUTSIDER
        view = {"type": "modal", "id": "V1", "private_metadata": f'{{"channel": "{HIDDEN}"}}', "callback_id": "answer"}
        await one.team.press(f"schedule:drop:{one.schedule.id}", OUTSIDER, view=view)
        await one.team.view()
        assert len(await one.team.services.store.subscriptions.list(WORKSPACE)) == 2
        one.board.members = (OUTSIDER,)
        one.clock.at += KEPT
        await one.team.press(f"schedule:drop:{one.schedule.id}", OUTSIDER, view=view)
        await one.team.view(2)
        assert len(await one.team.services.store.subscriptions.list(WORKSPACE)) == 1


async def test_slack_completes_no_hidden_schedule(tmp_path: Path) -> None:
    """The maker of one channel is completed the names of no other's schedules."""
    async with board(tmp_path) as one:
        one.team.peer.channels[CHANNEL].creator = OUTSIDER
        view = {
            "type": "modal",
            "id": "V1",
            "callback_id": "ask:run:schedule.pause",
            "private_metadata": f'{{"channel": "{CHANNEL}"}}',
        }
        body = {"type": "block_suggestion", "action_id": "name", "block_id": "name", "value": "", "view": view}
        found = await one.team.send("interactive", one.team.payload(OUTSIDER, **body))
        assert OPEN in said(found)
        assert NAME not in said(found)
        assert NAME not in await one.ask("schedule list", OUTSIDER)


@pytest.mark.parametrize("fault", ["503", "timeout", "429 long"])
async def test_slack_says_nothing(tmp_path: Path, fault: Any) -> None:
    """Where Slack gives no answer nobody sees anything of another channel."""
    async with board(tmp_path) as one:
        one.team.peer.faults.plan("conversations.info", *[fault] * 3)
        assert REFUSED in await one.ask(f"last channel:<#{HIDDEN}|board>", INSIDER)


async def test_slack_without_the_scope(tmp_path: Path) -> None:
    """An installation of before, which may not ask who is in a private channel, shows it only to who asks inside."""
    async with board(tmp_path) as one:
        one.board.unscoped = True
        assert REFUSED in await one.ask(f"last channel:<#{HIDDEN}|board>", INSIDER)
        assert "Story 1" in await one.ask("last", INSIDER, HIDDEN)


async def test_slack_home_tab(tmp_path: Path) -> None:
    """It lists what comes next in channels that its owner sees, and previews of no others."""
    async with board(tmp_path) as one:
        await one.team.event({"type": "app_home_opened", "user": OUTSIDER, "channel": "D1", "tab": "home"})
        shown = await one.team.view()
        assert OPEN in said(shown)
        assert NAME not in said(shown)
        assert not any(i.startswith(f"digest:preview:{one.schedule.id}") for i in ids(shown))


@dataclass
class Guild:
    """A Discord server with a channel for all, and one for those of a role."""

    server: discords.Server
    hidden: Any
    role: Any
    insider: Any
    schedule: Subscription
    key: str

    @property
    def workspace(self) -> WorkspaceId:
        """The server's workspace."""
        return WorkspaceId(f"discord:{self.server.guild.id}")

    async def ask(self, who: Any, name: str, **options: Any) -> str:
        """Call a command and return the words of the answer."""
        return discords.said(await who.slash(self.server.channel, name, **options))


@asynccontextmanager
async def guild(folder: Path) -> AsyncIterator[Guild]:
    """Run the bot on such a server."""
    async with discords.running(folder) as server:
        role = server.guild.create_role("board")
        everyone, shut = server.guild.default_role, discord.PermissionOverwrite(view_channel=False)
        open_ = discord.PermissionOverwrite(view_channel=True)
        hidden = server.guild.create_text_channel(
            "board", overwrites={everyone: shut, role: open_, server.env.bot.user: open_}
        )
        insider = server.guild.add_member(server.env.create_user("ina"), roles=[role])
        workspace = WorkspaceId(f"discord:{server.guild.id}")
        await post(server.store, workspace, server.channel.id, OPEN)
        schedule, key = await post(server.store, workspace, hidden.id, NAME)
        yield Guild(server, hidden, role, insider, schedule, key)


@pytest.fixture
def forged(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let people send what Discord's own apps would not offer them: a channel that they cannot see."""
    monkeypatch.setattr("simcord.interactions.channel_accessible", lambda *_: True)


@pytest.mark.usefixtures("forged")
@pytest.mark.parametrize("asked", ["digest last", "digest next", "digest feeds"])
async def test_discord_names_no_hidden_channel(tmp_path: Path, asked: str) -> None:
    """A member, and a manager who cannot see it, are refused in the words of one that is not there; who has the role is answered."""
    async with guild(tmp_path) as one:
        for who in (one.server.member, one.server.admin):
            found = await one.ask(who, asked, channel=one.hidden)
            assert REFUSED in found
            assert TITLE not in found
        assert not await one.server.access.may_see(Destination(f"{one.workspace}/123456"), str(one.insider.id))
        assert REFUSED not in await one.ask(one.insider, asked, channel=one.hidden)
        assert REFUSED not in await one.ask(one.server.member, asked, channel=one.server.channel)


async def test_discord_lists_without_it(tmp_path: Path) -> None:
    """`next` in a channel without schedules lists those of channels that the asker sees."""
    async with guild(tmp_path) as one:
        quiet = one.server.guild.create_text_channel("quiet")
        told = discords.said(await one.server.member.slash(quiet, "digest next"))
        assert OPEN in told
        assert NAME not in told
        assert NAME in discords.said(await one.insider.slash(quiet, "digest next"))


@pytest.mark.usefixtures("forged")
async def test_discord_threads(tmp_path: Path) -> None:
    """A thread is seen by who sees its channel; a private one by those in it, and by nobody else."""
    async with guild(tmp_path) as one:
        at = one.server.env.bot.get_channel(one.hidden.id)
        shut = await at.create_thread(name="inner", type=discord.ChannelType.private_thread)
        wide = await at.create_thread(name="wide", type=discord.ChannelType.public_thread)
        await shut.add_user(discord.Object(one.insider.id))
        other = one.server.guild.add_member(one.server.env.create_user("ole"), roles=[one.role])
        access = one.server.access
        sees = [
            [await access.may_see(Destination(f"{one.workspace}/{t.id}"), str(who.id)) for t in (wide, shut)]
            for who in (one.insider, other, one.server.member)
        ]
        assert sees == [[True, True], [True, False], [False, False]]
        theirs = Destination(f"discord:1/{wide.id}")
        assert not await access.may_see(theirs, str(one.insider.id))


@pytest.mark.usefixtures("forged")
async def test_discord_a_demotion_acts_at_once(tmp_path: Path) -> None:
    """Who lost the role, or left, is refused within seconds."""
    async with guild(tmp_path) as one:
        assert REFUSED not in await one.ask(one.insider, "digest last", channel=one.hidden)
        await one.server.env.bot.http.remove_role(one.server.guild.id, one.insider.id, one.role.id)
        one.server.clock.at += KEPT
        assert REFUSED in await one.ask(one.insider, "digest last", channel=one.hidden)
        here = Destination(f"{one.workspace}/{one.server.channel.id}")
        assert await one.server.access.may_see(here, str(one.insider.id))
        one.server.guild.remove_member(one.insider)
        one.server.clock.at += KEPT
        assert not await one.server.access.may_see(here, str(one.insider.id))


async def test_discord_buttons_of_an_old_message(tmp_path: Path) -> None:
    """A message that stands in the open carries ids of the hidden channel's digest: pressed, they show nothing of it."""
    async with guild(tmp_path) as one:
        ids_ = [
            *(f"{a}:{one.key}" for a in ("d:more", "d:up", "d:quotes", "d:follow")),
        ]
        row = {"type": 1, "components": [{"type": 2, "style": 2, "custom_id": i, "label": i[:70]} for i in ids_]}
        route = discord.http.Route("POST", "/channels/{channel_id}/messages", channel_id=one.server.channel.id)
        await one.server.env.bot.http.request(route, json={"content": "old", "components": [row]})
        (message,) = one.server.channel.history()
        for pressed in ids_:
            shown = discords.said(await one.server.member.click(message, custom_id=pressed))
            assert "Story" not in shown
            assert "no longer" in shown or "article" in shown, pressed
        assert await one.server.store.votes.tally(one.workspace, since=NOW - HOUR) == []
        found = discords.said(await one.insider.click(message, custom_id=ids_[0]))
        assert "no longer" not in found
