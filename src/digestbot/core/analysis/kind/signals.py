"""What a text itself says of its kind: who speaks in it, whom it addresses, when it happened, how it is laid out."""

import re
from functools import lru_cache
from itertools import pairwise

from digestbot.core.analysis.authors.vocabulary import plain

SHARE_OF_QUESTIONS = 0.18
"""Share of a text's paragraphs that are questions in an interview."""

_SELF = {
    "en": "i i'm i've i'd my me myself",
    "de": "ich mein meine meinem meinen meiner mich mir",
    "fr": "je j'ai j'étais mon ma mes moi",
    "es": "yo mi mis me he",
    "it": "io mio mia miei mie ho sono",
    "pt": "eu meu minha meus minhas",
    "nl": "ik mijn mij",
    "sv": "jag mig min mitt mina",
    "da": "jeg mig min mit mine",
    "no": "jeg meg min mitt mine",
    "pl": "ja mój moja moje mnie mi jestem",
    "cs": "já můj moje mě mi jsem",
    "ru": "я мой моя моё мне меня",
    "uk": "я мій моя моє мені мене",
    "tr": "ben benim bana beni",
}
_YOU = {
    "en": "you your you're you'll yourself",
    "de": "du dein deine dir dich",
    "fr": "vous votre vos tu",
    "es": "tú usted ustedes te",
    "it": "tu tuo tua vi vostro",
    "pt": "você vocês",
    "nl": "je jouw u uw",
    "sv": "du din ditt dig",
    "da": "du din dit dig",
    "no": "du din ditt deg",
    "pl": "ty twój twoje wasz",
    "cs": "vy váš vaše vám vás",
    "ru": "вы ваш ваши вам вас ты",
    "uk": "ви ваш ваші вам вас",
    "tr": "siz sizin size",
}
"""How a language says "I" and "you", where the word says nothing else ("su" is "his" as well)."""

_POLITE = re.compile(r"(?<=[\w,] )(?:Sie|Ihr|Ihre|Ihnen|Ihren|Ihrem|Ihrer)\b")
"""German's polite "you": a capital in the middle of a sentence."""

_OUGHT = re.compile(
    r"\b(?:should|must|ought to|needs? to|have to|let us|let's|it is time|sollten?|müssen|muss|darf nicht|il faut|doit|devrait|debe|deberían?|hay que|deve|dovrebbe|bisogna|moet|zou moeten|måste|bör|burde|skal|powinien|trzeba|musí|měl by|должен|нужно|надо)\b",
    re.IGNORECASE,
)
_PRICE = re.compile(r"[£$€]\s?\d|\d\s?(?:€|euros?|dollars?|pounds|kr|zł|kč|руб)\b", re.IGNORECASE)
_SPOKEN = re.compile(r"[\"“„«‘»][^\"”“»’«„]{0,600}[\"”“»’«]")
_CLOCK = re.compile(r"^\W{0,3}(?:\d{1,2}[:.h]\d\d)\b(?!\s?%)")
_DAY = re.compile(
    r"\b(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday|today|tonight|this (?:morning|evening|afternoon|week)|last (?:night|week)"
    r"|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|sonnabend|gestern|heute|am (?:morgen|abend|vormittag|nachmittag)"
    r"|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier|aujourd'hui|ce (?:matin|soir)"
    r"|lunes|martes|miércoles|jueves|viernes|sábado|domingo|ayer|hoy|anoche|esta (?:mañana|tarde|noche|semana)"
    r"|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|ieri|oggi|stamattina|stasera"
    r"|segunda-feira|terça-feira|quarta-feira|quinta-feira|sexta-feira|ontem|hoje"
    r"|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|gisteren|vandaag"
    r"|måndag(?:en)?|tisdag(?:en)?|onsdag(?:en)?|torsdag(?:en)?|fredag(?:en)?|lördag(?:en)?|söndag(?:en)?|i dag|i går|idag|igår|natten"
    r"|mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag|lördag"
    r"|poniedziałek|wtorek|środę|środa|czwartek|piątek|sobotę|niedzielę|wczoraj|dzisiaj|dziś"
    r"|pondělí|úterý|středu|čtvrtek|pátek|sobotu|neděli|včera|dnes"
    r"|понедельник|вторник|среду|четверг|пятницу|субботу|воскресенье|вчера|сегодня|понеділок|вівторок|середу|п'ятницю|суботу|неділю|вчора|сьогодні"
    r"|pazartesi|salı|çarşamba|perşembe|cuma|cumartesi|pazar günü|dün|bugün"
    r"|\d{1,2}\.? (?:january|february|march|april|may|june|july|august|september|october|november|december|januar|februar|märz|april|mai|juni|juli|oktober|dezember|janvier|février|mars|avril|juin|juillet|août|septembre|octobre|décembre|de (?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre))"
    r"|(?:jan|feb|mar|apr|aug|sept?|oct|nov|dec)[a-z]*\.? \d{1,2})\b"
    r"|[今昨]日|[今昨]天|[0-9０-９]{1,4}日|오늘|어제|[0-9]{1,4}일|اليوم|أمس|आज|कल|آج",
    re.IGNORECASE,
)


