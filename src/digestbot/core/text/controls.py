"""Text as a file or a terminal may hold it: no character in it gives orders to whatever shows it."""

import json
import re
from typing import Any

ORDERS = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f]")
"""C0 without tab and line feed, DEL, and C1: what begins with one can retitle a window, type for its user or ring."""
_UNSEEN = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff]")


def json_text(data: Any, *, indent: int | None = None) -> str:
    r"""Return plain data as JSON in which every control character is written as its escape: the same data, read again.

    So are signs that turn the direction of what stands beside them, and halves of characters, which no file can hold.

    >>> json_text({"title": "Bell\x07\x9b é"})
    '{"title": "Bell\\u0007\\u009b é"}'
    """
    written = json.dumps(data, ensure_ascii=False, indent=indent)
    return _UNSEEN.sub(lambda found: f"\\u{ord(found[0]):04x}", written)
