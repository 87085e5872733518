"""What sentences speak of without naming it, and what the default summariser makes of that."""

import pytest

from digestbot.core.analysis.summary.reference import (
    background,
    connects,
    named_share,
    opens_connected,
    personal,
    points_back,
    refers_outside,
    weighty,
)
from digestbot.core.analysis.summary.summarise import summarise
from digestbot.core.text.sentences import split


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "With his help, the club won the cup.", True),
        ("en", "After that, the club won the cup.", True),
        ("en", "In doing so, Lund broke the record.", True),
        ("en", "“The harbour is safe,” she said on Monday.", True),
        ("en", "The mayor said he would open the bridge.", False),
        ("en", "In his city, Lund is a hero.", True),
        ("en", "For Lund, his city is home.", False),
        ("en", "Lund lost his seat.", False),
        ("en", "On Monday the mayor lost her seat.", False),
        ("de", "„Das Wehr hält“, äußert er.", True),
        ("de", "Der Konzern senkt seine Prognose.", False),
        ("de", "Der Bürgermeister sagte, er komme.", False),
        ("fr", "« Le pont tient », a-t-elle déclaré.", True),
        ("fr", "La maire a dit qu’elle viendrait.", False),
        ("es", "Con él, el club ganó la copa.", True),
        ("es", "«El muelle aguanta», dijo sobre la tormenta.", True),
        ("es", "«El muelle aguanta», dijo la alcaldesa.", False),
        ("es", "«El muelle aguanta», dijo Ruiz.", False),
        ("xx", "With his help, the club won.", False),
    ],
)
def test_a_pronoun_needs_somebody_before_it(language: str, text: str, expected: bool) -> None:  # noqa: FBT001 - a column of the table
    """A noun is somebody, but in a phrase before the sentence proper only a name or an office is."""
    assert refers_outside(text, language) is expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "The town voted on these plans.", True),
        ("en", "The town votes this spring.", False),
        ("en", "The mayor said: “I like this bridge.”", False),
        ("de", "Die Stadt stimmt über diese Pläne ab.", True),
        ("de", "Die Stadt stimmt in diesem Jahr ab.", False),
        ("fr", "La ville vote ce lundi.", False),
        ("es", "La ciudad vota estos planes.", True),
        ("pt", "A cidade vota esse plano.", True),
        ("xx", "The town voted on these plans.", False),
    ],
)
def test_a_demonstrative_points_back_unless_it_is_a_date(language: str, text: str, expected: bool) -> None:  # noqa: FBT001 - the same
    """What is quoted points to what the speaker meant, and is not counted."""
    assert points_back(text, language) is expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "Here is what you need to know.", True),
        ("en", "We’ve tested ten kettles.", True),
        ("en", "The US tested ten kettles.", False),
        ("en", "“We tested ten kettles,” said Lund.", False),
        ("de", "Wir haben zehn Kessel getestet.", True),
        ("fr", "J’ai essayé dix bouilloires.", True),
        ("it", "Ci sono dieci bollitori.", False),
    ],
)
def test_the_writer_speaks_of_himself_or_to_the_reader(language: str, text: str, expected: bool) -> None:  # noqa: FBT001 - the same
    """Outside quotations only: who is quoted may speak of himself."""
    assert personal(text, language) is expected


def test_names_are_told_by_capitals_which_say_less_where_nouns_have_them() -> None:
    """The first word of a sentence says nothing."""
    assert named_share("Here Ana Ruiz came", "en") == pytest.approx(2 / 3)
    assert named_share("Hier kam Frau Ruiz", "de") == pytest.approx(0.4 * 2 / 3)
    assert named_share("Here", "en") == 0


@pytest.mark.parametrize(
    ("language", "text", "opens", "ties"),
    [
        ("en", "For his part, Lund stayed.", True, True),
        ("en", "The mayor, however, stayed.", False, True),
        ("en", "In addition to rain, wind came over the town.", False, False),
        ("en", "“However,” said Lund, “I stay.”", False, False),
        ("de", "Zum Hintergrund: Die Stadt zahlt die Hälfte.", True, True),
        ("de", "Die Stadt zahlt deshalb die Hälfte.", False, True),
        ("fr", "De son côté, la ville paie la moitié.", True, True),
        ("es", "Por su parte, la ciudad paga la mitad.", True, True),
        ("es", "Además de lluvia hubo viento.", False, False),
        ("it", "Nel frattempo la città paga.", True, True),
        ("pt", "Por sua vez, a cidade paga.", True, True),
        ("nl", "De stad betaalt daarom de helft.", False, True),
        ("sv", "Å andra sidan betalar staden.", True, True),
        ("da", "Til gengæld betaler byen.", True, True),
        ("pl", "Z kolei miasto płaci połowę.", True, True),
        ("cs", "Město proto platí polovinu.", False, True),
        ("ru", "Кроме того, город платит половину.", True, True),
        ("tr", "Öte yandan kent yarısını ödüyor.", True, True),
        ("ar", "ومع ذلك تدفع المدينة النصف.", True, True),
        ("hi", "इस बीच शहर आधा देगा।", True, True),
        ("ur", "دوسری جانب شہر آدھا دے گا۔", True, True),
        ("ja", "その結果、町が半分を払う。", True, True),
        ("ja", "町が払う、その結果である。", False, False),
        ("ko", "한편 시는 절반을 낸다.", True, True),
        ("zh", "与此同时，市政府支付一半。", True, True),
        ("xx", "However, it rained.", False, False),
    ],
)
def test_a_connective_ties_a_sentence_to_the_one_before(language: str, text: str, opens: bool, ties: bool) -> None:  # noqa: FBT001 - the same
    """It is law where it opens the sentence; inside, it keeps the sentence from being read first."""
    assert (opens_connected(text, language), connects(text, language)) == (opens, ties)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The port has grown in recent years."),
        ("de", "Seit Jahren wächst der Hafen."),
        ("fr", "Le port grandit depuis des années."),
        ("es", "El puerto crece desde hace años."),
        ("ja", "近年、港は大きくなった。"),
        ("ru", "В последние годы порт растёт."),
    ],
)
def test_what_has_long_been_so_is_background(language: str, text: str) -> None:
    """In each language that has the phrases."""
    assert background(text, language)
    assert not background("Lund 2024.", language)


