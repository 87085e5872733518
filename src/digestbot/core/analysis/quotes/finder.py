"""Quotes of an article, with their speakers.

    marks -> spans -> narration -> mentions -> settling -> coreference (salience)
        -> cues and clauses (subjects, leftward, government, phrases) -> attribution (resolution) -> quotes

Each step is a file of that name; languages are data (`core/text/languages`). Nothing here is certain: a speaker whose
confidence is under `SURE` is not shown.
"""

from digestbot.core.analysis.analysis import Quote
from digestbot.core.analysis.quotes.attribution import Attributor
from digestbot.core.analysis.quotes.cjk import spoken, voices
from digestbot.core.analysis.quotes.context import Context
from digestbot.core.analysis.quotes.coreference import entities
from digestbot.core.analysis.quotes.dashes import dashed
from digestbot.core.analysis.quotes.disambiguation import settled
from digestbot.core.analysis.quotes.marks import Quotation, quotations
from digestbot.core.analysis.quotes.mentions import mentions
from digestbot.core.analysis.quotes.resolution import Attribution
from digestbot.core.analysis.quotes.roles import balanced
from digestbot.core.analysis.quotes.salience import Figure
from digestbot.core.analysis.quotes.spans import is_heading, is_title, length, speaks
from digestbot.core.analysis.quotes.tokens import lines, tokens
from digestbot.core.text import languages
from digestbot.core.text.languages.speech import Speech
from digestbot.core.text.spans import Span

SURE = 0.5
"""Confidence under which a speaker is not shown."""

_SHORT = 4
"""Words of the shortest quotation that is a quote without a plain cue."""

_LOOSE = 7
"""Words up to which a fragment inside a sentence without a cue is a name, a motto or a word that the reporter doubts."""

_WORK = 6
"""Words up to which what is written like the title of a work is one, whatever stands beside it."""

_SENTENCE_ENDS = tuple('.!?…:»”"')

_PLAIN = frozenset({"verb", "beside", "source", "credit", "colon"})


def find(body: str, *, language: str, title: str | None = None) -> tuple[Quote, ...]:
    """Return every quotation in `body` that someone said, in order, each with the speaker the article names, or None.

    `language` is an ISO 639-1 code; one that has no file is read by its marks and colons. Quotes are disjoint and
    `body[start:end] == text`, without the marks; a quotation over several paragraphs is one quote for each.

    >>> quote = find('Ana Ruiz, the mayor, said: "We are not there yet."', language="en")[0]
    >>> quote.text, quote.speaker, quote.role
    ('We are not there yet.', 'Ana Ruiz', 'mayor')
    """
    speech = languages.get(language).speech
    places = lines(body)
    units = tuple(u for u in _units(body, places, speech) if speaks(u, body, speech))
    if not units:
        return ()
    return _read(body, title, places, units, speech) if speech.spaced else _heard(body, places, units, speech)


def _units(body: str, places: tuple[Span, ...], speech: Speech) -> tuple[Quotation, ...]:
    """Return the quotations of all marks and dashes in order; a line of speech behind a dash has no others."""
    spoken_lines: dict[int, tuple[Quotation, ...]] = {}
    for i, line in enumerate(places):
        announced = i - 1 in spoken_lines and body[places[i - 1].end - 1] == ":"
        if found := dashed(body, line, i, speech, announced=announced):
            spoken_lines[i] = found
    marked = (u for u in quotations(body, places, same_marks=speech.same_marks) if u.paragraph not in spoken_lines)
    return tuple(sorted((*marked, *(u for us in spoken_lines.values() for u in us)), key=lambda u: u.outer.start))


def _read(
    body: str, title: str | None, places: tuple[Span, ...], units: tuple[Quotation, ...], speech: Speech
) -> tuple[Quote, ...]:
    """Return the quotes of a text in which capitals mark names."""
    headline = mentions(tokens(title or "", (), speech), speech, title or "")
    narration = tokens(body, units, speech)
    named = settled(mentions(narration, speech, body), headline, narration, speech)
    who = entities(narration, named, headline, speech, body)
    found = []
    attributor = Attributor(Context(body, narration, named, speech), who, units)
    for unit, answer in zip(units, attributor.attribute(), strict=True):
        if not _is_quote(unit, answer, body, places[unit.paragraph], speech):
            continue
        figure = attributor.figures[answer.figure] if answer.figure is not None else None
        cue = Span(start=narration[answer.cue[0]].start, end=narration[answer.cue[1] - 1].end) if answer.cue else None
        role = _role_of(figure) if figure else attributor.unnamed_role(answer)
        found.append(
            _quote(
                body, unit, speaker=figure.name if figure else None, role=role, cue=cue, confidence=answer.confidence
            )
        )
    return tuple(found)


def _role_of(figure: Figure) -> str | None:
    """Return the role by which the article introduces a person."""
    return figure.roles[0] if figure.roles else None


def _heard(body: str, places: tuple[Span, ...], units: tuple[Quotation, ...], speech: Speech) -> tuple[Quote, ...]:
    """Return the quotes of a text in a script without capitals."""
    found = []
    for unit, voice in zip(units, voices(body, places, units, speech), strict=True):
        whole = length(unit.inner.of(body), speech) >= _SHORT and spoken(body, unit, speech)
        if whole and not is_heading(unit, body, places[unit.paragraph], speech):
            found.append(
                _quote(body, unit, speaker=voice.name, role=voice.role, cue=voice.cue, confidence=voice.confidence)
            )
    return tuple(found)


def _is_quote(unit: Quotation, answer: Attribution, body: str, line: Span, speech: Speech) -> bool:
    """Return whether a quotation is a quote, now that it is known how it is attributed."""
    text = unit.inner.of(body)
    plain = answer.cue is not None and answer.how in _PLAIN
    words = length(text, speech)
    whole = unit.dash or (answer.how == "same line" and words > 1 and text[-1] in ".!?…")
    if is_heading(unit, body, line, speech) or (not plain and not whole and words < _SHORT):
        return False
    if is_title(text.rstrip(".,"), speech) and (not plain or words <= _WORK):
        return False
    loose = answer.cue is None or answer.how in ("sentence before", "speaking on")
    ahead = body[max(0, unit.outer.start - 4) : unit.outer.start].rstrip()
    opens = line.start == unit.outer.start or (ahead[-1:] in _SENTENCE_ENDS and text[0].isupper())
    return not (loose and not opens and words <= _LOOSE and not any(c in text for c in ".!?…,"))


def _quote(
    body: str, unit: Quotation, *, speaker: str | None, role: str | None, cue: Span | None, confidence: float
) -> Quote:
    sure = speaker is not None and confidence >= SURE
    told = balanced(role) if role and (sure or speaker is None) else ""
    return Quote(
        text=unit.inner.of(body),
        span=unit.inner,
        speaker=speaker if sure else None,
        role=told or None,
        cue=cue.of(body) if cue is not None else None,
        confidence=round(min(1.0, confidence), 3),
    )
