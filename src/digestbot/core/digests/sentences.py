"""Which sentences a story's card shows, where there is room and where there is little."""

from collections.abc import Sequence
from functools import lru_cache

from digestbot.core.analysis.summary.readable import self_contained
from digestbot.core.analysis.summary.story import StoryPart, story_summaries
from digestbot.core.analysis.summary.summarise import summarise
from digestbot.core.digests.document import Sentence
from digestbot.core.digests.text_fragment import fragment_link
from digestbot.core.stories.stored_story import CandidateArticle
from digestbot.core.text.spans import Span

SUMMARY_CHARACTERS = 600
"""Code points of a story's summary at most."""
BRIEF_CHARACTERS = 280
"""Code points of the summary for layouts with little room, a little less than these have, for escaping takes some."""


def summaries(articles: Sequence[CandidateArticle], count: int) -> tuple[tuple[Sentence, ...], tuple[Sentence, ...]]:
    """Return the story's sentences, each with its outlet, and its best sentences for little room; none is ever cut.

    A lone article has its own summary; several are drawn from together, and more than one outlet is heard where that can be.
    """
    if count < 1:
        return (), ()
    if len(articles) > 1:
        rooms = SUMMARY_CHARACTERS, BRIEF_CHARACTERS
        full, brief = story_summaries([_part(a) for a in articles], count=count, rooms=rooms)
        if full:
            return _shown(articles, full), _shown(articles, brief)
    lone = articles[0]
    full = tuple((0, index) for index in lone.summary[:count])
    brief = full
    if sum(len(s.text) + 1 for s in _shown(articles, full)) > BRIEF_CHARACTERS:
        brief = tuple((0, i) for i in _brief(lone.body, lone.sentences, lone.title, lone.language, count))
    return _within(_shown(articles, full)), _shown(articles, brief)


@lru_cache(maxsize=512)  # the same article stands in many channels' digests
def _brief(body: str, sentences: tuple[Span, ...], title: str, language: str, count: int) -> tuple[int, ...]:
    """Return the best sentences for little room; where none is a sentence that can stand there, none."""
    found = summarise(body, sentences, count=count, title=title, language=language, max_chars=BRIEF_CHARACTERS)
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
    return tuple(_sentence(article, span.of(article.body)) for article, span in found)


def _sentence(article: CandidateArticle, text: str) -> Sentence:
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
