"""Polish."""

from digestbot.core.text.languages.authorship import Authorship
from digestbot.core.text.languages.boilerplate import Boilerplate, phrases
from digestbot.core.text.languages.language import Language
from digestbot.core.text.languages.speech import Speech, words
from digestbot.core.text.languages.telling import Telling
from digestbot.core.text.languages.words import Words, listed

_WORDS = Words(
    background=phrases("""
        w ostatnich latach | w ostatnich miesiącach | od lat | od dekad | od dawna | od dziesięcioleci | jest znany
        z | jest znana z | nie jest tajemnicą | odgrywa ważną rolę | większość ludzi | wiele osób
"""),
    connectives=phrases("""
        jednak | jednakże | natomiast | dlatego | ponadto | dodatkowo | zatem | więc | tymczasem | na przykład | z
        kolei | z drugiej strony | z jednej strony | w związku z tym | w efekcie | co więcej | mimo to | ze swojej
        strony | od tego czasu | wśród nich | w tym kontekście | w odpowiedzi | również
"""),
    leaning=listed("""
        a albo ale dlatego dodatkowo i ich im jednak jednakże jednocześnie jego jej jemu lub następnie natomiast on
        ona one oni ono oraz ponadto potem również także też to tymczasem więc wtedy zatem
"""),
    personal=listed("ja mnie moja moje my mój nam nami nas nasz nasza nasze twoja twój ty was wasz wy"),
    pointing=listed("ci ta te ten tych tym tymi"),
    calendar=listed("dni miesiąc miesiąca noc rok roku sezon tydzień tygodnia weekend wieczór"),
    stemmer="polish",
    titles=listed("""
        abp al bp bł dr gen hab im inż kard kpt ks lek m.in mec mgr min mjr np ok os pl por prez prof pt płk red tzw
        ul wg zob śp św
"""),
    numbered=listed("art godz mld mln nr ok pkt poz rys s str t tel tys ust"),
    closing=listed("etc itd itp"),
    stop=listed("""
        a aby albo ale ani aż bardzo bez bo bowiem by byli być był była było były będzie będą chce choć ci ciebie cię co
        coraz coś czego czy czyli czym dla dlaczego dlatego do dopiero dość drugi dwa dwie dzięki gdy gdyby gdyż gdzie
        go i ich ile im inna inne inny innych iż ja jak jaka jaki jakie jako je jeden jedna jednak jednego jedno jednym
        jego jej jemu jest jestem jeszcze jeśli jeżeli już każda każde każdy kiedy kilka kim kto która które którego
        której który których którym którzy którą ku lat lub ma mają mam mi miał miała mieli mieć mimo między mnie mogą
        moim moja moje może możliwe można musi my mój na nad nam nami nas nasz nasza nasze natomiast nawet nic nich nie
        niego niej niemu nigdy nim nimi niż no o obok od odkąd około on ona one oni ono oraz oto pan po pod podczas
        ponad ponieważ poniważ potem poza pozostałe przeciw przed przede przez przy raz również sam sama się skąd sobie
        sposób swoich swoje swoją swój są ta tak taka taki takich takie także tam te tego tej ten też to tobie tobą trzy
        tu tutaj twój ty tych tylko tym tymczasem tą tę u w wam was wasz we według wiele wielu więc więcej wszyscy
        wszystkich wszystkie wszystko wtedy wy właśnie wśród z za zawsze zaś ze został została zostało że żeby
"""),
)

