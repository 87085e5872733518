"""Reading articles: pages where they may be read, else what the feed gave; tried again, never lost."""

import asyncio
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any, ParamSpec, TypeVar, cast

import pytest

from digestbot.core.articles.article import ArticleId
from digestbot.core.articles.article_states import ReadResult, UnreadArticle
from digestbot.core.feeds.http_messages import Failure, Request, Response
from digestbot.errors import CpuError
from digestbot.pipeline import read
from digestbot.pipeline.read import OF_ONE_FEED, Reading
from digestbot.ports import Lease

P = ParamSpec("P")
R = TypeVar("R")
NOW = datetime(2026, 11, 24, 6, tzinfo=UTC)
URL = "https://courier.example/a"
PAGE = (
    "<html><head><title>Rates hold</title></head><body><article><h1>Rates hold</h1>"
    + "".join(
        f"<p>The bank kept its rate unchanged for month {n}, and it said so in a long statement.</p>" for n in range(9)
    )
    + "</article></body></html>"
)


class Clock:
    """Time stands still."""

    def now(self) -> datetime:
        """Return the instant."""
        return NOW

    async def sleep(self, seconds: float) -> None:
        """Never called."""
        raise AssertionError


class Here:
    """Work is done at once, in this process."""

    async def run(self, work: Callable[P, R], *args: P.args, **kwargs: P.kwargs) -> R:
        """Do it."""
        return work(*args, **kwargs)

    async def alone(self, work: Callable[P, R], *args: P.args, **kwargs: P.kwargs) -> R:
        """Do it."""
        return await self.run(work, *args, **kwargs)


class Killed(Here):
    """Work on pages never ends well."""

    lonely = 0
    """How often work was to be done alone."""

    async def alone(self, work: Callable[P, R], *args: P.args, **kwargs: P.kwargs) -> R:
        """Count it."""
        self.lonely += 1
        return await self.run(work, *args, **kwargs)

    async def run(self, work: Callable[P, R], *args: P.args, **kwargs: P.kwargs) -> R:
        """Die over a page, do the rest."""
        if work.__name__ == "read_page":
            raise CpuError("took longer than 5 s and was stopped")
        return work(*args, **kwargs)


@dataclass
class Ticking(Clock):
    """Time that a test moves."""

    at: datetime = NOW

    def now(self) -> datetime:
        """Return the instant."""
        return self.at


@dataclass
class Web:
    """Answers by address; what is not there is 404."""

    answers: dict[str, Response | Failure] = field(default_factory=dict)
    asked: list[str] = field(default_factory=list)

    async def fetch(self, request: Request) -> Response | Failure:
        """Answer."""
        self.asked.append(request.url)
        return self.answers.get(request.url, Response(url=request.url, status=404))


@dataclass
class Shelf:
    """Articles that wait to be read, and what became of them."""

    waiting: list[UnreadArticle]
    read: dict[int, ReadResult] = field(default_factory=dict)
    again: dict[int, datetime] = field(default_factory=dict)
    failed: dict[int, str] = field(default_factory=dict)

    async def claim_unread(
        self, *, now: datetime, lease: Lease, limit: int, **_fairness: Any
    ) -> Sequence[UnreadArticle]:
        """Hand out all that wait."""
        claimed, self.waiting = self.waiting, []
        return claimed

    async def record_read(self, article: ArticleId, result: ReadResult) -> None:
        """Keep it."""
        self.read[article] = result

    async def retry_read(self, article: ArticleId, *, at: datetime) -> None:
        """Keep when."""
        self.again[article] = at

    async def record_failure(self, article: ArticleId, *, reason: str) -> None:
        """Keep why."""
        self.failed[article] = reason


def page(status: int = 200, **headers: str) -> Response:
    """Return the page's answer."""
    return Response(url=URL, status=status, headers={"content-type": "text/html", **headers}, body=PAGE.encode())


def unread(**other: Any) -> UnreadArticle:
    """Return an article that a feed announced."""
    given: dict[str, Any] = {
        "id": ArticleId(1),
        "scope": "",
        "url": URL,
        "title": "Rates hold",
        "teaser": "The bank kept its rate.",
        "content": None,
        "outlet": "Courier",
        "language": "en",
        "published": None,
        "image": None,
    }
    return UnreadArticle(**(given | other))


async def reading(article: UnreadArticle, web: Web, *, cpu: Here | None = None, **settings: bool) -> Shelf:
    """Read one article."""
    shelf = Shelf([article])
    step: Any = Reading(articles=shelf, http=web, cpu=cpu or Here(), clock=Clock(), owner="bot", **settings)  # type: ignore[arg-type] # only what reading calls
    assert await step.step() == 1
    assert await step.step() == 0
    return shelf


