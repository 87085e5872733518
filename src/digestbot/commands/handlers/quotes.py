"""/quotes, and [All quotes] under a digest and in a message's menu: quotes with their speakers."""

from collections.abc import Sequence
from dataclasses import replace

from digestbot.commands import find, sight
from digestbot.commands.archive_search import OPTIONS, Look, asked, once, pressed, quoted, turned, which
from digestbot.commands.dispatcher import translator
from digestbot.commands.i18n import Translator
from digestbot.commands.invocation import Invocation, Services
from digestbot.commands.reply import Heading, Items, Note, Paragraph, Reply, Untrusted
from digestbot.commands.spec import Action, Command, Family, Option, Shortcut
from digestbot.core.stories.archive import QuoteHit
from digestbot.core.stories.stored_story import StoryId

PAGE = 6
"""Quotes of one page."""


async def quotes(invocation: Invocation, services: Services) -> Reply:
    """Show the quotes of a speaker, newest first, or the quotes that contain some words; an unknown name is searched as words."""
    say = translator(invocation, services)
    look, typed = await asked(invocation, services), invocation.text("speaker") or ""
    if not typed and not look.text:
        raise say.refused("quotes-what")
    names = await find.named(invocation, typed, services.store.archive.speakers) if typed else []
    if len(names) > 1:
        return which(names, typed, f"quotes:of:{look.argument}", say)
    if names:
        return await _quotes(replace(look, name=names[0]), invocation, services)
    return await _quotes(replace(look, text=f"{typed} {look.text}".strip()), invocation, services)


async def page(invocation: Invocation, services: Services) -> Reply:
    """Show another page, or the speaker that was chosen among several."""
    return await _quotes(pressed(invocation), invocation, services)


async def _quotes(look: Look, invocation: Invocation, services: Services) -> Reply:
    say = translator(invocation, services)
    sought = look.sought(services, say, by="speaker")
    found = await services.store.archive.quotes(invocation.workspace, sought, limit=PAGE + 1, offset=look.page * PAGE)
    if not found:
        raise say.refused("quotes-none", name=Untrusted(look.name or look.text))
    title = (
        say("quotes-title", name=Untrusted(look.name)) if look.name else say("quotes-with", text=Untrusted(look.text))
    )
    note, buttons = turned(
        "quotes:of",
        look,
        say,
        more=len(found) > PAGE,
        note=say("quotes-next"),
        longest=services.draws(invocation).action,
    )
    return Reply(
        blocks=(Heading(title), Items(tuple(quoted(q, say, dated=True) for q in found[:PAGE])), note),
        controls=buttons,
        update=bool(invocation.argument),
    )


async def all_quotes(invocation: Invocation, services: Services) -> Reply:
    """[All quotes] under a digest and in the menu of the bot's messages: every quote of its stories."""
    say = translator(invocation, services)
    key = invocation.argument or (invocation.message.delivery if invocation.message else None) or ""
    found = await sight.carried(invocation, services, key)
    if found is None:
        return await _of_links(invocation, services, say)
    document, part, _options = found
    stories = [StoryId(document.stories[n].story) for n in part.stories]
    return _said(await services.store.archive.said_in(invocation.workspace, stories), say)


async def _of_links(invocation: Invocation, services: Services, say: Translator) -> Reply:
    """Return what is quoted in the articles that a message links to."""
    links = invocation.message.links if invocation.message else ()
    stories: dict[StoryId, str] = dict(
        filter(None, [await find.story_of(link, invocation, services) for link in links[:10]])
    )
    if not stories:
        raise say.refused("quotes-no-article")
    return _said(await services.store.archive.said_in(invocation.workspace, list(stories)), say)


def _said(found: Sequence[QuoteHit], say: Translator) -> Reply:
    if not found:
        return Reply(blocks=(Paragraph(say("quotes-nobody")),))
    lines = tuple(quoted(q, say) for q in once(found)[:20])
    return Reply(blocks=(Heading(say("quotes-all")), Items(lines), Note(say("quotes-next"))))


FAMILY = Family(
    commands=(
        Command(
            path=("quotes",),
            handler=quotes,
            options=(
                Option(name="speaker", most=60, complete=find.speakers, rest=True),
                Option(name="text", most=60, about="option-quotes-text"),
                *OPTIONS,
            ),
            direct=True,
        ),
    ),
    actions=(Action(id="quotes:of", handler=page), Action(id="d:quotes", handler=all_quotes)),
    shortcuts=(Shortcut(name="quotes", handler=all_quotes),),
)
