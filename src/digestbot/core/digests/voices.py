"""The voices of a story: which key quotes of its articles a card shows."""

from collections.abc import Collection, Sequence

from digestbot.core.analysis.analysis import Quote
from digestbot.core.digests.document import QuoteCard
from digestbot.core.digests.text_fragment import fragment_link
from digestbot.core.stories.stored_story import CandidateArticle

Said = tuple[Quote, CandidateArticle]


def key_quotes(ranked: Sequence[Said], count: int, used: Collection[str]) -> tuple[QuoteCard, ...]:
    """Return the best key quotes of `ranked`, the best first, each another speaker's.

    What several outlets quote comes first: they found it the words that matter. After the first voice, one from an outlet
    that has not been quoted is heard before others. None repeats a sentence of `used`.
    """
    waiting = sorted(
        (row for row in ranked if not _inside(row[0], used)),
        key=lambda row: -min(2, len({a.outlet for q, a in ranked if _same(_plain(q), _plain(row[0]))})),
    )
    shown: list[Said] = []
    while waiting and len(shown) < count:
        outlets = {article.outlet for _, article in shown}
        chosen = next((row for row in waiting if row[1].outlet not in outlets), waiting[0])
        shown.append(chosen)
        waiting = [row for row in waiting if row[0].speaker != chosen[0].speaker and not _repeats(row[0], shown)]
    return tuple(_card(quote, article) for quote, article in shown)


def _card(quote: Quote, article: CandidateArticle) -> QuoteCard:
    return QuoteCard(
        # The comma before "she said" belongs to the sentence around the quotation.
        text=quote.text.rstrip(" ,"),
        speaker=quote.speaker,
        role=quote.role,
        outlet=article.outlet,
        link=fragment_link(article.url or "", quote.text),
    )


def _plain(quote: Quote) -> str:
    return " ".join(quote.text.casefold().split()).rstrip(" ,.")


def _same(one: str, other: str) -> bool:
    return one in other or other in one


def _repeats(quote: Quote, shown: Sequence[Said]) -> bool:
    return any(_same(_plain(quote), _plain(said)) for said, _ in shown)


def _inside(quote: Quote, sentences: Collection[str]) -> bool:
    # A quote ends in a comma where the sentence around it goes on.
    return any(quote.text.rstrip(" ,.") in s or s in quote.text for s in sentences)
