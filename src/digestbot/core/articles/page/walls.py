"""Pages that stand in front of an article: paywalls, consent walls, logins. Never a normal article."""

import re

from digestbot.core.articles.article import Wall
from digestbot.core.articles.page.document import Document, text_of
from digestbot.core.articles.page.linked import is_article

TEASER = 900
"""Code points of text up to which an article that is not free counts as shut off."""

STUB = 1500
"""Code points of text up to which a page without an article may be a consent wall or a login."""

_CONSENT_WORDS = re.compile(
    r"cookies?|consent|privacy|datenschutz|einwillig\w+|zustimm\w+|akzeptier\w+|accept(?:er|ar|ing|ed)?\b|agree\b|partners?\b|partner(?:n|s)?\b"
    r"|tracking|personali[sz]\w+|rgpd|gdpr|dsgvo|consentement|consentimiento|consenso|toestemming|samtyck\w*|zgod\w+|souhlas\w*|クッキー|同意",
    re.IGNORECASE,
)
_CONSENT_TITLE = re.compile(
    r"before you continue|bevor (?:sie|du) (?:fortf|zu )|avant de (?:continuer|poursuivre)|antes de (?:continuar|ir a)|prima di continuare"
    r"|cookie|consent|privacy|datenschutz|zustimmung|einwilligung|privatsph|vie priv|privacidad|toestemming|part of the .{1,30} family of",
    re.IGNORECASE,
)
_CONSENT_HOST = re.compile(
    r"^(?:https?:)?//(?:[\w-]+\.)*?consent\.|/(?:collect-)?consent(?:[/?.]|$)|sourcepoint.{0,200}?/(?:index|privacy-manager)",
    re.IGNORECASE,
)
_LOGIN_TITLE = re.compile(
    r"^\W*(?:log ?in|sign ?in|anmelden|anmeldung|einloggen|connexion|se connecter|iniciar sesi[oó]n|accedi|entrar|inloggen|logga in|"
    r"log ind|zaloguj|přihlášení|oturum aç|giriş|вход|войти|ログイン|登录|登入|로그인)\b",
    re.IGNORECASE,
)


def wall_of(document: Document, words: str, *, url: str | None) -> Wall | None:
    """Return what the page is instead of an article, None for an article.

    `words` is the text that was found. A long text is an article whatever else the page holds; a short one is a wall only if
    something besides its length says so.

    >>> from digestbot.core.articles.page.document import read
    >>> shut = read('<script type="application/ld+json">{"@type": "NewsArticle", "isAccessibleForFree": "False"}</script>')
    >>> wall_of(shut, "The first two sentences.", url=None)
    'paywall'
    """
    if len(words) <= TEASER and _is_paid(document):
        return "paywall"
    if len(words) > STUB or any(is_article(node) for node in document.linked):
        return None
    if _asks_consent(document, words, url):
        return "consent"
    if _asks_login(document, words):
        return "login"
    return None


def _is_paid(document: Document) -> bool:
    for node in document.articles:
        if "isAccessibleForFree" in node:
            return str(node["isAccessibleForFree"]).strip().rsplit("/", 1)[-1].lower() in {"false", "0", "no"}
    tier = document.meta("article:content_tier", "cxenseparse:access", "access") or ""
    return tier.lower() in {"locked", "paid", "premium", "subscriber", "subscribers"}


def _asks_consent(document: Document, words: str, url: str | None) -> bool:
    """Return whether the page asks for consent: its address or form says so, or its title does and its words are about it."""
    forms = [form.get("action") or "" for form in document.root.iter("form")]
    if any(_CONSENT_HOST.search(address) for address in (url or "", *forms)):
        return True
    shown = words or text_of(document.root, longest=STUB)
    about = {word.lower()[:7] for word in _CONSENT_WORDS.findall(shown[:STUB])}
    titles = (document.headline.words, *document.titles)
    return len(about) >= 3 and any(_CONSENT_TITLE.search(title) for title in titles if title)


def _asks_login(document: Document, words: str) -> bool:
    secrets = document.root.xpath('//input[translate(@type, "PASWORD", "pasword")="password"]')
    titles = (document.headline.words, *document.titles)
    return bool(secrets) and len(words) < TEASER and any(_LOGIN_TITLE.search(title) for title in titles if title)
