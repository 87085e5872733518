"""The cleaner as a whole: repeats, lists, biographies, glued alt texts, and the way back to the input."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from digestbot.core.articles.clean.cleaner import clean
from digestbot.core.articles.clean.headline import headline
from digestbot.core.text.languages import CODES

_FIRST = "The council voted on Monday to rebuild the old harbour. It had been closed since the flood of last spring."
_SECOND = "Boats will return in June, the mayor said. The work costs four million, a third of it paid by the state."
_THIRD = "Owners waited two years for the vote. Some of them sold their boats in the meantime and moved inland."


def _removed(text: str, *, title: str | None = None, dek: str | None = None) -> list[tuple[str, str]]:
    return [(r.reason, r.text) for r in clean(text, title=title, dek=dek, language="en").removals]


@pytest.mark.parametrize(
    "line", ["Harbour to Be Rebuilt", "HARBOUR TO BE REBUILT", "Harbour to be rebuilt | The Coast Courier"]
)
def test_the_title_goes_from_the_text(line: str) -> None:
    """The title is no sentence of the article, with the outlet's name or without."""
    text = f"{line}\n\n{_FIRST}\n\n{_SECOND}"
    assert _removed(text, title="Harbour to Be Rebuilt") == [("title", line)]


def test_a_dek_goes_only_where_the_article_says_it_again() -> None:
    """The repeated dek goes, the paragraph that holds it stays; a dek that says something new stays too."""
    dek = "Boats will return in June, the mayor said."
    assert _removed(f"{dek}\n\n{_FIRST}\n\n{_SECOND}", dek=dek) == [("dek", dek)]
    assert _removed(f"{dek}\n\n{_FIRST}\n\n{_THIRD}", dek=dek) == []


def test_a_dek_cut_off_in_the_middle_is_a_repeat() -> None:
    """Feeds cut deks after a number of letters."""
    dek = "Boats will return in June, the mayor said. The work"
    assert _removed(f"{dek}\n\n{_FIRST}\n\n{_SECOND}") == [("dek", dek)]


def test_a_pulled_quote_and_a_paragraph_printed_twice_go() -> None:
    """What stands twice is read once: the pulled quote goes, and the later of two equal paragraphs."""
    pulled = "“the work costs four million, a third of it”"
    text = f"{_FIRST}\n\n{_THIRD}\n\n{pulled}\n\n{_SECOND}\n\n{_FIRST}"
    assert [r for r, _ in _removed(text)] == ["dek", "repeat"]


def test_short_lines_may_be_said_twice() -> None:
    """A speech ends with "Thank you." more than once."""
    assert _removed(f"{_FIRST}\n\nThank you.\n\n{_SECOND}\n\nThank you.") == []


def test_headlines_under_a_heading_go_with_it() -> None:
    """A list of other articles is recognised by what stands above it."""
    text = f"{_FIRST}\n\n{_SECOND}\n\nRelated stories:\n\nTen harbours to see\n\nFlood victims wait for money"
    assert [r for r, _ in _removed(text)] == ["related"] * 3


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Jo Bell is a reporter at The Courier.", [("bio", "Jo Bell is a reporter at The Courier.")]),
        (
            "Jo Bell covers the coast. Follow her on Twitter @jobell.",
            [("bio", "Jo Bell covers the coast."), ("follow", "Follow her on Twitter @jobell.")],
        ),
        (
            "Jo Bell is an analyst at the Port Institute in Hull. She can be reached at, or Read other articles by Jo.",
            [
                ("bio", "Jo Bell is an analyst at the Port Institute in Hull."),
                ("follow", "She can be reached at, or Read other articles by Jo."),
            ],
        ),
        (
            "Jo Bell writes about the coast for The Courier.",
            [("bio", "Jo Bell writes about the coast for The Courier.")],
        ),
        ("The writer is a professor of law at Hull.", [("bio", "The writer is a professor of law at Hull.")]),
        ("Follow Jo Bell on Twitter @jobell.", [("follow", "Follow Jo Bell on Twitter @jobell.")]),
        ("Jo Bell, a novelist, is the author of “Tides”.", [("bio", "Jo Bell, a novelist, is the author of “Tides”.")]),
    ],
)
def test_a_closing_biography_is_handed_on(line: str, expected: list[tuple[str, str]]) -> None:
    """It leaves the body and is kept for the author finder, without the lines that say how to write to the author."""
    text = f"{_FIRST}\n\n{_SECOND}\n\n{_THIRD}\n\n{line}"
    cleaned = clean(text, language="en")
    assert [(r.reason, r.text) for r in cleaned.removals] == expected
    assert cleaned.bios == tuple(t for r, t in expected if r == "bio")


