"""/story, /author, and [More] under a digest: what readers look up whole."""

import itertools
from dataclasses import replace

from digestbot.commands import find, sight
from digestbot.commands.archive_search import dated, evidence, once, quoted, reported, which
from digestbot.commands.digest_words import digest_words
from digestbot.commands.dispatcher import translator
from digestbot.commands.handlers.regroup import offered
from digestbot.commands.i18n import Translator
from digestbot.commands.invocation import Invocation, Services
from digestbot.commands.paging import button_number
from digestbot.commands.reply import (
    Block,
    Button,
    Choice,
    Digest,
    Fields,
    Heading,
    Items,
    Line,
    Menu,
    Note,
    Paragraph,
    Reply,
    Trusted,
    Untrusted,
)
from digestbot.commands.spec import Action, Command, Family, Option
from digestbot.core.delivery.delivery import DeliveryKey, rest_of
from digestbot.core.digests import wording
from digestbot.core.digests.document import BriefLine, Document
from digestbot.core.stories.stored_story import StoryId

COURSE = 15
"""Sentences of a timeline that are shown, the latest."""
LINES = 20
"""Stories in one line that [More] shows at once."""
REST = 5
"""Stories that [More] shows at once."""


async def story(invocation: Invocation, services: Services) -> Reply:
    """Show one story whole, by the link of an article or by words of a headline: every report in order, and all quotes."""
    say, given = translator(invocation, services), invocation.text("link") or ""
    stories = await find.stories_named(given, invocation, services)
    if not stories and not given.startswith(("http://", "https://")):
        raise say.refused("search-none", text=Untrusted(given))
    if len(stories) < 2:
        return await _story(next(iter(stories), None), given, invocation, services)
    choices = tuple(Choice(value=str(n), label=title[:100]) for n, title in stories.items() if title)
    menu = Menu(action="story:show", placeholder=say.text("story-which"), choices=choices[: find.CHOICES])
    return Reply(blocks=(Paragraph(say("story-several", text=Untrusted(given))),), controls=(menu,))


async def chosen(invocation: Invocation, services: Services) -> Reply:
    """Show the story that was chosen among several."""
    number = button_number(invocation.chosen[0] if invocation.chosen else "", digits=18)
    return await _story(StoryId(number), str(number), invocation, services)


async def _story(number: StoryId | None, given: str, invocation: Invocation, services: Services) -> Reply:
    say = translator(invocation, services)
    page = await services.store.archive.story(invocation.workspace, number) if number else None
    if page is None:
        raise say.refused("story-none", link=Untrusted(given))
    outlets = len({r.outlet for r in page.reports})
    blocks: list[Block] = [
        Heading((Untrusted(page.reports[0].title, link=page.reports[0].url),)),
        Paragraph(say("story-told", count=len(page.reports), outlets=outlets)),
        Items(tuple(evidence(r, say) for r in page.reports)),
    ]
    if len(page.timeline) > 1:
        blocks += [Heading(say("story-timeline")), Items(tuple(dated(s, say) for s in page.timeline[-COURSE:]))]
    if page.quotes:
        blocks += [Heading(say("story-quotes")), Items(tuple(quoted(q, say) for q in once(page.quotes)[:10]))]
    return Reply(blocks=(*blocks, Note(say("story-next"))), controls=offered(page, say))


async def author(invocation: Invocation, services: Services) -> Reply:
    """Show an author: biography with its source, outlets, latest articles."""
    typed = invocation.text("name") or (invocation.chosen[0] if invocation.chosen else invocation.argument)
    say = translator(invocation, services)
    names = await find.named(invocation, typed, services.store.archive.authors)
    if len(names) > 1:
        return which(names, typed, "author:show", say)
    page = await services.store.archive.author(invocation.workspace, names[0]) if names else None
    if page is None:
        raise say.refused("author-none", name=Untrusted(typed))
    bio = (say("author-bio", bio=Untrusted(page.bio), source=Untrusted(page.bio_source or "–")),) if page.bio else ()
    return Reply(
        blocks=(
            Heading((Untrusted(page.name),)),
            *(Paragraph(line) for line in bio),
            Fields(((say("author-outlets"), say.names(Untrusted(o) for o in page.outlets)),)),
            Items(tuple(reported(r, say) for r in page.articles)),
        )
    )


async def rest(invocation: Invocation, services: Services) -> Reply:
    """[More] under a digest: the stories that its main message did not hold."""
    say = translator(invocation, services)
    key, _, page = invocation.argument.partition(".")
    found = await sight.carried(invocation, services, key)
    if found is None:
        raise say.refused("no-longer-here")
    document, part, options = found
    if page.startswith("b"):
        return _brief(document, key, button_number(page.removeprefix("b"), digits=3), say)
    number = button_number(page, digits=3)
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


def _brief(document: Document, key: str, told: int, say: Translator) -> Reply:
    """Return the stories in one line behind the first `told`, those of one topic under its name."""
    shown = document.in_brief[told : told + LINES]
    if not shown:
        return Reply(blocks=(Paragraph(say("digest-all-shown")),))
    blocks: list[Block] = []
    for topic, lines in itertools.groupby(shown, key=lambda line: line.topic):
        blocks += [Heading((Untrusted(topic),))] if topic else []
        blocks.append(Items(tuple(_line(line, say) for line in lines)))
    following = len(document.in_brief) > told + LINES
    action = f"d:more:{rest_of(DeliveryKey(key), told + LINES)}"
    button = (Button(action=action, label=say.text("button-more")),) if following else ()
    return Reply(blocks=tuple(blocks), controls=button)


def _line(line: BriefLine, say: Translator) -> Line:
    words = digest_words(say.language)
    title = Untrusted(wording.brief_title(line, words), link=line.link)
    return (title, Trusted(" · "), Untrusted(wording.brief_outlet(line, words)))


FAMILY = Family(
    commands=(
        Command(
            path=("story",),
            handler=story,
            options=(
                Option(name="link", required=True, most=2000, rest=True, complete=find.stories, about="option-story"),
            ),
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
        Action(id="story:show", handler=chosen),
        Action(id="author:show", handler=author),
        Action(id="d:more", handler=rest),
    ),
)
