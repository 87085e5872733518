"""Cues: the words beside a quotation that say whose it is, and the noun phrase that is their subject.

A cue is looked for in the sentence that holds the quotation: behind it ('," said Ruiz'), in front of it ('Ruiz said: "'),
as a source ('according to Ruiz'), a credit ('" (Ruiz)') or a bare colon ('Ruiz: "').
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from digestbot.core.analysis.quotes.mentions import Mention
from digestbot.core.analysis.quotes.narration import Token
from digestbot.core.analysis.quotes.roles import bare, is_role, is_title
from digestbot.core.text.languages.speech import Speech

SubjectKind = Literal["name", "pronoun", "role", "unnamed", "none"]
CueKind = Literal["verb", "far verb", "source", "credit", "colon"]

FAR = 30
"""Tokens between a verb and its subject, or a verb and its quotation, beyond which they do not belong together."""

LONG = 150
"""Tokens of a sentence that are read in front of a quotation."""

NEAR = 4
"""Tokens between quotation and verb that make the attribution plain."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Subject:
    """Who is said to speak.

    A `name` (index of its mention), a `pronoun` or a `role` (its tokens), somebody `unnamed`, or `none` where the verb
    stands alone and the subject is understood.
    """

    kind: SubjectKind
    at: int = -1
    end: int = -1
    mention: int = -1


@dataclass(frozen=True, slots=True, kw_only=True)
class Cue:
    """An attribution: its subject, how it is put, and the tokens of the phrase (`first` to `last`, exclusive)."""

    kind: CueKind
    subject: Subject
    first: int
    last: int
    before: bool = False


class Scene:
    """The tokens of an article with its mentions by token, and the questions that a cue asks of them."""

    def __init__(self, body: str, tokens: tuple[Token, ...], mentions: Sequence[Mention], speech: Speech) -> None:
        """Index `mentions` by the tokens they cover."""
        self.body = body
        self.tokens = tokens
        self.mentions = mentions
        self.speech = speech
        self.starts: dict[int, int] = {}
        for at, token in enumerate(tokens):
            self.starts.setdefault(token.sentence, at)
        self.covering = {at: i for i, m in enumerate(mentions) for at in range(m.first, m.last)}

    def sentence_start(self, at: int) -> int:
        """Return the first token of the sentence that holds token `at`, at most `LONG` tokens away."""
        return max(self.starts[self.tokens[at].sentence], at - LONG)

    def is_verb(self, at: int) -> bool:
        """Tell whether a token is a form of saying, and not a part of a name."""
        token = self.tokens[at]
        if token.lower not in self.speech.verbs:
            return False
        return at not in self.covering or not self.mentions[self.covering[at]].sure

    def lower(self, at: int) -> str:
        """Return the folded word at a token without the ending of a possessor, or nothing outside the article."""
        return bare(self.tokens[at].lower, self.speech) if 0 <= at < len(self.tokens) else ""

    def phrase(self, at: int, phrases: tuple[str, ...]) -> int:
        """Return how many tokens from `at` are one of `phrases` (the longest), or 0."""
        best = 0
        for phrase in phrases:
            wanted = phrase.split()
            if len(wanted) > best and [t.lower for t in self.tokens[at : at + len(wanted)]] == wanted:
                best = len(wanted)
        return best


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
    return Cue(kind="credit", subject=_named(scene, index), first=start, last=mention.last)


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


def noun_phrase(scene: Scene, at: int, end: int) -> Subject | None:
    """Return the noun phrase that begins at token `at`, read as somebody who may speak, or None."""
    tokens, speech = scene.tokens, scene.speech
    token = tokens[at]
    if token.lower in speech.he or token.lower in speech.she:
        return Subject(kind="pronoun", at=at, end=at + 1)
    if token.lower in speech.they:
        return Subject(kind="unnamed", at=at, end=at + 1)
    if not token.word or (token.lower in speech.verbs and at not in scene.covering):
        return None
    leads = at in scene.covering or token.capital or is_title(scene.lower(at), speech)
    if leads and (named := _name_phrase(scene, at, end)):
        return named
    article = token.lower in speech.definite or token.lower in speech.indefinite
    opens = article or is_role(scene.lower(at), speech) or scene.lower(at) in speech.unnamed | speech.kin
    opens = opens or token.lower in speech.his or token.lower in speech.her
    return _role_phrase(scene, at, end) if opens else None


