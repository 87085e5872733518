"""Resolution: who the subject of an attribution is, once it is known where it stands.

A name is its figure, a pronoun whoever is spoken of, a role its bearer; "the bank" is the organisation of the last lines; a verb
without a subject goes on with who spoke before. Each answer carries how far it is to be trusted.
"""

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass

from digestbot.core.analysis.quotes.context import Context, Subject
from digestbot.core.analysis.quotes.coreference import Entities
from digestbot.core.analysis.quotes.evidence import Gender, given_name, place
from digestbot.core.analysis.quotes.kinds import role_gender
from digestbot.core.analysis.quotes.marks import Quotation
from digestbot.core.analysis.quotes.mentions import Mention
from digestbot.core.analysis.quotes.roles import bare, is_role
from digestbot.core.analysis.quotes.salience import SOMEBODY, Figure, article_gender, salient
from digestbot.core.analysis.quotes.subjects import subject_of

_RECALLED = 300
"""Occurrences among which the bearer of a role is looked for."""

_NO_ROLE, _OTHER_ROLE, _HIDDEN = 0.9, 0.65, 0.45
"""How often a role that no one bears is that of the person spoken of: one without a role, with another, and never shown."""

_CLEAR = 0.7
"""How clearly a role has to mean somebody to become that person's."""

_NEAR_LINES = 2
"""Lines in which the organisation is looked for that "the bank" is."""

_NAMELESS = 0.85
"""How far an organisation is to be shown that has no name but its noun ("the company"), or that its noun only means."""

_DECLINED = 0.85
"""How far a name is trusted as a subject that has the ending of another case."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Attribution:
    """Who said a quotation: index of the figure or None, `how` it was found, the tokens of the cue, and how sure it is."""

    figure: int | None
    how: str
    subject: str = "none"
    cue: tuple[int, int] | None = None
    phrase: tuple[int, int] | None = None
    confidence: float = 0.0


class Resolver:
    """Resolves the subjects of one article; `done` holds the attributions of the quotations so far."""

    def __init__(self, context: Context, entities: Entities, quotations: Sequence[Quotation]) -> None:
        """Find the token of every quotation."""
        self.context = context
        self.entities = entities
        self.quotations = quotations
        self.figures = list(entities.figures)
        self.at = {t.quote: i for i, t in enumerate(context.tokens) if t.quote >= 0}
        self.done: list[Attribution] = []
        self.somewhere = {m.parts for m in context.mentions if m.kind == "place"}

    def _figure(self, subject: Subject, index: int) -> tuple[int | None, float]:
        """Return the figure that a subject is, and how clearly (0 to 1)."""
        if subject.kind == "name":
            figure = self.entities.of_mention[subject.mention]
            return (figure, self._in_first_case(subject.mention, figure)) if figure >= 0 else (None, 1.0)
        if subject.kind == "pronoun":
            found = self.entities.of_pronoun.get(subject.at)
            if found is None:
                return self._only_house(subject.at), _NAMELESS
            return _sure(found, 0.5)
        if subject.kind == "role":
            bearer, trust = self._by_role(subject)
            head = self.context.lower(subject.end - 1)
            if bearer is None and head in self.context.speech.bodies:
                return self._as_named(subject, head), _NAMELESS
            return bearer, trust
        if subject.kind == "unnamed":
            house = self._speaking_thing(subject, index)
            told = house is not None and house < len(self.entities.figures)
            head = self.context.lower(subject.end - 1)
            return house, 1.0 if told and house is not None and head in self.figures[house].parts else _NAMELESS
        if index and self.context.tokens[self.at[index - 1]].sentence == self.context.tokens[self.at[index]].sentence:
            return self.done[index - 1].figure, 1.0
        gender = self._verb_gender(subject)
        known = self._understood(index)
        if known is not None and not (gender and self.figures[known].gender not in ("", gender)):
            return known, 1.0
        found = salient(self.at[index], gender, self.context.tokens, self.entities.occurrences, self.figures)
        return _sure(found, 0.5) if found else (None, 1.0)

    def _in_first_case(self, mention: int, figure: int) -> float:
        """Return how far a name is trusted as a subject: less if it has the ending of another case than the first."""
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
        """Return the organisation that "it" or "the bank" is: the one that spoke last, or the one spoken of, else no one."""
        opening = self.context.tokens[subject.at].lower
        if opening in self.context.speech.it:
            last = self.done[index - 1].figure if index else None
            if last is None:
                return self._only_house(subject.at)
            return last if not self.figures[last].person else None
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

    def _only_house(self, at: int) -> int | None:
        """Return the organisation that a pronoun means which means no person: the only one of the last lines."""
        near = self._organisations(at, "")
        nouns = self.context.speech.bodies | self.context.speech.organisations
        named = {f for f in near if not self.figures[f].person and set(self.figures[f].parts) - nouns}
        return next(iter(named)) if len(near) == len(named) == 1 else None

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
        """Return whether a name may be an organisation's: no place, and nobody with a given name."""
        if len(mention.name) == 1 or mention.parts in self.somewhere:
            return False
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
        told = head not in speech.not_roles and found[1] >= _CLEAR
        if trust > _OTHER_ROLE and told and not figure.roles:
            figure.roles.append(self._role_text(subject))
        last = max((o.at for o in self.entities.occurrences if o.figure == found[0] and o.at < subject.at), default=0)
        if tokens[last].sentence == tokens[subject.at].sentence:
            return None, 1.0
        if tokens[subject.at].line - tokens[last].line > 1:
            trust = min(trust, _OTHER_ROLE)
        elif self._alone_before(subject.at, found[0]):
            trust = max(trust, _NO_ROLE) if head not in speech.unnamed else trust
        return found[0], trust * (0.4 + 0.6 * found[1])

    def _alone_before(self, at: int, figure: int) -> bool:
        """Return whether a figure is the only person whom the line of a token has named before it."""
        line = self.context.tokens[at].line
        near = {o.figure for o in self.entities.occurrences if o.at < at and self.context.tokens[o.at].line == line}
        return near == {figure}

    def unnamed_role(self, answer: Attribution) -> str | None:
        """Return what the text says that someone is whom it does not name ("spokesperson")."""
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


def _same_noun(a: str, b: str) -> bool:
    """Return whether one of two German nouns is the other with something in front: "Trainer" and "Nationaltrainer"."""
    return (a.endswith(b) or b.endswith(a)) and min(len(a), len(b)) >= 4


def _sure(found: tuple[int, float], least: float) -> tuple[int | None, float]:
    """Return a resolved figure, no one for someone unnamed, and how far it is to be trusted: from `least` to 1."""
    return (None if found[0] == SOMEBODY else found[0]), least + found[1] * (1 - least)
