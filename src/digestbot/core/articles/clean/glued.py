"""Alt text of a picture glued to the first word of a paragraph: "Kerry-SyriaIn an amazing turn"."""

import re

from digestbot.core.articles.clean.vocabulary import Vocabulary
from digestbot.core.text.languages.language import Language

_SEAM = re.compile(r"[a-z0-9à-öø-ÿ)](?=[A-ZÀ-ÖØ-Þ]|[“„«\"][A-ZÀ-ÖØ-Þ])|[A-ZÀ-ÖØ-Þ]{3}(?=[A-ZÀ-ÖØ-Þ][a-zà-öø-ÿ])")
_FILE = re.compile(r"\.(?:jpe?g|png|gif|webp|svg)", re.IGNORECASE)
_HYPHENED = re.compile(r"[A-ZÀ-ÖØ-Þ0-9][\w’']*(?:[-_][A-ZÀ-ÖØ-Þ0-9][\w’']*)+")
_OWN_NAMES = (
    "Mc",
    "Mac",
    "De",
    "Di",
    "Du",
    "La",
    "Le",
    "Van",
    "Von",
    "O",
    "Fitz",
    "Da",
    "Del",
    "Des",
    "St",
    "Al",
    "El",
    "i",
    "e",
)
_BRANDS = frozenset(
    {"linkedin", "gofundme", "wework", "takeaway", "oneplus", "youtube", "iphone", "ipad", "ebay", "imessage"}
)
WORDS = 8
"""Words that an alt text may have before the seam."""

REST = 8
"""Words that must follow the seam: a paragraph, not a heading."""


def glued(text: str, words: Vocabulary, language: Language) -> int:
    """Return how many code points of a paragraph are alt text, 0 if none.

    The seam is a small letter before a capital within one word. That alone is a brand or a name, so more is asked: the part
    before is hyphened like a file's name or a word for a picture, or the part after is a word like "The" that opens a
    sentence.
    """
    head = text[:160]
    if _SEAM.search(head) is None:
        return 0
    for number, token in enumerate(re.finditer(r"\S+", head)):
        if number >= WORDS:
            break
        word = token.group()
        for seam in _SEAM.finditer(word):
            before, after = word[: seam.end()], word[seam.end() :]
            if (
                text.count(word) == 1
                and _is_seam(before, after, number, words, language)
                and len(text[token.start() + seam.end() :].split()) >= REST
            ):
                return token.start() + seam.end()
        if word[-1] in ".,;!?":
            break
    return 0


def _is_seam(before: str, after: str, number: int, words: Vocabulary, language: Language) -> bool:
    tail = re.split(r"[-_]", before)[-1]
    if len(before) < 3 or tail in _OWN_NAMES or (before + after).strip(".,;:!?’'\"").casefold() in _BRANDS:
        return False
    if _FILE.search(before[-5:]):
        return True
    opener = re.match(r"[“„«\"]?([^\W\d_]+)", after)
    opens = opener is not None and opener.group(1).casefold() in language.words.stop
    if before[-1].isdigit() and not (opens and len(before) > 4) and "-" not in before and "_" not in before:
        return False
    if number == 0:
        return opens or _HYPHENED.fullmatch(before) is not None or _pictured(before, words)
    return opens and len(tail) > 2


def _pictured(before: str, words: Vocabulary) -> bool:
    """Return whether the part before the seam is a word for a picture ("Photo"), alone or after a hyphen."""
    hits = words.read(before).get("pictures", ())
    return any(h.end == len(before) for h in hits)
