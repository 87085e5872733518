"""Sentences of a text, with their places."""

from digestbot.core.text.spans import Span, paragraphs


def split(text: str, language: str = "en") -> tuple[Span, ...]:
    """Return the sentences of `text` in order, without the white space around them; none crosses a paragraph."""
    from sentencex import get_sentence_boundaries  # noqa: PLC0415 - a compiled library; only where a text is analysed

    found: list[Span] = []
    for paragraph in paragraphs(text):
        inner = paragraph.of(text)
        for boundary in get_sentence_boundaries(language, inner):
            raw = inner[boundary["start_index"] : boundary["end_index"]]
            if sentence := raw.strip():
                start = paragraph.start + boundary["start_index"] + raw.index(sentence[0])
                found.append(Span(start=start, end=start + len(sentence)))
    return tuple(found)
