"""Roles: what the text says that a person is, in its own words, before the name or behind it."""

from digestbot.core.analysis.quotes.evidence import person_noun
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
    return person_noun(lower, speech.table, speech.feminine)


def is_title(lower: str, speech: Speech) -> bool:
    """Tell whether a folded word goes before a name: a form of address, a title or a role."""
    return lower in speech.titles or lower in speech.sir or lower in speech.madam or is_role(lower, speech)


def role_words(text: str | None, speech: Speech) -> frozenset[str]:
    """Return the folded words of a role, abbreviations spelled out ("Sen." is "senator")."""
    found = set()
    for word in (text or "").lower().replace(",", " ").split():
        plain = bare(word, speech)
        found.add(speech.spelled.get(plain, plain))
    return frozenset(found)


def role_before(tokens: tuple[Token, ...], first: int, name: int, speech: Speech) -> int:
    """Return the token where the role in front of the name at token `name` begins, `name` itself if there is none.

    The run of capitals that holds the name begins at `first`.
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
    inside = [bare(t.lower, speech) for t in tokens[begin:name]]
    if not any(is_role(word, speech) or word in speech.titles for word in inside):
        return name
    return begin


def _role_ahead(tokens: tuple[Token, ...], name: int, speech: Speech) -> int | None:
    """Return the token of a role with adjectives or a complement between it and its name, or None."""
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
    if end < len(tokens) and tokens[end].sentence == tokens[last].sentence and tokens[end].word:
        return None
    inside = tokens[last + 1 : end]
    if not inside or inside[0].lower in speech.who or not _says_role(inside, speech):
        return None
    while inside and (inside[0].lower in speech.definite or inside[0].lower in speech.indefinite):
        inside = inside[1:]
    while inside and not inside[-1].word:
        inside = inside[:-1]
    return body[inside[0].start : inside[-1].end] if inside else None


def _says_role(inside: tuple[Token, ...], speech: Speech) -> bool:
    """Tell whether an apposition has a role as its head: before its first preposition."""
    for token in inside:
        if is_role(bare(token.lower, speech), speech):
            return True
        if token.lower in speech.prepositions:
            return False
    return False
