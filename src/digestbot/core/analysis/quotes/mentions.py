"""Mentions: where the narration names a person or an organisation, and as what.

There is no list of all names and no recogniser: a name is a run of capitalised words, and what stands around it says whose.
Titles and roles in front are cut off and kept ("US Secretary of State | John Kerry"), an apposition behind is read as a
role (", governor of the central bank,"). Full stops end a name unless they belong to an initial.
"""

from typing import Literal, NamedTuple

from digestbot.core.analysis.quotes.narration import Token
from digestbot.core.analysis.quotes.roles import bare, is_role, is_title, role_before
from digestbot.core.text.languages.given_names import MEN, WOMEN
from digestbot.core.text.languages.speech import Speech

Kind = Literal["person", "organisation", "place"]
Gender = Literal["f", "m", ""]

_SUFFIXES = frozenset(["jr", "jr.", "sr", "sr.", "ii", "iii", "iv"])
_LONGEST = 8
"""Words of the longest name; a longer run of capitals is a headline."""


class Mention(NamedTuple):
    """One name: tokens `first` to `last` (exclusive), its role from `begin`, `name` as written, `parts` folded, without a junior's suffix.

    `role` is what the text says they are, as written; `possessive` whether the name owns the noun behind it;
    `full` whether a given name or several parts are there; `sure` whether more than a capital speaks for a person.
    """

    begin: int
    first: int
    last: int
    name: str
    parts: tuple[str, ...]
    suffix: str
    kind: Kind
    gender: Gender
    role: str | None
    possessive: bool
    sure: bool

    @property
    def full(self) -> bool:
        """Tell whether the name has more than one part."""
        return len(self.parts) > 1


def mentions(tokens: tuple[Token, ...], speech: Speech, body: str) -> tuple[Mention, ...]:
    """Return the names of the narration in order, disjoint."""
    lowered = frozenset(t.lower for t in tokens if t.word and not t.capital)
    found: list[Mention] = []
    at = 0
    while at < len(tokens):
        if not _may_begin(tokens, at, speech, lowered):
            at += 1
            continue
        end = _run(tokens, at, speech)
        if mention := _classified(tokens, at, end, speech, body):
            found.append(mention)
        at = end
    return tuple(found)


def _may_begin(tokens: tuple[Token, ...], at: int, speech: Speech, lowered: frozenset[str]) -> bool:
    token = tokens[at]
    if not token.word or not token.capital:
        return False
    if not _opens_sentence(tokens, at):
        return token.lower not in speech.function or (len(token.text) == 2 and token.text[1] == ".")
    if token.lower in speech.function or token.lower.replace("’", "'").split("'")[0] in speech.function:
        return False
    nxt = tokens[at + 1] if at + 1 < len(tokens) else None
    lonely = nxt is None or not nxt.capital
    return not (lonely and token.lower in lowered)


def _opens_sentence(tokens: tuple[Token, ...], at: int) -> bool:
    return at == 0 or tokens[at - 1].sentence != tokens[at].sentence


def _run(tokens: tuple[Token, ...], at: int, speech: Speech) -> int:
    """Return the end of the run of capitalised words from `at`; particles and "of" inside a title join it."""
    end = at + 1
    while end < len(tokens) and end - at < _LONGEST:
        token, before = tokens[end], tokens[end - 1]
        if token.sentence != before.sentence or _owns(before, speech) or token.start - before.end > 2:
            break
        if token.word and token.capital and token.lower not in speech.he | speech.she:
            end += 1
        elif (token.lower == "," and end + 1 < len(tokens) and tokens[end + 1].lower in _SUFFIXES) or (
            token.text in "-–’'" and _glued(tokens, end)
        ):
            end += 2
        elif skip := _joined(tokens, end, speech):
            end += skip
        else:
            break
    return end


def _glued(tokens: tuple[Token, ...], at: int) -> bool:
    """Tell whether a mark ties two capitalised words together without a space."""
    if at + 1 >= len(tokens):
        return False
    before, mark, after = tokens[at - 1 : at + 2]
    return after.capital and before.end == mark.start and mark.end == after.start


def _joined(tokens: tuple[Token, ...], at: int, speech: Speech) -> int:
    """Return how many tokens from `at` join two capitalised words: particles, or "of (the)" behind a title."""
    end = at
    while end < len(tokens) and end - at < 3 and tokens[end].lower in speech.particles:
        end += 1
    if end > at and end < len(tokens) and tokens[end].capital and tokens[end].sentence == tokens[at - 1].sentence:
        return end - at + 1
    role = is_role(tokens[at - 1].lower, speech)
    if role and tokens[at].lower == "of":
        end = at + 2 if at + 1 < len(tokens) and tokens[at + 1].lower in speech.definite else at + 1
        if end < len(tokens) and tokens[end].lower in speech.role_phrases and tokens[end].capital:
            return end - at + 1
    return 0


def _owns(token: Token, speech: Speech) -> bool:
    return any(token.lower.endswith(e) for e in speech.possessive) if speech.possessive else False


