"""What `ports.Follows` and `ports.Readers` promise: what people follow, what is stored of them, and how it is forgotten."""

from dataclasses import replace
from datetime import time, timedelta
from typing import Any

from contracts.storage.making import (
    CHANNEL,
    GUILD,
    HOUR,
    NOW,
    OTHER,
    PLATFORMS,
    bring,
    claimed,
    digest,
    entry,
    group_all,
    lease,
    subscribe,
)
from sqlalchemy import select

from digestbot.adapters.storage import SqlStore
from digestbot.adapters.storage.tables import metadata
from digestbot.core.digests.destination import personal
from digestbot.core.digests.follow import QUIET, Follow, FollowId
from digestbot.core.digests.reader import Reader
from digestbot.core.digests.subscription import Schedule
from digestbot.ports import Store, Vote

ME = "4711"


def follow(**told: Any) -> Follow:
    """Return somebody's wish to hear of Mira Holt at once."""
    made: dict[str, Any] = {
        "id": FollowId(0),
        "workspace": GUILD,
        "person": ME,
        "kind": "person",
        "value": "Mira Holt",
        "label": "Mira Holt",
        "created_at": NOW,
    }
    return Follow(**{**made, **told})


async def test_what_is_followed_twice_is_one(store: Store) -> None:
    """The later wish counts, and speaks again; each person's are their own."""
    first = await store.follows.add(follow())
    assert await store.follows.mute(GUILD, ME, None, NOW + HOUR) == 1
    again = await store.follows.add(follow(when="daily"))
    assert (again.id, again.when, again.muted_until) == (first.id, "daily", None)
    assert await store.follows.list(GUILD, ME) == [again]
    assert await store.follows.list(GUILD, "1") == await store.follows.list(OTHER, ME) == []
    assert await store.follows.remove(GUILD, "1", first.id) is None
    assert await store.follows.remove(OTHER, ME, first.id) is None
    assert await store.follows.mute(GUILD, "1", first.id, NOW) == 0
    assert await store.follows.remove(GUILD, ME, first.id) == again
    assert await store.follows.list(GUILD, ME) == []


async def test_each_digest_looks_at_its_own_follows(store: Store) -> None:
    """Direct messages at their rhythm, a channel at all that want a mention, and none at what is muted."""
    now = await store.follows.add(follow())
    daily = await store.follows.add(follow(value="Ada", kind="author", when="daily"))
    ping = await store.follows.add(follow(value="2", kind="feed", deliver="ping"))
    channel = await subscribe(store, workspace=GUILD)
    mine = replace(channel, destination=personal(GUILD, ME), schedule=Schedule(immediate=True))
    assert await store.follows.of(channel, now=NOW) == [ping]
    assert await store.follows.of(mine, now=NOW) == [now]
    assert await store.follows.of(replace(mine, schedule=Schedule(times=(time(7),))), now=NOW) == [daily]
    await store.follows.mute(GUILD, ME, now.id, NOW + HOUR)
    assert await store.follows.of(mine, now=NOW) == []
    assert len(await store.follows.of(mine, now=NOW + HOUR)) == 1


async def test_a_quiet_story_is_followed_no_longer(store: Store) -> None:
    """It ends two weeks after the story's last news, not before, and with the story itself."""
    feed = await claimed(store, workspace=GUILD)
    await bring(store, feed, entry("one"))
    ((_article, story),) = await group_all(store)
    await store.follows.add(follow(kind="story", value=str(story), label="Harbour"))
    await store.follows.add(follow())
    assert await store.follows.end_quiet(before=NOW) == 0
    assert await store.follows.end_quiet(before=NOW + QUIET) == 1
    assert [f.kind for f in await store.follows.list(GUILD, ME)] == ["person"]