@pytest.mark.parametrize(
    "line",
    [
        "Jo Bell is a reporter at The Courier.",
        "Bell is a professor of law at Hull.",
        "Mary Stone, 45, is a fisher and has two boats.",
        "The Port Authority is a public body.",
    ],
)
def test_a_person_of_the_story_is_no_author(line: str) -> None:
    """Somebody the article has spoken of, or without a writer's trade, ends the article and stays."""
    text = f"Jo Bell found the leak.\n\n{_FIRST}\n\nBell called the mayor.\n\n{_SECOND}\n\n{_THIRD}\n\n{_FIRST[:-1]}!\n\n{line}"
    assert ("bio", line) not in _removed(text)


_REST = "the council voted on Monday to rebuild the old harbour."


@pytest.mark.parametrize(
    ("glued", "alt"),
    [
        ("Harbour-WallIn May", "Harbour-Wall"),
        ("PhotoIn May", "Photo"),
        ("Old Harbour WallIn May", "Old Harbour Wall"),
        ("IMG_2034.jpgIn May", "IMG_2034.jpg"),
        ("Bell-StoneOwners said that", "Bell-Stone"),
        ("Photo: ReutersIn May", "Photo: Reuters"),
        ("HARBOUR-WALLIn May", "HARBOUR-WALL"),
        ("Harbour Wall.JPGIn May", "Harbour Wall.JPG"),
        ("Harbour-Flood“In May", "Harbour-Flood"),
    ],
)
def test_alt_text_glued_to_the_first_word_goes(glued: str, alt: str) -> None:
    """The sentence starts where the seam is."""
    cleaned = clean(f"{glued} {_REST}\n\n{_SECOND}", language="en")
    assert [(r.reason, r.text) for r in cleaned.removals] == [("glued-alt", alt)]
    assert cleaned.text.startswith(glued.removeprefix(alt))


@pytest.mark.parametrize(
    "word",
    ["McDonald", "YouTube", "LinkedIn", "iPhone", "MacArthur", "Smith-McBride", "FedEx", "eBay", "SpaceX", "O2Arena"],
)
def test_a_capital_inside_a_name_is_no_seam(word: str) -> None:
    """Brands and names keep their first half."""
    assert clean(f"{word} said {_REST}\n\n{_SECOND}", language="en").removals == ()


def test_wrapped_lines_are_one_paragraph() -> None:
    """A text broken at a width is not taken for a list of lines."""
    text = "The council voted on Monday to rebuild the\nold harbour, which had been closed since the\nflood of last spring.\n\nMore."
    assert clean(text, language="en").kept[0].end == text.index("\n\nMore")


_PIECES = [
    "READ MORE: A",
    "Jo Bell is a reporter.",
    "Photo",
    "PhotoIn the",
    "\n",
    "\n\n",
    " ",
    "é日。",
    "“",
    "a b c d e f.",
    "@x",
    "©",
]


@given(st.lists(st.sampled_from(_PIECES), max_size=25).map("".join), st.sampled_from([*CODES, "und"]))
def test_every_letter_is_kept_or_removed_once(text: str, language: str) -> None:
    """Kept and removed stretches are disjoint, in order, cover all but white space, and the text is made of the kept ones."""
    cleaned = clean(text, language=language)
    spans = sorted([*cleaned.kept, *(r.span for r in cleaned.removals)])
    at = 0
    for span in spans:
        assert not text[at : span.start].strip()
        at = span.end
    assert not text[at:].strip()
    assert cleaned.text == "\n\n".join(k.of(text) for k in cleaned.kept)
    assert all(r.text == r.span.of(text) for r in cleaned.removals)


@given(st.text(max_size=200))
def test_any_unicode_is_cleaned(text: str) -> None:
    """Nothing crashes, and cleaning keeps stretches of the input only."""
    assert all(k.of(text) == k.of(text).strip() for k in clean(text, title=text[:20], dek=text[5:]).kept)


@pytest.mark.parametrize(
    "piece",
    [
        "a\n\n",
        "Read more\n\n",
        "a b c d e f g.\n\n",
        "aB",
        "(photo ",
        "Jo Bell, ",
        "A-B",
        "“",
        "www.",
        "©\n",
        "a b c d e f g\n",
    ],
)
@pytest.mark.timeout(90)
def test_a_megabyte_takes_linear_time(piece: str) -> None:
    """A hostile megabyte of one piece repeated is cleaned before the test is given up, and only ever gets shorter."""
    text = piece * (1_000_000 // len(piece))
    assert len(clean(text, title="a b c d e f g", language="en").text) <= len(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"Harbour to Be Rebuilt\n\n{_FIRST}", "Harbour to Be Rebuilt"),
        (f"Advertisement\n\nHarbour to Be Rebuilt\n\nBy Jo Bell\n\n{_FIRST}", "Harbour to Be Rebuilt"),
        (f"Will the Harbour Be Rebuilt?\n\n{_FIRST}", "Will the Harbour Be Rebuilt?"),
        (f"{_FIRST}\n\n{_SECOND}", None),
        ("Harbour to Be Rebuilt", None),
        ("", None),
    ],
)
def test_a_text_without_a_title_opens_with_it(text: str, expected: str | None) -> None:
    """A first line shaped like a headline above prose is the title; prose is not."""
    assert headline(text, "en") == expected
