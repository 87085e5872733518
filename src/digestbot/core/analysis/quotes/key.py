"""Key quotes: the one to three of an article that are worth showing in a digest.

A quote can be shown if somebody is named for it and it says a whole thing in a length that a message bears. Of those the best
ones are about the article's subject (its words stand in the title or come back in the text), are said by somebody the
article is about, and are not in the summary already. The reasons are data, so that a reader can be told why.
"""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Literal

from digestbot.core.analysis.analysis import Quote
from digestbot.core.text.spans import Span

SHORTEST, LONGEST = 40, 280
"""Code points between which a quote fits a message."""

MOST = 3
"""Quotes that are worth showing of one article."""

Reason = Literal[
    "no speaker", "too short", "too long", "no whole sentence", "in the summary", "said before", "eligible"
]

_WORD = re.compile(r"[^\W\d_]{4,}|[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]{2}")
_ENDS = ".!?…。！？,"
_FLOOR = 0.35
"""A second or third quote is shown only if its score is at least this part of the best one's."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Judgement:
    """Why a quote may be shown or not, and how much it is worth (0 where it may not)."""

    reason: Reason
    score: float = 0.0
    in_title: int = 0
    speaker_in_title: bool = False


def rank(quotes: Sequence[Quote], *, body: str, title: str | None, summary: Sequence[Span]) -> tuple[Quote, ...]:
    """Return the same quotes in the same order, with `key` set (1 is the best) for the one to three worth showing.

    `summary` holds the places of the summary's sentences in `body`.
    """
    judged = judge(quotes, body=body, title=title, summary=summary)
    eligible = [i for i, j in enumerate(judged) if j.reason == "eligible"]
    ordered = sorted(eligible, key=lambda i: (-judged[i].score, i))[:MOST]
    kept = [i for i in ordered if judged[i].score >= _FLOOR * judged[ordered[0]].score]
    ranks = {index: place for place, index in enumerate(kept, start=1)}
    return tuple(replace(quote, key=ranks.get(index)) for index, quote in enumerate(quotes))


def judge(quotes: Sequence[Quote], *, body: str, title: str | None, summary: Sequence[Span]) -> tuple[Judgement, ...]:
    """Return the judgement of every quote, in order: the reason and the parts of its score."""
    topic = Counter(_words(body))
    headline = frozenset(_words(title or ""))
    seen: set[tuple[str, ...]] = set()
    found = []
    for quote in quotes:
        words = _words(quote.text)
        reason = _reason(quote, summary, words, seen)
        seen.add(words)
        found.append(
            _scored(quote, words, topic, headline, title) if reason == "eligible" else Judgement(reason=reason)
        )
    return tuple(found)


def _words(text: str) -> tuple[str, ...]:
    return tuple(_WORD.findall(text.casefold()))


def _reason(quote: Quote, summary: Sequence[Span], words: tuple[str, ...], seen: set[tuple[str, ...]]) -> Reason:
    if quote.speaker is None:
        return "no speaker"
    if len(quote.text) < SHORTEST:
        return "too short"
    if len(quote.text) > LONGEST:
        return "too long"
    if quote.text[0].islower() or quote.text[-1] not in _ENDS:
        return "no whole sentence"
    if any(span.overlaps(quote.span) for span in summary):
        return "in the summary"
    return "said before" if words in seen else "eligible"


def _scored(
    quote: Quote, words: tuple[str, ...], topic: Counter[str], headline: frozenset[str], title: str | None
) -> Judgement:
    """Weigh a quote that may be shown: the subject's words in it, its speaker's place, how sure the speaker is."""
    different = set(words)
    in_title = len(different & headline)
    recurring = sum(min(topic[w] - 1, 4) for w in different) / (len(different) + 3)
    named = bool(title) and any(
        part in (title or "").casefold() for part in (quote.speaker or "").casefold().split()[-1:]
    )
    own = 0.15 if quote.cue else 0.0
    score = quote.confidence * (0.4 + 0.25 * min(in_title, 3) + 0.3 * recurring + (0.3 if named else 0.0) + own)
    return Judgement(reason="eligible", score=round(score, 4), in_title=in_title, speaker_in_title=named)
