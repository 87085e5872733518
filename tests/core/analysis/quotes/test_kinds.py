"""What a run of capitals names."""

import pytest

from digestbot.core.analysis.quotes.kinds import Run, gender_of, kind_of, role_gender
from digestbot.core.analysis.quotes.tokens import Token, tokens
from digestbot.core.text.languages import get

EN, DE = get("en").speech, get("de").speech


def run(text: str, *, before: str = "", titled: bool = False, follows: bool = True) -> Run:
    """Return the run of a name."""
    word: Token = tokens(text, (), EN)[0]
    return Run(parts=tuple(text.lower().split()), word=word, before=before, titled=titled, follows=follows)


@pytest.mark.parametrize(
    ("name", "told", "kind"),
    [
        ("Ana Ruiz", {}, "person"),
        ("Ruiz", {"titled": True}, "person"),
        ("Harbor Commission", {}, "organisation"),
        ("UNEP", {}, "organisation"),
        ("Senate", {"before": "the"}, "organisation"),
        ("London", {}, "place"),
        ("London", {"before": "in"}, "place"),
        ("Ana", {}, "person"),
    ],
)
def test_people_houses_and_places(name: str, told: dict[str, object], kind: str) -> None:
    """By their words, and by what stands before them."""
    assert kind_of(run(name, **told), EN) == kind  # type: ignore[arg-type]  # a test names what it sets


@pytest.mark.parametrize(
    ("titles", "parts", "role", "gender"),
    [
        (["mr"], ("tom", "bell"), None, "m"),
        (["mrs"], ("ana", "bell"), None, "f"),
        ([], ("ana", "ruiz"), None, "f"),
        ([], ("tom", "bell"), None, "m"),
        ([], ("bell",), None, ""),
    ],
)
def test_titles_come_before_given_names(
    titles: list[str], parts: tuple[str, ...], role: str | None, gender: str
) -> None:
    """A surname alone tells nothing."""
    assert gender_of(titles, parts, role, EN) == gender


def test_a_role_may_tell_who_has_it() -> None:
    """By its ending, in languages that have one."""
    assert role_gender("sprecherin", DE) == "f"
    assert gender_of([], ("kim", "vogel"), "Sprecherin der Stadt", DE) == "f"
    assert role_gender("spokesperson", EN) == ""
