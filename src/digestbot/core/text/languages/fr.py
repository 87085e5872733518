"""French."""

from digestbot.core.text.languages.authorship import Authorship
from digestbot.core.text.languages.boilerplate import Boilerplate, phrases
from digestbot.core.text.languages.language import Language
from digestbot.core.text.languages.speech import Speech, words
from digestbot.core.text.languages.telling import Telling
from digestbot.core.text.languages.words import Words, listed

_WORDS = Words(
    background=phrases("""
        ces dernières années | ces derniers mois | depuis des années | depuis longtemps | depuis des décennies |
        depuis toujours | au fil des ans | est connu pour | est connue pour | ce n'est un secret pour personne |
        joue un rôle important | jouent un rôle important | tout le monde connaît | la plupart des gens | beaucoup
        de gens | fait partie des
"""),
    connectives=phrases("""
        cependant | toutefois | pourtant | néanmoins | donc | en revanche | par ailleurs | de plus | en outre | en
        effet | dès lors | par conséquent | en conséquence | par exemple | de son côté | de leur côté | pour sa part
        | pour leur part | quant à lui | quant à elle | dans ce contexte | dans ce cadre | à cet égard | à ce titre
        | parmi eux | parmi elles | en même temps | à l'inverse | au contraire | d'ailleurs | à l'époque | depuis
        lors | d'autre part | d'une part | du coup | ce dernier | cette dernière | ces derniers | en retour | en fait
"""),
    generic=listed("""
        homme femme garçon fille adolescent couple victime suspect suspecte accusé conducteur conductrice pilote
        agent joueur joueuse attaquant défenseur gardien entraîneur chanteur chanteuse acteur actrice auteur autrice
        artiste candidat candidate dirigeant milliardaire propriétaire patron patronne entreprise société groupe
        club équipe formation constructeur banque agence autorité comité commission conseil tribunal cour ministère
        institut association syndicat parti organisation duo trio accord proposition projet plan programme mesure
        décision jugement loi texte attaque incident accident incendie drame étude rapport sondage événement
        exposition film livre album bâtiment site navire avion véhicule appareil plateforme service produit
        médicament vaccin
"""),
    leaning=listed("""
        ainsi alors aussi car ceci cela celle celles celui cependant ceux donc elle elles enfin ensuite et eux il ils
        leur leurs lui mais néanmoins or ou parallèlement plutôt pourtant puis sa ses sinon son toutefois y ça
        également
"""),
    personal=listed("j je ma me mes moi mon nos notre nous ta te tes toi ton tu vos votre vous"),
    pointing=listed("ce celle-ci celles-ci celui-ci ces cet cette ceux-ci"),
    calendar=listed("""
        année ans août après-midi automne avril dernier derniers dernière dernières dimanche décembre février
        hiver janvier jeudi jour jours juillet juin lundi mai mardi mars matin matinée mercredi midi mois
        novembre nuit octobre printemps prochain saison samedi semaine semaines septembre soir soirée vendredi
        week-end été
"""),
    weighty=(
        "pour la première fois",
        "une première depuis",
        "la première fois",
        "intervient après",
        "intervient alors que",
        "survient après",
        "survient alors que",
    ),
    stemmer="french",
    elided=listed("c d j jusqu l lorsqu m n puisqu qu quelqu quoiqu s t"),
    titles=listed("adj apr av cap cdt cf col dr env ex gén lt m me mes mgr mlle mm mme mmes pr prof st ste vs"),
    numbered=listed("art ch chap env fig n no nos p pp t vol"),
    closing=listed("etc"),
    stop=listed("""
        ai ainsi alors après as au aucun aucune aujourd'hui auquel aura aurait auront aussi autre autres aux avaient
        avait avant avec avoir ayant beaucoup bien c car ce ceci cela celle celles celui cependant certain certaine
        certaines certains ces cet cette ceux chaque chez ci comme comment contre d dans de depuis dernier dernière
        derrière des deux devait devant devrait doit doivent donc dont du durant dès déjà désormais elle elles en encore
        enfin entre environ es est et eu eux faire fait faut fois font fut grâce hors ici il ils j je jusqu jusque l la
        laquelle le lequel les lesquels leur leurs lors lorsqu lorsque lui là m ma mais malgré me mes mien moi moins mon
        même mêmes n ne ni non nos notamment notre nous on ont ou oui où par parce parmi pas pendant peu peut peuvent
        plus plusieurs plutôt pour pourquoi pourrait pouvait près puis puisqu puisque qu quand que quel quelle quelles
        quelqu quelque quelques quels qui quoi quoiqu s sa sans sauf se selon sera serait seront ses seulement si sien
        soit son sont sous souvent suis sur surtout t ta tandis tant te tel telle telles tels tes toi ton toujours tous
        tout toute toutefois toutes trop très tu un une vers voici voilà vos votre vous vraiment y à ça étaient étais
        était étant été êtes être
"""),
)

