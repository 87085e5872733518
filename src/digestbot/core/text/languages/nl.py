"""Dutch."""

from digestbot.core.text.languages.authorship import Authorship
from digestbot.core.text.languages.boilerplate import Boilerplate, phrases
from digestbot.core.text.languages.language import Language
from digestbot.core.text.languages.speech import Speech, words
from digestbot.core.text.languages.telling import Telling
from digestbot.core.text.languages.words import Words, listed

_WORDS = Words(
    background=phrases("""
        de afgelopen jaren | de laatste jaren | de afgelopen maanden | al jaren | al decennia | sinds jaar en dag |
        al lang | staat bekend om | staan bekend om | het is geen geheim | speelt een belangrijke rol | spelen een
        belangrijke rol | de meeste mensen | veel mensen
"""),
    connectives=phrases("""
        echter | daarom | daardoor | bovendien | daarnaast | desondanks | niettemin | dus | intussen | ondertussen |
        bijvoorbeeld | in dat geval | aan de andere kant | aan de ene kant | op zijn beurt | op haar beurt |
        daarentegen | als gevolg daarvan | tegelijkertijd | sindsdien | tot die tijd | kortom | eveneens |
        laatstgenoemde | onder hen | daarbij | daarna
"""),
    generic=listed("""
        man vrouw jongen meisje stel slachtoffer verdachte bestuurder piloot agent speler spits verdediger keeper
        trainer zanger zangeres acteur actrice auteur kunstenaar kandidaat leider eigenaar bedrijf concern groep
        club ploeg team bank agentschap comité commissie raad rechtbank ministerie instituut stichting vakbond
        partij organisatie duo akkoord voorstel plan project programma maatregel besluit vonnis wet aanval incident
        ongeluk brand onderzoek rapport enquête evenement tentoonstelling film boek album gebouw schip vliegtuig
        voertuig apparaat platform dienst product medicijn vaccin
"""),
    leaning=listed("""
        bovendien daarbij daardoor daarmee daarna daarnaast daarom dan dat desondanks deze dit dus echter en eveneens
        evenwel haar hem hen hij hun intussen maar niettemin of ondertussen ook toch toen verder want ze zij zijn
"""),
    personal=listed("ik je jij jou jouw jullie me mij mijn ons onze u uw we wij"),
    pointing=listed("deze dit zulke"),
    calendar=listed("""
        april augustus avond december dinsdag donderdag februari herfst jaar januari juli juni keer lente
        maand maandag maart mei middag nacht november ochtend oktober seizoen september uur vrijdag week
        weekend weken winter woensdag zaterdag zomer zondag
"""),
    stemmer="dutch",
    titles=listed("""
        bijv bv ca d.w.z dhr dr drs ds gen i.p.v ing ir jhr jl kap kol m.b.t m.n max mevr mgr min mld mln mr mw o.a
        prof resp st t.a.v vgl
"""),
    numbered=listed("art blz ca fig hfst nr nrs p pag tel vol"),
    closing=listed("enz etc"),
    stop=listed("""
        aan aangezien achter af al alle alleen alles als altijd ander andere anders ben bent beter bij bijna binnen
        boven buiten daar daarbij daarmee daarna daarom daaronder daarop dan dat de der deze dezelfde die dit doch doen
        doet door dus echter een eens eerst eerste eigen elk elke en enige enkele er erg ergens ervan gaan gaat gedaan
        geen gehad geweest geworden goed haar had hadden heb hebben hebt heeft heel hem hen het hier hij hoe hoewel hun
        ieder iedere iemand iets ik in indien is ja je jij jou jouw jullie kan komen komt kon konden kunnen kunt laat
        laten later maakt maar maken me meer men met mij mijn mocht moest moet moeten mogen na naar naast niemand niet
        niets nog nooit nu of om omdat ondanks onder ons onze ook op opnieuw over pas per sinds slechts sommige soms
        staan staat steeds te tegen ten ter terug terwijl tijdens toch toe toen tot tussen twee uit uw vaak van vanaf
        vanuit veel verder volgens voor vooral vrijwel waar waarbij waardoor waarin waarom waarop wanneer want waren was
        wat we weer wel welke werd werden wie wij wil willen word worden wordt zal ze zeer zei zelf zelfs zich zij zijn
        zo zoals zou zouden zoveel zullen één
"""),
)

