"""A story's summary over all its articles."""

from hypothesis import given
from hypothesis import strategies as st

from digestbot.core.analysis.summary.story import StoryPart, summarise_story
from digestbot.core.text.sentences import split

_HARBOUR = "The old harbour of Hull opens again in June, two years after the flood closed it."
_SAME = "Two years after the flood closed it, the old harbour of Hull will open again in June."
_COST = "Rebuilding the wall cost four million pounds, of which the state pays a third."
_OWNERS = "Boat owners had moved inland and doubt that many of them will come back to town."


def _part(outlet: str, *sentences: str, language: str = "en", title: str | None = None) -> StoryPart:
    body = " ".join(sentences)
    return StoryPart(outlet=outlet, title=title, body=body, sentences=split(body, language), language=language)


def _said(parts: list[StoryPart], **budget: int) -> list[tuple[str, str]]:
    chosen = summarise_story(parts, count=budget.pop("count", 3), max_chars=budget.pop("max_chars", None))
    return [(parts[a].outlet, parts[a].sentences[s].of(parts[a].body)) for a, s in chosen]


def test_one_thing_is_said_once_and_every_outlet_may_speak() -> None:
    """The second outlet's version of the lead is left out, its own fact is not."""
    said = _said([_part("A", _HARBOUR, _COST), _part("B", _SAME, _OWNERS)])
    assert [outlet for outlet, _ in said].count("A") in (1, 2)
    assert {text for _, text in said} in ({_HARBOUR, _COST, _OWNERS}, {_SAME, _COST, _OWNERS})


def test_the_leading_article_opens() -> None:
    """The first sentence is the first part's own, whoever tells the thing more fully."""
    for parts in (
        [_part("A", _HARBOUR, _COST), _part("B", _SAME, _OWNERS)],
        [_part("B", _SAME), _part("A", _HARBOUR, _COST)],
    ):
        assert _said(parts)[0][0] == parts[0].outlet


def test_agency_copy_in_two_outlets_is_read_once() -> None:
    """The same article twice gives each sentence once."""
    said = _said([_part("A", _HARBOUR, _COST), _part("B", _HARBOUR, _COST)], count=4)
    assert len(said) == len({text for _, text in said}) == 2


def test_sentences_that_lean_or_ask_or_are_half_a_quotation_stay_out() -> None:
    """Each sentence stands beside another outlet's and must be readable there."""
    leaning = "He said that the wall of the harbour had been built too low for the tides of spring."
    asking = "Who pays for the wall of the harbour that the flood of last spring broke down?"
    half = "“The wall of the harbour was built too low for the tides that come here in spring."
    said = _said([_part("A", _HARBOUR, leaning), _part("B", asking), _part("C", half)], count=4)
    assert [text for _, text in said] == [_HARBOUR]


def test_the_budget_of_letters_holds() -> None:
    """A layout's limit is kept, with the spaces between sentences."""
    parts = [_part("A", _HARBOUR, _COST), _part("B", _SAME, _OWNERS)]
    for limit in (0, 50, len(_COST), 170, 600):
        assert len(" ".join(text for _, text in _said(parts, max_chars=limit))) <= limit


def test_a_small_room_hears_another_outlet_through_a_shorter_opening() -> None:
    """The opening that fills the room alone gives way to one that leaves room, where both are worth about the same."""
    longer = _HARBOUR[:-1] + ", as the mayor of Hull said at the new harbour wall on Monday."
    parts = [_part("A", longer, _COST), _part("B", _OWNERS)]
    room = len(longer) + 25
    assert {outlet for outlet, _ in _said(parts, max_chars=room)} == {"A", "B"}
    assert {outlet for outlet, _ in _said(parts[:1], max_chars=room)} == {"A"}


def test_a_story_is_told_in_the_language_of_most_of_it() -> None:
    """Two languages are not mixed: nobody can tell from words whether they say the same."""
    german = "Der alte Hafen von Hull öffnet im Juni wieder, zwei Jahre nach dem Hochwasser."
    said = _said([_part("A", _HARBOUR), _part("B", german, language="de"), _part("C", _OWNERS)])
    assert {outlet for outlet, _ in said} == {"A", "C"}


@given(
    st.lists(st.lists(st.sampled_from([_HARBOUR, _SAME, _COST, _OWNERS, "No.", "He left."]), max_size=5), max_size=5),
    st.integers(0, 5),
)
def test_every_index_exists_and_none_comes_twice(texts: list[list[str]], count: int) -> None:
    """Whatever the articles, the choice is valid, within the budget and the same each time."""
    parts = [_part(str(i), *sentences) for i, sentences in enumerate(texts)]
    chosen = summarise_story(parts, count=count)
    assert len(chosen) == len(set(chosen)) <= count
    assert all(0 <= s < len(parts[a].sentences) for a, s in chosen)
    assert chosen == summarise_story(parts, count=count)
