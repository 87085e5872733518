"""Which single lines the cleaner takes out, per language; every line here is invented."""

import pytest

from digestbot.core.articles.clean.cleaner import clean

_PROSE = {
    "en": "The council voted on Monday to rebuild the old harbour, which had been closed since the flood of last spring.",
    "de": "Der Stadtrat stimmte am Montag dafür, den alten Hafen wieder aufzubauen, der seit dem Hochwasser gesperrt war.",
    "fr": "Le conseil a voté lundi la reconstruction du vieux port, fermé depuis la crue du printemps dernier.",
    "es": "El ayuntamiento votó el lunes la reconstrucción del viejo puerto, cerrado desde la riada de la primavera.",
    "pt": "A câmara votou na segunda-feira a reconstrução do velho porto, fechado desde a cheia da primavera passada.",
    "it": "Il consiglio ha votato lunedì la ricostruzione del vecchio porto, chiuso dopo l'alluvione di primavera.",
    "nl": "De gemeenteraad stemde maandag voor de herbouw van de oude haven, die sinds de vloed gesloten was.",
    "sv": "Kommunen röstade på måndagen för att bygga upp den gamla hamnen, som varit stängd sedan vårfloden.",
    "da": "Byrådet stemte mandag for at genopbygge den gamle havn, som har været lukket siden stormfloden.",
    "pl": "Rada miasta głosowała w poniedziałek za odbudową starego portu, zamkniętego od wiosennej powodzi.",
    "cs": "Zastupitelstvo v pondělí hlasovalo pro obnovu starého přístavu, který byl od jarní povodně zavřený.",
    "ru": "Городской совет в понедельник проголосовал за восстановление старого порта, закрытого после наводнения.",
    "tr": "Belediye meclisi pazartesi günü, geçen baharki selden beri kapalı olan eski limanın onarılmasına karar verdi.",
    "ur": "بلدیہ نے پیر کو پرانی بندرگاہ دوبارہ بنانے کے حق میں ووٹ دیا جو گزشتہ بہار کے سیلاب سے بند تھی۔",
    "ar": "صوت المجلس يوم الاثنين على إعادة بناء الميناء القديم المغلق منذ فيضان الربيع الماضي.",
    "ja": "市議会は月曜日、昨春の洪水以来閉鎖されている旧港の再建を決めた。",
    "zh": "市议会周一投票决定重建自去年春天洪水以来一直关闭的旧港口。",
    "ko": "시의회는 월요일 지난봄 홍수 이후 폐쇄된 옛 항구를 재건하기로 의결했다.",
}

