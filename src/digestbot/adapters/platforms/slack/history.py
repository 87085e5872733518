"""Searches Slack's history for messages whose answers were lost, with as few requests as possible.

Apps that are distributed outside the Marketplace get one request a minute and 15 messages a request of `conversations.history`
and `.replies`, per workspace (docs.slack.dev/changelog/2025/05/29); internal apps get fifty. Slack does not say which kind an
app is; its page sizes and refusals show it.
"""

import json
import math
from collections import OrderedDict
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any, NamedTuple

from slack_bolt.app.async_app import AsyncApp
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from digestbot.adapters.platforms.slack import failures
from digestbot.adapters.platforms.slack.render import key_of
from digestbot.core.delivery.delivery import Delivery, DeliveryKey, Receipt
from digestbot.core.delivery.outcome import Absent, LookUp, RetryLater, Sent, Unreadable
from digestbot.core.text.reason import reason as because
from digestbot.ports import Clock, KeyValue

Json = dict[str, Any]

LOOK_AFTER = timedelta(seconds=10)
"""How long a message whose answer was lost may take to show in the history."""
AROUND = timedelta(minutes=10)
"""How far from our own time of the send Slack's may be: clocks differ, and what was claimed is sent a little later."""
EACH = timedelta(minutes=1)
"""How often an app outside the Marketplace may ask."""
_FEW, _MANY = 15, 100
_MOST_PAGES = 120
"""Pages of one reading: two hours for an app that gets one a minute."""
_PLACES, _KEYS, _READINGS = 500, 200, 20
_FOREVER = float("inf")


class Place(NamedTuple):
    """The channel or thread that holds a message."""

    team: str
    channel: str
    thread: str | None


class Reading(NamedTuple):
    """A stretch of a place's time that is read, from `start` to `end` in seconds, and when the reading began."""

    start: float
    end: float
    began: float


@dataclass(slots=True)
class _Budget:
    """The remaining rate limit of one method in one workspace; callers wait in turn."""

    few: bool = False
    free_at: datetime | None = None
    waiting: dict[DeliveryKey, None] = field(default_factory=dict)

    def wait(self, key: DeliveryKey, now: datetime) -> timedelta | None:
        """Return how long this one has to wait, behind those that came before it; None if it may be asked for now."""
        if self.free_at is None or self.free_at <= now:
            self.waiting.pop(key, None)
            return None
        self.waiting.setdefault(key)
        before = list(self.waiting).index(key)
        return self.free_at - now + before * EACH

    def spent(self, now: datetime) -> None:
        """Count a request."""
        self.free_at = now + EACH if self.few else None

    def refused(self, key: DeliveryKey, now: datetime, pause: timedelta) -> None:
        """Learn from a refusal: this app gets few, and the one that was refused comes next."""
        self.few, self.free_at = True, now + pause
        self.waiting = {key: None, **self.waiting}

    def learn(self, messages: int, now: datetime, *, more: bool) -> None:
        """Learn from a page: one that ends early is one of few, one that is longer is not."""
        if messages > _FEW:
            self.few, self.free_at = False, None
        elif more and not self.few:
            self.few, self.free_at = True, now + EACH


@dataclass(slots=True)
class _Seen:
    """What is known of a channel or thread: the messages found, how far it was read, and the read in progress."""

    keys: OrderedDict[str, str] = field(default_factory=OrderedDict)
    read: list[Reading] = field(default_factory=list)
    reading: Reading | None = None
    cursor: str = ""
    pages: int = 0

    def unread(self, delivery: Delivery, now: datetime) -> Reading | None:
        """Return what is still to be read for a message: around its send, then what came after; None if all is read.

        Later messages are read because the clock may have been wrong when it was sent. A read only counts if it began when the
        message must have been visible.
        """
        since = delivery.unknown_since
        begin = ((since or delivery.created_at) - AROUND).timestamp()
        settled = min((since or delivery.created_at) + LOOK_AFTER, now).timestamp()
        at = begin
        while done := next((r for r in self.read if r.began >= settled and r.start <= at < r.end), None):
            at = done.end
        if at == _FOREVER:
            return None
        end = (since + AROUND).timestamp() if since else _FOREVER
        wanted = Reading(at, end if at < end <= now.timestamp() else _FOREVER, now.timestamp())
        under_way = self.reading
        if under_way is None:
            return wanted
        if under_way.start <= wanted.start and under_way.end >= wanted.end and under_way.began >= settled:
            return under_way
        # Both are read at once, so that two that wait never take each other's reading away.
        return Reading(min(under_way.start, wanted.start), max(under_way.end, wanted.end), wanted.began)

    def take(self, messages: Sequence[Json], cursor: str) -> None:
        """Remember the messages of a page, and the cursor of the next one."""
        for message in messages:
            if key := key_of(message):
                self.keys[key] = str(message["ts"])
        while len(self.keys) > _KEYS:
            self.keys.popitem(last=False)
        self.cursor, self.pages = cursor, self.pages + 1
        if not cursor and self.reading is not None:
            self.read = [*self.read[1 - _READINGS :], self.reading]
            self.begin(None)

    def begin(self, reading: Reading | None) -> None:
        """Start a reading from its first page, or none."""
        self.reading, self.cursor, self.pages = reading, "", 0


