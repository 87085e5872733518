"""Adding feeds: look first, say what was found, then store."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from digestbot.commands.news_sitemaps import news_sitemaps
from digestbot.core.digests.destination import WorkspaceId
from digestbot.core.feeds.address import feed_address
from digestbot.core.feeds.feed import Feed, NotAFeed
from digestbot.core.feeds.http_messages import Failure, Request
from digestbot.core.feeds.problem import Problem, of_failure, of_status, problem
from digestbot.core.feeds.secret_address import shown
from digestbot.core.feeds.stored_feed import Source
from digestbot.errors import CpuError
from digestbot.ports import Clock, Cpu, Feeds, Http, Store


@dataclass(frozen=True, slots=True, kw_only=True)
class Added:
    """The workspace has the feed; `known` if it had it before; `feed` is what was found, None if it was not fetched."""

    source: Source
    known: bool
    feed: Feed | None = None

    def __str__(self) -> str:
        """Say it as a person would."""
        verb = "Known already" if self.known else "Added"
        if self.feed is None:
            return f"{verb}: {self.source.feed.url} (it is looked at with the next poll)."
        newest = max((e.published for e in self.feed.entries if e.published), default=None)
        age = f", newest {newest:%Y-%m-%d %H:%M} UTC" if newest else ""
        return f"{verb}: {self.feed.title or self.source.feed.url} ({self.feed.format}, {len(self.feed.entries)} items{age})."


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """The address is a site with several feeds, of which a person must choose."""

    url: str
    feeds: tuple[tuple[str, str], ...]

    def __str__(self) -> str:
        """Name the feeds."""
        options = "".join(f"\n  {shown(url)}  {title}" for url, title in self.feeds)
        return f"{shown(self.url)} is a site with {len(self.feeds)} feeds. Add the one you want:{options}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Rejected:
    """The address gives no feed, and why."""

    url: str
    problem: Problem


AddOutcome = Added | Choice | Rejected


async def add_feed(
    workspace: WorkspaceId, url: str, *, feeds: Feeds, clock: Clock, http: Http | None = None, cpu: Cpu | None = None
) -> AddOutcome:
    """Add one feed to the workspace; with `http` and `cpu` it is fetched first, otherwise it is stored unchecked."""
    url = feed_address(url)
    if not url.lower().startswith(("http://", "https://")):
        return Rejected(url=url, problem=problem("bad-url", "http-no-address"))
    known = {address for _, _, address in await feeds.named(workspace)}
    if http is None or cpu is None:
        return await _store(workspace, url, None, feeds=feeds, now=clock.now(), known=known)
    found = await look(url, http=http, cpu=cpu)
    if isinstance(found, Rejected | Choice):
        return found
    address, feed = found
    return await _store(workspace, address, feed, feeds=feeds, now=clock.now(), known=known)


async def check_room(workspace: WorkspaceId, urls: Iterable[str], store: Store) -> None:
    """Raise `UserError` before anything is added if all of these feeds would be more than the workspace may have.

    Adding half a list would hide what is missing.
    """
    there = {address for _, _, address in await store.feeds.named(workspace)}
    brought = {store.feeds.known_as(url) for url in urls} - there
    if brought:
        store.quotas.check("feeds", len(there | brought))


async def look(
    url: str, *, http: Http, cpu: Cpu, further: bool = True, headers: Sequence[tuple[str, str]] = ()
) -> tuple[str, Feed] | Choice | Rejected:
    """Return the feed at an address, or the only one that the site there names; its choices if it names several."""
    from digestbot.core.feeds.discover import discover  # noqa: PLC0415 - to list feeds nobody need load parsers
    from digestbot.core.feeds.parse import parse  # noqa: PLC0415 - the same

    answer = await http.fetch(Request(url=url, headers=dict(headers)))
    if isinstance(answer, Failure):
        return Rejected(url=url, problem=of_failure(answer))
    if answer.status != 200:
        return Rejected(url=url, problem=of_status(answer.status, answer.headers, url=answer.url))
    try:
        feed = await cpu.run(parse, answer.body, {**answer.headers, "content-location": answer.url})
        if isinstance(feed, Feed):
            return answer.moved_to or url, feed
        if not further:
            return Rejected(url=url, problem=problem("not-a-feed", feed.reason))
        links = await cpu.run(discover, answer.body, answer.url)
        if not links:
            return _chosen(url, feed, await news_sitemaps(answer, http=http, cpu=cpu))
    except CpuError:
        return Rejected(url=url, problem=problem("too-hard"))
    if len(links) == 1:
        return await look(links[0].url, http=http, cpu=cpu, further=False)
    return Choice(url=url, feeds=tuple((link.url, link.title or "") for link in links))


def _chosen(url: str, page: NotAFeed, news: Sequence[tuple[str, Feed]]) -> tuple[str, Feed] | Choice | Rejected:
    """Return the only news sitemap of a site without feeds, the choice of several, or why there is nothing."""
    if not news:
        return Rejected(url=url, problem=problem("not-a-feed", page.reason))
    if len(news) == 1:
        return news[0]
    return Choice(url=url, feeds=tuple((address, feed.title or "") for address, feed in news))


async def _store(
    workspace: WorkspaceId, url: str, feed: Feed | None, *, feeds: Feeds, now: datetime, known: Sequence[str] | set[str]
) -> Added:
    source = await feeds.add(workspace, url, now=now, title=feed.title if feed else None)
    return Added(source=source, known=source.feed.url in known, feed=feed)
