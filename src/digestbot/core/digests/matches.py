"""What topics, follows and blocks look for in the words of an article: worked out once for each article, and kept.

A rule is what is looked for, whoever asks: two topics with one query share it, and a query that is changed is another rule.
Who may see the article, and a topic's feeds and language, are no part of it.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from digestbot.core.analysis.topics import topic as queries
from digestbot.core.analysis.topics.stored_topic import Block, Topic
from digestbot.core.articles.article import ArticleId
from digestbot.core.stories.stored_story import CandidateArticle, StoryCandidate
from digestbot.errors import BadQuery

LEAST = 0.01
"""What a match is worth at least."""


@dataclass(frozen=True, slots=True)
class Rule:
    """A topic's query, or words that stand side by side, whole and without case."""

    kind: Literal["query", "words"]
    text: str


Matches = Mapping[Rule, Mapping[ArticleId, float]]
"""How well the articles fit that a rule matches, above 0 to 1; the others are absent."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Wording:
    """The words of an article, and what the fields of a query ask for."""

    id: ArticleId
    title: str
    body: str
    outlet: str
    language: str
    kind: str
    authors: tuple[str, ...]


def rules(topics: Iterable[Topic], blocks: Iterable[Block] = ()) -> tuple[Rule, ...]:
    """Return what the topics and blocks look for, each once."""
    worded = (rule for block in blocks if (rule := worded_rule(block)))
    return tuple(dict.fromkeys((*map(rule_of, topics), *worded)))


def rule_of(topic: Topic) -> Rule:
    """Return what a topic looks for."""
    return Rule("query", topic.query)


def worded_rule(block: Block) -> Rule | None:
    """Return what a block looks for in the words; None if it is of another kind.

    >>> worded_rule(Block(id=1, workspace="local", kind="word", value="Black-Friday"))
    Rule(kind='words', text='black friday')
    """
    return Rule("words", _plain(block.value)) if block.kind == "word" else None


def matched(article: Wording, wanted: Sequence[Rule]) -> dict[Rule, float]:
    """Return which of the rules match the article, and how well; a query that cannot be read matches nothing."""
    read: dict[Rule, queries.Query] = {}
    for rule in wanted:
        if rule.kind == "query" and (query := _read(rule.text)):
            read[rule] = query
    about = queries.match_all(
        tuple(read.values()),
        title=article.title,
        text=article.body,
        language=article.language,
        fields=limited_by(article),
    )
    found = {rule: max(match.score, LEAST) for rule, match in zip(read, about, strict=True) if match.about}
    if any(rule.kind == "words" for rule in wanted):
        padded = f" {_plain(f'{article.title} {article.body}')} "
        found |= {rule: 1.0 for rule in wanted if rule.kind == "words" and f" {rule.text} " in padded}
    return found


def all_matched(articles: Sequence[Wording], wanted: Sequence[Rule]) -> dict[ArticleId, dict[Rule, float]]:
    """Return what matches each of some articles."""
    return {article.id: matched(article, wanted) for article in articles}


def direct(stories: Iterable[StoryCandidate], wanted: Sequence[Rule]) -> Matches:
    """Work out at once what the rules match of some stories."""
    found: dict[Rule, dict[ArticleId, float]] = {rule: {} for rule in wanted}
    for article in {a.id: a for story in stories for a in story.articles}.values():
        for rule, score in matched(wording(article), wanted).items() if wanted else ():
            found[rule][article.id] = score
    return found


def wording(article: CandidateArticle) -> Wording:
    """Return an article's words."""
    return Wording(
        id=article.id,
        title=article.title,
        body=article.body,
        outlet=article.outlet,
        language=article.language,
        kind=article.kind,
        authors=tuple(a.name for a in article.authors),
    )


def limited_by(article: Wording) -> Mapping[str, str]:
    """Return what the fields of a query ask for."""
    return {
        "author": " ".join(article.authors),
        "source": article.outlet,
        "lang": article.language,
        "kind": article.kind,
    }


def _read(source: str) -> queries.Query | None:
    try:
        return queries.parse(source)
    except BadQuery:
        return None


def _plain(text: str) -> str:
    """Return the words of a text, without case, one space between them."""
    return " ".join("".join(c if c.isalnum() else " " for c in text.casefold()).split())
