"""What is new in a story that its readers know."""

from dataclasses import replace
from datetime import UTC, datetime

from digestbot.core.articles.article import ArticleId
from digestbot.core.digests.card import card, update
from digestbot.core.digests.compose import compose
from digestbot.core.digests.request import DigestRequest
from digestbot.core.digests.subscription import Options
from digestbot.core.digests.told import Told, mark
from digestbot.core.digests.update import news
from digestbot.core.stories.stored_story import CandidateArticle, StoryCandidate, StoryId
from digestbot.core.text.sentences import split

_NOW = datetime(2026, 3, 4, 7, tzinfo=UTC)
_FIRST = (
    "The ferry Aurora sank off Norvik on Monday, and 20 people died. The coast guard saved 85 others with its boats."
)
_LATER = (
    "The ferry Aurora sank off Norvik on Monday, and 20 people died. "
    "Divers of the coast guard found five more in the wreck, which makes 25. "
    "Minister Lena Marsh promised an inquiry. She will name its members soon, and 12 of them are judges. "
    "The weather off the coast was calm."
)


def _article(number: int, title: str, body: str, **changes: object) -> CandidateArticle:
    spans = split(body, "en")
    made = CandidateArticle(
        id=ArticleId(number),
        feed=1,
        url=f"https://a.example/{number}",
        title=title,
        outlet=f"Outlet {number}",
        published=_NOW,
        first_seen=_NOW,
        grouped_at=_NOW,
        language="en",
        origin="page",
        body=body,
        sentences=spans,
        summary=tuple(range(min(3, len(spans)))),
        quotes=(),
        authors=(),
    )
    return replace(made, **changes)  # type: ignore[arg-type]  # a test names the fields it changes


def _running(*bodies: str, told: int = 1) -> StoryCandidate:
    """Return a story of which the channel knows the first `told` articles."""
    articles = tuple(_article(n, f"Ferry report {n}", body) for n, body in enumerate(bodies, 1))
    fresh = articles[told:]
    return StoryCandidate(
        id=StoryId(7),
        revision=len(articles),
        articles=articles,
        shown_revision=told,
        changed=", ".join(a.outlet for a in fresh),
        news=frozenset(a.id for a in fresh),
    )


def _texts(story: StoryCandidate, told: Told | None = None, options: Options | None = None) -> list[str]:
    told = told or Told()
    made = update(story, news(story, told), options or Options(), told)
    return [s.text for s in made.summary]


def test_new_numbers_and_names_are_told_and_nothing_else() -> None:
    """What the first report said stays out, and so does what says nothing new; the headline is a new report's."""
    story = _running(_FIRST, _LATER)
    made = update(story, news(story, Told()), Options(), Told())
    assert {s.text for s in made.summary} >= {
        "Divers of the coast guard found five more in the wreck, which makes 25.",
        "Minister Lena Marsh promised an inquiry.",
    }
    assert "The weather off the coast was calm." not in {s.text for s in made.summary}
    assert (made.title, made.updated) == ("Ferry report 2", "Outlet 2")
    assert [c.outlet for c in made.also_in] == ["Outlet 1"]
    assert sum(len(s.text) for s in made.brief) <= 280


def test_a_pronoun_comes_with_its_noun() -> None:
    """A sentence that leans on the one before is told together with it, in order."""
    texts = _texts(_running(_FIRST, _LATER))
    at = texts.index("She will name its members soon, and 12 of them are judges.")
    assert texts[at - 1] == "Minister Lena Marsh promised an inquiry."


def test_what_was_told_is_not_told_again() -> None:
    """Whichever story told it."""
    read = Told([mark("Divers of the coast guard found five more in the wreck, which makes 25.", "en")])
    assert not any("Divers" in text for text in _texts(_running(_FIRST, _LATER), read))


def test_a_story_changes_only_by_what_no_report_told() -> None:
    """The same news in other words, or a copy, is no change; a new number in a lead is."""
    assert not news(_running(_FIRST, _FIRST), Told()).changed
    again = "On Monday the ferry Aurora sank off Norvik; 20 people died. The boats of the coast guard saved 85 others."
    assert not news(_running(_FIRST, again), Told()).changed
    assert news(_running(_FIRST, _LATER), Told()).changed


def test_a_digest_shows_a_known_story_only_where_it_changed() -> None:
    """Then with what is new; its sentences count as told, and where nothing is new there is no digest at all."""
    request = DigestRequest(title="Morning", since=_NOW)
    assert compose(request, [_running(_FIRST, _FIRST)], now=_NOW) is None
    found = compose(request, [_running(_FIRST, _LATER)], now=_NOW)
    assert found is not None
    (made,) = found.document.stories
    assert {one.wording for _, one in found.told} >= {mark(s.text, "en").wording for s in made.summary}
    assert found.shown == ((StoryId(7), 2),)
    marks = [one for _, one in found.told]
    assert compose(request, [_running(_FIRST, _LATER)], now=_NOW, told=marks) is None


def test_no_two_stories_of_a_digest_say_the_same_sentence() -> None:
    """A sentence that an agency gave to two reports is shown once, and others stand in its place."""
    one = StoryCandidate(id=StoryId(1), revision=1, articles=(_article(1, "Ferry", _FIRST),))
    other = StoryCandidate(id=StoryId(2), revision=1, articles=(_article(2, "Coast", _LATER),))
    found = compose(DigestRequest(title="Morning", since=_NOW), [one, other], now=_NOW)
    assert found is not None
    texts = [s.text for c in found.document.stories for s in c.summary]
    assert len(texts) == len(set(texts)) > 2


def test_a_story_shows_other_sentences_than_those_read() -> None:
    """A story that is shown for the first time leaves out what another one told, and tells the next best."""
    story = StoryCandidate(id=StoryId(1), revision=1, articles=(_article(1, "Ferry", _LATER),))
    read = Told([mark(_LATER.split(". ", maxsplit=1)[0], "en")])
    made = card(story, Options(sentences=2), read)
    assert len(made.summary) == 2
    assert not any("20 people" in s.text for s in made.summary)
