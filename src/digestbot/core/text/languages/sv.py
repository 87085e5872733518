"""Swedish."""

from digestbot.core.text.languages.authorship import Authorship
from digestbot.core.text.languages.boilerplate import Boilerplate, phrases
from digestbot.core.text.languages.language import Language
from digestbot.core.text.languages.speech import Speech, words
from digestbot.core.text.languages.telling import Telling
from digestbot.core.text.languages.words import Words, listed

_WORDS = Words(
    background=phrases("""
        de senaste åren | under de senaste åren | de senaste månaderna | i åratal | i årtionden | i decennier |
        sedan länge | är känd för | är kända för | det är ingen hemlighet | spelar en viktig roll | de flesta |
        många människor
"""),
    connectives=phrases("""
        däremot | dock | därför | dessutom | emellertid | således | alltså | till exempel | i stället | istället | å
        andra sidan | å ena sidan | samtidigt | som en följd | för sin del | i sin tur | trots detta | sedan dess |
        dessförinnan | därefter | likaså | i samband med detta | bland dem
"""),
    article_ends=True,
    generic=listed("""
        mannen kvinnan pojken flickan paret offret bolaget företaget koncernen gruppen klubben laget banken
        myndigheten domstolen nämnden partiet facket föreningen organisationen avtalet förslaget projektet planen
        beslutet domen lagen attacken olyckan branden studien rapporten utställningen filmen boken byggnaden
        fartyget planet fordonet tjänsten produkten läkemedlet tränaren spelaren anfallaren föraren polismannen
"""),
    leaning=listed("""
        alltså dem denna deras dess dessa dessförinnan dessutom detta dock därefter däremot därför då eller han hans
        henne hennes hon honom istället men och också samtidigt sedan slutligen så vidare ändå
"""),
    personal=listed("dig din dina du er era ert jag mig min mina mitt ni oss vi vår våra vårt"),
    pointing=listed("denna dessa detta"),
    calendar=listed("dag helg kväll månad natt sommar säsong vecka vinter år"),
    stemmer="swedish",
    titles=listed("bl.a ca d.v.s d.y d.ä dr f.d fr fr.o.m hr jfr kap prof resp s.k st t.ex t.o.m tel"),
    numbered=listed("art ca fig kap kl nr s sid tel vol"),
    closing=listed("etc m.m osv"),
    stop=listed("""
        all alla allt alltid alltså andra annan annat att av bara behöver bland blev bli blir blivit båda de dem den
        denna deras dess dessa det detta dig din dina ditt du där därför då efter ej eller en enligt er era ett fanns
        finns fler flera fram framför från för före första genom ger ges gjorde gjort går gått gör göra ha hade han hans
        har hela helt henne hennes hit hon honom hos hur här i icke igen in inga ingen inget innan inom inte ja jag ju kan
        kanske kom komma kommer kunde kunna kvar liksom lite man med mellan men mer mest mig min mina mindre mitt mot
        mycket många måste ni nog nu nya när någon någonting något några och också om oss på redan rätt sade sedan ser
        sig sin sina sitt själv ska skall skulle som så sådan sådana sådant ta tar tidigare till tills trots två under
        upp ut utan vad var vara varför varit varje vart vem vi vid vidare vilka vilken vilket vill väl vår våra vårt än
        är även åt över
"""),
)

