"""The catalogues of texts: whole in every language, and never mixed with other people's words."""

import ast
import pickle
import re
from datetime import UTC, datetime, timedelta
from itertools import chain, product
from pathlib import Path
from typing import Any, get_args

import pytest
from babel import Locale
from commands.conftest import NOW
from hypothesis import given
from hypothesis import strategies as st

from digestbot import errors
from digestbot.adapters.platforms.discord.definitions import LOCALES
from digestbot.commands.catalogue import CATALOGUE
from digestbot.commands.i18n import LANGUAGES, Translations, Translator, folded
from digestbot.commands.reply import Call, Trusted, Untrusted, plain
from digestbot.core.feeds.problem import Kind
from digestbot.errors import BadQuery, DigestbotError, UserError
from digestbot.settings import Settings

TEXTS = Translations()
SOURCE = Path(__file__).parents[2] / "src/digestbot/commands"
NAME = re.compile(r"[-_\w]{1,32}")


def english() -> Translator:
    """Return a voice in Berlin."""
    return Translator(texts=TEXTS, language="en", zone="Europe/Berlin", now=NOW)


def written(language: str) -> dict[str, str]:
    """Return a language's texts as its file has them, in order; one that stands there twice is an error."""
    text = re.sub(r"^#.*\n", "", (SOURCE / f"texts/{language}.ftl").read_text("utf-8"), flags=re.MULTILINE)
    blocks = [b.partition(" = ") for b in re.split(r"^(?=[a-z])", text, flags=re.MULTILINE) if b.strip()]
    found = {key: rest for key, _equals, rest in blocks}
    assert len(found) == len(blocks)
    return found


def chosen_by(text: str) -> dict[str, list[str]]:
    """Return what a text chooses by: argument to the values that it knows."""
    selectors = re.findall(r"\{ \$(\w+) ->((?:\s*\*?\[\w+\][^\n]*)+)", text)
    return {name: re.findall(r"^\s*\*?\[(\w+)\]", variants, flags=re.MULTILINE) for name, variants in selectors}


def numbers(text: str) -> set[str]:
    """Return the numbers that a text chooses by."""
    return {name for name, variants in chosen_by(text).items() if {"0", "one"} & {*variants}}


@pytest.mark.parametrize("language", LANGUAGES[1:])
def test_every_text_is_there_in_every_language(language: str) -> None:
    """A text that one language lacks, or has alone, is named here; what stands there stands in English's order."""
    own, first = written(language), written(LANGUAGES[0])
    lacking, alone = [key for key in first if key not in own], [key for key in own if key not in first]
    assert not lacking, f"{language}.ftl lacks: {', '.join(lacking)}"
    assert not alone, f"{language}.ftl alone has: {', '.join(alone)}"
    assert list(own) == list(first)


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_text_is_written_twice(language: str) -> None:
    """Of two texts with one key one would never be read."""
    keys = re.findall(r"^([a-z][\w-]*) =", (SOURCE / f"texts/{language}.ftl").read_text("utf-8"), flags=re.MULTILINE)
    assert [key for key in sorted(set(keys)) if keys.count(key) > 1] == []


