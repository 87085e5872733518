"""What single people follow, and which stories are news to them."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Literal, NewType, assert_never

from digestbot.core.analysis.topics.stored_topic import Topic, TopicId
from digestbot.core.digests.destination import WorkspaceId
from digestbot.core.digests.matches import Matches, rule_of
from digestbot.core.digests.select import within
from digestbot.core.stories.stored_story import ArticleOutline, StoryOutline

FollowId = NewType("FollowId", int)
Kind = Literal["topic", "person", "author", "story", "feed"]

QUIET = timedelta(days=14)
"""A followed story that brings nothing for so long is over."""
MOST_PINGS = 20
"""People whom one digest mentions."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Follow:
    """What someone wants to hear of.

    `value` is a topic's name or words, a speaker's or an author's whole name, or the number of a story or feed; `label` is
    what people call it. `deliver`: by direct message, or by a mention in the digest of a channel that shows it. `when`: a
    direct message as soon as there is news, or once a day. Nothing older than `created_at` is news, nor what came before the
    end of `muted_until`.
    """

    id: FollowId
    workspace: WorkspaceId
    person: str
    kind: Kind
    value: str
    label: str
    deliver: Literal["dm", "ping"] = "dm"
    when: Literal["now", "daily"] = "now"
    muted_until: datetime | None = None
    created_at: datetime


def followed(
    story: StoryOutline, follows: Sequence[Follow], known: Sequence[Topic], matches: Matches
) -> tuple[Follow, ...]:
    """Return the follows to which the story is news; `known` are the workspace's topics, `matches` those of what is followed.

    A story that was shown before is news only to who follows that very story. What many people follow is looked for once.
    """
    fresh = story.shown_revision is None
    newest: dict[tuple[Kind, str], datetime | None] = {}
    found: list[Follow] = []
    for follow in follows:
        if not fresh and follow.kind != "story":
            continue
        what = (follow.kind, follow.value)
        if what not in newest:
            hits = _hits(follow, story, known, matches)
            newest[what] = max((a.grouped_at for a in story.articles if hits(a)), default=None)
        at = newest[what]
        if at is not None and at > max(follow.created_at, follow.muted_until or follow.created_at):
            found.append(follow)
    return tuple(found)


def followed_topics(follows: Sequence[Follow], known: Sequence[Topic]) -> tuple[Topic, ...]:
    """Return the topics that are followed, those of the workspace and those made of mere words."""
    return tuple(dict.fromkeys(_topic(follow, known) for follow in follows if follow.kind == "topic"))


def _hits(
    follow: Follow, story: StoryOutline, known: Sequence[Topic], matches: Matches
) -> Callable[[ArticleOutline], bool]:
    """Return what tells whether an article of the story is what someone follows."""
    value = follow.value.casefold()
    match follow.kind:
        case "topic":
            topic = _topic(follow, known)
            about = matches.get(rule_of(topic), {})
            return lambda article: article.id in about and within(article, topic)
        case "person":
            return lambda article: any(speaker.casefold() == value for speaker in article.speakers)
        case "author":
            return lambda article: any(name.casefold() == value for name in article.authors)
        case "story":
            return lambda _: str(story.id) == follow.value
        case "feed":
            return lambda article: str(article.feed) == follow.value
        case _:
            assert_never(follow.kind)


def _topic(follow: Follow, known: Sequence[Topic]) -> Topic:
    """Return the workspace's topic of that name, else one made of the words."""
    made = Topic(id=TopicId(0), workspace=follow.workspace, name=follow.value, query=follow.value)
    return next((t for t in known if t.name.casefold() == follow.value.casefold()), made)
