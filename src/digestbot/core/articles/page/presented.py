"""What marks of the page say about its words: struck-out ones are not said, raised digits are powers, `q` draws quotation marks."""

import re
from typing import Any

Element = Any
"""An `lxml.html.HtmlElement`; lxml brings no types."""

_STRUCK = ("del", "s", "strike")
_RAISED = str.maketrans("0123456789+-−()n", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁽⁾ⁿ")
_POWER = re.compile(r"\s*[-+−]?(?:\d{1,4}|n)\s*")
_QUOTES = frozenset('“”‘’"«»„')


def presented(root: Element) -> Element:
    """Return the page as it reads; it is changed in place, before anyone else has it.

    >>> import lxml.html
    >>> presented(lxml.html.fromstring("<p>10<sup>6</sup> <del>big</del> <q>words</q></p>")).text_content()
    '10⁶  “words”'
    """
    length = len(root.text_content())
    for element in list(root.iter(*_STRUCK)):
        outer = element.getparent() is not None and element.getparent().tag not in _STRUCK
        if outer and 2 * len(element.text_content()) < length:
            remove(element)
    for element in root.iter("sup"):
        if not len(element) and element.text and _POWER.fullmatch(element.text) and _before(element)[-1:].isalnum():
            element.text = element.text.strip().translate(_RAISED)
    for element in root.iter("q"):
        _mark(element)
    return root


def remove(element: Element) -> None:
    """Take an element out and leave the text behind it; where that text cannot be moved ("&#8;"), only empty the element."""
    try:
        element.drop_tree()
    except ValueError:
        element.clear(keep_tail=True)


def _before(element: Element) -> str:
    """Return the text right before an element, as far as it stands beside it."""
    previous = element.getprevious()
    if previous is not None:
        return (previous.tail or "") if previous.tail or previous.tag == "br" else previous.text_content()
    return element.getparent().text or "" if element.getparent() is not None else ""


def _mark(element: Element) -> None:
    """Set the marks that a browser draws around `q`, in their place, unless the page has written some itself."""
    words = element.text_content().strip()
    if not words or words[0] in _QUOTES or _before(element).rstrip()[-1:] in _QUOTES:
        return
    inner = any(above.tag == "q" for above in element.iterancestors())
    left, right = "‘’" if inner else "“”"
    element.text = left + (element.text or "")
    if len(element):
        element[-1].tail = (element[-1].tail or "") + right
    else:
        element.text += right
