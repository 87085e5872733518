"""Commands on Discord, as a member calls them: simcord's server, the real discord.py, a real database."""

import asyncio
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import discord
import pytest
import simcord
from adapters.discord.server import Server, running, said
from vendor.discord.validate import problems

from digestbot.adapters.platforms.discord.definitions import LOCALES, definitions
from digestbot.adapters.platforms.discord.replies import message, modal
from digestbot.commands.catalogue import CATALOGUE
from digestbot.commands.handlers import help as help_
from digestbot.commands.i18n import LANGUAGES, Translations
from digestbot.commands.reply import (
    At,
    Button,
    Choice,
    Code,
    Field,
    Fields,
    File,
    Form,
    Heading,
    Items,
    Menu,
    Note,
    Paragraph,
    Person,
    Picker,
    Reply,
    Trusted,
    Untrusted,
)

NASTY = "@everyone <@1> [free](https://evil.example) `x` **b** \u202etxt\u200b" + "a" * 5000
NOW = datetime(2026, 11, 24, 6, tzinfo=UTC)


def puts(server: Server) -> int:
    """Return how often the commands were registered."""
    return sum(e.method == "PUT" and "commands" in e.path for e in server.env.http_requests)


def test_definitions_are_what_discord_takes() -> None:
    """The whole catalogue is registered by one request that Discord's own schema passes, in every language."""
    body = definitions(CATALOGUE, Translations())
    for definition in body:
        assert problems("POST", "/applications/1/commands", definition) == []
    names = [d["name"] for d in body]
    assert len(names) == len(set(names)) > 0
    locales = {locale for language in LANGUAGES[1:] for locale in LOCALES[language]}
    assert locales == {"de", "fr", "es-ES", "es-419", "pt-BR"}
    for definition in body:
        _localised(definition, locales)


def _localised(definition: dict[str, Any], locales: set[str]) -> None:
    """Check that a command has its names in every language, and so have its verbs and options, no two of them the same."""
    inner = definition.get("options", [])
    assert set(definition["name_localizations"]) == locales
    assert "description" not in definition or set(definition["description_localizations"]) == locales
    for locale in locales:
        assert len({one["name_localizations"][locale] for one in inner}) == len(inner)
    for one in inner:
        _localised(one, locales)


def test_every_kind_of_answer_is_within_the_limits() -> None:
    """Whatever is in it, however long, an answer is a message that Discord takes, and nobody is pinged by it."""
    foreign = Untrusted(NASTY, link="javascript:alert(1)", strong=True)
    reply = Reply(
        blocks=(
            Heading((Trusted("Feeds of "), foreign)),
            Paragraph((Trusted("At "), At(NOW, "06:00"), Code(NASTY))),
            Items(tuple((foreign,) for _ in range(60))),
            Fields((((Trusted("Who"),), (Person("123456789012345678"),)),)),
            Note((Trusted("Next: wait."),)),
        ),
        controls=(
            *(Button(label=NASTY, action=f"feeds:page:{n}") for n in range(7)),
            Button(label="Open", link="https://courier.example/a"),
            Menu(action="feeds:pick", placeholder="Which?", choices=(Choice(value="1", label=NASTY, about=NASTY),)),
            Picker(action="setup:channel", placeholder="Where?", kind="channel"),
        ),
    )
    body = message(reply)
    assert (
        problems("POST", "/channels/1/messages", {k: v for k, v in body.items() if k != "flags"} | {"flags": 1 << 15})
        == []
    )
    assert body["allowed_mentions"] == {"parse": []}
    assert "javascript:" not in str(body)


def test_a_form_is_a_modal_that_discord_takes() -> None:
    """Every kind of field has its component."""
    kinds: list[Any] = ["text", "paragraph", "secret", "channel", "file"]
    fields = tuple(Field(name=f"f{n}", label=NASTY, kind=k, hint="Hint", longest=200) for n, k in enumerate(kinds))
    body = {"type": 9, "data": modal(Form(action="setup:save", title=NASTY, submit="Send", fields=fields))}
    assert problems("POST", "/interactions/1/t/callback", body) == []
    choices = (Choice(value="a", label="A"), Choice(value="b", label="B"))
    more: list[Any] = ["choice", "choices", "flag"]
    fields = tuple(Field(name=f"f{n}", label="L", kind=k, choices=choices) for n, k in enumerate(more))
    body = {"type": 9, "data": modal(Form(action="setup:save", title="T", submit="Send", fields=fields))}
    assert problems("POST", "/interactions/1/t/callback", body) == []


