"""Which language a text is in."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from digestbot.core.text.language import SHORT, detect
from digestbot.core.text.sentences import split

_TEXTS = [
    ("en", "The council voted on Monday to rebuild the old harbour of the town."),
    ("de", "Der Stadtrat stimmte am Montag dafür, den alten Hafen wieder aufzubauen."),
    ("fr", "Le conseil a voté lundi la reconstruction du vieux port de la ville."),
    ("ru", "Городской совет в понедельник проголосовал за восстановление порта."),
    (
        "ja",
        "市議会は月曜日、昨春の洪水以来閉鎖されている旧港の再建を賛成多数で決めた。市長は来月にも着工すると述べた。",
    ),
    ("ar", "صوت المجلس يوم الاثنين على إعادة بناء الميناء القديم في المدينة."),
]


@pytest.mark.parametrize(("language", "text"), _TEXTS)
def test_a_text_says_its_language(language: str, text: str) -> None:
    """The text decides, whatever the feed claims."""
    assert detect(text, hint="xx") == language


def test_names_at_the_start_do_not_decide() -> None:
    """More is read than a headline's length."""
    names = "Giuseppe Rossi, Maria Bianchi, Francesco Esposito, Alessandra Romano, Giovanni Ferrari: "
    assert detect(names + _TEXTS[0][1] + " " + _TEXTS[0][1]) == "en"


def test_a_short_text_is_in_the_feeds_language() -> None:
    """Under 40 code points the hint counts, without it nobody knows."""
    assert detect("x" * (SHORT - 1), hint="pt_BR") == "pt"
    assert detect("x" * (SHORT - 1)) == "und"


@given(st.text(alphabet=st.characters(), max_size=120))
def test_any_unicode_has_an_answer(text: str) -> None:
    """Half a surrogate pair, as JSON may hold it, crashes neither the detector nor the splitter."""
    assert detect(text + "\ud800")
    assert split(f"One\udfff. Two. {text}", "en")
