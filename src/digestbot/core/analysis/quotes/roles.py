"""Roles: what the text says that a person is, in its own words, before the name or behind it."""

from itertools import pairwise

from digestbot.core.analysis.quotes.evidence import is_abstract, is_noun, person_noun, place
from digestbot.core.analysis.quotes.tokens import Token
from digestbot.core.text.languages.speech import Speech

_LONGEST = 8
"""Words of the longest role in front of a name."""

_APPOSITION = 22
"""Tokens of the longest apposition that is read."""


def bare(word: str, speech: Speech) -> str:
    """Return a word without the ending that makes it a possessor or a case.

    >>> bare("Trump’s", Speech(possessive=("’s",)))
    'Trump'
    """
    for ending in speech.possessive:
        if word.lower().endswith(ending) and len(word) > len(ending) + 1:
            return word[: -len(ending)] + ("s" if ending[0] == "s" else "")
    if speech.suffixes and (cut := max(word.find("'"), word.find("’"))) > 1:
        return word[:cut]
    return word.rstrip("'’")


def is_role(lower: str, speech: Speech) -> bool:
    """Tell whether a folded word says what a person is ("senator")."""
    if lower in speech.roles or lower in speech.spelled or (lower[-1:] == "s" and lower[:-1] in speech.roles):
        return True
    if bool(speech.role_endings) and len(lower) > 6 and lower.endswith(speech.role_endings):
        return True
    return not _from_somewhere(lower, speech) and person_noun(lower, speech.table, speech.feminine)


def _from_somewhere(lower: str, speech: Speech) -> bool:
    """Tell whether a German noun is the adjective of a place too: "Hamburger", "Thüringer"."""
    stem = lower.removesuffix("er")
    return stem != lower and any(
        name in speech.places or place(name) for name in (stem, f"{stem}en", f"{stem}e", f"{stem}z")
    )


def is_title(lower: str, speech: Speech) -> bool:
    """Tell whether a folded word goes before a name: a form of address, a title or a role."""
    return lower in speech.titles or lower in speech.sir or lower in speech.madam or is_role(lower, speech)


_CLOSING = {"„": "“”", "‚": "‘’", "“": "”", "«": "»", "»": "«", "(": ")", "[": "]", '"': '"'}


def balanced(role: str) -> str:
    """Return a role up to a mark that it opens and does not close: half of a name in quotation marks says less than none.

    >>> balanced("Sprecher der Initiative „Freier Himmel"), balanced("head of the “Open Sky” group")
    ('Sprecher der Initiative', 'head of the “Open Sky” group')
    """
    opened: list[tuple[int, str]] = []
    for at, mark in enumerate(role):
        if opened and mark in opened[-1][1]:
            opened.pop()
        elif mark in _CLOSING:
            opened.append((at, _CLOSING[mark]))
    return role[: opened[0][0]].rstrip(" ,") if opened else role


def role_words(text: str | None, speech: Speech) -> frozenset[str]:
    """Return the folded words of a role, abbreviations spelled out ("Sen." is "senator")."""
    found = set()
    for word in (text or "").lower().replace(",", " ").split():
        plain = bare(word, speech)
        found.add(speech.spelled.get(plain, plain))
    return frozenset(found)


def role_before(tokens: tuple[Token, ...], first: int, name: int, speech: Speech, *, full: bool) -> int:
    """Return the token where the role in front of the name at token `name` begins, `name` itself if there is none.

    The run of capitals that holds the name begins at `first`. `full`: a given name is there, so that any noun in front of it
    says what the person is, in a language that writes nouns with a capital.
    """
    begin, at = first, first - 1
    if speech.roles_lead and begin == name and (ahead := _role_ahead(tokens, name, speech)) is not None:
        return ahead
    if begin < name or (at >= 0 and is_role(bare(tokens[at].lower, speech), speech)):
        capital = begin < name
        while at >= 0 and name - at <= _LONGEST and _leads(tokens[at], tokens[name], speech):
            if capital and not tokens[at].capital and not is_role(tokens[at].lower, speech):
                break
            capital = capital or tokens[at].capital
            begin, at = at, at - 1
    while begin < name and tokens[begin].lower in speech.function:
        begin += 1
    if full and (chained := _chained(tokens, first, name, speech)) is not None:
        return chained
    inside = [bare(t.lower, speech) for t in tokens[begin:name]]
    if not any(is_role(word, speech) or word in speech.titles for word in inside):
        return begin if inside and full and speech.capital_nouns and _may_be_role(inside[-1], speech) else name
    return begin


def _chained(tokens: tuple[Token, ...], first: int, name: int, speech: Speech) -> int | None:
    """Return the role whose house stands between it and the name: "Direktorin des Programms Copernicus | Anna Brandt"."""
    links = speech.affiliated | speech.oblique | speech.genitive_articles
    last = tokens[name - 1].lower if name else ""
    if not name or last in links | speech.definite | speech.prepositions or is_title(bare(last, speech), speech):
        return None
    for at in range(min(first, name - 2), max(-1, name - _LONGEST - 2), -1):
        token = tokens[at]
        if (
            not token.word
            or token.sentence != tokens[name].sentence
            or token.lower in speech.verbs | speech.who - links - speech.definite
        ):
            return None
        if is_role(bare(token.lower, speech), speech) and tokens[at + 1].lower in links:
            return at
    return None


