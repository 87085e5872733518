"""The app's home tab: the overview of a place, drawn; published only when it changed."""

import json
from dataclasses import replace
from hashlib import sha256

from digestbot.adapters.platforms.slack import replies
from digestbot.adapters.platforms.slack.responses import SlackRequest
from digestbot.commands.dispatcher import Dispatcher
from digestbot.commands.invocation import Invocation

OVERVIEW = "overview:show"
"""The command whose reply fills the tab."""
PUBLISHED = "slack-home:"
"""Prefix of the stored fact that holds what a home tab shows; the person's id is hashed."""


class Home:
    """Publishes home tabs."""

    def __init__(self, dispatcher: Dispatcher) -> None:
        """Take the dispatcher, which runs the command."""
        self._dispatcher = dispatcher

    async def publish(
        self, heard: SlackRequest, asked: Invocation, *, opened: bool = False, blank: bool = False
    ) -> None:
        """Publish someone's tab if it is not what they have: when it is `opened`, or after a change if it ever was.

        `blank`: Slack shows an empty tab although one was published. After a change the command is called again, because the
        person's rights or language may have changed.
        """
        meta = self._dispatcher.services.store.meta
        key = PUBLISHED + sha256(f"{heard.team} {heard.user}".encode()).hexdigest()[:32]
        known = await meta.get(key)
        if known is None and not opened:
            return
        reply = await self._dispatcher.handle_action(OVERVIEW, asked if opened else replace(asked, known=False))
        if reply.problem and not opened:
            return
        drawn = {"type": "home", "blocks": replies.body(reply, replies.VIEW_BLOCKS)}
        shown = sha256(json.dumps(drawn, sort_keys=True).encode()).hexdigest()[:32]
        if shown == known and not blank:
            return
        await heard.client.views_publish(user_id=heard.user, view=drawn)
        await meta.set(key, shown)
