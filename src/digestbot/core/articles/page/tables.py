"""Tables that only lay a page out: their cells are boxes, not data."""

from digestbot.core.articles.page.document import Element

_INSIDE = frozenset({"table", "thead", "tbody", "tfoot", "tr", "td", "th", "caption", "colgroup", "col"})
_PROSE = 120
"""Code points of a cell that is prose."""


def opened(root: Element) -> None:
    """Turn the tables that lay the page out into boxes, in place, so that an article in a cell is read like any other.

    >>> import lxml.html
    >>> page = lxml.html.fromstring("<div><table><tr><td><h1>Rates</h1><p>They hold.</p></td></tr></table></div>")
    >>> opened(page)
    >>> page.find(".//table") is None
    True
    """
    for table in list(root.iter("table")):
        if _lays_out(table):
            _open(table)


def _lays_out(table: Element) -> bool:
    """Tell a table for layout: it says so, holds paragraphs, headlines or tables, or most of its words stand in long cells."""
    if (table.get("role") or "").lower() in {"presentation", "none"}:
        return True
    if table.find("caption") is not None or next(table.iter("th"), None) is not None:
        return False
    if any(next(table.iterdescendants(tag), None) is not None for tag in ("h1", "h2", "p", "table", "article")):
        return True
    lengths = [len(cell.text_content().strip()) for cell in table.iter("td")]
    return sum(n for n in lengths if n >= _PROSE) > 0.5 * sum(lengths)


def _open(table: Element) -> None:
    table.tag = "div"
    for element in list(table):
        if element.tag in {"thead", "tbody", "tfoot"}:
            rows = list(element)
            element.tag = "div"
        else:
            rows = [element]
        for row in rows:
            if row.tag == "tr":
                for cell in row:
                    if cell.tag in {"td", "th"}:
                        cell.tag = "div"
                row.tag = "div"
