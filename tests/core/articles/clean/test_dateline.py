"""Where a report was written is no part of its first sentence."""

import pytest

from digestbot.core.articles.clean.cleaner import clean
from digestbot.core.articles.clean.dateline import dateline

REST = {
    "en": "The harbour was closed on Monday because of the storm, the port office said.",
    "de": "Der Hafen ist am Montag wegen des Sturms geschlossen worden, wie das Amt mitteilte.",
    "fr": "Le port a été fermé lundi à cause de la tempête, a annoncé la capitainerie.",
    "es": "El puerto fue cerrado el lunes por el temporal, según informó la capitanía.",
    "pt": "O porto foi fechado na segunda-feira por causa da tempestade, disse a capitania.",
    "it": "Il porto è stato chiuso lunedì a causa della tempesta, ha detto la capitaneria.",
    "pl": "Port został w poniedziałek zamknięty z powodu sztormu, podał kapitanat.",
    "ru": "Порт закрыли в понедельник из-за шторма, сообщили в администрации.",
    "tr": "Liman fırtına yüzünden pazartesi günü kapatıldı, liman müdürlüğü açıkladı.",
    "zh": "港口管理局表示，因暴风雨来袭，港口于周一关闭，渡轮全部停航。",
    "ja": "港湾局によると、嵐のため港は月曜日に閉鎖され、すべてのフェリーが欠航した。",
    "ko": "항만청은 폭풍으로 월요일 항구를 폐쇄했으며 모든 여객선이 결항했다고 밝혔다.",
}


@pytest.mark.parametrize(
    ("language", "opening", "index"),
    [
        ("en", "LISBON, May 3 (Reuters) - ", 5),
        ("en", "PORT LOUIS (AP) — ", 0),
        ("en", "(CNN) — ", 0),
        ("en", "NEW DELHI: ", 0),
        ("en", "OSLO, Norway -- ", 7),
        ("en", "Oslo – ", 0),
        ("en", "OSLO—", 0),
        ("de", "Hamburg. ", 1),
        ("de", "Berlin (dpa/tmn) - ", 0),
        ("de", "Hamburg/Kiel - ", 0),
        ("de", "Schnakenbüttel - ", 0),
        ("fr", "PARIS, 3 mars (AFP) — ", 0),
        ("es", "Madrid (EFE).- ", 0),
        ("es", "Buenos Aires, 23 May (NA) -- ", 0),
        ("pt", "BRASÍLIA - ", 0),
        ("it", "(ANSA) - ROMA, 05 GEN - ", 0),
        ("pl", "Warszawa (PAP) - ", 0),
        ("ru", "МОСКВА, 12 мая — РИА Новости. ", 0),
        ("ru", "МОСКВА, 12 мая. /ТАСС/. ", 0),
        ("tr", "ANKARA (AA) - ", 0),
        ("zh", "新华社上海5月3日电（记者王小明）", 0),
        ("ja", "【ロンドン＝山田花子】", 0),
        ("ko", "(부산=연합뉴스) 홍길동 기자 = ", 0),
    ],
)
def test_a_dateline_goes(language: str, opening: str, index: int) -> None:
    """Places, dates and agencies before the first sentence are told in every language, and the sentence is left whole."""
    text = opening + REST[language]
    assert text[dateline(text, index, language) :] == REST[language]


@pytest.mark.parametrize(
    ("language", "text", "index"),
    [
        ("en", "Seven – The number of boats that came back on Monday, the harbour office of the town said.", 0),
        ("en", "The club (FC) – The oldest of the coast – was sold on Monday to a maker of sails from the valley.", 0),
        ("en", "Lisbon - Oslo in nine hours - that was the promise of the new line, and nobody believed in it.", 0),
        ("en", "Storms came early. The harbour was closed on Monday because of them, the port office said then.", 0),
        ("en", "Oslo – The city where the council met on Monday has nine bridges and wants to build two more.", 9),
        ("de", "Stille. Nur der Wind ist an diesem Morgen zu hören, und niemand geht auf der Straße am Hafen.", 0),
        ("de", "Der Verein - Die älteste Runde der Stadt - trifft sich am Montag wieder im Saal der Brauerei.", 0),
        ("fr", "Il a dit (AFP) que le port était fermé à cause de la tempête, et personne ne l’a contredit.", 0),
        ("ja", "港湾局は（月曜日）嵐のため港を閉鎖し、すべてのフェリーが欠航したと発表した。", 0),
    ],
)
def test_a_sentence_stays(language: str, text: str, index: int) -> None:
    """A dash, a bracket or one word before a full stop is no dateline by itself."""
    assert dateline(text, index, language) == 0


def test_a_speaker_of_an_interview_stays() -> None:
    """A name in capitals before a colon that opens several lines says who speaks."""
    text = "WARTE: How deep is the new harbour basin of the town?\n\nRUIZ: Nine metres, at low water.\n\nWARTE: And who pays for it all?"
    assert clean(text, language="en").text == text


def test_what_the_cleaner_takes_is_told() -> None:
    """The dateline is a removal with its place, and the rest of the line stays where it was."""
    text = "OSLO (AP) — " + REST["en"]
    cleaned = clean(text, language="en")
    assert cleaned.text == REST["en"]
    assert [(r.reason, r.span.of(text)) for r in cleaned.removals] == [("dateline", "OSLO (AP) — ")]
