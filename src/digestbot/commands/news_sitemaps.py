"""The news sitemaps of a site that names no feed: which addresses are asked, in which order, and when that is enough."""

from collections.abc import Sequence
from datetime import timedelta
from urllib.parse import urljoin

from digestbot.core.feeds.feed import Feed
from digestbot.core.feeds.http_messages import Failure, Request, Response
from digestbot.ports import Cpu, Http

MOST = 8
"""Site maps that are asked for in one search; the one with news is nearly always called so, and comes first."""
PATIENCE = timedelta(seconds=10)
"""How long one of them may take: a person waits for the answer."""


async def news_sitemaps(page: Response, *, http: Http, cpu: Cpu) -> list[tuple[str, Feed]]:
    """Return the news sitemaps of the site of a page, or those that the index of site maps at its address names.

    All that the site announces as news; otherwise the first with news among the usual addresses and the other site maps that
    it announces. An index is followed once. Raises `CpuError` if reading a site map fails.
    """
    from digestbot.core.feeds import sitemap  # noqa: PLC0415 - to list feeds nobody need load parsers

    search = _Search(http=http, cpu=cpu)
    if maps := await cpu.run(sitemap.listed, page.body, page.url):
        return await search.read(maps, index=False)
    robots = await http.fetch(Request(url=urljoin(page.url, "/robots.txt"), timeout=PATIENCE))
    maps = () if isinstance(robots, Failure) or robots.status != 200 else sitemap.announced(robots.body, robots.url)
    if found := await search.read([url for url in maps if sitemap.speaks_of_news(url)], index=True):
        return found
    for url in (*sitemap.usual(page.url), *maps):
        if found := await search.read([url], index=True):
            return found
    return []


class _Search:
    """One search: what was asked already, each address once, up to `MOST`."""

    def __init__(self, *, http: Http, cpu: Cpu) -> None:
        self._http = http
        self._cpu = cpu
        self._asked: set[str] = set()

    async def read(self, urls: Sequence[str], *, index: bool) -> list[tuple[str, Feed]]:
        """Return those of the addresses that have news; with `index` an index of site maps among them is followed."""
        from digestbot.core.feeds import sitemap  # noqa: PLC0415 - to list feeds nobody need load parsers
        from digestbot.core.feeds.parse import parse  # noqa: PLC0415 - the same

        found: list[tuple[str, Feed]] = []
        for url in urls:
            if url in self._asked or len(self._asked) == MOST:
                continue
            self._asked.add(url)
            answer = await self._http.fetch(Request(url=url, timeout=PATIENCE))
            if isinstance(answer, Failure) or answer.status != 200:
                continue
            feed = await self._cpu.run(parse, answer.body, {**answer.headers, "content-location": answer.url})
            if isinstance(feed, Feed):
                found.append((answer.moved_to or url, feed))
            elif index:
                maps = await self._cpu.run(sitemap.listed, answer.body, answer.url)
                found += await self.read(maps, index=False)
        return found
