"""Which quotations are words that someone said: not titles of works, names, mottoes, headings or single words in scare quotes."""

from digestbot.core.analysis.quotes.marks import Quotation
from digestbot.core.text.languages.speech import Speech
from digestbot.core.text.spans import Span

_FEW = 3
"""Words up to which a quotation without punctuation of its own is a word in scare quotes or a name."""

_HEADING = 12
"""Words up to which a line that is a quotation without an end mark is a heading."""

_ENDS = frozenset(".!?…。！？")
_UNSPACED = 2.0
"""Characters that count as a word in a script without spaces."""


def length(text: str, speech: Speech) -> int:
    """Return how many words a text has; two characters count as one where no spaces separate words.

    >>> length("no and never", Speech())
    3
    """
    return len(text.split()) if speech.spaced else int(sum(c.isalnum() for c in text) / _UNSPACED)


def speaks(quotation: Quotation, body: str, speech: Speech) -> bool:
    """Return whether a quotation is long enough, or punctuated, to be speech; what is not stays a part of the narration."""
    text = quotation.inner.of(body)
    if not any(c.isalpha() for c in text):
        return False
    return length(text, speech) > _FEW or text[-1] in _ENDS or (text[-1] == "," and quotation.closed)


def is_heading(quotation: Quotation, body: str, line: Span, speech: Speech) -> bool:
    """Return whether a quotation fills its line without ending a sentence: a subheading, said again in the text."""
    text = quotation.inner.of(body)
    return (
        quotation.outer == line
        and text[-1] not in _ENDS
        and text[-1] != ","
        and length(text, speech) <= _HEADING
        and not any(c in text for c in _ENDS)
    )


def is_title(text: str, speech: Speech) -> bool:
    """Return whether a quotation is written as the title of a work: nearly every long word has a capital.

    Where every noun has one, a run of capitals without a verb between them is a name or a motto.

    >>> is_title("The Secret of Long Division", Speech()), is_title("We will not go back", Speech())
    (True, False)
    """
    words = [w for w in text.split() if w[0].isalpha()]
    long = [w for w in words if len(w) > 3]
    if len(words) < 2 or not long or not speech.spaced:
        return False
    if speech.capital_nouns:
        return len(long) > 1 and text[-1] not in ".!?…" and all(w[0].isupper() for w in long)
    return text[-1] not in ".!?…" and sum(w[0].isupper() for w in long) >= 0.8 * len(long) and words[-1][0].isupper()
