"""Clauses in front of a quotation: the verb of saying that leads to it, and who its subject is."""

from dataclasses import replace

from digestbot.core.analysis.quotes.context import FAR, NEAR, Context, Cue, Subject
from digestbot.core.analysis.quotes.mentions import Mention
from digestbot.core.analysis.quotes.phrases import named, noun_phrase
from digestbot.core.analysis.quotes.roles import is_role, is_title
from digestbot.core.analysis.quotes.salience import is_aged


def before(context: Context, quote: int) -> Cue | None:
    """Return the attribution in front of the quotation at token `quote`, in its sentence and behind the last quotation."""
    tokens, start = context.tokens, quote
    floor = context.sentence_start(quote)
    while start > floor and tokens[start - 1].quote < 0:
        start -= 1
    if start == quote:
        return None
    for at in range(quote - 1, start - 1, -1):
        if length := context.phrase(at, context.speech.according):
            subject = noun_phrase(context, at + length, quote)
            if subject is None and at + length >= quote - 1:
                return Cue(kind="source", subject=Subject(kind="none"), first=at, last=at + length, before=True)
            if subject and subject.kind != "unnamed":
                return Cue(kind="source", subject=subject, first=at, last=subject.end, before=True)
        if context.is_verb(at):
            return _with_verb(context, start, at, quote)
    if tokens[quote - 1].text in ":：":
        return leading(context, start, quote - 1)
    return None


def _with_verb(context: Context, start: int, verb: int, quote: int) -> Cue:
    subject = subject_of(context, start, verb, quote)
    near = quote - verb <= NEAR or context.tokens[quote - 1].text in ":："
    return Cue(kind="verb" if near else "far verb", subject=subject, first=subject.at if subject.at >= 0 else verb,
               last=verb + 1, before=True)  # fmt: skip


def _told_to_a_house(context: Context, start: int, verb: int) -> bool:
    """Tell whether a person follows a verb in front of which no person stands: "Der Zeitung sagte Anna Brandt"."""
    behind = context.begins.get(verb + 1)
    if behind is None or context.mentions[behind].kind != "person" or not context.mentions[behind].full:
        return False
    return all(context.mentions[index].kind != "person" for index in context.named_between(start, verb))


def _is_passive(context: Context, start: int, verb: int) -> bool:
    """Tell whether a form of the passive stands right in front of a verb: "she was asked"."""
    return any(context.tokens[at].lower in context.speech.passive for at in range(max(start, verb - 2), verb))


def source_of(context: Context, start: int, verb: int, end: int) -> Subject:
    """Return whose letter or statement "it says": the only name of the clause, else somebody unnamed."""
    sources = [index for index in sorted(context.named_between(start, end)) if context.mentions[index].kind != "place"]
    return named(context, sources[0]) if len(sources) == 1 else Subject(kind="unnamed", at=verb, end=verb + 1)


def leading(context: Context, start: int, colon: int) -> Cue | None:
    """Return whom a colon without a verb introduces: the name right before it, else the subject of its sentence."""
    if colon <= start:
        return None
    index = context.covering.get(colon - 1)
    mention = context.mentions[index] if index is not None else None
    if index is not None and mention is not None and _may_speak(context, start, mention):
        subject = Subject(kind="name", at=mention.first, end=mention.last, mention=index)
    else:
        subject = sentence_subject(context, start, colon) or Subject(kind="none")
        others = context.named_between(start, colon) - {subject.mention}
        if subject.kind == "name" and any(context.mentions[i].kind == "person" for i in others):
            subject = replace(subject, weak=True)
    return Cue(kind="colon", subject=subject, first=start, last=colon, before=True)


def _may_speak(context: Context, start: int, mention: Mention) -> bool:
    """Tell whether a name may be the subject of its clause: no place, no owner, behind no preposition."""
    return mention.kind != "place" and not mention.possessive and _governed(context, start, mention.begin) is None


def subject_of(context: Context, start: int, verb: int, quote: int) -> Subject:
    """Return the subject of the verb of saying at token `verb` in a clause between `start` and `quote`."""
    if context.tokens[verb].lower in context.speech.addressed and _is_passive(context, start, verb):
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
    if not shared and (found := _left_of(context, start, verb)):
        told = found.kind == "unnamed" and found.at > start and context.is_verb(found.at - 1)
        return subject_of(context, start, found.at - 1, quote) if told else found
    if context.speech.inverts and (found := _behind_verb(context, verb, quote)):
        return found
    if found := sentence_subject(context, start, verb):
        return found
    return _behind_verb(context, verb, quote) or Subject(kind="none")


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
    """Tell whether "and" or "but" right before the verb makes it share the subject of the clause before."""
    at = verb - 1
    while at > start and context.tokens[at].word and verb - at <= 3:
        lower = context.tokens[at].lower
        if lower in context.speech.conjunctions:
            return True
        if at in context.covering or lower in context.speech.he | context.speech.she | context.speech.they:
            return False
        at -= 1
    return False


