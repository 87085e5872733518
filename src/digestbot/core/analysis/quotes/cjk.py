"""Attribution where capitals do not mark names: Japanese, Chinese and Korean.

What stands in front of the quotation ends in a subject with its particle or its verb (「清水治理事長が「…」と謝罪」,
“王毅表示：“…””, 「김민수 장관은 “…”라고 말했다」). The subject is a name if an honorific or an office ends it, or if it is a bare
run of name length; "の" and the like cut off whose office it is. A quotation without a subject of its own goes on with the
speaker of the one before in its line.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from digestbot.core.analysis.quotes.marks import Quotation
from digestbot.core.text.languages.speech import Speech
from digestbot.core.text.spans import Span

_REACH = 120
"""Characters in front of a quotation in which its subject is looked for."""

_FULL = 3
"""Characters of nearly every Korean name."""

_CLAUSE = re.compile(r"[^。！？，,!?\n“”「]+")
_STOPS = re.compile(r"[。！？!?\n]")
_CUT = re.compile(
    r"(?<![\u30a0-\u30ff])・|・(?![\u30a0-\u30ff])|[、，,\s（）()「」『』“”\"]|(?:の|的|によると|在|与|和)"
)
_AGED = re.compile(r"(?:[（(][^（）()]{1,12}[)）]|＝[^＝]{1,12}＝)$")
_AGE = re.compile(r"[（(]\d{1,3}[歳세岁]?[)）]")
_WHEN = re.compile(r"\d{1,2}日.*$")
_NAME = re.compile(
    r"^(?:[\u4e00-\u9fff々ヶ]{2,5}|[\u30a0-\u30ff・＝]{2,20}|[\uac00-\ud7a3]{2,4}|[\u4e00-\u9fff·]{2,12})$"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Voice:
    """Who speaks in a script without capitals: `name` or None, `role` as written, the place of the phrase, how sure."""

    name: str | None = None
    role: str | None = None
    cue: Span | None = None
    confidence: float = 0.0


def voices(body: str, lines: tuple[Span, ...], units: Sequence[Quotation], speech: Speech) -> tuple[Voice, ...]:
    """Return the speaker of every quotation in order."""
    found: list[Voice] = []
    for index, unit in enumerate(units):
        line = lines[unit.paragraph]
        previous = units[index - 1] if index and units[index - 1].paragraph == unit.paragraph else None
        floor = previous.outer.end if previous else line.start
        voice = _subject(body, max(floor, unit.outer.start - _REACH), unit, speech)
        if voice is None and previous is not None:
            last = found[-1]
            voice = Voice(name=last.name, role=last.role, confidence=last.confidence * 0.95)
        found.append(_spelled(body, voice, speech) if voice else Voice())
    return tuple(found)


def _spelled(body: str, voice: Voice, speech: Speech) -> Voice:
    """Return a voice with the whole name, if the text has a surname with the office and elsewhere the name with it."""
    name, office = voice.name, voice.role
    if not name or not office or len(name) >= _FULL or not speech.topics:
        return voice
    wider = re.search(
        rf"(?<![\w]){re.escape(name)}[\u4e00-\u9fff\uac00-\ud7a3]{{1,3}}?(?=\s?{re.escape(office)})", body
    )
    if wider is None and len(name) == 1:
        return replace(voice, name=None, role=None)
    return replace(voice, name=wider.group()) if wider else voice


def _subject(body: str, floor: int, unit: Quotation, speech: Speech) -> Voice | None:
    """Return the subject in front of a quotation, or None if its sentence has none."""
    text = body[floor : unit.outer.start]
    stops = list(_STOPS.finditer(text))
    offset = stops[-1].end() if stops else 0
    clause = text[offset:].rstrip("：:，、, ")
    for phrase in _phrases(clause, speech):
        start = floor + offset + clause.index(phrase)
        return _named(phrase, Span(start=start, end=floor + offset + len(clause)), speech)
    return _behind(body, unit, speech)


def _behind(body: str, unit: Quotation, speech: Speech) -> Voice | None:
    """Return the subject and its verb behind a quotation: “…，”市长王小明说, 「…」と田中一郎市長は述べた."""
    clause = _CLAUSE.match(body, unit.outer.end, unit.outer.end + 40)
    if clause is None:
        return None
    text = clause.group()
    tied = max((len(q) for q in speech.quotatives if text.startswith(q)), default=0)
    if speech.topics and not tied:
        return None
    phrase = next((p for p in _phrases(text[tied:], speech) if p), None)
    place = Span(start=clause.start(), end=clause.end())
    return _named(phrase, place, speech) if phrase and phrase.strip() else None


def _phrases(clause: str, speech: Speech) -> list[str]:
    """Return what stands in front of the last subject particle or verb of saying of a clause, at most one phrase."""
    if speech.topics:
        for at in range(len(clause), 0, -1):
            ended = at == len(clause) or not clause[at].isalnum() or not speech.quotatives or clause[at - 1] in "はが"
            if clause[at - 1] in speech.topics and ended and clause[: at - 1].strip():
                return [clause[: at - 1]]
        return []
    ends = [m for verb in speech.verbs for m in re.finditer(re.escape(verb), clause)]
    if ends:
        return [clause[: min(ends, key=lambda m: (m.start(), -len(m.group()))).start()]]
    return []


def _named(phrase: str, place: Span, speech: Speech) -> Voice:
    """Return the name that ends a phrase, without its age and its office; no one where only an office stands there."""
    rest = _AGE.sub("", _AGED.sub("", phrase.strip())).strip()
    office = max((h for h in speech.honorifics if rest.endswith(h)), key=len, default="")
    before = rest[: len(rest) - len(office)].strip() if office else rest
    parts = _parts(before, speech)
    first = _before_house(parts, speech) if office else None
    name = [first] if first else [_behind_office(part, speech) for part in parts[-1:]]
    said = rest if speech.topics or not parts else parts[-1]
    if not name or not _may_be_name(name[0], speech) or (not office and not _bare_name(name[0], said, speech)):
        house = not office and parts and parts[-1].endswith(tuple(speech.bodies))
        return Voice(name=parts[-1] if house else None, cue=place, confidence=0.9)
    role = rest.partition(name[0])[2].strip() if first else office if len(office) > 1 else None
    if role is None and not speech.topics:
        role = parts[-1].removesuffix(name[0]) or None
    known = not speech.topics and name[0][0] in speech.surnames
    return Voice(name=name[0], role=role, cue=place, confidence=0.95 if office or known else 0.75)


def _may_be_name(text: str, speech: Speech) -> bool:
    """Return whether a run of characters may be someone's name, or a surname alone (「김 시장」)."""
    if text in speech.unnamed or (speech.anonymous and text.endswith(speech.anonymous)):
        return False
    return _NAME.match(text) is not None or (len(text) == 1 and bool(speech.anonymous) and text in speech.surnames)


