"""Finding what a person named among the things of their workspace, and completing it while they type."""

from collections.abc import Awaitable, Callable, Iterable, Sequence
from typing import TypeAlias, TypeVar
from zoneinfo import available_timezones

from digestbot.commands import sight
from digestbot.commands.dispatcher import translator
from digestbot.commands.i18n import Translator
from digestbot.commands.invocation import Invocation, Services
from digestbot.commands.reply import Untrusted
from digestbot.commands.spec import Suggestion
from digestbot.core.analysis.topics.stored_topic import Topic
from digestbot.core.articles.identity import link_key
from digestbot.core.digests.subscription import Subscription
from digestbot.core.feeds.feed import Entry
from digestbot.core.feeds.stored_feed import Source
from digestbot.core.stories.archive import ArchiveQuery
from digestbot.core.stories.stored_story import StoryId
from digestbot.core.text.query import words

T = TypeVar("T")
Names: TypeAlias = Callable[..., Awaitable[Sequence[str]]]
"""`Archive.speakers` or `Archive.authors`."""
CHOICES = 25
"""The number of things offered as choices; typing more of the name narrows them."""
SEARCHED = 50
"""Articles among which the stories of some words are looked for."""


async def source(invocation: Invocation, services: Services, text: str | None) -> Source:
    """Return the workspace's source of that number, address or name, or the only one with a part of it; raises `CommandRefused`."""
    own = await services.store.feeds.sources(invocation.workspace)
    known_as = services.store.feeds.known_as(text) if text else text
    found = _meant(known_as, ((s, (str(s.feed.id), s.feed.url, s.name)) for s in own))
    if found is None:
        raise translator(invocation, services).refused("no-such-feed", name=Untrusted(known_as or ""))
    return found


async def topic(invocation: Invocation, services: Services, text: str | None) -> Topic:
    """Return the workspace's topic of that number or name, or the only one with a part of it; raises `CommandRefused`."""
    own = await services.store.topics.list(invocation.workspace)
    found = _meant(text, ((t, (str(t.id), t.name)) for t in own))
    if found is None:
        raise translator(invocation, services).refused("no-such-topic", name=Untrusted(text or ""))
    return found


async def schedule(invocation: Invocation, services: Services, text: str | None) -> Subscription:
    """Return the workspace's subscription of that number or name, or the only one with a part of it; raises `CommandRefused`."""
    own = await sight.manageable(invocation, services)
    found = _meant(text, ((s, (str(s.id), s.name)) for s in own))
    if found is None:
        raise translator(invocation, services).refused("no-such-schedule", name=Untrusted(text or ""))
    return found


def _meant(text: str | None, things: Iterable[tuple[T, Sequence[str]]]) -> T | None:
    """Return the thing that a text means: by its number, one of its names, or a part of exactly one name.

    People type half a name where there are no completions; if it fits two things, the answer is None.

    >>> _meant("courier", [(1, ("1", "The Courier")), (2, ("2", "Herald"))]), _meant("e", [(1, ("Te",)), (2, ("He",))])
    (1, None)
    """
    folded = (text or "").strip().casefold()
    known = [(thing, [name.casefold() for name in names]) for thing, names in things]
    if not folded:
        return None
    numbered = [thing for thing, names in known if folded == names[0]]
    named = [thing for thing, names in known if folded in names[1:]]
    partly = [] if folded.isdecimal() else [thing for thing, names in known if folded in names[-1]]
    exact = numbered or named
    return exact[0] if exact else partly[0] if len(partly) == 1 else None


def identity(link: str) -> str | None:
    """Return the identity of the article that an address leads to, None if it is no web address."""
    return link_key(Entry(link=link)) if link.startswith(("http://", "https://")) else None


async def story_of(link: str, invocation: Invocation, services: Services) -> tuple[StoryId, str] | None:
    """Return the story and the title of the article behind a link; None if it is in no story here."""
    known = identity(link)
    trace = await services.store.history.trace(invocation.workspace, known) if known else None
    return (trace.placing.story, trace.title) if trace and trace.placing else None


async def stories_named(given: str, invocation: Invocation, services: Services) -> dict[StoryId, str]:
    """Return the stories that somebody means by the link of an article or by words of a headline, with the headlines."""
    if given.startswith(("http://", "https://")):
        placed = await story_of(given, invocation, services)
        return dict([placed] if placed else [])
    look = ArchiveQuery(words=words(given, translator(invocation, services).language))
    if not look.words:
        return {}
    found = await services.store.archive.search(invocation.workspace, look, limit=SEARCHED, offset=0)
    return {r.story: r.title for r in found if r.story is not None}


async def sources(invocation: Invocation, services: Services, text: str) -> tuple[int, ...]:
    """Return the feeds of a list: numbers, addresses or names between commas; raises `CommandRefused`."""
    return tuple([(await source(invocation, services, word)).feed.id for word in listed(text)])


async def topic_list(invocation: Invocation, services: Services, text: str) -> tuple[int, ...]:
    """Return the topics of a list: numbers or names between commas; raises `CommandRefused`."""
    return tuple([(await topic(invocation, services, word)).id for word in listed(text)])