_DIRT = [
    ("en", "READ  Ten Harbours Worth a Visit", "related"),
    ("en", "Read more: Ten harbours worth a visit", "related"),
    ("en", "Also read | Why harbours flood", "related"),
    ("en", "MORE ON THIS STORY: Harbour closed for a year", "related"),
    ("en", "Don't miss: What the flood left behind", "related"),
    ("en", "You may also like: Ten harbours worth a visit", "related"),
    ("en", "► Harbour closed for a year", "related"),
    ("en", "WATCH: Waves break over the harbour wall", "related"),
    ("en", "RELATED ARTICLE Harbour closed for a year", "related"),
    ("en", "In pictures: the flood", "related"),
    ("en", "Photo: Ana Ruiz/Reuters", "caption"),
    ("en", "The old harbour in May. (AP Photo/Ana Ruiz)", "caption"),
    ("en", "Waves at the harbour wall. Ana Ruiz / Getty Images", "caption"),
    ("en", "Image credit: Ana Ruiz", "caption"),
    ("en", "Picture by Ana Ruiz", "caption"),
    ("en", "In this photo taken on Monday, boats lie in the mud of the old harbour.", "caption"),
    ("en", "(Photo by Ana Ruiz)", "caption"),
    ("en", "A crew clears the mud. Photograph by Ana Ruiz.", "caption"),
    ("en", "The mayor of Hull speaks in this undated handout photo.", "caption"),
    ("en", "FILE - In this May 2013 file photo, boats lie in the harbour of Hull.", "caption"),
    ("en", "Editor's choice: What the flood left behind", "related"),
    ("en", "Join our readers and get the weekly digest", "newsletter"),
    ("en", "This story was produced in partnership with the Coast Trust.", "footer"),
    ("en", "Sign up to our free newsletter and get the harbour news in your inbox.", "newsletter"),
    ("en", "Get the day's top stories delivered to your mailbox every morning.", "newsletter"),
    ("en", "Want more stories like this? Subscribe to The Courier today.", "newsletter"),
    ("en", "Every evening, the news of the coast in your inbox.", "newsletter"),
    ("en", "Download our app for the latest from the coast.", "newsletter"),
    ("en", "Follow us on Instagram and Facebook.", "share"),
    ("en", "Share this article on WhatsApp", "share"),
    ("en", "Click here for more coast news.", "newsletter"),
    ("en", "Have something to say? Leave a comment below.", "newsletter"),
    ("en", "Share Tweet Email Print", "label"),
    ("en", "Advertisement", "label"),
    ("en", "Story continues below advertisement", "label"),
    ("en", "To continue reading, subscribe or log in to your account.", "paywall"),
    ("en", "Already a subscriber? Sign in.", "paywall"),
    ("en", "We use cookies to improve your experience on our site.", "cookie"),
    ("en", "© 2024 The Coast Courier", "footer"),
    ("en", "Copyright 2024 Coast Media. All rights reserved.", "footer"),
    ("en", "Reporting by Ana Ruiz; editing by Jo Bell", "footer"),
    ("en", "Tags: harbour, flood, council", "footer"),
    ("en", "This material may not be published, broadcast, rewritten or redistributed.", "footer"),
    ("en", "https://coast.example/harbour", "follow"),
    ("en", "By Ana Ruiz and Jo Bell", "byline"),
    ("en", "Published 4 May 2024 at 10:15", "byline"),
    ("en", "4 min read", "byline"),
    ("de", "Lesen Sie auch: Zehn Häfen, die sich lohnen", "related"),
    ("de", "Mehr zum Thema", "related"),
    ("de", "Auch interessant: Warum Häfen versanden", "related"),
    ("de", "Foto: Ana Ruiz/dpa", "caption"),
    ("de", "Jetzt Newsletter abonnieren und nichts verpassen", "newsletter"),
    ("de", "Folgen Sie uns auf Facebook", "share"),
    ("de", "Anzeige", "label"),
    ("de", "Wir verwenden Cookies, um unser Angebot für Sie zu verbessern.", "cookie"),
    ("de", "Alle Rechte vorbehalten", "footer"),
    ("de", "Von Ana Ruiz", "byline"),
    ("fr", "À lire aussi : dix ports à visiter", "related"),
    ("fr", "Lire aussi Le port fermé un an", "related"),
    ("fr", "Crédit photo : Ana Ruiz / AFP", "caption"),
    ("fr", "Inscrivez-vous à notre newsletter pour ne rien manquer.", "newsletter"),
    ("fr", "Suivez-nous sur Twitter", "share"),
    ("fr", "Cet article est réservé aux abonnés", "paywall"),
    ("fr", "Tous droits réservés", "footer"),
    ("es", "Lea también: Diez puertos que vale la pena visitar", "related"),
    ("es", "Te puede interesar: el puerto cerrado", "related"),
    ("es", "Foto: Ana Ruiz / EFE", "caption"),
    ("es", "Suscríbete a nuestro boletín y recibe las noticias en tu correo.", "newsletter"),
    ("es", "Síguenos en Facebook e Instagram", "share"),
    ("es", "Todos los derechos reservados", "footer"),
    ("pt", "Leia também: Dez portos para visitar", "related"),
    ("pt", "Foto: Ana Ruiz/Lusa", "caption"),
    ("pt", "Receba nossas notícias no seu e-mail. Assine a newsletter.", "newsletter"),
    ("pt", "Siga-nos no Instagram", "share"),
    ("it", "Leggi anche: Dieci porti da visitare", "related"),
    ("it", "Iscriviti alla nostra newsletter", "newsletter"),
    ("it", "Riproduzione riservata", "footer"),
    ("nl", "Lees ook: Tien havens die de moeite waard zijn", "related"),
    ("nl", "Meld je aan voor onze nieuwsbrief", "newsletter"),
    ("sv", "Läs också: Tio hamnar värda ett besök", "related"),
    ("sv", "Prenumerera på vårt nyhetsbrev", "newsletter"),
    ("da", "Læs også: Ti havne, der er et besøg værd", "related"),
    ("da", "Tilmeld dig vores nyhedsbrev", "newsletter"),
    ("pl", "Czytaj także: Dziesięć portów wartych odwiedzenia", "related"),
    ("pl", "Zapisz się na nasz newsletter", "newsletter"),
    ("cs", "Čtěte také: Deset přístavů, které stojí za návštěvu", "related"),
    ("ru", "Читайте также: Десять гаваней, которые стоит увидеть", "related"),
    ("ru", "Подписывайтесь на наш канал в Telegram", "share"),
    ("tr", "İlgili haber: Liman bir yıl kapalı kaldı", "related"),
    ("ja", "【関連記事】訪れたい十の港", "related"),
    ("zh", "相关阅读：十个值得一去的港口", "related"),
    ("ko", "관련기사: 가볼 만한 항구 열 곳", "related"),
    ("de", "Das Foto zeigt den Hafen im Mai.", "caption"),
    ("ur", "مزید پڑھیں: بندرگاہ ایک سال سے بند", "related"),
    ("ar", "اقرأ أيضا: الميناء مغلق منذ عام", "related"),
    ("ar", "جميع الحقوق محفوظة", "footer"),
    ("hi", "READ MORE: बंदरगाह एक साल से बंद", "related"),
]

