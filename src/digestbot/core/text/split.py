"""The contract of `digestbot split`: a text in, its sentences with their places out."""

from digestbot.core.text.language import detect
from digestbot.core.text.sentences import split as sentences

LEAD = 1000
"""Code points that tell a text's language."""


def split_text(text: str, language: str | None = None) -> list[dict[str, str | int]]:
    """Return the sentences of `text`, each with the code points where it starts and ends: `text[start:end]`.

    The language is the one given, else the text's own.

    >>> split_text("One. Two.", "en")[1]
    {'text': 'Two.', 'start': 5, 'end': 9}
    """
    spoken = language or detect(text[:LEAD])
    return [{"text": s.of(text), "start": s.start, "end": s.end} for s in sentences(text, spoken)]
