"""How pages and headlines call the kinds of pieces, in all languages at once: addresses and sections mix them.

All words are as `plain` writes them: without case, accents and punctuation.
"""

import re
from functools import lru_cache

from digestbot.core.analysis.authors.vocabulary import plain
from digestbot.core.analysis.kind.kinds import PieceKind

TYPES: dict[str, PieceKind] = {
    "liveblogposting": "live",
    "opinionnewsarticle": "opinion",
    "satiricalarticle": "opinion",
    "analysisnewsarticle": "analysis",
    "backgroundnewsarticle": "analysis",
    "reviewnewsarticle": "review",
    "criticreview": "review",
    "review": "review",
    "howto": "howto",
    "recipe": "howto",
    "advertisercontentarticle": "shopping",
    "podcastepisode": "podcast",
    "podcastseries": "podcast",
    "radioepisode": "podcast",
    "pressrelease": "press",
    "itemlist": "listicle",
}
"""Types of linked data that name a kind, lower case."""

_SECTIONS: dict[PieceKind, str] = {
    "opinion": """opinion | opinions | op ed | oped | commentary | comment is free | editorial | editorials | columns | column | columnist | columnists |
        letters | voices | viewpoint | perspective | perspectives | ideas | blogs | meinung | meinungen | kommentar | kommentare | kolumne |
        kolumnen | leitartikel | standpunkt | gastbeitrag | gastkommentar | glosse | debatte | debatten | tribune | tribunes | chronique |
        chroniques | avis | edito | editos | editorial | editoriaux | opinions debats | idees | debats | opinion y blogs | tribuna | columnas | columna | firmas |
        opinioni | opinione | commenti | editoriali | editoriale | rubriche | opiniao | opinioes | colunas | coluna | colunistas | artigo de opiniao |
        opinie | opinies | columns opinie | debatt | ledare | kronika | kronikor | kommentarer | meninger | synspunkt | kronik | leder | debat | klumme |
        opinie komentarze | komentarze | komentarz | felieton | felietony | nazory | nazor | komentar | komentare | glosa | mnenia |
        мнение | мнения | колонка | колонки | авторские колонки | думка | погляди | gorus | yazarlar | kose yazilari | yazar | 社説 | オピニオン | 論壇 | 評論 | 评论 |
        社论 | 观点 | 觀點 | 사설 | 칼럼 | 오피니언 | رأي | آراء | مقالات الرأي | اداریہ""",
    "analysis": """analysis | analyses | news analysis | explainer | explainers | explained | in depth | indepth | deep dive | background | backgrounder |
        fact check | factcheck | investigations | investigation | the big read | long reads | long read | longread | feature | features | analyse | analysen |
        hintergrund | hintergrunde | faktencheck | recherche | erklart | dossier | decryptage | enquete | enquetes | analisis | explicador | en profundidad | claves |
        analisi | approfondimenti | approfondimento | inchieste | analise | analises | explicador | reportagem | achtergrond | analyses | duiding | analys | fordjupning |
        bakgrund | bakgrunn | baggrund | analiza | analizy | wyjasniamy | analyza | analyzy | rozbor | аналитика | анализ | разбор | расследования |
        публикации | статьи | аналітика | analiz | 解説 | 分析 | 深度 | 기획 | 해설 | 분석 | تحليل""",
    "interview": """interview | interviews | the interview | q a | q and a | entretien | entretiens | entrevista | entrevistas | intervista | interviste |
        interjú | intervju | wywiad | wywiady | rozhovor | rozhovory | gesprach | gesprache | im gesprach | интервью | беседы | інтервю | roportaj | soylesi | インタビュー |
        专访 | 專訪 | 访谈 | 인터뷰 | مقابلة | حوار""",
    "review": """review | reviews | film reviews | music reviews | book reviews | restaurant reviews | rezension | rezensionen | kritik | kritiken | filmkritik |
        buchkritik | im test | tests | testbericht | testberichte | critique | critiques | resena | resenas | critica | criticas | recensione | recensioni |
        critica de | recensie | recensies | recension | recensioner | anmeldelse | anmeldelser | recenzja | recenzje | recenze | рецензия | рецензии | обзор | обзоры | inceleme | incelemeler |
        レビュー | 書評 | 书评 | 影评 | 리뷰""",
    "live": """live | live updates | live blog | liveblog | live blogs | liveticker | live ticker | newsblog | newsticker | ticker | en direct | direct | endirect | en directo |
        minuto a minuto | in diretta | diretta | ao vivo | direto | liveblogg | direkte | na zywo | relacja na zywo | zive | online reportaz | онлайн | трансляция | canli | ライブ | 直播""",
    "howto": """how to | howto | how tos | guide | guides | tips | advice | recipe | recipes | tutorial | tutorials | life hacks | ratgeber | rezept | rezepte | tipps | anleitung | service ratgeber |
        conseils | recette | recettes | pratique | consejos | receta | recetas | como hacer | consigli | ricette | ricetta | guida | guide utili | receitas | dicas | recepten | recept |
        opskrifter | oppskrifter | porady | poradnik | przepisy | rady | recepty | советы | рецепты | лайфхаки | tarif | tarifler | レシピ | gardening | eat drink""",
    "shopping": """shopping | recommended | best buys | buying guide | buying guides | deals | the strategist | wirecutter | underscored | select | shop | gift guide | gift guides | products | kaufberatung |
        kaufberater | produkttest | schnappchen | angebote | deals angebote | bons plans | bon plan | guide d achat | compras | ofertas | chollos | escaparate | offerte | sconti | compre | black friday | prime day""",
    "listicle": "listicle | lists | quiz | quizzes | in pictures | bilderstrecke",
    "press": """press release | press releases | pressemitteilung | pressemitteilungen | pressemeldung | presseportal | communique | communiques | communique de presse | nota de prensa |
        notas de prensa | comunicado | comunicados | comunicato stampa | comunicati | persbericht | pressmeddelande | pressemeddelelse | komunikat prasowy |
        tiskova zprava | пресс релиз | пресс релизы | basin bulteni | プレスリリース | 보도자료 | newswire | pr newswire | business wire | globenewswire | sponsored | ots""",
    "obituary": """obituary | obituaries | obits | nachruf | nachrufe | necrologie | necrologies | disparition | disparitions | obituario | obituarios | necrologicas | necrologia | necrologi |
        obituarios | overlijdensberichten | dodsfall | minnesord | dodsannonser | nekrolog | nekrologi | некролог | 訃報 | 讣告 | 부고""",
    "sport": """sport | sports | sporting | football | soccer | cricket | rugby | rugby union | tennis | golf | formula 1 | formel 1 | formula one | f1 | motogp | motorsport | motorsports | superbike | boxing | mma | ufc | nfl |
        nba | mlb | nhl | ncaa | wnba | wwe | basketball | baseball | hockey | ice hockey | athletics | cycling | swimming | horse racing | olympics | olympia | paralympics |
        premier league | champions league | europa league | bundesliga | la liga | laliga | serie a | ligue 1 | world cup | fussball | handball | eishockey | ski | wintersport | skispringen | radsport |
        leichtathletik | turnen | deportes | deporte | futbol | baloncesto | ciclismo | tenis | motor deportes | sports foot | foot | cyclisme | calcio | sport calcio | ciclismo | formula uno | desporto | esporte | esportes | futebol |
        voetbal | wielrennen | schaatsen | fotboll | fodbold | fotball | langrenn | skidor | pilka nozna | siatkowka | skoki narciarskie | fotbal | hokej | спорт | футбол | хоккей | теннис | биатлон | spor | futbol haberleri | スポーツ | 野球 | サッカー |
        体育 | 體育 | 스포츠 | 축구 | 야구 | رياضة | كرة القدم | कھیل | खेल | کھیل | iþrottir | ithrottir | urheilu | sportul | спорт новости""",
    "newsletter": """newsletter | newsletters | morning briefing | evening briefing | daily briefing | briefing | the briefing | morning mail | business brief |
        boletin | boletines | infolettre | nieuwsbrief | nyhetsbrev | briefings""",
    "podcast": "podcast | podcasts | audio podcast | подкаст | подкасты | ポッドキャスト | 播客 | 팟캐스트 | бодкаст",
    "video": "video | videos | watch | mediathek | vidéo | видео | 動画 | 视频 | 影音 | 동영상",
    "other": """essay | essays | reportage | reportagen | reportages | portrat | portrait | portraits | profile | profiles | first person | personal essay | true crime | weird news | horoscope | horoscopes | horoskop |
        horoskope | fiction | poetry | crossword | kolumne satire | reportaje | reportajes | historias | cronicas | ritratto | ritratti | satire | bio | biographie""",
}

