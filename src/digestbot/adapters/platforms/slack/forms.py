"""A form as a modal of Slack's: pure. What has no typing help on Slack, feeds and topics, is an external select."""

import json
from collections.abc import Callable, Mapping
from typing import Any, assert_never

from digestbot.adapters.platforms.slack.replies import (
    LABEL,
    PLACEHOLDER,
    TITLE,
    Json,
    channel_select,
    option,
    plain_text,
)
from digestbot.commands.reply import Field, Form
from digestbot.commands.spec import Command, Option
from digestbot.core.digests.text import clean

LONGEST_INPUT = 3000
YES, NO = "true", "false"
Say = Callable[[str], str]
"""Returns a text of the catalogue in the reader's language."""


def modal(form: Form, say: Say, *, command: Command | None = None, metadata: str = "") -> Json:
    """Return the form; with its `command`, each field is the element that Slack has for the option's kind."""
    options = {o.name: o for o in command.options} if command else {}
    return {
        "type": "modal",
        "callback_id": form.action,
        "private_metadata": metadata,
        "title": plain_text(form.title, TITLE),
        "submit": plain_text(form.submit, TITLE),
        "close": plain_text(say("slack-close"), TITLE),
        "blocks": [_input(f, options, say) for f in form.fields],
    }


def metadata(channel: str | None) -> str:
    """Return a modal's metadata: the channel that it was opened in. Rights are checked again on submission.

    >>> metadata("C061EG9T2"), channel_in(metadata("C061EG9T2")), channel_in("[broken")
    ('{"channel": "C061EG9T2"}', 'C061EG9T2', None)
    """
    return json.dumps({"channel": channel}) if channel else ""


def channel_in(text: str) -> str | None:
    """Return the channel that a modal remembers."""
    try:
        found = json.loads(text or "{}")
    except ValueError:
        return None
    channel = found.get("channel") if isinstance(found, dict) else None
    return channel if isinstance(channel, str) else None


def _input(field: Field, options: Mapping[str, Option], say: Say) -> Json:
    block: Json = {
        "type": "input",
        "block_id": field.name,
        "label": plain_text(field.label, LABEL),
        "optional": not field.required,
        "element": {**_element(field, options.get(field.name), say), "action_id": field.name},
    }
    if clean(field.hint) and clean(field.hint) != clean(field.label):
        block["hint"] = plain_text(field.hint, PLACEHOLDER)
    return block


def _element(field: Field, wanted: Option | None, say: Say) -> Json:
    if wanted is not None and (special := _special(field, wanted, say)):
        return special
    match field.kind:
        case "text" | "paragraph" | "secret":
            longest = min(field.longest, LONGEST_INPUT)
            known = {"initial_value": field.value[:longest]} if field.value and field.kind != "secret" else {}
            lines = {"multiline": True} if field.kind == "paragraph" else {}
            return {"type": "plain_text_input", "max_length": longest, **lines, **known}
        case "choice" | "choices":
            return _choice(field)
        case "channel":
            return channel_select(field.value)
        case "flag":
            return _flag(field, say)
        case "file":
            return {"type": "file_input", "max_files": 1}
        case _:
            assert_never(field.kind)


def _special(field: Field, wanted: Option, say: Say) -> Json | None:
    """Return the element for an option whose kind Slack knows better than a form does."""
    if wanted.complete is not None:
        first = {"initial_option": option(field.value, field.value)} if field.value else {}
        return {"type": "external_select", "min_query_length": 0, **first}
    match wanted.kind:
        case "user":
            return {"type": "users_select", **({"initial_user": field.value} if field.value else {})}
        case "integer":
            bounds = {
                name: str(bound)
                for name, bound in (("min_value", wanted.least), ("max_value", wanted.most))
                if bound is not None
            }
            known = {"initial_value": field.value} if field.value else {}
            return {"type": "number_input", "is_decimal_allowed": False, **bounds, **known}
        case "flag":
            # Three states: a box that is not ticked could not be told from one that no one touched.
            options = {YES: option(YES, say("slack-yes")), NO: option(NO, say("slack-no"))}
            chosen = {"initial_option": options[field.value]} if field.value in options else {}
            return {"type": "static_select", "options": list(options.values()), **chosen}
        case _:
            return None


def _choice(field: Field) -> Json:
    options = [option(c.value, c.label, c.about) for c in field.choices]
    chosen = [o for o, c in zip(options, field.choices, strict=True) if c.chosen]
    if field.kind == "choice":
        return {"type": "static_select", "options": options, **({"initial_option": chosen[0]} if chosen else {})}
    known = {"initial_options": chosen} if chosen else {}
    return {"type": "multi_static_select", "options": options, **known}


def _flag(field: Field, say: Say) -> Json:
    yes = option(YES, say("slack-yes"))
    known: dict[str, Any] = {"initial_options": [yes]} if field.value in {"yes", YES} else {}
    return {"type": "checkboxes", "options": [yes], **known}
