"""Secrets of feeds, encrypted at rest with the operator's key; nothing else in storage knows how."""

import json
from collections.abc import Sequence

from digestbot.errors import StorageError, UserError

NO_KEY = (
    "Secrets are stored encrypted, and there is no key yet. The operator makes one with: python -c 'from cryptography.fernet "
    "import Fernet; print(Fernet.generate_key().decode())' and sets it as DIGESTBOT_SECRET_KEY."
)
Headers = tuple[tuple[str, str], ...]


class Seal:
    """Encrypts and decrypts headers; without a key it refuses to encrypt and says how to make one."""

    def __init__(self, key: str | None) -> None:
        """Take the operator's key; raises `StorageError` for a text that is none."""
        self._fernet = None
        if not key:
            return
        from cryptography.fernet import Fernet  # noqa: PLC0415 - only where there is a key

        try:
            self._fernet = Fernet(key)
        except ValueError as error:
            raise StorageError(f"DIGESTBOT_SECRET_KEY is no key. {NO_KEY}") from error

    def close(self, headers: Sequence[tuple[str, str]]) -> bytes:
        """Return the headers encrypted; raises `UserError` without a key."""
        if self._fernet is None:
            raise UserError("no-key")
        return self._fernet.encrypt(json.dumps(list(headers)).encode())

    def open(self, sealed: bytes) -> Headers:
        """Return the headers; none where the key is missing or another one: the feed then says by itself that it wants a login."""
        if self._fernet is None:
            return ()
        from cryptography.fernet import InvalidToken  # noqa: PLC0415 - only where there is a key

        try:
            return tuple((str(name), str(value)) for name, value in json.loads(self._fernet.decrypt(sealed)))
        except InvalidToken:
            return ()
