"""Noun phrases read as someone who may speak: a name across its titles, a pronoun, a role, someone unnamed.

The head decides: in "Ruiz's lawyer" it is the lawyer, in "a spokesman for Ruiz, Jill Marsh," it is Marsh.
"""

from digestbot.core.analysis.quotes.context import Context, Subject
from digestbot.core.analysis.quotes.mentions import Mention
from digestbot.core.analysis.quotes.roles import is_role, is_title
from digestbot.core.analysis.quotes.salience import is_aged
from digestbot.core.text.languages.speech import Speech


def noun_phrase(context: Context, at: int, end: int) -> Subject | None:
    """Return the noun phrase that begins at token `at`, read as someone who may speak, or None."""
    tokens, speech = context.tokens, context.speech
    token = tokens[at]
    if token.lower in speech.he or token.lower in speech.she:
        return Subject(kind="pronoun", at=at, end=at + 1)
    if token.lower in speech.they or token.lower in speech.it:
        return Subject(kind="unnamed", at=at, end=at + 1)
    if is_aged(tokens, at, speech):
        index = context.begins.get(at + 2)
        return named(context, index) if index is not None else Subject(kind="pronoun", at=at, end=at + 2)
    if not token.word or (token.lower in speech.verbs and at not in context.covering):
        return None
    leads = at in context.covering or token.capital or is_title(context.lower(at), speech)
    if leads and (bearer := _name_phrase(context, at, end)):
        return bearer
    article = token.lower in speech.definite or token.lower in speech.indefinite
    opens = article or is_role(context.lower(at), speech) or context.lower(at) in speech.unnamed | speech.kin
    opens = opens or token.lower in speech.his or token.lower in speech.her
    return _role_phrase(context, at, end) if opens else None


def _name_phrase(context: Context, at: int, end: int) -> Subject | None:
    """Return the name that a phrase leads to, across its titles; the owner of a role is not its bearer."""
    tokens, speech = context.tokens, context.speech
    here = at
    while here < min(end, at + 10):
        token = tokens[here]
        if here in context.covering:
            mention = context.mentions[context.covering[here]]
            head = _head_behind(context, mention, end)
            if head is None and mention.kind != "place":
                return named(context, context.covering[here])
            if head is not None and head.kind != "none":
                return head
            here = mention.last
            continue
        if (
            not token.word
            or token.lower in speech.prepositions
            or context.is_verb(here)
            or token.lower in speech.function
        ):
            return None
        here += 1
    return None


def _head_behind(context: Context, mention: Mention, end: int) -> Subject | None:
    """Return the head of "Ruiz's lawyer (Name)" or "the Ruiz campaign": the noun behind a name that the name only owns."""
    at, speech = mention.last, context.speech
    if at >= end:
        return None
    lower = context.lower(at)
    noun = context.tokens[at].word and not context.tokens[at].capital and not context.is_verb(at)
    if not mention.possessive and not (noun and (_person_noun(lower, speech) or _leads_to_person(context, at, end))):
        return None
    if mention.possessive and mention.kind != "place" and lower in speech.documents:
        return named(context, context.covering[mention.first])
    if mention.kind == "organisation" and not mention.possessive and lower in speech.unnamed:
        return None
    here = at
    while here < min(end, at + 7) and context.tokens[here].word and not context.is_verb(here):
        if here in context.covering:
            inner = context.mentions[context.covering[here]]
            return None if inner.possessive else named(context, context.covering[here])
        if context.tokens[here].lower in speech.prepositions:
            break
        here += 1
    following = context.covering.get(here + 1) if here < end and context.tokens[here].text == "," else None
    if (
        following is not None
        and context.mentions[following].kind == "person"
        and not context.mentions[following].possessive
    ):
        return named(context, following)
    held = next((a for a in range(here - 1, at - 1, -1) if is_role(context.lower(a), speech)), None)
    if held is not None and mention.possessive:
        return Subject(kind="role", at=at, end=held + 1)
    return Subject(kind="unnamed", at=mention.first, end=here)


