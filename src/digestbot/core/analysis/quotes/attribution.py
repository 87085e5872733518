"""Attribution: whose words each quotation holds.

The order of evidence is the order of this file: a quotation that goes on over a paragraph, a cue in the quotation's own
sentence, the quotations beside it in the same line, the sentence before, and last whoever has been speaking.
Every answer carries how it was found, from which its confidence follows.
"""

from dataclasses import replace

from digestbot.core.analysis.quotes.clauses import before, leading
from digestbot.core.analysis.quotes.context import Cue, Subject
from digestbot.core.analysis.quotes.cues import behind
from digestbot.core.analysis.quotes.resolution import Attribution, Resolver
from digestbot.core.analysis.quotes.subjects import sentence_subject, subject_of

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
    "continued": 0.99,
    "same line": 0.99,
    "sentence before": 0.75,
    "speaking on": 0.7,
    "nothing": 0.0,
}
"""How often each way to find a speaker is right, on English and mixed news, before who the subject is comes in."""

_SUBJECT = {"name": 1.0, "pronoun": 0.96, "role": 0.92, "none": 0.85, "unnamed": 1.0}


_NOBODY = Attribution(figure=None, how="nothing")


class Attributor(Resolver):
    """Attributes the quotations of one article in order; each answer may lean on those before it."""

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
        """Return whether a comma or a colon right before the quotation hands over to it."""
        return self.context.tokens[at - 1].text in ",:：" and self._ending(at) not in ",，"

    def _ending(self, at: int) -> str:
        quotation = self.quotations[self.context.tokens[at].quote]
        return self.context.body[quotation.inner.end - 1]

    def _serves_next(self, after: Cue, at: int) -> bool:
        """Return whether a cue behind a quotation leads to the next one instead: a quotation follows it, and no comma came before."""
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
        """Return whether a subject without a verb of saying is surely a person."""
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
