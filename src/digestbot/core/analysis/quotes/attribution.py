"""Attribution: whose words each quotation holds.

The order of evidence is the order of this file: a quotation that goes on over a paragraph, a cue in the quotation's own
sentence, the quotations beside it in the same line, the sentence before, and last whoever has been speaking.
Every answer carries how it was found, from which its confidence follows.
"""

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, replace

from digestbot.core.analysis.quotes.clauses import before, leading, sentence_subject, subject_of
from digestbot.core.analysis.quotes.context import Context, Cue, Subject
from digestbot.core.analysis.quotes.coreference import Entities
from digestbot.core.analysis.quotes.cues import behind
from digestbot.core.analysis.quotes.evidence import Gender, given_name, place
from digestbot.core.analysis.quotes.kinds import role_gender
from digestbot.core.analysis.quotes.marks import Quotation
from digestbot.core.analysis.quotes.mentions import Mention
from digestbot.core.analysis.quotes.roles import bare, is_role
from digestbot.core.analysis.quotes.salience import SOMEBODY, Figure, article_gender, salient

_RECALLED = 300
"""Occurrences among which the bearer of a role is looked for."""

_NO_ROLE, _OTHER_ROLE, _HIDDEN = 0.9, 0.65, 0.45
"""How often a role that nobody bears is that of the person spoken of: one without a role, with another, and never shown."""

_NEAR_LINES = 2
"""Lines in which the organisation is looked for that "the bank" is."""

_DECLINED = 0.85
"""How far a name is trusted as a subject that has the ending of another case."""

_WEAK = 0.6
"""How far a name is trusted that is no subject of its clause."""

_SPEAKING_ON = 2
"""Lines without a speaker after which a quotation no longer belongs to whoever spoke last."""

CONFIDENCE = {
    "verb": 0.97,
    "source": 0.95,
    "credit": 0.93,
    "colon": 0.93,
    "beside": 0.9,
    "far verb": 0.88,
    "continued": 0.97,
    "same line": 0.93,
    "sentence before": 0.75,
    "speaking on": 0.7,
    "nothing": 0.0,
}
"""How often each way to find a speaker is right, on English and mixed news, before who the subject is comes in."""

_SUBJECT = {"name": 1.0, "pronoun": 0.96, "role": 0.92, "none": 0.85, "unnamed": 1.0}


@dataclass(frozen=True, slots=True, kw_only=True)
class Attribution:
    """Who said a quotation: index of the figure or None, `how` it was found, the tokens of the cue, and how sure it is."""

    figure: int | None
    how: str
    subject: str = "none"
    cue: tuple[int, int] | None = None
    phrase: tuple[int, int] | None = None
    confidence: float = 0.0


_NOBODY = Attribution(figure=None, how="nothing")


