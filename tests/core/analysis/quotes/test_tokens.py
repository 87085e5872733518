"""Narration: words, marks and sentences outside the quotations."""

from digestbot.core.analysis.quotes.marks import quotations
from digestbot.core.analysis.quotes.tokens import Token, lines, tokens
from digestbot.core.text import languages


def read(text: str, language: str = "en") -> tuple[Token, ...]:
    """Return the tokens of a text."""
    return tokens(text, quotations(text, lines(text)), languages.get(language).speech)


def test_a_quotation_is_one_token_with_its_place() -> None:
    """Whatever stands inside the marks, the narration sees one token, and every token is its place in the text."""
    text = "Ruiz said, “No. Not now.” Then she left."
    found = read(text)
    assert [t.lower for t in found if t.word] == ["ruiz", "said", "then", "she", "left"]
    assert [t.quote for t in found if t.quote >= 0] == [0]
    assert all(text[t.start : t.end] == t.text for t in found if t.quote < 0)


def test_a_full_stop_after_an_initial_or_a_title_ends_no_sentence() -> None:
    """“Sen. J. D. Bell” stays in one sentence, what follows the full stop behind “left” begins another."""
    found = read("Sen. J. D. Bell left. Ruiz stayed.")
    assert [t.sentence for t in found if t.text in ("Sen.", "Bell", "Ruiz")] == [0, 0, 1]


def test_a_quotation_with_a_full_stop_ends_its_sentence_unless_a_small_letter_follows() -> None:
    """“… now.” He left: two sentences; “… now?” he asked: one."""
    first, second = read("“We go now.” He left."), read("“Do we go now?” he asked.")
    assert first[-2].sentence == 1
    assert second[-2].sentence == 0


def test_glued_words_are_split_where_the_language_glues() -> None:
    """French articles and inverted pronouns are words of their own; in English an apostrophe stays inside its word."""
    assert [t.lower for t in read("l’Assemblée, confie-t-elle", "fr")] == ["l'", "assemblée", ",", "confie", "elle"]
    assert [t.lower for t in read("O’Hara left")] == ["o'hara", "left"]
