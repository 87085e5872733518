"""What a workspace set, as plain data: for the audit, for undo, and for export; and back."""

from collections.abc import Mapping
from datetime import datetime, time
from typing import Any

from digestbot.core.analysis.topics.stored_topic import Topic
from digestbot.core.digests.destination import Destination, WorkspaceId
from digestbot.core.digests.subscription import EVERY_DAY, Options, Schedule, Subscription, SubscriptionId

_OPTIONS = frozenset(Options.__slots__) - {"people"}
"""What a person sets of a digest; whom it mentions is found as it is made."""


def schedule_facts(subscription: Subscription) -> dict[str, Any]:
    """Return everything that a person set of a subscription, with its number and its place in time."""
    when, options = subscription.schedule, subscription.options
    return {
        "id": subscription.id,
        "name": subscription.name,
        "destination": subscription.destination,
        "feeds": list(subscription.feeds),
        "topics": list(subscription.topics),
        "times": [f"{t:%H:%M}" for t in when.times],
        "days": sorted(when.days),
        "zone": when.zone,
        "every_hours": when.every_hours,
        "immediate": when.immediate,
        "quiet": [f"{t:%H:%M}" for t in when.quiet] if when.quiet else None,
        "options": {name: getattr(options, name) for name in sorted(_OPTIONS)} | {"kinds": list(options.kinds)},
        "state": subscription.state,
        "last_at": subscription.last_at.isoformat() if subscription.last_at else None,
        "next_at": subscription.next_at.isoformat() if subscription.next_at else None,
    }


def subscription_of(data: Mapping[str, Any], workspace: WorkspaceId, now: datetime) -> Subscription:
    """Return the subscription that `schedule_facts` described; raises `ValueError`, `KeyError` or `TypeError` on other data."""
    quiet = data.get("quiet")
    schedule = Schedule(
        times=tuple(time.fromisoformat(t) for t in data.get("times", ())),
        days=frozenset(data.get("days", EVERY_DAY)),
        zone=str(data.get("zone", "UTC")),
        every_hours=data.get("every_hours"),
        immediate=bool(data.get("immediate", False)),
        quiet=(time.fromisoformat(quiet[0]), time.fromisoformat(quiet[1])) if quiet else None,
    )
    known = {name: value for name, value in data.get("options", {}).items() if name in _OPTIONS}
    known["kinds"] = tuple(map(str, known.get("kinds", ())))
    return Subscription(
        id=SubscriptionId(0),
        workspace=workspace,
        name=str(data["name"]),
        destination=Destination(str(data["destination"])),
        feeds=tuple(int(f) for f in data.get("feeds", ())),
        topics=tuple(int(t) for t in data.get("topics", ())),
        schedule=schedule,
        options=Options(**known),
        state="paused" if data.get("state") == "paused" else "active",
        created_at=now,
        last_at=_instant(data.get("last_at")),
        next_at=_instant(data.get("next_at")),
    )


def topic_facts(topic: Topic) -> dict[str, Any]:
    """Return what a person set of a topic."""
    return {
        "name": topic.name,
        "query": topic.query,
        "feeds": list(topic.feeds),
        "language": topic.language,
        "weight": topic.weight,
    }


def _instant(text: Any) -> datetime | None:
    return datetime.fromisoformat(text) if isinstance(text, str) else None
