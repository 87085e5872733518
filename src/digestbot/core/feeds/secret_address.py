"""Keys in addresses: a reader's own token in the query, in the path or before the host.

Such an address grants access to anyone who knows it, so it is shown with `…` in place of its keys and stored encrypted.
"""

import itertools
import re
from collections.abc import Collection
from dataclasses import dataclass
from urllib.parse import SplitResult, unquote, urlsplit, urlunsplit

HIDDEN = "…"
_PARAMETER = re.compile(r"(?:[?&;]|&amp;)([^=&;#?]{1,100})=([^&;#]{1,2000})")
_NAMES = re.compile(
    r"(?:.*[_.-])?(?:tokens?|api_?key|app_?key|rss_?key|feed_?key|user_?key|pass_?key|auth_?key|secret_?key|private_?key"
    r"|pass(?:word|wd|phrase|code)?|pwd|secret|auth(?:entication|orization)?|bearer|credentials?|sig(?:nature)?|hmac|jwt"
    r"|session_?id|j?sess(?:ion)?(?:id)?|sid|torrent_?pass|otp|ticket|access_?token|client_?secret|userhash|magic)",
    re.IGNORECASE,
)
"""Names of parameters whose value is always a key."""
_PERHAPS = re.compile(
    r"(?:.*[_.-])?(?:key|k|hash|h|code|access|private|feed|rss|uuid|guid|u|t|s|id|x|token\d|login|member|subscriber)",
    re.IGNORECASE,
)
"""Names whose value may be a key: it is one if it looks random."""
_PERSONS = re.compile(r"user(?:name|_?id)?|uid|login|e?mail|member|account", re.IGNORECASE)
_PUBLIC = frozenset({"channel_id", "playlist_id", "list", "v", "ceid", "gid", "url", "q", "query"})
_MARKERS = re.compile(
    r"(?:private|premium|personal|secret|members?|subscribers?|patrons?|users?|u|my|me|token|key|auth|feed-?key|bot)(?:[_-]?(?:rss|feeds?|pod(?:cast)?))?",
    re.IGNORECASE,
)
"""Path segments that precede a person's own part."""
_EXTENSION = re.compile(r"\.(?:xml|rss|atom|json|ics|rdf|php|aspx?)$", re.IGNORECASE)
_NAMED = re.compile(r"([A-Za-z_-]{2,20})[=:](.{4,})")
_HEX = re.compile(r"[0-9a-f]{16,}|[0-9A-F]{16,}")
_DRAWN = re.compile(r"[A-Za-z0-9_.~+/=%-]{20,}")
_UUID = re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}", re.IGNORECASE)
_LEAST = 4
_SHORT = 6
_NUMBERED = frozenset({"id", "s", "t", "x", "feed", "rss"})
"""Names under which sites number what everybody may read."""


@dataclass(frozen=True, slots=True)
class SecretAddress:
    """An address as it is shown, and its keys; a public address has none."""

    shown: str
    keys: tuple[str, ...] = ()


def taken_apart(url: str, also: Collection[str] = ()) -> SecretAddress:
    """Return what may be shown of an address, and the keys in it.

    >>> taken_apart("https://ann:pw12@courier.example/rss?token=9f3c&page=2")
    SecretAddress(shown='https://…@courier.example/rss?token=…&page=2', keys=('pw12', '9f3c'))
    >>> taken_apart("https://courier.example/feed?category=world").keys
    ()

    `also` are parts that a person says are keys.
    """
    try:
        parts = urlsplit(url)
    except ValueError:
        return SecretAddress(shown=url)
    keys: list[str] = []
    netloc = parts.netloc
    if "@" in netloc and not netloc.startswith(f"{HIDDEN}@"):
        user, _, host = netloc.rpartition("@")
        keys += [part for part in (user.partition(":")[2] or user,) if part]
        netloc = f"{HIDDEN}@{host}"
    path = _path(parts.path, keys, also)
    query = _query(parts, keys, also)
    shown = urlunsplit(parts._replace(netloc=netloc, path=path, query=query, fragment="" if keys else parts.fragment))
    return SecretAddress(shown=shown, keys=tuple(dict.fromkeys(keys))) if keys else SecretAddress(shown=url)


def shown(url: str) -> str:
    """Return an address without its keys."""
    return taken_apart(url).shown


def unsure(url: str) -> tuple[str, ...]:
    """Return the parts of an address that may be keys and are not taken for any: only a person knows.

    A number that may be a reader's, a mark like those that services give to channels and to readers alike, a short one behind
    a word like `private`.

    >>> unsure("https://courier.example/rss?uid=84512390"), unsure("https://courier.example/feed?cat=world")
    (('84512390',), ())
    """
    try:
        parts = urlsplit(url)
    except ValueError:
        return ()
    keys = taken_apart(url).keys
    pairs = [(m[1], m[2]) for m in _PARAMETER.finditer(f"?{parts.query}")]
    found = [value for name, value in pairs if _may_be_key(unquote(name), unquote(value))]
    segments = parts.path.split("/")
    for before, segment in itertools.pairwise(segments):
        plain = _EXTENSION.sub("", segment)
        marked = _MARKERS.fullmatch(before) is not None and len(plain) >= _SHORT and any(c.isdigit() for c in plain)
        if _UUID.fullmatch(plain) or marked:
            found.append(segment)
    return tuple(dict.fromkeys(part for part in found if part not in keys and HIDDEN not in part))


