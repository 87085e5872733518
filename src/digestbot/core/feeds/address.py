"""Addresses as people paste them, made the ones that are asked."""

import re

_FEED_SCHEME = re.compile(r"(?:feed|itpc|rss|pcast|podcast)(s?):(?://)?(?=[^\s/])", re.IGNORECASE)
_SCHEME = re.compile(r"[a-z][a-z0-9+.-]*:", re.IGNORECASE)
_AROUND = frozenset({"<>", "()", '""', "''"})
_PORT = re.compile(r"[^\s/:]+:\d")


def feed_address(given: str) -> str:
    """Return the web address that is meant: without brackets around it, and without a scheme that only calls a reader.

    >>> feed_address("feed://quay.example/atom"), feed_address("feed:https://quay.example/rss"), feed_address(" <https://a.example/> ")
    ('http://quay.example/atom', 'https://quay.example/rss', 'https://a.example/')
    """
    address = given.strip()
    if address[:1] + address[-1:] in _AROUND and len(address) > 1:
        address = address[1:-1].strip()
    match = _FEED_SCHEME.match(address)
    if match is None:
        return address
    rest = address[match.end() :]
    named = _SCHEME.match(rest) and not _PORT.match(rest)
    return rest if named else f"http{match[1].lower()}://{rest}"
