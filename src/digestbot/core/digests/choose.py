"""Which stories a digest shows, and in which order, by what is known of their articles without their words."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from digestbot.core.analysis.topics.stored_topic import Block, Topic
from digestbot.core.articles.first_look import MOST
from digestbot.core.digests.follow import Follow, followed, followed_topics
from digestbot.core.digests.matches import Matches, Rule, rules
from digestbot.core.digests.rank import INDIFFERENT, Preferences, order
from digestbot.core.digests.request import DigestRequest
from digestbot.core.digests.select import Selected, asked_kinds, first_look, of_kinds, select
from digestbot.core.stories.stored_story import StoryId, StoryOutline

BRIEF_LINES = 60
"""Stories that are told in one line behind those that are told in full."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """Which stories a digest shows, chosen by their outlines: the first `full` in full, the others in a line each.

    `shown` counts as shown from now on; `articles`, `feeds` and `left_out` are numbers for its readers.
    """

    listed: tuple[Selected, ...]
    full: int
    first_look: bool
    shown: tuple[tuple[StoryId, int], ...]
    articles: int
    feeds: int
    left_out: int


def choose(
    request: DigestRequest,
    candidates: Sequence[StoryOutline],
    *,
    matches: Matches,
    now: datetime,
    topics: Sequence[Topic] = (),
    blocks: Sequence[Block] = (),
    preferences: Preferences = INDIFFERENT,
    follows: Sequence[Follow] = (),
    known: Sequence[Topic] = (),
) -> Choice | None:
    """Return what a digest shows, or None if there is nothing to say and the subscription would rather be silent.

    The first digest of a channel is a first look; whatever it leaves out counts as shown, so that no flood follows it. A
    person gets what is news to their `follows`, each story under the name of its follow. `topics` are the subscription's,
    `known` all of the workspace, which may be followed; `matches` are those of `wanted_rules`.
    """
    options, personal = request.options, request.personal
    selected = of_kinds(select(candidates, wanted=topics, blocks=blocks, matches=matches), options.kinds)
    if personal:
        selected = _to_follower(selected, follows, known, matches)
    first = request.since is None and not personal
    chosen = first_look(selected, now) if first else selected
    limit = min(options.max_stories, MOST) if first else options.max_stories
    asked = asked_kinds(options.kinds, topics)
    wanted = replace(preferences, topics={t.name: t.weight for t in topics}, kinds=asked)
    # Of those that were shown before, some prove to bring nothing new once they are read, and others take their places.
    grown = sum(s.story.shown_revision is not None for s in chosen)
    brief = 0 if first else BRIEF_LINES + min(grown, BRIEF_LINES)
    listed = order(chosen, now=now, limit=limit, brief=brief, preferences=wanted)
    if not listed and options.when_empty == "skip":
        return None
    articles = [a for s in selected for a in s.story.articles]
    return Choice(
        listed=listed,
        full=limit,
        first_look=first,
        shown=tuple((s.story.id, s.story.revision) for s in (selected if first else listed)),
        articles=len(articles),
        feeds=len({a.feed for a in articles}),
        left_out=0 if first else len(chosen) - len(listed),
    )


def wanted_rules(
    request: DigestRequest,
    *,
    topics: Sequence[Topic],
    blocks: Sequence[Block],
    follows: Sequence[Follow],
    known: Sequence[Topic],
) -> tuple[Rule, ...]:
    """Return what `choose` looks for in the words of articles. Whom a channel's digest mentions is found in what it shows."""
    return rules((*topics, *(followed_topics(follows, known) if request.personal else ())), blocks)


def _to_follower(
    selected: Sequence[Selected], follows: Sequence[Follow], known: Sequence[Topic], matches: Matches
) -> tuple[Selected, ...]:
    """Return the stories that are news to someone's follows, each under the name of the first of these."""
    found = ((s, followed(s.story, follows, known, matches)) for s in selected)
    return tuple(replace(s, topic=hits[0].label) for s, hits in found if hits)
