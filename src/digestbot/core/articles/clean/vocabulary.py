"""A language's boilerplate, ready to be found; English goes with every language, since pages of all countries borrow it."""

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal, get_args

from digestbot.core.text import languages
from digestbot.core.text.languages.boilerplate import Boilerplate, phrases

Kind = Literal[
    "related",
    "captions",
    "pictures",
    "calls",
    "invitations",
    "things",
    "us",
    "walls",
    "cookies",
    "footers",
    "dates",
    "bylines",
    "roles",
    "copulas",
    "works",
    "authors",
    "contacts",
    "agencies",
]

_NETWORKS = phrases(
    "facebook|twitter|instagram|linkedin|whatsapp|telegram|youtube|tiktok|reddit|pinterest|snapchat|bluesky|mastodon|"
    "flipboard|spotify|google news|apple news|google play|app store|rss|messenger|viber|vkontakte|weibo"
)
_AGENCIES = phrases(
    "ap|afp|epa|efe|dpa|apa|ansa|lusa|pap|čtk|tass|тасс|риа новости|xinhua|reuters|getty|getty images|shutterstock|istock|alamy|"
    "bloomberg|nurphoto|anadolu|anadolu agency|imago|picture alliance|keystone|unsplash|pixabay|flickr|wikimedia|"
    "wikimedia commons|pa|pa wire|pa images|press association|associated press|agence france-presse|rex|corbis|zuma|belga|"
    "ritzau|scanpix|tt|ntb|anp|lehtikuva|kyodo|yonhap|jiji|adobe stock|dreamstime|depositphotos|freepik|hollandse hoogte"
)
_TOKEN = re.compile(r"\w+(?:['’-]\w+)*|—")
_UNSPACED = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\uff01-\uff5e【】]")
_SENTENCE_END = frozenset(".!?…:。！？")


