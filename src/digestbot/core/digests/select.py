"""Which stories a digest may show: the subscription's topics and blocks, and the first look."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from digestbot.core.analysis.kind.kinds import KINDS, PieceKind
from digestbot.core.analysis.topics import topic as topics
from digestbot.core.analysis.topics.stored_topic import Block, Topic
from digestbot.core.articles.article import ArticleId
from digestbot.core.articles.first_look import newest_of
from digestbot.core.digests.matches import Matches, direct, limited_by, rule_of, worded_rule, wording
from digestbot.core.stories.stored_story import (
    ArticleOutline,
    CandidateArticle,
    StoryCandidate,
    StoryId,
    StoryOutline,
    outline,
)

AHEAD = timedelta(hours=1)
"""How far a publisher's clock may be ahead; what says that it is published later than that says nothing of when."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Selected:
    """A story that may be shown, for which topic (None if the subscription has none), and how well it fits (0 to 1)."""

    story: StoryOutline
    topic: str | None
    fit: float


def select(
    candidates: Sequence[StoryOutline], *, wanted: Sequence[Topic], blocks: Sequence[Block], matches: Matches
) -> tuple[Selected, ...]:
    """Return the stories that are about one of the wanted topics (all, if none is wanted) and not blocked.

    A story is dropped only where every one of its articles is blocked; blocked articles leave the others alone. `matches` are
    those of the topics and of the blocks that look for words.
    """
    stops = _Stops(blocks, matches)
    fits = _fits(candidates, wanted, matches)
    chosen: list[Selected] = []
    for story in candidates:
        allowed = tuple(a for a in story.articles if not stops.stop(a))
        if not allowed:
            continue
        kept = story if len(allowed) == len(story.articles) else replace(story, articles=allowed)
        if not wanted:
            chosen.append(Selected(story=kept, topic=None, fit=1.0))
            continue
        found = [best for a in allowed if (best := fits.get(a.id))]
        if found:
            score, name = max(found)
            chosen.append(Selected(story=kept, topic=name, fit=score))
    return tuple(chosen)


def _fits(
    candidates: Sequence[StoryOutline], wanted: Sequence[Topic], matches: Matches
) -> Mapping[ArticleId, tuple[float, str]]:
    """Return for each article the topic that it fits best, and how well."""
    articles = {a.id: a for story in candidates for a in story.articles} if wanted else {}
    fits: dict[ArticleId, tuple[float, str]] = {}
    for topic in wanted:
        for number, score in matches.get(rule_of(topic), {}).items():
            article, one = articles.get(number), (score, topic.name)
            if article is not None and within(article, topic) and one > fits.get(number, (0.0, "")):
                fits[number] = one
    return fits


class _Stops:
    """All blocks at once, so that many of them cost an article no more than few."""

    def __init__(self, blocks: Sequence[Block], matches: Matches) -> None:
        self._named = {kind: {b.value.casefold() for b in blocks if b.kind == kind} for kind in _NAMED}
        self._worded = {a for b in blocks if (rule := worded_rule(b)) for a in matches.get(rule, ())}

    def stop(self, article: ArticleOutline) -> bool:
        if article.id in self._worded:
            return True
        return any(
            values and any(name.casefold() in values for name in _NAMED[kind](article))
            for kind, values in self._named.items()
        )


_NAMED: Mapping[str, Callable[[ArticleOutline], Sequence[str]]] = {
    "author": lambda article: article.authors,
    "source": lambda article: (article.outlet,),
    "category": lambda article: article.categories,
}


def of_kinds(selected: Sequence[Selected], kinds: Sequence[str]) -> tuple[Selected, ...]:
    """Return the stories without those that are nothing but what `kinds` shuts out ("-shopping")."""
    out = {kind.removeprefix("-") for kind in kinds if kind.startswith("-")}
    return tuple(s for s in selected if not all(a.kind in out for a in s.story.articles))


def asked_kinds(kinds: Sequence[str], wanted: Sequence[Topic]) -> frozenset[PieceKind]:
    """Return the kinds that a schedule asks for, itself or in one of its topics."""
    asked = {*kinds, *(kind for topic in wanted for kind in topics.kinds(topics.parse(topic.query)))}
    return frozenset(kind for kind in KINDS if kind in asked)


def first_look(selected: Sequence[Selected], now: datetime) -> tuple[Selected, ...]:
    """Return what a new subscription may see first: stories of the last 24 hours, else the newest 3.

    Of the former the best `MOST` are shown: no flood.
    """
    youngest_first = sorted(selected, key=lambda s: s.story.id, reverse=True)
    return tuple(newest_of([(newest_instant(s.story), s) for s in youngest_first], now))


def newest_instant(story: StoryOutline) -> datetime:
    """Return when the story's latest article was published, or first seen if it does not say or names a time to come."""
    return max(
        a.published if a.published and a.published <= a.first_seen + AHEAD else a.first_seen for a in story.articles
    )


def blocked(article: CandidateArticle, block: Block) -> bool:
    """Return whether the block stops the article; words are compared whole and without case."""
    story = StoryCandidate(id=StoryId(0), revision=0, articles=(article,))
    rule = worded_rule(block)
    return _Stops([block], direct([story], [rule] if rule else [])).stop(outline(story).articles[0])


def within(article: ArticleOutline | CandidateArticle, topic: Topic) -> bool:
    """Return whether an article is of the topic's feeds and language."""
    return (not topic.feeds or article.feed in topic.feeds) and topic.language in (None, "", article.language)


def fit(article: CandidateArticle, topic: Topic, query: topics.Query) -> topics.Match:
    """Tell how far an article is about a topic, within the topic's feeds and language; `query` is the topic's, parsed."""
    if not within(article, topic):
        return topics.Match(score=0.0, about=False)
    words = wording(article)
    return topics.match(query, title=words.title, text=words.body, language=words.language, fields=limited_by(words))
