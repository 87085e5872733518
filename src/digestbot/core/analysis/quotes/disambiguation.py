"""Second look at single names: what a lone capitalised word is depends on the full names that the article has elsewhere.

"Jordan said" is a person where Jim Jordan was named, "Dean" is no university's; "Stines" owns something where there is a Stine;
in German, where every noun has a capital, a lone one is a name only if it is a part of one or speaks without an article.
"""

from collections import Counter

from digestbot.core.analysis.quotes.evidence import commonplace, ordinary
from digestbot.core.analysis.quotes.mentions import Mention
from digestbot.core.analysis.quotes.roles import is_role
from digestbot.core.analysis.quotes.tokens import Token
from digestbot.core.text.languages.speech import Speech

_PERSONAL = ("e", "er", "en", "in")
"""How German nouns for persons end: what is none of them behind an article may be a house."""


def settled(
    mentions: tuple[Mention, ...], headline: tuple[Mention, ...], tokens: tuple[Token, ...], speech: Speech
) -> tuple[Mention, ...]:
    """Return the mentions in order, with single names judged by the full ones of text and title."""
    people = [m for m in (*mentions, *headline) if m.full and m.kind == "person" and not _nouns_only(m, speech)]
    surnames = frozenset(m.parts[-1] for m in people)
    known = surnames | {p for m in people if m.sure for p in m.parts}
    taken = frozenset(a for m in mentions for a in range(m.begin, m.last))
    often = Counter(m.parts[-1] for m in mentions if not m.full)
    known |= {p for p, times in often.items() if times > 1 and not ordinary(p, speech)}
    found = [_judged(m, tokens, speech, surnames, known) for m in mentions]
    found += [
        _bare(at, token)
        for at, token in enumerate(tokens)
        if token.lower in surnames and token.capital and at not in taken and _alone(tokens, at, speech)
    ]
    return tuple(sorted((m for m in found if m is not None), key=lambda m: m.first))


def _bare(at: int, token: Token) -> Mention:
    """Return a surname that is a word of its own ("Dean") as the name it is."""
    return Mention(
        begin=at,
        first=at,
        last=at + 1,
        name=token.text,
        parts=(token.lower,),
        suffix="",
        kind="person",
        gender="",
        role=None,
        possessive=False,
        sure=False,
    )


def _alone(tokens: tuple[Token, ...], at: int, speech: Speech) -> bool:
    """Return whether a word stands without an article in front and without another capital behind."""
    if at and tokens[at - 1].lower in speech.definite | speech.indefinite:
        return False
    return at + 1 >= len(tokens) or not tokens[at + 1].capital


def _judged(
    mention: Mention, tokens: tuple[Token, ...], speech: Speech, surnames: frozenset[str], known: frozenset[str]
) -> Mention | None:
    last = mention.parts[-1]
    if _nouns_only(mention, speech) and last not in surnames and not _titled_voice(mention, tokens, speech):
        return None
    if (
        speech.genitive
        and last not in known
        and last.endswith(speech.genitive)
        and last[: -len(speech.genitive)] in known
    ):
        cut = len(speech.genitive)
        parts = (*mention.parts[:-1], last[:-cut])
        return mention._replace(name=mention.name[:-cut], parts=parts, possessive=True, kind="person")
    before = tokens[mention.first - 1].lower if mention.first else ""
    lowly = not mention.full and mention.kind != "person" and last in surnames
    if lowly and before not in speech.where | speech.definite:
        return mention._replace(kind="person")
    if _is_body(mention, tokens, speech):
        return mention._replace(kind="organisation")
    lone = speech.capital_nouns and not mention.full and not mention.sure and mention.kind == "person"
    if lone and last not in known and not _speaks(mention, tokens, speech):
        return None
    return mention


def _nouns_only(mention: Mention, speech: Speech) -> bool:
    """Return whether a run of capitals is nothing but common nouns, in a language that writes every noun with one."""
    if not speech.capital_nouns or mention.kind != "person" or mention.name.isupper():
        return False
    return all(commonplace(p, speech) for p in mention.parts)


def _titled_voice(mention: Mention, tokens: tuple[Token, ...], speech: Speech) -> bool:
    """Return whether a noun with a role in front stands beside a verb of saying: "Präsident Zwanziger sagte"."""
    if mention.role is None:
        return False
    around = (*tokens[max(0, mention.begin - 1) : mention.begin], *tokens[mention.last : mention.last + 1])
    return any(t.lower in speech.verbs for t in around)


def _is_body(mention: Mention, tokens: tuple[Token, ...], speech: Speech) -> bool:
    """Return whether a noun that no dictionary has speaks behind an article: "wies die Haspa darauf hin"."""
    if not speech.capital_nouns or mention.full or mention.first < 2 or ordinary(mention.parts[-1], speech):
        return False
    if mention.parts[-1].endswith(_PERSONAL):
        return False
    article, verb = tokens[mention.first - 1], tokens[mention.first - 2]
    return article.lower in speech.definite - speech.oblique and verb.lower in speech.verbs


def _speaks(mention: Mention, tokens: tuple[Token, ...], speech: Speech) -> bool:
    """Return whether a lone noun stands right beside a verb of saying or before a colon, without article or adjective."""
    if (
        mention.parts[-1] in speech.unnamed
        or is_role(mention.parts[-1], speech)
        or commonplace(mention.parts[-1], speech)
    ):
        return False
    before = tokens[mention.first - 1] if mention.first else None
    after = tokens[mention.last] if mention.last < len(tokens) else None
    opens = before is None or before.sentence != tokens[mention.first].sentence
    said = before is not None and (before.lower in speech.verbs or before.lower in speech.cues)
    speaks = after is not None and (after.lower in speech.verbs or after.text == ":")
    return said or (opens and speaks)
