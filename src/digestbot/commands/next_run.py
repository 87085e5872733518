"""What happens next, for every answer that concerns a digest."""

from datetime import datetime

from digestbot.commands.i18n import Translator
from digestbot.commands.reply import Line
from digestbot.core.digests.schedule import next_at
from digestbot.core.digests.subscription import Schedule, Subscription


def next_run(subscription: Subscription, say: Translator) -> Line:
    """Say when the subscription's next digest is due, in its own zone, or why there is none."""
    zone = subscription.schedule.zone
    if subscription.state == "paused":
        return say("next-paused")
    if subscription.state == "broken":
        return say("next-broken")
    if subscription.schedule.immediate:
        return say("next-immediate")
    due = subscription.next_at
    if due is None or due <= say.now:
        return say("next-now")
    return say("next-digest", when=say.when(due, zone))


def next_runs(schedule: Schedule, now: datetime, count: int = 3) -> tuple[datetime, ...]:
    """Return the next instants at which a schedule is due; none for an immediate one."""
    found: list[datetime] = []
    while len(found) < count and not schedule.immediate:
        found.append(next_at(schedule, found[-1] if found else now))
    return tuple(found)
