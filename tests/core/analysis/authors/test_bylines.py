"""Bylines in the text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from digestbot.core.analysis.authors.bylines import alone, credited, in_line, in_text

STORY = (
    "The bank left its key rate unchanged on Monday and said that prices would rise more slowly than it had feared. "
    * 4
)

LINES = [
    ("en", "By Ana Ruiz", ("Ana Ruiz",)),
    ("en", "BY ANA RUIZ AND TOM HALE", ("ANA RUIZ", "TOM HALE")),
    ("en", "by Ana Ruiz and Tom Hale | October 12, 2016", ("Ana Ruiz", "Tom Hale")),
    ("en", "By Ana Ruiz, Staff Writer", ("Ana Ruiz",)),
    ("en", "By Ana Ruiz, Los Angeles", ("Ana Ruiz",)),
    ("en", "By Ana Ruiz, Springfield Courier", ("Ana Ruiz",)),
    ("en", "By Ana Ruiz, Tom Hale and Li Wei in Paris", ("Ana Ruiz", "Tom Hale", "Li Wei")),
    ("en", "Posted by Ana Ruiz on Oct 12, 2016 at 3:15 pm", ("Ana Ruiz",)),
    ("en", "(By Ana Ruiz)", ("Ana Ruiz",)),
    ("en", "By Monday the talks had failed and both sides went home", ()),
    ("en", "By far the largest bank", ()),
    ("en", "Ana Ruiz said on Monday", ()),
    ("en", "By the Numbers", ()),
    ("de", "Von Petra Muster, Frankfurt", ("Petra Muster",)),
    ("de", "Von: Petra Muster, Jan Beispiel", ("Petra Muster", "Jan Beispiel")),
    ("de", "Von Berlin nach Paris in vier Stunden", ()),
    ("fr", "Par Jeanne Dupont (à Lyon)", ("Jeanne Dupont",)),
    ("es", "Por Ana Ruiz", ("Ana Ruiz",)),
    ("it", "di Mario Rossi", ("Mario Rossi",)),
    ("pt", "Por João da Silva", ("João da Silva",)),
    ("nl", "Door Jan de Vries", ("Jan de Vries",)),
    ("sv", "Av Anna Svensson och Per Berg", ("Anna Svensson", "Per Berg")),
    ("da", "Af Mette Holm", ("Mette Holm",)),
    ("pl", "Autor: Jan Kowalski", ("Jan Kowalski",)),
    ("cs", "Autor: Jan Novák", ("Jan Novák",)),
    ("tr", "Yazan: Ayşe Yılmaz", ("Ayşe Yılmaz",)),
    ("ru", "Автор: Иван Петров", ("Иван Петров",)),
    ("ja", "文・山田太郎", ("山田太郎",)),
    ("ja", "【ロンドン＝山田太郎記者】", ("山田太郎",)),
    ("zh", "记者 张三丰", ("张三丰",)),
    ("ko", "홍길동 기자", ("홍길동",)),
    ("xx", "By Ana Ruiz", ("Ana Ruiz",)),
]


@pytest.mark.parametrize(("language", "line", "names"), LINES)
def test_lines(language: str, line: str, names: tuple[str, ...]) -> None:
    """A line is a byline from its first word to its last, or none."""
    assert in_line(line, language) == names


@pytest.mark.parametrize(
    ("head", "names"),
    [
        ("By Ana Ruiz", ("Ana Ruiz",)),
        ("Markets\n\nBy Ana Ruiz\nOctober 12, 2016", ("Ana Ruiz",)),
        ("Ana Ruiz\nPublished: 12 October 2016", ("Ana Ruiz",)),
        ("Ana Ruiz and Tom Hale\n12 October 2016", ("Ana Ruiz", "Tom Hale")),
        ("By Ana Ruiz\nBy Tom Hale", ("Ana Ruiz", "Tom Hale")),
        ("Ana Ruiz", ()),
        ("", ()),
    ],
)
def test_heads(head: str, names: tuple[str, ...]) -> None:
    """Bylines stand in the first lines; a bare name counts only over a line with the date."""
    assert in_text(f"{head}\n\n{STORY}", "en") == names


def test_far_down_is_no_byline() -> None:
    """In the middle of the story "By Ana Ruiz" is somebody else's work."""
    assert in_text("\n\n".join([STORY] * 20 + ["By Ana Ruiz"] + [STORY] * 9), "en") == ()


def test_wire_credits() -> None:
    """Wire copy names its reporters in the last line, and its editors behind them, who did not write."""
    text = "\n\n".join([STORY] * 14 + ["(Reporting by Ana Ruiz and Tom Hale; Editing by Li Wei)"])
    assert credited(text, "en") == ("Ana Ruiz", "Tom Hale")


@pytest.mark.parametrize(
    ("head", "names"),
    [
        ("Ana Ruiz", ("Ana Ruiz",)),
        ("Ana Ruiz/Tom Hale", ("Ana Ruiz", "Tom Hale")),
        ("Correction Appended.", ()),
        ("Ana Ruiz, who sold the bank", ()),
        ("Bank Rate", ()),
    ],
)
def test_a_name_alone(head: str, names: tuple[str, ...]) -> None:
    """A name that stands alone over the story counts, unless the story speaks of it."""
    story = STORY + "The rate of the bank is what it was."
    assert alone(f"{head}\n\n{story}", "en") == names


@given(st.text(max_size=400), st.sampled_from(["en", "de", "ja", "und"]))
def test_names_are_in_the_text(text: str, language: str) -> None:
    """No byline names somebody whose letters are not there."""
    letters = {c.casefold() for c in text}
    for name in (*in_text(text, language), *credited(text, language), *alone(text, language)):
        assert all(c.casefold() in letters or not c.isalpha() for c in name)
