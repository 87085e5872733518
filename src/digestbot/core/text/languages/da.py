"""Danish."""

from digestbot.core.text.languages.authorship import Authorship
from digestbot.core.text.languages.boilerplate import Boilerplate, phrases
from digestbot.core.text.languages.language import Language
from digestbot.core.text.languages.speech import Speech, words
from digestbot.core.text.languages.telling import Telling
from digestbot.core.text.languages.words import Words, listed

_WORDS = Words(
    background=phrases("""
        de seneste år | i de seneste år | de seneste måneder | i årevis | i årtier | længe har | er kendt for | det
        er ingen hemmelighed | spiller en vigtig rolle | de fleste mennesker | mange mennesker
"""),
    connectives=phrases("""
        derimod | dog | derfor | desuden | imidlertid | således | altså | for eksempel | i stedet | på den anden
        side | på den ene side | samtidig | som følge heraf | på sin side | til gengæld | alligevel | siden da |
        derefter | ligeledes | i den forbindelse | blandt dem
"""),
    article_ends=True,
    generic=listed("""
        manden kvinden drengen pigen parret offeret selskabet virksomheden koncernen gruppen klubben holdet banken
        myndigheden domstolen nævnet partiet foreningen organisationen aftalen forslaget projektet planen
        beslutningen dommen loven angrebet ulykken branden undersøgelsen rapporten udstillingen filmen bogen
        bygningen skibet flyet tjenesten produktet træneren spilleren angriberen føreren
"""),
    leaning=listed("""
        alligevel altså da dem denne dens derefter deres derfor derimod derudover desuden dets dette disse dog eller
        endelig endvidere ham han hans hende hendes hun men og også samtidig siden så
"""),
    personal=listed("dig din dine dit du jeg jer jeres mig min mine mit os vi vores"),
    pointing=listed("denne dette disse"),
    calendar=listed("aften dag måned nat sommer sæson uge vinter weekend år"),
    stemmer="danish",
    titles=listed("adv bl.a ca dr ekskl evt f.eks fr frk hhv hr inkl jf kap mia mio prof st"),
    numbered=listed("art ca d fig kap kl nr pkt s side stk tlf vol"),
    closing=listed("etc m.m m.v mm mv osv"),
    ordinals=True,
    stop=listed("""
        ad af al alle allerede alt altid altså anden andet andre at bag bare begge blandt blev blevet blive bliver da de
        dem den denne der deres derfor det dette dig din dine disse dit dog du efter egen eller en end endnu er et fem
        fik flere flest for foran fordi forrige fra få får før først gennem giver gjorde gjort god gå går gør gøre ham
        han hans har havde have hele helt hende hendes her hos hun hvad hvem hver hvilke hvilken hvilket hvis hvor
        hvordan hvorfor hvornår i ifølge igen ikke imod ind inden ingen intet ja jeg jer jeres jo kan kom komme kommer
        kun kunne lidt lige man mange med meget mellem men mens mere mest mig min mindre mine mit mod må måske ned nej
        nogen noget nogle nok nu nye når og også om omkring op os over på sagde samme sammen se selv selvom ser ses sig
        sin sine sit skal skulle som stadig så sådan tage tager ti til to tre ud uden under var ved vi vil ville vor
        vores være været
"""),
)