_SPEECH = Speech(
    table="nl",
    genitive="s",
    verbs=words(
        """reageert reageerde zegt zei zeiden gezegd zeggen vertelt vertelde verklaart verklaarde meldt meldde schrijft schreef
        benadrukt benadrukte voegt toe stelt stelde vindt vond aldus reageert reageerde legt uit antwoordt
        antwoordde vraagt vroeg waarschuwt waarschuwde concludeert concludeerde erkent erkende noemt noemde
        denkt dacht laat weten liet klaagt lacht besluit twitterde"""
    ),
    cues=words("aldus"),
    according=("volgens",),
    he=words("hij"),
    she=words("zij ze"),
    they=words("we wij"),
    his=words("zijn hem"),
    her=words("haar"),
    sir=words("meneer dhr."),
    madam=words("mevrouw mevr."),
    titles=words("dr. prof. mr. drs. ir."),
    roles=words(
        """aannemer aanvoerder acteur activist actrice adjunct-directeur advocaat advocate agent
        akkerbouwer ambassadeur analist analiste apotheker archeoloog architect artiest arts
        astronaut atleet auteur baas bakker bankier bassist bedrijfsleider beleidsmedewerker
        bestuurder bestuurslid bestuursvoorzitter bewoner bewoonster bioloog bisschop boer boerin
        boswachter brandweerman burgemeester buschauffeur cabaretier ceo cfo chauffeur chef chirurg
        cio coach collega columnist commandant commissaris componist conducteur conservator
        consultant coureur coördinator criminoloog curator danser danseres deelnemer deskundige
        dichter dierenarts dijkgraaf diplomaat directeur directeur-generaal directrice dirigent
        diëtist docent docente doelman doelpuntenmaker dokter dominee econoom eigenaar eigenares
        epidemioloog ervaringsdeskundige europarlementariër expert fan filmmaker filosofe filosoof
        formateur fotograaf fotografe fractieleider fractievoorzitter gedeputeerde geograaf geoloog
        getuige gids gouverneur griffier grondlegger historica historicus hoofd hoofdagent
        hoofdcommissaris hoofdconducteur hoofdeconoom hoofdredacteur hoofdtrainer hoogleraar
        huisarts hydroloog imam imker informateur ingenieur inspecteur inwoner journalist jurist
        juriste kabinetschef kamerlid kapitein kapper kardinaal kickbokser klant
        klimaatwetenschapper kok kolonel koning koningin korpschef kunstenaar kunstenares lector
        leider leraar lerares lid lijsttrekker longarts manager mede-eigenaar medeoprichter
        medewerker medewerkster meteoroloog microbioloog minister minister-president muzikant
        natuurkundige neuroloog nieuwslezer notaris officier officier-van-justitie omwonende
        oncoloog ondernemer ondervoorzitter onderwijzer onderwijzeres onderzoeker ontwerper
        ontwerpster oprichter oprichtster organisator oud-minister oud-premier ouderling
        parlementariër partijleider partijvoorzitter pastoor penningmeester piloot politica
        politicoloog politicus politieagent politiechef premier presentator presentatrice president
        prins procureur producent programmeur projectleider psychiater psychologe psycholoog
        raadslid rapper rechercheur rechter rector redacteur regioburgemeester regisseur regisseuse
        roboticus ruiter schaatser schaatsster scheidsrechter schepen schilder schrijver secretaris
        secretaris-generaal senator sociologe socioloog soldaat specialist speler spits
        staatssecretaris strafrechtadvocaat strateeg student studente teamleider technicus tennisser
        theoloog topman topvrouw toxicoloog trainer tuinder uitbater uitgever universitair-docent
        vakbondsman veehouder veldrijder verdediger verkeersdeskundige verpleegkundige
        verslaggeefster verslaggever vertegenwoordiger verzorger vice-premier vicepremier
        vicevoorzitter viroloog visser voorzitter vrijwilliger vrijwilligster wetenschapper
        wethouder wielrenner wielrenster winkelier woordvoerder woordvoerster zanger zangeres
        zorgverlener zwemmer zwemster"""
    ),
    kin=words(
        """broer dochter echtgenoot echtgenote man moeder neef nicht oma oom opa tante vader verloofde
        vriend vriendin vrouw weduwe weduwnaar zoon zus"""
    ),
    unnamed=words("bron bronnen getuige politie omwonenden experts ministerie bedrijf woordvoerders"),
    organisations=words(
        """partij universiteit ministerie raad bank groep vereniging bond politie rechtbank instituut omroep
        krant club"""
    ),
    places=words(
        """nederland amsterdam rotterdam utrecht haag belgië brussel antwerpen duitsland frankrijk europa amerika
        londen"""
    ),
    not_names=words("maandag dinsdag woensdag donderdag vrijdag zaterdag zondag vvd pvda cda d66 pvv anp nos eu"),
    particles=words("van de der den ter ten te 't in"),
    definite=words("de het deze die dit dat"),
    indefinite=words("een twee drie enkele meerdere veel"),
    prepositions=words("van in op aan bij met voor door over naar uit tegen na tot om onder volgens tijdens"),
    where=words("in uit"),
    conjunctions=words("en of maar"),
    who=words("die dat wie waar"),
    function=words(
        """de het een en of maar want als toen dat die dit deze er hij zij ze wij we ik je u het in op aan bij
        met voor door over naar uit tegen na tot om volgens ook nog al niet wel dan daar hier nu vandaag
        gisteren morgen zo zijn haar hun mijn ons is was waren heeft hebben had wordt werd"""
    ),
    aged=("-jarige",),
    inverts=True,
    vague=words("dat dit deze die daar hier er hij zij ze het hem haar hen en maar dus want dan"),
    negations=words("niet nooit niemand niets geen zonder"),
    bodies=words(
        """bank bedrijf bond club commissie concern gemeente justitie ministerie om openbaar
        organisatie partij politie provincie regering stichting universiteit vakbond vereniging"""
    ),
    documents=words("bericht brief rapport tweet verklaring vonnis"),
    owners=words("zijn haar hun"),
    affiliated=words("van bij"),
    auxiliaries=words("heeft hebben had hadden"),
    existential=(
        "er is",
        "er zijn",
        "er was",
        "er waren",
        "er wordt",
        "er worden",
        "er moet",
        "er moeten",
        "er komt",
        "het gaat om",
        "het gaat over",
    ),
    impersonal=(
        "het is",
        "het was",
        "het zou",
        "het wordt",
        "het kan",
        "het mag",
        "het lijkt",
    ),
    completing=words("dat om te als of"),
    emphatic=words(
        """absoluut alle alleen alles altijd angst bang boos catastrofe crisis echt eindelijk enige
        ernstig fout gevaar gevaarlijk haat iedereen leugen moet moeten onacceptabel onmogelijk
        onschuldig onzin oorlog ramp rechtvaardigheid schandalig schande schuld schuldig slecht stop
        teleurgesteld triest trots verantwoordelijk verdriet vreselijk waanzin waarheid woedend
        zorgen"""
    ),
    courtesies=words(
        """bedanken bedankt blij dank dankbaar enthousiast feliciteren gefeliciteerd innovatieve kans
        klanten partner partners samenwerking uniek unieke verheugd welkom"""
    ),
    statuses=words(
        """oud voormalig voormalige ex vice plaatsvervangend plaatsvervangende demissionair
        demissionaire gewezen toenmalig toenmalige waarnemend eerste"""
    ),
    copulas=words("is was werd blijft"),
    employed=words("werkt_als werkte_als"),
    since=words("sinds"),
    reflexives=words("zich"),
)

