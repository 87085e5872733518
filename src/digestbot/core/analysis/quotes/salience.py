"""Salience: who is meant by "he" and "she", told from who has been spoken of, how and how lately.

Every mention gives its person a weight by what it is in its sentence (subject more than object, owner least; more for those who
speak or are introduced), which fades with each sentence that passes (after Lappin and Leass 1994). None of the weights is fine:
halving or doubling one moves the end-to-end figure of the open English set by less than half a point.
"""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from digestbot.core.analysis.quotes.evidence import Gender
from digestbot.core.analysis.quotes.mentions import Mention
from digestbot.core.analysis.quotes.roles import is_role
from digestbot.core.analysis.quotes.tokens import Token
from digestbot.core.text.languages.speech import Speech

_SUBJECT, _OBJECT, _OWNER = 4.0, 2.0, 0.8
_VOICE = 2.0
"""What a person gains who stands beside a verb of saying."""

_INTRODUCED = 1.0
"""What a person gains whom the article introduces by the full name."""

_FADE = 0.4
"""What a weight keeps when a sentence passes."""

_REACH = 8
"""Sentences after which a mention no longer counts."""

_MANY = 80
"""Occurrences that are looked at for one pronoun, however long its sentence is."""

SOMEBODY = -1
"""The figure of everyone whom the article does not name."""

_UNKNOWN = 0.6
"""How well a person of unknown gender fits a pronoun."""


@dataclass(slots=True, kw_only=True)
class Figure:
    """A person or an organisation of the article, while its mentions are gathered."""

    name: str
    parts: tuple[str, ...]
    suffix: str
    person: bool
    sure: bool
    gender: Gender = ""
    roles: list[str] = field(default_factory=list)
    words: set[str] = field(default_factory=set)
    count: int = 0
    led: int = 0
    voiced: bool = False
    heads: set[str] = field(default_factory=set)


@dataclass(frozen=True, slots=True, kw_only=True)
class Occurrence:
    """One place where a figure is spoken of: by name or by a resolved pronoun."""

    at: int
    figure: int
    weight: float


def follow(
    tokens: tuple[Token, ...],
    mentions: Sequence[Mention],
    of_mention: list[int],
    figures: list[Figure],
    speech: Speech,
) -> tuple[list[Occurrence], dict[int, tuple[int, float]]]:
    """Walk the narration once, weigh every mention and resolve every pronoun on the way."""
    starts = {m.first: i for i, m in enumerate(mentions) if of_mention[i] >= 0 and figures[of_mention[i]].person}
    occurrences: list[Occurrence] = []
    resolved: dict[int, tuple[int, float]] = {}
    taken: set[int] = set()
    met: set[int] = set()
    voices = _voices(tokens, mentions, speech)
    _hear(tokens, mentions, of_mention, figures, speech, voices=voices)
    owners = {a for m in mentions for a in range(m.begin, m.first)}
    for at, token in enumerate(tokens):
        if at in starts:
            mention = mentions[starts[at]]
            first = token.sentence not in taken
            weight = _OWNER if at in owners else _weight(tokens, mention, speech, first=first)
            weight += _VOICE if at in voices else 0.0
            new = of_mention[starts[at]] not in met
            met.add(of_mention[starts[at]])
            weight += _INTRODUCED if new and mention.full else 0.0
            taken |= {token.sentence} if weight >= _SUBJECT else set()
            occurrences.append(Occurrence(at=at, figure=of_mention[starts[at]], weight=weight))
        elif token.lower in speech.indefinite and _somebody(tokens, at, starts, speech):
            occurrences.append(Occurrence(at=at, figure=SOMEBODY, weight=_SUBJECT))
            taken.add(token.sentence)
        elif (gender := pronoun_gender(token, speech)) or is_aged(tokens, at, speech):
            gender = gender or article_gender(token, speech)
            best = salient(at, gender, tokens, occurrences, figures)
            if best is not None:
                resolved[at] = best
                subject = token.lower in speech.he or token.lower in speech.she
                occurrences.append(Occurrence(at=at, figure=best[0], weight=3.0 if subject else 1.0))
    return occurrences, resolved


def _hear(
    tokens: tuple[Token, ...],
    mentions: Sequence[Mention],
    of_mention: list[int],
    figures: list[Figure],
    speech: Speech,
    *,
    voices: frozenset[int],
) -> None:
    """Learn who is surely a person: whoever speaks; and which names ever stand without a preposition."""
    for at, mention in enumerate(mentions):
        if mention.first in voices and of_mention[at] >= 0:
            figure = figures[of_mention[at]]
            figure.sure = True
            if speech.cases and len(mention.parts) == len(figure.parts) and not figure.voiced:
                figure.name, figure.voiced = mention.name, True
    for at, mention in enumerate(mentions):
        if of_mention[at] >= 0 and _weight(tokens, mention, speech, first=True) == _SUBJECT:
            figures[of_mention[at]].led += 1


