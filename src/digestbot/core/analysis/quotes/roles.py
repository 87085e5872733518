"""Roles: what a person is, in the words that stand before the name."""

from digestbot.core.analysis.quotes.evidence import is_abstract, is_noun, person_noun, place
from digestbot.core.analysis.quotes.tokens import Token
from digestbot.core.text.languages.speech import Speech

LONGEST = 8
"""Words of the longest role beside a name."""


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
    """Return whether a folded word says what a person is ("senator")."""
    if lower in speech.roles or lower in speech.spelled or (lower[-1:] == "s" and lower[:-1] in speech.roles):
        return True
    if bool(speech.role_endings) and len(lower) > 6 and lower.endswith(speech.role_endings):
        return True
    if _compounded(lower, speech):
        return True
    return not _from_somewhere(lower, speech) and person_noun(lower, speech.table, speech.feminine)


def _compounded(lower: str, speech: Speech) -> bool:
    """Return whether a word is a role with something before or behind it: "co-founder", "secretary-general", "exministro"."""
    first, dash, last = lower.rpartition("-")
    if dash:
        return last in speech.roles or (first in speech.roles and last in speech.roles | speech.statuses)
    if not lower.startswith(_PREFIXES):
        return False
    return any(lower.startswith(p) and lower[len(p) :] in speech.roles for p in _PREFIXES)


def _from_somewhere(lower: str, speech: Speech) -> bool:
    """Return whether a German noun is the adjective of a place too: "Hamburger", "Thüringer"."""
    stem = lower.removesuffix("er")
    return stem != lower and any(
        name in speech.places or place(name) for name in (stem, f"{stem}en", f"{stem}e", f"{stem}z")
    )


def is_title(lower: str, speech: Speech) -> bool:
    """Return whether a folded word goes before a name: a form of address, a title or a role."""
    return lower in speech.titles or lower in speech.sir or lower in speech.madam or is_role(lower, speech)


_PREFIXES = ("co", "ex", "vice", "vize", "sub")
"""What is glued to a role without a hyphen."""

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
    begin = _role_begin(tokens, first, name, speech, full=full)
    return _with_status(tokens, begin, speech) if begin < name else name


def _with_status(tokens: tuple[Token, ...], begin: int, speech: Speech) -> int:
    """Return where a role begins with what belongs to it: another role ("singer and | actor"), "former", in German its article too.

    "Der frühere Trainer" is no trainer: a role without its status says what is not true.
    """
    here = begin
    while here and tokens[here - 1].sentence == tokens[begin].sentence and begin - here < LONGEST:
        before = tokens[here - 1].lower
        pair = here > 1 and before in speech.conjunctions and is_role(bare(tokens[here - 2].lower, speech), speech)
        if pair and tokens[here - 2].sentence == tokens[begin].sentence:
            here -= 2
        elif before in speech.statuses or (speech.roles_lead and is_role(before, speech)):
            here -= 1
        else:
            break
    status = here < begin and tokens[here].lower in speech.statuses and speech.capital_nouns
    articles = speech.definite - speech.oblique
    return here - 1 if status and here and tokens[here - 1].lower in articles else here


def _role_begin(tokens: tuple[Token, ...], first: int, name: int, speech: Speech, *, full: bool) -> int:
    begin, at = first, first - 1
    if speech.roles_lead and begin == name and (ahead := _role_ahead(tokens, name, speech)) is not None:
        return ahead
    if begin < name or (at >= 0 and is_role(bare(tokens[at].lower, speech), speech)):
        capital = begin < name
        while at >= 0 and name - at <= LONGEST and _leads(tokens[at], tokens[name], speech):
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
    for at in range(min(first, name - 2), max(-1, name - LONGEST - 2), -1):
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
    """Return whether a noun right in front of a name may say what the person is: no body, no day, nothing abstract."""
    closed = (speech.not_names, speech.organisations, speech.places, speech.not_roles)
    return is_noun(noun, speech) and not is_abstract(noun) and not any(noun in words for words in closed)


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
        past = speech.past_masculine and token.lower.endswith((speech.past_masculine, speech.past_feminine))
        linked = token.lower in speech.prepositions or not (past or token.lower in speech.function)
        if not linked or token.lower in speech.who or token.lower in speech.where:
            return None
    return None


def _leads(token: Token, name: Token, speech: Speech) -> bool:
    """Return whether a token in front of a name may belong to the role that leads to it."""
    closed = (speech.function, speech.prepositions, speech.verbs, speech.indefinite, speech.definite)
    return token.word and token.sentence == name.sentence and not any(token.lower in words for words in closed)