async def test_a_page_is_read() -> None:
    """The page's own text is taken, and where it came from is kept."""
    shelf = await reading(unread(), Web({URL: page()}))
    assert shelf.read[1].origin == "page"
    assert "month 8" in shelf.read[1].text
    assert shelf.read[1].outlet == "Courier"


async def test_a_podcasts_sound_is_no_wall_in_front_of_its_words() -> None:
    """What has no page is read as its feed tells it, and nothing is said to hide more."""
    sound = Response(url=URL, status=200, headers={"content-type": "audio/mpeg"})
    article = unread(title=None, teaser="Two sisters from Orrin mend the sluice. They take a week.")
    found = (await reading(article, Web({URL: sound}))).read[1]
    assert (found.title, found.text, found.wall) == ("Two sisters from Orrin mend the sluice", article.teaser, None)


async def test_a_page_that_robots_forbid_is_not_fetched() -> None:
    """The site is asked first; what it forbids is left, and the teaser stands in, marked."""
    rules = Response(url="", status=200, body=b"User-agent: digestbot\nDisallow: /")
    web = Web({URL: page(), "https://courier.example/robots.txt": rules})
    shelf = await reading(unread(), web)
    assert URL not in web.asked
    assert (shelf.read[1].origin, shelf.read[1].wall) == ("teaser", "robots")
    assert (await reading(unread(), web, robots=False)).read[1].origin == "page"


async def test_an_outage_is_tried_again_and_then_the_feed_is_used() -> None:
    """Twice it rests; the third time the feed's text is good enough. Nothing is lost."""
    down = Web({URL: Failure(url=URL, cause="timeout")})
    for attempts in (0, 1):
        shelf = await reading(unread(attempts=attempts), down)
        assert shelf.again == {1: NOW + timedelta(minutes=5)}
    assert (await reading(unread(attempts=2), down)).read[1].wall == "error"


@pytest.mark.parametrize(
    ("status", "again"), [(429, True), (500, True), (503, True), (404, False), (403, False), (499, False)]
)
async def test_a_busy_or_broken_server_is_asked_again_and_a_refusal_is_not(status: int, *, again: bool) -> None:
    """Too many requests and faults of the server's own pass; what it refuses it will refuse tomorrow."""
    shelf = await reading(unread(), Web({URL: page(status)}))
    assert (1 in shelf.again) == again
    if not again:
        assert (shelf.read[1].origin, shelf.read[1].wall) == ("teaser", "error")
    last = await reading(unread(attempts=2), Web({URL: page(status)}))
    assert last.read[1].wall == "error"


ROBOTS = "https://courier.example/robots.txt"
ALL, NONE = b"User-agent: *\nDisallow:", b"User-agent: *\nDisallow: /"


@pytest.mark.parametrize(
    ("rules", "allowed"),
    [
        (Response(url=ROBOTS, status=200, body=ALL), True),
        (Response(url=ROBOTS, status=200, body=NONE), False),
        (Response(url=ROBOTS, status=200, body=b"\xff\xfe no rules"), True),
        (Response(url=ROBOTS, status=404, body=NONE), True),
        (Response(url=ROBOTS, status=403, body=NONE), True),
        (Response(url=ROBOTS, status=499, body=NONE), True),
        (Response(url=ROBOTS, status=500, body=ALL), False),
        (Response(url=ROBOTS, status=503), False),
        (Failure(url=ROBOTS, cause="timeout"), True),
    ],
)
async def test_what_a_sites_rules_mean(rules: Response | Failure, *, allowed: bool) -> None:
    """A site without rules forbids nothing, one whose server fails forbids all for now (RFC 9309, 2.3.1)."""
    shelf = await reading(unread(), Web({URL: page(), ROBOTS: rules}))
    assert shelf.read[1].wall == (None if allowed else "robots")


async def test_rules_are_believed_for_a_day() -> None:
    """Within it nobody asks again; after it a site that has changed its mind is heard."""
    web, clock = Web({URL: page(), ROBOTS: Response(url=ROBOTS, status=200, body=NONE)}), Ticking()
    shelf = Shelf([])
    step: Any = Reading(articles=shelf, http=web, cpu=Here(), clock=clock, owner="bot")  # type: ignore[arg-type] # only what reading calls
    for hours, asked, wall in ((0, 1, "robots"), (23.9, 1, "robots"), (24, 2, None), (47.9, 2, None)):
        clock.at = NOW + timedelta(hours=hours)
        web.answers[ROBOTS] = Response(url=ROBOTS, status=200, body=ALL if hours else NONE)
        shelf.waiting = [unread()]
        await step.step()
        assert (web.asked.count(ROBOTS), shelf.read[1].wall) == (asked, wall)


