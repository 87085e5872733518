"""Character references and how often a text was escaped: what a publisher's software did to a text on its way into the feed."""

import re
from html import unescape

_PAIR = re.compile(
    r"&#(?:x(d[89ab][0-9a-f]{2})|(5[56]\d{3}));&#(?:x(d[c-f][0-9a-f]{2})|(5[67]\d{3}));", re.IGNORECASE | re.ASCII
)
"""Two references if one is meant: the halves of a character as UTF-16 has it."""
_TAG = re.compile(r"<(/?)([a-z][a-z0-9]{0,9})((?:\s[^<>]{0,2000})?)/?>", re.IGNORECASE)
_REAL_TAG = re.compile(r"</?[a-zA-Z][^<>]{0,2000}>")
_ELEMENTS = frozenset(
    {
        *(
            "a",
            "abbr",
            "article",
            "aside",
            "audio",
            "b",
            "big",
            "blockquote",
            "center",
            "cite",
            "code",
            "del",
            "div",
            "dl",
        ),
        *(
            "dt",
            "dd",
            "em",
            "figcaption",
            "figure",
            "font",
            "footer",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "header",
            "i",
        ),
        *(
            "iframe",
            "ins",
            "label",
            "li",
            "main",
            "mark",
            "nav",
            "ol",
            "p",
            "picture",
            "pre",
            "q",
            "s",
            "section",
            "small",
        ),
        *(
            "span",
            "strike",
            "strong",
            "sub",
            "sup",
            "table",
            "tbody",
            "td",
            "tfoot",
            "th",
            "thead",
            "tr",
            "tt",
            "u",
            "ul",
        ),
        "video",
    }
)
_VOID = frozenset({"br", "hr", "img", "wbr", "source"})
_BREAKS = frozenset({"br", "p", "div", "li", "blockquote", "td", "h1", "h2", "h3", "h4"})
_TELLS = re.compile(r"\s(?:href|src|class|style|alt|rel)\s*=\s*[\"'](?:[^\"']{2})")
_SENTENCE = re.compile(r"[^\W\d_a-z].*[.!?…:\"'”’»)\]>。！？]", re.DOTALL)
_TWICE = re.compile(r"&amp;(?=(?:#\d{2,6}|#[xX][0-9a-fA-F]{2,5}|quot|apos|nbsp|[lr][sd]quo|[mn]dash|hellip|[lr]aquo);)")
"""The start of a reference that was escaped, for a character that no text about HTML would show so."""


def joined(text: str) -> str:
    """Return a text in which the two references of one character are one.

    >>> joined("a &#55357;&#56850; and &#xD83D;&#xDE0A; and &#55357; alone")
    'a &#128530; and &#128522; and &#55357; alone'
    """
    return _PAIR.sub(_as_one, text) if "&#" in text else text


def unescaped(text: str) -> str:
    """Return a text with its character references resolved.

    >>> unescaped("Q&amp;A &#55357;&#56850;")
    'Q&A 😒'
    """
    return unescape(joined(text))


def unescaped_twice(html: str) -> str:
    """Return HTML that was escaped once too often as it was meant; all else as it stands.

    No tag of it is real, and what is escaped is a text that begins and ends with markup, links, or has its sentences between
    tags that fit each other. A text about HTML that names tags in passing is not touched.

    >>> unescaped_twice("&lt;p&gt;The mill is open.&lt;/p&gt;")
    '<p>The mill is open.</p>'
    >>> unescaped_twice("Close &lt;p&gt; with &lt;/p&gt;.")
    'Close &lt;p&gt; with &lt;/p&gt;.'
    """
    if "&lt;" not in html and "&#60;" not in html and "&#x3c;" not in html.lower():
        return _TWICE.sub("&", html) if "&amp;" in html and not _REAL_TAG.search(html) else html
    if _REAL_TAG.search(html):
        return html
    meant = unescaped(html)
    return meant if _is_markup(meant.strip()) else html


def _is_markup(html: str) -> bool:
    """Return whether a text with tags is a piece of HTML rather than a text about it."""
    tags = [tag for tag in _TAG.finditer(html) if tag[2].lower() in _ELEMENTS or tag[2].lower() in _VOID]
    if not tags or not _fits(tags):
        return False
    wrapped = tags[0].start() == 0 and tags[-1].end() == len(html)
    inside = len(_TAG.sub("", html).strip())
    return (wrapped and inside > 0) or any(_TELLS.search(tag[3]) for tag in tags) or _holds_sentences(html, tags)


def _fits(tags: list[re.Match[str]]) -> bool:
    """Return whether every tag that closes has one that opens."""
    opened: dict[str, int] = {}
    for tag in tags:
        name = tag[2].lower()
        if name not in _VOID:
            opened[name] = opened.get(name, 0) + (-1 if tag[1] else 1)
            if opened[name] < 0:
                return False
    return all(count == 0 or name in {"p", "li"} for name, count in opened.items())


def _holds_sentences(html: str, tags: list[re.Match[str]]) -> bool:
    """Return whether the tags of paragraphs and lines part whole sentences."""
    breaks = [tag for tag in tags if tag[2].lower() in _BREAKS]
    starts = [0, *(tag.end() for tag in breaks)]
    ends = [*(tag.start() for tag in breaks), len(html)]
    pieces = (_TAG.sub("", html[start:end]).strip() for start, end in zip(starts, ends, strict=True))
    sentences = [_SENTENCE.fullmatch(piece) is not None for piece in pieces if piece]
    return bool(breaks) and len(sentences) > 1 and all(sentences)


def _as_one(pair: re.Match[str]) -> str:
    high = int(pair[1], 16) if pair[1] else int(pair[2])
    low = int(pair[3], 16) if pair[3] else int(pair[4])
    if not (0xD800 <= high < 0xDC00 <= low < 0xE000):
        return pair[0]
    return f"&#{0x10000 + ((high - 0xD800) << 10) + (low - 0xDC00)};"
