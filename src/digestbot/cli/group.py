"""`digestbot group`: which articles tell the same story, decided line by line."""

from collections.abc import Callable
from datetime import datetime
from typing import Any

import typer

from digestbot.cli.lines import answer_stdin, instant, words

MOST = 20_000
"""Stories that are remembered; above it, those that take no articles any more are forgotten."""
SWEEP = 1_000
"""Lines after which it is looked whether there are too many."""


def group(jsonl: bool = typer.Option(True, "--jsonl", help="One JSON object a line (the only form there is).")) -> None:
    """Group articles: stdin {"id","title","text","published","source","lang"}, stdout {"id","story"} and the evidence."""
    del jsonl
    answer_stdin(grouper())


def grouper() -> Callable[[dict[str, Any]], dict[str, Any]]:
    """Return what answers the lines of one stream."""
    from digestbot.core.stories.similarity import OPEN  # noqa: PLC0415 - the same
    from digestbot.core.stories.story import Member, Stories  # noqa: PLC0415 - `--help` must not load the analysis
    from digestbot.core.text.language import detect  # noqa: PLC0415 - the same

    stories = Stories()
    times: list[datetime] = []
    lines = 0

    def sweep(published: datetime) -> None:
        """Forget by the earlier of the last two dates, so that one article dated far ahead closes nothing."""
        nonlocal lines
        lines += 1
        times[:] = [*times[-1:], published]
        if len(stories) > MOST and lines % SWEEP == 0:
            stories.close(min(times) - OPEN)

    def answer(given: dict[str, Any]) -> dict[str, Any]:
        title, text, published = words(given, "title"), words(given, "text"), instant(given, "published")
        member = Member(
            id=str(given["id"]),
            title=title,
            text=text,
            published=published,
            source=words(given, "source"),
            language=words(given, "lang") or detect(f"{title} {text[:1000]}"),
            url=words(given, "url") or None,
        )
        found = stories.assign(member)
        if published is not None:
            sweep(published)
        return {
            "id": given["id"],
            "story": found.story,
            "storyline": found.storyline,
            "new": found.new,
            "score": round(found.score, 4),
            "threshold": round(found.threshold, 4),
            "parts": {name: round(value, 4) for name, value in found.parts.items()},
            "shared": list(found.shared),
            "copy_of": found.copy_of,
        }

    return answer
