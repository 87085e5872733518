"""Clauses in front of a quotation: the verb of saying or the colon that leads to it, and who its subject is."""

from dataclasses import replace

from digestbot.core.analysis.quotes.context import NEAR, Context, Cue, Subject
from digestbot.core.analysis.quotes.government import may_speak
from digestbot.core.analysis.quotes.phrases import may_be_verb, noun_phrase
from digestbot.core.analysis.quotes.subjects import is_passive, sentence_subject, subject_of


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
            if subject:
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


def leading(context: Context, start: int, colon: int) -> Cue | None:
    """Return whom a colon without a verb introduces: the name right before it, else the subject of its sentence."""
    if colon <= start:
        return None
    if context.tokens[colon - 1].lower in context.speech.addressed and is_passive(context, start, colon - 1):
        return Cue(kind="colon", subject=Subject(kind="unnamed", at=colon - 1, end=colon), first=start, last=colon)
    index = context.covering.get(colon - 1)
    mention = context.mentions[index] if index is not None else None
    if mention is None and (ended := _before_last_verb(context, start, colon)) is not None:
        index, mention = ended, context.mentions[ended]
    if index is not None and mention is not None and may_speak(context, start, mention):
        subject = Subject(kind="name", at=mention.first, end=mention.last, mention=index)
    else:
        subject = sentence_subject(context, start, colon) or Subject(kind="none")
        others = context.named_between(start, colon) - {subject.mention}
        if subject.kind == "name" and any(context.mentions[i].kind == "person" for i in others):
            subject = replace(subject, weak=True)
    return Cue(kind="colon", subject=subject, first=start, last=colon, before=True)


def _before_last_verb(context: Context, start: int, colon: int) -> int | None:
    """Return the person named right before the verb that ends a clause, of a kind that no list has: "den Ana Ruiz zusammenfasste:"."""
    index = context.covering.get(colon - 2)
    if index is None or colon - 2 <= start or not may_be_verb(context, colon - 1):
        return None
    return index if context.mentions[index].kind == "person" else None
