"""Starter packs: feeds by topic, for a first digest; data of the operator's, in config/packs.toml."""

import tomllib
from collections.abc import Sequence
from dataclasses import dataclass

from digestbot.errors import SettingsError


@dataclass(frozen=True, slots=True, kw_only=True)
class Pack:
    """Some feeds on one topic in one language; `feeds` are (title, address)."""

    id: str
    title: str
    language: str
    feeds: tuple[tuple[str, str], ...]


def read(text: str) -> tuple[Pack, ...]:
    r"""Return the packs of a TOML text, in its order; raises `SettingsError` if it is not of the right form.

    >>> read('[sea]\ntitle = "The sea"\nlanguage = "en"\nfeeds = [["Harbour", "https://harbour.example/feed"]]')[0].title
    'The sea'
    """
    try:
        found = tomllib.loads(text)
        return tuple(
            Pack(
                id=name,
                title=str(pack["title"]),
                language=str(pack.get("language", "en")),
                feeds=tuple((str(title), str(url)) for title, url in pack["feeds"]),
            )
            for name, pack in found.items()
        )
    except (tomllib.TOMLDecodeError, KeyError, TypeError, ValueError) as error:
        raise SettingsError(
            f"The starter packs cannot be read: {error}. A pack is [name] with title, language and feeds."
        ) from error


def for_language(packs: Sequence[Pack], language: str) -> tuple[Pack, ...]:
    """Return the packs, those in the reader's language first."""
    return tuple(sorted(packs, key=lambda p: p.language != language))
