"""The JSON Lines contracts: articles or feeds in, one object a line out, in input order; a bad line never stops the run."""

import json
import sys
from datetime import UTC, datetime
from typing import Any

import typer


def summarize(
    jsonl: bool = typer.Option(True, "--jsonl", help="Read and write JSON Lines (the only form there is)."),
    sentences: int = typer.Option(3, min=1, max=20, help="Sentences in a summary."),
) -> None:
    """Summarise articles: stdin {"id","title","text"|"html","url","lang"}, stdout summary, quotes and authors."""
    del jsonl
    for line in sys.stdin:
        if line.strip():
            sys.stdout.write(json.dumps(summarize_line(line, sentences), ensure_ascii=False) + "\n")
            sys.stdout.flush()


def summarize_line(line: str, sentences: int) -> dict[str, Any]:
    """Return the answer to one line; what cannot be handled gives an object with its id and the error."""
    identity = None
    try:
        given = json.loads(line)
        if not isinstance(given, dict):
            return {"id": None, "error": "a line must be a JSON object"}
        identity = given.get("id")
        return _summarized(given, sentences)
    except Exception as error:  # noqa: BLE001 - one bad line must not end the run; its error is the answer
        return {"id": identity, "error": f"{type(error).__name__}: {error}"}


def _summarized(given: dict[str, Any], sentences: int) -> dict[str, Any]:
    from digestbot.core.analysis.analyse import analyse  # noqa: PLC0415 - `--help` must not load the analysis
    from digestbot.core.analysis.authors import finder as authors  # noqa: PLC0415 - the same
    from digestbot.core.articles.article import RawArticle  # noqa: PLC0415 - the same
    from digestbot.core.articles.page import extract  # noqa: PLC0415 - the same

    html = given.get("html")
    if html:
        page = extract(html, url=given.get("url"))
        raw = RawArticle(
            title=given.get("title") or page.title,
            dek=page.dek,
            text=page.text,
            url=given.get("url"),
            outlet=page.site,
            language=given.get("lang") or page.language,
            published=page.published,
            claims=authors.claims(html),
        )
    else:
        raw = RawArticle(
            title=given.get("title"), text=given.get("text") or "", url=given.get("url"), language=given.get("lang")
        )
    found = analyse(raw, sentences=sentences)
    return {
        "id": given.get("id"),
        "title": found.title,
        "authors": [{"name": a.name, "bio": a.bio} for a in found.authors],
        "published": _rfc3339(found.published),
        "body": found.body,
        "summary": list(found.summary_sentences),
        "quotes": [
            {"text": q.text, "speaker": q.speaker, "start": q.span.start, "end": q.span.end} for q in found.quotes
        ],
    }


def _rfc3339(instant: datetime | None) -> str | None:
    return instant.astimezone(UTC).isoformat().replace("+00:00", "Z") if instant else None
