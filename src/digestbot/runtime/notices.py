"""Telling people that something is broken."""

import structlog

from digestbot.core.digests.destination import WorkspaceId

log = structlog.get_logger(__name__)


class LoggedNotices:
    """Notices go to the log: nobody named an address for them."""

    async def tell(self, workspace: WorkspaceId | None, text: str) -> None:
        """Log the notice."""
        log.warning("notice", workspace=workspace or "operator", text=text)
