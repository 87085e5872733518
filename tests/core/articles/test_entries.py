"""What a poll brings into the program."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from digestbot.core.articles.entries import new_entries
from digestbot.core.feeds.feed import Entry, Feed

NOW = datetime(2026, 11, 24, 12, tzinfo=UTC)
URL = "https://courier.example/feed"


def item(name: str, *, hours: float | None = None, guid: str | None = None) -> Entry:
    """Make an entry that is so many hours old, undated where None."""
    return Entry(
        id=guid or f"guid-{name}",
        link=f"https://courier.example/{name}",
        title=f"Title {name}",
        published=NOW - timedelta(hours=hours) if hours is not None else None,
    )


def feed(*entries: Entry) -> Feed:
    """Make a feed."""
    return Feed(format="rss", entries=entries)


def fresh(*entries: Entry, first: bool) -> list[str | None]:
    """Return the titles of what would be read."""
    return [
        e.title for e in new_entries(feed(*entries), feed_url=URL, served_from=URL, first=first, now=NOW) if e.fresh
    ]


@pytest.mark.parametrize(
    ("entries", "expected"),
    [
        ([item(str(n), hours=n) for n in range(9)], [f"Title {n}" for n in range(5)]),
        ([item("a", hours=2), item("b", hours=30)], ["Title a"]),
        ([item(str(n), hours=100 + n) for n in range(9)], ["Title 0", "Title 1", "Title 2"]),
        ([item(str(n)) for n in range(9)], ["Title 0", "Title 1", "Title 2"]),
        ([item("old", hours=90), item("undated")], ["Title old"]),
        ([item("fair", hours=-900), item("a", hours=2), item("skewed", hours=-0.1)], ["Title a", "Title skewed"]),
        ([], []),
    ],
)
def test_a_first_poll_is_a_baseline_with_a_first_look(entries: list[Entry], expected: list[str]) -> None:
    """Up to five entries of the last day are read, else the newest three; all others are remembered only."""
    assert fresh(*entries, first=True) == expected
    assert len(new_entries(feed(*entries), feed_url=URL, served_from=URL, first=True, now=NOW)) == len(entries)


def test_later_polls_never_look_at_dates() -> None:
    """An entry that is years old or has no date is as fresh as any other: identity decides, in storage."""
    assert fresh(item("ancient", hours=50_000), item("undated"), first=False) == ["Title ancient", "Title undated"]


def test_one_identity_is_one_entry() -> None:
    """An entry that stands twice in the document comes once; the first counts."""
    found = new_entries(feed(item("a"), item("a"), item("b")), feed_url=URL, served_from=URL, first=False, now=NOW)
    assert [e.title for e in found] == ["Title a", "Title b"]
    again = (item("a"), replace(item("a"), summary_text="Said again."), item("b"))
    told = new_entries(feed(*again), feed_url=URL, served_from=URL, first=False, now=NOW)
    assert [(e.title, e.summary) for e in told] == [("Title a", None), ("Title b", None)]


def test_two_entries_with_one_link_are_two() -> None:
    """A page that several items lead to is none's own: each is an article by itself, and both are read."""
    page = "https://courier.example/live"
    entries = (replace(item("a"), link=page), replace(item("b"), link=page))
    found = new_entries(feed(*entries), feed_url=URL, served_from=URL, first=False, now=NOW)
    assert [e.title for e in found if e.fresh] == ["Title a", "Title b"]
    assert len({e.identity for e in found}) == len({e.key for e in found}) == 2


def test_an_item_without_a_page_leads_to_its_file() -> None:
    """A podcast's episode is heard where its sound is; one with a page of its own is read there."""
    sound = "https://cdn.courier.example/1.mp3"
    entries = (replace(item("a"), link=None, enclosure=sound), replace(item("b"), enclosure=sound))
    found = new_entries(feed(*entries), feed_url=URL, served_from=URL, first=False, now=NOW)
    assert [e.link for e in found] == [sound, "https://courier.example/b"]
