"""What a feed says, within bounds."""

from datetime import UTC, datetime

import pytest

from digestbot.core.feeds.feed import Entry, Feed
from digestbot.core.text.limits import CATEGORIES, ENTRIES, HEADLINE, NAMES, TEXT


def test_every_text_has_a_length() -> None:
    """What is longer is cut, what is more is left out; what fits stays the very same."""
    long = Entry(
        title="x" * (HEADLINE + 1),
        summary_text="x" * (TEXT + 1),
        authors=tuple(map(str, range(NAMES + 1))),
        categories=tuple(map(str, range(CATEGORIES + 1))),
    )
    assert len(long.title or "") <= HEADLINE
    assert len(long.summary_text or "") <= TEXT
    assert (len(long.authors), len(long.categories)) == (NAMES, CATEGORIES)
    short = Entry(title="Rates hold", link="https://a.example/", authors=("Ada",))
    assert (short.title, short.link, short.authors) == ("Rates hold", "https://a.example/", ("Ada",))


@pytest.mark.parametrize("field", ["published", "updated"])
def test_an_instant_without_a_zone_is_none(field: str) -> None:
    """It would be read as another in each place."""
    naive = datetime(2026, 11, 24)  # noqa: DTZ001 - that is what is refused
    with pytest.raises(ValueError, match="naive"):
        Entry(**{field: naive})  # type: ignore[arg-type]  # one of the two
    assert getattr(Entry(**{field: naive.replace(tzinfo=UTC)}), field) is not None  # type: ignore[arg-type]  # the same


def test_a_feed_brings_so_many_entries() -> None:
    """Those that stand first."""
    feed = Feed(format="rss", title="x" * (HEADLINE + 9), entries=tuple(Entry(id=str(n)) for n in range(ENTRIES + 5)))
    assert len(feed.entries) == ENTRIES
    assert feed.entries[0].id == "0"
    assert len(feed.title or "") <= HEADLINE
