"""Taking a change back, for ten minutes, by one button; the record lies in the store, so that a restart does not matter."""

from collections.abc import Awaitable, Callable, Mapping
from datetime import timedelta
from typing import Any

from digestbot.commands import audit, pending_actions
from digestbot.commands.dispatcher import may_manage, translator
from digestbot.commands.invocation import Invocation, Services
from digestbot.commands.reply import Button, Line, Note, Paragraph, Reply
from digestbot.commands.spec import Action, Family

KEPT = timedelta(minutes=10)
_NAMES = ("name", "title", "value", "url")
"""What the audit calls a thing that came back, the first that it has."""

Restore = Callable[[Mapping[str, Any], Invocation, Services], Awaitable[Line]]
"""Restores what was there before, and says what is there now."""


async def offer(kind: str, data: Mapping[str, Any], invocation: Invocation, services: Services) -> Button:
    """Remember how to take a change back, and return the button that does."""
    number = await pending_actions.keep(kind, data, invocation, services, length=KEPT)
    return Button(action=f"undo:take:{number}", label=translator(invocation, services).text("button-undo"))


def family(kinds: Mapping[str, Restore]) -> Family:
    """Return the action that takes changes of these kinds back: managers any, a channel's creator what goes to that channel."""

    async def take(invocation: Invocation, services: Services) -> Reply:
        say = translator(invocation, services)
        found = await pending_actions.taken(kinds, invocation, services)
        if found is None:
            raise say.refused("undo-over")
        where = found.data.get("destination")
        if not (invocation.rights.manager or (where and may_manage(invocation, where))):
            raise say.refused("not-allowed")
        line = await kinds[found.kind](found.data, invocation, services)
        target = next((str(found.data[n]) for n in _NAMES if found.data.get(n)), found.kind)
        await audit.record(invocation, services, "undo", target, before=None, after=None)
        return Reply(blocks=(Paragraph(say("undo-done")), Note(line)), update=True)

    return Family(actions=(Action(id="undo:take", handler=take, who="channel"),))
