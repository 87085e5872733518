"""Which sentences say best what an article says."""

import pytest

from digestbot.core.analysis.summary.summarise import SUMMARISERS, summarise
from digestbot.core.text.sentences import split

TEXT = (
    "The harbour of Norvik opens again in June after four years of work. It has room for twelve ferries. "
    "Who will pay for the bridge is not clear. “We waited long,” said the mayor, Lena Strand. "
    "The port authority of Norvik paid 84 million crowns for the harbour. Rain fell on the opening."
)


def chosen(
    text: str = TEXT, count: int = 2, title: str | None = "Norvik opens its harbour", **told: object
) -> list[str]:
    """Return the sentences of a summary."""
    spans = split(text, "en")
    found = summarise(text, spans, count=count, title=title, language="en", **told)  # type: ignore[arg-type]  # a test names what it sets
    assert list(found) == sorted(set(found))
    return [spans[i].of(text) for i in found]


@pytest.mark.parametrize("name", SUMMARISERS)
@pytest.mark.parametrize("count", [1, 2, 3])
def test_every_method_keeps_to_what_was_asked(name: str, count: int) -> None:
    """So many sentences, none that leans on one that is not there."""
    found = chosen(count=count, summariser=SUMMARISERS[name])
    assert 1 <= len(found) <= count
    assert not found[0].startswith("It ")


def test_the_first_sentence_about_the_title_opens() -> None:
    """By the method that is used where none was chosen."""
    assert chosen(count=1) == ["The harbour of Norvik opens again in June after four years of work."]


@pytest.mark.parametrize("most", [20, 70, 140])
def test_code_points_are_a_bound_too(most: int) -> None:
    """A text without a sentence that fits has no summary."""
    found = chosen(count=3, max_chars=most)
    assert len(" ".join(found)) <= most


def test_a_question_opens_only_under_a_question() -> None:
    """Else the next best does."""
    text = "Who pays for the harbour of Norvik? The port pays for the harbour of Norvik, the mayor said on Monday."
    assert not chosen(text, 1, "Norvik opens its harbour")[0].endswith("?")


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("It is so. It was so.", ["It is so."]),
        ("“We waited", ["“We waited"]),
        ("123. 456.", ["123."]),
        ("", []),
    ],
)
def test_a_text_without_a_readable_sentence_gives_the_best_of_what_it_has(text: str, found: list[str]) -> None:
    """Nothing that was announced is without a word, as far as there is one."""
    assert chosen(text, 1, None)[:1] == found


def test_no_sentences_are_asked_for() -> None:
    """Then none are given."""
    assert chosen(count=0) == []
