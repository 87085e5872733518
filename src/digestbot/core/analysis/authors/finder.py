"""Authors of an article: what markup claims, what the feed says, what the text says.

    page -> claims -> names of each claim -> the strongest evidence decides -> each person once -> biographies

The order of evidence: linked data, meta tags, microdata and links to authors, bylines near the headline, the feed, bylines in
the text, biographies at its end. The first that names a person decides; weaker evidence adds a person only in one breath with
someone already known ("By A and B" where the linked data knows A), because pages name many people who wrote something else.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from digestbot.core.analysis.analysis import Author, AuthorKind
from digestbot.core.analysis.authors import bios as closing
from digestbot.core.analysis.authors import bylines
from digestbot.core.analysis.authors.biography import biography
from digestbot.core.analysis.authors.boxes import portraits
from digestbot.core.analysis.authors.kinds import kind_of, outlet_names
from digestbot.core.analysis.authors.markup import named
from digestbot.core.analysis.authors.names import looks_like_name, names_in, without_opener
from digestbot.core.analysis.authors.persons import best_form, same_person
from digestbot.core.analysis.authors.vocabulary import join_words, plain
from digestbot.core.articles.article import Claim
from digestbot.core.articles.page.document import read
from digestbot.core.articles.page.head import language_of

MOST = 20
"""Authors of one article."""

_TIERS = (
    ("json-ld", "json-ld-organization"),
    ("meta",),
    ("microdata", "rel-author"),
    ("byline", "author-page", "label"),
    ("feed",),
    ("text",),
    ("credit",),
    ("alone", "near"),
    ("bio",),
)
"""Sources from the most to the least trusted; those on one line are equals."""

_SEEN = frozenset({"microdata", "rel-author", "byline"})
"""Sources that a reader of the page sees."""

_WEAK = frozenset({"credit", "alone", "near", "bio"})
"""Sources that add no one to authors found elsewhere: wire credits name researchers and editors too."""

_SURE = frozenset({"json-ld", "meta", "feed", "microdata", "rel-author"})
"""Sources whose strings are names and nothing else; the others must be bylines from the first word to the last."""


def claims(html: str) -> tuple[Claim, ...]:
    """Return whom a page's markup names as authors: JSON-LD, meta, rel=author, microdata, bylines, author boxes.

    Claims of the source `publisher` name no authors; they tell an outlet's name from a person's.

    >>> [c.name for c in claims('<meta name="author" content="Ana Ruiz"><p>Rates were held.</p>')]
    ['Ana Ruiz']
    """
    document = read(html)
    if document is None:
        return ()
    found = tuple(dict.fromkeys(named(document)))
    language = language_of(document) or "und"
    outlets = outlet_names(tuple(c.name for c in found if c.source == "publisher"))
    groups = (_group(c, language, outlets) for c in found if c.source not in {"publisher", "editor"})
    names = dict.fromkeys(
        name for group in groups for name, kind in group if kind == "person" and looks_like_name(name)
    )
    return (*found, *portraits(document, _people(names), language=language))


def _people(names: Iterable[str]) -> tuple[str, ...]:
    """Return the names with each person once, in the first of several forms."""
    people: list[str] = []
    for name in names:
        if not _is_among(name, people):
            people.append(name)
    return tuple(people[:MOST])


@dataclass(slots=True)
class _Person:
    """One author while evidence is gathered."""

    source: str
    kind: AuthorKind
    forms: list[str] = field(default_factory=list)


def find(
    claimed: tuple[Claim, ...], *, text: str, bios: tuple[str, ...], language: str, outlet: str | None = None
) -> tuple[Author, ...]:
    r"""Return the authors, each person once, with the bio the article gives.

    `text` is the article as read, before cleaning (bylines stand there); `bios` are the closing biographies the cleaner found.

    >>> [a.name for a in find((), text="By ANA RUIZ\n\nRates were held.", bios=(), language="en")]
    ['Ana Ruiz']
    """
    outlets = outlet_names((*((outlet,) if outlet else ()), *(c.name for c in claimed if c.source == "publisher")))
    groups = [
        (c.source, g)
        for c in claimed
        if c.source not in {"publisher", "box", "editor"} and (g := _group(c, language, outlets))
    ]
    groups.append(("text", _kinds(bylines.in_text(text, language), outlets)))
    if not any(kind == "person" for source, group in groups if source not in _WEAK for _, kind in group):
        groups.append(("credit", _kinds(bylines.credited(text, language), outlets)))
        groups.append(("alone", _kinds(bylines.alone(text, language), outlets)))
    if any(c.source == "json-ld-organization" and kind_of(c.name, outlets=outlets) is None for c in claimed):
        # The page says that it speaks for itself: an agency in a corner of it is a source, not the author.
        groups = [(s, g if _rank(s) <= _rank("meta") else [n for n in g if n[1] != "agency"]) for s, g in groups]
    editors = [n for c in claimed if c.source == "editor" for n in names_in(c.name, language)]
    people = _decided(_own(_written(groups, editors), text))
    known = tuple(best_form(p.forms) for p in people if p.kind == "person")
    told = closing.in_text(text, language, known=known, extra=bios)
    if not known:
        for portrait in told:
            _add(people, portrait.name, "person", "bio")
    return tuple(_author(person, claimed, told, language) for person in people[:MOST])


def _kinds(names: tuple[str, ...], outlets: frozenset[str]) -> list[tuple[str, AuthorKind]]:
    return [(name, kind) for name in names if (kind := kind_of(name, outlets=outlets))]


def _group(claim: Claim, language: str, outlets: frozenset[str]) -> list[tuple[str, AuthorKind]]:
    """Return the authors that one claim names, in one breath."""
    if claim.source in _SURE or claim.source == "json-ld-organization":
        names: Iterable[str] = names_in(claim.name, language)
    else:
        names = _lines(claim.name, language)
    group: list[tuple[str, AuthorKind]] = []
    for name in names:
        kind = kind_of(name, outlets=outlets)
        if kind == "person" and claim.source == "json-ld-organization" and not looks_like_name(name):
            kind = None
        if kind:
            group.append((name, kind))
    if claim.source not in _SURE and any(kind == "person" for _, kind in group):
        group = [(name, kind) for name, kind in group if kind == "person"]  # "Ana Ruiz, Reuters" is where she works
    return group


def _lines(given: str, language: str) -> tuple[str, ...]:
    """Return the names of a byline element: a byline in one line, else the first lines that are names and nothing else.

    "News", "Ana Ruiz", "and", "Tom Hale", "Deputy Director": a label may stand before the names, roles and dates behind them.
    """
    lines = [line.strip() for line in given.split("\n") if line.strip(" ,|/·•–—-")]
    whole = bylines.in_line(" ".join(lines), language)
    found: list[str] = []
    for at, line in enumerate(lines):
        names = bylines.in_line(line, language) or bylines.bare(line, language)
        if names:
            found.extend(names)
        elif (
            (not found and at <= 3 and len(line.split()) <= 5)
            or line.casefold().strip(" ,") in join_words(language)
            or not without_opener(line, language)
        ):
            continue
        else:
            break
    return tuple(dict.fromkeys(found)) or whole


_Groups = list[tuple[str, list[tuple[str, AuthorKind]]]]


def _written(groups: _Groups, editors: list[str]) -> _Groups:
    """Return the groups without those whom the page calls editors, where a reader of it sees that someone else wrote."""
    writers = [(s, [n for n in group if n[1] != "person" or not _is_among(n[0], editors)]) for s, group in groups]
    others = any(kind == "person" for source, group in writers if source in _SEEN for _, kind in group)
    return writers if editors and others else groups


def _own(groups: _Groups, text: str) -> _Groups:
    """Return the groups without what the page itself contradicts: unseen meta tags, and names that are the story's subjects."""
    seen = [name for source, group in groups if source in _SEEN for name, kind in group if kind == "person"]
    if seen:
        # A meta tag is often the site's default or its content system's; what readers see over the story is right.
        groups = [
            (s, [n for n in group if s != "meta" or n[1] != "person" or _is_among(n[0], seen)]) for s, group in groups
        ]
    if not any(source == "near" for source, _ in groups):
        return groups
    told = f" {plain(text[: bylines.TOLD])} "
    return [(s, [n for n in group if s != "near" or f" {plain(n[0])} " not in told]) for s, group in groups]


