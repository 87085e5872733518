"""Addresses as people paste them."""

import pytest

from digestbot.core.feeds.address import feed_address


@pytest.mark.parametrize(
    ("given", "meant"),
    [
        ("https://courier.example/feed", "https://courier.example/feed"),
        ("  <https://courier.example/feed> ", "https://courier.example/feed"),
        ("feed://courier.example/feed", "http://courier.example/feed"),
        ("FEED:https://courier.example/feed", "https://courier.example/feed"),
        ("feed:http://courier.example/feed", "http://courier.example/feed"),
        ("feed://https://courier.example/feed", "https://courier.example/feed"),
        ("feeds://courier.example/feed", "https://courier.example/feed"),
        ("feed:courier.example:8080/feed", "http://courier.example:8080/feed"),
        ("itpc://courier.example/pod", "http://courier.example/pod"),
        ("itpcs://courier.example/pod", "https://courier.example/pod"),
        ("feed:javascript:alert(1)", "javascript:alert(1)"),
        ("feed:file:///etc/hosts", "file:///etc/hosts"),
        ("feed:///etc/hosts", "feed:///etc/hosts"),
        ("feedback.example/rss", "feedback.example/rss"),
        ("courier.example", "courier.example"),
        ("", ""),
    ],
)
def test_the_web_address_that_is_meant_is_found(given: str, meant: str) -> None:
    """A reader's scheme goes; what is no address of the web does not become one."""
    assert feed_address(given) == meant
