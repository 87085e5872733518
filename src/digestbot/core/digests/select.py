"""Which stories a digest may show: the subscription's topics and blocks, and the first look."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from digestbot.core.analysis.kind.kinds import KINDS, PieceKind
from digestbot.core.analysis.topics import topic as topics
from digestbot.core.analysis.topics.stored_topic import Block, Topic
from digestbot.core.stories.stored_story import CandidateArticle, StoryCandidate

FIRST_LOOK = timedelta(hours=24)
FIRST_LOOK_STORIES = 5
FIRST_LOOK_LEAST = 3
AHEAD = timedelta(hours=1)
"""How far a publisher's clock may be ahead; what says that it is published later than that says nothing of when."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Selected:
    """A story that may be shown, for which topic (None where the subscription has none), and how well it fits (0 to 1)."""

    story: StoryCandidate
    topic: str | None
    fit: float


def select(
    candidates: Sequence[StoryCandidate], *, wanted: Sequence[Topic], blocks: Sequence[Block]
) -> tuple[Selected, ...]:
    """Return the stories that are about one of the wanted topics (all, where none is wanted) and not blocked.

    A story is dropped only where every one of its articles is blocked; blocked articles leave the others alone.
    """
    parsed = [(t, topics.parse(t.query)) for t in wanted]
    chosen: list[Selected] = []
    for story in candidates:
        allowed = tuple(a for a in story.articles if not any(blocked(a, b) for b in blocks))
        if not allowed:
            continue
        kept = _with(story, allowed)
        if not wanted:
            chosen.append(Selected(story=kept, topic=None, fit=1.0))
            continue
        fits = [(_fit(article, t, query), t.name) for article in allowed for t, query in parsed]
        score, name = max(fits)
        if score > 0:
            chosen.append(Selected(story=kept, topic=name, fit=score))
    return tuple(chosen)


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

    Of the former the best `FIRST_LOOK_STORIES` are shown: no flood.
    """
    newest = sorted(selected, key=lambda s: (newest_instant(s.story), s.story.id), reverse=True)
    recent = [s for s in newest if newest_instant(s.story) >= now - FIRST_LOOK]
    return tuple(recent or newest[:FIRST_LOOK_LEAST])


def newest_instant(story: StoryCandidate) -> datetime:
    """Return when the story's latest article was published, or first seen where it does not say or names a time to come."""
    return max(
        a.published if a.published and a.published <= a.first_seen + AHEAD else a.first_seen for a in story.articles
    )


def blocked(article: CandidateArticle, block: Block) -> bool:
    """Tell whether the block stops the article; words are compared whole and without case."""
    value = block.value.casefold()
    match block.kind:
        case "word":
            padded = " " + " ".join(_words(f"{article.title} {article.body}")) + " "
            return f" {' '.join(_words(value))} " in padded
        case "author":
            return any(a.name.casefold() == value for a in article.authors)
        case "source":
            return article.outlet.casefold() == value
        case "category":
            return value in (c.casefold() for c in article.categories)


def _words(text: str) -> list[str]:
    return "".join(c if c.isalnum() else " " for c in text.casefold()).split()


def fit(article: CandidateArticle, topic: Topic, query: topics.Query) -> topics.Match:
    """Tell how far an article is about a topic, within the topic's feeds and language; `query` is the topic's, parsed."""
    if (topic.feeds and article.feed not in topic.feeds) or (topic.language and topic.language != article.language):
        return topics.Match(score=0.0, about=False)
    fields = {
        "author": " ".join(a.name for a in article.authors),
        "source": article.outlet,
        "lang": article.language,
        "kind": article.kind,
    }
    return topics.match(query, title=article.title, text=article.body, language=article.language, fields=fields)


def about(article: CandidateArticle, topic: Topic) -> bool:
    """Tell whether an article is about a topic."""
    return fit(article, topic, topics.parse(topic.query)).about


def _fit(article: CandidateArticle, topic: Topic, query: topics.Query) -> float:
    found = fit(article, topic, query)
    return max(found.score, 0.01) if found.about else 0.0


def _with(story: StoryCandidate, articles: tuple[CandidateArticle, ...]) -> StoryCandidate:
    return StoryCandidate(
        id=story.id,
        revision=story.revision,
        articles=articles,
        shown_revision=story.shown_revision,
        changed=story.changed,
    )
