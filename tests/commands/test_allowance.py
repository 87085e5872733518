"""A flood of calls slows down who makes it, kindly, and nobody else."""

from dataclasses import replace
from datetime import timedelta

from commands.conftest import NOW, Bot, english, member, said
from hypothesis import given
from hypothesis import strategies as st

from digestbot.commands.allowance import PEOPLE, Allowance
from digestbot.commands.catalogue import CATALOGUE
from digestbot.commands.dispatcher import Dispatcher
from digestbot.commands.invocation import Actor
from digestbot.core.digests.destination import LOCAL


def slowed(bot: Bot, per_minute: int = 8) -> Dispatcher:
    """Return a dispatcher that allows a person little."""
    return Dispatcher(CATALOGUE, bot.services, Allowance(per_minute))


async def test_calls_votes_and_previews(bot: Bot) -> None:
    """After so many the answer says how long to wait, in the reader's language; then it goes on, and others never noticed."""
    dispatcher, tom = slowed(bot), member()
    for number in range(8):
        reply = await (
            dispatcher.handle_action("d:up:x", tom) if number % 2 else dispatcher.run_command(("help",), tom)
        )
        assert "at once" not in said(reply)
    refused = await dispatcher.run_command(("help",), tom)
    assert "That is a lot at once. Try again in 8 s." in said(refused)
    assert refused.problem
    german = said(await dispatcher.handle_action("digest:preview:1", replace(tom, locale="de")))
    assert english(german) == []
    assert "30 s" in german
    assert not (await dispatcher.run_command(("help",), member(actor=Actor(id="9")))).problem
    bot.clock.at += timedelta(seconds=8)
    assert not (await dispatcher.run_command(("help",), tom)).problem


async def test_completions(bot: Bot) -> None:
    """Who types very fast is completed nothing for a moment; typing costs a quarter of a call."""
    dispatcher, tom = slowed(bot), member()
    await bot.store.topics.add(tom.workspace, name="Sea", query="harbour")
    found = [len(await dispatcher.complete(("news",), "topic", "", tom)) for _ in range(40)]
    assert found == [1] * 32 + [0] * 8


async def test_the_shell_waits_for_nothing(bot: Bot) -> None:
    """Whoever runs the program is not slowed down."""
    dispatcher, operator = slowed(bot, 1), member(LOCAL, platform="console", channel=None)
    assert not any([(await dispatcher.run_command(("help",), operator)).problem for _ in range(20)])


@given(st.integers(1, 500), st.lists(st.tuples(st.floats(0.25, 4), st.integers(0, 20)), max_size=200))
def test_never_more_than_allowed(per_minute: int, calls: list[tuple[float, int]]) -> None:
    """Whatever is asked when, no more is taken than a full bucket and what came back; who waits as told is taken."""
    allowance, now, taken = Allowance(per_minute), NOW, 0.0
    for cost, later in calls:
        now += timedelta(seconds=later)
        wait = allowance.wait("a", cost, now)
        taken += 0 if wait else cost
        assert taken <= per_minute + (now - NOW).total_seconds() * per_minute / 60 + 4
        if wait:
            now += timedelta(seconds=wait)
            assert allowance.wait("a", cost, now) == 0
            taken += cost


def test_people_are_forgotten() -> None:
    """Many people take bounded memory, and a clock that was set back gives nothing away."""
    allowance = Allowance(10)
    assert allowance.wait("first", 10, NOW) == 0
    assert allowance.wait("first", 1, NOW - timedelta(hours=1)) > 0
    for number in range(PEOPLE + 5):
        allowance.wait(str(number), 1, NOW)
    assert allowance.wait("first", 10, NOW) == 0