def _left_of(context: Context, start: int, verb: int) -> Subject | None:
    """Return the nearest subject to the left of the verb, across adverbs, prepositional phrases and appositions."""
    at = verb - 1
    while at >= start and verb - at <= FAR:
        if context.tokens[at].text == ",":
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
    if (preposition := _governed(context, start, mention.begin)) is not None:
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
    if (preposition := _governed(context, start, at)) is not None:
        return None, preposition - 1
    return _bearer(context, start, at) or _nominal(context, start, at), at


def _bearer(context: Context, start: int, head: int) -> Subject | None:
    """Return the name in front of an apposition that nothing closes: "Ana Ruiz, head of the school said"."""
    comma = next((a for a in range(head - 1, max(start, head - 6), -1) if not context.tokens[a].word), None)
    if comma is None or context.tokens[comma].text != "," or comma - 1 not in context.covering:
        return None
    index = context.covering[comma - 1]
    mention = context.mentions[index]
    return named(context, index) if mention.kind == "person" and _may_speak(context, start, mention) else None


def _subordinate(context: Context, at: int) -> bool:
    """Tell whether a clause that begins at a token hangs on the one before it."""
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
    """Tell whether a token ends a common noun phrase: no name, or one that a preposition governs ("the mayor of Orm")."""
    index = context.covering.get(at)
    return index is None or _governed(context, max(0, at - 8), context.mentions[index].begin) is not None


def _role_near(context: Context, comma: int) -> bool:
    sentence = context.tokens[comma].sentence
    for at in range(comma - 1, max(-1, comma - 15), -1):
        if context.tokens[at].sentence != sentence or context.tokens[at].text == ",":
            return False
        lower = context.lower(at)
        if is_role(lower, context.speech) or lower in context.speech.kin or lower in context.speech.unnamed:
            return True
    return False


def _governed(context: Context, start: int, first: int) -> int | None:
    """Return the preposition that governs a name, across its titles and article, or None."""
    at = first - 1
    while at >= start and first - at <= 6 and context.tokens[at].word:
        lower = context.tokens[at].lower
        if lower in context.speech.prepositions or lower in context.speech.oblique or _owned(context, start, at):
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
    """Tell whether an article belongs to what owns the noun before it: "der Sprecher | der Partei"."""
    if context.tokens[at].lower not in context.speech.genitive_articles or at <= start:
        return False
    before = context.tokens[at - 1]
    return before.word and before.capital


def _is_pronoun(context: Context, at: int) -> bool:
    """Tell whether a token is "he", "she" or "it"."""
    speech = context.speech
    return at < len(context.tokens) and context.tokens[at].lower in speech.he | speech.she | speech.it


def _common_head(context: Context, at: int) -> bool:
    lower = context.lower(at)
    return is_role(lower, context.speech) or lower in context.speech.unnamed or lower in context.speech.kin


def _nominal(context: Context, start: int, head: int) -> Subject | None:
    """Return the role that ends at `head` with its article, or somebody unnamed; a governed one is skipped by its preposition."""
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


def _unnamed_head(context: Context, start: int, at: int) -> bool:
    """Tell whether a token is the head of an unnamed subject ("several groups"), with no article and no preposition."""
    lower = context.lower(at)
    plural = lower.endswith("s") and lower[:-1] in context.speech.unnamed
    if context.tokens[at].capital and not context.speech.capital_nouns:
        return False
    if not (lower in context.speech.unnamed or plural) or _governed(context, start, at) is not None:
        return False
    return not any(context.tokens[a].lower in context.speech.definite for a in range(max(start, at - 3), at))


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
                if not mention.possessive and _governed(context, start, mention.begin) is None:
                    return subject
                weak = weak or replace(subject, weak=True)
            at = mention.last
            continue
        if weak is None and token.lower not in context.speech.definite and _unnamed_head(context, start, at):
            return Subject(kind="unnamed", at=at, end=at + 1)
        definite = token.lower in context.speech.definite
        role = noun_phrase(context, at, end) if definite and _governed(context, start, at + 1) is None else None
        if role and role.kind in ("role", "name"):
            return role
        at += 1
    return weak
