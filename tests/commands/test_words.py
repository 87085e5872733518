"""The catalogues of texts: whole in every language, and never mixed with other people's words."""

import re
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import get_args

import pytest
from commands.conftest import NOW
from hypothesis import given
from hypothesis import strategies as st

from digestbot.commands.catalogue import CATALOGUE
from digestbot.commands.reply import Call, Foreign, Ours, plain
from digestbot.commands.words import LANGUAGES, Texts, Voice
from digestbot.core.feeds.problem import Kind

TEXTS = Texts()
SOURCE = Path(__file__).parents[2] / "src/digestbot/commands"
NAME = re.compile(r"[-_\w]{1,32}")


def english() -> Voice:
    """Return a voice in Berlin."""
    return Voice(texts=TEXTS, language="en", zone="Europe/Berlin", now=NOW)


@pytest.mark.parametrize("language", LANGUAGES[1:])
def test_every_text_is_there_in_every_language(language: str) -> None:
    """A text that one language lacks, or has alone, is named here; localised names are extra."""
    own, first = ({k for k in TEXTS.keys(code) if "." not in k} for code in (language, LANGUAGES[0]))
    assert own == first


@pytest.mark.parametrize("language", LANGUAGES)
def test_texts_use_the_same_arguments(language: str) -> None:
    """A text speaks of the same things in every language."""

    def arguments(code: str) -> dict[str, set[str]]:
        text = (SOURCE / f"texts/{code}.ftl").read_text("utf-8")
        blocks = re.split(r"^(?=[a-z])", text, flags=re.MULTILINE)
        return {b.partition(" ")[0]: set(re.findall(r"\$(\w+)", b)) for b in blocks if " = " in b}

    assert arguments(language) == arguments(LANGUAGES[0])


def test_no_text_is_asked_for_that_is_not_there() -> None:
    """Every key in the code names a text, and every text is used."""
    code = "\n".join(path.read_text("utf-8") for path in SOURCE.rglob("*.py"))
    everywhere = "\n".join(path.read_text("utf-8") for path in SOURCE.parent.rglob("*.py"))
    asked = set(
        re.findall(r'(?<!invocation\.)(?:\bsay|\.sorry|\btext|voice\(invocation, services\))\(\s*"([a-z0-9-]+)"', code)
    )
    asked |= set(re.findall(r'"([a-z]+(?:-[a-z0-9]+)+)"', everywhere)) & TEXTS.keys("en")
    assert asked <= TEXTS.keys("en")
    made = {c.key for c in CATALOGUE.commands} | {f"command-{w}" for w in CATALOGUE.words}
    made |= {o.key for c in CATALOGUE.commands for o in c.options} | {s.key for s in CATALOGUE.shortcuts}
    made |= {f"choice-{o.name}-{v}" for c in CATALOGUE.commands for o in c.options for v in o.choices}
    assert made <= TEXTS.keys("en")
    verbs = {
        f"{word}-{c.path[1]}-{end}"
        for word in CATALOGUE.words
        for c in CATALOGUE.group(word)
        if len(c.path) > 1
        for end in ("done", "next")
    }
    kinds = {k for part in get_args(Kind) for k in (get_args(part) or (part,))}
    troubles = {f"{word}-{kind}" for word in ("problem", "cure") for kind in kinds}
    assert troubles <= TEXTS.keys("en")
    built = tuple(
        set(re.findall(r'f"([a-z]+-(?:[a-z]+-)*)\{', everywhere)) - {"command-", "feeds-", "schedule-", "topics-"}
    )
    unused = {k for k in TEXTS.keys("en") if "." not in k} - asked - made - verbs - troubles
    assert {k for k in unused if not k.startswith(built)} == set()


@pytest.mark.parametrize("language", LANGUAGES)
def test_names_and_descriptions_are_what_discord_takes(language: str) -> None:
    """Names are lower-case words of at most 32 characters, unique among their neighbours; descriptions have at most 100."""
    for word in CATALOGUE.words:
        names = [TEXTS.call(language, c.path).text[1:].split(" ") for c in CATALOGUE.group(word)]
        assert all(NAME.fullmatch(n) and n == n.lower() for path in names for n in path)
        assert len({tuple(path) for path in names}) == len(names)
    tops = [TEXTS.call(language, (word,)).text for word in CATALOGUE.words]
    assert len(set(tops)) == len(tops)
    keys = {c.key for c in CATALOGUE.commands} | {f"command-{w}" for w in CATALOGUE.words}
    keys |= {o.key for c in CATALOGUE.commands for o in c.options}
    assert all(1 <= len(TEXTS.text(language, key)) <= 100 for key in keys)


@pytest.mark.parametrize("language", LANGUAGES[1:])
def test_every_name_is_localised(language: str) -> None:
    """Whoever reads another language gets names of commands and options in it."""
    keys = {c.key for c in CATALOGUE.commands} | {f"command-{w}" for w in CATALOGUE.words}
    keys |= {o.key for c in CATALOGUE.commands for o in c.options}
    assert {k for k in keys if f"{k}.name" not in TEXTS.keys(language)} == set()


@given(st.text())
def test_other_peoples_words_come_out_as_they_went_in(title: str) -> None:
    """Whatever a title holds, it is one piece of its own, never a part of our sentence, and never a command of ours."""
    pieces = english()("no-such-feed", name=Foreign(title))
    assert [p for p in pieces if isinstance(p, Foreign)] == [Foreign(title)]
    assert "".join(p.text for p in pieces if isinstance(p, Ours)) == "“” is no feed here. See all of them with ."


def test_commands_in_texts_are_found() -> None:
    """A text that speaks of a command has it as a piece, in the reader's language."""
    german = Voice(texts=TEXTS, language="de", zone="UTC", now=NOW)
    assert [p for p in german("schedule-list-next") if isinstance(p, Call)][-1] == Call(
        ("schedule", "run"), "/zeitplan jetzt"
    )


def test_other_text_than_pieces_is_refused() -> None:
    """A plain text where a piece belongs is a mistake that shows at once, not a hole."""
    with pytest.raises(ValueError, match="must be a piece"):
        english()("no-such-feed", name="<b>bold</b>")


@pytest.mark.parametrize(
    ("language", "zone", "at", "text"),
    [
        ("en", "Europe/Berlin", datetime(2026, 11, 25, 6, tzinfo=UTC), "Wed 07:00 CET"),
        ("de", "Europe/Berlin", datetime(2026, 11, 25, 6, tzinfo=UTC), "Mi 07:00 MEZ"),
        ("en", "America/New_York", datetime(2026, 11, 25, 12, tzinfo=UTC), "Wed 07:00 EST"),
        ("en", "America/Sao_Paulo", datetime(2026, 11, 25, 10, tzinfo=UTC), "Wed 07:00 UTC-03"),
        ("en", "UTC", NOW + timedelta(days=40), "Sun, 3 Jan 2027 06:00 UTC"),
    ],
)
def test_instants_are_said_in_local_words(language: str, zone: str, at: datetime, text: str) -> None:
    """Weekday, time and zone as the reader calls them; the date where it is further off."""
    assert Voice(texts=TEXTS, language=language, zone="UTC", now=NOW).when(at, zone).text == text


def test_lists_in_words() -> None:
    """Names are joined as the language joins them."""
    assert plain(english().names([Ours("a"), Ours("b"), Ours("c")])) == "a, b and c"
