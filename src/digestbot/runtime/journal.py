"""One line in the log for each unit of work, with its ids, and the counters that go with it.

Whatever a step has done it records in the store, so that is where it is heard of: the steps know nothing of logs.
"""

from collections.abc import Awaitable, Callable, Mapping, Sequence
from datetime import datetime
from functools import wraps
from types import MappingProxyType
from typing import Any, TypeVar, cast

import structlog

from digestbot.core.analysis.analysis import Analysis
from digestbot.core.articles.article import ArticleId
from digestbot.core.articles.article_states import ReadResult
from digestbot.core.delivery.delivery import Delivery
from digestbot.core.feeds.stored_feed import Poll
from digestbot.core.stories.stored_story import StoryId, UngroupedArticle
from digestbot.ports import NewDigest

S = TypeVar("S")
Note = Callable[..., None]

log = structlog.get_logger(__name__)


def journaled(store: S) -> S:
    """Return the store, which logs and counts what is recorded in it."""
    return cast("S", _Store(store))


class _Store:
    def __init__(self, store: Any) -> None:
        self._store = store

    def __getattr__(self, name: str) -> Any:
        found = getattr(self._store, name)
        return _Repository(found, NOTES[name]) if name in NOTES else found


class _Repository:
    def __init__(self, repository: Any, notes: Mapping[str, Note]) -> None:
        self._repository = repository
        self._notes = notes

    def __getattr__(self, name: str) -> Any:
        found = getattr(self._repository, name)
        return _noting(found, self._notes[name]) if name in self._notes else found


def _noting(method: Callable[..., Awaitable[Any]], note: Note) -> Callable[..., Awaitable[Any]]:
    @wraps(method)
    async def noting(*args: Any, **kwargs: Any) -> Any:
        result = await method(*args, **kwargs)
        note(result, *args, **kwargs)
        return result

    return noting


def _polled(_new: object, polls: Sequence[Poll]) -> None:
    from digestbot.runtime.metrics import POLLS  # noqa: PLC0415 - a step of `tick` counts for nobody

    for poll in polls:
        outcome = poll.state.problem.kind if poll.state.problem else poll.record.outcome
        POLLS.labels(outcome).inc()
        tell = log.info if poll.entries else log.debug
        tell("polled", feed=poll.feed.id, outcome=outcome, status=poll.record.status, entries=len(poll.entries))


def _read(_none: None, article: ArticleId, result: ReadResult) -> None:
    log.info("read", article=article, origin=result.origin, wall=result.wall)


def _analysed(
    _none: None, article: ArticleId, analysis: Analysis, *, now: datetime, failure: str | None = None
) -> None:
    del now
    log.info("analysed", article=article, language=analysis.language, kind=analysis.kind, failure=failure)


def _failed(_none: None, article: ArticleId, *, reason: str) -> None:
    log.warning("put aside", article=article, reason=reason)


def _grouped(placed: StoryId, article: UngroupedArticle, story: StoryId | None, *_: object, now: datetime) -> None:
    del now
    log.info("grouped", article=article.id, story=placed, new=story is None)


def _composed(written: bool, digest: NewDigest, *, now: datetime) -> None:  # noqa: FBT001 - what the method returned
    from digestbot.runtime.metrics import NEWS_AGE  # noqa: PLC0415 - the same

    if written:
        one = digest.subscription
        log.info("composed", subscription=one.id, destination=one.destination, stories=len(digest.document.stories))
        for card in digest.document.stories:
            if card.published is not None:
                NEWS_AGE.observe(max((now - card.published).total_seconds(), 0.0))


def _delivered(written: bool, delivery: Delivery) -> None:  # noqa: FBT001 - what the method returned
    from digestbot.runtime.metrics import DELIVERED, LOST, POSTED  # noqa: PLC0415 - the same

    if not written:
        return
    log.info(
        "delivered" if delivery.state == "sent" else "not delivered",
        delivery=delivery.id,
        digest=delivery.digest,
        destination=delivery.destination,
        state=delivery.state,
        attempts=delivery.attempts,
        reason=delivery.reason,
    )
    DELIVERED.labels(delivery.state).inc()
    if delivery.unknown_since is not None:
        LOST.labels(delivery.state).inc()
    if delivery.state == "sent" and delivery.sent_at is not None:
        POSTED.observe(max((delivery.sent_at - delivery.created_at).total_seconds(), 0.0))


NOTES: Mapping[str, Mapping[str, Note]] = MappingProxyType(
    {
        "feeds": {"record_polls": _polled},
        "articles": {
            "record_read": _read,
            "record_analysis": _analysed,
            "record_failure": _failed,
            "put_aside": _failed,
        },
        "stories": {"record_group": _grouped},
        "outbox": {"add": _composed, "record": _delivered},
    }
)
"""What is said of each method of a repository when it has returned: the result first, then what it was called with."""
