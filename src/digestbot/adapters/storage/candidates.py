"""The stories that a digest may show: what a workspace's sources bring, and what its channel has not seen yet.

The walk starts at what was grouped in the window, so that its cost grows with the news and not with the history.
"""

import itertools
from collections.abc import Callable, Iterable, Sequence
from typing import Any

from sqlalchemy import ColumnElement, Row, Select, Table, func, or_, select
from sqlalchemy.ext.asyncio import AsyncConnection

from digestbot.adapters.storage.overlays import overlay_of
from digestbot.adapters.storage.reports import undoubted
from digestbot.adapters.storage.statements import batches
from digestbot.adapters.storage.tables import (
    analyses,
    article_authors,
    articles,
    entries,
    quotes,
    shown,
    sources,
    story_articles,
)
from digestbot.adapters.storage.tables import stories as chapters
from digestbot.core.analysis.analysis import Author, Quote
from digestbot.core.articles.article import ArticleId
from digestbot.core.digests.destination import person_of
from digestbot.core.feeds.stored_feed import SHARED
from digestbot.core.stories.earlier import Earlier
from digestbot.core.stories.stored_story import CandidateArticle, StoryCandidate, StoryId
from digestbot.core.text.spans import Span
from digestbot.ports.articles import StoryQuery


async def candidates(connection: AsyncConnection, query: StoryQuery) -> Sequence[StoryCandidate]:
    """Return the stories with visible news in the query's window that its destination has not seen at their revision."""
    return await stories(connection, query, await with_news(connection, query))


async def stories(connection: AsyncConnection, query: StoryQuery, ids: Sequence[int]) -> Sequence[StoryCandidate]:
    """Return those of the stories that the query's destination has not seen at their revision."""
    found: list[StoryCandidate] = []
    for some in batches(ids, 100):
        found += await _stories(connection, query, some)
    return found


async def with_news(connection: AsyncConnection, query: StoryQuery) -> Sequence[int]:
    """Return the stories to which articles came in the query's window, in order."""
    grouped_at = story_articles.c.grouped_at
    overlay = await overlay_of(connection, query.workspace)
    which = (story_articles.c.story_id, story_articles.c.article_id)[: 2 if overlay.splits else 1]
    came = brought(select(*which), query).where(grouped_at >= query.since, grouped_at < query.until)
    rows = (await connection.execute(came)).all()
    return sorted({overlay.story(row[-1], row.story_id) for row in rows})


def brought(rows: Select[Any], query: StoryQuery) -> Select[Any]:
    """Narrow rows to the articles in stories that the query's sources bring, once for each such source.

    An article of a private feed is visible to its own workspace only; another feed's version of an article is visible only if
    none of the sources has the article itself.
    """
    # As expressions these are no way in: SQLite would begin with every article of a scope or entry of a feed, not with the window's.
    of_feed, scope = entries.c.feed_id + 0, func.coalesce(articles.c.scope, SHARED)
    narrowed = (
        rows.select_from(story_articles)
        .join(articles, articles.c.id == story_articles.c.article_id)
        .join(entries, entries.c.article_id == articles.c.id)
        .join(sources, sources.c.feed_id == of_feed)
        .where(
            sources.c.workspace == query.workspace,
            ~sources.c.paused,
            scope.in_((SHARED, query.workspace)),
        )
    )
    itself, bringing, source = articles.alias("itself"), entries.alias("bringing"), sources.alias("source")
    own = (
        select(itself.c.id)
        .join(bringing, bringing.c.article_id == itself.c.id)
        .join(source, source.c.feed_id == bringing.c.feed_id)
        .where(
            itself.c.scope == articles.c.scope,
            itself.c.identity == entries.c.identity,
            itself.c.state == "grouped",
            source.c.workspace == query.workspace,
            ~source.c.paused,
        )
    )
    if query.feeds:
        narrowed = narrowed.where(sources.c.feed_id.in_(query.feeds))
        own = own.where(source.c.feed_id.in_(query.feeds))
    return narrowed.where(or_(articles.c.identity == entries.c.identity, ~own.exists()))


async def members(
    connection: AsyncConnection, query: StoryQuery, which: ColumnElement[bool], *columns: ColumnElement[Any]
) -> list[list[Row[Any]]]:
    """Return the rows of each article that the query's sources bring to some stories, the heaviest source's first.

    They hold the columns beside those that say where the article stands, what it is called and who brings it.
    """
    told = (
        *(story_articles.c[name] for name in ("story_id", "article_id", "revision", "edition", "grouped_at")),
        func.coalesce(analyses.c.title, articles.c.title).label("title"),
        func.coalesce(analyses.c.published, articles.c.published).label("published"),
        story_articles.c.id.label("place"),
        sources.c.feed_id,
        sources.c.weight,
        entries.c.categories,
    )
    rows = await connection.execute(
        brought(select(*told, *columns), query)
        .join(analyses, analyses.c.article_id == articles.c.id)
        .where(which)
        .order_by(story_articles.c.story_id, story_articles.c.id, sources.c.weight.desc(), sources.c.feed_id)
    )
    return [list(several) for _, several in itertools.groupby(rows.all(), key=lambda r: r.article_id)]