@pytest.mark.parametrize("language", LANGUAGES[1:])
def test_texts_say_the_same_in_every_language(language: str) -> None:
    """A text has the same arguments, chooses by the same words, and speaks of the same commands and settings."""

    def arguments(text: str) -> set[str]:
        return set(re.findall(r"\$(\w+)", text))

    def choices(text: str) -> dict[str, set[str]]:
        return {name: set(found) - {"0", "one", "other"} for name, found in chosen_by(text).items()}

    def signs(text: str) -> set[str]:
        return set(re.findall(r"DIGESTBOT_\w+|https?://|[👍👎]", text))

    def commands(code: str, key: str) -> set[tuple[str, ...]]:
        given = {n: 2 if n in chosen_by(texts[code][key]) else Untrusted("x") for n in arguments(texts[code][key])}
        return {p.path for p in TEXTS.line(code, key, **given) if isinstance(p, Call)}

    texts = {code: written(code) for code in (LANGUAGES[0], language)}
    for same in (arguments, choices, signs):
        assert [k for k in texts[language] if same(texts[language][k]) != same(texts[LANGUAGES[0]][k])] == []
    assert [k for k in texts[language] if commands(language, k) != commands(LANGUAGES[0], k)] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_can_be_said_of_any_number(language: str) -> None:
    """Nothing, one, some and a million are said without an error, and nothing never sounds like one."""
    for key, text in written(language).items():
        by_number, known = numbers(text), chosen_by(text)
        others: dict[str, Any] = {n: Untrusted("x") for n in re.findall(r"\$(\w+)", text)}
        by_word = [n for n in known if n not in by_number]
        for words in product(*([*known[n], "other"] for n in by_word)):
            given = others | dict(zip(by_word, words, strict=True))
            said = [TEXTS.text(language, key, **given | dict.fromkeys(by_number, n)) for n in (0, 1, 2, 21, 1_000_000)]
            assert all(said), key
        for number in by_number:
            nothing, one = (
                TEXTS.text(language, key, **others | dict.fromkeys(by_number, 2) | {number: n}) for n in (0, 1)
            )
            assert nothing != one, key


@pytest.mark.parametrize("language", LANGUAGES)
def test_options_are_spoken_of_as_the_reader_sees_them(language: str) -> None:
    """A text that tells which options to name tells their names in its own language, and so does one that tells a word to type."""
    named = {
        "me-settings-how": ("option-zone", "option-me-language", "option-me-quiet", "option-me-feedback"),
        "vote-off": ("option-me-feedback",),
        "topics-no-words": ("option-any", "option-all", "option-not"),
    }
    english = dict(
        zip(
            chain(*named.values()),
            ["zone", "language", "quiet", "feedback", "feedback", "any", "all", "not"],
            strict=True,
        )
    )
    for text, options in named.items():
        for option in options:
            name = TEXTS.text(language, f"{option}.name") if language != "en" else english[option]
            assert name in re.findall(r"[-\w]+", TEXTS.text(language, text)), (text, name)
    for text, word in (("option-me-quiet", "typed-none"), ("option-only-language", "typed-all")):
        assert TEXTS.typed(word) & {folded(w) for w in re.findall(r"\w+", TEXTS.text(language, text).partition(";")[2])}


def test_french_keeps_its_marks_with_the_word_before() -> None:
    """A blank before a mark of two parts, or inside quotation marks, does not break the line."""
    assert [key for key, text in written("fr").items() if re.search(r" [:;?!»](?!\w)|« ", text)] == []


@pytest.mark.parametrize(
    ("locale", "language"),
    [
        ("pt-BR", "pt"),
        ("pt-PT", "pt"),
        ("es-419", "es"),
        ("es-LA", "es"),
        ("fr-CA", "fr"),
        ("de_AT", "de"),
        ("it", "en"),
    ],
)
def test_locales_of_the_platforms_have_their_language(locale: str, language: str) -> None:
    """Whatever land a platform adds, the language counts; English is for everybody else."""
    assert TEXTS.language(locale) == language


def test_everything_that_speaks_has_every_language() -> None:
    """Answers, Discord's commands and the setting know the same languages, each by its own name."""
    assert tuple(LOCALES) == LANGUAGES
    assert f"({', '.join(LANGUAGES)})" in (Settings.model_fields["language"].description or "")
    for language in LANGUAGES:
        named = {TEXTS.text(code, f"choice-language-{language}") for code in LANGUAGES}
        assert named == {(Locale.parse(language).display_name or "").capitalize()}


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
    pieces = english()("no-such-feed", name=Untrusted(title))
    assert [p for p in pieces if isinstance(p, Untrusted)] == [Untrusted(title)]
    assert "".join(p.text for p in pieces if isinstance(p, Trusted)) == "“” is not a feed here. See all of them with ."


