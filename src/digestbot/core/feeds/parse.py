"""Feed bytes to a `Feed`, through feedparser."""

from collections.abc import Mapping
from io import BytesIO

from digestbot.core.feeds.feed import Entry, Feed, NotAFeed


def parse(body: bytes, headers: Mapping[str, str] | None = None) -> Feed | NotAFeed:
    """Read a feed of any format; never raises on bad bytes.

    `headers` are the response's, names in any case; Content-Type, Content-Location (the feed's own address) and
    Content-Language count.
    """
    import feedparser  # noqa: PLC0415 - slow to load; only where a feed is parsed

    lowered = {k.lower(): v for k, v in (headers or {}).items()}
    parsed = feedparser.parse(BytesIO(body), response_headers=lowered)
    if not (parsed.version or parsed.entries):
        return NotAFeed(reason="this is not a feed")
    entries = tuple(
        Entry(id=e.get("id"), link=e.get("link"), title=e.get("title"), summary_text=e.get("summary"))
        for e in parsed.entries
    )
    return Feed(
        format="atom" if parsed.version.startswith("atom") else "rss", title=parsed.feed.get("title"), entries=entries
    )
