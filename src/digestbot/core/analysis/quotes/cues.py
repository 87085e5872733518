"""Cues: the words beside a quotation that say whose it is, and the noun phrase that is their subject.

A cue is looked for in the sentence that holds the quotation: behind it ('," said Ruiz'), in front of it ('Ruiz said: "'),
as a source ('according to Ruiz'), a credit ('" (Ruiz)') or a bare colon ('Ruiz: "').
"""

from digestbot.core.analysis.quotes.phrases import named, noun_phrase
from digestbot.core.analysis.quotes.scene import FAR, LONG, NEAR, Cue, Scene, Subject


def behind(scene: Scene, quote: int) -> Cue | None:
    """Return the attribution behind the quotation at token `quote`, in its sentence and before the next quotation."""
    tokens, start = scene.tokens, quote + 1
    end = start
    limit = min(len(tokens), start + LONG)
    while end < limit and tokens[end].sentence == tokens[quote].sentence and tokens[end].quote < 0:
        end += 1
    while start < end and not tokens[start].word and tokens[start].text != "(":
        if tokens[start].text in "–—―~" and (credit := _credit(scene, start + 1, end)):
            return credit
        if tokens[start].text in ".;":
            return None
        start += 1
    if start >= end:
        return None
    if tokens[start].text == "(":
        return _credit(scene, start + 1, end)
    return _source(scene, start, end) or _inverted(scene, start, end) or _straight(scene, start, end)


def _credit(scene: Scene, start: int, end: int) -> Cue | None:
    """Return a bare name behind a dash or in brackets, with nothing else in the way."""
    index = scene.covering.get(start)
    if index is None:
        index = next((scene.covering[a] for a in range(start, min(end, start + 4)) if a in scene.covering), None)
    if index is None or scene.mentions[index].kind == "place":
        return None
    mention = scene.mentions[index]
    closes = mention.last >= len(scene.tokens) or mention.last >= end or scene.tokens[mention.last].text in "),.;"
    if not closes or any(scene.tokens[a].lower in scene.speech.prepositions for a in range(start, mention.first)):
        return None
    return Cue(kind="credit", subject=named(scene, index), first=start, last=mention.last)


def _source(scene: Scene, start: int, end: int) -> Cue | None:
    """Return "according to X", within a few tokens."""
    for at in range(start, min(end, start + 3)):
        if length := scene.phrase(at, scene.speech.according):
            subject = noun_phrase(scene, at + length, end)
            if subject:
                return Cue(kind="source", subject=subject, first=at, last=subject.end)
    return None


def _inverted(scene: Scene, start: int, end: int) -> Cue | None:
    """Return "said X": the verb (or a particle that does its work) directly behind the quotation, then its subject."""
    at = start
    while at < min(end, start + 3) and not (scene.is_verb(at) or scene.tokens[at].lower in scene.speech.cues):
        if scene.tokens[at].capital or noun_phrase(scene, at, end):
            return None
        at += 1
    if at >= min(end, start + 3):
        return None
    verb = at
    if scene.speech.participles and scene.tokens[verb].lower.endswith(scene.speech.participles):
        return None
    at += 1
    while at < min(end, verb + 9):
        if scene.tokens[at].text in ",.;:()–—":
            break
        if scene.tokens[at].lower in scene.speech.prepositions:
            at = _past(scene, at, end)
            continue
        subject = noun_phrase(scene, at, end)
        if subject:
            return Cue(kind="verb", subject=subject, first=start, last=max(subject.end, verb + 1))
        at += 1
    spoken = verb + 1 < end and scene.tokens[verb + 1].word and not scene.speech.drops_pronouns
    return Cue(
        kind="verb",
        subject=Subject(kind="unnamed" if spoken else "none", at=verb, end=verb + 1),
        first=start,
        last=verb + 1,
    )


def _past(scene: Scene, preposition: int, end: int) -> int:
    """Return the token behind a prepositional phrase: an article and one word or name."""
    at = preposition + 1
    while (
        at < end
        and scene.tokens[at].lower in scene.speech.definite | scene.speech.indefinite | scene.speech.prepositions
    ):
        at += 1
    return scene.mentions[scene.covering[at]].last if at in scene.covering else at + 1


def _straight(scene: Scene, start: int, end: int) -> Cue | None:
    """Return "X said": the subject directly behind the quotation, then its verb."""
    at = start
    while at < min(end, start + 5):
        subject = noun_phrase(scene, at, end)
        if subject:
            verb = next((a for a in range(subject.end, min(end, subject.end + FAR)) if scene.is_verb(a)), None)
            if verb is None:
                break
            near = verb - subject.end <= NEAR or _only_apposition(scene, subject.end, verb)
            near = near and at - start <= 1
            return Cue(kind="verb" if near else "far verb", subject=subject, first=start, last=verb + 1)
        at += 1
    return _trailing(scene, start, end)


def _trailing(scene: Scene, start: int, end: int) -> Cue | None:
    """Return ", she said" later in the sentence: a pronoun or a name right before its verb, behind a comma."""
    for at in range(start + 1, end - 1):
        if scene.tokens[at].text != ",":
            continue
        subject = noun_phrase(scene, at + 1, end)
        if subject and subject.end < end and scene.is_verb(subject.end):
            return Cue(kind="far verb", subject=subject, first=at + 1, last=subject.end + 1)
    return None


def _only_apposition(scene: Scene, start: int, verb: int) -> bool:
    """Tell whether what stands between a subject and its verb is set off by commas."""
    return scene.tokens[start].text in ",(" and not scene.tokens[verb - 1].word
