"""Pages that stand in front of an article, and articles that only look like it."""

import pytest

from digestbot.core.articles.page import extract
from digestbot.core.text.languages import CODES, get

LONG = "<p>The central bank left its key rate unchanged on Monday, as most of those who watch it had expected.</p>" * 2
STORY = "".join(
    f"<p>In paragraph {i} the article says at some length what happened at the bank, to whom, and why it did.</p>"
    for i in range(25)
)
PAID = '<script type="application/ld+json">{"@type": "NewsArticle", "isAccessibleForFree": %s, "headline": "Bank holds"}</script>'

CONSENT = """<title>Before you continue</title><h1>Before you continue</h1><p>We and our partners use cookies and ask for
your consent. Accept all or choose in the privacy settings.</p>"""
EINWILLIGUNG = """<title>Datenschutz und Zustimmung</title><h1>Weiterlesen mit Werbung</h1><p>Wir und unsere Partner
verwenden Cookies. Mit Ihrer Einwilligung zeigen wir Werbung; Sie können zustimmen.</p>"""


@pytest.mark.parametrize(
    ("html", "wall"),
    [
        (PAID % "false" + f"<h1>Bank holds</h1>{LONG}", "paywall"),
        (PAID % '"False"' + f"<h1>Bank holds</h1>{LONG}", "paywall"),
        (PAID % '"http://schema.org/False"' + f"<h1>Bank holds</h1>{LONG}", "paywall"),
        ('<meta property="article:content_tier" content="locked">' + f"<h1>Bank holds</h1>{LONG}", "paywall"),
        (PAID % "false" + f"<h1>Bank holds</h1>{STORY}", None),
        (PAID % "true" + f"<h1>Bank holds</h1>{LONG}", None),
        ('<meta property="article:content_tier" content="free">' + f"<h1>Bank holds</h1>{LONG}", None),
        (CONSENT, "consent"),
        (EINWILLIGUNG, "consent"),
        ('<title>x</title><form action="https://consent.example/save"><button>OK</button></form>', "consent"),
        ('<title>Log in - The Courier</title><form><input type="password"></form>', "login"),
        ('<title>Anmelden</title><h1>Anmelden</h1><form><input type="Password"></form>', "login"),
        (f'<title>Bank holds</title><h1>Bank holds</h1>{STORY}<form>Sign in<input type="password"></form>', None),
        (f"<title>Regulator fines network over cookies</title><h1>Regulator fines network over cookies</h1>{STORY}", None),
        ("<title>New law on privacy, consent and cookies</title><h1>New law on privacy</h1><p>The law passed on Monday.</p>", None),
        ("<title>Bank holds</title><h1>Bank holds</h1><p>The bank held its rate.</p>", None),
        ("", None),
    ],
)  # fmt: skip
def test_walls(html: str, wall: str | None) -> None:
    """A wall is named as what it is; a short report, or one about cookies, is none."""
    assert extract(html, url="https://courier.example/a").wall == wall


def test_the_address_of_a_consent_page() -> None:
    """Who was sent to a host for consents has not reached the article."""
    html = "<title>The Courier</title><p>Please choose.</p>"
    assert extract(html, url="https://consent.courier.example/v2/collect?session=1").wall == "consent"


@pytest.mark.parametrize("code", [code for code in CODES if get(code).boilerplate.logins])
def test_logins_of_every_language(code: str) -> None:
    """The words that name a login are data of each language."""
    for words in get(code).boilerplate.logins:
        html = f'<title>{words} · The Courier</title><h1>{words}</h1><form><input type="password"></form>'
        assert extract(html, url="https://courier.example/a").wall == "login", words


@pytest.mark.parametrize(
    ("title", "text"),
    [
        ("Avant de continuer", "Avec votre consentement, nos partenaires utilisent des cookies. Accepter. RGPD."),
        ("Privacidad", "Con su consentimiento usamos cookies. Aceptar o rechazar el tracking."),
        ("Toestemming", "Wij vragen toestemming voor cookies en tracking."),
        ("Cookies", "Samtycke till cookies och tracking."),
    ],
)
def test_consent_in_other_languages(title: str, text: str) -> None:
    """Three words about consent under a title about it make a consent wall."""
    assert extract(f"<title>{title}</title><h1>{title}</h1><p>{text}</p>", url="https://c.example/a").wall == "consent"