class History:
    """Looks into channels and threads, for every lost message in them at once."""

    def __init__(self, clock: Clock, kept: KeyValue | None = None) -> None:
        """Keep in `kept` how far a reading came, so that it goes on after a restart."""
        self._clock, self._kept = clock, kept
        self._places: OrderedDict[Place, _Seen] = OrderedDict()
        self._budgets: dict[tuple[str, bool], _Budget] = {}
        self._heard: OrderedDict[tuple[str, str, str], str] = OrderedDict()
        self._loaded: set[str] = set()

    def heard(self, team: str, channel: str, message: Json, ts: str) -> None:
        """Remember a message that Slack reported as an event."""
        if key := key_of(message):
            self._heard[team, channel, key] = ts
            while len(self._heard) > _PLACES:
                self._heard.popitem(last=False)

    def listen(self, app: AsyncApp) -> None:
        """Listen for the bot's own messages, which Slack reports if the app has the scope; nothing depends on it."""

        async def posted(body: Json) -> None:
            event = body.get("event") or {}
            if event.get("app_id") == body.get("api_app_id"):  # any app may give its messages metadata of our kind
                team, channel = str(event.get("team_id")), str(event.get("channel_id"))
                self.heard(team, channel, event, str(event.get("message_ts")))

        app.event("message_metadata_posted")(posted)

    async def find(self, client: AsyncWebClient, place: Place, delivery: Delivery) -> LookUp:
        """Look for a message that is not known yet; a request may have to wait for its turn.

        Pages are remembered, so the next lost message of the same channel often needs no request.
        """
        await self._load(place.team)
        found = await self._find(client, place, self._seen(place), delivery)
        if not isinstance(found, RetryLater):
            self._budget(place).waiting.pop(delivery.key, None)
        return found

    async def _find(self, client: AsyncWebClient, place: Place, seen: _Seen, delivery: Delivery) -> LookUp:
        while True:
            ts = self._heard.get((place.team, place.channel, delivery.key)) or seen.keys.get(delivery.key)
            if ts:
                return Sent(receipt=Receipt(channel=place.channel, message=ts, thread=place.thread or ts))
            wanted = seen.unread(delivery, self._clock.now())
            if wanted is None:
                return Absent()
            if seen.pages >= _MOST_PAGES:
                seen.begin(None)
                return Unreadable(reason="history-too-long")
            if later := await self._page(client, place, seen, wanted, delivery.key):
                return later

    async def _page(
        self, client: AsyncWebClient, place: Place, seen: _Seen, wanted: Reading, key: DeliveryKey
    ) -> RetryLater | None:
        """Read one more page; returns how long to wait if it is not this one's turn."""
        budget, now = self._budget(place), self._clock.now()
        if (pause := budget.wait(key, now)) is not None:
            return _later(pause)
        if seen.reading != wanted:
            seen.begin(wanted)
        budget.spent(now)
        try:
            page = await _asked(client, place, wanted, cursor=seen.cursor, few=budget.few)
        except SlackApiError as error:
            if seen.cursor and failures.said(error) == "invalid_cursor":  # a cursor does not live for ever
                seen.begin(None)
                return None
            found = failures.outcome(error)
            if not isinstance(found, RetryLater) or found.reason != "slack-wait":
                raise
            budget.refused(key, now, found.delay)
            return _later(found.delay)
        messages = page.get("messages") or []
        cursor = str((page.get("response_metadata") or {}).get("next_cursor") or "")
        budget.learn(len(messages), now, more=bool(cursor))
        seen.take(messages, cursor)
        await self._keep(place.team)
        return None

    def _budget(self, place: Place) -> _Budget:
        # Channels and threads are read by two methods, each with its own rate limit.
        return self._budgets.setdefault((place.team, place.thread is None), _Budget())

    def _seen(self, place: Place) -> _Seen:
        seen = self._places.setdefault(place, _Seen())
        self._places.move_to_end(place)
        while len(self._places) > _PLACES:
            self._places.popitem(last=False)
        return seen

    async def _load(self, team: str) -> None:
        if self._kept is None or team in self._loaded:
            return
        self._loaded.add(team)
        for row in json.loads(await self._kept.get(_name(team)) or "[]"):
            seen = self._seen(Place(team, row["channel"], row["thread"]))
            seen.keys, seen.reading = OrderedDict(row["keys"]), Reading(*row["reading"])
            seen.cursor, seen.pages = row["cursor"], row["pages"]

    async def _keep(self, team: str) -> None:
        """Write down the readings under way; one that has ended is remembered by what was recorded of its messages."""
        if self._kept is None:
            return
        rows = [
            {
                "channel": place.channel,
                "thread": place.thread,
                "keys": seen.keys,
                "reading": seen.reading,
                "cursor": seen.cursor,
                "pages": seen.pages,
            }
            for place, seen in self._places.items()
            if place.team == team and seen.reading is not None and seen.cursor
        ]
        text = json.dumps(rows)
        if text != (await self._kept.get(_name(team)) or "[]"):
            await self._kept.set(_name(team), text)


async def _asked(client: AsyncWebClient, place: Place, reading: Reading, *, cursor: str, few: bool) -> Any:
    """Ask for a page of a reading."""
    asked: Json = {
        "channel": place.channel,
        "oldest": f"{reading.start:.6f}",
        "include_all_metadata": True,
        "limit": _FEW if few else _MANY,
        **({} if reading.end == _FOREVER else {"latest": f"{reading.end:.6f}"}),
        **({"cursor": cursor} if cursor else {}),
    }
    if place.thread is None:
        return await client.conversations_history(**asked)
    return await client.conversations_replies(ts=place.thread, **asked)


def _later(pause: timedelta) -> RetryLater:
    minutes = max(1, math.ceil(pause / EACH))
    return RetryLater(delay=pause, reason=because("slack-history-wait", count=minutes))


def _name(team: str) -> str:
    return f"slack-history:{team}"
