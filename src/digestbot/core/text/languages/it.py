"""Italian."""

from digestbot.core.text.languages.authorship import Authorship
from digestbot.core.text.languages.boilerplate import Boilerplate, phrases
from digestbot.core.text.languages.language import Language
from digestbot.core.text.languages.speech import Speech, words
from digestbot.core.text.languages.telling import Telling
from digestbot.core.text.languages.words import Words, listed

_WORDS = Words(
    background=phrases("""
        negli ultimi anni | negli ultimi mesi | da anni | da decenni | da tempo | da sempre | nel corso degli anni |
        è noto per | è nota per | non è un segreto | svolge un ruolo importante | gioca un ruolo importante | tutti
        sanno | molte persone
"""),
    connectives=phrases("""
        tuttavia | inoltre | quindi | dunque | perciò | pertanto | invece | infatti | d'altra parte | da parte sua |
        nel frattempo | per esempio | ad esempio | in particolare | a sua volta | al contrario | di conseguenza | in
        questo contesto | per questo | tra questi | quest'ultimo | quest'ultima | da allora | allo stesso tempo | in
        questo senso | al riguardo
"""),
    generic=listed("""
        uomo donna ragazzo ragazza coppia vittima sospettato imputato conducente pilota agente giocatore attaccante
        difensore portiere allenatore cantante attore attrice autore autrice artista candidato candidata leader
        proprietario azienda società gruppo club squadra banca agenzia comitato commissione consiglio tribunale
        ministero istituto associazione sindacato partito organizzazione accordo proposta progetto piano programma
        misura decisione sentenza legge attacco incidente incendio studio rapporto sondaggio evento mostra film
        libro album edificio nave aereo veicolo dispositivo piattaforma servizio prodotto farmaco vaccino
"""),
    leaning=listed("""
        allora altrimenti anche ciò così dunque e egli ella eppure essa esse essi esso infatti infine inoltre intanto
        invece lei loro lui ma mentre o oppure perciò però poi quello questo quindi sua sue suo suoi tuttavia
"""),
    personal=listed("""
        io mi mia mie miei mio noi nostra nostre nostri nostro ti tu tua tue tuo tuoi voi vostra vostro
"""),
    pointing=listed("quegli quei quel quella quelle questa queste questi questo"),
    calendar=listed("""
        agosto anni anno aprile autunno dicembre domenica estate febbraio fine gennaio giorni giorno giovedì
        giugno inverno luglio lunedì maggio martedì marzo mattina mattinata mercoledì mese mesi notte novembre
        ottobre pomeriggio primavera sabato sera settembre settimana settimane stagione venerdì volta
"""),
    stemmer="italian",
    elided=listed("all c coll d dall dell l nell quest quell s sull un"),
    titles=listed("""
        arch avv c.d cap cfr col don dott dott.ssa dr fra gen geom gov ing mons on p.es pres prof prof.ssa rag s sen
        sig sig.na sig.ra sigg ss vs
"""),
    numbered=listed("art artt ca cap fig n nn p pag pagg pp tel vol"),
    closing=listed("ecc etc"),
    stop=listed("""
        a abbia ad adesso agli ai al alcun alcuna alcune alcuni all alla alle allo allora altra altre altri altro anche
        ancora anzi appena avere aveva avevano avrebbe avrà ben c che chi ci ciascuno cioè circa ciò coi col come con
        contro così cui d da dagli dai dal dall dalla dalle dallo davanti degli dei del dell della delle dello dentro
        deve devono di dopo dove dovrebbe dovrà due dunque durante e ed egli era erano eravamo essa esse essendo essere
        essi fa fare fatto fin fino fra fu furono già gli ha hanno ho i il in infatti infine insieme invece io l la le
        lei li lo loro lui lungo là lì ma mai me mediante meno mentre mi mia mie miei mio molta molte molti molto ne
        neanche negli nei nel nell nella nelle nello nemmeno nessun nessuna nessuno niente no noi non nostra nostre
        nostri nostro nulla né o od oggi ogni oltre oppure ora per perché però piuttosto più poco poi poiché possono
        potrebbe prima proprio pur pure può qua qual qualche qualcosa qualcuno quale quali quando quanta quante quanti
        quanto quasi quel quell quella quelle quelli quello questa queste questi questo qui quindi s saranno sarebbe
        sarà se secondo sei sempre senza si sia siamo siano sono sopra sotto sta stanno stata state stati stato su sua
        sue sugli sui sul sull sulla sulle sullo suo suoi sé tale tali tanto te ti tra tranne troppo tu tua tuo tutta
        tuttavia tutte tutti tutto un una uno v va vengono verso vi via viene voi vostra vostro è
"""),
)

