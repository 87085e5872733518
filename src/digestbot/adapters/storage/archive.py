"""What readers look up: quotes by speaker, authors, stories; only what the workspace's own sources brought."""

from collections.abc import Collection, Iterator, Sequence
from typing import Any

from sqlalchemy import ColumnElement, Row, Select, Table, func, or_, select, tuple_
from sqlalchemy.ext.asyncio import AsyncConnection

from digestbot.adapters.storage.engine import Database
from digestbot.adapters.storage.overlays import Overlay, overlay_of
from digestbot.adapters.storage.reports import undoubted
from digestbot.adapters.storage.shielded import shielded
from digestbot.adapters.storage.storylines import timeline
from digestbot.adapters.storage.tables import (
    analyses,
    article_authors,
    article_terms,
    articles,
    entries,
    quote_terms,
    quotes,
    sources,
    story_articles,
)
from digestbot.core.articles.article import ArticleId
from digestbot.core.digests.destination import WorkspaceId
from digestbot.core.feeds.stored_feed import SHARED
from digestbot.core.stories.archive import ArchiveQuery, ArticleHit, AuthorPage, QuoteHit, StoryPage
from digestbot.core.stories.stored_story import StoryId
from digestbot.core.text.query import Word

REPORTS = 50
QUOTES = 200
LATEST = 5

_TITLE = func.coalesce(analyses.c.title, articles.c.title).label("title")
_AT = func.coalesce(analyses.c.published, articles.c.published, articles.c.first_seen).label("at")


@shielded
class SqlArchive:
    """`ports.Archive` on a database."""

    def __init__(self, database: Database) -> None:
        """Keep the connections."""
        self._database = database

    async def quotes(
        self, workspace: WorkspaceId, sought: ArchiveQuery, *, limit: int, offset: int
    ) -> Sequence[QuoteHit]:
        """See `ports.Archive`."""
        wanted = _narrowed(_said(workspace), sought)
        for holds in _holding(sought.words, quote_terms, quotes.c.article_id, quotes.c.number):
            wanted = wanted.where(holds)
        if sought.speaker is not None:
            wanted = wanted.where(quotes.c.speaker == sought.speaker).order_by(_AT.desc())
        newest = wanted.order_by(quotes.c.article_id.desc(), quotes.c.number).limit(limit).offset(offset)
        async with self._database.reading() as connection:
            found = await connection.execute(newest)
            return [_quote(row) for row in found]

    async def search(
        self, workspace: WorkspaceId, sought: ArchiveQuery, *, limit: int, offset: int
    ) -> Sequence[ArticleHit]:
        """See `ports.Archive`."""
        wanted = _narrowed(_reports(workspace), sought)
        for holds in _holding(sought.words, article_terms, articles.c.id):
            wanted = wanted.where(holds)
        async with self._database.reading() as connection:
            found = await connection.execute(wanted.order_by(articles.c.id.desc()).limit(limit).offset(offset))
            overlay = await overlay_of(connection, workspace)
            return [_report(row, overlay) for row in found]

    async def speakers(self, workspace: WorkspaceId, typed: str, *, limit: int) -> Sequence[str]:
        """See `ports.Archive`."""
        return await self._names(quotes.c.speaker, quotes.c.article_id, workspace, typed, limit)

    async def authors(self, workspace: WorkspaceId, typed: str, *, limit: int) -> Sequence[str]:
        """See `ports.Archive`."""
        return await self._names(article_authors.c.name, article_authors.c.article_id, workspace, typed, limit)

    async def author(self, workspace: WorkspaceId, name: str) -> AuthorPage | None:
        """See `ports.Archive`."""
        wanted = (
            _reports(workspace)
            .add_columns(article_authors.c.name, article_authors.c.bio, article_authors.c.bio_source)
            .join(article_authors, article_authors.c.article_id == articles.c.id)
            .where(article_authors.c.name == name)
            .order_by(_AT.desc(), articles.c.id.desc())
            .limit(REPORTS)
        )
        async with self._database.reading() as connection:
            rows = (await connection.execute(wanted)).all()
            overlay = await overlay_of(connection, workspace)
        if not rows:
            return None
        told = next((row for row in rows if row.bio), None)
        return AuthorPage(
            name=rows[0].name,
            bio=told.bio if told else None,
            bio_source=told.bio_source if told else None,
            outlets=tuple(dict.fromkeys(row.outlet or "" for row in rows)),
            articles=tuple(_report(row, overlay) for row in rows[:LATEST]),
        )

    async def story(self, workspace: WorkspaceId, story: StoryId) -> StoryPage | None:
        """See `ports.Archive`."""
        async with self._database.reading() as connection:
            overlay = await overlay_of(connection, workspace)
            meant = StoryId(overlay.end(story))
            wanted = _reports(workspace).where(overlay.within([meant])).order_by(_AT, articles.c.id).limit(REPORTS)
            found = [_report(row, overlay) for row in await connection.execute(wanted)]
            reports = tuple(r for r in found if r.story == meant)
            spoken = await _of_stories(connection, workspace, [meant], overlay) if reports else ()
            course = await timeline(connection, visible(workspace), meant) if reports else ()
        if not reports:
            return None
        return StoryPage(story=meant, reports=reports, quotes=tuple(spoken), timeline=course)

    async def said_in(self, workspace: WorkspaceId, stories: Sequence[StoryId]) -> Sequence[QuoteHit]:
        """See `ports.Archive`."""
        async with self._database.reading() as connection:
            return await _of_stories(connection, workspace, stories, await overlay_of(connection, workspace))

    async def _names(self, name: Any, article: Any, workspace: WorkspaceId, typed: str, limit: int) -> Sequence[str]:
        """Return the names that hold what was typed, the most frequent first.

        SQLite knows small and capital letters of ASCII only, so the words are looked for as typed and as names are written too.
        """
        forms = [func.lower(name).contains(typed.lower(), autoescape=True)]
        forms += [name.contains(form, autoescape=True) for form in dict.fromkeys((typed, typed.title()))]
        wanted = (
            select(name)
            .join(articles, articles.c.id == article)
            .where(name.is_not(None), or_(*forms), visible(workspace))
            .group_by(name)
            .order_by(func.count().desc(), name)
            .limit(limit)
        )
        async with self._database.reading() as connection:
            return [str(found) for found in (await connection.execute(wanted)).scalars()]


