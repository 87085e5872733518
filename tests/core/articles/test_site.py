"""Whose word counts about an address."""

import string

import pytest
from hypothesis import given
from hypothesis import strategies as st

from digestbot.core.articles.site import is_own_page, same_site

SAME = (
    ("https://courier.example/feed", "https://courier.example/1"),
    ("http://feeds.courier.example/rss", "https://www.courier.example:443/1"),
    ("https://news.courier.co.uk/rss", "https://courier.co.uk/1"),
    ("https://COURIER.example./rss", "https://courier.example/1"),
    ("http://127.0.0.1:8001/feed", "http://127.0.0.1:8001/1"),
    ("http://[::1]/feed", "https://[::1]/1"),
)
DIFFERENT = (
    ("https://evil.example/feed", "https://courier.example/1"),
    ("https://courier.example.evil.test/feed", "https://courier.example/1"),
    ("https://evilcourier.example/feed", "https://courier.example/1"),
    ("https://courier.example@evil.test/feed", "https://courier.example/1"),
    ("https://anna.github.io/feed", "https://bert.github.io/1"),
    ("https://a.co.uk/feed", "https://b.co.uk/1"),
    ("http://127.0.0.1:8001/feed", "http://127.0.0.1:8002/1"),
    ("http://localhost:1/feed", "http://localhost:2/1"),
    ("http://10.0.0.1/feed", "http://20.0.0.1/1"),
    ("no address", "no address"),
    ("https://[/", "https://[/"),
    ("", ""),
)


@pytest.mark.parametrize(("one", "other"), SAME)
def test_one_publisher_has_many_hosts(one: str, other: str) -> None:
    """The registrable domain counts, whatever stands in front of it."""
    assert same_site(one, other)
    assert same_site(other, one)


@pytest.mark.parametrize(("one", "other"), DIFFERENT)
def test_another_publisher_is_another(one: str, other: str) -> None:
    """Likeness, a shared suffix and another port give nobody a say."""
    assert not same_site(one, other)
    assert not same_site(other, one)


@given(st.text(string.ascii_lowercase, min_size=1, max_size=8), st.text(string.ascii_lowercase, min_size=1, max_size=8))
def test_two_names_are_one_site_only_where_they_are_one_name(one: str, other: str) -> None:
    """Whoever registers a name speaks for nobody else's."""
    assert same_site(f"https://x.{one}.example/", f"https://{other}.example/") == (one == other)


OWN = (
    ("https://courier.example/1", "https://courier.example/1"),
    ("https://courier.example/1", "https://news.courier.test/1"),
    ("https://courier.example/1?utm_source=x", "https://www.courier.example/1"),
    ("https://x.cdn.ampproject.org/c/s/courier.example/1", "https://amp.courier.example/1"),
)
FOREIGN = (
    ("https://courier.example/1?utm_source=x", "https://evil.example/1"),
    ("https://google.ev.il/amp/s/courier.example/1", "https://google.ev.il/amp/s/courier.example/1"),
    ("https://x.cdn.ampproject.org/c/s/courier.example/1", "https://x.cdn.ampproject.org/c/s/courier.example/1"),
)


@pytest.mark.parametrize(("link", "landed"), OWN)
def test_a_publishers_own_redirects_are_followed(link: str, landed: str) -> None:
    """The page's own site answered, or sent the reader on from the page's plain address."""
    assert is_own_page(link, landed)


@pytest.mark.parametrize(("link", "landed"), FOREIGN)
def test_a_link_chosen_by_somebody_else_proves_nothing(link: str, landed: str) -> None:
    """Parameters that anybody may add, and hosts that only look like a cache, may lead anywhere."""
    assert not is_own_page(link, landed)
