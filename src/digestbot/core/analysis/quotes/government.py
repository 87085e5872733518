"""Government: whether a preposition, an article or an owner keeps a noun phrase from being the subject of its clause."""

from digestbot.core.analysis.quotes.context import Context
from digestbot.core.analysis.quotes.mentions import Mention
from digestbot.core.analysis.quotes.roles import is_title


def may_speak(context: Context, start: int, mention: Mention) -> bool:
    """Return whether a name may be the subject of its clause: no place, no owner, behind no preposition."""
    return mention.kind != "place" and not mention.possessive and governed(context, start, mention.begin) is None


def governed(context: Context, start: int, first: int) -> int | None:
    """Return the preposition that governs a name, across its titles and article, or None."""
    at = first - 1
    while at >= start and first - at <= 6 and context.tokens[at].word:
        lower = context.tokens[at].lower
        # A name has no article: ", den Ana Ruiz" opens a relative clause.
        relative = at + 1 == first and at > start and context.tokens[at - 1].text == ","
        oblique = lower in context.speech.oblique and not relative
        if lower in context.speech.prepositions or oblique or _owned(context, start, at):
            return at
        passes = (
            is_title(context.lower(at), context.speech)
            or lower in context.speech.definite
            or lower in context.speech.indefinite
        )
        if not passes and not context.tokens[at].capital and at + 1 != first and lower in context.speech.function:
            return None
        if context.is_verb(at) or not (passes or at not in context.covering):
            return None
        at -= 1
    return None


def _owned(context: Context, start: int, at: int) -> bool:
    """Return whether an article belongs to what owns the noun before it: "der Sprecher | der Partei"."""
    if context.tokens[at].lower not in context.speech.genitive_articles or at <= start:
        return False
    before = context.tokens[at - 1]
    return before.word and before.capital