async def _stories(connection: AsyncConnection, query: StoryQuery, ids: Sequence[int]) -> Sequence[StoryCandidate]:
    columns = (
        *(articles.c[name] for name in ("url", "canonical", "outlet", "origin", "image", "wall", "first_seen")),
        *(analyses.c[name] for name in ("language", "body", "kind", "sentences", "summary")),
    )
    overlay = await overlay_of(connection, query.workspace)
    by_article = await members(connection, query, overlay.within(ids), *columns)
    once = [several[0] for several in by_article]
    filed = {several[0].article_id: categories(several) for several in by_article}
    written = list(filed)
    said = await _of(connection, quotes, written, undoubted(query.workspace))
    wrote = await _of(connection, article_authors, written)
    last = await last_shown(connection, query, ids)
    before_it = await _earlier(connection, query, ids)
    mark = mark_of(query)
    found: list[StoryCandidate] = []
    for story, once_each in overlay.placed(once, ids, lambda r: r.place):
        revision, before = max(mark(r) for r in once_each), last.get(story)
        if before is None or before < revision:
            found.append(
                StoryCandidate(
                    id=StoryId(story),
                    revision=revision,
                    articles=tuple(
                        _article(r, filed[r.article_id], said.get(r.article_id, ()), wrote.get(r.article_id, ()))
                        for r in once_each
                    ),
                    earlier=before_it.get(story),
                    **_since(before, [r for r in once_each if before is not None and mark(r) > before]),
                )
            )
    return found


async def _earlier(connection: AsyncConnection, query: StoryQuery, ids: Sequence[int]) -> dict[int, Earlier]:
    """Return for each story the latest article that the query's sources brought to the one that it follows."""
    followed = select(chapters.c.id, chapters.c.follows_id).where(
        chapters.c.id.in_(ids), chapters.c.follows_id.is_not(None)
    )
    ties = {r.id: r.follows_id for r in await connection.execute(followed)}
    if not ties:
        return {}
    columns = (
        *(story_articles.c.story_id, articles.c.url, articles.c.canonical, articles.c.outlet),
        func.coalesce(analyses.c.title, articles.c.title).label("title"),
        func.coalesce(analyses.c.published, articles.c.published, articles.c.first_seen).label("at"),
    )
    told = await connection.execute(
        brought(select(*columns), query)
        .join(analyses, analyses.c.article_id == articles.c.id)
        .where(story_articles.c.story_id.in_(set(ties.values())))
        .order_by(story_articles.c.id)
    )
    found = {
        r.story_id: Earlier(
            story=r.story_id,
            title=r.title,
            link=r.canonical or r.url or "",
            outlet=r.outlet or "",
            at=r.at,
        )
        for r in told
        if r.title
    }
    return {story: found[before] for story, before in ties.items() if before in found}


def _since(before: int | None, rows: Sequence[Row[Any]]) -> dict[str, Any]:
    """Return what is new in a story since the destination saw it, if it did."""
    if before is None:
        return {}
    return {
        "shown_revision": before,
        "changed": _outlets(rows),
        "news": frozenset(ArticleId(r.article_id) for r in rows),
    }


def mark_of(query: StoryQuery) -> Callable[[Row[Any]], int]:
    """Return what of an article's row says whether the destination has seen it in its story."""
    return _place if query.unseen_by and person_of(query.unseen_by) else _edition


def _edition(row: Row[Any]) -> int:
    """Return the story's edition at which the article joined or last changed."""
    return int(row.edition)


def _place(row: Row[Any]) -> int:
    """Return the article's number among all that ever joined a story: its followers are told of each new one."""
    return int(row.place)


def _outlets(changed: Iterable[Row[Any]]) -> str:
    """Name the outlets of what is new since the destination saw the story."""
    return ", ".join(dict.fromkeys(r.outlet or "" for r in changed))


async def last_shown(connection: AsyncConnection, query: StoryQuery, ids: Sequence[int]) -> dict[int, int]:
    """Return the mark at which each of the stories was shown last to the destination that the query names."""
    rows = await connection.execute(
        select(shown.c.story_id, func.max(shown.c.revision).label("revision"))
        .where(shown.c.destination == query.unseen_by, shown.c.story_id.in_(ids))
        .group_by(shown.c.story_id)
    )
    return {r.story_id: r.revision for r in rows}


async def _of(
    connection: AsyncConnection, table: Table, ids: Sequence[int], *which: ColumnElement[bool]
) -> dict[int, list[Row[Any]]]:
    found: dict[int, list[Row[Any]]] = {}
    key: ColumnElement[int] = table.c.article_id
    for some in batches(ids):
        for row in await connection.execute(select(table).where(key.in_(some), *which).order_by(key, table.c.number)):
            found.setdefault(row.article_id, []).append(row)
    return found


def categories(brought: Sequence[Row[Any]]) -> tuple[str, ...]:
    """Return what the reader's own feeds file an article under."""
    return tuple(dict.fromkeys(category for row in brought for category in row.categories))


def _article(
    row: Row[Any], categories: tuple[str, ...], said: Sequence[Row[Any]], wrote: Sequence[Row[Any]]
) -> CandidateArticle:
    return CandidateArticle(
        id=ArticleId(row.article_id),
        feed=row.feed_id,
        url=row.canonical or row.url,
        title=row.title or "",
        outlet=row.outlet or "",
        published=row.published,
        first_seen=row.first_seen,
        grouped_at=row.grouped_at,
        language=row.language,
        origin=row.origin,
        body=row.body,
        kind=row.kind,
        sentences=row.sentences,
        summary=row.summary,
        quotes=tuple(_quote(q) for q in said),
        authors=tuple(
            Author(name=a.name, bio=a.bio, kind=a.kind, source=a.source, bio_source=a.bio_source) for a in wrote
        ),
        categories=categories,
        image=row.image,
        paywall=row.wall == "paywall",
        weight=row.weight,
    )


def _quote(row: Row[Any]) -> Quote:
    return Quote(
        text=row.text,
        span=Span(start=row.start, end=row.end),
        speaker=row.speaker,
        role=row.role,
        cue=row.cue,
        confidence=row.confidence,
        key=row.rank,
    )
