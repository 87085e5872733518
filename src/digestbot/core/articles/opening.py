"""The first words of a text, which head what has no headline: a post of a few lines, a note."""

LONGEST = 90
"""Code points of an opening, without the mark that says it was cut."""
_STOPS = (". ", "! ", "? ", "… ", "。", "！", "？", "\n")


def opening(text: str) -> str | None:
    """Return a text's first sentence, cut between two words if it is long; None of an empty text.

    >>> opening("Snow on the pass road; chains needed. Drive slowly.")
    'Snow on the pass road; chains needed'
    """
    start = text.strip()[: LONGEST * 4]
    # An abbreviation is not a sentence: the first full stop after a few words counts.
    ends = [at for stop in _STOPS if (at := start.find(stop, 0 if stop == "\n" else LONGEST // 4)) > 0]
    first = " ".join(start[: min(ends)].split()) if ends else " ".join(start.split())
    if ends and start[min(ends)] in "!?！？":
        first += start[min(ends)]
    if len(first) <= LONGEST:
        return first.removesuffix(".") or None
    cut = first[: LONGEST + 1]
    words = cut.rpartition(" ")[0]
    return (words if len(words) > LONGEST // 2 else first[:LONGEST]).rstrip(" ,;:–—-") + "…"
