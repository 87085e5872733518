"""Answers as Slack messages: pure code. Text that other people wrote goes into elements without markup, and no one is pinged."""

import re
from dataclasses import replace
from typing import Any, assert_never

from digestbot.adapters.platforms.slack import block_kit
from digestbot.adapters.platforms.slack import render as drawing
from digestbot.adapters.platforms.slack.escaping import escape
from digestbot.adapters.platforms.slack.limits import LIMITS
from digestbot.commands.reply import (
    At,
    Block,
    Button,
    Call,
    Code,
    Control,
    Controls,
    Digest,
    Fields,
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
    plain,
)
from digestbot.core.delivery.delivery import DeliveryKey, Part
from digestbot.core.digests.text import clean, shorten, web_link
from digestbot.core.digests.true_host import with_host

Json = dict[str, Any]

WORD = "/digest"
"""The slash command, unless the operator renamed it in the manifest."""
VIEW_BLOCKS = 100
LABEL, ABOUT, PLACEHOLDER, TITLE, VALUE = 75, 75, 150, 24, 150
"""Characters of a button's or choice's label, of what explains a choice, a placeholder, a modal's title, a choice's value."""
LINK_ACTION = "link"
"""The id of a button that only opens an address; Slack tells of its press all the same."""
_PIECE, _LINK, _BUTTON_LINK = 1000, 1500, 3000
_ROW_BUTTONS = 5
_CHOICES = 100
_DATE = "{date_short_pretty} {time}"
_MORE = "…"
_NO_KEY = DeliveryKey("0" * 25)
_PERSON, _GROUP = re.compile(r"[UW][A-Z0-9]{2,20}"), re.compile(r"S[A-Z0-9]{2,20}")
_CHANNEL = re.compile(r"slack:([TE][A-Z0-9]{2,20})/([CGD][A-Z0-9]{2,20})(?:/[0-9.]+)?")
_NUMBER = re.compile(r"#[0-9]{1,3}$")


def message(reply: Reply, *, word: str = WORD) -> Json:
    """Return `text` and `blocks`; what passes Slack's limits is left out, with an ellipsis."""
    rows = controls(reply.controls)
    return {"text": notification(reply), "blocks": [*body(reply, LIMITS.blocks - len(rows), word=word), *rows]}


def view(reply: Reply, *, title: str, close: str, metadata: str = "", word: str = WORD) -> Json:
    """Return the answer as a modal that only says something; `metadata` holds plain ids."""
    rows = controls(reply.controls)
    return {
        "type": "modal",
        "title": plain_text(title, TITLE),
        "close": plain_text(close, TITLE),
        "private_metadata": metadata,
        "blocks": [*body(reply, VIEW_BLOCKS - len(rows), word=word), *rows],
    }


