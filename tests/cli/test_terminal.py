"""What the shell prints of texts from the internet."""

import asyncio
import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from typer.testing import CliRunner

from digestbot.adapters.clock import SystemClock
from digestbot.adapters.storage import open_store
from digestbot.cli import app
from digestbot.cli.terminal import json_line, safe
from digestbot.core.digests.destination import LOCAL

SRC = Path(__file__).parents[2] / "src/digestbot/cli"
HOSTILE = "Bell\x07 \x1b]0;owned\x07 \x9b31m red \x9d8;;https://evil.example\x9c \x7f\r over"


def controls(text: str) -> set[str]:
    """Return the control characters that a terminal might obey."""
    return {c for c in text if (ord(c) < 32 and c not in "\n\t") or 127 <= ord(c) < 160}


@given(st.text())
def test_nothing_is_left_but_tabs_and_line_feeds(text: str) -> None:
    """Everything else of the text stays, in its order; JSON says the same as before."""
    assert controls(safe(text)) == set()
    assert safe(text) == "".join(c for c in text if not controls(c))
    assert controls(json_line({"a": text})) == set()
    assert json.loads(json_line({"a": text})) == {"a": text}


@pytest.mark.parametrize("command", [("feeds", "list"), ("feeds", "info", "1"), ("feeds", "export"), ("entries",)])
def test_a_hostile_title_reaches_no_terminal(
    command: tuple[str, ...], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Lists and exports of a feed whose title gives orders."""
    url = f"sqlite:///{tmp_path / 'bot.db'}"
    monkeypatch.setenv("DIGESTBOT_DATABASE_URL", url)

    async def fill() -> None:
        async with open_store(url) as store:
            await store.feeds.add(LOCAL, "https://courier.example/rss", now=SystemClock().now(), title=HOSTILE)

    asyncio.run(fill())
    told = CliRunner().invoke(app, list(command))
    assert told.exit_code == 0, told.output
    assert controls(told.stdout) == set()
    assert ("red" in told.stdout) == (command != ("entries",))


def test_no_command_prints_past_it() -> None:
    """`typer.echo` of its own would be a way around; the version and the status, numbers of our own, are none."""
    around = {p.name for p in SRC.glob("*.py") if "typer.echo(" in p.read_text("utf-8")}
    assert around == {"terminal.py", "__init__.py", "status.py"}