def _may_be_key(name: str, value: str) -> bool:
    if name.lower() in _PUBLIC or "://" in value or len(value) < _SHORT or not any(c.isdigit() for c in value):
        return False
    named = _PERHAPS.fullmatch(name) or _PERSONS.fullmatch(name)
    return bool(_UUID.fullmatch(value)) or (named is not None and name.lower() not in _NUMBERED)


def hidden_in(address: str, shown_as: str) -> tuple[str, ...]:
    """Return what stands in an address where `…` stands in the shown one; nothing where they are not of one form.

    >>> hidden_in("https://a.example/x/9f3c/rss?k=77", "https://a.example/x/…/rss?k=…#ab12")
    ('9f3c', '77')
    """
    found, at = [], 0
    pieces = shown_as.partition("#")[0].split(HIDDEN)
    for number, piece in enumerate(pieces):
        to = address.find(piece, at) if piece else len(address)
        if to < 0 or (not number and to):
            return ()
        if number:
            found.append(address[at:to])
        at = to + len(piece)
    return tuple(part for part in found if part)


def scrubbed(body: bytes, keys: tuple[str, ...]) -> bytes:
    """Return a document without the keys of its own address, which some repeat in every link.

    >>> scrubbed(b"<link>https://a.example/9f3c8a7b/1</link>", ("9f3c8a7b",))
    b'<link>https://a.example/.../1</link>'
    """
    for key in keys:
        # A short one is a word like any other.
        if len(key) >= 6:
            for written in {key, unquote(key), key.replace("&", "&amp;")}:
                body = body.replace(written.encode("utf-8", "replace"), b"...")
    return body


def _query(parts: SplitResult, keys: list[str], also: Collection[str]) -> str:
    given = {(m[1], m[2]) for m in _PARAMETER.finditer(f"?{parts.query}")}
    found = {(name, value) for name, value in given if value in also or _is_key(name, value)}
    persons = {(m[1], m[2]) for m in _PARAMETER.finditer(f"?{parts.query}") if found and _PERSONS.fullmatch(m[1])}
    secret = found | persons

    def hidden(match: re.Match[str]) -> str:
        if (match[1], match[2]) not in secret:
            return match[0]
        keys.append(match[2])
        return f"{match[0][: -len(match[2])]}{HIDDEN}"

    return _PARAMETER.sub(hidden, f"?{parts.query}")[1:]


def _is_key(name: str, value: str) -> bool:
    name, plain = unquote(name).removesuffix("[]"), unquote(value)
    if "://" in plain:
        return bool(taken_apart(plain).keys)
    if _NAMES.fullmatch(name):
        return len(plain) >= _LEAST
    if name.lower() in _PUBLIC:
        return False
    return _looks_drawn(plain) or (_PERHAPS.fullmatch(name) is not None and _looks_drawn(plain, least=8))


def _path(path: str, keys: list[str], also: Collection[str]) -> str:
    segments = path.split("/")
    shown_segments = list(segments)
    for number, segment in enumerate(segments):
        before = segments[number - 1] if number else ""
        for at, piece in enumerate(segment.split(";")):
            key = piece if piece in also else _key_in(piece, before if not at else "")
            if key:
                keys.append(key)
                shown_segments[number] = shown_segments[number].replace(key, HIDDEN)
    return "/".join(shown_segments)


def _key_in(piece: str, before: str) -> str:
    """Return the key in one part of a path, empty if there is none."""
    plain = _EXTENSION.sub("", piece)
    if (named := _NAMED.fullmatch(plain)) and _is_key(named[1], named[2]):
        return named[2]
    behind = _MARKERS.fullmatch(before) is not None
    if _UUID.fullmatch(plain):
        return plain if behind else ""
    return plain if _looks_drawn(plain) or (behind and _looks_drawn(plain, least=8)) else ""


def _looks_drawn(text: str, least: int = 16) -> bool:
    """Return whether a text looks drawn by lot: digits among letters, long, and no words between dashes."""
    if len(text) < least or not any(c.isdigit() for c in text) or not any(c.isalpha() for c in text):
        return False
    if _HEX.fullmatch(text):
        return True
    if least < 16:
        return text.isalnum() or "-" not in text
    digits = sum(c.isdigit() for c in text)
    longest_word = max((len(w) for w in re.findall(r"[a-z]+|[A-Z]+", text)), default=0)
    return _DRAWN.fullmatch(text) is not None and digits >= 3 and longest_word <= 5
