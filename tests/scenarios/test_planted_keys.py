"""A hundred addresses with keys in them, on the real program: no key in anything that a run writes or prints."""

from hashlib import sha256
from pathlib import Path

import pytest
from peers.lab import Lab, answer, redirect
from scenarios.installation import Installation

FORMS = [
    "/.rss?feed={}&user=ann",
    "/rss/{}",
    "/rss/{}.xml",
    "/feed?passkey={}&page=2",
    "/feed?page=2&token={}",
    "/private/{}/feed",
    "/feed;jsessionid={}?page=2",
    "/rss/token={}",
    "/members/feed?h={}",
    "@",
]
EACH = 10


def feed(number: int, path: str) -> bytes:
    """Return a feed that repeats its own address wherever a feed can."""
    here = f"https://courier.example{path}".replace("&", "&amp;")
    return (
        f'<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel><title>Courier {number}</title><link>{here}</link>'
        f'<atom:link rel="self" href="{here}"/><item><guid>{here}#1</guid><link>{here}/1</link><title>Report {number}</title>'
        f'<description>Read it at {here} today.</description><enclosure url="{here}/1.mp3" type="audio/mpeg"/></item></channel></rss>'
    ).encode()


def serve(number: int, path: str, lab: Lab) -> None:
    """Let a server answer: most with a feed, some by sending on, some with an error or a page."""
    place, question, query = path.partition("?")
    told = answer(feed(number, path))
    match number % 10:
        case 3:
            lab.on(f"{place}/moved", told)
            lab.on(place, redirect(f"{place}/moved{question}{query}", status=301))
        case 5:
            lab.on(place, answer(status=403))
        case 7:
            lab.on(place, answer(b"<html><title>No feed</title></html>", Content_Type="text/html"))
        case _:
            lab.on(place, told)


@pytest.mark.timeout(60)
async def test_no_key_is_written_or_printed(tmp_path: Path) -> None:
    """Adding, polling, listing, exporting, a preview, and the log of all that at debug level, in every file and on every line."""
    keys: list[str] = []
    urls: list[str] = []
    async with Lab() as lab:
        for form in FORMS:
            for _ in range(EACH):
                key = sha256(f"key {len(keys)}".encode()).hexdigest()[:32]
                keys.append(key)
                path = f"/{len(keys)}{'/feed' if form == '@' else form.format(key)}"
                serve(len(keys), path, lab)
                login = f"ann:{key}@" if form == "@" else ""
                urls.append(f"http://{login}127.0.0.1:{lab.port}{path}")
        folder = tmp_path / "data"
        folder.mkdir()
        addresses = tmp_path / "addresses"
        addresses.write_text("\n".join(urls), "utf-8")
        bot = Installation(
            folder=folder,
            environment={
                "DIGESTBOT_LOG_LEVEL": "debug",
                "DIGESTBOT_FETCH_ARTICLES": "0",
                "DIGESTBOT_PER_HOST": "4",
                "DIGESTBOT_CONCURRENCY": "128",
            },
        )
        said = [
            *await bot.printed("feeds", "add", "--no-fetch", "--file", str(addresses)),
            *await bot.printed("tick"),
            *await bot.printed("feeds", "info", urls[4]),
            *await bot.printed("feeds", "export"),
            *await bot.printed("entries"),
            *await bot.printed("secrets", "seal"),
            *await bot.printed("doctor"),
        ]
    asked = {seen.path for seen in lab.seen}
    # The tenth of them carries its key in a header.
    missing = [n for n, key in enumerate(keys, 1) if not any(key in path for path in asked)]
    assert missing == list(range(len(keys) - EACH + 1, len(keys) + 1)), "each was asked by its whole address"
    assert len({seen.headers["authorization"] for seen in lab.seen if "authorization" in seen.headers}) == EACH
    assert "Report 1" in "".join(said)
    written = {file.name: file.read_bytes() for file in folder.rglob("*") if file.is_file()}
    assert any(name.startswith("digestbot") for name in written)
    for key in keys:
        assert [name for name, body in written.items() if key.encode() in body] == []
        assert [line for text in said for line in text.splitlines() if key in line] == []
