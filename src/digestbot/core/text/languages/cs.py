"""Czech."""

from digestbot.core.text.languages.authorship import Authorship
from digestbot.core.text.languages.boilerplate import Boilerplate, phrases
from digestbot.core.text.languages.language import Language
from digestbot.core.text.languages.speech import Speech, words
from digestbot.core.text.languages.telling import Telling
from digestbot.core.text.languages.words import Words, listed

_WORDS = Words(
    background=phrases("""
        v posledních letech | v posledních měsících | už léta | po léta | po desetiletí | odedávna | dlouhodobě | je
        známý | je známá | není tajemstvím | hraje důležitou roli | většina lidí | mnoho lidí
"""),
    connectives=phrases("""
        však | ovšem | proto | navíc | tedy | mezitím | například | na druhou stranu | na jedné straně | naopak | v
        důsledku toho | kromě toho | přesto | rovněž | z toho důvodu | od té doby | mezi nimi | v této souvislosti |
        na oplátku
"""),
    leaning=listed("""
        a ale avšak dále i jeho jejich její jim jinak mezitím naopak navíc nebo on ona oni ono ony ovšem pak potom
        proto přesto přitom rovněž také tedy to toto však zatímco
"""),
    personal=listed("jsem jsme já moje my můj naše nám nás náš tvůj ty vy vám vás váš"),
    pointing=listed("tato tento tito tohoto tyto této těchto"),
    calendar=listed("den měsíc měsíci noc roce rok sezona sezoně týden týdnu večer víkend"),
    stemmer="czech",
    titles=listed("""
        bc cca doc dr gen ing judr kap kpt max mgr min mj mjr mudr např npor nám p phdr plk por pplk prof resp rndr sv
        tj tzv tř ul zvl
"""),
    numbered=listed("cca kap mil mld obr odst písm s str sv tel tis č čl"),
    closing=listed("aj apod atd etc"),
    ordinals=True,
    stop=listed("""
        a aby aj ale ani aniž asi až bez bude budem budete budou by bych byl byla byli bylo byly bys být co což další do
        dokud dva dál ho i jak jako jaký je jeden jedna jedno jedné jeho jej jejich její jemu jen jenž jestli jestliže
        ještě ji jich jimi jiné již jsem jsi jsme jsou jste já jí jím k kam každý kde kdo kdy kdyby když ke kterou která
        které kterého kterém který kteří ku kvůli mají mate me mezi mi mnou mně moc mohl mohou moje my má máme mít mě
        můj může můžeme na nad naše ne nebo neboť nebude nebyl nechť nejsou není než nic nich nimi nyní nám námi nás náš
        ní ním něco nějak některé některý o od ode on ona oni ono ony pak po pod podle pokud potom pouze pro proti
        protože proč první prý před přede přes přesto při s se si sice skoro svou své svého svých svůj sám ta tady tak
        takový také takže tam tato te tebe tedy ten tento to tobě tohle toho tohoto tom tomto tomu tomuto toto tu tuto
        tvůj ty tyto této tím tímto tě těch těm třeba u už v ve vedle vy vám vámi vás váš více však všech všechno
        všichni z za zatímco zda zde ze že
"""),
)

