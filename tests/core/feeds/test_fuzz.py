"""An hour of broken feeds: nothing raises, nothing takes long, and both ways of reading agree."""

import random  # noqa: TID251 - a seeded fuzzer
import time

import pytest

from digestbot.core.feeds.feed import Feed, NotAFeed
from digestbot.core.feeds.parse import judge, parse

SECONDS = 3600
SLOWEST = 4.0
SEEDS = [
    (
        b'<?xml version="1.0" encoding="UTF-8"?><rss version="2.0" xmlns:media="http://search.yahoo.com/mrss/" '
        b'xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel>'
        b"<title>Courier</title><link>https://courier.example/</link><image><url>https://courier.example/l.png</url></image><item>"
        b"<title>Rain &amp; wind</title><link>https://courier.example/1</link><guid>1</guid><dc:creator>Ann</dc:creator>"
        b"<pubDate>Mon, 26 Jan 2004 16:31:00 EST</pubDate><description><![CDATA[<p>Wet <b>all</b> day</p>]]></description>"
        b'<content:encoded>&lt;img src="/i.jpg"&gt;</content:encoded><media:group><media:thumbnail url="/t.jpg"/></media:group>'
        b'<enclosure url="/e.mp3" type="audio/mpeg"/><category domain="x">weather</category></item></channel></rss>'
    ),
    (
        b'<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="de"><title type="html">Courier</title><author><name>Desk</name></author>'
        b'<entry xml:base="https://courier.example/a/"><title>Regen</title><id>urn:1</id><link href="1"/><updated>2004-01-26T16:31:00Z'
        b'</updated><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Nass</p></div></content><source><title>s</title>'
        b"<author><name>Ann</name></author></source></entry></feed>"
    ),
    (
        b'<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"><channel rdf:about="x">'
        b'<title>Courier</title></channel><item rdf:about="1"><title>Rain</title><link>https://courier.example/1</link></item></rdf:RDF>'
    ),
    b'{"version":"https://jsonfeed.org/version/1.1","title":"Courier","items":[{"id":"1","content_html":"<p>x</p>","tags":["a"]}]}',
]
PIECES = [
    b"<![CDATA[",
    b"]]>",
    b"<!--",
    b"-->",
    b"&eacute;",
    b"&",
    b"<",
    b"&#0;",
    b"&#146;",
    b"\xc2\x85",
    b"\xff",
    b"\x00",
    b'"',
    b"'>",
]
NAMES = b"links authors tags content image source title item entry media:content dc:date summary id name email svg height".split()


def mutated(chance: random.Random) -> bytes:
    """Return a seed with one to five wounds."""
    body = bytearray(chance.choice(SEEDS))
    for _ in range(chance.randint(1, 5)):
        at = chance.randrange(len(body) + 1)
        match chance.randrange(6):
            case 0:
                del body[at : at + chance.randint(1, 30)]
            case 1:
                body[at:at] = chance.randbytes(chance.randint(1, 4))
            case 2:
                body[at:at] = chance.choice(PIECES) * chance.choice([1, 1, 1, 50])
            case 3:
                name = chance.choice(NAMES)
                body[at:at] = (
                    b"<" + name + chance.choice([b">", b' a="1">', b' type="html">', b"/>"]) + b"x</" + name + b">"
                )
            case 4:
                start = chance.randrange(len(body) + 1)
                body[at:at] = body[start : start + chance.randint(1, 200)]
            case _:
                del body[at:]
    return bytes(body)


@pytest.mark.proof
@pytest.mark.timeout(2 * SECONDS)
def test_an_hour_of_broken_feeds() -> None:
    """Each body is read as a feed or refused with a reason, within seconds, by both ways alike."""
    seed = time.time_ns()
    print(f"seed {seed}")  # noqa: T201 - whoever sees a failure needs it
    chance = random.Random(seed)
    until = time.monotonic() + SECONDS
    while time.monotonic() < until:
        body = mutated(chance)
        started = time.process_time()
        found = parse(body)
        assert time.process_time() - started < SLOWEST, body
        assert isinstance(found, Feed | NotAFeed)
        assert found == judge(body), body
