"""The one way in: every command, button, menu, form and completion passes here, on both platforms and in the console.

Nothing that arrives is trusted: what the actor may do is worked out anew on each call, an address must be of the caller's own
workspace, a number must be within its bounds. Handlers then read and write with the invocation's workspace only.
"""

import asyncio
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, assert_never

import structlog

from digestbot.commands.allowance import CALL, COMPLETION, SLOW, Allowance
from digestbot.commands.drawable import completions, drawable
from digestbot.commands.i18n import CommandRefused, Translator
from digestbot.commands.invocation import Actor, Invocation, Rights, Services, Upload, Value
from digestbot.commands.reply import ASKING, OPEN, Again, Code, Control, Line, Paragraph, Reply, Untrusted
from digestbot.commands.sight import sees
from digestbot.commands.spec import Action, Catalogue, CatalogueEntry, Command, Option, Suggestion, Who
from digestbot.core.digests.destination import LOCAL, Destination, WorkspaceId, person_of
from digestbot.errors import DigestbotError, StorageError, UserError

log = structlog.get_logger()

MANAGERS = "managers"
"""The workspace setting that names managers: {"users": [ids], "roles": [ids]}."""
LANGUAGE = "language"
ZONE = "zone"
LONGEST = 4000
"""Characters of any text that arrives; the platforms' own bounds are lower."""
PATIENCE = 1.5
"""Seconds that completions, or the form that answers a call, may take; the platforms themselves give three."""


