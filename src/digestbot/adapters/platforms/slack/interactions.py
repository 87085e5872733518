"""Commands, buttons, menus, forms, shortcuts and completions of Slack: in as an `Invocation`, out as a drawn `Reply`.

Every call is acknowledged before any work is done. Nothing is kept between calls, so buttons work after any restart; what a
modal remembers is the channel that it was opened in, and rights are asked of Slack anew.
"""

import asyncio
import re
from collections import OrderedDict
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import replace
from typing import Any

import aiohttp
import structlog
from slack_bolt.app.async_app import AsyncApp
from slack_bolt.context.ack.async_ack import AsyncAck
from slack_bolt.context.async_context import AsyncBoltContext
from slack_sdk.errors import SlackClientError

from digestbot.adapters.platforms.slack import forms, incoming, menu, responses
from digestbot.adapters.platforms.slack.actors import Clients, People
from digestbot.adapters.platforms.slack.home import Home
from digestbot.adapters.platforms.slack.manifest import USE
from digestbot.adapters.platforms.slack.replies import LINK_ACTION, WORD, action_of, option
from digestbot.adapters.platforms.slack.responses import SlackRequest
from digestbot.commands import parse
from digestbot.commands.dispatcher import PATIENCE, Dispatcher, allowed, translator
from digestbot.commands.handlers.setup import welcome
from digestbot.commands.i18n import CommandRefused, Translator
from digestbot.commands.invocation import Invocation, Message, Value
from digestbot.commands.reply import ASKING, OPEN, Code, Note, Paragraph, Reply, plain
from digestbot.commands.spec import Command
from digestbot.core.digests.destination import Destination, WorkspaceId
from digestbot.core.feeds.http_messages import Failure, Request
from digestbot.errors import UserError

Json = dict[str, Any]

LAST_WORDS = 5.0
"""Seconds that calls under way may take at the end of the program."""
MOST_BYTES = 5 * 1024 * 1024
"""Bytes of a file that someone hands over."""
_ANY = re.compile(".*", re.DOTALL)
_REMEMBERED = 2000
_FAILURES = (SlackClientError, aiohttp.ClientError, OSError, TimeoutError)

log = structlog.get_logger()