_SPEECH = Speech(
    table="pl",
    past_masculine="ł",
    past_feminine="ła",
    cases=(
        "skiego",
        "skiemu",
        "skim",
        "ską",
        "skiej",
        "owi",
        "ego",
        "emu",
        "iem",
        "ą",
        "ę",
        "em",
        "im",
        "ie",
        "iej",
        "a",
        "u",
        "y",
        "e",
        "i",
    ),
    roles_lead=True,
    verbs=words(
        """westchnął westchnęła powiedział powiedziała powiedzieli mówi mówił mówiła stwierdził stwierdziła dodał dodała dodaje
        podkreślił podkreśliła podkreśla zaznaczył zaznaczyła zaznacza wyjaśnił wyjaśniła wyjaśnia tłumaczył
        tłumaczyła tłumaczy ocenił oceniła ocenia napisał napisała pisze zapewnił zapewniła zapewnia wskazał
        wskazała wskazuje przekazał przekazała przekazuje poinformował poinformowała informuje oświadczył
        oświadczyła przyznał przyznała przyznaje zauważył zauważyła zauważa zapowiedział zapowiedziała
        odpowiedział odpowiedziała odpowiada zapytał zapytała pyta ostrzegł ostrzegła ostrzega argumentował
        argumentowała argumentuje przekonywał przekonywała przekonuje komentował skomentował skomentowała
        komentuje apelował zaapelował zakończył zakończyła podsumował podsumowała relacjonuje opowiada
        opowiadał wspomina wspominał twierdzi twierdził podaje podał podała cytuje uważa krytykował
        skrytykował żartował grzmi kontynuował uznał uznała"""
    ),
    according=("według", "zdaniem", "jak podaje"),
    he=words("on"),
    she=words("ona"),
    they=words("oni my"),
    his=words("jego jemu"),
    her=words("jej"),
    sir=words("pan"),
    madam=words("pani"),
    titles=words("dr dr. prof. prof gen. płk ks. bp abp inż. mgr"),
    roles=words(
        """adwokat adwokatka aktor aktorka aktywista aktywistka ambasador analityczka analityk
        archeolog architekt architektka arcybiskup artysta artystka astronauta bankier bibliotekarka
        biolog biolożka biskup bramkarz burmistrz dermatolog dietetyk docent doktor doradca dowódca
        dyplomata dyplomatka dyrektor dyrektorka dyrygent działacz działaczka dziekan dziennikarka
        dziennikarz ekolog ekonomista ekonomistka eksburmistrz eksminister ekspert ekspertka emeryt
        emerytka epidemiolog europoseł europosłanka fizyk fotograf fotografka funkcjonariusz
        funkcjonariuszka generał geograf geolog gitarzysta gospodarz historyczka historyk hodowca
        hydrolog informatyk inspektor inżynier kanclerz kandydat kandydatka kapitan kardiolog
        kardynał kierowca kierowniczka kierownik klientka klimatolog klimatolożka kolarz komendant
        komentator komisarz kompozytor konsultant koordynator koordynatorka kryminolog krytyczka
        krytyk król królowa ksiądz książę kucharz kurator lekarka lekarz lekkoatleta lider liderka
        literaturoznawca marszałek maszynista matematyk mecenas mechanik menedżer menedżerka
        meteorolog mieszkaniec mieszkanka minister ministra mistrz mistrzyni muzyk muzykolog
        naczelnik nauczyciel nauczycielka naukowiec neurolog notariusz obrońca obrończyni ochotnik
        onkolog operator organizator organizatorka pacjent pacjentka papież pastor patolog pediatra
        pełnomocnik pielęgniarka pielęgniarz pilot pilotka piosenkarka piosenkarz pisarka pisarz
        piłkarz podpułkownik podsekretarz poeta poetka policjant policjantka politolog politolożka
        polityk pomocnik poseł posłanka pracownica pracownik premier prezenter prezenterka prezes
        prezeska prezydent prezydentka proboszcz producent producentka profesor projektant
        projektantka prokurator prorektor przedsiębiorca przedsiębiorczyni przedstawiciel
        przedstawicielka przewodnicząca przewodniczący przywódca przywódczyni psychiatra psycholog
        psycholożka publicysta publicystka pułkownik radca radna radny raper ratowniczka ratownik
        redaktor redaktorka rektor reporter reporterka restaurator reżyser reżyserka rolniczka
        rolnik rowerzysta rzeczniczka rzecznik sadownik sejsmolog sekretarz selekcjoner senator
        senatorka skarbnik skoczek socjolog socjolożka sołtys specjalista specjalistka sportowiec
        sprzedawca sprzedawczyni starosta strażak student studentka szef szefowa sędzia sędzina
        tancerka tancerz technik tenisista tenisistka teolog terapeuta terapeutka trener trenerka
        tłumacz tłumaczka uczennica uczeń urzędniczka urzędnik weteran weterynarz wiceburmistrz
        wicedyrektor wicemarszałek wiceminister wicepremier wiceprezes wiceprezydent
        wiceprzewodnicząca wiceprzewodniczący wiceszef wirusolog wojewoda wolontariusz
        wolontariuszka współautor współautorka współwłaściciel współzałożyciel współzałożycielka
        wykładowca wykładowczyni wysłannik wójt właściciel właścicielka zarządca zastępca
        zawodniczka zawodnik założyciel założycielka zootechnik związkowiec świadek żołnierz"""
    ),
    kin=words(
        """babcia brat ciotka córka dziadek kuzyn kuzynka mama matka mąż narzeczona narzeczony ojciec
        partnerka siostra syn tata wdowa wdowiec wujek zięć żona"""
    ),
    unnamed=words(
        """źródło źródła świadek świadkowie eksperci policja rząd ministerstwo firma urzędnik komunikat
        mieszkańcy mieszkaniec"""
    ),
    organisations=words(
        """partia uniwersytet ministerstwo komisja rada sejm senat sąd bank grupa stowarzyszenie związek agencja
        policja klub liga fundacja dziennik gazeta portal irna cnn post"""
    ),
    places=words(
        """polska warszawa kraków gdańsk wrocław europa niemcy berlin francja paryż rosja moskwa ukraina kijów
        usa waszyngton waszyngtonu iran teheran teheranu pakistan pakistanu islamabad islamabadu izrael chiny
        bruksela truth social ormuz"""
    ),
    not_names=words(
        """poniedziałek wtorek środa czwartek piątek sobota niedziela pis po psl lewica konfederacja pap ue onz
        nato stany zjednoczone biały dom"""
    ),
    particles=words("de van von der al bin"),
    prepositions=words("w we z ze na do od o u po przy przez dla za nad pod przed między bez według podczas"),
    where=words("w we z ze"),
    conjunctions=words("i a oraz ale lub"),
    who=words("który która które kto"),
    indefinite=words("jeden jedna dwa trzy kilka wielu"),
    function=words(
        """jednak ponadto natomiast dlatego zatem i a oraz ale lub w we z ze na do od o u po przy przez dla za nad pod przed między bez według podczas
        że jak gdy kiedy jeśli bo ponieważ choć to ten ta te tego tej się nie tak już też także jeszcze tylko
        on ona ono oni my ja jego jej ich swój jest są był była było były będzie co czy kto który która które
        tam tu dziś wczoraj jutro pierwsza"""
    ),
    participles=("ąc",),
    dash=True,
    drops_pronouns=True,
    vague=words("to ten ta te tam tu on ona oni one ich i ale więc bo"),
    negations=words("nie nigdy nikt nic żaden żadna bez"),
    emphatic=words(
        """absolutnie błąd jedyna jedyny katastrofa każdy kryzys kłamstwo musi musimy muszą
        niebezpieczne niedopuszczalne niemożliwe nienawiść niewinny odpowiedzialność ostatni prawda
        prawdę skandal sprawiedliwość strach straszne szaleństwo tragedia tylko winny winy wojna
        wojny wstyd wszyscy wszystko zagrożenie zawsze zwycięstwo złość śmierć"""
    ),
    courtesies=words(
        """cieszymy cieszę dumni dumny dziękujemy dziękuję gratulujemy gratuluję innowacyjne klientów
        partner partnerstwo szczęśliwy unikalne wdzięczni witamy współpraca współpracy zaszczyt"""
    ),
    statuses=words("""były była byłego byłej ówczesny ówczesna pełniący przyszły przyszła pierwszy pierwsza wice"""),
    copulas=words("jest był była została został"),
    employed=words("pracuje_jako"),
    since=words("od"),
    bodies=words(
        """bank firma fundacja klub komisja ministerstwo partia policja prokuratura resort rząd spółka
        stowarzyszenie straż uczelnia urząd związek"""
    ),
    documents=words("komunikat list oświadczenie raport wyrok"),
    reflexives=words("się sobie"),
    affiliated=words("z ze"),
)