def notification(reply: Reply) -> str:
    """Return the answer's first words, for notifications and screen readers.

    >>> notification(Reply(blocks=(Heading((Trusted("Added: "), Untrusted("<!here>"))),)))
    'Added: &lt;!here&gt;'
    """
    first = next((_first(b) for b in reply.blocks if not isinstance(b, Digest | Controls)), _MORE)
    return escape(shorten(clean(first), LIMITS.notification // 4)) or _MORE


def body(reply: Reply, most: int, *, word: str = WORD) -> list[Json]:
    """Return the answer's blocks without its controls, `most` at most."""
    room = LIMITS.all_text - 200
    found: list[Json] = []
    if reply.problem:
        found.append(block_kit.rich(block_kit.section({"type": "emoji", "name": "warning"})))
    for block in reply.blocks:
        drawn = (
            _digest(block, room, most - len(found))
            if isinstance(block, Digest)
            else _block(block, room, word, public=not reply.ephemeral)
        )
        if len(found) + len(drawn) > most:
            break
        room -= block_kit.length(drawn)
        found += drawn
    if reply.problem and len(found) > 1 and found[1]["type"] == "rich_text":
        first: Json = found[1]["elements"][0]
        first["elements"] = [{"type": "emoji", "name": "warning"}, block_kit.text(" "), *first["elements"]]
        found.pop(0)
    return found or [block_kit.rich(block_kit.section(block_kit.text(_MORE)))]


def line(pieces: Line, *, word: str = WORD, public: bool = False) -> list[Json]:
    """Return a line as elements of rich text; in an answer for all, a person's name would ping them and is not drawn.

    >>> line((Trusted("By "), Untrusted("<!channel> Ana", link="javascript:x")))
    [{'type': 'text', 'text': 'By '}, {'type': 'text', 'text': '<!channel> Ana'}]
    """
    return [drawn for piece in pieces if (drawn := _piece(piece, word, public=public))]


def call(path: tuple[str, ...], text: str, word: str) -> str:
    """Return how to call a command through the one slash command.

    >>> call(("digest", "last"), "/digest last", "/news"), call(("feeds", "list"), "/feeds liste", "/news")
    ('/news last', '/news feeds liste')
    """
    words = text.removeprefix("/").split(" ")
    return " ".join([word, *(words[1:] if f"/{path[0]}" == WORD else words)])


def plain_text(text: str, limit: int) -> Json:
    """Return a label; never empty, since Slack refuses empty ones."""
    return {"type": "plain_text", "text": shorten(clean(text), limit) or _MORE, "emoji": True}


def option(value: str, label: str, about: str = "") -> Json:
    """Return one choice."""
    description = {"description": plain_text(about, ABOUT)} if clean(about) else {}
    return {"value": value[:VALUE], "text": plain_text(label, LABEL), **description}


def numbered(action: str, number: int) -> str:
    """Return an id that is unique in its message: two buttons may do the same."""
    return f"{action}#{number}"


def action_of(action_id: str) -> str:
    """Return the action of a pressed element's id.

    >>> action_of(numbered("feeds:info:7", 12)), action_of("d:more:0k")
    ('feeds:info:7', 'd:more:0k')
    """
    return _NUMBER.sub("", action_id)


def controls(given: tuple[Control, ...]) -> list[Json]:
    """Return rows of menus and buttons. Slack has no roles, so a picker of roles is not drawn."""
    rows: list[Json] = []
    buttons: list[Json] = []
    for number, control in enumerate(given):
        match control:
            case Button():
                buttons += _button(control, number)
            case Menu():
                rows.append(_actions([_menu(control, number)]))
            case Picker() if control.kind != "role":
                rows.append(_actions([_picker(control, number)]))
            case Picker():
                continue
            case _:
                assert_never(control)
    rows += [_actions(buttons[n : n + _ROW_BUTTONS]) for n in range(0, len(buttons), _ROW_BUTTONS)]
    return rows[: LIMITS.blocks // 2]


def _actions(inside: list[Json]) -> Json:
    return {"type": "actions", "elements": inside}


def _button(button: Button, number: int) -> list[Json]:
    face: Json = {"type": "button", "text": plain_text(button.label, LABEL)}
    if button.link is not None:
        url = web_link(button.link, longest=_BUTTON_LINK)
        return [{**face, "url": url, "action_id": numbered(LINK_ACTION, number)}] if url else []
    style = {"style": button.style} if button.style != "plain" else {}
    return [{**face, **style, "action_id": numbered(button.action, number)}]


def _menu(menu: Menu, number: int) -> Json:
    options = [option(c.value, c.label, c.about) for c in menu.choices[:_CHOICES]]
    chosen = [o for o, c in zip(options, menu.choices, strict=False) if c.chosen]
    found: Json = {"action_id": numbered(menu.action, number), "options": options}
    if clean(menu.placeholder):
        found["placeholder"] = plain_text(menu.placeholder, PLACEHOLDER)
    if menu.most > 1:
        found |= {"type": "multi_static_select", "max_selected_items": min(menu.most, len(options))}
        return {**found, "initial_options": chosen} if chosen else found
    found["type"] = "static_select"
    return {**found, "initial_option": chosen[0]} if chosen else found


def _picker(picker: Picker, number: int) -> Json:
    found: Json = {"action_id": numbered(picker.action, number)}
    if clean(picker.placeholder):
        found["placeholder"] = plain_text(picker.placeholder, PLACEHOLDER)
    if picker.kind == "user":
        chosen = {"initial_user": picker.chosen} if picker.chosen and _PERSON.fullmatch(picker.chosen) else {}
        return {**found, "type": "users_select", **chosen}
    return {**found, **channel_select(picker.chosen)}


def channel_select(chosen: str | None) -> Json:
    """Return a select of channels, public and private; `chosen` is a destination."""
    at = _CHANNEL.fullmatch(chosen or "")
    known = {"initial_conversation": at.group(2)} if at else {}
    return {"type": "conversations_select", "filter": {"include": ["public", "private"]}, **known}


def _piece(piece: Piece, word: str, *, public: bool) -> Json | None:
    match piece:
        case Trusted():
            return _text(_kept(piece.text), strong=piece.strong)
        case Untrusted():
            return _foreign(piece)
        case Code():
            return _code(piece.text)
        case At():
            stamp = int(piece.instant.timestamp())
            return {"type": "date", "timestamp": stamp, "format": _DATE, "fallback": piece.text}
        case Place():
            return _place(piece)
        case Person() | Role():
            return _code(piece.id) if public else _named(piece)
        case Call():
            return _code(call(piece.path, piece.text, word))
        case Post():
            return _post(piece)
        case _:
            assert_never(piece)


def _text(shown: str, *, strong: bool = False) -> Json | None:
    return block_kit.text(shown, **({"bold": True} if strong and shown.strip() else {})) if shown else None


def _foreign(piece: Untrusted) -> Json | None:
    shown = shorten(with_host(clean(piece.text), piece.link), _PIECE)
    style = {"bold": True} if piece.strong else {}
    return block_kit.link(shown, web_link(piece.link, _LINK), **style) if shown else None


def _named(piece: Person | Role) -> Json | None:
    """Return a person's or group's name as Slack writes it; anything that is not a Slack id is shown as it is."""
    if isinstance(piece, Person):
        return {"type": "user", "user_id": piece.id} if _PERSON.fullmatch(piece.id) else _code(piece.id)
    return {"type": "usergroup", "usergroup_id": piece.id} if _GROUP.fullmatch(piece.id) else _code(piece.id)


def _code(raw: str) -> Json | None:
    shown = shorten(clean(raw), _PIECE)
    return block_kit.text(shown, code=True) if shown else None


def _place(piece: Place) -> Json | None:
    at = _CHANNEL.fullmatch(piece.destination)
    return {"type": "channel", "channel_id": at.group(2)} if at else _code(piece.destination)


def _post(piece: Post) -> Json | None:
    at = _CHANNEL.fullmatch(piece.destination)
    if at is None or not piece.message.replace(".", "").isdecimal():
        return _text(_kept(piece.text))
    team, channel = at.groups()
    url = f"https://slack.com/archives/{channel}/p{piece.message.replace('.', '')}?team={team}"
    return block_kit.link(clean(piece.text) or _MORE, url)


def _kept(text: str) -> str:
    """Return our own words with the blanks at their ends, which part them from the next piece."""
    inner = clean(text)
    if not inner:
        return " " if text else ""
    return f"{' ' if text[0].isspace() else ''}{inner}{' ' if text[-1].isspace() else ''}"


def _first(block: Block) -> str:
    match block:
        case Heading() | Paragraph() | Note():
            return plain(block.line)
        case Items():
            return plain(block.lines[0]) if block.lines else ""
        case Fields():
            return " ".join(map(plain, block.rows[0])) if block.rows else ""
        case Digest() | Controls():
            return ""
        case _:
            assert_never(block)


def _block(block: Block, room: int, word: str, *, public: bool) -> list[Json]:
    """Return a block as one of Slack's, as many whole lines of it as there is room for."""
    match block:
        case Heading():
            bold = tuple(replace(p, strong=True) if isinstance(p, Trusted | Untrusted) else p for p in block.line)
            return _section(line(bold, word=word, public=public), room)
        case Paragraph():
            return _section(line(block.line, word=word, public=public), room)
        case Note():
            return _note(block, room, word)
        case Items():
            items = _fitting([line(one, word=word, public=public) for one in block.lines], room)
            listed = {"type": "rich_text_list", "style": "bullet", "elements": [block_kit.section(*i) for i in items]}
            return [block_kit.rich(listed)] if items else []
        case Fields():
            rows = [_row(name, value, word, public=public) for name, value in block.rows]
            shown = [part for row in _fitting(rows, room) for part in (*row, block_kit.text("\n"))][:-1]
            return [block_kit.rich(block_kit.section(*shown))] if shown else []
        case Controls():
            return controls(block.controls)
        case Digest():
            return []
        case _:
            assert_never(block)


def _row(name: Line, value: Line, word: str, *, public: bool) -> list[Json]:
    bold = tuple(replace(p, strong=True) if isinstance(p, Trusted | Untrusted) else p for p in name)
    return [
        *line(bold, word=word, public=public),
        block_kit.text("  "),
        *line(value, word=word, public=public),
    ]


def _section(inside: list[Json], room: int) -> list[Json]:
    fitting = _fitting([inside], room)
    return [block_kit.rich(block_kit.section(*one)) for one in fitting if one]


def _fitting(lines: list[list[Json]], room: int) -> list[list[Json]]:
    """Return as many lines as fit, and an ellipsis if some are left out."""
    kept: list[list[Json]] = []
    for one in filter(None, lines):
        room -= block_kit.length(one) + 1
        if room < 0:
            return [*kept, [block_kit.text(_MORE)]]
        kept.append(one)
    return kept


def _note(note: Note, room: int, word: str) -> list[Json]:
    """Return small print: plain text, and markup only for what Slack itself must draw, a time or a channel."""
    runs: list[Json] = []
    waiting = ""
    for piece in note.line:
        if drawn := _marked(piece):
            runs += [*_small(waiting), {"type": "mrkdwn", "text": drawn}]
            waiting = ""
        else:
            waiting += call(piece.path, piece.text, word) if isinstance(piece, Call) else plain((piece,))
    runs = [*runs, *_small(waiting)][: LIMITS.context]
    return [block_kit.context(*runs)] if runs and block_kit.length(runs) <= room else []


def _small(text: str) -> list[Json]:
    return [block_kit.small(clean(text))] if clean(text) else []


def _marked(piece: Piece) -> str | None:
    if isinstance(piece, At):
        return f"<!date^{int(piece.instant.timestamp())}^{_DATE}|{escape(piece.text).replace('|', ' ')}>"
    at = _CHANNEL.fullmatch(piece.destination) if isinstance(piece, Place) else None
    return f"<#{at.group(2)}>" if at else None


def _digest(block: Digest, room: int, most: int) -> list[Json]:
    """Return as many stories of a digest as fit; what is left out is counted below them."""
    options = replace(block.options, rest="none")
    for count in range(min(len(block.document.stories), LIMITS.main_stories), -1, -1):
        if not count and block.document.stories:
            break
        part = Part(number=0, kind="main", stories=tuple(range(count)), total=1)
        drawn: list[Json] = drawing.render(block.document, part, _NO_KEY, options)["blocks"]
        if len(drawn) <= most and block_kit.length(drawn) <= room:
            return drawn
    return []