_BOILERPLATE = Boilerplate(
    syndicated=phrases(
        """
        Het bericht … verscheen eerst op | Het artikel … verscheen eerst op | Bericht … verscheen eerst op
"""
    ),
    related=phrases("""
        lees | lees ook | lees meer | lees verder | lees hier | lees alles | ook lezen | ook interessant | zie ook |
        bekijk | bekijk ook | bekijk hier | bekijk de video | kijk ook | meer | meer over | meer lezen | meer nieuws |
        meer weten | meer informatie | gerelateerd | gerelateerde artikelen | aanbevolen | aanraders | video | luister
        | luister ook | podcast | foto's | fotoserie | in beeld | analyse | opinie | achtergrond | interview | meest
        gelezen | best gelezen | laatste nieuws | liveblog | live | dossier | mis niet | niet te missen | dit vind je
        misschien ook interessant | misschien ook interessant | verder lezen
"""),
    captions=phrases("""
        foto | foto's | fotografie | beeld | afbeelding | archieffoto | archiefbeeld | bron | bronnen | illustratie |
        foto door | foto van | onderschrift | op de foto | op deze foto | screenshot | infographic | een archieffoto |
        de foto toont
"""),
    pictures=phrases("foto | foto's | beeld | afbeelding | archieffoto | illustratie | img | image"),
    calls=phrases("""
        abonneer je | abonneer u | abonneer | neem een abonnement | meld je aan | meld u aan | schrijf je in | schrijf
        u in | volg ons | volg je | volg het | deel dit | deel via | deel op | delen via | klik hier | klik op |
        download de | download onze | ontvang | ontvang de | ontvang onze | registreer | word lid | word abonnee |
        steun ons | steun | doneer | mail ons | stuur ons | stuur je | neem contact op | laat het ons weten | reageer
        | geef je mening | laat een reactie achter | blijf op de hoogte | mis niets | mis nooit | bezoek onze |
        probeer | praat mee | doe mee | log in | print | tip de redactie | tip ons | kopieer link | like ons
"""),
    invitations=phrases("""
        wil je | wilt u | heb je | heeft u | als je | als u | voor meer | voor het laatste | elke ochtend | elke dag |
        iedere dag | elke week | al het nieuws | het laatste nieuws | het belangrijkste nieuws | onze nieuwsbrief |
        ons whatsapp-kanaal | onze app | je kunt | u kunt | bedankt | dagelijks | ben je
"""),
    things=phrases("""
        nieuwsbrief | nieuwsbrieven | inbox | mailbox | e-mail | email | mail | meldingen | pushberichten | app |
        podcast | kanaal | whatsapp-kanaal | abonnement | abonnees | abonnee | account | gratis | dit artikel | dit
        bericht | pagina | site | website | reacties | link | hier | sociale media
"""),
    us=phrases("ons | onze | je | jou | jouw | u | uw | wij | we"),
    walls=phrases("""
        om verder te lezen | verder lezen met | verder lezen | alleen voor abonnees | exclusief voor abonnees | voor
        abonnees | al abonnee | bent u al abonnee | ben je al abonnee | heb je al een account | heeft u al een account
        | onbeperkt toegang | onbeperkt lezen | premium artikel
"""),
    consent=phrases("toestemming*"),
    consent_titles=phrases("toestemming"),
    logins=phrases("inloggen"),
    cookies=phrases("""
        maakt gebruik van cookies | gebruikt cookies | gebruiken cookies | gebruik van cookies | cookies accepteren |
        accepteer cookies | cookiebeleid | cookie-instellingen | privacybeleid | privacyverklaring | uw toestemming |
        je toestemming | uw browser | adblocker
"""),
    footers=phrases("""
        alle rechten voorbehouden | algemene voorwaarden | gebruiksvoorwaarden | niets uit deze uitgave | onderwerpen
        | tags | trefwoorden | categorie | categorieën | dit artikel verscheen | dit artikel is eerder | dit artikel
        is geplaatst | vertaald door | vertaling | met medewerking van | correctie | naschrift | redactie
"""),
    labels=phrases("""
        advertentie | advertenties | gesponsord | delen | deel | reacties | reageren | print | meer | toon meer | lees
        meer | abonneren | inloggen | sluiten | home | menu | zoeken | nieuwsbrief | volgende | vorige | terug | naar
        boven | luister | foto | bewaar | opslaan | kopieer link
"""),
    dates=phrases("""
        gepubliceerd | gepubliceerd op | bijgewerkt | bijgewerkt op | laatste update | laatst bijgewerkt | datum |
        geplaatst | geplaatst op | aangepast
"""),
    bylines=phrases("door | van onze redactie | tekst | auteur | geschreven door | van onze verslaggever"),
    roles=phrases("""
        verslaggever | verslaggeefster | redacteur | redactrice | journalist | journaliste | correspondent |
        correspondente | auteur | columnist | columniste | hoogleraar | onderzoeker | onderzoekster | schrijver |
        schrijfster | historicus | historica | econoom | directeur | hoofdredacteur | fotograaf | docent | medewerker
"""),
    copulas=phrases("is | schrijft | werkt | doceert | leidt | woont | was | zijn | volgt | verslaat"),
    contacts=phrases("""
        volg hem | volg haar | volg | contact | e-mail | email | mail | meer artikelen van | alle artikelen van | lees
        meer artikelen | over de auteur | op twitter | twitter | reageren kan | zijn laatste boek | haar laatste boek
"""),
    works=phrases("schrijft | verslaat | doceert"),
    authors=phrases("de auteur is | over de auteur"),
)

