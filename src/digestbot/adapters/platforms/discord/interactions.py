"""Commands, buttons, menus, forms and completions of Discord: in as an `Invocation`, out as a drawn `Reply`.

Every interaction is acknowledged within Discord's three seconds: what is slow, or turns out to be, is deferred first and
answered afterwards. Nothing is kept between interactions, so buttons work after any restart.
"""

import asyncio
import json
from collections.abc import Callable, Coroutine, Mapping
from io import BytesIO
from typing import Any

import aiohttp
import discord
import structlog
from discord.http import Route

from digestbot.adapters.platforms.discord.replies import message, modal
from digestbot.commands.dispatcher import PATIENCE, Dispatcher
from digestbot.commands.invocation import Actor, Invocation, Message, Upload, Value
from digestbot.commands.reply import Reply
from digestbot.commands.spec import Action, CatalogueEntry, Command
from digestbot.core.digests.destination import Destination, WorkspaceId
from digestbot.core.digests.text import shorten

Json = dict[str, Any]

_ANSWER, _DEFER, _DEFER_UPDATE, _UPDATE, _CHOICES, _MODAL = 4, 5, 6, 7, 8, 9
_EPHEMERAL = 1 << 6
_SUBCOMMAND = 1
_CHANNEL, _FILE = 7, 11
_CHOICE = 100
"""Characters of a completion's label and value; Discord's limit."""

log = structlog.get_logger()


class Interactions:
    """Answers what Discord sends; `on_interaction` is discord.py's event."""

    def __init__(self, dispatcher: Dispatcher) -> None:
        """Take the dispatcher that answers every call."""
        self._dispatcher = dispatcher

    async def on_interaction(self, interaction: discord.Interaction[Any]) -> None:
        """Answer one interaction; one that Discord no longer wants, or that cannot be answered, is logged and forgotten."""
        try:
            await self._answer(interaction)
        except (discord.HTTPException, aiohttp.ClientError, OSError) as error:
            log.warning("interaction not answered", error=str(error) or type(error).__name__, data=_kind(interaction))
        except Exception:
            log.exception("interaction not answered", data=_kind(interaction))

    async def _answer(self, interaction: discord.Interaction[Any]) -> None:
        data: Json = dict(interaction.data or {})
        match interaction.type:
            case discord.InteractionType.autocomplete:
                await self._complete(interaction, data)
            case discord.InteractionType.application_command if data.get("type", 1) == 1:
                path, options = _path(data)
                command = self._dispatcher.catalogue.command(path)
                asked = _invocation(interaction, _arguments(options, data, interaction))
                await self._run(interaction, command, asked, self._dispatcher.run_command(path, asked))
            case discord.InteractionType.application_command:
                shortcut = next(
                    (s for s in self._dispatcher.catalogue.shortcuts if self._called(s.key) == data["name"]), None
                )
                asked = _invocation(interaction, {}, message=_target(data))
                await self._run(
                    interaction,
                    shortcut,
                    asked,
                    self._dispatcher.handle_shortcut(shortcut.name if shortcut else "", asked),
                )
            case discord.InteractionType.component | discord.InteractionType.modal_submit:
                entered = _entered(data, interaction)
                pressed = str(data["custom_id"])
                found = self._dispatcher.catalogue.action(pressed)
                asked = _invocation(interaction, entered, message=_pressed_on(interaction, pressed))
                await self._run(
                    interaction, found[0] if found else None, asked, self._dispatcher.handle_action(pressed, asked)
                )
            case _:
                return

    def _called(self, key: str) -> str:
        return self._dispatcher.services.texts.text("en", key)

    async def _complete(self, interaction: discord.Interaction[Any], data: Json) -> None:
        path, options = _path(data)
        focused = next((o for o in options if o.get("focused")), None)
        if focused is None:
            return
        asked = _invocation(interaction, _arguments([o for o in options if o is not focused], data, interaction))
        found = await self._dispatcher.complete(path, str(focused["name"]), str(focused.get("value", "")), asked)
        choices = [{"name": shorten(s.label, _CHOICE) or s.value, "value": s.value[:_CHOICE]} for s in found]
        await _respond(interaction, {"type": _CHOICES, "data": {"choices": choices}})

    async def _run(
        self,
        interaction: discord.Interaction[Any],
        entry: CatalogueEntry | None,
        asked: Invocation,
        work: Coroutine[Any, Any, Reply],
    ) -> None:
        """Answer with what `work` returns: at once if it is quick, after a deferral if it is not.

        A form cannot come after a deferral: one that is not ready in time is given up, and that is said.
        """
        task = asyncio.ensure_future(work)
        if entry is None or not entry.slow:
            await asyncio.wait({task}, timeout=PATIENCE)
        if task.done():
            await self._first(interaction, task.result())
            return
        if isinstance(entry, Command | Action) and entry.opens_form:
            task.cancel()
            await self._first(interaction, self._dispatcher.late(asked))
            return
        pressed = interaction.message is not None
        hidden = _hidden(entry, asked)
        wait: Json = (
            {"type": _DEFER_UPDATE} if pressed else {"type": _DEFER, "data": {"flags": _EPHEMERAL if hidden else 0}}
        )
        await _respond(interaction, wait)
        await self._later(interaction, await task, pressed=pressed)

    async def _first(self, interaction: discord.Interaction[Any], reply: Reply) -> None:
        if reply.form is not None:
            await _respond(interaction, {"type": _MODAL, "data": modal(reply.form)})
            return
        update = reply.update and interaction.message is not None
        await _respond(
            interaction, {"type": _UPDATE if update else _ANSWER, "data": await self._drawn(interaction, reply)}, reply
        )

    async def _later(self, interaction: discord.Interaction[Any], reply: Reply, *, pressed: bool) -> None:
        """Replace the deferred answer or the message whose button was pressed, or post a follow-up."""
        if reply.form is not None:
            raise RuntimeError("a form came after a deferral; its entry must say opens_form")
        body = await self._drawn(interaction, reply)
        hook: dict[str, Any] = {"application_id": interaction.application_id, "token": interaction.token}
        if pressed and not reply.update:
            route = Route("POST", "/webhooks/{application_id}/{token}", **hook)
        else:
            route = Route("PATCH", "/webhooks/{application_id}/{token}/messages/@original", **hook)
            body = {k: v for k, v in body.items() if k != "flags"} | {"flags": body["flags"] & ~_EPHEMERAL}
        await _send(interaction, route, body, reply)

    async def _drawn(self, interaction: discord.Interaction[Any], reply: Reply) -> Json:
        """Return the answer's message; one for direct messages is sent there too, if they are open."""
        body = message(reply)
        if reply.to_dm:
            client = interaction.client.http
            try:
                channel = await client.request(
                    Route("POST", "/users/@me/channels"), json={"recipient_id": str(interaction.user.id)}
                )
                route = Route("POST", "/channels/{channel_id}/messages", channel_id=channel["id"])
                await _send(interaction, route, {**body, "flags": body["flags"] & ~_EPHEMERAL}, reply)
            except discord.HTTPException as error:
                log.info("direct messages are closed", error=str(error))
        return body


