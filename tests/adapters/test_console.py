"""The digest on a terminal."""

import io
from dataclasses import replace

import pytest
from peers.documents import NASTY, document, nasty, story

from digestbot.adapters.platforms.console.publisher import write
from digestbot.core.digests.subscription import Options

EXPECTED = """
World · Morning digest · Tue 24 Nov ──────────────────────────────────────────────────
1 story from 3 articles in 14 feeds · since Mon 19:00 · next 19:00

Harbour council approves plan 1 for the old quay
  4 outlets
  The council voted nine to four for plan 1 on Monday evening. Work on the quay is to
  begin in spring and to last two years. (The Post)
    “We have waited for this long enough, and so has the harbour.”
    — Mara Lindqvist, mayor · The Courier
  By the numbers: nine votes (The Courier), 10 votes (The Post, Radio Nord)
  Earlier, Mon 16 Nov: Council puts off plan 1
  By Jon Abel, covers the harbour since 2019 · The Courier · 04:59 · also in The Post,
  Radio Nord +1
  https://courier.example/news/1

"""


class Terminal(io.StringIO):
    """A stream that says it is a terminal."""

    def isatty(self) -> bool:
        """Say so."""
        return True


def written(stream: io.StringIO | None = None, **changes: object) -> str:
    """Return a digest as it is printed."""
    stream = stream or io.StringIO()
    write(document(1, **changes), stream=stream, width=86)
    return stream.getvalue()


def test_plain_text_where_nobody_looks() -> None:
    """In a file or a pipe there is no colour and every line has its place."""
    assert [line.rstrip() for line in written().splitlines()] == EXPECTED.splitlines()


def test_colour_on_a_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    """On a terminal headlines are bold and links can be clicked."""
    monkeypatch.setenv("TERM", "xterm-256color")
    monkeypatch.delenv("NO_COLOR", raising=False)
    shown = written(Terminal())
    assert "\x1b[1;36m" in shown
    assert "\x1b]8;" in shown


@pytest.mark.parametrize("text", NASTY)
def test_nasty_text_controls_nothing(text: str) -> None:
    """No escape sequence of a feed reaches the terminal, and rich takes no word for markup."""
    stream = io.StringIO()
    write(document(stories=(nasty(text), replace(story(1), title=f"[bold]{text}[/bold]")), title=text), stream=stream)
    assert not [c for c in stream.getvalue() if ord(c) < 32 and c != "\n"]
    assert "[bold]" in stream.getvalue()


def test_an_empty_digest_says_so() -> None:
    """Nothing new is said in words."""
    assert "Nothing new since the last digest." in written(stories=())


def test_quotes_as_many_as_wanted() -> None:
    """The number of quotes is the subscription's."""
    stream = io.StringIO()
    write(document(1), Options(quotes=0), stream)
    assert "“" not in stream.getvalue()
    write(document(1), Options(quotes=2), stream)
    assert "speaker unclear" in stream.getvalue()


def test_a_closed_stream_is_no_failure() -> None:
    """Where the reader has gone, nobody can be told; the bot goes on."""
    stream = io.StringIO()
    stream.close()
    write(document(1), stream=stream)
