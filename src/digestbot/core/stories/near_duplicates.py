"""Which articles are the same text in two outlets: the same address, or nearly the same wording."""

from collections import Counter
from dataclasses import dataclass

from digestbot.core.stories.features import SKETCH, Features

SAME_WORDING = 0.6
"""Share of the wording (Jaccard, estimated from the smallest hashes) from which on two texts are one."""
EVERYWHERE = 200
"""Articles from which on a run of terms is an outlet's own phrase and tells nothing."""
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
        """Remember an article."""
        self._seen[seen.id] = seen
        for value in seen.sketch:
            self._by_hash.setdefault(value, []).append(seen.id)
        if seen.url:
            self._by_url.setdefault(seen.url, seen.id)

    def find(self, seen: Features) -> Copy | None:
        """Return the article that this one is a copy of: the likest, of equals the earliest."""
        if seen.url and (same := self._by_url.get(seen.url)):
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
            if share >= SAME_WORDING and (best is None or share > best.share):
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


def wording(one: Features, other: Features) -> float:
    """Estimate the share of their runs of terms that two texts have in common (bottom-k sketch, Broder 1997)."""
    if min(len(one.sketch), len(other.sketch)) < LEAST:
        return 0.0
    both = set(one.sketch) & set(other.sketch)
    smallest = sorted({*one.sketch, *other.sketch})[:SKETCH]
    return sum(value in both for value in smallest) / len(smallest)
