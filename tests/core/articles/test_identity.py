"""Which entry and which article it is."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from digestbot.core.articles.identity import canonical, content_hash
from digestbot.core.feeds.feed import Entry

SAME = [
    "https://courier.example/2024/rain",
    "http://courier.example/2024/rain",
    "https://www.courier.example/2024/rain/",
    "https://m.courier.example/2024/rain",
    "https://mobile.courier.example/2024/rain",
    "https://amp.courier.example/2024/rain",
    "https://COURIER.example:443/2024/rain",
    "http://courier.example:80/2024/rain",
    "https://courier.example/2024/rain#comments",
    "https://courier.example/2024/rain?utm_source=rss&utm_medium=feed",
    "https://courier.example/2024/rain?fbclid=abc&gclid=def",
    "https://courier.example/2024/rain/amp",
    "https://courier.example/2024/rain/amp/",
    "https://courier.example/2024/rain?amp=1",
    "https://courier.example/amp/2024/rain",
    "https://courier.example//2024/./rain",
    "https://courier.example/2024/r%61in",
    "https://courier.example/2024/rain/index.html",
    "https://www.google.com/amp/s/courier.example/2024/rain",
    "https://courier-example.cdn.ampproject.org/c/s/courier.example/2024/rain",
    "https://user:secret@courier.example/2024/rain",
    " https://courier.example./2024/rain ",
]


@pytest.mark.parametrize("url", SAME)
def test_one_page_has_one_address(url: str) -> None:
    """Every way to write the address of a page stands for the same one."""
    assert canonical(url) == SAME[0]


@given(
    st.from_regex(
        r"https?://(m\.|www\.|en\.m\.)?([a-z0-9-]{1,6}\.){1,3}[a-z]{2,3}(/(amp|[A-Za-z0-9_-]{0,6})){1,4}",
        fullmatch=True,
    )
)
def test_a_clean_address_is_read_as_any_other(url: str) -> None:
    """The short way for addresses in order gives what the long way gives: an empty fragment is one thing more to take off."""
    assert canonical(url) == canonical(f"{url}#")


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("https://courier.example/rain", "https://courier.example/Rain"),
        ("https://courier.example/rain?id=1", "https://courier.example/rain?id=2"),
        ("https://courier.example/rain", "https://courier.example:8080/rain"),
        ("https://courier.example/rain", "https://herald.example/rain"),
        ("https://courier.example/#!/rain", "https://courier.example/#!/snow"),
        ("https://courier.example/tag/amplifier", "https://courier.example/tag"),
        ("https://news.courier.example/rain", "https://sport.courier.example/rain"),
        ("https://courier.example/a%2Fb", "https://courier.example/a%3Fb"),
        ("https://courier.example/item?p=1&page=2", "https://courier.example/item?p=1"),
    ],
)
def test_different_pages_stay_different(one: str, other: str) -> None:
    """What may be another page is another page."""
    assert canonical(one) != canonical(other)


@pytest.mark.parametrize(
    "url",
    [
        "https://www.google.com" + "/amp/s/www.google.com" * 150 + "/amp/s/courier.example/rain",
        "https://courier.example/rain" + "/amp" * 900,
        "https://courier.example/rain" + "/index.html" * 300,
        "https://courier.example" + "/amp" * 900 + "/rain",
        "https://courier.example/rain" + "/." * 1500,
        "https://courier.example/rain" + ".amp" * 900,
    ],
)
def test_an_address_that_nests_ends_at_its_page(url: str) -> None:
    """Caches within caches and endings behind endings all come off, in one go and in steps that grow with the length only."""
    assert canonical(url) == "https://courier.example/rain"


@pytest.mark.parametrize("part", ["/amp", "/index.html", "/.", "www.", "/amp/s/www.google.com", "%2561", "&a=1"])
def test_an_address_longer_than_any_stands_for_itself(part: str) -> None:
    """Nobody is kept busy by an address of megabytes."""
    url = "https://www.google.com/amp" + part * 200_000
    assert canonical(url) == url


def test_the_order_of_the_query_does_not_count() -> None:
    """Two addresses with the same parameters are one."""
    assert canonical("https://courier.example/?b=2&a=1") == canonical("https://courier.example/?a=1&b=2&utm_id=7")


@given(st.one_of(st.text(), st.from_regex(r"https?://[a-z.]{1,12}(:\d{1,5})?/\S{0,30}", fullmatch=True)))
def test_canonical_is_settled_and_never_raises(url: str) -> None:
    """Making an address canonical twice changes nothing more, whatever it is."""
    assert canonical(canonical(url)) == canonical(url)


@given(st.text(), st.text())
def test_the_content_hash_follows_the_words(one: str, other: str) -> None:
    """Equal words have equal hashes and different words different ones, whatever the white space."""
    assert (content_hash(Entry(title=one)) == content_hash(Entry(title=other))) == (
        " ".join(one.split()) == " ".join(other.split())
    )
