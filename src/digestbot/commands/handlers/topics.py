"""/topics add, edit, list, test, remove: what this place calls a topic."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import timedelta
from typing import Any

from digestbot.commands import audit, find, undo
from digestbot.commands.channels import open_channel
from digestbot.commands.dispatcher import translator
from digestbot.commands.i18n import Translator, joined
from digestbot.commands.invocation import Invocation, Services
from digestbot.commands.next_run import next_run
from digestbot.commands.paging import button_number, listing, paged
from digestbot.commands.reply import (
    Button,
    Code,
    Heading,
    Items,
    Line,
    Note,
    Paragraph,
    Place,
    Reply,
    Trusted,
    Untrusted,
)
from digestbot.commands.schedules import first_schedule
from digestbot.commands.serialise import schedule_facts, subscription_of, topic_facts
from digestbot.commands.spec import Action, Command, Family, Option
from digestbot.commands.topic_preview import Hit, matches, week
from digestbot.core.analysis.topics import topic as queries

WEEK = timedelta(days=7)


async def add(invocation: Invocation, services: Services) -> Reply:
    """Make a topic of words, and say how much of the last week it would have been."""
    say = translator(invocation, services)
    query = written(invocation, say, fallback=invocation.text("name"))
    feeds = await find.sources(invocation, services, invocation.text("sources") or "")
    channel = None
    if invocation.text("channel"):
        channel = await open_channel(invocation.text("channel"), invocation, services)
    made = await services.store.topics.add(
        invocation.workspace,
        name=invocation.text("name") or "",
        query=query,
        feeds=feeds,
        language=_language(invocation, say),
        weight=float(invocation.number("weight") or 1),
    )
    await audit.record(invocation, services, "topics add", made.name, before=None, after=topic_facts(made))
    then = say("topics-add-next", name=Untrusted(made.name))
    if channel:
        routed = await first_schedule(invocation, services, name=made.name, channel=channel, topics=(made.id,))
        then = joined([(Place(channel),), next_run(routed, say)])
    hits = await matches(made, await week(invocation.workspace, services), services)
    return Reply(
        blocks=(
            Heading(say("topics-added", name=Untrusted(made.name))),
            Paragraph(joined([(Code(made.query),), say("topics-would-match", count=len(hits))])),
            Note(then),
        ),
        controls=(
            Button(action=f"topics:test:{made.id}", label=say.text("button-test")),
            Button(action=f"topics:remove:{made.id}", label=say.text("button-remove"), style="danger"),
        ),
    )


async def edit(invocation: Invocation, services: Services) -> Reply:
    """Change what was named of a topic, and leave the rest."""
    say = translator(invocation, services)
    found = await find.topic(invocation, services, invocation.text("topic"))
    if not set(invocation.arguments) - {"topic"}:
        raise say.refused("nothing-to-change")
    sources, weight = invocation.text("sources"), invocation.number("weight")
    changed = replace(
        found,
        name=invocation.text("rename") or found.name,
        query=written(invocation, say, fallback=found.query, raw=True),
        feeds=found.feeds
        if sources is None
        else await find.sources(invocation, services, find.unless_all(sources, say)),
        language=_language(invocation, say) if invocation.text("language") else found.language,
        weight=found.weight if weight is None else float(weight),
    )
    await services.store.topics.save(changed)
    before, after = topic_facts(found), topic_facts(changed)
    await audit.record(invocation, services, "topics edit", found.name, before=before, after=after)
    back = await undo.offer("topic", {**before, "id": found.id}, invocation, services)
    hits = await matches(changed, await week(invocation.workspace, services), services)
    return Reply(
        blocks=(
            Paragraph(say("topics-edit-done", name=Untrusted(changed.name))),
            Paragraph(joined([(Code(changed.query),), say("topics-would-match", count=len(hits))])),
            Note(say("topics-edit-next")),
        ),
        controls=(back,),
    )


async def list_(invocation: Invocation, services: Services) -> Reply:
    """Show the workspace's topics and their words."""
    say = translator(invocation, services)
    found = await services.store.topics.list(invocation.workspace)
    if not found:
        return Reply(blocks=(Paragraph(say("topics-none")), Note(say("topics-none-next"))))
    return listing(
        found,
        lambda t: joined([Untrusted(t.name, strong=True), Code(t.query)]),
        invocation,
        say,
        title=say("topics-title", count=len(found)),
        note=say("topics-list-next"),
        action="topics:list:",
    )


