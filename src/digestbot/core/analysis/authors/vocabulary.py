"""Words around names in every language: what is part of a name, what opens and ends one, and what is never a name."""

import re
import unicodedata
from functools import lru_cache

from digestbot.core.text.languages import CODES, get


def plain(text: str) -> str:
    """Return the words of a name without case, accents and punctuation, one space between them.

    >>> plain("Ana-María  O’Neil")
    'ana maria o neil'
    """
    if text.isascii():
        return " ".join(_ASCII_WORD.findall(text.lower()))
    decomposed = unicodedata.normalize("NFKD", text.casefold())
    return " ".join(_WORD.findall(unicodedata.normalize("NFC", _ACCENT.sub("", decomposed))))


_ACCENT = re.compile("[\u0300-\u036f]+")
_WORD = re.compile(r"[^\W_]+")
_ASCII_WORD = re.compile(r"[a-z0-9]+")


AGENCIES = frozenset(
    re.split(
        r"\|\s*",
        """aa|aap|adnkronos|afp|agence france presse|agencia brasil|agencia efe|agenzia ansa|agi|anadolu|anadolu agency|
    anadolu ajansı|ani|anp|ansa|ap|apa|askanews|associated press|austria presse agentur|belga|bernama|bloomberg|
    bloomberg news|bns|canadian press|cna|cp|ctk|czech news agency|dapd|deutsche presse agentur|dha|dow jones|dpa|
    dpa afx|dts|efe|epd|europa press|fides|finanzen net|ians|iha|interfax|itar tass|jiji|jiji press|keystone sda|kna|
    kyodo|kyodo news|lusa|middle east news agency|mti|notimex|ntb|pa|pa media|pap|press association|
    press trust of india|pti|reuters|ria novosti|ritzau|sda|sid|sport informations dienst|sputnik|stt|tanjug|tass|tt|
    ukrinform|uni|united press international|upi|wam|xinhua|xinhua news agency|yonhap|yonhap news agency|čtk|
    интерфакс|риа новости|тасс|укринформ|ロイター|中央社|中新社|共同|共同通信|共同通信社|新华社|新華社|時事通信|時事通信社|뉴스1|뉴시스|연합뉴스""",
    )
)
"""News agencies by the names that stand in bylines, as `plain` writes them."""

NO_NAMES = frozenset(
    """actor actress analysis appended author's commentary correction editorial exclusive explainer interview opinion
    preview recap review summary transcript updated about account admin administrator adsense advertisement advertising all alle anonymous anzeige app april archive
    article articles articoli artigos artikel artikeln artículo artículos august blog breaking by click close
    comment comments contact cookies copy credit credits daily datum december default developer download email
    facebook februar february feed feedback folgen follow friday google guest home image images instagram januar
    january july june latest leer leggi lesen lesezeit letzte link linkedin lire listen live login logo mail mais
    march meer mehr menu messenger min monday more más n/a newest news newsletter nobody none november null october
    photo photos picture pinterest plus podcast podcasts print privacy profile reddit related root rss saturday save
    search segui seguir september share sign site source sport sports story subscribe suivre sunday superuser system
    teilen telegram test text threads thursday tiktok time tous tout tuesday twitter uhr undefined unknown update
    user username veja ver video videos views visit voir watch webmaster website wednesday whatsapp with world
    youtube über""".split()  # noqa: SIM905 - a table of words reads better than a word a line
)
"""Words of pages, software and calendars that no person's name has, lower case."""

ALSO_NAMES = frozenset(
    """april august close friday guest home january june link live march may monday root sign site sport story sunday world
    """.split()  # noqa: SIM905 - a table of words reads better than a word a line
)
"""Those of them that people are called: they rule a name out only where nothing else is in it."""

COMPANIES = frozenset(
    """ag aps bv gmbh inc kg llc ltd nv oy plc publishing sarl sas spa srl verlag""".split()  # noqa: SIM905 - a table of words reads better than a word a line
)
"""Last words of a company; a company publishes."""

PARTICLES = frozenset(
    """'t a af al as av ben bin bint bte d da das de degli dei del della den der des di do dos du e el ibn la las le lo
    los mac ten ter und van vom von y zu zum zur""".split()  # noqa: SIM905 - a table of words reads better than a word a line
)
"""Lower-case words inside a name."""

GENERATIONS = frozenset(
    """ii iii iv jr jr. sr sr.""".split()  # noqa: SIM905 - a table of words reads better than a word a line
)
"""Words behind a name that belong to it."""

TITLES = frozenset(
    """dame dipl.-ing. dr dr. lord mag. mr mr. mrs mrs. ms ms. prof prof. rev rev. sir univ.-prof.""".split()  # noqa: SIM905 - a table of words reads better than a word a line
)
"""Words before a name that do not."""

