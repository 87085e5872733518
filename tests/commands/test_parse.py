"""What people type becomes a command and its arguments."""

import contextlib
from itertools import product
from typing import Any

import pytest
from commands.conftest import NOW
from hypothesis import given
from hypothesis import strategies as st

from digestbot.commands.catalogue import CATALOGUE
from digestbot.commands.i18n import LANGUAGES, CommandRefused, Translations, Translator
from digestbot.commands.parse import command_line, form, name
from digestbot.commands.spec import Command

TEXTS = Translations()


def translator(language: str = "en") -> Translator:
    """Return a voice."""
    return Translator(texts=TEXTS, language=language, zone="UTC", now=NOW)


@pytest.mark.parametrize(
    ("text", "path", "arguments"),
    [
        ("help", ("help",), {}),
        ("/help feeds", ("help",), {"topic": "feeds"}),
        ("news", ("news",), {}),
        ("news interest rates since:3d", ("news",), {"topic": "interest rates", "since": "3d"}),
        ("news --share --since 3d “key rate”", ("news",), {"topic": "key rate", "since": "3d", "share": True}),
        ("news share:no a:b", ("news",), {"topic": "a:b", "share": False}),
        ("feeds add https://a.example/f weight=2", ("feeds", "add"), {"url": "https://a.example/f", "weight": 2}),
        ("add https://a.example/f?url=x", ("feeds", "add"), {"url": "https://a.example/f?url=x"}),
        ("FEEDS List", ("feeds", "list"), {}),
        ("feeds info The Daily Courier", ("feeds", "info"), {"feed": "The Daily Courier"}),
        (
            'feeds edit "The Courier" title:"Our paper"',
            ("feeds", "edit"),
            {"feed": "The Courier", "title": "Our paper"},
        ),
    ],
)
def test_lines(text: str, path: tuple[str, ...], arguments: dict[str, Any]) -> None:
    """Options by name, by flag and in order; addresses stay whole; quotation marks hold words together."""
    command, found = command_line(text, CATALOGUE, translator())
    assert (command.path, found) == (path, arguments)


def test_lines_in_german() -> None:
    """Localised names are taken beside the canonical ones."""
    command, found = command_line("feeds hinzufügen adresse:a.example gewicht:2", CATALOGUE, translator("de"))
    assert (command.path, found) == (("feeds", "add"), {"url": "a.example", "weight": 2})
    assert command_line("zeitplan liste", CATALOGUE, translator("de"))[0].path == ("schedule", "list")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("command", CATALOGUE.commands, ids=lambda c: c.name)
def test_a_command_is_found_by_every_name_of_its_words(command: Command, language: str) -> None:
    """English, the reader's language, or one word of each: no name means another command, in any language."""
    local = TEXTS.call(language, command.path).text[1:].split(" ")
    for words in product(*zip(command.path, local, strict=True)):
        options = "".join(f" {o.name}:1" for o in command.options if o.required)
        assert command_line(" ".join(words) + options, CATALOGUE, translator(language))[0] is command
    names = [{o.name, name(o.key, o.name, translator(language))} for o in command.options]
    assert sum(map(len, names)) == len(set().union(*names))


@pytest.mark.parametrize("language", LANGUAGES)
def test_yes_and_no_in_every_language(language: str) -> None:
    """A flag takes yes and no in whichever language they are typed, and no word means both."""
    for key, meant in (("typed-yes", "True"), ("typed-no", "False")):
        for word in TEXTS.text(language, key).split(", "):
            assert str(command_line(f"news share:{word.upper()}", CATALOGUE, translator())[1]["share"]) == meant
    assert TEXTS.typed("typed-yes").isdisjoint(TEXTS.typed("typed-no"))


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", "no command"),
        ("fly", "no command"),
        ("feeds", "feeds add, feeds find"),
        ("feeds find a b", "don’t know what to do with"),
        ("feeds add a weight:heavy", "whole number"),
        ("news share:perhaps", "yes or no"),
    ],
)
def test_mistakes(text: str, words: str) -> None:
    """What cannot be read is said, with what there is instead."""
    with pytest.raises(CommandRefused) as caught:
        command_line(text, CATALOGUE, translator())
    assert words in caught.value.user_message


@given(st.text(max_size=200))
def test_any_text_is_a_command_or_a_refusal(text: str) -> None:
    """Nothing that is typed ends in an error of ours."""
    with contextlib.suppress(CommandRefused):
        command, _found = command_line(f"news {text}", CATALOGUE, translator())
        assert command.path == ("news",)
    with contextlib.suppress(CommandRefused):
        command, _found = command_line(text, CATALOGUE, translator())
        assert command in CATALOGUE.commands


def test_long_lines_take_no_time() -> None:
    """A megabyte of quotation marks is read in an instant: what is beyond the limit is not read at all."""
    command, found = command_line("news " + '"' * 1_000_000, CATALOGUE, translator())
    assert command.path == ("news",)
    assert len(str(found)) < 5000


def test_a_command_can_ask_for_its_options() -> None:
    """The form has a field for every option, and its submission names the command."""
    command = CATALOGUE.command(("feeds", "add"))
    assert command is not None
    asked = form(command, translator("de"), {"url": "https://a.example/"}, ())
    assert asked.action == "ask:run:feeds.add"
    assert [(f.name, f.kind, f.required, f.value) for f in asked.fields] == [
        ("url", "text", True, "https://a.example/"),
        ("channel", "channel", False, ""),
        ("mode", "choice", False, ""),
        ("weight", "text", False, ""),
        ("topics", "text", False, ""),
    ]
    assert asked.fields[0].label == "adresse"


def test_a_form_offers_the_layouts_of_its_platform() -> None:
    """They are no part of the command."""
    command = CATALOGUE.command(("schedule", "add"))
    assert command is not None
    asked = form(command, translator("en"), {}, ("cards", "compact"))
    assert [[c.value for c in f.choices] for f in asked.fields if f.name == "layout"] == [["cards", "compact"]]
