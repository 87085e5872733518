"""What every platform says of a digest beside the articles' own words."""

from dataclasses import replace
from datetime import timedelta

import pytest
from peers.documents import NASTY, brief, document, nasty, story

from digestbot.commands.digest_words import digest_words, kind_of
from digestbot.commands.i18n import LANGUAGES
from digestbot.core.analysis.kind.kinds import KINDS, PieceKind
from digestbot.core.digests import wording
from digestbot.core.digests.document import Byline, Coverage, Figure, Sentence
from digestbot.core.digests.wording import LABELLED
from digestbot.core.stories.earlier import Earlier

EN = digest_words("en")


@pytest.mark.parametrize("text", NASTY)
def test_words_are_never_empty(text: str) -> None:
    """A headline, an outlet and a speaker can always be read."""
    card = nasty(text)
    assert wording.headline(card, EN).strip()
    assert wording.outlet(card.outlet, EN).strip()
    speaker, _role = wording.attribution(card.quotes[0])
    assert speaker is None or speaker.strip()


def test_lines_of_a_story() -> None:
    """Byline, coverage, counts and times as readers see them."""
    card, digest = story(1), document(1, late=True)
    assert wording.byline(card, EN) == "By Jon Abel, covers the harbour since 2019"
    assert wording.also_in(card, EN) == "also in The Post, Radio Nord +1"
    assert wording.counts(digest, EN) == "1 story from 3 articles in 14 feeds"
    assert wording.facts(digest, EN)[1:] == ["late", "since Mon 19:00", "next 19:00"]
    assert wording.day(digest, EN) == "Tue 24 Nov"
    assert digest.since is not None
    assert wording.clock_time(digest.since, digest, EN) == "Mon 19:00"
    assert wording.clock_time(digest.at - timedelta(days=30), digest, EN) == "Sun 25 Oct"
    assert wording.clock_time(digest.at.replace(year=2016), digest, EN) == "Thu 24 Nov 2016"
    assert wording.clock_time(digest.at + timedelta(days=30), digest, EN) == "Thu 24 Dec 07:00"


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("en", "By Ana Ruiz, Tom Hale and Inés Gil"),
        ("de", "Von Ana Ruiz, Tom Hale und Inés Gil"),
        ("fr", "Par Ana Ruiz, Tom Hale et Inés Gil"),
        ("es", "Por Ana Ruiz, Tom Hale e Inés Gil"),
        ("pt", "Por Ana Ruiz, Tom Hale e Inés Gil"),
    ],
)
def test_several_authors(language: str, line: str) -> None:
    """Authors are listed as the reader's language does; an e-mail address is never shown."""
    names = ("Ana Ruiz", "Tom Hale", "Inés Gil")
    card = replace(story(1), bylines=tuple(Byline(name=name) for name in names))
    assert wording.byline(card, digest_words(language)) == line
    mail = (Byline(name="Ana Ruiz", bio="Write to ana@courier.example."), Byline(name="tom@courier.example"))
    assert wording.byline(replace(card, bylines=mail), EN) == "By Ana Ruiz"
    told = (Byline(name="Ana Ruiz", bio="harbour editor"), Byline(name="Tom Hale"))
    assert wording.byline(replace(card, bylines=told), EN) == "By Ana Ruiz, harbour editor; Tom Hale"


def test_a_story_of_several_outlets_says_how_many() -> None:
    """First of all; what they count and the story before are lines of their own."""
    card = replace(
        story(1),
        also_in=(Coverage(outlet="The Post", link=""), Coverage(outlet="Nord", link="")),
        figures=(Figure(told=(("20 people", ("Courier",)), ("25 people", ("Post", "Nord")))),),
        earlier=Earlier(story=4, title="Ferry sinks", link="https://a.example/f", outlet="Nord", at=document(1).at),
    )
    assert wording.badges(card, EN)[0] == "3 outlets"
    assert wording.figures(card, EN) == "By the numbers: 20 people (Courier), 25 people (Post, Nord)"
    told = wording.earlier(card, document(1), EN)
    assert told is not None
    assert told[1:] == ("Ferry sinks", "https://a.example/f")
    assert told[0].startswith("Earlier, ")
    plain = replace(card, figures=(), earlier=None)
    assert (wording.figures(plain, EN), wording.earlier(plain, document(1), EN)) == ("", None)


@pytest.mark.parametrize(
    ("kind", "language", "label"),
    [("opinion", "en", ("Opinion",)), ("shopping", "de", ("Einkaufen",)), ("news", "en", ()), ("other", "en", ())],
)
def test_what_is_not_news_says_so(kind: PieceKind, language: str, label: tuple[str, ...]) -> None:
    """A small label stands beside what is not plain news, before all others."""
    card = replace(story(1), kind=kind, also_in=())
    assert wording.badges(card, digest_words(language)) == label
    assert wording.badges(replace(card, paywall=True), EN)[-1] == "paywall"


def test_every_kind_is_named_in_every_language() -> None:
    """What can be labelled is, in each language alike."""
    assert set(LABELLED) == set(KINDS) - {"news", "other", "not_article"}
    assert all(kind_of(digest_words(code)(f"kind-{kind}").upper()) == kind for kind in LABELLED for code in LANGUAGES)
    assert kind_of("weather") is None