def listed(text: str) -> list[str]:
    """Return the parts between commas, each once.

    >>> listed("a, b ,,a")
    ['a', 'b']
    """
    return list(dict.fromkeys(part.strip() for part in text.split(",") if part.strip()))


def unless_all(text: str, say: Translator) -> str:
    """Return what was typed, nothing if it says that everything is meant."""
    return "" if say.means(text, "typed-all") else text


async def named(invocation: Invocation, typed: str, names: Names) -> list[str]:
    """Return the one name that is meant, or all that hold what was typed; empty if none does."""
    found = list(await names(invocation.workspace, typed, limit=CHOICES))
    return [n for n in found if n.casefold() == typed.casefold()][:1] or found


async def speakers(invocation: Invocation, typed: str, services: Services) -> Sequence[Suggestion]:
    """Complete a speaker by any part of the name."""
    return await _names(invocation, typed, services.store.archive.speakers)


async def authors(invocation: Invocation, typed: str, services: Services) -> Sequence[Suggestion]:
    """Complete an author by any part of the name."""
    return await _names(invocation, typed, services.store.archive.authors)


async def stories(invocation: Invocation, typed: str, services: Services) -> Sequence[Suggestion]:
    """Complete a story by words of a headline; what is sent is the link of an article, if a platform can hold it."""
    sought = ArchiveQuery(words=words(typed, translator(invocation, services).language))
    found = await services.store.archive.search(invocation.workspace, sought, limit=CHOICES, offset=0)
    return [Suggestion(label=r.title, value=r.url) for r in found if r.title and r.url]


async def _names(invocation: Invocation, typed: str, names: Names) -> list[Suggestion]:
    found = await names(invocation.workspace, typed.strip(), limit=CHOICES)
    return [Suggestion(label=n, value=n) for n in found]


async def feeds(invocation: Invocation, typed: str, services: Services) -> Sequence[Suggestion]:
    """Complete a feed by any part of its name or address."""
    found = await services.store.feeds.named(invocation.workspace)
    return _matching(typed, ((name, str(number), f"{name} {url}") for number, name, url in found))


async def topics(invocation: Invocation, typed: str, services: Services) -> Sequence[Suggestion]:
    """Complete a topic by any part of its name."""
    found = await services.store.topics.list(invocation.workspace)
    return _matching(typed, ((t.name, str(t.id), t.name) for t in found))


async def topic_names(invocation: Invocation, typed: str, services: Services) -> Sequence[Suggestion]:
    """Complete an option that takes a topic or free words: the typed text comes first."""
    found = await services.store.topics.list(invocation.workspace)
    own = [Suggestion(label=typed.strip(), value=typed.strip())] if typed.strip() else []
    known = _matching(typed, ((t.name, t.name, t.name) for t in found))
    return [*own, *(k for k in known if k.value != typed.strip())][:CHOICES]


async def feed_lists(invocation: Invocation, typed: str, services: Services) -> Sequence[Suggestion]:
    """Complete the last feed of a list."""
    before, last = _before_last(typed)
    return [_behind(before, s) for s in await feeds(invocation, last, services)]


async def topic_lists(invocation: Invocation, typed: str, services: Services) -> Sequence[Suggestion]:
    """Complete the last topic of a list."""
    before, last = _before_last(typed)
    return [_behind(before, s) for s in await topics(invocation, last, services)]


def _before_last(typed: str) -> tuple[str, str]:
    before, _comma, last = typed.rpartition(",")
    return before.strip(), last.strip()


def _behind(before: str, found: Suggestion) -> Suggestion:
    if not before:
        return found
    return Suggestion(label=f"{before}, {found.label}", value=f"{before}, {found.value}")


async def schedules(invocation: Invocation, typed: str, services: Services) -> Sequence[Suggestion]:
    """Complete a schedule by any part of its name."""
    found = await sight.manageable(invocation, services)
    return _matching(typed, ((s.name, str(s.id), s.name) for s in found))


async def follows(invocation: Invocation, typed: str, services: Services) -> Sequence[Suggestion]:
    """Complete what the asker follows here by any part of its name."""
    found = await services.store.follows.list(invocation.workspace, invocation.actor.id)
    return _matching(typed, ((f.label, str(f.id), f.label) for f in found))


async def zones(invocation: Invocation, typed: str, services: Services) -> Sequence[Suggestion]:
    """Complete a time zone by any part of its name; the person's own comes first."""
    del services
    names = sorted(_ZONES, key=lambda z: (z != invocation.zone, z))
    return _matching(typed.replace(" ", "_"), ((z, z, z) for z in names))


_ZONES = frozenset(z for z in available_timezones() if "/" in z and not z.startswith(("Etc/", "SystemV/"))) | {"UTC"}


def _matching(typed: str, rows: Iterable[tuple[str, str, str]]) -> list[Suggestion]:
    """Return some of (label, value, text to search), those that begin with what was typed first."""
    folded = typed.strip().casefold()
    found = [
        (not text.casefold().startswith(folded), n, label, value)
        for n, (label, value, text) in enumerate(rows)
        if folded in text.casefold()
    ]
    return [Suggestion(label=label, value=value) for _later, _n, label, value in sorted(found)[:CHOICES]]
