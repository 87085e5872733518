"""The search to the left of a verb of saying for its subject, across adverbs, prepositional phrases and appositions."""

from digestbot.core.analysis.quotes.context import FAR, Context, Subject
from digestbot.core.analysis.quotes.government import governed, may_speak
from digestbot.core.analysis.quotes.phrases import named
from digestbot.core.analysis.quotes.roles import is_role, is_title


def left_of(context: Context, start: int, verb: int) -> Subject | None:
    """Return the nearest subject to the left of the verb, across adverbs, prepositional phrases and appositions."""
    at = verb - 1
    while at >= start and verb - at <= FAR:
        if context.tokens[at].text == ")":
            found, at = None, next((a for a in range(at, start, -1) if context.tokens[a].text == "("), at) - 1
        elif context.tokens[at].text == ",":
            found, at = _across_comma(context, start, at)
        elif at in context.covering:
            found, at = _at_name(context, start, at)
        else:
            found, at = _at_word(context, start, at)
        if found:
            return found
    return None


def _across_comma(context: Context, start: int, comma: int) -> tuple[Subject | None, int]:
    """Return the name between two commas, or the token from which to look on in front of what they set off."""
    if (opening := _comma_before(context, start, comma)) is None:
        return None, comma - 1
    at = opening - 1
    while (earlier := _comma_before(context, start, at + 1)) is not None and _subordinate(context, earlier + 1):
        at = earlier - 1
    return _alone_between(context, opening, comma), at


def _at_name(context: Context, start: int, at: int) -> tuple[Subject | None, int]:
    """Return the name at a token if it may be a subject, or the token from which to look on."""
    index = context.covering[at]
    mention = context.mentions[index]
    if mention.begin > start and context.tokens[mention.begin - 1].text == "(":
        return None, mention.begin - 2
    if (preposition := governed(context, start, mention.begin)) is not None:
        return None, preposition - 1
    if mention.kind == "place" or mention.possessive:
        return None, mention.first - 1
    return Subject(kind="name", at=mention.first, end=mention.last, mention=index), at


def _at_word(context: Context, start: int, at: int) -> tuple[Subject | None, int]:
    """Return the pronoun or the role at a token if it may be a subject, or the token from which to look on."""
    lower = context.tokens[at].lower
    if lower in context.speech.he or lower in context.speech.she:
        return Subject(kind="pronoun", at=at, end=at + 1), at
    if lower in context.speech.they:
        return Subject(kind="unnamed", at=at, end=at + 1), at
    if lower in context.speech.documents and (owner := context.covering.get(at - 1)) is not None:
        mention = context.mentions[owner]
        if mention.possessive and mention.kind != "place":
            return named(context, owner), at
    if not _common_head(context, at):
        return None, at - 1
    if (preposition := governed(context, start, at)) is not None:
        return None, preposition - 1
    return _bearer(context, start, at) or _nominal(context, start, at), at


def _bearer(context: Context, start: int, head: int) -> Subject | None:
    """Return the name in front of an apposition that nothing closes: "Ana Ruiz, head of the school said"."""
    comma = next((a for a in range(head - 1, max(start, head - 6), -1) if not context.tokens[a].word), None)
    if comma is None or context.tokens[comma].text != "," or comma - 1 not in context.covering:
        return None
    index = context.covering[comma - 1]
    mention = context.mentions[index]
    return named(context, index) if mention.kind == "person" and may_speak(context, start, mention) else None


def _subordinate(context: Context, at: int) -> bool:
    """Return whether a clause that begins at a token hangs on the one before it."""
    return context.tokens[at].lower in context.speech.who


def _comma_before(context: Context, start: int, comma: int) -> int | None:
    return next((a for a in range(comma - 1, start, -1) if context.tokens[a].text == ","), None)


def _alone_between(context: Context, opening: int, closing: int) -> Subject | None:
    """Return the name that alone fills what two commas set off, titles aside."""
    index = context.covering.get(closing - 1)
    if index is None:
        return None
    mention = context.mentions[index]
    titles = all(is_title(context.lower(a), context.speech) for a in range(opening + 1, mention.first))
    role_before = context.tokens[opening - 1].word and _role_near(context, opening)
    if (
        titles
        and role_before
        and mention.kind == "person"
        and not mention.possessive
        and _ends_phrase(context, opening - 1)
    ):
        return Subject(kind="name", at=mention.first, end=mention.last, mention=index)
    return None


def _ends_phrase(context: Context, at: int) -> bool:
    """Return whether a token ends a common noun phrase: no name, or one that a preposition governs ("the mayor of Orm")."""
    index = context.covering.get(at)
    return index is None or governed(context, max(0, at - 8), context.mentions[index].begin) is not None


def _role_near(context: Context, comma: int) -> bool:
    sentence = context.tokens[comma].sentence
    for at in range(comma - 1, max(-1, comma - 15), -1):
        if context.tokens[at].sentence != sentence or context.tokens[at].text == ",":
            return False
        lower = context.lower(at)
        if is_role(lower, context.speech) or lower in context.speech.kin or lower in context.speech.unnamed:
            return True
    return False


def _common_head(context: Context, at: int) -> bool:
    lower = context.lower(at)
    return lower in context.speech.unnamed | context.speech.kin | context.speech.bodies or is_role(
        lower, context.speech
    )


def _nominal(context: Context, start: int, head: int) -> Subject | None:
    """Return the role that ends at `head` with its article, or someone unnamed; a governed one is skipped by its preposition."""
    at = head
    while at > start and context.tokens[at - 1].word and head - at < 7:
        at -= 1
        lower = context.tokens[at].lower
        if lower in context.speech.definite:
            role = is_role(context.lower(head), context.speech)
            return Subject(kind="role" if role else "unnamed", at=at, end=head + 1)
        if lower in context.speech.indefinite:
            return Subject(kind="unnamed", at=at, end=head + 1)
        if lower in context.speech.prepositions or context.is_verb(at):
            at += 1
            break
    return Subject(kind="unnamed", at=at, end=head + 1)
