"""A small outbox in memory and a clock that only moves when told: what drives a publisher as the deliver step does."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

from peers.documents import AT

from digestbot.commands.i18n import Translations
from digestbot.commands.reply import plain
from digestbot.core.delivery.decide import after_look, after_send, after_wait, next_step
from digestbot.core.delivery.delivery import Delivery, DeliveryId, DeliveryKey
from digestbot.core.delivery.outcome import LookUp, Outcome
from digestbot.core.digests.destination import Destination, WorkspaceId
from digestbot.core.digests.document import Document
from digestbot.core.digests.subscription import Options
from digestbot.ports import ClaimedDelivery, NoticeMessage, Publisher

OUTAGE = timedelta(hours=1)
TEXTS = Translations()


@dataclass(slots=True)
class FakeClock:
    """Time that passes only by sleeping or by being told to."""

    at: datetime = AT
    slept: list[float] = field(default_factory=list)

    def now(self) -> datetime:
        """Return the present instant of the test."""
        return self.at

    async def sleep(self, seconds: float) -> None:
        """Let that many seconds pass at once."""
        self.at += timedelta(seconds=seconds)
        self.slept.append(seconds)
        await asyncio.sleep(0)  # noqa: TID251 - lets others run, as any sleep does


class SlackRequest:
    """Notices that were told."""

    def __init__(self) -> None:
        """Start with none."""
        self.told: list[str] = []

    async def tell(self, workspace: WorkspaceId, telling: NoticeMessage) -> None:
        """Keep what it says in English."""
        self.told.append(TEXTS.notice("en", telling))

    async def alert(self, telling: NoticeMessage) -> None:
        """Keep what it says in English."""
        self.told.append(TEXTS.notice("en", telling))


def told(reason: str) -> str:
    """Return a reason as a person reads it, in English."""
    return plain(Translations().reason("en", reason))


@dataclass(slots=True)
class Outbox:
    """The deliveries of one digest; `run` acts on them until nothing more can happen."""

    publisher: Publisher
    clock: FakeClock
    document: Document
    destination: Destination
    options: Options = field(default_factory=Options)
    rows: list[Delivery] = field(default_factory=list)
    outcomes: list[Outcome | LookUp] = field(default_factory=list)
    key: str = "k0000000000000000000000"

    def __post_init__(self) -> None:
        """Split the digest and write its deliveries."""
        for part in self.publisher.split(self.document, self.options):
            row = Delivery(
                id=DeliveryId(part.number),
                key=DeliveryKey(f"{self.key}{part.number:02}"),
                digest=1,
                destination=self.destination,
                part=part,
                state="pending",
                attempts=0,
                created_at=self.clock.now(),
            )
            self.rows.append(row)

    async def run(self, *, turns: int = 40, crash: Callable[[Delivery, Outcome | LookUp], bool] | None = None) -> None:
        """Act on what is due, in order; where `crash` says so the process dies before it records, and is back an hour later."""
        for _ in range(turns):
            row = next((r for r in self.rows if r.state != "sent"), None)
            if row is None or row.state in {"held", "refused"}:
                return
            if row.retry_at is not None and row.retry_at > self.clock.at:
                self.clock.at = row.retry_at
            claimed_at = self.clock.now()
            after, outcome = await self._act(replace(row, state="sending", attempts=row.attempts + 1))
            if outcome is not None:
                self.outcomes.append(outcome)
            if crash and outcome is not None and crash(row, outcome):
                crash = None
                since = row.unknown_since or claimed_at
                after = replace(row, state="unknown", unknown_since=since, attempts=row.attempts + 1, retry_at=None)
                self.clock.at += OUTAGE
            self.rows[row.part.number] = after
        raise AssertionError(f"no end: {self.rows}, {self.outcomes[-5:]}")

    def claimed(self, row: Delivery) -> ClaimedDelivery:
        """Return the row as the storage would hand it out."""
        return ClaimedDelivery(
            delivery=row,
            document=self.document,
            options=self.options,
            workspace=WorkspaceId("w"),
            main=self.rows[0].receipt if row.part.number else None,
        )

    async def _act(self, row: Delivery) -> tuple[Delivery, Outcome | LookUp | None]:
        rules = self.publisher.rules(row.destination)
        match next_step(row, rules, self.clock.now()):
            case "send":
                outcome = await self.publisher.publish(self.claimed(row))
                return after_send(row, outcome, rules=rules, now=self.clock.now()), outcome
            case "look":
                found = await self.publisher.find(self.claimed(row))
                return after_look(row, found, now=self.clock.now()), found
            case "wait":
                return after_wait(row, rules, self.clock.now()), None
