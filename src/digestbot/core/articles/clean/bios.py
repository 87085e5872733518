"""The closing biography: who wrote the article, and how to reach them."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from digestbot.core.articles.clean.lines import Line
from digestbot.core.articles.clean.removal import Reason
from digestbot.core.articles.clean.vocabulary import Hit, Kind, Vocabulary
from digestbot.core.text import languages
from digestbot.core.text.sentences import split
from digestbot.core.text.spans import Span

TAIL = 4
"""Lines from the end, of those that stay, among which a biography stands."""

NEAR = 260
"""Code points from the start of a biography within which it says what its person is."""

LONGEST = 120
"""Words of a biography."""

_SUBJECT = re.compile(
    r"[\W_]*([^\W\d_a-z][\w’'.-]*+(?:\s++(?:[^\W\d_a-z][\w’'.-]*+|d[aeiou]s?|v[ao]n|de[nr]?|la|le|al|bin|y|e|und|and)){1,5})"
    r"\s*+(?:,[^,\n]{2,80},|\([^()\n]{1,60}\))?\s*+$"
)
_NETWORK = re.compile(r"@|twitter|facebook|instagram|linkedin|bluesky", re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """One stretch of a biography's line: what the author is (`bio`), or how to reach or follow them (`follow`)."""

    span: Span
    reason: Reason


def biographies(
    lines: Sequence[Line], kept: Sequence[int], words: Vocabulary, language: str, byline: str
) -> dict[int, tuple[Part, ...]]:
    """Return the lines near the end that are a biography, each cut into its parts.

    A biography introduces someone of whom the article has not spoken ("Jo Bell is a reporter"); the last paragraph of a
    story about a reporter does not. A name that stands in the byline may be anywhere.
    """
    found: dict[int, tuple[Part, ...]] = {}
    for i in kept[-TAIL:]:
        line = lines[i]
        if line.words > LONGEST or line.quoted or line.text.endswith((":", "：")):
            continue
        hits = words.read(line.text)
        name = _subject(line.text, hits, language)
        unnamed = any(h.opens for h in hits.get("authors", ()))
        if name is None and not unnamed and "contacts" not in hits:
            continue
        sentences = split(line.text, language)
        contact = [_reaches(s, hits) for s in sentences]
        writes = any(h.start < NEAR for h in (*hits.get("roles", ()), *hits.get("works", ()))) or any(contact)
        new = name is not None and (name in byline or not _spoken_of(name, lines, kept[: -min(TAIL, len(kept))]))
        if writes and (new or unnamed):
            found[i] = tuple(
                Part(span=s.shifted(line.span.start), reason="follow" if c else "bio")
                for s, c in zip(sentences, contact, strict=True)
            )
        elif contact and all(contact) and line.words <= 40 and _NETWORK.search(line.text):
            found[i] = tuple(Part(span=s.shifted(line.span.start), reason="follow") for s in sentences)
    return found


def _subject(text: str, hits: dict[Kind, list[Hit]], language: str) -> str | None:
    """Return the full name that opens a line and that "is" or "covers" something there; "The Times" is no person's."""
    for hit in hits.get("copulas", ())[:3]:
        match = _SUBJECT.match(text[: hit.start][:NEAR])
        if match:
            article = match.group(1).split(maxsplit=1)[0].lower() in languages.get(language).words.stop
            return None if article else match.group(1)
    return None


def _reaches(sentence: Span, hits: dict[Kind, list[Hit]]) -> bool:
    """Return whether a sentence says how to reach an author: it opens so, or does after a pronoun or a name."""
    return any(
        h.start - sentence.start <= (30 if h.strong else 2)
        for h in hits.get("contacts", ())
        if sentence.start <= h.start < sentence.end
    )


def _spoken_of(name: str, lines: Sequence[Line], earlier: Sequence[int]) -> bool:
    last = re.compile(rf"(?<!\w){re.escape(name.rsplit(maxsplit=1)[-1])}(?!\w)")
    return any(last.search(lines[i].text) for i in earlier)
