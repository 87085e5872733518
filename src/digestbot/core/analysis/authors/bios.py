"""Closing biographies: who the writer is, in the article's own words, cut from its end without changing a letter."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from digestbot.core.analysis.authors.names import looks_like_name
from digestbot.core.analysis.authors.persons import same_person
from digestbot.core.analysis.authors.vocabulary import TITLES, join_words, plain
from digestbot.core.text.languages import get
from digestbot.core.text.sentences import split
from digestbot.core.text.spans import Span, paragraphs

LAST = 6
"""Paragraphs at the end of a text that may be biographies or follow lines."""

CLOSING, STORY = 4, 300
"""A biography of someone no byline names stands in the last paragraphs, behind a story of so many code points at least."""

LONGEST = 1200
"""Code points of one paragraph that is looked at."""

_NETWORKS = re.compile(
    r"@\w|\b(?:twitter|facebook|instagram|linkedin|bluesky|mastodon|threads|tiktok|youtube|telegram|whatsapp|x)\b",
    re.IGNORECASE,
)
_LEAD = re.compile(r"^[\s\W_]{0,6}(?:[A-Z][^:.\n]{3,28}:\s{1,3}(?=[A-Z]))?")
"""What may stand before a biography: a dash or a bracket, and a heading ("About the author: …")."""

_APPOSITION = 60
"""Words that may stand between a name and its verb, in commas ("Ana Ruiz, a former minister, is a fellow …")."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Portrait:
    """A person and what the article says of them as a writer; `bio` is None for a line that only points to an account."""

    name: str
    bio: str | None = None


def in_text(
    text: str, language: str, *, known: tuple[str, ...] = (), extra: tuple[str, ...] = ()
) -> tuple[Portrait, ...]:
    r"""Return the biographies and follow lines at the end of the text, and in `extra` (paragraphs known to be biographies).

    `known` are the authors found elsewhere; a biography of one of them may begin with the surname alone, and a person who is
    not among them must not be spoken of before: who is in the story did not write it.

    >>> in_text("The bank held its rate. " * 15 + "\n\nAna Ruiz is a columnist. Her mail is a@b.example.", "en")
    (Portrait(name='Ana Ruiz', bio='Ana Ruiz is a columnist.'),)
    """
    spans = _rejoined(text, paragraphs(text)[-LAST:], known)
    found: list[Portrait] = []
    for at, span in enumerate(spans):
        closing = at >= len(spans) - CLOSING and span.start >= STORY
        found.extend(_portraits(span.of(text), language, known, _Told(text[: span.start]), closing=closing))
    shown = {span.of(text) for span in spans}
    for paragraph in extra:
        if paragraph not in shown:
            found.extend(_portraits(paragraph, language, known, _Told(text.replace(paragraph, " ")), closing=True))
    return tuple(found)


_CREDIT = 120
"""Code points of a line that may be the credit of a picture; who took it may have written the story too."""

_PICTURE = re.compile(r"/|\b(?:photo|foto|image|bild|picture|credit)", re.IGNORECASE)


class _Told:
    """What a story has spoken of; folded only when someone asks, because few last paragraphs begin like a biography."""

    def __init__(self, text: str) -> None:
        """Keep the text as it is."""
        self._text = text
        self._folded: str | None = None

    def __contains__(self, name: str) -> bool:
        """Return whether the full name stands in the text, in any case and with any accents."""
        if self._folded is None:
            story = (line for line in self._text.split("\n") if len(line) > _CREDIT or not _PICTURE.search(line))
            self._folded = f" {plain(' '.join(story))} "
        return f" {plain(name)} " in self._folded


def _rejoined(text: str, spans: tuple[Span, ...], known: tuple[str, ...]) -> list[Span]:
    """Return the paragraphs, one that ends in an author's name together with the next: links tear such lines apart."""
    joined: list[Span] = []
    for span in spans:
        before = joined[-1].of(text) if joined else ""
        if before[-1:].isalpha() and any(plain(before).endswith(plain(name)) for name in known):
            joined[-1] = Span(start=joined[-1].start, end=span.end)
        else:
            joined.append(span)
    return joined


def _portraits(
    paragraph: str, language: str, known: tuple[str, ...], told: _Told, *, closing: bool
) -> Iterator[Portrait]:
    paragraph = " ".join(_LEAD.sub("", paragraph, count=1).split())
    if len(paragraph) > LONGEST:
        return
    followed = _followed(paragraph, language)
    if followed and (closing or any(same_person(followed, k) for k in known)):
        yield Portrait(name=followed)
    if followed:
        return
    if len(known) == 1 and paragraph.casefold().startswith(
        get(language).authorship.writer + get("en").authorship.writer
    ):
        yield Portrait(name=known[0], bio=without_contact(paragraph, language))
        return
    if not _subjects(paragraph, language, known, told, closing=closing):
        return  # most paragraphs do not begin like a biography; splitting them into sentences is what costs
    starts: list[tuple[int, tuple[str, ...]]] = []
    sentences = split(paragraph, language)
    for span in sentences:
        names = _subjects(span.of(paragraph), language, known, told, closing=closing)
        if names:
            starts.append((span.start, names))
    if not starts or starts[0][0] != sentences[0].start:
        return
    for (start, names), (end, _) in zip(starts, [*starts[1:], (len(paragraph), ())], strict=True):
        bio = without_contact(paragraph[start:end].strip(), language)
        yield from (Portrait(name=name, bio=bio) for name in names)