_BOILERPLATE = Boilerplate(
    syndicated=phrases(
        """
        Artykuł … pochodzi z serwisu | Post … pojawił się poniżej | Post … pojawił się najpierw na |
        Artykuł … pojawił się najpierw na
"""
    ),
    related=phrases("""
        czytaj | czytaj także | czytaj też | czytaj również | czytaj więcej | czytaj dalej | przeczytaj | przeczytaj
        także | przeczytaj też | przeczytaj również | zobacz | zobacz także | zobacz też | zobacz również | zobacz
        więcej | więcej | więcej na ten temat | więcej o | polecamy | polecane | polecany artykuł | powiązane |
        powiązane artykuły | podobne artykuły | sprawdź | sprawdź też | obejrzyj | oglądaj | wideo | posłuchaj |
        podcast | galeria | zdjęcia | analiza | opinia | komentarz | wywiad | najczęściej czytane | najpopularniejsze
        | najnowsze | ostatnie wiadomości | na żywo | relacja na żywo | nie przegap | warto przeczytać | może cię
        zainteresować | może zainteresować cię
"""),
    captions=phrases("""
        fot | foto | zdjęcie | zdjęcia | autor zdjęcia | źródło | źródła | ilustracja | grafika | zdjęcie ilustracyjne
        | zdjęcie archiwalne | podpis | na zdjęciu | źródło zdjęć | infografika
"""),
    pictures=phrases("fot | foto | zdjęcie | zdjęcia | ilustracja | grafika | img"),
    calls=phrases("""
        zapisz się | zasubskrybuj | subskrybuj | subskrybuj nas | zarejestruj się | dołącz | dołącz do | śledź nas |
        śledź | obserwuj | obserwuj nas | polub nas | udostępnij | podziel się | kliknij | kliknij tutaj | pobierz |
        pobierz naszą | otrzymuj | wesprzyj | wesprzyj nas | wpłać | napisz do nas | skontaktuj się | wyślij |
        prześlij | skomentuj | dodaj komentarz | zostaw komentarz | bądź na bieżąco | nie przegap | odwiedź | wypróbuj
        | zaloguj się | wydrukuj | drukuj | kup | wykup | zamów | masz temat | skopiuj link
"""),
    invitations=phrases("""
        chcesz | masz | jeśli | aby otrzymywać | aby czytać | codziennie | każdego dnia | co tydzień | wszystkie
        wiadomości | najważniejsze informacje | najważniejsze wiadomości | nasz newsletter | nasza aplikacja | możesz
        | dziękujemy | jesteś
"""),
    things=phrases("""
        newsletter | newslettera | newsletterem | skrzynkę | e-mail | e-maila | maila | powiadomienia | aplikację |
        aplikacja | podcast | kanał | kanale | subskrypcję | prenumeratę | konto | bezpłatnie | za darmo | artykuł |
        tym artykułem | stronę | stronie | komentarze | link | tutaj | mediach społecznościowych
"""),
    us=phrases("""
        nas | nam | nasz | nasza | nasze | naszą | naszego | cię | ci | twój | twoje | twoją | państwo | państwa
"""),
    walls=phrases("""
        aby czytać dalej | czytaj dalej z | dostęp tylko dla | tylko dla prenumeratorów | dla prenumeratorów | dla
        subskrybentów | masz już konto | masz już subskrypcję | jesteś już | nieograniczony dostęp | pełny dostęp |
        artykuł dostępny tylko
"""),
    consent=phrases("zgod*"),
    logins=phrases("zaloguj"),
    cookies=phrases("""
        używa plików cookie | używamy plików cookie | wykorzystuje pliki cookie | plików cookies | pliki cookies |
        polityka prywatności | polityką prywatności | ustawienia cookie | twoja zgoda | twoją zgodę | twoja
        przeglądarka | adblock
"""),
    footers=phrases("""
        wszelkie prawa zastrzeżone | wszystkie prawa zastrzeżone | regulamin | tagi | tematy | słowa kluczowe |
        kategoria | kategorie | kopiowanie zabronione | pap | artykuł ukazał się | tłumaczenie | tłumaczył | oprac |
        opracowanie | redakcja | sprostowanie
"""),
    labels=phrases("""
        reklama | reklamy | ogłoszenie | sponsorowane | artykuł sponsorowany | udostępnij | komentarze | komentarz |
        skomentuj | drukuj | więcej | pokaż więcej | czytaj więcej | czytaj dalej | zaloguj się | zamknij | menu |
        szukaj | newsletter | następny | poprzedni | wstecz | do góry | posłuchaj | zapisz | dalszy ciąg materiału pod
        wideo | dalsza część artykułu pod
"""),
    dates=phrases("""
        opublikowano | data publikacji | aktualizacja | zaktualizowano | ostatnia aktualizacja | data | dodano
"""),
    bylines=phrases("autor | autorka | autorzy | tekst | opracował | opracowała | rozmawiał | rozmawiała"),
    roles=phrases("""
        dziennikarz | dziennikarka | reporter | reporterka | redaktor | redaktorka | korespondent | korespondentka |
        publicysta | publicystka | autor | autorka | profesor | badacz | pisarz | pisarka | historyk | ekonomista |
        ekonomistka | fotograf | felietonista | felietonistka | analityk
"""),
    copulas=phrases("jest | pisze | pracuje | wykłada | kieruje | mieszka | był | była | to"),
    contacts=phrases("""
        obserwuj | kontakt | e-mail | mail | napisz do | więcej artykułów | wszystkie artykuły | o autorze | o autorce
        | na twitterze | twitter
"""),
    works=phrases("pisze | wykłada"),
    authors=phrases("autor jest | autorka jest | o autorze | o autorce"),
)

