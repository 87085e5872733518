"""No answer in another language holds a sentence of ours in English: over all commands, actions and refusals, on both platforms."""

import ast
import re
from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from importlib import resources
from pathlib import Path
from typing import Any

import pytest
from commands.conftest import CHANNEL, COURIER, GUILD, NOW, Bot, manager, member
from commands.test_archive import LINK, told
from contracts.storage.making import claimed, poll, poll_record, record

import digestbot
from digestbot.adapters.platforms.discord import replies as discord
from digestbot.adapters.platforms.slack import forms
from digestbot.adapters.platforms.slack import replies as slack
from digestbot.commands.catalogue import CATALOGUE
from digestbot.commands.i18n import LANGUAGES, Translations
from digestbot.commands.invocation import Invocation, Message, Upload, Value
from digestbot.commands.reply import Button, Menu, Picker, Reply
from digestbot.commands.spec import Option
from digestbot.core.feeds.outcome import Trouble, describe
from digestbot.core.feeds.problem import problem
from digestbot.errors import CpuError
from digestbot.pipeline.isolation import reason_of

SOURCE = Path(digestbot.__file__).parent
TEXTS = Translations()
OTHERS = [code for code in LANGUAGES if code != "en"]
ENGLISH = re.compile(r"[A-Za-z’',;:]+(?: [a-z’',;:]+){2,}")
_CUT = re.compile(r"\{[^{}]*\}?|\}|/[a-z]+(?: [a-z]+)?|(?<=[.!?:;]) ")
"""Between runs of words: placeables, commands, which have names of their own in each language, and ends of sentences."""
_AROUND = " .:;,\n“”"
MOST_OF_A_KIND = 3
"""How many buttons of one family and verb are pressed."""
DEPTH = 3
VALUES: dict[str, Value] = {
    "link": LINK,
    "url": COURIER,
    "speaker": "holt",
    "kinds": "opinion",
    "days": "mon-fri",
    "at": "07:00",
    "times": "07:00",
    "text": "harbour",
    "any": "harbour",
    "name": "Morning",
    "topic": "Sea",
    "schedule": "Morning",
    "feed": "The Courier",
    "source": "The Courier",
    "since": "2d",
    "mute": "2",
    "weight": "2",
}


def _fragments(language: str) -> Iterator[str]:
    """Yield the runs of words in a language's file that stand between placeables."""
    source = resources.files("digestbot.commands").joinpath(f"texts/{language}.ftl").read_text("utf-8")
    for line in source.splitlines():
        if not line.startswith("#"):
            text = re.sub(r"^(-?[\w-]+ =|\s+\.\w+ =|\s+\*?\[\w+\])", "", line)
            yield from (part.strip(_AROUND) for part in _CUT.split(text))


@cache
def _literals() -> tuple[str, ...]:
    """Return the English sentences that stand in the code: whatever is no docstring and reads like words."""
    found: list[str] = []
    for file in SOURCE.rglob("*.py"):
        if "languages" in file.parts or "tables" in file.parts or "demo_feeds" in file.parts:
            continue
        tree = ast.parse(file.read_text("utf-8"))
        silent = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
        told = (n for n in ast.walk(tree) if isinstance(n, ast.Constant) and id(n) not in silent)
        found += [node.value.strip(_AROUND) for node in told if isinstance(node.value, str)]
    return tuple(found)


@cache
def sentences(language: str) -> set[str]:
    """Return the English sentences of ours that have no place in another language."""
    own = "\n".join(_fragments(language))
    found = {text for text in [*_fragments("en"), *_literals()] if ENGLISH.search(text) and len(text) >= 12}
    return {text for text in found if text not in own}


def english_in(text: str, language: str) -> list[str]:
    """Return the English sentences of ours that stand in a text."""
    return sorted(sentence for sentence in sentences(language) if sentence in text)


