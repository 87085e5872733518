"""The bot's own words, from catalogues of texts, one a language.

A text may hold other people's words. They pass through the catalogue as marks and come out as pieces, so that no title can
become a part of our sentence, and a platform still knows which words are whose.
"""

import re
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import lru_cache
from typing import TypeAlias
from zoneinfo import ZoneInfo

from babel import Locale
from babel.dates import format_skeleton, format_time, format_timedelta, get_timezone_name
from babel.lists import format_list

from digestbot.commands.fluent_catalogue import shipped
from digestbot.commands.reply import At, Call, Control, Line, Piece, Trusted, Untrusted, plain
from digestbot.core.text.reason import Reason, reasons_of
from digestbot.errors import UserError
from digestbot.ports import NoticeMessage

LANGUAGES = ("en", "de", "fr", "es", "pt")
"""The first is the one whose texts every other has."""

Argument: TypeAlias = int | float | str | Piece | Line
"""A plain str is a keyword that a text selects by (`{ $state -> … }`); all other text must be a piece."""

_SELECTOR = re.compile(r"[A-Za-z0-9_.-]{0,40}")
_CALL = re.compile(r"/([a-z]{2,20})(?: ([a-z]{2,20}))?")
MARK = re.compile("\ue000([0-9]+)\ue001")
_SOUND_OF_I = re.compile("h?[ií](?!e)")


class CommandRefused(UserError):
    """Something cannot be done as asked; `line` says what, why and what to do, in the reader's language; `controls` help."""

    def __init__(self, line: Line, *controls: Control) -> None:
        """Keep the line, and the same as plain text."""
        super().__init__(plain(line))
        self.line, self.controls = line, controls