_SPEECH = Speech(
    table="da",
    same_marks=True,
    genitive="s",
    verbs=words(
        """siger sagde sagt fortæller fortalte udtaler udtalte forklarer forklarede skriver skrev mener mente
        tilføjer tilføjede understreger understregede svarer svarede spørger spurgte oplyser oplyste påpeger
        påpegede erkender erkendte advarer advarede konkluderer lyder lød vurderer fastslår fastslog kalder
        kaldte kritiserer griner udbryder udbrød slutter sluttede bemærker fortsætter fortsatte mindes husker"""
    ),
    according=("ifølge",),
    he=words("han"),
    she=words("hun"),
    they=words("vi de"),
    his=words("hans ham"),
    her=words("hendes hende"),
    sir=words("hr."),
    madam=words("fru"),
    titles=words("dr. prof."),
    roles=words(
        """advokat aktivist ambassadør analysechef analytiker anklager arbejder arkitekt arkæolog
        astronaut bager beboer bestyrelsesformand bibliotekar biolog biskop borgmester brandmand
        børnelæge chef chefredaktør cheføkonom cykelrytter danser dekan departementschef designer
        diplomat direktør dirigent dommer dronning efterforsker ejendomsmægler ejer ekspert elev
        embedsmand epidemiolog fagforeningsformand filosof finansminister fisker forbundsformand
        forfatter forfatterinde formand forretningsfører forretningsmand forsker forskningsleder
        fotograf frivillig fysiker generaldirektør generalsekretær geograf geolog grundlægger
        gruppeformand gymnasielærer historiker håndboldspiller højskoleforstander ingeniør inspektør
        instruktør iværksætter jordemoder journalist journaliststuderende jurist kandidat kaptajn
        klimaforsker kok kommissær kommunaldirektør komponist koncertchef konge konsulent kontorchef
        kriminalassessor kulturminister kunstner landmand landstræner leder lektor læge lærer
        lærerinde maler medejer medlem medstifter mep meteorolog miljøminister minister
        museumsdirektør museumsinspektør musiker målmand nabo naturvejleder nyhedsvært
        næringsdrivende næstformand oberst ordfører overborgmester overlæge partiformand partileder
        patient pensionist pilot politidirektør politiinspektør politiker politikommissær
        politimester pressechef pressetalsmand prins producent professor programleder projektleder
        provst præsident præst psykiater psykolog pædagog redaktør rektor repræsentant restauratør
        retsformand rådmand sanger sangerinde sekretariatschef sekretær skoleleder skuespiller
        skuespillerinde socialrådgiver sognepræst soldat spiller sportschef statsminister
        statssekretær stifter student studerende studievært sygeplejerske talskvinde talsmand
        talsperson tandlæge teolog tillidsmand træner tømrer udenrigsminister udvikler underdirektør
        universitetslektor valgforsker vejrvært veteran viceborgmester vicedirektør viceinspektør
        vicepolitiinspektør videnskabsmand vidne virolog vært økonom"""
    ),
    role_endings=("minister", "ordfører", "direktør", "formand", "chef", "leder", "mester", "ekspert", "forsker"),
    kin=words(
        """bror datter enke faderen far farfar farmor fætter kone kusine kæreste mand moderen mor
        morfar mormor søn søster"""
    ),
    unnamed=words("kilde kilder vidne politiet eksperter ministeriet regeringen"),
    organisations=words(
        """parti universitet ministeriet styrelsen banken gruppen foreningen politiet retten folketinget posten
        klub bistro locale"""
    ),
    places=words(
        """danmark københavn aarhus odense aalborg europa tyskland frankrig paris sverige norge usa london viby
        skolegade guldsmedgade langenæs"""
    ),
    not_names=words("mandag tirsdag onsdag torsdag fredag lørdag søndag ritzau dr tv2 eu fn nato"),
    particles=words("de van von der af"),
    definite=words("den det de denne dette"),
    indefinite=words("en et to tre flere nogle"),
    prepositions=words("af i på til fra med for om ved over under mod efter før hos uden gennem ifølge"),
    where=words("i fra"),
    conjunctions=words("og eller men"),
    who=words("der som hvem hvor"),
    function=words(
        """foreholdt adspurgt spurgt ifølge den det de en et og eller men for når da hvis som der at i på til fra med om ved over under mod efter
        før hos uden han hun vi jeg du man sig sin sit sine hans hendes deres min mit ikke også kun nu her så
        er var har havde bliver blev hvor hvad hvem selv selvom få inden siden som når sammen"""
    ),
    aged=("-årige", "-årig"),
    inverts=True,
    vague=words("det den de dette denne disse der her han hun dem og men så"),
    negations=words("ikke aldrig ingen intet uden"),
    affiliated=words("fra hos i"),
    auxiliaries=words("har havde"),
    existential=(
        "der er",
        "der var",
        "der findes",
        "der skal",
        "der mangler",
        "der bliver",
        "der kommer",
    ),
    impersonal=(
        "det er",
        "det var",
        "det bliver",
        "det kan",
        "det må",
    ),
    completing=words("at som der hvis når"),
    emphatic=words(
        """absolut alle altid alvorlig alvorligt bange bare desværre endelig eneste fare farligt fejl
        forbandet forfærdeligt frygt fuldstændig had hver katastrofe ked krig krise løgn må måtte
        nødt retfærdighed sandheden skal skam skandale skuffet skyld skyldig sorg stoppe tragedie
        uacceptabelt umuligt uskyldig utilgiveligt vanvid vred værste"""
    ),
    courtesies=words(
        """glad glade glæder innovativ innovative kunder mulighed partner samarbejde stolt stolte tak
        takke taknemmelig tillykke unik velkommen"""
    ),
    statuses=words("""tidligere forhenværende daværende vice fungerende afgående konstitueret kommende eks"""),
    copulas=words("er var blev"),
    employed=words("arbejder_som"),
    since=words("siden"),
    bodies=words(
        """banken fagforeningen forbundet foreningen klubben kommunen ministeriet organisationen
        partiet politiet regeringen regionen selskabet styrelsen universitetet virksomheden"""
    ),
    documents=words("brev dom erklæring rapport"),
    reflexives=words("sig"),
    dash=True,
)

