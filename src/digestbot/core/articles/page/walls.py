"""Pages that stand in front of an article: paywalls, consent walls, logins. Never a normal article."""

import re
from functools import cache

from digestbot.core.articles.article import Wall
from digestbot.core.articles.page.document import Document, text_of
from digestbot.core.articles.page.linked import is_article
from digestbot.core.text.languages import CODES, get

TEASER = 900
"""Code points of text up to which an article that is not free counts as shut off."""

STUB = 1500
"""Code points of text up to which a page without an article may be a consent wall or a login."""

_CONSENT_HOST = re.compile(
    r"^(?:https?:)?//(?:[\w-]+\.)*?consent\.|/(?:collect-)?consent(?:[/?.]|$)|sourcepoint.{0,200}?/(?:index|privacy-manager)",
    re.IGNORECASE,
)
_FAMILY = r"part of the .{1,30} family of"
"""The title of the consent wall that the outlets of one publisher share."""


def _all(facet: str) -> list[str]:
    """Return the phrases of every language for pages that stand in front of articles, the longest first."""
    found = {phrase for code in CODES for phrase in getattr(get(code).boilerplate, facet)}
    return sorted(found, key=lambda phrase: (-len(phrase), phrase))


@cache
def _consent_words() -> re.Pattern[str]:
    """Return what finds words about consent; a word without `*` ends where it ends, in scripts that part words."""
    words = (
        rf"{re.escape(word[:-1])}\w{{0,40}}"
        if word.endswith("*")
        else re.escape(word) + (r"\b" if word.islower() else "")
        for word in _all("consent")
    )
    return re.compile("|".join(words), re.IGNORECASE)


@cache
def _consent_title() -> re.Pattern[str]:
    return re.compile("|".join([*map(re.escape, _all("consent_titles")), _FAMILY]), re.IGNORECASE)


@cache
def _login_title() -> re.Pattern[str]:
    return re.compile(rf"^\W*(?:{'|'.join(map(re.escape, _all('logins')))})\b", re.IGNORECASE)


def wall_of(document: Document, words: str, *, url: str | None) -> Wall | None:
    """Return what the page is instead of an article, None for an article.

    `words` is the text that was found. A long text is an article whatever else the page holds; a short one is a wall only if
    something besides its length says so.

    >>> from digestbot.core.articles.page.document import read
    >>> shut = read('<script type="application/ld+json">{"@type": "NewsArticle", "isAccessibleForFree": "False"}</script>')
    >>> wall_of(shut, "The first two sentences.", url=None)
    'paywall'
    """
    if len(words) <= TEASER and _is_paid(document):
        return "paywall"
    if len(words) > STUB or any(is_article(node) for node in document.linked):
        return None
    if _asks_consent(document, words, url):
        return "consent"
    if _asks_login(document, words):
        return "login"
    return None


def _is_paid(document: Document) -> bool:
    for node in document.articles:
        if "isAccessibleForFree" in node:
            return str(node["isAccessibleForFree"]).strip().rsplit("/", 1)[-1].lower() in {"false", "0", "no"}
    tier = document.meta("article:content_tier", "cxenseparse:access", "access") or ""
    return tier.lower() in {"locked", "paid", "premium", "subscriber", "subscribers"}


def _asks_consent(document: Document, words: str, url: str | None) -> bool:
    """Return whether the page asks for consent: its address or form says so, or its title does and its words are about it."""
    forms = [form.get("action") or "" for form in document.root.iter("form")]
    if any(_CONSENT_HOST.search(address) for address in (url or "", *forms)):
        return True
    shown = words or text_of(document.root, longest=STUB)
    about = {word.lower()[:7] for word in _consent_words().findall(shown[:STUB])}
    titles = (document.headline.words, *document.titles)
    return len(about) >= 3 and any(_consent_title().search(title) for title in titles if title)


def _asks_login(document: Document, words: str) -> bool:
    secrets = document.root.xpath('//input[translate(@type, "PASWORD", "pasword")="password"]')
    titles = (document.headline.words, *document.titles)
    return bool(secrets) and len(words) < TEASER and any(_login_title().search(title) for title in titles if title)