def test_a_file_stands_in_its_message() -> None:
    """An export is named by the message that carries it."""
    body = message(
        Reply(blocks=(Note((Trusted("Here"),)),), file=File(name="feeds.opml", content=b"<opml/>", kind="text/x-opml"))
    )
    assert body["attachments"] == [{"id": 0, "filename": "feeds.opml"}]
    assert any(c.get("file") == {"url": "attachment://feeds.opml"} for c in body["components"])


async def test_help_answers_a_member_alone(tmp_path: Path) -> None:
    """/help is for all, and seen by who asked only; its buttons turn the card's pages."""
    async with running(tmp_path) as server:
        result = await server.member.slash(server.channel, "help")
        assert result.ephemeral
        assert "/setup" in said(result)


async def test_a_member_cannot_manage(tmp_path: Path) -> None:
    """What is for managers is refused on our side too, in words that say whom to ask."""
    async with running(tmp_path) as server:
        assert "Next" not in said(await server.admin.slash(server.channel, "feeds list"))
        with pytest.raises(simcord.SetupError, match="default-member-permissions"):
            await server.member.slash(server.channel, "feeds list")
        feeds = next(
            c
            for c in await server.env.bot.http.get_global_commands(server.env.bot.application_id)
            if c["name"] == "feeds"
        )
        server.guild.set_command_permissions(discord.Object(int(feeds["id"])), {server.member: True})
        assert "managers" in said(await server.member.slash(server.channel, "feeds list"))


async def test_commands_are_registered_once(tmp_path: Path) -> None:
    """A second start with the same catalogue registers nothing: Discord limits how often that may be done."""
    async with running(tmp_path) as server:
        assert puts(server) == 1
        await server.env.bot.on_ready()
        assert puts(server) == 1


async def test_a_server_that_is_joined_is_greeted_once(tmp_path: Path) -> None:
    """One message in the system channel, with one button that works; where the bot may not write there, none."""
    async with running(tmp_path) as server:
        guild = server.env.bot.get_guild(server.guild.id)
        await server.env.bot.on_guild_join(guild)
        assert server.channel.history() == []
        guild._system_channel_id = server.channel.id
        await server.env.bot.on_guild_join(guild)
        (greeting,) = server.channel.history()
        pressed = await server.admin.click(greeting, label="Set up")
        assert "1" in said(pressed)


async def test_a_completion_that_fails_is_answered_with_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """An exception in a completion reaches neither Discord nor discord.py: the list is empty."""

    async def fail(_workspace: object) -> None:
        raise ZeroDivisionError

    async with running(tmp_path) as server:
        monkeypatch.setattr(server.store.feeds, "named", fail)
        assert await server.admin.autocomplete(server.channel, "feeds info", "feed", "cour") == []


async def test_a_form_that_is_not_ready_in_time_is_given_up(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A form cannot come after a deferral: before Discord gives up, the person is told to try again."""

    async def hang(_workspace: object) -> None:
        await asyncio.sleep(60)  # noqa: TID251 - virtual time, simcord's own

    async with running(tmp_path) as server:
        monkeypatch.setattr(server.store.feeds, "sources", hang)
        result = await server.admin.slash(server.channel, "feeds secret", feed="The Courier")
        await server.env.advance_time(2)
        assert "took too long" in said(result)


@pytest.mark.parametrize("shortcut", ["save", "report", "quotes"])
async def test_the_menu_of_any_message_answers_whoever_asks(tmp_path: Path, shortcut: str) -> None:
    """Each entry is there, and says to the asker alone that the message is none of a digest."""
    async with running(tmp_path) as server:
        chatter = await server.member.send(server.channel, "Have you read https://courier.example/ferry?")
        result = await server.member.context_menu(
            server.channel, Translations().text("en", f"shortcut-{shortcut}"), chatter
        )
        assert result.ephemeral
        assert said(result)
        assert server.wrong() == []


async def test_a_surprise_is_answered(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """An exception that nobody expected is logged, and the person is told what to do."""

    def fail(*_: object) -> None:
        raise ZeroDivisionError

    async with running(tmp_path) as server:
        monkeypatch.setattr(help_, "_card", fail)
        assert "try again" in said(await server.member.slash(server.channel, "help"))
