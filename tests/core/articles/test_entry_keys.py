"""Which items of a feed are one item: by guid, link and content, in one document and over many polls."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from digestbot.core.articles.entries import apart, new_entries, recognise
from digestbot.core.articles.entry_keys import identities, other_keys
from digestbot.core.feeds.feed import Entry, Feed
from digestbot.core.feeds.stored_feed import KnownEntry, NewEntry

NOW = datetime(2026, 11, 24, 12, tzinfo=UTC)
URL = "https://courier.example/feed.xml"
HOME = "https://courier.example/"
TEXT = "The harbour office says that the pier will be shut for as long as the storm lasts."


def feed(*entries: Entry) -> Feed:
    """Make a feed of the courier's."""
    return Feed(format="rss", id="urn:courier", link=HOME, entries=entries)


class History:
    """What storage does with the entries of polls, in a dictionary."""

    def __init__(self) -> None:
        """Begin with nothing."""
        self.rows: dict[str, KnownEntry] = {}

    def known(self, found: Sequence[NewEntry]) -> Mapping[str, KnownEntry]:
        """Answer as `ports.Feeds.known` promises."""
        new = [e for e in found if e.key not in self.rows]
        asked = {e.key for e in found} | {key for e in new for key in other_keys(e)}
        articles = {e.identity for e in new}
        return {key: row for key, row in self.rows.items() if key in asked or row.identity in articles}

    def poll(self, *entries: Entry) -> int:
        """Take in a document; return how many entries are new."""
        found = new_entries(feed(*entries), feed_url=URL, served_from=URL, first=not self.rows, now=NOW)
        found = apart(found, self.known(found), feed_url=URL)
        found = recognise(found, self.known(found), feed_url=URL)
        before = len(self.rows)
        for e in {e.key: e for e in reversed(found)}.values():
            identity = self.rows[e.key].identity if e.key in self.rows else e.identity
            self.rows[e.key] = KnownEntry(identity, e.content_hash, e.guid, e.link, e.title, e.published)
        return len(self.rows) - before


def item(number: int, *, guid: str | None = None, link: str | None = None, text: str = TEXT) -> Entry:
    """Make an item that has a title, a text and a time of its own."""
    return Entry(
        id=guid,
        link=link,
        title=f"Report number {number}",
        summary_text=f"{text} {number}",
        published=NOW - timedelta(hours=100 - number),
    )


def page(number: int) -> str:
    """Return the address of an item's own page."""
    return f"https://courier.example/reports/{number}"


SHARED_GUIDS = [
    "N/A",
    "n/a",
    "0",
    "-",
    "null",
    "undefined",
    "00000000-0000-0000-0000-000000000000",
    HOME,
    "https://www.courier.example",
    URL,
    "urn:courier",
    "courier-item",
    "tag:courier.example,2026:all",
]
SHARED_LINKS = [None, HOME, "https://courier.example/board", URL]


@pytest.mark.parametrize("guid", SHARED_GUIDS)
@pytest.mark.parametrize("links", ["own", *SHARED_LINKS])
def test_a_guid_that_items_share_identifies_none(guid: str, links: str | None) -> None:
    """The link counts, then the content: every item is one, a new one is new, and nothing is new twice."""
    items = [item(n, guid=guid, link=page(n) if links == "own" else links) for n in range(5)]
    history = History()
    assert history.poll(*items[:3]) == 3
    assert history.poll(*items[:3]) == 0
    assert history.poll(*items[1:4]) == 1
    assert history.poll(*items) == 1
    assert history.poll(*items[2:]) == 0


@pytest.mark.parametrize("guid", SHARED_GUIDS)
def test_a_new_item_is_no_edit_of_the_last_one(guid: str) -> None:
    """Where the document holds one item at a time, the one before it stays as it was."""
    history = History()
    for number in range(4):
        assert history.poll(item(number, guid=guid, link=page(number))) == 1
        assert history.poll(item(number, guid=guid, link=page(number))) == 0
    assert sorted(row.title or "" for row in history.rows.values()) == [f"Report number {n}" for n in range(4)]
    assert len({row.identity for row in history.rows.values()}) == 4


@pytest.mark.parametrize("link", SHARED_LINKS)
def test_without_guids_a_link_that_all_share_identifies_none(link: str | None) -> None:
    """Items are told apart by their words, in this poll and in the next."""
    history = History()
    items = [item(n, link=link) for n in range(4)]
    assert history.poll(*items[:3]) == 3
    assert history.poll(*items) == 1
    assert history.poll(*items[3:]) == 0


def test_a_page_for_all_with_guids_of_their_own() -> None:
    """Every item leads to one board and stands alone in its document: each is an item and an article."""
    history = History()
    board = "https://courier.example/board"
    for number in range(3):
        assert history.poll(item(number, guid=f"b-{number}", link=board)) == 1
    assert len({row.identity for row in history.rows.values()}) == 3


def test_anchors_tell_items_of_one_page_apart() -> None:
    """Without guids the part behind the # counts where the page is shared, so that an edit stays one."""
    one, other = (item(n, link=f"https://courier.example/log#{n}") for n in range(2))
    history = History()
    assert history.poll(one, other) == 2
    assert history.poll(replace(one, title="Corrected", summary_text="It was two."), other) == 0


EDITS = [
    {"title": "Another headline"},
    {"summary_text": "Another text."},
    {"title": "Another headline", "summary_text": "Another text.", "published": NOW},
    {"link": page(77), "title": "Another headline", "summary_text": "Another text."},
    {"link": page(77), "published": NOW},
    {"link": None},
]


