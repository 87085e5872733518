"""When an article was published: linked data, meta tags, microdata, the time beside the headline, then a library's guess."""

import re
from collections.abc import Iterator
from copy import deepcopy
from datetime import datetime
from functools import lru_cache
from itertools import islice

from digestbot.core.articles.page.document import Document, Element, ahead, behind, is_tame, text_of
from digestbot.core.articles.page.linked import text
from digestbot.core.feeds.dates import instant
from digestbot.core.text.languages import CODES, get

_METAS = (
    "article:published_time", "article:published", "article:published:time", "og:article:published_time", "datepublished",
    "og:published_time", "parsely-pub-date", "sailthru.date", "dc.date.issued", "dcterms.date", "dc.date", "dcterms.created",
    "dc.date.created", "date", "pubdate", "publishdate", "publish-date", "publish_date", "publication_date", "pub_date",
    "cxenseparse:publishtime", "cxenseparse:recs:publishtime", "article.published", "article_date_original", "datecreated",
    "og:pubdate", "citation_publication_date", "citation_date", "release_date", "created",
)  # fmt: skip

_BEHIND, _AHEAD = 160, 30
"""Elements after and before the headline among which its date stands."""

_EARLIEST = 1990
"""The year before which no page was published."""

_DATE = re.compile(
    r"\d{4}[-/.]\d{1,2}[-/.]\d{1,2}(?:[T ]\d{1,2}:\d\d(?::\d\d)?)?|\d{1,2}[./-]\d{1,2}[./-]\d{4}(?:,?\s\d{1,2}[:.]\d\d)?"
    r"|\d{1,2}\.?\s(?:de\s)?[^\W\d_]{3,12}\.?,?\s(?:de\s)?\d{4}(?:,?\s\d{1,2}:\d\d)?|[^\W\d_]{3,12}\.?\s\d{1,2},\s\d{4}"
    r"|\d{4}年\s?\d{1,2}月\s?\d{1,2}日"
)
"""A date with day, month and year, as it stands in a line of text."""


def published_of(document: Document, *, url: str | None) -> datetime | None:
    """Return the instant of publication in UTC; a date without a zone is UTC, a day without a time its first second."""
    for given in _stated(document, url):
        found = instant(given)
        if found is not None and found.year >= _EARLIEST:
            return found
    return _guessed(document, url)


def _stated(document: Document, url: str | None) -> Iterator[str]:
    nodes = document.articles
    for key in ("datePublished", "dateCreated", "uploadDate"):
        yield from (value for node in nodes if (value := text(node.get(key))))
    yield from (value for name in _METAS for value in document.metas.get(name, ()))
    for element in document.root.xpath('//*[@itemprop="datePublished" or @itemprop="dateCreated" or @pubdate]')[:5]:
        yield from _of_element(element)
    beside = list(_beside(document))
    for element in beside:
        if element.tag == "time":
            yield from _of_element(element)
    yield from _labelled(document)
    for element in beside:
        words = (element.text or element.tail or "").strip() or text_of(element, longest=120)
        found = _DATE.search(words[:120]) if len(words) <= 120 else None
        if found:
            yield found[0]
    in_address = re.search(r"/((?:19|20)\d\d)[/-](\d\d)[/-](\d\d)(?:/|-|$)", url or "")
    if in_address:
        yield "-".join(in_address.groups())


def _labelled(document: Document) -> Iterator[str]:
    """Yield the dates behind a label of any language ("<b>Date</b> 28.04.2023")."""
    for element in islice(document.root.iter("strong", "b", "dt", "th", "span"), _LABELS):
        label = (element.text or "").strip(" \n\t:：").casefold()
        if 3 <= len(label) <= 20 and label in _date_words():
            behind_it = element.tail if (element.tail or "").strip() else text_of(element.getparent(), longest=120)
            found = _DATE.search((behind_it or "")[:120])
            if found:
                yield found[0]


_LABELS = 500
"""Elements that may label a date and are looked at."""


@lru_cache(maxsize=1)
def _date_words() -> frozenset[str]:
    return frozenset(word for code in CODES for word in get(code).authorship.dated)


def _of_element(element: Element) -> Iterator[str]:
    given = element.get("datetime") or element.get("content") or element.get("title")
    if given:
        yield given
    found = _DATE.search(text_of(element, longest=120))
    if found:
        yield found[0]


def _beside(document: Document) -> Iterator[Element]:
    element = document.headline.element
    if element is None:
        return
    yield from islice((e for e in behind(element) if e.tag not in {"script", "style", "meta", "link"}), _BEHIND)
    yield from ahead(element, _AHEAD)


def _guessed(document: Document, url: str | None) -> datetime | None:
    """Return the day that htmldate finds, which reads what no rule here does: footers, pictures' names, bare text."""
    from htmldate import find_date  # noqa: PLC0415 - slow to load; only where nothing else says the date

    if not is_tame(document.root):
        return None
    try:
        # The latest day there is, because the library would ask the clock for it, and nothing here knows the time.
        return instant(find_date(deepcopy(document.root), original_date=True, url=url, max_date="2100-01-01"))
    except Exception:  # noqa: BLE001 - the library promises nothing about hostile pages
        return None
