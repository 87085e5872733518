"""The texts of a feed's latest pages, in which what they share can be seen."""

from collections.abc import Mapping

from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncConnection

from digestbot.adapters.storage.tables import articles

PAGES = 8
"""Pages of a feed that are compared."""

LONGEST = 20_000
"""Code points of a text that is compared; longer ones would cost more than they tell."""


async def recent_pages(connection: AsyncConnection, feed: int) -> Mapping[int, str]:
    """Return the texts that the feed's latest pages gave, by article."""
    query = (
        select(articles.c.id, articles.c.text)
        .where(articles.c.feed_id == feed, articles.c.origin == "page", func.length(articles.c.text) <= LONGEST)
        .order_by(articles.c.id.desc())
        .limit(PAGES)
    )
    return {row.id: row.text for row in await connection.execute(query)}
