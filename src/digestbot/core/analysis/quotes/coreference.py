"""Coreference: which mentions, pronouns and roles are one and the same person.

Full names come first, then single names join the person of that surname (or given name). Who "he" is follows salience: every
mention gives its person a weight by what it is in its sentence (subject more than object, owner least), fading with each
sentence that passes (after Lappin and Leass 1994); gender comes from titles, given names and roles, else from the text.
"""

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from digestbot.core.analysis.quotes.kinds import Gender, given_gender
from digestbot.core.analysis.quotes.mentions import Mention
from digestbot.core.analysis.quotes.narration import Token
from digestbot.core.analysis.quotes.roles import is_role, role_behind, role_words
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

_NAMESAKES = 20
"""People who share a part of a name among whom one is looked for."""

_MANY = 80
"""Occurrences that are looked at for one pronoun, however long its sentence is."""

SOMEBODY = -1
"""The figure of everybody whom the article does not name."""

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


@dataclass(frozen=True, slots=True, kw_only=True)
class Cast:
    """Everybody in the article: `figures`, the figure of each mention, and of each resolved pronoun by token."""

    figures: tuple[Figure, ...]
    of_mention: tuple[int, ...]
    occurrences: tuple[Occurrence, ...]
    of_pronoun: dict[int, tuple[int, float]]


def cast(
    tokens: tuple[Token, ...], mentions: Sequence[Mention], headline: Sequence[Mention], speech: Speech, body: str
) -> Cast:
    """Return who is who; `headline` holds the mentions of the title, which may spell a name out."""
    mentions = [lemmatised(m, speech) for m in mentions]
    headline = [lemmatised(m, speech) for m in headline]
    figures: list[Figure] = []
    of_mention = [-1] * len(mentions)
    bearers: dict[str, list[int]] = defaultdict(list)
    for at, mention in enumerate(mentions):
        if mention.full and mention.kind != "place":
            of_mention[at] = _join_full(figures, bearers, mention)
    _join_headline(figures, bearers, mentions, headline)
    _join_single(figures, bearers, of_mention, mentions, tokens)
    for at, mention in enumerate(mentions):
        if of_mention[at] >= 0:
            _learn(figures[of_mention[at]], mention, tokens, speech, body)
    occurrences, of_pronoun = _follow(tokens, mentions, of_mention, figures, speech)
    return Cast(
        figures=tuple(figures), of_mention=tuple(of_mention), occurrences=tuple(occurrences), of_pronoun=of_pronoun
    )


def lemmatised(mention: Mention, speech: Speech) -> Mention:
    """Return a mention whose parts have lost their case endings, so that "Redla" and "Redl" are one name."""
    return mention._replace(parts=tuple(_lemma(p, speech) for p in mention.parts)) if speech.cases else mention


def _lemma(part: str, speech: Speech) -> str:
    ending = next((e for e in speech.cases if part.endswith(e) and len(part) - len(e) >= 3), "")
    return part[: len(part) - len(ending)]


def _given_alike(a: str, b: str) -> bool:
    short, long = sorted((a.rstrip("."), b.rstrip(".")), key=len)
    return long.startswith(short) and (len(short) == 1 or len(short) >= 3)


def _same_full(figure: Figure, mention: Mention) -> bool:
    if figure.parts == mention.parts:
        return figure.suffix == mention.suffix or not (figure.suffix and mention.suffix)
    if figure.person != (mention.kind == "person"):
        return False
    if figure.suffix != mention.suffix and "jr" in (figure.suffix, mention.suffix):
        return False
    if figure.parts[-1] == mention.parts[-1]:
        return _given_alike(figure.parts[0], mention.parts[0])
    shorter, longer = sorted((figure.parts, mention.parts), key=len)
    return (
        len(shorter) > 1 and figure.person and any(longer[i : i + len(shorter)] == shorter for i in range(len(longer)))
    )


def _join_full(figures: list[Figure], bearers: dict[str, list[int]], mention: Mention) -> int:
    """Return the figure of a full name, a new one where none of those who share a part of it is the same."""
    for at in sorted({i for part in mention.parts for i in bearers[part][:_NAMESAKES]}):
        figure = figures[at]
        if _same_full(figure, mention):
            if len(mention.parts) > len(figure.parts) and mention.parts[-1] == figure.parts[-1]:
                figure.name, figure.parts = mention.name, mention.parts
            figure.sure = figure.sure or mention.sure
            figure.gender = figure.gender or mention.gender
            figure.suffix = figure.suffix or mention.suffix
            return at
    return _add(figures, bearers, mention)


