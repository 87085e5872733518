"""`digestbot parse --jsonl FILE…`, the contract."""

import json
from pathlib import Path

from typer.testing import CliRunner

from digestbot.cli import app

FEED = (
    '<rss version="2.0"><channel><title>Courier</title><link>/</link><language>en</language><item><guid>1</guid>'
    "<link>/1</link><title>Rain</title><description>&lt;p&gt;Wet&lt;/p&gt;</description>"
    "<pubDate>Mon, 26 Jan 2004 16:31:00 EST</pubDate><author>a@x.example (Ann)</author><category>weather</category>"
    '<enclosure url="/i.jpg" type="image/jpeg"/></item></channel></rss>'
)


def run(*files: Path) -> list[dict[str, object]]:
    """Return the lines that the command prints; it has to end well."""
    result = CliRunner().invoke(app, ["parse", "--jsonl", *map(str, files)])
    assert result.exit_code == 0, result.output
    return [json.loads(line) for line in result.stdout.splitlines()]


def test_one_line_a_file_in_order_whatever_they_are(tmp_path: Path) -> None:
    """A feed, a page, and a file that is not there: three lines, exit 0."""
    good, page, missing = tmp_path / "good.xml", tmp_path / "page.html", tmp_path / "missing.xml"
    good.write_text(FEED)
    page.write_text("<html></html>")
    lines = run(good, page, missing)
    assert [(line["file"], line["ok"]) for line in lines] == [
        (str(good), True),
        (str(page), False),
        (str(missing), False),
    ]
    assert "web page" in str(lines[1]["error"])
    assert lines[1]["entries"] == []
    assert "FileNotFoundError" in str(lines[2]["error"])


def test_the_headers_beside_a_file_count(tmp_path: Path) -> None:
    """The charset of Content-Type and the address of Content-Location; every field of the contract is there."""
    file = tmp_path / "feed.xml"
    file.write_bytes(FEED.replace("Rain", "Дождь").encode("koi8-r"))
    (tmp_path / "feed.xml.headers").write_text(
        "Content-Type: text/xml; charset=koi8-r\nContent-Location: https://courier.example/feed\n"
    )
    assert run(file) == [
        {
            "file": str(file),
            "ok": True,
            "error": None,
            "format": "rss",
            "feed": {"title": "Courier", "link": "https://courier.example/", "language": "en"},
            "entries": [
                {
                    "id": "1",
                    "link": "https://courier.example/1",
                    "title": "Дождь",
                    "summary_text": "Wet",
                    "content_text": None,
                    "published": "2004-01-26T21:31:00Z",
                    "updated": None,
                    "authors": ["Ann"],
                    "categories": ["weather"],
                    "image": "https://courier.example/i.jpg",
                }
            ],
        }
    ]


def test_a_file_that_takes_too_long_ends_no_run(tmp_path: Path) -> None:
    """It is stopped, as in a poll, and the next one is read."""
    hostile, good = tmp_path / "hostile.xml", tmp_path / "good.xml"
    hostile.write_text("<rss><channel><title>F</title>" + "<a>" * 2_000_000)
    good.write_text(FEED)
    lines = run(hostile, good)
    assert [line["ok"] for line in lines] == [False, True]
    assert "took longer" in str(lines[0]["error"])
