"""Persons, agencies, desks and outlets: what kind of author a name is."""

import re

from digestbot.core.analysis.analysis import AuthorKind
from digestbot.core.analysis.authors.vocabulary import (
    AGENCIES,
    ALSO_NAMES,
    COMPANIES,
    NO_NAMES,
    all_roles,
    desk_words,
    plain,
)

_STEM = re.compile(
    r"(?:^(?:the|www|der|die|das|le|la|les|el|il|lo)\s+)|(?:(?<!\s)\s+(?:online|digital|news|com|de|co uk|newspaper))$"
)


def kind_of(name: str, *, outlets: frozenset[str] = frozenset()) -> AuthorKind | None:
    """Return what kind of author the name is; None if it is the outlet itself or nothing that writes.

    `outlets` are the names the publisher goes by, as `outlet_names` gives them.

    >>> kind_of("Ana Ruiz"), kind_of("AFP"), kind_of("Web Desk"), kind_of("admin")
    ('person', 'agency', 'desk', None)
    """
    words = plain(name)
    if not words:
        return None
    if is_agency(words):
        return "agency"
    if _is_outlet(words, outlets, shouted=name.split(maxsplit=1)[0].isupper()):
        return None
    tokens = words.split()
    if words in NO_NAMES or tokens[-1] in COMPANIES or _is_role(tokens) or _is_slug(name) or _is_sign(name):
        return None
    if set(tokens) & desk_words() or any(word.endswith(_DESK_ENDINGS) for word in tokens):
        return "desk" if len(tokens) > 1 or len(words) > 4 else None
    if tokens[0] in _OUTLET_BEGINNINGS:
        return None
    if (
        set(tokens) & (NO_NAMES - ALSO_NAMES)
        or set(tokens) <= NO_NAMES
        or any(c.isdigit() for c in name)
        or "." in name.rstrip(".").split(" ")[-1]
    ):
        return None
    return "person"


_OUTLET_BEGINNINGS = frozenset({"the", "der", "die", "das"})
"""Articles that begin an outlet's name and no person's."""


def _is_sign(name: str) -> bool:
    """Return whether the name is a sign of a house or of someone in it ("red", "NDR"): few letters, all large or all small."""
    return " " not in name and len(name) <= 6 and (name.isupper() or name.islower())


def _is_role(tokens: list[str]) -> bool:
    """Return whether the words say what someone is and not who ("Senior Correspondent", "Staff Writer")."""
    return bool(set(tokens) & all_roles()) and set(tokens) <= all_roles() | desk_words()


def _is_slug(name: str) -> bool:
    """Return whether the words are a piece of an address ("ana-ruiz") and were not written for readers."""
    return " " not in name and "-" in name and name.isascii() and name.islower()


def is_agency(words: str) -> bool:
    """Return whether the plain words name a news agency, alone or with the place it wrote from."""
    bare = words.removeprefix("the ").removesuffix("记者").removesuffix("記者")
    if bare in AGENCIES:
        return True
    first, _, rest = bare.partition(" in ")
    return bool(rest) and first in AGENCIES


def outlet_names(names: tuple[str, ...]) -> frozenset[str]:
    """Return the plain forms of a publisher's names, with and without articles and domain endings."""
    found: set[str] = set()
    for name in names:
        words = plain(name)
        found |= {words, _STEM.sub("", words), words.replace(" ", "")}
    return frozenset(word for word in found if len(word) >= 2)


def _is_outlet(words: str, outlets: frozenset[str], *, shouted: bool) -> bool:
    bare = _STEM.sub("", words)
    squeezed = words.replace(" ", "")
    tokens = set(words.split())
    for outlet in outlets:
        own = outlet.replace(" ", "")
        if bare == outlet or squeezed == own:
            return True
        if (
            len(squeezed) >= 4
            and (own.startswith(squeezed) or own.endswith(squeezed))
            and len(squeezed) >= len(own) / 2
        ):
            return True
        if (" " in outlet and set(outlet.split()) <= tokens) or (
            shouted and " " not in outlet and words.startswith(f"{outlet} ")
        ):
            return True
        if len(own) >= 4 and squeezed.startswith(own) and set(words[len(outlet) :].split()) <= _OUTLET_ENDINGS:
            return True
        if tokens & set(outlet.split()) and all(len(word) <= 2 for word in tokens - set(outlet.split())):
            return True
        if " " in outlet and squeezed == "".join(word[0] for word in outlet.split()):
            return True
    return False


_OUTLET_ENDINGS = frozenset(
    {
        "online",
        "digital",
        "news",
        "com",
        "de",
        "at",
        "ch",
        "co",
        "uk",
        "fr",
        "es",
        "it",
        "net",
        "org",
        "tv",
        "gmbh",
        "media",
    }
)
_DESK_ENDINGS = (
    "redaktion",
    "redaktionen",
    "редакция",
    "編集部",
    "編輯部",
    "编辑部",
    "新聞社",
    "通信社",
    "取材班",
    "편집국",
    "뉴스팀",
)
