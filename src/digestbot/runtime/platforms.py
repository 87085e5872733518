"""The platforms that this process serves: made from the tokens there are, started, kept up, closed."""

import asyncio
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from aiohttp import web

from digestbot.adapters.platforms.platform import Connected, Wiring
from digestbot.adapters.platforms.registry import PLATFORMS
from digestbot.commands.dispatcher import Dispatcher
from digestbot.ports import Access, Editor, Messenger, Publisher
from digestbot.runtime.roles import Roles


class Platforms:
    """Every platform of the registry whose secrets there are."""

    def __init__(self, wiring: Wiring, roles: Roles) -> None:
        """Build the platforms that the secrets allow, without connecting. People can call the bot only if that is a role."""
        self._serving: dict[str, Connected] = {
            name: platform.connect(replace(wiring, listens=roles.listens(name), shards=roles.shards))
            for name, platform in PLATFORMS.items()
            if platform.configured(wiring.secrets)
        }
        self._running: list[asyncio.Task[None]] = []
        self.connections = {name: c.connection for name, c in self._serving.items() if c.connection is not None}
        self.publishers: Mapping[str, Publisher] = {name: c.publisher for name, c in self._serving.items()}
        self.editors: Mapping[str, Editor] = self._having("editor")
        self.access: Mapping[str, Access] = self._having("access")
        self.messengers: Mapping[str, Messenger] = self._having("messenger")
        self.routes: Sequence[web.RouteDef] = [route for c in self._serving.values() for route in c.routes]

    async def start(self, dispatcher: Dispatcher | None = None) -> None:
        """Check every token; with a dispatcher, commands are answered from now on."""
        for serving in self._serving.values():
            if dispatcher is not None and serving.listen is not None:
                serving.listen(dispatcher)
        for connection in self.connections.values():
            await connection.start()

    async def examine(self, name: str) -> str | None:
        """Return what a platform finds wrong with what the bot draws there; None if nothing, or if it cannot be asked."""
        examine = self._serving[name].examine
        return await examine() if examine is not None else None

    def run(self) -> None:
        """Keep every connection up, until `close`."""
        self._running += [asyncio.create_task(c.run(), name=name) for name, c in self.connections.items()]

    def down(self) -> Sequence[str]:
        """Return the platforms on which no one can reach the bot now."""
        return [name for name, connection in self.connections.items() if not connection.connected]

    async def close(self) -> None:
        """End every connection."""
        for connection in self.connections.values():
            await connection.close()
        for serving in self._serving.values():
            if serving.settle is not None:
                await serving.settle()
        for task in self._running:
            task.cancel()
        await asyncio.gather(*self._running, return_exceptions=True)

    def _having(self, part: str) -> dict[str, Any]:
        return {name: found for name, c in self._serving.items() if (found := getattr(c, part)) is not None}
