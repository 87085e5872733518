"""Tables of cases for every language: articles of a few lines with two people, houses that speak, relatives and relays."""

import pytest

from digestbot.core.analysis.quotes.finder import find

CASES: dict[str, list[tuple[str, list[str | None]]]] = {
    "en": [
        ("Ana Ruiz met Tom Bell on Monday.\n\n“The quay is too short for ferries,” he said.", ["Tom Bell"]),
        (
            "The mayor, Ana Ruiz, and her deputy, Tom Bell, came late.\n\n“The quay is too short for ferries,” she said.\n\nBell agreed: “The quay must grow before the summer.”",
            ["Ana Ruiz", "Tom Bell"],
        ),
        (
            "Tom Bell told Jack Stone that the quay was lost. “The quay is too short for ferries,” Stone replied.",
            ["Jack Stone"],
        ),
        ("“The quay is too short for ferries,” Tom Bell’s mother, Jane Bell, confirmed.", ["Jane Bell"]),
        ("“The quay is too short for ferries,” said a spokeswoman for Tom Bell.", [None]),
        (
            "Tom Bell was asked: “Is the quay too short for ferries?” He said: “The quay is fine for now.”",
            [None, "Tom Bell"],
        ),
        (
            "The Orm Dockers’ Union condemned the plan. “The quay is too short for ferries,” it said.",
            ["Orm Dockers’ Union"],
        ),
        (
            "The Orm Dockers’ Union said: “The quay is too short for ferries.” It added: “The town must build another quay.”",
            ["Orm Dockers’ Union", "Orm Dockers’ Union"],
        ),
        ("“The quay is too short for ferries,” the Home Office said in a statement.", ["Home Office"]),
        ("Q: Is the quay too short?\n\nA: “The quay is fine for now, says everyone.”", [None]),
        ("“The quay is too short for ferries,” shrugged Tom Bell.", ["Tom Bell"]),
        (
            "“The quay is too short for ferries,” Tom Bell, who has run the harbour since 1990, told reporters on Monday.",
            ["Tom Bell"],
        ),
        (
            "“The quay is too short,” said Bell. “The quay must grow before the summer,” he added. Tom Bell runs the harbour.",
            ["Tom Bell", "Tom Bell"],
        ),
        ("Speaking to the BBC, Tom Bell said: “The quay is too short for ferries.”", ["Tom Bell"]),
        ("In a letter to Tom Bell, Ana Ruiz wrote: “The quay is too short for ferries.”", ["Ana Ruiz"]),
        ("Tom Bell, whose wife Ana Ruiz runs the bar, said: “The quay is too short for ferries.”", ["Tom Bell"]),
        ("“The quay is too short for ferries,” Bell told Ruiz. Tom Bell and Ana Ruiz run the harbour.", ["Tom Bell"]),
        ("According to Ana Ruiz, head of the harbour board, “the quay is too short for the ferries”.", ["Ana Ruiz"]),
        ("Asked about the plan, Tom Bell laughed. “The quay is too short for ferries,” he said.", ["Tom Bell"]),
        ("Ana Ruiz, speaking for the board:\n\n“The quay is too short for ferries.”", ["Ana Ruiz"]),
        ("“The quay is too short for ferries.”\n\nTom Bell, harbour master", ["Tom Bell"]),
    ],
    "de": [
        ("Anna Krause traf am Montag Karl Voss.\n\n„Der Kai ist für Fähren zu kurz“, sagte er.", ["Karl Voss"]),
        (
            "Die Bürgermeisterin Anna Krause und ihr Vertreter Karl Voss kamen spät.\n\n„Der Kai ist für Fähren zu kurz“, sagte sie.\n\nVoss stimmte zu: „Der Kai muss vor dem Sommer wachsen.“",
            ["Anna Krause", "Karl Voss"],
        ),
        ("„Der Kai ist für Fähren zu kurz“, sagte die Mutter von Karl Voss.", [None]),
        ("„Der Kai ist für Fähren zu kurz“, sagte eine Sprecherin von Karl Voss.", [None]),
        ("„Der Kai ist für Fähren zu kurz“, teilte die Polizei mit.", ["Polizei"]),
        (
            "Die Gewerkschaft Verdi kritisierte den Plan. „Der Kai ist für Fähren zu kurz“, erklärte sie.",
            ["Gewerkschaft Verdi"],
        ),
        ("„Der Kai ist für Fähren zu kurz“, brummte Karl Voss.", ["Karl Voss"]),
        (
            "„Der Kai ist für Fähren zu kurz“, sagte Voss der „Ormer Zeitung“. Karl Voss leitet den Hafen.",
            ["Karl Voss"],
        ),
        ("Dem NDR sagte Karl Voss: „Der Kai ist für Fähren zu kurz.“", ["Karl Voss"]),
        ("Karl Voss wurde gefragt: „Ist der Kai für Fähren zu kurz?“", [None]),
        ("Karl Voss ist sicher: „Der Kai ist für Fähren zu kurz.“", ["Karl Voss"]),
        ("Für Karl Voss steht fest: „Der Kai ist für Fähren zu kurz.“", ["Karl Voss"]),
        (
            "„Der Kai ist für Fähren zu kurz“, findet Karl Voss, „und der Hafen muss wachsen.“",
            ["Karl Voss", "Karl Voss"],
        ),
        ("Karl Voss, dessen Frau Anna Krause die Bar führt, sagte: „Der Kai ist für Fähren zu kurz.“", ["Karl Voss"]),
        ("Wie Karl Voss, Leiter des Hafens, mitteilt, „ist der Kai für Fähren schon lange zu kurz“.", ["Karl Voss"]),
        ("Nach Angaben von Karl Voss „ist der Kai für Fähren schon lange zu kurz“.", ["Karl Voss"]),
        ("„Der Kai ist für Fähren zu kurz“, so der Hafenchef Karl Voss.", ["Karl Voss"]),
        ("Voss lachte. „Der Kai ist für Fähren zu kurz.“ Karl Voss leitet den Hafen.", ["Karl Voss"]),
        ("Frage: Ist der Kai zu kurz? Karl Voss: „Der Kai ist für Fähren zu kurz.“", ["Karl Voss"]),
        ("Zur Kritik von Anna Krause sagte Karl Voss: „Der Kai ist für Fähren zu kurz.“", ["Karl Voss"]),
        ("Laut einer Mitteilung des Hafens sagte Karl Voss, „der Kai ist für Fähren zu kurz“.", ["Karl Voss"]),
    ],
    "fr": [
        (
            "Anne Morel a rencontré Paul Garnier lundi.\n\n« Le quai est trop court pour les ferrys », a-t-il dit.",
            ["Paul Garnier"],
        ),
        (
            "La maire Anne Morel et son adjoint Paul Garnier sont arrivés tard.\n\n« Le quai est trop court pour les ferrys », a-t-elle dit.",
            ["Anne Morel"],
        ),
        ("« Le quai est trop court pour les ferrys », a dit la mère de Paul Garnier.", [None]),
        ("« Le quai est trop court pour les ferrys », indique une porte-parole de Paul Garnier.", [None]),
        ("« Le quai est trop court pour les ferrys », a indiqué la police.", ["police"]),
        ("« Le quai est trop court pour les ferrys », grogne Paul Garnier.", ["Paul Garnier"]),
        (
            "« Le quai est trop court », souligne Paul Garnier, qui ajoute : « Il faut agrandir le port avant l’été. »",
            ["Paul Garnier", "Paul Garnier"],
        ),
        (
            "Interrogé par France Info, Paul Garnier a répondu : « Le quai est trop court pour les ferrys. »",
            ["Paul Garnier"],
        ),
        ("Dans un communiqué, le syndicat dénonce « un quai beaucoup trop court pour les ferrys ».", ["syndicat"]),
        ("Pour Anne Morel, « le quai est trop court pour les grands ferrys ».", ["Anne Morel"]),
        (
            "Paul Garnier, dont l’épouse Anne Morel tient le bar, a déclaré : « Le quai est trop court pour les ferrys. »",
            ["Paul Garnier"],
        ),
        ("« Le quai est trop court pour les ferrys », s’inquiète Anne Morel.", ["Anne Morel"]),
        ("« Le quai est trop court pour les ferrys », se désole-t-elle. Anne Morel est maire.", [None]),
        ("Anne Morel le reconnaît : « Le quai est trop court pour les ferrys. »", ["Anne Morel"]),
        ("« Le quai est trop court pour les ferrys », nous confie ce pêcheur.", [None]),
    ],
    "es": [
        (
            "Ana Robles se reunió el lunes con Pedro Salas.\n\n«El muelle es demasiado corto para los ferris», dijo él.",
            ["Pedro Salas"],
        ),
        ("«El muelle es demasiado corto para los ferris», dijo la madre de Pedro Salas.", [None]),
        ("«El muelle es demasiado corto para los ferris», dijo una portavoz de Pedro Salas.", [None]),
        ("«El muelle es demasiado corto para los ferris», informó la policía.", ["policía"]),
        ("«El muelle es demasiado corto para los ferris», refunfuñó Pedro Salas.", ["Pedro Salas"]),
        (
            "«El muelle es demasiado corto para los ferris», ha asegurado Ana Robles en una entrevista con la Cadena SER.",
            ["Ana Robles"],
        ),
        (
            "En declaraciones a la Cadena SER, Pedro Salas ha dicho que «el muelle es demasiado corto para los ferris».",
            ["Pedro Salas"],
        ),
        (
            "Pedro Salas, cuya mujer Ana Robles lleva el bar, afirmó: «El muelle es demasiado corto para los ferris».",
            ["Pedro Salas"],
        ),
        ("El sindicato denunció en un comunicado que «el muelle es demasiado corto para los ferris».", ["sindicato"]),
        ("Para Ana Robles, «el muelle es demasiado corto para los ferris».", ["Ana Robles"]),
        ("A juicio de Ana Robles, «el muelle es demasiado corto para los ferris».", ["Ana Robles"]),
        ("—¿Es corto el muelle?\n\n—El muelle es demasiado corto para los ferris.", []),
        ("Ana Robles lo tiene claro: «El muelle es demasiado corto para los ferris».", ["Ana Robles"]),
        (
            "«El muelle es demasiado corto», dijo Ana Robles, y añadió: «Hay que ampliar el puerto antes del verano».",
            ["Ana Robles", "Ana Robles"],
        ),
    ],
    "it": [
        (
            "Anna Ferri ha incontrato lunedì Marco Dessì.\n\n«Il molo è troppo corto per i traghetti», ha detto lui.",
            ["Marco Dessì"],
        ),
        ("«Il molo è troppo corto per i traghetti», ha detto la madre di Marco Dessì.", [None]),
        ("«Il molo è troppo corto per i traghetti», fa sapere una portavoce di Marco Dessì.", [None]),
        ("«Il molo è troppo corto per i traghetti», fa sapere la polizia.", ["polizia"]),
        ("«Il molo è troppo corto per i traghetti», sbotta Marco Dessì.", ["Marco Dessì"]),
        ("Marco Dessì ha aggiunto: «Il molo è troppo corto per i traghetti».", ["Marco Dessì"]),
        ("Per Anna Ferri «il molo è troppo corto per i traghetti».", ["Anna Ferri"]),
        (
            "Ai microfoni di Radio Rai, Anna Ferri ha spiegato: «Il molo è troppo corto per i traghetti».",
            ["Anna Ferri"],
        ),
        (
            "Marco Dessì, la cui moglie Anna Ferri gestisce il bar, ha detto: «Il molo è troppo corto per i traghetti».",
            ["Marco Dessì"],
        ),
        ("Anna Ferri non ha dubbi: «Il molo è troppo corto per i traghetti».", ["Anna Ferri"]),
        ("Il sindacato ha replicato: «Il molo è troppo corto per i traghetti».", ["sindacato"]),
        (
            "“Il molo è troppo corto per i traghetti”, sottolinea il comandante Dessì. Marco Dessì guida il porto.",
            ["Marco Dessì"],
        ),
    ],
    "pt": [
        (
            "Ana Prado encontrou Pedro Lemos na segunda-feira.\n\n“O cais é curto demais para os barcos”, disse ele.",
            ["Pedro Lemos"],
        ),
        ("“O cais é curto demais para os barcos”, disse a mãe de Pedro Lemos.", [None]),
        ("“O cais é curto demais para os barcos”, resmungou Pedro Lemos.", ["Pedro Lemos"]),
        (
            "Em entrevista à Rádio Renascença, Pedro Lemos disse que “o cais é curto demais para os barcos”.",
            ["Pedro Lemos"],
        ),
        ("Para Ana Prado, “o cais é curto demais para os barcos”.", ["Ana Prado"]),
        ("De acordo com Ana Prado, “o cais é curto demais para os barcos”.", ["Ana Prado"]),
        (
            "“O cais é curto demais”, afirmou Ana Prado, acrescentando: “É preciso ampliar o porto antes do verão.”",
            ["Ana Prado", "Ana Prado"],
        ),
        ("Ana Prado não tem dúvidas: “O cais é curto demais para os barcos.”", ["Ana Prado"]),
        ("O sindicato reagiu: “O cais é curto demais para os barcos.”", ["sindicato"]),
        ("“O cais é curto demais para os barcos”, disse uma porta-voz de Pedro Lemos.", [None]),
        ("“O cais é curto demais para os barcos”, diz Prado. Ana Prado é prefeita.", ["Ana Prado"]),
    ],
    "nl": [
        (
            "Anna de Wit ontmoette maandag Pieter Smeets.\n\n‘De kade is te kort voor de veerboten’, zei hij.",
            ["Pieter Smeets"],
        ),
        ("‘De kade is te kort voor de veerboten’, zei de moeder van Pieter Smeets.", [None]),
        ("‘De kade is te kort voor de veerboten’, meldt de politie.", ["politie"]),
        ("‘De kade is te kort voor de veerboten’, bromt Pieter Smeets.", ["Pieter Smeets"]),
        ("Tegen de NOS zei Pieter Smeets: ‘De kade is te kort voor de veerboten.’", ["Pieter Smeets"]),
        ("Pieter Smeets vindt het niet genoeg: ‘De kade is te kort voor de veerboten.’", ["Pieter Smeets"]),
        (
            "‘De kade is te kort’, zegt Anna de Wit. ‘De haven moet voor de zomer groeien.’",
            ["Anna de Wit", "Anna de Wit"],
        ),
        ("Volgens een woordvoerder van Pieter Smeets is ‘de kade te kort voor de veerboten’.", [None]),
        ("De vakbond reageert: ‘De kade is te kort voor de veerboten.’", ["vakbond"]),
        ("“De kade is te kort voor de veerboten”, laat Anna de Wit weten.", ["Anna de Wit"]),
        ("“De kade is te kort voor de veerboten”, aldus Smeets. Pieter Smeets leidt de haven.", ["Pieter Smeets"]),
    ],
    "sv": [
        ("Anna Holm träffade Peter Brun i måndags.\n\n– Kajen är för kort för färjorna, sade han.", ["Peter Brun"]),
        ("”Kajen är för kort för färjorna”, sade Peter Bruns mamma.", [None]),
        ("”Kajen är för kort för färjorna”, skriver polisen.", ["polisen"]),
        ("– Kajen är för kort för färjorna, suckar Peter Brun.", ["Peter Brun"]),
        ("– Kajen är för kort för färjorna, säger Anna Holm till TT.", ["Anna Holm"]),
        ("Enligt Anna Holm är ”kajen för kort för de stora färjorna”.", ["Anna Holm"]),
        (
            "– Kajen är för kort, säger Anna Holm och fortsätter:\n\n– Hamnen måste växa före sommaren.",
            ["Anna Holm", "Anna Holm"],
        ),
        ("Peter Brun säger: ”Kajen är för kort för färjorna.”", ["Peter Brun"]),
        ("I ett mejl skriver Anna Holm: ”Kajen är för kort för färjorna.”", ["Anna Holm"]),
        ("– Kajen är för kort för färjorna, säger en talesperson för Peter Brun.", [None]),
        ("”Kajen är för kort för färjorna”, säger Brun. Peter Brun leder hamnen.", ["Peter Brun"]),
    ],
    "da": [
        ("Anna Holm mødte Peter Bruun mandag.\n\n»Kajen er for kort til færgerne,« sagde han.", ["Peter Bruun"]),
        ("»Kajen er for kort til færgerne,« oplyser politiet.", ["politiet"]),
        ("»Kajen er for kort til færgerne,« sukker Peter Bruun.", ["Peter Bruun"]),
        ("»Kajen er for kort til færgerne,« siger Anna Holm til DR.", ["Anna Holm"]),
        ("- Kajen er for kort til færgerne, siger Anna Holm.", ["Anna Holm"]),
        ("Peter Bruun siger: »Kajen er for kort til færgerne.«", ["Peter Bruun"]),
        ("»Kajen er for kort til færgerne,« siger en talsmand for Peter Bruun.", [None]),
    ],
    "pl": [
        ("„Nabrzeże jest za krótkie dla promów” – powiedziała matka Piotra Wrony.", [None]),
        ("„Nabrzeże jest za krótkie dla promów” – poinformowała policja.", ["policja"]),
        ("– Nabrzeże jest za krótkie dla promów – westchnął Piotr Wrona.", ["Piotr Wrona"]),
        ("Anna Lis rozmawiała z Piotrem Wroną.\n\n– Nabrzeże jest za krótkie dla promów – powiedziała.", ["Anna Lis"]),
        ("Jak powiedział Piotr Wrona, „nabrzeże jest za krótkie dla promów”.", ["Piotr Wrona"]),
        ("Według Anny Lis „nabrzeże jest za krótkie dla dużych promów”.", ["Anny Lis"]),
        ("– Nabrzeże jest za krótkie dla promów – mówi PAP Anna Lis.", ["Anna Lis"]),
        ("Piotr Wrona dodał: „Port musi urosnąć przed latem”.", ["Piotr Wrona"]),
        ("– Nabrzeże jest za krótkie dla promów – tłumaczy rzeczniczka portu Anna Lis.", ["Anna Lis"]),
    ],
    "cs": [
        ("Anna Malá se v pondělí sešla s Petrem Vránou.\n\n„Nábřeží je pro trajekty krátké,“ řekla.", ["Anna Malá"]),
        ("„Nábřeží je pro trajekty krátké,“ uvedla policie.", ["policie"]),
        ("„Nábřeží je pro trajekty krátké,“ povzdechl si Petr Vrána.", ["Petr Vrána"]),
        ("Petr Vrána dodal: „Přístav musí do léta vyrůst.“", ["Petr Vrána"]),
        ("Podle Anny Malé „je nábřeží pro velké trajekty krátké“.", ["Anny Malé"]),
        ("„Nábřeží je pro trajekty krátké,“ řekl ČTK Petr Vrána.", ["Petr Vrána"]),
    ],
    "ru": [
        (
            "Анна Белова встретилась с Петром Громовым.\n\n«Причал слишком короткий для паромов», — сказала она.",
            ["Анна Белова"],
        ),
        (
            "Анна Белова встретилась с Петром Громовым.\n\n«Причал слишком короткий для паромов», — сообщил он.",
            ["Петром Громовым"],
        ),
        ("«Причал слишком короткий для паромов», — сообщили в полиции.", [None]),
        ("«Причал слишком короткий для паромов», — вздохнул Пётр Громов.", ["Пётр Громов"]),
        ("Анна Белова добавила: «Порт должен вырасти до лета».", ["Анна Белова"]),
        ("«Причал слишком короткий для паромов», — отметила Белова. Анна Белова руководит портом.", ["Анна Белова"]),
        ("По словам Анны Беловой, «причал слишком короткий для больших паромов».", ["Анны Беловой"]),
        ("«Причал слишком короткий для паромов», — говорит мать Петра Громова.", [None]),
        ("«Причал слишком короткий для паромов», — заявил журналистам министр Пётр Громов.", ["Пётр Громов"]),
    ],
    "tr": [
        ('Ayşe Demir, "İskele feribotlar için çok kısa." diye konuştu.', ["Ayşe Demir"]),
        ('"İskele feribotlar için çok kısa" diyen Mehmet Kaya, yeni bir liman istedi.', ["Mehmet Kaya"]),
        ('"İskele feribotlar için çok kısa" dedi Mehmet Kaya.', ["Mehmet Kaya"]),
        ('Mehmet Kaya, yaptığı açıklamada, "İskele feribotlar için çok kısa." dedi.', ["Mehmet Kaya"]),
        ('Açıklamada, "İskele feribotlar için çok kısa." ifadesine yer verildi.', [None]),
        ('Mehmet Kaya\'ya göre "iskele feribotlar için çok kısa".', ["Mehmet Kaya"]),
        ('Kaya şöyle konuştu: "İskele feribotlar için çok kısa." Mehmet Kaya liman müdürü.', ["Mehmet Kaya"]),
        ('Bakan Mehmet Kaya, "İskele feribotlar için çok kısa." ifadesini kullandı.', ["Mehmet Kaya"]),
        ('Ayşe Demir ise "Liman yazdan önce büyümeli." diye ekledi.', ["Ayşe Demir"]),
    ],
    "ja": [
        ("山本市長は記者会見で「岸壁はフェリーには短すぎる」と述べた。", ["山本"]),
        ("「岸壁はフェリーには短すぎる」と山本健一市長は述べた。", ["山本健一"]),
        ("港湾局長の山本健一氏は「岸壁はフェリーには短すぎる」と語った。", ["山本健一"]),
        ("山本健一氏（52）は「岸壁はフェリーには短すぎる」と語った。", ["山本健一"]),
        ("警察は「岸壁はフェリーには短すぎる」と発表した。", ["警察"]),
        ("漁師の男性は「岸壁はフェリーには短すぎる」と話す。", [None]),
        ("山本健一さん＝港区＝は「岸壁はフェリーには短すぎる」と話した。", ["山本健一"]),
        ("ジョン・スミス大統領は「岸壁はフェリーには短すぎる」と強調した。", ["ジョン・スミス"]),
    ],
    "zh": [
        ("港务局局长王建国表示：“码头对渡轮来说太短了。”", ["王建国"]),
        ("“码头对渡轮来说太短了。”王建国告诉记者。", ["王建国"]),
        ("王建国在接受采访时说：“码头对渡轮来说太短了。”", ["王建国"]),
        ("外交部发言人李娜27日在北京说，“码头对渡轮来说太短了。”", ["李娜"]),
        ("警方表示：“码头对渡轮来说太短了，请绕行。”", ["警方"]),
        ("一名渔民说：“码头对渡轮来说太短了。”", [None]),
        ("美国总统约翰·史密斯表示，“码头对渡轮来说太短了。”", ["约翰·史密斯"]),
        ("王建国认为，“码头对渡轮来说太短了”。", ["王建国"]),
    ],
    "ko": [
        ('이정민 시장은 기자회견에서 "부두가 여객선에는 너무 짧다"고 말했다.', ["이정민"]),
        ('"부두가 여객선에는 너무 짧다"고 이정민 시장은 말했다.', ["이정민"]),
        ('이 시장은 "부두가 여객선에는 너무 짧다"고 강조했다. 이정민 시장은 어제 취임했다.', ["이정민"]),
        ('경찰은 "부두가 여객선에는 너무 짧다"고 밝혔다.', ["경찰"]),
        ('이정민(52) 항만공사 사장은 "부두가 여객선에는 너무 짧다"고 했다.', ["이정민"]),
        ('어민 김모씨는 "부두가 여객선에는 너무 짧다"고 말했다.', [None]),
        ('국민당 이정민 의원이 "부두가 여객선에는 너무 짧다"며 비판했다.', ["이정민"]),
    ],
}


@pytest.mark.parametrize(
    ("language", "text", "speakers"), [(language, *row) for language, rows in CASES.items() for row in rows]
)
def test_speakers_of_short_articles(language: str, text: str, speakers: list[str | None]) -> None:
    """He and she, the union, the police and somebody's mother are who they are, or nobody is named."""
    assert [quote.speaker for quote in find(text, language=language)] == speakers
