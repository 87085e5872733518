"""The check that every summariser passes through."""

from collections.abc import Sequence

import pytest

from digestbot.core.analysis.summary.summariser import Budget, Sentence, checked


class Says:
    """A summariser that says the same places each time, as far as they are still there."""

    name, version = "says", 1

    def __init__(self, *wanted: int) -> None:
        """Know what to say."""
        self.wanted, self.asked = wanted, 0

    def __call__(self, sentences: Sequence[Sentence], budget: Budget) -> Sequence[int]:
        """Return where these stand now."""
        self.asked += 1
        at = {s.place: i for i, s in enumerate(sentences)}
        return [at.get(place, len(sentences) if place >= 0 else place) for place in self.wanted]


def sentence(place: int, text: str = "", *, leans: bool = False, asks: bool = False) -> Sentence:
    """Return a sentence."""
    return Sentence(place=place, text=text or f"Sentence {place}.", terms=(), leans=leans, asks=asks)


PLAIN = [sentence(n) for n in range(5)]


@pytest.mark.parametrize(
    ("wanted", "count", "chosen"),
    [
        ((3, 0), 2, (0, 3)),
        ((3, 3, 0, 0), 2, (0, 3)),
        ((4, 3, 2), 2, (3, 4)),
        ((9, -1, 2), 2, (2,)),
        ((1,), 0, ()),
        ((), 3, ()),
    ],
)
def test_order_repeats_and_the_budget_are_seen_to(wanted: tuple[int, ...], count: int, chosen: tuple[int, ...]) -> None:
    """The most important that fit, each once, in the article's order; what is not there is passed over."""
    assert checked(Says(*wanted), PLAIN, Budget(sentences=count)) == chosen


def test_a_sentence_that_is_too_long_leaves_its_room_to_the_next() -> None:
    """Spaces between sentences count."""
    texts = [sentence(0, "x" * 50), sentence(1, "x" * 10), sentence(2, "x" * 9)]
    assert checked(Says(0, 1, 2), texts, Budget(sentences=3, chars=20)) == (1, 2)
    assert checked(Says(0, 1, 2), texts, Budget(sentences=3, chars=19)) == (1,)
    assert checked(Says(0, 1, 2), texts, Budget(sentences=3)) == (0, 1, 2)


@pytest.mark.parametrize(
    ("leaning", "wanted", "chosen"),
    [
        ({1}, (1,), ()),
        ({1}, (0, 1), (0, 1)),
        ({2}, (0, 2), (0,)),
        ({1, 2}, (0, 1, 2), (0, 1, 2)),
        ({1, 2}, (1, 2), ()),
        ({2}, (2, 1), (1, 2)),
    ],
)
def test_a_sentence_that_leans_needs_the_one_before(
    leaning: set[int], wanted: tuple[int, ...], chosen: tuple[int, ...]
) -> None:
    """Where that is not chosen, neither is what leans on it, nor what leans on that."""
    sentences = [sentence(n, leans=n in leaning) for n in range(4)]
    assert checked(Says(*wanted), sentences, Budget(sentences=3)) == chosen


def test_no_summary_opens_with_a_question_unless_the_title_is_one() -> None:
    """It may stand later."""
    sentences = [sentence(0, asks=True), sentence(1), sentence(2, asks=True)]
    assert checked(Says(0, 1), sentences, Budget(sentences=2)) == (1,)
    assert checked(Says(1, 2), sentences, Budget(sentences=2)) == (1, 2)
    assert checked(Says(0, 1), sentences, Budget(sentences=2), question=True) == (0, 1)


def test_who_is_asked_again_can_choose_another() -> None:
    """Without the sentences that could not stand where it put them."""

    class Best(Says):
        def __call__(self, sentences: Sequence[Sentence], budget: Budget) -> Sequence[int]:
            self.asked += 1
            return [0]

    asked = Best()
    sentences = [sentence(0, asks=True), sentence(1, leans=True), sentence(2)]
    assert checked(asked, sentences, Budget(sentences=1)) == (2,)
    assert asked.asked == 3
