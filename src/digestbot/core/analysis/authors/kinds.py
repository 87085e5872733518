"""Persons, agencies, desks and outlets: what kind of author a name is."""

import re
import unicodedata
from functools import lru_cache

from digestbot.core.analysis.analysis import AuthorKind
from digestbot.core.text.languages import CODES, get

AGENCIES = frozenset(
    {
        "aa", "aap", "adnkronos", "afp", "agence france presse", "agencia brasil", "agencia efe", "agenzia ansa", "agi",
        "anadolu", "anadolu agency", "anadolu ajansı", "ani", "anp", "ansa", "ap", "apa", "askanews", "associated press",
        "austria presse agentur", "belga", "bernama", "bloomberg", "bloomberg news", "bns", "canadian press", "cna",
        "cp", "ctk", "czech news agency", "dapd", "deutsche presse agentur", "dha", "dow jones", "dpa", "dpa afx", "dts",
        "efe", "epd", "europa press", "finanzen net", "fides", "iha", "ians", "interfax", "itar tass", "jiji press",
        "jiji", "keystone sda", "kna", "kyodo", "kyodo news", "lusa", "middle east news agency", "mti", "notimex",
        "ntb", "pa", "pa media", "pap", "press association", "press trust of india", "pti", "reuters", "ria novosti",
        "ritzau", "sda", "sid", "sport informations dienst", "sputnik", "stt", "tanjug", "tass", "tt", "ukrinform",
        "united press international", "uni", "upi", "wam", "xinhua", "xinhua news agency", "yonhap", "yonhap news agency",
        "čtk", "интерфакс", "риа новости", "тасс", "укринформ", "共同", "共同通信", "共同通信社", "時事通信", "時事通信社",
        "新华社", "新華社", "中新社", "中央社", "연합뉴스", "뉴시스", "뉴스1", "ロイター",
    }
)  # fmt: skip
"""News agencies by the names that stand in bylines, as `plain` writes them."""

_NO_NAMES = frozenset(
    [
        "about",
        "account",
        "admin",
        "administrator",
        "adsense",
        "advertisement",
        "advertising",
        "all",
        "anonymous",
        "anzeige",
        "app",
        "archive",
        "article",
        "articles",
        "blog",
        "breaking",
        "by",
        "click",
        "close",
        "comment",
        "comments",
        "contact",
        "copy",
        "cookies",
        "credit",
        "credits",
        "daily",
        "default",
        "developer",
        "download",
        "email",
        "facebook",
        "feed",
        "feedback",
        "follow",
        "google",
        "guest",
        "home",
        "image",
        "images",
        "instagram",
        "latest",
        "link",
        "linkedin",
        "listen",
        "live",
        "login",
        "logo",
        "mail",
        "menu",
        "messenger",
        "more",
        "n/a",
        "newest",
        "news",
        "newsletter",
        "nobody",
        "none",
        "null",
        "photo",
        "photos",
        "picture",
        "pinterest",
        "podcast",
        "podcasts",
        "print",
        "privacy",
        "profile",
        "reddit",
        "related",
        "root",
        "rss",
        "save",
        "search",
        "share",
        "sign",
        "site",
        "source",
        "sport",
        "sports",
        "story",
        "subscribe",
        "superuser",
        "system",
        "telegram",
        "test",
        "text",
        "threads",
        "tiktok",
        "time",
        "twitter",
        "undefined",
        "unknown",
        "update",
        "user",
        "username",
        "video",
        "videos",
        "views",
        "visit",
        "watch",
        "webmaster",
        "website",
        "whatsapp",
        "with",
        "world",
        "youtube",
        "januar",
        "februar",
        "january",
        "february",
        "march",
        "april",
        "june",
        "july",
        "august",
        "september",
        "october",
        "november",
        "december",
        "monday",
        "tuesday",
        "wednesday",
        "thursday",
        "friday",
        "saturday",
        "sunday",
        "alle",
        "artikel",
        "artikeln",
        "artículo",
        "artículos",
        "articoli",
        "artigos",
        "lesen",
        "leer",
        "leggi",
        "letzte",
        "lire",
        "mais",
        "meer",
        "mehr",
        "más",
        "teilen",
        "tous",
        "tout",
        "über",
        "veja",
        "ver",
        "voir",
        "folgen",
        "suivre",
        "seguir",
        "segui",
        "follow",
        "plus",
        "datum",
        "uhr",
        "min",
        "lesezeit",
    ]
)
"""Words of pages, software and calendars that no person's name has, lower case."""