class Interactions:
    """Answers what Slack sends, once bolt's app was given to `listen`."""

    def __init__(self, dispatcher: Dispatcher, clients: Clients) -> None:
        """Take the dispatcher that answers every call, and what gives the client of a team."""
        self._dispatcher, self._clients = dispatcher, clients
        self._people = People(clients, dispatcher.services.clock)
        self._home = Home(dispatcher)
        self._seen: OrderedDict[str, None] = OrderedDict()
        self._word = WORD
        self._under_way: set[asyncio.Task[Any]] = set()

    async def settle(self) -> None:
        """Wait briefly for running calls, so that shutdown does not cut them off."""
        if self._under_way:
            await asyncio.wait(self._under_way, timeout=LAST_WORDS)

    def listen(self, app: AsyncApp) -> None:
        """Add the listeners; bolt passes arguments by name, so each needs its own function."""

        async def command(ack: AsyncAck, body: Json, context: AsyncBoltContext) -> None:
            await ack()
            await self._once(str(body.get("trigger_id")), body, context, self._command)

        async def action(ack: AsyncAck, body: Json, context: AsyncBoltContext) -> None:
            await ack()
            key = f"{body.get('trigger_id')} {(body.get('actions') or [{}])[0].get('action_id')}"
            await self._once(key, body, context, self._pressed)

        async def shortcut(ack: AsyncAck, body: Json, context: AsyncBoltContext) -> None:
            await ack()
            await self._once(str(body.get("trigger_id")), body, context, self._shortcut)

        async def submitted(ack: AsyncAck, body: Json, context: AsyncBoltContext) -> None:
            await self._submitted(ack, body, context)

        async def suggest(ack: AsyncAck, body: Json, context: AsyncBoltContext) -> None:
            await ack(options=await self._suggestions(body, context))

        app.command(_ANY)(command)
        app.action(_ANY)(action)
        app.shortcut(_ANY)(shortcut)
        app.view(_ANY)(submitted)
        app.options(_ANY)(suggest)
        self._listen_to_events(app)

    def _listen_to_events(self, app: AsyncApp) -> None:
        async def mentioned(body: Json, context: AsyncBoltContext) -> None:
            await self._once(str(body.get("event_id")), body, context, self._mentioned)

        async def joined(body: Json, context: AsyncBoltContext) -> None:
            await self._once(str(body.get("event_id")), body, context, self._joined)

        async def home(body: Json, context: AsyncBoltContext) -> None:
            await self._once(str(body.get("event_id")), body, context, self._home_opened)

        app.event("app_mention")(mentioned)
        app.event("member_joined_channel")(joined)
        app.event("app_home_opened")(home)

    async def _once(
        self, key: str, body: Json, context: AsyncBoltContext, work: Callable[[Json, SlackRequest], Awaitable[None]]
    ) -> None:
        """Do the work of one call; what Slack sends a second time was done already."""
        if key in self._seen:
            return
        self._seen[key] = None
        if len(self._seen) > _REMEMBERED:
            self._seen.popitem(last=False)
        self._begin()
        heard = None
        try:
            heard = await self._heard(body, context)
            if heard is not None:
                await work(body, heard)
        except _FAILURES as error:
            log.warning("slack call not answered", error=str(error) or type(error).__name__, kind=body.get("type"))
            if heard is not None and responses.came_late(error):
                asked = await self._asked(heard)
                await responses.late(heard, self._dispatcher.late(asked))

    def _begin(self) -> None:
        """Count the current task as a running call: bolt runs each listener in its own task."""
        task = asyncio.current_task()
        if task is not None:
            self._under_way.add(task)
            task.add_done_callback(self._under_way.discard)

    async def _heard(self, body: Json, context: AsyncBoltContext) -> SlackRequest | None:
        """Return who is calling, or None if the payload names no workspace or person."""
        team, user = context.team_id, context.user_id
        client = await self._clients(team) if team else None
        if team is None or user is None or client is None:
            return None
        if body.get("command"):
            self._word = str(body["command"])
        container, view = body.get("container") or {}, body.get("view") or {}
        modal = view if view.get("type") == "modal" else {}
        return SlackRequest(
            client=client,
            team=team,
            user=user,
            channel=context.channel_id or forms.channel_in(str(modal.get("private_metadata") or "")),
            present=context.channel_id is not None,
            trigger=body.get("trigger_id"),
            url=body.get("response_url"),
            view=modal.get("id"),
            replaces=bool(container.get("is_ephemeral")) or str(context.channel_id or "").startswith("D"),
            word=self._word,
            bot=context.bot_user_id,
        )

    async def _asked(
        self, heard: SlackRequest, arguments: Mapping[str, Value] | None = None, message: Message | None = None
    ) -> Invocation:
        asker = await self._people.asker(heard.team, heard.user, heard.channel, present=heard.present)
        asked = Invocation(
            platform="slack",
            workspace=WorkspaceId(f"slack:{heard.team}"),
            actor=asker.actor,
            channel=Destination(f"slack:{heard.team}/{heard.channel}") if heard.channel else None,
            locale=asker.locale,
            zone=asker.zone,
            arguments=arguments or {},
            message=message,
        )
        return await self._dispatcher.recognise(asked)

    async def _command(self, body: Json, heard: SlackRequest) -> None:
        """Answer the slash command."""
        asked = await self._asked(heard)
        text = incoming.typed(str(body.get("text") or ""), heard.team).strip()
        if not text:
            await responses.put_view(heard, menu.main(self._dispatcher, asked, heard))
            return
        try:
            command, arguments = menu.read(
                text, self._dispatcher.catalogue, translator(asked, self._dispatcher.services)
            )
        except CommandRefused as sorry:
            await self._show(heard, asked, Reply(blocks=(Paragraph(sorry.line),), problem=True))
            return
        await self._call(command, replace(asked, arguments=arguments), heard)

    async def _call(self, command: Command, asked: Invocation, heard: SlackRequest, *, ask: bool = False) -> None:
        """Run a command; one that lacks what it needs opens its form, if the asker may call it at all."""
        lacks = any(o.required and asked.arguments.get(o.name) in (None, "") for o in command.options)
        if (lacks or (ask and command.options)) and allowed(command.who, asked.rights):
            services = self._dispatcher.services
            form = parse.form(command, translator(asked, services), asked.arguments, services.draws(asked).layouts)
            await self._show(heard, asked, Reply(form=form), command)
            return
        if command.in_place and heard.view is None:
            heard = await responses.opened(heard, translator(asked, self._dispatcher.services))
        await self._show(heard, asked, await self._dispatcher.run_command(command.path, asked), command)

    async def _pressed(self, body: Json, heard: SlackRequest) -> None:
        """Answer a button, a menu or a picker."""
        pressed = (body.get("actions") or [{}])[0]
        action = action_of(str(pressed.get("action_id") or ""))
        if action == LINK_ACTION:
            return
        message = incoming.pressed_on(body, action)
        asked = await self._asked(heard, incoming.chosen(pressed, heard.team), message)
        if action.startswith(OPEN):
            await self._open(action, asked, heard)
            return
        entry = self._dispatcher.catalogue.action(action)
        if entry is not None and entry[0].in_place and heard.view is None:
            heard = await responses.opened(heard, translator(asked, self._dispatcher.services))
        await self._show(heard, asked, await self._dispatcher.handle_action(action, asked))

    async def _open(self, action: str, asked: Invocation, heard: SlackRequest) -> None:
        """Open a command from the menu, the home tab or a shortcut: its form, or its answer in a modal."""
        command = self._dispatcher.catalogue.command(action.removeprefix(OPEN).split("."))
        if command is None:
            await self._show(heard, asked, await self._dispatcher.handle_action(action, asked))
            return
        if heard.view is None and not command.options:
            heard = await responses.opened(heard, translator(asked, self._dispatcher.services))
        await self._call(command, replace(asked, arguments={}), heard, ask=True)

    async def _shortcut(self, body: Json, heard: SlackRequest) -> None:
        """Answer a shortcut: of a message, or the global ones, which open a command."""
        callback = str(body.get("callback_id") or "")
        if not callback.startswith(USE):
            await self._open(callback, await self._asked(heard), heard)
            return
        asked = await self._asked(heard, message=incoming.target(body.get("message") or {}, heard.bot))
        await self._show(heard, asked, await self._dispatcher.handle_shortcut(callback.removeprefix(USE), asked))

    async def _submitted(self, ack: AsyncAck, body: Json, context: AsyncBoltContext) -> None:
        """Answer a form in its own modal: with what is wrong, or with the answer; a late one first says that it is coming."""
        self._begin()
        heard = await self._heard(body, context)
        if heard is None or not (view := body.get("view") or {}).get("callback_id"):
            await ack()
            return
        action = str(view["callback_id"])
        path = action.removeprefix(ASKING).split(".") if action.startswith(ASKING) else ()
        command = self._dispatcher.catalogue.command(path)

        async def fetch(url: str) -> bytes:
            return await self._file(url, heard)

        async def work() -> tuple[Invocation, Reply]:
            asked = await self._asked(heard, incoming.entered(view, heard.team, fetch, command))
            return asked, await self._dispatcher.handle_action(action, asked)

        task = asyncio.ensure_future(work())
        await asyncio.wait({task}, timeout=PATIENCE)
        if task.done() and (at_once := self._at_once(view, heard, *task.result(), command)):
            await ack(**at_once)
            return
        await ack(response_action="update", view=self._working(heard))
        asked, reply = await task
        try:
            await self._show(heard, asked, reply, command)
        except _FAILURES as error:
            log.warning("slack form not answered", error=str(error) or type(error).__name__)

    def _at_once(
        self, view: Json, heard: SlackRequest, asked: Invocation, reply: Reply, command: Command | None
    ) -> Json:
        """Return what a form is answered with by its acknowledgement alone; nothing if more is to be sent."""
        if reply.problem and not reply.controls:
            return {"response_action": "errors", "errors": _errors(view, reply)}
        say = translator(asked, self._dispatcher.services)
        if reply.form is not None:
            drawn = forms.modal(reply.form, say.text, command=command, metadata=forms.metadata(heard.channel))
            return {"response_action": "update", "view": drawn}
        return {}

    def _working(self, heard: SlackRequest) -> Json:
        """Return a modal that says that the answer is coming, in the language if no one chose one: it cannot wait."""
        services = self._dispatcher.services
        say = Translator(
            texts=services.texts,
            language=services.texts.language(services.facts.language),
            zone=services.facts.zone,
            now=services.clock.now(),
        )
        return responses.answer(heard, Reply(blocks=(Note(say("slack-working")),)), say)

    async def _suggestions(self, body: Json, context: AsyncBoltContext) -> list[Json]:
        """Complete a field of a command's form."""
        heard = await self._heard(body, context)
        callback = str((body.get("view") or {}).get("callback_id") or "")
        if heard is None or not callback.startswith(ASKING):
            return []
        asked = await self._asked(heard)
        path = callback.removeprefix(ASKING).split(".")
        found = await self._dispatcher.complete(path, str(body.get("action_id")), str(body.get("value") or ""), asked)
        return [option(s.value, s.label) for s in found]

    async def _mentioned(self, body: Json, heard: SlackRequest) -> None:
        """Answer `@digestbot why LINK` in the thread; private answers are given elsewhere.

        Answers about another channel are shown to the asker only, since not everyone here can see that channel.
        """
        event = body.get("event") or {}
        heard = replace(heard, thread=str(event.get("thread_ts") or event.get("ts")), url=None)
        asked = await self._asked(heard)
        say = translator(asked, self._dispatcher.services, public=True)
        text = incoming.typed(incoming.without_mention(str(event.get("text") or "")), heard.team)
        try:
            command, arguments = menu.read(text, self._dispatcher.catalogue, say)
        except CommandRefused:
            command, arguments = None, {}
        if command is None or not command.aloud:
            hint = say("slack-mention", example=Code("@digestbot why https://…"), command=Code(f"{heard.word} help"))
            await responses.whisper(heard, Reply(blocks=(Note(hint),)))
            return
        elsewhere = "channel" in arguments
        asked = replace(asked, arguments=arguments, public=not elsewhere)
        reply = await self._dispatcher.run_command(command.path, asked)
        await (responses.whisper(heard, reply) if elsewhere else self._show(heard, asked, reply))

    async def _joined(self, body: Json, heard: SlackRequest) -> None:
        """Greet the person who invited the bot, with one button; no one else sees it."""
        event = body.get("event") or {}
        inviter = event.get("inviter")
        if heard.bot is None or event.get("user") != heard.bot or not inviter:
            return
        services = self._dispatcher.services
        workspace = WorkspaceId(f"slack:{heard.team}")
        await services.store.workspaces.ensure(workspace, now=services.clock.now())
        person = await self._people.person(heard.team, str(inviter))
        greeting = welcome(services.texts, person.locale, services.facts.language)
        await responses.whisper(replace(heard, user=str(inviter)), greeting)

    async def _home_opened(self, body: Json, heard: SlackRequest) -> None:
        event = body.get("event") or {}
        if event.get("tab") == "home":
            asked = await self._asked(replace(heard, channel=None))
            await self._home.publish(heard, asked, opened=True, blank=not event.get("view"))

    async def _show(self, heard: SlackRequest, asked: Invocation, reply: Reply, command: Command | None = None) -> None:
        """Deliver the answer, and refresh the asker's home tab if something changed."""
        await responses.show(heard, reply, translator(asked, self._dispatcher.services), command)
        if reply.form is None and not reply.problem:
            await self._home.publish(heard, asked)

    async def _file(self, url: str, heard: SlackRequest) -> bytes:
        """Fetch a file that someone handed over, with the bot's own token, from Slack alone."""
        if not url.startswith(self._files(heard)):
            raise UserError("slack-file-elsewhere")
        token = {"Authorization": f"Bearer {heard.client.token}"}
        found = await self._dispatcher.services.http.fetch(Request(url=url, headers=token, max_bytes=MOST_BYTES + 1))
        if isinstance(found, Failure) or found.status != 200:
            raise UserError("slack-file-closed")
        return found.body

    @staticmethod
    def _files(heard: SlackRequest) -> str:
        """Return the host of files: Slack's, or the test peer's."""
        base = heard.client.base_url
        return "https://files.slack.com/" if base.startswith("https://slack.com/") else base.removesuffix("api/")


def _errors(view: Json, reply: Reply) -> dict[str, str]:
    """Return the error under the field that it is about, or under the first one."""
    names = [str(b["block_id"]) for b in view.get("blocks") or [] if b.get("type") == "input"]
    lines = [block.line for block in reply.blocks if isinstance(block, Paragraph | Note)]
    spoken = [piece.text for line in lines for piece in line if isinstance(piece, Code)]
    at = next((s for s in spoken if s in names), names[0] if names else "")
    return {at: " ".join(plain(line) for line in lines)[:2000]}
