"""What a platform offers to the program: everything that differs between platforms, in one value.

Each folder beside this file has one `PLATFORM` in its `__init__`; `registry` lists them. That module is loaded for every
command of the shell, so it imports the platform's library only inside the functions that need it.
"""

from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Protocol

from digestbot.core.digests.destination import Destination
from digestbot.ports.capabilities import UNKNOWN, Capabilities

if TYPE_CHECKING:
    from aiohttp import web

    from digestbot.commands.dispatcher import Dispatcher
    from digestbot.core.digests.destination import WorkspaceId
    from digestbot.ports import Access, Clock, Editor, Messenger, Notices, Publisher, Store


class Connection(Protocol):
    """A connection that lasts as long as the bot runs."""

    @property
    def connected(self) -> bool:
        """Whether people can reach the bot there now."""
        ...

    async def start(self) -> None:
        """Check the tokens; raises `SettingsError` if one is wrong. An outage is left to `run`."""
        ...

    async def run(self) -> None:
        """Keep the connection up until it is closed."""
        ...

    async def close(self) -> None:
        """End it."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Shards:
    """The share of a platform's shards that one process keeps up: from `first` to `last`, both its own, of `count`."""

    first: int
    last: int
    count: int

    @property
    def ids(self) -> "Sequence[int]":
        """The numbers of the shards."""
        return range(self.first, self.last + 1)

    @property
    def all(self) -> bool:
        """Whether no shard is left to another process."""
        return len(self.ids) == self.count


@dataclass(frozen=True, slots=True, kw_only=True)
class Wiring:
    """What the program gives a platform: its settings and secrets by name, and the ports.

    If the process does not `listen`, people cannot call the bot through it: it only posts.
    """

    settings: Mapping[str, Any]
    secrets: Mapping[str, str]
    store: "Store"
    clock: "Clock"
    notices: "Notices"
    listens: bool = True
    shards: Shards | None = None

    async def removed(self, workspace: "WorkspaceId") -> None:
        """Stop what goes to a workspace that removed the bot; it is erased after 30 days."""
        await self.store.workspaces.mark_removed(workspace, now=self.clock.now())

    async def installed(self, workspace: "WorkspaceId", name: str) -> None:
        """Serve a workspace that installs the bot, for the first time or again."""
        await self.store.workspaces.ensure(workspace, name=name, now=self.clock.now())


@dataclass(frozen=True, slots=True, kw_only=True)
class Connected:
    """A platform that this process serves.

    `listen` is called before the connection starts if commands are to be answered; `settle` waits, at the end, for the
    calls under way. `examine` returns what the platform finds wrong with what the bot draws, None if nothing. `routes` are what the HTTP listener serves for the platform.
    """

    publisher: "Publisher"
    editor: "Editor | None" = None
    access: "Access | None" = None
    messenger: "Messenger | None" = None
    connection: Connection | None = None
    listen: "Callable[[Dispatcher], None] | None" = None
    settle: Callable[[], Awaitable[None]] | None = None
    examine: Callable[[], Awaitable[str | None]] | None = None
    routes: "Sequence[web.RouteDef]" = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Platform:
    """One platform.

    `address` and `workspace` show the forms of its addresses (`discord:GUILD_ID/CHANNEL_ID`). `check` raises `BadAddress`
    for an address that cannot be one. `configured` tells whether the secrets allow a connection, `connect` makes it
    without any traffic. `ready` is what `doctor` says after a successful start and `missing` what it says without tokens;
    None means that there is nothing to say. `reached` tells whether people call the bot there, over a connection that a
    process can leave to others. `direct_messages` tells whether the bot can write to one person, `draws` what its answers and
    digests can look like.
    """

    name: str
    address: str
    check: Callable[[Destination], None]
    connect: Callable[[Wiring], Connected]
    workspace: str | None = None
    configured: Callable[[Mapping[str, str]], bool] = lambda _secrets: True
    ready: Callable[[Mapping[str, str]], str] | None = None
    missing: str | None = None
    reached: bool = False
    direct_messages: bool = False
    draws: Capabilities = UNKNOWN
