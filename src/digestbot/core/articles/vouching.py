"""Whether a page is the article that a feed announced: page and entry vouch for each other with the words they share.

A page that answers 200 may be anything: a refusal, a challenge, a login, the front page, another text. Its text is only shown
if words of the feed's title or teaser are on it.
"""

from urllib.parse import urlsplit

from digestbot.core.articles.article import Page
from digestbot.core.text.language import detect
from digestbot.core.text.words import terms

HALF = 0.5
"""Share of a title's or a teaser's terms that a page must have to be the article."""

SOME = 0.2
"""The same threshold for long pages that declare themselves articles: headlines are often rewritten later."""

LONG = 1_500
"""Code points of a text that a notice does not have."""

READ = 20_000
"""Code points of a page's text that are compared."""

TEASER = 600
"""Code points of a teaser that are compared."""


def is_announced(page: Page, *, title: str | None, teaser: str | None, link: str, landed: str) -> bool:
    """Return whether the page at `landed` is the article that the feed announced at `link` with this title and teaser.

    >>> denied = Page(title="Access Denied", text="You may not look at this page.")
    >>> seat = "https://courier.example/crypt"
    >>> is_announced(denied, title="Choir sings in the crypt", teaser=None, link=seat, landed=seat)
    False
    """
    language = detect(f"{page.title or ''} {page.text[:TEASER]}", hint=page.language)
    wanted = [found for words in (title, (teaser or "")[:TEASER]) if (found := frozenset(terms(words or "", language)))]
    if not wanted:
        return True
    headline = frozenset(terms(page.title or "", language))
    text = frozenset(terms(page.text[:READ], language))
    if is_front_page(landed) and not is_front_page(link):
        return _share(wanted[0], headline) >= HALF
    if len(page.text) < LONG and page.text and not any(text & words for words in wanted):
        return False
    least = SOME if page.is_article and len(page.text) >= LONG else HALF
    return any(_share(words, headline | text) >= least for words in wanted)


def is_front_page(url: str) -> bool:
    """Return whether an address is that of a site, not of a page on it."""
    try:
        parts = urlsplit(url)
    except ValueError:
        return False
    return parts.path.rstrip("/") in {"", "/index.html", "/index.php", "/home"} and not parts.query


def _share(words: frozenset[str], page: frozenset[str]) -> float:
    return len(words & page) / len(words)
