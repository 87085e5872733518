"""Which terms are compared: pairs where spaces part syllables, not words; no stop word of any language if none is known."""

from collections.abc import Sequence
from functools import lru_cache

from digestbot.core.text import languages
from digestbot.core.text.words import terms as terms_of

SYLLABIC = frozenset({"vi"})
"""Languages that put a space between syllables: one syllable says little, and without its accents still less."""
UNKNOWN = "und"
"""The code of a text whose language no one knows."""

_COMMON = """
ai anh ay ba bao bi boi ca cac cai can cang cho chi chua chung co con cu cua cung cuoc da dang day de den deu di do
doi  du duoc duoi gi gia gio hai hay hoac hon khac khi khien khong la lai lam len loai luc luon ma mac moi mot muon
nam nao  nay nen neu ngay ngoai nguoi nhat nhieu nhu nhung no o ong phai qua ra rang rat rieng roi sau se so su ta tai
tat thang  thanh the theo thi thu tinh toi trong tren truoc tu tung tuy va van vao vay ve vi viec voi vua
"""
_VIETNAMESE = frozenset(_COMMON.split())
"""Vietnamese syllables that carry no subject by themselves, as `terms` writes them: without accents."""


def wanted(terms: Sequence[str], language: str) -> list[str]:
    """Return the terms to compare, in order: as they are, or, in a syllabic language, with the pairs of neighbours.

    There a pair of common syllables is dropped like each of them; a pair with one of them stays, for it may be a name.
    A text too short to tell its language loses the stop words of all languages: left in, "by" and "the" would be all that two
    such texts share. An English "door" goes too, since it is Dutch for "by": two stories for one read better than a wrong merge.

    >>> wanted(("dong", "dat", "o", "ha", "noi"), "vi")
    ['dong', 'dong dat', 'dat', 'ha', 'ha noi', 'noi']
    >>> wanted(("earthquak", "in", "hanoi"), "en")
    ['earthquak', 'in', 'hanoi']
    >>> wanted(("a", "fox", "by", "the", "weir"), "und")
    ['fox', 'weir']
    """
    if language == UNKNOWN:
        stop = _stop_words()
        return [term for term in terms if term not in stop]
    if language not in SYLLABIC:
        return list(terms)
    found: list[str] = []
    for place, term in enumerate(terms):
        common = term in _VIETNAMESE
        if not common:
            found.append(term)
        if place + 1 < len(terms) and not common and terms[place + 1] not in _VIETNAMESE:
            found.append(f"{term} {terms[place + 1]}")
    return found


@lru_cache(maxsize=1)
def _stop_words() -> frozenset[str]:
    """Return the stop words of every language, as `terms` writes the words of a text of unknown language."""
    every = " ".join(word for code in languages.CODES for word in languages.get(code).words.stop)
    return frozenset(terms_of(every, UNKNOWN))