_SPEECH = Speech(
    table="fr",
    roles_lead=True,
    verbs=words(
        """informe informé dit disait dira dirent dit-on déclaré déclare déclarait affirmé affirme affirmait expliqué explique
        expliquait assuré assure assurait ajouté ajoute ajoutait précisé précise précisait estimé estime
        estimait souligné souligne soulignait rappelé rappelle rappelait indiqué indique indiquait confié
        confie confiait raconté raconte racontait répondu répond répondait lancé lance lançait écrit écrivait
        poursuivi poursuit poursuivait conclu conclut concluait juge jugé jugeait regretté regrette regrettait
        dénoncé dénonce dénonçait insisté insiste insistait martelé martèle résumé résume observé observe
        reconnu reconnaît admis admet avoué avoue promis promet prévenu prévient averti avertit argumente
        argumenté plaide plaidé tweeté tweete commenté commente analysé analyse détaillé détaille glissé
        glisse souffle soufflé ironise ironisé tacle taclé fustige fustigé réagi réagit rétorqué rétorque
        tranché tranche demande demandé interroge interrogé s'interroge soutient soutenu prétend prétendu
        annoncé annonce alerte alerté confirme confirmé rapporte rapporté témoigne témoigné note noté notait
        constate constaté relate relaté relève relevé renchérit renchéri s'exclame exclamé s'indigne indigné
        s'agace s'inquiète inquiète s'étonne déplore déplorait déploré revendique considère considérait
        critique critiqué appelle appelé félicite félicité veut_croire dit_on pointe pointé philosophe rigole
        sourit rit enchaîne complète complété nuance nuancé balaie cite cité clame clamé crie crié murmure
        murmuré propose proposé se_félicite réclame réclamé répète répété exposé fait_valoir valoir défend
        tonne abonde abondé tempère assène développe"""
    ),
    according=(
        "selon",
        "d'après",
        "d' après",
        "pour",
        "à en croire",
        "aux yeux de",
        "dixit",
        "a ses yeux",
        "à ses yeux",
        "de l'avis de",
    ),
    he=words("il"),
    she=words("elle"),
    they=words("ils elles on nous"),
    sir=words("m. monsieur"),
    madam=words("mme mme. mlle madame"),
    titles=words("dr pr me mgr dr. pr."),
    roles=words(
        """acteur actrice adhérent adhérente adjoint adjointe agent agriculteur agricultrice
        ambassadeur ambassadrice analyste animateur animatrice apiculteur apicultrice architecte
        archéologue artisan artiste astronaute astrophysicien astrophysicienne auteur autrice avocat
        avocat-conseil avocat-général avocate basketteur batteur biologiste boucher boulanger
        boulangère bâtonnier bénévole cancérologue candidat candidate capitaine cardinal
        caricaturiste cavalier champion championne chancelier chancelière chanteur chanteuse chef
        cheffe chercheur chercheuse chirurgien chirurgienne cinéaste climatologue coach cofondateur
        cofondatrice colistier colistière collaborateur collaboratrice collègue colonel commandant
        commerçant commerçante commissaire compositeur compositrice comédien comédienne conducteur
        conductrice conférencier conseiller conseillère conservateur conservatrice consultant
        consultante coordinateur coordinatrice coprésident coprésidente cuisinier cuisinière
        curateur curé cycliste danseur danseuse dermatologue dessinateur dessinatrice diplomate
        directeur directrice dirigeant dirigeante docteur doyen doyenne défenseur délégué déléguée
        député députée développeur employé employée enquêteur enseignant enseignante entraîneur
        entraîneuse entrepreneur entrepreneuse essayiste eurodéputé eurodéputée expert experte
        fonctionnaire fondateur fondatrice footballeur footballeuse gardien gardienne gendarme
        gestionnaire gouverneur graphiste guitariste général généraliste géographe géologue gérant
        gérante habitant habitante handballeur historien historienne humoriste hydrologue hôtelier
        hôtelière imam immunologue infectiologue infirmier infirmière informaticien ingénieur
        ingénieure inspecteur inspectrice instituteur institutrice joueur joueuse journaliste juge
        juriste leader lieutenant linguiste locataire logisticien magistrat magistrate maire maire-
        adjoint mannequin maraîcher maraîchère marin mathématicien maître membre militaire militant
        militante milliardaire ministre missionnaire moniteur musicien musicienne musicologue
        médecin nageur nageuse navigateur navigatrice neurologue notaire océanographe oncologue
        ornithologue ouvrier ouvrière pape parlementaire passagère pasteur patron patronne paysan
        paysanne pdg peintre pharmacien pharmacienne philosophe photographe physicien physicienne
        pianiste pilote plasticien plongeur policier policière politologue polémiste pompier porte-
        parole poète premier premier-ministre première-ministre prince princesse procureur
        procureure producteur productrice professeur professeure promoteur propriétaire proviseur
        proviseure préfet préfète préparateur présentateur présentatrice président présidente prêtre
        psychanalyste psychiatre psychologue pédiatre pêcheur rabbin rappeur rappeuse rapporteur
        rapporteure reine représentant représentante responsable restaurateur restauratrice retraité
        retraitée roi romancier romancière rugbyman réalisateur réalisatrice rédacteur rédactrice
        référent référente salarié salariée sauveteur scientifique sculpteur sculptrice scénariste
        secrétaire serveur serveuse skipper sociologue soldat spécialiste styliste surveillant
        surveillante syndicaliste sélectionneur sénateur sénatrice technicien technicienne tennisman
        théologien toxicologue traducteur traductrice trésorier trésorière universitaire urbaniste
        urgentiste usager vendeur vendeuse vice-premier vice-président vice-présidente victime
        vigneron vigneronne virologue viticulteur viticultrice voisin voisine vétérinaire économiste
        écrivain écrivaine éditeur éditorialiste éditrice éducateur éducatrice éleveur éleveuse élu
        élue épidémiologiste étudiant étudiante évêque"""
    ),
    kin=words(
        """beau-père belle-mère compagne compagnon cousin cousine ex-femme ex-mari femme fiancé fiancée
        fille fils frère grand-mère grand-père maman mari mère neveu nièce oncle papa petit-fils
        petite-fille père soeur sœur tante veuve épouse époux"""
    ),
    unnamed=words(
        """source sources témoin témoins habitant habitante habitants riverain riverains syndicats experts
        enquêteurs autorités police parquet gouvernement ministère entreprise groupe communiqué rapport proche
        entourage élysée responsables manifestant manifestante manifestants"""
    ),
    organisations=words(
        """parti université institut école ministère commission conseil assemblée sénat parlement tribunal cour
        banque groupe société association fédération confédération syndicat union comité agence journal radio
        télévision hôpital police armée église club ligue fondation monde figaro libération parisien humanité
        échos front rassemblement république renaissance"""
    ),
    places=words(
        """france paris lyon marseille bordeaux toulouse lille nantes strasbourg nice rennes montpellier europe
        allemagne berlin italie rome espagne madrid belgique bruxelles suisse genève royaume-uni angleterre
        londres etats-unis états-unis washington chine pékin russie moscou ukraine kiev turquie ankara israël
        gaza palestine iran téhéran syrie liban maroc algérie tunisie afrique sénégal mali niger japon tokyo
        inde brésil canada québec montréal elysée élysée matignon bercy"""
    ),
    not_names=words(
        """lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août
        septembre octobre novembre décembre afp cgt cfdt fo lr ps rn lfi eelv tf1 bfm bfmtv rtl ue onu otan
        medef français française américain européen etat état dieu"""
    ),
    particles=words("de du des d' la le les von van der den ben bin el al da di"),
    definite=words("le la les l' ce cet cette ces"),
    indefinite=words("un une des deux trois quatre plusieurs certains quelques aucun chaque"),
    prepositions=words(
        """de du des d' à au aux en dans par pour sur avec sans sous chez vers contre entre depuis après avant
        devant selon lors"""
    ),
    where=words("à en dans"),
    conjunctions=words("et ou mais puis"),
    who=words("qui que dont où lequel laquelle"),
    function=words(
        """le la les l' un une des de du d' à au aux en dans par pour sur avec sans sous chez vers contre entre
        et ou mais donc or ni car si comme quand lorsque lorsqu' puisque parce que qu' qui quoi dont où ce cet
        cette ces il elle ils elles on nous vous je j' tu se s' ne n' pas plus moins très trop aussi ainsi
        alors après avant depuis pendant selon lors malgré même mais son sa ses leur leurs mon ma mes notre
        nos votre vos tout tous toute toutes aujourd'hui hier demain ici là là-dessus ailleurs pourtant
        cependant toutefois enfin ensuite puis déjà encore toujours jamais a est sont était étaient sera
        seront avait avaient ont fait c' c'est y"""
    ),
    participles=("ant",),
    clitics=("-t-il", "-t-elle", "-il", "-elle", "-ils", "-elles", "-on"),
    dash=True,
    elides=True,
    vague=words("cela ça ce ceci celui celle ceux il elle ils elles y là ici et mais donc alors car c"),
    negations=words("pas jamais rien personne aucun aucune sans faut doit"),
    bodies=words(
        """agence association banque club collectif commission compagnie direction entreprise
        fédération gendarmerie gouvernement groupe mairie ministère ong organisation parquet parti
        police préfecture société syndicat tribunal université"""
    ),
    documents=words("""arrêt billet communiqué courrier jugement lettre message note rapport texte tweet"""),
    owners=words("son sa ses leur leurs"),
    addressed=words("demandé interrogé"),
    passive=words("été"),
    affiliated=words("de du chez des d' l'"),
    auxiliaries=words("a ont avait avaient est"),
    existential=(
        "il y a",
        "il y aura",
        "il faut",
        "il faudra",
        "il existe",
        "il reste",
        "il suffit",
        "ce qui",
        "ce que",
        "celui qui",
        "ceux qui",
        "ça suffit",
    ),
    impersonal=(
        "il est",
        "il était",
        "il serait",
        "il sera",
        "il me",
        "il nous",
    ),
    completing=words("de que d qu pour"),
    emphatic=words(
        """absolument catastrophe choqué colère coupable crise danger dangereux devons doit doivent
        désastre enfin erreur faute folie grave guerre haine honte immense impossible inacceptable
        incroyable innocent intolérable justice mensonge peur pire refuse responsable scandale seul
        seule terrible toujours tous tout toute toutes triste urgence victoire violence vérité"""
    ),
    courtesies=words(
        """bienvenue clients collaboration fier fiers fière félicite félicitons heureuse heureux
        innovant innovante merci partenaire partenariat plaisir ravi ravie ravis remercie remercions
        unique"""
    ),
    statuses=words("ancien ancienne ex futur future premier première vice numéro défunt défunte"),
    copulas=words("est était devient devenu devenue reste"),
    employed=words("travaille_comme exerce_comme"),
    since=words("depuis"),
    reflexives=words("s' se"),
)

