"""A reader says that two reports are not the same, on Discord and on Slack; the channel is posted nothing twice by it."""

from pathlib import Path

import pytest
from adapters.discord import server as discords
from adapters.slack.team import MEMBER, WORKSPACE, ids, said, serving
from attacks.world import OURS, rss, world
from commands.conftest import NOW
from contracts.storage.making import HOUR, bring, claimed, entry, group_all
from peers.outbox import FakeClock, SlackRequest
from peers.slack import SlackPeer

from digestbot.core.articles.identity import link_key
from digestbot.core.digests.destination import WorkspaceId
from digestbot.core.feeds.feed import Entry
from digestbot.core.stories.stored_story import StoryId
from digestbot.ports import Store

LINKS = tuple(f"https://courier.example/{name}" for name in ("one", "two"))


async def told(store: Store, workspace: WorkspaceId) -> None:
    """Bring two reports of one story."""
    feed = await claimed(store, workspace=workspace, now=NOW)
    story = None
    for number, link in enumerate(LINKS):
        await bring(store, feed, entry(str(number), identity=link_key(Entry(link=link)), link=link), at=NOW)
        ((_article, story),) = await group_all(store, story, now=NOW)


async def test_on_slack(tmp_path: Path) -> None:
    """The story's menu takes a report out; the form puts it back by its link."""
    clock = FakeClock()
    async with SlackPeer(clock.now) as peer:
        async with serving(tmp_path, peer, clock, SlackRequest()) as team:
            await told(team.services.store, WORKSPACE)
            await team.slash(f"story {LINKS[0]}", MEMBER)
            shown = await team.answer(1)
            (menu,) = [i for i in ids(shown) if i.startswith("story:split")]
            (article, *_others) = [
                option["value"]
                for block in shown["blocks"]
                for element in block.get("elements", ())
                for option in element.get("options", ())
            ]
            option = {"value": article, "text": {"type": "plain_text", "text": "x"}}
            await team.press(menu, MEMBER, type="static_select", selected_option=option)
            assert "a story of its own" in said(await team.answer(2))
            assert await team.services.store.regroupings.count(WORKSPACE) == (1, 0)
            (same,) = [i for i in ids(shown) if i.startswith("story:same")]
            await team.press(same, MEMBER)
            form = await team.view()
            (field,) = [b["block_id"] for b in form["blocks"] if b["type"] == "input"]
            other = {"type": "plain_text_input", "value": LINKS[1]}
            again = {"type": "plain_text_input", "value": LINKS[0]}
            for value in (other, again):
                await team.submit(form, {field: value}, MEMBER)
            assert await team.services.store.regroupings.count(WORKSPACE) == (1, 1)
        assert peer.wrong == []


async def test_on_discord(tmp_path: Path) -> None:
    """The story's menu takes a report out, the button under the answer puts it back."""
    async with discords.running(tmp_path) as server:
        workspace = WorkspaceId(f"discord:{server.guild.id}")
        await told(server.store, workspace)
        shown = await server.member.slash(server.channel, "story", link=LINKS[0])
        page = await server.store.archive.story(workspace, (await _story(server.store, workspace)))
        assert page is not None
        done = await server.member.select(
            shown.response.message, [str(page.reports[1].article)], custom_id="story:split"
        )
        assert "a story of its own" in discords.said(done)
        assert await server.store.regroupings.count(workspace) == (1, 0)
        await server.member.click(done.response.message, label="Undo")
        assert await server.store.regroupings.count(workspace) == (0, 0)
        assert server.wrong() == []


async def _story(store: Store, workspace: WorkspaceId) -> StoryId:
    trace = await store.history.trace(workspace, link_key(Entry(link=LINKS[0])) or "")
    assert trace is not None
    assert trace.placing is not None
    return trace.placing.story


@pytest.mark.parametrize("join", [False, True])
async def test_nothing_is_posted_again(tmp_path: Path, *, join: bool) -> None:
    """Two articles were posted; split, joined, or both, for a day of turns: no message more."""
    feed = "https://courier.example/feed"
    items = [
        (
            link,
            f"Ferry sinks off Borvik, {word}",
            "Eleven people were saved by a helicopter of the coastguard off Borvik.",
        )
        for link, word in zip(LINKS, ("all saved", "eleven saved"), strict=True)
    ]
    async with world(tmp_path, {feed: rss(*items)}) as one:
        await one.read(OURS, feed)
        await one.turn(HOUR, times=3)
        posted = len(one.posted(OURS))
        assert posted
        traces = [await one.store.history.trace(OURS, link_key(Entry(link=link)) or "") for link in LINKS]
        placed = [t.placing.story for t in traces if t is not None and t.placing is not None]
        articles = [t.article for t in traces if t is not None and t.article is not None]
        now = one.clock.at
        if join and len(set(placed)) == 2:
            assert await one.store.regroupings.join(OURS, placed[0], placed[1], now=now) is not None
        if len(set(placed)) == 1 or join:
            assert await one.store.regroupings.split(OURS, articles[0], now=now) is not None
        await one.turn(HOUR, times=24)
        assert len(one.posted(OURS)) == posted
