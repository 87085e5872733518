"""Mentions: where the narration names a person or an organisation, and as what.

There is no list of all names and no recogniser: a name is a run of capitalised words, and what stands around it says whose.
Titles and roles in front are cut off and kept ("US Secretary of State | John Kerry"), an apposition behind is read as a
role (", governor of the central bank,"). Full stops end a name unless they belong to an initial.
"""

from typing import NamedTuple

from digestbot.core.analysis.quotes.evidence import Gender, given_name, ordinary, surname
from digestbot.core.analysis.quotes.kinds import Kind, Run, gender_of, kind_of
from digestbot.core.analysis.quotes.roles import bare, is_role, is_title, role_before
from digestbot.core.analysis.quotes.tokens import Token
from digestbot.core.text.languages.speech import Speech

_SUFFIXES = frozenset(["jr", "jr.", "sr", "sr.", "ii", "iii", "iv"])
_HONOURS = frozenset(["mbe", "obe", "cbe", "kbe", "dbe", "kc", "qc", "mp", "msp", "mep", "md", "frs", "jp"])
"""What stands behind a British name in capitals and is no part of it."""

_SAINTS = frozenset(["st.", "saint", "sankt", "sainte"])
"""What makes a given name the name of a place, a church or a club."""

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
        """Return whether the name has more than one part."""
        return len(self.parts) > 1


def mentions(tokens: tuple[Token, ...], speech: Speech, body: str) -> tuple[Mention, ...]:
    """Return the names of the narration in order, disjoint."""
    lowered = frozenset(t.lower for t in tokens if t.word and not t.capital)
    raised = frozenset(t.lower for at, t in enumerate(tokens) if t.capital and not _opens_sentence(tokens, at))
    found: list[Mention] = []
    at = 0
    while at < len(tokens):
        if not _may_begin(tokens, at, speech, lowered, raised):
            at += 1
            continue
        end = _run(tokens, at, speech)
        mention = _classified(tokens, at, end, speech, body)
        if mention is not None:
            found.append(mention)
        at = mention.last if mention is not None else end
    return tuple(found)


def _may_begin(
    tokens: tuple[Token, ...], at: int, speech: Speech, lowered: frozenset[str], raised: frozenset[str]
) -> bool:
    token = tokens[at]
    if not token.word or not token.capital:
        return False
    if not _opens_sentence(tokens, at):
        return token.lower not in speech.function or (len(token.text) == 2 and token.text[1] == ".")
    if any(phrase.startswith(token.lower) and token.lower in phrase.split() for phrase in speech.according):
        return False
    if token.lower in speech.function or token.lower.replace("’", "'").split("'")[0] in speech.function:
        return False
    nxt = tokens[at + 1] if at + 1 < len(tokens) else None
    if nxt is not None and nxt.capital:
        return True
    word = not speech.capital_nouns and token.lower not in raised and ordinary(token.lower, speech)
    word = word and not surname(token.lower)
    return not (word or token.lower in lowered)


def _opens_sentence(tokens: tuple[Token, ...], at: int) -> bool:
    return at == 0 or tokens[at - 1].sentence != tokens[at].sentence


def _run(tokens: tuple[Token, ...], at: int, speech: Speech) -> int:
    """Return the end of the run of capitalised words from `at`; particles and "of" inside a title join it."""
    end = at + 1
    while end < len(tokens) and end - at < _LONGEST:
        token, before = tokens[end], tokens[end - 1]
        if token.sentence != before.sentence or token.start - before.end > 2:
            break
        if _closes(before, speech) and not (token.capital and bare(token.lower, speech) in speech.organisations):
            break
        if end > at and token.lower in speech.verbs and _hands_over(tokens, end + 1):
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


def _hands_over(tokens: tuple[Token, ...], at: int) -> bool:
    """Return whether a quotation follows, behind a comma or a colon at most: the capital of a verb in front is a headline's."""
    while at < len(tokens) and tokens[at].text in ",:":
        at += 1
    return at < len(tokens) and tokens[at].quote >= 0