def _name_phrase(scene: Scene, at: int, end: int) -> Subject | None:
    """Return the name that a phrase leads to, across its titles; the owner of a role is not its bearer."""
    tokens, speech = scene.tokens, scene.speech
    here = at
    while here < min(end, at + 10):
        token = tokens[here]
        if here in scene.covering:
            mention = scene.mentions[scene.covering[here]]
            head = _head_behind(scene, mention, end)
            if head is None and mention.kind != "place":
                return _named(scene, scene.covering[here])
            if head is not None and head.kind != "none":
                return head
            here = mention.last
            continue
        if (
            not token.word
            or token.lower in speech.prepositions
            or scene.is_verb(here)
            or token.lower in speech.function
        ):
            return None
        here += 1
    return None


def _head_behind(scene: Scene, mention: Mention, end: int) -> Subject | None:
    """Return the head of "Ruiz's lawyer (Name)" or "the Ruiz campaign": the noun behind a name that the name only owns."""
    at, speech = mention.last, scene.speech
    if at >= end:
        return None
    lower = scene.lower(at)
    noun = scene.tokens[at].word and not scene.tokens[at].capital and not scene.is_verb(at)
    if not mention.possessive and not (noun and _person_noun(lower, speech)):
        return None
    if mention.kind == "organisation" and not mention.possessive and lower in speech.unnamed:
        return None
    here = at
    while here < min(end, at + 7) and scene.tokens[here].word and not scene.is_verb(here):
        if here in scene.covering:
            inner = scene.mentions[scene.covering[here]]
            return None if inner.possessive else _named(scene, scene.covering[here])
        if scene.tokens[here].lower in speech.prepositions:
            break
        here += 1
    following = scene.covering.get(here + 1) if here < end and scene.tokens[here].text == "," else None
    if (
        following is not None
        and scene.mentions[following].kind == "person"
        and not scene.mentions[following].possessive
    ):
        return _named(scene, following)
    held = next((a for a in range(here - 1, at - 1, -1) if is_role(scene.lower(a), speech)), None)
    if held is not None and mention.possessive:
        return Subject(kind="role", at=at, end=held + 1)
    return Subject(kind="unnamed", at=mention.first, end=here)


def _person_noun(lower: str, speech: Speech) -> bool:
    return is_role(lower, speech) or lower in speech.unnamed or lower in speech.kin or lower in speech.organisations


def _role_phrase(scene: Scene, at: int, end: int) -> Subject | None:
    """Return "the minister (of health)", "a spokesman for Ruiz, Name," and the like."""
    tokens, speech = scene.tokens, scene.speech
    definite = tokens[at].lower in speech.definite
    here, head, passed = at, -1, False
    while here < min(end, at + 14):
        token = tokens[here]
        if not token.word:
            break
        if scene.is_verb(here) and here > at:
            break
        passed = passed or token.lower in speech.prepositions
        if not passed and here in scene.covering and (named := _apposed(scene, at, here, head, end)):
            return named
        if not passed and _person_noun(scene.lower(here), speech):
            head = here
        here += 1
    if here < end and tokens[here].text in ",(" and (set_off := _set_off(scene, here + 1, end)):
        return set_off
    if head < 0:
        spoken = here < end and scene.is_verb(here)
        return Subject(kind="unnamed", at=at, end=here) if spoken else None
    role = is_role(scene.lower(head), speech) and (definite or not speech.definite)
    return Subject(kind="role" if role else "unnamed", at=at, end=head + 1)


def _apposed(scene: Scene, at: int, here: int, head: int, end: int) -> Subject | None:
    """Return the name behind an article or a role without a comma: "the IMF", "the actor Ruiz"."""
    mention = scene.mentions[scene.covering[here]]
    alone = head >= 0 if mention.kind == "person" else here == at + 1
    if not alone or mention.kind == "place" or mention.possessive or _head_behind(scene, mention, end):
        return None
    return _named(scene, scene.covering[here])


def _set_off(scene: Scene, start: int, end: int) -> Subject | None:
    """Return the name that stands alone between two commas: ", Ruiz,"."""
    index = next((scene.covering[a] for a in range(start, min(end, start + 4)) if a in scene.covering), None)
    if index is None:
        return None
    mention = scene.mentions[index]
    alone = all(is_title(scene.lower(a), scene.speech) for a in range(start, mention.first))
    closed = mention.last >= end or scene.tokens[mention.last].text in ",)" or scene.is_verb(mention.last)
    if alone and closed and mention.kind == "person" and not mention.possessive:
        return _named(scene, index)
    return None


def _named(scene: Scene, index: int) -> Subject:
    mention = scene.mentions[index]
    return Subject(kind="name", at=mention.first, end=mention.last, mention=index)
