"""Installations of several workspaces, with every token encrypted before it reaches the database."""

from collections.abc import Awaitable, Callable
from copy import copy
from logging import Logger
from typing import TypeVar

from cryptography.fernet import Fernet, InvalidToken
from slack_sdk.oauth.installation_store.async_installation_store import AsyncInstallationStore
from slack_sdk.oauth.installation_store.models.bot import Bot
from slack_sdk.oauth.installation_store.models.installation import Installation

from digestbot.core.digests.destination import WorkspaceId
from digestbot.errors import SettingsError

_MAKE = (
    "Make one with: python -c 'from cryptography.fernet import Fernet; print(Fernet.generate_key().decode())' "
    "and keep it where the tokens are kept."
)
_TOKENS = ("bot_token", "bot_refresh_token", "user_token", "user_refresh_token", "incoming_webhook_url")
"""What opens a workspace; an incoming webhook's address is a token too."""

Stored = TypeVar("Stored", Bot, Installation)


def cipher(secret_key: str | None) -> Fernet:
    """Return the cipher of DIGESTBOT_SECRET_KEY, or raise `SettingsError` that says how to make one."""
    if not secret_key:
        raise SettingsError(f"Slack with OAuth keeps tokens of other people and needs DIGESTBOT_SECRET_KEY. {_MAKE}")
    try:
        return Fernet(secret_key)
    except ValueError as error:
        raise SettingsError(
            f"DIGESTBOT_SECRET_KEY is no key: 32 bytes in URL-safe base64 are needed. {_MAKE}"
        ) from error


class EncryptedInstallations(AsyncInstallationStore):
    """A store around another one: tokens go in encrypted and come out readable.

    An installation whose tokens cannot be read any more (the key was changed) counts as none: its workspace installs again.
    """

    def __init__(
        self,
        inner: AsyncInstallationStore,
        key: Fernet,
        *,
        installed: Callable[[WorkspaceId, str], Awaitable[None]] | None = None,
    ) -> None:
        """Keep installations in `inner`; `installed` hears of each new one, with the workspace's name."""
        self._inner = inner
        self._key = key
        self._installed = installed

    @property
    def logger(self) -> Logger:
        """The inner store's logger."""
        return self._inner.logger

    async def async_save(self, installation: Installation) -> None:
        """Keep an installation."""
        await self._inner.async_save(self._sealed(installation))
        if self._installed is not None and installation.team_id:
            await self._installed(WorkspaceId(f"slack:{installation.team_id}"), installation.team_name or "")

    async def async_save_bot(self, bot: Bot) -> None:
        """Keep a bot's installation."""
        await self._inner.async_save_bot(self._sealed(bot))

    async def async_find_bot(
        self, *, enterprise_id: str | None, team_id: str | None, is_enterprise_install: bool | None = False
    ) -> Bot | None:
        """Return the bot of a team."""
        found = await self._inner.async_find_bot(
            enterprise_id=enterprise_id, team_id=team_id, is_enterprise_install=is_enterprise_install
        )
        return None if found is None else self._opened(found)

    async def async_find_installation(
        self,
        *,
        enterprise_id: str | None,
        team_id: str | None,
        user_id: str | None = None,
        is_enterprise_install: bool | None = False,
    ) -> Installation | None:
        """Return the newest installation of a team, or a person's."""
        found = await self._inner.async_find_installation(
            enterprise_id=enterprise_id,
            team_id=team_id,
            user_id=user_id,
            is_enterprise_install=is_enterprise_install,
        )
        return None if found is None else self._opened(found)

    async def async_delete_bot(self, *, enterprise_id: str | None, team_id: str | None) -> None:
        """Forget a team's bot."""
        await self._inner.async_delete_bot(enterprise_id=enterprise_id, team_id=team_id)

    async def async_delete_installation(
        self, *, enterprise_id: str | None, team_id: str | None, user_id: str | None = None
    ) -> None:
        """Forget a team's installations, or a person's."""
        await self._inner.async_delete_installation(enterprise_id=enterprise_id, team_id=team_id, user_id=user_id)

    def _sealed(self, stored: Stored) -> Stored:
        sealed = copy(stored)  # what the caller holds stays readable
        for name in _TOKENS:
            if value := getattr(stored, name, None):
                setattr(sealed, name, self._key.encrypt(value.encode()).decode())
        return sealed

    def _opened(self, stored: Stored) -> Stored | None:
        opened = copy(stored)
        try:
            for name in _TOKENS:
                if value := getattr(stored, name, None):
                    setattr(opened, name, self._key.decrypt(value.encode()).decode())
        except InvalidToken:
            return None
        return opened