def _subjects(sentence: str, language: str, known: tuple[str, ...], told: _Told, *, closing: bool) -> tuple[str, ...]:
    """Return whose biography begins with this sentence: a known author, or a person the story has not spoken of."""
    words = sentence.split()
    mine = _known_subject(words, known)
    if mine:
        return (mine,)
    if known or not closing or not words:
        return ()  # the bylines name the authors; who else is portrayed at the end is a subject
    verbs = get(language).authorship.bio
    for length in (5, 4, 3, 2):
        name = " ".join(words[:length]).rstrip(",")
        if _is_introduced(name):
            continue
        whole = len(words) > length and looks_like_name(name) and not any(w.endswith(",") for w in words[: length - 1])
        if whole and _has_verb(words[length - 1 :], verbs) and name not in told:
            return (name,)
    return _pair(words, language, told)


def _is_introduced(name: str) -> bool:
    """Return whether the name is a title and a surname: "Mr. Hale" is someone of whom the story has spoken."""
    words = name.split()
    return len(words) == 2 and words[0].casefold() in TITLES


def _pair(words: list[str], language: str, told: _Told) -> tuple[str, ...]:
    """Return the two names that share a biography ("Ana Ruiz and Tom Hale are judges"), if it begins with two."""
    joins, verbs = join_words(language), get(language).authorship.bio
    for at, word in enumerate(words[2:6], start=2):
        if word not in joins:
            continue
        for end in range(at + 3, min(at + 6, len(words))):
            pair = (" ".join(words[:at]), " ".join(words[at + 1 : end]))
            if words[end] in verbs and all(
                looks_like_name(n) and not _is_introduced(n) and n not in told for n in pair
            ):
                return pair
    return ()


def _known_subject(words: list[str], known: tuple[str, ...]) -> str | None:
    """Return the known author a sentence begins with: full name, given name with surname, or surname; then a verb or a comma."""
    for name in known:
        parts = plain(name).split()
        for length in range(min(5, len(words) - 1), 0, -1):
            said = plain(" ".join(words[:length]))
            follows = words[length] if length < len(words) else ""
            whole = length > 1 and (same_person(said, name) or _nickname(said.split(), parts))
            if (whole or said == parts[-1]) and (
                words[length - 1].endswith(",") or follows[:1].islower() or follows == "Is"
            ):
                return name
    return None


def _nickname(said: list[str], parts: list[str]) -> bool:
    """Return whether "Steph Bazzle" may be Stephanie Bazzle: one surname, and one given name begins as the other does."""
    return (
        len(said) >= 2
        and said[-1] == parts[-1]
        and len(said[0]) >= 2
        and (parts[0].startswith(said[0][:3]) or said[0].startswith(parts[0][:3]))
    )


def _has_verb(words: list[str], verbs: frozenset[str]) -> bool:
    """Return whether a verb of biographies follows the name at once, or after an apposition between commas."""
    if len(words) > 1 and words[1].casefold().strip(",") in verbs and not words[0].endswith(","):
        return len(words) < 3 or not _is_news(words[2])
    if not words[0].endswith(","):
        return False
    inside = words[1:_APPOSITION]
    return any(
        w.endswith((",", ")")) and v.casefold() in verbs and not _is_news(after)
        for w, v, after in zip(inside, inside[1:], [*inside[2:], ""], strict=False)
    )


_NEWS = frozenset(
    {"to", "set", "due", "expected", "likely", "not", "still", "being", "under", "among", "charged", "accused", "said"}
)


def _is_news(word: str) -> bool:
    """Return whether what someone "is" is news ("is to step down", "is suing") and nothing that they are for long."""
    return word.casefold() in _NEWS or (word.islower() and word.endswith("ing") and len(word) >= 5)


def _followed(paragraph: str, language: str) -> str | None:
    """Return whose account a line points to ("Follow Ana Ruiz on Twitter @ana"), else None."""
    if len(paragraph) > 250:
        return None
    folded = paragraph.casefold()
    for opener in get(language).authorship.follow + get("en").authorship.follow:
        if folded.startswith(opener + " "):
            words = paragraph[len(opener) :].split()
            for length in (4, 3, 2):
                name = " ".join(words[:length]).rstrip(",:")
                rest = " ".join(words[length:])
                if looks_like_name(name) and _NETWORKS.search(rest) and not _NETWORKS.search(name):
                    return name
    return _reached(paragraph, language)


def _reached(paragraph: str, language: str) -> str | None:
    """Return who "can be reached at …": a line that says nothing else of its writer."""
    words = paragraph.split()
    contact = get(language).authorship.contact + get("en").authorship.contact
    for length in (4, 3, 2):
        name, rest = " ".join(words[:length]), " ".join(words[length:]).casefold()
        if "@" in rest and rest.startswith(contact) and looks_like_name(name):
            return name
    return None


def without_contact(bio: str, language: str) -> str:
    """Return the biography without the sentences at its end that only say how to reach the writer.

    >>> without_contact("Ana Ruiz covers banks. She can be reached at ana@courier.example.", "en")
    'Ana Ruiz covers banks.'
    """
    spans = split(bio, language)
    contact = get(language).authorship.contact + get("en").authorship.contact
    keep = len(spans)
    while keep > 1 and _is_contact(spans[keep - 1].of(bio), contact):
        keep -= 1
    return bio[: spans[keep - 1].end].strip() if spans else bio.strip()


def _is_contact(sentence: str, contact: tuple[str, ...]) -> bool:
    folded = sentence.casefold()
    return len(sentence) <= 200 and ("@" in sentence or any(phrase in folded for phrase in contact))
