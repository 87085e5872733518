"""Every command on Discord: by an admin, by a member without rights, in direct messages, in other languages; all of it judged."""

from pathlib import Path
from typing import Any

import discord
import pytest
import simcord
from adapters.discord.server import Server, running, said
from commands.conftest import COURIER, english
from simcord import interactions

from digestbot.commands.catalogue import CATALOGUE
from digestbot.commands.spec import Command, Option
from digestbot.core.digests.destination import WorkspaceId

PLAIN = {"text": "harbour", "integer": 2, "flag": True, "feed": "The Courier", "topic": "Sea", "zone": "Europe/Berlin"}
NAMED = {"url": COURIER, "link": "https://courier.example/ferry", "times": "19:00", "since": "24h", "any": "harbour"}
FILES = {
    "file": ("feeds.opml", b'<opml version="2.0"><body><outline xmlUrl="https://courier.example/feed"/></body></opml>')
}


def value(option: Option, server: Server) -> Any:
    """Return something sensible for an option."""
    if option.choices:
        return option.choices[0]
    given: dict[str, Any] = {
        **PLAIN,
        "channel": server.channel,
        "user": server.member.user,
        "role": server.guild.create_role("readers"),
        "schedule": "Evening",
        "block": "1",
        "command": "news",
    }
    return NAMED.get(option.name, FILES.get(option.kind, given.get(option.kind, "harbour")))


def arguments(command: Command, server: Server) -> dict[str, Any]:
    """Return the required options, filled in."""
    return {o.name: value(o, server) for o in command.options if o.required}


async def furnish(server: Server) -> None:
    """Add a feed, a topic, a block and a schedule, as an admin would."""
    found = await server.admin.slash(server.channel, "feeds add", url=COURIER)
    await server.admin.click(found.response.message, label="Save")
    await server.admin.slash(server.channel, "topics add", name="Sea", any="harbour")
    await server.admin.slash(server.channel, "schedule add", name="Evening", times="19:00")


async def ask(server: Server, who: Any, command: Command) -> Any:
    """Call a command with what it needs."""
    return await who.slash(server.channel, " ".join(command.path), **arguments(command, server))


@pytest.mark.parametrize("word", CATALOGUE.words)
async def test_an_admin_is_answered(tmp_path: Path, word: str) -> None:
    """Every command of the group is acknowledged and answered in words or with a form, and Discord takes every payload."""
    async with running(tmp_path) as server:
        await furnish(server)
        for command in CATALOGUE.group(word):
            result = await ask(server, server.admin, command)
            assert result.acknowledged, command.path
            assert said(result).strip(), command.path
            assert "went wrong" not in said(result), command.path
        assert server.wrong() == []


@pytest.mark.parametrize("word", [w for w in CATALOGUE.words if CATALOGUE.group(w)[0].who != "all"])
async def test_a_member_without_rights_is_refused(tmp_path: Path, word: str) -> None:
    """Discord hides the group; where an admin shows it to all, our own gate refuses, and nothing is changed."""
    async with running(tmp_path) as server:
        await furnish(server)
        (command, *_rest) = CATALOGUE.group(word)
        with pytest.raises(simcord.SetupError, match="default-member-permissions"):
            await ask(server, server.member, command)
        known = await server.env.bot.http.get_global_commands(server.env.bot.application_id)
        shown = next(c for c in known if c["name"] == word)
        server.guild.set_command_permissions(discord.Object(int(shown["id"])), {server.member: True})
        before = await server.store.audit.last(WorkspaceId(f"discord:{server.guild.id}"), 100)
        for each in CATALOGUE.group(word):
            if each.who == "admin":
                assert "managers" in said(await ask(server, server.member, each)), each.path
        assert await server.store.audit.last(WorkspaceId(f"discord:{server.guild.id}"), 100) == before