_SPEECH = Speech(
    table="cs",
    past_masculine="l",
    past_feminine="la",
    cases=(
        "ovými",
        "ového",
        "ovému",
        "ovou",
        "ovým",
        "ových",
        "ově",
        "ovi",
        "ová",
        "ové",
        "ovy",
        "ovu",
        "ov",
        "ého",
        "ému",
        "ým",
        "ou",
        "em",
        "ům",
        "ů",
        "a",
        "u",
        "y",
        "e",
        "i",
        "ě",
        "á",
        "é",
        "ý",
    ),
    roles_lead=True,
    verbs=words(
        """povzdechl povzdechla řekl řekla řekli říká říkal říkala uvedl uvedla uvedli uvádí dodal dodala dodává prohlásil prohlásila
        prohlašuje vysvětlil vysvětlila vysvětluje napsal napsala píše doplnil doplnila doplňuje podotkl
        podotkla poznamenal poznamenala zdůraznil zdůraznila zdůrazňuje upozornil upozornila upozorňuje sdělil
        sdělila sděluje potvrdil potvrdila potvrzuje oznámil oznámila tvrdí tvrdil tvrdila odpověděl
        odpověděla zeptal zeptala míní soudí myslí popsal popsala popisuje připustil připustila přiznal
        přiznala varoval varovala komentoval komentovala okomentoval shrnul shrnula uzavřel uzavřela cituje
        konstatoval konstatovala kritizoval kritizovala vzkázal vzkázala vyzval slíbil slíbila reagoval
        reagovala vypráví vzpomíná líčí odmítl odmítla hodnotí zhodnotil"""
    ),
    according=("podle", "dle"),
    he=words("on"),
    she=words("ona"),
    they=words("oni my"),
    his=words("jeho jemu"),
    her=words("její jí"),
    sir=words("pan"),
    madam=words("paní"),
    titles=words("mudr. judr. ing. mgr. prof. doc. dr. phdr. gen."),
    roles=words(
        """advokát advokátka aktivista aktivistka analytik analytička archeolog archeoložka architekt
        architektka astronaut astronom biolog bioložka biskup brankář brigádník cestovatel chirurg
        chovatel cyklista cyklistka designér diplomat diplomatka dirigent docent docentka dozorce
        dramatik děkan děkanka ekolog ekoložka ekonom ekonomka epidemiolog epidemioložka
        europoslanec europoslankyně expert expertka farmář farmářka farář filozof fotbalista
        fotograf fotografka fyzik generál geograf geolog hasič hejtman hejtmanka herec herečka
        historik historička hlasatel hráč hudebník hydrolog hydroložka inspektor inspektorka
        instruktor inženýr jednatel jednatelka kandidát kandidátka kardinál klimatolog klimatoložka
        kněz komentátor komisař komisařka konstruktér konzultant koordinátor koordinátorka
        kriminalista kriminolog kritik král královna kurátor kurátorka kytarista letec lékař lékařka
        léčitel lídr majitel majitelka makléř makléřka malíř malířka manažer manažerka matematik
        mechanik meteorolog meteoroložka ministr ministryně mluvčí moderátor moderátorka
        místopředseda místopředsedkyně místostarosta místostarostka nakladatel neurolog novinář
        novinářka náměstek náměstkyně náčelník obchodník obhájce obyvatel obyvatelka odbornice
        odborník odborář onkolog organizátor organizátorka ornitolog ošetřovatel památkář papež
        pedagog pedagožka pekař pilot plukovník podnikatel podnikatelka podpredseda policista
        policistka politik politička politolog politoložka poradce poradkyně porodník poslanec
        poslankyně pracovnice pracovník premiér premiérka prezident prezidentka primátor primátorka
        primář primářka prodavač prodavačka producent producentka proděkan profesor profesorka
        programátor programátorka projektant prorektor provozovatel provozovatelka průvodkyně
        psychiatr psycholog psycholožka pěvec pěvkyně předseda předsedající předsedkyně předák radní
        redaktor redaktorka rektor rektorka reportér reportérka reprezentant restaurátor režisér
        režisérka rozhodčí scenárista seismolog sekretář senátor senátorka skladatel sociolog
        socioložka soudce soudkyně specialista specialistka spisovatel spisovatelka spoluautor
        spolumajitel spoluzakladatel spoluzakladatelka sportovec starosta starostka stavbyvedoucí
        student studentka státní státník svědek tajemnice tajemník tanečnice tanečník technik
        tenista tenistka teolog terapeut terapeutka trenér trenérka umělec umělkyně učitel učitelka
        vedoucí velitel velitelka velvyslanec veterinář vicepremiér vicepremiérka viceprezident
        viceprezidentka vinař vinařka virolog viroložka vlastník výtvarnice výtvarník výzkumnice
        výzkumník vědec vědkyně zahradník zakladatel zakladatelka zaměstnanec zaměstnankyně
        zdravotnice zdravotník zemědělec zoolog zpěvačka zpěvák záchranář záchranářka zástupce
        zástupkyně závodník útočník účastník úředník ředitel ředitelka šéf šéfka žalobce živnostník"""
    ),
    kin=words(
        """babička bratr bratranec dcera dědeček manžel manželka matka muž máma otec partner partnerka
        příbuzní přítel přítelkyně sestra sestřenice strýc syn teta táta vdova vdovec žena"""
    ),
    unnamed=words(
        """zdroj zdroje svědek svědci experti policie vláda ministerstvo firma rozsudek soud znalci navrhovatelé
        blízcí partnerka partner"""
    ),
    organisations=words(
        """strana univerzita ministerstvo komise rada sněmovna senát soud banka skupina sdružení svaz agentura
        policie klub liga nadace deník zprávy"""
    ),
    places=words(
        """česko praha brno ostrava prahu zlín zlíně evropa německo berlín francie paříž rusko moskva ukrajina
        kyjev usa washington polsko slovensko brusel španělsko španělsku dubaji dhabí"""
    ),
    not_names=words("pondělí úterý středa čtvrtek pátek sobota neděle ods ano čssd kdu spd čtk eu osn nato seznam"),
    particles=words("de van von der al bin"),
    prepositions=words("v ve z ze na do od o u po při pro za nad pod před mezi bez podle během k ke s se proti"),
    where=words("v ve z ze"),
    conjunctions=words("a i ale nebo"),
    who=words("který která které kdo jenž"),
    indefinite=words("jeden jedna dva tři několik"),
    function=words(
        """by aby kdyby bych však ovšem přesto proto a i ale nebo v ve z ze na do od o u po při pro za nad pod před mezi bez podle během k ke s se proti že
        jak když kdy jestli protože ač to ten ta ti toho té není ne tak už také ještě jen on ona ono oni my já
        jeho její jejich svůj je jsou byl byla bylo byli bude co kdo který která které tam tu dnes včera zítra
        pokud sám proč zda z"""
    ),
    drops_pronouns=True,
    vague=words("to ten ta ti tam tady on ona oni jich a ale tak protože"),
    negations=words("ne není nikdy nikdo nic žádný bez"),
    emphatic=words(
        """absolutně chyba hanba hrozné jediná jediné jediný katastrofa každý konečně krize lež muset
        musí musíme naprosto nebezpečné nebezpečí nemožné nenávist nepřijatelné nevinný odpovědnost
        pouze pravda pravdu skandál smutné spravedlnost strach tragédie vina vinen válka války
        vítězství všechno všichni vždy zodpovědnost šílenství šílené"""
    ),
    courtesies=words(
        """děkujeme děkuji gratuluji hrdí hrdý inovativní jedinečný klienti partner partnerství
        potěšení rádi spolupráce spolupráci těší těšíme vděční vítáme zákazníky zákazníkům"""
    ),
    statuses=words("""bývalý bývalá někdejší tehdejší dosavadní končící odstupující první vice exministr"""),
    copulas=words("je byl byla stal stala"),
    employed=words("pracuje_jako působí_jako"),
    since=words("od"),
    bodies=words(
        """asociace banka firma klub komise ministerstvo nadace odbory policie radnice společnost
        strana univerzita vláda zastupitelství úřad"""
    ),
    reflexives=words("se si"),
)