def visible(workspace: WorkspaceId) -> ColumnElement[bool]:
    """Return the condition that one of the workspace's sources has the article and that it is shared or the workspace's own."""
    brought = (
        select(entries.c.id)
        .join(sources, sources.c.feed_id == entries.c.feed_id)
        .where(entries.c.article_id == articles.c.id, sources.c.workspace == workspace)
        .exists()
    )
    return articles.c.scope.in_((SHARED, workspace)) & brought


def _narrowed(wanted: Select[Any], sought: ArchiveQuery) -> Select[Any]:
    """Keep what is of the author, from the feed, and not too old."""
    if sought.author is not None:
        wrote = select(article_authors.c.article_id).where(article_authors.c.name == sought.author)
        wanted = wanted.where(articles.c.id.in_(wrote))
    if sought.feed is not None:
        brought = select(entries.c.id).where(entries.c.feed_id == sought.feed, entries.c.article_id == articles.c.id)
        wanted = wanted.where(brought.exists())
    return wanted if sought.since is None else wanted.where(sought.since <= _AT)


def _holding(words: Sequence[Word], index: Table, *key: ColumnElement[Any]) -> Iterator[ColumnElement[bool]]:
    """Return a condition for each word: the text contains one of its forms, or it is a stop word of the text's language.

    At least one word is not a stop word and is looked up in `index`, whose columns after the term are the text's `key`.
    """

    def told(forms: Collection[str]) -> ColumnElement[bool]:
        columns = [index.c[column.name] for column in index.primary_key if column.name != "term"]
        return tuple_(*key).in_(select(*columns).where(index.c.term.in_(sorted(forms))))

    for word in words:
        yield told(word.forms) | analyses.c.language.in_(sorted(word.stop_in)) if word.stop_in else told(word.forms)
    if words and all(word.stop_in for word in words):
        yield told(frozenset().union(*(word.forms for word in words)))


def _reports(workspace: WorkspaceId) -> Select[Any]:
    return (
        select(
            articles.c.id,
            articles.c.url,
            articles.c.outlet,
            _TITLE,
            _AT,
            *(story_articles.c[name] for name in ("story_id", "shared", "revision", "grouped_at")),
        )
        .join(analyses, analyses.c.article_id == articles.c.id)
        .outerjoin(story_articles, story_articles.c.article_id == articles.c.id)
        .where(visible(workspace))
    )


def _said(workspace: WorkspaceId) -> Select[Any]:
    return (
        select(quotes.c.text, quotes.c.speaker, quotes.c.role, articles.c.url, articles.c.outlet, _TITLE, _AT)
        .join(articles, articles.c.id == quotes.c.article_id)
        .join(analyses, analyses.c.article_id == articles.c.id)
        .where(visible(workspace), undoubted(workspace))
    )


async def _of_stories(
    connection: AsyncConnection, workspace: WorkspaceId, stories: Sequence[StoryId], overlay: Overlay
) -> list[QuoteHit]:
    """Return all that is quoted in some stories, the named speakers first."""
    meant = {overlay.end(story) for story in stories}
    said = (
        _said(workspace)
        .add_columns(story_articles.c.article_id, story_articles.c.story_id)
        .join(story_articles, story_articles.c.article_id == articles.c.id)
        .where(overlay.within(meant))
        .order_by(story_articles.c.story_id, quotes.c.speaker.is_(None), articles.c.id, quotes.c.number)
        .limit(QUOTES)
    )
    rows = await connection.execute(said)
    return [_quote(row) for row in rows if overlay.story(row.article_id, row.story_id) in meant]


def _quote(row: Row[Any]) -> QuoteHit:
    return QuoteHit(
        text=row.text,
        speaker=row.speaker,
        role=row.role,
        outlet=row.outlet or "",
        title=row.title or "",
        url=row.url,
        at=row.at,
    )


def _report(row: Row[Any], overlay: Overlay) -> ArticleHit:
    return ArticleHit(
        article=ArticleId(row.id),
        title=row.title or "",
        outlet=row.outlet or "",
        url=row.url,
        at=row.at,
        shared=tuple(row.shared or ()),
        story=None if row.story_id is None else StoryId(overlay.story(row.id, row.story_id)),
        changed=row.grouped_at if row.revision is not None and row.revision > 1 else None,
    )
