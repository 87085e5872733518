"""Lists of feeds, in and out."""

from hypothesis import given
from hypothesis import strategies as st

from digestbot.core.feeds.opml import Outline, read, write

names = st.text(st.characters(codec="utf-8"), min_size=1, max_size=20).map(lambda s: " ".join(s.split())).filter(
    lambda s: s and s.isprintable()
)  # fmt: skip
outlines = st.builds(
    Outline,
    url=st.integers(0, 50).map(lambda n: f"https://courier.example/{n}?a=1&b=<2>"),
    title=names,
    site=st.sampled_from([None, "https://courier.example/"]),
    folders=st.lists(names, max_size=3).map(tuple),
)


@given(st.lists(outlines, unique_by=lambda one: one.url, max_size=8))
def test_what_is_written_is_read(feeds: list[Outline]) -> None:
    """Addresses, titles, sites and folders survive, whatever characters are in them."""
    assert sorted(read(write(feeds).encode()), key=lambda one: one.url) == sorted(feeds, key=lambda one: one.url)


def test_an_opml_file_is_read_as_readers_write_it() -> None:
    """Folders, attributes in any case, title or text, the same feed twice, and outlines that are no feeds."""
    body = b"""<?xml version="1.0"?><opml version="1.1"><head><title>x</title></head><body>
      <outline text="News"><outline type="rss" text="Courier &amp; Co" xmlurl="https://courier.example/feed" htmlUrl="https://courier.example/"/>
        <outline title="Deep"><outline xmlUrl=" https://herald.example/feed "/></outline></outline>
      <outline text="Again" XMLURL="https://courier.example/feed"/><outline text="a link" url="https://no.example/"/></body></opml>"""
    assert read(body) == [
        Outline(
            url="https://courier.example/feed", title="Courier & Co", site="https://courier.example/", folders=("News",)
        ),
        Outline(url="https://herald.example/feed", title=None, folders=("News", "Deep")),
    ]


def test_broken_opml_gives_what_it_can() -> None:
    """Bare ampersands, a missing end and HTML in place of a list."""
    assert [o.url for o in read(b'<opml><body><outline text="R&D" xmlUrl="https://a.example/?x=1&y=2"/><outline>')] == [
        "https://a.example/?x=1&y=2"
    ]
    assert read(b"<html><body>no list</body></html>") == []
    assert read(b"") == []


def test_a_list_of_any_depth_and_length_is_read() -> None:
    """Outlines within outlines without end are no stack overflow; ten thousand feeds are read."""
    assert isinstance(read(b"<opml><body>" + b'<outline text="x">' * 20_000), list)
    many = [Outline(url=f"https://courier.example/{n}") for n in range(10_000)]
    assert len(read(write(many).encode())) == 10_000


@given(st.binary(max_size=200))
def test_no_bytes_raise(body: bytes) -> None:
    """Whatever the file holds, a list comes out."""
    assert isinstance(read(body), list)