_BOILERPLATE = Boilerplate(
    syndicated=phrases(
        """
        Příspěvek … pochází z | Příspěvek … se nejdříve objevil na | Příspěvek … byl publikován na
"""
    ),
    related=phrases("""
        čtěte | čtěte také | čtěte též | čtěte více | čtěte i | čtěte dále | přečtěte si | přečtěte si také | přečtěte
        si více | číst více | číst dál | viz také | podívejte se | sledujte | více | více o | více k tématu |
        související | související články | podobné články | doporučujeme | doporučené | mohlo by vás zajímat | mohlo
        by vás také zajímat | nenechte si ujít | video | poslechněte si | podcast | galerie | fotogalerie | fotografie
        | analýza | komentář | rozhovor | nejčtenější | nejnovější | aktuálně | online | živě | dále čtěte | k tématu
        | další články | zdroj
"""),
    captions=phrases("""
        foto | fotografie | snímek | obrázek | autor fotografie | zdroj | zdroje | ilustrace | ilustrační foto |
        ilustrační snímek | archivní foto | archivní snímek | grafika | popisek | na snímku | na fotografii |
        infografika
"""),
    pictures=phrases("foto | fotografie | snímek | obrázek | ilustrace | ilustrační | img"),
    calls=phrases("""
        přihlaste se | přihlásit se | odebírejte | odebírat | registrujte se | zaregistrujte se | sledujte nás |
        sledovat | sdílejte | sdílet | sdílet na | klikněte | klikněte zde | stáhněte si | stáhněte | získejte |
        dostávejte | připojte se | podpořte | podpořte nás | přispějte | napište nám | kontaktujte | pošlete |
        komentujte | přidat komentář | zapojte se | zůstaňte | nezmeškejte | navštivte | vyzkoušejte | vytisknout |
        předplaťte si | předplatit | kopírovat odkaz
"""),
    invitations=phrases("""
        chcete | máte | pokud | pro více | každé ráno | každý den | každý týden | všechny zprávy | nejdůležitější
        zprávy | náš newsletter | naše aplikace | můžete | děkujeme | líbí se vám | jste
"""),
    things=phrases("""
        newsletter | newsletteru | newslettery | schránky | e-mail | e-mailu | emailu | upozornění | aplikaci |
        aplikace | podcast | kanál | předplatné | účet | zdarma | článek | tento článek | stránku | stránky |
        komentáře | odkaz | zde | sociálních sítích
"""),
    us=phrases("nás | nám | náš | naše | naši | našem | vás | vám | váš | vaše"),
    walls=phrases("""
        pro pokračování | pokračovat ve čtení | jen pro předplatitele | pouze pro předplatitele | pro předplatitele |
        exkluzivně pro | již máte předplatné | máte již účet | máte předplatné | neomezený přístup | odemkněte | zbývá
        vám přečíst | tento článek je exkluzivní
"""),
    consent=phrases("souhlas*"),
    logins=phrases("přihlášení"),
    cookies=phrases("""
        používá cookies | používáme cookies | soubory cookie | souborů cookie | používání cookies | zásady ochrany
        osobních údajů | ochrana osobních údajů | nastavení cookies | váš souhlas | váš prohlížeč
"""),
    footers=phrases("""
        všechna práva vyhrazena | podmínky užití | štítky | témata | kategorie | rubrika | klíčová slova | převzato z
        | čtk | publikování nebo další šíření | bez písemného souhlasu | překlad | oprava | redakce
"""),
    labels=phrases("""
        reklama | inzerce | sponzorováno | komerční sdělení | sdílet | komentáře | diskuse | tisknout | tisk | více |
        zobrazit více | číst více | přihlásit | zavřít | menu | hledat | newsletter | další | předchozí | zpět |
        nahoru | poslechnout | foto | uložit | článek pokračuje pod reklamou | pokračování článku pod reklamou
"""),
    dates=phrases("publikováno | aktualizováno | aktualizace | datum | vydáno | poslední aktualizace | zveřejněno"),
    bylines=phrases("autor | autorka | text | napsal | napsala"),
    roles=phrases("""
        novinář | novinářka | redaktor | redaktorka | reportér | reportérka | zpravodaj | zpravodajka | autor |
        autorka | komentátor | komentátorka | profesor | profesorka | spisovatel | spisovatelka | historik |
        historička | ekonom | ekonomka | fotograf | analytik | publicista | publicistka
"""),
    copulas=phrases("je | píše | pracuje | vyučuje | vede | žije | byl | byla | působí"),
    contacts=phrases("""
        sledujte | kontakt | e-mail | email | více článků | všechny články | o autorovi | o autorce | na twitteru |
        twitter | napište
"""),
    works=phrases("píše | vyučuje"),
    authors=phrases("autor je | autorka je | o autorovi | o autorce"),
)

