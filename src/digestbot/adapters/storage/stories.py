"""Stories, what belongs to them, and what of them a workspace may see."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import or_, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from digestbot.adapters.storage.candidates import candidates
from digestbot.adapters.storage.candidates import stories as chosen
from digestbot.adapters.storage.engine import Database
from digestbot.adapters.storage.outlines import outlines
from digestbot.adapters.storage.shielded import shielded
from digestbot.adapters.storage.statements import insert
from digestbot.adapters.storage.tables import articles, leases, stories, story_articles
from digestbot.core.stories.stored_story import StoryCandidate, StoryId, StoryOutline, UngroupedArticle
from digestbot.core.stories.story import Assignment, Features
from digestbot.errors import Conflict
from digestbot.ports.articles import StoryQuery
from digestbot.ports.lease import Lease

GROUPING = "grouping"
"""The name of the one lease under which articles are grouped."""


@shielded
class SqlStoryBook:
    """`ports.StoryBook` on a database.

    An article's row in its story holds the story's edition at which that article joined or last changed. So a reader's
    present edition is the highest among the articles that this reader may see, and what someone else's private feed brings
    shows nowhere else. `revision` counts real changes of the text alone.
    """

    def __init__(self, database: Database) -> None:
        """Keep the connections."""
        self._database = database

    async def acquire(self, *, now: datetime, lease: Lease) -> bool:
        """See `ports.StoryBook`."""
        ahead, lease = self._database.lease_clock.ahead(now), self._database.lease_clock.lease(lease, now)
        async with self._database.writing() as connection:
            wanted = insert(connection, leases).values(name=GROUPING, owner=lease.owner, until=lease.until)
            taken = await connection.execute(
                wanted.on_conflict_do_update(
                    index_elements=[leases.c.name],
                    set_={"owner": lease.owner, "until": lease.until},
                    where=or_(leases.c.owner == lease.owner, leases.c.until <= now + ahead),
                ).returning(leases.c.name)
            )
            return taken.first() is not None

    async def open_members(self, *, since: datetime) -> Sequence[tuple[StoryId, Features]]:
        """See `ports.StoryBook`."""
        async with self._database.reading() as connection:
            rows = await connection.execute(
                select(story_articles.c.id, story_articles.c.story_id, story_articles.c.features)
                .join(stories, stories.c.id == story_articles.c.story_id)
                .where(stories.c.last_at >= since)
            )
            # Sorted here: asked for the order, SQLite would walk through all articles ever grouped to save a sort.
            return [(StoryId(r.story_id), r.features) for r in sorted(rows, key=lambda r: r.id)]

    async def record_group(
        self,
        article: UngroupedArticle,
        story: StoryId | None,
        assignment: Assignment,
        features: Features,
        *,
        now: datetime,
    ) -> StoryId:
        """See `ports.StoryBook`. Raises `Conflict` if the article does not wait for its story any more."""
        async with self._database.writing() as connection:
            taken = await connection.execute(
                update(articles)
                .where(articles.c.id == article.id, articles.c.state == "analysed")
                .values(state="grouped", next_at=None)
            )
            if not taken.rowcount:
                raise Conflict("This article has been grouped or edited meanwhile; it is looked at again.")
            evidence = {
                "score": assignment.score,
                "bar": assignment.threshold,
                "copy_of": _original(assignment),
                "parts": assignment.parts,
                "shared": assignment.shared,
                "features": features,
                "grouped_at": now,
            }
            standing = (
                await connection.execute(
                    select(story_articles.c.story_id).where(story_articles.c.article_id == article.id)
                )
            ).scalar()
            if standing is not None:
                return await _revise(connection, article, StoryId(standing), evidence, now)
            return await _join(connection, article, story, evidence, now, follows=_before(assignment))

    async def candidates(self, query: StoryQuery) -> Sequence[StoryCandidate]:
        """See `ports.StoryBook`."""
        async with self._database.reading() as connection:
            return await candidates(connection, query)

    async def outlines(self, query: StoryQuery) -> Sequence[StoryOutline]:
        """See `ports.StoryBook`."""
        async with self._database.reading() as connection:
            return await outlines(connection, query)

    async def chosen(self, query: StoryQuery, ids: Sequence[StoryId]) -> Sequence[StoryCandidate]:
        """See `ports.StoryBook`."""
        async with self._database.reading() as connection:
            return await chosen(connection, query, ids)


def _original(assignment: Assignment) -> Any:
    """Return the article that this one copies, as far as it is still there."""
    if assignment.copy_of is None or not assignment.copy_of.isdecimal():
        return None
    return select(articles.c.id).where(articles.c.id == int(assignment.copy_of)).scalar_subquery()


def _before(assignment: Assignment) -> Any:
    """Return the story that a new one follows, as far as it is still there."""
    if assignment.follows is None or not assignment.follows.isdecimal():
        return None
    return select(stories.c.id).where(stories.c.id == int(assignment.follows)).scalar_subquery()


async def _revise(
    connection: AsyncConnection, article: UngroupedArticle, story: StoryId, evidence: dict[str, Any], now: datetime
) -> StoryId:
    counted = (
        await connection.execute(
            update(stories)
            .where(stories.c.id == story)
            .values(revision=stories.c.revision + 1, edition=stories.c.edition + 1, last_at=now)
            .returning(stories.c.revision, stories.c.edition)
        )
    ).one()
    await connection.execute(
        update(story_articles)
        .where(story_articles.c.article_id == article.id)
        .values(revision=counted.revision, edition=counted.edition, **evidence)
    )
    return story


async def _join(
    connection: AsyncConnection,
    article: UngroupedArticle,
    story: StoryId | None,
    evidence: dict[str, Any],
    now: datetime,
    *,
    follows: Any,
) -> StoryId:
    edition: int | None = 1
    if story is not None:
        grown = (
            update(stories)
            .where(stories.c.id == story)
            .values(edition=stories.c.edition + 1, last_at=now)
            .returning(stories.c.edition)
        )
        edition = (await connection.execute(grown)).scalar()
        if edition is None:
            raise Conflict("This story is gone meanwhile; its article is looked at again.")
    else:
        made = (
            stories.insert()
            .values(revision=1, edition=1, first_at=now, last_at=now, follows_id=follows)
            .returning(stories.c.id)
        )
        story = StoryId((await connection.execute(made)).scalar_one())
    await connection.execute(
        story_articles.insert().values(article_id=article.id, story_id=story, revision=1, edition=edition, **evidence)
    )
    return story