class Translations:
    """Every catalogue of texts; a language's file is read when the language is first spoken."""

    def language(self, *wanted: str | None) -> str:
        """Return the language of the first of the wanted locales that has texts; else the first language.

        >>> Translations().language("tlh", "de_AT", "en-US")
        'de'
        """
        for locale in wanted:
            code = (locale or "").replace("_", "-").split("-")[0].lower()
            if code in LANGUAGES:
                return code
        return LANGUAGES[0]

    def keys(self, language: str) -> frozenset[str]:
        """Return the names of a language's texts; an attribute is `text.attribute`."""
        return shipped(language).keys

    def has(self, language: str, key: str) -> bool:
        """Return whether a language has a text of its own."""
        return key in shipped(language).keys

    def text(self, language: str, key: str, /, **arguments: Argument) -> str:
        """Return a text as plain words; raises `KeyError` if there is none."""
        return plain(self.line(language, key, **arguments))

    def typed(self, key: str) -> frozenset[str]:
        """Return the words that people may type for a thing, folded: a text's comma-separated words, of every language.

        >>> sorted(Translations().typed("typed-all"))[:2]
        ['all', 'alle']
        """
        return frozenset(folded(word) for language in LANGUAGES for word in self.text(language, key).split(","))

    def line(self, language: str, key: str, /, **arguments: Argument) -> Line:
        """Return a text as pieces; raises `KeyError` if neither the language nor the first one has it."""
        pieces: list[Line] = []
        given: dict[str, int | float | str] = {}
        for name, value in arguments.items():
            if isinstance(value, int | float):
                given[name] = value
            elif isinstance(value, str):
                if not _SELECTOR.fullmatch(value):
                    raise ValueError(f"{key}: ${name} is text and must be a piece")
                given[name] = value
            else:
                given[name] = f"\ue000{len(pieces)}\ue001"
                pieces.append(value if isinstance(value, tuple) else (value,))
        found = _split(self._formatted(language, key, given), pieces)
        return tuple(
            part
            for piece in found
            for part in (
                self._calls(piece.text, language) if isinstance(piece, Trusted) and "/" in piece.text else (piece,)
            )
        )

    def refusal(self, language: str, error: UserError) -> Line:
        """Return what a refusal says to people; words in it that someone wrote are marked as theirs."""
        if isinstance(error, CommandRefused):
            return error.line
        facts = {name: v if isinstance(v, int) else Untrusted(v) for name, v in error.facts.items()}
        return self.line(language, f"error-{error.code}", **facts)

    def notice(self, language: str, telling: NoticeMessage) -> str:
        """Return what a notice says."""
        facts: dict[str, Argument] = {name: Untrusted(value) for name, value in telling.facts.items()}
        if "reason" in telling.facts:
            facts["reason"] = self.reason(language, telling.facts["reason"])
        if telling.problem is not None:
            facts["cause"] = self.line(language, f"problem-{telling.problem}")
            facts["cure"] = self.line(language, f"cure-{telling.problem}")
        return self.text(language, f"notice-{telling.code}", **facts)

    def reason(self, language: str, line: str) -> Line:
        """Return a reason in words; a line that is not a known reason is shown as foreign text.

        >>> plain(Translations().reason("de", "thread-locked")), plain(Translations().reason("en", "poll-quiet?span=7200"))
        ('der Thread ist gesperrt.', 'its newest entry is 2 hours old')
        """
        found = reasons_of(line)
        if found is None or not all(self.has(language, f"reason-{r.code}") for r in found):
            return (Untrusted(line),)
        try:
            told = [self.line(language, f"reason-{r.code}", **self._facts(language, r)) for r in found]
        except KeyError:  # an older version gave fewer facts
            return (Untrusted(line),)
        return joined(told, " ")

    def _facts(self, language: str, reason: Reason) -> dict[str, Argument]:
        """Return a reason's facts as pieces: lengths of time, counts and permissions in the reader's words."""
        found: dict[str, Argument] = {}
        for name, value in reason.facts:
            if name == "span" and value.isdecimal():
                found[name] = duration(timedelta(seconds=int(value)), language)
            elif name == "count" and value.isdecimal():
                found[name] = int(value)
            elif name == "kind" and self.has(language, f"problem-{value}"):
                found[name] = self.line(language, f"problem-{value}")
            elif name == "permissions":
                found[name] = self.permissions(language, value.split(","))
            elif name == "detail":
                found[name] = self.reason(language, value)
            else:
                found[name] = Untrusted(value)
        return found

    def permissions(self, language: str, codes: Iterable[str]) -> Line:
        """Return permissions by the names that the platform's settings have for them."""
        return self.names(language, (Trusted(self.text(language, f"permission-{code}")) for code in codes))

    def names(self, language: str, lines: Iterable[Piece | Line]) -> Line:
        """Return some pieces as a list in words: “a, b and c”."""
        given = [line if isinstance(line, tuple) else (line,) for line in lines]
        marks = [f"\ue000{n}\ue001" for n in range(len(given))]
        return tuple(_split(listed(marks, language, heard=plain(given[-1])), given)) if given else ()

    def call(self, language: str, path: tuple[str, ...]) -> Call:
        """Return a command's name in a language."""
        words = [self._name(language, "command-" + "-".join(path[: n + 1]), word) for n, word in enumerate(path)]
        return Call(path, "/" + " ".join(words))

    def _name(self, language: str, key: str, canonical: str) -> str:
        return self.text(language, f"{key}.name") if f"{key}.name" in shipped(language).keys else canonical

    def _calls(self, text: str, language: str) -> Iterable[Piece]:
        """Find the commands in a text of the catalogue: `/feeds list`."""
        at = 0
        for found in _CALL.finditer(text):
            noun, verb = found.groups()
            two = verb is not None and f"command-{noun}-{verb}" in shipped(LANGUAGES[0]).keys
            if not two and f"command-{noun}" not in shipped(LANGUAGES[0]).keys:
                continue
            if found.start() > at:
                yield Trusted(text[at : found.start()])
            yield self.call(language, (noun, verb) if two else (noun,))
            at = found.end(2 if two else 1)
        if at < len(text):
            yield Trusted(text[at:])

    def _formatted(self, language: str, key: str, given: Mapping[str, int | float | str]) -> str:
        text = shipped(language).text(key, given)
        if text is None and language != LANGUAGES[0]:
            text = shipped(LANGUAGES[0]).text(key, given)
        if text is None:
            raise KeyError(key)
        return text