def _add(figures: list[Figure], bearers: dict[str, list[int]], mention: Mention) -> int:
    figures.append(_figure(mention))
    for part in set(mention.parts):
        bearers[part].append(len(figures) - 1)
    return len(figures) - 1


def _figure(mention: Mention) -> Figure:
    return Figure(
        name=mention.name,
        parts=mention.parts,
        suffix=mention.suffix,
        person=mention.kind == "person",
        sure=mention.sure,
        gender=mention.gender,
    )


def _join_headline(
    figures: list[Figure], bearers: dict[str, list[int]], mentions: Sequence[Mention], headline: Sequence[Mention]
) -> None:
    """Add the title's names that the body has only in short."""
    single = {m.parts[-1] for m in mentions if not m.full}
    known = {f.parts[-1] for f in figures}
    for mention in headline:
        whole = mention.full and len(mention.parts) <= 3 and mention.kind == "person"
        if whole and mention.parts[-1] in single - known and (mention.sure or mention.parts[0] not in single):
            _add(figures, bearers, mention)


def _join_single(
    figures: list[Figure],
    bearers: dict[str, list[int]],
    of_mention: list[int],
    mentions: Sequence[Mention],
    tokens: tuple[Token, ...],
) -> None:
    """Give every single name its person: of that surname, else of that given name, else a new one."""
    totals = Counter(f for f in of_mention if f >= 0)
    last_full: dict[int, int] = {}
    for at, mention in enumerate(mentions):
        if of_mention[at] >= 0:
            last_full[of_mention[at]] = tokens[mention.first].line
            continue
        candidates = [f for f in _bearers(figures, bearers, mention) if _fits(figures[f], mention)]
        if candidates:
            here = tokens[mention.first].line
            best = max(candidates, key=lambda f: _bearing(f, totals, last_full, here))
            of_mention[at] = best
            totals[best] += 1
        elif mention.kind != "place":
            of_mention[at] = _add(figures, bearers, mention)
            figures[-1].gender = mention.gender or given_gender(mention.parts[0])


def _bearers(figures: list[Figure], bearers: dict[str, list[int]], mention: Mention) -> list[int]:
    name = mention.parts[-1]
    known = [(i, figures[i]) for i in bearers[name][:_NAMESAKES]]
    surnames = [i for i, f in known if f.parts[-1] == name and (f.person or mention.kind != "person")]
    if surnames or mention.kind == "place":
        return surnames
    given = [i for i, f in known if f.person and f.sure and f.parts[0] == name]
    return given or [i for i, f in known if f.person and len(f.parts) > 2]


def _fits(figure: Figure, mention: Mention) -> bool:
    """Tell whether a form of address allows the person ("Mr. Obama" is not Michelle Obama)."""
    return not (mention.gender and figure.gender and mention.gender != figure.gender)


def _bearing(at: int, totals: Counter[int], last_full: dict[int, int], here: int) -> float:
    """Rank the people who bear a name by how often they are named; a full mention in these lines counts double."""
    near = at in last_full and here - last_full[at] <= 1
    return totals[at] * (2.0 if near else 1.0) + (0.5 if at in last_full else 0)


def _learn(figure: Figure, mention: Mention, tokens: tuple[Token, ...], speech: Speech, body: str) -> None:
    figure.count += 1
    for role in (mention.role, role_behind(tokens, mention.last, speech, body)):
        if role and role not in figure.roles:
            figure.roles.append(role)
            figure.words |= role_words(role, speech)
            figure.heads |= {w for w in role_words(role, speech) if is_role(w, speech)}
    if speech.cases and not figure.voiced and len(mention.name) < len(figure.name) and mention.parts == figure.parts:
        figure.name = mention.name
    if not figure.gender and mention.gender and (mention.full or mention.role or len(figure.parts) == 1):
        figure.gender = mention.gender


def _follow(
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
    _hear(figures, mentions, of_mention, voices, tokens, speech)
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
        elif gender := pronoun_gender(token, speech):
            best = salient(at, gender, tokens, occurrences, figures)
            if best is not None:
                resolved[at] = best
                subject = token.lower in speech.he or token.lower in speech.she
                occurrences.append(Occurrence(at=at, figure=best[0], weight=3.0 if subject else 1.0))
    return occurrences, resolved


def _hear(
    figures: list[Figure],
    mentions: Sequence[Mention],
    of_mention: list[int],
    voices: frozenset[int],
    tokens: tuple[Token, ...],
    speech: Speech,
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
    """Tell whether an indefinite article opens a sentence about a person whom it does not name ("A spokesman declined")."""
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
    """Tell whether a name behind a role in the same sentence may be its bearer: next to it, or behind a comma."""
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
