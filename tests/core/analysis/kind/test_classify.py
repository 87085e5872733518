"""What kind of piece an article is."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from digestbot.core.analysis.kind import signals
from digestbot.core.analysis.kind.classify import classify
from digestbot.core.analysis.kind.kinds import KINDS
from digestbot.core.analysis.kind.vocabulary import SECTIONS, TYPES, headlines
from digestbot.core.articles.article import Claim, Label, RawArticle

NEWS = "The council voted on Monday to lengthen the western mole, which the storms of last winter had breached.\n\n" * 8
SLOW = (
    "The mole has guarded the harbour for two hundred years, and its stones have been replaced many times since then.\n\n"
    * 80
)


def kind(
    title: str = "Mole to be lengthened",
    body: str = NEWS,
    *labels: tuple[str, str],
    url: str = "https://courier.example/mole-1.html",
    language: str = "en",
    byline: str = "",
) -> str:
    """Return the kind of a piece."""
    article = RawArticle(
        title=title,
        text=body,
        url=url,
        labels=tuple(Label(text=text, source=source) for source, text in labels),  # type: ignore[arg-type] # a table's word is one of the sources
        claims=(Claim(name=byline, source="byline"),) if byline else (),
    )
    return classify(article, title=title, body=body, language=language).kind


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("Opinion: The mole is a mistake", "opinion"),
        ("Kommentar: Die Mole ist ein Irrtum", "opinion"),
        ("Tribune – Le môle est une erreur", "opinion"),
        ("Opinión: El muelle es un error", "opinion"),
        ("Мнение: мол - это ошибка", "opinion"),
        ("Live: storm reaches the coast", "live"),
        ("Sturm an der Küste im Liveticker", "live"),
        ("EN DIRECT. La tempête atteint la côte", "live"),
        ("Explainer: who pays for the mole", "analysis"),
        ("Faktencheck: Was die Mole kostet", "analysis"),
        ("Interview: “The mole was my childhood”", "interview"),
        ("Entrevista: «El muelle fue mi infancia»", "interview"),
        ("The Long Mole review: a harbour without a story", "review"),
        ("How to clean a brass lamp in ten minutes", "howto"),
        ("Wie Sie eine Messinglampe putzen", "howto"),
        ("Comment bien choisir une lampe en laiton", "howto"),
        ("The 12 best lamps to buy for small rooms", "shopping"),
        ("Brass lamp for just £19.99 this weekend", "shopping"),
        ("Messinglampe jetzt für nur 19,99 Euro", "shopping"),
        ("Seven reasons to visit the old harbour", "listicle"),
        ("10 cosas que ver en el puerto", "listicle"),
        ("Obituary: Ruth Ademar, keeper of the light", "obituary"),
        ("Podcast: the mole and its makers", "podcast"),
        ("Video: The last stone is set", "video"),
        ("Mole to be lengthened", "news"),
        ("Live music returns to the harbour", "news"),
        ("Minister reviews the plans for the mole", "news"),
        ("Council to review opinion on the mole", "news"),
        ("Five people rescued from the mole", "news"),
        ("Two dead after fire at the harbour", "news"),
        ("Mole gets $5 million more", "news"),
    ],
)
def test_headlines(title: str, expected: str) -> None:
    """A headline may say what the piece is; words that only look alike leave it news."""
    assert kind(title) == expected


@pytest.mark.parametrize(
    ("source", "label", "expected"),
    [
        ("type", "LiveBlogPosting", "live"),
        ("type", "OpinionNewsArticle", "opinion"),
        ("type", "NewsArticle", "news"),
        ("section", "Opinion", "opinion"),
        ("section", "Meinung", "opinion"),
        ("section", "Fußball", "sport"),
        ("section", "Deportes", "sport"),
        ("section", "Economy", "news"),
        ("kicker", "Kommentar von Petra Muster", "opinion"),
        ("kicker", "Nachruf", "obituary"),
        ("kicker", "Storm live", "live"),
        ("kicker", "We live in hope", "news"),
        ("category", "Opinion", "news"),
    ],
)
def test_labels(source: str, label: str, expected: str) -> None:
    """Types, sections and kickers name a kind; a feed's category alone does not decide."""
    assert kind("Mole to be lengthened", NEWS, (source, label)) == expected


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("https://courier.example/opinion/mole-1.html", "opinion"),
        ("https://courier.example/sport/football/late-goal", "sport"),
        ("https://sport.courier.example/late-goal", "sport"),
        ("https://courier.example/region/mole-kommentar-1.5827", "opinion"),
        ("https://courier.example/news/sport-of-kings-returns", "news"),
        ("https://courier.example/?section=opinion", "news"),
    ],
)
def test_addresses(url: str, expected: str) -> None:
    """The folders of an address are sections; words in its last part count only where they name nothing else."""
    assert kind(url=url) == expected


