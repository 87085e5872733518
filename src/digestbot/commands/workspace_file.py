"""Everything that a workspace set, as one JSON file; and back. No secret and no person's follows are in it."""

import json
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from digestbot.commands.dispatcher import LANGUAGE, MANAGERS, ZONE, inside
from digestbot.commands.i18n import LANGUAGES
from digestbot.commands.invocation import Services
from digestbot.commands.serialise import schedule_facts, subscription_of, topic_facts
from digestbot.commands.subscriptions import add_kept
from digestbot.core.analysis.topics.stored_topic import TopicId
from digestbot.core.analysis.topics.topic import parse
from digestbot.core.digests.destination import WorkspaceId
from digestbot.core.digests.quotas import Held
from digestbot.core.digests.schedule import first_at, next_at
from digestbot.core.feeds.stored_feed import FeedId
from digestbot.core.text.controls import json_text
from digestbot.core.text.limits import ADDRESS, NAME
from digestbot.errors import BadQuery

VERSION = 1
SETTINGS = (MANAGERS, LANGUAGE, ZONE)


KEPT: tuple[Held, ...] = ("feeds", "topics", "blocks", "schedules")
KINDS = ("word", "author", "source", "category")
WRONG = (KeyError, TypeError, ValueError, AttributeError, OverflowError, BadQuery)
"""What reading a part that is malformed raises."""
LEAST_WEIGHT, MOST_WEIGHT = 0.1, 10.0


class BadFile(ValueError):
    """A file that is not a workspace export: `line` is where it is no JSON, `part` and `number` the entry that is wrong."""

    def __init__(self, why: str, *, line: int = 0, part: str = "", number: int = 0) -> None:
        """Keep where it is wrong, as far as that is known."""
        super().__init__(why)
        self.line, self.part, self.number = line, part, number


async def facts(workspace: WorkspaceId, services: Services) -> dict[str, Any]:
    """Return the workspace's settings; feeds are named by their address, topics by their name."""
    store = services.store
    found = await store.workspaces.get(workspace)
    sources = await store.feeds.sources(workspace)
    topics = await store.topics.list(workspace)
    urls = {s.feed.id: s.feed.url for s in sources}
    names = {t.id: t.name for t in topics}
    return {
        "digestbot": VERSION,
        "settings": {k: v for k, v in (found.settings if found else {}).items() if k in SETTINGS},
        "language": found.language if found else None,
        "feeds": [{"url": s.feed.url, "title": s.title, "weight": s.weight, "paused": s.paused} for s in sources],
        "topics": [{**topic_facts(t), "feeds": [urls[FeedId(f)] for f in t.feeds if f in urls]} for t in topics],
        "blocks": [{"kind": b.kind, "value": b.value} for b in await store.blocks.list(workspace)],
        "schedules": [
            {
                **schedule_facts(s),
                "feeds": [urls[FeedId(f)] for f in s.feeds if f in urls],
                "topics": [names[TopicId(t)] for t in s.topics if t in names],
            }
            for s in await store.subscriptions.list(workspace)
        ],
    }


def dump(data: Mapping[str, Any]) -> bytes:
    """Return the settings as a file's content."""
    return json_text(data, indent=1).encode()


def load(content: bytes) -> Mapping[str, Any]:
    """Return the settings of a file; raises `BadFile`."""
    try:
        data = json.loads(content)
    except json.JSONDecodeError as error:
        raise BadFile("not JSON", line=error.lineno) from error
    except (ValueError, RecursionError) as error:
        raise BadFile("not JSON") from error
    if not isinstance(data, dict) or data.get("digestbot") != VERSION:
        raise BadFile("not an export")
    return data


