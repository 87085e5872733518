"""The sentence with which a blog's software ends a feed's text: "The post X appeared first on Y."."""

import re
from functools import lru_cache

from digestbot.core.text import languages

LONGEST = 400
"""Code points of such a sentence: a title and the name of an outlet."""

BEHIND = 100
"""Code points of the outlet's name and what ends the sentence."""

_END = re.compile(r"[.!?…。！？\])»”\"]\s+$")


def syndicated(text: str, language: str) -> int | None:
    """Return where the sentence begins with which the text ends, None if it ends with its own.

    >>> text = "It was mended on Monday. The post Sluice mended appeared first on Dike Talk."
    >>> text[: syndicated(text, "en")]
    'It was mended on Monday. '
    """
    for opener, phrase, ending in _forms(language):
        at = text.rfind(phrase, max(0, len(text) - LONGEST))
        behind = text[at + len(phrase) :].strip()
        if at < 0 or len(behind) > BEHIND or not (ending in behind if ending else _names_an_outlet(behind)):
            continue
        low = max(0, at - LONGEST)
        start = text.rfind(opener, low, at) if opener else _sentence(text, low, at)
        while start > 0 and opener and not _opens(text, start):
            start = text.rfind(opener, low, start)
        if start == 0 or (start > 0 and _opens(text, start)):
            return start
    return None


def _names_an_outlet(words: str) -> bool:
    return bool(words) and (not words[0].islower() or " " not in words)


def _opens(text: str, at: int) -> bool:
    return at == 0 or _END.search(text, max(0, at - 4), at) is not None or text[at - 1] in "。！？"


def _sentence(text: str, low: int, at: int) -> int:
    """Return where the sentence around a place begins, as far as its marks say."""
    ends = [m.end() for m in re.finditer(r"[.!?…\]]\s+|[。！？]\s*", text[low:at])]
    return low + ends[-1] if ends else low


@lru_cache(maxsize=32)
def _forms(language: str) -> tuple[tuple[str, str, str], ...]:
    """Return the forms of a language and of English: what opens the sentence, what stands amid it, and what must end it."""
    known = dict.fromkeys(
        (*languages.get(language).boilerplate.syndicated, *languages.get("en").boilerplate.syndicated)
    )
    found = []
    for form in known:
        opener, phrase, ending = (f"{form}……".split("…"))[:3]
        found.append((opener.strip(), phrase.strip(), ending.strip()))
    return tuple(found)