SECTIONS: dict[str, PieceKind] = {
    word: kind for kind, words in _SECTIONS.items() for given in words.split("|") if (word := plain(given))
}
"""Names of sections, kickers, categories and parts of an address that name a kind."""


def _pattern(text: str) -> re.Pattern[str]:
    return re.compile("|".join(f"(?:{' '.join(part.split())})" for part in text.split("||")), re.IGNORECASE)


@lru_cache(maxsize=1)
def headlines() -> tuple[tuple[PieceKind, int, re.Pattern[str]], ...]:
    """Return the forms of headlines that name a kind, with their weight."""
    return tuple((kind, weight, _pattern(text)) for kind, weight, text in _HEADLINES)


_HEADLINES: tuple[tuple[PieceKind, int, str], ...] = (
    ("live", 5, r"\blive\s?(?:blog|ticker|updates?|coverage)\b || \bnews\s?(?:blog|ticker)\b || ^live\s*[:|–-] || ^[+]{2,} || ^(?:en (?:direct|vivo|directo)|minuto a minuto|ao vivo|diretta|in diretta|live|na żywo|živě|онлайн|canlı)\s*[:,|.] || \b(?:as it happened|minute by minute|minuto a minuto|aktuelle news und entwicklungen|alle entwicklungen|latest updates)\b || [:,|–-]\s*live$ || 直播 || ライブ"),
    ("opinion", 4, r"^(?:opinion|op-ed|editorial|commentary|comment|column|letter|meinung|kommentar|leitartikel|kolumne|glosse|gastbeitrag|tribune|chronique|édito(?:rial)?|opinión|columna|opinione|editoriale|commento|opinião|coluna|opinie|ledare|krönika|leder|kronik|felieton|komentarz|názor|komentář|glosa|мнение|колонка|думка|社説|사설|칼럼)\s*[:|–—-]\s || \|\s*(?:opinion|editorial|column|commentary|meinung|kommentar|kolumne|opinión|opinião)\b || \b(?:opinion|kommentar|kolumne|op-ed)$ || 【社説】 || \[사설\] || \[칼럼\]"),
    ("analysis", 4, r"^(?:analysis|explainer|explained|fact[- ]check|analyse|faktencheck|hintergrund|décryptage|análisis|analisi|análise|achtergrond|analys|analiza|analýza|анализ|разбор|解説|분석)\s*[:|–—-]\s || \|\s*(?:analysis|explainer|analyse|explained)\b || [:,–-]\s*(?:an explainer|explained|what (?:we|you need to) know|what (?:it|this|that) means|analysis|what(?:'s| is) (?:next|behind|at stake)|why it matters)\b || \bthings? (?:you need )?to know\b"),
    ("analysis", 2, r"^(?:how|why|what|who|where|when|will|can|could|is|are|does|do|should)\s(?:(?!.*\b(?:said|says)\b).)*\?$ || ^(?:why|what is|what are|what does|what do|what happens|who is|who are|inside|behind)\b || ^how\s(?!to\b) || ^(?:wie|warum|wieso|weshalb|was (?:ist|bedeutet|steckt|hinter|die|der|das|sie|man|passiert)|wer (?:ist|sind)|wohin|woran)\b || ^(?:pourquoi|comment|qu[’']est-ce|que (?:sait|signifie)|qui (?:est|sont)|ce que l[’']on|ce qu[’']il faut) || ^(?:por qué|¿por qué|¿qué|qué (?:es|significa|pasa)|cómo|¿cómo|quién es|¿quién|así (?:es|fue|funciona)|las claves) || ^(?:perché|cosa (?:è|sono|succede|significa)|come (?:è|funziona|si)|chi (?:è|sono)) || ^(?:por que|porque|o que|como|quem é)\b || ^(?:waarom|wat is|wat zijn|hoe|wie is)\b || ^(?:varför|vad är|hur|vem är|därför)\b || ^(?:hvorfor|hva er|hvad er|hvordan|hvem er|derfor)\b || ^(?:dlaczego|co to|jak|kim jest|czy)\b || ^(?:proč|co (?:je|znamená)|jak|kdo je)\b || ^(?:почему|что (?:такое|значит|известно)|как|кто такой|зачем)\b || ^(?:neden|nasıl|nedir|kimdir)\b || なぜ || とは$ || 为什么 || 為何 || 왜"),
    ("analysis", 2, r"[:–—-]\s(?:how|why|what|when|wie|warum|was|wann|wer|wo|welche|pourquoi|comment|que|quand|por qué|qué|cómo|cuándo|cosa|perché|come|quando|por que|o que|como|waarom|wat|hoe|varför|hur|hvorfor|hvordan|dlaczego|jak|proč|как|почему|что)\b || [.?]\s(?:why|how|warum|wie|как|почему|jak|proč)\b"),
    ("analysis", 2, r"[?？؟][\"”»“’]?$"),
    ("interview", 4, r"^(?:interview|q&a|entretien|entrevista|intervista|wywiad|rozhovor|интервью|röportaj|im gespräch|インタビュー|专访|專訪|인터뷰)\b || \b(?:interview|entrevista|intervista|wywiad)\s*[:|–—-] || [:|–—-]\s(?:interview|the interview|im interview|entretien|entrevista)$ || \bim interview\b || \bin conversation with\b"),
    ("review", 4, r"\breview\s*[:|–—-]\s || [:,|–—-]\s*(?:the\s)?review$ || ^(?:review|rezension|kritik|critique|reseña|crítica|recensione|recensie|recension|recenzja|recenze|рецензия|обзор|レビュー|书评|리뷰)\s*[:|–—-]?\s || \b(?:im test|hands[- ]on|tested and reviewed|filmkritik|buchkritik|[1-5](?:\.5)?\s?/\s?5|[★☆]{3,})\b || ★"),
    ("howto", 4, r"^how (?:to|do i|can i|should you)\b || \bhow to\b.*\b(?:step|guide)\b || ^(?:\d{1,2}|five|six|seven|eight|nine|ten) (?:easy |simple |smart |clever |best )?(?:ways|tips|tricks|hacks|steps)\b || ^(?:wie (?:sie|man|du|ihr)\b|so (?:geht|gelingt|können sie|sparen sie|schützen sie|funktioniert es)\b|tipps\b|anleitung) || ^(?:comment (?:bien |faire|éviter|choisir|réussir)|nos conseils|cómo (?:hacer|evitar|elegir|limpiar|saber|preparar|conseguir)|come (?:fare|evitare|scegliere|pulire|preparare)|como (?:fazer|evitar|escolher|preparar|limpar)|hoe (?:je|u)\b|så (?:gör|här)|slik (?:gjør|lager)|sådan (?:gør|laver)|jak (?:zrobić|uniknąć|wybrać|na to|správně|poznat)|как (?:сделать|выбрать|избежать|правильно|приготовить)) || \b(?:recipe|rezept|recette|receta|ricetta|receita|przepis|рецепт)\b || \bhere'?s how(?: to)?\b || 方法$ || する方法"),
    ("shopping", 5, r"\bbest\b.{3,60}\b(?:to buy|you can buy|for every budget|of 20\d\d|in 20\d\d|from [£$€]\s?\d|on sale|tested|deals?)\b || \b(?:deals?|sale|% off|discount|bargain|amazon|black friday|prime day|schnäppchen|angebot|rabatt|bon plan|soldes|oferta|rebajas|chollo|offerta|sconto|promoção)\b.{0,60}[£$€%]\s?\d || [£$€]\s?\d[\d,.]*\s(?:off|discount) || \d+\s?(?:%|prozent) (?:off|rabatt|günstiger|de réduction|de descuento) || ^the (?:\d+ )?best\b"),
    ("shopping", 3, r"\b(?:nur|just|only|solo|seulement|soltanto|slechts|bara|kun|tylko|jen|ab|from|desde|dès|unter|under)\s(?:noch\s)?(?:[£$€]\s?\d[\d.,]*|\d[\d.,]*\s?(?:€|euros?\b|£|\$|dollars?\b|kr\b|zł|kč))(?!\s?(?:million|billion|mrd|mio|bn|m\b|mil))"),
    ("listicle", 4, r"^(?:the )?(?:\d{1,3}|five|six|seven|eight|nine|ten|twelve|fifteen|twenty) (?:\w+ ){0,4}(?:things|reasons|foods|places|facts|books|films|movies|shows|songs|moments|ideas|signs|photos|items|gadgets|trends|types|benefits|quotes|questions|cities|destinations)\b || ^(?:die )?\d{1,2} (?:\w+ ){0,2}(?:dinge|gründe|fakten|orte|bücher|filme|tipps|ideen)\b || ^(?:les )?\d{1,2} (?:\w+ ){0,2}(?:choses|raisons|lieux|films|livres)\b || ^(?:las |los )?\d{1,2} (?:\w+ ){0,2}(?:cosas|razones|lugares|películas|libros|frases)\b || ^\d{1,2} (?:cose|motivi|coisas|razões|lugares|dingen|redenen|saker|ting|rzeczy|powodów|věcí|důvodů)\b || ^top[- ]?\d{1,3}\b || ^die (?:fleißigsten|besten|schönsten|größten|teuersten|beliebtesten)\b.*\bliste\b"),
    ("obituary", 4, r"^(?:obituary|nachruf|nécrologie|obituario|necrologio|nekrolog|некролог|訃報|부고)\b || [:|–—-]\s(?:obituary|a life|ein nachruf|nachruf)\b || \b(?:obituary|nachruf(?: auf)?|in memoriam)\b || ^(?:.{3,60}), .{3,80}, (?:dies|dead|is dead) at \d{2,3}\b || \(\d{4}\s?[–-]\s?\d{4}\)$"),
    ("press", 3, r"\b(?:announces|launches|appoints|unveils|introduces)\b.{5,120}\b(?:inc|ltd|corp|llc|plc|gmbh)\b\.?"),
    ("newsletter", 4, r"\bnewsletter\b || ^(?:the )?(?:morning|evening|daily|weekly|monday|tuesday|wednesday|thursday|friday|saturday|sunday) (?:briefing|brief|digest|read|mail|update|roundup)\b || \bbriefing\s*[:|–-] || ^(?:your|guten morgen|bonjour|buenos días|buongiorno)\b.{0,60}(?:briefing|newsletter)"),
    ("podcast", 4, r"\bpodcast\b || подкаст || ポッドキャスト || ^(?:listen|episode \d+|folge \d+|ep\.? ?\d+)\b\s*[:|–—-]?"),
    ("video", 3, r"^(?:video|watch|vidéo|vídeo|видео|video\.)\s*[:|–—-]\s || [:|–—-]\s*video$ || \((?:video|watch|vidéo|vídeo|видео)\)$ || \[(?:video|vidéo|vídeo)\] || 【動画】"),
    ("other", 3, r"^(?:essay|reportage|porträt|portrait|profile|horoscope|horoskop|horóscopo|oroscopo|quiz|bio|wetter)\b\s*[:.|–—-] || \b(?:horoscope|horoskop|horóscopo|oroscopo|гороскоп|crossword)\b"),
)  # fmt: skip


