"""What arrives from Slack as the catalogue's values: pure. Nothing of it is trusted; the dispatcher checks each value again."""

import html
import re
from collections.abc import Awaitable, Callable, Mapping
from typing import Any

from digestbot.adapters.platforms.slack.forms import YES
from digestbot.adapters.platforms.slack.render import EVENT
from digestbot.commands.invocation import Message, Upload, Value
from digestbot.commands.spec import Command

Json = dict[str, Any]
Fetch = Callable[[str], Awaitable[bytes]]
"""Fetches a file that Slack holds, by its address."""

LINKS = 25
_MARKED = re.compile(r"<([#@!]?)([^<>|\s]{1,2000})(?:\|([^<>]{0,2000}))?>")
_MENTION = re.compile(r"^\s*<@[UW][A-Z0-9]+(?:\|[^<>]*)?>\s*")


def typed(text: str, team: str) -> str:
    """Return what was typed behind a slash command: channels as destinations, people as ids, addresses as they are.

    >>> typed("schedule add Morning channel:<#C061EG9T2|news> <https://a.example/?x=1&amp;y=2|a.example>", "T0")
    'schedule add Morning channel:slack:T0/C061EG9T2 https://a.example/?x=1&y=2'
    """
    return html.unescape(_MARKED.sub(lambda found: _unmarked(found, team), text))


def _unmarked(found: re.Match[str], team: str) -> str:
    sign, inner, label = found.groups()
    match sign:
        case "#":
            return f"slack:{team}/{inner}"
        case "@":
            return inner
        case "!":
            return label or ""
        case _:
            return inner


def without_mention(text: str) -> str:
    """Return what was said to the bot.

    >>> without_mention(" <@U0BOT> why <https://a.example>")
    'why <https://a.example>'
    """
    return _MENTION.sub("", text).strip()


def chosen(action: Json, team: str) -> dict[str, Value]:
    """Return what was chosen in a menu or picker; a button carries nothing."""
    kind = str(action.get("type", ""))
    if kind == "conversations_select":
        found = action.get("selected_conversation")
        return {"chosen": (f"slack:{team}/{found}",) if found else ()}
    if kind == "users_select":
        return {"chosen": (str(action["selected_user"]),) if action.get("selected_user") else ()}
    if kind in {"static_select", "external_select", "overflow", "radio_buttons"}:
        return {"chosen": _values([action.get("selected_option")])}
    if kind in {"multi_static_select", "checkboxes"}:
        return {"chosen": _values(action.get("selected_options") or [])}
    return {}


def entered(view: Json, team: str, fetch: Fetch, command: Command | None = None) -> dict[str, Value]:
    """Return what was entered into a form; a field left empty is absent, a box not ticked is False."""
    flags = {o.name for o in command.options if o.kind == "flag"} if command else set()
    found: dict[str, Value] = {}
    states: Mapping[str, Mapping[str, Json]] = (view.get("state") or {}).get("values") or {}
    for name, inside in states.items():
        for element in inside.values():
            value = _entered(element, team, fetch)
            if name in flags and isinstance(value, str):
                value = value == YES
            if value not in (None, "", ()):
                found[name] = value
    return found


def _entered(element: Json, team: str, fetch: Fetch) -> Value | None:
    match element.get("type"):
        case "static_select" | "external_select" | "radio_buttons":
            return next(iter(_values([element.get("selected_option")])), None)
        case "multi_static_select":
            return _values(element.get("selected_options") or [])
        case "checkboxes":
            return bool(element.get("selected_options"))
        case "conversations_select":
            channel = element.get("selected_conversation")
            return f"slack:{team}/{channel}" if channel else None
        case "users_select":
            return str(element["selected_user"]) if element.get("selected_user") else None
        case "file_input":
            return next((_upload(file, fetch) for file in element.get("files") or []), None)
        case _:
            value = element.get("value")
            return None if value is None else str(value)


def _upload(file: Json, fetch: Fetch) -> Upload:
    url = str(file.get("url_private_download") or file.get("url_private") or "")
    return Upload(name=str(file.get("name") or "file"), size=int(file.get("size") or 0), read=lambda: fetch(url))


def _values(options: list[Json | None]) -> tuple[str, ...]:
    return tuple(str(o["value"]) for o in options if o and o.get("value"))


def pressed_on(body: Json, action: str) -> Message | None:
    """Return the message whose button was pressed; the buttons of a digest carry its delivery's key at their end."""
    id_ = (body.get("container") or {}).get("message_ts")
    if not id_:
        return None
    return Message(id=str(id_), delivery=action.rpartition(":")[2] if action.startswith("d:") else None)


def target(message: Json, bot: str | None) -> Message:
    """Return the message that a shortcut was used on; a delivery key is only read from the bot's own messages."""
    metadata = message.get("metadata") or {}
    key = (metadata.get("event_payload") or {}).get("delivery") if metadata.get("event_type") == EVENT else None
    own = bot is not None and message.get("user") == bot
    keys = [key] if isinstance(key, str) else _keys(message.get("blocks"))
    return Message(
        id=str(message.get("ts") or ""), links=_links(message), delivery=keys[0] if own and keys and keys[0] else None
    )


def _keys(blocks: Any) -> list[str]:
    found: list[str] = []
    waiting: list[Any] = list(blocks or [])
    while waiting:
        node = waiting.pop()
        if isinstance(node, dict):
            if str(node.get("action_id", "")).startswith("d:"):
                found.append(str(node["action_id"]).rpartition(":")[2])
            waiting += node.get("elements") or []
    return found


def _links(message: Json) -> tuple[str, ...]:
    """Return the web addresses in a message, each once."""
    found = [inner for sign, inner, _ in _MARKED.findall(str(message.get("text") or "")) if not sign]
    waiting: list[Any] = list(message.get("blocks") or [])[::-1]
    while waiting:
        node = waiting.pop()
        if isinstance(node, dict):
            found.append(str(node.get("url") or ""))
            waiting += (node.get("elements") or [])[::-1]
    urls = (html.unescape(f) for f in found)
    return tuple(dict.fromkeys(u for u in urls if u.startswith(("http://", "https://"))))[:LINKS]
