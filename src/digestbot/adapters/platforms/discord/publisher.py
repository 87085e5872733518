"""Post digests to Discord: once, by nonce while Discord remembers it and by the channel's history later."""

from collections.abc import Awaitable, Callable
from datetime import timedelta
from typing import TypeVar

import aiohttp
import discord
from discord.http import HTTPClient

from digestbot.adapters.platforms.discord import failures, history, permissions
from digestbot.adapters.platforms.discord import render as drawing
from digestbot.adapters.platforms.discord.addresses import (
    ANNOUNCEMENT,
    DIRECT,
    FORUMS,
    THREADS,
    Place,
    forum_receipt,
    message_receipt,
    parse,
)
from digestbot.adapters.platforms.discord.api import Api
from digestbot.adapters.platforms.discord.failures import Act, Lacking, Lost
from digestbot.core.delivery.decide import DeliveryPolicy
from digestbot.core.delivery.delivery import Part, Receipt
from digestbot.core.delivery.outcome import (
    Absent,
    LookUp,
    Outcome,
    Refused,
    RetryLater,
    Sent,
    Unknown,
    Unreadable,
    WorkspaceGone,
    looked_up,
)
from digestbot.core.digests.destination import Destination, person_of
from digestbot.core.digests.document import Document
from digestbot.core.digests.subscription import Options
from digestbot.core.text.reason import reason as because
from digestbot.ports import ClaimedDelivery, Clock, NoticeMessage, Notices

REPEAT_WITHIN = timedelta(minutes=2)
"""Discord remembers a nonce for "the past few minutes"; two are surely among them."""
FORUM_PAUSE = timedelta(seconds=10)
"""How long a forum post whose answer was lost may take to show among the threads."""
_FACTS_LAST = timedelta(minutes=10)
_NOT_READY = RetryLater(delay=timedelta(seconds=15), reason="discord-offline")

T = TypeVar("T")


