"""Decide what kind of piece an article is, by points: what the page calls it, how its headline is made, how it is told."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

from digestbot.core.analysis.authors.kinds import is_agency
from digestbot.core.analysis.authors.vocabulary import plain
from digestbot.core.analysis.kind import signals
from digestbot.core.analysis.kind.kinds import PieceKind
from digestbot.core.analysis.kind.vocabulary import AGED, DEATH, SCORE, SECTIONS, TYPES, contest, headlines, slugs
from digestbot.core.articles.article import Claim, Label, RawArticle

ENOUGH = 3
"""Points from which on a piece is something else than news."""

SHORT = 400
"""Code points below which a text says nothing of its kind."""

LEAD = 700
"""Code points in which news says when it happened."""

LONG, LONGER = 6_000, 7_500
"""Code points from which on a piece is less often a mere report, and seldom one."""

MIXED: tuple[PieceKind, ...] = ("opinion", "howto", "analysis")
MIX = 4.5
"""Kinds whose signs say together that a piece is no plain news where none of them is sure, and the points at which they do."""

_POINTS = {"type": 6.0, "kicker": 4.0, "section": 3.0, "category": 2.0}


class Reason(NamedTuple):
    """One piece of evidence: what it speaks for, how much, and what it is."""

    kind: PieceKind
    points: float
    why: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """The kind of a piece and the evidence for it and against it."""

    kind: PieceKind
    reasons: tuple[Reason, ...]


def classify(article: RawArticle, *, title: str, body: str, language: str) -> Verdict:
    """Return the kind of the article; news where nothing speaks clearly for another.

    >>> classify(RawArticle(), title="Live: storm reaches the coast", body="The storm is here.", language="en").kind
    'live'
    """
    reasons = tuple(_reasons(article, title, body, language))
    points: defaultdict[PieceKind, float] = defaultdict(float)
    for reason in reasons:
        points[reason.kind] += reason.points
    if not points:
        return Verdict(kind="news", reasons=())
    if sum(points[kind] for kind in MIXED) >= MIX and max(points.values()) < ENOUGH:
        points["analysis"] = ENOUGH
    best = max(points, key=lambda kind: (points[kind], kind))
    if points["sport"] >= ENOUGH and best in {"analysis", "other", "listicle"}:
        best = "sport"  # a report of a match is one however its headline asks
    return Verdict(kind=best if points[best] >= ENOUGH else "news", reasons=reasons)


def _reasons(article: RawArticle, title: str, body: str, language: str) -> Iterator[Reason]:
    yield from _named((*article.labels, *_over_bylines(article.claims)))
    yield from _addressed(article.url or "")
    yield from _headed(title)
    yield from _about(title, body[: LEAD * 2])
    yield from _told(body, language)
    if any(label.source == "section" and plain(label.text) in signals.news_sections() for label in article.labels):
        yield Reason("analysis", -0.5, "filed as news")
    if signals.is_letter(article.text, language):
        yield Reason("newsletter", 4, "greeting")
    if signals.is_release(article.text, language):
        yield Reason("press", 4, "contact for the press")
    if any(is_agency(plain(claim.name)) for claim in article.claims):
        yield Reason("analysis", -1.5, "an agency")


def _named(labels: tuple[Label, ...]) -> Iterator[Reason]:
    """Yield what the page and the feed call the piece; each kind once a source, at its best."""
    seen: set[tuple[str, PieceKind]] = set()
    for label in labels:
        words = plain(label.text)
        kind = (
            TYPES.get(label.text.casefold()) if label.source == "type" else SECTIONS.get(words) or _opened(label, words)
        )
        if kind and (label.source, kind) not in seen:
            seen.add((label.source, kind))
            yield Reason(kind, _POINTS[label.source], f"{label.source}: {label.text}")


def _over_bylines(claims: tuple[Claim, ...]) -> Iterator[Label]:
    """Yield the words that bylines begin with ("Kommentar von", "An analysis by"), as a kicker."""
    for claim in claims:
        words = plain(claim.name[:60]).split() if claim.source in {"byline", "label", "near"} else []
        if len(words) > 2:
            yield Label(text=" ".join(words[:2] if words[0] in _ONE else words[:1]), source="kicker")


def _opened(label: Label, words: str) -> PieceKind | None:
    """Return the kind that a kicker's first word names ("Kommentar von Ana Ruiz"), or "live" at its end."""
    tokens = words.split()
    if label.source != "kicker" or len(tokens) < 2 or len(tokens) > 5:
        return None
    if tokens[0] in _ONE:
        tokens = tokens[1:]
    last = SECTIONS.get(tokens[-1])
    return SECTIONS.get(tokens[0]) or (last if last == "live" else None)


