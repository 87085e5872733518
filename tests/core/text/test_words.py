"""Words of a text, as terms."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from digestbot.core.text.languages import CODES
from digestbot.core.text.words import LONGEST, terms

_CASES = [
    ("en", "The mayor's houses", ("mayor", "hous")),
    ("en", "Don’t trust 1,250,000 or 3.5", ("trust", "1250000", "3", "5")),
    ("en", "snake_case", ("snake", "case")),
    ("de", "Die Häuser der Städte", ("haus", "stadt")),
    ("fr", "L’élection d'hier", ("elect", "hi")),
    ("it", "nell'università", ("univers",)),
    ("tr", "Ankara'da IRAK", ("ankar", "irak")),
    ("tr", "ırak İstanbul", ("irak", "istanbul")),
    ("ru", "Ёлки в лесу", ("елк", "лес")),
    ("zh", "中国银行", ("中国", "国银", "银行")),
    ("ja", "AI株", ("ai", "株")),
    ("ko", "한국은행", ("한국", "국은", "은행")),
    ("hi", "समाचार", ("समाचार",)),
    ("ar", "كِتَاب", ("كتاب",)),
    ("xx", "Zażółć", ("zazolc",)),
]


@pytest.mark.parametrize(("language", "text", "expected"), _CASES)
def test_terms_of_a_language(language: str, text: str, expected: tuple[str, ...]) -> None:
    """Each language's words are folded, stemmed and rid of stop words the way its file says."""
    assert terms(text, language) == expected


@pytest.mark.parametrize(
    ("language", "one", "other"),
    [
        ("en", "São Paulo", "sao paulo"),
        ("de", "Zürich", "ZURICH"),
        ("fr", "élections", "elections"),
        ("es", "camión", "CAMION"),
    ],
)
def test_accents_and_case_make_no_difference(language: str, one: str, other: str) -> None:
    """A person who types without accents or in capitals finds the same."""
    assert terms(one, language) == terms(other, language)


@given(st.text(), st.sampled_from([*CODES, "und", "ar"]))
def test_terms_are_the_same_twice_and_never_empty(text: str, language: str) -> None:
    """Any Unicode gives terms without spaces or capitals, and the same ones each time."""
    found = terms(text, language)
    assert found == terms(text, language)
    assert all(t and t == t.strip() and " " not in t and len(t) <= 18 * LONGEST for t in found)


@pytest.mark.parametrize("piece", ["a'", "1,", "123.", "日本", "e\u0301", "aé日", "word ", "_"])
@pytest.mark.timeout(90)
def test_a_megabyte_takes_linear_time(piece: str) -> None:
    """A hostile megabyte of one piece repeated is read before the test is given up, and holds the terms of a part of it."""
    found = terms(piece * (1_000_000 // len(piece)), "en")
    assert set(terms(piece * 200, "en")) <= set(found)