_BOILERPLATE = Boilerplate(
    syndicated=phrases(
        """
        Indlægget … blev først udgivet på | Indlægget … blev først vist på | Indlægget … vises først på
"""
    ),
    related=phrases("""
        læs | læs også | læs mere | læs videre | læs hele | læs her | se | se også | se mere | mere | mere om | mere
        fra | flere artikler | flere nyheder | relateret | relaterede artikler | anbefalet | anbefalede | gå ikke glip
        af | video | hør | hør også | lyt | podcast | billedserie | billeder | galleri | analyse | leder | kommentar |
        baggrund | interview | mest læste | mest læst | seneste nyt | seneste nyheder | live | fakta | fortsæt læsning
        | måske er du også interesseret
"""),
    captions=phrases("""
        foto | billede | billeder | fotograf | billedtekst | arkivfoto | arkivbillede | illustration | kilde | kilder
        | grafik | på billedet | pressefoto
"""),
    pictures=phrases("foto | billede | billeder | arkivfoto | illustration | img | pressefoto"),
    calls=phrases("""
        abonner | abonnér | tilmeld dig | tilmeld | skriv dig op | registrer | følg os | følg | del | del artiklen |
        del på | klik her | klik på | hent | download | få vores | få de seneste | få nyheder | bliv abonnent | bliv
        medlem | støt os | støt | doner | skriv til os | kontakt os | send os | send til | tip os | fortæl | kommenter
        | skriv en kommentar | hold dig opdateret | gå aldrig glip | besøg | prøv | log ind | print | synes godt om |
        kopier link
"""),
    invitations=phrases("""
        vil du | har du | hvis du | for mere | for at få | hver morgen | hver dag | hver uge | alle nyheder | de
        seneste nyheder | de vigtigste nyheder | vores nyhedsbrev | vores app | du kan | tak | er du | dagligt
"""),
    things=phrases("""
        nyhedsbrev | nyhedsbrevet | nyhedsbreve | indbakke | e-mail | mail | notifikationer | app | podcast | kanal |
        abonnement | abonnent | konto | gratis | artiklen | denne artikel | side | hjemmeside | kommentarer | link |
        her | sociale medier
"""),
    us=phrases("os | vores | du | dig | din | dit | dine | jer"),
    walls=phrases("""
        for at læse videre | læs videre med | kun for abonnenter | for abonnenter | allerede abonnent | er du allerede
        abonnent | har du allerede en konto | ubegrænset adgang | plusartikel | artiklen er låst
"""),
    logins=phrases("log ind"),
    cookies=phrases("""
        bruger cookies | anvender cookies | brug af cookies | accepter cookies | acceptér cookies | cookiepolitik |
        privatlivspolitik | cookieindstillinger | dit samtykke | din browser | adblocker
"""),
    footers=phrases("""
        alle rettigheder forbeholdes | ansvarshavende | vilkår og betingelser | emner | tags | kategori | kategorier |
        artiklen er | artiklen blev | oversat af | oversættelse | rettelse | ritzau
"""),
    labels=phrases("""
        annonce | annoncer | reklame | sponsoreret | del | kommentarer | kommenter | print | mere | vis mere | læs
        mere | abonner | log ind | luk | forside | menu | søg | nyhedsbrev | næste | forrige | tilbage | til toppen |
        lyt | foto | gem | kopier link | artiklen fortsætter efter annoncen
"""),
    dates=phrases("publiceret | offentliggjort | opdateret | senest opdateret | dato | udgivet | ændret"),
    bylines=phrases("af | tekst | skrevet af | forfatter | journalist"),
    roles=phrases("""
        journalist | reporter | redaktør | korrespondent | klummeskribent | forfatter | professor | forsker |
        historiker | økonom | fotograf | chefredaktør | skribent | lektor | medarbejder | kommentator
"""),
    copulas=phrases("er | skriver | arbejder | dækker | underviser | leder | bor | var"),
    contacts=phrases("""
        følg ham | følg hende | følg | kontakt | skriv til | e-mail | mail | flere artikler af | alle artikler af | om
        forfatteren | på twitter | twitter
"""),
    works=phrases("skriver | dækker | underviser"),
    authors=phrases("forfatteren er | om forfatteren"),
)