class Attributor:
    """Attributes the quotations of one article in order; each answer may lean on those before it."""

    def __init__(self, context: Context, entities: Entities, quotations: Sequence[Quotation]) -> None:
        """Find the token of every quotation."""
        self.context = context
        self.entities = entities
        self.quotations = quotations
        self.figures = list(entities.figures)
        self.at = {t.quote: i for i, t in enumerate(context.tokens) if t.quote >= 0}
        self.done: list[Attribution] = []

    def attribute(self) -> tuple[Attribution, ...]:
        """Return the attribution of every quotation, in order."""
        for index in range(len(self.quotations)):
            self.done.append(self._one(index))
        self._look_ahead()
        return tuple(self.done)

    def _one(self, index: int) -> Attribution:
        at = self.at[index]
        continues = self.quotations[index].continues and index > 0
        if cue := self._cue(index):
            own = self._resolved(cue, index)
            return own if own.figure is not None or not continues else self._as(self.done[-1], "continued")
        if continues and self.done[-1].figure is not None:
            return self._as(self.done[-1], "continued")
        line = self.context.tokens[at].line
        alone = at == 0 or self.context.tokens[at - 1].line != line
        return self._beside(index, line) if not alone else self._across(index)

    def _cue(self, index: int) -> Cue | None:
        """Return the better of the cues behind and in front of a quotation."""
        at = self.at[index]
        after, ahead = behind(self.context, at), before(self.context, at)
        if after and self._serves_next(after, at):
            after = None
        if after is not None and after.subject.kind == "none" and (subject := self._ahead_of_verb(at)):
            after = replace(after, subject=subject)
        if after is None or ahead is None:
            return after or ahead
        if after.kind == "far verb" and ahead.kind != "far verb":
            return ahead
        if ahead.kind != "far verb" and ahead.subject.kind != "none" and self._leads_in(at):
            return ahead
        return after

    def _ahead_of_verb(self, at: int) -> Subject | None:
        """Return the subject in front of the quotation of the verb behind it: 'The minister, "…", said'."""
        start = at
        tokens = self.context.tokens
        floor = self.context.sentence_start(at)
        while start > floor and tokens[start - 1].quote < 0:
            start -= 1
        if start >= at - 1:
            return None
        index = self.context.covering.get(at - 2) if tokens[at - 1].text == "," else None
        if index is not None and self.context.speech.verb_final and self.context.mentions[index].kind != "place":
            mention = self.context.mentions[index]
            return Subject(kind="name", at=mention.first, end=mention.last, mention=index)
        return sentence_subject(self.context, start, at)

    def _leads_in(self, at: int) -> bool:
        """Tell whether a comma or a colon right before the quotation hands over to it."""
        return self.context.tokens[at - 1].text in ",:：" and self._ending(at) not in ",，"

    def _ending(self, at: int) -> str:
        quotation = self.quotations[self.context.tokens[at].quote]
        return self.context.body[quotation.inner.end - 1]

    def _serves_next(self, after: Cue, at: int) -> bool:
        """Tell whether a cue behind a quotation leads to the next one instead: a quotation follows it, and no comma came before."""
        tokens = self.context.tokens
        first = tokens[at + 1] if at + 1 < len(tokens) else None
        if first is not None and first.lower in self.context.speech.conjunctions:
            return True
        follows = after.last < len(tokens) and any(
            t.quote >= 0 and t.sentence == tokens[at].sentence for t in tokens[after.last : after.last + 3]
        )
        return follows and self._ending(at) not in ",?!—-–" and (first is None or first.text not in ",—–―")

    def _resolved(self, cue: Cue, index: int) -> Attribution:
        figure, trust = self._figure(cue.subject, index)
        trust *= _WEAK if cue.subject.weak else 1.0
        return Attribution(
            figure=figure,
            how=cue.kind,
            subject=cue.subject.kind,
            phrase=(cue.subject.at, cue.subject.end) if cue.subject.kind in ("role", "unnamed") else None,
            cue=(max(cue.first, 0), max(cue.last, cue.first + 1, 1)),
            confidence=CONFIDENCE[cue.kind] * _SUBJECT[cue.subject.kind] * trust,
        )

    def _figure(self, subject: Subject, index: int) -> tuple[int | None, float]:
        """Return the figure that a subject is, and how clearly (0 to 1)."""
        if subject.kind == "name":
            figure = self.entities.of_mention[subject.mention]
            return (figure, self._in_first_case(subject.mention, figure)) if figure >= 0 else (None, 1.0)
        if subject.kind == "pronoun":
            found = self.entities.of_pronoun.get(subject.at)
            return _sure(found, 0.5) if found else (None, 1.0)
        if subject.kind == "role":
            return self._by_role(subject)
        if subject.kind == "unnamed":
            return self._speaking_thing(subject, index), 1.0
        if index and self.context.tokens[self.at[index - 1]].sentence == self.context.tokens[self.at[index]].sentence:
            return self.done[index - 1].figure, 1.0
        gender = self._verb_gender(subject)
        known = self._understood(index)
        if known is not None and not (gender and self.figures[known].gender not in ("", gender)):
            return known, 1.0
        found = salient(self.at[index], gender, self.context.tokens, self.entities.occurrences, self.figures)
        return _sure(found, 0.5) if found else (None, 1.0)

    def _in_first_case(self, mention: int, figure: int) -> float:
        """Return how far a name is trusted as a subject: less where it has the ending of another case than the first."""
        name = self.context.mentions[mention].name
        known = self.figures[figure].name
        declined = self.context.speech.cases and name not in known and len(name.split()) == len(known.split())
        return _DECLINED if declined else 1.0

    def _verb_gender(self, subject: Subject) -> Gender:
        """Return the gender that the verb of an understood subject tells by its ending."""
        speech = self.context.speech
        verb = self.context.tokens[subject.at].lower if subject.at >= 0 else ""
        if speech.past_feminine and verb.endswith(speech.past_feminine):
            return "f"
        return "m" if speech.past_masculine and verb.endswith(speech.past_masculine) else ""

    def _understood(self, index: int) -> int | None:
        """Return the figure that a verb without a subject means: of the sentence before, else of the quotation before."""
        at = self.at[index]
        own = self.context.sentence_start(at)
        previous = index - 1 if index and self._same_line(index, index - 1) else None
        between = own > 0 and self.context.tokens[own - 1].line == self.context.tokens[at].line
        start = self.context.sentence_start(own - 1) if between else own
        if between and (previous is None or self.at[previous] < start):
            verb = next((a for a in range(own - 1, start - 1, -1) if self.context.is_verb(a)), None)
            if verb is not None and (subject := subject_of(self.context, start, verb, own)).kind in ("name", "pronoun"):
                return self._figure(subject, index)[0]
        return self.done[previous].figure if previous is not None else None

    def _speaking_thing(self, subject: Subject, index: int) -> int | None:
        """Return the organisation that "it" or "the bank" is: the one that spoke last, or the one spoken of, else nobody."""
        opening = self.context.tokens[subject.at].lower
        if opening in self.context.speech.it:
            last = self.done[index - 1].figure if index else None
            return last if last is not None and not self.figures[last].person else None
        head = self.context.lower(subject.end - 1)
        if opening in self.context.speech.indefinite or head not in self.context.speech.bodies:
            return None
        tokens, end = self.context.tokens, subject.end
        other = end < len(tokens) and tokens[end].word and not self.context.is_verb(end)
        definite = opening in self.context.speech.definite and not other
        near = self._organisations(subject.at, head) if definite else frozenset[int]()
        if len(near) > 1:
            return None
        return next(iter(near)) if near else self._as_named(subject, head)

    def _as_named(self, subject: Subject, head: str) -> int:
        """Return the figure of an organisation that has no name but its noun ("police", "the union")."""
        for index, figure in enumerate(self.figures):
            if not figure.person and figure.parts == (head,):
                return index
        name = self.context.tokens[subject.end - 1].text
        self.figures.append(Figure(name=name, parts=(head,), suffix="", person=False, sure=True))
        return len(self.figures) - 1

    def _organisations(self, at: int, head: str) -> frozenset[int]:
        """Return the last organisation in front of a token that has a noun in its name, else all of the last lines."""
        tokens, mentions = self.context.tokens, self.context.mentions
        near: list[int] = []
        for index in range(len(mentions) - 1, -1, -1):
            mention = mentions[index]
            if mention.first >= at or self.entities.of_mention[index] < 0 or not self._may_be_body(mention):
                continue
            if tokens[at].line - tokens[mention.first].line > _NEAR_LINES:
                break
            if head in mention.parts:
                return frozenset({self.entities.of_mention[index]})
            near.append(self.entities.of_mention[index])
        return frozenset(near)

    def _may_be_body(self, mention: Mention) -> bool:
        """Tell whether a name may be an organisation's: no place, and nobody with a given name."""
        person = mention.sure or given_name(mention.parts[0], self.context.speech)
        return not place(" ".join(mention.parts)) and (mention.kind == "organisation" or not person)

    def _by_role(self, subject: Subject) -> tuple[int | None, float]:
        """Return the person who has the role that a phrase names: same head noun, most words shared, latest mentioned."""
        speech = self.context.speech
        words = {bare(t.lower, speech) for t in self.context.tokens[subject.at : subject.end]}
        head = next(
            (
                w
                for t in reversed(self.context.tokens[subject.at : subject.end])
                if is_role(w := bare(t.lower, speech), speech)
            ),
            "",
        )
        ranked: list[tuple[int, int, int]] = []
        seen: set[int] = set()
        last = bisect_left(self.entities.occurrences, subject.at, key=lambda o: o.at)
        for occurrence in reversed(self.entities.occurrences[max(0, last - _RECALLED) : last]):
            if occurrence.figure in seen or occurrence.figure == SOMEBODY:
                continue
            seen.add(occurrence.figure)
            figure = self.figures[occurrence.figure]
            if head in figure.heads or (speech.capital_nouns and any(_same_noun(head, h) for h in figure.heads)):
                ranked.append((len(words & figure.words), occurrence.at, occurrence.figure))
        if ranked:
            best = max(ranked)
            return best[2], 1.0
        if subject.at and any(self.context.tokens[subject.at - 1].lower.endswith(e) for e in speech.possessive):
            return None, 1.0
        return self._by_elegance(subject, head)

    def _by_elegance(self, subject: Subject, head: str) -> tuple[int | None, float]:
        """Return the person of whom the text goes on to speak by a role that it has not given before ("der Coach")."""
        speech, tokens = self.context.speech, self.context.tokens
        gender = article_gender(tokens[subject.at], speech) or role_gender(head, speech)
        found = salient(subject.at, gender, tokens, self.entities.occurrences, self.figures)
        if found is None or found[0] == SOMEBODY:
            return None, 1.0
        figure = self.figures[found[0]]
        if not figure.person or not (figure.sure or len(figure.parts) > 1):
            return None, 1.0
        trust = _OTHER_ROLE if figure.heads else _NO_ROLE
        if head in speech.unnamed:
            trust = _HIDDEN
        if trust > _OTHER_ROLE and not figure.roles:
            figure.roles.append(self._role_text(subject))
        last = max((o.at for o in self.entities.occurrences if o.figure == found[0] and o.at < subject.at), default=0)
        if tokens[last].sentence == tokens[subject.at].sentence:
            return None, 1.0
        if tokens[subject.at].line - tokens[last].line > 1:
            trust = min(trust, _OTHER_ROLE)
        return found[0], trust * (0.4 + 0.6 * found[1])

    def unnamed_role(self, answer: Attribution) -> str | None:
        """Return what the text says that somebody is whom it does not name ("spokesperson")."""
        if answer.figure is not None or answer.phrase is None:
            return None
        speech = self.context.speech
        articles = speech.definite | speech.indefinite | speech.owners
        inside = [t for t in self.context.tokens[slice(*answer.phrase)] if t.lower not in articles]
        says = any(is_role(bare(t.lower, speech), speech) or t.lower in speech.kin | speech.unnamed for t in inside)
        return self.context.body[inside[0].start : inside[-1].end] if says else None

    def _role_text(self, subject: Subject) -> str:
        """Return the words of a role without its article."""
        tokens = self.context.tokens
        first = subject.at + (tokens[subject.at].lower in self.context.speech.definite)
        return self.context.body[tokens[first].start : tokens[subject.end - 1].end]

    def _same_line(self, a: int, b: int) -> bool:
        return self.context.tokens[self.at[a]].line == self.context.tokens[self.at[b]].line

    def _beside(self, index: int, line: int) -> Attribution:
        """Answer from the line that the quotation stands in: the sentence before it, or the quotation before it."""
        at = self.at[index]
        tokens = self.context.tokens
        own = self.context.sentence_start(at)
        previous = index - 1 if index and self._same_line(index, index - 1) else None
        if own > 0 and tokens[own - 1].line == line and own == at:
            start = self.context.sentence_start(own - 1)
            holds = previous is not None and self.at[previous] >= start
            if not holds and (found := self._from_sentence(start, own, index)):
                if previous is not None and found.subject == "none":
                    return self._as(self.done[previous], "same line")
                return found
        if previous is not None:
            return self._as(self.done[previous], "same line")
        if own < at and (subject := sentence_subject(self.context, own, at)):
            return self._resolved(
                Cue(kind="far verb", subject=subject, first=subject.at, last=subject.end, before=True), index
            )
        return _NOBODY if own < at else self._across(index)

    def _from_sentence(self, start: int, end: int, index: int) -> Attribution | None:
        """Answer from a sentence before the quotation: the subject of its verb of saying, else its subject."""
        verb = next((a for a in range(end - 1, start - 1, -1) if self.context.is_verb(a)), None)
        subject = (
            subject_of(self.context, start, verb, end)
            if verb is not None
            else sentence_subject(self.context, start, end)
        )
        if subject is None or subject.kind == "none" or (verb is None and not self._stands(subject)):
            return None
        figure, trust = self._figure(subject, index)
        cue = (max(subject.at, start), max(subject.end, verb + 1 if verb is not None else start + 1))
        how = "sentence before"
        sure = CONFIDENCE[how] * _SUBJECT[subject.kind] * trust * (_WEAK if subject.weak else 1.0)
        return Attribution(figure=figure, how=how, subject=subject.kind, cue=cue, confidence=sure)

    def _stands(self, subject: Subject) -> bool:
        """Tell whether a subject without a verb of saying is surely a person."""
        if subject.kind != "name":
            return True
        figure = self.figures[self.entities.of_mention[subject.mention]]
        return figure.person and (figure.sure or len(figure.parts) > 1)

    def _across(self, index: int) -> Attribution:
        """Answer for a quotation that opens its line: from the end of the line before, or from who has been speaking."""
        at = self.at[index]
        tokens = self.context.tokens
        if at == 0:
            return _NOBODY
        start = self.context.sentence_start(at - 1)
        if tokens[at - 1].text in ":：" and (cue := self._colon(start, at)):
            return self._resolved(cue, index)
        if index and self.at[index - 1] >= start and self.done[index - 1].figure is not None:
            return self._as(self.done[index - 1], "speaking on")
        found = self._from_sentence(start, at, index)
        if found and found.figure is not None:
            return found
        if index and tokens[at].line - tokens[self.at[index - 1]].line <= _SPEAKING_ON:
            return self._as(self.done[index - 1], "speaking on")
        return _NOBODY

    def _colon(self, start: int, at: int) -> Cue | None:
        """Return the cue of the line before that ends with a colon."""
        verb = next((a for a in range(at - 2, start - 1, -1) if self.context.is_verb(a)), None)
        if verb is None:
            return leading(self.context, start, at - 1)
        subject = subject_of(self.context, start, verb, at)
        return Cue(kind="verb", subject=subject, first=max(subject.at, start), last=verb + 1, before=True)

    def _as(self, other: Attribution, how: str) -> Attribution:
        return replace(other, how=how, cue=None, confidence=other.confidence * CONFIDENCE[how])

    def _look_ahead(self) -> None:
        """Give a quotation without a cue the speaker of the next one, where nothing but white space lies between them."""
        for index in range(len(self.done) - 2, -1, -1):
            plain = self.done[index].how in ("nothing", "speaking on", "sentence before")
            goes_on = self.quotations[index + 1].continues and self.done[index + 1].cue is not None
            if goes_on and self.done[index].cue is None:
                self._give_back(index)
            elif plain and self.at[index + 1] == self.at[index] + 1 and self._same_line(index, index + 1):
                self.done[index] = self._as(self.done[index + 1], "same line")

    def _give_back(self, index: int) -> None:
        """Give the parts of a quotation that goes on the speaker named at its end, with what follows that end in its line."""
        last = index + 1
        self.done[index] = self._as(self.done[last], "continued")
        for later in range(last + 1, len(self.done)):
            if self.done[later].how != "same line" or not self._same_line(later, last):
                break
            self.done[later] = self._as(self.done[last], "same line")


def _same_noun(a: str, b: str) -> bool:
    """Tell whether one of two German nouns is the other with something in front: "Trainer" and "Nationaltrainer"."""
    return (a.endswith(b) or b.endswith(a)) and min(len(a), len(b)) >= 4


def _sure(found: tuple[int, float], least: float) -> tuple[int | None, float]:
    """Return a resolved figure, nobody for somebody unnamed, and how far it is to be trusted: from `least` to 1."""
    return (None if found[0] == SOMEBODY else found[0]), least + found[1] * (1 - least)
