"""The catalogue as Discord wants to hear of it: the body of one request that registers every command in every language."""

import json
from collections.abc import Iterator
from hashlib import sha256
from typing import Any

from digestbot.adapters.platforms.discord import LAYOUTS
from digestbot.commands.i18n import LANGUAGES, Translations
from digestbot.commands.spec import Catalogue, Command, Option, Shortcut
from digestbot.core.digests.text import shorten

Json = dict[str, Any]

LOCALES = {
    "en": ("en-US", "en-GB"),
    "de": ("de",),
    "fr": ("fr",),
    "es": ("es-ES", "es-419"),
    "pt": ("pt-BR",),
}
"""Discord's names of the languages that there are texts in."""
DESCRIPTION = 100
"""Characters of a description; Discord's limit."""
_CHAT, _MESSAGE = 1, 3
_SUBCOMMAND = 1
_KINDS = {"text": 3, "integer": 4, "flag": 5, "user": 6, "channel": 7, "role": 8, "file": 11, "choice": 3}
_STRING = 3
_TEXT_CHANNELS = [0, 5, 10, 11, 12, 15]
"""Text, announcement, the three kinds of threads, forum."""
_MANAGE_SERVER = str(1 << 5)
_SERVERS, _EVERYWHERE = [0], [0, 1, 2]
_BY_SERVER, _BY_ANYONE = [0], [0, 1]


def definitions(catalogue: Catalogue, texts: Translations) -> list[Json]:
    """Return every command and shortcut, in the catalogue's order; the same catalogue gives the same bytes."""
    commands = [_top(word, catalogue, texts) for word in catalogue.words]
    return commands + [_shortcut(s, texts) for s in catalogue.shortcuts]


def fingerprint(body: list[Json]) -> str:
    """Return what changes when the definitions do: Discord limits how often commands may be made in a day."""
    return sha256(json.dumps(body, sort_keys=True).encode()).hexdigest()[:32]


def _top(word: str, catalogue: Catalogue, texts: Translations) -> Json:
    """Return a top-level command; permissions hold for all of it, and the dispatcher checks every call again."""
    group = catalogue.group(word)
    direct = any(c.direct for c in group)
    whole: Json = {
        "type": _CHAT,
        **_named(f"command-{word}", word, texts),
        "contexts": _EVERYWHERE if direct else _SERVERS,
        "integration_types": _BY_ANYONE if direct else _BY_SERVER,
        "default_member_permissions": None if group[0].who == "all" else _MANAGE_SERVER,
    }
    if len(group) == 1 and len(group[0].path) == 1:
        whole["options"] = _options(group[0], texts)
    else:
        whole["options"] = [
            {"type": _SUBCOMMAND, **_named(c.key, c.path[1], texts), "options": _options(c, texts)} for c in group
        ]
    return whole


def _shortcut(shortcut: Shortcut, texts: Translations) -> Json:
    direct: Json = {
        "type": _MESSAGE,
        "name": texts.text(LANGUAGES[0], shortcut.key),
        "name_localizations": dict(_translations(shortcut.key, texts)),
        "contexts": _SERVERS,
        "integration_types": _BY_SERVER,
        "default_member_permissions": None if shortcut.who == "all" else _MANAGE_SERVER,
    }
    return direct


def _options(command: Command, texts: Translations) -> list[Json]:
    return [_option(o, texts) for o in command.options]


def _option(option: Option, texts: Translations) -> Json:
    found: Json = {
        "type": _KINDS.get(option.kind, _STRING),
        **_named(option.key, option.name, texts),
        "required": option.required,
    }
    if option.kind == "channel":
        found["channel_types"] = _TEXT_CHANNELS
    choices = LAYOUTS if option.kind == "layout" else option.choices
    if choices:
        found["choices"] = [_choice(option, value, texts) for value in choices]
    elif option.complete is not None:
        found["autocomplete"] = True
    if option.kind == "integer":
        found |= {k: v for k, v in (("min_value", option.least), ("max_value", option.most)) if v is not None}
    elif found["type"] == _STRING and not choices:
        found |= {k: v for k, v in (("min_length", option.least), ("max_length", option.most)) if v is not None}
    return found


def _choice(option: Option, value: str, texts: Translations) -> Json:
    key = f"choice-{option.name}-{value}"
    return {
        "name": texts.text(LANGUAGES[0], key),
        "name_localizations": dict(_translations(key, texts)),
        "value": value,
    }


def _named(key: str, name: str, texts: Translations) -> Json:
    """Return name and description with their translations; names are lower-case words, as Discord wants them."""
    return {
        "name": name,
        "name_localizations": dict(_translations(f"{key}.name", texts)),
        "description": shorten(texts.text(LANGUAGES[0], key), DESCRIPTION),
        "description_localizations": {locale: shorten(text, DESCRIPTION) for locale, text in _translations(key, texts)},
    }


def _translations(key: str, texts: Translations) -> Iterator[tuple[str, str]]:
    for language in LANGUAGES[1:]:
        if texts.has(language, key):
            for locale in LOCALES[language]:
                yield locale, texts.text(language, key)
