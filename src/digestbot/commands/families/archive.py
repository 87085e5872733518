"""/story, /author, and [More] under a digest: what readers look up whole."""

from dataclasses import replace

from digestbot.commands import find
from digestbot.commands.gate import voice
from digestbot.commands.invocation import Invocation, Services
from digestbot.commands.look import once, quoted, reported, which
from digestbot.commands.paging import page_number
from digestbot.commands.reply import Block, Button, Digest, Fields, Foreign, Heading, Items, Note, Paragraph, Reply
from digestbot.commands.spec import Action, Command, Family, Option
from digestbot.core.articles.identity import link_key
from digestbot.core.feeds.feed import Entry

REST = 5
"""Stories that [More] shows at once."""


async def story(invocation: Invocation, services: Services) -> Reply:
    """Show one story whole: every report in order of time, and everything that is quoted in them."""
    return await _story(invocation.text("link") or "", invocation, services)


async def _story(link: str, invocation: Invocation, services: Services) -> Reply:
    say = voice(invocation, services)
    identity = link_key(Entry(link=link)) if link.startswith(("http://", "https://")) else None
    if identity is None:
        raise say.sorry("why-no-link", link=Foreign(link))
    trace = await services.store.trail.trace(invocation.workspace, identity)
    placed = trace.placing if trace else None
    page = await services.store.archive.story(invocation.workspace, placed.story) if placed else None
    if page is None:
        raise say.sorry("story-none", link=Foreign(link))
    outlets = len({r.outlet for r in page.reports})
    blocks: list[Block] = [
        Heading((Foreign(page.reports[0].title, link=page.reports[0].url),)),
        Paragraph(say("story-told", count=len(page.reports), outlets=outlets)),
        Items(tuple(reported(r, say) for r in page.reports)),
    ]
    if page.quotes:
        blocks += [Heading(say("story-quotes")), Items(tuple(quoted(q, say) for q in once(page.quotes)[:10]))]
    return Reply(blocks=(*blocks, Note(say("story-next"))))


async def author(invocation: Invocation, services: Services) -> Reply:
    """Show who somebody is that writes: bio and where it comes from, outlets, latest articles."""
    typed = invocation.text("name") or (invocation.chosen[0] if invocation.chosen else invocation.argument)
    say = voice(invocation, services)
    names = await find.named(invocation, typed, services.store.archive.authors)
    if len(names) > 1:
        return which(names, typed, "author:show", say)
    page = await services.store.archive.author(invocation.workspace, names[0]) if names else None
    if page is None:
        raise say.sorry("author-none", name=Foreign(typed))
    bio = (say("author-bio", bio=Foreign(page.bio), source=Foreign(page.bio_source or "–")),) if page.bio else ()
    return Reply(
        blocks=(
            Heading((Foreign(page.name),)),
            *(Paragraph(line) for line in bio),
            Fields(((say("author-outlets"), say.names(Foreign(o) for o in page.outlets)),)),
            Items(tuple(reported(r, say) for r in page.articles)),
        )
    )


async def rest(invocation: Invocation, services: Services) -> Reply:
    """[More] under a digest: the stories that its main message did not hold."""
    say = voice(invocation, services)
    key, _, page = invocation.argument.partition(".")
    found = await services.store.outbox.carried(invocation.workspace, key)
    if found is None:
        raise say.sorry("no-longer-here")
    document, part, options = found
    number = page_number(page, digits=3)
    others = [n for n in range(len(document.stories)) if n not in part.stories]
    shown = others[number * REST : (number + 1) * REST]
    if not shown:
        return Reply(blocks=(Paragraph(say("digest-all-shown")),))
    following = len(others) > (number + 1) * REST
    button = (Button(action=f"d:more:{key}.{number + 1}", label=say.text("button-more")),) if following else ()
    return Reply(
        blocks=(Digest(replace(document, stories=tuple(document.stories[n] for n in shown)), options),),
        controls=button,
        update=bool(page),
    )


FAMILY = Family(
    commands=(
        Command(
            path=("story",),
            handler=story,
            options=(Option(name="link", required=True, most=2000, rest=True),),
            direct=True,
        ),
        Command(
            path=("author",),
            handler=author,
            options=(
                Option(name="name", required=True, most=100, complete=find.authors, rest=True, about="option-author"),
            ),
            direct=True,
        ),
    ),
    actions=(
        Action(id="author:show", handler=author),
        Action(id="d:more", handler=rest),
    ),
)