_SPEECH = Speech(
    table="it",
    roles_lead=True,
    verbs=words(
        """informa informano replica replicato dice disse diceva detto afferma affermato affermava spiega spiegato spiegava aggiunge aggiunto
        aggiungeva sottolinea sottolineato racconta raccontato raccontava dichiara dichiarato risponde
        risposto rispondeva scrive scritto scriveva commenta commentato ricorda ricordato conclude concluso
        osserva osservato ammette ammesso confessa confessato assicura assicurato annuncia annunciato avverte
        avvertito denuncia denunciato attacca attaccato accusa accusato replica replicato ribadisce ribadito
        sostiene sostenuto precisa precisato prosegue proseguito continua insiste insistito chiede chiesto
        domanda domandato ritiene pensa crede rivela rivelato riferisce riferito informa fa_sapere sapere
        twitta twittato esclama urla gridato grida ironizza ironizzato scherza sbotta taglia_corto chiosa
        sentenzia evidenzia evidenziato rimarca lamenta lamentato auspica auspicato promette promesso minaccia
        definisce definita definito definisce critica criticato difende loda elogia ringrazia ringraziato
        confida confidato riflette analizza rilancia puntualizza rivendica sintetizza nota tuona esulta ripete
        ripetuto argomenta obietta ha_detto disse parla legge recita si_legge"""
    ),
    according=("secondo", "per", "a detta di", "stando a", "ad avviso di", "nelle parole di"),
    he=words("lui egli"),
    she=words("lei ella"),
    they=words("loro noi"),
    sir=words("signor sig."),
    madam=words("signora sig.ra"),
    titles=words("dott. dott.ssa prof. prof.ssa avv. ing. on. sen. mons. don"),
    roles=words(
        """agente agricoltore agronomo allenatore allenatrice allevatore alpinista ambasciatore
        ambasciatrice amministratore amministratrice analista animatore antropologo arbitro
        archeologa archeologo architetta architetto arcivescovo artigiano artista assessora
        assessore assistente astronauta astronoma astronomo atleta attaccante attivista attore
        attrice autore autrice avvocata avvocatessa avvocato ballerina ballerino barista batterista
        bibliotecaria biologa biologo calciatore calciatrice campione campionessa cancelliere
        candidata candidato cantante cantautore cantautrice capitano capo capogruppo cardinale
        cardiologo ceo chef chirurga chirurgo ciclista coach cofondatore cofondatrice collaboratore
        collaboratrice colonnello comandante commentatore commerciante commissario compositore
        compositrice conduttore conduttrice consigliera consigliere consulente contadino
        coordinatore coordinatrice coreografo corrispondente critico ct cuoca cuoco curatore
        curatrice decano delegata delegato deputata deputato difensore dipendente diplomatico
        direttore direttore-generale direttrice dirigente disegnatore docente dottore dottoressa
        economista editore editorialista educatore educatrice emerita emerito epidemiologo esperta
        esperto esponente farmacista filosofa filosofo fisico fondatore fondatrice fotografa
        fotografo fumettista funzionaria funzionario generale geografo geologa geologo geometra
        giardiniere ginnasta giocatore giornalista giudice giurista governatore governatrice
        immunologo impiegata impiegato imprenditore imprenditrice imputato infermiera infermiere
        infettivologo informatico ingegnere inquilino insegnante inviata inviato ispettore
        ispettrice leader legale linguista maestra maestro magistrata magistrato magnate manager
        maresciallo marinaio matematico medico meteorologo militante militare ministra ministro
        missionario modella musicista neurologo notaio nuotatore nuotatrice oceanografo oncologo
        operaia operaio operatore operatrice organizzatore ostetrica papa parlamentare parroco
        parrucchiere partigiano pastore patron pediatra pensionata pensionato pescatore pianista
        pilota pittore pittrice pm poeta poetessa politologa politologo poliziotta poliziotto
        portavoce portiere prefetto premier presentatore preside presidente presidentessa primario
        primatista principe principessa procuratore procuratrice produttore produttrice professore
        professoressa proprietaria proprietario psichiatra psicologa psicologo psicoterapeuta
        questore rapper rappresentante re redattore regina regista reporter residente responsabile
        rettore rettrice ricercatore ricercatrice ristoratore romanziere sacerdote scienziata
        scienziato scrittore scrittrice scultore segretaria segretario senatore senatrice sindaca
        sindacalista sindaco sismologo soccorritore socia socio sociologo soldato soprano
        sottosegretaria sottosegretario sovrintendente specialista sportivo statista stilista
        storico studente studentessa studiosa studioso tassista tecnico tennista teologo tesoriere
        testimone titolare traduttore traduttrice vescovo vicedirettore viceministra viceministro
        vicepremier vicepresidente vicesegretario vicesindaco vignaiolo virologa virologo
        viticoltore volontaria volontario vulcanologo"""
    ),
    kin=words(
        """compagna compagno cugina cugino ex-marito ex-moglie fidanzata fidanzato figlia figlio
        fratello madre mamma marito moglie nipote nonna nonno padre papà sorella suocera suocero
        vedova vedovo zia zio"""
    ),
    unnamed=words(
        """fonti fonte testimone testimoni residenti esperti inquirenti autorità polizia governo ministero
        azienda comunicato rapporto persona amico amica vicini"""
    ),
    organisations=words(
        """partito università istituto ministero commissione consiglio camera senato parlamento tribunale corte
        banca gruppo società associazione federazione confederazione sindacato unione comitato agenzia
        giornale radio televisione ospedale polizia chiesa club lega fondazione corriere repubblica stampa
        messaggero guardia corpo times post"""
    ),
    places=words(
        """italia roma milano napoli torino palermo genova bologna firenze venezia sicilia sardegna europa
        francia parigi germania berlino spagna londra washington usa uniti york florida california texas
        mar-a-lago cina pechino russia mosca ucraina kiev israele gaza iran teheran turchia libia egitto
        bruxelles palm beach evin"""
    ),
    not_names=words(
        """lunedì martedì mercoledì giovedì venerdì sabato domenica gennaio febbraio marzo aprile maggio giugno
        luglio agosto settembre ottobre novembre dicembre ansa pd fdi lega m5s ue onu nato x italiano italiana
        stato dio trump_tower nyt casa bianca"""
    ),
    particles=words("de di da del della dello dei degli la lo d' van von der ben al el"),
    definite=words("il lo la i gli le l' questo questa quel quella"),
    indefinite=words("un uno una due tre quattro alcuni alcune diversi molti ogni nessun"),
    prepositions=words(
        """di del della dello dei degli delle dell' a al alla allo ai agli alle all' da dal dalla dallo dall' in
        nel nella nello nell' con su sul sulla sull' per tra fra contro senza verso dopo prima durante secondo
        presso"""
    ),
    where=words("in a da"),
    conjunctions=words("e ed o ma poi"),
    who=words("che chi cui quale dove"),
    function=words(
        """il lo la i gli le l' un uno una un' di del della dello dei degli delle dell' a al alla allo ai agli
        alle all' da dal dalla dallo dall' in nel nella nello nell' con su sul sulla sull' per tra fra contro
        senza verso dopo prima durante secondo e ed o ma se come quando dove perché che chi cui non né anche
        ancora già più meno molto poco tutto tutti tutta tutte altro altri altra questo questa questi queste
        quel quella quello quei quelle suo sua suoi sue mio mia nostro loro lui lei io noi voi si mi ti ci vi
        ne è sono era erano ha hanno aveva fu così poi però infatti inoltre invece mentre oggi ieri domani ora
        qui là sempre mai solo subito bene ecco proprio nei tre due"""
    ),
    participles=("ndo",),
    dash=True,
    drops_pronouns=True,
    elides=True,
    aged=("enne",),
    vague=words("questo questa questi queste quello quella ciò lui lei loro lì là qui e ma così allora perché"),
    negations=words("non mai nessuno niente nulla senza"),
    bodies=words(
        """agenzia associazione azienda banca club commissione comune federazione governo gruppo
        ministero ong organizzazione partito polizia procura questura regione sindacato società
        università"""
    ),
    documents=words("comunicato documento lettera messaggio nota ordinanza rapporto sentenza tweet"),
    owners=words("suo sua suoi"),
    affiliated=words("di del della dello dell' dei degli delle"),
    auxiliaries=words("ha hanno aveva avevano è"),
    existential=(
        "ciò che",
        "quello che",
        "quelli che",
    ),
    emphatic=words(
        """assolutamente basta catastrofe colpa colpevole crisi deve devono disastro dobbiamo dolore
        errore fallimento follia giustizia grave gravissimo guerra impossibile inaccettabile
        incredibile ingiustizia innocente odio paura peggio pericolo rabbia responsabile scandalo
        sempre sola solo terribile triste tutta tutte tutti tutto unica unico urgente vergogna
        verità violenza vittoria"""
    ),
    courtesies=words(
        """benvenuti clienti collaborazione complimenti contenti felice felici grati grazie innovativa
        innovativo lieti lieto onorati opportunità orgogliosa orgogliosi orgoglioso partner
        ringraziamo ringraziare ringrazio"""
    ),
    statuses=words("ex già vice futuro futura primo prima neo defunto"),
    copulas=words("è era diventa resta stato"),
    employed=words("lavora_come fa_il fa_la"),
    since=words("dal"),
    reflexives=words("s' si"),
)

