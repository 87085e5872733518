"""What topics and blocks look for in the words of an article."""

from typing import Any

import pytest

from digestbot.core.analysis.topics.stored_topic import Block, Topic, TopicId
from digestbot.core.articles.article import ArticleId
from digestbot.core.digests.destination import LOCAL
from digestbot.core.digests.matches import LEAST, Rule, Wording, all_matched, matched, rules


def words(**told: Any) -> Wording:
    """Return an article's words."""
    given: dict[str, Any] = {
        "id": ArticleId(1),
        "title": "Ferry sinks off Norvik",
        "body": "The Black-Friday ferry sank. A bank paid.",
        "outlet": "The Courier",
        "language": "en",
        "kind": "news",
        "authors": ("Ada Author",),
    }
    return Wording(**(given | told))


@pytest.mark.parametrize(
    ("rule", "fits"),
    [
        (Rule("query", "ferry"), True),
        (Rule("query", "ferries"), True),
        (Rule("query", "rain"), False),
        (Rule("query", 'author:"Ada Author" ferry'), True),
        (Rule("query", "kind:opinion ferry"), False),
        (Rule("query", "(("), False),
        (Rule("words", "black friday"), True),
        (Rule("words", "friday ferry"), True),
        (Rule("words", "norvik the"), True),
        (Rule("words", "ferr"), False),
        (Rule("words", "bank sank"), False),
    ],
)
def test_a_rule_matches_an_article(rule: Rule, *, fits: bool) -> None:
    """Queries by their sense, words whole and side by side; a query that cannot be read matches nothing."""
    found = matched(words(), [rule])
    assert (rule in found) == fits
    assert all(LEAST <= score <= 1 for score in found.values())


def test_one_that_cannot_be_read_spoils_no_other() -> None:
    """Each rule by itself, and each article."""
    wanted = [Rule("query", "(("), Rule("query", "ferry"), Rule("words", "bank")]
    found = all_matched([words(), words(id=ArticleId(2), title="Rain", body="It rained.")], wanted)
    assert {article: set(hits) for article, hits in found.items()} == {1: set(wanted[1:]), 2: set()}


def test_two_topics_with_one_query_share_a_rule() -> None:
    """And blocks of names have none."""
    topics = [Topic(id=TopicId(n), workspace=LOCAL, name=str(n), query="ferry") for n in (1, 2)]
    blocks = [
        Block(id=1, workspace=LOCAL, kind="word", value="Rain!"),
        Block(id=2, workspace=LOCAL, kind="source", value="x"),
    ]
    assert rules(topics, blocks) == (Rule("query", "ferry"), Rule("words", "rain"))
