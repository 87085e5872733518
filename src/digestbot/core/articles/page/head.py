"""What a page says of its article beside the text: title, dek, outlet, picture, address, language."""

import re
from collections.abc import Iterator
from itertools import islice
from urllib.parse import urljoin, urlsplit

from digestbot.core.articles.page.blocks import shown
from digestbot.core.articles.page.document import (
    Document,
    Element,
    behind,
    marks_of,
    pieces_of,
    squeezed,
)
from digestbot.core.articles.page.labels import labels_of
from digestbot.core.articles.page.linked import text

_SEPARATOR = re.compile(r"(?<!\s)\s+(?:[|•·»«–—-]\s+|\|\s*|::?\s+)|\|\s*")
_DEK = re.compile(
    r"(?:^|[\s_-])(?:dek|deck|standfirst|stand-first|sub-?title|sub-?head(?:line|ing)?|lead|lede|intro(?:duction)?|summary"
    r"|excerpt|abstract|description|teaser|vorspann|chapo|chapeau|entradilla|sommario|ingress|anleser|preamble|strap(?:line)?"
    r"|bajada|subtitulo|perex)",
    re.IGNORECASE,
)
"""Words in classes and ids of the sentence under the headline, in the languages of the page's makers."""

_DEK_TAGS = frozenset({"p", "div", "h2", "h3", "span", "strong", "section"})
_PROSE = 150
"""Code points of a paragraph behind which no dek stands."""

_WHOLE = 0.5
"""The longest piece of a dek has at least this share of its words."""

_REACH = 120
"""Elements after the headline among which its dek stands."""


def title_of(document: Document) -> str | None:
    """Return the title without the outlet's name behind it.

    The headline on the page decides where a title in the head begins or ends with it: titles in the head carry the outlet,
    the section or the date ("Rates hold | Economy | The Courier").

    >>> from digestbot.core.articles.page.document import read
    >>> page = read('<title>Rates hold - The Courier</title><meta property="og:site_name" content="The Courier">')
    >>> title_of(page)
    'Rates hold'
    """
    titles = document.titles
    said = squeezed(document.headline.words)
    if said and any(said in squeezed(t) for t in titles):
        return document.headline.words
    for given in titles:
        return without_suffix(given, outlets=_outlets(document), sections=_sections(document))
    return document.headline.words or next((t for n in document.articles if (t := text(n.get("headline")))), None)


def without_suffix(title: str, *, outlets: frozenset[str], sections: frozenset[str] = frozenset()) -> str:
    """Return the title without the names of outlet and section behind it; both are given as `squeezed` writes them.

    >>> without_suffix("Rates hold | Economy | The Courier", outlets=frozenset({"thecourier"}), sections=frozenset({"economy"}))
    'Rates hold'
    >>> without_suffix("Rates hold - for now", outlets=frozenset({"thecourier"}))
    'Rates hold - for now'
    """
    for cut in reversed(list(_SEPARATOR.finditer(title))):
        behind = squeezed(title[cut.end() :])
        if cut.start() >= _HEADLINE and behind and (behind in sections or any(_is_outlet(behind, o) for o in outlets)):
            title = title[: cut.start()]
        else:
            break
    return title.strip()


def _is_outlet(words: str, outlet: str) -> bool:
    """Return whether the words name the outlet, whole, in part, or with a little more ("The Courier Online")."""
    if len(outlet) < _NAME or len(words) < _NAME:
        return words == outlet
    return words in outlet or (outlet in words and len(words) <= 2 * len(outlet))


_NAME = 3
_HEADLINE = 8
"""Code points that are left of a headline at least."""


def _sections(document: Document) -> frozenset[str]:
    """Return what the page calls its sections, for titles that carry them too."""
    return frozenset(squeezed(label.text) for label in labels_of(document) if label.source in {"section", "kicker"})


def _outlets(document: Document) -> frozenset[str]:
    names = [site_of(document, url=None), document.meta("application-name"), document.meta("twitter:site")]
    host = _host(canonical_of(document, url=None))
    if host:
        names += [host, max(host.split(".")[:-1] or [host], key=len)]
    return frozenset(squeezed(name) for name in names if name)


