"""Links to a sentence."""

from urllib.parse import unquote, urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from digestbot.core.digests.text_fragment import fragment_link

PAGE = "https://courier.example/quay"


@pytest.mark.parametrize(
    ("text", "link"),
    [
        (
            "Work on the quay begins in spring and lasts two years.",
            "#:~:text=Work%20on%20the%20quay,and%20lasts%20two%20years.",
        ),
        ("Two words", "#:~:text=Two%20words"),
        ("A well-known, long-awaited plan", "#:~:text=A%20well%2Dknown%2C%20long%2Dawaited%20plan"),
        ("Ja & nein", "#:~:text=Ja%20%26%20nein"),
        ("市議会は古い埠頭の計画を九対四で承認した。工事は春に始まる。", None),
        ("", ""),
        ("   ", ""),
    ],
)
def test_table(text: str, link: str | None) -> None:
    """The first and the last words name the sentence; signs with a meaning are encoded."""
    found = fragment_link(PAGE, text)
    if link is None:
        assert unquote(found).removeprefix(f"{PAGE}#:~:text=") == "市議会は古い埠頭の計,。工事は春に始まる。"
    else:
        assert found == PAGE + link


@pytest.mark.parametrize("link", ["", "mailto:a@b.example", "javascript:alert(1)", f"{PAGE}#:~:text=kept"])
def test_left_alone(link: str) -> None:
    """What is no page, and what names its words already, stays as it is."""
    assert fragment_link(link, "Some words of the article stand here") == link


@given(st.text())
def test_any_text(text: str) -> None:
    """Any text gives a short ASCII link to the same page, with at most one comma: start and end."""
    found = fragment_link(PAGE, text)
    assert found.isascii()
    assert found.partition("#")[0] == PAGE
    assert len(found) < len(PAGE) + 250
    assert urlsplit(found).fragment.count(",") <= 1


@given(st.lists(st.text("abcdefg", min_size=1, max_size=8), min_size=1, max_size=30))
def test_the_words_are_the_sentence(words: list[str]) -> None:
    """What the link names begins and ends the sentence."""
    sentence = " ".join(words)
    named = fragment_link(PAGE, sentence).partition("text=")[2]
    first, comma, last = named.partition(",")
    assert sentence.startswith(unquote(first))
    assert sentence.endswith(unquote(last if comma else first))
