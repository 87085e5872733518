"""The app's home tab: what comes next, what needs a look, and the way to every setting; published only when it changed."""

import json
from collections.abc import Sequence
from hashlib import sha256

from digestbot.adapters.platforms.slack import replies
from digestbot.adapters.platforms.slack.manifest import OPEN
from digestbot.adapters.platforms.slack.responses import SlackRequest
from digestbot.commands.dispatcher import Dispatcher, translator
from digestbot.commands.find import CHOICES
from digestbot.commands.handlers.digest import public_name
from digestbot.commands.handlers.follow import described
from digestbot.commands.i18n import Translator, joined
from digestbot.commands.invocation import Invocation
from digestbot.commands.next_run import next_run
from digestbot.commands.reply import (
    Block,
    Button,
    Choice,
    Control,
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
from digestbot.core.digests.follow import Follow
from digestbot.core.digests.subscription import Subscription
from digestbot.core.feeds.stored_feed import Source

PUBLISHED = "slack-home:"
"""How the fact begins that tells what somebody's home tab shows; who it is stands there as a hash only."""
SHOWN, PREVIEWS = 10, 5
_FINE = frozenset({"ok", "new"})


class Home:
    """Publishes home tabs."""

    def __init__(self, dispatcher: Dispatcher) -> None:
        """Take the dispatcher, which knows what somebody may do."""
        self._dispatcher = dispatcher

    async def publish(
        self, heard: SlackRequest, asked: Invocation, *, opened: bool = False, blank: bool = False
    ) -> None:
        """Publish somebody's tab where it is not what they have: when it is `opened`, or after a change if it ever was.

        `blank`: Slack shows nothing there, whatever was published once.
        """
        meta = self._dispatcher.services.store.meta
        key = PUBLISHED + sha256(f"{heard.team} {heard.user}".encode()).hexdigest()[:32]
        known = await meta.get(key)
        if known is None and not opened:
            return
        drawn = await self.view(asked)
        shown = sha256(json.dumps(drawn, sort_keys=True).encode()).hexdigest()[:32]
        if shown == known and not blank:
            return
        await heard.client.views_publish(user_id=heard.user, view=drawn)
        await meta.set(key, shown)

    async def view(self, asked: Invocation) -> replies.Json:
        """Return somebody's home tab."""
        store = self._dispatcher.services.store
        say = translator(asked, self._dispatcher.services)
        subscriptions = await store.subscriptions.list(asked.workspace)
        follows = await store.follows.list(asked.workspace, asked.actor.id)
        blocks = [*self._next(subscriptions, say), *self._follows(follows, say), *self._readers(say)]
        if await self._dispatcher.may("admin", asked):
            blocks += self._managers(subscriptions, await store.feeds.sources(asked.workspace), say)
        blocks += self._privacy(say)
        return {"type": "home", "blocks": blocks[: replies.VIEW_BLOCKS]}

    def _next(self, subscriptions: Sequence[Subscription], say: Translator) -> list[replies.Json]:
        active = [s for s in subscriptions if s.state == "active"][:SHOWN]
        lines = tuple(_line(s, say) for s in active)
        blocks: tuple[Block, ...] = (Items(lines),) if lines else (Paragraph(say("home-next-none")),)
        previews = tuple(
            Button(label=say.text("button-preview-of", name=Untrusted(s.name)), action=f"digest:preview:{s.id}")
            for s in active[:PREVIEWS]
        )
        return _drawn((Heading(say("home-next")), *blocks), previews)

    def _follows(self, follows: Sequence[Follow], say: Translator) -> list[replies.Json]:
        if not follows:
            return []
        lines = tuple(described(f, say, say.now) for f in follows[:CHOICES])
        choices = tuple(Choice(value=str(f.id), label=f.label) for f in follows[:CHOICES])
        menu = Menu(action="follow:stop", placeholder=say.text("follow-stop-which"), choices=choices)
        return _drawn((Heading(say("home-follows")), Items(lines)), (menu,))

    def _readers(self, say: Translator) -> list[replies.Json]:
        return replies.controls(
            self._buttons(say, ("news",), ("quotes",), ("search",), ("digest", "last"), ("follow", "list"))
        )

    def _managers(
        self, subscriptions: Sequence[Subscription], sources: Sequence[Source], say: Translator
    ) -> list[replies.Json]:
        broken: list[Line] = [_line(s, say) for s in subscriptions if s.state == "broken"]
        broken += [
            joined([Untrusted(public_name(s), strong=True), Untrusted(s.feed.poll.state)])
            for s in sources
            if not s.paused and s.feed.poll.state not in _FINE
        ]
        paused = [_line(s, say) for s in subscriptions if s.state == "paused"][:SHOWN]
        blocks: list[Block] = [Heading(say("home-managers")), Paragraph(say("home-feeds", count=len(sources)))]
        if broken:
            blocks += [Heading(say("home-broken")), Items(tuple(broken[:SHOWN]))]
        if paused:
            blocks += [Heading(say("home-paused")), Items(tuple(paused))]
        setup = Button(label=say.text("button-setup"), action="setup:begin", style="primary")
        wanted = (("feeds", "add"), ("feeds", "health"), ("schedule", "list"), ("feeds", "import"), ("admin", "audit"))
        return _drawn(tuple(blocks), (setup, *self._buttons(say, *wanted)))

    def _privacy(self, say: Translator) -> list[replies.Json]:
        buttons = self._buttons(say, ("me", "settings"), ("me", "data"), ("me", "forget"))
        return _drawn((Heading(say("home-privacy")), Note(say("privacy-stored"))), buttons)

    def _buttons(self, say: Translator, *paths: tuple[str, ...]) -> tuple[Button, ...]:
        """Return a button for each of the commands that the catalogue has."""
        found = [c for path in paths if (c := self._dispatcher.catalogue.command(path))]
        return tuple(Button(label=say.text(c.key), action=f"{OPEN}{'.'.join(c.path)}") for c in found)


def _line(subscription: Subscription, say: Translator) -> Line:
    name = Untrusted(subscription.name, strong=True)
    return joined([name, Place(subscription.destination), next_run(subscription, say)])


def _drawn(blocks: tuple[Block, ...], buttons: tuple[Control, ...] = ()) -> list[replies.Json]:
    return [*replies.body(Reply(blocks=blocks), SHOWN), *replies.controls(buttons)]
