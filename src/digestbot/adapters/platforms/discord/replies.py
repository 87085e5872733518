"""Answers as Discord messages: pure code. Text that other people wrote is escaped, and no one is mentioned."""

from typing import Any, assert_never

from digestbot.adapters.platforms.discord import cards
from digestbot.adapters.platforms.discord.escaping import escape, masked
from digestbot.adapters.platforms.discord.limits import LIMITS
from digestbot.commands.reply import (
    At,
    Block,
    Button,
    Call,
    Code,
    Control,
    Controls,
    Digest,
    Field,
    Fields,
    File,
    Form,
    Heading,
    Items,
    Line,
    Menu,
    Note,
    Paragraph,
    Person,
    Picker,
    Piece,
    Place,
    Post,
    Reply,
    Role,
    Trusted,
    Untrusted,
)
from digestbot.core.delivery.delivery import Part
from digestbot.core.digests.text import clean, shorten, utf16, web_link
from digestbot.core.digests.true_host import with_host

Json = dict[str, Any]

_EPHEMERAL = 1 << 6
_ROW, _BUTTON, _SELECT, _INPUT, _USERS, _ROLES, _CHANNELS = 1, 2, 3, 4, 5, 6, 8
_TEXT, _FILE, _CONTAINER, _LABEL, _UPLOAD, _CHECKBOX = 10, 13, 17, 18, 19, 23
_STYLES = {"plain": 2, "primary": 1, "danger": 4}
_LINK = 5
_ROW_BUTTONS = 5
_TEXT_CHANNELS = [0, 5, 10, 11, 12, 15]
_PICKERS = {"user": _USERS, "role": _ROLES, "channel": _CHANNELS}
_PROBLEM_COLOUR, _ANSWER_COLOUR = 0xC94A3B, cards.ACCENT
_MORE = "…"
TITLE, LABEL, ABOUT, CHOICE = 45, 45, 100, 100
"""Characters of a form's title, a field's label, an explanation, a choice's label; Discord's limits."""


def message(reply: Reply) -> Json:
    """Return the answer as a message in components V2; what passes Discord's limits is left out, with an ellipsis."""
    rows = _rows(reply.controls)
    room = LIMITS.component_text - utf16(_MORE)
    inside: list[Json] = []
    components = 1 + sum(1 + len(row["components"]) for row in rows) + (1 if reply.file else 0)
    for block in reply.blocks:
        drawn = _block(block, room, LIMITS.components - components)
        count, characters = cards.measure(drawn)
        inside += drawn
        room -= characters
        components += count
    container: Json = {
        "type": _CONTAINER,
        "accent_color": _PROBLEM_COLOUR if reply.problem else _ANSWER_COLOUR,
        "components": inside or [{"type": _TEXT, "content": _MORE}],
    }
    files = [{"type": _FILE, "file": {"url": f"attachment://{reply.file.name}"}}] if reply.file else []
    return {
        "flags": cards.V2_FLAG | (_EPHEMERAL if reply.ephemeral else 0),
        "components": [container, *files, *rows],
        "allowed_mentions": {"parse": []},
        **({"attachments": [attachment(reply.file)]} if reply.file else {}),
    }


def attachment(file: File) -> Json:
    """Return what names the file in the message; its bytes go beside it."""
    return {"id": 0, "filename": file.name}


def modal(form: Form) -> Json:
    """Return the form as a modal: a label and a component for each field."""
    return {
        "custom_id": form.action,
        "title": shorten(clean(form.title), TITLE) or _MORE,
        "components": [_field(f) for f in form.fields],
    }


def line(pieces: Line) -> str:
    r"""Return a line in Discord's markdown.

    >>> line((Trusted("Added: "), Untrusted("[x](https://evil.example) @everyone")))
    'Added: \\[x\\](https\\://evil.example) \\@everyone'
    """
    return "".join(_piece(p) for p in pieces)


def _piece(piece: Piece) -> str:
    match piece:
        case Trusted():
            return _strong(_kept(piece.text), strong=piece.strong)
        case Untrusted():
            return _strong(
                masked(escape(with_host(clean(piece.text), piece.link)), web_link(piece.link)), strong=piece.strong
            )
        case Code():
            return f"`{clean(piece.text).replace('`', 'ˋ') or ' '}`"
        case At():
            return f"<t:{int(piece.instant.timestamp())}:f>"
        case Place():
            return (
                f"<#{piece.destination.rpartition('/')[2]}>" if "/" in piece.destination else escape(piece.destination)
            )
        case Person():
            return f"<@{piece.id}>" if piece.id.isdecimal() else escape(piece.id)
        case Role():
            return f"<@&{piece.id}>" if piece.id.isdecimal() else escape(piece.id)
        case Call():
            return f"`{clean(piece.text)}`"
        case Post():
            guild, _, channel = piece.destination.partition(":")[2].partition("/")
            return masked(escape(piece.text), f"https://discord.com/channels/{guild}/{channel}/{piece.message}")
        case _:
            assert_never(piece)


def _kept(text: str) -> str:
    """Escape our own words, and keep the blanks at their ends, which part them from the next piece."""
    inner = text.strip()
    if not inner:
        return " " if text else ""
    before, after = text[: len(text) - len(text.lstrip())], text[len(text.rstrip()) :]
    return f"{' ' if before else ''}{escape(inner)}{' ' if after else ''}"


