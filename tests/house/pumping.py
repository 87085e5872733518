"""Strings that make a pattern try again and again, drawn from the pattern itself: whatever it repeats is repeated.

A string is the shortest way to a repeated part, then that part many times over, then something that no pattern wants; and the
same again and again, for a search that begins anew at every place.
"""

import re
from collections.abc import Iterator, Sequence
from re import _constants as code  # type: ignore[attr-defined]  # the one reader of patterns that there is
from re import _parser as parser  # type: ignore[attr-defined] # the parser has no public name
from typing import Any

COMMON = (
    *" \n\ta1A.,-()\"'«“/&<=_:é日А\u00a0",
    *(
        "A ",
        "a ",
        "Aa ",
        "1 ",
        "a.",
        "A.",
        "A. ",
        "a-",
        "\n ",
        " \n",
        "a\n",
        '"a" ',
        "(a",
        "<a ",
        "<!--",
        "- ",
        "1,",
        "by A ",
    ),
)
_REPEATS = (code.MAX_REPEAT, code.MIN_REPEAT, code.POSSESSIVE_REPEAT)
_LONG = 50
_TRIED = "aA1 ,.-_\n'\"(é日"
_ALTERNATIVES = 2
_STOP = "\x00"


def strings(pattern: "re.Pattern[Any]", length: int) -> Iterator[str]:
    """Yield strings of about that length that may cost the pattern dearly."""
    for piece in COMMON:
        yield piece * (length // len(piece))
    for before, again in _repeats(pattern):
        unit = before + again
        few = unit + again * 20 + _STOP
        if before:
            yield before * (length // len(before))
        yield before + again * (length // len(again)) + _STOP
        yield unit * (length // len(unit))
        yield few * (length // len(few))


def _repeats(pattern: "re.Pattern[Any]") -> Sequence[tuple[str, str]]:
    """Return, for each part of the pattern that may repeat without a near bound, a way to it and an example of it."""
    found: dict[tuple[str, str], None] = {}

    def walk(nodes: Any, before: str) -> None:
        for kind, value in nodes:
            if kind in _REPEATS:
                _least, most, body = value
                if most == code.MAXREPEAT or most > _LONG:
                    found.update({(before, e): None for n in range(_ALTERNATIVES) if (e := _example(body, n))})
                walk(body, before)
            elif kind is code.BRANCH:
                for branch in value[1]:
                    walk(branch, before)
            elif kind in {code.SUBPATTERN, code.ATOMIC_GROUP, code.ASSERT, code.ASSERT_NOT}:
                walk(value[-1] if kind is not code.ATOMIC_GROUP else value, before)
            before += _one(kind, value, 0)

    walk(parser.parse(pattern.pattern, pattern.flags & ~re.DEBUG), "")
    return list(found)


def _example(nodes: Any, alternative: int) -> str:
    """Return a short string that the parsed nodes match; assertions add nothing."""
    return "".join(_one(kind, value, alternative) for kind, value in nodes)


def _one(kind: Any, value: Any, alternative: int) -> str:
    if kind is code.LITERAL:
        return chr(value)
    if kind is code.NOT_LITERAL:
        return "b" if value == ord("a") else "a"
    if kind is code.ANY:
        return "a"
    if kind is code.IN:
        return _member(value)
    if kind is code.BRANCH:
        return _example(value[1][min(alternative, len(value[1]) - 1)], alternative)
    if kind is code.SUBPATTERN:
        return _example(value[3], alternative)
    if kind is code.ATOMIC_GROUP:
        return _example(value, alternative)
    if kind in _REPEATS:
        return _example(value[2], alternative) * int(value[0])
    return ""


def _member(members: Any) -> str:
    negated = members[0][0] is code.NEGATE
    for character in _TRIED:
        if any(_holds(kind, value, character) for kind, value in members) != negated:
            return str(character)
    return next(
        (chr(v if kind is code.LITERAL else v[0]) for kind, v in members if kind in {code.LITERAL, code.RANGE}), "a"
    )


def _holds(kind: Any, value: Any, character: str) -> bool:
    if kind is code.LITERAL:
        return bool(value == ord(character))
    if kind is code.RANGE:
        return bool(value[0] <= ord(character) <= value[1])
    name = str(value).removeprefix("CATEGORY_")
    told = {"DIGIT": character.isdigit(), "SPACE": character.isspace(), "WORD": character.isalnum() or character == "_"}
    return told[name.removeprefix("NOT_")] != name.startswith("NOT_") if kind is code.CATEGORY else False
