"""Decodes a document: finds the real charset of its bytes, even against header and declaration."""

import codecs
import re
from contextlib import suppress

_BOMS = (
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF8, "utf-8"),
)
# The first bytes of `<?xm` or `<` in encodings that are not supersets of ASCII (XML 1.0, appendix F).
_STARTS = (
    (b"\x00\x00\x00<", "utf-32-be"),
    (b"<\x00\x00\x00", "utf-32-le"),
    (b"\x00<", "utf-16-be"),
    (b"<\x00", "utf-16-le"),
    (b"\x4c\x6f\xa7\x94", "cp037"),
)
# Labels that mean their superset in practice (WHATWG Encoding, section 4.2).
_SUPERSETS = {
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "shift_jis": "cp932",
    "euc_kr": "cp949",
    "iso8859-1": "cp1252",
    "iso8859-9": "cp1254",
    "iso8859-11": "cp874",
    "tis-620": "cp874",
    "big5": "big5hkscs",
}
_WIDE = frozenset(
    [
        "gb18030",
        "cp932",
        "cp949",
        "cp950",
        "big5",
        "big5hkscs",
        "euc_jp",
        "iso2022_jp",
        "iso2022_kr",
        "hz",
        "johab",
        "euc_jis_2004",
        "euc_jisx0213",
        "shift_jis_2004",
        "shift_jisx0213",
    ]
)
_FAMILIES = ("cp", "iso", "koi8", "mac", "gb", "big5", "euc", "shift_jis", "hz", "johab", "utf-8", "tis", "kz1048")
"""How the names of Python's charset codecs begin; the rest (base64, punycode, utf-7, …) are no charsets of documents."""

_C1 = {byte: character for byte in range(0x80, 0xA0) if (character := bytes([byte]).decode("cp1252", "ignore"))}
_STRAY = {0xDC00 + byte: _C1.get(byte, chr(byte)) for byte in range(0x80, 0x100)}
"""Bytes that are not UTF-8, as surrogateescape leaves them, read as windows-1252: quotes pasted from a word processor."""

_CHARSET = re.compile(r"charset\s*+=\s*+(?:[\"']\s*+)?([^\s\"';,]+)", re.IGNORECASE)
_DECLARED = re.compile(rb"""<\?xml[^>]{0,200}?encoding\s*=\s*["']\s*([A-Za-z0-9._:-]{1,40})""", re.IGNORECASE)
_BEYOND_ASCII = re.compile("[^\x00-\x7f]")
_NO_CONTROLS = bytes(byte for byte in range(256) if not 0x80 <= byte < 0xA0)
_RUNS = re.compile(rb"[\x80-\xff]+")
_SURROGATES = re.compile("[\udc80-\udcff]")
_SAMPLE = 200_000
"""Bytes that are enough to guess a charset; guessing is not linear in cheap steps."""


def decode(body: bytes, content_type: str = "") -> str:
    """Return the text of `body`, without a byte-order mark; every body has one.

    Order of trust: byte-order mark, charset of the header, XML declaration, UTF-8, then a guess from the bytes. A statement
    that the bytes contradict is passed over: Cyrillic declared as UTF-8, or UTF-8 declared as Latin-1 (RFC 7303, and the
    feeds that have never heard of it).

    >>> decode("<a>é</a>".encode("latin-1"), "text/xml; charset=ISO-8859-1")
    '<a>é</a>'
    """
    for bom, name in _BOMS:
        if body.startswith(bom):
            return body[len(bom) :].decode(name, "replace")
    for start, name in _STARTS:
        if body.startswith(start):
            return body.decode(name, "replace")
    stated = _stated(body, content_type)
    utf8 = _strict(body, "utf-8")
    for name in stated:
        if utf8 is not None and name not in _WIDE:
            return utf8
        text = _strict(body, name)
        if text is not None:
            return text
    return utf8 if utf8 is not None else _guess(body, stated)


def may_be_wounded(body: bytes) -> bool:
    r"""Return whether XML in UTF-8 may hold a text that `mended` would change: only one with a character of U+0080 to U+00BF.

    >>> may_be_wounded("caf\xc3\xa9".encode()), may_be_wounded("café".encode())
    (True, False)
    """
    return b"\xc2" in body or b"&#" in body


def mended(text: str) -> str:
    """Return a text with two old wounds healed: UTF-8 read as Latin-1 and encoded again, and windows-1252 taken for Latin-1.

    The same as feedparser does to every text of a feed.

    >>> mended("cafÃ©")
    'café'
    """
    if text.isascii():
        return text
    with suppress(UnicodeError):
        text = text.encode("latin-1").decode("utf-8")
    # Every long text passes here; deleting all other bytes is the fastest way to see whether a C1 character is left.
    return text.translate(_C1) if text.encode("latin-1", "ignore").translate(None, _NO_CONTROLS) else text


def _stated(body: bytes, content_type: str) -> list[str]:
    """Return the codecs that header and declaration name, in the order of trust; unknown names are left out."""
    labels = [match[1] for match in _CHARSET.finditer(content_type)][:1]
    declared = _DECLARED.match(body[:300].lstrip())
    if declared:
        labels.append(declared[1].decode("ascii"))
    names = []
    for label in labels:
        try:
            name = codecs.lookup(label.lower().removeprefix("x-").removesuffix("-i")).name
        except (LookupError, ValueError):
            continue
        name = _SUPERSETS.get(name, name)
        # A 16-bit or 32-bit charset was found by its first bytes above, or its label is wrong.
        if name.startswith(_FAMILIES):
            names.append(name)
    return names


def _strict(body: bytes, name: str) -> str | None:
    try:
        return body.decode("latin-1").translate(_C1) if name == "cp1252" else body.decode(name)
    except UnicodeError:
        return None


def _guess(body: bytes, stated: list[str]) -> str:
    """Return the best reading of bytes that contradict every statement and are not clean UTF-8."""
    escaped = body.decode("utf-8", "surrogateescape")
    stray = len(_SURROGATES.findall(escaped))
    if stray * 3 <= len(_BEYOND_ASCII.findall(escaped)) - stray:
        return escaped.translate(_STRAY)
    for name in stated:
        text = body.decode(name, "replace")
        if name != "utf-8" and text.count("\ufffd") * 50 <= len(_BEYOND_ASCII.findall(text)):
            return text
    # In a word of English, Spanish or French one letter or quotation mark is beyond ASCII; in other scripts whole words are.
    runs = _RUNS.findall(body, 0, _SAMPLE)
    if sum(len(run) == 1 for run in runs) >= 0.7 * len(runs):
        return body.decode("latin-1").translate(_C1)
    import chardet  # noqa: PLC0415 - needed for the few documents that lie about their charset

    era = chardet.EncodingEra.MODERN_WEB
    name = str(chardet.detect(body[:_SAMPLE], encoding_era=era)["encoding"] or "cp1252")
    return _strict(body, name) or body.decode("latin-1").translate(_C1)