def _glued(tokens: tuple[Token, ...], at: int) -> bool:
    """Return whether a mark ties two capitalised words together without a space."""
    if at + 1 >= len(tokens):
        return False
    before, mark, after = tokens[at - 1 : at + 2]
    return after.capital and before.end == mark.start and mark.end == after.start


def _joined(tokens: tuple[Token, ...], at: int, speech: Speech) -> int:
    """Return how many tokens from `at` join two capitalised words: particles, or "of (the)" behind a title."""
    end = at
    office = tokens[at - 1].text.isupper() and is_role(tokens[at - 1].lower, speech)
    while end < len(tokens) and end - at < 3 and tokens[end].lower in speech.particles and not office:
        end += 1
    if end > at and end < len(tokens) and tokens[end].capital and tokens[end].sentence == tokens[at - 1].sentence:
        if speech.capital_nouns and not _ties(tokens, at, end, speech):
            return 0
        return end - at + 1
    role = is_role(tokens[at - 1].lower, speech)
    if role and tokens[at].lower == "of":
        end = at + 2 if at + 1 < len(tokens) and tokens[at + 1].lower in speech.definite else at + 1
        if end < len(tokens) and tokens[end].lower in speech.role_phrases and tokens[end].capital:
            return end - at + 1
    return 0


def _ties(tokens: tuple[Token, ...], particle: int, last: int, speech: Speech) -> bool:
    """Return whether particles are a part of a name where nouns have capitals: "Anna von Storch", no "Kapitän von Real"."""
    if tokens[particle].lower in speech.definite:
        return False
    before, after = bare(tokens[particle - 1].lower, speech), bare(tokens[last].lower, speech)
    return given_name(before, speech) or not (ordinary(after, speech) or ordinary(before, speech))


def _closes(token: Token, speech: Speech) -> bool:
    """Return whether a word carries an ending behind which a name cannot go on."""
    return _owns(token, speech) or (speech.suffixes and "'" in token.lower)


def _owns(token: Token, speech: Speech) -> bool:
    return any(token.lower.endswith(e) for e in speech.possessive) if speech.possessive else False


def _classified(tokens: tuple[Token, ...], first: int, end: int, speech: Speech, body: str) -> Mention | None:
    words = [bare(t.lower, speech) for t in tokens[first:end]]
    start = _name_start(words, speech, led=_led_by(tokens, first, speech))
    titled = start > 0 and any(is_title(w, speech) for w in words[:start])
    while start < len(words) - 1 and words[start] in _SUFFIXES | frozenset(",-–"):
        start += 1
    end = first + _name_end(words, start, speech)
    named = end
    while named > first + start + 1 and words[named - first - 1] in _HONOURS and tokens[named - 1].text.isupper():
        named -= 1
    words = words[: named - first]
    parts = tuple(w for w in words[start:] if w not in _SUFFIXES and w not in ",-–")
    if not parts:
        return None
    head, before = tokens[first + start], tokens[first - 1] if first else None
    ahead = before.lower if before else ""
    follows = before is not None and before.sentence == head.sentence
    kind = kind_of(Run(parts=parts, word=head, before=ahead, titled=titled, follows=follows), speech)
    if start and words[start - 1] in _SAINTS:
        kind = "place"
    opening = role_before(tokens, first, first + start, speech, full=len(parts) > 1)
    role = _role(tokens[opening : first + start], body, speech)
    last = tokens[named - 1]
    return Mention(
        begin=opening,
        first=first + start,
        last=end,
        name=body[head.start : last.end - len(last.text) + len(bare(last.text, speech))],
        parts=parts,
        suffix=next((w.rstrip(".") for w in words[start:] if w in _SUFFIXES), ""),
        kind=kind,
        gender=gender_of([*words[:start], ahead], parts, role, speech),
        role=role,
        possessive=_owns(last, speech),
        sure=kind == "person" and (titled or (len(parts) > 1 and given_name(parts[0], speech)) or role is not None),
    )


