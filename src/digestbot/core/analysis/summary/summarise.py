"""Choose the sentences of a summary."""

from collections.abc import Sequence

from digestbot.core.analysis.summary.classic import CLASSICS
from digestbot.core.analysis.summary.introduction import bare_names, introductions, taken_as_known
from digestbot.core.analysis.summary.position_mmr import PositionMmr, spoken_of
from digestbot.core.analysis.summary.readable import asks, depends_on_previous, half_quoted, self_contained
from digestbot.core.analysis.summary.reference import (
    background,
    connects,
    named_share,
    narration,
    opens_connected,
    personal,
    points_back,
    refers_outside,
    weighty,
)
from digestbot.core.analysis.summary.summariser import ROUNDS, Budget, Sentence, Summariser, checked
from digestbot.core.articles.clean.judge import dirt
from digestbot.core.text.spans import Span
from digestbot.core.text.words import terms

DEFAULT = PositionMmr()
"""The summariser that measures best on the open sets of every language."""

SUMMARISERS: dict[str, Summariser] = {s.name: s for s in (DEFAULT, *CLASSICS)}
"""Every summariser by its name."""

READ = 2000
"""Sentences that are read; a text with more is no article."""


def summarise(
    body: str,
    sentences: Sequence[Span],
    *,
    count: int,
    title: str | None,
    language: str,
    max_chars: int | None = None,
    summariser: Summariser = DEFAULT,
) -> tuple[int, ...]:
    """Return the indices of at most `count` sentences, in order, that say best what the article says.

    Each can be read on its own: none is half of a quotation, none opens with a pronoun without what it stands for, and the
    first is no question unless the title is one. Together they have at most `max_chars` code points, spaces between them
    counted. A text of which no sentence is readable gives the best of what it has.

    >>> body = "The old harbour opens again in June. It is new. Rain fell."
    >>> spans = [Span(start=0, end=36), Span(start=37, end=47), Span(start=48, end=58)]
    >>> summarise(body, spans, count=1, title="Harbour to Open", language="en")
    (0,)
    """
    texts = [span.of(body) for span in sentences[:READ]]
    budget = Budget(sentences=count, chars=max_chars)
    question = asks(title or "")
    for may in (self_contained, _tolerable, bool):
        places = [i for i, text in enumerate(texts) if may(text)]
        seen = read([texts[i] for i in places], places, title=title, language=language)
        if chosen := _without_dirt(summariser, seen, budget, question=question, language=language):
            return tuple(s.place for s in chosen)
    return tuple(i for i in range(min(1, count, len(texts))) if budget.fits(texts[:1]))


def _without_dirt(
    summariser: Summariser, seen: Sequence[Sentence], budget: Budget, *, question: bool, language: str
) -> list[Sentence]:
    """Return the chosen sentences, chosen again without those that a page printed among the article's."""
    for _ in range(ROUNDS):
        chosen = [seen[i] for i in checked(summariser, seen, budget, question=question)]
        dirty = {s.place for s in chosen if dirt(s.text, language)}
        if not dirty:
            return chosen
        seen = [s for s in seen if s.place not in dirty]
    return []


def read(texts: Sequence[str], places: Sequence[int], *, title: str | None, language: str) -> list[Sentence]:
    """Return the sentences as a summariser sees them."""
    titled = frozenset(terms(title or "", language))
    known = introductions(texts, language)
    return [
        Sentence(
            place=place,
            text=text,
            terms=said,
            titled=titled,
            says=spoken_of(titled, said),
            leans=depends_on_previous(text, language)
            or refers_outside(text, language)
            or opens_connected(text, language),
            asks=asks(text),
            points=points_back(text, language),
            connected=connects(text, language),
            # What stands right under the headline speaks of what the headline tells.
            known=taken_as_known(text, language, title or "") if place else "",
            bare=bare_names(text, number, known, title or ""),
            quoted=narration(text)[1],
            named=named_share(text, language),
            personal=personal(text, language),
            weighty=weighty(text, language),
            background=background(text, language),
        )
        for number, (text, place) in enumerate(zip(texts, places, strict=True))
        for said in (terms(text, language),)
    ]


def _tolerable(text: str) -> bool:
    """Return whether a sentence is worth showing if the text has no better: words, and no half of a quotation."""
    return any(map(str.isalpha, text)) and not half_quoted(text)