async def test(invocation: Invocation, services: Services) -> Reply:
    """Show what a topic would have matched in the last seven days, and by which words."""
    say = translator(invocation, services)
    wanted, _, page = invocation.argument.partition(".")
    found = await find.topic(invocation, services, invocation.text("topic") or wanted)
    hits = await matches(found, await week(invocation.workspace, services), services)
    shown, buttons = paged(hits, button_number(page), f"topics:test:{found.id}.", say)
    heading = Heading(say("topics-test-title", name=Untrusted(found.name), count=len(hits)))
    if not hits:
        return Reply(blocks=(heading, Paragraph(joined([(Code(found.query),), say("topics-test-none")]))))
    return Reply(
        blocks=(heading, Items(tuple(_hit(h, say) for h in shown)), Note(say("topics-test-next"))),
        controls=buttons,
        update=bool(invocation.argument),
    )


async def remove(invocation: Invocation, services: Services) -> Reply:
    """Ask whether a topic shall really go, and say which schedules it leaves."""
    say = translator(invocation, services)
    found = await find.topic(invocation, services, invocation.text("topic") or invocation.argument)
    used = [s for s in await services.store.subscriptions.list(invocation.workspace) if found.id in s.topics]
    note = say("topics-remove-used", names=say.names(Untrusted(s.name) for s in used)) if used else say("topics-unused")
    return Reply(
        blocks=(Paragraph(say("topics-remove", name=Untrusted(found.name))), Note(note)),
        controls=(
            Button(action=f"topics:drop:{found.id}", label=say.text("button-remove"), style="danger"),
            Button(action="topics:list:0", label=say.text("button-keep")),
        ),
        update=bool(invocation.argument),
    )


async def drop(invocation: Invocation, services: Services) -> Reply:
    """Remove a topic. A schedule of this topic alone is paused: without it, it would post everything."""
    say = translator(invocation, services)
    found = await find.topic(invocation, services, invocation.argument)
    used = [s for s in await services.store.subscriptions.list(invocation.workspace) if found.id in s.topics]
    for one in used:
        rest = tuple(t for t in one.topics if t != found.id)
        state = one.state if rest else "paused"
        await services.store.subscriptions.save(replace(one, topics=rest, state=state))
    await services.store.topics.remove(invocation.workspace, found.id)
    before = topic_facts(found)
    await audit.record(invocation, services, "topics remove", found.name, before=before, after=None)
    kept = {**before, "id": found.id, "schedules": [schedule_facts(s) for s in used]}
    back = await undo.offer("topic-gone", kept, invocation, services)
    return Reply(
        blocks=(Paragraph(say("topics-removed", name=Untrusted(found.name))), Note(say("undo-next"))),
        controls=(back,),
        update=True,
    )


async def restore_gone(data: Mapping[str, Any], invocation: Invocation, services: Services) -> Line:
    """Put a removed topic back, and into the schedules that had it."""
    made = await services.store.topics.add(invocation.workspace, **_settings(data))
    current = {s.id: s for s in await services.store.subscriptions.list(invocation.workspace)}
    for facts in data["schedules"]:
        one = current.get(facts["id"])
        if one is not None:
            old = subscription_of(facts, invocation.workspace, services.clock.now())
            topics = tuple(made.id if t == data["id"] else t for t in old.topics)
            await services.store.subscriptions.save(replace(one, topics=topics, state=old.state))
    return translator(invocation, services)("topics-restored", name=Untrusted(made.name))