def _classified(tokens: tuple[Token, ...], first: int, end: int, speech: Speech, body: str) -> Mention | None:
    words = [bare(t.lower, speech) for t in tokens[first:end]]
    start = _name_start(words, speech)
    titled = start > 0 and any(is_title(w, speech) for w in words[:start])
    while start < len(words) - 1 and words[start] in _SUFFIXES | frozenset(",-–"):
        start += 1
    if start >= len(words):
        return None
    parts = [w for w in words[start:] if w not in _SUFFIXES and w not in ",-–"]
    suffix = next((w.rstrip(".") for w in words[start:] if w in _SUFFIXES), "")
    if not parts:
        return None
    kind = _kind(tokens, first + start, end, words, start, parts, titled, speech)
    if kind is None:
        return None
    opening = role_before(tokens, first, first + start, speech)
    role = body[tokens[opening].start : tokens[first + start - 1].end] if opening < first + start else None
    titles = words[:start] + ([tokens[first - 1].lower] if first else [])
    gender = _gender(titles, parts, role, speech)
    given = len(parts) > 1 and (parts[0] in WOMEN or parts[0] in MEN)
    begin, close = tokens[first + start].start, tokens[end - 1].end
    name = body[begin:close]
    if (last := bare(tokens[end - 1].text, speech)) != tokens[end - 1].text:
        name = name[: len(name) - len(tokens[end - 1].text) + len(last)]
    return Mention(
        begin=opening,
        first=first + start,
        last=end,
        name=name,
        parts=tuple(parts),
        suffix=suffix,
        kind=kind,
        gender=gender,
        role=role,
        possessive=_owns(tokens[end - 1], speech),
        sure=kind == "person" and (titled or given or role is not None),
    )


def _name_start(words: list[str], speech: Speech) -> int:
    """Return where the name begins in a run of capitalised words, behind titles, roles, nations and parties."""
    start = 0
    for at, word in enumerate(words):
        if is_title(word, speech) and not (
            at == len(words) - 1 and at > 0 and _bears(words[at - 1], words[:at], speech)
        ):
            start = at + 1
            if start < len(words) and words[start] == "of":
                while start < len(words) and (words[start] in ("of", "the") or words[start] in speech.role_phrases):
                    start += 1
    given = next((i for i in range(start, len(words) - 1) if words[i] in WOMEN or words[i] in MEN), start)
    if given > start and (speech.capital_nouns or all(_no_name(w, speech) for w in words[start:given])):
        start = given
    while start < len(words) - 1 and _strippable(words[start], speech):
        start += 1
    return start


def _bears(before: str, words: list[str], speech: Speech) -> bool:
    """Tell whether a last word that could be a role is a surname: behind a form of address or a given name ("Mr. King")."""
    if before in speech.sir or before in speech.madam or before in speech.titles:
        return True
    return not all(is_title(w, speech) or _no_name(w, speech) for w in words)


def _no_name(word: str, speech: Speech) -> bool:
    return word in speech.not_names or word in speech.places or word in speech.organisations


def _strippable(word: str, speech: Speech) -> bool:
    return word in speech.not_names


def _kind(
    tokens: tuple[Token, ...],
    first: int,
    end: int,
    words: list[str],
    start: int,
    parts: list[str],
    titled: bool,
    speech: Speech,
) -> Kind | None:
    if titled and all(p in speech.places for p in parts):
        return "place"
    if titled and not any(p in speech.organisations for p in parts[1:]):
        return "person"
    given = parts[0] in WOMEN or parts[0] in MEN
    if parts[-1] in speech.organisations or (not given and any(p in speech.organisations for p in parts)):
        return "organisation"
    if len(words[start]) > 2 and words[start][1] == "-":
        return "place"
    if all(p in speech.not_names or p in speech.function or p in speech.places or p in speech.verbs for p in parts):
        acronym = (
            len(parts) == 1 and tokens[first].text.isupper() and len(parts[0]) > 2 and parts[0] not in speech.places
        )
        return "organisation" if acronym or (parts[0] in speech.not_names and len(parts) > 1) else "place"
    before = tokens[first - start - 1].lower if first - start > 0 else ""
    if given and not (len(parts) == 1 and before in speech.where):
        return "person"
    text = tokens[first].text
    if len(parts) == 1 and len(text) > 1 and text.replace(".", "").isupper():
        return "organisation"
    if before in speech.definite and tokens[first - 1].sentence == tokens[first].sentence and not speech.capital_nouns:
        return "organisation"
    if parts[0] in speech.places or parts[-1] in speech.places:
        return "place"
    if len(parts) == 1 and before in speech.where:
        return "place"
    return "person"


def _gender(titles: list[str], parts: list[str], role: str | None, speech: Speech) -> Gender:
    for word in titles:
        if word in speech.sir:
            return "m"
        if word in speech.madam:
            return "f"
    for word in (role or "").lower().split():
        if word.endswith(("woman", "actress", "duchess", "queen", "princess")):
            return "f"
        if word.endswith(("spokesman", "congressman", "chairman", "businessman")):
            return "m"
    return given_gender(parts[0], speech) if len(parts) > 1 else ""


def given_gender(name: str, speech: Speech) -> Gender:
    """Return the gender of a folded given name, or nothing where both bear it or nobody is known to."""
    if (name in WOMEN) == (name in MEN):
        return ""
    return "f" if name in WOMEN else "m"
