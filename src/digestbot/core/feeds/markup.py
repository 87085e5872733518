"""HTML as feeds carry it, made plain: text with its paragraphs, and the first picture. Linear on any input."""

import re

from digestbot.core.feeds.escaping import unescaped

# Possessive throughout: a tag that never ends costs one look, not one look for each of its characters.
_INSIDE = r"""(?:[^<>"']++|"[^"<]*+"|'[^'<]*+'|["'])*+>"""
_TAG = re.compile(rf"""</?[a-zA-Z][^\s<>/"']*+{_INSIDE}|<[!?][^<>]*+>""")
_PARAGRAPH = re.compile(
    "</?(?:p|div|h[1-6r]|[ou]l|blockquote|fig(?:caption|ure)|section|article|aside|address|body|center|d[dlt]|details|"
    rf"fieldset|footer|form|header|main|nav|pre|table)(?![\w:.-]){_INSIDE}",
    re.IGNORECASE,
)
_LINE = re.compile(rf"<br(?![\w:.-]){_INSIDE}\s*+</br\s*+>|</?(?:br|li|tr)(?![\w:.-]){_INSIDE}", re.IGNORECASE)
_CELL = re.compile(rf"</?t[dh](?![\w:.-]){_INSIDE}", re.IGNORECASE)
_START = {name: re.compile(rf"<{name}(?![\w:.-])({_INSIDE})", re.IGNORECASE) for name in ("img", "link", "a", "base")}
_COMMENT = re.compile(r"<!--|<!\[CDATA\[|<(script|style|applet)\b", re.IGNORECASE)
_ATTRIBUTE = re.compile(r"""(?<![\w:-])([a-zA-Z][\w:-]*+)\s*+=\s*+(?:"([^"]*+)"|'([^']*+)'|([^\s"'>]++))""")
_WHITE = "\t\r\v\f\xa0\u2002\u2003\u2009\u200a\u202f\u3000"
_WIDE = re.compile(" {2,}")
_BREAKS = re.compile(r"\n[ \n]++")
_LOOKS_HTML = re.compile(
    r"</[a-zA-Z]|<[a-zA-Z][^<>]*+/>|<(?:p|br|hr|img|div|span)\b[^<>]*+>|<!--"
    r"|&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z]\w{1,31});",
    re.IGNORECASE,
)


def looks_like_html(text: str) -> bool:
    """Return whether a text that does not say what it is holds markup: a tag that is closed or needs no closing, a reference.

    >>> looks_like_html("if a < b then c > d"), looks_like_html("how to use <b>"), looks_like_html("Q&amp;A")
    (False, False, True)
    """
    return ("<" in text or "&" in text) and _LOOKS_HTML.search(text) is not None


def plain(html: str) -> str:
    r"""Return the text of a piece of HTML; paragraphs are separated by a blank line, `br` and list items by a line break.

    Scripts, styles and comments are dropped with what is in them. A `<` that begins no tag is a character like any other.

    >>> plain("<p>Two&nbsp;<b>bold</b> words</p><p>if a < b</p>"), plain("one<br></br>line")
    ('Two bold words\n\nif a < b', 'one\nline')
    """
    text = html.replace("\n", " ")
    if "<" in text:
        text = _PARAGRAPH.sub("\n\n", without_hidden(text))
        if "<" in text:
            text = _TAG.sub("", _CELL.sub(" ", _LINE.sub("\n", text)))
    if "&" in text:
        text = unescaped(text)
    return _folded(text)


def line(text: str) -> str:
    """Return a text on one line, white space folded."""
    return " ".join(text.split())


def lines(text: str) -> str:
    r"""Return a plain text with its paragraphs and line breaks kept and all other white space folded.

    >>> lines("  One.  \n\n\n Two ")
    'One.\n\nTwo'
    """
    return _folded(text.replace("\r\n", "\n").replace("\r", "\n"))


def pictures(html: str) -> list[str]:
    """Return the addresses of the pictures in a piece of HTML, in order, as they stand there.

    >>> pictures('<p><img alt="x" src="/a.jpg?x=1&amp;y=2"></p>')
    ['/a.jpg?x=1&y=2']
    """
    sources = (attributes(tag).get("src", "") for tag in tags(html, "img"))
    return [source for source in (unescaped(s).strip() for s in sources) if source]


def tags(html: str, name: str) -> list[str]:
    """Return the start tags of that name, each without its name: what `attributes` reads."""
    return [match[1] for match in _START[name].finditer(html)]


def attributes(tag: str) -> dict[str, str]:
    """Return the attributes of a start tag by lower-case name, character references in them as they stand.

    >>> attributes(' HREF="/a" title=x>')
    {'href': '/a', 'title': 'x'}
    """
    return {m[1].lower(): m[2] or m[3] or m[4] or "" for m in _ATTRIBUTE.finditer(tag)}


def _folded(text: str) -> str:
    """Fold white space into one space, or one line break, or one blank line."""
    for white in _WHITE:
        if white in text:
            text = text.replace(white, " ")
    if "  " in text:
        text = _WIDE.sub(" ", text)
    text = text.strip()
    # No pattern that begins with an optional space: it would be tried at every character.
    return _BREAKS.sub(_line_ends, text.replace(" \n", "\n")) if "\n" in text else text


def _line_ends(blank: re.Match[str]) -> str:
    return "\n\n" if blank[0].count("\n") > 1 else "\n"


def without_hidden(html: str) -> str:
    """Drop comments, scripts and styles, and the marks of CDATA sections; what is opened and never closed loses its mark only."""
    if not _COMMENT.search(html):
        return html
    kept: list[str] = []
    at = 0
    unclosed: set[str] = set()
    lowered = html.lower()
    while opened := _COMMENT.search(html, at):
        kept.append(html[at : opened.start()])
        name = (opened[1] or opened[0]).lower()
        end = f"</{name}" if opened[1] else "]]>" if name == "<![cdata[" else "-->"
        close = -1 if end in unclosed else lowered.find(end, opened.end())
        if close < 0:
            unclosed.add(end)
            at = opened.start() + 1 if opened[1] else opened.end()
            if opened[1]:
                kept.append("<")
            continue
        if end == "]]>":
            kept.append(html[opened.end() : close])
        at = close + len(end) if not opened[1] else close
    kept.append(html[at:])
    return "".join(kept)
