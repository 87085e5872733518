"""Quotes of an article, with their speakers."""

from digestbot.core.analysis.analysis import Quote
from digestbot.core.analysis.quotes.attribution import Attribution, Attributor
from digestbot.core.analysis.quotes.coreference import Cast, cast
from digestbot.core.analysis.quotes.cues import Scene
from digestbot.core.analysis.quotes.marks import Quotation, quotations
from digestbot.core.analysis.quotes.mentions import mentions
from digestbot.core.analysis.quotes.narration import lines, tokens
from digestbot.core.analysis.quotes.settling import settled
from digestbot.core.analysis.quotes.spans import is_heading, is_title, length, speaks
from digestbot.core.text import languages
from digestbot.core.text.languages.speech import Speech

SURE = 0.5
"""Confidence under which a speaker is not shown."""

_SHORT = 4
"""Words of the shortest quotation that is a quote without a plain cue."""

_LOOSE = 7
"""Words up to which a fragment inside a sentence without a cue is a name, a motto or a word that the reporter doubts."""

_WORK = 6
"""Words up to which what is written like the title of a work is one, whatever stands beside it."""


def find(body: str, *, language: str, title: str | None = None) -> tuple[Quote, ...]:
    """Return every quotation in `body` in order, each with the speaker the article names, or None."""
    speech = languages.get(language).speech
    places = lines(body)
    units = tuple(u for u in quotations(body, places) if speaks(u, body, speech))
    scene_tokens = tokens(body, units, speech)
    headline = mentions(tokens(title or "", (), speech), speech, title or "")
    named = settled(mentions(scene_tokens, speech, body), headline, scene_tokens, speech)
    who = cast(scene_tokens, named, headline, speech, body)
    answers = Attributor(Scene(body, scene_tokens, named, speech), who, units).attribute()
    found = []
    for unit, answer in zip(units, answers, strict=True):
        if _is_quote(unit, answer, body, places[unit.paragraph].of(body), speech):
            found.append(_quote(unit, answer, who, body, scene_tokens))
    return tuple(found)


def _is_quote(unit: Quotation, answer: Attribution, body: str, line: str, speech: Speech) -> bool:
    text = unit.inner.of(body)
    plain = answer.cue is not None and answer.how in ("verb", "source", "credit", "colon")
    if is_heading(unit, body, line, speech):
        return False
    if is_title(text.rstrip(".,"), speech) and (not plain or length(text, speech) <= _WORK):
        return False
    if not plain and length(text, speech) < _SHORT:
        return False
    loose = answer.cue is None or answer.how in ("sentence before", "speaking on")
    if loose and not line.startswith(body[unit.outer.start : unit.outer.end]) and length(text, speech) <= _LOOSE and not any(c in text for c in ".!?…,"):
        return False
    return True


def _quote(unit: Quotation, answer: Attribution, who: Cast, body: str, scene_tokens: tuple) -> Quote:
    figure = who.figures[answer.figure] if answer.figure is not None and answer.confidence >= SURE else None
    cue = None
    if answer.cue and answer.cue[0] >= 0:
        cue = body[scene_tokens[answer.cue[0]].start : scene_tokens[answer.cue[1] - 1].end]
    return Quote(
        text=unit.inner.of(body),
        span=unit.inner,
        speaker=figure.name if figure else None,
        role=figure.roles[0] if figure and figure.roles else None,
        cue=cue,
        confidence=round(min(1.0, answer.confidence), 3),
    )
