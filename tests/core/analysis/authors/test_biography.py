"""What is a biography, and what only stands beside a name."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from digestbot.core.analysis.authors.biography import biography

MARKED = [
    ("en", "Ana Ruiz", "Ana Ruiz covers central banks from Madrid."),
    ("en", "Ana Ruiz", "She was born in Porto and has written for the Courier since 2011."),
    ("en", "Ana Ruiz", "A former tram driver, Ana now edits the city pages and teaches at the evening college."),
    ("en", "Ana Ruiz", "I write about trains, tides and everything that is late."),
    ("en", "Ana Ruiz", "Senior correspondent for energy. Previously at the Harbour Post."),
    ("de", "Petra Muster", "Redakteurin im Ressort Wirtschaft, schreibt über Banken und Versicherer."),
    ("de", "Petra Muster", "Jahrgang 1981, studierte Geschichte in Jena."),
    ("de", "Petra Muster", "Seit 2014 bei der Warte, zuständig für Verkehr und Stadtplanung."),
    ("fr", "Jeanne Dupont", "Journaliste au service économie, elle suit les transports depuis dix ans."),
    ("es", "Ana Ruiz", "Licenciada en Periodismo, trabaja en la sección de local."),
    ("it", "Mario Rossi", "Nato a Trieste, scrive di mare e di porti."),
    ("pt", "Rita Alves", "Jornalista em Lisboa, escreve sobre habitação e cidades."),
    ("sv", "Anna Svensson", "Anna Svensson är reporter på kulturredaktionen."),
    ("pl", "Jan Kowalski", "Dziennikarz działu gospodarczego, pisze o energetyce."),
    ("ru", "Иван Петров", "Иван Петров работает в отделе экономики с 2015 года."),
    ("ja", "山田太郎", "山田太郎記者は経済部で金融を担当し、二〇一〇年に入社した。東京都出身。"),
]

JUNK = [
    ("en", "Ana Ruiz", "Ana Ruiz, Tom Hale, both of whom the mayor named yesterday in his speech"),
    ("en", "Ana Ruiz", "View all posts by Ana Ruiz, a reporter for the Courier."),
    ("en", "Ana Ruiz", "Search author on PubMed and Google Scholar. Ana Ruiz is there."),
    ("en", "Ana Ruiz", "Ana Ruiz, Tom Hale and Li Wei"),
    ("en", "Ana Ruiz", "The views expressed here are Ana Ruiz's and not those of the Courier."),
    ("en", "Ana Ruiz", "Ana Ruiz does not work for any company that would benefit from this article."),
    ("en", "Ana Ruiz", "Night tram to the stadium runs again after the repair of the line"),
    ("en", "Ana Ruiz", "The council voted on Monday to lengthen the western mole of the harbour."),
    ("en", "Ana Ruiz", "By Ana Ruiz and Tom Hale, Staff Writers"),
    ("en", "Ana Ruiz", "Additional reporting by Tom Hale, who covers ports for the Courier."),
    ("en", "Ana Ruiz", "Sign up for the newsletter that our editors write each morning."),
    ("de", "Petra Muster", "Alle Artikel von Petra Muster, Redakteurin der Warte, lesen."),
    ("de", "Petra Muster", "Bitte melden Sie sich an, um den Artikel zu hören."),
    ("es", "Ana Ruiz", "Esta función es sólo para quienes tienen una cuenta."),
    ("cs", "Jan Novák", "Chcete-li text poslouchat, otevřete si účet u nás."),
    ("ru", "Иван Петров", "Иван Петров, Анна Котова, Карина Белова"),
    ("ru", "Иван Петров", "Все статьи автора: Иван Петров, журналист."),
    ("xx", "Ana Ruiz", "…"),
    ("en", "Ana Ruiz", ""),
]


@pytest.mark.parametrize(("language", "name", "words"), MARKED)
def test_biographies(language: str, name: str, words: str) -> None:
    """Words that say what the author is, does or did are a biography, with and without the name, in every language."""
    assert biography(words, name, language, slot="marked") == words


@pytest.mark.parametrize(("language", "name", "words"), JUNK)
@pytest.mark.parametrize("slot", ["marked", "beside", "text"])
def test_junk(language: str, name: str, words: str, slot: str) -> None:
    """Buttons, bylines, disclaimers, headlines and the story itself are none, wherever they stand."""
    assert biography(words, name, language, slot=slot) is None  # type: ignore[arg-type] # a table's word is one of the slots


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("Ana Ruiz is a reporter. Reach her at ana@courier.example.", "Ana Ruiz is a reporter."),
        ("Ana Ruiz is a reporter. Read more by Ana Ruiz", "Ana Ruiz is a reporter."),
        ("Ana Ruiz is a reporter. MORE", "Ana Ruiz is a reporter."),
        ("Ana Ruiz Redakteurin im Ressort Reisen.", "Redakteurin im Ressort Reisen."),
        (
            "Ana Ruiz is a reporter and writes the evening newsletter.",
            "Ana Ruiz is a reporter and writes the evening newsletter.",
        ),
    ],
)
def test_no_more_than_the_biography(words: str, told: str) -> None:
    """Buttons and addresses behind a biography and the name as its heading are left away, and nothing else."""
    assert biography(words, "Ana Ruiz", "de" if "Redakteurin" in words else "en", slot="marked") == told


@given(st.text(max_size=400), st.sampled_from(["en", "de", "ja", "und"]))
def test_verbatim(words: str, language: str) -> None:
    """Whatever is found stands in the words, give or take their white space."""
    told = biography(words, "Ana Ruiz", language, slot="marked")
    assert told is None or told in " ".join(words.split())