_AUTHORSHIP = Authorship(
    by=("autor", "autorka", "autoři", "text", "napsal", "napsala", "od", "připravil", "připravila"),
    joins=frozenset({"a", "&", "s"}),
    after=frozenset({"z", "v", "pro", "ze"}),
    bio=frozenset({"je", "pracuje", "píše", "vede", "učí", "působí"}),
    roles=frozenset(
        {
            "redaktor",
            "redaktorka",
            "reportér",
            "reportérka",
            "novinář",
            "novinářka",
            "zpravodaj",
            "zpravodajka",
            "komentátor",
            "komentátorka",
        }
    ),
    desks=frozenset({"redakce", "agentura", "tým"}),
    follow=("sledujte",),
    contact=("kontakt", "e-mail", "sledujte"),
    writer=(
        "autor je",
        "autorka je",
    ),
    dated=("datum", "publikováno", "aktualizováno", "vydáno", "zveřejněno"),
)

_TELLING = Telling(
    press=phrases("kontakt pro média | tiskový kontakt"),
    letters=phrases("tento newsletter | tomto newsletteru | dobré ráno"),
    filed=phrases("zprávy | aktuality"),
    own=listed("já můj moje mě mi jsem"),
    reader=listed("vy váš vaše vám vás"),
    ought=phrases("musí | měl by | měla by | měli by | je třeba | je nutné"),
    days=phrases("""
        pondělí | úterý | středu | středa | čtvrtek | pátek | sobotu | sobota | neděli | neděle | včera | dnes
"""),
    months=listed("ledna února března dubna května června července srpna září října listopadu prosince"),
)

LANGUAGE = Language(
    code="cs",
    name="Czech",
    words=_WORDS,
    speech=_SPEECH,
    boilerplate=_BOILERPLATE,
    authorship=_AUTHORSHIP,
    telling=_TELLING,
)
