"""The order of the stories in a digest, and why: outlets, freshness, size, fit, how it reads, weights and votes, each a part that is shown."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from math import ceil

from digestbot.core.analysis.kind.kinds import PieceKind
from digestbot.core.digests.select import Selected, newest_instant

OUTLETS = 0.4
"""Most that a story gains from being told by many outlets; two give half of it, three two thirds, one none."""
FRESH = 0.3
"""What a story told this moment gains; half of it after `HALF_LIFE`, and so on."""
HALF_LIFE = timedelta(hours=12)
SIZE = 0.1
"""Most that a story gains from its number of articles."""
FIT = 0.2
"""Most that a story gains from being all about the channel's topic."""
REPORT = 0.15
"""Most that a story gains from reading like a report: a figure at its top, someone of an office quoted, a text that was read."""
KINDS: Mapping[PieceKind, float] = {
    "news": 1.0, "sport": 1.0, "obituary": 1.0, "analysis": 0.9, "interview": 0.85, "live": 0.7, "other": 0.7, "opinion": 0.6, "review": 0.6,
    "press": 0.5, "howto": 0.5, "listicle": 0.4, "video": 0.4, "podcast": 0.4, "newsletter": 0.3, "shopping": 0.25, "not_article": 0.1,
}  # fmt: skip
"""What a story of a kind that no one asked for is multiplied with: news comes first."""
ONE_OUTLET = 3
"""One outlet's lone reports fill at most this part (a third) of a digest while others have something to tell."""
SAME_OUTLET, SAME_TOPIC, NEXT = 0.9, 0.95, 5
"""What a story is multiplied with behind one of the same outlets, or of the same topic; how many compete for a place."""
VOTES_HALFWAY = 8
"""VoteCounts that count as cast for neither side before any is cast: so many are needed to move a weight half of its way."""


@dataclass(frozen=True, slots=True, kw_only=True)
class VoteCounts:
    """How often readers of the workspace asked for more or for less of an outlet or a topic."""

    more: int = 0
    less: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Preferences:
    """What a channel's readers want: weights of topics by name (1 if none is set), kinds asked for, votes by outlet and topic."""

    topics: Mapping[str, float] = field(default_factory=dict)
    kinds: frozenset[PieceKind] = frozenset()
    outlet_votes: Mapping[str, VoteCounts] = field(default_factory=dict)
    topic_votes: Mapping[str, VoteCounts] = field(default_factory=dict)


INDIFFERENT = Preferences()


@dataclass(frozen=True, slots=True, kw_only=True)
class Ranked:
    """A story's score and its parts: (outlets + freshness + size + fit + report) x kind x source x topic x votes."""

    selected: Selected
    score: float
    parts: Mapping[str, float]
    outlets: frozenset[str]


def rank(chosen: Sequence[Selected], *, now: datetime, preferences: Preferences = INDIFFERENT) -> tuple[Ranked, ...]:
    """Return the stories, best first; of equals the newer one, then the one with the lower id. The parts say why."""
    ranked = [_ranked(selected, now, preferences) for selected in chosen]
    return tuple(sorted(ranked, key=_place))


def order(
    chosen: Sequence[Selected], *, now: datetime, limit: int, brief: int = 0, preferences: Preferences = INDIFFERENT
) -> tuple[Selected, ...]:
    """Return at most `limit` stories as a digest shows them: ranked, and one outlet cannot fill it; `brief` more behind them.

    Lone reports of one outlet above its share give way to those of others; they come back, at the end, where room is left.
    """
    ranked = _mixed(rank(chosen, now=now, preferences=preferences))
    share = max(1, ceil(limit / ONE_OUTLET))
    lone: Counter[str] = Counter()
    shown: list[Selected] = []
    above: list[Selected] = []
    for story in ranked:
        if len(story.outlets) == 1:
            (outlet,) = story.outlets
            lone[outlet] += 1
            if lone[outlet] > share:
                above.append(story.selected)
                continue
        shown.append(story.selected)
    first = [*shown, *above][:limit]
    told = {selected.story.id for selected in first}
    rest = [story.selected for story in ranked if story.selected.story.id not in told]
    return (*first, *rest[:brief])


def _mixed(ranked: Sequence[Ranked]) -> list[Ranked]:
    """Return the stories with outlets and topics mixed: one like the story before it is worth a little less there."""
    left = list(ranked)
    mixed: list[Ranked] = []
    while left:
        before = mixed[-1] if mixed else None
        best = max(left[:NEXT], key=lambda one: one.score * _unlike(one, before))
        left.remove(best)
        mixed.append(best)
    return mixed


def _unlike(ranked: Ranked, before: Ranked | None) -> float:
    if before is None:
        return 1.0
    same_topic = ranked.selected.topic is not None and ranked.selected.topic == before.selected.topic
    return SAME_OUTLET ** (ranked.outlets == before.outlets) * SAME_TOPIC**same_topic


def voted(votes: VoteCounts) -> float:
    """Return the factor of votes: 2 ** ((more - less) / (more + less + 8)), so always between a half and 2.

    A few votes move little, no number of votes silences an outlet or lets it drown the others, and equal sides cancel out.

    >>> voted(VoteCounts()), round(voted(VoteCounts(more=1)), 2), round(voted(VoteCounts(less=8)), 2)
    (1.0, 1.08, 0.71)
    """
    return float(2.0 ** ((votes.more - votes.less) / (votes.more + votes.less + VOTES_HALFWAY)))


def _ranked(selected: Selected, now: datetime, preferences: Preferences) -> Ranked:
    articles = selected.story.articles
    age = max(timedelta(0), now - newest_instant(selected.story))
    outlets = frozenset(article.outlet for article in articles)
    topic = selected.topic or ""
    votes = [voted(v) for o in sorted(outlets) if (v := preferences.outlet_votes.get(o)) is not None]
    mean = sum(votes) / len(votes) if votes else 1.0
    parts = {
        "outlets": OUTLETS * (1 - 1 / len(outlets)),
        "freshness": FRESH * 0.5 ** (age / HALF_LIFE),
        "size": SIZE * (1 - 1 / len(articles)),
        "fit": FIT * selected.fit,
        "report": REPORT * max(article.report for article in articles),
        "kind": max(1.0 if a.kind in preferences.kinds else KINDS[a.kind] for a in articles),
        "source": max(a.weight for a in articles),
        "topic": preferences.topics.get(topic, 1.0),
        "votes": mean * voted(preferences.topic_votes.get(topic, VoteCounts())),
    }
    told = sum(parts[name] for name in ("outlets", "freshness", "size", "fit", "report"))
    return Ranked(
        selected=selected,
        score=round(told * parts["kind"] * parts["source"] * parts["topic"] * parts["votes"], 6),
        parts=parts,
        outlets=outlets,
    )


def _place(ranked: Ranked) -> tuple[float, float, int]:
    return (-ranked.score, -newest_instant(ranked.selected.story).timestamp(), ranked.selected.story.id)
