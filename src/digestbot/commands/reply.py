"""Answers, before a platform renders them.

The bot's texts and text from the internet have different types: `Trusted` comes from the catalogues of texts, `Untrusted`
is a title, a name or an address that other people wrote. Neither holds markup. A platform escapes both, and takes from
`Untrusted` everything that could ping, forge a link or hide something (`core.digests.text.clean`).
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Literal, TypeAlias

from digestbot.core.digests.destination import Destination
from digestbot.core.digests.document import Document
from digestbot.core.digests.subscription import Options

ASKING = "ask:run:"
"""How the id of a form begins that asks for a command's options."""

OPEN = "ask:open:"
"""How the id of a button begins that calls a command (`ask:open:feeds.add`), with its form first if it has options."""


@dataclass(frozen=True, slots=True)
class Trusted:
    """Words of the bot, plain text in the reader's language."""

    text: str
    strong: bool = False


@dataclass(frozen=True, slots=True)
class Untrusted:
    """Text that other people wrote, unescaped; `link` is the web address that it links to, also unescaped."""

    text: str
    link: str | None = None
    strong: bool = False


@dataclass(frozen=True, slots=True)
class Code:
    """Something to copy: a command, an address, an id. Unescaped; it may contain foreign text."""

    text: str


@dataclass(frozen=True, slots=True)
class At:
    """An instant. `text` says it in our words; a platform that shows each reader local time may show `instant` instead."""

    instant: datetime
    text: str


@dataclass(frozen=True, slots=True)
class Place:
    """A channel; a platform shows it as a link to the channel, the console as its address."""

    destination: Destination


@dataclass(frozen=True, slots=True)
class Person:
    """Someone of the workspace, by the platform's id; shown as a name, and never pinged."""

    id: str


@dataclass(frozen=True, slots=True)
class Role:
    """A role or user group of the workspace, by the platform's id; shown as a name, and never pinged."""

    id: str


@dataclass(frozen=True, slots=True)
class Post:
    """A message of the bot in a channel: `message` is the platform's id, `text` the text of the link to it."""

    destination: Destination
    message: str
    text: str


@dataclass(frozen=True, slots=True)
class Call:
    """A command that people may call: `text` is how it is written where every command stands alone, in the reader's language.

    A platform may link it (`</feeds list:ID>`), or put its own word first (`/digest feeds list`).
    """

    path: tuple[str, ...]
    text: str


Piece: TypeAlias = Trusted | Untrusted | Code | At | Place | Person | Role | Post | Call
Line: TypeAlias = tuple[Piece, ...]


@dataclass(frozen=True, slots=True)
class Heading:
    """What the answer is about."""

    line: Line


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A sentence or two."""

    line: Line


@dataclass(frozen=True, slots=True)
class Items:
    """A list."""

    lines: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class Fields:
    """Names and values, one a row."""

    rows: tuple[tuple[Line, Line], ...]


@dataclass(frozen=True, slots=True)
class Note:
    """What happens next, or an aside: drawn smaller if the platform can."""

    line: Line


@dataclass(frozen=True, slots=True)
class Digest:
    """A digest, drawn by the platform's own renderer as far as one message holds; the rest is reached by the controls."""

    document: Document
    options: Options = field(default_factory=Options)


