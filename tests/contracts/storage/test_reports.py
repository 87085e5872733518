"""What `ports.Reports` promises: a doubted quote is shown nowhere in its workspace until a manager found it right."""

from contracts.storage.making import (
    CHANNEL,
    GUILD,
    HOUR,
    NOW,
    OTHER,
    bring,
    claimed,
    entry,
    group_all,
    subscribe,
)

from digestbot.core.analysis.analysis import Quote
from digestbot.core.digests.destination import WorkspaceId
from digestbot.core.stories.archive import ArchiveQuery
from digestbot.core.stories.report import QuoteReport, ReportId
from digestbot.core.stories.stored_story import StoryId
from digestbot.core.text.spans import Span
from digestbot.ports import Store, StoryQuery


def doubt(text: str = "We build it.", speaker: str = "Mira Holt") -> QuoteReport:
    """Return a report of a quote."""
    return QuoteReport(
        id=ReportId(0), text=text, speaker=speaker, outlet="The Courier", link="https://a.example", state="open", at=NOW
    )


async def shown(store: Store, workspace: WorkspaceId, story: StoryId) -> set[int]:
    """Return in how many places of each kind the story's quotes are shown."""
    archive = store.archive
    query = StoryQuery(workspace=workspace, since=NOW - HOUR, until=NOW + HOUR)
    found = await store.stories.candidates(query)
    return {
        len(await archive.quotes(workspace, ArchiveQuery(speaker="Mira Holt"), limit=9, offset=0)),
        len(await archive.said_in(workspace, [story])),
        sum(len(a.quotes) for candidate in found for a in candidate.articles),
    }


async def told(store: Store) -> StoryId:
    """Bring an article with a quote to two workspaces."""
    for workspace, destination in ((GUILD, CHANNEL), (OTHER, CHANNEL)):
        await store.feeds.add(workspace, "https://courier.example/feed", now=NOW)
        await subscribe(store, workspace=workspace, destination=destination)
    feed = await claimed(store, workspace=GUILD)
    await bring(store, feed, entry("one"))
    ((_article, story),) = await group_all(store)
    return story


async def test_a_doubted_quote_is_shown_nowhere_here(store: Store) -> None:
    """Neither in digests nor in look-ups, until it is found right; another workspace is shown it all along."""
    story = await told(store)
    assert await shown(store, GUILD, story) == {1}
    made = await store.reports.add(GUILD, doubt())
    assert await store.reports.open(GUILD) == [made]
    assert await shown(store, GUILD, story) == {0}
    assert await shown(store, OTHER, story) == {1}
    wrong = await store.reports.answer(GUILD, made.id, right=False)
    assert wrong is not None
    assert (wrong.state, await store.reports.open(GUILD)) == ("wrong", [])
    assert await shown(store, GUILD, story) == {0}
    await store.reports.answer(GUILD, made.id, right=True)
    assert await shown(store, GUILD, story) == {1}


async def test_a_quote_that_was_answered_stays_so(store: Store) -> None:
    """Reporting it again changes nothing; the same words of somebody else are another quote."""
    story = await told(store)
    made = await store.reports.add(GUILD, doubt())
    await store.reports.answer(GUILD, made.id, right=True)
    assert (await store.reports.add(GUILD, doubt())).state == "right"
    await store.reports.add(GUILD, doubt(speaker="Somebody Else"))
    await store.reports.add(GUILD, doubt(speaker=""))
    assert await shown(store, GUILD, story) == {1}


async def test_nobody_answers_for_another_workspace(store: Store) -> None:
    """A number that was seen elsewhere is none here."""
    made = await store.reports.add(GUILD, doubt())
    assert await store.reports.answer(OTHER, made.id, right=True) is None
    assert await store.reports.open(OTHER) == []
    assert await store.reports.open(GUILD) == [made]


async def test_the_comma_of_the_sentence_around_it_does_not_save_a_quote(store: Store) -> None:
    """It is reported as it was shown, without it."""
    feed = await claimed(store, workspace=GUILD)
    await subscribe(store, workspace=GUILD)
    await bring(store, feed, entry("one"))
    body = "“We build it,” said Mira Holt."
    quote = Quote(text="We build it,", span=Span(start=1, end=13), speaker="Mira Holt", cue="said", confidence=0.9)
    ((_article, story),) = await group_all(store, body=body, quotes=(quote,))
    await store.reports.add(GUILD, doubt("We build it"))
    assert await shown(store, GUILD, story) == {0}
