"""One person written several ways."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from digestbot.core.analysis.authors.persons import best_form, same_person

WORD = st.sampled_from(["Ana", "Tom", "Li", "Ruiz", "Hale", "Wei", "J.", "de", "Márquez"])
NAME = st.lists(WORD, min_size=1, max_size=4).map(" ".join)


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Ana Ruiz", "ANA RUIZ", True),
        ("Ana Ruíz", "Ana Ruiz", True),
        ("A. Ruiz", "Ana Ruiz", True),
        ("Ana Ruiz", "Ruiz Ana", True),
        ("Ana Maria Ruiz", "Ana Ruiz", True),
        ("Ana M. Ruiz", "Ana Maria Ruiz", True),
        ("Ana Ruiz Gómez", "Ana Ruiz", True),
        ("Ana-Maria Ruiz", "Ana Maria Ruiz", True),
        ("Ana Gebeily", "Ana Gebeilly", True),
        ("Ana Ruiz", "Eva Ruiz", False),
        ("Ana Ruiz", "Ana Hale", False),
        ("Ruiz", "Ana Ruiz", False),
        ("Ana Maria Ruiz", "Ana Clara Ruiz", False),
        ("", "Ana Ruiz", False),
    ],
)
def test_pairs(one: str, other: str, *, same: bool) -> None:
    """Case, accents, order, initials and middle names make no second person; another given name or surname does."""
    assert same_person(one, other) is same
    assert same_person(other, one) is same


@given(NAME)
def test_everybody_is_themselves(name: str) -> None:
    """A name is the same person as itself in capitals."""
    assert same_person(name, name.upper())


@given(NAME, NAME)
def test_order_does_not_matter(one: str, other: str) -> None:
    """Who is compared with whom makes no difference."""
    assert same_person(one, other) == same_person(other, one)


@pytest.mark.parametrize(
    ("forms", "best"),
    [
        (["A. Ruiz", "Ana Ruiz"], "Ana Ruiz"),
        (["ANA RUIZ", "Ana Ruiz"], "Ana Ruiz"),
        (["ANA RUIZ"], "Ana Ruiz"),
        (["ana ruiz"], "Ana Ruiz"),
        (["SEAN O'NEIL"], "Sean O'Neil"),
        (["IAN MCHALE"], "Ian McHale"),
        (["LUDWIG VAN HALE"], "Ludwig van Hale"),
        (["Bill MCHALE"], "Bill MCHALE"),
        (["Ana Ruiz", "Ana Maria Ruiz"], "Ana Ruiz"),
    ],
)
def test_best_form(forms: list[str], best: str) -> None:
    """The most trusted full form stands; a name that is shouted is set right."""
    assert best_form(forms) == best
