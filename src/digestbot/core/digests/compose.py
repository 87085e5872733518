"""Make a digest: which stories, in which order, with which words of which article."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from digestbot.core.analysis.analysis import Author, Quote
from digestbot.core.analysis.topics.stored_topic import Block, Topic
from digestbot.core.digests.choose import Choice, choose, wanted_rules
from digestbot.core.digests.document import BriefLine, Byline, Coverage, Document, QuoteCard, StoryCard
from digestbot.core.digests.follow import MOST_PINGS, Follow, followed, followed_topics
from digestbot.core.digests.matches import direct, rules
from digestbot.core.digests.rank import INDIFFERENT, Preferences
from digestbot.core.digests.request import DigestRequest
from digestbot.core.digests.select import Selected
from digestbot.core.digests.sentences import summaries
from digestbot.core.digests.subscription import Options
from digestbot.core.digests.text_fragment import fragment_link
from digestbot.core.stories.headline import awkward, centrality, shrill
from digestbot.core.stories.stored_story import CandidateArticle, StoryCandidate, StoryId, outline

TITLE_CHARACTERS = 300
BIO_CHARACTERS = 200


@dataclass(frozen=True, slots=True, kw_only=True)
class Composition:
    """A digest, the (story, revision) pairs that its destination counts as shown from now on, and whom it mentions."""

    document: Document
    shown: tuple[tuple[StoryId, int], ...]
    pings: tuple[str, ...] = ()


def write(
    choice: Choice,
    stories: Sequence[StoryCandidate],
    request: DigestRequest,
    *,
    now: datetime,
    follows: Sequence[Follow] = (),
    known: Sequence[Topic] = (),
    language: str = "en",
) -> Composition:
    """Return the digest that shows the chosen `stories`; one that is gone meanwhile is left out.

    A channel's digest mentions the people to whose `follows` it shows something.
    """
    there = {story.id: story for story in stories}
    listed = [(s, kept) for s in choice.listed if (kept := _kept(there.get(s.story.id), s))]
    ranked, brief = listed[: choice.full], listed[choice.full :]
    document = Document(
        title="" if request.personal else request.title,
        at=now,
        zone=request.zone,
        language=language,
        stories=tuple(card(story, request.options, topic=s.topic) for s, story in ranked),
        articles=choice.articles,
        feeds=choice.feeds,
        in_brief=_in_brief(brief),
        left_out=choice.left_out,
        since=request.since,
        next_at=request.next_at,
        late=request.late,
        first_look=choice.first_look,
        personal=request.personal,
    )
    pings = () if request.personal else _pings([story for _, story in ranked], follows, known)
    return Composition(document=document, shown=choice.shown, pings=pings)


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
    return write(choice, candidates, request, now=now, follows=follows, known=known, language=language)


def _kept(story: StoryCandidate | None, selected: Selected) -> StoryCandidate | None:
    """Return the story with those of its articles alone that were chosen; None where none is left."""
    chosen = {article.id for article in selected.story.articles}
    articles = tuple(a for a in story.articles if a.id in chosen) if story else ()
    return replace(story, articles=articles) if story and articles else None


def _in_brief(listed: Sequence[tuple[Selected, StoryCandidate]]) -> tuple[BriefLine, ...]:
    """Return one line for each story, those of one topic together, the topic of the best story first."""
    topics = list(dict.fromkeys(s.topic for s, _ in listed))
    return tuple(_line(story, s.topic) for s, story in sorted(listed, key=lambda pair: topics.index(pair[0].topic)))


def _line(story: StoryCandidate, topic: str | None) -> BriefLine:
    lead = _lead(story)
    return BriefLine(
        story=story.id,
        title=_short(lead.title, TITLE_CHARACTERS),
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


def revise(document: Document, candidate: StoryCandidate, options: Options) -> Document | None:
    """Return the document with the story as it is now, marked as updated; None where the document does not show it."""
    places = [n for n, story in enumerate(document.stories) if story.story == candidate.id]
    if not places:
        return None
    stories = list(document.stories)
    stories[places[0]] = card(candidate, options, topic=stories[places[0]].topic)
    return replace(document, stories=tuple(stories))


def card(story: StoryCandidate, options: Options, *, topic: str | None = None) -> StoryCard:
    """Return a story as it is shown; every word of it is from its articles.

    The leading article gives headline, link and byline: the one with the best text from the source with the most weight;
    among equals the earliest. The picture is its own, or else another article's.
    """
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
        topic=topic,
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