_AUTHORSHIP = Authorship(
    by=(
        "door",
        "van onze correspondent",
        "van onze verslaggever",
        "geschreven door",
        "tekst",
        "tekst door",
        "auteur",
        "een analyse van",
        "onze redacteur",
    ),
    joins=frozenset({"en", "&", "met"}),
    after=frozenset({"in", "uit", "voor", "bij", "te"}),
    bio=frozenset({"is", "werkt", "schrijft", "doceert", "leidt", "verslaat", "woont"}),
    roles=frozenset(
        {
            "redacteur",
            "verslaggever",
            "correspondent",
            "journalist",
            "columnist",
            "auteur",
            "chef",
            "hoofdredacteur",
            "medewerker",
        }
    ),
    desks=frozenset({"redactie", "persbureau", "team", "bureau", "onlineredactie"}),
    follow=("volg",),
    contact=("bereikbaar", "mail", "contact", "volg"),
    writer=("de auteur is",),
    edited=("eindredactie",),
    dated=("datum", "gepubliceerd", "bijgewerkt", "laatste update", "geplaatst"),
)

_TELLING = Telling(
    press=phrases("perscontact | contact voor de pers"),
    letters=phrases("deze nieuwsbrief | goedemorgen | goedenavond"),
    filed=phrases("nieuws | laatste nieuws"),
    own=listed("ik mijn mij"),
    reader=listed("je jouw u uw"),
    ought=phrases("moet | moeten | zou moeten | zouden moeten | het is tijd"),
    days=phrases("""
        maandag | dinsdag | woensdag | donderdag | vrijdag | zaterdag | zondag | gisteren | vandaag | vanochtend |
        vanavond | vannacht | deze week
"""),
    months=listed("januari februari maart april mei juni juli augustus september oktober november december"),
)

LANGUAGE = Language(
    code="nl",
    name="Dutch",
    words=_WORDS,
    speech=_SPEECH,
    boilerplate=_BOILERPLATE,
    authorship=_AUTHORSHIP,
    telling=_TELLING,
)