async def put(data: Mapping[str, Any], workspace: WorkspaceId, services: Services) -> Mapping[str, int]:
    """Add a file's contents to the workspace and keep what exists; returns the additions by kind.

    A schedule is added only if its channel belongs to this workspace. The whole file is checked before anything is written;
    raises `BadFile` if a part is malformed, `UserError` if the workspace would hold more than it may.
    """
    try:
        _check(data, workspace, services.clock.now())
        await _check_room(data, workspace, services)
        return await _put(data, workspace, services, services.clock.now())
    except BadFile:
        raise
    except WRONG as error:
        raise BadFile("damaged") from error


def _check(data: Mapping[str, Any], workspace: WorkspaceId, now: datetime) -> None:
    """Raise what the parts of the file would raise later, and `BadFile` for what only looks right."""
    settings = dict(data.get("settings", {}))
    managers = settings.get(MANAGERS) or {}
    named = [*managers.get("users", ()), *managers.get("roles", ())]
    zone = settings.get(ZONE)
    if zone is not None:
        ZoneInfo(zone)
    sound = (
        all(isinstance(name, str) and len(name) <= NAME for name in named),
        set(managers) <= {"users", "roles"},
        isinstance(settings.get(LANGUAGE), str | None),
        data.get("language") is None or data["language"] in LANGUAGES,
    )
    if not all(sound):
        raise BadFile("damaged", part="settings")
    _check_rows("feeds", data, lambda feed: len(feed["url"]) <= ADDRESS and _weighs(feed))
    _check_rows("blocks", data, lambda block: block["kind"] in KINDS and 0 < len(block["value"]) <= NAME)
    _check_rows("topics", data, _is_topic)
    _check_rows("schedules", data, lambda row: _is_schedule(row, workspace, now))


def _check_rows(part: str, data: Mapping[str, Any], sound: Callable[[Any], bool]) -> None:
    """Raise `BadFile` with the number of the first entry of a part that is not sound."""
    for number, row in enumerate(data.get(part, ()), 1):
        try:
            good = sound(row)
        except WRONG as error:
            raise BadFile("damaged", part=part, number=number) from error
        if not good:
            raise BadFile("damaged", part=part, number=number)


def _is_topic(row: Any) -> bool:
    parse(row["query"])
    return 0 < len(row["name"]) <= NAME and _weighs(row)


def _is_schedule(row: Any, workspace: WorkspaceId, now: datetime) -> bool:
    next_at(subscription_of({**row, "feeds": [], "topics": []}, workspace, now).schedule, now)
    return True


def check_alone(data: Mapping[str, Any], services: Services) -> None:
    """Raise `UserError` if a file's content alone is more than a workspace may have now."""
    for kind in KEPT:
        services.store.quotas.check(kind, len(data.get(kind, ())))


async def _check_room(data: Mapping[str, Any], workspace: WorkspaceId, services: Services) -> None:
    """Raise `UserError` if the workspace would then hold more of a kind than it may."""
    store = services.store
    feeds = {address for _, _, address in await store.feeds.named(workspace)}
    topics = {t.name.casefold() for t in await store.topics.list(workspace)}
    blocks = {(b.kind, b.value) for b in await store.blocks.list(workspace)}
    schedules = {s.name.casefold() for s in await store.subscriptions.list(workspace)}
    feeds |= {store.feeds.known_as(str(f["url"])) for f in data.get("feeds", ())}
    topics |= {str(t["name"]).casefold() for t in data.get("topics", ())}
    blocks |= {(b["kind"], b["value"]) for b in data.get("blocks", ())}
    schedules |= {str(s["name"]).casefold() for s in data.get("schedules", ()) if inside(workspace, s["destination"])}
    store.quotas.check("feeds", len(feeds))
    store.quotas.check("topics", len(topics))
    store.quotas.check("blocks", len(blocks))
    store.quotas.check("schedules", len(schedules))


def _weighs(row: Mapping[str, Any]) -> bool:
    return LEAST_WEIGHT <= float(row.get("weight", 1)) <= MOST_WEIGHT


