"""What `ports.Statistics` promises."""

from dataclasses import replace
from datetime import timedelta

from contracts.storage.making import (
    GUILD,
    HOUR,
    MINUTE,
    NOW,
    PLATFORMS,
    analyse_all,
    analysis,
    bring,
    claimed,
    digest,
    entry,
    lease,
    read_all,
    subscribe,
)

from digestbot.adapters.storage import SqlStore
from digestbot.core.digests.destination import LOCAL
from digestbot.ports.statistics import Backlog


async def test_an_empty_database_waits_for_nothing(store: SqlStore) -> None:
    """Every step is named, nothing is due, and there is a size."""
    found = await store.statistics.overview(now=NOW)
    assert [b.step for b in found.backlogs] == ["poll", "read", "analyse", "group", "compose", "deliver", "edit"]
    assert {(b.waiting, b.oldest, b.age(NOW)) for b in found.backlogs} == {(0, None, timedelta(0))}
    assert found.deliveries == {"unknown": 0, "held": 0, "refused": 0}
    assert found.database_bytes > 10_000


async def test_what_waits_is_counted_with_the_age_of_the_oldest(store: SqlStore) -> None:
    """A feed that is due, articles on their way, a digest to send: each at its step; what is done counts nowhere."""
    feed = await claimed(store)
    await bring(store, feed, entry("grouped later"), at=NOW)
    await read_all(store)
    await analyse_all(store)
    await bring(store, feed, entry("to be analysed"), at=NOW + MINUTE)
    await read_all(store, now=NOW + MINUTE)
    await bring(store, feed, entry("a"), entry("b"), at=NOW + 2 * MINUTE)
    await store.outbox.add(digest(await subscribe(store)), now=NOW + 3 * MINUTE)
    later = NOW + HOUR
    found = {b.step: b for b in (await store.statistics.overview(now=later)).backlogs}
    assert {step: b.waiting for step, b in found.items()} == {
        "poll": 0,
        "read": 2,
        "analyse": 1,
        "group": 1,
        "compose": 0,
        "deliver": 1,
        "edit": 0,
    }
    assert found["read"].age(later) == 58 * MINUTE
    assert found["deliver"] == Backlog(step="deliver", waiting=1, oldest=NOW + 3 * MINUTE)


async def test_deliveries_in_doubt_are_counted(store: SqlStore) -> None:
    """What nobody can look up is held, and seen here."""
    await store.outbox.add(digest(await subscribe(store)), now=NOW)
    (one,) = await store.outbox.claim(now=NOW, lease=lease(), limit=1, platforms=PLATFORMS)
    await store.outbox.record(replace(one.delivery, state="unknown", unknown_since=NOW, retry_at=NOW))
    assert (await store.statistics.overview(now=NOW)).deliveries["unknown"] == 1


async def test_processes_and_their_roles_are_counted_where_several_share_a_database(store: SqlStore, url: str) -> None:
    """A process counts for as long as it lives; on SQLite, where one does everything, nothing is counted."""
    await store.claims.begin("a", now=NOW, roles=("poll", "read"))
    await store.claims.begin("b", now=NOW, roles=("read",))
    shared = not url.startswith("sqlite")
    found = await store.statistics.overview(now=NOW)
    assert (list(found.processes), dict(found.roles)) == ((["a", "b"], {"poll": 1, "read": 2}) if shared else ([], {}))
    await store.claims.end("a", now=NOW)
    assert dict((await store.statistics.overview(now=NOW)).roles) == ({"read": 1} if shared else {})


async def test_what_was_put_aside_is_counted_by_step_and_reason(store: SqlStore) -> None:
    """An article without text, one that could not be analysed, one without a story, a broken schedule and a refused message."""
    feed = await claimed(store)
    await bring(store, feed, entry("a"), entry("b"), entry("c"))
    one, two, three = await read_all(store)
    found = await store.articles.claim_unanalysed(now=NOW, lease=lease(), limit=9)
    assert [article.id for article in found] == [one, two, three]
    await store.articles.record_failure(one, reason="article-empty")
    await store.articles.record_analysis(two, analysis(), now=NOW, failure="worker-died")
    await store.articles.record_analysis(three, analysis(), now=NOW)
    await store.articles.put_aside(three, reason="failed-story?detail=x")
    sick = await subscribe(store)
    await store.outbox.add(digest(sick), now=NOW)
    (sent,) = await store.outbox.claim(now=NOW, lease=lease(), limit=1, platforms=PLATFORMS)
    await store.outbox.record(replace(sent.delivery, state="refused", reason="no-such-channel"))
    await store.subscriptions.put_aside(sick.id, reason="x")
    told = {(a.step, a.reason): a.count for a in (await store.statistics.overview(now=NOW)).aside}
    assert told == {
        ("read", "article-empty"): 1,
        ("analyse", "worker-died"): 1,
        ("group", "failed-story?detail=x"): 1,
        ("compose", "x"): 1,
        ("deliver", "no-such-channel"): 1,
    }
    assert await store.history.put_aside(LOCAL, since=NOW - HOUR) == 3
    assert await store.history.put_aside(GUILD, since=NOW - HOUR) == 0