def dek_of(document: Document) -> str | None:
    """Return the sentence or two under the headline, if a reader of the page sees them.

    A description in the head counts only if the page shows it too: many are made from the first words of the text.
    """
    described = [s for d in _descriptions(document) if len(s := squeezed(d)) >= 25]
    marked: str | None = None
    told = False
    for element in _under(document):
        words = shown(element, longest=800)
        if not 40 <= len(words) <= 700:
            continue
        if any(_says(squeezed(words), d) for d in described):
            return words
        if marked is None and not told and _is_dek(element):
            marked = words
        told = told or (element.tag == "p" and len(words) >= _PROSE and words != marked)
    return marked


def _under(document: Document) -> Iterator[Element]:
    if document.headline.element is not None:
        near = islice(behind(document.headline.element), _REACH)
        yield from (
            e
            for e in near
            if e.tag in _DEK_TAGS and not any(a.tag in {"figure", "figcaption"} for a in e.iterancestors())
        )


def _descriptions(document: Document) -> list[str]:
    given = [document.meta(name) for name in ("og:description", "description", "twitter:description")]
    return [d for d in (*given, *(text(n.get("description")) for n in document.articles)) if d]


def _says(words: str, description: str) -> bool:
    """Return whether the words are the description, or one is the other cut short."""
    if words == description:
        return True
    alike = len(description) > 40 and 0.5 < len(words) / len(description) < 2
    return alike and (words.startswith(description[:-3]) or description.startswith(words))


def _is_dek(element: Element) -> bool:
    if not _DEK.search(marks_of(element)) or any(c.tag in {"p", "div", "ul", "h2"} for c in list(element)[1:]):
        return False
    pieces = [len(piece.strip()) for piece in pieces_of(element)]
    if max(pieces, default=0) < _WHOLE * sum(pieces):
        return False  # a header with byline, date and buttons in it
    above = [marks_of(a) for _, a in zip(range(5), element.iterancestors(), strict=False)]
    return not any(
        re.search(r"(?:^|[\s_-])(?:related|card|recommend|newsletter|caption|gallery|embed)", m) for m in above
    )


def site_of(document: Document, *, url: str | None) -> str | None:
    """Return the name of the outlet, the host if the page does not say it."""
    given = document.meta("og:site_name") or next(
        (t for n in document.articles if (t := text(n.get("publisher"))) and not t.startswith("http")), None
    )
    return given or document.meta("application-name") or _host(url)


def canonical_of(document: Document, *, url: str | None) -> str | None:
    """Return the page's own address, absolute, also if the page is the AMP twin of another."""
    links = (e for e in document.root.iter("link") if "canonical" in (e.get("rel") or "").lower().split())
    for given in (next((e.get("href") for e in links), None), document.meta("og:url")):
        absolute = _absolute(given, url)
        if absolute:
            return absolute
    return None


def image_of(document: Document, *, url: str | None) -> str | None:
    """Return the address of the article's picture, absolute."""
    linked = (text(_url_first(n.get("image"))) for n in document.articles)
    for given in (document.meta("og:image", "og:image:url", "twitter:image", "twitter:image:src"), *linked):
        absolute = _absolute(given, url)
        if absolute:
            return absolute
    return None


def _url_first(value: object) -> object:
    """Return the address of an image object before its name."""
    if isinstance(value, list) and value:
        value = value[0]
    return value.get("url") or value.get("contentUrl") if isinstance(value, dict) else value


def language_of(document: Document) -> str | None:
    """Return the tag of the language that the page declares (`de-AT`), None if it declares none."""
    root = document.root if document.root.tag == "html" else None
    linked = next((t for n in document.articles if (t := text(n.get("inLanguage")))), None)
    declared = (
        (root.get("lang") or root.get("{http://www.w3.org/XML/1998/namespace}lang")) if root is not None else None
    )
    for given in (declared, linked, document.meta("og:locale", "content-language", "language", "dc.language")):
        if given and re.fullmatch(r"[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{1,8}){0,3}", given.strip()):
            return given.strip().replace("_", "-")
    return None


def _absolute(given: str | None, url: str | None) -> str | None:
    if not given or len(given) > 2000:
        return None
    try:
        joined = urljoin(url or "", given.strip())
        return joined if urlsplit(joined).scheme in {"http", "https"} and urlsplit(joined).hostname else None
    except ValueError:
        return None


def _host(url: str | None) -> str | None:
    try:
        return (urlsplit(url or "").hostname or "").removeprefix("www.") or None
    except ValueError:
        return None
