"""Languages as data: one file a language, one facet a use. An unknown language falls back to `UNKNOWN`."""

from importlib import import_module

from digestbot.core.text.languages.language import Language

CODES = (
    "ar",
    "cs",
    "da",
    "de",
    "en",
    "es",
    "fr",
    "hi",
    "it",
    "ja",
    "ko",
    "nl",
    "pl",
    "pt",
    "ru",
    "sv",
    "tr",
    "ur",
    "zh",
)
"""Every language that has a file here (ISO 639-1)."""

UNKNOWN = Language(code="und", name="unknown")
"""What is used if the language has no file: marks and the colon, no words."""


def get(code: str | None) -> Language:
    """Return the language of an ISO 639-1 code or a longer tag (`de`, `de-AT`, `pt_BR`), else `UNKNOWN`.

    >>> get("de-AT").name
    'German'
    >>> get("xx").code
    'und'
    """
    base = (code or "").replace("_", "-").split("-")[0].lower()
    if base not in CODES:
        return UNKNOWN
    language: Language = import_module(f"{__name__}.{base}").LANGUAGE
    return language
