"""The keys that addresses hold."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from digestbot.core.feeds.secret_address import HIDDEN, hidden_in, scrubbed, shown, taken_apart, unsure

HEX = "8b0e7153bf7c3706d85c524e440066559a6656c9"
FORMS = [
    "https://courier.example/.rss?feed={}&user=ann",
    "https://courier.example/rss/{}",
    "https://courier.example/rss/{}.xml",
    "https://ann:{}@courier.example/feed",
    "https://{}@courier.example/feed",
    "https://courier.example/feed?passkey={}&page=2",
    "https://courier.example/feed?page=2&token={}",
    "https://courier.example/feed?auth={}#top",
    "https://courier.example/feed;jsessionid={}?page=2",
    "https://courier.example/private/{}/feed",
    "https://courier.example/members/{}",
    "https://courier.example/rss/token={}",
    "https://courier.example/feed?h={}",
    "https://courier.example/feed?X-Amz-Signature={}",
    "https://bridge.example/?url=https%3A%2F%2Fann%3A{}%40courier.example%2Ffeed",
]
PUBLIC = [
    "https://courier.example/feed",
    "https://courier.example/?feed=rss2",
    "https://courier.example/feed?format=xml&cat=5",
    "https://courier.example/rss.xml?id=123456",
    "https://courier.example/2026/11/30/the-long-headline-of-a-story-2026/feed/",
    "https://courier.example/tag/covid19-2021-news-updates/feed",
    "https://video.example/feeds/videos.xml?channel_id=UCabcdef123456GHIJKL7890",
    "https://pods.example/d/playlist/e73c998e-6e60-432f-8610-ae210140c5b1/podcast.rss",
    "https://code.example/project/commits/3f2a9c1.atom",
    "https://search.example/rss?q=ferry+2026&hl=en-US&ceid=US:en",
    "https://pods.example/54nAGcIl",
    "https://courier.example/@ann.rss",
    "mailto:ann@courier.example",
    "no address at all",
    "https://[::1",
    "",
]


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("key", [HEX, "Ab9Cd8Ef7Gh6Ij5Kl4Mn3"])
def test_keys_are_found_wherever_they_stand(form: str, key: str) -> None:
    """In the query, in the path, in front of the host, in an address within the address; the rest is shown."""
    found = taken_apart(form.format(key))
    assert key not in found.shown
    assert HIDDEN in found.shown
    assert any(key in one for one in found.keys)
    assert taken_apart(found.shown).keys == ()


@pytest.mark.parametrize("url", PUBLIC)
def test_an_address_for_everybody_is_shown_as_it_is(url: str) -> None:
    """Numbers, dates, slugs and what services call their channels are no keys."""
    assert (shown(url), taken_apart(url).keys) == (url, ())


def test_who_the_key_is_for_is_hidden_with_it() -> None:
    """A name beside a key is a person's; beside none it is a part of the site."""
    assert shown(f"https://courier.example/.rss?user=ann&feed={HEX}") == "https://courier.example/.rss?user=…&feed=…"
    assert shown("https://courier.example/.rss?user=ann") == "https://courier.example/.rss?user=ann"


def test_a_document_that_repeats_its_key_loses_it() -> None:
    """Also where it is written for HTML or without percent signs; a short password is a word like any other."""
    assert scrubbed(b"<a href='/d?k=ab%2Bcd12&x'> ab+cd12", ("ab%2Bcd12",)) == b"<a href='/d?k=...&x'> ..."
    assert scrubbed(b"rain", ("rain",)) == b"rain"


@given(st.text(max_size=200))
def test_nothing_raises_and_what_is_shown_is_settled(url: str) -> None:
    """Whatever is pasted, hiding twice hides no more."""
    found = taken_apart(f"https://courier.example/{url}")
    assert shown(found.shown) == found.shown


@pytest.mark.parametrize("piece", ["?a=1", "&token=x", "/a1b2", ";a=1", "%3A%2F%2F", "=", "user@"])
def test_an_address_of_megabytes_is_no_trouble(piece: str) -> None:
    """Time grows with the length only."""
    taken_apart("https://courier.example/" + piece * 50_000)


@pytest.mark.parametrize(
    ("url", "parts"),
    [
        ("https://courier.example/rss?uid=84512390", ("84512390",)),
        ("https://courier.example/feed?key=abc123", ("abc123",)),
        ("https://pods.example/private/e73c998e-6e60-432f-8610-ae210140c5b1/rss", ()),
        (
            "https://pods.example/show/e73c998e-6e60-432f-8610-ae210140c5b1/rss",
            ("e73c998e-6e60-432f-8610-ae210140c5b1",),
        ),
        ("https://courier.example/members/482913/feed", ("482913",)),
        ("https://courier.example/feed?cat=12345678&page=2", ()),
        ("https://courier.example/rss.xml?id=123456", ()),
        ("https://video.example/feeds/videos.xml?channel_id=UCabcdef123456GHIJKL7890", ()),
        ("https://courier.example/2026/11/30/story-2026/feed", ()),
        (f"https://courier.example/rss?token={HEX}", ()),
        ("https://[::1", ()),
    ],
)
def test_only_a_person_knows_of_some_parts(url: str, parts: tuple[str, ...]) -> None:
    """What is taken for a key anyway is not asked about, and neither is what is everybody's."""
    assert unsure(url) == parts
    said = taken_apart(url, parts)
    assert set(parts) <= set(said.keys)
    assert not any(part in said.shown for part in parts)
    assert unsure(said.shown) == ()


@given(st.sampled_from([form.format(HEX) for form in FORMS[:-1]]))
def test_what_is_hidden_is_found_again(url: str) -> None:
    """From the whole address and the shown one, the keys follow."""
    found = taken_apart(url)
    assert "".join(found.keys)[-10:] in "".join(hidden_in(url, f"{found.shown}#ab12cd34"))
    assert hidden_in("https://elsewhere.example/", found.shown) == ()