def _may_be_role(noun: str, speech: Speech) -> bool:
    """Tell whether a noun right in front of a name may say what the person is: no body, no day, nothing abstract."""
    closed = (speech.not_names, speech.organisations, speech.places, speech.not_roles)
    return is_noun(noun, speech) and not is_abstract(noun) and not any(noun in words for words in closed)


def role_across(tokens: tuple[Token, ...], begin: int, speech: Speech, body: str) -> str | None:
    """Return the role in front of a name that a comma sets off: "the leader of the council, | Ana Ruiz,"."""
    if begin < 2 or tokens[begin - 1].text != "," or tokens[begin - 2].sentence != tokens[begin - 1].sentence:
        return None
    for at in range(begin - 2, max(-1, begin - 2 - _LONGEST), -1):
        token = tokens[at]
        if token.sentence != tokens[begin - 1].sentence or not token.word or token.lower in speech.verbs:
            return None
        opens = token.lower in speech.definite | speech.indefinite | speech.owners
        if opens and (at == 0 or tokens[at - 1].lower not in speech.prepositions):
            inside = tokens[at + 1 : begin - 1]
            if inside and _says_role(inside, speech):
                return body[inside[0].start : inside[-1].end]
            if token.lower not in speech.oblique | speech.genitive_articles:
                return None
    return None


def _role_ahead(tokens: tuple[Token, ...], name: int, speech: Speech) -> int | None:
    """Return the token of a role with adjectives or a complement between it and its name, or None."""
    if name and tokens[name - 1].lower in speech.prepositions | speech.affiliated:
        return None
    for at in range(name - 1, max(-1, name - 7), -1):
        token = tokens[at]
        if not token.word or token.sentence != tokens[name].sentence or token.lower in speech.verbs:
            return None
        if is_role(token.lower, speech):
            return at if not tokens[at + 1].capital else None
        linked = token.lower in speech.prepositions or token.lower not in speech.function
        if not linked or token.lower in speech.who or token.lower in speech.where:
            return None
    return None


def _leads(token: Token, name: Token, speech: Speech) -> bool:
    """Tell whether a token in front of a name may belong to the role that leads to it."""
    closed = speech.function | speech.prepositions | speech.verbs | speech.indefinite | speech.definite
    return token.word and token.sentence == name.sentence and token.lower not in closed


def role_behind(tokens: tuple[Token, ...], last: int, speech: Speech, body: str) -> str | None:
    """Return the apposition behind a name that ends before token `last`, if it says what the person is."""
    if last >= len(tokens) or tokens[last].text not in (",", "(", "–", "—"):
        return None
    if last + 2 < len(tokens) and tokens[last + 1].text.isdigit() and tokens[last + 2].text == ",":
        last += 2
    end = last + 1
    while end < len(tokens) and end - last <= _APPOSITION and tokens[end].sentence == tokens[last].sentence:
        token = tokens[end]
        if (
            token.quote >= 0
            or token.text in ",;:()–—"
            or (token.lower in speech.verbs and not is_role(token.lower, speech))
        ):
            break
        end += 1
    inside = tokens[last + 1 : end]
    open_ended = end < len(tokens) and tokens[end].sentence == tokens[last].sentence and tokens[end].word
    if not inside or (open_ended and (tokens[end].lower not in speech.verbs or inside[0].lower in speech.definite)):
        return None
    if _is_clause(inside, speech) or not _says_role(inside, speech):
        return None
    while inside and (inside[0].lower in speech.definite or inside[0].lower in speech.indefinite):
        inside = inside[1:]
    while inside and not inside[-1].word:
        inside = inside[:-1]
    return body[inside[0].start : inside[-1].end] if inside else None


def _is_clause(inside: tuple[Token, ...], speech: Speech) -> bool:
    """Tell whether what follows a comma is a clause and no apposition: it begins with a relative pronoun or holds a verb."""
    first = inside[0].lower
    if first in speech.who and not (first in speech.definite and inside[-1].capital):
        return True
    for before, token in pairwise(inside):
        article = token.lower in speech.definite or token.lower in speech.indefinite
        if article and before.word and not before.capital and before.lower not in speech.prepositions:
            return True
        if is_role(bare(token.lower, speech), speech):
            return False
    return False


def predicated(tokens: tuple[Token, ...], begin: int, last: int, speech: Speech, body: str) -> str | None:
    """Return what a sentence says that a person is: "Ana Ruiz is the mayor of Orm"."""
    at = last
    if speech.inverts and begin and tokens[begin - 1].lower in speech.copulas:
        at = last - 1
    elif at >= len(tokens) or tokens[at].lower not in speech.copulas:
        return None
    at += 1
    articles = speech.definite | speech.indefinite
    if at >= len(tokens) or tokens[at].lower not in articles or tokens[at].sentence != tokens[last - 1].sentence:
        return None
    end = at + 1
    while (
        end < len(tokens) and tokens[end].word and tokens[end].sentence == tokens[at].sentence and end - at <= _LONGEST
    ):
        if (
            tokens[end].lower in speech.who - speech.definite
            or tokens[end].lower in speech.conjunctions
            or tokens[end].lower in speech.verbs
        ):
            break
        end += 1
    inside = tokens[at + 1 : end]
    return body[inside[0].start : inside[-1].end] if inside and _says_role(inside, speech) else None


def _says_role(inside: tuple[Token, ...], speech: Speech) -> bool:
    """Tell whether an apposition has a role as its head: before its first preposition."""
    for token in inside:
        if is_role(bare(token.lower, speech), speech):
            return True
        if token.lower in speech.prepositions:
            return False
    return False