def _shown(value: Any) -> Iterator[str]:
    """Yield every text of a payload."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for inner in value.values():
            yield from _shown(inner)
    elif isinstance(value, list | tuple):
        for inner in value:
            yield from _shown(inner)


def drawn(reply: Reply, language: str) -> list[str]:
    """Return every text of an answer as both platforms draw it."""
    if reply.form is not None:
        say = replace_language(language)
        return [*_shown(discord.modal(reply.form)), *_shown(forms.modal(reply.form, say))]
    return [*_shown(discord.message(reply)), *_shown(slack.message(reply))]


def replace_language(language: str) -> Any:
    """Return what gives a form its labels in a language."""
    return lambda key, **arguments: TEXTS.text(language, key, **arguments)


def _file() -> Upload:
    async def read() -> bytes:
        return b"<opml version='2.0'><body><outline text='A' xmlUrl='https://a.example/feed'/></body></opml>"

    return Upload(name="feeds.opml", size=90, read=read)


def _value(option: Option, language: str) -> Value:
    """Return something that an option takes; no answer may be asked for in another language."""
    if option.choices:
        return language if language in option.choices else option.choices[0]
    given: dict[str, Value] = {
        "integer": option.least or 1,
        "flag": True,
        "channel": CHANNEL,
        "role": "5",
        "user": "8",
        "zone": "Europe/Berlin",
        "feed": "The Courier",
        "topic": "Sea",
        "schedule": "Morning",
        "block": "1",
        "command": "feeds add",
        "file": _file(),
    }
    return given.get(option.kind, VALUES.get(option.name, "harbour"))


def _calls(options: tuple[Option, ...], language: str) -> Iterator[dict[str, Value]]:
    """Yield arguments: none, what is required, all, each optional one alone, and what makes no sense."""
    required = {o.name: _value(o, language) for o in options if o.required}
    yield from ({}, required, {o.name: _value(o, language) for o in options})
    yield from (required | {o.name: _value(o, language)} for o in options if not o.required)
    for option in options:
        if option.kind not in {"flag", "integer", "file"} and not option.choices:
            yield required | {option.name: "qx-77"}


class Walk:
    """Calls everything, and presses what the answers offer."""

    def __init__(self, bot: Bot, language: str) -> None:
        """Walk as people who read `language`."""
        self.bot, self.language = bot, language
        self.texts: list[str] = []
        self.pressed: dict[str, set[str]] = {}
        self.offered: list[tuple[str, dict[str, Value]]] = []

    def who(self, made: Invocation) -> Invocation:
        """Return a caller who reads the language."""
        return replace(made, locale=self.language, workspace_locale=self.language)

    async def everything(self) -> None:
        """Call all commands, those that take something away last, then press buttons level by level."""
        commands = sorted(CATALOGUE.commands, key=lambda c: c.path[-1] in {"remove", "reset", "import", "leave"})
        for command in commands:
            for arguments in _calls(command.options, self.language):
                for who in (manager(), member()):
                    asked = replace(self.who(who), arguments=arguments)
                    self.keep(await self.bot.dispatcher.run_command(command.path, asked))
        message = Message(id="1", links=(LINK,))
        for shortcut in CATALOGUE.shortcuts:
            asked = replace(self.who(member()), message=message)
            self.keep(await self.bot.dispatcher.handle_shortcut(shortcut.name, asked))
        for _ in range(DEPTH):
            offered, self.offered = self.offered, []
            for action, arguments in offered:
                asked = replace(self.who(manager()), arguments=arguments)
                self.keep(await self.bot.dispatcher.handle_action(action, asked))

    def keep(self, reply: Reply) -> None:
        """Keep the texts of an answer and what it offers."""
        self.texts += drawn(reply, self.language)
        if reply.form is not None:
            self._offer(
                reply.form.action, {f.name: f.value or VALUES.get(f.name, "harbour") for f in reply.form.fields}
            )
            self._offer(reply.form.action, {})
        for control in reply.controls:
            match control:
                case Button() if control.action:
                    self._offer(control.action, {})
                case Menu():
                    for choice in control.choices[:MOST_OF_A_KIND]:
                        self._offer(control.action, {"chosen": (choice.value,)})
                case Picker():
                    self._offer(control.action, {"chosen": (CHANNEL,)})
                case _:
                    pass

    def _offer(self, action: str, arguments: dict[str, Value]) -> None:
        known = self.pressed.setdefault(":".join(action.split(":")[:2]), set())
        name = f"{action} {arguments}"
        if name not in known and len(known) < MOST_OF_A_KIND:
            known.add(name)
            self.offered.append((action, arguments))


async def _seeded(bot: Bot, who: Invocation) -> None:
    """Give the workspace one of everything, by somebody whose language becomes its own."""
    await told(bot, 9)
    for path, arguments in (
        ("topics add", {"name": "Sea", "any": "harbour"}),
        ("schedule add", {"name": "Morning"}),
        ("schedule add", {"name": "Broken", "at": "08:00"}),
        ("block add", {"kind": "word", "value": "submarine"}),
        ("follow add", {"value": "Mira Holt", "kind": "person"}),
    ):
        await bot.call(path, who, **arguments)
    await bot.call("schedule pause", who, name="Broken")
    (sick,) = [s for s in await bot.store.subscriptions.list(GUILD) if s.name == "Broken"]
    await bot.store.subscriptions.put_aside(sick.id, reason=reason_of(CpuError("took longer than 9 s and was stopped")))
    await _failing(bot, who)


async def _failing(bot: Bot, who: Invocation) -> None:
    """Let a feed be a web page since this morning."""
    url = "https://herald.example/feed"
    feed = await claimed(bot.store, url, workspace=GUILD)
    met = Trouble(status=200, problem=problem("not-a-feed", "not-feed-page"))
    told = describe(met)
    state = replace(
        feed.poll, failures=3, failing_since=NOW, problem=met.problem, reason="poll-failures?count=3&span=7200"
    )
    await record(bot.store, poll(feed, state=state, record=poll_record(outcome="trouble", reason=told)))
    await bot.call("feeds info", who, name=url)


@pytest.mark.parametrize("language", OTHERS)
async def test_no_answer_holds_english_of_ours(language: str, bot: Bot) -> None:
    """Whatever is asked, rightly or wrongly, by a manager or by anybody, is answered in the reader's language."""
    walk = Walk(bot, language)
    await _seeded(bot, walk.who(manager()))
    await walk.everything()
    assert len(walk.texts) > 2000
    found = english_in("\n".join(walk.texts), language)
    assert [(e, next(t for t in walk.texts if e in t)) for e in found] == []


@pytest.mark.parametrize("language", OTHERS)
def test_no_text_of_the_catalogue_holds_english(language: str) -> None:
    """No refusal, problem, reason, permission or other text has the words of the English one."""
    known = sentences(language)
    shared = {
        f"{key}: {text}"
        for key, line in _by_key(language).items()
        for text in _runs(_by_key("en")[key])
        if text in known and text in line
    }
    assert shared == set()


def _by_key(language: str) -> dict[str, str]:
    source = resources.files("digestbot.commands").joinpath(f"texts/{language}.ftl").read_text("utf-8")
    return dict(re.findall(r"^([a-z][\w-]*) =((?:.*\n)(?:[ \t]+.*\n)*)", source, re.MULTILINE))


def _runs(text: str) -> list[str]:
    return [part.strip(_AROUND) for part in _CUT.split(text)]


def test_english_is_found() -> None:
    """The judge knows a sentence of the catalogue, one of the code, and nothing in what is German."""
    assert english_in("“x” is not a feed here. See all of them with /feeds liste", "de") == [
        "See all of them with",
        "is not a feed here",
    ]
    assert english_in("nothing was completed", "de") == ["nothing was completed"]
    assert english_in("Hier ist kein Überblick geplant.", "de") == []
