"""/search: articles by the words of their headlines and summaries."""

from digestbot.commands.families.archive import reported
from digestbot.commands.gate import voice
from digestbot.commands.invocation import Invocation, Services
from digestbot.commands.paging import SPANS, looked_up, turned
from digestbot.commands.reply import Foreign, Heading, Items, Note, Reply
from digestbot.commands.spec import Action, Command, Family, Option
from digestbot.core.text.query import words

PAGE = 10
"""Articles of one page."""


async def search(invocation: Invocation, services: Services) -> Reply:
    """Show what was read that holds all words, the latest first."""
    return await _search(invocation.text("text") or "", invocation.text("since") or "all", 0, invocation, services)


async def more(invocation: Invocation, services: Services) -> Reply:
    """Show another page."""
    since, page, typed = looked_up(invocation)
    return await _search(typed, since, page, invocation, services)


async def _search(typed: str, since: str, page: int, invocation: Invocation, services: Services) -> Reply:
    say = voice(invocation, services)
    wanted = words(typed, say.language)
    if not wanted:
        raise say.sorry("search-no-words", text=Foreign(typed))
    span = SPANS[since]
    begin = services.clock.now() - span if span else None
    found = await services.store.archive.search(
        invocation.workspace, wanted, since=begin, limit=PAGE + 1, offset=page * PAGE
    )
    if not found:
        raise say.sorry("search-none", text=Foreign(typed))
    return Reply(
        blocks=(
            Heading(say("search-title", text=Foreign(typed))),
            Items(tuple(reported(r, say) for r in found[:PAGE])),
            Note(say("search-next")),
        ),
        controls=turned("search:page", since, page, typed, say, more=len(found) > PAGE),
        update=bool(invocation.argument),
    )


FAMILY = Family(
    commands=(
        Command(
            path=("search",),
            handler=search,
            options=(
                Option(name="text", required=True, most=70, rest=True, about="option-search-text"),
                Option(name="since", kind="choice", choices=tuple(SPANS), about="option-quotes-since"),
            ),
            direct=True,
        ),
    ),
    actions=(Action(id="search:page", handler=more),),
)
