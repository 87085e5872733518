"""The words that every platform shares."""

import re
import unicodedata
from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from peers.documents import NASTY, brief, document, nasty, story

from digestbot.core.analysis.kind.kinds import KINDS, PieceKind
from digestbot.core.digests import text as words
from digestbot.core.digests.document import Byline, Sentence
from digestbot.core.digests.phrases import EN, LABELLED, PHRASES, Phrases, phrases


@given(st.text(st.one_of(st.characters(), st.sampled_from("a \u200c\u200d\u0301\u202e"))))
@example("\u202eevil\u2066\u200b")
@example("\ud800")
def test_clean_is_one_visible_line(text: str) -> None:
    """Nothing that controls, hides or turns text is left, and cleaning twice changes nothing."""
    cleaned = words.clean(text)
    categories = {unicodedata.category(c) for c in cleaned if c not in "\u200c\u200d"}
    assert not categories & {"Cc", "Cs", "Zl", "Zp"}
    assert not re.search("[\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]", cleaned)
    assert cleaned == cleaned.strip()
    assert "  " not in cleaned
    assert words.clean(cleaned) == cleaned


def test_clean_is_linear() -> None:
    """A megabyte of the worst is done at once."""
    assert words.clean("\u200d" * 10**6) == ""
    assert words.clean(" \u200d" * 500_000) == ""
    assert len(words.clean("e" + "\u200d" * 10**6 + "e")) == 3
    assert len(words.clean("e" + "\u0301" * 10**6)) < 10
    assert words.clean("\ud800" * 10**6) == "\ufffd" * 10**6


@pytest.mark.parametrize(
    ("text", "cleaned"),
    [
        ("می\u200cخواهم", "می\u200cخواهم"),
        ("👨\u200d👩\u200d👧", "👨\u200d👩\u200d👧"),
        ("e" + "\u0301" * 300, "e" + "\u0301" * 4),
        ("\u0301 mark first", "mark first"),
        ("a\u2028b\u00a0c\u3000d", "a b c d"),
        ("เป็นที่รู้จัก", "เป็นที่รู้จัก"),
    ],
)
def test_living_scripts_stay(text: str, cleaned: str) -> None:
    """Joiners and marks that writing needs are kept; what is stacked beyond them goes."""
    assert words.clean(text) == cleaned


@given(st.text(), st.integers(2, 60))
def test_shorten_is_within(text: str, limit: int) -> None:
    """A shortened text is within its limit, and a short one stays as it is."""
    text = words.clean(text)
    short = words.shorten(text, limit)
    assert words.utf16(short) <= limit
    assert short == text or short.endswith("…")
    assert text.startswith(short.removesuffix("…"))


def test_shorten_does_not_cut_a_family() -> None:
    """A joined emoji stands whole or not at all."""
    family = "👨\u200d👩\u200d👧\u200d👦"
    for limit in range(3, 30):
        assert words.shorten(f"ab {family} {family}", limit).replace(family, "").strip("… ab") == ""


@pytest.mark.parametrize(
    ("link", "safe"),
    [
        ("https://a.example/x?y=1&z=(2)", "https://a.example/x?y=1&z=%282%29"),
        ("https://a.example/ü", "https://a.example/%C3%BC"),
        ("https://bücher.example", "https://xn--bcher-kva.example"),
        ("https://a.example/100%25", "https://a.example/100%25"),
        ("https://a.example/a b\nc", "https://a.example/a%20bc"),
        ("https://[2001:db8::1]:8080/x", "https://[2001:db8::1]:8080/x"),
        ("javascript:alert(1)", None),
        ("JavaScript://a.example/%0aalert(1)", None),
        ("data:text/html,x", None),
        ("https://bank.example@evil.example/", None),
        ("https://a.example\\@b.example/", None),
        ("//a.example", None),
        ("https://", None),
        ("https://[bad", None),
        ("", None),
        (None, None),
    ],
)
def test_web_link(link: str | None, safe: str | None) -> None:
    """Only addresses of the web pass, and nothing in them ends a chat platform's markup."""
    assert words.web_link(link) == safe


@given(st.text() | st.text().map("https://a.example/".__add__) | st.text().map("https://".__add__))
def test_web_link_of_anything(link: str) -> None:
    """What passes is ASCII, of the web, and free of markup."""
    safe = words.web_link(link)
    assert safe is None or re.fullmatch(r"https?://[^\s<>|()\"\\`*]+", safe)
    assert safe is None or safe.isascii()


@pytest.mark.parametrize("text", NASTY)
def test_words_are_never_empty(text: str) -> None:
    """A headline, an outlet and a speaker can always be read."""
    card = nasty(text)
    assert words.headline(card, EN).strip()
    assert words.outlet(card.outlet, EN).strip()
    speaker, _role = words.attribution(card.quotes[0])
    assert speaker is None or speaker.strip()


def test_lines_of_a_story() -> None:
    """Byline, coverage, counts and times as readers see them."""
    card, digest = story(1), document(1, late=True)
    assert words.byline(card, EN) == "By Jon Abel, covers the harbour since 2019"
    assert words.also_in(card, EN) == "also in The Post, Radio Nord +1"
    assert words.counts(digest) == "1 story from 3 articles in 14 feeds"
    assert words.facts(digest)[1:] == ["late", "since Mon 19:00", "next 19:00"]
    assert words.day(digest) == "Tue 24 Nov"
    assert digest.since is not None
    assert words.clock_time(digest.since, digest) == "Mon 19:00"
    assert words.clock_time(digest.at - timedelta(days=30), digest) == "Sun 25 Oct"
    assert words.clock_time(digest.at.replace(year=2016), digest) == "Thu 24 Nov 2016"
    assert words.clock_time(digest.at + timedelta(days=30), digest) == "Thu 24 Dec 07:00"


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
    assert words.byline(card, phrases(language)) == line
    mail = (Byline(name="Ana Ruiz", bio="Write to ana@courier.example."), Byline(name="tom@courier.example"))
    assert words.byline(replace(card, bylines=mail), EN) == "By Ana Ruiz"
    told = (Byline(name="Ana Ruiz", bio="harbour editor"), Byline(name="Tom Hale"))
    assert words.byline(replace(card, bylines=told), EN) == "By Ana Ruiz, harbour editor; Tom Hale"


