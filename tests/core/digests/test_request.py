"""What a run of a subscription asks for."""

from datetime import UTC, datetime, time, timedelta

import pytest

from digestbot.core.digests.destination import Destination, WorkspaceId
from digestbot.core.digests.request import DigestRequest, requested
from digestbot.core.digests.schedule import Run
from digestbot.core.digests.subscription import Options, Schedule, Subscription, SubscriptionId

NOW = datetime(2026, 11, 24, 6, tzinfo=UTC)
RUN = Run(due_at=NOW, late=True, next_at=NOW + timedelta(days=1))


@pytest.mark.parametrize(
    ("schedule", "place", "next_at", "personal"),
    [
        (Schedule(times=(time(7),), zone="Europe/Berlin"), "discord:1/2", RUN.next_at, False),
        (Schedule(immediate=True, zone="Europe/Berlin"), "discord:1/2", None, False),
        (Schedule(times=(time(7),), zone="Europe/Berlin"), "discord:1/@2", RUN.next_at, True),
    ],
)
def test_a_run_asks_for_what_its_subscription_says(
    schedule: Schedule, place: str, next_at: datetime | None, *, personal: bool
) -> None:
    """News as it comes has no next time that could be said; direct messages are one reader's."""
    options = Options(max_stories=3)
    one = Subscription(
        id=SubscriptionId(1),
        workspace=WorkspaceId("discord:1"),
        name="Morning",
        destination=Destination(place),
        schedule=schedule,
        options=options,
        created_at=NOW,
        last_at=NOW - timedelta(days=1),
    )
    assert requested(one, RUN) == DigestRequest(
        title="Morning",
        zone="Europe/Berlin",
        options=options,
        since=NOW - timedelta(days=1),
        next_at=next_at,
        late=True,
        personal=personal,
    )
