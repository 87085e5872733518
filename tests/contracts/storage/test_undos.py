"""What `ports.PendingActions` promises, and how long `ports.Audit` remembers."""

from datetime import timedelta

from contracts.storage.making import GUILD, MINUTE, NOW, OTHER

from digestbot.ports import AuditEntry, PendingAction, Store

GONE = PendingAction(kind="feed", data={"url": "https://courier.example/feed", "weight": 1.0, "title": None})


async def test_a_change_is_taken_back_once(store: Store) -> None:
    """What was remembered comes back whole, and only the first time."""
    number = await store.pending_actions.add(GUILD, GONE, now=NOW, until=NOW + 10 * MINUTE)
    assert await store.pending_actions.take(GUILD, number, now=NOW + MINUTE) == GONE
    assert await store.pending_actions.take(GUILD, number, now=NOW + MINUTE) is None


async def test_nothing_is_taken_back_too_late_or_by_somebody_else(store: Store) -> None:
    """After its time, and by another workspace that guesses its number, a change stays as it is."""
    number = await store.pending_actions.add(GUILD, GONE, now=NOW, until=NOW + 10 * MINUTE)
    assert await store.pending_actions.take(OTHER, number, now=NOW) is None
    assert await store.pending_actions.take(GUILD, number, now=NOW + 10 * MINUTE) is None
    assert await store.pending_actions.take(GUILD, number, now=NOW) == GONE


async def test_what_ran_out_is_forgotten(store: Store) -> None:
    """A new change sweeps out the workspace's old ones."""
    old = await store.pending_actions.add(GUILD, GONE, now=NOW, until=NOW + MINUTE)
    await store.pending_actions.add(GUILD, GONE, now=NOW + 2 * MINUTE, until=NOW + 12 * MINUTE)
    assert await store.pending_actions.take(GUILD, old, now=NOW) is None


async def test_changes_are_forgotten_after_half_a_year(store: Store) -> None:
    """A new change sweeps out those that are older than 180 days, of its own workspace only."""
    for workspace, days in ((GUILD, 181), (GUILD, 179), (OTHER, 181)):
        change = AuditEntry(
            at=NOW - timedelta(days=days), actor="1", action="a", target="t", before=None, after={"days": days}
        )
        await store.audit.record(workspace, change)
    await store.audit.record(GUILD, AuditEntry(at=NOW, actor="1", action="b", target="t", before=None, after=None))
    assert [e.after for e in await store.audit.last(GUILD, 9)] == [None, {"days": 179}]
    assert len(await store.audit.last(OTHER, 9)) == 1
