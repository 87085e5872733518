"""Whatever a person may read is a code with facts; the words stand in the catalogue, in every language."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path
from typing import get_args

import pytest

from digestbot.adapters.platforms.discord import permissions
from digestbot.adapters.platforms.slack import failures
from digestbot.commands.i18n import LANGUAGES, Translations
from digestbot.commands.reply import plain
from digestbot.core.feeds import parse, problem
from digestbot.core.feeds.feed import NotAFeed
from digestbot.core.text.reason import Reason, reason, reasons_of
from digestbot.pipeline import isolation

SOURCE = Path(__file__).parents[2] / "src/digestbot"
TEXTS = Translations()
_SAYS = {"because": slice(1), "reason": slice(1), "problem": slice(1, 2), "_Stop": slice(1, 2)}
"""Who takes a reason, and where among its arguments."""
CODE = re.compile(r"[a-z][a-z0-9]*(-[a-z0-9]+)+")


def _codes(file: Path) -> Iterator[str]:
    """Yield the codes that a module gives as reasons: arguments of `because`, constants named or assigned `reason`."""
    for node in ast.walk(ast.parse(file.read_text("utf-8"))):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in _SAYS:
            yield from (str(a.value) for a in node.args[_SAYS[node.func.id]] if isinstance(a, ast.Constant))
        if isinstance(node, ast.keyword) and node.arg == "reason" and isinstance(node.value, ast.Constant):
            yield str(node.value.value)


def codes() -> set[str]:
    """Return every code that core, the steps and the platforms can give as a reason."""
    rooms = [
        SOURCE / room for room in ("core/feeds", "core/delivery", "adapters/platforms", "adapters/http", "pipeline")
    ]
    found = {code for room in rooms for file in room.rglob("*.py") for code in _codes(file)}
    found |= {getattr(outcome, "reason", "") for outcome in failures._KNOWN.values()}
    found |= {*parse._OTHER.values(), *isolation._KNOWN.values()}
    return {code for code in found if CODE.fullmatch(code)}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_reason_has_words_in_every_language(language: str) -> None:
    """No reason is shown as a code, and no reader of another language is shown English."""
    assert [code for code in sorted(codes()) if not TEXTS.has(language, f"reason-{code}")] == []
    kinds = {kind for part in get_args(problem.Kind) for kind in (get_args(part) or (part,))}
    assert [k for k in sorted(kinds) for p in ("problem", "cure") if not TEXTS.has(language, f"{p}-{k}")] == []
    assert [c for c in permissions.NAMES.values() if not TEXTS.has(language, f"permission-{c}")] == []


def _notices() -> set[str]:
    """Return the code of every notice that is made anywhere."""
    found = {"watch-disk", "watch-transaction", "watch-roles"}  # one call makes these
    for file in SOURCE.rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "NoticeMessage":
                codes = [k.value for k in node.keywords if k.arg == "code"]
                found |= {str(code.value) for code in codes if isinstance(code, ast.Constant)}
    return found


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_notice_has_words_in_every_language(language: str) -> None:
    """Neither a workspace nor the operator is told something in words that only stand in the code."""
    assert len(_notices()) >= 10
    assert [code for code in sorted(_notices()) if not TEXTS.has(language, f"notice-{code}")] == []


def test_reasons_in_words_are_gone() -> None:
    """A reason that is a sentence cannot be said in another language."""
    rooms = [
        SOURCE / room for room in ("core/feeds", "core/delivery", "adapters/platforms", "adapters/http", "commands")
    ]
    spoken = [
        f"{file.relative_to(SOURCE)}: {code}"
        for room in rooms
        for file in room.rglob("*.py")
        for code in _codes(file)
        if " " in code
    ]
    assert spoken == []


@pytest.mark.parametrize("language", [code for code in LANGUAGES if code != "en"])
def test_no_reason_is_said_in_english(language: str) -> None:
    """The words differ from the English ones, whatever the facts."""
    same = []
    for code in sorted(codes()):
        line = reason(
            code,
            span=7200,
            count=3,
            permissions="view-channel",
            error="E",
            status=1,
            code=2,
            scope="s",
            kind="dns",
            detail="d",
            name="n",
            root="r",
        )
        english, other = (str(TEXTS.reason(each, line)) for each in ("en", language))
        same += [code] if english == other else []
    assert same == []


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "the page there is not a feed, and names none (this is XML of another kind (<note>), not a feed)"),
        ("de", "was dort steht, ist kein Feed und nennt auch keinen (das ist XML anderer Art (<note>), kein Feed)"),
    ],
)
def test_what_was_seen_is_said_too(language: str, words: str) -> None:
    """The detail of a problem may be a reason itself; a status or the text of a library is shown as it is."""
    detail = parse.parse(b"<note><to>Ann</to></note>")
    assert isinstance(detail, NotAFeed)
    line = reason("poll-problem-seen", kind="not-a-feed", detail=detail.reason)
    assert plain(TEXTS.reason(language, line)) == words
    assert plain(TEXTS.reason(language, reason("poll-problem-seen", kind="gone", detail="410"))).endswith(" (410)")


def test_a_reason_goes_into_one_line_and_back() -> None:
    """Whatever a fact holds, the line has no blank in it and gives the same facts."""
    line = reason("answer-lost", error="a b\n&=?ü")
    assert " " not in line
    assert reasons_of(line) == [Reason("answer-lost", (("error", "a b\n&=?ü"),))]
    found = reasons_of(f"{line} poll-floor?span=3")
    assert found is not None
    assert found[0].facts == (("error", "a b\n&=?ü"),)
