"""The app's manifest: what an operator pastes into Slack, made from the catalogue and from what the code listens to."""

import json
from collections.abc import Iterator
from typing import Any

from digestbot.adapters.platforms.slack.connection import EVENTS_PATH, OPTIONAL, REDIRECT_PATH, SCOPES
from digestbot.adapters.platforms.slack.render import EVENT
from digestbot.adapters.platforms.slack.replies import WORD
from digestbot.commands.i18n import LANGUAGES, Translations
from digestbot.commands.reply import OPEN
from digestbot.commands.spec import Catalogue
from digestbot.core.digests.text import shorten

Json = dict[str, Any]

EVENTS = (
    "app_home_opened",
    "app_mention",
    "app_uninstalled",
    "member_joined_channel",
    "message_metadata_posted",
    "tokens_revoked",
)
"""The events that Slack sends; one without a listener would be retried again and again."""
USE = "use:"
"""How the ids of the entries of a message's menu begin."""
GLOBAL = (("feeds", "add"), ("quotes",))
"""The commands with a shortcut of their own; its name is the text `slack-shortcut-PATH`."""
_NAME, _ABOUT, _HINT = 24, 150, 1000


def manifest(
    catalogue: Catalogue,
    texts: Translations,
    *,
    word: str = WORD,
    name: str = "digestbot",
    public_url: str | None = None,
    socket: bool = True,
) -> Json:
    """Return the manifest. People install the app at `public_url`; without `socket` Slack also sends requests there."""
    reached: Json = {} if socket else {"request_url": f"{public_url}{EVENTS_PATH}"}
    command: Json = {
        "command": word,
        "description": texts.text(LANGUAGES[0], "slack-command"),
        "usage_hint": texts.text(LANGUAGES[0], "slack-usage")[:_HINT],
        "should_escape": True,
        **({"url": reached["request_url"]} if reached else {}),
    }
    return {
        "_metadata": {"major_version": 2, "minor_version": 1},
        "display_information": {
            "name": name,
            "description": shorten(texts.text(LANGUAGES[0], "slack-command"), _ABOUT),
        },
        "features": {
            "app_home": {
                "home_tab_enabled": True,
                "messages_tab_enabled": True,
                "messages_tab_read_only_enabled": True,
            },
            "bot_user": {"display_name": name, "always_online": True},
            "shortcuts": [*_global(catalogue, texts), *_message(catalogue, texts)],
            "slash_commands": [command],
        },
        "oauth_config": {
            **({"redirect_urls": [f"{public_url}{REDIRECT_PATH}"]} if public_url else {}),
            "scopes": {"bot": list(SCOPES), "bot_optional": list(OPTIONAL)},
        },
        "settings": {
            "event_subscriptions": {
                **reached,
                "bot_events": list(EVENTS),
                "metadata_subscriptions": [{"app_id": "*", "event_type": EVENT}],
            },
            "interactivity": {
                "is_enabled": True,
                **reached,
                **({"message_menu_options_url": reached["request_url"]} if reached else {}),
            },
            "org_deploy_enabled": False,
            "socket_mode_enabled": socket,
            "token_rotation_enabled": False,
        },
    }


def _global(catalogue: Catalogue, texts: Translations) -> Iterator[Json]:
    for path in GLOBAL:
        if command := catalogue.command(path):
            named = texts.text(LANGUAGES[0], f"slack-shortcut-{'-'.join(path)}")
            yield _shortcut("global", named, texts.text(LANGUAGES[0], command.key), f"{OPEN}{'.'.join(path)}")


def _message(catalogue: Catalogue, texts: Translations) -> Iterator[Json]:
    for shortcut in catalogue.shortcuts:
        named = texts.text(LANGUAGES[0], shortcut.key)
        yield _shortcut("message", named, named, f"{USE}{shortcut.name}")


def _shortcut(kind: str, name: str, about: str, callback: str) -> Json:
    description = shorten(about, _ABOUT)
    return {"name": shorten(name, _NAME), "type": kind, "callback_id": callback, "description": description}


def yaml(value: Any) -> str:
    """Return plain data as YAML, as Slack's editor takes it; texts are written as JSON writes them, which YAML reads too.

    >>> print(yaml({"a": {"b": [{"c": "x: y", "d": True}, "e"]}}), end="")
    a:
      b:
        - c: "x: y"
          d: true
        - "e"
    """
    return "".join(f"{row}\n" for row in _rows(value))


def _rows(value: Any) -> Iterator[str]:
    if isinstance(value, dict) and value:
        for key, inner in value.items():
            yield from _pair(key, inner)
    elif isinstance(value, list) and value:
        for inner in value:
            first, *rest = _rows(inner)
            yield f"- {first}"
            yield from (f"  {row}" for row in rest)
    else:
        yield json.dumps(value, ensure_ascii=False)


def _pair(key: str, inner: Any) -> Iterator[str]:
    if isinstance(inner, dict | list) and inner:
        yield f"{key}:"
        yield from (f"  {row}" for row in _rows(inner))
    else:
        yield f"{key}: {json.dumps(inner, ensure_ascii=False)}"
