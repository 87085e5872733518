"""What repeats on the pages of one site is its furniture: it needs no words to be told."""

from collections import Counter
from collections.abc import Sequence

from digestbot.core.articles.clean.repeats import folded

PAGES = 3
"""Pages of a feed on which a line stands that is furniture."""

SHORTEST, LONGEST = 4, 400
"""Letters of a line that may be furniture."""

ALIKE = 0.5
"""Two texts with more than this share of their lines in common are one article in two versions."""


def furniture(texts: Sequence[str]) -> tuple[str, ...]:
    r"""Return the lines that stand on at least three of a feed's pages, most frequent first.

    Versions of one article count as one page: what they share is the article.

    >>> furniture([f"Story {n} of the day is a long one, and of its own.\n\nOur Standards: The Code." for n in range(3)])
    ('Our Standards: The Code.',)
    """
    pages: list[dict[str, str]] = []
    for text in texts:
        lines = {form: line for line in text.split("\n\n") if SHORTEST <= len(form := folded(line)) <= LONGEST}
        if not any(_alike(lines, page) for page in pages):
            pages.append(lines)
    times = Counter(form for page in pages for form in page)
    words = {form: line for page in pages for form, line in page.items()}
    return tuple(words[form] for form, count in times.most_common() if count >= PAGES)


def _alike(one: dict[str, str], other: dict[str, str]) -> bool:
    """Return whether most letters of the shorter text's lines are in both."""
    shared = sum(len(form) for form in one.keys() & other.keys())
    return shared > ALIKE * min(sum(map(len, one)), sum(map(len, other))) > 0