async def restore_changed(data: Mapping[str, Any], invocation: Invocation, services: Services) -> Line:
    """Put a changed topic back as it was."""
    current = await find.topic(invocation, services, str(data["id"]))
    await services.store.topics.save(replace(current, **_settings(data)))
    return translator(invocation, services)("topics-restored", name=Untrusted(str(data["name"])))


def written(invocation: Invocation, say: Translator, *, fallback: str | None, raw: bool = False) -> str:
    """Return the query of any, all and not words, or the fallback if none is given; raises if it cannot be read.

    Words are separated by commas. Without `raw` the fallback is one phrase.
    """
    some, every, none = (find.listed(invocation.text(n) or "") for n in ("any", "all", "not"))
    parts = [" OR ".join(map(_term, some)) if len(some) == 1 or not some else f"({' OR '.join(map(_term, some))})"]
    parts += [_term(word) for word in every]
    query = " AND ".join(p for p in parts if p)
    if not query and not none:
        query = (fallback or "") if raw else _term(fallback or "")
    for word in none:
        query = f"{query} AND NOT {_term(word)}" if query else f"NOT {_term(word)}"
    if not query.strip():
        raise say.refused("topics-no-words")
    queries.parse(query)
    return query


def _term(word: str) -> str:
    """Return a word, or some words as a phrase, as a query has it; what is a query already stays one."""
    plain = " ".join(word.split())
    if any(sign in plain for sign in ('"', "(", " AND ", " OR ", "NOT ")):
        return f"({plain})"
    if plain.isalnum() or plain.partition(":")[0] in {"author", "source", "lang"}:
        return plain
    return f'"{plain}"' if plain else ""


def _settings(data: Mapping[str, Any]) -> dict[str, Any]:
    return {
        "name": str(data["name"]),
        "query": str(data["query"]),
        "feeds": tuple(int(f) for f in data["feeds"]),
        "language": data["language"],
        "weight": float(data["weight"]),
    }


def _language(invocation: Invocation, say: Translator) -> str | None:
    return find.unless_all((invocation.text("language") or "").casefold(), say) or None


def _hit(hit: Hit, say: Translator) -> Line:
    because: Sequence[Line] = [say("topics-because", words=Untrusted(", ".join(hit.because)))] if hit.because else []
    return joined([Untrusted(hit.title, link=hit.url), Trusted(f"{hit.score:.2f}"), Untrusted(hit.outlet), *because])


_TOPIC = Option(name="topic", kind="topic", required=True, complete=find.topics, rest=True, about="option-topic")
_WORDS = (
    Option(name="any", about="option-any"),
    Option(name="all", about="option-all"),
    Option(name="not", about="option-not"),
    Option(name="sources", kind="feed", complete=find.feed_lists, about="option-feeds"),
    Option(name="language", about="option-only-language", most=5),
    Option(name="weight", kind="integer", least=1, most=10),
)

FAMILY = Family(
    commands=(
        Command(
            path=("topics", "add"),
            handler=add,
            who="admin",
            options=(
                Option(name="name", required=True, least=1, most=80, about="option-topic-name"),
                *_WORDS,
                Option(name="channel", kind="channel", about="option-route"),
            ),
            slow=True,
        ),
        Command(
            path=("topics", "edit"),
            handler=edit,
            who="admin",
            options=(replace(_TOPIC, rest=False), Option(name="rename", most=80), *_WORDS),
            slow=True,
        ),
        Command(path=("topics", "list"), handler=list_, who="admin"),
        Command(path=("topics", "test"), handler=test, who="admin", options=(_TOPIC,), slow=True),
        Command(path=("topics", "remove"), handler=remove, who="admin", options=(_TOPIC,)),
    ),
    actions=(
        Action(id="topics:list", handler=list_, who="admin"),
        Action(id="topics:test", handler=test, who="admin", slow=True),
        Action(id="topics:remove", handler=remove, who="admin"),
        Action(id="topics:drop", handler=drop, who="admin"),
    ),
)
