"""Encrypts the secrets of feeds at rest with the operator's key; no other module of storage does."""

import hashlib
import hmac
import json
import os
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

from digestbot.errors import StorageError, UserError

NO_KEY = (
    "Secrets are stored encrypted, and there is no key yet. The operator makes one with: python -c 'from cryptography.fernet "
    "import Fernet; print(Fernet.generate_key().decode())' and sets it as DIGESTBOT_SECRET_KEY."
)
Headers = tuple[tuple[str, str], ...]


class Seal:
    """Encrypts and decrypts headers and addresses; without a key it refuses headers and says how to make one.

    Lists of feeds often contain addresses with keys, so these are not refused: without the operator's key the database's own
    key is used, which is generated when first needed, in a file beside the database that only its owner may read.
    """

    def __init__(self, key: str | None, own: Path | None = None, *, named: str = "DIGESTBOT_SECRET_KEY") -> None:
        """Take the operator's key and the file of the database's own; raises `StorageError`, which calls the key `named`, if it is invalid."""
        self._key = key
        self._own = own
        self._fernet = None
        if not key:
            return
        from cryptography.fernet import Fernet  # noqa: PLC0415 - only where there is a key

        try:
            self._fernet = Fernet(key)
        except ValueError as error:
            raise StorageError(f"{named} is no key. {NO_KEY}") from error

    def close(self, headers: Sequence[tuple[str, str]]) -> bytes:
        """Return the headers encrypted; raises `UserError` without a key."""
        if self._fernet is None:
            raise UserError("no-key")
        return self._fernet.encrypt(json.dumps(list(headers)).encode())

    def open(self, sealed: bytes) -> Headers | None:
        """Return the headers; None if the key that encrypted them is gone, which differs from having no headers."""
        text = self.open_text(sealed)
        return None if text is None else tuple((str(name), str(value)) for name, value in json.loads(text))

    def close_text(self, text: str) -> bytes:
        """Return the encrypted text; raises `UserError` if there is no key and no file for one."""
        from cryptography.fernet import Fernet  # noqa: PLC0415 - only where there is something to hide

        return Fernet(self._key or self._made()).encrypt(text.encode())

    def open_text(self, sealed: bytes) -> str | None:
        """Return the decrypted text; None if the key that encrypted it is gone."""
        from cryptography.fernet import Fernet, InvalidToken  # noqa: PLC0415 - only where there is something hidden

        for key in (self._key, self._held()):
            with suppress(InvalidToken, ValueError):
                if key:
                    return Fernet(key).decrypt(sealed).decode()
        return None

    def renew(self, sealed: bytes, former: "Seal") -> tuple[str, bytes] | None:
        """Return the decrypted value, and the value encrypted with this key; None if neither this key nor the former one decrypts it."""
        text = self.open_text(sealed)
        text = former.open_text(sealed) if text is None else text
        return None if text is None else (text, self.close_text(text))

    def tag(self, text: str) -> str:
        """Return a keyed hash of the text, which reveals nothing without the key."""
        return hmac.new((self._key or self._made()).encode(), text.encode(), hashlib.sha256).hexdigest()[:8]

    def _held(self) -> str | None:
        try:
            return self._own.read_text("ascii").strip() if self._own else None
        except (OSError, ValueError):
            return None

    def _made(self) -> str:
        """Return the database's own key; generate it if there is none yet."""
        held = self._held()
        if held:
            return held
        if self._own is None:
            raise UserError("no-key")
        from cryptography.fernet import Fernet  # noqa: PLC0415 - only where there is something to hide

        try:
            made = os.open(self._own, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        except FileExistsError:
            return self._held() or self._made()
        with os.fdopen(made, "wb") as file:
            file.write(Fernet.generate_key())
        return self._made()