def test_bylines() -> None:
    """A byline may open with the kind."""
    assert kind(byline="Ein Kommentar von\nPetra Muster") == "opinion"
    assert kind(byline="Petra Muster") == "news"


LAMP = (
    "You should wipe your lamp with a dry cloth before you light it, or your rooms will smell of oil for days.\n\n" * 8
)
TALK = (
    "What did you see from the tower?\n\nI saw my own boat go down, and I told my father that I was sorry for it.\n\n"
    * 6
)
MATCH = (
    "The goalkeeper saved a penalty in stoppage time, and the striker scored on the counter; the coach praised his squad after the match.\n\n"
    * 5
)
TICKER = "".join(
    f"{hour}:15 The gates of the mole are open again, says the port office of the town.\n\n" for hour in range(8, 20)
)
LIFE = (
    "Ruth Ademar, who kept the light of the mole for forty years, has died at the age of 91, her family said on Monday.\n\n"
    * 6
)
LETTER = "Good morning. Here is what the harbour talks about today.\n\n" + NEWS
RELEASE = NEWS + "Press contact: Ines Bo, telephone 555."
QUESTIONS = (
    "Who pays for the mole?\n\nThe county pays half of it, and the rest comes out of mooring fees on Monday.\n\n" * 6
)


@pytest.mark.parametrize(
    ("title", "body", "expected"),
    [
        ("Lamps in old houses", LAMP, "howto"),
        ("A talk on the tower", TALK, "interview"),
        ("Harbour side beats the valley", MATCH, "sport"),
        ("The day on the mole", TICKER, "live"),
        ("Keeper of the light dies", LIFE, "obituary"),
        ("The harbour today", LETTER, "newsletter"),
        ("Mole finished", RELEASE, "press"),
        ("Two centuries of stone", SLOW, "analysis"),
        ("The mole", QUESTIONS, "news"),
        ("Who pays for the mole?", QUESTIONS, "analysis"),
        ("Mole to be lengthened", NEWS, "news"),
        ("", "", "news"),
    ],
)
def test_told(title: str, body: str, expected: str) -> None:
    """A text says by itself whom it addresses, who speaks in it, when it happened and how it is laid out."""
    assert kind(title, body) == expected


def test_sport_stays_sport() -> None:
    """A long report of a match whose headline asks a question is no analysis."""
    assert kind("Why did the harbour side lose?", SLOW, ("section", "Football")) == "sport"


def test_an_agency_tells_news() -> None:
    """What an agency sends is a report more often than not."""
    article = RawArticle(text=SLOW, claims=(Claim(name="AFP", source="json-ld"),))
    assert classify(article, title="Stone", body=SLOW, language="en").kind == "news"


def test_tables() -> None:
    """Every word of the tables names a kind that there is."""
    assert {*SECTIONS.values(), *TYPES.values(), *(found for found, _, _ in headlines())} <= set(KINDS)


ESSAYS = {
    "en": "I must say that my mole is old, and the council should mend it. ",
    "de": "Ich sage, dass meine Mole alt ist, und der Rat sollte mir helfen. ",
    "fr": "Je dis que mon môle est vieux, et il faut que la ville m’aide, moi. ",
    "es": "Yo digo que mi muelle es viejo, y hay que ayudarlo. ",
    "it": "Io dico che il mio molo è vecchio, e bisogna aiutarlo. ",
    "pt": "Eu digo que o meu molhe é velho, e é preciso ajudá-lo. ",
    "nl": "Ik zeg dat mijn pier oud is, en de raad moet mij helpen. ",
    "sv": "Jag säger att min pir är gammal, och rådet måste hjälpa mig. ",
    "da": "Jeg siger, at min mole er gammel, og rådet bør hjælpe mig. ",
    "no": "Jeg sier at min molo er gammel, og rådet bør hjelpe meg. ",
    "pl": "Ja mówię, że moje molo jest stare, i trzeba mi pomóc. ",
    "cs": "Já říkám, že moje molo je staré, a je třeba mi pomoci. ",
    "ru": "Я говорю, что мой мол стар, и нужно мне помочь. ",
    "tr": "Ben iskelem eski diyorum, bana yardım gerek, benim için. ",
    "ar": "أنا أقول إن الرصيف قديم، وعندي رأي، ويجب إصلاحه. ",
    "hi": "मैं कहता हूँ कि मेरा घाट पुराना है, और उसे सुधारना चाहिए। ",
    "ur": "میں کہتا ہوں کہ میرا گھاٹ پرانا ہے، اور اسے ٹھیک کرنا چاہیے۔ ",
    "ja": "私は桟橋が古いと思う。町が直すべきだ。",
    "ko": "나는 부두가 낡았다고 말한다. 시가 고쳐야 한다. ",
    "zh": "我说码头旧了，市政府应该修。",
}
"""Somebody's opinion without a day, in every language that has a file, and in Norwegian."""


