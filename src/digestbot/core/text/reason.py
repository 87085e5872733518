"""Reasons as codes with facts: the code that decides names the reason, and the catalogue of texts has the words.

A reason is kept as one line of text, so that it fits into a column, a log and a JSON line: `poll-rate?span=7200 poll-floor?span=120`.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from urllib.parse import parse_qsl, urlencode

_CODE = re.compile(r"([a-z][a-z0-9-]{2,60})(?:\?([!-~]{0,2000}))?")


@dataclass(frozen=True, slots=True)
class Reason:
    """One code with its facts, as text."""

    code: str
    facts: tuple[tuple[str, str], ...] = ()


def reason(code: str, /, **facts: str | float) -> str:
    """Return the line that stands for a code with facts.

    >>> reason("answer-lost", error="TimeoutError")
    'answer-lost?error=TimeoutError'
    """
    return f"{code}?{urlencode(facts)}" if facts else code


def reasons_of(line: str) -> Sequence[Reason] | None:
    """Return the reasons in a line; None for any other text, such as one that an older version wrote.

    >>> reasons_of("poll-rate?span=7200 poll-floor")
    [Reason(code='poll-rate', facts=(('span', '7200'),)), Reason(code='poll-floor', facts=())]
    >>> reasons_of("the channel is gone.") is None
    True
    """
    found = [_CODE.fullmatch(word) for word in line.split(" ")]
    if not all(m and "-" in m[1] for m in found):
        return None
    return [Reason(m[1], tuple(parse_qsl(m[2] or ""))) for m in found if m]
