"""The analysis of one article: everything a digest may show of it, each word with its place."""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from digestbot.core.analysis.kind.kinds import PieceKind
from digestbot.core.text.spans import Span, disjoint

AuthorKind = Literal["person", "agency", "desk"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Quote:
    """Words that someone said: exactly `body[span]`, without the marks.

    `speaker` is the full name as the article gives it, or None if the article does not say or the finder is not sure;
    `role` is in the article's own words; `cue` is the phrase that attributes; `confidence` is 0 to 1.
    `key` ranks the quotes worth showing (1 is the best), None for the others.
    """

    text: str
    span: Span
    speaker: str | None = None
    role: str | None = None
    cue: str | None = None
    confidence: float = 0.0
    key: int | None = None

    def __post_init__(self) -> None:
        """Refuse a quote whose text cannot be its span's."""
        if len(self.text) != self.span.end - self.span.start or not self.text.strip():
            raise ValueError("a quote is exactly its span of the body")
        if not 0 <= self.confidence <= 1:
            raise ValueError(f"confidence {self.confidence}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Author:
    """Who wrote it; `bio` is verbatim, `source` and `bio_source` say where each was found."""

    name: str
    bio: str | None = None
    kind: AuthorKind = "person"
    source: str
    bio_source: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Analysis:
    """What is known of one article: `body` is the cleaned text, `sentences` its sentences, `summary` indices into them."""

    title: str | None
    body: str
    language: str
    published: datetime | None
    kind: PieceKind = "news"
    sentences: tuple[Span, ...]
    summary: tuple[int, ...]
    quotes: tuple[Quote, ...]
    authors: tuple[Author, ...]

    def __post_init__(self) -> None:
        """Refuse an analysis that is not verbatim, in order and without repeats."""
        if list(self.summary) != sorted(set(self.summary)):
            raise ValueError("summary sentences repeat or are out of order")
        if self.summary and self.summary[-1] >= len(self.sentences):
            raise ValueError("a summary sentence that is not there")
        if any(q.span.of(self.body) != q.text for q in self.quotes):
            raise ValueError("a quote that is not in the body")
        if not disjoint(q.span for q in self.quotes):
            raise ValueError("quotes overlap")

    @property
    def summary_sentences(self) -> tuple[str, ...]:
        """The summary's sentences, verbatim, in the article's order."""
        return tuple(self.sentences[i].of(self.body) for i in self.summary)
