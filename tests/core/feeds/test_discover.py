"""The feeds that a page names."""

from hypothesis import given
from hypothesis import strategies as st

from digestbot.core.feeds.discover import FeedLink, discover

PAGE = "https://courier.example/news/today"


def test_declared_feeds_are_found_with_their_titles() -> None:
    """Every format, in the page's order, comments last, each once."""
    html = b"""<html><head><title>Courier</title>
      <link rel="alternate" type="application/rss+xml" title="Courier &raquo; Comments Feed" href="/comments/feed/">
      <link rel='alternate' type='application/rss+xml' title='Courier &raquo; Feed' href='/feed/'>
      <LINK TYPE="application/atom+xml; charset=utf-8" REL="ALTERNATE nofollow" HREF="atom.xml">
      <link rel=alternate type=application/feed+json href=https://courier.example/feed.json title="JSON">
      <link rel="alternate" type="application/rss+xml" href="/feed/"><link rel="stylesheet" type="text/css" href="/x.css">
      <link rel="alternate" hreflang="de" href="/de/"></head><body><a href="/rss">RSS</a></body></html>"""
    assert discover(html, PAGE) == (
        FeedLink(url="https://courier.example/feed/", title="Courier » Feed", format="rss"),
        FeedLink(url="https://courier.example/news/atom.xml", title=None, format="atom"),
        FeedLink(url="https://courier.example/feed.json", title="JSON", format="json"),
        FeedLink(url="https://courier.example/comments/feed/", title="Courier » Comments Feed", format="rss"),
    )


def test_the_base_of_the_page_counts() -> None:
    """A base element is where relative links start from."""
    html = b'<base href="https://cdn.example/x/"><link rel="alternate" type="application/rss+xml" href="feed">'
    assert [link.url for link in discover(html, PAGE)] == ["https://cdn.example/x/feed"]


def test_json_that_is_no_feed_is_not_offered() -> None:
    """WordPress names its interface as alternate JSON: not a feed by its address."""
    html = b'<link rel="alternate" type="application/json" href="/wp-json/wp/v2/posts/1">'
    assert discover(html, PAGE) == ()


def test_links_that_look_like_feeds_count_where_nothing_is_declared() -> None:
    """An anchor to /rss.xml helps; mail, scripts and pages about feeding do not."""
    html = b"""<a href="/rss.xml">RSS</a><a href="feed:https://courier.example/sport/feed">s</a><a href="mailto:rss@x.example">m</a>
      <a href="/feedback">f</a><a href="javascript:rss()">j</a><a href="/?feed=rss2">w</a>"""
    assert [link.url for link in discover(html, PAGE)] == [
        "https://courier.example/rss.xml",
        "https://courier.example/sport/feed",
        "https://courier.example/?feed=rss2",
    ]


def test_a_page_cannot_offer_more_than_a_person_can_choose_from() -> None:
    """Twenty at most."""
    html = "".join(f'<link rel="alternate" type="application/rss+xml" href="/feed/{n}">' for n in range(100))
    assert len(discover(html.encode(), PAGE)) == 20


@given(st.binary(max_size=300), st.text(max_size=30))
def test_nothing_raises(body: bytes, url: str) -> None:
    """Whatever the page and its address are, a list comes out, of absolute http(s) addresses."""
    assert all(link.url.startswith("http") for link in discover(body, url))
