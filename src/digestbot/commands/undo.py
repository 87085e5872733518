"""Taking a change back, for ten minutes, by one button; the record lies in the store, so that a restart does not matter."""

from collections.abc import Awaitable, Callable, Mapping
from datetime import timedelta
from typing import Any

from digestbot.commands import audit, kept
from digestbot.commands.gate import voice
from digestbot.commands.invocation import Invocation, Services
from digestbot.commands.reply import Button, Line, Note, Paragraph, Reply
from digestbot.commands.spec import Action, Family

KEPT = timedelta(minutes=10)

Restore = Callable[[Mapping[str, Any], Invocation, Services], Awaitable[Line]]
"""Puts back what was there before, and says what stands now."""


async def offer(kind: str, data: Mapping[str, Any], invocation: Invocation, services: Services) -> Button:
    """Remember how to take a change back, and return the button that does."""
    number = await kept.keep(kind, data, invocation, services, length=KEPT)
    return Button(action=f"undo:take:{number}", label=voice(invocation, services).text("button-undo"))


def family(kinds: Mapping[str, Restore]) -> Family:
    """Return the action that takes changes of these kinds back."""

    async def take(invocation: Invocation, services: Services) -> Reply:
        say = voice(invocation, services)
        found = await kept.taken(kinds, invocation, services)
        if found is None:
            raise say.sorry("undo-over")
        line = await kinds[found.kind](found.data, invocation, services)
        await audit.record(invocation, services, "undo", found.kind, before=None, after=None)
        return Reply(blocks=(Paragraph(say("undo-done")), Note(line)), update=True)

    return Family(actions=(Action(id="undo:take", handler=take, who="admin"),))