def _role(inside: tuple[Token, ...], body: str, speech: Speech) -> str | None:
    """Return what stands before a name as its role, without an age in front and the comma or the title behind it.

    A title alone stays: it tells the gender, and Dr. Ruiz from Mr. Ruiz.
    """
    while inside and inside[0].text[0].isdigit():
        inside = inside[1:]
    told = any(is_role(bare(t.lower, speech), speech) and t.text[-1] != "." for t in inside)
    while inside and (not inside[-1].word or (told and _only_title(inside[-1].lower, speech))):
        inside = inside[:-1]
    return body[inside[0].start : inside[-1].end] if inside else None


def _only_title(lower: str, speech: Speech) -> bool:
    """Return whether a word goes before a name and behind an office: "Dr.", "Lt. Gen."."""
    addressed = lower in speech.titles or lower in speech.sir or lower in speech.madam
    return addressed and (lower[-1:] == "." or not is_role(bare(lower, speech), speech))


def _led_by(tokens: tuple[Token, ...], first: int, speech: Speech) -> bool:
    """Return whether a run begins with what an office is of: "ministra de | Cultura Clara Robles", "du groupe | Ormia Claire Morel"."""
    if first < 2 or tokens[first - 2].sentence != tokens[first].sentence:
        return False
    before, two = tokens[first - 1].lower, tokens[first - 2].lower
    office = before in speech.affiliated | speech.prepositions and is_role(bare(two, speech), speech)
    return office or (before in speech.organisations and not speech.capital_nouns)


def _name_start(words: list[str], speech: Speech, *, led: bool = False) -> int:
    """Return where the name begins in a run of capitalised words, behind titles, roles, nations and parties.

    `led`: the first word belongs to an office in front of the run.
    """
    start = 0
    for at, word in enumerate(words):
        if is_title(word, speech) and not (
            at == len(words) - 1 and at > 0 and _bears(words[at - 1], words[:at], speech)
        ):
            start = at + 1
            if start < len(words) and words[start] == "of":
                while start < len(words) and (words[start] in ("of", "the") or words[start] in speech.role_phrases):
                    start += 1
    given = next((i for i in range(start, len(words) - 1) if given_name(words[i], speech)), start)
    ahead = words[start:given]
    house = led or any(w in speech.organisations for w in ahead)
    if given > start and (speech.capital_nouns or house or all(_no_name(w, speech) for w in ahead)):
        start = given
    house = words[-1] in speech.organisations and not speech.capital_nouns
    while start < len(words) - 1 and _strippable(words[start], speech) and not house:
        start += 1
    led = led and start < len(words) - 1 and words[start + 1] not in speech.particles
    if start < len(words) - 2 and ordinary(words[start], speech) and (led or given_name(words[start + 1], speech)):
        start += 1
    return start


def _name_end(words: list[str], start: int, speech: Speech) -> int:
    """Return where a name ends in a run of capitalised nouns: behind two parts, at the first that is an ordinary word."""
    if not speech.capital_nouns or start >= len(words) or not given_name(words[start], speech):
        return len(words)
    closed = speech.particles | _SUFFIXES
    ends = (i for i in range(start + 2, len(words)) if ordinary(words[i], speech) and words[i] not in closed)
    return next((i for i in ends if words[i - 1] not in speech.particles), len(words))


def _bears(before: str, words: list[str], speech: Speech) -> bool:
    """Return whether a last word that could be a role is a surname: behind a form of address or a given name ("Mr. King")."""
    if before in speech.sir or before in speech.madam or before in speech.titles:
        return True
    if speech.capital_nouns:
        return given_name(before, speech)
    return not all(is_title(w, speech) or _no_name(w, speech) for w in words)


def _no_name(word: str, speech: Speech) -> bool:
    return word in speech.not_names or word in speech.places or word in speech.organisations


def _strippable(word: str, speech: Speech) -> bool:
    noun = speech.capital_nouns and ordinary(word, speech) and word not in speech.organisations
    return word in speech.not_names or noun