_AUTHORSHIP = Authorship(
    by=("af", "skrevet af", "tekst", "tekst af", "forfatter"),
    joins=frozenset({"og", "&", "med"}),
    after=frozenset({"i", "fra", "på", "til"}),
    bio=frozenset({"er", "arbejder", "skriver", "dækker", "leder", "underviser", "bor"}),
    roles=frozenset(
        {
            "journalist",
            "redaktør",
            "korrespondent",
            "reporter",
            "skribent",
            "debatredaktør",
            "chefredaktør",
            "kommentator",
        }
    ),
    desks=frozenset({"redaktionen", "redaktion", "bureau", "ritzau", "nyhedsdesk"}),
    follow=("følg",),
    contact=("kontakt", "mail", "følg"),
    writer=("forfatteren er",),
    edited=(
        "redigeret af",
        "redaktør",
    ),
    dated=("dato", "publiceret", "opdateret", "offentliggjort"),
)

_TELLING = Telling(
    press=phrases("pressekontakt | kontakt for pressen"),
    letters=phrases("dette nyhedsbrev | dette nyhetsbrevet | god morgen"),
    filed=phrases("nyheder | nyheter | seneste nyt | siste nytt"),
    own=listed("jeg mig meg min mit mitt mine"),
    reader=listed("du din dit ditt dig deg"),
    ought=phrases("skal | bør | burde | må ikke | det er på tide"),
    days=phrases("""
        mandag | tirsdag | onsdag | torsdag | fredag | lørdag | søndag | i dag | i går | i morges | i aftes | denne
        uge
"""),
    months=listed("januar februar marts april maj juni juli august september oktober november december"),
)

LANGUAGE = Language(
    code="da",
    name="Danish",
    words=_WORDS,
    speech=_SPEECH,
    boilerplate=_BOILERPLATE,
    authorship=_AUTHORSHIP,
    telling=_TELLING,
)
