"""What a command is: one entry a command, from which both platforms, the console and the docs are made.

A platform registers a loop over the catalogue, turns what arrives into an `Invocation`, hands it to the `Dispatcher`, and draws the
`Reply`. It decides nothing: rights, workspace and arguments are checked by the dispatcher, on every call.
"""

from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal, TypeAlias

from digestbot.commands.invocation import Invocation, Services, Value
from digestbot.commands.reply import Again, Reply

Who = Literal["all", "admin", "channel"]
"""Who may call it: everyone; managers; or managers and, for a channel that they created, its creator."""

Kind = Literal[
    "text",
    "integer",
    "flag",
    "choice",
    "layout",
    "channel",
    "role",
    "user",
    "file",
    "feed",
    "topic",
    "schedule",
    "zone",
    "block",
    "command",
]
"""What an option holds. The last six are texts with completion of their own; the rest are the platforms' own kinds.

A `layout` is a choice among those of the platform.
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Suggestion:
    """One completion: the label (plain, possibly foreign text) and the value that is sent when it is chosen."""

    label: str
    value: str


Handler: TypeAlias = Callable[[Invocation, Services], Awaitable[Reply | Again]]
Complete: TypeAlias = Callable[[Invocation, str, Services], Awaitable[Sequence[Suggestion]]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Option:
    """One option of a command. Its description is the text `option-NAME` (or `about`), its localised name that text's `.name`.

    `choices` are values whose labels are the texts `choice-NAME-VALUE`. `least` and `most` bound an integer or the length of
    a text. `rest`: typed as text it takes all the words that no other option takes.
    """

    name: str
    kind: Kind = "text"
    required: bool = False
    choices: tuple[str, ...] = ()
    complete: Complete | None = None
    least: int | None = None
    most: int | None = None
    rest: bool = False
    about: str = ""

    @property
    def key(self) -> str:
        """The text that describes it."""
        return self.about or f"option-{self.name}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Command:
    """One command. Its summary is the text `command-WORD-WORD`, its localised name that text's `.name`.

    `slow`: the answer needs the web or the workers, so a platform acknowledges first. `opens_form`: the answer may be a form,
    which must be the first thing a platform says, so it never waits. `public_if` names the flag that makes the answer public.
    `direct`: works in direct messages. `aloud`: question and answer may be public. `in_place`: it has steps, each of which
    replaces the one before. `aliases` are other paths that people may type.
    """

    path: tuple[str, ...]
    handler: Handler
    who: Who = "all"
    options: tuple[Option, ...] = ()
    slow: bool = False
    opens_form: bool = False
    public_if: str | None = None
    direct: bool = False
    aloud: bool = False
    in_place: bool = False
    aliases: tuple[tuple[str, ...], ...] = ()

    def __post_init__(self) -> None:
        """Refuse what no platform could register or keep."""
        if self.slow and self.opens_form:
            raise ValueError(f"{self.path}: a form cannot come late")
        if not 1 <= len(self.path) <= 2:
            raise ValueError(f"{self.path}: a command is a word, or a noun and a verb")
        order = [o.required for o in self.options]
        if order != sorted(order, reverse=True):
            raise ValueError(f"{self.path}: required options come first")

    @property
    def key(self) -> str:
        """The text that says what it does."""
        return "command-" + "-".join(self.path)

    @property
    def name(self) -> str:
        """The path as people write it."""
        return " ".join(self.path)

    def option(self, name: str) -> Option | None:
        """Return the option of that name."""
        return next((o for o in self.options if o.name == name), None)

    def ephemeral(self, arguments: Mapping[str, Value]) -> bool:
        """Return whether only the asker will see the answer, before there is one."""
        return not (self.public_if and arguments.get(self.public_if) is True)


@dataclass(frozen=True, slots=True, kw_only=True)
class Action:
    """What a button, a menu, a picker or a form does; its `id` is `family:verb`, which works after any restart.

    `in_place`: it is a step, whose answer replaces the step before.
    """

    id: str
    handler: Handler
    who: Who = "all"
    slow: bool = False
    opens_form: bool = False
    ephemeral: bool = True
    in_place: bool = False

    def __post_init__(self) -> None:
        """Refuse an id that is not `family:verb`."""
        if self.id.count(":") != 1 or (self.slow and self.opens_form):
            raise ValueError(f"{self.id}: an action is family:verb, and a form cannot come late")


@dataclass(frozen=True, slots=True, kw_only=True)
class Shortcut:
    """An entry of a message's menu; its name is the text `shortcut-NAME`. The invocation carries the message."""

    name: str
    handler: Handler
    who: Who = "all"
    slow: bool = False

    @property
    def key(self) -> str:
        """The text that is its name."""
        return f"shortcut-{self.name}"


CatalogueEntry: TypeAlias = Command | Action | Shortcut


@dataclass(frozen=True, slots=True, kw_only=True)
class Family:
    """The entries of one file."""

    commands: tuple[Command, ...] = ()
    actions: tuple[Action, ...] = ()
    shortcuts: tuple[Shortcut, ...] = ()


@dataclass(frozen=True, slots=True)
class Catalogue:
    """Everything that people can ask."""

    commands: tuple[Command, ...]
    actions: tuple[Action, ...]
    shortcuts: tuple[Shortcut, ...] = ()

    def __post_init__(self) -> None:
        """Refuse two entries of one name, and a noun whose verbs are for different people.

        Discord's permissions hold for a whole top-level command.
        """
        names = [c.path for c in self.commands] + [a for c in self.commands for a in c.aliases]
        ids = [a.id for a in self.actions]
        shortcuts = [s.name for s in self.shortcuts]
        if len(set(names)) < len(names) or len(set(ids)) < len(ids) or len(set(shortcuts)) < len(shortcuts):
            raise ValueError("two commands, actions or shortcuts have one name")
        for command in self.commands:
            if (command.who == "all") != (self.group(command.path[0])[0].who == "all"):
                raise ValueError(f"{command.path[0]} is for all and for managers")

    def group(self, word: str) -> tuple[Command, ...]:
        """Return the commands under a first word, in order."""
        return tuple(c for c in self.commands if c.path[0] == word)

    @property
    def words(self) -> tuple[str, ...]:
        """The first words, in order."""
        return tuple(dict.fromkeys(c.path[0] for c in self.commands))

    def command(self, path: Sequence[str]) -> Command | None:
        """Return the command of that path or alias."""
        wanted = tuple(path)
        return next((c for c in self.commands if wanted == c.path or wanted in c.aliases), None)

    def action(self, id_: str) -> tuple[Action, str] | None:
        """Return the action that an id names, and the argument behind it."""
        family, _, rest = id_.partition(":")
        verb, _, argument = rest.partition(":")
        found = next((a for a in self.actions if a.id == f"{family}:{verb}"), None)
        return (found, argument) if found else None

    def shortcut(self, name: str) -> Shortcut | None:
        """Return the shortcut of that name."""
        return next((s for s in self.shortcuts if s.name == name), None)
