"""What a channel has read: marks of the sentences that it was shown, so that none is shown to it a second time."""

import hashlib
import re
import zlib
from collections.abc import Iterable
from dataclasses import dataclass

from digestbot.core.stories.names import names
from digestbot.core.text.words import terms

SHARED = 0.6
"""Share of the shorter sentence's terms from which two sentences say one thing, where neither brings a number or name of its own."""

_WORDS = re.compile(r"\w+")
_DIGIT = re.compile(r"\d")


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """What is remembered of a sentence that was shown: `wording` is a hash of its words, `terms` are hashes of its terms."""

    wording: int
    terms: tuple[int, ...] = ()


def mark(text: str, language: str) -> Mark:
    """Return the mark of a sentence; punctuation and case do not count.

    >>> mark("The ferry sank, he said.", "en") == mark("“The ferry sank,” he said.", "en")
    True
    """
    plain = " ".join(_WORDS.findall(text.casefold()))
    digest = hashlib.blake2b(plain.encode("utf-8", "replace"), digest_size=8).digest()
    return Mark(wording=int.from_bytes(digest, signed=True), terms=tuple(sorted(_hashed(terms(text, language)))))


class Told:
    """The sentences that a channel has read.

    >>> told = Told([mark("The ferry Aurora sank off Norvik and 20 people died.", "en")])
    >>> told.repeats("Off Norvik the ferry Aurora sank and 20 people died.", "en")
    True
    >>> told.repeats("The ferry Aurora sank off Norvik and 25 people died.", "en")
    False
    """

    def __init__(self, marks: Iterable[Mark] = ()) -> None:
        """Take in what was shown before."""
        self._wordings: set[int] = set()
        self._marks: list[frozenset[int]] = []
        self._holders: dict[int, list[int]] = {}
        for one in marks:
            self.add(one)

    def add(self, shown: Mark) -> None:
        """Take in one more sentence."""
        if shown.wording in self._wordings:
            return
        self._wordings.add(shown.wording)
        for term in shown.terms:
            self._holders.setdefault(term, []).append(len(self._marks))
        self._marks.append(frozenset(shown.terms))

    def repeats(self, text: str, language: str) -> bool:
        """Return whether a sentence says again what was shown: in the same words, or in much the same with nothing added.

        Whoever adds a number or a name says something new.
        """
        sentence = mark(text, language)
        if sentence.wording in self._wordings:
            return True
        mine = frozenset(sentence.terms)
        if not mine:
            return False
        telling = _telling(text, language)
        return any(telling <= theirs and _alike(mine, theirs) for theirs in self._near(mine))

    def _near(self, mine: frozenset[int]) -> Iterable[frozenset[int]]:
        """Return the sentences that share a term."""
        near = {place for term in mine for place in self._holders.get(term, ())}
        return (self._marks[place] for place in sorted(near))


def _alike(one: frozenset[int], other: frozenset[int]) -> bool:
    return len(one & other) >= SHARED * max(1, min(len(one), len(other)))


def _telling(text: str, language: str) -> frozenset[int]:
    """Return the hashes of the terms that are numbers or names."""
    numbers = (term for term in terms(text, language) if _DIGIT.search(term))
    return _hashed((*numbers, *terms(" ".join(names("", text, language)), language)))


def _hashed(found: Iterable[str]) -> frozenset[int]:
    return frozenset(zlib.crc32(term.encode("utf-8", "replace")) for term in found)
