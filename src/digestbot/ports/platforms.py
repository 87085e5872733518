"""Platforms: posting digests, and telling people things."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Protocol

from digestbot.core.delivery.decide import DeliveryPolicy
from digestbot.core.delivery.delivery import Part
from digestbot.core.delivery.outcome import LookUp, Outcome
from digestbot.core.digests.destination import Destination, WorkspaceId
from digestbot.core.digests.document import Document
from digestbot.core.digests.subscription import Options
from digestbot.ports.outbox import ClaimedDelivery


class Publisher(Protocol):
    """A platform that digests are posted to."""

    @property
    def platform(self) -> str:
        """The first word of its addresses."""
        ...

    def check(self, destination: Destination) -> None:
        """Raise `BadAddress` with the right form if the address cannot be one of this platform."""
        ...

    def split(self, document: Document, options: Options) -> tuple[Part, ...]:
        """Return the parts, each within the platform's limits by its own measure, cut between stories, nothing dropped."""
        ...

    def rules(self, destination: Destination) -> DeliveryPolicy:
        """Return what the platform lets us check."""
        ...

    async def publish(self, claimed: ClaimedDelivery) -> Outcome:
        """Send one part, with its key in a place where it can be found again; never retries.

        If `delivery.unknown_since` is set, an earlier attempt may have been posted: the key, or the publisher's own search if
        the platform ignores keys (forum posts), prevents a duplicate.
        """
        ...

    async def find(self, claimed: ClaimedDelivery) -> LookUp:
        """Look for the part in the destination's history."""
        ...


class Editor(Protocol):
    """A platform whose standing messages can be changed, for posts of immediate mode; not every publisher is one."""

    async def edit(self, claimed: ClaimedDelivery) -> Outcome:
        """Draw `claimed.document` anew over the message that `claimed.delivery.receipt` names; never posts.

        Doing it twice does no harm, so a lost answer may be repeated. A message that was deleted is `Refused` with `pauses`
        False and stays deleted.
        """
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class ChannelAccess:
    """What keeps the bot from posting to a channel; empty if nothing does.

    `permissions` are the codes of those that are missing; the catalogue of texts has the names that admins know. `outside`: the bot is not in the channel, or there is
    none; `may_join`: it can let itself in, else somebody there must, by typing `invite`.
    """

    permissions: tuple[str, ...] = ()
    outside: bool = False
    may_join: bool = False
    invite: str = ""


class Access(Protocol):
    """A platform that can tell beforehand whether a destination will take a digest; not every publisher is one."""

    async def channel_access(self, destination: Destination, *, role: str | None = None) -> ChannelAccess:
        """Return what keeps the bot from posting there, with `role` from pinging it too. Never raises for what it finds."""
        ...

    async def may_see(self, destination: Destination, person: str) -> bool:
        """Return whether a person can read what is posted there, as the platform said within the last seconds.

        False if there is no such channel or the platform does not answer in time; does not raise for either.
        """
        ...

    async def join(self, destination: Destination) -> None:
        """Let the bot into a channel that it may join; `door` tells whether that went well. Never raises for what it finds."""
        ...


class Messenger(Protocol):
    """A platform on which the bot can say something beside digests."""

    async def say(self, destination: Destination, text: str) -> bool:
        """Post a text of the bot, in which other people's words are escaped. False if it could not; never raises."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class NoticeMessage:
    """What a workspace's people have to know: the text `notice-CODE` and its facts.

    `facts` are text that other people wrote. `problem` is the kind of a feed's problem, whose texts say cause and cure.
    """

    code: str
    facts: Mapping[str, str]
    problem: str | None = None


class Notices(Protocol):
    """Tells people, once, that something is broken."""

    async def tell(self, workspace: WorkspaceId, telling: NoticeMessage) -> None:
        """Tell the workspace's people, in its language, in a channel of its digests; or else the operator. Never raises."""
        ...

    async def alert(self, telling: NoticeMessage) -> None:
        """Tell the operator, in the operator's language; never raises."""
        ...
