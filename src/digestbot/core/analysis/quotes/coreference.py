"""Coreference: which mentions and pronouns are one and the same person.

Full names come first, then single names join the person of that surname (or given name); a form of address keeps people of
one surname apart ("Mr. Obama" is not Michelle Obama), and the title of the article may spell a name out. Pronouns follow
salience.
"""

from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from digestbot.core.analysis.quotes.appositions import affiliation, predicated, role_across, role_behind
from digestbot.core.analysis.quotes.evidence import given_gender, given_name, ordinary
from digestbot.core.analysis.quotes.mentions import Mention
from digestbot.core.analysis.quotes.roles import bare, is_role, role_words
from digestbot.core.analysis.quotes.salience import Figure, Occurrence, follow
from digestbot.core.analysis.quotes.tokens import Token
from digestbot.core.text.languages.speech import Speech

_INITIALS = (2, 3)
"""How many initials stand for a person."""

_NOUN = 4
"""Letters beyond which a noun for a house may end a longer one ("milieuorganisatie")."""

_NAMESAKES = 20
"""People who share a part of a name among whom one is looked for."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Entities:
    """Everyone in the article: `figures`, the figure of each mention, and of each resolved pronoun by token."""

    figures: tuple[Figure, ...]
    of_mention: tuple[int, ...]
    occurrences: tuple[Occurrence, ...]
    of_pronoun: dict[int, tuple[int, float]]


def entities(
    tokens: tuple[Token, ...], mentions: Sequence[Mention], headline: Sequence[Mention], speech: Speech, body: str
) -> Entities:
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
    _join_initials(figures, of_mention, mentions, tokens)
    _join_single(figures, bearers, of_mention, mentions, tokens, speech=speech)
    for at, mention in enumerate(mentions):
        if of_mention[at] >= 0:
            _learn(figures[of_mention[at]], mention, tokens, speech, body)
    _affiliate(figures, of_mention, mentions, tokens, speech=speech, body=body)
    _leave_out_others(figures, speech)
    occurrences, of_pronoun = follow(tokens, mentions, of_mention, figures, speech)
    return Entities(
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
    shorter, longer = sorted((figure.parts, mention.parts), key=len)
    if figure.parts[-1] == mention.parts[-1]:
        return _given_alike(figure.parts[0], mention.parts[0]) or (
            1 < len(shorter) < len(longer) and longer[-len(shorter) :] == shorter
        )
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


def _join_initials(
    figures: Sequence[Figure], of_mention: list[int], mentions: Sequence[Mention], tokens: tuple[Token, ...]
) -> None:
    """Give initials that open a line before a colon, as interviews are printed, the only person who has them."""
    for at, mention in enumerate(mentions):
        letters = mention.name.replace(".", "")
        opens = mention.first == 0 or tokens[mention.first - 1].line != tokens[mention.first].line
        labels = mention.last < len(tokens) and tokens[mention.last].text == ":"
        if mention.full or not (opens and labels and letters.isupper() and len(letters) in _INITIALS):
            continue
        known = [i for i, f in enumerate(figures) if f.person and "".join(p[0] for p in f.parts) == letters.lower()]
        if len(known) == 1:
            of_mention[at] = known[0]


def _join_single(
    figures: list[Figure],
    bearers: dict[str, list[int]],
    of_mention: list[int],
    mentions: Sequence[Mention],
    tokens: tuple[Token, ...],
    *,
    speech: Speech,
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
            figures[-1].gender = mention.gender or given_gender(mention.parts[0], speech)


def _bearers(figures: list[Figure], bearers: dict[str, list[int]], mention: Mention) -> list[int]:
    name = mention.parts[-1]
    known = [(i, figures[i]) for i in bearers[name][:_NAMESAKES]]
    surnames = [i for i, f in known if f.parts[-1] == name and (f.person or mention.kind != "person")]
    if surnames or mention.kind == "place":
        return surnames
    given = [i for i, f in known if f.person and f.sure and f.parts[0] == name]
    return given or [i for i, f in known if f.person and len(f.parts) > 2]


def _fits(figure: Figure, mention: Mention) -> bool:
    """Return whether a form of address allows the person ("Mr. Obama" is not Michelle Obama)."""
    return not (mention.gender and figure.gender and mention.gender != figure.gender)


def _bearing(at: int, totals: Counter[int], last_full: dict[int, int], here: int) -> float:
    """Rank the people who bear a name by how often they are named; a full mention in these lines counts double."""
    near = at in last_full and here - last_full[at] <= 1
    return totals[at] * (2.0 if near else 1.0) + (0.5 if at in last_full else 0)


def _affiliate(
    figures: list[Figure],
    of_mention: list[int],
    mentions: Sequence[Mention],
    tokens: tuple[Token, ...],
    *,
    speech: Speech,
    body: str,
) -> None:
    """Give everyone without a role the house that the text puts behind the name: "Ana Ruiz of the Orm Boat Club", "Ana Ruiz (SPD)"."""
    for at, mention in enumerate(mentions):
        if of_mention[at] < 0 or mention.kind != "person" or not mention.full or figures[of_mention[at]].roles:
            continue
        house = mentions[at + 1] if at + 1 < len(mentions) else None
        told = affiliation(tokens, mention.last, speech)
        if house is not None and _belongs(mention, house, tokens, speech):
            first = house.first - _is_house(tokens[house.first - 1].lower, speech)
            told = body[tokens[first].start : tokens[_house_end(tokens, house, speech) - 1].end]
        if told:
            figures[of_mention[at]].roles.append(told)


def _belongs(mention: Mention, house: Mention, tokens: tuple[Token, ...], speech: Speech) -> bool:
    """Return whether a preposition ties a person to the organisation behind the name."""
    between = tokens[mention.last : house.first]
    between = between[1:] if between and between[0].text == "," else between
    if not 1 <= len(between) <= 3 or between[0].lower not in speech.affiliated or house.first != house.begin:
        return False
    if _is_house(between[-1].lower, speech):
        return all(t.lower in speech.definite for t in between[1:-1])
    return house.kind == "organisation" and all(t.lower in speech.definite for t in between[1:])


def _is_house(word: str, speech: Speech) -> bool:
    """Return whether a word in lower case is a noun for a house: "from the charity | Orm Aid"."""
    nouns = speech.bodies | speech.organisations
    return word in nouns or any(len(noun) > _NOUN and word.endswith(noun) for noun in nouns)


def _house_end(tokens: tuple[Token, ...], house: Mention, speech: Speech) -> int:
    """Return the end of a house with what it is of: "Landesverband der Dachdecker"."""
    end = house.last
    while (
        end + 1 < len(tokens)
        and tokens[end].lower in speech.genitive_articles | speech.affiliated
        and tokens[end + 1].capital
        and (not speech.capital_nouns or _may_be_of(tokens[end], tokens[end + 1], speech))
        and tokens[end + 1].sentence == tokens[house.first].sentence
    ):
        end += 2
    return end


def _may_be_of(link: Token, noun: Token, speech: Speech) -> bool:
    """Return whether a noun says of what a house is; behind an article that may be a dative it has to be a common one."""
    if link.lower in speech.genitive_articles:
        return ordinary(bare(noun.lower, speech), speech)
    return not noun.text.replace(".", "").isupper()


def _leave_out_others(figures: list[Figure], speech: Speech) -> None:
    """Cut every role in front of another person in it: "spokeswoman for Governor Tom Bell" is "spokeswoman"."""
    names = [f.name for f in figures if f.person and len(f.parts) > 1 and given_name(f.parts[0], speech)]
    for figure in figures:
        figure.roles = [r for role in figure.roles if (r := _without(role, names, speech))]


def _without(role: str, names: Sequence[str], speech: Speech) -> str:
    at = min((found for name in names if (found := role.find(name)) >= 0), default=-1)
    if at < 0:
        return role
    words = role[:at].split()
    while words and (words[-1].lower() in speech.prepositions | speech.definite or len(words) > 1):
        last = words.pop().lower()
        if last in speech.prepositions:
            break
    return " ".join(words) if role.startswith(" ".join(words)) else ""


def _says_nothing(role: str, speech: Speech) -> bool:
    """Return whether a role is nothing but forms of address ("Prof. Dr."), or holds a finite verb and is a clause."""
    words = role.lower().split()
    if words[0] in speech.conjunctions or any(w in speech.copulas | speech.auxiliaries for w in words):
        return True
    return all(w in speech.titles | speech.sir | speech.madam and not is_role(bare(w, speech), speech) for w in words)


def _learn(figure: Figure, mention: Mention, tokens: tuple[Token, ...], speech: Speech, body: str) -> None:
    figure.count += 1
    if mention.kind != "person":
        return
    roles = [role_across(tokens, mention.begin, speech, body), mention.role]
    roles.append(role_behind(tokens, mention.last, speech, body))
    if not any(roles) and not figure.roles:
        roles = [predicated(tokens, mention.begin, mention.last, speech, body)]
    for role in roles:
        if role and role not in figure.roles and not _says_nothing(role, speech):
            figure.roles.append(role)
            figure.words |= role_words(role, speech)
            figure.heads |= {w for w in role_words(role, speech) if is_role(w, speech)}
    if speech.cases and not figure.voiced and len(mention.name) < len(figure.name) and mention.parts == figure.parts:
        figure.name = mention.name
    if not figure.gender and mention.gender and (mention.full or mention.role or len(figure.parts) == 1):
        figure.gender = mention.gender
