"""A link whose text is written like an address of another host."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from digestbot.core.digests.true_host import with_host

LINK = "https://www.evil.com/1"
LIES = [
    "https://bank.com/login",
    "Log in at bank.com/login now",
    "http://127.0.0.1/",
    "www.bank.com",
    "bank.com",
    "«bank.com»",
    "https://bank.com@evil.com/",
    "ｈｔｔｐｓ：／／bank.com",
    "bank。com/login",
    "https: //bank.com",
    "https:\\\\bank.com",
    "HTTPS://BANK.COM",
    "https://evil.com.bank.com",
    "https://bank.com https://evil.com",
]
TRUE = [
    "https://evil.com/other",
    "news.evil.com/1",
    "evil.com",
    "Amazon.com posts record profit",
    "Version 1.2/3 is out",
    "Node.js/Deno compared and/or praised",
    "A 3.5/5 for the sequel",
    "Rates rise: the bank's view",
    "",
]


@pytest.mark.parametrize("text", LIES)
def test_the_true_host_stands_before_it(text: str) -> None:
    """Schemes, paths, www and bare names, in full width, behind a user, or beside the true one."""
    assert with_host(text, LINK) == f"evil.com: {text}"
    assert with_host(text, None) == text


@pytest.mark.parametrize("text", TRUE)
def test_what_tells_no_lie_stays(text: str) -> None:
    """An address of the link's own site, and words with a dot or a slash in them."""
    assert with_host(text, LINK) == text


@given(st.text(), st.text())
def test_nothing_is_lost(text: str, link: str) -> None:
    """Whatever the text and the link, the text is there to its end, and it takes no error."""
    assert with_host(text, link).endswith(text)
