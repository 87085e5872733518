"""What `ports.Edits` promises."""

from dataclasses import replace

import pytest
from contracts.storage.making import (
    CHANNEL,
    COURIER,
    HOUR,
    MINUTE,
    NOW,
    PLATFORMS,
    bring,
    claimed,
    digest,
    document,
    entry,
    group_all,
    lease,
    subscribe,
)

from digestbot.core.delivery.delivery import DeliveryId, Receipt
from digestbot.core.digests.destination import Destination
from digestbot.core.stories.stored_story import StoryId
from digestbot.ports import Store


async def posted(store: Store) -> tuple[DeliveryId, StoryId]:
    """Post a digest with one story; return its delivery and the story."""
    feed = await claimed(store, COURIER)
    await bring(store, feed, entry("a"))
    ((_article, story),) = await group_all(store)
    subscription = await subscribe(store)
    made = replace(digest(subscription), document=document(stories=(story,)), shown=((story, 1),))
    assert await store.outbox.add(made, now=NOW)
    (sending,) = await store.outbox.claim(now=NOW, lease=lease(), limit=1, platforms=PLATFORMS)
    sent = replace(sending.delivery, state="sent", sent_at=NOW, receipt=Receipt(channel="2", message="77"))
    assert await store.outbox.record(sent)
    return sent.id, story


async def edits(store: Store, at: int = 0) -> list[str]:
    """Return the titles of the documents that are claimed so many minutes later."""
    now = NOW + at * MINUTE
    found = await store.edits.claim(now=now, lease=lease(at=now), limit=9, platforms=PLATFORMS)
    return [f.document.title for f in found]


async def test_the_post_of_a_story_is_found_where_it_stands(store: Store) -> None:
    """It comes with its document and receipt; nothing is found for another channel or story."""
    delivery, story = await posted(store)
    standing = await store.edits.standing(CHANNEL, story)
    assert standing is not None
    assert (standing.delivery.id, standing.delivery.receipt) == (delivery, Receipt(channel="2", message="77"))
    assert [s.story for s in standing.document.stories] == [story]
    assert await store.edits.standing(Destination("discord:1/3"), story) is None
    assert await store.edits.standing(CHANNEL, StoryId(999)) is None


async def test_an_edit_is_claimed_until_it_is_finished(store: Store) -> None:
    """A claim ends with its lease, a retry with its time; a finished edit is the digest from then on."""
    delivery, story = await posted(store)
    changed = document("Changed", stories=(story,))
    await store.edits.add(delivery, changed, story=story, revision=2, now=NOW)
    assert await edits(store) == ["Changed"]
    assert await edits(store) == []
    assert await edits(store, at=6) == ["Changed"]
    await store.edits.retry(delivery, at=NOW + HOUR)
    assert await edits(store, at=59) == []
    assert await edits(store, at=60) == ["Changed"]
    await store.edits.finish(delivery, changed)
    assert await edits(store, at=600) == []
    standing = await store.edits.standing(CHANNEL, story)
    assert standing is not None
    assert standing.document.title == "Changed"


async def test_a_later_edit_replaces_one_that_was_not_made(store: Store) -> None:
    """Both changes are in the later document; what is finished meanwhile does not forget it."""
    delivery, story = await posted(store)
    first, second = document("First", stories=(story,)), document("Second", stories=(story,))
    await store.edits.add(delivery, first, story=story, revision=2, now=NOW)
    await store.edits.add(delivery, second, story=story, revision=3, now=NOW)
    await store.edits.finish(delivery, first)
    assert await edits(store) == ["Second"]


@pytest.mark.parametrize("platforms", [(), ("slack",)])
async def test_only_connected_platforms_are_claimed_for(store: Store, platforms: tuple[str, ...]) -> None:
    """An edit of another platform waits for a process that is connected to it."""
    delivery, story = await posted(store)
    await store.edits.add(delivery, document("Changed"), story=story, revision=2, now=NOW)
    assert await store.edits.claim(now=NOW, lease=lease(), limit=9, platforms=platforms) == []
