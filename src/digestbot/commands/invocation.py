"""One call: who asks, where and with which arguments; and the ports that handlers may use.

In a direct message the workspace is the person's own, `PLATFORM:@USER_ID`, of which that person is the manager.
"""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from typing import TypeAlias

from digestbot.commands.i18n import Translations
from digestbot.commands.packs import Pack
from digestbot.core.digests.destination import Destination, WorkspaceId
from digestbot.ports import Access, Capabilities, Clock, Cpu, Http, Publisher, Store
from digestbot.ports.capabilities import UNKNOWN


@dataclass(frozen=True, slots=True, kw_only=True)
class Upload:
    """A file that someone handed over; `read` fetches it, bounded, from the platform that holds it."""

    name: str
    size: int
    read: Callable[[], Awaitable[bytes]] = field(repr=False)


Value: TypeAlias = str | int | bool | Upload | tuple[str, ...]
"""What an option or field holds. A channel is a destination, a role or a person the platform's id, all as str."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Actor:
    """Who calls, as the platform confirms it.

    `id` is the platform's own. `manager`: the platform says so (Manage Server; Slack's admins and owners; the person in
    their own direct messages; the user of the shell). `creator`: made the channel that this is asked in. `present`: the
    platform says with this very call that they see that channel.
    """

    id: str
    name: str = ""
    manager: bool = False
    roles: frozenset[str] = frozenset()
    creator: bool = False
    present: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Message:
    """The message that a shortcut was used on, or whose button was pressed: the links in it and the delivery it carries."""

    id: str
    links: tuple[str, ...] = ()
    delivery: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Rights:
    """What the dispatcher found that the actor may do; handlers never work it out by themselves."""

    manager: bool = False
    channel: Destination | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Invocation:
    """One call: who asks for what, where and with which arguments.

    `channel` is None if a platform has none to name. `locale` is the person's, `workspace_locale` the workspace's, as the
    platform writes them (`de`, `en-GB`). `zone` is the person's time zone if the platform knows it. `argument` is the
    last part of a pressed id, `call` the command's name or the whole id. Both and `rights` are the dispatcher's to write;
    `known` says that it has written the latter for this very call, so that it is asked once. `public`: everyone in the channel reads
    the answer.
    """

    platform: str
    workspace: WorkspaceId
    actor: Actor
    channel: Destination | None = None
    locale: str | None = None
    workspace_locale: str | None = None
    zone: str | None = None
    arguments: Mapping[str, Value] = field(default_factory=dict)
    argument: str = ""
    call: str = ""
    message: Message | None = None
    public: bool = False
    rights: Rights = Rights()
    known: bool = False

    def text(self, name: str) -> str | None:
        """Return a text argument without the blanks around it, None if it is absent or empty."""
        value = self.arguments.get(name)
        return (value.strip() or None) if isinstance(value, str) else None

    def flag(self, name: str) -> bool | None:
        """Return a flag, None if no one set it."""
        value = self.arguments.get(name)
        return value if isinstance(value, bool) else None

    def number(self, name: str) -> int | None:
        """Return an integer, None if no one set it."""
        value = self.arguments.get(name)
        return value if isinstance(value, int) and not isinstance(value, bool) else None

    def upload(self, name: str) -> Upload | None:
        """Return a file, None if no one gave one."""
        value = self.arguments.get(name)
        return value if isinstance(value, Upload) else None

    @property
    def chosen(self) -> tuple[str, ...]:
        """What was chosen in a menu or picker."""
        value = self.arguments.get("chosen", ())
        return value if isinstance(value, tuple) else ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """Settings that answers need. `direct_messages` names the platforms on which the bot can write to one person."""

    version: str = ""
    language: str = "en"
    zone: str = "UTC"
    has_key: bool = False
    dry_run: bool = False
    direct_messages: frozenset[str] = frozenset()
    packs: tuple[Pack, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Services:
    """What handlers may use.

    `access` has an entry for each platform that can tell which permissions are missing, `capabilities` one for each platform.
    """

    store: Store
    http: Http
    cpu: Cpu
    clock: Clock
    publishers: Mapping[str, Publisher]
    texts: Translations
    facts: Facts = Facts()
    access: Mapping[str, Access] = field(default_factory=dict)
    capabilities: Mapping[str, Capabilities] = field(default_factory=dict)

    def draws(self, invocation: Invocation) -> Capabilities:
        """Return what the platform of a call can draw."""
        return self.capabilities.get(invocation.platform, UNKNOWN)
