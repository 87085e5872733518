"""Reading feeds: digestbot's parser and feedparser on the same generated feeds, side by side in one run."""

import io
import random  # noqa: TID251 - seeded, so that every run measures the same feeds
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from html import escape

WORDS = [
    "council",
    "harbour",
    "bridge",
    "strike",
    "rain",
    "museum",
    "vote",
    "river",
    "market",
    "teacher",
    "clinic",
    "orchard",
    "budget",
    "ferry",
    "mayor",
    "festival",
    "tram",
    "library",
    "forest",
    "school",
    "engine",
    "village",
    "concert",
    "winter",
    "bakery",
]
SIZES = {18: (20, 60), 80: (20, 460)}
"""Kilobytes of a feed: how many items, how many words in the content of each."""

HEAD = (
    '<?xml version="1.0" encoding="UTF-8"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" '
    'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:atom="http://www.w3.org/2005/Atom" '
    'xmlns:media="http://search.yahoo.com/mrss/"><channel><title>The Harbour Courier</title>'
    '<link>https://courier.example/</link><atom:link href="https://courier.example/feed" rel="self" '
    'type="application/rss+xml"/><description>News of the harbour</description><language>en-GB</language><ttl>30</ttl>'
)


def rss(*, items: int, words: int, seed: int = 7) -> bytes:
    """Return a clean RSS 2.0 feed as WordPress would write it."""
    chance = random.Random(seed)
    start = datetime(2024, 3, 1, 8, tzinfo=UTC)
    parts = [HEAD]
    for number in range(items):
        title = " ".join(chance.choices(WORDS, k=8)).capitalize()
        teaser = " ".join(chance.choices(WORDS, k=25)).capitalize()
        body = "".join(
            f"<p>{' '.join(chance.choices(WORDS, k=40)).capitalize()} &amp; <b>more</b>, said “Ann”.</p>"
            for _ in range(max(1, words // 40))
        )
        link = f"https://courier.example/{2024}/{number}/{title.lower().replace(' ', '-')}"
        parts.append(
            f"<item><title>{title}</title><link>{link}</link><guid isPermaLink='false'>courier-{number}</guid>"
            f"<dc:creator>Ann Lee</dc:creator><pubDate>{format_datetime(start - timedelta(hours=number))}</pubDate>"
            f"<category>{chance.choice(WORDS)}</category><description>{escape(f'<p>{teaser} …</p>')}</description>"
            f"<content:encoded><![CDATA[{body}]]></content:encoded>"
            f'<media:thumbnail url="https://courier.example/i/{number}.jpg"/></item>'
        )
    return "".join([*parts, "</channel></rss>"]).encode()


def best(work: Callable[[], object], *, rounds: int) -> float:
    """Return the seconds of processor time of the fastest of several rounds: other work on the machine does not count."""
    times = []
    for _ in range(rounds):
        started = time.process_time()
        work()
        times.append(time.process_time() - started)
    return min(times)


def main() -> None:
    """Print how many times as fast as feedparser the feeds are read."""
    import feedparser  # noqa: PLC0415 - the opponent; loaded by this benchmark only

    from digestbot.core.feeds.parse import judge, parse  # noqa: PLC0415 - measured after the opponent is loaded

    for kilobytes, (items, words) in SIZES.items():
        body = rss(items=items, words=words)
        theirs = best(lambda body=body: feedparser.parse(io.BytesIO(body)), rounds=7)  # type: ignore[misc]
        slow = best(lambda body=body: judge(body), rounds=7)  # type: ignore[misc]
        ours = best(lambda body=body: parse(body), rounds=40)  # type: ignore[misc]
        print(
            f"feeds: {kilobytes} kB ({len(body) / 1000:.0f} kB, {items} items): feedparser {theirs * 1000:.1f} ms, "
            f"digestbot {ours * 1000:.2f} ms = {theirs / ours:.1f}x (without the fast path {theirs / slow:.1f}x)"
        )


if __name__ == "__main__":
    main()
