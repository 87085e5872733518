"""Bylines in the text: under the title, and at the end where wire copy has them."""

import re

from digestbot.core.analysis.authors.kinds import is_agency, plain
from digestbot.core.analysis.authors.names import looks_like_name, names_in, opener_of, tidy, without_opener
from digestbot.core.text.languages import get

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
    """Return the names in the text's bylines, in order.

    >>> in_text("By Ana Ruiz and Tom Hale in Paris\\n\\nThe bank held its rate.", "en")
    ('Ana Ruiz', 'Tom Hale')
    """
    lines = [line.strip() for line in text.split("\n") if line.strip()]
    head, tail = lines[:HEAD], lines[max(HEAD, len(lines) - TAIL) :]
    found: list[str] = []
    for at, line in enumerate(head):
        names = in_line(line, language)
        if not names and _is_dated(head[at + 1 : at + 2], language):
            names = _bare(line, language)
        found.extend(names)
        if found and not names:
            break
    if not found:
        for line in tail:
            found.extend(in_line(line, language))
    return tuple(dict.fromkeys(found))


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
    if not opener_of(line, language):
        return _with_suffix(line, language)
    rest = without_opener(line, language)
    ended = _END.search(rest)
    names_part = rest[: ended.start()] if ended else rest
    if _is_sentence(names_part, language):
        return ()
    names = _listed(names_part, language)
    return names if names and plain(rest).startswith(plain(names[0]).split()[0]) else ()


def _listed(part: str, language: str) -> tuple[str, ...]:
    """Return the names of "A, B and C"; what follows a comma without an "and" behind it is a role, a place or an outlet."""
    names = names_in(part, language, sure=False)
    if "," not in part:
        return names
    first = part.split(",", maxsplit=1)[0]
    joins = get(language).authorship.joins | get("en").authorship.joins
    if any(f" {join} " in part[len(first) :] for join in joins):
        return names
    return tuple(name for name in names if name in first)


def _is_sentence(part: str, language: str) -> bool:
    """Tell whether too many words have no capital: then the line goes on as a sentence."""
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


def _bare(line: str, language: str) -> tuple[str, ...]:
    """Return the names of a line that is nothing but names; it counts only over a line with the date."""
    names = names_in(line, language, sure=False)
    used = sum(len(plain(name)) for name in names)
    if len(line) > 100 or not names or used < 0.7 * len(plain(line)):
        return ()
    return tuple(name for name in names if not is_agency(plain(name)))