def _parts(text: str, speech: Speech) -> list[str]:
    """Return the pieces of a phrase, the name's last; where no particle marks a subject, place and time stand behind it."""
    if speech.topics:
        return [part for part in _CUT.split(text) if part]
    pieces = [piece for piece in re.split("[，,]", text) if piece]
    found = [part for part in _CUT.split(_WHEN.sub("", pieces[-1]) if pieces else "") if part]
    return found[:1]


def _before_house(parts: list[str], speech: Speech) -> str | None:
    """Return the name in front of its house and office: 「김민수 항만공사 | 사장」. It has three characters, a surname's first."""
    houses = parts[1:]
    if parts and len(parts[-1]) == _FULL and parts[-1][0] in speech.surnames:
        return None
    named = (part for part in parts if len(part) == _FULL and part[0] in speech.surnames)
    name = next(named, None) if houses else None
    return name if name != parts[-1] else None


def _behind_office(text: str, speech: Speech) -> str:
    """Return what stands behind the last office in a run of characters ("外務大臣河野太郎氏")."""
    cut = max((text.rfind(h) + len(h) for h in speech.honorifics if len(h) > 1 and text.rfind(h) >= 0), default=0)
    return text[cut:] if cut < len(text) - 1 else text


def _bare_name(name: str, rest: str, speech: Speech) -> bool:
    """Return whether a run without an honorific is a name: behind an office, or katakana with a dot, or three hangul."""
    office = max((rest.rfind(h) + len(h) for h in speech.honorifics if rest.rfind(h) >= 0), default=0)
    if office and len(rest) - office in (2, 3, 4):
        return True
    if not speech.topics and len(rest) in (2, 3):
        return True
    return "・" in rest[-20:] or "·" in name or (len(name) == 3 and "\uac00" <= name[0] <= "\ud7a3")


def spoken(body: str, unit: Quotation, speech: Speech) -> bool:
    """Return whether what follows a quotation, or its end, says that it was spoken rather than named."""
    after = body[unit.outer.end : unit.outer.end + 4].lstrip(" ")
    if not speech.quotatives:
        return True
    return not after or after[0] in "。\n" or after.startswith(speech.quotatives)
