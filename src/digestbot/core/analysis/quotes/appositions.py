"""Appositions: what a person is, in the words that a comma or a form of "to be" ties to the name."""

from itertools import pairwise

from digestbot.core.analysis.quotes.roles import LONGEST, bare, is_role
from digestbot.core.analysis.quotes.tokens import Token
from digestbot.core.text.languages.speech import Speech

_APPOSITION = 22
"""Tokens of the longest apposition that is read."""


_ABBREVIATED = range(2, 7)
"""Letters of an abbreviation that may be a party's or a house's."""


def role_across(tokens: tuple[Token, ...], begin: int, speech: Speech, body: str) -> str | None:
    """Return the role in front of a name that a comma sets off: "the leader of the council, | Ana Ruiz,"."""
    if begin < 2 or tokens[begin - 1].text != "," or tokens[begin - 2].sentence != tokens[begin - 1].sentence:
        return None
    for at in range(begin - 2, max(-1, begin - 2 - LONGEST), -1):
        token = tokens[at]
        if token.sentence != tokens[begin - 1].sentence or not token.word:
            return None
        if token.lower in speech.verbs and not is_role(token.lower, speech):
            return _role_text(tokens[at + 1 : begin - 1], speech, body)
        opens = token.lower in speech.definite | speech.indefinite | speech.owners
        opens = opens or (bool(speech.possessive) and token.lower.endswith(speech.possessive))
        if opens and (at == 0 or tokens[at - 1].lower not in speech.prepositions):
            if role := _role_text(tokens[at + 1 : begin - 1], speech, body):
                return role
            if token.lower not in speech.oblique | speech.genitive_articles:
                return None
    return None


def _role_text(inside: tuple[Token, ...], speech: Speech, body: str) -> str | None:
    """Return the words of a noun phrase if they say what a person is."""
    return body[inside[0].start : inside[-1].end] if inside and _says_role(inside, speech) else None


def _past_age(tokens: tuple[Token, ...], last: int) -> int:
    """Return the mark behind what follows a name at once, an age or a bracket: ", de 42 años |,", "(SPD) |,"; `last` without."""
    if last >= len(tokens) or tokens[last].text not in ",(":
        return last
    inside = tokens[last + 1 : last + 6]
    close = next((i for i, t in enumerate(inside) if not t.word), None)
    if close is None or (tokens[last].text == "," and not any(t.text.isdigit() for t in inside[:close])):
        return last
    at = last + 1 + close + (inside[close].text == ")")
    return at if at < len(tokens) and tokens[at].text == "," else last


def role_behind(tokens: tuple[Token, ...], last: int, speech: Speech, body: str) -> str | None:
    """Return the apposition behind a name that ends before token `last`, if it says what the person is."""
    last = _past_age(tokens, last)
    if last >= len(tokens) or tokens[last].text not in (",", "(", "–", "—"):
        return None
    end = last + 1
    while end < len(tokens) and end - last <= _APPOSITION and tokens[end].sentence == tokens[last].sentence:
        token = tokens[end]
        if (
            token.quote >= 0
            or token.text in ",;:()–—"
            or (end > last + 1 and token.lower in speech.who - speech.definite - speech.prepositions)
            or (token.lower in speech.verbs and not is_role(token.lower, speech))
        ):
            break
        end += 1
    inside = tokens[last + 1 : end]
    open_ended = end < len(tokens) and tokens[end].sentence == tokens[last].sentence and tokens[end].word
    if open_ended and tokens[end].lower not in speech.who:
        open_ended = tokens[end].lower not in speech.verbs or (bool(inside) and inside[0].lower in speech.definite)
    else:
        open_ended = False
    if not inside or open_ended:
        return None
    if _is_clause(inside, speech) or not _says_role(inside, speech):
        return None
    leading = speech.definite | speech.indefinite | speech.copulas
    while inside and (inside[0].lower in leading or inside[0].text[0].isdigit()):
        inside = inside[1:]
    while inside and not inside[-1].word:
        inside = inside[:-1]
    return body[inside[0].start : inside[-1].end] if inside else None


