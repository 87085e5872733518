"""[Not the same] and [Same story]: readers correct what was grouped, for their own place, and may take it back for ten minutes."""

from digestbot.commands import audit, find, pending_actions, undo
from digestbot.commands.dispatcher import translator
from digestbot.commands.i18n import Translator
from digestbot.commands.invocation import Invocation, Services
from digestbot.commands.paging import button_number
from digestbot.commands.reply import Button, Choice, Control, Field, Form, Menu, Note, Paragraph, Reply, Untrusted
from digestbot.commands.spec import Action, Family
from digestbot.core.articles.article import ArticleId
from digestbot.core.stories.archive import StoryPage
from digestbot.core.stories.stored_story import RegroupingId, StoryId

KIND = "regrouping"
"""What is kept for the button that takes it back: the number of the change, and who made it."""


def offered(page: StoryPage, say: Translator) -> tuple[Control, ...]:
    """Return the controls of a story: take one of its reports out, where it has several, or put it together with another."""
    same = Button(action=f"story:same:{page.story}", label=say.text("button-same"))
    if len(page.reports) < 2:
        return (same,)
    choices = tuple(Choice(value=str(r.article), label=f"{r.outlet}: {r.title}"[:100]) for r in page.reports)
    menu = Menu(action="story:split", placeholder=say.text("story-not-same"), choices=choices[: find.CHOICES])
    return menu, same


def not_the_same(article: ArticleId, say: Translator) -> Button:
    """Return the button that takes one article out of its story."""
    return Button(action=f"story:split:{article}", label=say.text("button-not-same"))


async def split(invocation: Invocation, services: Services) -> Reply:
    """Make an article a story of its own here."""
    say = translator(invocation, services)
    number = button_number(invocation.chosen[0] if invocation.chosen else invocation.argument, digits=18)
    made = await services.store.regroupings.split(invocation.workspace, ArticleId(number), now=services.clock.now())
    if made is None:
        raise say.refused("story-split-nothing")
    return await _done(made, "split", invocation, services)


async def ask_same(invocation: Invocation, services: Services) -> Reply:
    """Ask which other story is the same."""
    say = translator(invocation, services)
    field = Field(name="link", label=say.text("story-same-which"), required=True, longest=2000)
    form = Form(
        action=f"story:join:{invocation.argument}",
        title=say.text("button-same"),
        submit=say.text("form-submit"),
        fields=(field,),
    )
    return Reply(form=form)


async def join(invocation: Invocation, services: Services) -> Reply:
    """Put a story together with the one that was named by link or headline, or chosen among several."""
    say = translator(invocation, services)
    story = button_number(invocation.argument, digits=18)
    if invocation.chosen:
        found = {StoryId(button_number(invocation.chosen[0], digits=18)): ""}
    else:
        given = invocation.text("link") or ""
        named = await find.stories_named(given, invocation, services)
        found = {number: title for number, title in named.items() if number != story}
        if not found:
            raise say.refused("story-none", link=Untrusted(given))
    if len(found) > 1:
        choices = tuple(Choice(value=str(n), label=title[:100]) for n, title in found.items() if title)
        menu = Menu(action=f"story:join:{story}", placeholder=say.text("story-which"), choices=choices[: find.CHOICES])
        several = say("story-several", text=Untrusted(invocation.text("link") or ""))
        return Reply(blocks=(Paragraph(several),), controls=(menu,))
    made = await services.store.regroupings.join(
        invocation.workspace, next(iter(found)), StoryId(story), now=services.clock.now()
    )
    if made is None:
        raise say.refused("story-join-nothing")
    return await _done(made, "join", invocation, services)


async def back(invocation: Invocation, services: Services) -> Reply:
    """Take a split or a join back: its maker may, and managers."""
    say = translator(invocation, services)
    kept = await pending_actions.taken((KIND,), invocation, services)
    if kept is None:
        raise say.refused("undo-over")
    if not (invocation.rights.manager or kept.data["person"] == invocation.actor.id):
        raise say.refused("not-allowed")
    if not await services.store.regroupings.undo(invocation.workspace, RegroupingId(kept.data["number"])):
        raise say.refused("undo-over")
    await audit.record(invocation, services, "undo", f"story {kept.data['number']}", before=None, after=None)
    return Reply(blocks=(Paragraph(say("undo-done")), Note(say("story-regroup-undone"))), update=True)


async def _done(made: RegroupingId, verb: str, invocation: Invocation, services: Services) -> Reply:
    """Say what was done, and offer to take it back."""
    say = translator(invocation, services)
    await audit.record(invocation, services, f"story {verb}", str(made), before=None, after=None)
    data = {"number": made, "person": invocation.actor.id}
    number = await pending_actions.keep(KIND, data, invocation, services, length=undo.KEPT)
    button = Button(action=f"story:back:{number}", label=say.text("button-undo"))
    return Reply(blocks=(Paragraph(say(f"story-{verb}-done")), Note(say("story-regroup-next"))), controls=(button,))


FAMILY = Family(
    actions=(
        Action(id="story:split", handler=split),
        Action(id="story:same", handler=ask_same, opens_form=True),
        Action(id="story:join", handler=join),
        Action(id="story:back", handler=back),
    ),
)