@dataclass(frozen=True, slots=True, kw_only=True)
class Translator:
    """The bot speaking to one reader: language, zone, and the present instant for “today”."""

    texts: Translations
    language: str
    zone: str
    now: datetime

    def __call__(self, key: str, /, **arguments: Argument) -> Line:
        """Return a text as pieces."""
        return self.texts.line(self.language, key, **arguments)

    def text(self, key: str, /, **arguments: Argument) -> str:
        """Return a text as plain words, for labels."""
        return self.texts.text(self.language, key, **arguments)

    def refused(self, key: str, /, **arguments: Argument) -> CommandRefused:
        """Return the error that says why something cannot be done, to be raised."""
        return CommandRefused(self(key, **arguments))

    def means(self, typed: str, key: str) -> bool:
        """Return whether one of a text's words was typed, in any language: people in one channel may speak several."""
        return folded(typed) in self.texts.typed(key)

    def when(self, instant: datetime, zone: str | None = None) -> At:
        """Return an instant in local words: “Wed 07:00 CET”, with the date if it is more than six days away."""
        local = instant.astimezone(ZoneInfo(zone or self.zone))
        near = abs(local - self.now) < timedelta(days=6)
        locale = babel_locale(self.language)
        day = format_skeleton("E" if near else "yMMMEd", local, locale=locale)
        return At(instant, f"{day} {format_time(local, 'HH:mm', locale=locale)} {_zone_name(local, locale)}")

    def land(self, code: str) -> str:
        """Return a country by the name that the reader's language has for it, or the code itself: “Canada”, “NATO”."""
        return str(babel_locale(self.language).territories.get(code, code))

    def ago(self, instant: datetime) -> At:
        """Return how long ago or ahead an instant is: “3 hours ago”; “just now” within a minute."""
        if timedelta(0) <= self.now - instant < timedelta(minutes=1):
            return At(instant, self.text("just-now"))
        text = format_timedelta(instant - self.now, add_direction=True, locale=babel_locale(self.language))
        return At(instant, text)

    def reason(self, line: str) -> Line:
        """Return why something is so, in words; see `Translations.reason`."""
        return self.texts.reason(self.language, line)

    def permissions(self, codes: Iterable[str]) -> Line:
        """Return permissions by name; see `Translations.permissions`."""
        return self.texts.permissions(self.language, codes)

    def span(self, length: timedelta) -> Trusted:
        """Return a length of time: “3 hours”; in small units, “24 hours” and not “1 day”, because it follows “the last”."""
        return duration(length, self.language)

    def names(self, lines: Iterable[Piece | Line]) -> Line:
        """Return some pieces as a list in words: “a, b and c”."""
        return self.texts.names(self.language, lines)


def listed(names: Sequence[str], language: str, *, heard: str | None = None) -> str:
    """Return one name or more as a reader of the language lists them; `heard` is the last name if `names` only stand for it.

    Babel does not know that Spanish says "e" before the sound of i.

    >>> listed(["Ana", "Tom", "Li"], "en"), listed(["Ana", "Inés"], "es")
    ('Ana, Tom and Li', 'Ana e Inés')
    """
    text = format_list(names, locale=babel_locale(language))
    *before, last = names
    if before and language == "es" and _SOUND_OF_I.match((heard or last).casefold()):
        return f"{text.removesuffix(f' y {last}')} e {last}"
    return text


def duration(length: timedelta, language: str) -> Trusted:
    """Return a length of time in a language's words: “24 hours”, not “1 day”."""
    return Trusted(format_timedelta(length, threshold=1.5, locale=babel_locale(language)))


def folded(text: str) -> str:
    """Return what was typed without capitals, accents and blanks around it.

    >>> folded(" Täglich"), folded("SÁB")
    ('taglich', 'sab')
    """
    apart = unicodedata.normalize("NFKD", text.casefold())
    return "".join(character for character in apart if not unicodedata.combining(character)).strip()


@lru_cache(maxsize=32)
def weekdays(language: str) -> tuple[str, ...]:
    """Return the days' names in a language, folded, Monday first.

    >>> weekdays("pt")[:2]
    ('segunda-feira', 'terca-feira')
    """
    names = babel_locale(language).days["format"]["wide"]
    return tuple(folded(names[day]) for day in range(7))


def joined(lines: Iterable[Line | Piece], between: str = " · ") -> Line:
    """Return lines one behind the other.

    >>> plain(joined([(Trusted("a"), Trusted("b")), Trusted("c")]))
    'ab · c'
    """
    found: list[Piece] = []
    for line in lines:
        if found:
            found.append(Trusted(between))
        found.extend(line if isinstance(line, tuple) else (line,))
    return tuple(found)


def _split(text: str, pieces: list[Line]) -> Iterable[Piece]:
    for number, part in enumerate(MARK.split(text)):
        if number % 2:
            yield from pieces[int(part)]
        elif part:
            yield Trusted(part)


@lru_cache(maxsize=32)
def babel_locale(language: str) -> Locale:
    """Return the language's locale; English is written as in Britain, day before month."""
    return Locale.parse({"en": "en_GB"}.get(language, language))


def _zone_name(local: datetime, locale: Locale) -> str:
    """Return the zone's common name (CET, in German MEZ), else its offset from UTC."""
    known = get_timezone_name(local, width="short", locale=locale)
    if known.isalpha() and len(known) <= 5:
        return known
    name = local.tzname() or ""
    return name if name.isalpha() else f"UTC{local:%z}"[:6]
