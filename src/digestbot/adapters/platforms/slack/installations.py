"""Installations of several workspaces in the bot's own database, every token encrypted before it gets there."""

import json
from collections.abc import Awaitable, Callable
from datetime import timedelta
from logging import Logger, getLogger
from uuid import uuid4

from cryptography.fernet import Fernet, InvalidToken
from slack_sdk.oauth.installation_store.async_installation_store import AsyncInstallationStore
from slack_sdk.oauth.installation_store.models.bot import Bot
from slack_sdk.oauth.installation_store.models.installation import Installation
from slack_sdk.oauth.state_store.async_state_store import AsyncOAuthStateStore

from digestbot.core.digests.destination import WorkspaceId
from digestbot.errors import SettingsError
from digestbot.ports import Clock, KeyValue

STATE_LASTS = timedelta(minutes=10)
"""How long a person has between "Add to Slack" and coming back."""
_MAKE = (
    "Make one with: python -c 'from cryptography.fernet import Fernet; print(Fernet.generate_key().decode())' "
    "and keep it where the tokens are kept."
)


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


class Installations(AsyncInstallationStore):
    """The newest bot token of each workspace; user tokens are neither requested nor stored.

    An installation that cannot be decrypted because the key was changed is ignored: the workspace has to install again.
    """

    def __init__(
        self,
        meta: KeyValue,
        key: Fernet,
        *,
        installed: Callable[[WorkspaceId, str], Awaitable[None]] | None = None,
    ) -> None:
        """Keep them in `meta`; `installed` hears of each new one, with the workspace's name."""
        self._meta = meta
        self._key = key
        self._installed = installed

    @property
    def logger(self) -> Logger:
        """The SDK's own logger."""
        return getLogger("slack_sdk")

    async def async_save(self, installation: Installation) -> None:
        """Keep an installation, in the place of an earlier one of the same workspace."""
        await self.async_save_bot(installation.to_bot())
        if self._installed is not None and installation.team_id:
            await self._installed(WorkspaceId(f"slack:{installation.team_id}"), installation.team_name or "")

    async def async_save_bot(self, bot: Bot) -> None:
        """Keep a bot's token, new or refreshed."""
        whose = bot.enterprise_id if bot.is_enterprise_install else bot.team_id
        sealed = self._key.encrypt(json.dumps(vars(bot)).encode())
        await self._meta.set(_name(whose), sealed.decode())

    async def async_find_bot(
        self, *, enterprise_id: str | None, team_id: str | None, is_enterprise_install: bool | None = False
    ) -> Bot | None:
        """Return the bot of a workspace, or of an organisation if it was installed for the whole organisation."""
        sealed = await self._meta.get(_name(enterprise_id if is_enterprise_install else team_id))
        if not sealed:
            return None
        try:
            return Bot(**json.loads(self._key.decrypt(sealed.encode())))
        except InvalidToken:
            return None

    async def async_delete_bot(self, *, enterprise_id: str | None, team_id: str | None) -> None:
        """Forget the token of a workspace."""
        await self._meta.set(_name(team_id or enterprise_id), "")

    async def async_delete_installation(
        self, *, enterprise_id: str | None, team_id: str | None, user_id: str | None = None
    ) -> None:
        """Do nothing: tokens of people were never kept."""


class States(AsyncOAuthStateStore):
    """The OAuth state, which proves that the installation was started here: encrypted, valid once, for ten minutes."""

    def __init__(self, key: Fernet, clock: Clock) -> None:
        """Seal with `key`; nothing is stored but what was used."""
        self._key = key
        self._clock = clock
        self._used: set[str] = set()

    @property
    def logger(self) -> Logger:
        """The SDK's own logger."""
        return getLogger("slack_sdk")

    async def async_issue(self, *_args: object, **_kwargs: object) -> str:
        """Return a new state."""
        # It travels in a cookie as well, and one that ends with "=" would be put into quotes and not be known again.
        return self._key.encrypt_at_time(uuid4().bytes, self._now()).decode().rstrip("=")

    async def async_consume(self, state: str) -> bool:
        """Return whether the state is ours, fresh, and not used before."""
        try:
            padded = state.encode() + b"=" * (-len(state) % 4)
            self._key.decrypt_at_time(padded, int(STATE_LASTS.total_seconds()), self._now())
        except InvalidToken:
            return False
        fresh = state not in self._used
        self._used.add(state)
        return fresh

    def _now(self) -> int:
        return int(self._clock.now().timestamp())


def _name(whose: str | None) -> str:
    return f"slack-installation:{whose}"
