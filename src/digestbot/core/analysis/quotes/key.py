"""Key quotes: the one to three of an article that are worth showing in a digest.

A quote can be shown if it is sure who said it and it says a whole thing, on its own, in a length that a message bears. Of those
the best ones are attributed by name, are the first that their speaker says, stand early, are about the article's subject (its
words stand in the title or come back in the text), and are not in the summary already. The second is another voice. The
reasons are data, so that a reader can be told why.
"""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Literal, NamedTuple

from digestbot.core.analysis.analysis import Quote
from digestbot.core.analysis.quotes.standing import answering, leans, pointing
from digestbot.core.text import languages
from digestbot.core.text.languages.language import Language
from digestbot.core.text.spans import Span

SHORTEST, LONGEST = 40, 240
"""Code points between which a quote fits a message."""

MOST = 3
"""Quotes that are worth showing of one article."""

Reason = Literal[
    "no speaker",
    "not sure",
    "too short",
    "too long",
    "no whole sentence",
    "leans on what came before",
    "in the summary",
    "said before",
    "eligible",
]

_WORD = re.compile(r"[^\W\d_]{4,}|[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]{2}")
_TOKEN = re.compile(r"[^\W\d_]+")
_ENDS = ".!?…。！？"
_MARKS = "\"'“”„‟«»‹›‘’‚「」『』"
_OPENERS = f"{_ENDS}:,;–—-(\n：，、" + _MARKS
_GOES_ON = ",.;:–—-!?…)。、，"
_CJK = re.compile(r"[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]")
_ASKS = ("?", "？", "؟")
_FLOOR = 0.35
"""A second or third quote is shown only if its score is at least this part of the best one's."""

_SAME = 0.6
"""Share of a quote's words from which another text says the same."""

_BREAK = 80
"""Code points of narration that may interrupt a sentence that someone says."""

