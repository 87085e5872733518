"""/feeds test, and how what was found at an address is shown."""

from datetime import datetime, timedelta

from digestbot.commands import find
from digestbot.commands.dispatcher import translator
from digestbot.commands.feeds import Choice as Several
from digestbot.commands.feeds import Rejected, look
from digestbot.commands.i18n import CommandRefused, Translator
from digestbot.commands.invocation import Invocation, Services
from digestbot.commands.reply import (
    Block,
    Code,
    Fields,
    Heading,
    Items,
    Line,
    Note,
    Paragraph,
    Reply,
    Trusted,
    Untrusted,
)
from digestbot.commands.spec import Action, Command, Family, Option
from digestbot.core.feeds.feed import Entry, Feed
from digestbot.core.feeds.problem import Problem
from digestbot.core.feeds.secret_address import shown

SHOWN = 5
"""Entries that a preview shows."""
MOST = 25
"""Feeds of a site that are shown and can be chosen from."""


async def test(invocation: Invocation, services: Services) -> Reply:
    """Fetch a feed now and show what it holds; nothing is stored and nothing is posted."""
    say = translator(invocation, services)
    source = await find.source(invocation, services, invocation.text("feed") or invocation.argument)
    headers = await services.store.secrets.headers(invocation.workspace, source.feed.id)
    whole = await services.store.secrets.address(invocation.workspace, source.feed.id)
    found = await look(whole, http=services.http, cpu=services.cpu, headers=headers)
    match found:
        case Rejected():
            raise say.refused("feeds-test-failed", name=Untrusted(source.name), **trouble(found.problem, say))
        case Several():
            return Reply(blocks=(*several(found, say), Note(say("feeds-test-next"))))
        case _:
            address, feed = found
            shown_as = source.feed.url if address == whole else shown(address)
            moved = (Paragraph(say("feeds-moved", url=Untrusted(shown_as))),) if address != whole else ()
            return Reply(
                blocks=(*found_there(shown_as, feed, say), *moved, *entries(feed, say), Note(say("feeds-test-next"))),
            )


def nothing_found(url: str, problem: Problem, say: Translator) -> CommandRefused:
    """Return the refusal of an address without a feed; for a page, it names tools that make feeds of such pages."""
    key = "feeds-site-without" if problem.kind == "not-a-feed" else "feeds-nothing-found"
    return say.refused(key, url=Untrusted(shown(url)), **trouble(problem, say))


def trouble(problem: Problem, say: Translator) -> dict[str, Line]:
    """Return why a feed cannot be read, and what to do, in the reader's language."""
    return {"cause": say(f"problem-{problem.kind}"), "cure": say(f"cure-{problem.kind}")}


def several(found: Several, say: Translator) -> tuple[Block, ...]:
    """Return the feeds that a site has."""
    feeds = [(shown(url), title) for url, title in found.feeds[:MOST]]
    lines = tuple((Untrusted(title or url, link=url), Trusted(" "), Code(url)) for url, title in feeds)
    return Heading(say("feeds-several", url=Untrusted(shown(found.url)), count=len(found.feeds))), Items(lines)


def found_there(address: str, feed: Feed, say: Translator) -> tuple[Block, ...]:
    """Return what a feed is: title, address, format, newest item, language, rate."""
    address = shown(address)
    newest = max((e.published for e in feed.entries if e.published), default=None)
    rows: list[tuple[Line, Line]] = [
        (say("field-address"), (Untrusted(address, link=address),)),
        (say("field-format"), say("feeds-format", format=feed.format, count=len(feed.entries))),
        (say("field-newest"), (say.ago(newest),) if newest else say("feeds-undated")),
    ]
    if feed.language:
        rows.append((say("field-language"), (Untrusted(feed.language),)))
    if rate := _rate(feed.entries):
        rows.append((say("field-rate"), say("feeds-rate", count=rate)))
    return Heading((Untrusted(feed.title or address, link=address),)), Fields(tuple(rows))


def _rate(entries: tuple[Entry, ...]) -> int:
    """Return about how many items a day the feed brings, at least 1; 0 if too few have dates to tell."""
    dates: list[datetime] = sorted(e.published for e in entries if e.published)
    if len(dates) < 3:
        return 0
    days = max((dates[-1] - dates[0]) / timedelta(days=1), 1 / 24)
    return max(1, round(len(dates) / days))


def entries(feed: Feed, say: Translator) -> tuple[Block, ...]:
    """Return the first entries of a feed."""
    lines = tuple(
        (
            Untrusted(e.title or e.link or "", link=e.link),
            *((Trusted(" · "), say.ago(e.published)) if e.published else ()),
        )
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
