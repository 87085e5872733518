"""Links that open an article at a sentence: text fragments, `#:~:text=first words,last words`.

A browser that knows them scrolls to the words and marks them; any other opens the page as it always did. Only the first and
the last words are named, so that links stay short. Source: WICG scroll-to-text-fragment.
"""

from urllib.parse import quote

EDGE_WORDS = 4
"""How many words name an edge; four are nearly always unique in one article."""
EDGE_LETTERS = 10
"""How many characters name an edge in scripts that put no spaces between words."""
LONGEST_EDGE = 90
"""How long an edge may be once it is percent-encoded; longer ones lose words, so that a chat message keeps its room."""

_DIRECTIVE = ":~:"


def fragment_link(link: str, text: str) -> str:
    """Return `link` with a text fragment that leads to `text`, or `link` as it is where nothing can be named.

    A link that has such a fragment already, and one that is not of the web, is left alone. A fragment of the page's own stays.

    >>> fragment_link("https://example.org/a", "We are not there yet, and we will not pretend to be.")
    'https://example.org/a#:~:text=We%20are%20not%20there,not%20pretend%20to%20be.'
    >>> fragment_link("https://example.org/a#top", "Short words")
    'https://example.org/a#top:~:text=Short%20words'
    """
    if _DIRECTIVE in link or not link.startswith(("https://", "http://")):
        return link
    named = _named(text)
    if named is None:
        return link
    return f"{link}{'' if '#' in link else '#'}{_DIRECTIVE}text={named}"


def _named(text: str) -> str | None:
    """Return the encoded directive for `text`: all of it if it is short, else its first and its last words."""
    words = text.encode("utf-8", "ignore").decode("utf-8").split()
    if not words:
        return None
    if len(words) <= 2 and sum(map(len, words)) > 2 * EDGE_LETTERS:
        run = words[0] if len(words) == 1 else " ".join(words)
        return f"{_encoded(run[:EDGE_LETTERS])},{_encoded(run[-EDGE_LETTERS:])}"
    if len(words) <= 2 * EDGE_WORDS:
        whole = _encoded(" ".join(words))
        if len(whole) <= 2 * LONGEST_EDGE:
            return whole
    first, last = _edge(words, 1), _edge(words, -1)
    return f"{first},{last}" if first and last else None


def _edge(words: list[str], side: int) -> str | None:
    """Return as many words of one end as may name it, whole words only."""
    for count in range(min(EDGE_WORDS, len(words) // 2), 0, -1):
        edge = _encoded(" ".join(words[:count] if side > 0 else words[-count:]))
        if len(edge) <= LONGEST_EDGE:
            return edge
    return None


def _encoded(words: str) -> str:
    """Percent-encode everything that has a meaning in the directive: `-` too, which marks context there."""
    return quote(words, safe="").replace("-", "%2D")
