"""Closing biographies and follow lines."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from digestbot.core.analysis.authors.bios import in_text, without_contact

STORY = "\n\n".join(
    ["The bank left its key rate unchanged and said that prices would rise more slowly than feared."] * 7
)


def found(end: str, language: str = "en", known: tuple[str, ...] = ()) -> list[tuple[str, str | None]]:
    """Return names and biographies at the end of a story."""
    return [(p.name, p.bio) for p in in_text(f"{STORY}\n\n{end}", language, known=known)]


@pytest.mark.parametrize(
    ("end", "expected"),
    [
        ("Ana Ruiz is a columnist.", [("Ana Ruiz", "Ana Ruiz is a columnist.")]),
        (
            "Ana Ruiz, a former minister (and mayor), is a fellow at the Institute.",
            [("Ana Ruiz", "Ana Ruiz, a former minister (and mayor), is a fellow at the Institute.")],
        ),
        (
            "Ana Ruiz is a poet. Tom Hale is a judge.",
            [("Ana Ruiz", "Ana Ruiz is a poet."), ("Tom Hale", "Tom Hale is a judge.")],
        ),
        (
            "Ana Ruiz is a columnist. Follow her on Twitter: @ana. Reach her at ana@courier.example.",
            [("Ana Ruiz", "Ana Ruiz is a columnist.")],
        ),
        (
            "Ana Ruiz is a columnist. Her views are her own.",
            [("Ana Ruiz", "Ana Ruiz is a columnist. Her views are her own.")],
        ),
        (
            "Ana Ruiz and Tom Hale are judges.",
            [("Ana Ruiz", "Ana Ruiz and Tom Hale are judges."), ("Tom Hale", "Ana Ruiz and Tom Hale are judges.")],
        ),
        ("Follow Ana Ruiz on Twitter @ana.", [("Ana Ruiz", None)]),
        ("About the author: Ana Ruiz is a columnist.", [("Ana Ruiz", "Ana Ruiz is a columnist.")]),
        ("— Ana Ruiz is a columnist.", [("Ana Ruiz", "Ana Ruiz is a columnist.")]),
        ("Contact Ana Ruiz at ana@courier.example.", [("Ana Ruiz", None)]),
        ("Ana Ruiz can be reached at ana@courier.example.", [("Ana Ruiz", None)]),
        ("Ana Ruiz is to step down in May.", []),
        ("Ana Ruiz is suing the bank.", []),
        ("Mr. Ruiz is a judge.", []),
        ("Mr. Ruiz and Mr. Hale are judges.", []),
        ("___", []),
        ("(.)", []),
        ("Follow the money on Twitter.", []),
        ("The bank is a columnist.", []),
    ],
)
def test_ends(end: str, expected: list[tuple[str, str | None]]) -> None:
    """The last paragraph is a biography where it says what somebody new is; each person has their own part of it."""
    assert found(end) == expected


@pytest.mark.parametrize(
    ("language", "end", "name"),
    [
        ("de", "Petra Muster ist Redakteurin der Zeitung.", "Petra Muster"),
        ("fr", "Jeanne Dupont est journaliste à Lyon.", "Jeanne Dupont"),
        ("es", "Ana Ruiz es profesora de la universidad.", "Ana Ruiz"),
        ("it", "Mario Rossi è professore di storia.", "Mario Rossi"),
        ("pt", "João da Silva é professor da universidade.", "João da Silva"),
        ("nl", "Jan de Vries schrijft over banken.", "Jan de Vries"),
        ("sv", "Anna Svensson är reporter.", "Anna Svensson"),
        ("da", "Mette Holm er journalist.", "Mette Holm"),
        ("pl", "Jan Kowalski jest dziennikarzem.", "Jan Kowalski"),
        ("cs", "Jan Novák je redaktor listu.", "Jan Novák"),
    ],
)
def test_languages(language: str, end: str, name: str) -> None:
    """The verbs of biographies are the language's."""
    assert found(end, language) == [(name, end)]


def test_who_is_in_the_story_did_not_write_it() -> None:
    """A paragraph on somebody whom the story has named is a part of the story."""
    assert in_text(f"Ana Ruiz spoke first.\n\n{STORY}\n\nAna Ruiz is a judge.", "en") == ()


def test_a_picture_credit_is_no_story() -> None:
    """Who took a picture may have written the story as well."""
    end = "Ana Ruiz is a reporter."
    assert [p.name for p in in_text(f"Photo: Ana Ruiz/Agency\n\n{STORY}\n\n{end}", "en")] == ["Ana Ruiz"]


def test_known_authors_by_surname_and_nickname() -> None:
    """For an author whom a byline names, the surname or a short form of the given name is enough."""
    known = ("Stephanie Ruiz",)
    assert found("Ruiz covers banks.", known=known) == [("Stephanie Ruiz", "Ruiz covers banks.")]
    assert found("Steph Ruiz has covered banks for years.", known=known) == [
        ("Stephanie Ruiz", "Steph Ruiz has covered banks for years.")
    ]
    assert found("Tom Hale is a judge.", known=known) == []


def test_a_biography_that_was_torn_apart() -> None:
    """A paragraph that ends in an author's name goes on in the next one."""
    end = "Ana Ruiz is a judge. Tom Hale\n\nis a poet."
    assert found(end, known=("Ana Ruiz", "Tom Hale")) == [
        ("Ana Ruiz", "Ana Ruiz is a judge."),
        ("Tom Hale", "Tom Hale is a poet."),
    ]


def test_the_writer_without_a_name() -> None:
    """A biography that says "the writer is" belongs to the only author."""
    assert found("The writer is a former minister.", known=("Ana Ruiz",)) == [
        ("Ana Ruiz", "The writer is a former minister.")
    ]
    assert found("The writer is a former minister.", known=("Ana Ruiz", "Tom Hale")) == []


def test_paragraphs_known_to_be_biographies() -> None:
    """What the cleaner took out as a biography is a further candidate."""
    portraits = in_text(STORY, "en", extra=("Ana Ruiz is a columnist.",))
    assert [(p.name, p.bio) for p in portraits] == [("Ana Ruiz", "Ana Ruiz is a columnist.")]


def test_a_short_text_has_no_closing_biography() -> None:
    """The first paragraph of a report is no biography, however much it looks like one."""
    assert in_text("Ana Ruiz, the minister, is in Paris.\n\nShe flew.", "en") == ()


@given(st.text(max_size=300), st.text(max_size=200))
def test_a_biography_is_verbatim(before: str, end: str) -> None:
    """Every biography is a stretch of the text, but for its white space."""
    text = f"{before}\n\n{STORY}\n\nAna Ruiz is a columnist. {end}"
    for portrait in in_text(text, "en", known=("Ana Ruiz",)):
        assert portrait.bio is None or portrait.bio in " ".join(text.split())


@given(st.text(max_size=300))
def test_dropping_contact_is_idempotent(bio: str) -> None:
    """What is left after the contact sentences has no more of them, and is a beginning of what was given."""
    once = without_contact(bio, "en")
    assert without_contact(once, "en") == once
    assert once in bio
