"""No command, action or completion of one workspace shows or changes anything of another."""

import random  # noqa: TID251 - seeded by the entry's name, so that a failure comes again
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import time
from typing import Any

import pytest
from commands.conftest import NOW, Bot, manager, said

from digestbot.commands.catalogue import CATALOGUE
from digestbot.commands.invocation import Invocation, Value
from digestbot.commands.reply import Button, Menu, Reply
from digestbot.commands.serialise import schedule_facts, topic_facts
from digestbot.commands.spec import Option
from digestbot.core.digests.destination import Destination, WorkspaceId
from digestbot.core.digests.subscription import Options, Schedule
from digestbot.ports import AuditEntry, PendingAction, Store

PAIRS = [("discord:1", "discord:11"), ("discord:11", "discord:1"), ("slack:T1", "slack:T2"), ("discord:7", "slack:7")]
SECRET = "zebrafish"
"""A word that only the other workspace knows."""
DRAWS = 4

ENTRIES = [f"/{' '.join(c.path)}" for c in CATALOGUE.commands] + [a.id for a in CATALOGUE.actions]
ENTRIES += [f"<{s.name}>" for s in CATALOGUE.shortcuts]


async def furnish(store: Store, workspace: WorkspaceId, name: str, word: str) -> list[str]:
    """Give a workspace one of everything; returns what others may guess: numbers, names and addresses, but not `word`."""
    found = await store.workspaces.ensure(workspace, now=NOW, name=word)
    await store.workspaces.save(replace(found, settings={"managers": {"users": [word], "roles": []}}))
    channel, url = Destination(f"{workspace}/{name}"), f"https://{name}.example/feed"
    source = await store.feeds.add(workspace, url, now=NOW, title=word)
    topic = await store.topics.add(workspace, name=name, query=word)
    block = await store.blocks.add(workspace, kind="word", value=word)
    subscription = await store.subscriptions.add(
        workspace,
        name=word,
        destination=channel,
        feeds=(source.feed.id,),
        topics=(topic.id,),
        schedule=Schedule(times=(time(7),)),
        options=Options(role=word),
        now=NOW,
        next_at=NOW.replace(hour=23),
    )
    kept = PendingAction(kind="feed", data={"url": word, "title": word, "weight": 1, "paused": False})
    undo = await store.pending_actions.add(workspace, kept, now=NOW, until=NOW.replace(hour=23))
    change = AuditEntry(at=NOW, actor=word, action=word, target=word, before=None, after={"name": word})
    await store.audit.record(workspace, change)
    numbers = [source.feed.id, topic.id, block.id, subscription.id, undo]
    return [*map(str, numbers), name, url, channel]


async def everything(store: Store, workspace: WorkspaceId) -> Mapping[str, Any]:
    """Return all that a workspace has."""
    found = await store.workspaces.get(workspace)
    return {
        "workspace": found,
        "feeds": [(s.feed.id, s.title, s.weight, s.paused) for s in await store.feeds.sources(workspace)],
        "topics": [topic_facts(t) for t in await store.topics.list(workspace)],
        "blocks": [(b.kind, b.value) for b in await store.blocks.list(workspace)],
        "schedules": [schedule_facts(s) for s in await store.subscriptions.list(workspace)],
        "audit": await store.audit.last(workspace, 100),
    }


def guess(option: Option, wanted: Sequence[str], chance: random.Random) -> Value:
    """Return what somebody may put into an option who knows another workspace's numbers and names."""
    match option.kind:
        case "flag":
            return chance.random() < 0.5
        case "integer":
            return chance.randint(option.least or 1, option.most or 9)
        case "choice":
            return chance.choice(option.choices)
        case _:
            return chance.choice(wanted)


async def attempt(bot: Bot, entry: str, who: Invocation, wanted: Sequence[str], chance: random.Random) -> Reply:
    """Call an entry with guesses."""
    if entry.startswith("<"):
        return await bot.dispatcher.handle_shortcut(entry[1:-1], who)
    if entry.startswith("/"):
        command = CATALOGUE.command(entry[1:].split())
        assert command is not None
        options = [o for o in command.options if o.kind != "file" and (o.required or chance.random() < 0.6)]
        arguments = {o.name: guess(o, wanted, chance) for o in options}
        for option in command.options:
            found = await bot.dispatcher.complete(command.path, option.name, "", who)
            assert not [s for s in found if SECRET in s.label + s.value]
        return await bot.dispatcher.run_command(command.path, replace(who, arguments=arguments))
    fields = {n: chance.choice(wanted) for n in ("feed", "name", "topic", "channel", "url") if chance.random() < 0.4}
    chosen = {"chosen": (chance.choice(wanted),)} if chance.random() < 0.5 else {}
    argument = chance.choice([*wanted, f"{chance.choice(wanted)}.{chance.choice(wanted)}"])
    return await bot.dispatcher.handle_action(f"{entry}:{argument}"[:100], replace(who, arguments={**fields, **chosen}))


def shown(reply: Reply) -> str:
    """Return everything an answer carries, its controls and file too."""
    parts = [said(reply)]
    for control in reply.controls:
        if isinstance(control, Button):
            parts.append(control.label)
        if isinstance(control, Menu):
            parts += [c.label + c.about for c in control.choices]
    if reply.file:
        parts.append(reply.file.content.decode())
    if reply.form:
        parts += [f.value + f.hint for f in reply.form.fields]
    return "\n".join(parts)


@pytest.mark.parametrize("entry", ENTRIES)
async def test_nothing_crosses_the_border(bot: Bot, entry: str) -> None:
    """For pairs of workspaces and guesses at each other's numbers, names, addresses and channels, no reply and no write crosses."""
    chance = random.Random(entry)
    one, other = map(WorkspaceId, chance.choice(PAIRS))
    mine = await furnish(bot.store, one, "mine", "perch")
    theirs = await furnish(bot.store, other, "theirs", SECRET)
    before = await everything(bot.store, other)
    who = manager(one, channel=Destination(f"{one}/mine"))
    for _ in range(DRAWS):
        reply = await attempt(bot, entry, who, [*theirs, *theirs, *mine], chance)
        assert SECRET not in shown(reply)
        assert await everything(bot.store, other) == before