_BOILERPLATE = Boilerplate(
    syndicated=phrases(
        """
        L’article … est apparu en premier sur | L'article … est apparu en premier sur |
        Cet article … est apparu en premier sur
"""
    ),
    related=phrases("""
        lire | lire aussi | à lire aussi | à lire | lire également | à lire également | lire la suite | lisez aussi |
        lisez également | lire notre | voir aussi | à voir aussi | à voir | voir | voir également | sur le même sujet
        | sur le même thème | à découvrir | à découvrir aussi | à écouter | écouter | écouter aussi | à ne pas manquer
        | ne manquez pas | vidéo | en vidéo | en images | diaporama | podcast | galerie | notre dossier | dossier |
        décryptage | analyse | éclairage | reportage | entretien | en direct | plus d'informations | plus d'infos | en
        savoir plus | pour aller plus loin | articles liés | articles similaires | articles recommandés | les plus lus
        | nos articles | recommandé | recommandé pour vous | vous aimerez aussi | cela pourrait vous intéresser | ça
        pourrait vous intéresser | relire | retrouvez | revoir | le récit | archives | à relire | plus | lire plus |
        nos autres articles | retrouvez notre | retrouvez nos | relisez
"""),
    captions=phrases("""
        photo | photos | crédit | crédits | crédit photo | crédits photo | photo d'archives | photo d'illustration |
        photographie | image | images | image d'illustration | illustration | légende | légende image | légende photo
        | source | sources | infographie | capture d'écran | sur cette photo | cette photo | photo prise | photo
        fournie | photo de | une photo d'archives | la photo montre | cette image
"""),
    pictures=phrases("photo | photos | photographie | image | images | illustration | archives | img | crédit"),
    calls=phrases("""
        abonnez-vous | s'abonner | inscrivez-vous | s'inscrire | je m'abonne | je m'inscris | suivez-nous | suivez |
        suivre | partagez | partager | partager sur | partager cet article | cliquez | cliquez ici | téléchargez |
        recevez | rejoignez | rejoignez-nous | découvrez | écrivez-nous | contactez-nous | envoyez-nous | envoyez |
        réagissez | commentez | commenter | soutenez | soutenez-nous | faites un don | aidez-nous | participez |
        connectez-vous | identifiez-vous | créez | activez | profitez | restez informé | restez connecté | ne ratez |
        ne manquez rien | ne ratez rien | imprimer | consultez | visitez | retrouvez-nous | dites-nous | donnez votre
        avis | laissez un commentaire | laisser un commentaire | aimez notre | essayez | offrir cet article | copier
        le lien
"""),
    invitations=phrases("""
        vous souhaitez | vous voulez | vous avez | vous aimez | envie de | pour recevoir | pour suivre | pour ne rien
        | pour lire | pour vous abonner | pour plus | si vous | toute l'actualité | toute l'info | l'essentiel de |
        chaque matin | chaque jour | chaque semaine | tous les jours | notre newsletter | notre lettre | notre
        application | nos newsletters | cette newsletter | merci | avez-vous
"""),
    things=phrases("""
        newsletter | newsletters | lettre d'information | infolettre | boîte mail | boîte | e-mail | e-mails | email |
        mail | courriel | alertes | notifications | application | appli | podcast | chaîne | abonnement | abonnés |
        abonné | compte | gratuit | gratuitement | cet article | page | site | commentaires | lien | ici | réseaux
        sociaux
"""),
    us=phrases("nous | notre | nos | vous | votre | vos"),
    walls=phrases("""
        pour lire la suite | la suite est réservée | réservé aux abonnés | réservés aux abonnés | réservé à nos
        abonnés | article réservé | contenu réservé | déjà abonné | déjà inscrit | déjà un compte | accès illimité |
        lisez la suite | il vous reste | cet article est réservé | pour continuer à lire | poursuivre la lecture |
        poursuivez votre lecture
"""),
    consent=phrases("accepter | consentement* | rgpd*"),
    consent_titles=phrases("avant de continuer | avant de poursuivre | vie priv"),
    logins=phrases("connexion | se connecter"),
    cookies=phrases("""
        utilise des cookies | utilisons des cookies | utilisation de cookies | utilisation des cookies | accepter les
        cookies | gestion des cookies | paramètres des cookies | politique de confidentialité | vos données | votre
        consentement | votre navigateur | bloqueur de publicité | activer javascript | l'utilisation de cookies |
        l'utilisation des cookies
"""),
    footers=phrases("""
        tous droits réservés | mentions légales | conditions générales | conditions d'utilisation | reproduction
        interdite | toute reproduction | avec afp | avec agences | mots-clés | tags | thèmes | sujets | rubrique |
        catégorie | catégories | cet article a été publié | cet article est paru | article publié | cet article a été
        mis à jour | traduit de l'anglais | traduit par | la rédaction | correction | erratum | note de la rédaction
"""),
    labels=phrases("""
        publicité | annonce | contenu sponsorisé | sponsorisé | partager | partage | commentaires | commentaire |
        imprimer | plus | voir plus | lire plus | s'abonner | s'inscrire | se connecter | fermer | accueil | menu |
        rechercher | newsletter | suivant | précédent | retour | haut de page | la suite après la publicité | la suite
        après cette publicité | écouter l'article | photo | enregistrer | offrir | réagir
"""),
    dates=phrases("""
        publié | publié le | mis à jour | mis à jour le | mise à jour | modifié | modifié le | date | dernière mise à
        jour | posté le
"""),
    bylines=phrases("par | propos recueillis par | texte | auteur | de notre correspondant | avec"),
    roles=phrases("""
        journaliste | rédacteur | rédactrice | reporter | correspondant | correspondante | auteur | autrice | auteure
        | chroniqueur | chroniqueuse | éditorialiste | professeur | professeure | chercheur | chercheuse | écrivain |
        écrivaine | historien | historienne | économiste | essayiste | directeur | directrice | photographe | maître
        de conférences | enseignant | enseignante | politologue | sociologue | philosophe
"""),
    copulas=phrases("""
        est | couvre | écrit | enseigne | travaille | dirige | a publié | vit | collabore | était | sont
"""),
    contacts=phrases("""
        suivez-le | suivez-la | suivre | contact | contacter | contactez | courriel | e-mail | email | mail | tous ses
        articles | voir tous les articles | tous les articles de | plus d'articles de | à propos de l'auteur | sur
        l'auteur | sur twitter | twitter | son dernier livre | dernier ouvrage paru
"""),
    works=phrases("couvre | écrit | enseigne | collabore"),
    authors=phrases("l'auteur est | l'autrice est | l'auteure est | à propos de l'auteur"),
)