@dataclass(frozen=True, slots=True)
class Dispatcher:
    """Checks, then calls the handler; every refusal is an answer that says what, why and what to do."""

    catalogue: Catalogue
    services: Services
    allowance: Allowance | None = None

    async def run_command(self, path: Sequence[str], invocation: Invocation) -> Reply:
        """Answer a command."""
        command = self.catalogue.command(path)
        if command is None:
            return _problem(translator(invocation, self.services)("unknown-command", command=Code(" ".join(path))))
        return await self._answer(command, replace(invocation, call=command.name), options=command.options)

    async def handle_action(self, action_id: str, invocation: Invocation) -> Reply:
        """Answer a button, a menu, a picker or a form.

        `ask:run:PATH` is the form of a command's own options, `ask:open:PATH` a button that calls the command; a platform
        whose forms hold all options opens these first.
        """
        if action_id.startswith(OPEN):
            return await self.run_command(action_id.removeprefix(OPEN).split("."), replace(invocation, arguments={}))
        if action_id.startswith(ASKING):
            return await self.run_command(action_id.removeprefix(ASKING).split("."), self._typed(action_id, invocation))
        found = self.catalogue.action(action_id)
        if found is None:
            return _problem(translator(invocation, self.services)("no-longer-here"))
        action, argument = found
        return await self._answer(action, replace(invocation, argument=argument, call=action_id))

    async def _check_sight(self, invocation: Invocation, options: tuple[Option, ...], say: Translator) -> None:
        """Refuse a channel that the asker cannot see, with the same text as one that does not exist.

        Where someone manages, `channels.open_channel` does: it says first how the bot is let into a channel that is closed to it.
        """
        named = (invocation.arguments.get(o.name) for o in options if o.kind == "channel")
        for channel in (Destination(value) for value in named if isinstance(value, str)):
            if not await sees(invocation, self.services, channel):
                raise say.refused("not-your-channel")

    def _typed(self, action_id: str, invocation: Invocation) -> Invocation:
        """Return a form's texts as the options' kinds: numbers arrive as text from a form."""
        command = self.catalogue.command(action_id.removeprefix(ASKING).split("."))
        integers = {o.name for o in command.options if o.kind == "integer"} if command else set()
        arguments = {
            name: int(value) if name in integers and isinstance(value, str) and _number(value) else value
            for name, value in invocation.arguments.items()
        }
        return replace(invocation, arguments=arguments)

    async def handle_shortcut(self, shortcut: str, invocation: Invocation) -> Reply:
        """Answer an entry of a message's menu."""
        found = self.catalogue.shortcut(shortcut)
        if found is None:
            return _problem(translator(invocation, self.services)("no-longer-here"))
        return await self._answer(found, invocation)

    async def complete(
        self, path: Sequence[str], option: str, typed: str, invocation: Invocation
    ) -> tuple[Suggestion, ...]:
        """Return completions, as many as the platform can show; none if the actor may not call the command, or if something fails or is slow.

        Failures are logged, since the person who types cannot be told.
        """
        command = self.catalogue.command(path)
        wanted = command.option(option) if command else None
        if command is None or wanted is None or wanted.complete is None or self._wait(invocation, COMPLETION):
            return ()
        try:
            async with asyncio.timeout(PATIENCE):
                asked = await self._known(invocation)
                if not allowed(command.who, asked.rights):
                    return ()
                found = await wanted.complete(asked, typed[:LONGEST], self.services)
                return completions(found, self.services.draws(asked))
        except (DigestbotError, TimeoutError) as error:
            log.warning("nothing was completed", command=command.name, option=option, error=str(error) or "too slow")
        except Exception:
            log.exception("nothing was completed", command=command.name, option=option)
        return ()

    def late(self, invocation: Invocation) -> Reply:
        """Return the answer in place of a form that was not ready in time: a form must be the first answer."""
        return _problem(translator(invocation, self.services)("too-slow"))

    def _wait(self, invocation: Invocation, cost: float) -> int:
        """Return for how many seconds the actor has to wait, 0 if a call of that cost is taken now; nobody waits in the shell."""
        if self.allowance is None or invocation.workspace == LOCAL:
            return 0
        person = f"{invocation.platform}:{invocation.actor.id}"
        return self.allowance.wait(person, cost, self.services.clock.now())

    async def _answer(
        self, entry: CatalogueEntry, invocation: Invocation, *, options: tuple[Option, ...] = ()
    ) -> Reply:
        say = translator(invocation, self.services)
        if seconds := self._wait(invocation, SLOW if entry.slow else CALL):
            return _problem(say("too-many-calls", seconds=seconds))
        try:
            asked = await self._known(invocation)
            say = translator(asked, self.services)
            if not allowed(entry.who, asked.rights):
                return _problem(say("not-allowed"))
            if entry.who != "all":
                await self.services.store.workspaces.ensure(invocation.workspace, now=self.services.clock.now())
            arguments = _checked(asked, options, self.services.draws(asked).layouts, say)
            if entry.who == "all":
                await self._check_sight(asked, options, say)
            if isinstance(entry, Command):
                _complete(entry, arguments, say)
            answer: Reply | Again = await entry.handler(replace(asked, arguments=arguments), self.services)
            if isinstance(answer, Reply):
                return drawable(answer, self.services.draws(asked))
        except UserError as error:
            return _problem(
                say.texts.refusal(say.language, error), error.controls if isinstance(error, CommandRefused) else ()
            )
        except DigestbotError as error:
            log.warning("a call failed", entry=_name(entry), error=error.user_message)
            return _problem(say(f"error-{error.code}"))
        except Exception:
            log.exception("a call was not answered", entry=_name(entry))
            return _problem(say("error-surprise"))
        return await self._again(answer, asked)

    async def _again(self, answer: Again, asked: Invocation) -> Reply:
        """Take a call again, with what its answer found out."""
        repeated = replace(asked, arguments=answer.arguments)
        return await (
            self.handle_action(answer.call, repeated)
            if ":" in answer.call
            else self.run_command(answer.call.split(), repeated)
        )

    async def recognise(self, invocation: Invocation) -> Invocation:
        """Return the invocation with the actor's rights, language and zone, for a platform that shows texts of its own.

        Later calls with it do not ask again. If the database cannot be read, the invocation is returned unchanged: the call
        itself will report that.
        """
        try:
            return await self._known(invocation)
        except StorageError:
            return invocation

    async def _known(self, invocation: Invocation) -> Invocation:
        """Return the invocation with the actor's rights, language and zone, and the workspace's; asked for once a call."""
        return invocation if invocation.known else await self._gate(invocation)

    async def _gate(self, invocation: Invocation) -> Invocation:
        workspace = await self.services.store.workspaces.get(invocation.workspace)
        settings = workspace.settings if workspace and workspace.state == "active" else {}
        actor = invocation.actor
        manager = actor.manager or named(actor, settings)
        own = invocation.channel if actor.creator else None
        if own is not None and not await sees(invocation, self.services, own):
            own = None
        reader = await self.services.store.readers.get(invocation.platform, actor.id)
        return replace(
            invocation,
            known=True,
            rights=Rights(manager=manager, channel=own),
            locale=reader.language or invocation.locale,
            workspace_locale=(workspace.language if workspace else None) or invocation.workspace_locale,
            zone=reader.zone or invocation.zone or settings.get(ZONE) or None,
        )


def translator(invocation: Invocation, services: Services, *, public: bool = False) -> Translator:
    """Return a translator for the reader of an answer: in the person's language, or the workspace's if everyone reads it."""
    person, place = invocation.locale, invocation.workspace_locale
    order = (place, person) if public else (person, place)
    return Translator(
        texts=services.texts,
        language=services.texts.language(*order, services.facts.language),
        zone=invocation.zone or services.facts.zone,
        now=services.clock.now(),
    )


