"""Tables of cases for every language: who said it, in sentences as its newspapers write them."""

import pytest

from digestbot.core.analysis.quotes.finder import find

CASES: dict[str, list[tuple[str, list[str | None]]]] = {
    "en": [
        ("“We are ready for the storm,” said Mayor Ana Ruiz.", ["Ana Ruiz"]),
        ("Mayor Ana Ruiz said: “We are ready for the storm.” She added, “Nobody sleeps tonight.”", ["Ana Ruiz"] * 2),
        ("According to Dr. Paul Weaver, “the valley will not flood again this year.”", ["Paul Weaver"]),
        ("“The dam holds and it will hold,” engineer Tom O’Hara, who built it, told reporters.", ["Tom O’Hara"]),
        ("Ruiz Said, “The alternative is a good deal worse than this” on Monday.", ["Ruiz"]),
        ("“We have no comment on that today,” a spokesman for Ana Ruiz said.", [None]),
        ("“We will not pay for this wall,” chimed in Ana Ruiz.", ["Ana Ruiz"]),
        ("“We will not pay for this wall.” -Captain Ana Ruiz", ["Ana Ruiz"]),
        ("“We will not pay for this wall.”\n— Ana Ruiz, @anaruiz", ["Ana Ruiz"]),
        ("“We will not pay for this wall.” — Ana Ruiz had left the town by then.", [None]),
        ("“He was a good boy and he loved the sea,” Tom Bell‘s mother confirmed.", [None]),
        ("Ana Ruiz came late. She was asked: “Why did you not call the harbour office?”", [None]),
        ("“We will not pay for it,” the union wrote. It added: “The town must pay.”", ["union", "union"]),
        ("“We will not pay for this wall,” police said in a statement.", ["police"]),
        ("“We will not pay for this wall,” a company said in a statement.", [None]),
        ("“We have no comment on that today,” said Jill Marsh, a spokeswoman for Ana Ruiz.", ["Jill Marsh"]),
        ("Ana Ruiz met Tom Bell. Bell was late. “I missed the last train home,” he said.", ["Tom Bell"]),
        ("‘The whole street was under water,’ said Ana Ruiz.", ["Ana Ruiz"]),
    ],
    "de": [
        ("„Wir sind auf den Sturm vorbereitet“, sagte Bürgermeisterin Anna Krause.", ["Anna Krause"]),
        ("Der Direktor des Amtes, Karl Voss, erklärte: „Die Brücke bleibt bis Mai geschlossen.“", ["Karl Voss"]),
        ("»Das war ein langer Abend für alle«, so Voss weiter. Karl Voss leitet das Amt.", ["Karl Voss"]),
        ("Ein Sprecher des Ministeriums sagte: „Dazu äußern wir uns heute nicht.“", [None]),
        ("Laut Anna Krause ist „die Lage am Fluss sehr ernst geworden“.", ["Anna Krause"]),
        ("Krause: „Wir haben kein Geld mehr dafür.“ Anna Krause regiert seit Mai.", ["Anna Krause"]),
    ],
    "fr": [
        ("« La digue tiendra jusqu’au printemps », a déclaré la maire Anne Morel.", ["Anne Morel"]),
        ("« Nous avons perdu beaucoup de temps », regrette Paul Garnier, le directeur du port.", ["Paul Garnier"]),
        ("Anne Morel a reçu la presse. « Je ne reviendrai pas sur ce choix », confie-t-elle.", ["Anne Morel"]),
        ("Selon Paul Garnier, « le port rouvrira avant la fin du mois ».", ["Paul Garnier"]),
        ("— Nous partirons demain à l’aube, a dit Paul Garnier.", ["Paul Garnier"]),
    ],
    "es": [
        ("«El puente seguirá cerrado hasta mayo», afirmó la alcaldesa Ana Robles.", ["Ana Robles"]),
        ('La alcaldesa Ana Robles habló ayer. "No vamos a subir los impuestos", aseguró.', ["Ana Robles"]),
        ("Según Pedro Salas, portavoz vecinal, “el río no había subido tanto nunca”.", ["Pedro Salas"]),
        ("—El puente seguirá cerrado hasta mayo —dijo Ana Robles—. No hay dinero.", ["Ana Robles", "Ana Robles"]),
    ],
    "it": [
        ("«Il ponte resterà chiuso fino a maggio», ha detto la sindaca Anna Ferri.", ["Anna Ferri"]),
        ("Anna Ferri ha parlato ieri sera. «Non alzeremo le tasse in città», assicura.", ["Anna Ferri"]),
        ("Secondo Marco Dessì, direttore del porto, «la nave è arrivata con tre giorni di ritardo».", ["Marco Dessì"]),
    ],
    "pt": [
        ("“A ponte vai ficar fechada até maio”, disse a prefeita Ana Prado.", ["Ana Prado"]),
        ("Segundo Pedro Lemos, diretor do porto, “o navio chegou com três dias de atraso”.", ["Pedro Lemos"]),
        ("A prefeita Ana Prado falou ontem. “Não vamos aumentar os impostos”, garantiu.", ["Ana Prado"]),
    ],
    "ja": [
        ("田中一郎知事は「橋は五月まで閉鎖する予定だ」と述べた。", ["田中一郎"]),
        ("港湾局の担当者は「船は三日遅れて到着した」と話した。", [None]),
        ("佐藤花子さんが「このような大雨は初めて見た」と語る。「もう家には戻れない」と話した。", ["佐藤花子"] * 2),
        ("新しい施設「みなと交流館」は五月に開く。", []),
    ],
    "nl": [
        ("‘De brug blijft dicht tot mei’, zegt burgemeester Anna de Wit.", ["Anna de Wit"]),
        ("“Wij hebben veel tijd verloren”, aldus Pieter Smeets, directeur van de haven.", ["Pieter Smeets"]),
        ("Volgens Anna de Wit is “het water nog nooit zo hoog geweest”.", ["Anna de Wit"]),
    ],
    "pl": [
        ("„Most pozostanie zamknięty do maja” – powiedziała burmistrz Anna Lis.", ["Anna Lis"]),
        ("– Most pozostanie zamknięty do maja – mówi Piotr Wrona. – Nie ma pieniędzy.", ["Piotr Wrona", "Piotr Wrona"]),
        ("Piotr Wrona podkreślił: „Rzeka nigdy nie była tak wysoka”.", ["Piotr Wrona"]),
    ],
    "cs": [
        ("„Most zůstane zavřený do května,“ řekla starostka Anna Malá.", ["Anna Malá"]),
        ("„Řeka nikdy nebyla tak vysoko,“ uvedl mluvčí přístavu Petr Vrána.", ["Petr Vrána"]),
        ("„Ztratili jsme hodně času,“ řekl Vrána. Petr Vrána vede přístav od ledna.", ["Petr Vrána"]),
    ],
    "da": [
        ("»Broen er lukket indtil maj,« siger borgmester Anna Holm.", ["Anna Holm"]),
        ("Anna Holm er borgmester. »Vi har mistet meget tid,« fortæller hun.", ["Anna Holm"]),
        ("Ifølge Peter Bruun er »vandet aldrig steget så højt«.", ["Peter Bruun"]),
    ],
    "sv": [
        ("”Bron är stängd till maj”, säger borgmästare Anna Holm.", ["Anna Holm"]),
        ("– Vi har förlorat mycket tid, säger Peter Brun.", ["Peter Brun"]),
        ("Anna Holm är chef för hamnen. ”Vi har förlorat mycket tid”, säger hon.", ["Anna Holm"]),
    ],
    "tr": [
        ('Vali Ayşe Demir, "Köprü mayıs ayına kadar kapalı kalacak." dedi.', ["Ayşe Demir"]),
        ('Liman müdürü Mehmet Kaya şunları kaydetti: "Gemi üç gün geç geldi."', ["Mehmet Kaya"]),
        ('Kaya, "Nehir hiç bu kadar yükselmemişti." ifadelerini kullandı. Mehmet Kaya emekli oldu.', ["Mehmet Kaya"]),
    ],
    "ru": [
        ("«Мост будет закрыт до мая», — сказала мэр Анна Белова.", ["Анна Белова"]),
        ("— Мы потеряли много времени, — сказал Пётр Громов. — Денег больше нет.", ["Пётр Громов", "Пётр Громов"]),
        ("По словам директора порта Ивана Громова, «корабль пришёл на три дня позже».", ["Ивана Громова"]),
    ],
    "zh": [
        ("市长王小明表示：“大桥将关闭到五月。”", ["王小明"]),
        ("外交部发言人李华说，“我们对此表示关切。”", ["李华"]),
        ("“大桥将关闭到五月，”市长王小明说。", ["王小明"]),
    ],
    "ko": [
        ('김영수 시장은 "다리는 오월까지 닫혀 있을 것"이라고 말했다.', ["김영수"]),
        ("박지은 교수는 “강물이 이렇게 높았던 적은 없다”고 설명했다.", ["박지은"]),
        ("한도윤 등대해운 사장은 “배가 사흘 늦게 도착한 것은 날씨 때문이었다”고 밝혔다.", ["한도윤"]),
        ("등대해운 한도윤 사장은 “배가 사흘 늦게 도착한 것은 날씨 때문이었다”고 밝혔다.", ["한도윤"]),
        ('항만 관계자는 "배가 사흘 늦게 도착했다"고 밝혔다.', [None]),
    ],
    "und": [
        ("Ana Ruiz: “Valo tere kaanu misa vol.”", ["Ana Ruiz"]),
        ("“Valo tere kaanu misa vol domi.” Tara me.", [None]),
    ],
}


@pytest.mark.parametrize(
    ("language", "text", "speakers"),
    [(language, text, speakers) for language, rows in CASES.items() for text, speakers in rows],
)
def test_speakers(language: str, text: str, speakers: list[str | None]) -> None:
    """Each quotation of the sentence is found and has the speaker that the sentence names, or nobody."""
    assert [quote.speaker for quote in find(text, language=language)] == speakers
