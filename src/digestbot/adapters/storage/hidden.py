"""Addresses with keys in them: stored as they are shown, with a mark that tells them apart, and whole only in a sealed column."""

from collections.abc import Collection
from typing import NamedTuple

from digestbot.adapters.storage.encryption import Seal
from digestbot.core.feeds.secret_address import taken_apart


class Stored(NamedTuple):
    """What the columns `url` and `sealed_url` hold."""

    url: str
    sealed: bytes | None


def stored(url: str, seal: Seal, also: Collection[str] = ()) -> Stored:
    """Return the stored form of an address; raises `UserError` if it contains a key and there is no key to encrypt it with."""
    found = taken_apart(url, also)
    if not found.keys:
        return Stored(url, None)
    return Stored(f"{found.shown}#{seal.tag(url)}", seal.close_text(url))


def whole(sealed: bytes | None, seal: Seal) -> str | None:
    """Return the address to request, empty if it cannot be decrypted any more; None if nothing of it is hidden."""
    return None if sealed is None else seal.open_text(sealed) or ""
