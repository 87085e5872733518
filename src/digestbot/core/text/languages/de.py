"""German."""

from digestbot.core.text.languages.authorship import Authorship
from digestbot.core.text.languages.boilerplate import Boilerplate, phrases
from digestbot.core.text.languages.language import Language
from digestbot.core.text.languages.speech import Speech, words
from digestbot.core.text.languages.telling import Telling
from digestbot.core.text.languages.words import Words, listed

_WORDS = Words(
    background=phrases("""
        in den letzten jahren | in den vergangenen jahren | in den letzten monaten | in den vergangenen monaten |
        seit jahren | seit jahrzehnten | seit jahrhunderten | seit langem | schon lange | seit jeher | ist bekannt
        für | sind bekannt für | es ist kein geheimnis | spielt eine wichtige rolle | spielen eine wichtige rolle |
        eine wichtige rolle | eine große rolle | jeder kennt | die meisten menschen | viele menschen | zu den
        beliebtesten | immer mehr menschen
"""),
    connectives=phrases("""
        jedoch | allerdings | dennoch | trotzdem | deshalb | deswegen | daher | darum | demnach | folglich | somit |
        außerdem | ausserdem | zudem | überdies | hingegen | dagegen | stattdessen | gleichwohl | indes | indessen |
        unterdessen | währenddessen | ebenfalls | ebenso | dann | danach | dadurch | beispielsweise | zum beispiel |
        nämlich | zum hintergrund | hintergrund ist | im gegenzug | im gegensatz dazu | hinzu kommt | hinzu kommen |
        hinzu käme | hinzu kämen | darüber hinaus | aus diesem grund | in diesem fall | in diesem zusammenhang | zur
        erinnerung | mit anderen worten | in der folge | seither | seitdem | bis dahin | auf der anderen seite | auf
        der einen seite | unter anderem deshalb | letzterer | letztere | ersterer | im anschluss | zum vergleich |
        davon | in der tat
"""),
    generic=listed("""
        mann frau junge mädchen paar opfer täter verdächtige angeklagte fahrer fahrerin pilot beamte spieler
        spielerin stürmer stürmerin verteidiger torwart torhüter trainer trainerin sänger sängerin schauspieler
        schauspielerin autor autorin künstler künstlerin kandidat kandidatin politiker politikerin chef chefin
        besitzer gremium unternehmen konzern firma gruppe klub club verein team mannschaft hersteller bank behörde
        agentur ausschuss rat gericht ministerium institut stiftung gewerkschaft partei verband organisation duo
        trio abkommen vereinbarung vorschlag plan projekt programm schritt entscheidung urteil maßnahme gesetz
        angriff anschlag vorfall unfall unglück brand studie bericht umfrage veranstaltung ausstellung film buch
        album gebäude anlage schiff flugzeug fahrzeug gerät plattform dienst produkt medikament impfstoff geldhaus
        autobauer kolosse tat
"""),
    leaning=listed("""
        aber allerdings also auch außerdem dabei dafür dagegen daher damit danach daneben dann darauf daraufhin darin
        darum darüber dazu denn dennoch deshalb deswegen dies doch dort ebenso er es ferner folglich gleichwohl hier
        hingegen ihm ihn ihnen ihr ihre ihrem ihren ihrer immerhin indes indessen jedoch nämlich oder schließlich sein
        seine seinem seinen seiner sie so somit sonst stattdessen trotzdem und zudem zugleich
"""),
    personal=listed("""
        dein deine deinem deinen deiner dich dir du euch euer eure ich mein meine meinem meinen meiner mich
        mir uns unser unsere unserem unseren unserer wir
"""),
    pointing=listed("""
        diese diesem diesen dieser dieses jene jenem jenen jener jenes solche solchem solchen solcher solches
"""),
    calendar=listed("""
        abend april august dezember dienstag donnerstag februar freitag frühjahr frühling halbjahr herbst jahr
        jahre jahren jahres januar juli juni mai mal mittwoch monat monate monaten monats montag morgen märz
        nachmittag nacht november oktober quartal saison samstag september sommer sonntag spielzeit stunde
        stunden tage tagen winter woche wochen wochenende wochenendes
"""),
    weighty=(
        "zum ersten mal",
        "erstmals seit",
        "die erste seit",
        "der erste seit",
        "das erste seit",
        "so viel wie nie",
        "so viele wie nie",
        "höchste stand seit",
        "niedrigste stand seit",
        "der schritt folgt",
        "hintergrund ist",
        "hintergrund sind",
    ),
    stemmer="german",
    titles=listed("""
        a.d allg bd bzw ca d.h dipl-ing dr ehem etwa evtl exkl fr frl geb gem ggf hr hrn i.d.r ing inkl insb jr jur lt
        mag max med min mind mio mrd nat o.ä phil prof rer s.o sog st tsd u.a vgl z z.b zzgl
"""),
    numbered=listed("abb abs art bd ca fig kap nr nrn rn s str tel vol ziff"),
    closing=listed("etc usw"),
    ordinals=True,
    stop=listed("""
        ab aber alle allem allen aller allerdings alles als also am an andere anderem anderen anderer anderes ans auch
        auf aus ausser außerdem bei beide beiden beim bereits bin bis bisher bist da dabei dadurch dafür dagegen daher
        damals damit danach daneben dann daran darauf daraus darf darin darum darunter darüber das dass davon davor dazu
        daß dein deine deinem deinen deiner dem demnach den denen denn dennoch der deren derer des deshalb dessen desto
        dich die dies diese diesem diesen dieser dieses dir doch dort drei du durch dürfen ebenfalls ebenso ein eine
        einem einen einer eines einige einigen einiger einmal er erst erste ersten es etwa etwas euch euer eure falls
        fast für ganz ganze gar geben gegen gegenüber gehen geht gemacht gerade gewesen gibt ging habe haben hat hatte
        hatten hier hin hinter hätte hätten ich ihm ihn ihnen ihr ihre ihrem ihren ihrer ihres im immer in indem ins ist
        ja je jede jedem jeden jeder jedes jedoch jene jenem jenen jener jenes jetzt kam kann kannst kein keine keinem
        keinen keiner kommen kommt konnte konnten können könnte könnten lassen lässt machen macht mal man manche mehr
        mein meine meinem meinen meiner mich mir mit muss musste mussten muß möchte mögen müssen nach nachdem nahm
        natürlich neben nicht nichts nie noch nun nur ob obwohl oder oft ohne per schon sehr sei seien sein seine seinem
        seinen seiner seines seit selbst sich sie sind so sogar solche solchem solchen solcher soll sollen sollte
        sollten sondern sonst sowie um und uns unser unsere unserem unseren unter usw viel viele vielen vom von vor wann
        war waren warum was weder wegen weil weiter weitere weiteren welche welchem welchen welcher wenig wenige wenn
        wer werde werden wie wieder will wir wird wirst wo woher wohin wohl wollen wollte wollten worden wurde wurden
        während wäre wären würde würden zu zum zur zwar zwei zwischen über
"""),
)

