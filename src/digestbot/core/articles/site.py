"""Which source may speak for an address: only its own site."""

from functools import lru_cache
from urllib.parse import urlsplit

from digestbot.core.articles.identity import canonical


def same_site(one: str, other: str) -> bool:
    """Return whether both addresses belong to one publisher: they have the same registrable domain.

    Names under which anyone may register (`github.io`, `co.uk`) are public suffixes and no site. A bare IP address or a name
    without a dot is a site together with its port: what listens on another port may be someone else's.

    >>> same_site("https://feeds.courier.example/rss", "https://www.courier.example/1")
    True
    >>> same_site("https://anna.github.io/feed", "https://bert.github.io/1")
    False
    """
    return (site := _site(one)) is not None and site == _site(other)


def is_own_page(link: str, landed: str) -> bool:
    """Return whether what was read at `landed`, having asked for `link`, is what the page of `link` says of itself.

    It is if the answer came from the page's own site. A redirect to another site counts only if the link has no parameters,
    since anyone may add parameters that choose the target.

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
    return registrable(host) or ".".join(host.split(".")[-2:])


def registrable(host: str) -> str | None:
    """Return the part of a host's name that somebody registered, None where it ends like no name of the web.

    >>> registrable("news.courier.com"), registrable("v1.2")
    ('courier.com', None)
    """
    from tld import get_fld  # noqa: PLC0415 - it reads its list as it is loaded

    known: str | None = get_fld(f"https://{host}/", fail_silently=True, search_private=True)
    return known
