"""An operator's first hour: one command shows a digest, the shell makes a real one, and nothing comes twice."""

import json
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from peers.lab import Lab, answer, redirect
from scenarios.installation import Installation, rss, stories


@pytest.mark.timeout(120)
async def test_the_sample_newsroom_shows_a_digest_once(tmp_path: Path) -> None:
    """Without a token, `run` prints stories of several outlets, quotes with speakers and authors; the second time, nothing."""
    one = Installation(folder=tmp_path)
    first = await one.run("run")
    assert first.count("also in") >= 2
    assert first.count("— ") >= 2
    assert "Irena Maslow" in first or "Lotte Brunner" in first
    assert "READ  How the crown" not in first
    assert "Governor-Maslow" not in first
    assert (tmp_path / "sample-digest.html").read_text("utf-8").count("<h") > 3
    assert not (tmp_path / "digestbot.db").exists()
    second = await one.run("run")
    assert "Nothing new since the last digest" in second
    assert "also in" not in second


@pytest.mark.timeout(120)
async def test_a_feed_becomes_one_digest_on_the_console(tmp_path: Path) -> None:
    """Added, subscribed and ticked: the baseline's first look comes, then only what is new, and never the same again."""
    one = Installation(folder=tmp_path, environment={"DIGESTBOT_FETCH_ARTICLES": "0"})
    async with Lab() as lab:
        lab.on("/feed", answer(rss(stories(2))))
        url = lab.on("/", redirect("/feed"))
        assert "Added: The Courier (rss, 2 items" in await one.run("feeds", "add", url)
        assert "Next digest" in await one.run("subscribe", url, "--to", "console:", "--zone", "Europe/Berlin")
        assert "Nothing" in await one.run("news")
        await one.run("subscribe", "all", "--to", "console:", "--immediately")
        now = datetime.now(UTC)  # noqa: TID251 - the shell's commands go by the machine's clock
        first = await one.tick(now + timedelta(minutes=1))
        assert "Arlen opens a library of tools" in first
        lab.on("/feed", answer(rss(stories(3))))
        second = await one.tick(now + timedelta(hours=2))
        assert "Cressing elects a beekeeper as mayor" in second
        assert "Arlen" not in second
        assert not (await one.tick(now + timedelta(hours=4))).strip()
        assert "Nothing new would be posted now." in await one.run("digest", "preview", "All news")
        assert "Nothing in the last 24h." in await one.run("digest", "preview")
        entries = [json.loads(line) for line in (await one.run("entries", "--jsonl")).splitlines()]
    assert [e["id"] for e in entries] == ["arlen", "borvik", "cressing"]
    process = await one.start("doctor")
    assert b"ok  database" in (await process.communicate())[0]


@pytest.mark.timeout(60)
async def test_mistakes_are_one_line_and_lose_nothing(tmp_path: Path) -> None:
    """Wrong addresses, settings and instants end with 2 and a sentence; no traceback."""
    one = Installation(folder=tmp_path)
    for arguments in (
        ("subscribe", "all", "--to", "nowhere"),
        ("subscribe", "all", "--to", "discord:abc"),
        ("subscribe", "no such feed", "--to", "console:"),
        ("tick", "--now", "yesterday"),
        ("feeds", "add"),
    ):
        process = await one.start(*arguments)
        out, err = await process.communicate()
        assert (process.returncode, out, err.count(b"\n")) == (2, b"", 1), (arguments, err)
        assert err.startswith(b"digestbot: ")
