"""Where a link really leads, said wherever its text is written like an address of somewhere else."""

import re
import unicodedata
from urllib.parse import urlsplit

from digestbot.core.articles.site import registrable, same_site

_READ = 600
"""Characters of a text that are looked at; more of a link's text is shown nowhere."""
_NAME = r"[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}"
_ADDRESS = re.compile(
    rf"(?:https?|ftp)\s?:\s?[/\\]{{1,3}}\s?(?P<whole>[^\s/\\?#]{{1,300}})|\b(?P<path>{_NAME})(?::\d{{1,5}})?/|\b(?P<www>www\.{_NAME})",
    re.IGNORECASE,
)
"""A scheme and what follows it, a name with a path behind it, a name that begins with www."""
_ALONE = re.compile(rf"\W{{0,3}}({_NAME})\W{{0,3}}")
_DOTS = str.maketrans("。．｡․", "....")


def with_host(text: str, link: str | None) -> str:
    """Return the text of a link, behind the host that the link leads to where the text is written like an address of another.

    >>> with_host("https://bank.example/login", "https://evil.example/1")
    'evil.example: https://bank.example/login'
    >>> with_host("Rates rise at bank.example", "https://courier.example/1")
    'Rates rise at bank.example'
    """
    if not link or ("." not in text and text.isascii() and ":" not in text):
        return text
    read = unicodedata.normalize("NFKC", text[:_READ].translate(_DOTS))
    alone = _ALONE.fullmatch(read)
    named = [alone[1]] if alone and _registered(alone[1]) else []
    for found in _ADDRESS.finditer(read):
        name = found["whole"] or found["www"] or found["path"]
        if found["whole"] or _registered(name):
            named.append(name)
    if all(_of_one_site(name, link) for name in named):
        return text
    try:
        host = urlsplit(link).hostname or ""
    except ValueError:
        return text
    return f"{host.removeprefix('www.')}: {text}" if host else text


def _of_one_site(name: str, link: str) -> bool:
    """Tell whether a name is of the link's own site; one with a user before it reads like the user's host, and never is."""
    return "@" not in name and same_site(f"https://{name}/", link)


def _registered(name: str) -> bool:
    """Tell whether a name ends like one of the web: `and/or` and `v1.2/3` do not."""
    return registrable(name.casefold()) is not None