_SPEECH = Speech(
    table="de",
    shown=0.91,
    feminine="in",
    female=("erin", "ärin", "istin", "entin", "orin", "ältin", "ligin"),
    genitive="s",
    verbs=words(
        """sagt sagte sagten sagen gesagt erklärt erklärte erklärten erklären meint meinte meinten betont betonte
        betonten unterstrich unterstreicht ergänzt ergänzte fügt fügte hinzu berichtet berichtete berichteten
        schreibt schrieb schrieben geschrieben teilte mitteilte kritisiert kritisierte fordert forderte
        forderten warnt warnte mahnt mahnte behauptet behauptete kommentiert kommentierte äußert äußerte
        antwortet antwortete fragt fragte entgegnet entgegnete erwidert erwiderte erläutert erläuterte
        bekräftigt bekräftigte verkündet verkündete versichert versicherte verspricht versprach resümiert
        resümierte zitiert zitierte nennt nannte bezeichnet bezeichnete sprach spricht gesprochen räumte räumt
        hob hebt stellte konstatiert konstatierte bemerkt bemerkte beschreibt beschrieb schilderte schildert
        erzählt erzählte erinnert erinnerte lobt lobte urteilt urteilte spekuliert lautet lautete lauteten
        heißt hieß twitterte postete findet fand glaubt glaubte hofft hoffte bilanziert bilanzierte
        prognostiziert prognostizierte beklagt beklagte bedauert bedauerte begrüßte begründete begründet
        plädiert plädierte argumentiert argumentierte zeigte bestätigte bestätigt dementiert dementierte gab
        gibt verteidigte droht drohte scherzte witzelte rief wirft warf vorwarf beteuert beteuerte gesteht
        gestand beschwerte fasste sagend hieß_es verlautete kündigte kündigt ankündigte wies weist dankte
        freute freut empörte ärgerte stöhnte jubelte lacht lachte schwärmt schwärmte"""
    ),
    cues=words("so"),
    according=(
        "laut",
        "zufolge",
        "nach angaben von",
        "nach worten von",
        "nach ansicht von",
        "nach den worten von",
        "nach den worten des",
        "nach den worten der",
        "nach angaben des",
        "nach angaben der",
        "zitat von",
    ),
    he=words("er"),
    she=words("sie"),
    they=words("wir"),
    it=words("es"),
    his=words("seine seiner seinem seinen sein ihm ihn"),
    her=words("ihre ihrer ihrem ihren"),
    sir=words("herr herrn"),
    madam=words("frau"),
    titles=words("dr. prof. st. dipl. med. phil. rer. nat. jur. ing. pd priv.-doz. mag. di"),
    roles=words(
        """abt admiral amtmann angehörige angehöriger anlagestratege anwalt arzt augenzeuge augenzeugin
        autor autorin azubi barkeeper bauer beamter beamtin bestatter betroffene betroffener bischof
        bischöfin blogger bloggerin boss botschafter bäuerin ceo cfo chef chefin chefvolkswirt coach
        coo copilot cto dachdecker dekan dekanin dramaturg dramaturgin fahrgast fan feuerwehrfrau
        feuerwehrmann fluggast flüchtling förster försterin gamer gamerin gastwirt gastwirtin
        general generalsekretär generalsekretärin geschädigte geschäftsfrau geschäftsmann gouverneur
        gouverneurin hacker hackerin hauptmann hausfrau hausmann hebamme hotelier hoteliere imam
        imker influencer influencerin insider intendant intendantin kaiser kamerafrau kameramann
        kanzler kanzlerin kapitän kapitänin kardinal kauffrau kaufmann koch kommandant kommandantin
        kommandeur kommandeurin kunde kundin kämpfer kämpferin köchin könig königin landrat
        landrätin landwirt lehrer lehrerin leiter leiterin leutnant major mann matrose metzger
        metzgerin minister ministerin nachbar nachbarin notar notarin oberst obfrau obmann optiker
        optikerin papst pastor patient patientin pfarrer pfarrerin pfleger pflegerin philosoph
        philosophin pilot pilotin polizist polizistin premier prinz prinzessin professor professorin
        profi präsident präsidentin rechtsmediziner reeder reederin regierungschef reisende
        reisender richter sanitäter sanitäterin schauspieler seismologe senator senatorin soldat
        soldatin spieler spielerin sprecher sprecherin staatschef stadtrat stadträtin steward
        stewardess stratege strategin stürmer sänger sängerin therapeut therapeutin torhüter
        torhüterin torwart trainer urlauber urlauberin vertreter vertreterin veterinär vizeadmiral
        volkswirt volkswirtin vorsitzende vorsitzenden vorsitzender vorstand vorständin vorständler
        wachmann winzer winzerin wirt wirtin youtuber youtuberin zeuge zeugin zimmermann zuschauer
        ärztin überlebende überlebender"""
    ),
    role_endings=(
        "arzt",
        "ärztin",
        "bauer",
        "bäuerin",
        "wirt",
        "wirtin",
        "pilot",
        "pilotin",
        "profi",
        "kapitän",
        "stratege",
        "strategin",
        "volkswirt",
        "köchin",
        "therapeut",
        "therapeutin",
        "förster",
        "försterin",
        "winzer",
        "winzerin",
        "vorstand",
        "vorständin",
        "minister",
        "ministerin",
        "präsident",
        "präsidentin",
        "chef",
        "chefin",
        "sprecher",
        "sprecherin",
        "kanzler",
        "kanzlerin",
        "meister",
        "meisterin",
        "direktor",
        "direktorin",
        "anwalt",
        "anwältin",
        "richter",
        "richterin",
        "experte",
        "expertin",
        "politiker",
        "politikerin",
        "kommissar",
        "kommissarin",
        "sekretär",
        "sekretärin",
        "führer",
        "führerin",
        "leiter",
        "leiterin",
        "professor",
        "professorin",
        "forscher",
        "forscherin",
        "vorsitzende",
        "vorsitzender",
        "vorsitzenden",
        "trainer",
        "trainerin",
        "spieler",
        "spielerin",
        "sänger",
        "sängerin",
        "autor",
        "autorin",
        "journalist",
        "journalistin",
        "abgeordnete",
        "abgeordneter",
        "abgeordneten",
        "spezialist",
        "spezialistin",
        "moderator",
        "moderatorin",
        "analyst",
        "analystin",
        "ökonom",
        "ökonomin",
        "wissenschaftler",
        "wissenschaftlerin",
        "beauftragte",
        "beauftragter",
        "rat",
        "rätin",
        "inspekteur",
        "botschafter",
        "botschafterin",
        "kandidat",
        "kandidatin",
        "loge",
        "login",
        "manager",
        "managerin",
        "besitzer",
        "besitzerin",
        "gründer",
        "gründerin",
        "admiral",
        "model",
        "ierte",
        "ierter",
        "ierten",
        "mitglied",
        "kollege",
        "kollegin",
    ),
    not_roles=words(
        """mann frau junge mädchen mensch bub kind familie fall thema projekt modell typ team duo ehepaar paar firma marke geschwister eheleute anfang ende
        mitte herbst sommer winter name namen stichwort causa affäre prozess buch film song album serie"""
    ),
    kin=words(
        """bruder cousin cousine ehefrau ehemann enkel enkelin ex-frau ex-mann frau freundin großmutter
        großvater lebensgefährte lebensgefährtin mama mann mutter neffe nichte oma onkel opa papa
        schwester sohn tante tochter vater verlobte verlobter witwe witwer"""
    ),
    unnamed=words(
        """sprecher sprecherin experten kritiker quelle quellen polizei beamte beamter zeuge zeugin augenzeuge
        anwohner bewohner mitarbeiter insider gericht ministerium regierung behörde unternehmen bericht
        mitteilung erklärung brief zuschauer anrufer"""
    ),
    organisations=words(
        """partei universität hochschule institut ministerium amt bundesamt gericht landgericht
        verfassungsgericht behörde polizei kommission rat parlament bundestag bundesrat landtag senat gmbh ag
        e.v. verein verband bund stiftung gesellschaft bank zeitung nachrichten magazin sender agentur gruppe
        regierung direktion verwaltung gewerkschaft staatsanwaltschaft anwaltschaft unternehmen firma
        kammer feuerwehr bundeswehr hochschulen grünen grüne linke klub präsidium vorstand ausschuss
        konzern union fraktion kirche schule klinik orchester theater editions edition post tagesspiegel
        spiegel taz bild focus stern fernsehen rundschau allgemeine news"""
    ),
    places=words(
        """deutschland berlin hamburg münchen köln frankfurt stuttgart bremen hannover dresden leipzig bonn wien
        österreich schweiz bern zürich europa usa amerika england großbritannien frankreich paris london
        italien rom spanien madrid polen warschau russland moskau china peking japan tokio iran teheran irak
        israel türkei ankara istanbul ukraine kiew brüssel belgien niederlande griechenland athen ägypten
        syrien afghanistan pakistan indien thailand bayern hessen sachsen thüringen brandenburg niedersachsen
        nordrhein-westfalen rheinland-pfalz saarland schleswig-holstein mecklenburg-vorpommern
        baden-württemberg berliner hamburger münchner frankfurter"""
    ),
    not_names=words(
        """montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar märz april mai juni juli
        august september oktober november dezember euro prozent uhr jahr jahren sommer frühling herbst winter frühjahr cdu csu spd fdp
        afd npd eu un uno nato who bbc ard zdf dpa afp ddp ende anfang seite grund ziel zeit teil fall
        mal wochenende vormittag nachmittag abend morgen interview anfrage stellungnahme pressemitteilung rede
        zitat begründung beginn hintergrund deutsche deutscher deutschen"""
    ),
    particles=words("von van zu zur der de la di da du den dem al el bin ibn und_zu"),
    definite=words("der die das dem den des dieser diese dieses"),
    indefinite=words("ein eine einer eines einem einen mehrere viele einige zwei drei vier kein keine"),
    prepositions=words(
        """in im an am auf aus bei beim mit nach von vom zu zum zur für durch gegen über unter vor zwischen wegen
        trotz laut gegenüber um seit bis ohne ins ans ab während anlässlich"""
    ),
    where=words("in aus nach"),
    conjunctions=words("und oder aber sowie"),
    who=words("der die das welcher welche wer wo"),
    function=words(
        """der die das dem den des ein eine einer eines einem einen und oder aber doch denn wenn als wie weil
        dass daß ob da dann dort hier heute gestern morgen auch noch schon nur nun so es er sie wir ihr ich
        man mich mir uns sich sein seine seiner ihre ihrer in im an am auf aus bei beim mit nach von vom zu
        zum zur für durch gegen über unter vor zwischen wegen trotz laut um seit bis ohne ins ab während nicht
        kein keine jedoch dabei damit dazu daher darauf darüber dafür dagegen deshalb deswegen allerdings
        außerdem zudem zuvor unterdessen inzwischen mittlerweile bereits zwar nachdem obwohl wobei wer was
        wann wo warum alle allein viele einige mehrere andere anderen beide jeder jede jedes dieser diese
        dieses diesem diesen solche zwei drei vier fünf sechs demnach demgegenüber besonders rund etwa
        insgesamt zugleich gleichzeitig später weiter mehr sehr ist sind war waren wird werden wurde wurden
        hat haben hatte hatten soll sollen sollte kann können konnte muss müssen will nach entgegen bislang
        bisher lediglich leichte"""
    ),
    oblique=words("dem den des einem einen eines"),
    genitive_articles=words("der"),
    masculine=words("der"),
    feminine_articles=words("die"),
    aged=("-jährige", "jährige"),
    inverts=True,
    capital_nouns=True,
    vague=words(
        "das dies diese dieser dieses diesen dort hier da er sie es ihn ihm ihnen dabei dafür damit darauf darüber daran davon dazu dagegen beide beides solche so und aber weil denn deshalb deswegen dann danach"
    ),
    negations=words("nicht nie niemals niemand nichts kein keine keinen keiner muss müssen ohne"),
    bodies=words(
        "bank unternehmen firma konzern behörde partei gewerkschaft universität ministerium verband verein organisation stiftung agentur sender zeitung regierung"
    ),
    documents=words(
        """anklageschrift beitrag bericht beschluss brief buch erklärung gutachten mitteilung papier
        post schreiben tweet urteil"""
    ),
    owners=words("seine seiner ihr ihre ihrer dessen deren"),
    addressed=words("gefragt"),
    passive=words("wurde wird werden wurden"),
    affiliated=words("von vom beim bei für"),
    auxiliaries=words("hat haben hatte hatten"),
    existential=(
        "es gibt",
        "es gab",
        "es geht um",
        "es ging um",
        "es braucht",
        "es fehlt",
        "es fehlen",
        "es bleibt",
        "es herrscht",
        "es reicht nicht",
        "so etwas",
    ),
    impersonal=(
        "es ist",
        "es war",
        "es wäre",
        "es wird",
        "es kann",
        "es darf",
        "es muss",
        "es macht",
        "es ärgert",
        "es freut",
        "es tut",
        "es scheint",
    ),
    finite=words(
        """ist sind war waren hat haben hatte hatten wird werden wurde wurden kann können konnte konnten muss müssen musste
        mussten soll sollen sollte sollten will wollen wollte wollten darf dürfen mag mögen macht machen geht gehen kommt
        kommen weiß wissen braucht brauchen"""
    ),
    completing=words("dass ob wenn zu um weil wer"),
    emphatic=words(
        """absolut absurd alle alles angst ausgerechnet bestraft dringend dumm echt einzige einzigen
        einziger endlich enttäuscht erschüttert falsch fassungslos fatal fehler fest furchtbar
        gefahr gefährlich gerechtigkeit gescheitert getötet hass immer irrsinn jede jeden jeder
        katastrophe keinen klar krieg krise liebe lüge nur obwohl peinlich respektlos richtig
        schande schlimm schluss schockiert schuld schuldig schämen skandal sofort sondern sorge
        traurig trotz trotzdem unerträglich unmöglich unschuldig unsinn verantwortung verbrechen
        verraten versagen völlig wahnsinn wahrheit wichtigste wirklichkeit wut zerstört zukunft
        überzeugt überzeugung"""
    ),
    courtesies=words(
        """angebot auszutauschen bedanken begrüßen dank dankbar danke danken einzigartig einzigartige
        einzigartigen expertise freude freue freuen freut gratuliere gratulieren innovative
        innovativen kooperation kunden optimismus partner partnerschaft portfolio stolz umfassendes
        unterstützung unvergleichliche vorfreude willkommen zusammenarbeit"""
    ),
    statuses=words(
        """ehemalige ehemaliger ehemaligen frühere früherer früheren damalige damaliger
        stellvertretende stellvertretender stellvertretenden amtierende amtierender designierte
        designierter kommissarische kommissarischer einstige einstiger langjährige langjähriger
        scheidende scheidender abgesetzte geschäftsführende geschäftsführender"""
    ),
    copulas=words("ist war wurde bleibt wird"),
    employed=words("arbeitet_als arbeitete_als"),
    since=words("seit"),
    reflexives=words("sich"),
)

