"""The stories that a digest may show, without their words: so thousands of them cost little to choose from."""

from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import Row, select
from sqlalchemy.ext.asyncio import AsyncConnection

from digestbot.adapters.storage.candidates import categories, last_shown, mark_of, members, with_news
from digestbot.adapters.storage.overlays import overlay_of
from digestbot.adapters.storage.reports import undoubted
from digestbot.adapters.storage.statements import batches
from digestbot.adapters.storage.tables import (
    analyses,
    article_authors,
    articles,
    quotes,
)
from digestbot.core.articles.article import ArticleId
from digestbot.core.stories.stored_story import ArticleOutline, StoryId, StoryOutline, has_figure, reportage
from digestbot.ports.articles import StoryQuery


async def outlines(connection: AsyncConnection, query: StoryQuery) -> Sequence[StoryOutline]:
    """Return the outlines of what `candidates` returns."""
    found: list[StoryOutline] = []
    for some in batches(await with_news(connection, query)):
        found += await _stories(connection, query, some)
    return found


async def _stories(connection: AsyncConnection, query: StoryQuery, ids: Sequence[int]) -> Sequence[StoryOutline]:
    columns = (
        *(articles.c[name] for name in ("outlet", "origin", "wall", "first_seen")),
        *(analyses.c[name] for name in ("language", "kind", "figure")),
    )
    overlay = await overlay_of(connection, query.workspace)
    by_article = await members(connection, query, overlay.within(ids), *columns)
    filed = {several[0].article_id: categories(several) for several in by_article}
    said = await _said(connection, query, list(filed))
    wrote = await _wrote(connection, list(filed))
    last = await last_shown(connection, query, ids)
    mark = mark_of(query)
    found: list[StoryOutline] = []
    for story, once in overlay.placed((several[0] for several in by_article), ids, lambda r: r.place):
        revision, before = max(map(mark, once)), last.get(story)
        if before is None or before < revision:
            made = (_outline(r, filed[r.article_id], said.get(r.article_id, ()), wrote) for r in once)
            found.append(
                StoryOutline(
                    id=StoryId(story),
                    revision=revision,
                    articles=tuple(made),
                    shown_revision=before,
                    corrected=before is not None and any(r.revision > 1 and mark(r) > before for r in once),
                )
            )
    return found


async def _said(
    connection: AsyncConnection, query: StoryQuery, ids: Sequence[int]
) -> Mapping[int, Sequence[tuple[str, bool]]]:
    """Return the people who are quoted in the articles, and whether a key quote gives their role."""
    found: dict[int, list[tuple[str, bool]]] = {}
    for some in batches(ids):
        rows = await connection.execute(
            select(quotes.c.article_id, quotes.c.speaker, quotes.c.role, quotes.c.rank)
            .where(quotes.c.article_id.in_(some), quotes.c.speaker.is_not(None), undoubted(query.workspace))
            .order_by(quotes.c.article_id, quotes.c.number)
        )
        for article, speaker, role, rank in rows:
            found.setdefault(article, []).append((speaker, bool(speaker and role and rank is not None)))
    return found


async def _wrote(connection: AsyncConnection, ids: Sequence[int]) -> Mapping[int, Sequence[str]]:
    found: dict[int, list[str]] = {}
    named = select(article_authors.c.article_id, article_authors.c.name)
    for some in batches(ids):
        theirs = named.where(article_authors.c.article_id.in_(some))
        for article, name in await connection.execute(
            theirs.order_by(article_authors.c.article_id, article_authors.c.number)
        ):
            found.setdefault(article, []).append(name)
    return found


def _outline(
    row: Row[Any], filed: tuple[str, ...], said: Sequence[tuple[str, bool]], wrote: Mapping[int, Sequence[str]]
) -> ArticleOutline:
    return ArticleOutline(
        id=ArticleId(row.article_id),
        feed=row.feed_id,
        outlet=row.outlet or "",
        published=row.published,
        first_seen=row.first_seen,
        grouped_at=row.grouped_at,
        language=row.language,
        kind=row.kind,
        report=reportage(
            figure=row.figure or has_figure(row.title or ""),
            spoken=any(key for _, key in said),
            read=row.origin != "teaser" and row.wall != "paywall",
        ),
        categories=filed,
        authors=tuple(wrote.get(row.article_id, ())),
        speakers=tuple(speaker for speaker, _ in said),
        weight=row.weight,
    )
