"""One article's way from its feed to the channels, as far as a workspace may see it."""

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Row, Select, func, select
from sqlalchemy.ext.asyncio import AsyncConnection

from digestbot.adapters.storage.engine import Database
from digestbot.adapters.storage.overlays import Overlay, overlay_of
from digestbot.adapters.storage.shielded import shielded
from digestbot.adapters.storage.statements import to_person
from digestbot.adapters.storage.tables import (
    analyses,
    articles,
    deliveries,
    digests,
    entries,
    shown,
    sources,
    story_articles,
)
from digestbot.core.articles.article import ArticleId
from digestbot.core.delivery.trace import Appearance, Evidence, Membership, RelatedArticle, Trace
from digestbot.core.digests.destination import Destination, WorkspaceId
from digestbot.core.feeds.stored_feed import SHARED
from digestbot.core.stories.stored_story import StoryId

FELLOWS = 20


@shielded
class SqlArticleHistory:
    """`ports.ArticleHistory` on a database."""

    def __init__(self, database: Database) -> None:
        """Keep the connections."""
        self._database = database

    async def put_aside(self, workspace: WorkspaceId, *, since: datetime) -> int:
        """See `ports.ArticleHistory`."""
        failed = (
            select(func.count(articles.c.id.distinct()))
            .join(entries, entries.c.article_id == articles.c.id)
            .join(sources, sources.c.feed_id == entries.c.feed_id)
            .where(
                articles.c.failure.is_not(None),
                articles.c.first_seen >= since,
                articles.c.scope.in_((SHARED, workspace)),
                sources.c.workspace == workspace,
            )
        )
        async with self._database.reading() as connection:
            return int((await connection.execute(failed)).scalar_one())

    async def trace(self, workspace: WorkspaceId, identity: str) -> Trace | None:
        """See `ports.ArticleHistory`."""
        async with self._database.reading() as connection:
            seen = (await connection.execute(_entries(workspace, identity))).all()
            if not seen:
                return None
            numbers = [row.article_id for row in seen if row.article_id is not None]
            article = (await connection.execute(_article(workspace, numbers))).first() if numbers else None
            if article is None:
                return _remembered(seen)
            return await _whole(connection, workspace, article, seen)


def _entries(workspace: WorkspaceId, identity: str) -> Select[Any]:
    return (
        select(entries)
        .join(sources, sources.c.feed_id == entries.c.feed_id)
        .where(sources.c.workspace == workspace, entries.c.identity == identity)
        .order_by(entries.c.id)
    )


def _article(workspace: WorkspaceId, numbers: Sequence[int]) -> Select[Any]:
    """Return the query for the article; if a private feed has it too, the workspace's own comes first."""
    return (
        select(articles, func.coalesce(analyses.c.title, articles.c.title).label("best_title"))
        .outerjoin(analyses, analyses.c.article_id == articles.c.id)
        .where(articles.c.id.in_(numbers), articles.c.scope.in_((SHARED, workspace)))
        .order_by(articles.c.scope.desc(), articles.c.id)
        .limit(1)
    )


def _remembered(seen: Sequence[Row[Any]]) -> Trace:
    first = seen[0]
    return Trace(
        title=first.title or first.link or "",
        url=first.link,
        feeds=tuple(row.feed_id for row in seen),
        first_seen=first.first_seen,
        published=first.published,
    )


async def _whole(
    connection: AsyncConnection, workspace: WorkspaceId, article: Row[Any], seen: Sequence[Row[Any]]
) -> Trace:
    placed = (await connection.execute(select(story_articles).where(story_articles.c.article_id == article.id))).first()
    overlay = await overlay_of(connection, workspace)
    stories = {placed.story_id, overlay.story(article.id, placed.story_id)} if placed else set()
    return Trace(
        title=article.best_title or article.url or "",
        url=article.url,
        feeds=tuple(row.feed_id for row in seen),
        first_seen=article.first_seen,
        article=ArticleId(article.id),
        published=article.published,
        outlet=article.outlet,
        state=article.state,
        failure=article.failure,
        wall=article.wall,
        origin=article.origin,
        placing=await _placing(connection, workspace, article, placed, overlay) if placed else None,
        showings=await _showings(connection, workspace, stories) if placed else (),
    )


async def _placing(
    connection: AsyncConnection, workspace: WorkspaceId, article: Row[Any], placed: Row[Any], overlay: Overlay
) -> Membership:
    story = overlay.story(article.id, placed.story_id)
    fellows = await connection.execute(
        select(
            story_articles,
            articles.c.url,
            articles.c.outlet,
            func.coalesce(analyses.c.title, articles.c.title).label("title"),
        )
        .join(story_articles, story_articles.c.article_id == articles.c.id)
        .join(entries, entries.c.article_id == articles.c.id)
        .join(sources, sources.c.feed_id == entries.c.feed_id)
        .outerjoin(analyses, analyses.c.article_id == articles.c.id)
        .where(
            overlay.within([story]),
            articles.c.id != placed.article_id,
            articles.c.scope.in_((SHARED, workspace)),
            sources.c.workspace == workspace,
        )
        .order_by(story_articles.c.grouped_at, articles.c.id)
        .limit(FELLOWS * 4)
    )
    by_id = {r.article_id: r for r in fellows if overlay.story(r.article_id, r.story_id) == story}
    titles = {article.id: article.best_title, **{number: r.title for number, r in by_id.items()}}
    return Membership(
        story=StoryId(story),
        evidence=_evidence(placed, titles),
        at=placed.grouped_at,
        fellows=tuple(
            RelatedArticle(title=r.title or "", outlet=r.outlet or "", url=r.url, evidence=_evidence(r, titles))
            for r in list(by_id.values())[:FELLOWS]
        ),
    )


def _evidence(placed: Row[Any], titles: Mapping[int, str | None]) -> Evidence:
    """Return what spoke for an article's place; a copied article that the workspace may not see is not named."""
    return Evidence(
        score=placed.score,
        threshold=placed.bar,
        parts=placed.parts,
        shared=placed.shared,
        copy_of=titles.get(placed.copy_of),
    )


async def _showings(
    connection: AsyncConnection, workspace: WorkspaceId, stories: Collection[int]
) -> tuple[Appearance, ...]:
    """Return where the stories were shown: the one of the article here, and the one that all share."""
    rows = (
        await connection.execute(
            select(digests.c.id, digests.c.destination, digests.c.due_at, digests.c.document)
            .join(shown, shown.c.digest_id == digests.c.id)
            .where(shown.c.story_id.in_(stories), digests.c.workspace == workspace, ~to_person(digests.c.destination))
            .order_by(digests.c.id)
            .distinct()
        )
    ).all()
    found: list[Appearance] = []
    for row in rows:
        place = next((n for n, card in enumerate(row.document.stories) if card.story in stories), None)
        sent = await _carrier(connection, row.id, place) if place is not None else None
        found.append(
            Appearance(
                destination=Destination(row.destination),
                due_at=row.due_at,
                told=place is not None,
                state=sent.state if sent else None,
                sent_at=sent.sent_at if sent else None,
                receipt=sent.receipt if sent else None,
                reason=sent.reason if sent else None,
            )
        )
    told = {one.destination for one in found if one.told}
    return tuple(one for one in found if one.told or one.destination not in told)


async def _carrier(connection: AsyncConnection, digest: int, place: int) -> Row[Any] | None:
    """Return the delivery whose part carries the story at that place of the digest."""
    parts = await connection.execute(
        select(deliveries).where(deliveries.c.digest_id == digest).order_by(deliveries.c.number)
    )
    return next((row for row in parts if place in row.part.stories), None)
