"""When an article was published."""

from datetime import UTC, datetime

import pytest

from digestbot.core.articles.page.document import read
from digestbot.core.articles.page.published import published_of

NOON = datetime(2025, 10, 12, 12, 0, tzinfo=UTC)
DAY = datetime(2025, 10, 12, tzinfo=UTC)


def linked(values: str) -> str:
    """Return linked data of an article."""
    return f'<script type="application/ld+json">{{"@type": "NewsArticle", "headline": "Bank holds its rate", {values}}}</script>'


@pytest.mark.parametrize(
    ("html", "instant"),
    [
        (linked('"datePublished": "2025-10-12T14:00:00+02:00", "dateModified": "2025-11-01"'), NOON),
        (linked('"datePublished": "2025-10-12 12:00"'), NOON),
        (linked('"datePublished": "Sun Oct 12 14:00:00 CEST 2025"'), NOON),
        (linked('"dateCreated": "2025-10-12T12:00:00Z"'), NOON),
        (linked('"datePublished": "yesterday"') + '<meta name="date" content="2025-10-12">', DAY),
        ('<meta property="article:published_time" content="2025-10-12T12:00:00Z">', NOON),
        ('<meta name="parsely-pub-date" content="2025-10-12T12:00:00Z">', NOON),
        ('<time itemprop="datePublished" datetime="2025-10-12T14:00+0200">today</time>', NOON),
        ('<h1>Bank holds its rate</h1><time datetime="2025-10-12T12:00:00Z">noon</time>', NOON),
        ("<h1>Bank holds its rate</h1><p>12 October 2025</p>", DAY),
        ("<h1>Bank holds its rate</h1><div>Stand: 12.10.2025</div>", DAY),
        ("<h1>銀行</h1><span>2025年10月12日</span>", DAY),
        ("<ul><li><strong>Datum</strong> 12.10.2025</li></ul>", DAY),
        ("<h1>Bank holds its rate</h1><div>By Ana Ruiz | Courier | Updated: Oct 12, 2025, 14:00 CEST</div>", NOON),
        ("<h1>Bank holds its rate</h1><span>| 12/10/2025 a les 12:00h</span>", NOON),
        (
            "<h1>Banco</h1><time itemprop='dateModified' datetime='2025-11-02'>12/10/2025 12:00 | Actualizado a 2/11/2025 09:00</time>",
            NOON,
        ),
        ("<h1>Bank holds its rate</h1><div>Aktualisiert: 02.11.2025</div><div>12.10.2025</div>", DAY),
        ("<h1>Bank holds its rate</h1><time class='updated' datetime='2025-10-12T12:00:00Z'>noon</time>", NOON),
        (
            "<article><h1>Bank holds its rate</h1><span>12.10.2025</span></article><aside><time datetime='2016-01-05'>5 Jan</time></aside>",
            DAY,
        ),
        (
            "<article><h1>Bank</h1></article><aside><time datetime='2016-01-05'>5 Jan 2016</time> Old crane sold</aside>",
            None,
        ),
        ("<article><h1>Bank</h1></article><footer>Courier, since 12 October 1995</footer>", None),
        ("<article><h1>Bank</h1></article><div class='related-list'><span>5 Jan 2016</span></div>", None),
        ("<h1>Bank</h1><p>The fair will be held on 3 March 2026 in the market hall of the old town.</p>", None),
        ("<h1>Bank</h1><p>A fair is held on 3 March 2026.</p>", None),
        (linked('"datePublished": "0001-01-01T00:00:00Z"'), None),
        ("<p>The bank was founded long ago.</p>", None),
    ],
)
def test_dates(html: str, instant: datetime | None) -> None:
    """The page's own statements are believed in order; updates come last, and what is another's or no date is passed over."""
    document = read(f"<html lang='es'><body>{html}</body></html>")
    assert document is not None
    assert published_of(document, url=None) == instant


@pytest.mark.parametrize(("language", "month"), [("en-US", 12), ("en", 12), ("en-GB", 10), ("es", 10), ("de-AT", 10)])
def test_which_number_is_the_month(language: str, month: int) -> None:
    """Americans write the month first, all others the day."""
    document = read(f"<html lang='{language}'><body><h1>Bank</h1><span>12/10/2025</span></body></html>")
    assert document is not None
    found = published_of(document, url=None)
    assert found is not None
    assert found.month == month


def test_the_address_is_the_last_witness() -> None:
    """A page that says nothing may have its day in its address."""
    document = read("<h1>Bank holds its rate</h1>")
    assert document is not None
    assert published_of(document, url="https://courier.example/2025/10/12/bank") == DAY


def test_other_articles_dates_are_not_ours() -> None:
    """The date of a picture or of a teaser in linked data is not the article's."""
    html = linked('"image": {"@type": "ImageObject", "datePublished": "2001-01-01"}, "datePublished": "2025-10-12"')
    document = read(html)
    assert document is not None
    assert published_of(document, url=None) == DAY
