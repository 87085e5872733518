"""From the invitation to the first digest on Slack: the whole program, real slack-bolt, clicks on what is shown and nothing else."""

import asyncio
import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from adapters.slack.team import ADMIN, WORKSPACE, Team, said, until
from peers.lab import Lab, answer
from peers.outbox import FakeClock
from peers.slack import APP_TOKEN, BOT_TOKEN, CHANNEL, TEAM, SlackPeer
from pydantic import SecretStr
from scenarios.installation import LOOPBACK, rss, stories

from digestbot.app import Program, open_program
from digestbot.commands.catalogue import CATALOGUE
from digestbot.commands.dispatcher import Dispatcher
from digestbot.runtime.loops import run_once
from digestbot.settings import Secrets, Settings


@dataclass
class Walk:
    """An admin who presses what is in front of them; `log` is what they did and saw, `clicks` how often they pressed."""

    team: Team
    clicks: int = 0
    log: list[str] = field(default_factory=list)
    shown: dict[str, Any] = field(default_factory=dict)

    async def invite(self) -> None:
        """Invite the bot; what it whispers is in front of the admin."""
        joined = {"type": "member_joined_channel", "channel": CHANNEL, "team": TEAM, "inviter": ADMIN, "user": "U0BOT"}
        await self.team.event(joined)
        await until(lambda: self.team.peer.whispers)
        self.shown = self.team.peer.whispers[0]
        self._note("/invite @digestbot")

    async def press(self, label: str, *, views: int = 1) -> None:
        """Press the button of that label, which must be there, and wait for so many views."""
        (button,) = [b for b in _elements(self.shown) if (b.get("text") or {}).get("text") == label]
        await self._then(views, self.team.press(button["action_id"], view=self._view))
        self.clicks += 1
        self._note(f"[{label}]")

    async def fill(self, **values: str) -> None:
        """Fill in the form and send it off."""
        entered = {name: {"type": "plain_text_input", "value": value} for name, value in values.items()}
        await self._then(1, self.team.submit(self.shown, entered))
        self.clicks += 1
        self._note(f"{', '.join(values.values())} [{self.shown.get('submit', {}).get('text', 'Send')}]")

    @property
    def _view(self) -> dict[str, Any] | None:
        return {**self.shown, "id": "V1"} if self.shown.get("type") == "modal" else None

    async def _then(self, views: int, deed: Any) -> None:
        wanted = len(self.team.peer.views) + views
        await deed
        self.shown = await self.team.view(wanted)

    def _note(self, deed: str) -> None:
        self.log.append("\n".join([f"> {deed}", *(f"    {line}" for line in _read(self.shown))]))


def _elements(body: Any) -> list[dict[str, Any]]:
    """Return everything that can be pressed."""
    if isinstance(body, list):
        return [e for one in body for e in _elements(one)]
    if not isinstance(body, dict):
        return []
    own = [body] if "action_id" in body else []
    return [*own, *(e for v in body.values() if isinstance(v, dict | list) for e in _elements(v))]


def _read(body: dict[str, Any]) -> list[str]:
    """Return a message or view as it is read, a line a block; what can be pressed stands in brackets."""
    return [line for block in body["blocks"] for line in [" ".join("".join(_words(block)).split())] if line]


def _words(node: Any) -> list[str]:
    """Return the words of a part of a block, in order."""
    if isinstance(node, list):
        return [word for one in node for word in _words(one)]
    if isinstance(node, str):
        return [re.sub(r"<!date[^|]*[|]([^>]*)>|<#(C[A-Z0-9]+)>", lambda found: found[1] or "#news", node)]
    if not isinstance(node, dict):
        return []
    if "action_id" in node:
        face = node.get("text") or node.get("placeholder")
        return [f" [{''.join(_words(face))}]"] if face else []
    shown = {"channel": "#news", "date": node.get("fallback")}.get(str(node.get("type")))
    parts = [
        node[name] for name in ("label", "text", "hint", "fields", "elements", "element", "accessory") if name in node
    ]
    found = [shown] if shown else [word for part in parts for word in _words(part)]
    return [*found, " "] if node.get("type") in {"mrkdwn", "plain_text"} else found


@asynccontextmanager
async def _running(folder: Path, peer: SlackPeer, clock: FakeClock) -> AsyncIterator[Program]:
    """Run the program as `digestbot run` does, its pipe apart, which the test turns."""
    given: dict[str, Any] = {
        "data_dir": folder,
        "slack_api_base": peer.base,
        "allow_private": (LOOPBACK,),
        "workers": 1,
    }
    settings = Settings(**given, fetch_articles=False)
    secrets = Secrets(slack_bot_token=SecretStr(BOT_TOKEN), slack_app_token=SecretStr(APP_TOKEN))
    async with open_program(settings, secrets=secrets, clock=clock) as program:
        await program.platforms.start(Dispatcher(catalogue=CATALOGUE, services=program.services()))
        program.platforms.run()
        await asyncio.wait_for(peer.connected.wait(), 5)
        yield program


@pytest.mark.timeout(60)
async def test_from_the_invitation_to_the_first_digest(tmp_path: Path, peer: SlackPeer, clock: FakeClock) -> None:
    """Five clicks and an address: [Set up], the channel, feeds, time, and the digest stands in the channel."""
    peer.people = {ADMIN: {"is_admin": True, "name": "ada"}}
    async with Lab() as lab, _running(tmp_path, peer, clock) as program:
        url = lab.on("/feed", answer(rss(stories(3))))
        walk = Walk(Team(peer, program.services()))
        await walk.invite()
        await walk.press("Set up", views=2)
        await walk.press("This channel")
        await walk.press("Addresses…")
        await walk.fill(urls=url)
        await run_once(program.steps())
        await walk.press("Every morning at 07:00")
        assert "Arlen opens a library of tools" in said(walk.shown)
        await walk.press("Post it now")
        assert not peer.standing()
        await run_once(program.steps())
        (made,) = await program.store.subscriptions.list(WORKSPACE)
    (digest,) = peer.standing()
    walk.log.append("\n".join(["#news", *(f"    {line}" for line in _read(digest))]))
    print("\n".join(walk.log), f"\n{walk.clicks} clicks")  # noqa: T201 - the walk can be read with -s
    assert (made.destination, made.state) == (f"slack:{TEAM}/{CHANNEL}", "active")
    assert [t.isoformat() for t in made.schedule.times] == ["07:00:00"]
    for title in ("Arlen opens a library of tools", "Ferry to Borvik lost", "Cressing elects a beekeeper"):
        assert title in said(digest)
    assert walk.clicks == 6
