"""Whose word counts about an address: that of its own site, and nobody else's."""

from functools import lru_cache
from urllib.parse import urlsplit

from digestbot.core.articles.identity import canonical


def same_site(one: str, other: str) -> bool:
    """Tell whether one publisher answers for both addresses: they have the same registrable domain.

    Names under which anybody may register (`github.io`, `co.uk`) are public suffixes and no site. A bare IP address or a name
    without a dot is a site together with its port: what listens on another port may be somebody else's.

    >>> same_site("https://feeds.courier.example/rss", "https://www.courier.example/1")
    True
    >>> same_site("https://anna.github.io/feed", "https://bert.github.io/1")
    False
    """
    return (site := _site(one)) is not None and site == _site(other)


def is_own_page(link: str, landed: str) -> bool:
    """Tell whether what was read at `landed`, having asked for `link`, is what the page of `link` says of itself.

    It is where the answer came from the page's own site. A redirect that leads away counts only where the link is the page's
    plain address: its parameters, which anybody may add, could have chosen where to.

    >>> is_own_page("https://courier.example/1?utm_source=x", "https://www.courier.example/1")
    True
    >>> is_own_page("https://courier.example/1?ref=//evil.example", "https://evil.example/")
    False
    """
    page = canonical(link)
    if same_site(landed, page):
        return True
    return same_site(link, page) and urlsplit(link).query == urlsplit(page).query


@lru_cache(maxsize=4096)
def _site(url: str) -> str | None:
    try:
        parts = urlsplit(url)
        host, port = (parts.hostname or "").rstrip("."), parts.port
    except ValueError:
        return None
    if not host:
        return None
    if ":" in host or "." not in host or host.rpartition(".")[2].isdigit():
        return host if port in {None, 80, 443} else f"{host}:{port}"
    from tld import get_fld  # noqa: PLC0415 - it reads its list as it is loaded

    known: str | None = get_fld(f"https://{host}/", fail_silently=True, search_private=True)
    return known or ".".join(host.split(".")[-2:])