_EASY = 120
"""Code points up to which a quote is read at a glance."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Judgement:
    """Why a quote may be shown or not, and how much it is worth (0 if it may not)."""

    reason: Reason
    score: float = 0.0
    in_title: int = 0
    speaker_in_title: bool = False


class _Article(NamedTuple):
    """What a quote is weighed against: how often each word stands in the text, the title, and what the summary says."""

    topic: Counter[str]
    headline: frozenset[str]
    title: str
    told: str


def rank(
    quotes: Sequence[Quote], *, body: str, title: str | None, summary: Sequence[Span], language: str
) -> tuple[Quote, ...]:
    """Return the same quotes in the same order, with `key` set (1 is the best) for the one to three worth showing.

    `summary` holds the places of the summary's sentences in `body`.
    """
    judged = judge(quotes, body=body, title=title, summary=summary, language=language)
    eligible = [i for i, j in enumerate(judged) if j.reason == "eligible"]
    ordered = sorted(eligible, key=lambda i: (-judged[i].score, i))
    kept = [i for i in ordered if judged[i].score >= _FLOOR * judged[ordered[0]].score]
    ranks = {index: place for place, index in enumerate(_voices(kept, quotes), start=1)}
    return tuple(replace(quote, key=ranks.get(index)) for index, quote in enumerate(quotes))


def _voices(ordered: Sequence[int], quotes: Sequence[Quote]) -> list[int]:
    """Return the first few of `ordered`, new speakers before those who have had their say."""
    first: list[int] = []
    heard: set[str | None] = set()
    for index in ordered:
        if quotes[index].speaker not in heard:
            first.append(index)
            heard.add(quotes[index].speaker)
    return [*first, *(i for i in ordered if i not in first)][:MOST]


def judge(
    quotes: Sequence[Quote], *, body: str, title: str | None, summary: Sequence[Span], language: str
) -> tuple[Judgement, ...]:
    """Return the judgement of every quote, in order: the reason and the parts of its score."""
    known = languages.get(language)
    sentences = [span.of(body) for span in summary]
    article = _Article(
        topic=Counter(_words(body)),
        headline=frozenset(_words(title or "")),
        title=(title or "").casefold(),
        told=" ".join(sentences).casefold(),
    )
    told = [frozenset(_words(sentence)) for sentence in sentences]
    seen: set[tuple[str, ...]] = set()
    heard: set[str | None] = set()
    found = []
    for index, quote in enumerate(quotes):
        words = _words(quote.text)
        reason = _reason(quotes, index, body, known)
        if reason == "eligible" and (any(s.overlaps(quote.span) for s in summary) or _repeats(words, told)):
            reason = "in the summary"
        if reason == "eligible" and words in seen:
            reason = "said before"
        seen.add(words)
        place = quote.span.start / max(1, len(body))
        judgement = Judgement(reason=reason)
        if reason == "eligible":
            judgement = _scored(quote, words, article)
            new = quote.speaker not in heard
            judgement = replace(judgement, score=_weighed(judgement.score, quote, known, place, new=new))
        heard.add(quote.speaker)
        found.append(judgement)
    return tuple(found)


def _words(text: str) -> tuple[str, ...]:
    return tuple(_WORD.findall(text.casefold()))


def _repeats(words: Sequence[str], told: Sequence[frozenset[str]]) -> bool:
    """Return whether a sentence of the summary says the words of a quote."""
    different = set(words)
    return any(len(different & sentence) >= _SAME * len(different) for sentence in told) and bool(different)


def _reason(quotes: Sequence[Quote], index: int, body: str, language: Language) -> Reason:
    quote = quotes[index]
    if quote.speaker is None:
        return "no speaker"
    if quote.confidence < language.speech.shown:
        return "not sure"
    if len(quote.text.rstrip(" ,")) < SHORTEST:
        return "too short"
    if len(quote.text) > LONGEST:
        return "too long"
    following = quotes[index + 1] if index + 1 < len(quotes) else None
    if not _is_whole(quote, body) or (following is not None and _goes_on(quote, following)):
        return "no whole sentence"
    return "leans on what came before" if leans(quote.text, language) else "eligible"


def _is_whole(quote: Quote, body: str) -> bool:
    """Return whether a quote is a sentence of its own, whose full stop may stand inside its marks, behind them or nowhere.

    One that is set into the reporter's sentence begins in the middle of it.
    """
    text = quote.text.rstrip(_MARKS + " ")
    if not text or quote.text.lstrip(_MARKS + " ¿¡")[:1].islower():
        return False
    if text[-1] in _ENDS:
        return True
    before = body[max(0, quote.span.start - 8) : quote.span.start].rstrip(_MARKS + " \xa0")[-1:]
    opens = not before or before in _OPENERS or _CJK.match(before) is not None
    after = body[quote.span.end : quote.span.end + 6].lstrip(_MARKS + " \xa0")[:1]
    return opens and (text[-1] == "," or not after or after in _GOES_ON or quote.cue is not None)


def _goes_on(quote: Quote, following: Quote) -> bool:
    """Return whether the next quote ends the sentence that this one begins, behind “she said”."""
    between = following.span.start - quote.span.end
    return quote.text[-1] not in _ENDS and between < _BREAK and following.text[:1].islower()


def _scored(quote: Quote, words: tuple[str, ...], article: _Article) -> Judgement:
    """Weigh what a quote is about: the subject's words in it, and whether title or summary name its speaker."""
    different = set(words)
    in_title = len(different & article.headline)
    recurring = sum(min(article.topic[w] - 1, 4) for w in different) / (len(different) + 3)
    surname = (quote.speaker or "").casefold().split()[-1:]
    named = any(part in article.title for part in surname)
    told = any(part in article.told for part in surname)
    score = 0.5 + 0.15 * min(in_title, 3) + 0.15 * recurring + (0.15 if named else 0.0) + (0.15 if told else 0.0)
    return Judgement(reason="eligible", score=score, in_title=in_title, speaker_in_title=named)


def _weighed(score: float, quote: Quote, language: Language, place: float, *, new: bool) -> float:
    """Return a score with what its speaker, its place and its words add: who is new, in office, early and outspoken."""
    tokens = _TOKEN.findall(quote.text.casefold())
    speech = language.speech
    score += (0.2 if new else 0.0) + (0.25 if quote.cue else 0.0) + 0.25 * (1 - place) + (0.2 if quote.role else 0.0)
    score += 0.4 * min(1.0, (LONGEST - len(quote.text)) / (LONGEST - _EASY))
    score += 0.2 * min(3, _count(quote.text, speech.emphatic | speech.negations, language))
    score -= 0.15 * min(2, _count(quote.text, speech.courtesies, language))
    score -= 0.8 if quote.text.rstrip(_MARKS + " ").endswith(_ASKS) else 0.0
    score -= 2.0 * sum(token in speech.vague for token in tokens) / max(1, len(tokens))
    score -= 0.1 * answering(quote.text, language)
    return round(quote.confidence * max(0.05, score - 0.25 * pointing(quote.text, language)), 4)


def _count(text: str, wanted: frozenset[str], language: Language) -> int:
    """Return how many of `wanted` stand in a text: words, or pieces of one where no spaces separate words."""
    if not language.speech.spaced:
        return sum(word in text for word in wanted)
    return sum(token in wanted for token in _TOKEN.findall(text.casefold()))