async def _put(data: Mapping[str, Any], workspace: WorkspaceId, services: Services, now: datetime) -> Mapping[str, int]:
    store = services.store
    found = await store.workspaces.ensure(workspace, now=now)
    settings = {k: v for k, v in data.get("settings", {}).items() if k in SETTINGS}
    language = data.get("language")
    await store.workspaces.save(
        replace(found, settings={**settings, **found.settings}, language=found.language or language)
    )
    feeds = await _put_feeds(data, workspace, services, now)
    topics = await _put_topics(data, workspace, services)
    blocked = {(b.kind, b.value) for b in await store.blocks.list(workspace)}
    fresh = [b for b in data.get("blocks", ()) if (b["kind"], b["value"]) not in blocked]
    for block in fresh:
        await store.blocks.add(workspace, kind=str(block["kind"]), value=str(block["value"]))
    schedules = await _put_schedules(data, workspace, services, now)
    return {"feeds": feeds, "topics": topics, "blocks": len(fresh), "schedules": schedules}


async def _put_feeds(data: Mapping[str, Any], workspace: WorkspaceId, services: Services, now: datetime) -> int:
    feeds = services.store.feeds
    known = {s.feed.url for s in await feeds.sources(workspace)}
    fresh = [f for f in data.get("feeds", ()) if f["url"] not in known]
    for feed in fresh:
        if not str(feed["url"]).startswith(("http://", "https://")):
            raise BadFile("damaged")
        title = str(feed["title"]) if feed.get("title") else None
        source = await feeds.add(workspace, str(feed["url"]), now=now, title=title)
        await feeds.save(replace(source, weight=float(feed.get("weight", 1)), paused=bool(feed.get("paused"))))
    return len(fresh)


async def _put_topics(data: Mapping[str, Any], workspace: WorkspaceId, services: Services) -> int:
    store = services.store
    numbers = {s.feed.url: int(s.feed.id) for s in await store.feeds.sources(workspace)}
    known = {t.name.casefold() for t in await store.topics.list(workspace)}
    fresh = [t for t in data.get("topics", ()) if str(t["name"]).casefold() not in known]
    for topic in fresh:
        await store.topics.add(
            workspace,
            name=str(topic["name"]),
            query=str(topic["query"]),
            feeds=tuple(numbers[url] for url in topic.get("feeds", ()) if url in numbers),
            language=topic.get("language"),
            weight=float(topic.get("weight", 1)),
        )
    return len(fresh)


async def _put_schedules(data: Mapping[str, Any], workspace: WorkspaceId, services: Services, now: datetime) -> int:
    store = services.store
    numbers = {s.feed.url: int(s.feed.id) for s in await store.feeds.sources(workspace)}
    topics = {t.name: int(t.id) for t in await store.topics.list(workspace)}
    known = {s.name.casefold() for s in await store.subscriptions.list(workspace)}
    count = 0
    for row in data.get("schedules", ()):
        read = [numbers[url] for url in row.get("feeds", ()) if url in numbers]
        about = [topics[name] for name in row.get("topics", ()) if name in topics]
        wanted = subscription_of({**row, "feeds": read, "topics": about}, workspace, now)
        if wanted.name.casefold() in known or not inside(workspace, wanted.destination):
            continue
        due = first_at(wanted.schedule, now)
        made = await add_kept(wanted, store=store, now=now, due=due)
        await store.subscriptions.save(replace(made, state=wanted.state, last_at=wanted.last_at))
        count += 1
    return count


async def clear(workspace: WorkspaceId, services: Services) -> None:
    """Take everything away that the workspace set; the record of changes stays."""
    store = services.store
    for subscription in await store.subscriptions.list(workspace):
        await store.subscriptions.remove(workspace, subscription.id)
    for topic in await store.topics.list(workspace):
        await store.topics.remove(workspace, topic.id)
    for block in await store.blocks.list(workspace):
        await store.blocks.remove(workspace, block.id)
    for source in await store.feeds.sources(workspace):
        await store.feeds.remove(workspace, source.feed.id)
    found = await store.workspaces.get(workspace)
    if found is not None:
        await store.workspaces.save(replace(found, settings={}, language=None))
