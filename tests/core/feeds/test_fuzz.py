"""An hour of broken feeds: nothing raises, nothing takes long, and both ways of reading agree."""

import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

SECONDS = int(os.environ.get("DIGESTBOT_FUZZ_SECONDS", "3600"))  # noqa: TID251 - the tests' own variable
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


@pytest.mark.proof
@pytest.mark.timeout(2 * SECONDS)
def test_an_hour_of_broken_feeds(tmp_path: Path) -> None:
    """A body that ends the fuzzing program stands in the failure, with what the program said of it."""
    for number, body in enumerate(SEEDS):
        (tmp_path / f"seed-{number}").write_bytes(body)
    seed = time.time_ns() % 2**31
    options = (f"-max_total_time={SECONDS}", f"-seed={seed}", "-max_len=20000", f"-artifact_prefix={tmp_path}/found-")
    program = str(Path(__file__).with_name("fuzzing.py"))
    command = (sys.executable, program, *options, str(tmp_path))
    done = subprocess.run(command, capture_output=True, text=True, check=False)  # noqa: S603 - a program of ours
    print(f"seed {seed}: {done.stderr.splitlines()[-1]}")  # noqa: T201 - how many bodies were tried
    found = [path.read_bytes() for path in tmp_path.glob("found-*")]
    assert (done.returncode, found) == (0, []), done.stdout[-2000:]
