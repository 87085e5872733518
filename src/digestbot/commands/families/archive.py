"""/quotes, /story, /author, and the buttons under a digest: what readers look up."""

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import replace

from digestbot.commands import find
from digestbot.commands.gate import voice
from digestbot.commands.invocation import Invocation, Services
from digestbot.commands.paging import SPANS, looked_up, page_number, turned
from digestbot.commands.reply import (
    Block,
    Button,
    Choice,
    Digest,
    Fields,
    Foreign,
    Heading,
    Items,
    Line,
    Menu,
    Note,
    Ours,
    Paragraph,
    Reply,
)
from digestbot.commands.spec import Action, Command, Family, Option, Shortcut, Suggestion
from digestbot.commands.words import Voice, joined
from digestbot.core.articles.identity import link_key
from digestbot.core.digests.fragment import fragment_link
from digestbot.core.feeds.feed import Entry
from digestbot.core.stories.archive import Report, Said
from digestbot.core.stories.stored import StoryId

Names = Callable[..., Awaitable[Sequence[str]]]
PAGE = 6
"""Quotes of one page."""
CHOICES = 25
REST = 5
"""Stories that [More] shows at once."""


async def quotes(invocation: Invocation, services: Services) -> Reply:
    """Say what somebody is quoted with, newest first."""
    name = await _name(invocation, services, invocation.text("speaker") or "", services.store.archive.speakers)
    if isinstance(name, Reply):
        return name
    return await _quotes(name, invocation.text("since") or "all", 0, invocation, services)


async def more_quotes(invocation: Invocation, services: Services) -> Reply:
    """Show another page, or the speaker that was chosen among several."""
    since, page, name = looked_up(invocation)
    return await _quotes(invocation.chosen[0] if invocation.chosen else name, since, page, invocation, services)


async def _quotes(name: str, since: str, page: int, invocation: Invocation, services: Services) -> Reply:
    say = voice(invocation, services)
    span = SPANS.get(since)
    begin = services.clock.now() - span if span else None
    found = await services.store.archive.quotes(
        invocation.workspace, name, since=begin, limit=PAGE + 1, offset=page * PAGE
    )
    if not found:
        raise say.sorry("quotes-none", name=Foreign(name))
    return Reply(
        blocks=(
            Heading(say("quotes-title", name=Foreign(name))),
            Items(tuple(quoted(q, say, dated=True) for q in found[:PAGE])),
            Note(say("quotes-next")),
        ),
        controls=turned("quotes:of", since, page, name, say, more=len(found) > PAGE),
        update=bool(page or invocation.argument),
    )


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
        blocks += [Heading(say("story-quotes")), Items(tuple(quoted(q, say) for q in _once(page.quotes)[:10]))]
    return Reply(blocks=(*blocks, Note(say("story-next"))))


async def author(invocation: Invocation, services: Services) -> Reply:
    """Show who somebody is that writes: bio and where it comes from, outlets, latest articles."""
    typed = invocation.text("name") or (invocation.chosen[0] if invocation.chosen else invocation.argument)
    name = await _name(invocation, services, typed, services.store.archive.authors)
    if isinstance(name, Reply):
        return name
    say = voice(invocation, services)
    page = await services.store.archive.author(invocation.workspace, name)
    if page is None:
        raise say.sorry("author-none", name=Foreign(name))
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


async def all_quotes(invocation: Invocation, services: Services) -> Reply:
    """[All quotes] under a digest, and the same of any message of ours: every quote of its stories."""
    say = voice(invocation, services)
    key = invocation.argument or (invocation.message.delivery if invocation.message else None) or ""
    found = await services.store.outbox.carried(invocation.workspace, key)
    if found is None:
        return await _of_links(invocation, services, say)
    document, part, _options = found
    stories = [StoryId(document.stories[n].story) for n in part.stories]
    return _said(await services.store.archive.said_in(invocation.workspace, stories), say)


async def _of_links(invocation: Invocation, services: Services, say: Voice) -> Reply:
    """Return what is quoted in the articles that a message links to."""
    links = invocation.message.links if invocation.message else ()
    stories: list[StoryId] = []
    for link in links[:10]:
        identity = link_key(Entry(link=link))
        trace = await services.store.trail.trace(invocation.workspace, identity) if identity else None
        if trace and trace.placing:
            stories.append(trace.placing.story)
    if not stories:
        raise say.sorry("quotes-no-article")
    return _said(await services.store.archive.said_in(invocation.workspace, list(dict.fromkeys(stories))), say)


