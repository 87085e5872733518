"""/feeds test, and how what was found at an address is shown."""

from datetime import datetime, timedelta

from digestbot.commands import find
from digestbot.commands.feeds import Choice as Several
from digestbot.commands.feeds import Rejected, look
from digestbot.commands.gate import voice
from digestbot.commands.invocation import Invocation, Services
from digestbot.commands.reply import Block, Code, Fields, Foreign, Heading, Items, Line, Note, Ours, Paragraph, Reply
from digestbot.commands.spec import Action, Command, Family, Option
from digestbot.commands.words import Sorry, Voice
from digestbot.core.feeds.feed import Entry, Feed
from digestbot.core.feeds.problem import Problem

SHOWN = 5
"""Entries that a preview shows."""
MOST = 25
"""Feeds of a site that are shown and can be chosen from."""


async def test(invocation: Invocation, services: Services) -> Reply:
    """Fetch a feed now and show what it holds; nothing is stored and nothing is posted."""
    say = voice(invocation, services)
    source = await find.source(invocation, services, invocation.text("feed") or invocation.argument)
    headers = await services.store.secrets.headers(invocation.workspace, source.feed.id)
    found = await look(source.feed.url, http=services.http, cpu=services.cpu, headers=headers)
    match found:
        case Rejected():
            raise say.sorry("feeds-test-failed", name=Foreign(source.name), **trouble(found.problem, say))
        case Several():
            return Reply(blocks=(*several(found, say), Note(say("feeds-test-next"))))
        case _:
            address, feed = found
            moved = (Paragraph(say("feeds-moved", url=Foreign(address))),) if address != source.feed.url else ()
            return Reply(
                blocks=(*found_there(address, feed, say), *moved, *entries(feed, say), Note(say("feeds-test-next"))),
            )


def nothing_found(url: str, problem: Problem, say: Voice) -> Sorry:
    """Return the refusal of an address that gives no feed."""
    return say.sorry("feeds-nothing-found", url=Foreign(url), **trouble(problem, say))


def trouble(problem: Problem, say: Voice) -> dict[str, Line]:
    """Return why a feed cannot be read, and what to do, in the reader's language."""
    return {"cause": say(f"problem-{problem.kind}"), "cure": say(f"cure-{problem.kind}")}


def several(found: Several, say: Voice) -> tuple[Block, ...]:
    """Return the feeds that a site has."""
    lines = tuple((Foreign(title or url, link=url), Ours(" "), Code(url)) for url, title in found.feeds[:MOST])
    return Heading(say("feeds-several", url=Foreign(found.url), count=len(found.feeds))), Items(lines)


def found_there(address: str, feed: Feed, say: Voice) -> tuple[Block, ...]:
    """Return what a feed is: title, address, format, newest item, language, rate."""
    newest = max((e.published for e in feed.entries if e.published), default=None)
    rows: list[tuple[Line, Line]] = [
        (say("field-address"), (Foreign(address, link=address),)),
        (say("field-format"), say("feeds-format", format=feed.format, count=len(feed.entries))),
        (say("field-newest"), (say.ago(newest),) if newest else say("feeds-undated")),
    ]
    if feed.language:
        rows.append((say("field-language"), (Foreign(feed.language),)))
    if rate := _rate(feed.entries):
        rows.append((say("field-rate"), say("feeds-rate", count=rate)))
    return Heading((Foreign(feed.title or address, link=address),)), Fields(tuple(rows))


def _rate(entries: tuple[Entry, ...]) -> int:
    """Return about how many items a day the feed brings, at least 1; 0 where too few have dates to tell."""
    dates: list[datetime] = sorted(e.published for e in entries if e.published)
    if len(dates) < 3:
        return 0
    days = max((dates[-1] - dates[0]) / timedelta(days=1), 1 / 24)
    return max(1, round(len(dates) / days))


def entries(feed: Feed, say: Voice) -> tuple[Block, ...]:
    """Return the first entries of a feed."""
    lines = tuple(
        (Foreign(e.title or e.link or "", link=e.link), *((Ours(" · "), say.ago(e.published)) if e.published else ()))
        for e in feed.entries[:SHOWN]
    )
    return (Items(lines),) if lines else (Paragraph(say("feeds-empty")),)


FAMILY = Family(
    commands=(
        Command(
            path=("feeds", "test"),
            handler=test,
            who="admin",
            options=(Option(name="feed", kind="feed", required=True, complete=find.feeds, rest=True),),
            slow=True,
            aliases=(("test",),),
        ),
    ),
    actions=(Action(id="feeds:test", handler=test, who="admin", slow=True),),
)
