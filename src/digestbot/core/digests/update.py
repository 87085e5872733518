"""What is new in a story that a channel has read: which of the new reports' sentences tell it, and whether any does."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from digestbot.core.analysis.summary.readable import self_contained
from digestbot.core.analysis.summary.summarise import read
from digestbot.core.articles.article import ArticleId
from digestbot.core.articles.clean.judge import dirt
from digestbot.core.digests.novelty import novelties
from digestbot.core.digests.told import Told, mark
from digestbot.core.stories.stored_story import CandidateArticle, StoryCandidate

LEAD = 500
"""Code points of a text whose numbers, names and quotations are its news; later ones are background."""
IN_LEAD, TWICE, BEYOND = 20, 4, 1
"""Worth of a new number, name or quotation that a title or lead tells, of one that two outlets tell, of any other."""
BARE = 1.0
"""What a sentence loses for a surname whose whole name stands elsewhere."""
SHORT = 100
"""Code points that a passage costs beside its own: many short ones are no easier to read."""
SENTENCES = 60
"""Sentences of each article, from the top, that are read."""

Place = tuple[ArticleId, tuple[int, ...]]
"""An article, and the places of a sentence of its, or of two that stand together."""


@dataclass(frozen=True, slots=True)
class _Passage:
    """A sentence, or two of which the second cannot be read without the first."""

    place: Place
    texts: tuple[str, ...]
    language: str
    tells: frozenset[str]
    loss: float

    @property
    def size(self) -> int:
        """Code points, with the space behind each sentence."""
        return sum(len(text) + 1 for text in self.texts)


@dataclass(frozen=True, slots=True)
class News:
    """The new numbers, names and quotations of some reports, with their worth, and the passages that may tell them."""

    worth: dict[str, int]
    passages: tuple[_Passage, ...]

    @property
    def changed(self) -> bool:
        """Whether the story really changed: a title or lead, or a second outlet, tells what no earlier report told."""
        return any(worth > BEYOND and any(fact in s.tells for s in self.passages) for fact, worth in self.worth.items())

    def chosen(self, count: int, room: int, told: Told) -> tuple[tuple[ArticleId, int], ...]:
        """Return the sentences that tell most that is new, the richest first, as many as `count` and the room take.

        None that adds nothing new, none that was `told`, and none that says again what one before it says.
        """
        said = Told()
        left = [p for p in self.passages if not _read(p, told)]
        open_ = dict(self.worth)
        chosen: list[tuple[ArticleId, int]] = []
        while left:
            best = max(left, key=lambda p: (_value(p, open_), -p.place[0], -p.place[1][0]))
            left.remove(best)
            if _value(best, open_) <= 0:
                break
            if best.size > room or len(chosen) + len(best.texts) > count or _read(best, said):
                continue
            room -= best.size
            chosen += [(best.place[0], number) for number in best.place[1]]
            for text in best.texts:
                said.add(mark(text, best.language))
            for fact in best.tells:
                open_.pop(fact, None)
        return tuple(chosen)


def news(story: StoryCandidate, told: Told) -> News:
    """Return what the story's new articles tell that the others do not, in sentences that the channel has not read."""
    old = [a for a in story.articles if a.id not in story.news]
    fresh = [a for a in story.articles if a.id in story.news]
    known = frozenset().union(*map(article_novelties, old))
    outlets = Counter(fact for facts in _by_outlet(fresh).values() for fact in facts if fact not in known)
    leading = frozenset().union(*map(lead_novelties, fresh))
    worth = {f: IN_LEAD if f in leading else TWICE if n > 1 else BEYOND for f, n in outlets.items()}
    return News(worth=worth, passages=tuple(p for a in fresh for p in _passages(a, worth, told)))


def lead_novelties(article: CandidateArticle) -> frozenset[str]:
    """Return the numbers, names and quotations of an article's title and of the sentences that begin in its lead."""
    ends = [span.end for span in article.sentences if span.start < LEAD]
    return novelties(article.body[: max(ends, default=LEAD)], article.language, title=article.title)


def _value(passage: _Passage, open_: dict[str, int]) -> float:
    """Return what a passage tells that is new, for the room that it takes."""
    return (sum(open_.get(fact, 0) for fact in passage.tells) - passage.loss) / (SHORT + passage.size)


def _read(passage: _Passage, told: Told) -> bool:
    return any(told.repeats(text, passage.language) for text in passage.texts)


def article_novelties(article: CandidateArticle) -> frozenset[str]:
    """Return the numbers, names and quotations of an article."""
    return novelties(article.body, article.language, title=article.title)


def _by_outlet(articles: Sequence[CandidateArticle]) -> dict[str, set[str]]:
    found: dict[str, set[str]] = {}
    for article in articles:
        found.setdefault(article.outlet, set()).update(article_novelties(article))
    return found


def _passages(article: CandidateArticle, worth: dict[str, int], told: Told) -> list[_Passage]:
    """Return what of the article tells something new, can stand alone and was not shown."""
    texts = [span.of(article.body) for span in article.sentences[:SENTENCES]]
    whole = [i for i, text in enumerate(texts) if self_contained(text) and dirt(text, article.language) is None]
    read_ = read([texts[i] for i in whole], whole, title=article.title, language=article.language)
    seen = {s.place: s for s in read_ if not s.asks}
    found: list[_Passage] = []
    for place, sentence in seen.items():
        places = (place - 1, place) if sentence.leans else (place,)
        if sentence.leans and (place - 1 not in seen or seen[place - 1].leans):
            continue
        said = tuple(texts[i] for i in places)
        tells = novelties(" ".join(said), article.language) & worth.keys()
        passage = _Passage((article.id, places), said, article.language, tells, BARE * bool(sentence.bare))
        if tells and not _read(passage, told):
            found.append(passage)
    return found