_BOILERPLATE = Boilerplate(
    syndicated=phrases(
        """
        L’articolo … proviene da | L'articolo … proviene da | L’articolo … sembra essere il primo su |
        L'articolo … sembra essere il primo su
"""
    ),
    related=phrases("""
        leggi | leggi anche | leggi tutto | leggi qui | leggi di più | leggete anche | da leggere | guarda | guarda
        anche | guarda il video | guarda le foto | vedi | vedi anche | vedi altro | approfondisci | approfondimenti |
        approfondimento | per approfondire | articoli correlati | articolo correlato | correlati | notizie correlate |
        contenuti correlati | potrebbe interessarti | ti potrebbe interessare | potrebbe interessarti anche |
        potrebbero interessarti | consigliati | consigliato | da non perdere | non perdere | i più letti | più letti |
        le più lette | ultime notizie | altre notizie | altri articoli | altro | continua a leggere | continua | video
        | fotogallery | galleria | gallery | le foto | in foto | podcast | ascolta | ascolta anche | analisi |
        opinione | commento | diretta | in diretta | speciale | intervista | anche | scopri di più | scopri anche
"""),
    captions=phrases("""
        foto | fotografia | fotografie | immagine | immagini | credit | crediti | credito | foto di | foto d'archivio
        | foto di repertorio | immagine d'archivio | didascalia | fonte | fonti | illustrazione | infografica | nella
        foto | in questa foto | nell'immagine | una foto d'archivio | la foto mostra | l'immagine mostra
"""),
    pictures=phrases("foto | fotografia | immagine | immagini | archivio | illustrazione | img | credit"),
    calls=phrases("""
        iscriviti | iscrivetevi | abbonati | abbonatevi | registrati | registratevi | seguici | seguiteci | segui |
        condividi | condividete | condividi su | clicca | clicca qui | cliccate | scarica | scarica la | scaricate |
        ricevi | ricevete | unisciti | unitevi | partecipa | scrivici | scriveteci | contattaci | inviaci | commenta |
        lascia un commento | sostieni | sostienici | sostieni il | dona | aiutaci | accedi | attiva | approfitta |
        resta aggiornato | rimani aggiornato | resta informato | non perderti | stampa | visita | raccontaci | metti
        mi piace | prova | copia link | entra nel nostro | entra nel canale | acquista
"""),
    invitations=phrases("""
        vuoi | volete | hai | ti è piaciuto | se vuoi | se ti | per ricevere | per restare | per rimanere | per
        leggere | per saperne | tutte le notizie | le notizie più | tutti gli aggiornamenti | ogni mattina | ogni
        giorno | ogni settimana | la nostra newsletter | il nostro canale | la nostra app | puoi | grazie
"""),
    things=phrases("""
        newsletter | casella | posta | e-mail | email | mail | notifiche | avvisi | aggiornamenti | app | podcast |
        canale | abbonamento | abbonati | abbonato | account | gratis | gratuitamente | questo articolo | questa
        notizia | pagina | sito | commenti | link | qui | social
"""),
    us=phrases("""
        noi | ci | nostro | nostra | nostri | nostre | tuo | tua | tuoi | tue | ti | vostro | vostra | vi
"""),
    walls=phrases("""
        per continuare a leggere | continua a leggere con | riservato agli abbonati | contenuto riservato | riservata
        agli abbonati | solo per abbonati | per abbonati | sei già abbonato | sei già registrato | hai già un account
        | accesso illimitato | hai raggiunto il limite | contenuto esclusivo | articolo riservato
"""),
    consent=phrases("consenso*"),
    consent_titles=phrases("prima di continuare"),
    logins=phrases("accedi"),
    cookies=phrases("""
        utilizza cookie | utilizza i cookie | utilizziamo cookie | utilizziamo i cookie | usiamo i cookie | uso dei
        cookie | accetta i cookie | cookie policy | informativa sulla privacy | privacy policy | impostazioni cookie |
        i tuoi dati | il tuo consenso | il tuo browser | ad blocker
"""),
    footers=phrases("""
        tutti i diritti riservati | riproduzione riservata | diritti riservati | note legali | termini e condizioni |
        condizioni d'uso | vietata la riproduzione | tag | tags | argomenti | categoria | categorie | pubblicato
        originariamente | questo articolo è stato pubblicato | tradotto da | traduzione di | a cura di | errata
        corrige | nota della redazione | articolo aggiornato
"""),
    labels=phrases("""
        pubblicità | annuncio | sponsorizzato | contenuto sponsorizzato | condividi | commenti | commenta | stampa |
        altro | vedi altro | leggi tutto | abbonati | accedi | chiudi | home | menu | cerca | newsletter | successivo
        | precedente | indietro | torna su | ascolta | foto | salva | copia link
"""),
    dates=phrases("""
        pubblicato | pubblicato il | aggiornato | aggiornato il | ultimo aggiornamento | data | modificato
"""),
    bylines=phrases("""
        di | a cura di | testo | autore | autrice | dal nostro inviato | dal nostro corrispondente | scritto da
"""),
    roles=phrases("""
        giornalista | redattore | redattrice | reporter | cronista | corrispondente | inviato | inviata | autore |
        autrice | editorialista | professore | professoressa | docente | ricercatore | ricercatrice | scrittore |
        scrittrice | storico | storica | economista | direttore | direttrice | analista | avvocato | fotografo |
        fotografa | saggista
"""),
    copulas=phrases("""
        è | scrive | lavora | insegna | dirige | ha pubblicato | vive | collabora | era | sono | si occupa
"""),
    contacts=phrases("""
        segui | seguilo | seguila | contatti | contatta | e-mail | email | mail | altri articoli di | tutti gli
        articoli di | leggi gli altri articoli | sull'autore | sull'autrice | su twitter | twitter | il suo ultimo
        libro
"""),
    works=phrases("scrive | insegna | collabora"),
    authors=phrases("l'autore è | l'autrice è | sull'autore | sull'autrice"),
)

