"""Bylines in the text: under the title, and at the end where wire copy has them."""

import re

from digestbot.core.analysis.authors.kinds import is_agency
from digestbot.core.analysis.authors.names import looks_like_name, names_in, opener_of, tidy, without_opener
from digestbot.core.analysis.authors.vocabulary import plain
from digestbot.core.text.languages import get
from digestbot.core.text.lexicon import name_kinds

TOLD = 20_000
"""Code points of a story in which a name that stands alone over it is looked for."""

HEAD, TAIL = 12, 4
"""Lines at the start and at the end of a text in which bylines are looked for."""

LONGEST = 220
"""Code points of a byline."""

_END = re.compile(r"[|•·●(（]|\s[-–—―]\s|;|\d")
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_BRACKETED = re.compile(r"^[（(【\[](.{2,60})[)）】\]]$")
_LOWER_TAIL = 4
"""Words without a capital that may follow the names ("for the second time in" is a sentence, "in our office" a byline)."""


def in_text(text: str, language: str) -> tuple[str, ...]:
    r"""Return the names in the text's bylines, in order.

    >>> in_text("By Ana Ruiz and Tom Hale in Paris\n\nThe bank held its rate.", "en")
    ('Ana Ruiz', 'Tom Hale')
    """
    lines = _lines(text)
    head = lines[:HEAD]
    found: list[str] = []
    for at, line in enumerate(head):
        names = in_line(line, language)
        if not names and _is_dated(head[at + 1 : at + 2], language):
            names = bare(line, language)
        found.extend(names)
        if found and not names:
            break
    return tuple(dict.fromkeys(found))


def credited(text: str, language: str) -> tuple[str, ...]:
    """Return the names in the last lines of the text: wire copy ends with "Reporting by A and B; Editing by C"."""
    lines = _lines(text)
    tail = lines[max(HEAD, len(lines) - TAIL) :]
    return tuple(dict.fromkeys(name for line in tail for name in in_line(line, language)))


def alone(text: str, language: str) -> tuple[str, ...]:
    r"""Return the names of a line that stands by itself over the first paragraph and says nothing else.

    Weak evidence: a heading can be a person's name. So the story must not speak of anyone by that surname.

    >>> story = "The river rose overnight. " * 9
    >>> alone(f"Ana Ruiz\n\n{story}", "en"), alone(f"Ana Ruiz\n\nRuiz said: {story}", "en")
    (('Ana Ruiz',), ())
    """
    lines = _lines(text)[: _ALONE + 1]
    for at, line in enumerate(lines[:-1]):
        names = bare(line, language) if _could_be_alone(line, lines[at + 1]) else ()
        if names and len(names) <= 3:
            told = set(plain(text[text.index(line) + len(line) :][:TOLD]).split())
            return names if not any(plain(name).split()[-1] in told for name in names) else ()
    return ()


def _could_be_alone(line: str, after: str) -> bool:
    return len(line) <= 60 and line[-1] not in ".!?:" and len(after) >= 100


_ALONE = 4
"""Lines at the start of a text among which a name may stand alone."""


def _lines(text: str) -> list[str]:
    return [line.strip().removeprefix("- ") for line in text.split("\n") if line.strip()]


def in_line(line: str, language: str) -> tuple[str, ...]:
    """Return the names of a line that is a byline from its first word to its last, else none.

    >>> in_line("By Tom Hale, Staff Writer", "en"), in_line("By Monday the talks had failed", "en")
    (('Tom Hale',), ())
    """
    if len(line) > LONGEST:
        return ()
    bracketed = _BRACKETED.match(line)
    if bracketed:
        line = bracketed[1]
    line = tidy(line)
    opener = opener_of(line, language)
    if not opener:
        return _with_suffix(line, language)
    rest = without_opener(line, language)
    ended = _END.search(rest)
    names_part = rest[: ended.start()] if ended else rest
    if _is_sentence(names_part, language):
        return ()
    names = _listed(names_part, language, colon=line[len(opener) :].lstrip()[:1] in {":", "："})
    return names if names and plain(names[0]).split()[0] in plain(rest).split()[:3] else ()