def _hidden(entry: CatalogueEntry | None, asked: Invocation) -> bool:
    """Tell whether only the asker will see the answer, before there is one."""
    match entry:
        case Command():
            return entry.ephemeral(asked.arguments)
        case Action():
            return entry.ephemeral
        case _:
            return True


async def _respond(interaction: discord.Interaction[Any], body: Json, reply: Reply | None = None) -> None:
    route = Route(
        "POST",
        "/interactions/{interaction_id}/{interaction_token}/callback",
        interaction_id=interaction.id,
        interaction_token=interaction.token,
    )
    await _send(interaction, route, body, reply)


async def _send(interaction: discord.Interaction[Any], route: Route, body: Json, reply: Reply | None) -> None:
    """Send a body, with the answer's file beside it if it has one."""
    client = interaction.client.http
    if reply is None or reply.file is None:
        await client.request(route, json=body)
        return
    file = discord.File(BytesIO(reply.file.content), filename=reply.file.name)
    form = [
        {"name": "payload_json", "value": json.dumps(body), "content_type": "application/json"},
        {"name": "files[0]", "value": file.fp, "filename": file.filename, "content_type": reply.file.kind},
    ]
    await client.request(route, form=form, files=[file])


def _path(data: Json) -> tuple[tuple[str, ...], list[Json]]:
    """Return the command's path and its options; Discord sends a subcommand as the only option of its group."""
    options: list[Json] = data.get("options") or []
    if options and options[0]["type"] == _SUBCOMMAND:
        return (data["name"], options[0]["name"]), options[0].get("options") or []
    return (data["name"],), options


def _arguments(options: list[Json], data: Json, interaction: discord.Interaction[Any]) -> dict[str, Value]:
    return {o["name"]: _value(o, data, interaction) for o in options if "value" in o}


def _value(option: Json, data: Json, interaction: discord.Interaction[Any]) -> Value:
    value = option["value"]
    if option["type"] == _CHANNEL:
        return f"{_workspace(interaction)}/{value}"
    if option["type"] == _FILE:
        return _upload(data, str(value), interaction)
    return value if isinstance(value, bool | int) else str(value)