_SPEECH = Speech(
    table="sv",
    same_marks=True,
    genitive="s",
    verbs=words(
        """suckar säger sade sa sagt berättar berättade uppger uppgav förklarar förklarade skriver skrev menar menade
        tillägger tillade understryker underströk svarar svarade frågar frågade uppmanar påpekar påpekade
        medger medgav varnar varnade konstaterar konstaterade anser ansåg kallar kallade betonar betonade
        kommenterar kommenterade fortsätter fortsatte hävdar hävdade utbrister"""
    ),
    according=("enligt",),
    he=words("han"),
    she=words("hon"),
    they=words("vi de"),
    his=words("hans honom"),
    her=words("hennes henne"),
    sir=words("herr"),
    madam=words("fru"),
    titles=words("dr. prof."),
    roles=words(
        """advokat aktivist ambassadör ambulanssjukvårdare analytiker arkeolog arkitekt artist
        astronaut bankir barnmorska bibliotekarie biolog biskop bonde brandman butikschef chef
        chefredaktör chefsekonom dansare delägare departementsråd designer direktör dirigent docent
        doktorand domare drottning ekonom ekonomichef elev enhetschef epidemiolog eu-parlamentariker
        expert filmare filosof finansminister fiskare flygkapten forskare forskningsledare
        fotbollsspelare fotograf fysiker förbundskapten förbundsordförande författare författarinna
        förskollärare generaldirektör generalsekreterare geograf geolog gitarrist grundare
        gruppledare gymnasielärare handläggare historiker idrottare ingenjör inspektör intendent
        journalist journaliststudent jurist justitieminister kammaråklagare kandidat kanslichef
        kapten kock komiker kommendör kommunalråd kommunchef kommunikationschef
        kommunstyrelseordförande kompositör konstnär konsult kriminolog krönikör kung kurator
        kyrkogårdschef kyrkoherde landshövding lantbrukare ledare lektor läkare lärare lärarinna
        löpare marinbiolog medgrundare meteorolog miljöpartist minister museichef musiker
        myndighetschef målvakt neurolog näringsidkare näringsminister oppositionsledare
        oppositionsråd ordförande orkesterledare partiledare pastor patient pensionär pilot poet
        polis polischef polisinspektör politiker president presschef presstalesman presstalesperson
        prins professor programledare projektledare präst psykiater psykolog rappare rector redaktör
        regionråd regissör rektor representant riksdagskvinna riksdagsledamot riksdagsman
        räddningsledare samordnare sekreterare sjuksköterska skolchef skribent skådespelare
        skådespelerska socialminister socionom soldat specialist spelare sportchef språkrör
        statsminister statsråd statssekreterare statsvetare statsåklagare student studierektor
        styrelseledamot styrelseordförande säkerhetschef sångare sångerska talesman talesperson
        tandläkare tekniker tonsättare trafikforskare tränare undersköterska utredare
        utrikesminister utvecklare vd verksamhetschef veteran veterinär vittne volontär ägare åkare
        åklagare ögonvittne överläkare"""
    ),
    role_endings=("minister", "ledare", "direktör", "chef", "expert", "forskare", "talesperson"),
    kin=words(
        """bror dotter far farfar farmor flickvän fru hustru kusin make mamma mamman man mor morfar
        mormor pappa pappan pojkvän sambo son syster änka"""
    ),
    unnamed=words("källa källor vittne polisen experter regeringen"),
    organisations=words(
        """partiet universitet myndigheten banken polisen föreningen riksdagen klubb tidningen nyheter"""
    ),
    places=words("sverige stockholm göteborg malmö uppsala europa tyskland danmark norge usa finland"),
    not_names=words("måndag tisdag onsdag torsdag fredag lördag söndag tt svt eu fn nato"),
    particles=words("af de von van der"),
    definite=words("den det de denna detta"),
    indefinite=words("en ett två tre flera några"),
    prepositions=words("av i på till från med för om vid över under mot efter före hos utan genom enligt"),
    where=words("i från"),
    conjunctions=words("och eller men"),
    who=words("som vem där"),
    function=words(
        """den det de en ett och eller men för när då om som att i på till från med vid över under mot efter före
        hos utan han hon vi jag du man sig sin sitt sina hans hennes deras min mitt inte också bara nu här så
        är var har hade blir blev"""
    ),
    dash=True,
    aged=("-åringen", "-årige", "-åriga"),
    inverts=True,
    vague=words("det den de detta denna dessa där här han hon dem och men så då"),
    negations=words("inte aldrig ingen inget inga utan"),
    affiliated=words("på hos för"),
    auxiliaries=words("har hade"),
    existential=(
        "det finns",
        "det fanns",
        "det krävs",
        "det behövs",
        "det gäller",
        "det saknas",
        "det råder",
    ),
    impersonal=(
        "det är",
        "det var",
        "det blir",
        "det vore",
        "det känns",
        "det kan",
        "det får",
    ),
    completing=words("att om som"),
    emphatic=words(
        """absolut alla allt alltid allvarligt arg bara besviken bort enda fara farligt fel
        fruktansvärt hat hemskt innan katastrof krig kris ledsen lögn lögner måste oacceptabelt
        omöjligt orimligt oro orättvist oskyldig rasande rädd rädda rättvisa sanning sanningen skam
        skandal skuld skyldig sorg stoppa tragedi tragiskt vansinne varje ytterst äntligen"""
    ),
    courtesies=words(
        """glad glada gläds grattis hedrade innovativ innovativa kunder möjlighet partner samarbete
        stolt stolta tack tacka tacksam unik välkomna"""
    ),
    statuses=words(
        """förre förra tidigare dåvarande vice biträdende biträdande avgående tillförordnad
        tillträdande före-detta ställföreträdande"""
    ),
    copulas=words("är var blev"),
    employed=words("arbetar_som jobbar_som"),
    since=words("sedan"),
    bodies=words(
        """banken bolaget departementet facket förbundet föreningen företaget klubben kommunen
        myndigheten organisationen partiet polisen regeringen regionen universitetet
        åklagarmyndigheten"""
    ),
    documents=words("brev dom mejl pressmeddelande rapport uttalande"),
    reflexives=words("sig"),
)

