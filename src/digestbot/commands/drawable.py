"""Whether a platform can draw an answer."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from digestbot.commands.reply import Block, Control, Controls, Menu, Reply
from digestbot.commands.spec import Suggestion
from digestbot.ports import Capabilities


def drawable(reply: Reply, can: Capabilities) -> Reply:
    """Return the answer with no more choices than its platform can offer; raises `ValueError` if it cannot be drawn at all."""
    if reply.form is not None and len(reply.form.fields) > can.fields:
        raise ValueError(f"a form of more than {can.fields} fields: {reply.form.action}")
    fitted = replace(reply, controls=_controls(reply.controls, can), blocks=tuple(_block(b, can) for b in reply.blocks))
    long = [action for action in _actions(fitted) if len(action) > can.action]
    if long:
        raise ValueError(f"an id of more than {can.action} characters: {long[0]}")
    return fitted


def completions(found: Sequence[Suggestion], can: Capabilities) -> tuple[Suggestion, ...]:
    """Return the completions that a platform can offer; a truncated value would mean something else."""
    return tuple([s for s in found if len(s.value) <= can.value][: can.choices])


def _actions(reply: Reply) -> Iterator[str]:
    amid = [c for block in reply.blocks if isinstance(block, Controls) for c in block.controls]
    yield from (control.action for control in (*reply.controls, *amid))
    if reply.form is not None:
        yield reply.form.action


def _block(block: Block, can: Capabilities) -> Block:
    return Controls(_controls(block.controls, can)) if isinstance(block, Controls) else block


def _controls(controls: tuple[Control, ...], can: Capabilities) -> tuple[Control, ...]:
    fitted = (_menu(control, can) if isinstance(control, Menu) else control for control in controls)
    return tuple(control for control in fitted if control is not None)


def _menu(menu: Menu, can: Capabilities) -> Menu | None:
    choices = tuple([c for c in menu.choices if len(c.value) <= can.value][: can.choices])
    return replace(menu, choices=choices, most=min(menu.most, len(choices))) if choices else None