def own_voice(text: str, language: str) -> float:
    """Return how many of a hundred words outside quotation marks are the writer's "I"."""
    return _share(_narrated(text), _words(_SELF.get(language, "")))


def address(text: str, language: str) -> float:
    """Return how many of a hundred words outside quotation marks address the reader."""
    narrated = _narrated(text)
    polite = 100 * len(_POLITE.findall(narrated)) / max(len(narrated.split()), 1) if language == "de" else 0.0
    return _share(narrated, _words(_YOU.get(language, ""))) + polite


def demands(text: str) -> float:
    """Return how often, per hundred words, the narration says what ought to be."""
    words = _narrated(text)
    return 100 * len(_OUGHT.findall(words)) / max(len(words.split()), 1)


def prices(text: str) -> int:
    """Return how many prices stand in the text."""
    return len(_PRICE.findall(text))


def happened(lead: str) -> bool:
    """Return whether the lead says on which day something happened, as news does."""
    return _DAY.search(lead) is not None


def questions(paragraphs: list[str]) -> float:
    """Return the share of paragraphs that are a question and no more, or begin with "Q:"."""
    asked = [
        p
        for p in paragraphs
        if len(p) <= 400 and (p.endswith(("?", "？", "؟")) or re.match(r"(?:Q|F|P|D|В)\s?[:.]\s", p))
    ]
    return len(asked) / max(len(paragraphs), 1)


_NUMBERED = re.compile(r"^\W{0,2}(\d{1,2})[.):]\s")
_CLOCKS = re.compile(r"\b\d{1,2}[:.h]\d\d\s?(?:uhr|h\b|[ap]\.?m\b|gmt|bst|cet|et\b)", re.IGNORECASE)
_TICKER = re.compile(
    r"\b(?:live[- ]?(?:blog|ticker|stream)|news[- ]?(?:blog|ticker)|[\w]+-blog|ticker)\b", re.IGNORECASE
)
_LETTER = re.compile(
    r"\b(?:(?:this is|you[’']re reading|welcome (?:back )?to|sign up for) .{0,80}(?:newsletter|briefing)|this newsletter|unseren? newsletter|diese[rsmn]? newsletter|cette (?:newsletter|infolettre)|esta newsletter|este boletín|questa newsletter|esta newsletter|deze nieuwsbrief)\b"
    r"|^(?:good (?:morning|evening|afternoon)|guten (?:morgen|abend)|bonjour|buenos días|buongiorno|bom dia|goedemorgen|god morgon|god morgen)\b",
    re.IGNORECASE | re.DOTALL,
)
_RELEASE = re.compile(
    r"for immediate release|/PRNewswire/|\(BUSINESS WIRE\)|\bGLOBE NEWSWIRE\b|\(ots\)|\(ots/|pressekontakt|press contacts?\b|media contacts?\b|media enquiries|medienkontakt|contact presse|contacts presse|contacto de prensa|contatti stampa|ufficio stampa:|assessoria de imprensa|perscontact|presskontakt|pressekontakt|kontakt dla mediów|kontakt pro média|контакты для прессы|original-content von",
    re.IGNORECASE,
)


def numbered(paragraphs: list[str]) -> int:
    """Return how far the numbers at the beginning of paragraphs count, up or down."""
    numbers = [int(m[1]) for p in paragraphs if (m := _NUMBERED.match(p))]
    steps = [b - a for a, b in pairwise(numbers)]
    return max(steps.count(1), steps.count(-1)) + 1 if steps else 0


def ticking(body: str) -> bool:
    """Return whether a text says that it is a ticker, and tells many times of the day."""
    return _TICKER.search(body[:1_000]) is not None and len(_CLOCKS.findall(body[:30_000])) >= 4


def is_letter(text: str) -> bool:
    """Return whether the text as read greets its readers as a newsletter does."""
    return _LETTER.search(text[:600]) is not None


def is_release(text: str) -> bool:
    """Return whether the text as read says that it was written for the press."""
    return _RELEASE.search(text[:400]) is not None or _RELEASE.search(text[-1_500:]) is not None


def timed(paragraphs: list[str]) -> int:
    """Return how many paragraphs begin with a time of the day: the entries of a ticker."""
    return sum(1 for p in paragraphs if _CLOCK.match(p))


def _narrated(text: str) -> str:
    return _SPOKEN.sub(" ", text[:20_000])


def _share(text: str, words: frozenset[str]) -> float:
    tokens = _WORD.findall(text)
    return 100 * sum(t.casefold().replace("’", "'") in words for t in tokens) / max(len(tokens), 1)


_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")


@lru_cache(maxsize=64)
def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


@lru_cache(maxsize=1024)
def segments(url: str) -> tuple[str, ...]:
    """Return the parts of an address that may be sections, as `plain` writes them.

    >>> segments("https://courier.example/sport/football/late-goal-123.html?x=1")
    ('sport', 'football')
    """
    path = re.sub(r"^\w+://", "", url.split("?", maxsplit=1)[0].split("#", maxsplit=1)[0])
    host, *parts = path.split("/")
    first = host.split(".")[0]
    sections = [first] if first not in {"www", "m", "amp", "edition"} and host.count(".") > 1 else []
    return tuple(plain(part) for part in (*sections, *parts[:-1]) if part and len(part) <= 40)
