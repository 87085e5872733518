"""Breaks what comes from outside: pages, typed commands, payloads of Slack and of Discord; each by a seeded chance, without a guide.

`python -m attacks.fuzzing TARGET SECONDS SEED`: ends with 0 where nothing was found, else says what was given and what came of it.
"""

import json
import random  # noqa: TID251 - a seeded fuzzer
import sys
import time
import traceback
from collections.abc import Callable
from datetime import UTC, datetime
from types import SimpleNamespace
from typing import Any

from digestbot.adapters.platforms.discord import interactions
from digestbot.adapters.platforms.slack import incoming
from digestbot.commands.catalogue import CATALOGUE
from digestbot.commands.i18n import LANGUAGES, CommandRefused, Translations, Translator
from digestbot.commands.parse import command_line
from digestbot.core.analysis.analyse import analyse
from digestbot.core.articles.article import ArticleId, RawArticle
from digestbot.core.articles.article_states import UnreadArticle
from digestbot.core.reading.page_or_feed import read_page

SLOWEST = 4.0
"""Seconds of processor time that no input may take; a worker is given five."""
PAGE = """<!doctype html><html lang="en"><head><title>Ferry sinks | Courier</title><meta name="author" content="Ann Vask">
<script type="application/ld+json">{"@type":"NewsArticle","headline":"Ferry sinks","datePublished":"2026-11-24T06:00:00Z",
"author":{"@type":"Person","name":"Ann Vask"}}</script></head><body><nav><a href="/">Home</a></nav><article><h1>Ferry sinks</h1>
<p class="byline">By Ann Vask, editor</p><p>The ferry to Borvik sank on Sunday. “We saw it go,” said Mira Holt, the mayor of Borvik.</p>
<table><tr><td>11</td><td>people</td></tr></table><ul><li>One</li></ul><figure><img src="/a.jpg"><figcaption>A ferry</figcaption>
</figure><p>It was built in 1971 &amp; mended <b>twice</b>.</p></article><footer>© Courier 2026</footer></body></html>"""
COMMANDS = (
    "feeds add https://courier.example/feed weight:2",
    'news "interest rates" --since 3d --share',
    'topics add name:"Sea" query:(ferry OR "mail boat") NOT film',
    "schedule add Morning channel:slack:T0/C1 at:07:00",
    "digest why https://courier.example/1",
)
SLACK: Any = {
    "text": "<#C061EG9T2|news> <https://a.example/?x=1&amp;y=2|a> <@U1> hello",
    "user": "U1",
    "ts": "1700000000.1",
    "metadata": {"event_type": "digest", "event_payload": {"delivery": "k1"}},
    "blocks": [{"type": "actions", "elements": [{"action_id": "d:up:k1", "url": "https://a.example"}]}],
    "state": {
        "values": {
            "name": {"a": {"type": "plain_text_input", "value": "x"}},
            "times": {"a": {"type": "multi_static_select", "selected_options": [{"value": "07:00"}]}},
            "channel": {"a": {"type": "conversations_select", "selected_conversation": "C1"}},
            "file": {"a": {"type": "file_input", "files": [{"name": "f", "size": 3, "url_private": "https://x"}]}},
        }
    },
}
DISCORD: Any = {
    "name": "feeds",
    "options": [
        {"type": 1, "name": "add", "options": [{"type": 3, "name": "link", "value": "https://a.example"}]},
    ],
    "components": [
        {"type": 18, "component": {"type": 3, "custom_id": "times", "values": ["07:00", "19:00"]}},
        {"type": 18, "component": {"type": 4, "custom_id": "name", "value": "Morning"}},
        {"type": 18, "component": {"type": 8, "custom_id": "channel", "values": ["9"]}},
        {"type": 18, "component": {"type": 23, "custom_id": "images", "value": True}},
    ],
    "resolved": {"messages": {"1": {"id": "1", "content": "see https://a.example", "embeds": [], "components": []}}},
    "target_id": "1",
}
NASTY = (
    "",
    " ",
    "\x00",
    "\ud800",
    "\u202e",
    "\U0001f468‍\U0001f469",
    "a" * 5000,
    "(" * 500,
    '"' * 99,
    "<" * 500,
    "-",
    ":",
    "://",
    "９",
    "é" * 50,
    "\n",
)
TEXTS, NOW = Translations(), datetime(2026, 11, 24, 6, tzinfo=UTC)
PIECES = (
    "<p>",
    "</p>",
    "<article>",
    "<table>",
    "<script>",
    "-->",
    "<!--",
    "&#0;",
    "&amp",
    "<div>" * 60,
    "]]>",
    "“",
    "said ",
    "By ",
    '{"@type":',
)
WHERE = SimpleNamespace(guild_id=1, user=SimpleNamespace(id=8), client=None)


