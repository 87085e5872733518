"""Cues: the words beside a quotation that say whose it is, and the noun phrase that is their subject.

A cue is looked for in the sentence that holds the quotation: behind it ('," said Ruiz'), in front of it ('Ruiz said: "'),
as a source ('according to Ruiz'), a credit ('" (Ruiz)') or a bare colon ('Ruiz: "').
"""

from digestbot.core.analysis.quotes.context import FAR, LONG, NEAR, Context, Cue, Subject
from digestbot.core.analysis.quotes.phrases import may_be_verb, named, noun_phrase
from digestbot.core.analysis.quotes.roles import is_title
from digestbot.core.analysis.quotes.subjects import source_of

_SIGNATURE = 12
"""Tokens of the longest line that signs a quotation."""


def behind(context: Context, quote: int) -> Cue | None:
    """Return the attribution behind the quotation at token `quote`, in its sentence and before the next quotation."""
    tokens, start = context.tokens, quote + 1
    end = start
    limit = min(len(tokens), start + LONG)
    while end < limit and tokens[end].sentence == tokens[quote].sentence and tokens[end].quote < 0:
        end += 1
    if start >= end and (signed := _signature(context, quote)):
        return signed
    while start < end and not tokens[start].word and tokens[start].text != "(":
        if tokens[start].text in "–—―~-" and (credit := _credit(context, start + 1, end)):
            return credit
        if tokens[start].text in ".;":
            return None
        start += 1
    if start >= end:
        return None
    if tokens[start].text == "(":
        return _credit(context, start + 1, end)
    found = _source(context, start, end) or _inverted(context, start, end) or _straight(context, start, end)
    if found is not None and found.kind != "far verb":
        return found
    return (_beside(context, start, end) if _hands_over(context, quote, start) else None) or found


def _signature(context: Context, quote: int) -> Cue | None:
    """Return the name that fills the line below the quotation, behind a dash."""
    tokens, start = context.tokens, quote + 1
    end = start
    while (
        end < min(len(tokens), start + _SIGNATURE) and tokens[end].line == tokens[start].line and tokens[end].quote < 0
    ):
        end += 1
    if end == start or tokens[start].line != tokens[quote].line + 1:
        return None
    ended = end == len(tokens) or tokens[end].line != tokens[start].line
    if not ended:
        return None
    return _credit(context, start + 1, end) if tokens[start].text in "–—―~-" else _undersigned(context, quote, end)


def _undersigned(context: Context, quote: int, end: int) -> Cue | None:
    """Return the full name that opens the line below a quotation that fills its own, with nothing but an office behind it."""
    tokens, start = context.tokens, quote + 1
    index = context.covering.get(start)
    alone = quote == 0 or tokens[quote - 1].line != tokens[quote].line
    if index is None or not alone or tokens[end - 1].text in ".!?:":
        return None
    mention = context.mentions[index]
    office = mention.last == end or tokens[mention.last].text in ",("
    said = any(context.is_verb(at) for at in range(mention.last, end))
    if not (office and not said and mention.kind == "person" and mention.full and mention.sure):
        return None
    return Cue(kind="credit", subject=named(context, index), first=start, last=mention.last)


def _credit(context: Context, start: int, end: int) -> Cue | None:
    """Return a bare name behind a dash or in brackets, with nothing else in the way."""
    index = context.covering.get(start)
    if index is None:
        index = next((context.covering[a] for a in range(start, min(end, start + 4)) if a in context.covering), None)
    if index is None or context.mentions[index].kind == "place":
        return None
    mention = context.mentions[index]
    closes = mention.last >= len(context.tokens) or mention.last >= end or context.tokens[mention.last].text in "),.;"
    led = range(start, mention.first)
    if not closes or not all(context.tokens[a].capital or is_title(context.lower(a), context.speech) for a in led):
        return None
    return Cue(kind="credit", subject=named(context, index), first=start, last=mention.last)


def _source(context: Context, start: int, end: int) -> Cue | None:
    """Return "according to X", within a few tokens."""
    for at in range(start, min(end, start + 3)):
        if length := context.phrase(at, context.speech.according):
            subject = noun_phrase(context, at + length, end)
            if subject:
                return Cue(kind="source", subject=subject, first=at, last=subject.end)
    return None


def _inverted(context: Context, start: int, end: int) -> Cue | None:
    """Return "said X": the verb (or a particle that does its work) directly behind the quotation, then its subject."""
    at = start
    while at < min(end, start + 3) and not (context.is_verb(at) or context.tokens[at].lower in context.speech.cues):
        if context.tokens[at].capital or noun_phrase(context, at, end):
            return None
        at += 1
    if at >= min(end, start + 3):
        return None
    verb = at
    if context.speech.inverts and verb + 1 < end and context.tokens[verb + 1].lower in context.speech.it:
        return Cue(kind="source", subject=source_of(context, verb + 2, verb, end), first=start, last=verb + 2)
    if context.speech.participles and context.tokens[verb].lower.endswith(context.speech.participles):
        return None
    at += 1 if context.tokens[verb].lower in context.speech.verbs | context.speech.cues else 2
    while at < min(end, verb + 9):
        if context.tokens[at].text in ",.;:()–—":
            break
        if context.tokens[at].lower in context.speech.prepositions and not _is_article(context, at, end):
            at = _past(context, at, end)
            continue
        subject = noun_phrase(context, at, end)
        if subject:
            return Cue(kind="verb", subject=subject, first=start, last=max(subject.end, verb + 1))
        at += 1
    spoken = verb + 1 < end and context.tokens[verb + 1].word and not context.speech.drops_pronouns
    return Cue(
        kind="verb",
        subject=Subject(kind="unnamed" if spoken else "none", at=verb, end=verb + 1),
        first=start,
        last=verb + 1,
    )


