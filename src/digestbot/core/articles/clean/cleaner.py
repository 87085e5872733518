"""The cleaner's one entry: text in, text without dirt out, with reasons and the way back."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass

from digestbot.core.articles.clean.bios import Part, biographies
from digestbot.core.articles.clean.dateline import dateline
from digestbot.core.articles.clean.glued import glued
from digestbot.core.articles.clean.judge import judge
from digestbot.core.articles.clean.lines import Line, lines
from digestbot.core.articles.clean.removal import Reason, Removal
from digestbot.core.articles.clean.repeats import folded, repeats, titles
from digestbot.core.articles.clean.syndication import syndicated
from digestbot.core.articles.clean.vocabulary import vocabulary
from digestbot.core.text import languages
from digestbot.core.text.spans import Span

__all__ = ["Cleaned", "Reason", "Removal", "clean"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Cleaned:
    """Clean text, paragraphs separated by one blank line; `kept` are the stretches of the input it is made of, in order."""

    text: str
    removals: tuple[Removal, ...] = ()
    kept: tuple[Span, ...] = ()

    @property
    def bios(self) -> tuple[str, ...]:
        """Closing biographies that were taken out, for the author finder."""
        return tuple(r.text for r in self.removals if r.reason == "bio")


def clean(
    text: str,
    *,
    title: str | None = None,
    dek: str | None = None,
    language: str = "und",
    repeated: Collection[str] = (),
) -> Cleaned:
    r"""Return `text` without what is not the article; on clean text nothing is removed.

    `repeated` are lines that stand on other pages of the site too. Each paragraph's first words are read for alt text glued to them, each other line is judged by itself (its opening, shape
    and place), then against the others (repeats, lists under a heading); last, the end is read for a biography.

    >>> cleaned = clean("The bridge opened on Monday, two years late.\n\nREAD MORE: Why Bridges Fall", language="en")
    >>> cleaned.text, [r.reason for r in cleaned.removals]
    ('The bridge opened on Monday, two years late.', ['related'])
    """
    found = lines(text)
    words = vocabulary(language)
    out: dict[int, Reason] = titles(found, title)
    known = frozenset(map(folded, repeated))
    out |= {i: "furniture" for i, line in enumerate(found) if known and i not in out and folded(line.text) in known}
    seams = {i: cut for i, line in enumerate(found) if (cut := glued(line.text, words, languages.get(language)))}
    for i, line in enumerate(found):
        if i not in out and i not in seams and (reason := judge(line, i, len(found), words)):
            out[i] = reason
    out |= _listed(found, out)
    out |= repeats(found, out, dek)
    bylines = "\n".join(found[i].text for i, reason in out.items() if reason == "byline")
    parts = biographies(found, [i for i in range(len(found)) if i not in out], words, language, bylines)
    standing = [i for i in range(len(found)) if i not in out]
    openings: dict[int, tuple[int, Reason]] = _datelines(found, standing, language)
    openings |= {i: (cut, "glued-alt") for i, cut in seams.items()}
    endings = {i: at for i in standing[-1:] if (at := syndicated(found[i].text, language)) is not None}
    removals: list[Removal] = []
    kept: list[Span] = []
    for i, line in enumerate(found):
        for span, why in _stretches(line, out.get(i), parts.get(i), openings.get(i), endings.get(i)):
            if why is None:
                kept.append(span)
            else:
                removals.append(Removal(span=span, text=span.of(text), reason=why))
    return Cleaned(text="\n\n".join(k.of(text) for k in kept), removals=tuple(removals), kept=tuple(kept))


def _stretches(
    line: Line,
    reason: Reason | None,
    parts: tuple[Part, ...] | None,
    opening: tuple[int, Reason] | None,
    ending: int | None,
) -> Iterator[tuple[Span, Reason | None]]:
    """Return the line cut into what stays (None) and what goes, with the reason; empty stretches are none."""
    if reason is not None:
        yield line.span, reason
    elif ending is None and parts is not None:
        yield from _merged(parts)
    else:
        seam, why = opening or (0, None)
        end = len(line.text) if ending is None else max(seam, ending)
        kept = line.text[seam:end].rstrip()
        stretches: tuple[tuple[int, int, Reason | None], ...] = (
            (0, seam, why),
            (seam, seam + len(kept), None),
            (end, len(line.text), "footer"),
        )
        for first, last, because in stretches:
            if first < last:
                yield Span(start=line.span.start + first, end=line.span.start + last), because


def _datelines(found: Sequence[Line], kept: Sequence[int], language: str) -> dict[int, tuple[int, Reason]]:
    """Return how far the datelines of lines reach; a label that opens several lines is a speaker's."""
    cuts: dict[int, tuple[int, Reason]] = {}
    for number, i in enumerate(kept):
        text = found[i].text
        if end := dateline(text, number, language):
            label = text[:end].rstrip()
            if not (label.endswith(":") and sum(line.text.startswith(label) for line in found) > 1):
                cuts[i] = (end, "dateline")
    return cuts


def _merged(parts: Sequence[Part]) -> Iterator[tuple[Span, Reason]]:
    """Return neighbouring parts of one kind as one, so that a biography of three sentences is one text."""
    start = 0
    for i, part in enumerate(parts):
        if i + 1 == len(parts) or parts[i + 1].reason != part.reason:
            yield Span(start=parts[start].span.start, end=part.span.end), part.reason
            start = i + 1


def _listed(found: Sequence[Line], out: dict[int, Reason]) -> dict[int, Reason]:
    """Return the headlines that stand in a list under "Related stories:" or the like."""
    listed: dict[int, Reason] = {}
    for i, reason in out.items():
        if reason not in ("related", "label") or (found[i].words > 5 and not found[i].text.endswith((":", "："))):
            continue
        under = i + 1
        while under < len(found) and not found[under].ended and 3 <= found[under].words <= 20:
            under += 1
        if under - i > 2 or (under == len(found) and under > i + 1):
            listed |= {j: "related" for j in range(i + 1, under) if j not in out}
    return listed
