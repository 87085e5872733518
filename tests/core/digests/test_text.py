"""Text from the internet on one line of a digest."""

import re
import unicodedata

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from digestbot.core.digests.text import clean, shorten, utf16, web_link


@given(st.text(st.one_of(st.characters(), st.sampled_from("a \u200c\u200d\u0301\u202e"))))
@example("\u202eevil\u2066\u200b")
@example("\ud800")
def test_clean_is_one_visible_line(text: str) -> None:
    """Nothing that controls, hides or turns text is left, and cleaning twice changes nothing."""
    cleaned = clean(text)
    categories = {unicodedata.category(c) for c in cleaned if c not in "\u200c\u200d"}
    assert not categories & {"Cc", "Cs", "Zl", "Zp"}
    assert not re.search("[\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]", cleaned)
    assert cleaned == cleaned.strip()
    assert "  " not in cleaned
    assert clean(cleaned) == cleaned


def test_clean_is_linear() -> None:
    """A megabyte of the worst is done at once."""
    assert clean("\u200d" * 10**6) == ""
    assert clean(" \u200d" * 500_000) == ""
    assert len(clean("e" + "\u200d" * 10**6 + "e")) == 3
    assert len(clean("e" + "\u0301" * 10**6)) < 10
    assert clean("\ud800" * 10**6) == "\ufffd" * 10**6


@pytest.mark.parametrize(
    ("text", "cleaned"),
    [
        ("می\u200cخواهم", "می\u200cخواهم"),
        ("👨\u200d👩\u200d👧", "👨\u200d👩\u200d👧"),
        ("e" + "\u0301" * 300, "e" + "\u0301" * 4),
        ("\u0301 mark first", "mark first"),
        ("a\u2028b\u00a0c\u3000d", "a b c d"),
        ("เป็นที่รู้จัก", "เป็นที่รู้จัก"),
    ],
)
def test_living_scripts_stay(text: str, cleaned: str) -> None:
    """Joiners and marks that writing needs are kept; what is stacked beyond them goes."""
    assert clean(text) == cleaned


@given(st.text(), st.integers(2, 60))
def test_shorten_is_within(text: str, limit: int) -> None:
    """A shortened text is within its limit, and a short one stays as it is."""
    text = clean(text)
    short = shorten(text, limit)
    assert utf16(short) <= limit
    assert short == text or short.endswith("…")
    assert text.startswith(short.removesuffix("…"))


def test_shorten_does_not_cut_a_family() -> None:
    """A joined emoji stands whole or not at all."""
    family = "👨\u200d👩\u200d👧\u200d👦"
    for limit in range(3, 30):
        assert shorten(f"ab {family} {family}", limit).replace(family, "").strip("… ab") == ""


@pytest.mark.parametrize(
    ("link", "safe"),
    [
        ("https://a.example/x?y=1&z=(2)", "https://a.example/x?y=1&z=%282%29"),
        ("https://a.example/ü", "https://a.example/%C3%BC"),
        ("https://bücher.example", "https://xn--bcher-kva.example"),
        ("https://a.example/100%25", "https://a.example/100%25"),
        ("https://a.example/a b\nc", "https://a.example/a%20bc"),
        ("https://[2001:db8::1]:8080/x", "https://[2001:db8::1]:8080/x"),
        ("javascript:alert(1)", None),
        ("JavaScript://a.example/%0aalert(1)", None),
        ("data:text/html,x", None),
        ("https://bank.example@evil.example/", None),
        ("https://a.example\\@b.example/", None),
        ("//a.example", None),
        ("https://", None),
        ("https://[bad", None),
        ("", None),
        (None, None),
    ],
)
def test_web_link(link: str | None, safe: str | None) -> None:
    """Only addresses of the web pass, and nothing in them ends a chat platform's markup."""
    assert web_link(link) == safe


@given(st.text() | st.text().map("https://a.example/".__add__) | st.text().map("https://".__add__))
def test_web_link_of_anything(link: str) -> None:
    """What passes is ASCII, of the web, and free of markup."""
    safe = web_link(link)
    assert safe is None or re.fullmatch(r"https?://[^\s<>|()\"\\`*]+", safe)
    assert safe is None or safe.isascii()