def test_summary_has_whole_sentences() -> None:
    """All where they fit, else those for little room, else what fits of them; only a lone long one is cut."""
    card = story(1)
    first, second = (s.text for s in card.summary)
    assert wording.summary(card, 1000) == f"{first} {second} (The Post)"
    assert wording.summary(card, len(first) + 3) == first
    long = replace(card, summary=(Sentence(text="x" * 450, outlet=card.outlet, link=""), *card.summary))
    assert wording.summary(long, 420) == f"{first} {second} (The Post)"
    brief = replace(card, brief=(Sentence(text="It is shut.", outlet="The Post", link=""),))
    assert wording.summary(brief, len(first) + 3) == "It is shut. (The Post)"
    assert wording.summary(brief, 1000) == f"{first} {second} (The Post)"
    assert wording.summary(card, 20) == "The council voted…"
    assert wording.summary(replace(card, summary=(), brief=()), 20) == ""


def test_a_digest_in_german() -> None:
    """The bot's own words are the digest's language's; the articles' words stay."""
    card, digest = story(1), document(1, language="de-DE", late=True)
    say = digest_words(digest.language)
    assert wording.day(digest, say) == "Di 24. Nov."
    assert wording.facts(digest, say) == [
        "1 Meldung aus 3 Artikeln in 14 Feeds",
        "verspätet",
        "seit Mo 19:00",
        "nächste Ausgabe 19:00",
    ]
    assert wording.byline(card, say) == "Von Jon Abel, covers the harbour since 2019"
    assert wording.left_over(document(12), 5, say, in_thread=True) == "7 weitere Meldungen im Thread"


@pytest.mark.parametrize(
    ("language", "said", "left"),
    [
        ("fr-FR", "1 actualité d’après 0 article de 2 flux", "1 autre actualité dans le fil"),
        ("es-419", "1 noticia en 0 artículos de 2 feeds", "1 noticia más en el hilo"),
        ("pt-BR", "1 notícia em 0 artigo de 2 feeds", "mais 1 notícia na thread"),
    ],
)
def test_counts_agree_with_their_nouns(language: str, said: str, left: str) -> None:
    """Nothing is singular in French and Portuguese, plural in Spanish."""
    say = digest_words(language)
    assert say("digest-counts", stories=1, articles=0, feeds=2) == said
    assert wording.left_over(document(2), 1, say, in_thread=True) == left


def test_stories_in_brief_stand_under_their_topics_and_none_goes_without_a_word() -> None:
    """What does not fit is counted, with what was left out before."""
    lines = (brief(1), brief(3), brief(2))
    digest = document(1, in_brief=lines, left_out=4)
    assert wording.in_brief(digest) == ["Harbour", lines[0], lines[1], "Weather", lines[2]]

    def told(most: int) -> list[str]:
        text, shown = wording.brief_lines(
            digest, EN, draw=lambda line: line.title, heading=str.upper, fits=lambda t: len(t) <= most
        )
        assert shown == text.count(" stays in port")
        return text.split("\n")

    assert told(1000) == [
        "HARBOUR",
        "Ferry 1 stays in port",
        "Ferry 3 stays in port",
        "WEATHER",
        "Ferry 2 stays in port",
        "4 more stories not shown",
    ]
    assert told(60) == ["HARBOUR", "Ferry 1 stays in port", "6 more stories not shown"]
    assert wording.brief_outlet(lines[2], EN) == "The Post +2"
    assert wording.brief_title(brief(1, title=" "), EN) == "Untitled, The Post"
    assert wording.counts(digest, EN).startswith("4 stories")
    assert wording.left_over(digest, 1, EN, in_thread=True) == "3 more stories in the thread"
    assert wording.left_over(document(1), 1, EN, in_thread=True) is None


@pytest.mark.parametrize(
    ("language", "title", "told"),
    [("en", "For you", "no news from 1 article in 1 feed"), ("de", "Für dich", "nichts Neues aus 1 Artikel in 1 Feed")],
)
def test_a_personal_digest_without_news(language: str, title: str, told: str) -> None:
    """A person's digest has no name of its own, so the reader's language names it; no story is "no news"."""
    digest, say = replace(document(0), title="", personal=True, articles=1, feeds=1), digest_words(language)
    assert wording.title(digest, say) == title
    assert wording.title(replace(digest, personal=False), say) == say("digest-title")
    assert wording.counts(digest, say) == told


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "Thu 3 Mar 2016"),
        ("de", "Do 3. März 2016"),
        ("fr", "jeu. 3 mars 2016"),
        ("es", "jue 3 mar 2016"),
        ("pt", "qui. 3 de mar. de 2016"),
    ],
)
def test_a_day_of_another_year(language: str, said: str) -> None:
    """A date is written as the language writes it, and no thousands are marked in a year."""
    digest = document(1)
    assert wording.clock_time(digest.at.replace(year=2016, month=3, day=3), digest, digest_words(language)) == said