@pytest.mark.parametrize("language", ESSAYS)
def test_an_essay_is_none_of_the_news_in_any_language(language: str) -> None:
    """Who says "I" and demands at length, and names no day, reports no news."""
    essay = ESSAYS[language] * (6_500 // len(ESSAYS[language]))
    assert kind("Mole 2000", essay, language=language) in {"opinion", "analysis"}


@pytest.mark.parametrize(
    ("language", "day"),
    [
        ("en", "on Monday"), ("en", "on 3 May"), ("en", "on May 3"), ("de", "am Montag"), ("de", "am 3. Mai"), ("fr", "lundi"),
        ("fr", "le 3 mai"), ("es", "el lunes"), ("es", "el 3 de mayo"), ("it", "lunedì"), ("pt", "na segunda-feira"), ("nl", "maandag"),
        ("sv", "i måndags, måndagen"), ("da", "mandag"), ("no", "mandag"), ("pl", "w poniedziałek"), ("cs", "v pondělí"), ("ru", "в понедельник"),
        ("tr", "pazartesi"), ("ar", "يوم الاثنين"), ("hi", "सोमवार को"), ("ur", "پیر کو"), ("ja", "月曜"), ("ko", "월요일"), ("zh", "周一"),
    ],
)  # fmt: skip
def test_a_day_in_the_lead_speaks_against_an_essay(language: str, day: str) -> None:
    """News says when; where a language has no file, nothing is concluded."""
    assert signals.happened(f"Lund {day} 2.", language)
    assert not signals.happened("Lund.", language)
    assert signals.happened("Lund.", "xx")


def test_signs_of_several_kinds_say_together_that_it_is_no_news() -> None:
    """A text that addresses the reader, says "I" and names no day, a little each, is told as analysis."""
    mixed = (
        "I say that my mole is old, and you may ask the town what it costs. "
        + "The stone is grey and the sea is cold. " * 5
    ) * 8
    assert kind("Mole 2000", mixed) == "analysis"


def test_a_section_of_plain_news_speaks_against_an_essay() -> None:
    """A long report without a day in its lead stays news where the page files it so, in any language."""
    assert kind("Mole 2000", SLOW) == "analysis"
    assert kind("Mole 2000", SLOW, ("section", "Nachrichten")) == "news"


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("de", "Guten Morgen, der Sturm ist vorbei. ", "newsletter"),
        ("it", "Questa newsletter parla del molo. ", "newsletter"),
        ("ja", "おはようございます。桟橋の話です。", "newsletter"),
        ("fr", "Le môle est fini. Contact presse : Ana Lund. ", "press"),
        ("pl", "Molo gotowe. Kontakt dla mediów: Ana Lund. ", "press"),
        ("zh", "码头完工。媒体联系人：伦德。", "press"),
    ],
)
def test_letters_and_releases_say_so_in_their_language(language: str, text: str, expected: str) -> None:
    """A newsletter greets, and a release names whom the press may call."""
    assert kind("Mole 2000", text, language=language) == expected


@given(st.text(max_size=300), st.text(max_size=900), st.sampled_from(["en", "de", "ja", "und"]))
def test_any_text_has_a_kind(title: str, body: str, language: str) -> None:
    """Nothing breaks it, and the reasons name what it found."""
    found = classify(RawArticle(text=body), title=title, body=body, language=language)
    assert found.kind in KINDS
    assert found.kind == "news" or any(r.kind == found.kind for r in found.reasons)


@pytest.mark.parametrize("unit", ["„", '"“', "a ", "? ", "1:1 ", "£1 ", "the best "])
def test_hostile_text_costs_little(unit: str) -> None:
    """Ten times the text costs about ten times the time, whatever it is made of."""

    def cost(text: str) -> float:
        began = time.process_time()
        classify(RawArticle(text=text), title=text[:2000], body=text, language="en")
        return time.process_time() - began

    cost(unit * 100)
    assert cost(unit * (100_000 // len(unit))) < 2
