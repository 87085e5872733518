"""The numbers, names and quotations of a text: what may be new in a story that goes on."""

import re
from collections.abc import Collection
from functools import lru_cache

from digestbot.core.stories.event_words import event_words
from digestbot.core.stories.names import names
from digestbot.core.stories.places import folded
from digestbot.core.text.quotations import quotations
from digestbot.core.text.words import terms

SPOKEN = 4
"""Words from which on a quotation is one; shorter ones are titles and words held at arm's length."""

_NUMBER = re.compile(r"\d+(?:[.,:]\d+)*")
_TIME = re.compile(r"\d{1,2}:\d\d|(?:19|20)\d\d")
_SHORTEST = 3
"""Letters of a name; shorter ones are initials and titles."""


def numbers(text: str, language: str) -> frozenset[str]:
    """Return the numbers of a text that count or measure something, thousands without their separators; no dates, no times.

    >>> sorted(numbers("At 9:30 on 4 May 2024 some 1,200 of 40 farms got 6.5 million.", "en"))
    ['1200', '40', '6.5']
    """
    months = event_words(language).months
    dated = {match.start() for match in _NUMBER.finditer(text) if _beside(text, match, months)}
    found = (m.group() for m in _NUMBER.finditer(text) if m.start() not in dated and not _TIME.fullmatch(m.group()))
    return frozenset(re.sub(r"[.,](?=\d{3}(?:\D|$))", "", number) for number in found)


def _beside(text: str, number: re.Match[str], months: Collection[str]) -> bool:
    """Return whether a number stands beside the name of a month."""
    before = re.findall(r"[^\W\d_]+", text[max(0, number.start() - 16) : number.start()])[-1:]
    after = re.findall(r"[^\W\d_]+", text[number.end() : number.end() + 16])[:1]
    return any(folded(word) in months for word in (*before, *after))


def named(text: str, language: str, *, title: str = "") -> frozenset[str]:
    """Return the terms that are written like names; a title In Capitals Of Its Own names no one.

    >>> sorted(named("The ferry Aurora sank off Norvik.", "en"))
    ['aurora', 'norvik']
    """
    found = terms(" ".join(sorted(names(title, text, language))), language)
    return frozenset(name for name in found if len(name) >= _SHORTEST or not name.isascii())


def spoken(text: str) -> frozenset[str]:
    """Return the quotations of a text, by their words.

    >>> sorted(spoken("“We will not stop here,” she said of the “new” bridge."))
    ['we will not stop here']
    """
    found = (" ".join(re.findall(r"\w+", span.of(text).casefold())) for span in quotations(text))
    return frozenset(quoted for quoted in found if quoted.count(" ") + 1 >= SPOKEN)


@lru_cache(maxsize=1024)  # the articles of a story are read for each channel, and again as the story grows
def novelties(text: str, language: str, *, title: str = "") -> frozenset[str]:
    """Return all three of a text and its title: numbers after `#`, names after `@`, quotations after `“`.

    >>> sorted(novelties("Oakes sold 40 farms to Lena Marsh.", "en"))
    ['#40', '@lena', '@marsh']
    """
    return frozenset(
        (
            *(f"#{number}" for number in numbers(f"{title} {text}", language)),
            *(f"@{name}" for name in named(text, language, title=title)),
            *(f"“{quoted}" for quoted in spoken(text)),
        )
    )
