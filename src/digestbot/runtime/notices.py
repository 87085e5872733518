"""Tells people that something is broken: the workspace in a channel of its digests, or else the operator; always the log."""

from collections.abc import Mapping

import structlog

from digestbot.commands.i18n import Translations
from digestbot.core.digests.destination import Destination, WorkspaceId, platform_of
from digestbot.errors import StorageError
from digestbot.ports import Messenger, NoticeMessage, Store, Workspace

NOTICES = "notices"
"""The workspace setting that names the channel for notices; without it they go to the channel of its first working subscription."""

log = structlog.get_logger(__name__)


class PostedNotices:
    """`ports.Notices` through the platforms that are connected."""

    def __init__(
        self,
        store: Store,
        texts: Translations,
        *,
        operator: str | None,
        language: str,
    ) -> None:
        """Take the store, to look up addresses; `language` is the operator's. No one is told before `through`."""
        self._store, self._texts = store, texts
        self._messengers: Mapping[str, Messenger] = {}
        self._operator, self._language = operator, language

    def through(self, messengers: Mapping[str, Messenger]) -> None:
        """Post through these platforms from now on: they are made with the notices, so they come later."""
        self._messengers = messengers

    async def tell(self, workspace: WorkspaceId, telling: NoticeMessage) -> None:
        """Log it and post it to the people who can fix it: the workspace's, or else the operator."""
        ours = self._words(None, telling)
        log.warning("notice", workspace=workspace, text=ours)
        known, address = await self._known(workspace)
        if address is None or not await self._say(address, self._words(known, telling)):
            await self._to_operator(f"{workspace}: {ours}")

    async def alert(self, telling: NoticeMessage) -> None:
        """Log it and post it to the operator."""
        ours = self._words(None, telling)
        log.warning("notice", workspace="operator", text=ours)
        await self._to_operator(ours)

    def _words(self, workspace: Workspace | None, telling: NoticeMessage) -> str:
        language = self._texts.language(workspace.language if workspace else None, self._language)
        return self._texts.notice(language, telling)

    async def _to_operator(self, text: str) -> None:
        if self._operator:
            await self._say(Destination(self._operator), text)

    async def _say(self, address: Destination, text: str) -> bool:
        messenger = self._messengers.get(platform_of(address))
        return await messenger.say(address, text) if messenger else False

    async def _known(self, workspace: WorkspaceId) -> tuple[Workspace | None, Destination | None]:
        """Return the workspace and the address for its notices, if the database can be asked."""
        try:
            known = await self._store.workspaces.get(workspace)
            if known and (named := known.settings.get(NOTICES)):
                return known, Destination(str(named))
            subscriptions = await self._store.subscriptions.list(workspace)
        except StorageError:
            return None, None
        working = [s.destination for s in subscriptions if s.state == "active" and s.destination.startswith(workspace)]
        return known, working[0] if working else None