async def test_direct_messages_are_nobody_elses_business(store: Store) -> None:
    """They stand in no list of the place, whose managers neither see them nor what waits in them."""
    await subscribe(store, workspace=GUILD)
    mine = await subscribe(store, "mine", workspace=GUILD, destination=personal(GUILD, ME))
    assert [s.name for s in await store.subscriptions.list(GUILD)] == ["Morning"]
    assert await store.subscriptions.personal("discord", ME) == [mine]
    assert await store.subscriptions.personal("slack", ME) == []
    assert await store.subscriptions.personal("discord", "1") == []
    await store.outbox.add(digest(mine), now=NOW)
    (sent,) = await store.outbox.claim(now=NOW, lease=lease(), limit=5, platforms=PLATFORMS)
    await store.outbox.record(replace(sent.delivery, state="refused", reason="closed"))
    assert await store.outbox.waiting(GUILD) == []


async def test_a_digest_knows_whom_it_mentions(store: Store) -> None:
    """They come with the claim, and are gone with whoever is forgotten."""
    made = await subscribe(store, workspace=GUILD)
    await store.outbox.add(digest(made, pings=("1", ME)), now=NOW)
    await store.readers.forget("discord", "1")
    (sent,) = await store.outbox.claim(now=NOW, lease=lease(), limit=5, platforms=PLATFORMS)
    assert sent.options.people == (ME,)


async def test_settings_of_a_person(store: Store) -> None:
    """The defaults at first, then what they wrote last; another platform's people are others."""
    assert await store.readers.get("discord", ME) == Reader()
    wanted = Reader(zone="Europe/Berlin", language="de", quiet=(time(22), time(7)), feedback=False)
    await store.readers.save("discord", ME, Reader())
    await store.readers.save("discord", ME, wanted)
    assert await store.readers.get("discord", ME) == wanted
    assert await store.readers.get("slack", ME) == Reader()


async def test_whoever_is_forgotten_is_in_no_row(store: SqlStore) -> None:
    """Votes, follows, settings, mentions, and all that went or goes to their messages; other people's stay."""
    feed = await claimed(store, workspace=GUILD)
    await bring(store, feed, entry("one"))
    ((_article, story),) = await group_all(store)
    public = await subscribe(store, workspace=GUILD)
    for person in (ME, "1"):
        line = await subscribe(store, f"@{person} now", workspace=GUILD, destination=personal(GUILD, person))
        await store.outbox.add(digest(line, shown=((story, 1),)), now=NOW)
        await store.follows.add(follow(person=person))
        await store.readers.save("discord", person, Reader())
    await store.outbox.add(digest(public, pings=(ME, "1")), now=NOW)
    sent = await store.outbox.claim(now=NOW, lease=lease(), limit=9, platforms=PLATFORMS)
    (key,) = [c.delivery.key for c in sent if c.delivery.destination == CHANNEL]
    await store.votes.cast(GUILD, key, Vote(person=ME, value=1), now=NOW)
    kinds = [what for what, _row in await store.readers.stored("discord", ME)]
    assert kinds == ["vote", "follow", "message"]
    assert await store.readers.forget("slack", ME) == 0
    assert await _holding(store, ME)
    assert await store.readers.forget("discord", ME) == 6
    assert await _holding(store, ME) == set()
    assert await _holding(store, "@1 now") == {"subscriptions"}
    assert [f.person for f in await store.follows.list(GUILD, "1")] == ["1"]
    assert await store.readers.stored("discord", ME) == []
    assert await store.readers.get("discord", ME) == Reader()


async def test_forgetting_takes_nobody_whose_id_only_looks_alike(store: Store) -> None:
    """Signs that patterns use are taken for themselves, and a longer id is another person."""
    for person in ("47110", "14711", "4_11"):
        await subscribe(store, f"@{person} now", workspace=GUILD, destination=personal(GUILD, person))
    assert await store.readers.forget("discord", ME) == 0
    assert await store.readers.forget("discord", "4%11") == 0
    assert await store.readers.forget("discord", "4_11") == 1


async def _holding(store: SqlStore, text: str) -> set[str]:
    """Return the tables that hold a text anywhere."""
    found = set()
    async with store._database.reading() as connection:
        for table in metadata.sorted_tables:
            rows = (await connection.execute(select(table))).all()
            if any(text in str(value) for row in rows for value in row):
                found.add(table.name)
    return found


def test_two_weeks() -> None:
    """As it is told to who follows."""
    assert timedelta(days=14) == QUIET
