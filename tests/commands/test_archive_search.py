"""What a button of the archive carries."""

from commands.conftest import NOW, TEXTS
from hypothesis import given
from hypothesis import strategies as st

from digestbot.commands.archive_search import SPANS, Look, pressed, turned
from digestbot.commands.i18n import Translator
from digestbot.commands.invocation import Actor, Invocation
from digestbot.core.digests.destination import LOCAL
from digestbot.core.feeds.stored_feed import FeedId

SAY = Translator(texts=TEXTS, language="en", zone="UTC", now=NOW)


def _press(argument: str) -> Look:
    return pressed(Invocation(platform="discord", workspace=LOCAL, actor=Actor(id="1", name="A"), argument=argument))


looks = st.builds(
    Look,
    text=st.text(max_size=60),
    name=st.text(st.characters(exclude_characters="|"), max_size=100),
    feed=st.none() | st.integers(1, 999_999_999).map(FeedId),
    since=st.sampled_from(sorted(SPANS)),
    page=st.integers(0, 9999),
)


@given(looks)
def test_a_look_comes_back_whole(look: Look) -> None:
    """Whatever was asked stands in the button, signs and all."""
    assert _press(look.argument) == look


@given(st.text())
def test_nonsense_is_a_look(argument: str) -> None:
    """A forged button asks for some page of something."""
    look = _press(argument)
    assert look.since in SPANS
    assert 0 <= look.page <= 9999


def test_too_long_a_question_says_how_to_go_on() -> None:
    """No button is cut: either it carries all or there is none, and the note says what to do."""
    short, long = Look(text="banks", page=1), Look(text="b" * 60, name="A" * 60)
    note, buttons = turned("search:page", short, SAY, more=True, note=SAY("search-next"), longest=100)
    assert [b.action for b in buttons] == ["search:page:all.0.||banks", "search:page:all.2.||banks"]
    assert note.line == SAY("search-next")
    note, buttons = turned("search:page", long, SAY, more=True, note=SAY("search-next"), longest=100)
    assert buttons == ()
    assert note.line == SAY("look-too-long")
    note, buttons = turned("search:page", long, SAY, more=False, note=SAY("search-next"), longest=100)
    assert (note.line, buttons) == (SAY("search-next"), ())
