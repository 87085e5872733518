"""Which articles are the same text in two outlets: the same address, or nearly the same wording."""

from collections import Counter
from dataclasses import dataclass, replace
from urllib.parse import urlsplit

from digestbot.core.stories.contrast import PLAIN, contrast
from digestbot.core.stories.features import SKETCH, Features

SAME_WORDING = 0.6
"""Share of the wording (Jaccard, estimated from the smallest hashes) from which on two texts are one."""
EVERYWHERE = 200
"""Articles from which on a run of terms is an outlet's own phrase and tells nothing."""
SLUG = 2
"""Hyphens in the last step of an address from which on it is a title."""
LEAST = 12
"""Hashes that a text must have: a line or two may be alike by chance."""


@dataclass(frozen=True, slots=True)
class Copy:
    """The earlier article and the share of wording that both have (1 for the same address)."""

    article: str
    share: float


class Wordings:
    """The wordings and addresses of the articles of open stories."""

    def __init__(self) -> None:
        """Nothing is known yet."""
        self._seen: dict[str, Features] = {}
        self._by_hash: dict[int, list[str]] = {}
        self._by_url: dict[str, str] = {}

    def add(self, seen: Features) -> None:
        """Remember an article, without the terms, which would take most of the memory and are not asked for here."""
        self._seen[seen.id] = replace(seen, terms=(), names=())
        for value in seen.sketch:
            self._by_hash.setdefault(value, []).append(seen.id)
        if seen.url:
            self._by_url.setdefault(seen.url, seen.id)

    def find(self, seen: Features) -> Copy | None:
        """Return the article that this one is a copy of: the likest, of equals the earliest.

        The same page or wording is no copy where a fact of the title stands against it: the table of the day before has the
        same words round other numbers.
        """
        if seen.url and (same := self._by_url.get(seen.url)) and _one_page(seen, self._seen[same]):
            return Copy(same, 1.0)
        if len(seen.sketch) < LEAST:
            return None
        known = (self._by_hash.get(value, ()) for value in seen.sketch)
        hits = Counter(other for articles in known if len(articles) < EVERYWHERE for other in articles)
        best: Copy | None = None
        for other, common in hits.items():
            if common < LEAST * SAME_WORDING:
                continue
            share = wording(seen, self._seen[other])
            if share < SAME_WORDING or (best is not None and share <= best.share):
                continue
            if not _differ(seen, self._seen[other]):
                best = Copy(other, share)
        return best

    def forget(self, article: str) -> None:
        """Forget an article."""
        seen = self._seen.pop(article)
        for value in seen.sketch:
            left = self._by_hash[value]
            left.remove(article)
            if not left:
                del self._by_hash[value]
        if seen.url and self._by_url.get(seen.url) == article:
            del self._by_url[seen.url]


def _one_page(one: Features, other: Features) -> bool:
    """Return whether the address that both have is that of one article.

    A home page or a section that a whole site gives as its canonical address binds no one, nor does any address whose
    articles have nothing of their titles in common.
    """
    if not _of_an_article(one.url or "") or _differ(one, other):
        return False
    titles = bool(one.title and other.title)
    return not titles or not set(one.title).isdisjoint(other.title) or wording(one, other) >= SAME_WORDING


def _of_an_article(url: str) -> bool:
    """Return whether an address looks like an article's: a number, a query, or a last step of several words.

    >>> [_of_an_article(f"https://news.example{path}") for path in ("/", "/world/asia", "/a/ferry-sinks-off-norvik", "/?p=3")]
    [False, False, True, True]
    """
    parts = urlsplit(url)
    last = parts.path.rstrip("/").rpartition("/")[2]
    return bool(parts.query) or any(c.isdigit() for c in last) or last.count("-") + last.count("_") >= SLUG


def _differ(one: Features, other: Features) -> bool:
    slots: dict[str, dict[str, int]] = {}
    for slot, value, rank in other.facts:
        slots.setdefault(slot, {})[value] = rank
    return contrast(one.facts, slots, one.language).weight >= PLAIN


def wording(one: Features, other: Features) -> float:
    """Estimate the share of their runs of terms that two texts have in common (bottom-k sketch, Broder 1997)."""
    if min(len(one.sketch), len(other.sketch)) < LEAST:
        return 0.0
    both = set(one.sketch) & set(other.sketch)
    smallest = sorted({*one.sketch, *other.sketch})[:SKETCH]
    return sum(value in both for value in smallest) / len(smallest)
