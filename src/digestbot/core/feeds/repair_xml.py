"""Repairs broken XML whose meaning is clear: errors that XML parsers refuse and people do not notice."""

import re
from html import escape
from html.entities import html5

from digestbot.core.feeds.escaping import joined

_FORBIDDEN = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_OPENING = re.compile(r"<[A-Za-z_!?]")
_ROOT = re.compile(r"<(?:([A-Za-z_][\w.-]*):)?([A-Za-z_][\w.-]*)")
_SUBSET_END = re.compile(r"\]\s*>")
_ENTITY = re.compile(
    r"""<!ENTITY\s+([A-Za-z_][\w.-]*)\s+(?:"(&#\w{1,8};|[^"&<]{0,100})"|'(&#\w{1,8};|[^'&<]{0,100})')\s*>"""
)
_AMPERSAND = re.compile(r"&(?:#(\d{1,7}|[xX][0-9a-fA-F]{1,6});|([A-Za-z][\w.-]{0,31});)?")
_ELEMENT_END = re.compile(r"</[\w:.-]+>\s*</(?:item|entry|channel|feed)>")
_LESS_THAN = re.compile(r"<(?![A-Za-z_/!?])")
_PREFIX = re.compile(r"(?:</?|\s)([A-Za-z_][\w.-]*):[A-Za-z_]")
_DECLARED = re.compile(r"xmlns:([A-Za-z_][\w.-]*)\s*=")
_XML_ENTITIES = frozenset({"lt", "gt", "amp", "quot", "apos"})
_MOST_PREFIXES = 40
_NAMESPACES = {
    "atom": "http://www.w3.org/2005/Atom",
    "content": "http://purl.org/rss/1.0/modules/content/",
    "dc": "http://purl.org/dc/elements/1.1/",
    "dcterms": "http://purl.org/dc/terms/",
    "feedburner": "http://rssnamespace.org/feedburner/ext/1.0",
    "itunes": "http://www.itunes.com/dtds/podcast-1.0.dtd",
    "media": "http://search.yahoo.com/mrss/",
    "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
    "sy": "http://purl.org/rss/1.0/modules/syndication/",
}


def document(text: str) -> tuple[str, str, dict[str, str]]:
    """Return the root's name in lower case, the document from its root on, and the harmless entities of its document type.

    The document type itself is left behind, and with it every way to make an XML parser fetch or multiply anything.

    >>> document('<?xml version="1.0"?><!DOCTYPE r [<!ENTITY me "Ann">]><r>&me;</r>')
    ('r', '<r>&me;</r>', {'me': 'Ann'})
    """
    entities: dict[str, str] = {}
    at = 0
    while opening := _OPENING.search(text, at):
        at = opening.start()
        if text.startswith("<!--", at):
            at = _after(text, "-->", at)
        elif text.startswith("<?", at):
            at = _after(text, "?>", at)
        elif text.startswith("<!", at):
            end = _after(text, ">", at)
            if "[" in text[at:end]:
                closed = _SUBSET_END.search(text, at)
                end = closed.end() if closed else len(text)
                entities |= {m[1]: m[2] or m[3] or "" for m in _ENTITY.finditer(text, at, end)}
            at = end
        elif root := _ROOT.match(text, at):
            return root[2].lower(), _FORBIDDEN.sub("", text[at:]), entities
        else:
            at += 1
    return "", "", {}


def repair_xml(text: str, entities: dict[str, str]) -> str:
    """Return a document with its ampersands, less-than signs, prefixes and its end put right; text in CDATA stays as it is.

    >>> repair_xml("<rss><title>R&D &eacute; 1 < 2</title></rss>junk", {})
    '<rss><title>R&amp;D é 1 &lt; 2</title></rss>'
    """

    def known(ampersand: re.Match[str]) -> str:
        number, name = ampersand[1], ampersand[2]
        if number:
            return "" if _FORBIDDEN.match(_character(number)) else ampersand[0]
        if name in _XML_ENTITIES:
            return ampersand[0]
        if name in entities:
            value = entities[name]
            return value if value.startswith("&") else escape(value)
        found = html5.get(f"{name};")
        return escape(found) if found else f"&amp;{ampersand[0][1:]}"

    def outside(piece: str) -> str:
        if "&" in piece:
            piece = _AMPERSAND.sub(known, joined(piece))
        return _LESS_THAN.sub("&lt;", piece).replace("]]>", "]]&gt;")

    first, *rest = _without_tail(text).split("<![CDATA[")
    pieces = [outside(first)]
    for part in rest:
        inside, closed, after = part.partition("]]>")
        if not closed and (ended := _ELEMENT_END.search(part)):
            inside, after = part[: ended.start()], part[ended.start() :]
        pieces.append(f"<![CDATA[{inside}]]>{outside(after)}")
    return _with_prefixes("".join(pieces))


def _character(number: str) -> str:
    code = int(number[1:], 16) if number[0] in "xX" else int(number)
    return chr(code) if code < 0x110000 else "\0"


def _after(text: str, end: str, at: int) -> int:
    found = text.find(end, at)
    return len(text) if found < 0 else found + len(end)


def _without_tail(text: str) -> str:
    """Cut off anything after the root element: the comment of a cache, a counter's script."""
    root = _ROOT.match(text)
    end = text.rfind(f"</{root[0][1:]}>") if root else -1
    return text if root is None or end < 0 else f"{text[:end]}</{root[0][1:]}>"


def _with_prefixes(text: str) -> str:
    """Declare the namespace prefixes that are used and declared nowhere."""
    root = _ROOT.match(text)
    missing = sorted({*_PREFIX.findall(text)} - {*_DECLARED.findall(text)} - {"xml", "xmlns"})
    if root is None or not 0 < len(missing) <= _MOST_PREFIXES:
        return text
    declared = "".join(f' xmlns:{prefix}="{_NAMESPACES.get(prefix, f"urn:undeclared:{prefix}")}"' for prefix in missing)
    return text[: root.end()] + declared + text[root.end() :]