def named(actor: Actor, settings: Mapping[str, Any]) -> bool:
    """Return whether the workspace's settings name the actor, or a role of theirs, as a manager."""
    managers = settings.get(MANAGERS) or {}
    return actor.id in managers.get("users", ()) or not actor.roles.isdisjoint(managers.get("roles", ()))


def allowed(who: Who, rights: Rights) -> bool:
    """Return whether someone with these rights may call an entry."""
    match who:
        case "all":
            return True
        case "admin":
            return rights.manager
        case "channel":
            return rights.manager or rights.channel is not None
        case _:
            assert_never(who)


def inside(workspace: WorkspaceId, destination: str) -> bool:
    """Return whether a destination is a channel of the workspace's own; no one sends anything to another's direct messages.

    >>> inside(WorkspaceId("discord:1"), "discord:1/22"), inside(WorkspaceId("discord:1"), "discord:11/22")
    (True, False)
    >>> inside(WorkspaceId("discord:1"), "discord:1/@8")
    False
    >>> inside(WorkspaceId("local"), "console:"), inside(WorkspaceId("local"), "discord:1/22")
    (True, False)
    """
    if workspace == "local":
        return destination.partition(":")[1] == ":" and "/" not in destination
    return destination.startswith(f"{workspace}/") and person_of(Destination(destination)) is None


def may_manage(invocation: Invocation, destination: Destination) -> bool:
    """Return whether the actor may change what goes to a destination."""
    rights = invocation.rights
    return inside(invocation.workspace, destination) and (rights.manager or rights.channel == destination)


def _checked(
    invocation: Invocation, options: tuple[Option, ...], layouts: Sequence[str], say: Translator
) -> dict[str, Value]:
    """Return the arguments, each within its bounds; raises `CommandRefused` if one is not."""
    known = {o.name: o for o in options}
    found: dict[str, Value] = {}
    for name, value in invocation.arguments.items():
        if isinstance(value, str) and len(value) > LONGEST:
            raise say.refused("too-long", option=Code(name), most=LONGEST)
        if option := known.get(name):
            _check(option, value, invocation, layouts, say)
        found[name] = value
    for value in (v for v in found.values() if not isinstance(v, bool | int | Upload)):
        for one in (value,) if isinstance(value, str) else value:
            _check_border(one, invocation, say)
    return found


def _check(option: Option, value: Value, invocation: Invocation, layouts: Sequence[str], say: Translator) -> None:
    if option.kind == "integer":
        if not isinstance(value, int):
            raise say.refused("no-number", option=Code(option.name), given=Untrusted(str(value)))
        least, most = option.least, option.most
        if (least is not None and value < least) or (most is not None and value > most):
            raise say.refused("out-of-bounds", option=Code(option.name), least=least or 0, most=most or 0)
    if option.kind == "text" and isinstance(value, str) and option.most is not None and len(value) > option.most:
        raise say.refused("too-long", option=Code(option.name), most=option.most)
    if option.kind in {"choice", "layout"} and value not in (known := option.choices or layouts):
        raise say.refused(
            "no-such-choice", option=Code(option.name), choices=say.names(Code(choice) for choice in known)
        )
    if option.kind == "channel" and not (isinstance(value, str) and inside(invocation.workspace, value)):
        raise say.refused("not-your-channel")


def _check_border(value: str, invocation: Invocation, say: Translator) -> None:
    """Refuse a destination of another workspace in any argument."""
    platform, colon, rest = value.partition(":")
    looks_like_one = colon and platform == invocation.platform and "/" in rest and " " not in rest
    if looks_like_one and not rest.startswith("//") and not inside(invocation.workspace, value):
        raise say.refused("not-your-channel")


def _number(text: str) -> bool:
    return text.strip().isascii() and text.strip().isdecimal() and len(text.strip()) < 10


def _complete(command: Command, arguments: Mapping[str, Value], say: Translator) -> None:
    for option in command.options:
        if option.required and arguments.get(option.name) in (None, ""):
            raise say.refused("missing-option", option=Code(option.name), command=Code(command.name))


def _name(entry: CatalogueEntry) -> str:
    return entry.id if isinstance(entry, Action) else entry.name


def _problem(line: Line, controls: tuple[Control, ...] = ()) -> Reply:
    return Reply(blocks=(Paragraph(line),), controls=controls, problem=True)