@pytest.mark.parametrize("edit", EDITS)
@pytest.mark.parametrize("beside", [[], [item(8, guid="c-8", link=page(8))]])
def test_an_edit_of_an_item_with_a_guid_is_no_new_item(edit: dict[str, object], beside: list[Entry]) -> None:
    """Its headline, its text, its time, or its address after its headline change: it is the item that it was."""
    history = History()
    history.poll(item(7, guid="c-7", link=page(7)), *beside)
    assert history.poll(replace(item(7, guid="c-7", link=page(7)), **edit), *beside) == 0  # type: ignore[arg-type] # the edit names fields of an item


@pytest.mark.parametrize(
    "again",
    [
        item(7, guid="c-7", link=page(7)),
        item(7, guid="c-7", link=f"{page(7)}?utm_source=rss"),
        item(7, guid="c-7", link=page(7), text="12 comments."),
        item(7, guid="c-7", link="https://courier.example/sport/7"),
        item(7, guid="c-7", link=None),
    ],
)
def test_an_item_that_stands_twice_is_one(again: Entry) -> None:
    """The very same item, with a counter in its text, or in two sections of the site."""
    found = identities(feed(item(7, guid="c-7", link=page(7)), again, item(8, guid="c-8")), feed_url=URL)
    assert [key for key, _ in found] == ["guid:c-7", "guid:c-7", "guid:c-8"]


def test_new_guids_for_all_items_bring_nothing_new() -> None:
    """A feed that moves to another system, and to one without guids, is recognised by its pages."""
    history = History()
    history.poll(*(item(n, guid=f"old-{n}", link=page(n)) for n in range(3)))
    assert history.poll(*(item(n, guid=f"new-{n}", link=page(n)) for n in range(4))) == 1
    assert history.poll(*(item(n, link=page(n)) for n in range(4))) == 0


def test_an_article_is_the_same_in_every_feed() -> None:
    """The feed does not count where a page is linked; without a page, or on that of a whole feed, its own identity does."""

    def article(entry: Entry, *, url: str = URL, home: str = HOME) -> str:
        return identities(Feed(format="rss", link=home, entries=(entry,)), feed_url=url)[0][1]

    other = "https://herald.example/feed"
    one = Entry(id="1", link="https://courier.example/rain?utm_source=a")
    assert article(one) == article(Entry(id="2", link="http://www.courier.example/rain/"), url=other)
    assert article(Entry(id="1", title="Rain")) != article(Entry(id="1", title="Rain"), url=other)
    assert article(Entry(id="1", link=HOME)) != article(Entry(id="2", link=HOME))
    comment = Entry(id="c1", link="https://courier.example/rain#comment-1")
    assert article(comment, url=other, home="https://courier.example/rain") != article(one)


def test_entries_that_share_a_link_are_not_lost() -> None:
    """Ten entries with their own guids and one link are ten articles; the same entry twice is one."""
    entries = [item(n, guid=f"a-{n}", link="https://courier.example/agenda") for n in range(10)]
    assert len({article for _, article in identities(feed(*entries), feed_url=URL)}) == 10
    assert len({article for _, article in identities(feed(entries[0], entries[0]), feed_url=URL)}) == 1
    (alone,) = identities(feed(entries[0]), feed_url=URL)
    assert alone == ("guid:a-0", "link:https://courier.example/agenda")


def test_keys_are_short_and_printable() -> None:
    """A guid of any length and with any character makes a key that a database takes."""
    for key, article in identities(feed(Entry(id="x" * 100_000), Entry(id="a\x00b\ud800")), feed_url=URL):
        assert len(key) < 500
        assert len(article) < 5000
        assert (key + article).isprintable()


GUIDS = ["own", "none", *SHARED_GUIDS]
LINKS = ["own", "tracked", *(link for link in SHARED_LINKS if link)]


@st.composite
def publications(draw: st.DrawFn) -> list[list[Entry]]:
    """Return the documents of a feed: a window that moves over its items, in which some stand twice and some are edited."""
    guids, links = draw(st.sampled_from(GUIDS)), draw(st.sampled_from(LINKS))
    own = guids == "own" or links in {"own", "tracked"}
    documents = []
    edited: dict[int, int] = {}
    start = 0
    for _ in range(draw(st.integers(1, 6))):
        start += draw(st.integers(0, 3))
        # What has nothing of its own but its words is told apart where it stands beside others.
        window = range(start, start + draw(st.integers(1 if own else 2, 5)))
        entries = []
        for number in window:
            if own and draw(st.booleans()):
                edited[number] = edited.get(number, 0) + 1
            tracking = f"?utm_source={draw(st.integers(0, 9))}" if links == "tracked" else ""
            entry = item(
                number,
                guid=f"c-{number}" if guids == "own" else None if guids == "none" else guids,
                link=f"{page(number)}{tracking}" if links in {"own", "tracked"} else links,
            )
            text = f"{entry.summary_text} {edited.get(number, 0)}"
            entries += [replace(entry, summary_text=text)] * draw(st.sampled_from([1, 1, 1, 2]))
        documents.append(draw(st.permutations(entries)))
    return documents


@settings(deadline=None, max_examples=300)
@given(publications())
def test_there_are_as_many_entries_as_a_person_would_count(documents: list[list[Entry]]) -> None:
    """Whatever the feed's guids and links are, and whatever was known before: each item once, none over another."""
    history = History()
    seen: set[str | None] = set()
    for document in documents:
        titles = {entry.title for entry in document}
        assert history.poll(*document) == len(titles - seen)
        seen |= titles
    assert {row.title for row in history.rows.values()} == seen
