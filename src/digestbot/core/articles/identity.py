"""Which article it is, whatever its tracking parameters, feed or order."""

from urllib.parse import parse_qsl, urlencode, urlsplit, urlunsplit

_TRACKING = ("utm_", "fbclid", "gclid", "mc_cid", "mc_eid")


def canonical(url: str) -> str:
    """Return the address without fragment, tracking parameters and the accidents of case.

    >>> canonical("HTTPS://Courier.example/a?utm_source=x&id=3#top")
    'https://courier.example/a?id=3'
    """
    parts = urlsplit(url)
    query = urlencode(
        [(k, v) for k, v in parse_qsl(parts.query, keep_blank_values=True) if not k.lower().startswith(_TRACKING)]
    )
    return urlunsplit((parts.scheme.lower(), parts.netloc.lower(), parts.path or "/", query, ""))
