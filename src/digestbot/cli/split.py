"""`digestbot split`: the sentences of a text, with their places."""

from typing import Any

import typer

from digestbot.cli.lines import answer_stdin, words


def split(jsonl: bool = typer.Option(True, "--jsonl", help="One JSON object a line (the only form there is).")) -> None:
    """Split texts: stdin {"id","text","lang"}, stdout {"id","sentences":[{"text","start","end"}]}, in code points."""
    del jsonl
    answer_stdin(answer)


def answer(given: dict[str, Any]) -> dict[str, Any]:
    """Return the answer to one line; raises ValueError if the text is invalid."""
    from digestbot.core.text.split import split_text  # noqa: PLC0415 - `--help` must not load the analysis

    return {"id": given["id"], "sentences": split_text(words(given, "text"), words(given, "lang") or None)}
