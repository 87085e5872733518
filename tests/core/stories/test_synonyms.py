"""One thing by several words."""

import pytest

from digestbot.core.stories.synonyms import concepts
from digestbot.core.text.words import terms


@pytest.mark.parametrize(
    ("language", "words"), [("en", ("quake", "earthquake")), ("en", ("ferry", "ship")), ("fr", ("séisme",))]
)
def test_words_for_one_thing_have_one_concept(language: str, words: tuple[str, ...]) -> None:
    """As stems, and the same in every language."""
    known = concepts(language)
    assert len({known[term] for word in words for term in terms(word, language)}) == 1


@pytest.mark.parametrize("language", ["en", "de", "fr", "es"])
def test_every_concept_is_marked_as_one(language: str) -> None:
    """None can be taken for a word of an article."""
    known = concepts(language)
    assert known
    assert {c[0] for c in known.values()} == {"~"}
    assert not any(term.startswith(("~", "#")) for term in known)


def test_a_language_without_words_of_it_has_none() -> None:
    """Nothing is guessed."""
    assert concepts("vi") == {}
