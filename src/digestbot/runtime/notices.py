"""Telling people that something is broken: the workspace where its digests go, else the operator, and always the log."""

from collections.abc import Mapping

import structlog

from digestbot.core.digests.destination import Destination, WorkspaceId, platform_of
from digestbot.errors import StorageError
from digestbot.ports import Messenger, Store

NOTICES = "notices"
"""The workspace setting that names where notices go; without it they go to the channel of its first working subscription."""

log = structlog.get_logger(__name__)


class PostedNotices:
    """`ports.Notices` through the platforms that are connected."""

    def __init__(self, store: Store, messengers: Mapping[str, Messenger], *, operator: str | None) -> None:
        """Take whom to ask for addresses; `messengers` may fill up later."""
        self._store, self._messengers, self._operator = store, messengers, operator

    async def tell(self, workspace: WorkspaceId | None, text: str) -> None:
        """Log the notice and post it to whoever can mend the thing: the workspace's people, else the operator."""
        log.warning("notice", workspace=workspace or "operator", text=text)
        address = await self._address(workspace) if workspace else None
        if address is None or not await self._say(address, text):
            operator = self._operator
            if operator:
                await self._say(Destination(operator), text if workspace is None else f"{workspace}: {text}")

    async def _say(self, address: Destination, text: str) -> bool:
        messenger = self._messengers.get(platform_of(address))
        return await messenger.say(address, text) if messenger else False

    async def _address(self, workspace: WorkspaceId) -> Destination | None:
        try:
            known = await self._store.workspaces.get(workspace)
            if known and (named := known.settings.get(NOTICES)):
                return Destination(str(named))
            subscriptions = await self._store.subscriptions.list(workspace)
        except StorageError:
            return None
        working = [s.destination for s in subscriptions if s.state == "active" and s.destination.startswith(workspace)]
        return working[0] if working else None
