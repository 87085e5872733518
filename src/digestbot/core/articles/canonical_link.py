"""Whether the address that a page calls its own can be that of the article on it."""

import re
from urllib.parse import unquote, urlsplit

from digestbot.core.articles.identity import canonical
from digestbot.core.text.words import terms

_NUMBER = re.compile(r"\d{4,}")
_WORDS = re.compile(r"[^\W\d_]{2,}")
SLUG = 3
"""Words of a last segment that names an article."""


def own_address(stated: str | None, *, url: str, title: str | None) -> str | None:
    """Return the canonical address that a page states, None if it is that of its site, its section or another page.

    Templates that name the front page or the section on every page are common, and all their articles would be one. An
    address is an article's if it has something of this article: its number, its slug, words of its title; or if it has
    the form of an article's address and the page's own has none.

    >>> own_address("https://courier.example/", url="https://courier.example/rain", title="Rain ends")
    >>> own_address("https://courier.example/rain", url="https://courier.example/rain?utm_source=rss", title="Rain ends")
    'https://courier.example/rain'
    """
    if stated is None or canonical(stated) == canonical(url):
        return stated
    last, here = _last(stated), _last(url)
    if not last:
        return None
    if last == here or _numbers(stated) & _numbers(url):
        return stated
    words = frozenset(terms(" ".join(_WORDS.findall(last))))
    if len(words & frozenset(terms(title or ""))) >= min(2, len(words)) > 0 and not _is_above(stated, url):
        return stated
    return stated if _names_an_article(stated) and not _is_above(stated, url) else None


def _names_an_article(url: str) -> bool:
    return len(_WORDS.findall(_last(url))) >= SLUG or bool(_numbers(url))


def _numbers(url: str) -> frozenset[str]:
    """Return the long numbers of an address behind its host."""
    try:
        parts = urlsplit(url)
    except ValueError:
        return frozenset()
    return frozenset(_NUMBER.findall(f"{parts.path}?{parts.query}"))


def _is_above(one: str, other: str) -> bool:
    """Return whether an address is a folder of the other."""
    upper, lower = (canonical(url).split("?")[0].rstrip("/") for url in (one, other))
    return lower.startswith(upper + "/")


def _last(url: str) -> str:
    """Return the last segment of a path, without its ending."""
    try:
        path = urlsplit(url).path
    except ValueError:
        return ""
    segments = [
        s for s in unquote(path).split("/") if s and s.lower() not in {"amp", "index.html", "index.php", "home"}
    ]
    return re.sub(r"\.(?:html?|php|aspx?|amp)$", "", segments[-1]) if segments else ""
