"""Which sentences can be read on their own."""

import pytest

from digestbot.core.analysis.summary.readable import asks, depends_on_previous, half_quoted, self_contained
from digestbot.core.analysis.summary.summarise import summarise
from digestbot.core.text.sentences import split


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The old harbour opens in June.", True),
        ("“The old harbour opens in June,” said the mayor.", True),
        ("The mayor said: “The old harbour opens in June.”", True),
        ("Old Harbour Opens in June", False),
        ("Thank you.", False),
        ("“The old harbour opens in June, said the mayor.", False),
        ("It opens in June,” said the mayor of Hull.", False),
        ("„Der Hafen öffnet im Juni“, sagte der Bürgermeister.", True),
        ("»Der Hafen öffnet im Juni«, sagte der Bürgermeister.", True),
        ("« Le port ouvre en juin », a dit le maire.", True),
        ("The dogs' owner came to the harbour in June.", True),
        (" ".join(["word"] * 70) + ".", False),
        ("旧港は六月に再び開くと市長が述べた。", True),
        ("پرانی بندرگاہ جون میں دوبارہ کھلے گی ۔", True),
    ],
)
def test_a_sentence_stands_when_it_is_whole(text: str, expected: bool) -> None:  # noqa: FBT001 - a column of the table
    """It ends, is neither a fragment nor a list, and holds its quotations from mark to mark."""
    assert self_contained(text) is expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "He left.", True),
        ("en", "But the mayor left.", True),
        ("en", "“It is late,” said Bo.", True),
        ("en", "The mayor left.", False),
        ("de", "Er ging.", True),
        ("de", "Das Parlament tagt.", False),
        ("fr", "Mais il part.", True),
        ("es", "Por la noche llovió.", False),
        ("it", "Le navi partono.", False),
        ("nl", "Het kabinet viel.", False),
        ("ja", "しかし市長は去った。", True),
        ("zh", "但是市长走了。", True),
        ("zh", "市长走了。", False),
        ("xx", "He left.", False),
        ("en", "…", False),
    ],
)
def test_a_sentence_leans_on_the_one_before(language: str, text: str, expected: bool) -> None:  # noqa: FBT001 - the same
    """Pronouns and connectives lean, articles and prepositions do not."""
    assert depends_on_previous(text, language) is expected


def test_questions_and_half_quotations() -> None:
    """The marks decide, also behind a closing quotation mark."""
    assert asks("Who pays?")
    assert asks("“Who pays?”")
    assert not asks("Who pays.")
    assert half_quoted("he said. “We")
    assert not half_quoted("It's the owners' harbour.")


_LEAD = "The old harbour of Hull opens again in June, two years after the flood."
_PRONOUN = "It will hold 40 boats of the harbour of Hull, which opens again in June."
_QUESTION = "Who pays for the old harbour of Hull that opens again in June?"
_OTHER = "Owners of boats doubt that the harbour of Hull will be what it was before."


def _summary(*sentences: str, count: int, title: str | None = None, max_chars: int | None = None) -> list[str]:
    body = " ".join(sentences)
    spans = split(body)
    found = summarise(body, spans, count=count, title=title, language="en", max_chars=max_chars)
    return [spans[i].of(body) for i in found]


def test_a_pronoun_comes_only_with_what_it_stands_for() -> None:
    """The sentence with "It" follows the sentence before it or is not said."""
    assert _summary(_LEAD, _PRONOUN, count=2) == [_LEAD, _PRONOUN]
    assert _summary(_OTHER, "Rain fell.", _PRONOUN, _LEAD, count=2) == [_OTHER, _LEAD]


def test_a_question_opens_only_an_article_that_asks() -> None:
    """The lead answers; where the title itself asks, a question may lead."""
    assert _summary(_QUESTION, _LEAD, _OTHER, count=1) != [_QUESTION]
    assert _summary(_QUESTION, count=1, title="Who Pays for the Harbour?") == [_QUESTION]


def test_requests_printed_inside_a_paragraph_are_not_the_summary() -> None:
    """Where the cleaner finds no line of its own to take out, the sentence is still not chosen."""
    asking = "Sign up for our free newsletter to get the news of the harbour in your inbox in June."
    assert _summary(_LEAD, asking, count=2) == [_LEAD]


def test_the_budget_of_letters_holds() -> None:
    """Sentences are left out, not cut; what does not fit at all is not said."""
    assert _summary(_LEAD, _OTHER, count=2, max_chars=len(_LEAD) + 5) == [_LEAD]
    assert _summary(_LEAD, _OTHER, count=2, max_chars=20) == []


def test_a_text_without_a_readable_sentence_still_says_something() -> None:
    """Better a fragment than nothing; no text gives nothing."""
    assert _summary("Rain fell.", count=3) == ["Rain fell."]
    assert _summary("Harbour to Open", count=3) == ["Harbour to Open"]
    assert _summary("“We", count=3) == ["“We"]
    assert _summary("", count=3) == []
    assert _summary(_LEAD, count=0) == []
