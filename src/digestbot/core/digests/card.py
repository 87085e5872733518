"""One story as a digest shows it, with which words of which article: the whole of it, or what is new in it."""

from collections.abc import Collection, Sequence
from dataclasses import replace

from digestbot.core.analysis.analysis import Author, Quote
from digestbot.core.analysis.summary.summarise import summarise
from digestbot.core.digests.document import Byline, Coverage, Sentence, StoryCard
from digestbot.core.digests.figures import figures
from digestbot.core.digests.sentences import BRIEF_CHARACTERS, sentence_of, summaries
from digestbot.core.digests.subscription import Options
from digestbot.core.digests.told import Told
from digestbot.core.digests.update import News
from digestbot.core.digests.voices import key_quotes
from digestbot.core.stories.earlier import Earlier
from digestbot.core.stories.headline import awkward, centrality, shrill
from digestbot.core.stories.stored_story import CandidateArticle, StoryCandidate

TITLE_CHARACTERS = 300
BIO_CHARACTERS = 200
UPDATE_CHARACTERS = 1200
"""Code points of what is new in a story at most: its readers know the rest, and wait for this."""
ROUNDS = 6
"""How often sentences are chosen again without those that the channel has read."""

_Summaries = tuple[tuple[Sentence, ...], tuple[Sentence, ...]]
"""The sentences for a layout with room, and for one with little."""


def card(story: StoryCandidate, options: Options, told: Told | None = None, *, topic: str | None = None) -> StoryCard:
    """Return a story as it is shown where the sentences `told` were read; every word of it is from its articles.

    The leading article gives headline, link and byline: the one with the best text from the source with the most weight;
    among equals the earliest. The picture is its own, or else another article's.
    """
    told = told or Told()
    articles = _led(story.articles)
    return replace(
        _drawn(story, articles, options, _unread(articles, options, told), _said(articles, told)), topic=topic
    )


def update(story: StoryCandidate, news: News, options: Options, told: Told, *, topic: str | None = None) -> StoryCard:
    """Return what is new in a story that its channel has read, in the words of new reports and under the headline of one."""
    fresh = _led([a for a in story.articles if a.id in story.news])
    by_id = {a.id: a for a in fresh}
    summary, brief = (
        tuple(sentence_of(by_id[a], by_id[a].sentences[n].of(by_id[a].body)) for a, n in news.chosen(count, room, told))
        for count, room in ((2 * options.sentences, UPDATE_CHARACTERS), (options.sentences, BRIEF_CHARACTERS))
    )
    articles = (*fresh, *(a for a in story.articles if a.id not in by_id))
    return replace(_drawn(story, articles, options, (summary, brief), _said(fresh, told)), topic=topic)


def _drawn(
    story: StoryCandidate,
    articles: Sequence[CandidateArticle],
    options: Options,
    sentences: _Summaries,
    said: Sequence[tuple[Quote, CandidateArticle]],
) -> StoryCard:
    """Return the card of a story whose first article leads it."""
    lead, (summary, brief) = articles[0], sentences
    return StoryCard(
        story=story.id,
        title=short(lead.title, TITLE_CHARACTERS),
        link=lead.url or "",
        outlet=lead.outlet,
        published=lead.published,
        kind="news" if any(a.kind == "news" for a in articles) else lead.kind,
        summary=summary,
        brief=brief,
        quotes=key_quotes(said, options.quotes, {s.text for s in (*summary, *brief)}),
        bylines=tuple(_byline(a) for a in lead.authors),
        also_in=_also_in(articles),
        image=next((a.image for a in articles if a.image), None) if options.images else None,
        language=lead.language,
        paywall=lead.paywall,
        updated=story.changed,
        figures=figures(articles),
        earlier=_chapter(story, lead),
    )


def _chapter(story: StoryCandidate, lead: CandidateArticle) -> Earlier | None:
    """Return what the story follows, where that is of an earlier day: of one day's news of a place much is alike."""
    before = story.earlier
    if before is None or story.news or before.at.date() >= (lead.published or lead.first_seen).date():
        return None
    return before


def _led(articles: Sequence[CandidateArticle]) -> tuple[CandidateArticle, ...]:
    """Return the articles with the leading one first."""
    lead = leading(articles)
    return (lead, *(a for a in articles if a.id != lead.id))


def _unread(articles: Sequence[CandidateArticle], options: Options, told: Told) -> _Summaries:
    """Return the story's sentences without those that were told: others are chosen in their place."""
    for _ in range(ROUNDS):
        summary, brief = summaries(articles, options.sentences, options.summariser)
        language = articles[0].language
        read = {s.text for s in (*summary, *brief) if told.repeats(s.text, language)}
        if not read:
            return summary, brief
        articles = [_without(article, read, options.sentences) for article in articles]
    return tuple(s for s in summary if s.text not in read), tuple(s for s in brief if s.text not in read)


def _without(article: CandidateArticle, read: Collection[str], count: int) -> CandidateArticle:
    """Return the article as if it had not these sentences."""
    kept = tuple(span for span in article.sentences if span.of(article.body) not in read)
    if len(kept) == len(article.sentences):
        return article
    chosen = summarise(article.body, kept, count=count, title=article.title, language=article.language)
    return replace(article, sentences=kept, summary=chosen)


_ORIGIN = {"page": 0, "feed": 1, "teaser": 2}


def leading(articles: Sequence[CandidateArticle]) -> CandidateArticle:
    """Return the article that gives the headline: the best text of the best outlet, then the most central and plainest title."""
    titles = [a.title for a in articles]
    central = dict(zip((a.id for a in articles), centrality(titles, articles[0].language), strict=True))
    return min(
        articles,
        key=lambda a: (
            *(a.paywall, _ORIGIN[a.origin], shrill(a.title), -a.weight),
            *(-round(central[a.id], 1), awkward(a.title), a.published or a.first_seen, a.id),
        ),
    )


def _said(articles: Sequence[CandidateArticle], told: Told) -> list[tuple[Quote, CandidateArticle]]:
    """Return the key quotes that were not read, the best of each article first."""
    ranked = sorted(
        (
            (q.key, number, q.span.start, q, a)
            for number, a in enumerate(articles)
            for q in a.quotes
            if q.key is not None
        ),
        key=lambda row: row[:3],
    )
    return [(quote, article) for *_, quote, article in ranked if not told.repeats(quote.text, article.language)]


def _byline(author: Author) -> Byline:
    return Byline(name=author.name, bio=short(author.bio, BIO_CHARACTERS) if author.bio else None)


def _also_in(articles: Sequence[CandidateArticle]) -> tuple[Coverage, ...]:
    seen = {articles[0].outlet}
    others: list[Coverage] = []
    for article in articles[1:]:
        if article.outlet not in seen:
            seen.add(article.outlet)
            others.append(Coverage(outlet=article.outlet, link=article.url or ""))
    return tuple(others)


def short(text: str, limit: int) -> str:
    """Return the text, cut after a word with an ellipsis if it is longer than `limit` code points."""
    if len(text) <= limit:
        return text
    return text[: limit - 1].rsplit(" ", 1)[0].rstrip() + "…"
