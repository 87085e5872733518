"""/search: articles by the words of their headlines and summaries, their author and their source."""

from dataclasses import replace

from digestbot.commands import find
from digestbot.commands.archive_search import OPTIONS, Look, asked, pressed, reported, turned, which
from digestbot.commands.dispatcher import translator
from digestbot.commands.invocation import Invocation, Services
from digestbot.commands.reply import Heading, Items, Reply, Untrusted
from digestbot.commands.spec import Action, Command, Family, Option

PAGE = 10
"""Articles of one page."""


async def search(invocation: Invocation, services: Services) -> Reply:
    """Show what was read that holds all words, the latest first."""
    say = translator(invocation, services)
    look, typed = await asked(invocation, services), invocation.text("author")
    if not typed:
        return await _search(look, invocation, services)
    names = await find.named(invocation, typed, services.store.archive.authors)
    if not names:
        raise say.refused("author-none", name=Untrusted(typed))
    if len(names) > 1:
        return which(names, typed, f"search:page:{look.argument}", say)
    return await _search(replace(look, name=names[0]), invocation, services)


async def page(invocation: Invocation, services: Services) -> Reply:
    """Show another page, or what the author wrote that was chosen among several."""
    return await _search(pressed(invocation), invocation, services)


async def _search(look: Look, invocation: Invocation, services: Services) -> Reply:
    say = translator(invocation, services)
    sought = look.sought(services, say, by="author")
    found = await services.store.archive.search(invocation.workspace, sought, limit=PAGE + 1, offset=look.page * PAGE)
    if not found:
        raise say.refused("search-none", text=Untrusted(look.text))
    note, buttons = turned(
        "search:page",
        look,
        say,
        more=len(found) > PAGE,
        note=say("search-next"),
        longest=services.draws(invocation).action,
    )
    return Reply(
        blocks=(
            Heading(say("search-title", text=Untrusted(look.text))),
            Items(tuple(reported(r, say) for r in found[:PAGE])),
            note,
        ),
        controls=buttons,
        update=bool(invocation.argument),
    )


FAMILY = Family(
    commands=(
        Command(
            path=("search",),
            handler=search,
            options=(
                Option(name="text", required=True, most=60, rest=True, about="option-search-text"),
                Option(name="author", most=60, complete=find.authors, about="option-search-author"),
                *OPTIONS,
            ),
            direct=True,
        ),
    ),
    actions=(Action(id="search:page", handler=page),),
)
