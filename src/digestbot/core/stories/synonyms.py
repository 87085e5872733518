"""Words that headlines use for one thing: "quake" and "earthquake", and "séisme" in French. A concept is one in all languages."""

from functools import lru_cache
from importlib.resources import files

from digestbot.core.text.words import terms


@lru_cache(maxsize=32)
def concepts(language: str) -> dict[str, str]:
    """Return the concept ("~quake") of each term of a language that has one; of several the first.

    >>> concepts("en")["quak"], concepts("en")["earthquak"], concepts("fr")["seism"], concepts("vi")
    ('~quake', '~quake', '~quake', {})
    """
    found: dict[str, str] = {}
    table = files("digestbot.core.stories").joinpath("synonyms.txt").read_bytes().decode()
    for line in table.splitlines():
        concept, *columns = line.split("\t")
        for column in columns:
            code, _, listed = column.partition(":")
            if code == language and not line.startswith("#"):
                for term in terms(listed, language):
                    found.setdefault(term, f"~{concept}")
    return found