def _said(found: Sequence[Said], say: Voice) -> Reply:
    if not found:
        return Reply(blocks=(Paragraph(say("quotes-nobody")),))
    lines = tuple(quoted(q, say) for q in _once(found)[:20])
    return Reply(blocks=(Heading(say("quotes-all")), Items(lines), Note(say("quotes-next"))))


def quoted(quote: Said, say: Voice, *, dated: bool = False) -> Line:
    """Return a quote with who said it, and a link to the very sentence."""
    link = fragment_link(quote.url, quote.text) if quote.url else None
    speaker: Line = (Foreign(quote.speaker, strong=True),) if quote.speaker else say("speaker-unclear")
    role: Line = (Ours(", "), Foreign(quote.role)) if quote.role else ()
    when: Line = (Ours(" · "), say.ago(quote.at)) if dated else ()
    said: Line = (Ours("“"), Foreign(quote.text), Ours("” — "))
    return (*said, *speaker, *role, Ours(" · "), Foreign(quote.outlet, link=link), *when)


async def speakers(invocation: Invocation, typed: str, services: Services) -> Sequence[Suggestion]:
    """Complete a speaker by any part of the name."""
    return _suggested(await services.store.archive.speakers(invocation.workspace, typed.strip(), limit=CHOICES))


async def authors(invocation: Invocation, typed: str, services: Services) -> Sequence[Suggestion]:
    """Complete an author by any part of the name."""
    return _suggested(await services.store.archive.authors(invocation.workspace, typed.strip(), limit=CHOICES))


def _suggested(names: Sequence[str]) -> list[Suggestion]:
    return [Suggestion(label=n, value=n) for n in names if len(n) <= find.LONGEST_VALUE]


async def _name(invocation: Invocation, services: Services, typed: str, names: Names) -> str | Reply:
    """Return the one name that is meant, or a menu where several hold what was typed; raises `Sorry` where none does."""
    say = voice(invocation, services)
    found = [n for n in await names(invocation.workspace, typed, limit=CHOICES) if len(n) <= find.LONGEST_VALUE]
    same = [n for n in found if n.casefold() == typed.casefold()]
    if same or len(found) == 1:
        return (same or found)[0]
    author_wanted = invocation.text("name") is not None
    if not found:
        raise say.sorry("author-none" if author_wanted else "quotes-none", name=Foreign(typed))
    action = "author:show" if author_wanted else f"quotes:of:{invocation.text('since') or 'all'}.0"
    menu = Menu(
        action=action, placeholder=say.text("who-is-meant"), choices=tuple(Choice(value=n, label=n) for n in found)
    )
    return Reply(blocks=(Paragraph(say("who-is-meant-of", count=len(found), name=Foreign(typed))),), controls=(menu,))


def reported(report: Report, say: Voice) -> Line:
    """Return an article with its day, its outlet and its link."""
    line = joined([(say.when(report.at),), (Foreign(report.outlet),), (Foreign(report.title, link=report.url),)])
    if not report.shared:
        return line
    return joined([line, say("story-shares", words=Foreign(", ".join(report.shared[:4])))])


def _once(quotes_: Sequence[Said]) -> list[Said]:
    """Return the quotes, each said once, whichever outlets have it."""
    return list({" ".join(q.text.casefold().split()): q for q in reversed(quotes_)}.values())[::-1]


FAMILY = Family(
    commands=(
        Command(
            path=("quotes",),
            handler=quotes,
            options=(
                Option(name="speaker", required=True, most=100, complete=speakers, rest=True),
                Option(name="since", kind="choice", choices=tuple(SPANS), about="option-quotes-since"),
            ),
            direct=True,
        ),
        Command(
            path=("story",),
            handler=story,
            options=(Option(name="link", required=True, most=2000, rest=True),),
            direct=True,
        ),
        Command(
            path=("author",),
            handler=author,
            options=(Option(name="name", required=True, most=100, complete=authors, rest=True, about="option-author"),),
            direct=True,
        ),
    ),
    actions=(
        Action(id="quotes:of", handler=more_quotes),
        Action(id="author:show", handler=author),
        Action(id="d:more", handler=rest),
        Action(id="d:quotes", handler=all_quotes),
    ),
    shortcuts=(Shortcut(name="quotes", handler=all_quotes),),
)