def _upload(data: Json, id_: str, interaction: discord.Interaction[Any]) -> Upload:
    found = data["resolved"]["attachments"][id_]
    return Upload(
        name=found["filename"], size=found["size"], read=lambda: interaction.client.http.get_from_cdn(found["url"])
    )


def _entered(data: Json, interaction: discord.Interaction[Any]) -> dict[str, Value]:
    """Return what was chosen in a menu or picker, or entered into a form."""
    if "component_type" in data:
        channels = data["component_type"] == discord.ComponentType.channel_select.value
        chosen = tuple(str(v) for v in data.get("values") or ())
        return {"chosen": tuple(f"{_workspace(interaction)}/{v}" for v in chosen) if channels else chosen}
    entered: dict[str, Value] = {}
    for row in data.get("components") or []:
        inner = row.get("component") or (row.get("components") or [{}])[0]
        if (value := _field(inner, data, interaction)) not in (None, "", ()):
            entered[inner["custom_id"]] = value
    return entered


def _field(component: Json, data: Json, interaction: discord.Interaction[Any]) -> Value | None:
    read: Mapping[int, Callable[[], Value | None]] = {
        3: lambda: _chosen(component),
        8: lambda: next((f"{_workspace(interaction)}/{v}" for v in component.get("values") or ()), None),
        19: lambda: next((_upload(data, str(v), interaction) for v in component.get("values") or ()), None),
        23: lambda: bool(component.get("value")),
    }
    kind = int(component.get("type", 4))
    return read[kind]() if kind in read else str(component.get("value") or "")


def _chosen(component: Json) -> Value | None:
    """Return one value as a text, several as a tuple; a handler that wants a tuple takes a text as one."""
    values = tuple(str(v) for v in component.get("values") or ())
    return values[0] if len(values) == 1 else values


def _invocation(
    interaction: discord.Interaction[Any], arguments: Mapping[str, Value], *, message: Message | None = None
) -> Invocation:
    workspace = _workspace(interaction)
    inside = interaction.guild_id is not None
    channel = Destination(f"{workspace}/{interaction.channel_id}") if inside and interaction.channel_id else None
    roles = getattr(interaction.user, "roles", ())
    return Invocation(
        platform="discord",
        workspace=workspace,
        actor=Actor(
            id=str(interaction.user.id),
            name=interaction.user.display_name,
            manager=not inside or interaction.permissions.manage_guild,
            roles=frozenset(str(r.id) for r in roles),
            present=inside and interaction.permissions.read_messages,
        ),
        channel=channel,
        locale=str(interaction.locale),
        workspace_locale=str(interaction.guild_locale) if interaction.guild_locale else None,
        arguments=arguments,
        message=message,
    )


def _workspace(interaction: discord.Interaction[Any]) -> WorkspaceId:
    """Return the server's workspace, or the person's own in direct messages."""
    return WorkspaceId(f"discord:{interaction.guild_id}" if interaction.guild_id else f"discord:@{interaction.user.id}")


def _pressed_on(interaction: discord.Interaction[Any], custom_id: str) -> Message | None:
    """Return the message whose button was pressed; the buttons of a digest carry its delivery's key at their end."""
    if interaction.message is None:
        return None
    delivery = custom_id.rpartition(":")[2] if custom_id.startswith("d:") else None
    return Message(id=str(interaction.message.id), delivery=delivery)


def _target(data: Json) -> Message:
    """Return the message that a shortcut was used on, with the links in it and the delivery it carries."""
    id_ = str(data["target_id"])
    found: Json = ((data.get("resolved") or {}).get("messages") or {}).get(id_, {})
    texts, keys = [str(found.get("content") or "")], []
    waiting: list[Json] = list(found.get("components") or [])
    while waiting:
        component = waiting.pop()
        texts.append(str(component.get("content") or ""))
        if str(component.get("custom_id", "")).startswith("d:"):
            keys.append(str(component["custom_id"]).rpartition(":")[2])
        waiting += component.get("components") or []
    texts += [str(e.get("url") or "") for e in found.get("embeds") or []]
    return Message(id=id_, links=_links(" ".join(texts)), delivery=keys[0] if keys else None)


def _links(text: str) -> tuple[str, ...]:
    """Return the web addresses in a message, in order, each once."""
    words = text.replace("(", " ").replace(")", " ").replace("<", " ").replace(">", " ").split()
    return tuple(dict.fromkeys(w for w in words if w.startswith(("http://", "https://"))))[:25]


def _kind(interaction: discord.Interaction[Any]) -> str:
    data: Json = dict(interaction.data or {})
    return str(data.get("name") or data.get("custom_id") or interaction.type)