_ONE = frozenset({"ein", "eine", "an", "a", "un", "une", "una", "um", "uma", "een", "en", "et"})
"""Words that open "Ein Kommentar von", "An analysis by"."""


def _addressed(url: str) -> Iterator[Reason]:
    found = {SECTIONS[part]: part for part in signals.segments(url) if part in SECTIONS}
    yield from (Reason(kind, 3, f"address: {part}") for kind, part in found.items())
    slug = plain(url.split("?", maxsplit=1)[0].rstrip("/").rsplit("/", 1)[-1])
    for kind, pattern in slugs():
        if pattern.search(slug):
            yield Reason(kind, 3, "address")


def _headed(title: str) -> Iterator[Reason]:
    for kind, points, pattern in headlines():
        if pattern.search(title):
            yield Reason(kind, points, "headline")


def _about(title: str, lead: str) -> Iterator[Reason]:
    """Yield what headline and lead tell of together: a life that ended, a contest."""
    if DEATH.search(title) and AGED.search(lead) and not any(c.isdigit() for c in title[:12]):
        yield Reason("obituary", 4, "a death and an age")
    words = {found.casefold()[:5] for found in contest().findall(lead)}
    if len(words) >= CONTEST or (len(words) >= 2 and SCORE.search(title)):
        yield Reason("sport", 3, "words of a contest")


CONTEST = 5
"""Different words of matches and races in a lead that tells of one."""


def _told(body: str, language: str) -> Iterator[Reason]:
    """Yield what the text itself says; a short text says too little."""
    if len(body) < SHORT:
        return
    own = signals.own_voice(body, language)
    yield from _laid_out([p for p in body.split("\n\n") if p.strip()], own)
    address = signals.address(body, language)
    found: tuple[tuple[bool, PieceKind, float, str], ...] = (
        (signals.ticking(body), "live", 4, "a ticker's times"),
        (own >= 0.7, "opinion", 2, "first person"),
        (signals.demands(body, language) >= 0.7, "opinion", 0.5, "demands"),
        (address >= 1.5, "howto", 3.5 if address >= 3 else 1.5, "address of the reader"),
        (address >= 0.8 and signals.prices(body) >= 6, "shopping", 2, "prices"),
        (not signals.happened(body[:LEAD], language), "analysis", 1.5, "no day in the lead"),
        (signals.wonders(body[:LEAD]), "analysis", 1, "the lead asks"),
        (len(body) >= LONG, "analysis", 1.5 if len(body) >= LONGER else 1, "length"),
    )
    yield from (Reason(kind, points, why) for holds, kind, points, why in found if holds)


def _laid_out(paragraphs: list[str], own: float) -> Iterator[Reason]:
    """Yield what the paragraphs say by their beginnings and ends; in an interview someone says "I"."""
    if len(paragraphs) >= 8 and signals.questions(paragraphs) >= signals.SHARE_OF_QUESTIONS:
        yield Reason("interview", 4, "questions") if own >= 0.6 else Reason("analysis", 2, "questions as headings")
    elif signals.headed_by_questions(paragraphs):
        yield Reason("analysis", 1.5, "questions as headings")
    if signals.timed(paragraphs) >= 4:
        yield Reason("live", 4, "times")
    if signals.numbered(paragraphs) >= 4:
        yield Reason("listicle", 1.5, "numbers")