def _is_clause(inside: tuple[Token, ...], speech: Speech) -> bool:
    """Return whether what follows a comma is a clause and no apposition: it begins with a relative pronoun or holds a verb."""
    first = inside[0].lower
    if first in speech.who and not (first in speech.definite and inside[-1].capital):
        return True
    if is_role(bare(first, speech), speech):
        return False
    for before, token in pairwise(inside):
        article = token.lower in (speech.definite | speech.indefinite) - speech.prepositions
        if article and before.word and not before.capital and before.lower not in speech.prepositions:
            return True
        if is_role(bare(token.lower, speech), speech):
            return False
    return False


def predicated(tokens: tuple[Token, ...], begin: int, last: int, speech: Speech, body: str) -> str | None:
    """Return what a sentence says that a person is: "Ana Ruiz is the mayor of Orm", "Ana Ruiz works as a nurse"."""
    if speech.inverts and begin and tokens[begin - 1].lower in speech.copulas:
        if ahead := _ahead_of_copula(tokens, begin - 1, speech, body):
            return ahead
        at = last
    elif (at := _past_copula(tokens, last, speech)) == last:
        return None
    if at >= len(tokens) or tokens[at].sentence != tokens[last - 1].sentence:
        return None
    articles = speech.definite | speech.indefinite
    bare_role = tokens[at].lower not in articles
    if bare_role and not is_role(tokens[at].lower, speech):
        return None
    first = at if bare_role else at + 1
    end = first
    while (
        end < len(tokens) and tokens[end].word and tokens[end].sentence == tokens[at].sentence and end - first < LONGEST
    ):
        if tokens[end].lower in (speech.who - speech.definite) | speech.conjunctions | speech.verbs | speech.since:
            break
        end += 1
    return _role_text(tokens[first:end], speech, body)


def _ahead_of_copula(tokens: tuple[Token, ...], copula: int, speech: Speech, body: str) -> str | None:
    """Return the role that opens a sentence in front of "is": "Chef der Werft ist | Uwe Kranz"."""
    first = copula
    while first and tokens[first - 1].word and tokens[first - 1].sentence == tokens[copula].sentence:
        first -= 1
        if copula - first > LONGEST:
            return None
    first += tokens[first].lower in speech.definite
    leads = first < copula and is_role(bare(tokens[first].lower, speech), speech)
    return _role_text(tokens[first:copula], speech, body) if leads else None


def _past_copula(tokens: tuple[Token, ...], last: int, speech: Speech) -> int:
    """Return the token behind "is", "has been since 2019" or "works as" that follows a name; `last` if nothing does."""
    words = [t.lower for t in tokens[last : last + 4]]
    if " ".join(words[:2]) in speech.employed:
        return last + 2
    clause = words[:1] == [","] and len(words) > 2 and words[1] in speech.who
    at = next((i for i, word in enumerate(words[: 3 if clause else 2]) if word in speech.copulas), None)
    if at is None:
        return last
    at += 1
    if len(words) > at + 1 and words[at] in speech.since and words[at + 1].isdigit():
        at += 2
    return last + at


def _says_role(inside: tuple[Token, ...], speech: Speech) -> bool:
    """Return whether an apposition has a role as its head: before its first preposition, "since 2019" aside."""
    if len(inside) > 2 and inside[0].lower in speech.prepositions and inside[1].text.isdigit():
        inside = inside[2:]
    for token in inside:
        if is_role(bare(token.lower, speech), speech):
            return True
        if token.lower in speech.prepositions:
            return False
    return False


def affiliation(tokens: tuple[Token, ...], last: int, speech: Speech) -> str | None:
    """Return the party or house that stands in brackets behind a name: "Ana Ruiz (SPD)"."""
    if last + 2 >= len(tokens) or tokens[last].text != "(" or tokens[last + 2].text not in "),":
        return None
    house = tokens[last + 1]
    short = house.text.isalpha() and house.text.isupper() and len(house.text) in _ABBREVIATED
    return house.text if short or (house.capital and house.lower in speech.not_names) else None
