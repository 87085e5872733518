"""The course of an affair: the stories that follow each other, told in dated sentences."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import ColumnElement, func, select
from sqlalchemy.ext.asyncio import AsyncConnection

from digestbot.adapters.storage.tables import analyses, articles, stories, story_articles
from digestbot.core.stories.archive import DatedSentence
from digestbot.core.stories.stored_story import StoryId

CHAPTERS = 12
"""Stories before one, and after it, that are gone through."""
READ = 120
"""Reports from which the sentences are taken."""

_AT = func.coalesce(analyses.c.published, articles.c.published, articles.c.first_seen).label("at")


async def timeline(
    connection: AsyncConnection, visible: ColumnElement[bool], story: StoryId
) -> tuple[DatedSentence, ...]:
    """Return a sentence a day of each story of the line, that of the day's first report; only of visible articles."""
    chapters = await line(connection, story)
    told = (
        select(
            *(articles.c.url, articles.c.canonical, articles.c.outlet, story_articles.c.story_id, _AT),
            *(analyses.c.body, analyses.c.language, analyses.c.sentences, analyses.c.summary),
        )
        .join(analyses, analyses.c.article_id == articles.c.id)
        .join(story_articles, story_articles.c.article_id == articles.c.id)
        .where(story_articles.c.story_id.in_(chapters), visible)
        .order_by(_AT, articles.c.id)
        .limit(READ)
    )
    found: dict[tuple[int, str], DatedSentence] = {}
    for row in await connection.execute(told):
        if row.summary:
            found.setdefault((row.story_id, f"{row.at:%Y-%m-%d}"), _sentence(row))
    return tuple(found.values())


async def line(connection: AsyncConnection, story: StoryId) -> Sequence[int]:
    """Return the numbers of the stories that one follows and of those that follow it, with its own."""
    chapters = [int(story)]
    at: int | None = story
    while at is not None and len(chapters) <= CHAPTERS:
        at = (await connection.execute(select(stories.c.follows_id).where(stories.c.id == at))).scalar()
        chapters += [at] if at is not None and at not in chapters else []
    newest = [int(story)]
    for _ in range(CHAPTERS):
        after = select(stories.c.id).where(stories.c.follows_id.in_(newest)).order_by(stories.c.id).limit(CHAPTERS)
        newest = [n for n in (await connection.execute(after)).scalars() if n not in chapters]
        chapters += newest
        if not newest or len(chapters) > 2 * CHAPTERS:
            break
    return chapters


def _sentence(row: Any) -> DatedSentence:
    return DatedSentence(
        at=row.at,
        text=row.sentences[row.summary[0]].of(row.body),
        outlet=row.outlet or "",
        url=row.canonical or row.url,
        story=StoryId(row.story_id),
        language=row.language,
    )