_AUTHORSHIP = Authorship(
    by=(
        "par",
        "écrit par",
        "publié par",
        "propos recueillis par",
        "article de",
        "texte de",
        "une enquête de",
        "un reportage de",
        "rédigé par",
        "de notre correspondant",
        "de notre correspondante",
    ),
    joins=frozenset({"et", "&", "avec"}),
    after=frozenset({"à", "au", "en", "pour", "avec", "dans", "aux"}),
    bio=frozenset({"est", "travaille", "écrit", "couvre", "dirige", "enseigne", "collabore", "anime", "vit"}),
    roles=frozenset(
        {
            "journaliste",
            "correspondant",
            "correspondante",
            "rédacteur",
            "rédactrice",
            "chef",
            "reporter",
            "envoyé",
            "envoyée",
            "spécial",
            "spéciale",
            "auteur",
            "autrice",
            "chroniqueur",
            "chroniqueuse",
            "éditorialiste",
            "grand",
        }
    ),
    desks=frozenset({"rédaction", "service", "équipe", "agence", "agences", "desk", "staff", "journal"}),
    follow=("suivez", "suivre"),
    contact=("contacter", "joindre", "e-mail", "suivez", "écrire à"),
    writer=(
        "l’auteur est",
        "l'auteur est",
        "l’autrice est",
        "l'autrice est",
        "l’auteure est",
    ),
    edited=("édité par",),
    dated=("date", "publié", "mis à jour", "modifié"),
)

_TELLING = Telling(
    press=phrases("contact presse | contacts presse | relations presse"),
    letters=phrases("cette newsletter | cette infolettre | bonjour"),
    filed=phrases("actualité | actualités | actu | infos"),
    own=listed("je j'ai j'étais mon ma mes moi"),
    reader=listed("vous votre vos tu"),
    ought=phrases("il faut | doit | doivent | devrait | devraient | il est temps"),
    days=phrases("""
        lundi | mardi | mercredi | jeudi | vendredi | samedi | dimanche | hier | aujourd'hui | ce matin | ce soir |
        cette semaine
"""),
    months=listed("janvier février mars avril mai juin juillet août septembre octobre novembre décembre"),
)

LANGUAGE = Language(
    code="fr",
    name="French",
    words=_WORDS,
    speech=_SPEECH,
    boilerplate=_BOILERPLATE,
    authorship=_AUTHORSHIP,
    telling=_TELLING,
)