_AUTHORSHIP = Authorship(
    by=(
        "autor",
        "autorka",
        "tekst",
        "opracowanie",
        "oprac.",
        "rozmawiał",
        "rozmawiała",
        "napisał",
        "napisała",
        "autorzy",
    ),
    joins=frozenset({"i", "&", "oraz"}),
    after=frozenset({"z", "w", "dla"}),
    bio=frozenset({"jest", "pracuje", "pisze", "kieruje", "wykłada"}),
    roles=frozenset(
        {
            "dziennikarz",
            "dziennikarka",
            "redaktor",
            "redaktorka",
            "korespondent",
            "korespondentka",
            "reporter",
            "reporterka",
            "publicysta",
            "publicystka",
        }
    ),
    desks=frozenset({"redakcja", "agencja", "zespół"}),
    follow=("obserwuj",),
    contact=("kontakt", "e-mail", "napisz"),
    writer=(
        "autor jest",
        "autorka jest",
    ),
    edited=(
        "redakcja",
        "redaktor",
    ),
    dated=("opublikowano", "aktualizacja", "data", "publikacja"),
)

_TELLING = Telling(
    press=phrases("kontakt dla mediów | kontakt dla prasy | biuro prasowe"),
    letters=phrases("ten newsletter | tym newsletterze | dzień dobry"),
    filed=phrases("wiadomości | aktualności"),
    own=listed("ja mój moja moje mnie mi jestem"),
    reader=listed("ty twój twoje wasz"),
    ought=phrases("powinien | powinna | powinno | powinni | trzeba | należy | musi | muszą"),
    days=phrases("""
        poniedziałek | wtorek | środę | środa | czwartek | piątek | sobotę | sobota | niedzielę | niedziela |
        wczoraj | dzisiaj | dziś
"""),
    months=listed("""
        stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia
"""),
)

LANGUAGE = Language(
    code="pl",
    name="Polish",
    words=_WORDS,
    speech=_SPEECH,
    boilerplate=_BOILERPLATE,
    authorship=_AUTHORSHIP,
    telling=_TELLING,
)