ARTICLES = frozenset(
    """a o os as un una une um uma ein eine det den das de der die diese dieser dieses gli het i il les los my new our the this your""".split()  # noqa: SIM905 - a table of words reads better than a word a line
)
"""First words of what is no name, whatever its capitals say."""

PLACES = frozenset(
    re.split(
        r"\|\s*",
        """abu dhabi|addis ababa|bad homburg|baton rouge|buenos aires|cape town|colorado springs|costa rica|des moines|
    east london|el paso|el salvador|fort worth|frankfurt am main|great britain|hong kong|kansas city|kuala lumpur|
    la paz|las palmas|las vegas|little rock|long beach|los angeles|mexico city|middle east|monte carlo|
    north carolina|north korea|northern ireland|panama city|phnom penh|port moresby|puerto rico|rio de janeiro|
    saint petersburg|salt lake city|san antonio|san diego|san francisco|san jose|san juan|sao paulo|saudi arabia|
    sierra leone|south africa|south carolina|south korea|sri lanka|st louis|st petersburg|tel aviv|the hague|
    united kingdom|united nations|united states|washington d c|washington dc|west bank|west virginia|white house""",
    )
)
"""Places of several words that look like a name in a byline ("By Ana Ruiz, Los Angeles"), as `plain` writes them."""


@lru_cache(maxsize=32)
def openers(language: str) -> tuple[str, ...]:
    """Return the byline openers of the language and of English (of all, if it has no file), longest first."""
    words = set(get(language).authorship.by) | set(get("en").authorship.by)
    if not get(language).authorship.by:
        words |= {by for code in CODES for by in get(code).authorship.by if len(by) > 2}
    return tuple(sorted(words, key=len, reverse=True))


@lru_cache(maxsize=1)
def all_openers() -> tuple[str, ...]:
    """Return the byline openers of all languages: an element of a page says nothing of its language."""
    return tuple({by for code in CODES for by in get(code).authorship.by} | {"author", "authors"})


@lru_cache(maxsize=1)
def labels() -> frozenset[str]:
    """Return the openers of all languages that say "author" by themselves, wherever on the page they stand."""
    roots = ("aut", "автор", "作者", "執筆", "責", "责", "yaz")
    return frozenset(by for by in all_openers() if by.startswith(roots)) | {"byline", "by-line"}


@lru_cache(maxsize=32)
def join_words(language: str) -> frozenset[str]:
    """Return the words that stand between two names."""
    own = get(language).authorship.joins
    if own:
        return own | get("en").authorship.joins
    return frozenset(join for code in CODES for join in get(code).authorship.joins if len(join) > 1 or join == "&") - {
        "with"
    }


@lru_cache(maxsize=32)
def after_words(language: str) -> frozenset[str]:
    """Return the words that end a name ("in Paris", "for The Courier")."""
    return (get(language).authorship.after | get("en").authorship.after) - PARTICLES


@lru_cache(maxsize=32)
def dated_words(language: str) -> frozenset[str]:
    """Return the words that open a date ("updated", "published")."""
    return frozenset(get(language).authorship.dated + get("en").authorship.dated) - {"date", "stand", "act."}


@lru_cache(maxsize=32)
def role_words(language: str) -> frozenset[str]:
    """Return what writers are called in the language and in English."""
    return get(language).authorship.roles | get("en").authorship.roles


@lru_cache(maxsize=1)
def editing_words() -> tuple[str, ...]:
    """Return the words of all languages before the name of who edited and did not write."""
    return tuple({word for code in CODES for word in get(code).authorship.edited})


@lru_cache(maxsize=1)
def all_roles() -> frozenset[str]:
    """Return what writers are called in all languages."""
    return frozenset(plain(word) for code in CODES for word in get(code).authorship.roles)


@lru_cache(maxsize=1)
def desk_words() -> frozenset[str]:
    """Return the words of all languages that make a name a desk; bylines are often in another language than the page says."""
    return frozenset(plain(word) for code in CODES for word in get(code).authorship.desks)


@lru_cache(maxsize=1)
def not_in_names() -> frozenset[str]:
    """Return the words of all languages that no name in running text has: roles, desks, and what opens other lines."""
    facets = [get(code).authorship for code in CODES]
    words = {w for f in facets for w in (*f.roles, *f.desks, *f.dated, *f.follow) if " " not in w}
    return frozenset(words) - _SURNAMES


_SURNAMES = frozenset({"anchor", "autor", "chief", "fellow", "firma", "freier", "grand", "guest", "head", "host", "in", "le", "page", "publisher", "red", "senior", "stand", "wire"})  # fmt: skip
"""Words of roles and desks that are surnames too."""
