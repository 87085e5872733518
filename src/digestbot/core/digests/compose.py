"""Make a digest: which stories, in which order, with which words of which article."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from digestbot.core.analysis.topics.stored_topic import Block, Topic
from digestbot.core.digests.card import TITLE_CHARACTERS, card, leading, short, update
from digestbot.core.digests.choose import BRIEF_LINES, Choice, choose, wanted_rules
from digestbot.core.digests.document import BriefLine, Document, StoryCard
from digestbot.core.digests.follow import MOST_PINGS, Follow, followed, followed_topics
from digestbot.core.digests.matches import direct, rules
from digestbot.core.digests.rank import INDIFFERENT, Preferences
from digestbot.core.digests.request import DigestRequest
from digestbot.core.digests.select import Selected
from digestbot.core.digests.subscription import Options
from digestbot.core.digests.told import Mark, Told, mark
from digestbot.core.digests.update import News, news
from digestbot.core.stories.stored_story import StoryCandidate, StoryId, outline


@dataclass(frozen=True, slots=True, kw_only=True)
class Composition:
    """A digest, the (story, revision) pairs that its destination counts as shown from now on, and whom it mentions.

    `told` are the marks of the sentences that it shows, each with its story.
    """

    document: Document
    shown: tuple[tuple[StoryId, int], ...]
    told: tuple[tuple[StoryId, Mark], ...] = ()
    pings: tuple[str, ...] = ()


def write(
    choice: Choice,
    stories: Sequence[StoryCandidate],
    request: DigestRequest,
    *,
    now: datetime,
    follows: Sequence[Follow] = (),
    known: Sequence[Topic] = (),
    told: Sequence[Mark] = (),
    language: str = "en",
) -> Composition | None:
    """Return the digest that shows the chosen `stories`; one that is gone meanwhile is left out.

    `told` are marks of what its readers were shown: no such sentence comes again, and a story that was shown comes again
    only where new reports really change it, with what is new in them. A channel's digest mentions the people to whose
    `follows` it shows something. None if nothing is left to say, and whoever wants it would rather hear nothing.
    """
    read = Told(told)
    there = {story.id: story for story in stories}
    updates = {story.id: news(story, read) for story in stories if story.news}
    listed = [
        (s, kept)
        for s in choice.listed
        if (kept := _kept(there.get(s.story.id), s)) and _newsworthy(kept, updates, personal=request.personal)
    ]
    if not listed and request.options.when_empty == "skip":
        return None
    ranked, brief = listed[: choice.full], listed[choice.full : choice.full + BRIEF_LINES]
    cards, marks = _cards(ranked, updates, request.options, read)
    document = Document(
        title="" if request.personal else request.title,
        at=now,
        zone=request.zone,
        language=language,
        stories=cards,
        articles=choice.articles,
        feeds=choice.feeds,
        in_brief=_in_brief(brief),
        left_out=choice.left_out + len(listed) - len(ranked) - len(brief),
        since=request.since,
        next_at=request.next_at,
        late=request.late,
        first_look=choice.first_look,
        personal=request.personal,
    )
    pings = () if request.personal else _pings([story for _, story in ranked], follows, known)
    return Composition(document=document, shown=choice.shown, told=marks, pings=pings)


def compose(
    request: DigestRequest,
    candidates: Sequence[StoryCandidate],
    *,
    now: datetime,
    topics: Sequence[Topic] = (),
    blocks: Sequence[Block] = (),
    preferences: Preferences = INDIFFERENT,
    follows: Sequence[Follow] = (),
    known: Sequence[Topic] = (),
    told: Sequence[Mark] = (),
    language: str = "en",
) -> Composition | None:
    """Return the digest that is wanted, with all its stories at hand: what rules match is worked out on the way."""
    wanted = wanted_rules(request, topics=topics, blocks=blocks, follows=follows, known=known)
    choice = choose(
        request,
        [outline(story) for story in candidates],
        matches=direct(candidates, wanted),
        now=now,
        topics=topics,
        blocks=blocks,
        preferences=preferences,
        follows=follows,
        known=known,
    )
    if choice is None:
        return None
    return write(choice, candidates, request, now=now, follows=follows, known=known, told=told, language=language)


def _kept(story: StoryCandidate | None, selected: Selected) -> StoryCandidate | None:
    """Return the story with those of its articles alone that were chosen; None if none is left."""
    chosen = {article.id for article in selected.story.articles}
    articles = tuple(a for a in story.articles if a.id in chosen) if story else ()
    return replace(story, articles=articles, news=story.news & chosen) if story and articles else None


def _newsworthy(story: StoryCandidate, updates: Mapping[StoryId, News], *, personal: bool) -> bool:
    """Return whether a story is news to its readers: never shown, or changed; who follows it hears of each new report."""
    return story.shown_revision is None or (bool(story.news) and (personal or updates[story.id].changed))


def _cards(
    ranked: Sequence[tuple[Selected, StoryCandidate]],
    updates: Mapping[StoryId, News],
    options: Options,
    read: Told,
) -> tuple[tuple[StoryCard, ...], tuple[tuple[StoryId, Mark], ...]]:
    """Return the cards and the marks of what they say; what one says no later one says again."""
    cards: list[StoryCard] = []
    marks: list[tuple[StoryId, Mark]] = []
    for selected, story in ranked:
        if story.news:
            made = update(story, updates[story.id], options, read, topic=selected.topic)
        else:
            made = card(story, options, read, topic=selected.topic)
        cards.append(made)
        for one in sentence_marks(made):
            read.add(one)
            marks.append((story.id, one))
    return tuple(cards), tuple(marks)


def sentence_marks(made: StoryCard) -> tuple[Mark, ...]:
    """Return the marks of every sentence and quotation of a card, each once."""
    sentences = (told.text for told in (*made.summary, *made.brief))
    texts = dict.fromkeys((*sentences, *(quote.text for quote in made.quotes)))
    return tuple({one.wording: one for one in (mark(text, made.language) for text in texts)}.values())


def _in_brief(listed: Sequence[tuple[Selected, StoryCandidate]]) -> tuple[BriefLine, ...]:
    """Return one line for each story, those of one topic together, the topic of the best story first."""
    topics = list(dict.fromkeys(s.topic for s, _ in listed))
    return tuple(_line(story, s.topic) for s, story in sorted(listed, key=lambda pair: topics.index(pair[0].topic)))


def _line(story: StoryCandidate, topic: str | None) -> BriefLine:
    lead = leading([a for a in story.articles if a.id in story.news] or story.articles)
    return BriefLine(
        story=story.id,
        title=short(lead.title, TITLE_CHARACTERS),
        link=lead.url or "",
        outlet=lead.outlet,
        topic=topic,
        others=len({a.outlet for a in story.articles}) - 1,
    )


def _pings(ranked: Sequence[StoryCandidate], follows: Sequence[Follow], known: Sequence[Topic]) -> tuple[str, ...]:
    """Return who follows something that is shown, those who have followed longest first."""
    matches = direct(ranked, rules(followed_topics(follows, known)))
    hit = {follow.id for story in ranked for follow in followed(outline(story), follows, known, matches)}
    return tuple(dict.fromkeys(f.person for f in follows if f.id in hit))[:MOST_PINGS]


def revise(document: Document, candidate: StoryCandidate, options: Options) -> tuple[Document, tuple[Mark, ...]] | None:
    """Return the document with the story as it is now, marked as updated, and what it says; None if it is not in there."""
    places = [n for n, story in enumerate(document.stories) if story.story == candidate.id]
    if not places:
        return None
    stories = list(document.stories)
    made = card(candidate, options, topic=stories[places[0]].topic)
    stories[places[0]] = made
    return replace(document, stories=tuple(stories)), sentence_marks(made)