@dataclass(frozen=True, slots=True, kw_only=True)
class Button:
    """A button. `action` is `family:verb` or `family:verb:argument`; it carries plain ids, no secret and no trust.

    With `link` it opens that web address instead, and has no action.
    """

    label: str
    action: str = ""
    style: Literal["plain", "primary", "danger"] = "plain"
    link: str | None = None

    def __post_init__(self) -> None:
        """Refuse a button that does nothing or two things."""
        if bool(self.action) == bool(self.link):
            raise ValueError(f"a button has an action or a link: {self.action}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """One line of a menu; labels are plain text on every platform, and may be foreign."""

    value: str
    label: str
    about: str = ""
    chosen: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Menu:
    """A select; a platform draws as many choices as it can. What was chosen arrives as `arguments["chosen"]`, a tuple of values."""

    action: str
    placeholder: str
    choices: tuple[Choice, ...]
    least: int = 1
    most: int = 1

    def __post_init__(self) -> None:
        """Refuse a menu with nothing to choose."""
        if not self.choices:
            raise ValueError("a menu has choices")


@dataclass(frozen=True, slots=True, kw_only=True)
class Picker:
    """The platform's own select of its channels, roles or people; `arguments["chosen"]` as for a menu.

    A channel arrives as its destination, a role or a person as the platform's id.
    """

    action: str
    placeholder: str
    kind: Literal["channel", "role", "user"]
    chosen: str | None = None


Control: TypeAlias = Button | Menu | Picker


@dataclass(frozen=True, slots=True)
class Controls:
    """Buttons and menus in the middle of an answer, below the block that they belong to."""

    controls: tuple[Control, ...]


Block: TypeAlias = Heading | Paragraph | Items | Fields | Note | Digest | Controls

FieldKind = Literal["text", "paragraph", "secret", "choice", "choices", "channel", "flag", "file"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Field:
    """One field of a form.

    `secret`: never shown again and never prefilled; on a platform without such fields it is a text field in a form that only
    its writer sees. `choice` and `choices` need `choices`. What was entered arrives as `arguments[name]`: a
    str, a bool for `flag`, a tuple of values for `choices`, an `Upload` for `file`; a field left empty is absent.
    """

    name: str
    label: str
    kind: FieldKind = "text"
    hint: str = ""
    value: str = ""
    choices: tuple[Choice, ...] = ()
    required: bool = False
    longest: int = 1000


@dataclass(frozen=True, slots=True, kw_only=True)
class Form:
    """A modal. Its submission is the action `action` with the fields as arguments."""

    action: str
    title: str
    submit: str
    fields: tuple[Field, ...]

    def __post_init__(self) -> None:
        """Refuse a form that asks for nothing."""
        if not self.fields:
            raise ValueError("a form has fields")


@dataclass(frozen=True, slots=True, kw_only=True)
class File:
    """A file to hand over."""

    name: str
    content: bytes
    kind: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Reply:
    """One answer.

    A `form` comes alone and is opened at once. `ephemeral`: only the asker sees it. `update`: it replaces the message whose
    button was pressed, if the platform can; otherwise it is a new message.
    `problem` marks an answer that says why something was not done. `to_dm`: it goes to the asker's direct messages.
    """

    blocks: tuple[Block, ...] = ()
    controls: tuple[Control, ...] = ()
    form: Form | None = None
    file: File | None = None
    ephemeral: bool = True
    update: bool = False
    problem: bool = False
    to_dm: bool = False

    def __post_init__(self) -> None:
        """Refuse an answer that says nothing, or a form that comes with words."""
        if self.form is not None and (self.blocks or self.controls or self.file):
            raise ValueError("a form stands alone")
        if not (self.form or self.blocks):
            raise ValueError("an answer that says nothing")


@dataclass(frozen=True, slots=True, kw_only=True)
class Again:
    """In place of an answer: what stood in the way of a call is gone, and the dispatcher is to take the same call again.

    `call` is the command's name or the action's whole id.
    """

    call: str
    arguments: Mapping[str, Any]


def plain(line: Iterable[Piece]) -> str:
    """Return a line as plain text, for places that know neither links nor mentions.

    >>> plain((Trusted("Added: "), Untrusted("The Courier", link="https://courier.example/")))
    'Added: The Courier'
    """
    return "".join(_plain(piece) for piece in line)


def _plain(piece: Piece) -> str:
    match piece:
        case Trusted() | Untrusted() | Code() | At() | Post() | Call():
            return piece.text
        case Place():
            return piece.destination
        case Person() | Role():
            return piece.id