_BOILERPLATE = Boilerplate(
    syndicated=phrases(
        """
        Inlägget … dök först upp på
"""
    ),
    related=phrases("""
        läs | läs också | läs även | läs mer | läs vidare | läs hela | se | se också | se även | se mer | mer | mer om
        | mer från | mer läsning | fler artiklar | fler nyheter | relaterat | relaterade artiklar | relaterad läsning
        | rekommenderat | rekommenderas | missa inte | video | titta | lyssna | lyssna på | podd | bildspel | bilder |
        i bilder | analys | ledare | krönika | bakgrund | intervju | mest läst | mest lästa | senaste nytt | senaste
        nyheterna | direktrapport | fakta | tipsa | du kanske också gillar | fortsätt läsa
"""),
    captions=phrases("""
        foto | bild | bilder | fotograf | bildtext | arkivbild | arkivfoto | genrebild | illustration | källa | källor
        | grafik | på bilden | skärmdump
"""),
    pictures=phrases("foto | bild | bilder | arkivbild | arkivfoto | genrebild | illustration | img"),
    calls=phrases("""
        prenumerera | prenumerera på | anmäl dig | registrera dig | skriv upp dig | följ oss | följ | dela | dela
        artikeln | dela på | klicka | klicka här | ladda ner | ladda ned | få våra | få de senaste | få nyheter | bli
        prenumerant | bli medlem | stöd oss | stöd | skänk | mejla oss | maila oss | kontakta oss | skicka in | skicka
        till | tipsa oss | berätta | kommentera | skriv en kommentar | håll dig uppdaterad | missa inget | missa
        aldrig | besök | prova | logga in | skriv ut | gilla oss | kopiera länk | hör av dig
"""),
    invitations=phrases("""
        vill du | har du | om du | för mer | för fler | för att få | varje morgon | varje dag | varje vecka | alla
        nyheter | de senaste nyheterna | vårt nyhetsbrev | våra nyhetsbrev | vår app | du kan | tack | är du | gillar
        du
"""),
    things=phrases("""
        nyhetsbrev | nyhetsbrevet | nyhetsbreven | inkorg | inkorgen | mejl | e-post | mail | notiser | pushnotiser |
        app | appen | podd | kanal | prenumeration | prenumerant | konto | gratis | artikeln | den här artikeln | sida
        | sajt | kommentarer | länk | här | sociala medier
"""),
    us=phrases("oss | vår | vårt | våra | du | dig | din | ditt | dina | er"),
    walls=phrases("""
        för att läsa vidare | läs vidare med | fortsätt läsa med | endast för prenumeranter | för prenumeranter |
        redan prenumerant | är du redan prenumerant | har du redan ett konto | låst artikel | obegränsad tillgång |
        plusartikel
"""),
    consent=phrases("samtyck*"),
    logins=phrases("logga in"),
    cookies=phrases("""
        använder cookies | använder kakor | användning av cookies | acceptera cookies | godkänn cookies | cookiepolicy
        | integritetspolicy | cookieinställningar | ditt samtycke | din webbläsare | annonsblockerare
"""),
    footers=phrases("""
        alla rättigheter förbehållna | ansvarig utgivare | användarvillkor | ämnen | taggar | kategori | kategorier |
        artikeln är | artikeln publicerades | översättning | rättelse | tt | kopiering förbjuden
"""),
    labels=phrases("""
        annons | annonser | sponsrat | reklam | dela | kommentarer | kommentera | skriv ut | mer | visa mer | läs mer
        | prenumerera | logga in | stäng | start | meny | sök | nyhetsbrev | nästa | föregående | tillbaka | till
        toppen | lyssna | foto | spara | kopiera länk
"""),
    dates=phrases("publicerad | publicerat | uppdaterad | uppdaterat | senast uppdaterad | datum | ändrad"),
    bylines=phrases("av | text | text och foto | skribent | författare | reporter"),
    roles=phrases("""
        reporter | journalist | redaktör | korrespondent | krönikör | ledarskribent | författare | professor |
        forskare | historiker | ekonom | fotograf | chefredaktör | kolumnist | skribent | docent | lektor |
        medarbetare
"""),
    copulas=phrases("är | skriver | arbetar | bevakar | undervisar | leder | bor | var"),
    contacts=phrases("""
        följ honom | följ henne | följ | kontakt | kontakta | mejla | e-post | fler artiklar av | alla artiklar av |
        om författaren | på twitter | twitter
"""),
    works=phrases("skriver | bevakar | undervisar"),
    authors=phrases("författaren är | skribenten är | om författaren"),
)

