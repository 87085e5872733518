"""The page that an address leads to, and whether two entries have the same content, regardless of tracking parameters and order."""

import re
from hashlib import sha256
from urllib.parse import SplitResult, parse_qsl, quote, unquote, urlencode, urlsplit

from digestbot.core.feeds.feed import Entry

_TRACKING = re.compile(
    r"(?:utm|mtm|pk|piwik|matomo|at|ns|fb|vero|oly|guce|hsa|wt|xtor|xt|trk|mc|ga|cm|sc|icp|spm|aff|elq)[_.-].*"
    r"|_(?:ga|gl|hsenc|hsmi|ke|openstat|branch_match_id)|[a-z]{0,4}clid|msclkid|igshid?|gbraid|wbraid|mkt_tok|xtor"
    r"|ref|ref_?(?:src|url)|referr?er|cmp(?:id)?|ncid|ocid|smid|smtyp|sref|ito|mbid|partner|guccounter|spm|__twitter_impression"
    r"|s_?cid|icid|yclid|rb_clickid|sr_share|share|shared?token|unlocked_article_code|si|feature|via|trk|campaign_?id|rss|from_rss"
)
"""Query parameters that track readers and do not select content."""
_AMP_VALUES = frozenset(
    {("output", "amp"), ("outputtype", "amp"), ("source", "rss"), ("source", "feed"), ("format", "amp")}
)
_AMP_CACHE = re.compile(r"/(?:amp|c|v|i|wp)/(?:s/)?([a-z0-9.-]+\.[a-z]{2,}/.*)", re.IGNORECASE)
_INDEX = re.compile(r"index\.(?:html?|php|aspx?|jsp)")
_AMP_NAMES = frozenset({"amp", "amphtml", "amp.html"})
_AMP_END = re.compile(r"(?<=.)\.amp(?:\.html)?$")
_DOTS = re.compile(r"/\.(?=/|$)")
_PLAIN = re.compile(r"(?:/[A-Za-z0-9_-]+)+")
"""A path that is already canonical, as most are."""
_CLEAN = re.compile(r"https?://((?:[a-z0-9-]+\.)+[a-z]+)((?:/[A-Za-z0-9_-]+)+)")
"""An address of nothing but a host in lower case and such a path, as most are."""
_SAFE = "!$&'()*+,;=:@/~-._"
_HOST_PREFIXES = frozenset({"www", "m", "mobile", "amp"})
_LONGEST_KEY = 400
LONGEST_URL = 4096
"""Maximum characters of an address to analyse; a longer one is its own canonical form."""


def canonical(url: str) -> str:
    """Return the canonical form of an address, the same for all addresses of one page; for comparison, not for fetching.

    Scheme, `www.`, mobile and AMP hosts and paths, default ports, fragments, tracking parameters, the order of the query and a
    trailing slash are accidents. An address that cannot be taken apart, or is longer than `LONGEST_URL`, stands for itself.

    >>> canonical("HTTP://m.Courier.example:80/2024/rain/amp/?utm_source=x&b=2&a=1#top")
    'https://courier.example/2024/rain?a=1&b=2'
    """
    url = url.strip()
    if len(url) > LONGEST_URL:
        return url
    if (clean := _CLEAN.fullmatch(url)) and "/amp" not in url and not _is_amp_cache(clean[1]):
        return f"https://{_host(clean[1])}{clean[2]}"
    # A cache's address may lead to that of a cache, again and again; each is shorter than the one before.
    while True:
        try:
            parts = urlsplit(url)
            host, port = (parts.hostname or "").rstrip("."), parts.port
        except ValueError:
            return url
        if parts.scheme not in {"http", "https"} or not host:
            return url
        cached = _AMP_CACHE.fullmatch(parts.path) if _is_amp_cache(host) else None
        if cached is None:
            return _rebuilt(parts, host, port)
        url = f"https://{cached[1]}" + (f"?{parts.query}" if parts.query else "")


def _rebuilt(parts: SplitResult, host: str, port: int | None) -> str:
    authority = _host(host) + (f":{port}" if port and port not in {80, 443} else "")
    query = _query(parts.query)
    state = f"#{parts.fragment}" if parts.fragment.startswith("!") else ""
    return f"https://{authority}{_path(parts.path) or '/'}" + (f"?{query}" if query else "") + state


def link_key(entry: Entry) -> str | None:
    """Return the identity of the article behind an entry's link, None without one."""
    return text_key("link", canonical(entry.link)) if entry.link else None


def content_hash(entry: Entry) -> str:
    """Return what changes when, and only when, the words of an entry change; white space does not count."""
    words = "\x1f".join(
        " ".join((text or "").split()) for text in (entry.title, entry.summary_text, entry.content_text)
    )
    return sha256(words.encode("utf-8", "replace")).hexdigest()


def is_link(identity: str) -> bool:
    """Return whether an article is known by its page's address, and not by its place in one feed.

    >>> is_link("link:https://courier.example/1")
    True
    """
    return identity.startswith("link:")


def text_key(kind: str, value: str) -> str:
    """Return a key of a kind that any database takes, however long and odd the value.

    >>> text_key("guid", "courier-1")
    'guid:courier-1'
    """
    if len(value) > _LONGEST_KEY or not value.isprintable():
        value = sha256(value.encode("utf-8", "replace")).hexdigest()
    return f"{kind}:{value}"


def is_page(link: str) -> bool:
    """Return whether a canonical address leads to more than a site's front page."""
    return link.startswith("https://") and len(link.split("/", 3)[-1]) > 0 and link.count("/") >= 3


def _host(host: str) -> str:
    labels = host.split(".")
    while len(labels) > 2 and labels[0] in _HOST_PREFIXES:
        del labels[0]
    # en.m.wikipedia.org
    if len(labels) > 3 and labels[1] == "m":
        del labels[1]
    host = ".".join(labels)
    if host.isascii():
        return f"[{host}]" if ":" in host else host
    try:
        return host.encode("idna").decode("ascii")
    except UnicodeError:
        return host


def _is_amp_cache(host: str) -> bool:
    return host.endswith(".cdn.ampproject.org") or re.fullmatch(r"(?:www\.)?google\.[a-z.]{2,6}", host) is not None


def _path(path: str) -> str:
    if _PLAIN.fullmatch(path) and "/amp" not in path:
        return path
    if path:
        path = quote(unquote(path, errors="surrogateescape"), safe=_SAFE, errors="surrogateescape")
    segments = re.sub(r"/{2,}", "/", _DOTS.sub("", path)).split("/")
    while len(segments) > 1:
        last = segments[-1]
        if not last or _INDEX.fullmatch(last) or (last in _AMP_NAMES and len(segments) > 2):
            del segments[-1]
        elif (shorter := _AMP_END.sub("", last)) != last:
            segments[-1] = shorter
        else:
            break
    first = 1
    while segments[first : first + 1] == ["amp"] and len(segments) > first + 1:
        first += 1
    return "/".join(["", *segments[first:]])


def _query(query: str) -> str:
    if not query:
        return ""
    try:
        pairs = parse_qsl(query, keep_blank_values=True, max_num_fields=200)
    except ValueError:
        return query
    kept = [
        (name, value)
        for name, value in pairs
        if name.lower() != "amp"
        and not _TRACKING.fullmatch(name.lower())
        and (name.lower(), value.lower()) not in _AMP_VALUES
    ]
    return urlencode(sorted(kept), quote_via=quote, errors="replace")
