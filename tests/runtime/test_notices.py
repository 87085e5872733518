"""Who is told that something is broken, in which words."""

from collections.abc import AsyncIterator
from dataclasses import dataclass, field, replace
from pathlib import Path

import pytest
from contracts.storage.making import CHANNEL, GUILD, NOW, subscribe
from peers.outbox import TEXTS

from digestbot.adapters.storage import SqlStore, open_store
from digestbot.core.digests.destination import Destination, personal
from digestbot.ports import NoticeMessage
from digestbot.runtime.notices import NOTICES, PostedNotices

DEAD = NoticeMessage(code="feed-failing", facts={"name": "Courier", "url": "https://courier.example"}, problem="dns")
OPERATOR = "discord:7/7"


@dataclass
class Posts:
    """A platform that keeps what is said; `closed` places take nothing."""

    said: list[tuple[str, str]] = field(default_factory=list)
    closed: set[str] = field(default_factory=set)

    async def say(self, destination: Destination, text: str) -> bool:
        """Keep it."""
        if destination not in self.closed:
            self.said.append((destination, text))
        return destination not in self.closed


@pytest.fixture
async def store(tmp_path: Path) -> AsyncIterator[SqlStore]:
    """Return the database of a German server."""
    async with open_store(f"sqlite:///{tmp_path / 'bot.db'}") as opened:
        made = await opened.workspaces.ensure(GUILD, now=NOW)
        await opened.workspaces.save(replace(made, language="de"))
        yield opened


def notices(store: SqlStore, posts: Posts) -> PostedNotices:
    """Return the notices of an operator who reads English."""
    found = PostedNotices(store, TEXTS, operator=OPERATOR, language="en")
    found.through({"discord": posts})
    return found


async def test_the_place_is_told_in_its_language(store: SqlStore) -> None:
    """Where its digests go, and never in somebody's direct messages; where it chose another channel, there."""
    await subscribe(store, "mine", workspace=GUILD, destination=personal(GUILD, "8"))
    await subscribe(store, workspace=GUILD)
    posts = Posts()
    await notices(store, posts).tell(GUILD, DEAD)
    ((place, text),) = posts.said
    assert place == CHANNEL
    assert text.startswith(
        "„Courier“ geht seit einem Tag nicht (https://courier.example): es gibt keinen Server dieses Namens."
    )
    known = await store.workspaces.get(GUILD)
    assert known is not None
    await store.workspaces.save(replace(known, settings={NOTICES: "discord:1/9"}))
    await notices(store, posts).tell(GUILD, DEAD)
    assert posts.said[-1][0] == "discord:1/9"


async def test_the_operator_hears_what_the_place_cannot(store: SqlStore) -> None:
    """In the operator's own language, with whose it is; and of what is the operator's alone."""
    posts = Posts(closed={CHANNEL})
    await notices(store, posts).tell(GUILD, DEAD)
    await subscribe(store, workspace=GUILD)
    await notices(store, posts).tell(GUILD, DEAD)
    await notices(store, posts).alert(NoticeMessage(code="watch-disk", facts={"share": "91%"}))
    assert [place for place, _text in posts.said] == [OPERATOR] * 3
    assert posts.said[0][1] == posts.said[1][1]
    assert posts.said[0][1].startswith("discord:1: “Courier” has failed for a day")
    assert "is 91% full" in posts.said[2][1]
