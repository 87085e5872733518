"""Feeds as the program remembers them."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from digestbot.core.feeds.schedule import PollState
from digestbot.core.feeds.stored_feed import FeedFacts, FeedId, NewEntry, Poll, PollRecord, Source, StoredFeed

NOW = datetime(2026, 11, 24, 6, tzinfo=UTC)
FEED = StoredFeed(
    id=FeedId(1), url="https://courier.example/rss", headers=(("Cookie", "hush"),), address="https://x/?hush"
)


def test_a_secret_is_never_printed() -> None:
    """Neither the headers nor the address that is asked."""
    assert "hush" not in repr(FEED)
    assert "courier.example" in repr(FEED)


@pytest.mark.parametrize(
    ("own", "feeds", "name"), [("Mine", "Theirs", "Mine"), (None, "Theirs", "Theirs"), ("", None, FEED.url)]
)
def test_a_source_has_the_name_that_people_gave_it(own: str | None, feeds: str | None, name: str) -> None:
    """Else the feed's, else its address."""
    source = Source(workspace="local", feed=replace(FEED, title=feeds), title=own, added_at=NOW)
    assert source.name == name


def test_entries_come_with_the_facts_of_their_feed() -> None:
    """A poll that read nothing brings none."""
    entry = NewEntry(
        "k",
        "i",
        "h",
        fresh=True,
        own=True,
        guid=None,
        link=None,
        title=None,
        summary=None,
        content=None,
        published=None,
    )
    record = PollRecord(at=NOW, outcome="", status=200, new_entries=1, next_at=None, reason="")
    facts = FeedFacts(url=FEED.url, title=None, site=None, language=None, format="rss", body_hash="")
    Poll(feed=FEED, state=PollState(), record=record, facts=facts, entries=(entry,))
    Poll(feed=FEED, state=PollState(), record=record)
    with pytest.raises(ValueError, match="facts"):
        Poll(feed=FEED, state=PollState(), record=record, entries=(entry,))
