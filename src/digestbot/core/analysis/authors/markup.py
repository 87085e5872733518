"""Whom a page's markup names as its authors, place by place."""

import html
import re
from collections.abc import Iterator
from itertools import islice
from typing import Any
from urllib.parse import urlsplit

from digestbot.core.analysis.authors.nearby import bylines_of
from digestbot.core.articles.article import Claim
from digestbot.core.articles.page.document import Document
from digestbot.core.articles.page.linked import Node, kinds, resolved, text

MOST = 60
"""Claims of one kind that are kept; a page with more is no article."""

_METAS = (
    "author", "article:author", "article:author_name", "article:byline", "og:author", "og:article:author", "byl", "byline",
    "parsely-author", "sailthru.author", "dc.creator", "dcterms.creator", "dc.creator.name", "dcsext.author", "citation_author",
    "cxenseparse:author", "mrf:authors", "authors", "article.author", "rbauthors", "news_author", "content_author", "vr:author",
)  # fmt: skip


def named(document: Document) -> Iterator[Claim]:
    """Yield the claims of linked data, meta tags, links, microdata and bylines, in this order, the publisher's names last."""
    yield from _of_linked(document)
    yield from _of_metas(document)
    yield from bylines_of(document)
    yield from _of_publisher(document)


def _of_linked(document: Document) -> Iterator[Claim]:
    for node in document.articles:
        authors = node.get("author") or node.get("creator")
        for author in _flat(authors):
            yield from _of_author(_whole(author, document.linked))
        if authors:
            return


def _whole(author: Any, linked: tuple[Node, ...]) -> Any:
    """Return the author with what the page says of them elsewhere: many pages name them in one place and tell in another."""
    whole = resolved(author, linked)
    if isinstance(whole, dict) and "@id" in whole and not whole.get("description"):
        others = (n for n in linked if n.get("@id") == whole["@id"] and n.get("description"))
        return {
            **whole,
            **{key: node[key] for node in islice(others, 1) for key in ("description", "jobTitle") if key in node},
        }
    return whole


def _flat(value: Any, depth: int = 0) -> Iterator[Any]:
    if isinstance(value, list) and depth < 4:
        for item in value[:MOST]:
            yield from _flat(item, depth + 1)
    elif value is not None:
        yield value


def _of_author(author: Any) -> Iterator[Claim]:
    if isinstance(author, str):
        yield Claim(name=author, source="json-ld")
    if not isinstance(author, dict):
        return
    types = kinds(author)
    organisation = "person" not in types and any(kind.endswith(("organization", "corporation")) for kind in types)
    bio = _bare(text(author.get("description")))
    parts = [part for key in ("givenName", "familyName") if isinstance(part := author.get(key), str)]
    names = list(_flat(author.get("name"))) or [" ".join(parts)]
    for name in names:
        if isinstance(name, str) and name.strip():
            alone = bio if len(names) == 1 and not organisation else None
            yield Claim(name=name, bio=alone, source="json-ld-organization" if organisation else "json-ld")


def _bare(words: str | None) -> str | None:
    """Return the words without tags and entities: content systems put their HTML into linked data."""
    if not words:
        return None
    return " ".join(html.unescape(re.sub(r"<[^<>]{0,300}>", " ", words[:BIO])).split()) or None


BIO = 3000
"""Code points of a biography in linked data that are read."""


def _of_metas(document: Document) -> Iterator[Claim]:
    for key in _METAS:
        for value in document.metas.get(key, ())[:MOST]:
            if not re.match(r"(?:https?:)?//|[@#(/]|www\.|[a-z0-9]+(?:-[a-z0-9]+)+$", value):
                yield Claim(name=value, source="meta")
    for i in "123":
        label, data = document.meta(f"twitter:label{i}"), document.meta(f"twitter:data{i}")
        if label and data and _WRITTEN.search(label):
            yield Claim(name=data, source="meta")


_WRITTEN = re.compile(
    r"\b(?:by|von|par|por|di|da|door|av|af|przez|autor|autore|author|yazan|автор|作者|執筆者)\b", re.IGNORECASE
)


def _of_publisher(document: Document) -> Iterator[Claim]:
    """Yield the names the publisher goes by; they are no authors, but tell an outlet's name from a person's."""
    for value in (
        document.meta("og:site_name"),
        document.meta("application-name", "al:ios:app_name", "apple-mobile-web-app-title"),
    ):
        if value:
            yield Claim(name=value[:100], source="publisher")
    for node in document.linked[:20]:
        name = text(node.get("publisher"))
        if name and not name.startswith("http"):
            yield Claim(name=name[:100], source="publisher")
    canonical = next(
        (e.get("href") for e in document.root.iter("link") if (e.get("rel") or "").lower() == "canonical"), None
    )
    host = _host(canonical or document.meta("og:url") or "")
    if host:
        yield Claim(name=host, source="publisher")
        yield Claim(name=max(host.split(".")[:-1] or [host], key=len), source="publisher")


def _host(url: str) -> str | None:
    try:
        return (urlsplit(url).hostname or "").removeprefix("www.") or None
    except ValueError:
        return None