def _strong(text: str, *, strong: bool) -> str:
    return f"**{text}**" if strong and text.strip() else text


def _block(block: Block, room: int, components: int) -> list[Json]:
    match block:
        case Digest():
            return _digest(block, room, components)
        case Controls():
            rows = _rows(block.controls)
            return rows if cards.measure(rows)[0] <= components else []
        case _:
            return _texts(block, room)


def _texts(block: Block, room: int) -> list[Json]:
    """Return a block as one text of whole lines, as many as there is room for."""
    kept: list[str] = []
    for one in _lines(block):
        size = utf16(one) + 1
        if size > room:
            kept.append(_MORE)
            break
        room -= size
        kept.append(one)
    content = "\n".join(kept).strip()
    return [{"type": _TEXT, "content": content}] if content else []


def _lines(block: Block) -> list[str]:
    match block:
        case Heading():
            return [f"### {line(block.line)}"]
        case Paragraph():
            return [line(block.line)]
        case Note():
            return [f"-# {line(block.line)}"]
        case Items():
            return [f"- {line(one)}" for one in block.lines]
        case Fields():
            return [f"**{line(name)}** {line(value)}" for name, value in block.rows]
        case Digest() | Controls():
            return []
        case _:
            assert_never(block)


def _digest(block: Digest, room: int, components: int) -> list[Json]:
    """Return as many stories of a digest as fit; the layout is the cards, which the answer is drawn in."""
    for count in range(len(block.document.stories), -1, -1):
        part = Part(number=0, kind="main", stories=tuple(range(count)), total=1)
        drawn: list[Json] = cards.body(block.document, part, block.options, None)["components"][-1]["components"]
        needed, characters = cards.measure(drawn)
        if characters <= room and needed <= components:
            return drawn
    return []


def _rows(controls: tuple[Control, ...]) -> list[Json]:
    rows: list[Json] = []
    buttons: list[Json] = []
    for control in controls:
        if isinstance(control, Button):
            if drawn := _button(control):
                buttons.append(drawn)
        else:
            rows.append({"type": _ROW, "components": [_select(control)]})
    fives = [buttons[n : n + _ROW_BUTTONS] for n in range(0, len(buttons), _ROW_BUTTONS)]
    return [*rows, *({"type": _ROW, "components": five} for five in fives)]


def _button(button: Button) -> Json | None:
    label = shorten(clean(button.label), 80) or _MORE
    if button.link is None:
        return {"type": _BUTTON, "style": _STYLES[button.style], "custom_id": button.action, "label": label}
    link = web_link(button.link, longest=512)
    return {"type": _BUTTON, "style": _LINK, "url": link, "label": label} if link else None


def _select(control: Menu | Picker) -> Json:
    placeholder = {"placeholder": shorten(clean(control.placeholder), 150)} if control.placeholder else {}
    if isinstance(control, Menu):
        options = [
            {
                "value": c.value,
                "label": shorten(clean(c.label), CHOICE) or c.value,
                **({"description": shorten(clean(c.about), ABOUT)} if clean(c.about) else {}),
                **({"default": True} if c.chosen else {}),
            }
            for c in control.choices
        ]
        bounds = {"min_values": control.least, "max_values": min(control.most, len(options))}
        return {"type": _SELECT, "custom_id": control.action, "options": options, **placeholder, **bounds}
    found: Json = {"type": _PICKERS[control.kind], "custom_id": control.action, **placeholder}
    if control.kind == "channel":
        found["channel_types"] = _TEXT_CHANNELS
    if control.chosen:
        found["default_values"] = [{"id": control.chosen.rpartition("/")[2], "type": control.kind}]
    return found


def _field(field: Field) -> Json:
    label: Json = {"type": _LABEL, "label": shorten(clean(field.label), LABEL) or _MORE, "component": _component(field)}
    if clean(field.hint):
        label["description"] = shorten(clean(field.hint), ABOUT)
    return label


def _component(field: Field) -> Json:
    named: Json = {"custom_id": field.name}
    required = {"required": field.required}
    match field.kind:
        case "text" | "secret" | "paragraph":
            value = {"value": field.value[: field.longest]} if field.value and field.kind != "secret" else {}
            style = 2 if field.kind == "paragraph" else 1
            return {
                "type": _INPUT,
                **named,
                **required,
                "style": style,
                "max_length": min(field.longest, 4000),
                **value,
            }
        case "choice" | "choices":
            menu = Menu(action=field.name, placeholder="", choices=field.choices)
            most = len(field.choices) if field.kind == "choices" else 1
            return {**_select(menu), **required, "min_values": 1 if field.required else 0, "max_values": most}
        case "channel":
            return {
                **_select(Picker(action=field.name, placeholder="", kind="channel", chosen=field.value or None)),
                **required,
            }
        case "flag":
            return {"type": _CHECKBOX, **named, "default": field.value in {"yes", "true"}}
        case "file":
            return {"type": _UPLOAD, **named, **required, "max_values": 1, "min_values": 1 if field.required else 0}
        case _:
            assert_never(field.kind)
