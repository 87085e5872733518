"""Every pattern of the core against strings that pump it, under a limit of CPU time; prints the ones that are too slow.

Run as a program of its own, so that it can be killed: a pattern is remembered as it is compiled, wherever that happens, so all
modules are loaded, and whatever is made once for a language is made for every language.
"""

import contextlib
import importlib
import inspect
import pkgutil
import re
import signal
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NoReturn

from house.pumping import strings

LENGTH = 12_000
LIMIT = 0.09
"""Seconds of CPU time. What is linear takes a millisecond, what is quadratic some tenths of a second."""

_USES = ("match", "fullmatch")


class _TooSlowError(Exception):
    """The limit is reached."""


def _stop(*_: object) -> NoReturn:
    raise _TooSlowError


def _collect() -> dict[tuple[Any, int], tuple["re.Pattern[Any]", str, int]]:
    """Load the core; return its patterns with the file and the line that compile them."""
    found: dict[tuple[Any, int], tuple[re.Pattern[Any], str, int]] = {}
    compile_ = re._compile  # type: ignore[attr-defined] # the one place where re compiles

    def noted(pattern: Any, flags: Any) -> Any:
        made = compile_(pattern, flags)
        frame = sys._getframe(1)
        while frame.f_back and frame.f_code.co_filename == re.__file__:
            frame = frame.f_back
        if "/digestbot/core/" in frame.f_code.co_filename:
            found.setdefault((made.pattern, made.flags), (made, frame.f_code.co_filename, frame.f_lineno))
        return made

    re._compile = noted  # type: ignore[attr-defined] # the one place where re compiles
    core = importlib.import_module("digestbot.core")
    for module in pkgutil.walk_packages(core.__path__, "digestbot.core."):
        importlib.import_module(module.name)
    languages = importlib.import_module("digestbot.core.text.languages")
    for function in list(_made_for_a_language()):
        for language in (*languages.CODES, "und"):
            with contextlib.suppress(Exception):  # whatever else takes one value and remembers what came of it
                function(language)
    re._compile = compile_  # type: ignore[attr-defined] # the one place where re compiles
    return found


def _made_for_a_language() -> Iterator[Any]:
    for name, module in list(sys.modules.items()):
        if name.startswith("digestbot.core"):
            for value in vars(module).values():
                if hasattr(value, "cache_info") and len(inspect.signature(value).parameters) == 1:
                    yield value


def _uses(pattern: "re.Pattern[Any]", file: str) -> set[str]:
    """Return the ways in which a pattern's own module uses it: one that only matches at a place need not search fast."""
    module = next(m for m in sys.modules.values() if getattr(m, "__file__", None) == file)
    names = [name for name, value in vars(module).items() if value is pattern]
    text = Path(file).read_text("utf-8")
    used = {
        m[1] or "passed on"
        for name in names
        for m in re.finditer(rf"(?<!\w){name}\b(?!\s*(?::[^=\n]*)?= )(?:\.(\w+))?", text)
    }
    return used or {"search", *_USES}


def _too_slow(pattern: "re.Pattern[Any]", uses: set[str], text: Any) -> bool:
    signal.setitimer(signal.ITIMER_VIRTUAL, LIMIT)
    try:
        if uses - set(_USES):
            for _ in pattern.finditer(text):
                pass
        for use in uses & set(_USES):
            getattr(pattern, use)(text)
    except _TooSlowError:
        return True
    finally:
        signal.setitimer(signal.ITIMER_VIRTUAL, 0)
    return False


def _length(found: tuple["re.Pattern[Any]", str, int]) -> int:
    return len(found[0].pattern)


def main() -> None:
    """Print a line for each pattern that is too slow, and how many there are."""
    signal.signal(signal.SIGVTALRM, _stop)
    found = _collect()
    # Of what one line makes for many languages the longest stands for all.
    longest = {(file, line): (pattern, file, line) for pattern, file, line in sorted(found.values(), key=_length)}
    for pattern, file, line in longest.values():
        uses = _uses(pattern, file)
        for text in dict.fromkeys(strings(pattern, LENGTH)):
            pumped = text.encode("latin-1", "replace") if isinstance(pattern.pattern, bytes) else text
            # Twice, for a machine at its limit may lose a tenth of a second once.
            if _too_slow(pattern, uses, pumped) and _too_slow(pattern, uses, pumped):
                sys.stdout.write(
                    f"{file.partition('/digestbot/')[2]}:{line} {pattern.pattern[:60]!r} on {text[:30]!r}…{text[-3:]!r}"
                    "\n"
                )
                break
    sys.stdout.write(f"{len(found)} patterns\n")


if __name__ == "__main__":
    main()
