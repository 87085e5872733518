"""`digestbot summarize`: a summary of each article, its quotes with their speakers, its authors with their bios."""

from datetime import UTC, datetime
from typing import Any

import typer

from digestbot.cli.lines import answer_stdin, words
from digestbot.core.analysis.summary.names import STANDARD, SummariserName


def summarize(
    sentences: int = typer.Option(3, min=1, max=20, help="Sentences in a summary."),
    summariser: SummariserName = typer.Option(
        STANDARD, help="How sentences are chosen: our own method, or one of sumy's."
    ),
    jsonl: bool = typer.Option(True, "--jsonl", help="One JSON object a line (the only form there is)."),
) -> None:
    """Summarise articles: stdin {"id","title","text"|"html","url","lang"}, stdout summary, quotes and authors."""
    del jsonl
    answer_stdin(lambda given: answer(given, sentences, summariser))


def answer(given: dict[str, Any], sentences: int, summariser: SummariserName = STANDARD) -> dict[str, Any]:
    """Return the answer to one line; raises ValueError if a field is not what it should be."""
    from digestbot.core.analysis.analyse import analyse  # noqa: PLC0415 - `--help` must not load the analysis

    found = analyse(_article(given), sentences=sentences, summariser=summariser)
    return {
        "id": given["id"],
        "title": found.title,
        "authors": [{"name": a.name, "bio": a.bio} for a in found.authors],
        "kind": found.kind,
        "published": _rfc3339(found.published),
        "body": found.body,
        "summary": list(found.summary_sentences),
        "quotes": [
            {
                "text": q.text,
                "speaker": q.speaker,
                "start": q.span.start,
                "end": q.span.end,
                "role": q.role,
                "key": q.key,
            }
            for q in found.quotes
        ],
    }


def _article(given: dict[str, Any]) -> Any:
    """Return the article of a line: from its page if it has `html`, else from its text."""
    from digestbot.core.analysis.authors import finder as authors  # noqa: PLC0415 - `--help` must not load the analysis
    from digestbot.core.articles.article import RawArticle  # noqa: PLC0415 - the same
    from digestbot.core.articles.page import extract  # noqa: PLC0415 - the same

    title, url, language = (words(given, key) or None for key in ("title", "url", "lang"))
    html = words(given, "html")
    if not html:
        return RawArticle(title=title, text=words(given, "text"), url=url, language=language)
    page = extract(html, url=url)
    return RawArticle(
        title=title or page.title,
        dek=page.dek,
        text=page.text,
        url=url,
        outlet=page.site,
        language=language or page.language,
        published=page.published,
        claims=authors.claims(html),
        labels=page.labels,
    )


def _rfc3339(instant: datetime | None) -> str | None:
    return instant.astimezone(UTC).isoformat().replace("+00:00", "Z") if instant else None
