"""Make a digest: which stories, in which order, with which words of which article."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from digestbot.core.analysis.analysis import Author, Quote
from digestbot.core.analysis.topics.stored_topic import Block, Topic
from digestbot.core.digests.document import BriefLine, Byline, Coverage, Document, QuoteCard, StoryCard
from digestbot.core.digests.follow import MOST_PINGS, Follow, followed
from digestbot.core.digests.rank import INDIFFERENT, Preferences, order
from digestbot.core.digests.request import DigestRequest
from digestbot.core.digests.select import FIRST_LOOK_STORIES, Selected, asked_kinds, first_look, of_kinds, select
from digestbot.core.digests.sentences import summaries
from digestbot.core.digests.subscription import Options
from digestbot.core.digests.text_fragment import fragment_link
from digestbot.core.stories.headline import awkward, centrality, shrill
from digestbot.core.stories.stored_story import CandidateArticle, StoryCandidate, StoryId

TITLE_CHARACTERS = 300
BRIEF_LINES = 60
"""Stories that are told in one line behind those that are told in full."""
BIO_CHARACTERS = 200


@dataclass(frozen=True, slots=True, kw_only=True)
class Composition:
    """A digest, the (story, revision) pairs that its destination counts as shown from now on, and whom it mentions."""

    document: Document
    shown: tuple[tuple[StoryId, int], ...]
    pings: tuple[str, ...] = ()


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
    language: str = "en",
) -> Composition | None:
    """Return the digest that is wanted, or None if there is nothing to say and whoever wants it would rather hear nothing.

    The first digest of a channel is a first look; whatever it leaves out counts as shown, so that no flood follows it. A
    person gets what is news to their `follows`, each story under the name of its follow; a channel's digest mentions the
    people to whose `follows` it shows something. `topics` are those that are wanted, `known` all of the workspace, which may be followed.
    """
    options, personal = request.options, request.personal
    selected = of_kinds(select(candidates, wanted=topics, blocks=blocks), options.kinds)
    if personal:
        selected = _to_follower(selected, follows, known)
    first = request.since is None and not personal
    chosen = first_look(selected, now) if first else selected
    limit = min(options.max_stories, FIRST_LOOK_STORIES) if first else options.max_stories
    asked = asked_kinds(options.kinds, topics)
    wanted = replace(preferences, topics={t.name: t.weight for t in topics}, kinds=asked)
    listed = order(chosen, now=now, limit=limit, brief=0 if first else BRIEF_LINES, preferences=wanted)
    ranked = listed[:limit]
    if not ranked and options.when_empty == "skip":
        return None
    articles = [a for s in selected for a in s.story.articles]
    document = Document(
        title="" if personal else request.title,
        at=now,
        zone=request.zone,
        language=language,
        stories=tuple(card(s, options) for s in ranked),
        articles=len(articles),
        feeds=len({a.feed for a in articles}),
        in_brief=_in_brief(listed[limit:]),
        left_out=0 if first else len(chosen) - len(listed),
        since=request.since,
        next_at=request.next_at,
        late=request.late,
        first_look=first,
        personal=personal,
    )
    seen = selected if first else listed
    return Composition(
        document=document,
        shown=tuple((s.story.id, s.story.revision) for s in seen),
        pings=() if personal else _pings(ranked, follows, known),
    )


def _in_brief(selected: Sequence[Selected]) -> tuple[BriefLine, ...]:
    """Return one line for each story, those of one topic together, the topic of the best story first."""
    topics = list(dict.fromkeys(s.topic for s in selected))
    return tuple(_line(s) for s in sorted(selected, key=lambda s: topics.index(s.topic)))


def _line(selected: Selected) -> BriefLine:
    lead = _lead(selected.story)
    return BriefLine(
        story=selected.story.id,
        title=_short(lead.title, TITLE_CHARACTERS),
        link=lead.url or "",
        outlet=lead.outlet,
        topic=selected.topic,
        others=len({a.outlet for a in selected.story.articles}) - 1,
    )


def _to_follower(
    selected: Sequence[Selected], follows: Sequence[Follow], known: Sequence[Topic]
) -> tuple[Selected, ...]:
    """Return the stories that are news to somebody's follows, each under the name of the first of these."""
    found = ((s, followed(s.story, follows, known)) for s in selected)
    return tuple(replace(s, topic=hits[0].label) for s, hits in found if hits)


def _pings(ranked: Sequence[Selected], follows: Sequence[Follow], known: Sequence[Topic]) -> tuple[str, ...]:
    """Return who follows something that is shown, those who have followed longest first."""
    hit = {follow.id for selected in ranked for follow in followed(selected.story, follows, known)}
    return tuple(dict.fromkeys(f.person for f in follows if f.id in hit))[:MOST_PINGS]