_CLEAN = [
    ("en", "Read the contract carefully, the lawyer told the owners before they signed it."),
    ("en", "Share prices fell after Facebook said its advertising business had slowed."),
    ("en", "Follow-up checks found the wall sound, and the harbour master signed the papers."),
    ("en", "“Sign up for our newsletter,” the mayor joked, “and you will learn nothing.”"),
    ("en", "The company said it uses cookies to track people across the web."),
    ("en", "More than 300 people watched the vote; most of them own boats."),
    ("en", "Reuters, the news agency, was the first to report the closure of the harbour."),
    ("en", "See how the harbour changed: in 1950 it held forty boats, and today it holds none."),
    ("en", "Picture a harbour without a single boat: that is what the council saw."),
    ("en", "By Monday evening the water had fallen by two metres."),
    ("en", "If you own a boat, you will have to move it by June, the council says."),
    ("en", "Copyright law does not protect a harbour's name, the court held."),
    ("en", "It took part of the wall and all of the pier."),
    ("en", "The Coast Courier reports:"),
    ("en", "Like Facebook, Twitter has lost readers on the coast this year."),
    ("en", "Support for the app and the newsletter fell in May, the council's own figures show."),
    ("de", "Mehr als 300 Menschen sahen der Abstimmung zu; die meisten besitzen ein Boot."),
    ("de", "Von Montag an bleibt die Zufahrt gesperrt, teilte die Stadt mit."),
    ("fr", "Suivre le chantier coûtera cher, selon le maire, qui attend une aide de l'État."),
    ("es", "Más de 300 personas siguieron la votación; la mayoría tiene un barco."),
    ("pt", "Segue aberta a dúvida sobre quem paga a obra, disse o presidente da câmara."),
    ("it", "Segui il denaro, ripeteva il sindaco a chi chiedeva dei ritardi."),
]


def _another(prose: str) -> str:
    """Return a second paragraph, of the same words in another order."""
    words = prose.rstrip(".。").split()
    return (" ".join(reversed(words)) if len(words) > 2 else prose[-2::-1]) + prose[-1]


@pytest.mark.parametrize(("language", "line", "reason"), _DIRT)
def test_a_line_that_is_not_the_article_goes_with_its_reason(language: str, line: str, reason: str) -> None:
    """Between two paragraphs of the article, the line is taken out and the paragraphs stay."""
    prose = _PROSE.get(language, _PROSE["en"])
    text = f"{line}\n\n{prose}" if reason == "byline" else f"{prose}\n\n{line}\n\n{_another(prose)}"
    cleaned = clean(text, language=language)
    assert [(r.text, r.reason) for r in cleaned.removals] == [(line, reason)]
    assert prose in cleaned.text


@pytest.mark.parametrize(("language", "line"), [*_CLEAN, *_PROSE.items()])
def test_a_line_of_the_article_stays(language: str, line: str) -> None:
    """What merely resembles dirt is not taken out, wherever it stands."""
    other = _another(_PROSE[language])
    for text in (f"{line}\n\n{other}", f"{other}\n\n{line}", line):
        assert clean(text, language=language).removals == ()
