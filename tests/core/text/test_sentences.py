"""Sentences of a text, with their places."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from digestbot.core.text.languages import CODES
from digestbot.core.text.sentences import split

_CASES = [
    ("en", ["A. B. Smith said no.", "Mr. X came."]),
    ("en", ["“We lost it all. Nothing is left,” she said.", "Then she went."]),
    ("en", ['"We lost it all," she said.', '"Nothing is left."', "Then she went."]),
    ("en", ["Kerr Said, “The choice is hard. The choice is ours”"]),
    ("en", ['"Why?" she asked.', '"Because."', "He smiled."]),
    ("en", ["He asked “Why?” and left.", "She said “No!”", "He left."]),
    ("en", ["``We won't. We can't,'' said Bo.", "`Fine,' he said."]),
    ("en", ["‘We won’t. We can’t,’ said Bo.", "The dogs’ owner left."]),
    ("en", ["They met at 8 p.m. Tuesday.", "At 9 a.m. they left."]),
    ("en", ["She said no. 5 had won.", "No. 7 lost.", "She answered no.", "He nodded."]),
    ("en", ["He lives in Plan B. Street.", "It was 3.5 million dollars, etc.", "Then it rose."]),
    ("en", ["(One. Two.)", "Then three."]),
    ("de", ["Am 3. Oktober kam Dr. Huber z. B. nach Graz.", "Die 2. Liga ruht.", "Er ist 18.", "Das reicht."]),
    ("de", ["„Das ist gut. Wir gehen“, sagte er.", "»Nein. Nie«, rief sie."]),
    ("fr", ["M. Petit a dit : « Oui. Nous irons. »", "Puis il partit."]),
    ("es", ["El Sr. López vino.", "¿Qué pasa?", "¡Nada!", "La Dra. Ruiz dijo: «No. Nunca»."]),
    ("ru", ["А. С. Белов жил в г. Туле.", "«Да. Нет», — сказал он."]),
    ("sv", ["”Ja. Nej”, sade hon.", "Kl. 8 kom han."]),
    ("ur", ["وہ آیا ۔", "وہ گیا؟", "ہاں۔"]),
    ("hi", ["यह है।", "वह गया।"]),
    ("zh", ["他说：“我走了。你来吧。”", "然后离开。", "好！"]),
    ("ja", ["「行く。来い。」と言った。", "本当？", "はい。"]),
    ("ko", ['"가자." 라고 했다.', "그가 왔다."]),
    ("xx", ["One.", "Two."]),
]


@pytest.mark.parametrize(("language", "sentences"), _CASES)
def test_sentences_of_a_language(language: str, sentences: list[str]) -> None:
    """Joined by a space (or nothing, where a script has none), the sentences are found again."""
    text = ("" if language in ("zh", "ja") else " ").join(sentences)
    assert [s.of(text) for s in split(text, language)] == sentences


def test_a_speech_that_goes_on_in_the_next_paragraph_stays_whole() -> None:
    """A paragraph that opens a quotation and does not close it is not cut inside."""
    text = "“We went. We came.\n\n“We stayed. We left,” he said. Nobody spoke."
    assert [s.of(text) for s in split(text)] == [
        "“We went. We came.",
        "“We stayed. We left,” he said.",
        "Nobody spoke.",
    ]


def test_a_very_long_quotation_has_sentences_of_its_own() -> None:
    """A speech printed between marks is no single sentence."""
    text = f"“{'We go there now. ' * 60}”"
    assert len(split(text)) > 50


@given(
    st.text(alphabet=st.sampled_from("aB.!?。۔ \n\"“”„«»'‘’`()[]5é日\u0301"), max_size=80),
    st.sampled_from([*CODES, "und"]),
)
def test_sentences_hold_every_letter_once_and_in_order(text: str, language: str) -> None:
    """Spans are stripped, disjoint, in order, inside paragraphs, and nothing but white space lies between them."""
    found = split(text, language)
    at = 0
    for span in found:
        assert not text[at : span.start].strip()
        assert span.of(text) == span.of(text).strip() != ""
        assert "\n\n" not in span.of(text)
        at = span.end
    assert not text[at:].strip()


@pytest.mark.parametrize("piece", ["Hi there. ", "“Hi. ", '"', ". ", "(", "。", "e.g. ", "word ", "‘A.’ ", "A.\n"])
@pytest.mark.timeout(90)
def test_a_megabyte_takes_linear_time(piece: str) -> None:
    """A hostile megabyte of one piece repeated is split before the test is given up, without a paragraph to help, and whole."""
    text = piece * (1_000_000 // len(piece))
    found = split(text, "en")
    assert not text[: found[0].start].strip()
    assert not text[found[-1].end :].strip()
