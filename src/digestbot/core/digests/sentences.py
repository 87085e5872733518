"""Which sentences a story's card shows, if there is room and where there is little."""

from collections.abc import Sequence
from functools import lru_cache

from digestbot.core.analysis.summary.readable import self_contained
from digestbot.core.analysis.summary.story import StoryPart, story_summaries
from digestbot.core.analysis.summary.summarise import DEFAULT, SUMMARISERS, summarise
from digestbot.core.digests.document import Sentence
from digestbot.core.digests.text_fragment import fragment_link
from digestbot.core.stories.stored_story import CandidateArticle
from digestbot.core.text.spans import Span

SUMMARY_CHARACTERS = 600
"""Code points of a story's summary at most."""
BRIEF_CHARACTERS = 280
"""Code points of the summary for layouts with little room, a little less than these have, for escaping takes some."""


def summaries(
    articles: Sequence[CandidateArticle], count: int, summariser: str | None = None
) -> tuple[tuple[Sentence, ...], tuple[Sentence, ...]]:
    """Return the story's sentences, each with its outlet, and its best sentences for little room; none is ever cut.

    A lone article has its own summary; several are drawn from together, and more than one outlet is heard where that can be.
    A `summariser` that a schedule names chooses from the leading article.
    """
    if count < 1:
        return (), ()
    if summariser is not None:
        much, little = (_of_lead(articles, count, room, summariser) for room in (SUMMARY_CHARACTERS, BRIEF_CHARACTERS))
        return much, little
    if len(articles) > 1:
        rooms = SUMMARY_CHARACTERS, BRIEF_CHARACTERS
        full, brief = story_summaries([_part(a) for a in articles], count=count, rooms=rooms)
        if full:
            return _shown(articles, full), _shown(articles, brief)
    own = _shown(articles, [(0, index) for index in articles[0].summary[:count]])
    fits = sum(len(s.text) + 1 for s in own) <= BRIEF_CHARACTERS
    return _within(own), own if fits else _of_lead(articles, count, BRIEF_CHARACTERS, DEFAULT.name)


def _of_lead(articles: Sequence[CandidateArticle], count: int, room: int, summariser: str) -> tuple[Sentence, ...]:
    """Return the leading article's best sentences for a room in code points."""
    lead = articles[0]
    found = _chosen(
        body=lead.body,
        sentences=lead.sentences,
        title=lead.title,
        language=lead.language,
        count=count,
        room=room,
        summariser=summariser,
    )
    return _shown(articles, [(0, index) for index in found])


@lru_cache(maxsize=512)  # the same article stands in many channels' digests
def _chosen(
    *, body: str, sentences: tuple[Span, ...], title: str, language: str, count: int, room: int, summariser: str
) -> tuple[int, ...]:
    """Return the best sentences for a room in code points; where none is a sentence that can stand there, none."""
    chosen = SUMMARISERS[summariser]
    found = summarise(body, sentences, count=count, title=title, language=language, max_chars=room, summariser=chosen)
    return tuple(i for i in found if self_contained(sentences[i].of(body)))


def _part(article: CandidateArticle) -> StoryPart:
    return StoryPart(
        outlet=article.outlet,
        title=article.title,
        body=article.body,
        sentences=article.sentences,
        language=article.language,
    )


def _shown(articles: Sequence[CandidateArticle], places: Sequence[tuple[int, int]]) -> tuple[Sentence, ...]:
    found = ((articles[number], articles[number].sentences[index]) for number, index in places)
    return tuple(sentence_of(article, span.of(article.body)) for article, span in found)


def sentence_of(article: CandidateArticle, text: str) -> Sentence:
    """Return one of an article's sentences as it is shown."""
    return Sentence(text=text, outlet=article.outlet, link=fragment_link(article.url or "", text))


def _within(sentences: Sequence[Sentence]) -> tuple[Sentence, ...]:
    """Return as many sentences as the room takes, at least the first."""
    kept: list[Sentence] = []
    room = SUMMARY_CHARACTERS
    for sentence in sentences:
        room -= len(sentence.text)
        if kept and room < 0:
            break
        kept.append(sentence)
    return tuple(kept)