_COMPANIES = frozenset(
    {
        "gmbh",
        "ag",
        "inc",
        "ltd",
        "llc",
        "plc",
        "kg",
        "srl",
        "spa",
        "sas",
        "sarl",
        "bv",
        "nv",
        "oy",
        "aps",
        "verlag",
        "publishing",
    }
)
"""Last words of a company; a company publishes."""

_STEM = re.compile(
    r"(?:^(?:the|www|der|die|das|le|la|les|el|il|lo)\s+)|(?:\s+(?:online|digital|news|com|de|co uk|newspaper))$"
)


def plain(text: str) -> str:
    """Return the words of a name without case, accents and punctuation, one space between them.

    >>> plain("Ana-María  O’Neil")
    'ana maria o neil'
    """
    decomposed = unicodedata.normalize("NFKD", text.casefold())
    bare = "".join(c for c in decomposed if not unicodedata.combining(c))
    return " ".join(re.findall(r"[^\W_]+", unicodedata.normalize("NFC", bare)))


def kind_of(name: str, *, outlets: frozenset[str] = frozenset()) -> AuthorKind | None:
    """Return what kind of author the name is; None where it is the outlet itself or nothing that writes.

    `outlets` are the names the publisher goes by, as `outlet_names` gives them.

    >>> kind_of("Ana Ruiz"), kind_of("AFP"), kind_of("Web Desk"), kind_of("admin")
    ('person', 'agency', 'desk', None)
    """
    words = plain(name)
    if not words:
        return None
    if is_agency(words):
        return "agency"
    if _is_outlet(words, outlets, shouted=name.split(maxsplit=1)[0].isupper()):
        return None
    tokens = words.split()
    if words in _NO_NAMES or tokens[-1] in _COMPANIES:
        return None
    if set(tokens) & desk_words() or any(word.endswith(_DESK_ENDINGS) for word in tokens):
        return "desk" if len(tokens) > 1 or len(words) > 4 else None
    if set(tokens) & _NO_NAMES or any(c.isdigit() for c in name) or "." in name.rstrip(".").split(" ")[-1]:
        return None
    return "person"


def is_agency(words: str) -> bool:
    """Tell whether the plain words name a news agency, alone or with the place it wrote from."""
    bare = words.removeprefix("the ").removesuffix("记者").removesuffix("記者")
    if bare in AGENCIES:
        return True
    first, _, rest = bare.partition(" in ")
    return bool(rest) and first in AGENCIES


def outlet_names(names: tuple[str, ...]) -> frozenset[str]:
    """Return the plain forms of a publisher's names, with and without articles and domain endings."""
    found: set[str] = set()
    for name in names:
        words = plain(name)
        found |= {words, _STEM.sub("", words), words.replace(" ", "")}
    return frozenset(word for word in found if len(word) >= 2)


def _is_outlet(words: str, outlets: frozenset[str], *, shouted: bool) -> bool:
    bare = _STEM.sub("", words)
    squeezed = words.replace(" ", "")
    tokens = set(words.split())
    for outlet in outlets:
        own = outlet.replace(" ", "")
        if bare == outlet or squeezed == own:
            return True
        if (
            len(squeezed) >= 4
            and (own.startswith(squeezed) or own.endswith(squeezed))
            and len(squeezed) >= len(own) / 2
        ):
            return True
        if (" " in outlet and set(outlet.split()) <= tokens) or (
            shouted and " " not in outlet and words.startswith(f"{outlet} ")
        ):
            return True
        if len(own) >= 4 and squeezed.startswith(own) and set(words[len(outlet) :].split()) <= _OUTLET_ENDINGS:
            return True
        if tokens & set(outlet.split()) and all(len(word) <= 2 for word in tokens - set(outlet.split())):
            return True
        if " " in outlet and squeezed == "".join(word[0] for word in outlet.split()):
            return True
    return False


_OUTLET_ENDINGS = frozenset(
    {
        "online",
        "digital",
        "news",
        "com",
        "de",
        "at",
        "ch",
        "co",
        "uk",
        "fr",
        "es",
        "it",
        "net",
        "org",
        "tv",
        "gmbh",
        "media",
    }
)
_DESK_ENDINGS = (
    "redaktion",
    "redaktionen",
    "редакция",
    "編集部",
    "編輯部",
    "编辑部",
    "新聞社",
    "通信社",
    "取材班",
    "편집국",
    "뉴스팀",
)


@lru_cache(maxsize=1)
def desk_words() -> frozenset[str]:
    """Return the words of all languages that make a name a desk; bylines are often in another language than the page says."""
    return frozenset(plain(word) for code in CODES for word in get(code).authorship.desks)
