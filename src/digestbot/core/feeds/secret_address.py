"""Keys in addresses: a reader's own token in the query, in the path or before the host.

Such an address grants access to anyone who knows it, so it is shown with `…` in place of its keys and stored encrypted.
"""

import re
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


@dataclass(frozen=True, slots=True)
class SecretAddress:
    """An address as it is shown, and its keys; a public address has none."""

    shown: str
    keys: tuple[str, ...] = ()


def taken_apart(url: str) -> SecretAddress:
    """Return what may be shown of an address, and the keys in it.

    >>> taken_apart("https://ann:pw12@courier.example/rss?token=9f3c&page=2")
    SecretAddress(shown='https://…@courier.example/rss?token=…&page=2', keys=('pw12', '9f3c'))
    >>> taken_apart("https://courier.example/feed?category=world").keys
    ()
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
    path = _path(parts.path, keys)
    query = _query(parts, keys)
    shown = urlunsplit(parts._replace(netloc=netloc, path=path, query=query, fragment="" if keys else parts.fragment))
    return SecretAddress(shown=shown, keys=tuple(dict.fromkeys(keys))) if keys else SecretAddress(shown=url)


def shown(url: str) -> str:
    """Return an address without its keys."""
    return taken_apart(url).shown


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


def _query(parts: SplitResult, keys: list[str]) -> str:
    found = {(m[1], m[2]) for m in _PARAMETER.finditer(f"?{parts.query}") if _is_key(m[1], m[2])}
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


def _path(path: str, keys: list[str]) -> str:
    segments = path.split("/")
    shown_segments = list(segments)
    for number, segment in enumerate(segments):
        before = segments[number - 1] if number else ""
        for at, piece in enumerate(segment.split(";")):
            key = _key_in(piece, before if not at else "")
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
