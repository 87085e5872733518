"""`digestbot match`: which articles are about a topic, and how much."""

from collections.abc import Callable
from typing import Any

import typer

from digestbot.cli.lines import answer_stdin, words
from digestbot.cli.shell import told
from digestbot.cli.terminal import say
from digestbot.errors import BadQuery


def match(
    topic: str = typer.Option(help='What to look for: words, "a phrase", AND OR NOT, ( ), author: source: lang: kind:'),
    jsonl: bool = typer.Option(True, "--jsonl", help="One JSON object a line (the only form there is)."),
) -> None:
    """Match articles with a topic: stdin {"id","title","text","author","source","lang","kind"}, stdout {"id","score","match"}."""
    del jsonl
    try:
        answer = matcher(topic)
    except BadQuery as error:
        say(told(error), err=True)
        raise typer.Exit(2) from error
    answer_stdin(answer)


def matcher(topic: str) -> Callable[[dict[str, Any]], dict[str, Any]]:
    """Return what answers a line; raises `errors.BadQuery` if the topic cannot be read."""
    from digestbot.core.analysis.topics.topic import match as matched  # noqa: PLC0415 - `--help` must not load the analysis
    from digestbot.core.analysis.topics.topic import parse  # noqa: PLC0415 - the same
    from digestbot.core.text.language import detect  # noqa: PLC0415 - the same

    query = parse(topic)

    def answer(given: dict[str, Any]) -> dict[str, Any]:
        title, text = words(given, "title"), words(given, "text")
        language = words(given, "lang") or detect(f"{title} {text[:1000]}")
        fields = {name: words(given, name) for name in ("author", "source", "kind")}
        found = matched(query, title=title, text=text, language=language, fields=fields)
        return {"id": given["id"], "score": found.score, "match": found.about, "because": list(found.because)}

    return answer