def test_background_and_what_needs_something_before_it_do_not_open_a_summary() -> None:
    """The sentence that says what the headline says is read first, and none of these before it."""
    title = "Orrin council closes the island ferry"
    long = "Ferries of the Orrin council to the island have lost passengers and money in recent years."
    news = "The council of Orrin voted 9 to 4 on Monday to close the ferry to the island from January."
    loose = "The striker of the ferry, therefore, will be told the news by the council of Orrin on Friday."
    for before in (long, loose):
        assert (
            _summary(f"{before} {news} Rain fell on the pier of the island all day and all night.", title, 2)[0] == news
        )


def test_why_it_matters_is_said_behind_what_happened() -> None:
    """In the article's own words, in each language that has the phrases."""
    assert weighty("The ferry stops for the first time since 1961.", "en")
    assert weighty("Die Fähre steht zum ersten Mal still.", "de")
    assert not weighty("The ferry stops.", "en")
    lead = "The council of Orrin voted 9 to 4 on Monday to close the ferry to the island from January."
    cost = "The ferry carries 300 passengers on a working day and costs the council two million a year."
    plain = "The boat leaves from the northern pier of the town at seven and comes back at noon and at six."
    why = "The island will be without a boat in winter for the first time since the pier was built."
    assert _summary(f"{lead} {cost} {plain} {why}", "Orrin council votes to close the island ferry", 3) == [
        lead,
        cost,
        why,
    ]


def _summary(text: str, title: str, count: int = 1) -> list[str]:
    spans = split(text, "en")
    return [spans[i].of(text) for i in summarise(text, spans, count=count, title=title, language="en")]


def test_a_scene_before_the_news_loses_to_the_sentence_that_says_what_the_headline_says() -> None:
    """One person's small story opens many articles, and is not what happened."""
    scene = "Rain ran down the window of the small kitchen where Mara Lund counted coins into a jar again."
    news = "The council of Orrin voted 9 to 4 on Monday to close the ferry to the island from January."
    more = "The ferry carries 300 passengers on a working day and costs the council two million a year."
    title = "Orrin council votes to close the island ferry"
    assert _summary(f"{scene} {news} {more}", title) == [news]


def test_a_pronoun_without_its_noun_is_never_shown_alone() -> None:
    """The sentence with the noun is shown before it, or the sentence stays out."""
    noun = "Mayor Ana Ruiz opened the long bridge over the river Lund on Monday morning."
    loose = "With her help, the bridge over the river Lund was paid for in 3 years by 40 towns and the port."
    title = "Bridge over the Lund opens"
    assert _summary(f"Rain fell. It was a wet day for all. {noun} Boats passed the pier. {loose}", title, 1) == [noun]


def test_two_sentences_that_share_three_fifths_of_their_terms_are_never_shown_together() -> None:
    """A dek often says what the first sentence says once more."""
    dek = "The council of Orrin votes to close the ferry to the island."
    lead = "The council of Orrin voted on Monday to close the ferry to the island from January."
    more = "Two hundred people protested at the pier against the plan of the mayor, police said."
    assert _summary(f"{dek} {lead} {more}", "Ferry to close", 3) == [lead, more]


def test_two_sentences_that_say_the_headline_and_much_else_alike_are_never_shown_together() -> None:
    """A dek told in other words than the lead is the same news still."""
    dek = "The closing of the 40 year old Orrin ferry ends an era and makes room for a bridge to the island."
    lead = "The 40 year old ferry to the island is being closed by the council of Orrin, it said on Monday."
    more = "Two hundred people protested at the pier against the plan of the mayor, police said."
    assert len({dek, lead} & set(_summary(f"{dek} {lead} {more}", "Orrin closes island ferry", 3))) == 1
