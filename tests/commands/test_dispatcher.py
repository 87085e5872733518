"""The dispatcher: who may, what is checked, and what is said where something is not as it should be."""

from dataclasses import replace

import pytest
from commands.conftest import CHANNEL, COURIER, GUILD, NOW, Bot, manager, member, said
from structlog.testing import capture_logs

from digestbot.commands.catalogue import CATALOGUE
from digestbot.commands.invocation import Actor, Rights
from digestbot.errors import BadQuery, CpuError, StorageError

MANAGED = [c for c in CATALOGUE.commands if c.who != "all"]
MANAGED_ACTIONS = [a for a in CATALOGUE.actions if a.who != "all"]


@pytest.mark.parametrize("command", MANAGED, ids=lambda c: c.name)
async def test_members_are_refused_and_told_whom_to_ask(bot: Bot, command: object) -> None:
    """Every command for managers refuses a member, even one whose platform claims rights in the invocation."""
    path = command.path  # type: ignore[attr-defined] # parametrize hands objects over
    cheat = replace(member(), rights=Rights(manager=True, channel=CHANNEL))
    reply = await bot.call(" ".join(path), cheat)
    assert reply.problem
    assert "managers" in said(reply)


@pytest.mark.parametrize("action", MANAGED_ACTIONS, ids=lambda a: a.id)
async def test_buttons_of_managers_refuse_members(bot: Bot, action: object) -> None:
    """A replayed button gives no rights."""
    reply = await bot.press(f"{action.id}:1", member())  # type: ignore[attr-defined] # parametrize hands objects over
    assert reply.problem
    assert "managers" in said(reply)


async def test_named_people_and_roles_are_managers(bot: Bot) -> None:
    """The workspace's settings name managers by person and by role, and only there."""
    workspace = await bot.store.workspaces.ensure(GUILD, now=NOW)
    await bot.store.workspaces.save(replace(workspace, settings={"managers": {"users": ["8"], "roles": ["55"]}}))
    assert not (await bot.call("feeds list", member())).problem
    by_role = member(actor=Actor(id="9", roles=frozenset({"55"})))
    assert not (await bot.call("feeds list", by_role)).problem
    assert (await bot.call("feeds list", member(actor=Actor(id="9")))).problem


async def test_a_channels_creator_manages_that_channel_only(bot: Bot) -> None:
    """Who made a channel may change what is posted there, and nothing else."""
    await bot.add(COURIER, channel=CHANNEL)
    creator = member(actor=Actor(id="9", creator=True))
    assert not (await bot.call("schedule pause", creator, name="The Courier")).problem
    elsewhere = member(actor=Actor(id="9", creator=True), channel="discord:1/11")
    assert (await bot.call("schedule resume", elsewhere, name="The Courier")).problem
    assert (await bot.call("feeds list", creator)).problem


@pytest.mark.parametrize(
    ("path", "arguments", "words"),
    [
        ("feeds add", {}, "needs url"),
        ("feeds add", {"url": COURIER, "weight": 11}, "between 1 and 10"),
        ("feeds add", {"url": COURIER, "mode": "never"}, "one of digest and now"),
        ("feeds add", {"url": "x" * 5000}, "longer than"),
        ("feeds add", {"url": COURIER, "channel": "discord:2/10"}, "does not belong"),
        ("feeds info", {"feed": "nothing"}, "not a feed here"),
        ("feeds fly", {}, "no command"),
    ],
)
async def test_what_is_wrong_is_said(bot: Bot, path: str, arguments: dict[str, object], words: str) -> None:
    """Each mistake is named, with what to do."""
    reply = await bot.call(path, **arguments)  # type: ignore[arg-type] # values of every kind, wrong ones too
    assert reply.problem
    assert words in said(reply)


async def test_old_buttons_are_told_politely(bot: Bot) -> None:
    """A button of a command that is gone, or garbage, is an answer and not an error."""
    for action in ("gone:verb:1", "::::", "feeds", "\ud800:\x00", "feeds:list:99999999999999", "undo:take:x"):
        assert said(await bot.press(action))


async def test_answers_are_in_the_readers_language(bot: Bot) -> None:
    """The person's language comes first, then the workspace's."""
    assert "keine Feeds" in said(await bot.call("feeds list", manager(locale="de")))
    assert "keine Feeds" in said(await bot.call("feeds list", manager(locale="tlh", workspace_locale="de")))
    assert "No feeds" in said(await bot.call("feeds list", manager(locale="tlh")))


async def test_completion_is_for_who_may_call(bot: Bot) -> None:
    """Feeds are offered by any part of their name to managers, and to nobody else."""
    await bot.add(COURIER)
    found = await bot.dispatcher.complete(("feeds", "info"), "feed", "cour", manager())
    assert [(s.label, s.value) for s in found] == [("The Courier", "1")]
    assert await bot.dispatcher.complete(("feeds", "info"), "feed", "cour", member()) == ()
    assert await bot.dispatcher.complete(("feeds", "info"), "feed", "zzz", manager()) == ()


@pytest.mark.parametrize("error", [ZeroDivisionError(), StorageError("It is full."), TimeoutError()])
async def test_a_completion_that_fails_offers_nothing(
    bot: Bot, monkeypatch: pytest.MonkeyPatch, error: Exception
) -> None:
    """Whatever goes wrong while somebody types is logged and nothing else: they get an empty list."""

    async def fail(_workspace: object) -> None:
        raise error

    monkeypatch.setattr(bot.store.feeds, "named", fail)
    with capture_logs() as logged:
        assert await bot.dispatcher.complete(("feeds", "info"), "feed", "cour", manager()) == ()
    assert [(line["event"], line["command"]) for line in logged] == [("nothing was completed", "feeds info")]
    monkeypatch.setattr(bot.store.workspaces, "get", fail)
    assert await bot.dispatcher.complete(("feeds", "info"), "feed", "cour", manager()) == ()


@pytest.mark.parametrize(
    ("error", "words"),
    [
        (StorageError("The disk with the database /data/bot.db is full."), "Die Datenbank ist gerade nicht"),
        (CpuError("took longer than 10 s and was stopped"), "zu lange gedauert"),
        (BadQuery("query-open", at=3), "Die „(“ an Stelle 3 wird nie geschlossen."),
        (ZeroDivisionError(), "das nicht schiefgehen darf"),
    ],
)
async def test_errors_are_in_the_readers_language(
    bot: Bot, monkeypatch: pytest.MonkeyPatch, error: Exception, words: str
) -> None:
    """Whatever room it comes from, somebody who reads German reads of it in German, and nothing of the machine it runs on."""

    async def fail(_workspace: object) -> None:
        raise error

    monkeypatch.setattr(bot.store.feeds, "sources", fail)
    reply = await bot.call("feeds list", manager(locale="de"))
    assert reply.problem
    assert words in said(reply)
    assert "/data" not in said(reply)