@dataclass(frozen=True, slots=True)
class Hit:
    """A phrase found in a line: where, whether it opens the line or a sentence of it, and whether it says enough alone."""

    start: int
    end: int
    opens: bool
    opens_sentence: bool
    words: int

    @property
    def strong(self) -> bool:
        """Whether the phrase says enough by itself: two words, or four characters where words have no spaces."""
        return self.words > 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Vocabulary:
    """Phrases by their first word, patterns for scripts without spaces, buttons, and the shape of a picture's credit."""

    spaced: dict[str, tuple[tuple[Kind, tuple[str, ...]], ...]]
    unspaced: tuple[tuple[Kind, re.Pattern[str]], ...]
    labels: frozenset[str]
    credit: re.Pattern[str]

    def read(self, text: str) -> dict[Kind, list[Hit]]:
        """Return the phrases of each kind in a line, in order, the longest at each place."""
        found: dict[Kind, list[Hit]] = {}
        tokens = [(m.start(), m.end()) for m in _TOKEN.finditer(text)]
        words = [_folded(text[s:e]) for s, e in tokens]
        for i, word in enumerate(words):
            at_sentence: bool | None = None
            for kind, phrase in self.spaced.get(word, ()):
                if tuple(words[i : i + len(phrase)]) != phrase:
                    continue
                hits = found.setdefault(kind, [])
                if hits and hits[-1].end > tokens[i][0]:
                    continue
                if at_sentence is None:
                    between = text[tokens[i - 1][1] : tokens[i][0]] if i else ""
                    at_sentence = i == 0 or not _SENTENCE_END.isdisjoint(between)
                hits.append(Hit(tokens[i][0], tokens[i + len(phrase) - 1][1], i == 0, at_sentence, len(phrase)))
        if self.unspaced and _UNSPACED.search(text):
            self._read_unspaced(text, tokens, found)
        return found

    def _read_unspaced(self, text: str, tokens: list[tuple[int, int]], found: dict[Kind, list[Hit]]) -> None:
        first = tokens[0][0] if tokens else 0
        for kind, pattern in self.unspaced:
            for m in pattern.finditer(text):
                opens = m.start() <= first
                sentence = opens or not _SENTENCE_END.isdisjoint(text[max(0, m.start() - 2) : m.start()])
                found.setdefault(kind, []).append(
                    Hit(m.start(), m.end(), opens, sentence, max(1, len(_UNSPACED.findall(m.group())) // 2))
                )


@lru_cache(maxsize=64)
def vocabulary(language: str) -> Vocabulary:
    """Return what boilerplate is made of on a language's pages."""
    own, english = languages.get(language).boilerplate, languages.get("en").boilerplate
    spaced: dict[str, list[tuple[Kind, tuple[str, ...]]]] = {}
    unspaced: list[tuple[Kind, re.Pattern[str]]] = []
    for kind in get_args(Kind):
        known = _phrases(kind, own) + _phrases(kind, english)
        without = sorted((p for p in known if _UNSPACED.search(p)), key=len, reverse=True)
        if without:
            unspaced.append((kind, re.compile("|".join(map(re.escape, without)), re.IGNORECASE)))
        for phrase in {tuple(map(_folded, _TOKEN.findall(p))) for p in known if not _UNSPACED.search(p)}:
            if phrase:
                spaced.setdefault(phrase[0], []).append((kind, phrase))
    return Vocabulary(
        spaced={word: tuple(sorted(found, key=lambda f: (-len(f[1]), f))) for word, found in spaced.items()},
        unspaced=tuple(unspaced),
        labels=frozenset(label(text) for text in (*own.labels, *english.labels, *_NETWORKS, *_AGENCIES)),
        credit=_credit((*own.pictures, *english.pictures)),
    )


def _phrases(kind: Kind, boilerplate: Boilerplate) -> tuple[str, ...]:
    if kind == "agencies":
        return _AGENCIES
    known: tuple[str, ...] = getattr(boilerplate, kind)
    return known + _NETWORKS if kind == "things" else known


def _folded(word: str) -> str:
    return word.lower() if word.isascii() else word.lower().replace("i\u0307", "i").replace("’", "'")


def label(line: str) -> str:
    """Return a line's letters without case, the form in which `labels` are compared."""
    return " ".join(re.findall(r"[^\W\d_]+", line.casefold()))


def _credit(pictures: tuple[str, ...]) -> re.Pattern[str]:
    """Return the shapes of a picture credit: "AP Photo/Name", "(Name/Reuters)", "Name | Getty Images", "© AFP"."""
    agency = "|".join(re.escape(a).replace(r"\ ", r"\s+") for a in sorted(_AGENCIES, key=len, reverse=True))
    picture = rf"(?<!\w)(?:{'|'.join(map(re.escape, sorted(pictures, key=len, reverse=True)))})(?!\w)"
    word = r"[^\W\d_][\w.’'-]{0,40}+"
    name = rf"{word}(?:\s++{word}){{0,4}}+"
    return re.compile(
        rf"(?<!\w)(?:{agency})\s+{picture}\s*[/:|—–-]"
        rf"|(?<!\w){name}\s*+[/|]\s*+(?:{agency})(?:\s+{picture})?\W*$"
        rf"|(?<!\w)(?:{agency})\s*[/|]\s*{name}\W*$"
        rf"|(?<!\w)getty\s+images(?!\w)"
        rf"|[(\[][^()\[\]]{{0,60}}{picture}\s*(?::|by|credit|courtesy|/|©)[^()\[\]]{{0,80}}[)\]]\W*$"
        rf"|[(\[]{picture}(?:\s[^()\[\]]{{0,60}})?[)\]]\W*$"
        rf"|(?:^|[.!?)]\s*){picture}\s*(?:credit\s*)?[:©/]\s*[^\W\d_][^.!?]{{0,60}}\W*$"
        rf"|(?<!\w)in\s+this\s+(?:[\w,]+\s+){{0,6}}{picture}"
        rf"|©\s*(?:{agency})(?!\w)",
        re.IGNORECASE,
    )
