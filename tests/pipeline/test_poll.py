"""Polling, where the real program cannot show it."""

from datetime import timedelta
from typing import Any

import pytest
from contracts.storage.making import NOW

from digestbot.adapters.clock import FixedClock
from digestbot.core.feeds.http_messages import Failure
from digestbot.core.feeds.stored_feed import FeedId, StoredFeed
from digestbot.pipeline.poll import Polling


class Nobody:
    """A web that nobody may ask."""

    async def fetch(self, request: Any) -> Any:
        """Fail the test."""
        pytest.fail(f"asked {request.url}")


async def test_a_feed_whose_secret_cannot_be_opened_is_not_asked_without_it() -> None:
    """Its people are told why, in the words for `sealed`; the server never sees a request that lacks the login."""
    other: Any = None
    polling = Polling(
        feeds=other, http=Nobody(), cpu=other, clock=FixedClock(at=NOW), notices=other, owner="me", floor=timedelta()
    )
    feed = StoredFeed(id=FeedId(1), url="https://courier.example/rss", address="")
    asked = await polling._ask(feed)
    assert asked.answer == Failure(url=feed.url, cause="sealed")