_AUTHORSHIP = Authorship(
    by=("av", "text", "text av", "skriven av", "skribent", "publicerad av"),
    joins=frozenset({"och", "&", "med"}),
    after=frozenset({"i", "från", "på", "till", "för"}),
    bio=frozenset({"är", "arbetar", "skriver", "bevakar", "leder", "undervisar", "bor"}),
    roles=frozenset(
        {"journalist", "redaktör", "korrespondent", "reporter", "skribent", "krönikör", "chefredaktör", "ledarskribent"}
    ),
    desks=frozenset({"redaktionen", "redaktion", "nyhetsbyrå", "nyhetsbyrån", "nyhetsdesk", "team"}),
    follow=("följ",),
    contact=("kontakt", "mejla", "mejl", "följ"),
    writer=(
        "författaren är",
        "skribenten är",
    ),
    edited=(
        "redigerad av",
        "redaktör",
    ),
    dated=("datum", "publicerad", "uppdaterad", "senast"),
)

_TELLING = Telling(
    press=phrases("presskontakt | pressansvarig"),
    letters=phrases("det här nyhetsbrevet | detta nyhetsbrev | god morgon"),
    filed=phrases("nyheter | senaste nytt"),
    own=listed("jag mig min mitt mina"),
    reader=listed("du din ditt dig"),
    ought=phrases("måste | bör | borde | det är dags"),
    days=phrases("""
        måndag | måndagen | tisdag | tisdagen | onsdag | onsdagen | torsdag | torsdagen | fredag | fredagen | lördag
        | lördagen | söndag | söndagen | i dag | i går | idag | igår | natten | i veckan
"""),
    months=listed("januari februari mars april maj juni juli augusti september oktober november december"),
)

LANGUAGE = Language(
    code="sv",
    name="Swedish",
    words=_WORDS,
    speech=_SPEECH,
    boilerplate=_BOILERPLATE,
    authorship=_AUTHORSHIP,
    telling=_TELLING,
)