def _listed(part: str, language: str, *, colon: bool) -> tuple[str, ...]:
    """Return the names of "A, B and C"; what follows a comma without an "and" behind it is a role, a place or an outlet.

    Lists without "and" count behind a colon ("Von: A, B"), where there are three names and nothing else, and where what
    follows begins with a given name.
    """
    names = names_in(part, language, sure=False)
    if "," not in part:
        return names
    first = part.split(",", maxsplit=1)[0]
    joins = get(language).authorship.joins | get("en").authorship.joins
    if len(names) >= 2 and (colon or len(names) == part.count(",") + 1 >= 3):
        return names
    if any(f" {join} " in part[len(first) :] for join in joins):
        return names
    return tuple(name for name in names if name in first or _is_given(name))


def _is_sentence(part: str, language: str) -> bool:
    """Return whether too many words have no capital: then the line goes on as a sentence."""
    facet = get(language).authorship
    known = facet.joins | facet.roles | facet.after | get("en").authorship.joins
    lower = [w for w in part.split() if w[:1].islower() and w.casefold().strip(",.") not in known]
    return len(lower) > _LOWER_TAIL or part.rstrip().endswith(("?", "!", ":"))


def _with_suffix(line: str, language: str) -> tuple[str, ...]:
    """Return the name before a role that stands last: "홍길동 기자", "山田太郎記者"; the line must be no longer than that."""
    if len(line) > 24:
        return ()
    for suffix in get(language).authorship.suffixes:
        if line.endswith(suffix):
            name = re.split(r"[=＝・/\s]", line[: -len(suffix)].strip())[-1]
            return (name,) if looks_like_name(name) and 2 <= len(name) <= 6 else ()
    return ()


def _is_dated(lines: list[str], language: str) -> bool:
    words = get(language).authorship.dated + get("en").authorship.dated
    return any(
        len(line) <= 80 and ((line.casefold().startswith(words) and any(map(str.isdigit, line))) or _only_date(line))
        for line in lines
    )


def _only_date(line: str) -> bool:
    return len(line) <= 45 and _YEAR.search(line) is not None and len(line.split()) <= 8


def bare(line: str, language: str) -> tuple[str, ...]:
    """Return the names of a line that is nothing but names, or a name and short words behind it.

    >>> bare("Ana Ruiz | Harbour correspondent | The Courier", "en")
    ('Ana Ruiz',)
    """
    names = names_in(line, language, sure=False)
    if len(line) > 100 or not names:
        return ()
    used = sum(len(plain(name)) for name in names)
    parts = [part for part in _SEPARATOR.split(tidy(line)) if part.strip()]
    first, behind = parts[0], parts[1:]
    if len(names) > 1 and behind and not all(_is_given(name) for name in names[1:]):
        names = tuple(name for name in names if name == names[0] or _is_given(name))  # an outlet, a place
    # "Ana Ruiz – Journalist", "Ana Ruiz / The Courier": what stands behind the name is short and no second name.
    stop = get(language).words.stop
    short = all(len(part.split()) <= _SHORT and part.split()[0] not in stop for part in behind)
    if used < 0.7 * len(plain(line)) and not (plain(names[0]) == plain(first) and short):
        return ()
    return tuple(name for name in names if not is_agency(plain(name)))


_SHORT = 4
"""Words of a part that may stand behind a name: a role, an outlet, a date."""


def _is_given(name: str) -> bool:
    """Return whether a name begins with a known given name."""
    kinds = name_kinds(name.split(maxsplit=1)[0].casefold())
    return "f" in kinds or "m" in kinds


_SEPARATOR = re.compile(r"\s[-–—―|/·•]\s|[,|•·]")
