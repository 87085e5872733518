"""Names as they stand in bylines, feeds and markup."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from digestbot.core.analysis.authors.names import looks_like_name, names_in, opener_of, stripped, tidy

STRINGS = [
    ("en", "Ana Ruiz", ("Ana Ruiz",)),
    ("en", "ana@courier.example (Ana Ruiz)", ("Ana Ruiz",)),
    ("en", "Ana Ruiz <ana@courier.example>", ("Ana Ruiz",)),
    ("en", "ana.ruiz@courier.example", ()),
    ("en", "By Ana Ruiz and Tom Hale", ("Ana Ruiz", "Tom Hale")),
    ("en", "Written by: Ana Ruiz", ("Ana Ruiz",)),
    ("en", "Ana Ruiz, Tom Hale and Li Wei in Paris", ("Ana Ruiz", "Tom Hale", "Li Wei")),
    ("en", "Ana Ruiz; Tom Hale & Li Wei", ("Ana Ruiz", "Tom Hale", "Li Wei")),
    ("en", "Ruiz, Ana", ("Ana Ruiz",)),
    ("en", "Reuters, AFP", ("Reuters", "AFP")),
    ("en", "Dr. Ana Ruiz", ("Ana Ruiz",)),
    ("en", "Ana Ruiz (Madrid)", ("Ana Ruiz",)),
    ("en", "Ana Ruiz | The Courier", ("Ana Ruiz", "The Courier")),
    ("en", "Ana Ruiz For The Courier", ("Ana Ruiz",)),
    ("en", "Ana Ruiz Travel News Reporter", ("Ana Ruiz",)),
    ("en", "Ana Ruiz Ana Ruiz", ("Ana Ruiz",)),
    ("en", "Ana Ruiz The Associated Press", ("Ana Ruiz",)),
    ("en", "with Tom Hale", ("Tom Hale",)),
    ("en", '<a href="/ana">Ana&nbsp;Ruiz</a>', ("Ana Ruiz",)),
    ("en", "@anaruiz https://courier.example/ana", ()),
    ("en", "Ana Ruiz (text), Tom Hale (photos)", ("Ana Ruiz",)),
    ("de", "Petra Muster, Fotos: Jan Beispiel", ("Petra Muster",)),
    ("en", "Ana Ruiz, photos by Tom Hale", ("Ana Ruiz",)),
    ("en", "&amp;Ouml;zg&amp;uuml;r Kaya", ("Özgür Kaya",)),
    ("en", "John Hale Jr.", ("John Hale Jr.",)),
    ("en", "J. R. R. Hale", ("J. R. R. Hale",)),
    ("de", "Ein Kommentar von Petra Muster", ("Petra Muster",)),
    ("de", "Von Petra Muster und Jan Beispiel", ("Petra Muster", "Jan Beispiel")),
    ("fr", "Par Jeanne Dupont et Luc Martin", ("Jeanne Dupont", "Luc Martin")),
    ("es", "Por Ana Ruiz y Luis Gómez", ("Ana Ruiz", "Luis Gómez")),
    ("it", "di Mario Rossi e Anna Bianchi", ("Mario Rossi", "Anna Bianchi")),
    ("pt", "Por João da Silva e Maria dos Santos", ("João da Silva", "Maria dos Santos")),
    ("nl", "Door Jan de Vries", ("Jan de Vries",)),
    ("ja", "文・山田太郎", ("山田太郎",)),
    ("ja", "山田太郎記者", ("山田太郎",)),
    ("zh", "记者：张三丰、李四", ("张三丰", "李四")),
    ("ko", "홍길동 기자", ("홍길동",)),
    ("ru", "Автор: Иван Петров", ("Иван Петров",)),
    ("tr", "Yazan: Ayşe Yılmaz", ("Ayşe Yılmaz",)),
]


@pytest.mark.parametrize(("language", "given", "names"), STRINGS)
def test_dirty_strings(language: str, given: str, names: tuple[str, ...]) -> None:
    """A feed's or a tag's string gives its names, without e-mails, openers, titles, places, roles and outlets behind them."""
    assert names_in(given, language) == names


@pytest.mark.parametrize(
    ("words", "yes"),
    [
        ("Ana Ruiz", True),
        ("Ana de la Ruiz", True),
        ("Ludwig van Beethoven", True),
        ("J. Ruiz", True),
        ("Ana", False),
        ("The Courier", False),
        ("Los Angeles", False),
        ("Ana said Monday", False),
        ("Senior Reporter", False),
        ("Ana's Kitchen", False),
        ("Room 12", False),
        ("渡辺洋介", True),
        ("この記事を書いた人", False),
        ("東京社会部", False),
        ("홍길동", True),
        ("أحمد علي", False),
    ],
)
def test_names_in_running_text(words: str, *, yes: bool) -> None:
    """Outside of markup only two capitalised words, or a short name in a script without spaces, look like a name."""
    assert looks_like_name(words) is yes


def test_openers_need_a_boundary() -> None:
    """A word that only begins like an opener is none."""
    assert opener_of("Byron Hale", "en") == ""
    assert opener_of("BY BYRON HALE", "en") == "BY"


@given(st.text(max_size=300))
def test_no_name_is_an_email_or_an_address(text: str) -> None:
    """Whatever the string, no name holds an e-mail, a handle, a tag or a line break."""
    for name in names_in(f"{text} a.b@courier.example <b> @c", "en"):
        assert "@" not in name
        assert "\n" not in name
        assert name == name.strip() != ""


@given(st.sampled_from([given for _, given, _ in STRINGS]))
def test_names_are_stable(text: str) -> None:
    """A name that was found is found again in itself, unchanged."""
    for name in names_in(text, "en"):
        assert names_in(name, "en") == (name,)


@given(st.text(max_size=200))
def test_stripping_never_adds(text: str) -> None:
    """Tidying and stripping only take away."""
    assert len(tidy(text)) <= len(text) * 20 + 20
    assert len(stripped(text, "en")) <= len(text)