def _decided(groups: _Groups) -> list[_Person]:
    people: list[_Person] = []
    others: list[_Person] = []
    if any(kind != "person" and _rank(source) <= _rank("meta") for source, group in groups for _, kind in group):
        groups = [(source, group) for source, group in groups if source not in {"alone", "near"}]
    for tier in _TIERS:
        for source, group in groups:
            if source not in tier:
                continue
            decided = any(p.kind == "person" and p.source not in tier for p in people)
            breath = source not in _WEAK and any(_match(people, name) for name, kind in group if kind == "person")
            for name, kind in group:
                if kind != "person":
                    _add(others, name, kind, source)
                elif not decided or breath:
                    _add(people, name, kind, source)
    strongest = min((_rank(p.source) for p in (people or others)), default=0)
    return people + [p for p in others if _rank(p.source) == strongest and p.source not in _WEAK]


def _rank(source: str) -> int:
    return next(i for i, tier in enumerate(_TIERS) if source in tier)


def _is_among(name: str, names: list[str]) -> bool:
    return any(same_person(name, other) for other in names)


def _match(people: list[_Person], name: str) -> _Person | None:
    return next((p for p in people if any(same_person(form, name) for form in p.forms)), None)


def _add(people: list[_Person], name: str, kind: AuthorKind, source: str) -> None:
    known = _match(people, name)
    if known:
        known.forms.append(name)
    else:
        people.append(_Person(source=source, kind=kind, forms=[name]))


def _author(person: _Person, claimed: tuple[Claim, ...], told: tuple[closing.Portrait, ...], language: str) -> Author:
    name = best_form(person.forms)
    bio, source = _bio(name, claimed, told, language) if person.kind == "person" else (None, None)
    return Author(name=name, bio=bio, kind=person.kind, source=person.source, bio_source=source)


def _bio(
    name: str, claimed: tuple[Claim, ...], told: tuple[closing.Portrait, ...], language: str
) -> tuple[str | None, str | None]:
    """Return the best biography: the box on the page, then the one under the article, then what linked data says."""
    for source in ("box", "text", "json-ld", "feed"):
        for bio in _bios_of(name, source, claimed, told, language):
            found = biography(bio, name, language, slot="text" if source == "text" else "marked")
            if found:
                return found, source
    return None, None


def _bios_of(
    name: str, source: str, claimed: tuple[Claim, ...], told: tuple[closing.Portrait, ...], language: str
) -> Iterator[str]:
    """Yield what one kind of source says of a person."""
    if source == "text":
        yield from (p.bio for p in told if p.bio and same_person(p.name, name))
    yield from (c.bio for c in claimed if c.source == source and c.bio and _names(c.name, name, language))


def _names(claim: str, name: str, language: str) -> bool:
    return any(same_person(given, name) for given in names_in(claim, language))
