"""What `ports.ArticleHistory` promises."""

from dataclasses import replace

from contracts.storage.making import (
    GUILD,
    HOUR,
    NOW,
    OTHER,
    PLATFORMS,
    bring,
    claimed,
    digest,
    document,
    entry,
    group_all,
    lease,
    read_result,
    subscribe,
)

from digestbot.core.delivery.delivery import Receipt
from digestbot.core.delivery.trace import Evidence
from digestbot.core.digests.destination import Destination
from digestbot.ports import Store

HERALD = "https://herald.example/feed"


async def test_what_nobody_here_ever_had_is_unknown(store: Store) -> None:
    """An article of another workspace's feed alone is as unknown as one that was never seen."""
    feed = await claimed(store, workspace=OTHER)
    await bring(store, feed, entry("one"))
    assert await store.history.trace(GUILD, "identity one") is None
    assert await store.history.trace(OTHER, "identity one") is not None
    assert await store.history.trace(OTHER, "identity two") is None


async def test_an_entry_that_was_there_before_is_remembered_only(store: Store) -> None:
    """What stood in the feed at its first poll has no article, but is known."""
    feed = await claimed(store, workspace=GUILD)
    await bring(store, feed, entry("old", fresh=False))
    found = await store.history.trace(GUILD, "identity old")
    assert found is not None
    assert (found.article, found.state, found.title, found.feeds) == (None, None, "Title old", (feed.id,))


async def test_the_way_is_told_step_by_step(store: Store) -> None:
    """Found, failed and grouped articles say how far they came, and why they stopped."""
    feed = await claimed(store, workspace=GUILD)
    await bring(store, feed, entry("one"), entry("two"))
    first, second = await store.articles.claim_unread(now=NOW, lease=lease(), limit=5)
    await store.articles.record_failure(first.id, reason="its page died")
    await store.articles.record_read(second.id, read_result())
    states = [await store.history.trace(GUILD, f"identity {name}") for name in ("one", "two")]
    assert [(t.state, t.failure) for t in states if t] == [("failed", "its page died"), ("read", None)]


async def test_the_story_is_told_with_its_evidence_and_its_fellows(store: Store) -> None:
    """Score, bar and shared words of the article and of the story's others, of the workspace's own sources only."""
    feed = await claimed(store, workspace=GUILD)
    await bring(store, feed, entry("one"))
    ((_article, story),) = await group_all(store)
    await bring(store, feed, entry("two"))
    elsewhere = await claimed(store, HERALD, workspace=OTHER)
    await bring(store, elsewhere, entry("three"))
    await group_all(store, story)
    found = await store.history.trace(GUILD, "identity two")
    assert found is not None
    assert found.placing is not None
    evidence = Evidence(score=0.5, threshold=0.4, parts={"words": 0.5}, shared=("harbour",))
    assert (found.placing.story, found.placing.evidence) == (story, evidence)
    assert [f.url for f in found.placing.fellows] == ["https://courier.example/one"]
    opener = await store.history.trace(GUILD, "identity one")
    assert opener is not None
    assert opener.placing is not None
    assert not opener.placing.evidence.sufficed
    assert [(f.url, f.evidence) for f in opener.placing.fellows] == [("https://courier.example/two", evidence)]


async def test_a_copy_is_told_by_the_title_of_what_it_copies(store: Store) -> None:
    """From both sides; what the workspace may not see is not named."""
    feed = await claimed(store, workspace=GUILD)
    await bring(store, feed, entry("one"))
    ((first, story),) = await group_all(store)
    await bring(store, feed, entry("two"))
    await group_all(store, story, copy_of=first)
    opener, copy = [await store.history.trace(GUILD, f"identity {name}") for name in ("one", "two")]
    assert opener is not None
    assert opener.placing is not None
    assert copy is not None
    assert copy.placing is not None
    assert copy.placing.evidence.copy_of == opener.placing.fellows[0].evidence.copy_of == opener.title


async def test_the_digests_are_told_with_where_they_stand(store: Store) -> None:
    """A digest that carries the story, one that left it out, and none of another workspace."""
    feed = await claimed(store, workspace=GUILD)
    await bring(store, feed, entry("one"))
    ((_article, story),) = await group_all(store)
    told = await subscribe(store, workspace=GUILD)
    await store.outbox.add(digest(told, document=document(stories=(story,)), shown=((story, 1),)), now=NOW)
    (sent,) = await store.outbox.claim(now=NOW, lease=lease(), limit=5, platforms=PLATFORMS)
    receipt = Receipt(channel="2", message="77")
    assert await store.outbox.record(replace(sent.delivery, state="sent", receipt=receipt, sent_at=NOW + HOUR))
    silent = await subscribe(store, "Other", workspace=GUILD, destination=Destination("discord:1/3"))
    await store.outbox.add(digest(silent, document=document(stories=(999,)), shown=((story, 1),)), now=NOW)
    found = await store.history.trace(GUILD, "identity one")
    assert found is not None
    first, second = found.showings
    assert (first.told, first.state, first.receipt, first.sent_at) == (True, "sent", receipt, NOW + HOUR)
    assert (second.told, second.destination, second.state) == (False, "discord:1/3", None)
