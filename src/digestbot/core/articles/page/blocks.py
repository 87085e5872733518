"""A page's words as a reader sees them: blocks of text in the order of the page, nothing added and nothing moved."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice

from digestbot.core.articles.page.document import SILENT, Element
from digestbot.core.text.languages.words import listed

MOST = 50_000
"""Blocks of a page that are looked at; a page with more is no article."""

LONGEST = 8_000_000
"""Code points of a page that are read; what is parsed is shorter."""

_APART = listed(
    """
    address article aside audio blockquote body button canvas caption center dd details dialog dir div dl dt fieldset
    figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol optgroup option p pre
    section summary table tbody td tfoot th thead tr ul video
"""
)
"""Elements that browsers set apart from the words before and behind them."""

_UNSEEN = SILENT | {"head", "iframe", "object", "select", "textarea"}
_INVISIBLE = re.compile("[\u00ad\u200b\u2060\ufeff]")
_BREAK, _GAP, _SEAM = "\x01", "\x01\x01", "\x02"
_SEAMS = re.compile('(?:(?<=[a-zß-ÿ]{2})|(?<=[A-ZÀ-Þ]{3})|(?<=[\\d.!?…:;)”»"]))\x02+(?=["“„«A-ZÀ-Þ])')
"""Where an empty element stands between a word's or a sentence's end and a capital."""

_JOINTS = frozenset(["wbr", "br"])
"""Empty elements that part no words, or are breaks already."""

_BREAKS = re.compile("\x01(?:[^\\S\x01]*\x01)*")
_EMPTY_LINES = re.compile(r"\n[^\S\n]*\n\s*")
_ENDED = re.compile(r"[^\w,&/-]")


@dataclass(frozen=True, slots=True)
class Block:
    """Words between two breaks of a page, on one line, and the element that holds them."""

    text: str
    element: Element


def blocks_of(element: Element) -> Iterator[Block]:
    r"""Yield the blocks inside an element; white space is what HTML says: one space, wherever the source breaks its lines.

    >>> import lxml.html
    >>> [block.text for block in blocks_of(lxml.html.fromstring("<div><p><a><em>One</em></a> and\ntwo</p>three</div>"))]
    ['One and two', 'three']
    """
    yield from islice(_blocks(element, LONGEST), MOST)


def _blocks(root: Element, longest: int) -> Iterator[Block]:
    """Yield the blocks of an element until about `longest` code points are read."""
    import lxml.etree  # noqa: PLC0415 - slow to load; only where a page is read

    held: list[str] = []
    holder = root
    read = 0
    walk = lxml.etree.iterwalk(root, events=("start", "end"))
    for event, element in walk:
        read += len((element.text if event == "start" else element.tail) or "")
        if read > longest and held:
            break
        apart = element.tag in _APART
        if apart:
            yield from _told(held, holder)
        if event == "start":
            holder = element if apart else holder
            if element.tag in _UNSEEN:
                walk.skip_subtree()
            elif element.tag == "br":
                held.append(_BREAK)
            elif element.text:
                held.append(_EMPTY_LINES.sub(_GAP, element.text) if element.tag == "pre" else element.text)
        elif element is not root:
            holder = element.getparent() if apart else holder
            held.extend(() if apart else _seam(element))
            if element.tail:
                held.append(element.tail)
    yield from _told(held, holder)


def _seam(element: Element) -> tuple[str, ...]:
    """Return the mark of an empty element; words and joints leave none."""
    return () if len(element) or element.text or element.tag in _JOINTS else (_SEAM,)


def _told(held: list[str], holder: Element) -> Iterator[Block]:
    """Yield what was held back as blocks, and hold nothing any more.

    Empty lines part blocks, and so does an empty element where a capital follows a word without a space: styles make breaks of it. A single line break does where a sentence or a heading ends before it, not amid a sentence: mails
    and old pages break their lines so.
    """
    whole = _SEAMS.sub(_BREAK, _INVISIBLE.sub("", "".join(held))).replace(_SEAM, "")
    held.clear()
    line: list[str] = []
    parted = False
    for piece in re.split(f"({_BREAKS.pattern})", whole):
        if piece.startswith(_BREAK):
            parted = piece.count(_BREAK) > 1
        elif words := " ".join(piece.split()):
            if line and (parted or not words[0].islower() or _ENDED.match(line[-1][-1])):
                yield Block(" ".join(line), holder)
                line = []
            line.append(words)
    if line:
        yield Block(" ".join(line), holder)


def shown(element: Element, *, longest: int = 2000) -> str:
    """Return the words of an element as a page shows them, on one line, at most about `longest` code points."""
    found: list[str] = []
    length = 0
    for block in islice(_blocks(element, longest), MOST):
        found.append(block.text)
        length += len(block.text) + 1
        if length > longest:
            break
    return " ".join(found)
