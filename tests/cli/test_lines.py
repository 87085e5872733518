"""The contracts for stories and topics, line by line."""

import json
import subprocess
import sys
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from digestbot.cli.group import grouper
from digestbot.cli.lines import answered, instant
from digestbot.cli.match import matcher
from digestbot.errors import BadQuery

FERRY = "The ferry Aurora sank off Norvik on Monday. The coast guard of Norvik saved all 84 passengers."
LINES: list[dict[str, Any]] = [
    {
        "id": "a",
        "title": "Ferry sinks",
        "text": FERRY,
        "published": "2024-05-06T08:00:00Z",
        "source": "x",
        "lang": "en",
    },
    {"id": 7, "title": None, "text": f"All saved. {FERRY}", "published": None, "source": None, "lang": None},
    {"id": "c", "title": "Budget passes in Ostra", "text": "", "published": "2024-05-06T10:00:00+02:00", "lang": "en"},
]
BAD = [
    ("{", None),
    ("[]", None),
    ("null", None),
    ('{"title": "no id"}', None),
    ('{"id": ["x"]}', None),
    ('{"id": "z", "text": 5}', "z"),
    ("\x00\ufffd", None),
]


def _texts(lines: list[dict[str, Any]]) -> Iterator[str]:
    return (json.dumps(line) + "\n" for line in lines)


def test_group_answers_each_line_in_order() -> None:
    """Every line has its story, undated and untitled ones too; the evidence stands beside it."""
    first, second, third = answered(_texts(LINES), grouper())
    assert [first["id"], second["id"], third["id"]] == ["a", 7, "c"]
    assert [first["story"], second["story"], third["story"]] == ["a", "a", "c"]
    assert second["shared"]


def test_match_answers_each_line_in_order() -> None:
    """Every line has a score and a decision."""
    found = list(answered(_texts(LINES), matcher("ferry NOT budget")))
    assert [line["match"] for line in found] == [True, True, False]
    assert found[0]["score"] > 0 == found[2]["score"]


@pytest.mark.parametrize("answer", [grouper(), matcher("ferry")])
@pytest.mark.parametrize(("line", "identity"), BAD)
def test_a_bad_line_is_answered_and_the_run_goes_on(
    answer: Callable[[dict[str, Any]], dict[str, Any]], line: str, identity: str | None
) -> None:
    """Its id, where it has one, and what is wrong; the next line is answered as ever."""
    bad, good = answered([line, "  \n", json.dumps(LINES[0])], answer)
    assert bad["id"] == identity
    assert bad["error"]
    assert "error" not in good


@given(st.text(max_size=100))
def test_any_line_gets_one_answer_or_is_blank(line: str) -> None:
    """Nothing that stands in a line ends the run."""
    assert len(list(answered([line], grouper()))) == (1 if line.strip() else 0)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2024-05-06T08:00:00Z", datetime(2024, 5, 6, 8, tzinfo=UTC)),
        ("2024-05-06T10:00:00+02:00", datetime(2024, 5, 6, 8, tzinfo=UTC)),
        ("2024-05-06T08:00:00", datetime(2024, 5, 6, 8, tzinfo=UTC)),
        ("", None),
        (None, None),
    ],
)
def test_instants_are_utc(text: str | None, expected: datetime | None) -> None:
    """Whatever zone a line writes; without one it is UTC; none is none."""
    assert instant({"published": text}, "published") == expected


def test_old_stories_are_forgotten_on_the_way(monkeypatch: pytest.MonkeyPatch) -> None:
    """A long stream does not fill the memory, and one article dated far ahead closes nothing."""
    monkeypatch.setattr("digestbot.cli.group.MOST", 0)
    monkeypatch.setattr("digestbot.cli.group.SWEEP", 1)
    answer = grouper()
    lines = [
        {"id": str(i), "title": "Ferry Aurora sinks", "published": f"2024-{month}-01T00:00:00Z", "lang": "en"}
        for i, month in enumerate(("01", "01", "06", "01", "06", "06", "01"))
    ]
    found = [line["story"] for line in answered(_texts(lines), answer)]
    assert found == ["0", "0", "2", "0", "2", "2", "6"]


def test_a_query_that_cannot_be_read_is_refused_before_any_line() -> None:
    """The message for a person, and no output."""
    with pytest.raises(BadQuery):
        matcher("ferry AND")


@pytest.mark.parametrize("command", [["group", "--jsonl"], ["match", "--jsonl", "--topic", "ferry"]])
def test_the_commands_stream(command: list[str]) -> None:
    """An answer comes before the next line is given."""
    with subprocess.Popen(  # noqa: S603 - our own command on our own lines
        [sys.executable, "-m", "digestbot", *command], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        for line in LINES:
            process.stdin.write(json.dumps(line).encode() + b"\n")
            process.stdin.flush()
            assert json.loads(process.stdout.readline())["id"] == line["id"]
        process.stdin.close()
        assert process.wait(timeout=15) == 0
