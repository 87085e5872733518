"""What comes from outside is bounded at its door."""

from hypothesis import given
from hypothesis import strategies as st

from digestbot.core.articles.article_states import ReadResult
from digestbot.core.feeds.feed import Entry, Feed
from digestbot.core.text.limits import (
    ADDRESS,
    CATEGORIES,
    CATEGORY,
    DEK,
    ENTRIES,
    GUID,
    HEADLINE,
    NAME,
    NAMES,
    TEXT,
    cut,
)

LONG = "words and " * 60_000


@given(st.text(), st.integers(1, 40))
def test_what_is_cut_is_the_beginning(text: str, limit: int) -> None:
    """Nothing is added, and nothing is longer than it may be."""
    kept = cut(text, limit)
    assert kept is not None
    assert text.startswith(kept)
    assert len(kept) <= limit
    assert kept == text or len(text) > limit


def test_every_field_of_a_feed_has_a_length() -> None:
    """Texts are cut, lists end, and an address that leads nowhere is left out."""
    entry = Entry(
        id=LONG,
        link=f"https://courier.example/{'x' * 3_000}",
        title=LONG,
        summary_text=LONG,
        content_text=LONG,
        authors=(LONG,) * 80,
        categories=(LONG,) * 80,
        image=f"https://courier.example/{'x' * 3_000}",
    )
    assert entry.link is None
    assert entry.image is None
    texts = (entry.id, entry.title, entry.summary_text, entry.content_text, entry.authors[0], entry.categories[0])
    for text, limit in zip(texts, (GUID, HEADLINE, TEXT, TEXT, NAME, CATEGORY), strict=True):
        assert 0 < len(text or "") <= limit
    assert (len(entry.authors), len(entry.categories)) == (NAMES, CATEGORIES)
    feed = Feed(format="rss", title=LONG, link=f"https://x.example/{'x' * ADDRESS}", entries=(Entry(),) * (ENTRIES + 1))
    assert (len(feed.title or "") <= HEADLINE, feed.link, len(feed.entries)) == (True, None, ENTRIES)


def test_every_field_of_a_page_has_a_length() -> None:
    """A page is bounded like a feed."""
    read = ReadResult(
        title=LONG,
        dek=LONG,
        text=LONG,
        origin="page",
        outlet=LONG,
        language="en",
        published=None,
        image=f"https://courier.example/{'x' * 3_000}",
        canonical=f"https://courier.example/{'x' * 3_000}",
        claims=(),
        wall=None,
    )
    for text, limit in zip((read.title, read.dek, read.text, read.outlet), (HEADLINE, DEK, TEXT, NAME), strict=True):
        assert 0 < len(text or "") <= limit
    assert (read.image, read.canonical) == (None, None)
