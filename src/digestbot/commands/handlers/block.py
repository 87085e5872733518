"""/block add, list, remove: what this place never wants to see."""

from collections.abc import Mapping, Sequence
from typing import Any

from digestbot.commands import audit, undo
from digestbot.commands.dispatcher import translator
from digestbot.commands.i18n import Translator, joined
from digestbot.commands.invocation import Invocation, Services
from digestbot.commands.paging import listing
from digestbot.commands.reply import Button, Line, Note, Paragraph, Reply, Untrusted
from digestbot.commands.spec import Action, Command, Family, Option, Suggestion
from digestbot.commands.topic_preview import stopped, week
from digestbot.core.analysis.topics.stored_topic import Block

KINDS = ("word", "author", "source", "category")


async def add(invocation: Invocation, services: Services) -> Reply:
    """Block a word, author, source or category, and say what it would have stopped last week."""
    say = translator(invocation, services)
    made = await services.store.blocks.add(
        invocation.workspace,
        kind=invocation.text("kind") or "word",
        value=invocation.text("value") or "",
    )
    facts = {"kind": made.kind, "value": made.value}
    await audit.record(invocation, services, "block add", made.value, before=None, after=facts)
    count = await stopped(made, await week(invocation.workspace, services), services)
    return Reply(
        blocks=(
            Paragraph(say("block-added", block=_named(made, say))),
            Paragraph(say("block-would-stop", count=count)),
            Note(say("block-add-next")),
        ),
        controls=(Button(action=f"block:remove:{made.id}", label=say.text("button-remove"), style="danger"),),
    )


async def list_(invocation: Invocation, services: Services) -> Reply:
    """Show what is blocked."""
    say = translator(invocation, services)
    found = await services.store.blocks.list(invocation.workspace)
    if not found:
        return Reply(blocks=(Paragraph(say("block-none")), Note(say("block-none-next"))))
    return listing(
        found,
        lambda b: _named(b, say),
        invocation,
        say,
        title=say("block-title", count=len(found)),
        note=None,
        action="block:list:",
    )


async def remove(invocation: Invocation, services: Services) -> Reply:
    """Ask whether a block shall really go."""
    say = translator(invocation, services)
    found = await _find(invocation, services, invocation.text("block") or invocation.argument)
    return Reply(
        blocks=(Paragraph(say("block-remove", block=_named(found, say))), Note(say("block-remove-next"))),
        controls=(
            Button(action=f"block:drop:{found.id}", label=say.text("button-remove"), style="danger"),
            Button(action="block:list:0", label=say.text("button-keep")),
        ),
        update=bool(invocation.argument),
    )


async def drop(invocation: Invocation, services: Services) -> Reply:
    """Remove a block, and offer to take that back."""
    say = translator(invocation, services)
    found = await _find(invocation, services, invocation.argument)
    await services.store.blocks.remove(invocation.workspace, found.id)
    facts = {"kind": found.kind, "value": found.value}
    await audit.record(invocation, services, "block remove", found.value, before=facts, after=None)
    back = await undo.offer("block", facts, invocation, services)
    return Reply(
        blocks=(Paragraph(say("block-removed", block=_named(found, say))), Note(say("undo-next"))),
        controls=(back,),
        update=True,
    )


async def restore(data: Mapping[str, Any], invocation: Invocation, services: Services) -> Line:
    """Put a block back."""
    say = translator(invocation, services)
    made = await services.store.blocks.add(invocation.workspace, kind=str(data["kind"]), value=str(data["value"]))
    return say("block-added", block=_named(made, say))


async def complete(invocation: Invocation, typed: str, services: Services) -> Sequence[Suggestion]:
    """Complete a block by any part of its words."""
    say = translator(invocation, services)
    found = await services.store.blocks.list(invocation.workspace)
    labels = [(f"{say.text(f'choice-kind-{b.kind}')}: {b.value}"[:100], str(b.id)) for b in found]
    return [Suggestion(label=label, value=value) for label, value in labels if typed.casefold() in label.casefold()]


async def _find(invocation: Invocation, services: Services, text: str | None) -> Block:
    for found in await services.store.blocks.list(invocation.workspace):
        if text and (text == str(found.id) or text.casefold() == found.value.casefold()):
            return found
    raise translator(invocation, services).refused("no-such-block", name=Untrusted(text or ""))


def _named(block: Block, say: Translator) -> Line:
    return joined([say(f"choice-kind-{block.kind}"), Untrusted(block.value, strong=True)], ": ")


FAMILY = Family(
    commands=(
        Command(
            path=("block", "add"),
            handler=add,
            who="admin",
            options=(
                Option(name="kind", kind="choice", choices=KINDS, required=True),
                Option(name="value", required=True, least=1, most=100, rest=True),
            ),
            slow=True,
        ),
        Command(path=("block", "list"), handler=list_, who="admin"),
        Command(
            path=("block", "remove"),
            handler=remove,
            who="admin",
            options=(Option(name="block", kind="block", required=True, complete=complete, rest=True),),
        ),
    ),
    actions=(
        Action(id="block:list", handler=list_, who="admin"),
        Action(id="block:remove", handler=remove, who="admin"),
        Action(id="block:drop", handler=drop, who="admin"),
    ),
)
