"""Answers are fitted to what their platform can draw."""

from dataclasses import replace

import pytest
from commands.conftest import Bot, manager

from digestbot.adapters.platforms.registry import PLATFORMS
from digestbot.commands.drawable import completions, drawable
from digestbot.commands.reply import Button, Choice, Control, Controls, Field, Form, Menu, Paragraph, Reply, Trusted
from digestbot.commands.spec import Suggestion
from digestbot.ports.capabilities import UNKNOWN, Capabilities

SAID = Paragraph((Trusted("Which?"),))
SMALL = Capabilities(action=9, choices=2, value=3, fields=1)


def menu(*values: str, most: int = 1) -> Menu:
    """Return a menu of those values."""
    return Menu(action="a:b", placeholder="", choices=tuple(Choice(value=v, label=v) for v in values), most=most)


@pytest.mark.parametrize("amid", [False, True])
def test_a_menu_has_what_its_platform_can_hold(*, amid: bool) -> None:
    """Choices whose value would be cut off are left out, then those beyond the number; nothing left is no menu."""

    def left(control: Control) -> tuple[Control, ...]:
        reply = Reply(blocks=(SAID, Controls((control,)))) if amid else Reply(blocks=(SAID,), controls=(control,))
        found = drawable(reply, SMALL)
        return found.blocks[1].controls if isinstance(found.blocks[-1], Controls) else found.controls  # type: ignore[union-attr]  # the second block is the row of controls

    assert left(menu("long value", "a", "b", "c", most=4)) == (menu("a", "b", most=2),)
    assert left(menu("long value")) == ()
    assert left(Button(label="x", link="https://a.example/a/b/c")) == (
        Button(label="x", link="https://a.example/a/b/c"),
    )


def test_what_cannot_be_drawn_is_a_mistake_of_ours() -> None:
    """A form with too many fields and an id that is too long are no answers."""
    fields = tuple(Field(name=n, label=n) for n in "ab")
    form = Reply(form=Form(action="a:b", title="", submit="", fields=fields))
    long = Button(label="x", action="a:b:345678")
    for reply in (
        form,
        replace(Reply(blocks=(SAID,)), controls=(long,)),
        Reply(blocks=(SAID, Controls((long,)))),
        Reply(form=Form(action="a:b:345678", title="", submit="", fields=fields[:1])),
    ):
        with pytest.raises(ValueError, match="more than"):
            drawable(reply, SMALL)
        assert drawable(reply, UNKNOWN) == reply


def test_a_completion_is_whole_or_is_not_offered() -> None:
    """A value that a platform would cut off would mean something else."""
    found = [Suggestion(label=v, value=v) for v in ("long", "a", "b", "c")]
    assert [s.value for s in completions(found, SMALL)] == ["a", "b"]


async def test_a_layout_is_one_of_the_platforms(bot: Bot) -> None:
    """What another platform draws is refused, with what there is here."""
    assert not (await bot.call("schedule add", name="A", times="07:00", layout="embeds")).problem
    elsewhere = manager(platform="slack")
    refused = await bot.call("schedule add", elsewhere, name="B", times="07:00", layout="embeds")
    assert refused.problem


def test_every_platform_has_a_layout_by_default() -> None:
    """The first of those that it draws is what a schedule has that names none."""
    assert {p.draws.layouts[0] for p in PLATFORMS.values() if p.draws.layouts} == {"cards"}
