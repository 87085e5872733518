"""Read the articles that feeds announced: their pages, where they may be fetched, else what the feed gave."""

import asyncio
from datetime import timedelta

from digestbot.core.analysis.reading import read_feed, read_page
from digestbot.core.articles.stored import ReadResult, UnreadArticle
from digestbot.core.feeds.exchange import Failure, Request
from digestbot.errors import CpuError
from digestbot.pipeline import LEASE
from digestbot.ports import Articles, Clock, Cpu, Http, Lease

ATTEMPTS = 3
RETRY = timedelta(minutes=5)
"""How long a page that could not be fetched rests before it is tried again; after three tries the feed's text is used."""
PAGE_BYTES = 4 * 1024 * 1024


class Reading:
    """Reads pages politely: robots.txt is asked for once a day and host."""

    def __init__(self, *, fetch: bool) -> None:
        """With `fetch` False no page is fetched: the feeds' own text is used."""
        self._fetch = fetch

    async def step(self, *, articles: Articles, http: Http, cpu: Cpu, clock: Clock, owner: str, limit: int = 16) -> int:
        """Read up to `limit` articles; returns how many."""
        lease = Lease(owner=owner, until=clock.now() + LEASE)
        claimed = await articles.claim_unread(now=clock.now(), lease=lease, limit=limit)
        await asyncio.gather(*(self._one(a, articles=articles, http=http, cpu=cpu, clock=clock) for a in claimed))
        return len(claimed)

    async def _one(self, article: UnreadArticle, *, articles: Articles, http: Http, cpu: Cpu, clock: Clock) -> None:
        try:
            result = await self._result(article, http=http, cpu=cpu)
        except CpuError:
            result = read_feed(article, wall="error")
        if result is None:
            await articles.retry_read(article.id, at=clock.now() + RETRY)
        elif result.text or result.title:
            await articles.record_read(article.id, result)
        else:
            await articles.record_failure(article.id, reason="neither its page nor its feed has any text")

    async def _result(self, article: UnreadArticle, *, http: Http, cpu: Cpu) -> ReadResult | None:
        """Return what reading gave, or None where it is worth another try."""
        if not (self._fetch and article.url):
            return read_feed(article, wall=None)
        answer = await http.fetch(Request(url=article.url, headers=dict(article.headers), max_bytes=PAGE_BYTES))
        if isinstance(answer, Failure) or answer.status >= 500 or answer.status == 429:
            return None if article.attempts + 1 < ATTEMPTS else read_feed(article, wall="error")
        if answer.status != 200 or "html" not in answer.headers.get("content-type", "html"):
            return read_feed(article, wall="error")
        return await cpu.run(read_page, article, answer.body, answer.headers.get("content-type"), url=answer.url)