def _is_article(context: Context, at: int, end: int) -> bool:
    """Return whether a word that is a preposition too opens someone's office here: "disse a diretora", not "disse a jornalistas"."""
    if context.tokens[at].lower not in context.speech.definite or at + 1 >= end:
        return False
    lower = context.lower(at + 1)
    return not context.tokens[at + 1].capital and not lower.endswith("s") and is_title(lower, context.speech)


def _past(context: Context, preposition: int, end: int) -> int:
    """Return the token behind a prepositional phrase: an article and one word or name."""
    at = preposition + 1
    while (
        at < end
        and context.tokens[at].lower
        in context.speech.definite | context.speech.indefinite | context.speech.prepositions
    ):
        at += 1
    return context.mentions[context.covering[at]].last if at in context.covering else at + 1


def _straight(context: Context, start: int, end: int) -> Cue | None:
    """Return "X said": the subject directly behind the quotation, then its verb."""
    at = start
    while at < min(end, start + 5):
        subject = noun_phrase(context, at, end)
        if subject:
            verb = next((a for a in range(subject.end, min(end, subject.end + FAR)) if context.is_verb(a)), None)
            if verb is None:
                break
            near = verb - subject.end <= NEAR or _only_apposition(context, subject, verb)
            near = near and at - start <= 1
            return Cue(kind="verb" if near else "far verb", subject=subject, first=start, last=verb + 1)
        at += 1
    return _trailing(context, start, end)


def _hands_over(context: Context, quote: int, start: int) -> bool:
    """Return whether a quotation ends in a comma, inside or outside its marks, or asks or cries: its sentence goes on behind it."""
    last = context.body[context.tokens[quote].start : context.tokens[quote].end].rstrip("\"'”“»«’ ")[-1:]
    return last in ",?!" or any(t.text == "," for t in context.tokens[quote + 1 : start])


def _beside(context: Context, start: int, end: int) -> Cue | None:
    """Return "Ruiz shrugged" or "shrugged Ruiz": a name with a verb that no list of verbs of saying has."""
    if start + 1 >= end:
        return None
    if start in context.covering:
        mention = context.mentions[context.covering[start]]
        verb, index = mention.last, context.covering[start]
    elif (subject := _after_verb(context, start, end)) is not None:
        return Cue(kind="beside", subject=subject, first=start, last=max(subject.end, start + 1))
    else:
        return None
    mention = context.mentions[index]
    if mention.kind == "place" or mention.possessive or verb >= end or not may_be_verb(context, verb):
        return None
    return Cue(kind="beside", subject=named(context, index), first=start, last=max(verb + 1, mention.last))


def _after_verb(context: Context, start: int, end: int) -> Subject | None:
    """Return the subject of a verb that no list has: "shrugged Ruiz", "ha resumido el alcalde"."""
    helped = context.tokens[start].lower in context.speech.auxiliaries
    verb = start + 1 if helped else start
    behind = verb + 1
    if behind < end and context.tokens[behind].lower in context.speech.reflexives:
        behind += 1
    if behind >= end or not may_be_verb(context, verb):
        return None
    if behind in context.covering:
        mention = context.mentions[context.covering[behind]]
        return None if mention.kind == "place" or mention.possessive else named(context, context.covering[behind])
    subject = noun_phrase(context, behind, end)
    if subject is None:
        return None
    house = subject.kind == "unnamed" and context.lower(subject.end - 1) in context.speech.bodies
    return subject if house or (helped and subject.kind in ("name", "role")) else None


def _trailing(context: Context, start: int, end: int) -> Cue | None:
    """Return ", she said" later in the sentence: a pronoun or a name right before its verb, behind a comma."""
    for at in range(start + 1, end - 1):
        if context.tokens[at].text != ",":
            continue
        subject = noun_phrase(context, at + 1, end)
        if subject and subject.end < end and context.is_verb(subject.end):
            return Cue(kind="far verb", subject=subject, first=at + 1, last=subject.end + 1)
    return None


def _only_apposition(context: Context, subject: Subject, verb: int) -> bool:
    """Return whether what stands between a subject and its verb is set off by a comma, which need not close it.

    Where nothing closes it, no one else may be named in it: '," Ana Ruiz, head of a school in Orm told reporters'.
    """
    if context.tokens[subject.end].text not in ",(":
        return False
    if not context.tokens[verb - 1].word:
        return True
    people = (context.mentions[index].kind == "person" for index in context.named_between(subject.end, verb))
    clause = context.tokens[subject.end + 1].lower in context.speech.who
    return subject.kind == "name" and not clause and not any(people)
