"""Text that compiled libraries can read."""

import re

_SURROGATES = re.compile("[\ud800-\udfff]")


def scalars(text: str) -> str:
    r"""Return `text` with U+FFFD for each lone surrogate, so that it can be encoded; the length stays.

    JSON and feeds may hold half of a pair, and libraries that encode their input refuse it.

    >>> scalars("a\ud800b") == "a\ufffdb"
    True
    """
    return text if text.isascii() else _SURROGATES.sub("\ufffd", text)