async def test_only_so_many_sites_are_remembered(monkeypatch: pytest.MonkeyPatch) -> None:
    """The one that was asked first is forgotten first."""
    monkeypatch.setattr(read, "SITES", 2)
    web, shelf = Web(), Shelf([])
    step: Any = Reading(articles=shelf, http=web, cpu=Here(), clock=Clock(), owner="bot")  # type: ignore[arg-type] # only what reading calls
    for name in "abcba":
        shelf.waiting = [unread(url=f"https://{name}.example/x")]
        await step.step()
    rules = [url.partition("//")[2][0] for url in web.asked if url.endswith("robots.txt")]
    assert rules == ["a", "b", "c", "a"]


@pytest.mark.parametrize(
    ("kind", "body", "wall", "origin"),
    [
        ("application/pdf", b"x", "error", "teaser"),
        ("audio/mpeg", b"", None, "teaser"),
        ("text/html", PAGE.encode(), None, "page"),
        ("application/xhtml+xml", PAGE.encode(), None, "page"),
        ("", PAGE.encode(), None, "page"),
    ],
)
async def test_only_a_page_is_read_as_one(kind: str, body: bytes, wall: str | None, origin: str) -> None:
    """A document of another kind is a wall, a sound is none; a server that names no kind sends pages."""
    headers = {"content-type": kind} if kind else {}
    shelf = await reading(unread(), Web({URL: Response(url=URL, status=200, headers=headers, body=body)}))
    assert (shelf.read[1].wall, shelf.read[1].origin) == (wall, origin)


async def test_no_feed_takes_all_places() -> None:
    """A feed of which eight articles are being read is named to the store, which gives others; a place that is free counts again."""
    asked: list[list[Any]] = []

    class Fair(Shelf):
        async def claim_unread(self, *, limit: int, **told: Any) -> Sequence[UnreadArticle]:
            asked.append(list(told["without"]))
            assert told["of_one_feed"] == OF_ONE_FEED
            return await super().claim_unread(limit=limit, **told)

    shelf = Fair([unread(id=ArticleId(n), feed=7) for n in range(OF_ONE_FEED)])
    step: Any = Reading(
        articles=cast("Any", shelf),
        http=Slow({URL: page()}, pause=0.6),
        cpu=Here(),
        clock=Clock(),
        owner="bot",
        robots=False,
    )
    assert await step.step() == OF_ONE_FEED
    assert asked[0] == []
    assert [7] in asked[1:]
    assert asked[-1] == []


async def test_a_page_that_kills_its_worker_costs_only_the_page() -> None:
    """It is tried again, later, alone and with more time; then the feed's text stands in."""
    for attempts in (0, 1):
        cpu = Killed()
        shelf = await reading(unread(attempts=attempts), Web({URL: page()}), cpu=cpu)
        assert (shelf.again, cpu.lonely) == ({1: NOW + timedelta(minutes=5)}, attempts)
    shelf = await reading(unread(content="A full article. " * 80, attempts=2), Web({URL: page()}), cpu=Killed())
    assert (shelf.read[1].origin, shelf.read[1].wall) == ("feed", "error")


async def test_nothing_at_all_is_put_aside_with_its_reason() -> None:
    """An entry without a title, a text or a page cannot be shown; why it is missing can be asked."""
    shelf = await reading(unread(url=None, title=None, teaser=None), Web())
    assert shelf.failed[1] == "article-empty"


async def test_without_fetching_the_feed_is_all_there_is() -> None:
    """DIGESTBOT_FETCH_ARTICLES=0 asks nobody."""
    web = Web({URL: page()})
    shelf = await reading(unread(), web, fetch=False)
    assert web.asked == []
    assert shelf.read[1].origin == "teaser"


async def test_the_rules_of_a_site_are_asked_once_however_many_articles_wait() -> None:
    """Seventeen articles that come together wait for one answer."""
    web = Slow({URL: page()})
    shelf = Shelf([unread(id=ArticleId(n)) for n in range(17)])
    step: Any = Reading(articles=shelf, http=web, cpu=Here(), clock=Clock(), owner="bot")  # type: ignore[arg-type] # only what reading calls
    assert await step.step() == 17
    assert web.asked.count("https://courier.example/robots.txt") == 1
    assert len(shelf.read) == 17


@dataclass
class Slow(Web):
    """Answers that let others ask meanwhile."""

    pause: float = 0.01

    async def fetch(self, request: Request) -> Response | Failure:
        """Answer a little later."""
        found = await super().fetch(request)
        await asyncio.sleep(self.pause)  # noqa: TID251 - others run meanwhile
        return found
