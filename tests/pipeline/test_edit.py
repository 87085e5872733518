"""Changing what stands: once if it can be, later if it cannot be now, and never as a second post."""

from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from typing import Any, cast

import pytest
from peers.documents import document
from peers.outbox import FakeClock, Outbox

from digestbot.core.delivery.delivery import DeliveryId, Receipt
from digestbot.core.delivery.outcome import Outcome, Refused, RetryLater, Sent, Unknown, WorkspaceGone
from digestbot.core.digests.destination import LOCAL, Destination
from digestbot.core.digests.document import Document
from digestbot.errors import StorageError
from digestbot.pipeline import LEASE
from digestbot.pipeline.edit import RETRY, edit_due
from digestbot.ports import ClaimedDelivery, Editor, Lease, Store


@dataclass
class Edits:
    """Edits that are due, and what became of them."""

    due: list[ClaimedDelivery]
    finished: list[tuple[DeliveryId, Document]] = field(default_factory=list)
    again: list[tuple[DeliveryId, datetime]] = field(default_factory=list)
    asked: list[tuple[Lease, tuple[str, ...]]] = field(default_factory=list)

    async def claim(
        self, *, now: datetime, lease: Lease, limit: int, platforms: tuple[str, ...]
    ) -> list[ClaimedDelivery]:
        """Give what is due, once."""
        self.asked.append((lease, platforms))
        found, self.due = self.due[:limit], self.due[limit:]
        return found

    async def finish(self, delivery: DeliveryId, document: Document) -> None:
        """Keep what was made."""
        self.finished.append((delivery, document))

    async def retry(self, delivery: DeliveryId, *, at: datetime) -> None:
        """Keep when."""
        self.again.append((delivery, at))


@dataclass
class Platform:
    """A platform that answers edits with what a test says."""

    answer: Outcome | Exception
    platform: str = "test"
    drawn: list[str] = field(default_factory=list)

    async def edit(self, claimed: ClaimedDelivery) -> Outcome:
        """Answer."""
        self.drawn.append(claimed.delivery.destination)
        if isinstance(self.answer, Exception):
            raise self.answer
        return self.answer


def claimed(platform: str = "test", number: int = 1) -> ClaimedDelivery:
    """Return the claimed edit of a message that stands."""
    clock = FakeClock()
    box = Outbox(cast("Any", _Parts()), clock, document(0), Destination(f"{platform}:{number}"))
    row = replace(box.rows[0], id=DeliveryId(number), state="sent")
    return replace(box.claimed(row), workspace=LOCAL)


class _Parts:
    def split(self, digest: Document, _options: object) -> tuple[Any, ...]:
        """Return one part."""
        from digestbot.core.delivery.delivery import Part  # noqa: PLC0415 - a few words of a fake

        return (Part(number=0, kind="main", stories=(), total=1),)


async def done(edits: Edits, *platforms: Platform) -> int:
    """Run the step."""
    store: Any = type("Store", (), {"edits": edits})()
    editors = {p.platform: cast("Editor", p) for p in platforms}
    return await edit_due(store=cast("Store", store), clock=FakeClock(), editors=editors, owner="me")


SENT = Sent(receipt=Receipt(channel="c", message="m"))


@pytest.mark.parametrize("answer", [SENT, Refused(reason="gone"), WorkspaceGone(reason="removed")])
async def test_what_is_settled_is_finished(answer: Outcome) -> None:
    """Made, or no longer possible: either way it is not tried again, and nothing is posted anew."""
    one = claimed()
    edits = Edits([one])
    assert await done(edits, Platform(answer)) == 1
    assert edits.finished == [(one.delivery.id, one.document)]
    assert edits.again == []


@pytest.mark.parametrize(
    ("answer", "rests"),
    [
        (RetryLater(delay=timedelta(minutes=7), reason="busy"), timedelta(minutes=7)),
        (Unknown(reason="no answer"), RETRY),
        (ValueError("odd words"), RETRY),
    ],
)
async def test_what_is_not_settled_comes_again(answer: Outcome | Exception, rests: timedelta) -> None:
    """When the platform says, or after a while."""
    edits = Edits([claimed()])
    assert await done(edits, Platform(answer)) == 1
    assert edits.finished == []
    assert edits.again == [(DeliveryId(1), FakeClock().now() + rests)]


async def test_each_goes_to_its_own_platform() -> None:
    """Only those that are connected here are claimed for, under a lease of this process."""
    edits = Edits([claimed("test", 1), claimed("other", 2)])
    one, other = Platform(SENT), Platform(SENT, platform="other")
    assert await done(edits, one, other) == 2
    assert (one.drawn, other.drawn) == (["test:1"], ["other:2"])
    lease, platforms = edits.asked[0]
    assert lease == Lease(owner="me", until=FakeClock().now() + LEASE)
    assert set(platforms) == {"test", "other"}


async def test_a_database_that_cannot_be_used_ends_the_turn() -> None:
    """It is the loop's to wait for."""
    with pytest.raises(StorageError):
        await done(Edits([claimed()]), Platform(StorageError("the disk is full")))
