"""Attribution in English, rule by rule: who is the speaker of each quotation, None where nobody is named."""

import pytest

from digestbot.core.analysis.quotes.finder import find

CUES = [
    ("“We shut the bridge,” Ana Ruiz said.", ["Ana Ruiz"]),
    ("“We shut the bridge,” said Ana Ruiz, the mayor of Orm.", ["Ana Ruiz"]),
    ("“Do we shut the bridge?” Ana Ruiz asked.", ["Ana Ruiz"]),
    ("“We shut the bridge,” retired widow Ana Ruiz said on Monday.", ["Ana Ruiz"]),
    ("Ana Ruiz, the mayor of Orm, said on Monday that “we will shut the bridge.”", ["Ana Ruiz"]),
    ("The mayor of Orm, Ana Ruiz, told reporters: “We shut the bridge.”", ["Ana Ruiz"]),
    ("Ana Ruiz: “We shut the bridge today.”", ["Ana Ruiz"]),
    ("As Ana Ruiz put it, “the bridge is quite tired.”", ["Ana Ruiz"]),
    ("According to Ana Ruiz, “the bridge is quite tired.”", ["Ana Ruiz"]),
    ("“The bridge is quite tired,” according to Ana Ruiz.", ["Ana Ruiz"]),
    ("“The bridge is quite tired.” — Ana Ruiz", ["Ana Ruiz"]),
    ("“The bridge is quite tired.” (Ana Ruiz)", ["Ana Ruiz"]),
    ("Ana Ruiz was clear:\n\n“The bridge is quite tired.”", ["Ana Ruiz"]),
    ("Ana Ruiz criticised Tom Bell, saying “the bridge is quite tired.”", ["Ana Ruiz"]),
    ("Ana Ruiz met Tom Bell and said “the bridge is quite tired.”", ["Ana Ruiz"]),
    ("Ana Ruiz, who knows Tom Bell, said: “The bridge is tired.”", ["Ana Ruiz"]),
]

NEIGHBOURS = [
    ("“We shut the bridge,” Ana Ruiz said. “It is tired.”", ["Ana Ruiz"] * 2),
    ("“We shut it today,” Ana Ruiz said, “and nobody will drive.”", ["Ana Ruiz"] * 2),
    ("“We shut it today. “It is very tired,” Ana Ruiz said.", ["Ana Ruiz"]),
    ("Ana Ruiz spoke.\n\n“We shut it today.\n\n“It is tired,” she said.", ["Ana Ruiz"] * 2),
    ("Ana Ruiz said: “We shut it today.” Tom Bell said: “You should not.”", ["Ana Ruiz", "Tom Bell"]),
    (
        "“We shut it today,” Ana Ruiz said. Bell disagreed: “You should not.” Tom Bell sells bread.",
        ["Ana Ruiz", "Tom Bell"],
    ),
    ("“We shut it today, all of it.\n\n“It is very tired,” said Tom Bell.", ["Tom Bell"] * 2),
]

PEOPLE = [
    ("Ana Ruiz came with Tom Bell. “We shut the bridge,” she said.", ["Ana Ruiz"]),
    ("Ana Ruiz came with Tom Bell. “We shut the bridge,” he said.", ["Tom Bell"]),
    ("Mayor Ana Ruiz came. Tom Bell wept. “We shut the bridge,” the mayor said.", ["Ana Ruiz"]),
    ("Ana Ruiz, the mayor, came. Tom Bell wept. “We shut the bridge,” the mayor said.", ["Ana Ruiz"]),
    ("Ana Bell married Tom Bell. “We shut the bridge,” Mr. Bell said.", ["Tom Bell"]),
    ("Ana Bell married Tom Bell. “We shut the bridge,” Ana said.", ["Ana Bell"]),
    ("“We shut the bridge,” Ana Ruiz’s lawyer Tom Bell said.", ["Tom Bell"]),
    ("“We shut the bridge,” Ruiz campaign manager Tom Bell said.", ["Tom Bell"]),
    ("“We shut the bridge,” the Harbor Commission said.", ["Harbor Commission"]),
    ("“We shut the bridge,” Reuters reported.", ["Reuters"]),
]

NOBODY = [
    ("Ana Ruiz met two officials. “We shut the bridge,” they said.", [None]),
    ("Ana Ruiz spoke first. “We shut the bridge,” an official said.", [None]),
    ("Ana Ruiz spoke first. “We shut the bridge,” a spokesman for the mayor said.", [None]),
    ("“We shut the bridge,” Ana Ruiz’s brother said.", [None]),
    ("Ana Ruiz spoke first. “We shut the bridge,” the report said.", [None]),
    ("Ana Ruiz spoke first. A guide was next. “We shut the bridge,” sources in the office said.", [None]),
    ("“We shut the bridge.”", [None]),
]

NO_QUOTES = [
    "The song “Over the Tired Bridge” was played.",
    "Ana Ruiz called it “tired” and “old”.",
    "They sang “Come Home Again Soon” at the end.",
    "The bridge, the so-called “old lady of Orm”, is shut.",
]


@pytest.mark.parametrize(("text", "speakers"), [*CUES, *NEIGHBOURS, *PEOPLE, *NOBODY])
def test_speakers(text: str, speakers: list[str | None]) -> None:
    """Each quotation has the speaker that its words, its neighbours or its people tell, or nobody."""
    assert [quote.speaker for quote in find(text, language="en")] == speakers


@pytest.mark.parametrize("text", NO_QUOTES)
def test_titles_and_scare_quotes_are_no_quotes(text: str) -> None:
    """What names a work or doubts a word is not what somebody said."""
    assert find(text, language="en") == ()


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("“We shut the bridge,” said Ana Ruiz, governor of the central bank.", "governor of the central bank"),
        ("“We shut the bridge,” said campaign manager Tom Bell.", "campaign manager"),
        ("“We shut the bridge,” said Tom Bell.", None),
    ],
)
def test_roles_are_the_article_s_own_words(text: str, role: str | None) -> None:
    """A speaker's role is what stands before the name or behind it, as written."""
    assert [quote.role for quote in find(text, language="en")] == [role]


def test_the_cue_is_the_phrase_that_attributes() -> None:
    """The cue is shown as written, so that a reader can check it."""
    assert [quote.cue for quote in find("“We shut the bridge,” Ana Ruiz said on Monday.", language="en")] == [
        "Ana Ruiz said"
    ]


@pytest.mark.parametrize(
    ("language", "body", "speakers"),
    [
        ("en", "Ana Ruiz and Tom Bell came.\n\nA.R.: “The quay is too short.”\n\nTB: “The quay will do.”", ["Ana Ruiz", "Tom Bell"]),
        ("de", "Anna Krause leitet den Hafen.\n\nAK: „Der Kai ist für Fähren zu kurz.“", ["Anna Krause"]),
        ("en", "Ana Ruiz came.\n\nThe AR: “The quay is too short.”", ["AR"]),
    ],
)  # fmt: skip
def test_initials_before_a_colon_are_the_person_who_has_them(language: str, body: str, speakers: list[str]) -> None:
    """An interview names its people once and goes on with their initials; elsewhere capitals are a house."""
    assert [quote.speaker for quote in find(body, language=language)] == speakers