@lru_cache(maxsize=1)
def slugs() -> tuple[tuple[PieceKind, re.Pattern[str]], ...]:
    """Return the words in the last part of an address that name a kind; "sport" there is only what a story is about."""
    return tuple((kind, re.compile(rf"(?:^| )(?:{words})(?: |$)")) for kind, words in _SLUGS)


_SLUGS: tuple[tuple[PieceKind, str], ...] = (
    ("opinion", "kommentar|kolumne|leitartikel|gastbeitrag|gastkommentar|glosse|opinion|editorial|op ed|tribune|chronique|edito|columna|editoriale|opiniao|coluna|ledare|kronika|felieton|komentarz|komentar"),
    ("interview", "interview|entretien|entrevista|intervista|wywiad|rozhovor|intervju|roportaj"),
    ("live", "liveblog|live blog|liveticker|live ticker|newsblog|live updates|live news|en direct|minuto a minuto|ao vivo|in diretta|onlajn"),
    ("obituary", "obituary|nachruf|necrologie|obituario|necrologio|nekrolog"),
    ("review", "review|rezension|filmkritik|buchkritik|testbericht|recensione|recensie|recension|recenzja|recenze"),
    ("podcast", "podcast"),
    ("analysis", "explainer|explained|fact check|faktencheck"),
    ("press", "press release|pressemitteilung|nota de prensa"),
)  # fmt: skip