def revise(document: Document, candidate: StoryCandidate, options: Options) -> Document | None:
    """Return the document with the story as it is now, marked as updated; None where the document does not show it."""
    places = [n for n, story in enumerate(document.stories) if story.story == candidate.id]
    if not places:
        return None
    stories = list(document.stories)
    topic = stories[places[0]].topic
    stories[places[0]] = card(Selected(story=candidate, topic=topic, fit=1.0), options)
    return replace(document, stories=tuple(stories))


def card(selected: Selected, options: Options) -> StoryCard:
    """Return a story as it is shown; every word of it is from its articles.

    The leading article gives headline, link and byline: the one with the best text from the source with the most weight;
    among equals the earliest. The picture is its own, or else another article's.
    """
    story = selected.story
    lead = _lead(story)
    articles = (lead, *(a for a in story.articles if a.id != lead.id))
    summary, brief = summaries(articles, options.sentences, options.summariser)
    return StoryCard(
        story=story.id,
        title=_short(lead.title, TITLE_CHARACTERS),
        link=lead.url or "",
        outlet=lead.outlet,
        published=lead.published,
        kind="news" if any(a.kind == "news" for a in articles) else lead.kind,
        summary=summary,
        brief=brief,
        quotes=_key_quotes(articles, options.quotes, {s.text for s in (*summary, *brief)}),
        bylines=tuple(_byline(a) for a in lead.authors),
        also_in=_also_in(articles),
        image=next((a.image for a in articles if a.image), None) if options.images else None,
        language=lead.language,
        topic=selected.topic,
        paywall=lead.paywall,
        updated=story.changed,
    )


_ORIGIN = {"page": 0, "feed": 1, "teaser": 2}


def _lead(story: StoryCandidate) -> CandidateArticle:
    """Return the article that gives the headline: the best text of the best outlet, then the most central and plainest title."""
    titles = [a.title for a in story.articles]
    central = dict(zip((a.id for a in story.articles), centrality(titles, story.articles[0].language), strict=True))
    return min(
        story.articles,
        key=lambda a: (
            *(a.paywall, _ORIGIN[a.origin], shrill(a.title), -a.weight),
            *(-round(central[a.id], 1), awkward(a.title), a.published or a.first_seen, a.id),
        ),
    )


def _key_quotes(articles: Sequence[CandidateArticle], count: int, used: set[str]) -> tuple[QuoteCard, ...]:
    """Return the best key quotes of all articles, each another speaker's, and none that a summary sentence holds already."""
    ranked = sorted(
        ((q.key, number, q, a) for number, a in enumerate(articles) for q in a.quotes if q.key is not None),
        key=lambda row: (row[0], row[1], row[2].span.start),
    )
    shown: list[QuoteCard] = []
    said: set[str] = set()
    heard: set[str | None] = set()
    for _key, _number, quote, article in ranked:
        plain = " ".join(quote.text.casefold().split()).rstrip(" ,.")
        new = quote.speaker not in heard and not any(plain in t or t in plain for t in said)
        if len(shown) < count and new and not _inside(quote, used):
            said.add(plain)
            heard.add(quote.speaker)
            shown.append(
                QuoteCard(
                    # The comma before "she said" belongs to the sentence around the quotation.
                    text=quote.text.rstrip(" ,"),
                    speaker=quote.speaker,
                    role=quote.role,
                    outlet=article.outlet,
                    link=fragment_link(article.url or "", quote.text),
                )
            )
    return tuple(shown)


def _inside(quote: Quote, sentences: set[str]) -> bool:
    # A quote ends in a comma where the sentence around it goes on.
    return any(quote.text.rstrip(" ,.") in s or s in quote.text for s in sentences)


def _byline(author: Author) -> Byline:
    return Byline(name=author.name, bio=_short(author.bio, BIO_CHARACTERS) if author.bio else None)


def _also_in(articles: Sequence[CandidateArticle]) -> tuple[Coverage, ...]:
    seen = {articles[0].outlet}
    others: list[Coverage] = []
    for article in articles[1:]:
        if article.outlet not in seen:
            seen.add(article.outlet)
            others.append(Coverage(outlet=article.outlet, link=article.url or ""))
    return tuple(others)


def _short(text: str, limit: int) -> str:
    """Return the text, cut after a word with an ellipsis where it is longer than `limit` code points."""
    if len(text) <= limit:
        return text
    return text[: limit - 1].rsplit(" ", 1)[0].rstrip() + "…"
