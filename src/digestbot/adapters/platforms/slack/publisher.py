"""Post digests to Slack: once, by looking into the channel's history before anything is repeated."""

import asyncio
from collections.abc import Awaitable, Callable
from datetime import timedelta
from typing import TypeVar

import aiohttp
from slack_sdk.errors import SlackClientError
from slack_sdk.web.async_client import AsyncWebClient

from digestbot.adapters.platforms.slack import failures
from digestbot.adapters.platforms.slack import render as drawing
from digestbot.adapters.platforms.slack.addresses import parse
from digestbot.adapters.platforms.slack.history import LOOK_AFTER, History, Place
from digestbot.core.delivery.decide import DeliveryPolicy
from digestbot.core.delivery.delivery import Part, Receipt
from digestbot.core.delivery.outcome import (
    Absent,
    LookUp,
    Outcome,
    Refused,
    RetryLater,
    Sent,
    looked_up,
)
from digestbot.core.digests.destination import Destination, person_of
from digestbot.core.digests.document import Document
from digestbot.core.digests.subscription import Options
from digestbot.ports import ClaimedDelivery, NoticeMessage, Notices

_NO_CLIENT = RetryLater(delay=timedelta(seconds=15), reason="slack-offline")

Clients = Callable[[str], Awaitable[AsyncWebClient | None]]
T = TypeVar("T")


class SlackPublisher:
    """Publishes digests on Slack; `clients` returns the client of a team, or None.

    The clients do not retry: Slack has no idempotency key by which it could drop duplicates.
    """

    platform = "slack"

    def __init__(
        self,
        clients: Clients,
        history: History,
        *,
        interactive: bool = False,
        timeout: float = 10.0,
        notices: Notices | None = None,
    ) -> None:
        """Draw working buttons if `interactive`; `timeout` is in seconds, for one request.

        `history` finds messages whose answers were lost. `notices` are told once if Slack refuses the token.
        """
        self._clients, self._history = clients, history
        self._interactive = interactive
        self._notices = notices
        self._told = False
        self._timeout = timeout
        self._direct: dict[tuple[str, str], str] = {}

    def check(self, destination: Destination) -> None:
        """Raise `BadAddress` if the address is not slack:TEAM_ID/CHANNEL_ID."""
        parse(destination)

    def split(self, document: Document, options: Options) -> tuple[Part, ...]:
        """Return the parts, each within Slack's limits."""
        return drawing.split(document, options)

    def rules(self, destination: Destination) -> DeliveryPolicy:
        """Return that nothing may be repeated unseen."""
        del destination
        return DeliveryPolicy(repeat_within=timedelta(0), look_after=LOOK_AFTER)

    async def publish(self, claimed: ClaimedDelivery) -> Outcome:
        """Post one part: in the channel, or in the thread under the main message."""
        team, channel, thread = parse(claimed.delivery.destination)
        if claimed.delivery.part.kind == "thread":
            if claimed.main is None:
                return Refused(reason="main-never-posted", pauses=False)
            thread = thread or claimed.main.message
        payload = drawing.render(
            claimed.document,
            claimed.delivery.part,
            claimed.delivery.key,
            claimed.options,
            interactive=self._answers(claimed),
        )
        if thread is not None:
            payload["thread_ts"] = thread

        async def post(client: AsyncWebClient) -> Outcome:
            opened = await self._opened(client, team, channel)
            answer = await client.chat_postMessage(channel=opened, **payload)
            return Sent(receipt=_receipt(answer.get("channel") or opened, str(answer["ts"]), thread))

        return await self._guarded(team, post)

    async def find(self, claimed: ClaimedDelivery) -> LookUp:
        """Look for the part in the channel's history or in the thread."""
        team, channel, thread = parse(claimed.delivery.destination)
        if claimed.delivery.part.kind == "thread":
            if claimed.main is None:
                return Absent()
            thread = thread or claimed.main.message

        async def search(client: AsyncWebClient) -> LookUp:
            place = Place(team, await self._opened(client, team, channel), thread)
            return await self._history.find(client, place, claimed.delivery)

        return looked_up(await self._guarded(team, search), pause=LOOK_AFTER)

    async def edit(self, claimed: ClaimedDelivery) -> Outcome:
        """Edit the posted message to show the document again; stories that no longer fit are left out."""
        receipt = claimed.delivery.receipt
        if receipt is None:
            return Refused(reason="message-never-posted", pauses=False)
        team, _channel, _thread = parse(claimed.delivery.destination)
        part = drawing.shrunk(claimed.document, claimed.delivery.part, claimed.options)
        payload = drawing.render(
            claimed.document, part, claimed.delivery.key, claimed.options, interactive=self._answers(claimed)
        )
        kept = {name: payload[name] for name in ("text", "blocks", "metadata")}

        async def change(client: AsyncWebClient) -> Outcome:
            await client.chat_update(channel=receipt.channel, ts=receipt.message, **kept)
            return Sent(receipt=receipt)

        return await self._guarded(team, change)

    def _answers(self, claimed: ClaimedDelivery) -> bool:
        """Return whether the buttons answer: under direct messages there is no one to share a digest with."""
        return self._interactive and person_of(claimed.delivery.destination) is None

    async def _opened(self, client: AsyncWebClient, team: str, channel: str) -> str:
        """Return the channel; for a person, open their direct messages."""
        if not channel.startswith("@"):
            return channel
        if (team, channel) not in self._direct:
            answer = await client.conversations_open(users=channel.removeprefix("@"))
            self._direct[team, channel] = str((answer.get("channel") or {})["id"])
        return self._direct[team, channel]

    async def _guarded(self, team: str, act: Callable[[AsyncWebClient], Awaitable[T]]) -> T | Outcome:
        """Do it, and return what went wrong as a value."""
        client = await self._clients(team)
        if client is None:
            return _NO_CLIENT
        try:
            async with asyncio.timeout(self._timeout):
                return await act(client)
        except (SlackClientError, aiohttp.ClientError, OSError, TimeoutError, ValueError) as error:
            found = failures.outcome(error)
        if found is failures.DEAD_TOKEN and self._notices is not None and not self._told:
            self._told = True
            await self._notices.alert(NoticeMessage(code="slack-token", facts={"team": team}))
        return found


def _receipt(channel: str, ts: str, thread: str | None) -> Receipt:
    return Receipt(channel=channel, message=ts, thread=thread or ts)
