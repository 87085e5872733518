"""Subjects: who does the saying in a clause, told from its verb, or from the clause alone where no verb of saying stands in it."""

from dataclasses import replace

from digestbot.core.analysis.quotes.context import Context, Subject
from digestbot.core.analysis.quotes.government import governed
from digestbot.core.analysis.quotes.leftward import left_of
from digestbot.core.analysis.quotes.phrases import named, noun_phrase
from digestbot.core.analysis.quotes.salience import is_aged


def subject_of(context: Context, start: int, verb: int, quote: int) -> Subject:
    """Return the subject of the verb of saying at token `verb` in a clause between `start` and `quote`."""
    if context.tokens[verb].lower in context.speech.addressed and is_passive(context, start, verb):
        return Subject(kind="unnamed", at=verb, end=verb + 1)
    it = context.speech.it if context.speech.inverts else frozenset()
    if (verb > start and context.tokens[verb - 1].lower in it) or context.tokens[verb + 1].lower in it:
        return source_of(context, start, verb, quote)
    inverted = context.speech.inverts and (_is_pronoun(context, verb + 1) or _told_to_a_house(context, start, verb))
    if (verb == start or inverted) and (behind := _behind_verb(context, verb, quote)):
        return behind
    shared = any(context.tokens[verb].lower.endswith(p) for p in context.speech.participles) or _coordinated(
        context, start, verb
    )
    if not shared and (found := left_of(context, start, verb)):
        told = found.kind == "unnamed" and found.at > start and context.is_verb(found.at - 1)
        return subject_of(context, start, found.at - 1, quote) if told else found
    if context.speech.inverts and (found := _behind_verb(context, verb, quote)):
        return found
    if found := sentence_subject(context, start, verb):
        return found
    return _behind_verb(context, verb, quote) or Subject(kind="none")


def source_of(context: Context, start: int, verb: int, end: int) -> Subject:
    """Return whose letter or statement "it says": the only name of the clause, else someone unnamed."""
    sources = [index for index in sorted(context.named_between(start, end)) if context.mentions[index].kind != "place"]
    return named(context, sources[0]) if len(sources) == 1 else Subject(kind="unnamed", at=verb, end=verb + 1)


def _told_to_a_house(context: Context, start: int, verb: int) -> bool:
    """Return whether a person follows a verb in front of which no person stands: "Der Zeitung sagte Anna Brandt"."""
    behind = context.begins.get(verb + 1)
    if behind is None or context.mentions[behind].kind != "person" or not context.mentions[behind].full:
        return False
    return all(context.mentions[index].kind != "person" for index in context.named_between(start, verb))


def is_passive(context: Context, start: int, verb: int) -> bool:
    """Return whether a form of the passive stands right in front of a verb: "she was asked"."""
    return any(context.tokens[at].lower in context.speech.passive for at in range(max(start, verb - 2), verb))


def _is_pronoun(context: Context, at: int) -> bool:
    """Return whether a token is "he", "she" or "it"."""
    speech = context.speech
    return at < len(context.tokens) and context.tokens[at].lower in speech.he | speech.she | speech.it


def _behind_verb(context: Context, verb: int, quote: int) -> Subject | None:
    at = verb + 1
    while at < min(quote, verb + 4) and context.tokens[at].word:
        if context.tokens[at].lower in context.speech.prepositions:
            return None
        if context.tokens[at].lower in context.speech.oblique:
            return None
        if subject := noun_phrase(context, at, quote):
            return subject if subject.kind != "unnamed" or context.speech.inverts else None
        at += 1
    return None


def _coordinated(context: Context, start: int, verb: int) -> bool:
    """Return whether "and" or "but" right before the verb makes it share the subject of the clause before."""
    at = verb - 1
    while at > start and context.tokens[at].word and verb - at <= 3:
        lower = context.tokens[at].lower
        if lower in context.speech.conjunctions:
            return True
        if at in context.covering or lower in context.speech.he | context.speech.she | context.speech.they:
            return False
        at -= 1
    return False


def sentence_subject(context: Context, start: int, end: int) -> Subject | None:
    """Return the first noun phrase between two tokens that no preposition governs and that may speak."""
    tokens, at = context.tokens, start
    weak: Subject | None = None
    while at < end:
        token = tokens[at]
        if token.lower in context.speech.he or token.lower in context.speech.she:
            return Subject(kind="pronoun", at=at, end=at + 1)
        if is_aged(tokens, at, context.speech):
            return Subject(kind="pronoun", at=at, end=at + 2)
        if token.lower in context.speech.his or token.lower in context.speech.her:
            weak = weak or Subject(kind="pronoun", at=at, end=at + 1)
        if at in context.covering:
            mention = context.mentions[context.covering[at]]
            subject = Subject(kind="name", at=mention.first, end=mention.last, mention=context.covering[at])
            if mention.kind != "place":
                if not mention.possessive and governed(context, start, mention.begin) is None:
                    return subject
                weak = weak or replace(subject, weak=True)
            at = mention.last
            continue
        if weak is None and token.lower not in context.speech.definite and _unnamed_head(context, start, at):
            return Subject(kind="unnamed", at=at, end=at + 1)
        definite = token.lower in context.speech.definite
        role = noun_phrase(context, at, end) if definite and governed(context, start, at + 1) is None else None
        if role and role.kind in ("role", "name"):
            return role
        at += 1
    return weak


def _unnamed_head(context: Context, start: int, at: int) -> bool:
    """Return whether a token is the head of an unnamed subject ("several groups"), with no article and no preposition."""
    lower = context.lower(at)
    plural = lower.endswith("s") and lower[:-1] in context.speech.unnamed
    if context.tokens[at].capital and not context.speech.capital_nouns:
        return False
    if not (lower in context.speech.unnamed or plural) or governed(context, start, at) is not None:
        return False
    return not any(context.tokens[a].lower in context.speech.definite for a in range(max(start, at - 3), at))
