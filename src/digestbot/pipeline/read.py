"""Read the articles that feeds announced: their pages, if they may be fetched, else what the feed gave."""

import asyncio
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from urllib.parse import urlsplit

from digestbot.core.articles.article_states import ReadResult, UnreadArticle
from digestbot.core.feeds.http_messages import Failure, Request
from digestbot.core.feeds.stored_feed import FeedId
from digestbot.errors import CpuError
from digestbot.pipeline import LEASE
from digestbot.pipeline.isolation import reason_of
from digestbot.pipeline.rolling import roll
from digestbot.ports import Articles, Clock, Cpu, Http, Lease

AT_ONCE = 64
"""Articles that are read at a time; HTTP has its own limits, in total and per host."""
OF_ONE_FEED = 8
"""Articles of one feed among them."""
ATTEMPTS = 3
RETRY = timedelta(minutes=5)
"""How long a page that could not be fetched rests before it is tried again; after three tries the feed's text is used."""
PAGE_BYTES = 4 * 1024 * 1024
RULES_BYTES = 512 * 1024
RULES_KEPT = timedelta(hours=24)
"""How long a site's robots.txt is believed."""
SITES = 4096
"""Sites whose rules are remembered at once; the oldest are asked again."""
FORBIDDEN = "User-agent: *\nDisallow: /"
"""What a site says whose robots.txt fails for its own fault: nothing is read there for now (RFC 9309, 2.3.1.4)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """Reads pages politely. With `fetch` False the feeds' own text is used; with `robots` False no site is asked."""

    articles: Articles
    http: Http
    cpu: Cpu
    clock: Clock
    owner: str
    fetch: bool = True
    robots: bool = True
    _rules: dict[str, tuple[datetime, str]] = field(default_factory=dict)
    _asking: dict[str, "asyncio.Task[str]"] = field(default_factory=dict)

    async def step(self, *, limit: int = AT_ONCE) -> int:
        """Read all unread articles, up to `limit` at a time and `OF_ONE_FEED` of a feed; returns how many.

        A site that hangs only occupies its own few places, and no article of another site waits for it.
        """
        reading: Counter[FeedId | None] = Counter()

        async def claim(room: int) -> Sequence[UnreadArticle]:
            now = self.clock.now()
            lease = Lease(owner=self.owner, until=now + LEASE)
            full = [feed for feed, count in reading.items() if count >= OF_ONE_FEED]
            found = await self.articles.claim_unread(
                now=now, lease=lease, limit=room, of_one_feed=OF_ONE_FEED, without=full
            )
            reading.update(article.feed for article in found)
            return found

        async def act(article: UnreadArticle) -> None:
            try:
                await self._one(article)
            finally:
                reading[article.feed] -= 1

        return await roll(claim, act, limit=limit)

    async def _one(self, article: UnreadArticle) -> None:
        from digestbot.core.reading.page_or_feed import read_feed  # noqa: PLC0415 - a turn with nothing to do need not load it

        try:
            result = await self._result(article)
        except Exception as error:  # noqa: BLE001 - whatever a page makes of it: the feed's own words are there
            reason_of(error)
            again = isinstance(error, CpuError) and article.attempts + 1 < ATTEMPTS
            result = None if again else read_feed(article, wall="error")
        if result is None:
            await self.articles.retry_read(article.id, at=self.clock.now() + RETRY)
        elif result.text or result.title:
            await self.articles.record_read(article.id, result)
        else:
            await self.articles.record_failure(article.id, reason="article-empty")

    async def _result(self, article: UnreadArticle) -> ReadResult | None:
        """Return what reading gave, or None where it is worth another try."""
        from digestbot.core.reading.page_or_feed import read_feed, read_page  # noqa: PLC0415 - the same

        if not (self.fetch and article.url):
            return read_feed(article, wall=None)
        if self.robots and not await self._allowed(article.url):
            return read_feed(article, wall="robots")
        asked = Request(url=article.url, headers=dict(article.headers), max_bytes=PAGE_BYTES, text_only=True)
        answer = await self.http.fetch(asked)
        if isinstance(answer, Failure) or answer.status >= 500 or answer.status == 429:
            return None if article.attempts + 1 < ATTEMPTS else read_feed(article, wall="error")
        content_type = answer.headers.get("content-type")
        if answer.status != 200 or "html" not in (content_type or "html"):
            # A podcast's sound has no page in front of it: what the feed says is all there is to read.
            return read_feed(article, wall=None if answer.status == 200 and not answer.body else "error")
        do = self.cpu.alone if article.attempts else self.cpu.run
        return await do(read_page, article, answer.body, content_type, url=answer.url)

    async def _allowed(self, url: str) -> bool:
        """Ask the site's robots.txt, once a day."""
        from digestbot.core.articles.robots import allowed  # noqa: PLC0415 - the same

        parts = urlsplit(url)
        site = f"{parts.scheme}://{parts.netloc}"
        now = self.clock.now()
        known = self._rules.get(site)
        if known is None or known[0] <= now:
            known = (now + RULES_KEPT, await self._asked(site))
            self._rules.pop(site, None)
            self._rules[site] = known
            if len(self._rules) > SITES:
                del self._rules[next(iter(self._rules))]
        return await self.cpu.run(allowed, known[1], url) if known[1] else True

    async def _asked(self, site: str) -> str:
        """Fetch the rules; concurrent callers for the same site wait for the same answer."""
        asking = self._asking.get(site)
        if asking is None:
            asking = self._asking[site] = asyncio.create_task(self._fetched(site))
            asking.add_done_callback(lambda _: self._asking.pop(site, None))
        return await asyncio.shield(asking)

    async def _fetched(self, site: str) -> str:
        answer = await self.http.fetch(Request(url=f"{site}/robots.txt", max_bytes=RULES_BYTES))
        if isinstance(answer, Failure):
            return ""
        if answer.status >= 500:
            return FORBIDDEN
        return answer.body.decode("utf-8", "replace") if answer.status == 200 else ""