def _somebody(tokens: tuple[Token, ...], at: int, names: Mapping[int, int], speech: Speech) -> bool:
    """Return whether an indefinite article opens a sentence about a person whom it does not name ("A spokesman declined")."""
    if at and tokens[at - 1].sentence == tokens[at].sentence:
        return False
    for here in range(at + 1, min(at + 5, len(tokens))):
        if tokens[here].lower in speech.prepositions or not tokens[here].word:
            return False
        if is_role(tokens[here].lower, speech):
            return not any(
                a in names for a in range(here + 1, min(here + 10, len(tokens))) if _set_apart(tokens, here, a)
            )
    return False


def _set_apart(tokens: tuple[Token, ...], role: int, name: int) -> bool:
    """Return whether a name behind a role in the same sentence may be its bearer: next to it, or behind a comma."""
    return tokens[name].sentence == tokens[role].sentence and (name == role + 1 or tokens[name - 1].text == ",")


def _voices(tokens: tuple[Token, ...], mentions: Sequence[Mention], speech: Speech) -> frozenset[int]:
    """Return the first tokens of the names that stand right beside a verb of saying as its subject."""
    found = set()
    for mention in mentions:
        ahead = tokens[mention.last : mention.last + 2]
        said = any(t.lower in speech.verbs for t in ahead[:1]) or (
            len(ahead) == 2 and ahead[0].lower in speech.function and ahead[1].lower in speech.verbs
        )
        behind = mention.begin > 0 and tokens[mention.begin - 1].lower in speech.verbs and mention.begin > 1
        behind = behind and tokens[mention.begin - 2].quote >= 0
        if mention.kind == "person" and not mention.possessive and (said or behind):
            found.add(mention.first)
    return frozenset(found)


def _standing(figure: Figure) -> float:
    """Return how much a figure counts as a person: a lone capitalised word met once hardly does."""
    if figure.sure:
        return 1.0
    if len(figure.parts) == 1 and not figure.led:
        return 0.05
    return 1.0 if figure.count > 1 else 0.6 if len(figure.parts) > 1 else 0.2


def pronoun_gender(token: Token, speech: Speech) -> Gender:
    """Return the gender of a pronoun in the third person singular, or nothing for any other token."""
    if token.lower in speech.he or token.lower in speech.his:
        return "m"
    if token.lower in speech.she or token.lower in speech.her:
        return "f"
    return ""


def is_aged(tokens: Sequence[Token], at: int, speech: Speech) -> bool:
    """Return whether an article opens a noun that names a person by the age ("der 51-Jährige")."""
    if tokens[at].lower not in speech.definite or at + 1 >= len(tokens):
        return False
    noun = tokens[at + 1]
    # Where nouns have capitals, "der 51-jährige Wirt" is the landlord.
    noun_like = not speech.capital_nouns or not noun.text.islower()
    return noun.text[0].isdigit() and noun.lower.endswith(speech.aged) and noun_like


def article_gender(token: Token, speech: Speech) -> Gender:
    """Return the gender that a subject's article tells."""
    return "m" if token.lower in speech.masculine else "f" if token.lower in speech.feminine_articles else ""


def _weight(tokens: tuple[Token, ...], mention: Mention, speech: Speech, *, first: bool) -> float:
    if mention.possessive:
        return _OWNER
    at = mention.begin - 1
    while (
        at >= 0 and mention.begin - at < 4 and tokens[at].word and tokens[at].sentence == tokens[mention.first].sentence
    ):
        if tokens[at].lower in speech.prepositions:
            return _OBJECT - 0.5
        if tokens[at].lower in speech.verbs or tokens[at].lower in speech.function - speech.definite:
            break
        at -= 1
    return _SUBJECT if first else _OBJECT


def salient(
    at: int, gender: Gender, tokens: tuple[Token, ...], occurrences: Sequence[Occurrence], figures: Sequence[Figure]
) -> tuple[int, float] | None:
    """Return the figure that a pronoun of `gender` at token `at` means and how clearly (0 to 1), or None."""
    weights: dict[int, float] = defaultdict(float)
    here = tokens[min(at, len(tokens) - 1)].sentence
    for occurrence in reversed(occurrences[-_MANY:]):
        passed = here - tokens[occurrence.at].sentence
        if passed > _REACH:
            break
        if occurrence.at < at:
            weights[occurrence.figure] += occurrence.weight * _FADE**passed
    scored: dict[int, float] = {}
    for index, weight in weights.items():
        if index == SOMEBODY:
            scored[index] = weight
            continue
        known = figures[index].gender
        if gender and known and known != gender:
            continue
        trust = 1.0 if not gender or known else _UNKNOWN
        scored[index] = weight * trust * _standing(figures[index])
    if not scored:
        return None
    ranked = sorted(scored, key=lambda i: scored[i], reverse=True)
    best = scored[ranked[0]]
    rest = scored[ranked[1]] if len(ranked) > 1 else 0.0
    return ranked[0], best / (best + rest)
