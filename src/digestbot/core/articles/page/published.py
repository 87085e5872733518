"""When an article was published: linked data, meta tags, microdata, the time beside the headline, the address."""

import re
from collections.abc import Iterator
from datetime import datetime
from functools import lru_cache
from itertools import islice

from digestbot.core.articles.page.document import Document, Element, ahead, behind, marks_of, text_of
from digestbot.core.articles.page.head import language_of
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

_CLOCK = r"(?:,?\s(?:at\s|um\s|à\s|a les\s|a las\s|alle\s|às\s|kl\.?\s|-\s|–\s|\|\s)?\d{1,2}[:.]\d\d(?::\d\d)?(?:\s?[ap]\.?m\b\.?)?(?:\s?(?:[A-Z]{3,4}|UTC|GMT|Z)\b)?)?"
_DATE = re.compile(
    rf"\d{{4}}[-/.]\d{{1,2}}[-/.]\d{{1,2}}(?:[T ]\d{{1,2}}:\d\d(?::\d\d)?)?|\d{{1,2}}[./-]\d{{1,2}}[./-]\d{{4}}{_CLOCK}"
    rf"|\d{{1,2}}\.?\s(?:de\s)?[^\W\d_]{{3,12}}\.?,?\s(?:de\s)?\d{{4}}{_CLOCK}|[^\W\d_]{{3,12}}\.?\s\d{{1,2}},\s\d{{4}}{_CLOCK}"
    r"|\d{4}年\s?\d{1,2}月\s?\d{1,2}日"
)
"""A date with day, month and year, as it stands in a line of text."""


def published_of(document: Document, *, url: str | None) -> datetime | None:
    """Return the instant of publication in UTC, None if the page shows and states none of its own.

    A date without a zone is UTC, a day without a time its first second.
    """
    day_first = (language_of(document) or "en-US").lower() not in {"en", "en-us"}
    for given in _stated(document, url):
        found = instant(_SLASHED.sub(r"\3-\2-\1", given) if day_first else given)
        if found is not None and found.year >= _EARLIEST:
            return found
    return None


_SLASHED = re.compile(r"^(0?\d|1[0-2])[/.](0?\d|1[0-2])[/.](\d{4})")
"""A date that says nothing of which number is the month; all but Americans write the day first."""


def _stated(document: Document, url: str | None) -> Iterator[str]:
    nodes = document.articles
    for key in ("datePublished", "dateCreated", "uploadDate"):
        yield from (value for node in nodes if (value := text(node.get(key))))
    yield from (value for name in _METAS for value in document.metas.get(name, ()))
    for element in document.root.xpath('//*[@itemprop="datePublished" or @itemprop="dateCreated" or @pubdate]')[:5]:
        yield from _of_element(element)
    beside = [e for e in _beside(document) if not _is_elsewhere(e, document.headline.around)]
    yield from (given for e in beside if e.tag == "time" and not _is_update(e) for given in _of_element(e))
    yield from _labelled(document)
    told = [words for e in beside for words in _lines(e)]
    yield from _dates(told, updates=False)
    in_address = re.search(r"/((?:19|20)\d\d)[/-](\d\d)[/-](\d\d)(?:/|-|$)", url or "")
    if in_address:
        yield "-".join(in_address.groups())
    yield from (given for e in beside if e.tag == "time" for given in _of_element(e))
    yield from _dates(told, updates=True)


def _dates(lines: list[str], *, updates: bool) -> Iterator[str]:
    """Yield the dates in lines; those behind a word for an update only if they are asked for."""
    for line in lines:
        for found in () if _is_sentence(line) else _DATE.finditer(line):
            if bool(_UPDATED.search(line[: found.start()])) == updates:
                yield found[0]


def _is_sentence(line: str) -> bool:
    """Return whether a line tells something with a date in it, an event perhaps, and is not the line of the date."""
    words = [word for word in _DATE.sub(" ", line).split() if word[0].isalpha()]
    return len(words) > _BESIDE_A_DATE or (len(words) > _IN_A_SENTENCE and line.rstrip()[-1] in ".!?")


_BESIDE_A_DATE, _IN_A_SENTENCE = 10, 4
"""Words that may stand on the line of a date; a sentence has fewer and a full stop."""

_UPDATED = re.compile(
    r"\b(?:updated?|modified|edited|aktualisiert|bearbeitet|geändert|mis à jour|modifié|actualizad[oa]|actualitzat|modificad[oa]|aggiornat[oa]|modificat[oa]"
    r"|atualizad[oa]|bijgewerkt|gewijzigd|uppdatera(?:d|t)|opdateret|oppdatert|zaktualizowan[oae]|aktualizacja|aktualizováno|обновлен[оа]|изменен[оа]|güncelle\w*)\b|更新|업데이트|수정",
    re.IGNORECASE,
)
"""Words in front of the date of an update, which is no date of publication."""


def _is_update(element: Element) -> bool:
    """Return whether an element holds when the article was changed."""
    return (
        "modified" in (element.get("itemprop") or "").lower()
        or re.search(r"modif|updat", marks_of(element), re.IGNORECASE) is not None
    )


def _lines(element: Element) -> Iterator[str]:
    """Yield the words of a short element: its own, what stands behind it, or all of them together."""
    own = (element.text or "").strip() or (element.tail or "").strip()
    for words in dict.fromkeys((own, text_of(element, longest=_LINE))):
        if words and len(words) <= _LINE and element.tag not in _STORY:
            yield words


_LINE = 120
"""Code points of a line that may be a date."""

_STORY = frozenset({"li", "blockquote", "figcaption", "td", "a", "option"})
"""Elements that tell of events, other articles and pictures."""


def _is_elsewhere(element: Element, around: frozenset[Element]) -> bool:
    """Return whether the element stands in a part of the page that is not this article's head."""
    for level, above in enumerate((element, *element.iterancestors())):
        if above in around or level > _DEEP:
            return False
        if above.tag in _OTHERS or _ASIDE.search(marks_of(above)):
            return True
    return False


_DEEP = 8
_OTHERS = frozenset({"aside", "footer", "nav", "blockquote", "figure", "form"})
_ASIDE = re.compile(
    r"(?:^|[\s_-])(?:comment|related|teaser|promo|recommend|caption|newsletter|popular|most-|latest|menu|footer|search|carousel|summary-item|gallery|embed|outbrain|taboola|event)",
    re.IGNORECASE,
)
"""Parts of a page whose dates are those of something else."""


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
    """Yield the elements in front of and behind the headline, up to the article's second paragraph."""
    element = document.headline.element
    if element is None:
        return
    told = 0
    for found in islice((e for e in behind(element) if e.tag not in _SILENT), _BEHIND):
        if found.tag == "p" and len(text_of(found, longest=_PROSE)) >= _PROSE:
            told += 1
            if told == _PARAGRAPHS:
                break
        yield found
    yield from ahead(element, _AHEAD)


_SILENT = frozenset({"script", "style", "meta", "link"})
_PROSE, _PARAGRAPHS = 90, 2
"""The article's date stands before its second paragraph of at least 90 code points."""