_AUTHORSHIP = Authorship(
    by=(
        "di",
        "a cura di",
        "scritto da",
        "articolo di",
        "testo di",
        "pubblicato da",
        "dal nostro inviato",
        "dalla nostra inviata",
        "dal nostro corrispondente",
        "dalla nostra corrispondente",
        "dai nostri inviati",
    ),
    joins=frozenset({"e", "ed", "&", "con"}),
    after=frozenset({"da", "a", "in", "per", "del", "della", "dal"}),
    bio=frozenset(
        {
            "è",
            "lavora",
            "scrive",
            "dirige",
            "insegna",
            "collabora",
            "vive",
            "cura",
        }
    ),
    roles=frozenset(
        {
            "giornalista",
            "corrispondente",
            "redattore",
            "redattrice",
            "inviato",
            "inviata",
            "editorialista",
            "autore",
            "autrice",
            "direttore",
            "caporedattore",
            "firma",
        }
    ),
    desks=frozenset({"redazione", "agenzia", "agenzie", "staff", "desk", "team"}),
    follow=("segui", "seguite"),
    contact=("contattare", "contatti", "scrivere a", "e-mail", "segui"),
    writer=(
        "l’autore è",
        "l'autore è",
        "l’autrice è",
        "l'autrice è",
    ),
    edited=("a cura redazionale di",),
    dated=("data", "pubblicato", "aggiornato", "modificato", "ultimo aggiornamento"),
)

_TELLING = Telling(
    press=phrases("contatti stampa | ufficio stampa: | contatto stampa"),
    letters=phrases("questa newsletter | buongiorno | buonasera"),
    filed=phrases("notizie | cronaca | ultime notizie | ultim'ora"),
    own=listed("io mio mia miei mie ho sono"),
    reader=listed("tu tuo tua vi vostro"),
    ought=phrases("deve | devono | dovrebbe | dovrebbero | bisogna | occorre"),
    days=phrases("""
        lunedì | martedì | mercoledì | giovedì | venerdì | sabato | domenica | ieri | oggi | stamattina | stasera |
        questa settimana
"""),
    months=listed("gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre"),
)

LANGUAGE = Language(
    code="it",
    name="Italian",
    words=_WORDS,
    speech=_SPEECH,
    boilerplate=_BOILERPLATE,
    authorship=_AUTHORSHIP,
    telling=_TELLING,
)