async def test_the_gate_is_asked_once_a_call(tmp_path: Path, gate: list[str]) -> None:
    """A command, a button, a form and a completion each have the asker's rights worked out once, and no more."""
    async with running(tmp_path) as server:
        found = await server.admin.slash(server.channel, "feeds add", url=COURIER)
        assert gate == ["feeds add"]
        await server.admin.click(found.response.message, label="Save")
        assert len(gate) == 2
        await server.member.slash(server.channel, "news")
        await server.admin.slash(server.channel, "setup")
        assert len(gate) == 4
        await server.admin.autocomplete(server.channel, "feeds info", "feed", "cour")
        assert len(gate) == 5


@pytest.mark.parametrize("command", [c for c in CATALOGUE.commands if c.direct], ids=lambda c: c.name)
async def test_direct_messages_are_answered(tmp_path: Path, command: Command) -> None:
    """What works in direct messages answers there, in the person's own workspace."""
    async with running(tmp_path) as server:
        user = server.member.user
        result = await user.slash(" ".join(command.path), **arguments(command, server))
        assert result.acknowledged
        assert said(result).strip()
        assert "went wrong" not in said(result)
        assert server.wrong() == []


@pytest.mark.parametrize(
    ("language", "words"), [("de", "Nichts Neues"), ("fr", "Rien"), ("es", "Nada nuevo"), ("pt", "Nada de novo")]
)
async def test_a_place_can_speak_another_language(tmp_path: Path, language: str, words: str) -> None:
    """What everyone reads is in the place's language, whichever the person's is."""
    async with running(tmp_path) as server:
        await server.admin.slash(server.channel, "admin language", language=language)
        posted = await server.admin.slash(server.channel, "news", share=True)
        assert words in said(posted)


@pytest.mark.parametrize("word", CATALOGUE.words)
async def test_a_person_is_answered_in_their_language(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, word: str
) -> None:
    """Whose Discord is German reads German from every command, buttons and forms too, on a server that is English."""
    arrive = interactions.base_payload

    def german(*args: Any, **kwargs: Any) -> Any:
        record, payload = arrive(*args, **kwargs)
        return record, {**payload, "locale": "de"}

    async with running(tmp_path) as server:
        await furnish(server)
        monkeypatch.setattr(interactions, "base_payload", german)
        for command in CATALOGUE.group(word):
            result = await ask(server, server.admin, command)
            assert english(said(result)) == [], command.path
        assert server.wrong() == []


async def test_completion_offers_what_there_is(tmp_path: Path) -> None:
    """Typing finds feeds by a part of their name; a member is offered nothing of what is for managers."""
    async with running(tmp_path) as server:
        await furnish(server)
        found = await server.admin.autocomplete(server.channel, "feeds info", "feed", "cour")
        assert [c["name"] for c in found] == ["The Courier"]
        assert found[0]["value"]


async def test_from_an_empty_server_to_the_first_digest(tmp_path: Path) -> None:
    """/setup leads through channel, feeds and time to a preview, and [Post it now] makes the first digest due at once."""
    async with running(tmp_path) as server:
        asked = await server.admin.slash(server.channel, "setup")
        print("/setup\n" + said(asked))  # noqa: T201 - the walk can be read with -s
        for label in ("This channel", "Addresses…", "Every morning at 07:00", "Post it now"):
            pressed = await server.admin.click(asked.response.message, label=label)
            if pressed.modal is not None:
                pressed = await server.admin.submit_modal(pressed, {"urls": COURIER})
            print(f"[{label}]\n{said(asked)}")  # noqa: T201 - the same
        assert server.wrong() == []
        (made,) = await server.store.subscriptions.list(WorkspaceId(f"discord:{server.guild.id}"))
        assert made.destination == f"discord:{server.guild.id}/{server.channel.id}"
        assert (made.state, made.last_at) == ("active", None)
        assert [t.isoformat() for t in made.schedule.times] == ["07:00:00"]
        (source,) = await server.store.feeds.sources(made.workspace)
        assert source.feed.url == COURIER
