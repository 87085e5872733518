"""`digestbot chat`: the same commands in a terminal."""

import io
from collections.abc import Iterator
from pathlib import Path

import pytest
from commands.conftest import COURIER, Bot

from digestbot.adapters.platforms.console.room import Room
from digestbot.core.digests.destination import LOCAL


def room(bot: Bot, *lines: str, language: str | None = None) -> tuple[Room, io.StringIO]:
    """Return a room in which those lines are typed when something is asked."""
    typed: Iterator[str] = iter(lines)
    stream = io.StringIO()

    def read(prompt: str, secret: bool) -> str:  # noqa: FBT001 - as a terminal is asked
        stream.write(f"{prompt}{'(hidden)' if secret else ''}\n")
        try:
            return next(typed)
        except StopIteration as error:
            raise EOFError from error

    return Room(bot.services, workspace="local", language=language, stream=stream, reader=read), stream


async def test_a_first_digest_is_set_up_by_numbers(bot: Bot) -> None:
    """From `setup` to a schedule: numbers press buttons, a form's fields are asked one by one."""
    here, stream = room(bot, COURIER)
    await here.say("setup")
    await here.say("1")
    assert "step 2 of 4" in stream.getvalue()
    await here.say("1")
    assert "step 3 of 4" in stream.getvalue()
    numbers = {
        line.split("] ")[1]: line.split("[")[1].split("]")[0] for line in stream.getvalue().splitlines() if "] " in line
    }
    await here.say(numbers["Every morning at 07:00"])
    assert "step 4 of 4" in stream.getvalue()
    await here.say("1")
    assert "within a minute" in stream.getvalue()
    (made,) = await bot.store.subscriptions.list(LOCAL)
    assert (made.state, made.destination) == ("active", "console:")


async def test_mistakes_are_answered_and_the_end_is_quiet(bot: Bot) -> None:
    """An unknown command says what to do; a number without a button is no command; the end of input ends."""
    here, stream = room(bot, "feeds list")
    await here.say("fly")
    await here.say("7")
    assert stream.getvalue().count("There is no command") == 2
    assert await here.ask() == "feeds list"
    assert await here.ask() == ""


async def test_secrets_are_asked_for_without_an_echo(keyed: Bot) -> None:
    """The password is read hidden, and nothing of it is printed."""
    here, stream = room(keyed, "", "mira", "hunter2", "")
    await here.say(f"feeds add {COURIER}")
    await here.say("1")
    await here.say("feeds secret The Courier")
    text = stream.getvalue()
    assert "Password: (hidden)" in text
    assert "hunter2" not in text
    assert "is read with your secret" in text


async def test_files_are_read_from_their_paths(bot: Bot, tmp_path: Path) -> None:
    """A path stands for the file; what is exported is printed; a path that leads nowhere is said."""
    file = tmp_path / "feeds.opml"
    file.write_text(f'<opml version="2.0"><body><outline xmlUrl="{COURIER}" text="Courier"/></body></opml>', "utf-8")
    here, stream = room(bot)
    await here.say(f'feeds import file:"{file}"')
    assert "One feed added" in stream.getvalue()
    await here.say("feeds export")
    assert f'xmlUrl="{COURIER}"' in stream.getvalue()
    await here.say("feeds import file:/nowhere.opml")
    assert "does not name any feed" in stream.getvalue()


@pytest.mark.parametrize("line", ["\x00", "news \ud800", "\x1b[31mred", "help " + "x" * 5000, '"' * 50, "/" * 50])
async def test_anything_may_be_typed(bot: Bot, line: str) -> None:
    """Nothing that is typed ends the conversation, and no control sequence is printed back."""
    here, stream = room(bot)
    await here.say(line)
    assert "\x1b" not in stream.getvalue()


async def test_german(bot: Bot) -> None:
    """Answers and names are in the language that was asked for."""
    here, stream = room(bot, language="de")
    await here.say("zeitplan liste")
    assert "Hier ist noch nichts geplant." in stream.getvalue()


async def test_the_language_that_was_chosen_is_understood(bot: Bot) -> None:
    """After /me settings, the names of commands in that language are taken, and mistakes are answered in it."""
    here, stream = room(bot)
    await here.say("me settings language:fr")
    await here.say("suivre liste")
    assert "Vous ne suivez rien ici." in stream.getvalue()
    await here.say("voler")
    assert "There is no command" not in stream.getvalue()
