"""What a digest is made for."""

from dataclasses import dataclass, field
from datetime import datetime

from digestbot.core.digests.destination import person_of
from digestbot.core.digests.schedule import Run
from digestbot.core.digests.subscription import Options, Subscription


@dataclass(frozen=True, slots=True, kw_only=True)
class DigestRequest:
    """A digest that is wanted: by a run of a subscription, or by a reader who asks for the news of some hours.

    `since` is when the digest before it was made; None means that there was none, so that this one is a first look.
    `next_at` is when the next one comes, if that is known. A `personal` one goes to one reader, who follows things.
    """

    title: str
    zone: str = "UTC"
    options: Options = field(default_factory=Options)
    since: datetime | None
    next_at: datetime | None = None
    late: bool = False
    personal: bool = False


def requested(subscription: Subscription, run: Run) -> DigestRequest:
    """Return what a run of a subscription asks for."""
    return DigestRequest(
        title=subscription.name,
        zone=subscription.schedule.zone,
        options=subscription.options,
        since=subscription.last_at,
        next_at=None if subscription.schedule.immediate else run.next_at,
        late=run.late,
        personal=person_of(subscription.destination) is not None,
    )