def bent(text: str, chance: random.Random, pieces: tuple[str, ...]) -> str:
    """Return a text with some wounds."""
    for _ in range(chance.randint(1, 6)):
        at, end = sorted((chance.randrange(len(text) + 1), chance.randrange(len(text) + 1)))
        match chance.randrange(4):
            case 0:
                text = text[:at] + text[min(end, at + 40) :]
            case 1:
                text = text[:at] + chance.choice(pieces) * chance.choice((1, 1, 1, 30)) + text[at:]
            case 2:
                text = text[:at] + text[at:end] * chance.choice((2, 2, 20)) + text[end:]
            case _:
                text = (
                    text[:at] + chr(chance.choice((chance.randrange(1, 0xD800), chance.randrange(32, 127)))) + text[at:]
                )
    return text[:200_000]


def broken(value: Any, chance: random.Random) -> Any:
    """Return a payload with other texts and numbers in it, and parts that are missing or there twice."""
    if isinstance(value, dict):
        return {
            k: broken(v, chance)
            for k, v in value.items()
            if k in {"name", "type", "custom_id", "id"} or chance.random() > 0.05
        }
    if isinstance(value, list):
        return [broken(v, chance) for v in value for _ in range(chance.choice((0, 1, 1, 1, 2)))]
    if isinstance(value, str) and chance.random() < 0.3:
        return chance.choice((bent(value, chance, NASTY), chance.choice(NASTY)))
    return value


def page(chance: random.Random) -> tuple[Any, Callable[[], object]]:
    """Read and analyse a broken page."""
    body = bent(PAGE, chance, PIECES + NASTY).encode(chance.choice(("utf-8", "utf-16", "latin-1")), "replace")
    url = "https://courier.example/1"
    article = UnreadArticle(
        id=ArticleId(1), scope="", url=url, title="Ferry sinks", teaser="It sank.", content=None, outlet="Courier",
        language=None, published=None, image=None, authors=(),
    )  # fmt: skip

    def act() -> None:
        read = read_page(article, body, "text/html", url=url)
        analyse(RawArticle(title=read.title, text=read.text or "", claims=read.claims, url=url))

    return body, act


def command(chance: random.Random) -> tuple[Any, Callable[[], object]]:
    """Read a broken command."""
    line = bent(chance.choice(COMMANDS), chance, NASTY)
    say = Translator(texts=TEXTS, language=chance.choice(list(LANGUAGES)), zone="UTC", now=NOW)

    def act() -> None:
        try:
            command_line(line, CATALOGUE, say)
        except CommandRefused:
            return

    return line, act


def slack(chance: random.Random) -> tuple[Any, Callable[[], object]]:
    """Read a broken payload of Slack."""
    given = broken(SLACK, chance)

    async def fetch(_: str) -> bytes:
        return b""

    def act() -> None:
        incoming.typed(str(given.get("text", "")), "T0")
        incoming.without_mention(str(given.get("text", "")))
        incoming.entered(given, "T0", fetch)
        incoming.target(given, "U1")
        for action in given.get("blocks", ()):
            incoming.chosen(action, "T0")

    return given, act


def discord(chance: random.Random) -> tuple[Any, Callable[[], object]]:
    """Read a broken payload of Discord."""
    given = broken(DISCORD, chance)

    def act() -> None:
        _, options = interactions._path(given)
        interactions._arguments(options, given, WHERE)  # type: ignore[arg-type] # all that is asked of it
        interactions._entered(given, WHERE)  # type: ignore[arg-type] # the same

    return given, act


TARGETS: dict[str, Callable[[random.Random], tuple[Any, Callable[[], object]]]] = {
    "pages": page,
    "commands": command,
    "slack": slack,
    "discord": discord,
}


def main(target: str, seconds: float, seed: int) -> int:
    """Try inputs for so long; 1 where one raised or took too long."""
    chance, until, count = random.Random(seed), time.monotonic() + seconds, 0
    while time.monotonic() < until:
        given, act = TARGETS[target](chance)
        begun, said = time.process_time(), ""
        try:
            act()
        except Exception:  # noqa: BLE001 - whatever it is, it is a finding
            said = traceback.format_exc()
        took = time.process_time() - begun
        if said or took > SLOWEST:
            sys.stdout.write(
                f"{target}, seed {seed}, input {count}, {took:.1f} s:\n{json.dumps(repr(given))}\n{said}\n"
            )
            return 1
        count += 1
    sys.stdout.write(f"{target}, seed {seed}: {count} inputs\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], float(sys.argv[2]), int(sys.argv[3])))
