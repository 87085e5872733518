"""The first look."""

from datetime import UTC, datetime, timedelta

from digestbot.core.articles.first_look import LEAST, newest_of

NOW = datetime(2026, 11, 24, 6, tzinfo=UTC)


def at(*hours: float) -> list[tuple[datetime, float]]:
    """Return things that are so many hours old."""
    return [(NOW - timedelta(hours=h), h) for h in hours]


def test_the_last_day_or_the_newest_three() -> None:
    """The edge is inside; newest first; equals in their order."""
    assert newest_of(at(30, 24, 5, 24.01), NOW) == [5, 24]
    assert newest_of(at(50, 30, 40, 60), NOW) == [30, 40, 50]
    assert len(newest_of(at(30, 31, 32, 33), NOW)) == LEAST
    assert newest_of(at(-1, 2), NOW) == [-1, 2]
    assert newest_of([(NOW, "b"), (NOW, "a")], NOW) == ["b", "a"]
    assert newest_of([], NOW) == []
