"""Values to JSON text and back, through pydantic: one codec for every frozen dataclass that a column holds whole.

No query looks inside such a column, so it is text in both databases, and a dataclass that gains a field with a default
reads what was written before it had one.
"""

import json
import re
from functools import cache
from pkgutil import resolve_name
from typing import Any

from pydantic import TypeAdapter, ValidationError
from pydantic_core import PydanticSerializationError, to_json

from digestbot.errors import DamagedRow

_ODD = re.compile("[\x00\ud800-\udfff]")


def storable(text: str) -> str:
    r"""Return the text with U+FFFD for what no database takes: NUL and lone surrogates. Code points keep their places.

    >>> storable("a\x00b\ud800c")
    'a\ufffdb\ufffdc'
    """
    if text.isascii() and "\x00" not in text:
        return text
    return _ODD.sub("\ufffd", text)


def dump(shape: Any, value: Any) -> str:
    """Return `value`, which is of the type `shape`, as JSON text.

    >>> dump(tuple[int, ...], (1, 2))
    '[1,2]'
    """
    plain = _adapter(shape).dump_python(value, mode="json", warnings="error")
    try:
        text = to_json(plain, inf_nan_mode="constants").decode()
    except PydanticSerializationError:  # a lone surrogate, which UTF-8 cannot hold
        return json.dumps(_storable(plain), ensure_ascii=False)
    return text if "\\u0000" not in text else json.dumps(_storable(plain), ensure_ascii=False)


def load(shape: Any, text: str) -> Any:
    """Return the value of the type `shape` that `dump` wrote; raises `DamagedRow` if the text is no such value.

    >>> load(tuple[int, ...], "[1, 2]")
    (1, 2)
    """
    try:
        return _adapter(shape).validate_json(text)
    except ValidationError as error:
        name = getattr(shape, "__name__", str(shape))
        raise DamagedRow(
            f"The database holds a {name} that this version cannot read. Restore a backup, or report this."
        ) from error


@cache
def _adapter(shape: Any) -> TypeAdapter[Any]:
    return TypeAdapter(resolve_name(shape) if isinstance(shape, str) else shape)


def _storable(value: Any) -> Any:
    match value:
        case str():
            return storable(value)
        case list() | tuple() | set() | frozenset():
            return [_storable(v) for v in value]
        case dict():
            return {_storable(k): _storable(v) for k, v in value.items()}
        case _:
            return value