_BOILERPLATE = Boilerplate(
    syndicated=phrases(
        """
        Der Beitrag … erschien zuerst auf | Der Beitrag … ist zuerst erschienen auf |
        Der Artikel … erschien zuerst auf | Der Post … erschien zuerst auf |
        Dieser Beitrag … erschien zuerst auf
"""
    ),
    related=phrases("""
        lesen | lesen sie auch | lesen sie mehr | lesen sie hier | lesen sie dazu | lesen sie weiter | lesen sie
        außerdem | lest auch | auch lesen | auch interessant | auch spannend | auch wichtig | das könnte sie auch
        interessieren | das könnte dich auch interessieren | das könnte sie interessieren | mehr zum thema | mehr dazu
        | mehr zu | mehr lesen | mehr erfahren | mehr | mehr aus | mehr von | weitere artikel | weitere informationen
        | weitere nachrichten | weitere meldungen | weitere themen | weiterlesen | weiter lesen | siehe auch | sehen
        sie auch | sehen sie hier | zum thema | passend dazu | empfohlen | empfehlungen | empfohlener artikel |
        empfohlener externer inhalt | externer inhalt | video | im video | hören | hören sie | podcast | fotostrecke |
        bilderstrecke | bildergalerie | galerie | in bildern | live-ticker | liveticker | ticker | newsblog |
        hintergrund | kommentar | analyse | interview | meistgelesen | meistgelesene artikel | aktuelle nachrichten |
        top-themen | verwandte artikel | verwandte themen | ähnliche artikel | zum artikel | hier geht es zum | hier
        geht's zu | nicht verpassen | schon gelesen | lesetipp | tipp der redaktion | aus dem archiv | zum weiterlesen
        | zum nachlesen
"""),
    captions=phrases("""
        foto | fotos | bild | bilder | bildquelle | bildrechte | bildnachweis | fotoquelle | foto von | foto aus |
        symbolbild | symbolfoto | archivbild | archivfoto | illustration | grafik | quelle | quellen | credit |
        screenshot | ein archivbild | auf diesem foto | auf diesem bild | auf dem foto | auf dem bild | aufnahme | das
        foto zeigt | ein foto zeigt | das bild zeigt | die aufnahme zeigt | ein archivfoto
"""),
    pictures=phrases("""
        foto | fotos | bild | bilder | photo | image | archivbild | archivfoto | symbolbild | grafik | img
"""),
    calls=phrases("""
        newsletter abonnieren | jetzt newsletter | zum newsletter | kostenlos abonnieren | abonnieren sie | abonniere
        | abonniert | jetzt abonnieren | jetzt anmelden | jetzt registrieren | jetzt bestellen | jetzt testen | jetzt
        lesen | jetzt kostenlos | jetzt herunterladen | jetzt spenden | melden sie sich | melde dich | meldet euch |
        hier anmelden | hier abonnieren | hier klicken | klicken sie | klicke hier | klickt hier | folgen sie | folge
        uns | folgt uns | teilen sie | teile diesen | teilt diesen | artikel teilen | beitrag teilen | diesen artikel
        teilen | teilen auf | laden sie | lade dir | registrieren sie | bestellen sie | holen sie sich | hol dir |
        erhalten sie | bleiben sie | bleib informiert | verpassen sie | verpasse keine | schreiben sie uns | schreib
        uns | schicken sie uns | senden sie | kontaktieren sie | diskutieren sie | kommentieren sie | kommentar
        schreiben | kommentare anzeigen | unterstützen sie | unterstütze uns | spenden sie | besuchen sie | testen sie
        | lesen sie unseren | sichern sie sich | werden sie | werde mitglied | tragen sie | schalten sie | aktivieren
        sie | drucken | artikel drucken | link kopieren
"""),
    invitations=phrases("""
        haben sie | hast du | wollen sie | willst du | möchten sie | möchtest du | sie möchten | sie wollen | wenn sie
        | mehr nachrichten | alle nachrichten | alle wichtigen | die wichtigsten nachrichten | das wichtigste | mit
        unserem | unser newsletter | unseren newsletter | unser | in unserem | für mehr | kennen sie | immer
        informiert | täglich | jeden morgen | gefällt ihnen | sind sie | noch mehr | jetzt
"""),
    things=phrases("""
        newsletter | newslettern | postfach | e-mail | e-mails | email | mail | push-nachrichten | push |
        benachrichtigungen | app | apps | podcast | kanal | whatsapp-kanal | abo | abonnement | konto | kostenlos |
        probeabo | artikel | diesen artikel | diesen beitrag | beitrag | seite | webseite | website | kommentare |
        link | hier | updates
"""),
    us=phrases("""
        uns | unser | unsere | unserem | unseren | unserer | ihr | ihre | ihrem | ihren | sie | dein | deine | dir |
        dich | du | euch | wir
"""),
    walls=phrases("""
        jetzt weiterlesen | um weiterzulesen | weiterlesen mit | nur für abonnenten | exklusiv für abonnenten | für
        abonnenten | bereits abonnent | sie sind bereits abonnent | bereits registriert | sie haben bereits ein | hier
        einloggen | jetzt einloggen | zugang zu allen artikeln | alle artikel lesen | diesen artikel weiterlesen | mit
        einem abo | plus-artikel | premium-artikel | unbegrenzter zugang | digitalabo
"""),
    consent=phrases("datenschutz* | einwillig* | zustimm* | akzeptier* | partnern | dsgvo*"),
    consent_titles=phrases("""
        bevor sie fortf | bevor du fortf | bevor sie zu | bevor du zu | datenschutz | zustimmung | einwilligung |
        privatsph
"""),
    logins=phrases("anmelden | anmeldung | einloggen"),
    cookies=phrases("""
        verwenden cookies | verwendet cookies | nutzen cookies | nutzt cookies | cookie-einstellungen | cookies
        akzeptieren | cookies zustimmen | einsatz von cookies | datenschutzerklärung | datenschutzeinstellungen |
        personenbezogene daten | ihre zustimmung | mit ihrer zustimmung | zustimmung zur | javascript aktivieren |
        adblocker | ihr browser | an dieser stelle finden sie | verwendung von cookies | nutzung von cookies
"""),
    footers=phrases("""
        alle rechte vorbehalten | nutzungsbedingungen | impressum | datenschutz | mit material von | mit informationen
        von | redaktion | schlagworte | stichworte | themen | kategorie | kategorien | tags | hinweis |
        transparenzhinweis | dieser artikel erschien | dieser text erschien | dieser artikel wurde | dieser text wurde
        | dieser artikel ist | aus dem englischen von | übersetzt von | mitarbeit | affiliate-links | erhalten wir
        eine provision | nachdruck | korrektur | anmerkung der redaktion
"""),
    labels=phrases("""
        anzeige | anzeigen | werbung | gesponsert | teilen | kommentare | kommentar | drucken | merken | mehr | mehr
        anzeigen | weiterlesen | anmelden | abonnieren | schließen | startseite | menü | suche | newsletter | nach
        oben | zurück | weiter | artikel teilen | artikel anhören | vorlesen | feedback | artikel drucken | bild |
        foto | folgen | link kopieren | artikel merken | zur startseite
"""),
    dates=phrases("""
        veröffentlicht | veröffentlicht am | aktualisiert | aktualisiert am | zuletzt aktualisiert | stand | erstellt
        | datum | publiziert
"""),
    bylines=phrases("""
        von | ein kommentar von | ein gastbeitrag von | eine analyse von | interview | text | autor | autorin |
        protokoll | aufgezeichnet von
"""),
    roles=phrases("""
        redakteur | redakteurin | reporter | reporterin | korrespondent | korrespondentin | journalist | journalistin
        | autor | autorin | kolumnist | kolumnistin | professor | professorin | mitarbeiter | mitarbeiterin | volontär
        | volontärin | chefredakteur | chefredakteurin | schriftsteller | schriftstellerin | publizist | publizistin |
        historiker | historikerin | ökonom | ökonomin | ressortleiter | ressortleiterin | fotograf | fotografin |
        praktikant | praktikantin | wissenschaftler | wissenschaftlerin
"""),
    copulas=phrases("ist | schreibt | berichtet | arbeitet | lehrt | leitet | lebt | studierte | war | sind"),
    contacts=phrases("""
        folgen sie ihm | folgen sie ihr | folgen sie | kontakt | e-mail | email | mail an | mehr von | mehr artikel
        von | alle artikel von | weitere artikel von | zur autorenseite | über den autor | über die autorin | zum
        autor | zur autorin | auf twitter | twitter | schreiben sie | sie erreichen
"""),
    works=phrases("schreibt | berichtet | lehrt"),
    authors=phrases("""
        der autor ist | die autorin ist | unser autor | unsere autorin | zur person | über den autor | über die
        autorin | zum autor
"""),
)