def _leads_to_person(context: Context, at: int, end: int) -> bool:
    """Return whether a few words in lower case, a role at their end, lead to a person: "Ruiz | senior adviser Tom Bell"."""
    for here in range(at, min(end - 1, at + 4)):
        token = context.tokens[here]
        if not token.word or token.capital or context.is_verb(here) or token.lower in context.speech.function:
            return False
        if is_role(token.lower, context.speech):
            behind = here + 1
            while behind < end and context.tokens[behind].capital and behind not in context.covering:
                behind += 1
            index = context.covering.get(behind)
            return index is not None and context.mentions[index].kind == "person"
    return False


def _person_noun(lower: str, speech: Speech) -> bool:
    if lower in speech.unnamed | speech.kin | speech.organisations | speech.documents:
        return True
    return is_role(lower, speech)


def _role_phrase(context: Context, at: int, end: int) -> Subject | None:
    """Return "the minister (of health)", "a spokesman for Ruiz, Name," and the like."""
    tokens, speech = context.tokens, context.speech
    definite = tokens[at].lower in speech.definite
    here, head, passed = at, -1, False
    while here < min(end, at + 14):
        token = tokens[here]
        if not token.word:
            break
        if context.is_verb(here) and here > at:
            break
        if passed and here in context.covering and _bears(context.mentions[context.covering[here]], at):
            return named(context, context.covering[here])
        passed = passed or token.lower in speech.prepositions
        if not passed and here in context.covering and (bearer := _apposed(context, at, here, head, end)):
            return bearer
        if not passed and _person_noun(context.lower(here), speech):
            head = here
        here += 1
    if here < end and tokens[here].text in ",(" and (set_off := _set_off(context, here + 1, end)):
        return set_off
    if head < 0:
        spoken = here < end and context.is_verb(here)
        return Subject(kind="unnamed", at=at, end=here) if spoken else None
    role = is_role(context.lower(head), speech) and (definite or not speech.definite)
    return Subject(kind="role" if role else "unnamed", at=at, end=head + 1)


def _bears(mention: Mention, article: int) -> bool:
    """Return whether the role that an article opens is a person's: "die Leiterin des Programms Copernicus | Anna Brandt"."""
    person = mention.kind == "person" and not mention.possessive
    return person and mention.begin < mention.first and mention.begin <= article + 1


def _apposed(context: Context, at: int, here: int, head: int, end: int) -> Subject | None:
    """Return the name behind an article or a role without a comma: "the IMF", "the actor Ruiz"."""
    mention = context.mentions[context.covering[here]]
    alone = head >= 0 if mention.kind == "person" else here == at + 1
    if head >= 0 and context.speech.cases and context.lower(head) in context.speech.kin:
        return None
    if not alone or mention.kind == "place" or mention.possessive or _head_behind(context, mention, end):
        return None
    return named(context, context.covering[here])


def _set_off(context: Context, start: int, end: int) -> Subject | None:
    """Return the name that stands alone between two commas: ", Ruiz,"."""
    index = next((context.covering[a] for a in range(start, min(end, start + 4)) if a in context.covering), None)
    if index is None:
        return None
    mention = context.mentions[index]
    alone = all(is_title(context.lower(a), context.speech) for a in range(start, mention.first))
    closed = mention.last >= end or context.tokens[mention.last].text in ",().;" or context.is_verb(mention.last)
    if alone and closed and mention.kind == "person" and not mention.possessive:
        return named(context, index)
    return None


def named(context: Context, index: int) -> Subject:
    """Return the subject that a mention is."""
    mention = context.mentions[index]
    return Subject(kind="name", at=mention.first, end=mention.last, mention=index)


def may_be_verb(context: Context, at: int) -> bool:
    """Return whether a token may be a finite verb: a word in lower case that belongs to no closed class."""
    token, speech = context.tokens[at], context.speech
    closed = (speech.function, speech.prepositions, speech.conjunctions, speech.definite, speech.indefinite, speech.who)
    return token.text.isalpha() and token.text.islower() and not any(token.lower in words for words in closed)