def test_commands_in_texts_are_found() -> None:
    """A text that speaks of a command has it as a piece, in the reader's language."""
    german = Translator(texts=TEXTS, language="de", zone="UTC", now=NOW)
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
        ("fr", "Europe/Paris", datetime(2026, 11, 25, 6, tzinfo=UTC), "mer. 07:00 CET"),
        ("es", "Europe/Madrid", datetime(2026, 11, 25, 6, tzinfo=UTC), "mié 07:00 CET"),
        ("pt", "America/Sao_Paulo", datetime(2026, 11, 25, 10, tzinfo=UTC), "qua. 07:00 BRT"),
        ("en", "America/New_York", datetime(2026, 11, 25, 12, tzinfo=UTC), "Wed 07:00 EST"),
        ("en", "America/Sao_Paulo", datetime(2026, 11, 25, 10, tzinfo=UTC), "Wed 07:00 UTC-03"),
        ("en", "UTC", NOW + timedelta(days=40), "Sun, 3 Jan 2027 06:00 UTC"),
    ],
)
def test_instants_are_said_in_local_words(language: str, zone: str, at: datetime, text: str) -> None:
    """Weekday, time and zone as the reader calls them; the date where it is further off."""
    assert Translator(texts=TEXTS, language=language, zone="UTC", now=NOW).when(at, zone).text == text


def test_lists_in_words() -> None:
    """Names are joined as the language joins them."""
    assert plain(english().names([Trusted("a"), Trusted("b"), Trusted("c")])) == "a, b and c"


REFUSALS = {name for name, kind in vars(errors).items() if isinstance(kind, type) and issubclass(kind, UserError)}


def raised() -> dict[str, set[str]]:
    """Return the code of every refusal that anybody constructs, with its facts; anything else than a code is named as it is."""
    found: dict[str, set[str]] = {}
    for path in SOURCE.parent.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in REFUSALS:
                first = node.args[0] if len(node.args) == 1 else None
                code = first.value if isinstance(first, ast.Constant) else ast.unparse(node)
                found.setdefault(str(code), set()).update(str(k.arg) for k in node.keywords)
    return found


def kinds(root: type[DigestbotError] = DigestbotError) -> set[type[DigestbotError]]:
    """Return every kind of error there is."""
    return {root, *(kind for below in root.__subclasses__() for kind in kinds(below))}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_error_that_can_reach_a_person_has_a_text(language: str) -> None:
    """A refusal of any room has a text with just its facts, every other error that of its kind; no text is left over."""
    codes = raised()
    assert len(codes) > 30
    texts = {k.removeprefix("error-") for k in TEXTS.keys(language) if k.startswith("error-")}
    assert texts == {*codes, *(kind.code for kind in kinds() if not issubclass(kind, UserError))}
    text = (SOURCE / f"texts/{language}.ftl").read_text("utf-8")
    for code, facts in codes.items():
        line = re.search(rf"^error-{code} = (.*)$", text, re.MULTILINE)
        assert line is not None
        assert set(re.findall(r"\$(\w+)", line[1])) == facts, code


def test_words_in_a_refusal_stay_their_writers() -> None:
    """What somebody typed comes back marked as theirs, in the reader's language."""
    line = TEXTS.refusal("de", BadQuery("query-missing", text="@everyone /help", at=3))
    assert plain(line) == "Vor „@everyone /help“ an Stelle 3 fehlt ein Wort. Füge es hinzu."
    assert Untrusted("@everyone /help") in line


def test_a_refusal_crosses_processes() -> None:
    """Pure work refuses in a worker; code and facts arrive."""
    back = pickle.loads(pickle.dumps(BadQuery("query-open", at=7)))  # noqa: S301 - what the worker pool does
    assert (back.code, back.facts, str(back)) == ("query-open", {"at": 7}, "query-open at=7")
