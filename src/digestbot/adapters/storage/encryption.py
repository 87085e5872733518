"""Secrets of feeds, encrypted at rest with the operator's key; nothing else in storage knows how."""

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

    Addresses with keys come with every list of feeds, so they are not refused: without the operator's key one of the database's
    own is used, made at first need in a file beside it that nobody else may read.
    """

    def __init__(self, key: str | None, own: Path | None = None, *, named: str = "DIGESTBOT_SECRET_KEY") -> None:
        """Take the operator's key, where the database's own is, and where the key is set: `StorageError` says so if it is none."""
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
        """Return the headers; None where the key that closed them is gone, which is never the same as having none."""
        text = self.open_text(sealed)
        return None if text is None else tuple((str(name), str(value)) for name, value in json.loads(text))

    def close_text(self, text: str) -> bytes:
        """Return a text encrypted; raises `UserError` where there is no key and no place for one."""
        from cryptography.fernet import Fernet  # noqa: PLC0415 - only where there is something to hide

        return Fernet(self._key or self._made()).encrypt(text.encode())

    def open_text(self, sealed: bytes) -> str | None:
        """Return the text; None where the key that closed it is gone."""
        from cryptography.fernet import Fernet, InvalidToken  # noqa: PLC0415 - only where there is something hidden

        for key in (self._key, self._held()):
            with suppress(InvalidToken, ValueError):
                if key:
                    return Fernet(key).decrypt(sealed).decode()
        return None

    def renew(self, sealed: bytes, former: "Seal") -> tuple[str, bytes] | None:
        """Return what is in it, and the same closed with this key; None where neither this seal nor the former one opens it."""
        text = self.open_text(sealed)
        text = former.open_text(sealed) if text is None else text
        return None if text is None else (text, self.close_text(text))

    def tag(self, text: str) -> str:
        """Return a few letters that tell texts apart, and say nothing of them to who has no key."""
        return hmac.new((self._key or self._made()).encode(), text.encode(), hashlib.sha256).hexdigest()[:8]

    def _held(self) -> str | None:
        try:
            return self._own.read_text("ascii").strip() if self._own else None
        except (OSError, ValueError):
            return None

    def _made(self) -> str:
        """Return the database's own key, made where there is none yet."""
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