def _of_stems(words: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{'|'.join(words.split())})", re.IGNORECASE)


@lru_cache(maxsize=1)
def contest() -> re.Pattern[str]:
    """Return what finds the words that reports of matches and races are made of."""
    return _of_stems(
        """match(?:es|day)?\\b goal(?:s|keeper)?\\b coach(?:es)?\\b striker midfielder defender penalt season\\b league\\b championship champions\\b standings playoff play-off semi-?final
        quarter-?final half-time stoppage innings wicket touchdown quarterback tournament squad\\b teammate referee qualifying podium grand\\sprix
        spieltag trainer tor(?:e|hüter|schütze|jäger)?\\b treffer stürmer mittelfeld verteidiger elfmeter saison\\b liga\\b bundesliga meister(?:schaft|titel) tabelle halbzeit viertelfinal halbfinal achtelfinal mannschaft weltcup schiedsrichter rennen\\b fahrer
        partido gol(?:es|eó)?\\b entrenador delantero centrocampista defensa portero penalti temporada jornada campeon empate descenso marcador equipo árbitro semifinal
        but(?:s|eur)?\\b entraîneur attaquant milieu défenseur gardien saison\\b journée championnat mi-temps équipe arbitre demi-finale
        partita gol\\b allenatore attaccante centrocampista difensore portiere rigore stagione campionato squadra arbitro gara\\b pilota
        jogo\\b golo treinador avançado técnico atacante zagueiro goleiro temporada campeonato equipa árbitro rodada
        wedstrijd doelpunt spits\\b verdediger seizoen competitie ploeg\\b scheidsrechter
        match(?:en|er)?\\b mål(?:et|vakt|mand|mann)?\\b tränare træner trener\\b anfallare säsong sæson sesong serien\\b kamp(?:en)?\\b landslag
        mecz bramk trener\\w* napastnik obrońc sezon\\w* lig[ai]\\b mistrzostw drużyn sędzi
        zápas gól trenér útočník obránce sezon lig[ay]\\b mistrovstv tým(?:u|y)?\\b rozhodčí
        матч гол(?:а|ов|ы)?\\b тренер нападающ защитник сезон лиг[аиу]\\b чемпионат команд[аыу]\\b судь[яи]\\b"""
    )


