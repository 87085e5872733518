"""The overview of a place: what comes next, what its reader follows, what needs a look, and the way to every setting."""

from collections.abc import Sequence

from digestbot.commands import sight
from digestbot.commands.dispatcher import translator
from digestbot.commands.find import CHOICES
from digestbot.commands.handlers.digest import public_name
from digestbot.commands.handlers.follow import described
from digestbot.commands.i18n import Translator, joined
from digestbot.commands.invocation import Invocation, Services
from digestbot.commands.next_run import next_run
from digestbot.commands.reply import (
    OPEN,
    Block,
    Button,
    Choice,
    Controls,
    Heading,
    Items,
    Line,
    Menu,
    Note,
    Paragraph,
    Place,
    Reply,
    Untrusted,
)
from digestbot.commands.spec import Action, Family
from digestbot.core.digests.follow import Follow
from digestbot.core.digests.subscription import Subscription
from digestbot.core.feeds.stored_feed import Source

SHOWN, PREVIEWS = 10, 5
READERS = (("news",), ("quotes",), ("search",), ("digest", "last"), ("follow", "list"))
MANAGERS = (("feeds", "add"), ("feeds", "health"), ("schedule", "list"), ("feeds", "import"), ("admin", "audit"))
PRIVACY = (("me", "settings"), ("me", "data"), ("me", "forget"))
_FINE = frozenset({"ok", "new"})


async def overview(invocation: Invocation, services: Services) -> Reply:
    """Show an overview of the workspace; only managers see what only they may change."""
    store, say = services.store, translator(invocation, services)
    subscriptions = await store.subscriptions.list(invocation.workspace)
    follows = await store.follows.list(invocation.workspace, invocation.actor.id)
    blocks = [*_next(await sight.schedules(invocation, services), say), *_follows(follows, say), _buttons(READERS, say)]
    if invocation.rights.manager:
        blocks += _managers(subscriptions, await store.feeds.sources(invocation.workspace), say)
    blocks += [Heading(say("home-privacy")), Note(say("privacy-stored")), _buttons(PRIVACY, say)]
    return Reply(blocks=tuple(blocks))


def _next(subscriptions: Sequence[Subscription], say: Translator) -> list[Block]:
    active = [s for s in subscriptions if s.state == "active"][:SHOWN]
    if not active:
        return [Heading(say("home-next")), Paragraph(say("home-next-none"))]
    previews = tuple(
        Button(label=say.text("button-preview-of", name=Untrusted(s.name)), action=f"digest:preview:{s.id}")
        for s in active[:PREVIEWS]
    )
    return [Heading(say("home-next")), Items(tuple(_line(s, say) for s in active)), Controls(previews)]


def _follows(follows: Sequence[Follow], say: Translator) -> list[Block]:
    if not follows:
        return []
    lines = tuple(described(f, say, say.now) for f in follows[:CHOICES])
    choices = tuple(Choice(value=str(f.id), label=f.label) for f in follows[:CHOICES])
    menu = Menu(action="follow:stop", placeholder=say.text("follow-stop-which"), choices=choices)
    return [Heading(say("home-follows")), Items(lines), Controls((menu,))]


def _managers(subscriptions: Sequence[Subscription], sources: Sequence[Source], say: Translator) -> list[Block]:
    broken: list[Line] = [_line(s, say) for s in subscriptions if s.state == "broken"]
    broken += [
        joined([Untrusted(public_name(s), strong=True), Untrusted(s.feed.poll.state)])
        for s in sources
        if not s.paused and s.feed.poll.state not in _FINE
    ]
    paused = [_line(s, say) for s in subscriptions if s.state == "paused"]
    blocks: list[Block] = [Heading(say("home-managers")), Paragraph(say("home-feeds", count=len(sources)))]
    if broken:
        blocks += [Heading(say("home-broken")), Items(tuple(broken[:SHOWN]))]
    if paused:
        blocks += [Heading(say("home-paused")), Items(tuple(paused[:SHOWN]))]
    setup = Button(label=say.text("button-setup"), action="setup:begin", style="primary")
    return [*blocks, Controls((setup, *_buttons(MANAGERS, say).controls))]


def _buttons(paths: Sequence[tuple[str, ...]], say: Translator) -> Controls:
    """Return a button for each of some commands."""
    return Controls(
        tuple(Button(label=say.text(f"command-{'-'.join(path)}"), action=f"{OPEN}{'.'.join(path)}") for path in paths)
    )


def _line(subscription: Subscription, say: Translator) -> Line:
    name = Untrusted(subscription.name, strong=True)
    return joined([name, Place(subscription.destination), next_run(subscription, say)])


FAMILY = Family(actions=(Action(id="overview:show", handler=overview),))