class DiscordPublisher:
    """Publishes digests on Discord; `http` returns discord.py's client, or None before it has logged in."""

    platform = "discord"

    def __init__(
        self,
        http: Callable[[], HTTPClient | None],
        clock: Clock,
        *,
        interactive: bool = False,
        timeout: float = 10.0,
        notices: Notices | None = None,
    ) -> None:
        """Draw working buttons if `interactive`; `timeout` is in seconds, for one request including rate limit waits.

        `notices` are told once if Discord refuses the token.
        """
        self._api = Api(http, timeout=timeout)
        self._clock = clock
        self._interactive = interactive
        self._notices = notices
        self._told = False
        self._places: dict[Destination, Place] = {}

    def check(self, destination: Destination) -> None:
        """Raise `BadAddress` if the address is not discord:GUILD_ID/CHANNEL_ID."""
        parse(destination)

    def split(self, document: Document, options: Options) -> tuple[Part, ...]:
        """Return the parts, each within Discord's limits."""
        return drawing.split(document, options)

    def rules(self, destination: Destination) -> DeliveryPolicy:
        """Return for how long a repeat is safe; forum posts, which have no nonce, look for themselves."""
        del destination
        return DeliveryPolicy(repeat_within=REPEAT_WITHIN, look_after=timedelta(0))

    async def publish(self, claimed: ClaimedDelivery) -> Outcome:
        """Post one part."""
        place = await self._place(claimed.delivery.destination)
        if not isinstance(place, Place):
            return place
        if claimed.delivery.part.kind == "thread":
            return await self._continue(claimed, place)
        if place.kind in FORUMS:
            return await self._open_post(claimed, place)
        return await self._post(claimed, place, place.channel, "inside" if place.kind in THREADS else "post")

    async def find(self, claimed: ClaimedDelivery) -> LookUp:
        """Look for the part in the channel, the thread or the forum's posts."""
        place = await self._place(claimed.delivery.destination)
        if not isinstance(place, Place):
            return looked_up(place, pause=FORUM_PAUSE)
        return looked_up(await self._guarded(lambda: self._search(claimed, place), "look", place), pause=FORUM_PAUSE)

    async def edit(self, claimed: ClaimedDelivery) -> Outcome:
        """Edit the posted message to show the document again; stories that no longer fit are left out."""
        receipt = claimed.delivery.receipt
        place = await self._place(claimed.delivery.destination)
        if receipt is None:
            return Refused(reason="message-never-posted", pauses=False)
        if not isinstance(place, Place):
            return place
        part = drawing.shrunk(claimed.document, claimed.delivery.part, claimed.options)
        payload = drawing.edit(
            claimed.document, part, claimed.delivery.key, claimed.options, interactive=self._answers(claimed)
        )

        async def change() -> Sent:
            await self._api.patch(receipt.channel, receipt.message, payload)
            return Sent(receipt=receipt)

        return await self._guarded(change, "edit", place)

    def _answers(self, claimed: ClaimedDelivery) -> bool:
        """Return whether the buttons answer: those under direct messages would be asked from the person's own workspace."""
        return self._interactive and person_of(claimed.delivery.destination) is None

    async def _post(self, claimed: ClaimedDelivery, place: Place, channel: str, act: Act) -> Outcome:
        payload = drawing.render(
            claimed.document,
            claimed.delivery.part,
            claimed.delivery.key,
            claimed.options,
            interactive=self._answers(claimed),
        )

        async def post() -> Outcome:
            message = await self._api.post(channel, payload)
            thread = None if channel == place.channel else channel
            return await self._finished(claimed, place, message_receipt(message, channel, thread))

        return await self._guarded(post, act, place)

    async def _continue(self, claimed: ClaimedDelivery, place: Place) -> Outcome:
        """Post a continuation into the thread under the main message, making the thread if it is not there yet."""
        main = claimed.main
        if main is None:
            return Refused(reason="main-never-posted", pauses=False)
        if place.kind in THREADS:
            return await self._post(claimed, place, place.channel, "inside")
        if main.thread is not None:
            return await self._post(claimed, place, main.thread, "reply")
        # A thread made from a message has the message's own id.
        if claimed.delivery.part.number == 1:
            made = await self._make_thread(claimed, place, main)
            if made is not None:
                return made
        return await self._post(claimed, place, main.message, "reply")

    async def _make_thread(self, claimed: ClaimedDelivery, place: Place, main: Receipt) -> Outcome | None:
        """Return None once the thread exists, else why it could not be made."""
        left = len(claimed.delivery.part.stories)
        first = claimed.delivery.part.stories[0] if left else len(claimed.document.stories)
        name = drawing.thread_name(claimed.document, first)

        async def make() -> None:
            try:
                await self._api.thread(main.channel, main.message, name)
            except discord.HTTPException as error:
                if error.code != failures.THREAD_EXISTS:
                    raise

        return await self._guarded(make, "thread", place)

    async def _open_post(self, claimed: ClaimedDelivery, place: Place) -> Outcome:
        """Post into a forum. If an earlier answer was lost, look for the post first: forum posts take no nonce."""
        since = claimed.delivery.unknown_since
        if since is not None:
            age = self._clock.now() - since
            if timedelta(0) <= age < FORUM_PAUSE:
                return RetryLater(delay=FORUM_PAUSE - age, reason="forum-may-appear")
            found = await self._guarded(lambda: self._search(claimed, place), "look", place)
            if isinstance(found, Unreadable):
                return Unknown(reason=found.reason)
            if not isinstance(found, Absent):
                return found
        payload = drawing.forum_post(
            claimed.document,
            claimed.delivery.part,
            claimed.delivery.key,
            claimed.options,
            interactive=self._answers(claimed),
        )

        async def post() -> Outcome:
            thread = await self._api.forum_post(place.channel, payload)
            return Sent(receipt=forum_receipt(thread))

        return await self._guarded(post, "forum", place)

    async def _finished(self, claimed: ClaimedDelivery, place: Place, receipt: Receipt) -> Outcome:
        """Publish a posted message to following channels, if the options ask for it; "already published" is a success."""
        wanted = claimed.options.publish and claimed.delivery.part.kind == "main" and place.kind == ANNOUNCEMENT
        if wanted:
            try:
                await self._api.crosspost(receipt.channel, receipt.message)
            except discord.RateLimited:
                # Discord allows ten an hour. The message is already posted, so a failure here must not post it again.
                return Sent(receipt=receipt)
            except discord.HTTPException as error:
                if error.status >= 500:
                    raise
        return Sent(receipt=receipt)

    async def _search(self, claimed: ClaimedDelivery, place: Place) -> LookUp:
        """Look for the part and, if it was posted, complete what comes after posting."""
        delivery, main = claimed.delivery, claimed.main
        thread = None
        if delivery.part.kind == "thread" and place.kind not in THREADS:
            if main is None:
                return Absent()
            thread = main.thread or main.message
        if delivery.part.kind == "main" and place.kind in FORUMS:
            found = await history.in_forum(self._api, delivery, place)
        else:
            found = await history.in_channel(self._api, delivery, place.channel, thread)
        if not isinstance(found, Receipt):
            return found
        return looked_up(await self._finished(claimed, place, found), pause=FORUM_PAUSE)

    async def _place(self, destination: Destination) -> Place | Outcome:
        """Return what is known of the destination, asked for every ten minutes; a channel of another server is refused."""
        now = self._clock.now()
        known = self._places.get(destination)
        if known is not None and timedelta(0) <= now - known.read_at < _FACTS_LAST:
            return known
        if not self._api.ready:
            return _NOT_READY
        guild, channel = parse(destination)
        place = Place(guild=guild, channel=channel, kind=0, read_at=now)

        async def read() -> Place | Outcome:
            if channel.startswith("@"):
                opened = await self._api.direct(channel.removeprefix("@"))
                return Place(guild=guild, channel=str(opened["id"]), kind=DIRECT, read_at=now)
            facts = await self._api.channel(channel)
            if str(facts.get("guild_id")) != guild:
                return Refused(reason="channel-elsewhere")
            return Place(guild=guild, channel=channel, kind=int(facts["type"]), read_at=now)

        found = await self._guarded(read, "post", place)
        if isinstance(found, Unknown):
            return RetryLater(delay=FORUM_PAUSE, reason=found.reason)  # nothing was posted yet
        if isinstance(found, Place):
            self._places[destination] = found
        return found

    async def _guarded(self, act: Callable[[], Awaitable[T]], what: Act, place: Place) -> T | Outcome:
        """Do it, and return what went wrong as a value."""
        try:
            return await act()
        except discord.DiscordException as error:
            found = failures.outcome(error, what)
            match found:
                case Lost():
                    return await self._whose(found, place)
                case Lacking():
                    return await self._which(found, place)
            if found is failures.DEAD_TOKEN:
                await self._tell_of_token()
            return found
        except (aiohttp.ClientError, OSError, TimeoutError) as error:
            return failures.lost_answer(error)

    async def _tell_of_token(self) -> None:
        if self._notices is not None and not self._told:
            self._told = True
            await self._notices.alert(NoticeMessage(code="discord-token", facts={}))

    async def missing(self, destination: Destination, options: Options) -> list[str]:
        """Return the permissions that digests with these options will need there and the bot has not; for checks beforehand.

        Raises what discord.py and aiohttp raise; a channel that cannot be seen raises `discord.Forbidden` or `NotFound`.
        """
        guild, channel = parse(destination)
        needed = failures.NEEDED["post"] | failures.NEEDED["look"]
        if options.rest == "thread":
            needed |= failures.NEEDED["thread"] | failures.NEEDED["reply"]
        if options.role and not await self._api.mentionable(guild, options.role):
            needed |= permissions.MENTION
        return permissions.missing(await self._api.permissions(guild, channel), needed)

    async def _which(self, lacking: Lacking, place: Place) -> Outcome:
        """Name the missing permission, if the bot's permissions can be read."""
        if place.kind == DIRECT:
            return Refused(reason=lacking.reason)
        try:
            bits = await self._api.permissions(place.guild, place.channel)
        except (discord.DiscordException, aiohttp.ClientError, OSError, TimeoutError, KeyError, ValueError):
            return Refused(reason=lacking.reason)
        names = permissions.missing(bits, failures.NEEDED[lacking.act])
        if not names:
            return Refused(reason=lacking.reason)
        return Refused(reason=because("permission-missing", permissions=",".join(names)))

    async def _whose(self, lost: Lost, place: Place) -> Outcome:
        """Tell a channel that is gone from a server that is: only the latter ends the workspace."""
        self._places.clear()
        if place.guild.startswith("@"):
            return Refused(reason=lost.reason)
        try:
            await self._api.guild(place.guild)
        except discord.HTTPException as error:
            if error.code in {failures.UNKNOWN_GUILD, failures.MISSING_ACCESS}:
                return WorkspaceGone(reason="discord-removed")
            return RetryLater(delay=FORUM_PAUSE, reason=lost.reason)
        except (discord.DiscordException, aiohttp.ClientError, OSError, TimeoutError):
            return RetryLater(delay=FORUM_PAUSE, reason=lost.reason)
        return Refused(reason=lost.reason)