SCORE = re.compile(r"(?<![\d.:])\(?\b\d{1,3}\s?[-–:]\s?\d{1,3}\b\)?(?!\s?(?:uhr|h\b|%|[ap]\.?m|[.:]\d))", re.IGNORECASE)
"""A score in a headline ("3-3", "2:1")."""

DEATH = re.compile(
    r"\b(?:dies|died|dead|death of|has died|passes away|gestorben|verstorben|stirbt|ist tot|tot\b|est mort|mort de|morte de|décès|décédé|meurt|muere|murió|fallece|fallecid[oa]|morto|morta|è morto|addio a|morre|morreu|overleden|död|døde?|død|zmarł|nie żyje|zemřel|умер|скончал|помер|hayatını kaybetti|vefat)\w*",
    re.IGNORECASE,
)
AGED = re.compile(
    r"\b(?:at the age of|aged|he was|she was|at)\s\d{2,3}\b|\bim alter von\b|\bwurde \d{2,3}\b|\bà l[’']âge de\b|\ba los \d{2,3} años\b|\ball[’']età di\b|\baveva \d{2,3} anni\b|\baos \d{2,3} anos\b|\bop \d{2,3}-jarige\b|\bblev \d{2,3}\b|\bble \d{2,3}\b|\bw wieku \d{2,3}\b|\bve věku \d{2,3}\b|\bв возрасте \d{2,3}\b|\bна \d{2,3}-м году\b|\byaşında\b",
    re.IGNORECASE,
)
"""A headline that tells of a death, and a lead that says how old someone became."""