@pytest.mark.parametrize(
    ("kind", "language", "label"),
    [("opinion", "en", ("Opinion",)), ("shopping", "de", ("Einkaufen",)), ("news", "en", ()), ("other", "en", ())],
)
def test_what_is_not_news_says_so(kind: PieceKind, language: str, label: tuple[str, ...]) -> None:
    """A small label stands beside what is not plain news, before all others."""
    card = replace(story(1), kind=kind)
    assert words.badges(card, phrases(language)) == label
    assert words.badges(replace(card, paywall=True), EN)[-1] == "paywall"


def test_every_kind_is_named_in_every_language() -> None:
    """What can be labelled is, in each language alike."""
    assert set(LABELLED) == set(KINDS) - {"news", "other", "not_article"}
    assert all(len(phrases(language).kinds) == len(LABELLED) for language in ("en", "de", "fr", "es", "pt"))


def test_summary_has_whole_sentences() -> None:
    """All where they fit, else those for little room, else what fits of them; only a lone long one is cut."""
    card = story(1)
    first, second = (s.text for s in card.summary)
    assert words.summary(card, 1000) == f"{first} {second} (The Post)"
    assert words.summary(card, len(first) + 3) == first
    brief = replace(card, brief=(Sentence(text="It is shut.", outlet="The Post", link=""),))
    assert words.summary(brief, len(first) + 3) == "It is shut. (The Post)"
    assert words.summary(brief, 1000) == f"{first} {second} (The Post)"
    assert words.summary(card, 20) == "The council voted…"
    assert words.summary(replace(card, summary=(), brief=()), 20) == ""


def test_a_digest_in_german() -> None:
    """The bot's own words are the digest's language's; the articles' words stay."""
    card, digest = story(1), document(1, language="de-DE", late=True)
    assert words.day(digest) == "Di 24. Nov."
    assert words.facts(digest) == [
        "1 Meldung aus 3 Artikeln in 14 Feeds",
        "verspätet",
        "seit Mo 19:00",
        "nächste Ausgabe 19:00",
    ]
    assert words.byline(card, phrases(digest.language)) == "Von Jon Abel, covers the harbour since 2019"
    assert words.left_over(document(12, language="de"), 5, in_thread=True) == "7 weitere Meldungen im Thread"


@pytest.mark.parametrize(
    ("language", "said", "left"),
    [
        ("fr-FR", "0 actualité d’après 1 article de 2 flux", "1 autre actualité dans le fil"),
        ("es-419", "0 noticias en 1 artículo de 2 feeds", "1 noticia más en el hilo"),
        ("pt-BR", "0 notícia em 1 artigo de 2 feeds", "mais 1 notícia na thread"),
    ],
)
def test_counts_agree_with_their_nouns(language: str, said: str, left: str) -> None:
    """Nothing is singular in French and Portuguese, plural in Spanish."""
    say = phrases(language)
    stories, articles, feeds = say.many(0, say.stories), say.many(1, say.articles), say.many(2, say.feeds)
    assert say.counts.format(stories=stories, articles=articles, feeds=feeds) == said
    assert words.left_over(document(2, language=language), 1, in_thread=True) == left


@pytest.mark.parametrize("language", PHRASES)
@pytest.mark.parametrize("name", Phrases.__slots__)
def test_languages_say_the_same(name: str, language: str) -> None:
    """Every language fills in what English fills in, and has a word for everything."""

    def holes(value: str | tuple[str, ...]) -> list[list[str]]:
        each = value if isinstance(value, tuple) else (value,)
        return [sorted(re.findall(r"\{(\w+)\}", text)) for text in each if text.strip()]

    assert holes(getattr(PHRASES[language], name)) == holes(getattr(EN, name))
    assert all(getattr(PHRASES[language], name))


def test_stories_in_brief_stand_under_their_topics_and_none_goes_without_a_word() -> None:
    """What does not fit is counted, with what was left out before."""
    lines = (brief(1), brief(3), brief(2))
    digest = document(1, in_brief=lines, left_out=4)
    assert words.in_brief(digest) == ["Harbour", lines[0], lines[1], "Weather", lines[2]]

    def told(most: int) -> list[str]:
        return words.brief_lines(digest, lambda line: line.title, str.upper, lambda t: len(t) <= most).split("\n")

    assert told(1000) == [
        "HARBOUR",
        "Ferry 1 stays in port",
        "Ferry 3 stays in port",
        "WEATHER",
        "Ferry 2 stays in port",
        "4 more stories not shown",
    ]
    assert told(60) == ["HARBOUR", "Ferry 1 stays in port", "6 more stories not shown"]
    assert words.brief_outlet(lines[2], EN) == "The Post +2"
    assert words.brief_title(brief(1, title=" "), EN) == "Untitled, The Post"
    assert words.counts(digest).startswith("4 stories")
    assert words.left_over(digest, 1, in_thread=True) == "3 more stories in the thread"
    assert words.left_over(document(1), 1, in_thread=True) is None