_AUTHORSHIP = Authorship(
    by=(
        "von",
        "ein kommentar von",
        "kommentar von",
        "ein gastbeitrag von",
        "gastbeitrag von",
        "ein interview von",
        "interview von",
        "eine analyse von",
        "analyse von",
        "geschrieben von",
        "verfasst von",
        "autor",
        "autorin",
        "autorin/autor",
        "autor/autorin",
        "autor/in",
        "text von",
        "ein artikel von",
        "ein bericht von",
        "eine kolumne von",
        "eine rezension von",
        "ein essay von",
        "eine reportage von",
        "aufgezeichnet von",
        "protokoll",
    ),
    joins=frozenset({"und", "&", "sowie", "mit"}),
    after=frozenset({"in", "aus", "für", "zu", "zur", "bei", "im", "am"}),
    bio=frozenset(
        {
            "ist",
            "arbeitet",
            "schreibt",
            "leitet",
            "berichtet",
            "lehrt",
            "forscht",
            "lebt",
            "studiert",
            "gehört",
            "verantwortet",
            "betreut",
            "kümmert",
            "beschäftigt",
        }
    ),
    roles=frozenset(
        {
            "redakteur",
            "redakteurin",
            "reporter",
            "reporterin",
            "korrespondent",
            "korrespondentin",
            "autor",
            "autorin",
            "journalist",
            "journalistin",
            "volontär",
            "volontärin",
            "chefredakteur",
            "chefredakteurin",
            "ressortleiter",
            "ressortleiterin",
            "kolumnist",
            "kolumnistin",
            "gastautor",
            "gastautorin",
            "freier",
            "freie",
            "mitarbeiter",
            "mitarbeiterin",
            "leiter",
            "leiterin",
            "chefreporter",
            "chefreporterin",
            "herausgeber",
        }
    ),
    desks=frozenset(
        {
            "redaktion",
            "team",
            "agentur",
            "agenturen",
            "newsdesk",
            "onlineredaktion",
            "nachrichtenagentur",
            "nachrichtenredaktion",
            "mitarbeitern",
            "red",
            "verlag",
            "zeitung",
            "gmbh",
            "lokalredaktion",
        }
    ),
    follow=("folgen sie", "folge", "folgt"),
    contact=("erreichen sie", "erreichbar", "kontakt", "e-mail", "folgen sie", "folgen", "schreiben sie"),
    writer=(
        "der autor ist",
        "die autorin ist",
        "die autoren sind",
        "unser autor ",
        "unsere autorin ",
        "zur person:",
    ),
    edited=(
        "redigiert von",
        "redaktionelle bearbeitung",
    ),
    dated=("datum", "veröffentlicht", "aktualisiert", "stand", "erstellt", "publiziert", "zuletzt"),
)

_TELLING = Telling(
    press=phrases("pressekontakt | medienkontakt | original-content von | kontakt für die presse | pressestelle:"),
    letters=phrases("""
        dieser newsletter | diesem newsletter | diesen newsletter | unseren newsletter | unserem newsletter | guten
        morgen | guten abend
"""),
    filed=phrases("nachrichten | aktuell | aktuelles | meldungen"),
    own=listed("ich mein meine meinem meinen meiner mich mir"),
    reader=listed("du dein deine dir dich"),
    ought=phrases("sollte | sollten | müssen | muss | darf nicht | dürfen nicht"),
    days=phrases("""
        montag | dienstag | mittwoch | donnerstag | freitag | samstag | sonntag | sonnabend | gestern | heute | am
        morgen | am abend | am vormittag | am nachmittag
"""),
    months=listed("januar jänner februar märz april mai juni juli august september oktober november dezember"),
)

LANGUAGE = Language(
    code="de",
    name="German",
    words=_WORDS,
    speech=_SPEECH,
    boilerplate=_BOILERPLATE,
    authorship=_AUTHORSHIP,
    telling=_TELLING,
)
