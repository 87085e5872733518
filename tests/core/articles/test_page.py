"""A page, read: text without furniture, and everything beside it."""

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from digestbot.core.articles.page import extract

PARAGRAPHS = (
    "The central bank left its key rate unchanged on Monday, as most of those who watch it had expected it to do.",
    "Prices have risen more slowly since the spring, and the governor said that she expects them to go on doing so.",
    "Two members of the board voted for a cut, the first to do so in three years, and gave their reasons in a letter.",
    "Banks will pass on the decision within days, while savers have to wait until the autumn to see it in their accounts.",
)
STORY = "".join(f"<p>{paragraph}</p>" for paragraph in PARAGRAPHS)


def page(body: str, head: str = "") -> str:
    """Return a page with a title and a headline."""
    return f"<html lang='en-GB'><head><title>Bank holds its rate | The Courier</title>{head}</head><body>{body}</body></html>"


def paragraphs(html: str) -> list[str]:
    """Return the paragraphs of a page's text."""
    return extract(html, url="https://courier.example/2025/10/12/bank").text.split("\n\n")


def test_a_plain_article() -> None:
    """Title, text, language, picture, outlet, date and address of a page that says them."""
    head = (
        '<meta property="og:title" content="Bank holds its rate"><meta property="og:site_name" content="The Courier">'
        '<meta property="og:image" content="/rate.jpg"><link rel="canonical" href="/2025/10/12/bank">'
        '<meta property="article:published_time" content="2025-10-12T09:15:00+02:00">'
    )
    found = extract(
        page(f"<article><h1>Bank holds its rate</h1>{STORY}</article>", head), url="https://courier.example/x?a=1"
    )
    assert found.title == "Bank holds its rate"
    assert found.text.split("\n\n") == list(PARAGRAPHS)
    assert found.language == "en-GB"
    assert found.image == "https://courier.example/rate.jpg"
    assert found.site == "The Courier"
    assert found.canonical == "https://courier.example/2025/10/12/bank"
    assert found.published == datetime(2025, 10, 12, 7, 15, tzinfo=UTC)
    assert found.wall is None


@pytest.mark.parametrize(
    "furniture",
    [
        '<div class="factbox"><p>The bank was founded in 1851 and has had nineteen governors since then.</p></div>',
        '<div class="author-bio"><p>Ana Ruiz covers central banks from Madrid and has done so since 2011.</p></div>',
        '<figure><figcaption class="caption">The governor on Monday, before the decision was known to the public.</figcaption></figure>',
        '<a href="/other"><h3>Another story</h3><p>What a cut would mean for those who have a loan to repay this year.</p></a>',
        '<div class="embed-placeholder"><p>Here you would see a post from elsewhere if you agreed to see such posts.</p></div>',
        '<div class="comments"><p>I have said for years that the bank should do this, and nobody has listened to me.</p></div>',
    ],
)
def test_furniture_is_no_text(furniture: str) -> None:
    """What templates put between the paragraphs of a story is not in its text."""
    first, *rest = STORY.split("</p>")
    html = page(f"<article><h1>Bank holds its rate</h1>{first}</p>{furniture}{'</p>'.join(rest)}</article>")
    assert paragraphs(html) == list(PARAGRAPHS)


def test_the_next_article_on_the_page_is_another() -> None:
    """Pages that go on with the next story below: only the first is the one that was asked for."""
    other = STORY.replace("bank", "club").replace("governor", "manager")
    html = page(f"<article><h1>Bank holds its rate</h1>{STORY}</article><article><h1>Club</h1>{other}</article>")
    assert paragraphs(html) == list(PARAGRAPHS)


def test_what_is_repeated_is_furniture() -> None:
    """A line that stands three times is a placeholder, one that stands twice stands once."""
    notice = "<p>To see this content you have to agree to the terms of those who provide it, in the settings of this page.</p>"
    parts = STORY.split("</p>")
    html = page(f"<article><h1>Bank holds its rate</h1>{(notice + '</p>').join(parts)}{STORY}</article>")
    assert paragraphs(html) == list(PARAGRAPHS)


DEK = "Savers wait, borrowers breathe: what the decision of Monday means for those with money in the bank."


@pytest.mark.parametrize(
    ("head", "body"),
    [
        (f'<meta name="description" content="{DEK}">', f"<div><h2>{DEK}</h2></div>"),
        ("", f'<p class="standfirst">{DEK}</p>'),
        ("", f'<div class="article-subtitle">{DEK}</div>'),
    ],
)
def test_the_dek_leads_the_text(head: str, body: str) -> None:
    """The sentence under the headline is the dek and the first paragraph, once."""
    html = page(f"<article><header><h1>Bank holds its rate</h1>{body}</header>{STORY}</article>", head)
    found = extract(html)
    assert found.dek == DEK
    assert found.text.split("\n\n") == [DEK, *PARAGRAPHS]


def test_a_description_nobody_sees_is_no_dek() -> None:
    """Descriptions for search engines are often the first words of the text, or words about the outlet."""
    html = page(f"<article><h1>Bank holds its rate</h1>{STORY}</article>", f'<meta name="description" content="{DEK}">')
    assert extract(html).dek is None


LINKED = '<script type="application/ld+json">{{"@type": "NewsArticle", "articleBody": "{}"}}</script>'


def test_what_linked_data_alone_says_is_not_on_the_page() -> None:
    """Words that nobody sees are not shown; the feed's own words are used instead."""
    data = LINKED.format("\\n\\n".join(PARAGRAPHS))
    assert not any(paragraphs(page("<h1>Bank holds its rate</h1><div id=app></div>", data)))


def test_linked_data_chooses_from_the_page_where_little_was_found() -> None:
    """What the page shows of it is the text, in the page's words and order."""
    data = LINKED.format("\\n\\n".join((*PARAGRAPHS, "Nobody sees this sentence, which stands in the data alone.")))
    shown = "".join(f"<tr><td><b>{text}</b></td></tr>" for text in PARAGRAPHS)
    assert paragraphs(page(f"<h1>Bank holds its rate</h1><table>{shown}</table>", data)) == list(PARAGRAPHS)


@given(st.text(max_size=500))
def test_any_text_is_read(html: str) -> None:
    """Whatever is given, a page comes back, and its date has a zone."""
    found = extract(html, url="https://courier.example/x")
    assert found.published is None or found.published.utcoffset() is not None
    assert "\n\n\n" not in found.text


@pytest.mark.parametrize("forbidden", ["\x08", "&#8;", "\x00", "&#x1f;", "\ufffe", "&#xFFFF;"])
def test_characters_that_xml_forbids(forbidden: str) -> None:
    """A page may hold characters that its tree must not; its text comes back all the same."""
    html = page(
        f"<article><h1>Bank holds its rate</h1>{forbidden}{STORY}<div class=factbox>x</div>{forbidden}</article>"
    )
    assert PARAGRAPHS[1] in extract(html).text


TAGS = st.sampled_from(["<p>", "</p>", "<div>", "</div>", "<h1>", "</h1>", "<article>", "<a href=/>", "</a>", "<li>", "<table><td>", "<br>", "<script>", "</script>", "<!--", "<meta name=author content=", "<svg>", "<time>"])  # fmt: skip


@given(st.lists(st.one_of(TAGS, st.text(max_size=30)), max_size=60).map("".join))
def test_any_soup_is_read(html: str) -> None:
    """Tags in any order and number give a page, never an error."""
    assert isinstance(extract(html).text, str)
