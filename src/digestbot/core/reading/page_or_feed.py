"""From a page's bytes, or from what the feed gave, to a text: which one is used, and why."""

from dataclasses import replace

from digestbot.core.analysis.authors.finder import claims
from digestbot.core.articles.article import Claim, Label, TextOrigin, Wall
from digestbot.core.articles.article_states import ReadResult, UnreadArticle
from digestbot.core.articles.canonical_link import own_address
from digestbot.core.articles.opening import opening
from digestbot.core.articles.page import extract
from digestbot.core.articles.page.decoding import decode
from digestbot.core.articles.page.document import squeezed
from digestbot.core.articles.page.head import without_suffix
from digestbot.core.articles.site import is_own_page
from digestbot.core.articles.vouching import is_announced

FULL = 600
"""Code points from which the feed's own content counts as the article and not as a teaser."""


def read_page(article: UnreadArticle, body: bytes, content_type: str | None, *, url: str) -> ReadResult:
    """Return the article as its page gives it, or as its feed does if the page is a wall, another page, or says less.

    A feed that does not speak for the article adds nothing to what the page says: what the page leaves open stays open.
    """
    html = decode(body, content_type)
    page = extract(html, url=url)
    told, _ = _feed_text(article)
    announced = is_announced(page, title=article.title, teaser=told, link=article.url or url, landed=url)
    if page.wall is not None or not announced or len(page.text) < len(told):
        return read_feed(article, wall=page.wall or (None if announced else "mismatch"))
    if not article.own:
        article = _announced_only(article)
    return ReadResult(
        title=page.title or _headline(article) or opening(page.text) or url,
        dek=page.dek,
        text=page.text,
        origin="page",
        outlet=article.outlet or page.site or _host(url),
        language=page.language or article.language,
        published=article.published or page.published,
        image=article.image or page.image,
        canonical=own_address(page.canonical, url=url, title=page.title or article.title),
        claims=(*claims(html), *_feed_claims(article)),
        labels=(*page.labels, *_categories(article)),
        wall=None,
        own_words=not article.own and is_own_page(article.url or url, url),
    )


def read_feed(article: UnreadArticle, *, wall: Wall | None) -> ReadResult:
    """Return the article as its feed gives it: the full content, else the teaser; `wall` says what hid the page."""
    text, origin = _feed_text(article)
    return ReadResult(
        title=_headline(article) or opening(text) or article.url or "",
        dek=article.teaser if origin == "feed" else None,
        text=text,
        origin=origin,
        outlet=article.outlet or _host(article.url or ""),
        language=article.language,
        published=article.published,
        image=article.image,
        canonical=None,
        claims=_feed_claims(article),
        labels=_categories(article),
        wall=wall,
    )


def _headline(article: UnreadArticle) -> str | None:
    """Return the feed's headline without the names of outlet and category that some feeds put behind it."""
    if not article.title:
        return None
    outlets = frozenset(squeezed(name) for name in (article.outlet, _host(article.url or "")) if name)
    return without_suffix(article.title, outlets=outlets, sections=frozenset(map(squeezed, article.categories)))


def _feed_text(article: UnreadArticle) -> tuple[str, TextOrigin]:
    content, teaser = article.content or "", article.teaser or ""
    if len(content) >= FULL or len(content) > len(teaser):
        return content, "feed"
    return teaser, "teaser"


def _announced_only(article: UnreadArticle) -> UnreadArticle:
    """Return the article without what the feed said of it."""
    return replace(
        article, title=None, outlet=None, language=None, published=None, image=None, authors=(), categories=()
    )


def _feed_claims(article: UnreadArticle) -> tuple[Claim, ...]:
    return tuple(Claim(name=name, source="feed") for name in article.authors)


def _categories(article: UnreadArticle) -> tuple[Label, ...]:
    return tuple(Label(text=name, source="category") for name in article.categories)


def _host(url: str) -> str:
    return url.partition("//")[2].partition("/")[0].removeprefix("www.") or "unknown"
