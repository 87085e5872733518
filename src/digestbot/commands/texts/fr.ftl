# Les mots du bot en français : les mêmes textes que dans en.ftl, un test les compare. On vouvoie ; zéro est au singulier,
# donc un texte pour "one" dit toujours le nombre.
# feed flux, digest revue, story actualité, topic thème, schedule programme, channel canal, outlet média, quote citation,
# block blocage, manager gestionnaire, poll lecture, this place cet espace.

## Aide

command-help = Ce que ce bot sait faire
    .name = aide
option-help-topic = Une commande à expliquer
    .name = sujet
help-title = Des revues de presse pour cet espace
help-what = Je lis les flux que vous choisissez, je réunis les articles qui parlent du même événement et je publie des revues : résumés mot pour mot, qui a dit quoi avec un lien vers la phrase, et qui l’a écrit.
help-readers = Pour tout le monde : /news donne une revue tout de suite ; /digest dit ce qui a été publié, ce qui vient ensuite et pourquoi ; /search, /quotes, /story et /author servent à chercher ; /follow vous prévient de ce que vous choisissez.
help-managers = Pour les gestionnaires : /setup pour démarrer en une minute, puis /feeds, /schedule, /topics, /block et /admin.
help-trust = Rien ne quitte la machine sur laquelle je tourne, aucun modèle de langage n’écrit quoi que ce soit, et chaque phrase est celle de son article.
help-next = Ensuite : appuyez sur un bouton pour voir ses commandes.
help-options = Les options entre [crochets] sont facultatives.
privacy-button = Confidentialité
privacy-title = Ce qui est conservé
privacy-stored = Sont conservés : les flux et leurs articles, les réglages de cet espace, les votes sur les revues, ce que des personnes suivent et règlent pour elles-mêmes, et les identifiants de ces personnes, des gestionnaires nommés et de celles qui ont modifié quelque chose ; les modifications sont gardées 180 jours.
privacy-not-stored = Rien n’est conservé sur les personnes qui ne font que lire, et les messages ne sont jamais lus. Si le bot est retiré, il s’arrête aussitôt, et tout ce qui concerne cet espace est effacé après 30 jours.
privacy-forget = Pour que tout soit effacé sur vous dès maintenant : /me forget. Les gestionnaires peuvent tout emporter avec /admin export, et tout supprimer avec /admin erase.

## Refus

unknown-command = La commande { $command } n’existe pas. Voyez ce qu’il y a avec /help.
which-verb = Il manque un mot : { $commands }.
missing-option = { $command } a besoin de { $option }. Ajoutez-le après la commande et renvoyez-la.
extra-words = Je ne sais que faire de { $words }. /help montre ce que prend { $command } ; mettez les mots qui vont ensemble "entre guillemets".
no-number = { $option } attend un nombre entier, et { $given } n’en est pas un.
no-flag = { $option } attend oui ou non, et { $given } n’est ni l’un ni l’autre.
out-of-bounds = { $option } doit être compris entre { $least } et { $most }.
no-such-choice = { $option } est à choisir parmi { $choices }.
too-long = { $option } dépasse { $most } caractères. Raccourcissez et renvoyez.
not-allowed = C’est réservé aux gestionnaires : les personnes qui peuvent gérer ce serveur ou cet espace de travail, ou que /admin managers désigne. Demandez à l’une d’elles ; /digest feeds montre à tout le monde ce qui est lu ici.
not-your-channel = Ce canal n’appartient pas à ce serveur ou à cet espace de travail. Choisissez-en un d’ici.
no-longer-here = Ce à quoi cela se rapportait n’est plus là. Rappelez la commande.
too-slow = Cela a pris trop de temps, et rien n’a été modifié. Réessayez dans un instant.
too-many-calls = C’est beaucoup à la fois. Réessayez dans { $seconds } s.
no-such-feed = « { $name } » n’est pas un flux d’ici. Voyez-les tous avec /feeds list.
no-such-topic = « { $name } » n’est pas un thème d’ici. Voyez-les tous avec /topics list.
no-such-schedule = « { $name } » n’est pas un programme d’ici. Voyez-les tous avec /schedule list.

## Erreurs : ce que refusent le cœur, le stockage et les plateformes, d’après le code de `errors.UserError`

error-surprise = Quelque chose s’est mal passé, et n’aurait pas dû. Rien n’a été modifié ; réessayez dans une minute, et prévenez l’opérateur si cela continue : le journal dit ce qui s’est passé.
error-storage = La base de données est inutilisable pour l’instant. Rien n’a été modifié ; réessayez dans une minute, et prévenez l’opérateur si cela continue : le journal dit ce qu’elle a.
error-conflict = Quelqu’un d’autre a modifié la même chose au même moment. Regardez de nouveau, puis refaites ce que vous vouliez.
error-fetch = Cette adresse n’a pas pu être lue. Rien n’a été modifié ; réessayez dans une minute.
error-worker = Cela demandait trop de temps ou trop de mémoire et a été arrêté. Rien n’a été modifié ; réessayez dans une minute, ou demandez moins.
error-query-too-long = La recherche fait { $length } caractères ; le maximum est { $most }. Répartissez-la sur plusieurs thèmes.
error-query-close = La « ) » au caractère { $at } n’a pas de « ( » avant elle. Retirez-la, ou ajoutez la « ( ».
error-query-character = Le caractère en position { $at } est illisible. Retirez-le.
error-query-quote-open = Le guillemet au caractère { $at } n’est jamais fermé. Ajoutez-en un là où finit l’expression.
error-query-quote-empty = Il n’y a aucun mot entre les guillemets au caractère { $at }. Écrivez-en un, ou retirez-les.
error-query-deep = Plus de { $most } parenthèses l’une dans l’autre au caractère { $at }. Mettez-en moins.
error-query-open = La « ( » au caractère { $at } n’est jamais fermée. Ajoutez une « ) » là où elle finit.
error-query-end = La recherche s’arrête là où un mot est attendu. Ajoutez un mot, ou retirez le dernier opérateur.
error-query-missing = Il manque un mot avant « { $text } » au caractère { $at }. Ajoutez-le.
error-query-value = Après { $field }: il manque une valeur au caractère { $at }. Écrivez { $field }:valeur.
error-query-no-word = Il n’y a aucun mot dans « { $text } » au caractère { $at }. Écrivez-en un.
error-address = « { $text } » n’est pas une adresse. Écrivez console:, discord:ID_SERVEUR/ID_CANAL ou slack:ID_ÉQUIPE/ID_CANAL.
error-address-platform = Il n’y a pas de plateforme « { $text } ». Écrivez console:, discord:… ou slack:….
error-address-console = « { $text } » n’est pas une adresse de la console. Écrivez console: et rien après.
error-address-site = « { $text } » n’est pas l’adresse d’un site. Écrivez site: suivi d’un nom en minuscules, chiffres et traits d’union, par exemple site:news.
error-address-discord = « { $text } » n’est pas une adresse sur Discord. Écrivez discord:ID_SERVEUR/ID_CANAL ; activez le mode développeur dans les paramètres de Discord, puis faites un clic droit sur un serveur ou un canal pour copier son identifiant.
error-address-slack = « { $text } » n’est pas une adresse sur Slack. Écrivez slack:ID_ÉQUIPE/ID_CANAL, suivi de /THREAD_TS pour un fil ; les deux identifiants sont dans l’adresse du canal, dans un navigateur : app.slack.com/client/ID_ÉQUIPE/ID_CANAL.
error-slack-file-elsewhere = Ce fichier n’est pas chez Slack. Envoyez-le de nouveau.
error-slack-file-closed = Slack ne donne pas accès à ce fichier. Ajoutez l’autorisation files:read à l’application, puis réessayez.
error-no-feed = Ce flux n’est plus là. Voyez-les tous avec /feeds list.
error-no-schedule = Ce programme n’est plus là. Voyez-les tous avec /schedule list.
error-no-topic = Ce thème n’est plus là. Voyez-les tous avec /topics list.
error-no-delivery = Cette revue n’est plus là.
error-no-workspace = Il n’y a pas d’espace « { $text } ».
error-no-key = Les secrets sont conservés chiffrés, et il n’y a pas encore de clé. L’opérateur en crée une avec : python -c 'from cryptography.fernet import Fernet; print(Fernet.generate_key().decode())' et la met dans DIGESTBOT_SECRET_KEY.
error-unreadable-secret = Ceci est chiffré, et la clé manque. L’opérateur lance digestbot doctor, qui dit quoi faire.
error-schedule-name-taken = Il y a déjà un programme nommé « { $name } ». Choisissez un autre nom, ou retirez d’abord celui-là.
error-topic-name-taken = Il y a déjà un thème nommé « { $name } ». Choisissez un autre nom, ou modifiez celui-là.
error-quota-feeds = Il peut y avoir ici { $most } flux au plus, pour que chacun ait sa part du bot ; il y en aurait davantage. Faites de la place avec /feeds remove, ou demandez à l’opérateur du bot d’augmenter quota_feeds.
error-quota-schedules = Il peut y avoir ici { $most } programmes au plus, pour que chacun ait sa part du bot ; il y en aurait davantage. Faites de la place avec /schedule remove, ou demandez à l’opérateur du bot d’augmenter quota_schedules.
error-quota-topics = Il peut y avoir ici { $most } thèmes au plus, pour que chacun ait sa part du bot ; il y en aurait davantage. Faites de la place avec /topics remove, ou demandez à l’opérateur du bot d’augmenter quota_topics.
error-quota-blocks = Il peut y avoir ici { $most } blocages au plus, pour que chacun ait sa part du bot ; il y en aurait davantage. Faites de la place avec /block remove, ou demandez à l’opérateur du bot d’augmenter quota_blocks.
error-quota-follows = Vous pouvez suivre ici { $most } choses au plus, pour que chacun ait sa part du bot ; il y en aurait davantage. Faites de la place avec /follow remove, ou demandez à l’opérateur du bot d’augmenter quota_follows.
error-block-kind = « { $kind } » ne peut pas être bloqué. Choisissez word, author, source ou category.
error-zone = « { $text } » n’est pas un fuseau horaire. Écrivez par exemple Europe/Paris ou America/Montreal.
error-time = « { $text } » n’est pas une heure. Écrivez par exemple 07:00.
error-neither = « { $text } » n’est ni un flux ni un thème d’ici. Pour les voir : digestbot feeds list
error-shell-no-feed = « { $text } » n’est pas un flux de { $workspace }. Pour les voir : digestbot feeds list
error-shell-no-subscription = « { $text } » n’est pas un abonnement de { $workspace }. Pour les voir : digestbot subscriptions

## Slack

slack-command = Revues de presse : help, news, last, next, feeds, setup et plus
slack-usage = [help | news THÈME | last | next | feeds | setup | add ADRESSE]
slack-shortcut-feeds-add = Ajouter un flux
slack-shortcut-quotes = Chercher des citations
slack-menu = Revues de presse
slack-menu-what = Appuyez sur ce que vous voulez faire. Tout peut aussi s’écrire : { $example }
slack-answer = digestbot
slack-close = Fermer
slack-working = Un instant…
slack-yes = Oui
slack-no = Non
slack-not-there = Je ne peux pas écrire dans ce canal ; ce message n’est donc visible que par vous. Invitez-m’y d’abord : { $invite }
slack-in-dm = Le fichier se trouve dans les messages directs que nous échangeons.
slack-mention = Posez-moi vos questions ici avec { $example }. Tout le reste est derrière { $command }, où la réponse n’est visible que par vous.
home-next = Prochaines revues
home-next-none = Aucune revue n’est prévue pour l’instant.
preview-nothing = Rien de nouveau ne serait publié maintenant.
button-preview-of = Aperçu de { $name }
home-follows = Ce que vous suivez
home-managers = Pour les gestionnaires
home-feeds = { $count ->
    [one] { $count } flux est lu ici.
   *[other] { $count } flux sont lus ici.
  }
home-broken = À vérifier
home-paused = En pause
home-privacy = Confidentialité

## Pages et formulaires

page-back = ‹ { $page } sur { $pages }
page-on = { $page } sur { $pages } ›
form-submit = Envoyer

## Les mots de beaucoup de réponses

button-undo = Annuler
button-remove = Retirer
button-keep = Garder
button-preview = Aperçu
button-pause = Mettre en pause
button-resume = Reprendre
button-share = Partager ici
button-save = Enregistrer
button-hide-key = C’est une clé : la masquer
button-cancel = Annuler
button-info = Le voir
button-join = Rejoindre
button-retry = Réessayer
undo-next = Vous pouvez annuler pendant 10 minutes.
undo-done = Annulé.
undo-over = Il n’y a plus rien à annuler ici : cela marche une fois, et pendant 10 minutes. /admin audit montre ce qui a été modifié.
nothing-to-change = Dites ce qu’il faut modifier : au moins une option et sa nouvelle valeur.
which-channel = Indiquez un canal, ou demandez-le dans le canal concerné.
channel-closed = Je ne peux pas publier là-bas : il manque { $permissions }. Accordez-le dans les réglages du canal, puis réessayez.
channel-join = Je ne suis pas encore dans { $channel }, et il le faut pour que j’y publie. « Rejoindre » m’y fait entrer, puis fait ce que vous avez demandé.
channel-invite = Je ne suis pas dans { $channel }, et seul quelqu’un qui y est peut m’y faire entrer. Écrivez-y { $command }, puis appuyez sur « Réessayer » : je reprends ce que vous avez demandé.
no-time = { $given } n’est pas une heure. Écrivez 07:00, ou plusieurs comme 07:00, 19:00.
no-day = { $given } n’est pas un jour. Écrivez par exemple semaine, lun-ven ou sam,dim.
no-zone = { $given } n’est pas un fuseau horaire. Écrivez par exemple Europe/Paris ou America/Montreal.
no-span = { $given } n’est pas une durée. Écrivez de 1h à 7j, comme 12h ou 3j.
no-kind = { $given } n’est pas un genre d’article. Écrivez par exemple : analyse, opinion, entretien, critique, en direct, conseils, achats, liste, communiqué, nécrologie, sport, infolettre, podcast, vidéo ; un - devant l’exclut.
just-now = à l’instant
field-address = Adresse
field-format = Format
field-newest = Le plus récent
field-language = Langue
field-rate = Rythme
field-state = État
field-weight = Poids
field-secret = Accès
choice-mode-digest = Dans la revue du matin
choice-mode-now = Tout de suite, au fil de l’eau

## Ce qui vient ensuite

next-digest = Prochaine revue : { $when }.
next-now = La prochaine revue se prépare.
next-immediate = Les actualités sont publiées dès qu’elles arrivent.
next-paused = En pause : rien n’est publié jusqu’à /schedule resume.
next-broken = Arrêté, car le canal n’accepte rien. Corrigez cela, puis /schedule resume.

## Infos

command-news = Une revue tout de suite, sur un thème ou sur tout
    .name = infos
option-news-topic = Un thème de cet espace, ou les mots que vous voulez
    .name = thème
option-since = Jusqu’où remonter : de 1h à 7j
    .name = depuis
option-count = Combien d’actualités : de 1 à 10
    .name = nombre
option-share = Publier pour que tout le monde puisse lire
    .name = partager
news-none = Rien sur « { $about } » depuis { $span }.
news-none-at-all = Rien de nouveau depuis { $span }.
news-none-next = Remontez plus loin avec depuis:7j, ou voyez ce qui est lu ici avec /digest feeds.
news-next = Ce message n’est visible que par vous.

## Revues

command-digest = Ce qui a été publié, ce qui vient ensuite, et pourquoi
    .name = revue
command-digest-last = La dernière revue d’un canal
    .name = dernière
command-digest-preview = Ce qu’un programme publierait maintenant, pour vous seul
    .name = aperçu
command-digest-next = Quand viennent les prochaines revues
    .name = prochaine
command-digest-feeds = Les flux que lisent les revues de ce canal
    .name = flux
option-channel = Un canal ; celui-ci si rien n’est indiqué
    .name = canal
digest-none-yet = { $channel } n’a pas encore eu de revue.
digest-posted = Publiée { $when }
digest-link = La voir
digest-next-title = Prochaines revues
digest-nothing-due = Aucune revue n’est prévue ici.
digest-nothing-due-next = Un gestionnaire peut en lancer une avec /setup ou /schedule add.
digest-feeds-title = { $count ->
    [one] { $count } flux est lu ici
   *[other] { $count } flux sont lus ici
  }

## Flux

command-feeds = Les flux lus ici
    .name = flux
command-feeds-add = Ajouter un flux, ou le flux d’un site
    .name = ajouter
command-feeds-find = Montrer les flux d’un site
    .name = chercher
command-feeds-test = Lire un flux maintenant et montrer ce qu’il contient
    .name = tester
command-feeds-list = Tous les flux et leur état
    .name = liste
command-feeds-info = Un flux, ses dernières lectures et la prochaine
    .name = détails
command-feeds-edit = Modifier le titre ou le poids d’un flux ici
    .name = modifier
command-feeds-pause = Ne plus lire un flux, sans l’oublier
    .name = pause
command-feeds-resume = Lire de nouveau un flux en pause
    .name = reprendre
command-feeds-remove = Retirer un flux
    .name = retirer
command-feeds-health = Les flux en panne, et pourquoi
    .name = santé
option-url = Adresse d’un flux ou d’un site
    .name = adresse
option-mode = Dans la revue, ou tout de suite
    .name = mode
option-weight = Ce que comptent ses actualités : de 1 à 10
    .name = poids
option-feed = Un flux de cet espace
    .name = flux
option-title = Le nom à afficher ici
    .name = titre
feeds-none = Aucun flux n’est lu ici pour l’instant.
feeds-none-next = Un gestionnaire peut en ajouter un avec /feeds add, ou démarrer avec /setup.
feeds-title = { $count ->
    [one] { $count } flux
   *[other] { $count } flux
  }
feeds-list-next = /feeds info en montre un, /feeds health ceux qui sont en panne.
feed-state = { $state ->
    [paused] en pause
    [new] pas encore lu
    [ok] ok
    [failing] en panne
    [gone] disparu
   *[other] { $state }
  }
feeds-added = Ajouté : { $name }
feeds-known = Déjà connu : { $name }
feeds-add-next = Ce qu’il contient maintenant compte comme lu ; la suite paraît dans les revues qui lisent tous les flux. Donnez-lui un canal à lui avec /schedule add.
feeds-format = { $format ->
    [rss] RSS
    [rdf] RSS 1.0
    [atom] Atom
    [json] JSON Feed
   *[other] { $format }
  }, { $count ->
    [one] { $count } élément
   *[other] { $count } éléments
  }
feeds-undated = ses éléments n’ont pas de date
feeds-rate = { $count ->
    [one] environ { $count } élément par jour
   *[other] environ { $count } éléments par jour
  }
feeds-empty = Il n’a aucun élément pour le moment.
feeds-nothing-found = Pas ajouté : { $url } : { $cause }. { $cure } Ou essayez /feeds find avec la page d’accueil du site.
feeds-site-without = Aucun flux trouvé : { $url } : { $cause }. { $cure } Ou essayez /feeds find avec la page d’accueil du site. Si un site n’en a pas, RSS-Bridge (rss-bridge.org) ou RSSHub (docs.rsshub.app) en crée souvent un : ajoutez l’adresse obtenue là-bas avec /feeds add.
feeds-several = { $url } est un site avec { $count } flux
feeds-several-next = Choisissez-en un, ou ajoutez-en un par sa propre adresse avec /feeds add.
feeds-choose = Choisir un flux à ajouter
feeds-save-next = Rien n’a encore été ajouté. « Enregistrer » l’ajoute : ce qu’il contient maintenant compte comme lu, et la suite paraît dans les revues qui lisent tous les flux.
feeds-key-perhaps = Une partie de cette adresse est peut-être une clé personnelle, comme en donnent les lettres payantes, les trackers et les podcasts privés. Si oui, choisissez « { button-hide-key } » : elle est conservée chiffrée, et tout le monde voit { $address }.
feeds-save-channel = Rien n’a encore été ajouté. « Enregistrer » l’ajoute et le publie dans { $channel }, { $mode ->
    [now] au fil de l’eau.
   *[other] dans une revue chaque matin.
  }
feeds-cancelled = Rien n’a été ajouté.
feeds-test-failed = « { $name } » est illisible pour l’instant : { $cause }. { $cure } Je réessaie de moi-même ; /feeds info dit quand.
feeds-test-next = Rien n’a été conservé et rien n’a été publié.
feeds-moved = Le flux a déménagé vers { $url }.
feeds-has-secret = lu avec un secret de cet espace ; ce qu’il apporte reste ici
feeds-furniture = retirées des articles, car présentes sur plusieurs pages : { $lines }
feeds-info-next = Prochaine lecture : { $when }.
feeds-info-idle = Il n’est pas lu en ce moment.
feeds-poll = { $new ->
    [0] rien de nouveau
    [one] { $new } nouvel élément
   *[other] { $new } nouveaux éléments
  }
feeds-healthy = { $count ->
    [0] Il n’y a aucun flux.
    [one] Le flux va bien.
   *[other] Les { $count } flux vont bien.
  }
feeds-ill = { $count } flux sur { $of } en panne
feeds-ill-next = Chacun est réessayé tout seul. Retirez ou mettez en pause ce qui reste muet ; /feeds find cherche une nouvelle adresse.
feeds-edit-done = Modifié : { $name }
feeds-edit-next = Cela compte dès la prochaine revue.
feeds-pause-done = En pause : { $name }
feeds-pause-next = Il n’est plus lu pour cet espace jusqu’à /feeds resume.
feeds-resume-done = Repris : { $name }
feeds-resume-next = Il sera lu d’ici une ou deux minutes.
feeds-remove = Retirer { $name } ?
feeds-remove-next = Ce qu’il a apporté reste conservé ; les revues ne le lisent plus.
feeds-remove-secret = Son secret est effacé avec lui ; ce sera donc définitif.
feeds-removed = Retiré : { $name }
feeds-secret-gone = Son secret a été effacé avec lui ; c’est donc définitif.
feeds-restored = { $name } est de nouveau lu.

## Programmes

command-schedule = Ce qui est publié, où et quand
    .name = programme
command-schedule-list = Tous les programmes et ce qui vient ensuite
    .name = liste
command-schedule-pause = Ne rien publier d’un programme pour l’instant
    .name = pause
command-schedule-resume = Relancer un programme en pause ou arrêté
    .name = reprendre
command-schedule-skip = Sauter la prochaine revue
    .name = sauter
command-schedule-run = Préparer la prochaine revue maintenant
    .name = lancer
command-schedule-remove = Retirer un programme
    .name = retirer
option-schedule = Un programme de cet espace
    .name = nom
schedule-none = Rien n’est programmé ici pour l’instant.
schedule-none-next = Démarrez avec /setup, ou avec /schedule add.
schedule-title = { $count ->
    [one] { $count } programme
   *[other] { $count } programmes
  }
schedule-list-next = /schedule edit en modifie un ; /schedule run prépare sa revue maintenant.
schedule-pause-done = En pause : { $name }
schedule-resume-done = Repris : { $name }
schedule-skip-done = La prochaine revue de { $name } est sautée ; ses actualités viendront avec la suivante.
schedule-no-skip = { $name } publie au fil de l’eau : il n’y a pas de prochaine revue à sauter. Mettez-le plutôt en pause avec /schedule pause.
schedule-not-active = { $name } est en pause ou arrêté. Relancez-le d’abord avec /schedule resume.
schedule-runs = La revue de { $name } se prépare et va être publiée dans { $channel }.
schedule-remove = Retirer { $name }, qui publie dans { $channel } ?
schedule-removed = Retiré : { $name }
not-your-schedule = Celui-ci publie dans { $channel }, et vous ne pouvez modifier que ce qui va dans un canal créé par vous. Demandez à un gestionnaire.

## Ce qui ne va pas avec un flux, et que faire

field-furniture = Répétitions
field-problem = Problème
feeds-problem = { $cause }. { $cure }
feeds-newest = le plus récent { $when }
problem-bad-url = ce n’est pas une adresse que l’on peut interroger
cure-bad-url = Copiez-la depuis la barre d’adresse du navigateur.
problem-private-address = elle mène à un réseau privé
cure-private-address = Si c’est voulu, l’opérateur peut autoriser ce réseau avec DIGESTBOT_ALLOW_PRIVATE.
problem-dns = aucun serveur ne porte ce nom
cure-dns = Vérifiez l’orthographe ; le site a peut-être déménagé.
problem-refused = son serveur refuse la connexion
cure-refused = En général cela passe. Sinon, vérifiez que le site existe encore.
problem-unreachable = son serveur est injoignable
cure-unreachable = En général cela passe. Sinon, vérifiez que le site existe encore.
problem-tls = son certificat n’est pas valide
cure-tls = C’est au site de le renouveler ; prévenez-le.
problem-timeout = son serveur répond trop lentement
cure-timeout = En général cela passe. Réessayez dans quelques minutes.
problem-reset = son serveur a coupé la connexion
cure-reset = En général cela passe. Réessayez dans quelques minutes.
problem-torn = sa réponse s’est arrêtée au milieu
cure-torn = En général cela passe. Sinon, prévenez le site.
problem-bad-encoding = sa réponse ne peut pas être décompressée
cure-bad-encoding = Prévenez le site : son serveur annonce une chose et en envoie une autre.
problem-too-large = sa réponse est bien plus grosse qu’un flux ne devrait l’être
cure-too-large = Voyez si le site propose un flux plus court.
problem-bad-redirect = il redirige vers nulle part
cure-bad-redirect = Cherchez la nouvelle adresse du flux sur le site.
problem-too-many-redirects = il redirige en rond
cure-too-many-redirects = Cherchez la nouvelle adresse du flux sur le site.
problem-protocol = son serveur ne parle pas HTTP comme il faut
cure-protocol = En général cela passe. Sinon, prévenez le site.
problem-sealed = ce qui sert à le lire est chiffré, et la clé manque
cure-sealed = L’opérateur lance digestbot doctor, qui dit quoi faire ; ou saisissez-le de nouveau : /feeds secret, ou retirez le flux et ajoutez-le encore.
problem-gone = son éditeur dit qu’il a disparu pour de bon
cure-gone = Retirez-le, ou ajoutez son successeur.
problem-not-found = il n’y a rien à cette adresse
cure-not-found = Cherchez la nouvelle adresse du flux sur le site.
problem-login = il faut s’y identifier
cure-login = Si vous y avez un compte, enregistrez un secret avec /feeds secret.
problem-forbidden = son serveur interdit l’accès
cure-forbidden = Certains sites bloquent les robots : demandez-leur de laisser passer celui-ci, ou enregistrez un secret avec /feeds secret.
problem-cloudflare = Cloudflare est devant et ne laisse passer que les navigateurs
cure-cloudflare = Demandez au site de laisser passer les lecteurs de flux ; c’est un simple réglage chez Cloudflare.
problem-rate-limited = son serveur dit qu’il est sollicité trop souvent
cure-rate-limited = Rien à faire : il sera désormais lu moins souvent.
problem-server-error = son serveur est en erreur
cure-server-error = En général cela passe. Sinon, prévenez le site.
problem-not-a-feed = ce qui s’y trouve n’est pas un flux, et n’en indique aucun
cure-not-a-feed = Cherchez sur le site un lien nommé RSS, Atom ou Flux.
problem-too-hard = sa lecture a pris trop de temps
cure-too-hard = Prévenez le site : son flux est cassé ou fait pour être illisible.
problem-reddit-blocked = Reddit ne laisse entrer aucun programme sans clé
cure-reddit-blocked = Mettez à sa place l’adresse avec votre propre clé : reddit.com/prefs/feeds l’affiche une fois connecté.
problem-reddit-rate = Reddit dit qu’il est sollicité trop souvent
cure-reddit-rate = Il sera désormais lu moins souvent. Plusieurs subreddits dans un seul flux (/r/un+deux/.rss) demandent moins de requêtes, et une adresse avec votre propre clé, prise sur reddit.com/prefs/feeds, a droit à davantage.
problem-youtube-not-found = YouTube n’a ni chaîne ni playlist à cette adresse, ou ses flux sont en panne
cure-youtube-not-found = Il arrive que YouTube réponde ainsi pendant des jours, puis cela passe : je réessaie de moi-même. Si la page de la chaîne a disparu aussi, retirez le flux.

## Créer et modifier des programmes

command-schedule-add = Publier des revues dans un canal, aux heures de votre choix
    .name = ajouter
command-schedule-edit = Modifier un programme : seulement ce que vous indiquez
    .name = modifier
button-run = Publier maintenant
option-name = Le nom de la revue
    .name = nom
option-rename = Un nouveau nom
    .name = renommer
option-times = 07:00, ou 07:00,19:00, ou toutes les 4h, ou maintenant
    .name = heures
option-days = quotidien, semaine, lun-ven ou sam,dim
    .name = jours
option-zone = Fuseau horaire, comme Europe/Paris
    .name = fuseau
option-topics = Thèmes, séparés par des virgules ; tout si rien n’est indiqué
    .name = thèmes
option-feeds = Flux, séparés par des virgules ; tous si rien n’est indiqué
    .name = flux
option-max = Nombre maximal d’actualités : de 1 à 20
    .name = maximum
option-layout = L’aspect des actualités
    .name = présentation
option-quotes = Citations par actualité : de 0 à 3
    .name = citations
option-rest = Où vont les actualités qui ne tiennent pas
    .name = reste
option-role = Un rôle à mentionner à chaque revue
    .name = rôle
option-publish = Diffuser, dans un canal d’annonces
    .name = diffuser
option-when-empty = Que faire quand il n’y a rien de nouveau
    .name = si-vide
option-images = Afficher les images
    .name = images
option-summariser = Comment les phrases sont choisies
    .name = méthode
option-quiet = Heures sans publication, comme 22:00-06:00 ; aucune les supprime
    .name = silence
option-kinds = Genres classés comme l’actualité, ex. opinion ; -shopping l’exclut ; aucun réinitialise
    .name = genres
choice-layout-cards = Cartes
choice-layout-embeds = Contenus intégrés
choice-layout-compact = Une ligne par actualité
choice-rest-thread = Dans un fil
choice-rest-none = Nulle part
choice-summariser-position-mmr = Notre méthode : place, titre, noms, sans répétition
choice-summariser-lexrank = LexRank (sumy)
choice-summariser-textrank = TextRank (sumy)
choice-summariser-lsa = LSA (sumy)
choice-summariser-luhn = Luhn (sumy)
choice-when-empty-skip = Ne rien publier
choice-when-empty-say = Dire que c’est calme
schedule-added = { $name } publie dans { $channel }
schedule-reads = Flux lus : { $feeds }.
schedule-reads-all = { $count ->
    [0] Il lit tous les flux de cet espace ; il n’y en a pas encore.
    [one] Il lit l’unique flux de cet espace.
   *[other] Il lit les { $count } flux de cet espace.
  }
schedule-about = Il publie ce qui parle de { $topics }.
schedule-edit-done = Modifié : { $name }
no-quiet = { $given } n’indique pas d’heures de silence. Écrivez par exemple 22:00-06:00, ou aucune.

## Thèmes

command-topics = Ce que cet espace appelle un thème
    .name = thèmes
command-topics-add = Créer un thème à partir de mots
    .name = ajouter
command-topics-edit = Modifier un thème : seulement ce que vous indiquez
    .name = modifier
command-topics-list = Tous les thèmes et leurs mots
    .name = liste
command-topics-test = Ce qu’un thème aurait retenu en 7 jours
    .name = tester
command-topics-remove = Retirer un thème
    .name = retirer
button-test = Ce qu’il retient
option-topic = Un thème de cet espace
    .name = thème
option-topic-name = Le nom du thème ; c’est aussi son mot, si vous n’en donnez pas d’autres
    .name = nom
option-any = Mots dont un seul suffit, séparés par des virgules
    .name = un-de
option-all = Mots qui doivent tous y être, séparés par des virgules
    .name = tous
option-not = Mots qui ne doivent pas y être, séparés par des virgules
    .name = sans
option-only-language = Seulement les articles dans cette langue, comme fr ; toutes y met fin
    .name = langue
option-route = Le publier dans ce canal, chaque matin
    .name = canal
topics-added = Nouveau thème : { $name }
topics-would-match = { $count ->
    [0] rien des 7 derniers jours n’aurait correspondu
    [one] { $count } article des 7 derniers jours aurait correspondu
   *[other] { $count } articles des 7 derniers jours auraient correspondu
  }
topics-add-next = Demandez-le avec /news, ou publiez-le avec /schedule add.
topics-edit-done = Modifié : { $name }
topics-edit-next = Cela compte dès la prochaine revue.
topics-none = Il n’y a pas encore de thème ici.
topics-none-next = Un gestionnaire peut en créer un avec /topics add ; /news accepte n’importe quels mots sans cela.
topics-title = { $count ->
    [one] { $count } thème
   *[other] { $count } thèmes
  }
topics-list-next = /topics test montre ce que l’un d’eux aurait retenu.
topics-test-title = { $name } : { $count ->
    [one] { $count } article en 7 jours
   *[other] { $count } articles en 7 jours
  }
topics-test-none = Rien n’aurait correspondu. Élargissez ses mots avec /topics edit.
topics-test-next = Trop, trop peu ? Changez ses mots avec /topics edit.
topics-because = pour { $words }
topics-remove = Retirer le thème { $name } ?
topics-remove-used = Publié par { $names }. Un programme qui n’a que ce thème est mis en pause.
topics-unused = Aucun programme ne l’utilise.
topics-removed = Retiré : { $name }
topics-restored = Le thème { $name } est de retour.
topics-no-words = Donnez au moins un mot : un-de, tous ou sans.

## Blocages

command-block = Ce que cet espace ne veut jamais voir
    .name = blocage
command-block-add = Bloquer un mot, un auteur, une source ou une rubrique
    .name = ajouter
command-block-list = Tout ce qui est bloqué
    .name = liste
command-block-remove = Lever un blocage
    .name = retirer
option-kind = Ce qui est bloqué
    .name = type
option-value = Le mot ou le nom, tel qu’il s’écrit
    .name = valeur
option-block = Un blocage de cet espace
    .name = blocage
choice-kind-word = Mot
choice-kind-author = Auteur
choice-kind-source = Source
choice-kind-category = Rubrique
no-such-block = « { $name } » n’est pas bloqué ici. Voyez tous les blocages avec /block list.
block-added = Bloqué : { $block }
block-would-stop = { $count ->
    [0] Cela n’aurait rien arrêté ces 7 derniers jours.
    [one] Cela aurait arrêté { $count } article ces 7 derniers jours.
   *[other] Cela aurait arrêté { $count } articles ces 7 derniers jours.
  }
block-add-next = Cela compte dès la prochaine revue. Une actualité n’est écartée que si tous ses articles sont bloqués.
block-none = Rien n’est bloqué ici.
block-none-next = Un gestionnaire peut bloquer un mot, un auteur, une source ou une rubrique avec /block add.
block-title = { $count ->
    [one] { $count } blocage
   *[other] { $count } blocages
  }
block-remove = Lever ce blocage : { $block } ?
block-remove-next = Ce qu’il arrêtait pourra paraître dans la prochaine revue.
block-removed = N’est plus bloqué : { $block }

## Mise en place

command-setup = De rien à une première revue en une minute
    .name = configurer
button-setup = Configurer
button-here = Ce canal
button-known = { $count ->
    [0] Les flux déjà là
    [one] Le flux déjà là
   *[other] Les { $count } flux déjà là
  }
button-urls = Adresses…
button-opml = Fichier OPML…
button-morning = Chaque matin à 07:00
button-other-time = Autres heures…
button-look-again = Regarder de nouveau
button-post = Publier maintenant
button-wait = Commencer à l’heure dite
button-change-time = Changer l’heure
setup-welcome = Bonjour ! Je lis des flux d’actualité et je publie ici des revues : une seule actualité par événement, des résumés mot pour mot, qui a dit quoi. Il faut une minute pour démarrer.
setup-welcome-next = Pour les personnes qui peuvent gérer cet espace. /help dit ce que je fais et ce que je conserve.
setup-title = Configuration, étape { $step } sur 4
setup-channel = Dans quel canal les revues doivent-elles aller ?
setup-channel-next = Je vérifie aussitôt si je peux y publier.
setup-pick-channel = Un autre canal
setup-feeds = Que doit lire { $channel } ? Prenez un ou plusieurs packs de départ, ou apportez vos propres flux.
setup-feeds-next = Vous pouvez ajouter et retirer des flux à tout moment avec /feeds.
setup-pick-packs = Packs de départ
setup-form = Vos flux
setup-urls = Adresses de flux ou de sites
setup-urls-hint = Une par ligne : courier.example ou https://…
setup-file = Un fichier OPML
setup-no-feeds = Rien là-dedans n’est un flux que je sache lire. { $refused } Revenez en arrière et choisissez-en d’autres.
setup-name = Actualités
setup-when = { $count ->
    [0] Quand la revue doit-elle arriver ?
    [one] { $count } flux est en cours de lecture. Quand la revue doit-elle arriver ?
   *[other] { $count } flux sont en cours de lecture. Quand la revue doit-elle arriver ?
  } Heures du fuseau { $zone }.
setup-pick-time = Une autre heure
setup-at-once = Tout de suite, au fil de l’eau
setup-times = Heures
setup-days = Jours (tous si rien n’est indiqué)
setup-zone = Fuseau horaire
setup-form-when = Quand
setup-not-yet = La lecture des flux est encore en cours ; cela prend quelques secondes. Vous pouvez regarder de nouveau, ou commencer déjà.
setup-preview-next = Ce message n’est visible que par vous. Ce serait publié dans { $channel }.
setup-posting = { $name } se prépare et sera publié dans { $channel } d’ici une minute.
setup-waiting = { $name } est prêt pour { $channel }.
setup-done-next = Modifiez-le avec /schedule edit, ses flux avec /feeds, ses thèmes avec /topics.
file-too-large = Ce fichier dépasse 5 Mo, ce qu’aucune liste de flux ne fait. Exportez-le de nouveau, ou ajoutez les flux par leur adresse.

## Fichiers

command-feeds-import = Ajouter tous les flux d’un fichier OPML
    .name = importer
command-feeds-export = Tous les flux en un fichier pour d’autres lecteurs
    .name = exporter
option-file = Un fichier OPML
    .name = fichier
option-format = Format du fichier
    .name = format
option-keys = Avec les clés des adresses, par message direct
    .name = clés
choice-format-opml = OPML
choice-format-json = JSON
no-file = Joignez le fichier à la commande, et renvoyez-la.
no-opml = { $name } n’indique aucun flux. Exportez-le de nouveau depuis votre lecteur, en OPML.
import-done = { $added ->
    [0] Aucun flux ajouté
    [one] { $added } flux ajouté
   *[other] { $added } flux ajoutés
  }, déjà connus : { $known }, refusés : { $refused }.
import-next = Ils seront lus d’ici une ou deux minutes ; /feeds health montre ceux qui sont illisibles. Vous pouvez annuler pendant 10 minutes.
import-nothing = Rien n’a été modifié.
import-undone = { $count ->
    [one] { $count } flux a été retiré.
   *[other] { $count } flux ont été retirés.
  }
export-done = { $count ->
    [one] { $count } flux.
   *[other] { $count } flux.
  }
export-next = Tous les lecteurs acceptent ce fichier, et /feeds import aussi.
export-keys = Les clés des adresses sont dans ce fichier. Gardez-le pour vous.
export-secrets = { $count ->
    [one] { $count } d’entre eux est lu avec un secret, qui n’est pas dans le fichier.
   *[other] { $count } d’entre eux sont lus avec un secret, qui n’est pas dans le fichier.
  }

## Administration

command-admin = Qui peut quoi, dans quelle langue, ce qui a été modifié
    .name = admin
command-admin-managers = Nommer des gestionnaires par personne ou par rôle, ou les lister
    .name = gestionnaires
command-admin-language = Langue et fuseau horaire de cet espace
    .name = langue
command-admin-status = Où en sont les choses : permissions, flux, erreurs
    .name = état
command-admin-audit = Les 20 dernières modifications, et leurs auteurs
    .name = journal
command-admin-export = Tout ce que cet espace a réglé, en un fichier
    .name = exporter
command-admin-import = Ajouter ce que contient un tel fichier
    .name = importer
command-admin-erase = Supprimer tout ce que cet espace a réglé
    .name = effacer
option-user = Une personne
    .name = personne
option-manager-role = Un rôle
    .name = rôle
option-do = Nommer ou révoquer
    .name = action
option-language = Langue de ce que tout le monde lit
    .name = langue
option-export-file = Un fichier écrit par /admin export
    .name = fichier
choice-do-add = Nommer gestionnaire
choice-do-remove = Révoquer
choice-language-en = English
choice-language-de = Deutsch
choice-language-fr = Français
choice-language-es = Español
choice-language-pt = Português
choice-language-platform = Celle de mon application
button-erase = Effacer
admin-managers-title = Gestionnaires nommés ici
admin-managers-none = Personne n’est nommé ; qui peut gérer ce serveur ou cet espace de travail est gestionnaire de toute façon.
admin-managers-next = Ils peuvent faire ici tout ce qui demande un gestionnaire, comme les personnes qui peuvent gérer ce serveur ou cet espace de travail.
admin-language-done = Langue de ce que tout le monde lit : { $language } ; fuseau horaire : { $zone }.
admin-language-next = Les réponses visibles uniquement par vous restent dans votre langue. Les programmes existants gardent leur fuseau.
admin-audit-title = Dernières modifications
admin-audit-none = Rien n’a encore été modifié.
admin-audit-next = Les modifications sont gardées 180 jours.
admin-changed = { $name } : { $before } → { $after }
admin-status-title = Où en sont les choses
admin-feeds = Flux
admin-feeds-state = { $count } sur { $most }, { $ill ->
    [0] tout va bien
    [one] { $ill } en panne
   *[other] { $ill } en panne
  }
admin-schedules = Programmes
admin-schedules-state = { $count } sur { $most }, { $broken ->
    [0] aucun arrêté
    [one] { $broken } arrêté
   *[other] { $broken } arrêtés
  }
admin-topics = Thèmes
admin-blocks = Blocages
admin-room = { $count } sur { $most }
admin-next = Prochaine revue
admin-version = Version
admin-dry-run = Essai
admin-dry-run-state = l’opérateur a coupé la publication
admin-missing = il manque { $permissions }
admin-outside = le bot n’y est pas ; écrivez-y { $command }
admin-all-well = Rien n’a besoin de vous.
admin-status-next = /feeds health montre ce qui est en panne ; corrigez les permissions d’un canal, puis /schedule resume.
admin-held = « { $title } » vers { $place } : impossible de savoir si c’est publié. Regardez là-bas ; si cela manque, renvoyez-le.
button-again = Renvoyer : { $title }
admin-again = L’envoi recommence maintenant.
admin-again-next = Si elle y est finalement deux fois, supprimez-en une : une revue supprimée n’est jamais publiée de nouveau.
admin-restored = Tout est comme avant.
admin-export-done = Flux, thèmes, blocages, programmes et gestionnaires de cet espace.
admin-export-next = Il ne contient aucun secret. /admin import le reprend ici ou ailleurs.
admin-import-done = Nouveautés : flux { $feeds }, thèmes { $topics }, blocages { $blocks }, programmes { $schedules }.
admin-import-next = Ce qui était là reste tel quel. Vous pouvez annuler pendant 10 minutes.
admin-erase = Supprimer tous les flux, thèmes, blocages, programmes et gestionnaires de cet espace ?
admin-erase-next = Dans le doute, exportez-les d’abord avec /admin export. Vous pourrez annuler pendant 10 minutes.
admin-erased = Supprimés : flux { $feeds }, thèmes { $topics }, blocages { $blocks }, programmes { $schedules }.
no-export = { $name } n’est pas un fichier écrit par /admin export, ou il est abîmé. Rien n’en a été utilisé.
no-export-next = Exportez-le de nouveau.
no-export-line = La ligne { $line } n’est pas du JSON.
no-export-entry = Regardez dans { $part }, entrée { $number }.

## Pourquoi

command-digest-why = Pourquoi un article a été publié, ou pas
    .name = pourquoi
option-link = L’adresse de l’article
    .name = lien
why-no-link = { $link } n’est pas l’adresse d’un article. Copiez-la depuis le navigateur, avec son https://.
why-never = Aucun flux lu ici n’a jamais eu { $link }.
why-never-host = Rien de { $host } n’est lu ici.
why-never-feed = { $name } est lu ici ({ $state }, élément le plus récent { $newest }), mais n’a pas eu ce lien. Le site ne met peut-être pas tout dans son flux.
why-never-next = /feeds find montre quels flux a un site.
why-seen = Vu { $when } dans { $feeds }.
why-baseline = Il était dans le flux quand celui-ci a été ajouté : il compte comme ancien et n’est pas publié.
why-failed = Il n’a pas pu être lu : { $reason }
why-lead = Il n’a pas pu être analysé ; ses premiers mots sont donc montrés tels quels : { $reason }
why-under-way = { $state ->
    [found] Sa page reste à lire.
    [read] Il est lu et attend son analyse, qui prend quelques secondes.
   *[analysed] Il est analysé et attend d’être rattaché à une actualité, ce qui prend quelques secondes.
  }
why-wall = { $wall ->
    [paywall] Sa page est réservée aux abonnés ; c’est donc le texte du flux qui sert.
    [consent] Sa page exige d’accepter des cookies ; c’est donc le texte du flux qui sert.
    [login] Sa page demande de s’identifier ; c’est donc le texte du flux qui sert.
    [robots] Le site ne laisse pas les robots lire sa page ; c’est donc le texte du flux qui sert.
    [mismatch] Son lien mène à autre chose que cet article ; c’est donc le texte du flux qui sert.
   *[error] Sa page n’a pas pu être chargée ; c’est donc le texte du flux qui sert.
  }
why-alone = Aucun autre média lu ici n’a cette actualité.
why-story = Une seule actualité avec { $others }{ $more ->
    [0] {""}
    [one] {" "}et { $more } autre
   *[other] {" "}et { $more } autres
  }.
why-copy = Il reprend les mots de « { $title } » : un seul article dans deux médias.
why-evidence = Ils ont en commun { $shared } ({ $parts } ; en tout { $score }, et { $bar } suffisait).
why-part = { $part ->
    [words] les mots
    [names] les noms
    [anchors] lieux, nombres et noms rares
    [strangers] aucun nom commun
    [contrast] faits qui diffèrent
    [subjects] autres sujets dans les titres
    [time_gap] le temps écoulé
    [size] la taille de l’histoire
    [alone] une seule chose en commun
   *[other] autres indices
  }
why-opened = Il était le premier ; { $other } l’a rejoint ensuite.
why-copied = Celui-là en reprend les mots : un seul article dans deux médias.
why-posted = Publié dans { $channel } { $when }.
why-sending = { $state ->
    [pending] Il est dans une revue pour { $channel } sur le point d’être envoyée.
    [sending] Il est dans une revue pour { $channel } en cours d’envoi.
    [unknown] Il est dans une revue pour { $channel } ; son arrivée est en cours de vérification.
    [held] Il est dans une revue pour { $channel } qui est arrivée, ou peut-être pas ; un gestionnaire peut la renvoyer.
   *[refused] Il est dans une revue que { $channel } n’a pas acceptée. { $reason }
  }
why-first-look = { $channel } a commencé { $when } par un premier aperçu de quelques actualités ; celle-ci y compte comme ancienne.
why-paused-feed = Ses flux sont en pause ici ; aucun programme ne le voit donc.
why-no-schedule = Rien n’est programmé ici, donc rien n’est publié. Un gestionnaire peut démarrer avec /setup.
why-blocked = { $name } vers { $channel } l’écarte : { $kind } « { $value } », dans les blocages.
why-no-topic = { $name } vers { $channel } l’écarte : il ne parle pas de { $topic }, ou seulement en passant.
why-other-feeds = { $name } vers { $channel } ne lit pas son flux.
why-too-old = { $name } vers { $channel } ne l’a pas montré à temps : d’autres actualités sont passées devant, et il a maintenant plus de 7 jours.
why-waits = { $name } vers { $channel } le montrera peut-être. { $then }
why-next = Une erreur ? Les gestionnaires peuvent modifier les thèmes avec /topics edit, les blocages avec /block, et ce que lit un programme avec /schedule edit.

## Secrets

command-feeds-secret = Lire un flux avec un cookie, un identifiant ou une clé à vous
    .name = secret
button-forget-secret = Oublier le secret
secret-title = Avec quoi le flux est lu
secret-cookie = Cookie
secret-user = Nom d’utilisateur
secret-password = Mot de passe
secret-header = Un autre en-tête, sous la forme Nom: valeur
secret-optional = Laissez vide ce qui n’est pas nécessaire.
secret-no-key = Les secrets sont conservés chiffrés, et l’opérateur n’a pas encore défini de clé. Il en crée une avec { $command } et la met dans DIGESTBOT_SECRET_KEY ; ensuite, rappelez la commande.
secret-empty = Rien n’a été saisi, donc rien n’a été modifié.
secret-bad-header = Un en-tête tient sur une ligne, Nom: valeur, en simple ASCII, et ne fait pas partie de ceux que le bot met lui-même. Rien n’a été conservé.
secret-done = { $name } est désormais lu avec votre secret.
secret-next = Il est conservé chiffré et ne sera plus jamais affiché. Ce que le flux apporte reste dans cet espace.
secret-forget = Oublier le secret de { $name } ?
secret-forget-next = Il est effacé et ne peut pas revenir ; le flux est alors lu comme tout le monde peut le lire.
secret-none = { $name } n’a pas de secret.
secret-forgotten = Le secret de { $name } est effacé.
secret-forgotten-next = Il est désormais lu comme tout le monde peut le lire.

## Les archives

command-quotes = Ce que quelqu’un a dit, le plus récent d’abord
    .name = citations
command-search = Articles lus ici, d’après les mots du titre et du résumé
    .name = recherche
option-search-text = Mots qui doivent tous y figurer
    .name = texte
option-search-author = Qui l’a écrit : une partie du nom suffit
    .name = auteur
search-title = Lu ici avec « { $text } »
search-next = Le plus récent d’abord. /story avec un lien montre une actualité en entier.
search-none = Aucun titre ni résumé ici ne contient tous les mots de « { $text } ». Essayez moins de mots, ou une période plus longue.
search-no-words = « { $text } » ne contient aucun mot à chercher. Écrivez un mot du titre.
command-story = Une actualité en entier : tous les médias, dans l’ordre, avec toutes les citations
    .name = actualité
command-author = Qui écrit : biographie, médias, derniers articles
    .name = auteur
shortcut-quotes = Citations de ce message
option-speaker = Qui est cité : une partie du nom suffit
    .name = qui
option-quotes-since = Jusqu’où remonter
    .name = depuis
option-quotes-text = Mots de la citation, qui doivent tous y figurer
    .name = texte
option-look-source = Seulement de ce flux
    .name = source
option-author = Qui écrit : une partie du nom suffit
    .name = nom
choice-since-day = Un jour
choice-since-week = Une semaine
choice-since-month = Un mois
choice-since-all = Tout ce qu’il y a
page-newer = ‹ Plus récent
page-older = Plus ancien ›
look-too-long = Il y en a peut-être d’autres. Pour les voir, demandez avec moins de mots, une source ou une période plus courte.
button-more = Plus
quotes-title = { $name } a dit
quotes-with = Cité avec « { $text } »
quotes-what = Indiquez une personne citée, ou des mots d’une citation : /quotes qui ou /quotes texte.
quotes-all = Tout ce qui est cité
quotes-next = Chaque lien ouvre l’article à ces mots.
quotes-none = Personne du nom de « { $name } » n’est cité dans ce qui est lu ici, et aucune citation n’a tous ces mots. Essayez une partie du nom, ou moins de mots.
quotes-nobody = Personne n’y est cité.
quotes-no-article = Ce message ne mène à aucun article lu ici.
speaker-unclear = auteur des propos incertain
who-is-meant = De qui s’agit-il ?
who-is-meant-of = { $count } noms contiennent « { $name } ». De qui s’agit-il ?
story-none = { $link } ne fait partie d’aucune actualité ici. /digest why dit ce qu’il est devenu.
story-told = { $count ->
    [one] { $count } article
   *[other] { $count } articles
  } dans { $outlets ->
    [one] { $outlets } média
   *[other] { $outlets } médias
  }, le plus ancien d’abord.
story-timeline = Chronologie
story-quotes = Ce qui est dit
option-story = Lien d’un de ses articles, ou mots d’un titre
    .name = lien
story-which = Quelle actualité…
story-several = Plusieurs actualités ont « { $text } » dans un titre ou un extrait. Laquelle ?
story-changed = modifié : { $when }
story-shares = en commun : { $words }
story-next = /digest why dit où elle a été publiée.
button-not-same = Pas la même
story-not-same = Pas la même : retirer un article…
button-same = Même actualité que…
story-same-which = Lien ou titre de l’autre actualité
story-split-done = L’article est désormais une actualité à part ici.
story-join-done = Les deux ne font désormais qu’une actualité ici.
story-regroup-next = Ici seulement ; rien n’est publié de nouveau. Vous pouvez annuler pendant 10 minutes.
story-split-nothing = Cet article est déjà seul ici, ou n’y est plus.
story-join-nothing = Les deux ne font déjà qu’une actualité ici, ou l’une d’elles n’y est plus.
story-regroup-undone = Les actualités sont comme avant.
admin-regroupings = Actualités modifiées par des personnes
admin-regroupings-state = { $splits } séparées, { $joins } réunies
author-none = Personne du nom de « { $name } » n’a écrit ce qui est lu ici. Essayez une partie du nom.
author-bio = { $bio } (d’après { $source })
author-outlets = Écrit pour
digest-all-shown = Ce message contient toute la revue.

## Personnes

command-me = Vous : vos réglages, et ce qui est conservé sur vous
    .name = moi
command-me-settings = Votre fuseau horaire, votre langue, vos heures de silence, et si vos votes comptent
    .name = réglages
command-me-data = Tout ce qui est conservé sur vous, en un fichier
    .name = données
command-me-forget = Effacer tout ce qui est conservé sur vous
    .name = oublier
button-forget = M’oublier
vote-counted = Merci. Cette revue : 👍 { $up }, 👎 { $down }.
vote-off = Vous avez désactivé vos votes : /me settings votes les réactive.
vote-next = Votre vote déplace un peu, vers le haut ou vers le bas, les médias et les thèmes de cette revue pendant 90 jours. Les gestionnaires voient des nombres, jamais qui a voté quoi. L’autre bouton change votre vote.
me-data = { $count ->
    [0] Rien n’est conservé sur vous ici en dehors de ce que dit ce fichier.
    [one] Ce fichier contient vos réglages et { $count } ligne conservée sur vous.
   *[other] Ce fichier contient vos réglages et { $count } lignes conservées sur vous.
  }
me-data-next = Pour les faire effacer tout de suite : /me forget.
me-forget = Effacer vos votes, vos suivis et vos réglages, partout où ce bot est présent ?
me-forget-next = C’est définitif. Ce que des gestionnaires ont modifié reste 180 jours dans leur journal.
me-erased = { $count ->
    [0] Il n’y avait rien à effacer.
    [one] Effacée : { $count } ligne.
   *[other] Effacées : { $count } lignes.
  }
me-erased-next = Plus rien n’est conservé sur vous, sauf les modifications faites comme gestionnaire.
admin-votes = Votes sur { $name }
admin-votes-state = 👍 { $up }, 👎 { $down } en 30 jours

## Ce que pèsent les votes

command-admin-votes = Comment les votes pèsent sur les médias et les thèmes, et les remettre à zéro
    .name = votes
button-reset-votes = Remettre les votes à zéro
votes-title = Ce que pèsent les votes
votes-weigh = 👍 { $up }, 👎 { $down } : { $factor }
votes-how = Un vote compte 90 jours, pour les médias et les thèmes de sa revue. Le poids est 2 à la puissance (👍 − 👎) / (👍 + 👎 + 8), donc toujours entre ×0,5 et ×2 ; il change l’ordre des actualités et ne cache rien.
votes-none = Personne n’a voté ces 90 derniers jours.
votes-reset = Supprimer tous les votes sur les revues de cet espace ?
votes-reset-next = C’est définitif.
votes-gone = { $count ->
    [one] { $count } vote est supprimé.
   *[other] { $count } votes sont supprimés.
  }
votes-gone-next = Dès la prochaine revue, tous les médias et thèmes pèsent ce que les gestionnaires ont réglé.
why-votes = Les votes sur les revues avec { $outlet } (👍 { $up }, 👎 { $down }) lui donnent un poids de { $factor }.

## Suivis

command-follow = Avoir des nouvelles d’un thème, d’une personne, d’un auteur, d’une actualité ou d’un flux
    .name = suivre
command-follow-add = Suivre quelque chose, par message privé ou par une mention
    .name = ajouter
command-follow-list = Ce que vous suivez ici
    .name = liste
command-follow-remove = Ne plus suivre quelque chose
    .name = retirer
command-follow-mute = Ne rien recevoir pendant quelques jours, d’un suivi ou de tous
    .name = sourdine
option-follow-kind = Ce que c’est
    .name = type
option-follow-value = Lequel : un nom, des mots, ou le lien d’un article de l’actualité
    .name = valeur
option-deliver = Comment je vous préviens
    .name = comment
option-follow-when = Quand je vous préviens
    .name = quand
option-follow = Un de vos suivis
    .name = suivi
option-follow-days = Combien de jours : 0 y met fin, 7 si rien n’est indiqué
    .name = jours
choice-kind-topic = Thème
choice-kind-person = Personne
choice-kind-story = Actualité
choice-kind-feed = Flux
choice-deliver-dm = Dans un message privé
choice-deliver-ping = Par une mention dans la revue
choice-when-now = Dès qu’il y a du nouveau
choice-when-daily = Chaque matin à 07:00
button-unfollow = Ne plus suivre
button-follows = Mes suivis
button-try-again = Réessayer
follow-how = Que voulez-vous suivre ? Je vous écris dès qu’il y a du nouveau.
follow-next = /follow add offre plus : une fois par jour, ou par une mention dans la revue.
follow-what = Suivre…
follow-nothing = Il n’y a rien à suivre dans cette revue.
follow-added = Vous suivez { $label }.
follow-next-dm-now = Je vous écris dès qu’il y a du nouveau, pas pour ce qui est déjà connu. Si vos messages privés me sont fermés, /follow list le dit.
follow-next-dm-daily = Je vous écris à 07:00 les jours où il y a du nouveau. Si vos messages privés me sont fermés, /follow list le dit.
follow-next-ping = La prochaine revue d’ici qui en parle vous mentionnera.
follow-story-ends = Cela s’arrête tout seul quand l’actualité n’a pas bougé depuis 14 jours.
follow-none = Vous ne suivez rien ici. Commencez avec /follow add.
follow-not-here = Il n’y a pas de messages privés ici. Suivez ce que vous voulez sur Discord ou Slack.
follow-unknown = Vous ne suivez pas « { $name } » ici. Voyez ce que vous suivez : /follow list.
follow-removed = Vous ne suivez plus { $label }.
follow-removed-next = Ce qui est déjà en route arrivera encore. /follow add le suit de nouveau.
follow-muted = { $count ->
    [one] { $count } suivi est en sourdine. Reprise : { $when }.
   *[other] { $count } suivis sont en sourdine. Reprise : { $when }.
  }
follow-unmuted = { $count ->
    [one] { $count } suivi n’est plus en sourdine.
   *[other] { $count } suivis ne sont plus en sourdine.
  }
follow-muted-next = Ce qui se passe entre-temps n’est pas rattrapé. /follow mute avec 0 jour y met fin.
follow-list = Ce que vous suivez ici
follow-list-next = /follow add et /follow remove modifient la liste, /follow mute met en sourdine pour un temps ; vos heures de silence sont dans /me settings.
follow-by-ping = par une mention
follow-by-dm-now = par message, tout de suite
follow-by-dm-daily = par message, chaque matin
follow-muted-until = en sourdine, reprise : { $when }
follow-stop-which = Ne plus suivre…
follow-closed = En pause, car je ne peux pas vous écrire : { $reason } Autorisez les messages privés venant de cet espace, puis appuyez sur le bouton.

## Vos réglages

option-me-language = Langue dans laquelle je vous réponds
    .name = langue
option-me-quiet = Heures sans message pour vous, comme 22:00-07:00 ; aucune les supprime
    .name = silence
option-me-feedback = Si vos votes comptent
    .name = votes
me-settings = Vos réglages
me-settings-how = Ils valent partout où vous et moi sommes. Pour en modifier un, nommez-le : /me settings fuseau, langue, silence ou votes.
me-settings-saved = Enregistré. Ils valent désormais partout où vous et moi sommes.
me-zone = Fuseau horaire
me-language = Langue
me-quiet = Heures de silence
me-feedback = Vos votes
me-feedback-on = comptent
me-feedback-off = ne sont pas acceptés

## Ce que l’on tape ; les mots pour une même chose sont séparés par des virgules

typed-yes = oui, o, vrai
typed-no = non, n, faux
typed-all = toutes, tous, tout
typed-none = aucune, aucun
typed-now = maintenant, tout de suite
typed-every = toutes les, chaque
typed-daily = quotidien, tous les jours, chaque jour
typed-weekdays = semaine, en semaine, jours ouvrés, ouvrés
typed-weekends = week-end, week-ends, le week-end

## Doutes

shortcut-save = Garder dans mes MP
shortcut-report = Signaler une citation
not-a-digest = Ce n’est pas un message d’une de mes revues. Choisissez-en un qui le soit.
saved = C’est aussi dans vos messages privés, s’ils me sont ouverts.
report-no-quotes = Ce message ne montre aucune citation.
report-how = Quelle citation est fausse : pas dite ainsi, ou pas par cette personne ?
report-next = Elle ne sera plus montrée dans cet espace tant qu’un gestionnaire ne l’aura pas vérifiée. Personne ne voit qui l’a signalée.
report-which = La citation fausse…
report-open = Merci. Cette citation n’est plus montrée ici tant qu’un gestionnaire ne l’a pas vérifiée.
report-wrong = Merci. Un gestionnaire l’a constaté aussi : cette citation n’est plus montrée ici.
report-right = Merci. Un gestionnaire a vérifié cette citation et l’a trouvée juste ; elle reste donc.
report-thanks = Le message que vous avez lu reste tel quel.
button-reports = Citations signalées
admin-reports = Citations signalées
admin-reports-state = { $count ->
    [one] { $count } attend une réponse.
   *[other] { $count } attendent une réponse.
  }
admin-aside = Mis de côté
admin-aside-state = { $count ->
    [one] { $count } article de la dernière semaine n’a pas pu être traité ; /digest why avec son lien en donne la raison.
   *[other] { $count } articles de la dernière semaine n’ont pas pu être traités ; /digest why avec un lien en donne la raison.
  }
reports-title = Citations mises en doute
reports-next = Suivez le lien, puis choisissez ci-dessous. D’ici là, elles ne sont montrées à personne ici.
reports-none = Aucune citation n’attend de réponse.
reports-right = Celle-ci est juste : la montrer de nouveau…
reports-wrong = Celle-ci est fausse : la laisser cachée…

## Avis

notice-feed-recovered = « { $name } » fonctionne de nouveau ({ $url }). Il n’y a rien à faire.
notice-feed-gone = « { $name } » n’est plus lu ({ $url }) : { $cause }. { $cure }
notice-feed-failing = « { $name } » est en panne depuis un jour ({ $url }) : { $cause }. { $cure }
notice-host-recovered = « { $name } » fonctionne de nouveau ({ $url }), comme tous les flux de { $host }. Il n’y a rien à faire.
notice-host-failing = { $count } flux de { $host } sont en panne depuis un jour environ, dont « { $name } » : { $cause }. { $cure }
notice-broken = « { $title } » ne peut pas être publié dans { $place } : { $reason } C’est en pause ; réglez cela, puis reprenez avec /schedule resume.
notice-held = « { $title } » est peut-être dans { $place }, peut-être pas : { $reason } Allez y voir ; rien n’est renvoyé tout seul, seulement depuis /admin status.
notice-closed = { $workspace } ne laisse plus entrer le bot : { $reason } Plus rien n’y est envoyé.
notice-database = digestbot ne peut pas utiliser sa base de données : { $error }
notice-discord-token = Discord refuse DISCORD_TOKEN, rien n’y est donc publié. Copiez-en un nouveau depuis discord.com/developers/applications, votre application, Bot, Reset Token.
notice-slack-token = Slack refuse SLACK_BOT_TOKEN, rien n’est donc publié dans { $team }. Définissez-en un nouveau.
notice-slack-removed = L’espace de travail Slack { $team } a retiré le bot.
notice-watch-disk = Le disque des données de digestbot est plein à { $share }. Faites de la place : une fois plein, rien n’est perdu, mais rien n’est publié.
notice-watch-transaction = Une transaction de la base est ouverte depuis { $minutes } minutes et ralentit digestbot. Trouvez-la dans pg_stat_activity par xact_start et terminez-la avec pg_terminate_backend.
notice-watch-roles = Aucun processus n’a le rôle { $roles }. Lancez-en un avec digestbot run --role { $roles }.

## The digest itself: what every platform says around the articles' own words

digest-counts = { $stories ->
    [0] rien de nouveau
    [one] { $stories } actualité
   *[other] { $stories } actualités
  } d’après { $articles ->
    [one] { $articles } article
   *[other] { $articles } articles
  } de { $feeds ->
    [one] { $feeds } flux
   *[other] { $feeds } flux
  }
digest-since = depuis { $when }
digest-following = prochaine revue { $when }
digest-late = en retard
digest-first-look = un premier aperçu
digest-nothing-new = Rien de nouveau depuis la dernière revue.
digest-more = { $count ->
    [one] { $count } autre actualité
   *[other] { $count } autres actualités
  }
digest-more-in-thread = { $count ->
    [one] { $count } autre actualité
   *[other] { $count } autres actualités
  } dans le fil
digest-more-not-shown = { $count ->
    [one] { $count } autre actualité
   *[other] { $count } autres actualités
  } hors de ce message
digest-part = partie { $number } sur { $total }
digest-end = Fin de la revue
digest-by = Par { $names }
digest-also-in = aussi dans { $names }
digest-outlets = { $count ->
    [one] { $count } média
   *[other] { $count } médias
  }
digest-figures = En chiffres : { $figures }
digest-earlier = Auparavant, { $when } :
digest-speaker-unclear = auteur des propos incertain
digest-untitled = Sans titre, { $outlet }
digest-unnamed = source non nommée
digest-updated = Mis à jour : { $what }
digest-changed = modifié
digest-paywall = réservé aux abonnés
digest-day = { $weekday } { $day } { $month }
digest-day-year = { $weekday } { $day } { $month } { $year }
digest-title = Revue de presse
digest-for-you = Pour vous
digest-times = Heures du fuseau { $zone }.
digest-minutes = { $count } min
button-quotes = Toutes les citations
button-follow = Suivre…
button-up = Utile
button-down = Pas pour nous
kind-analysis = Analyse
kind-opinion = Opinion
kind-interview = Entretien
kind-review = Critique
kind-live = En direct
kind-howto = Conseils
kind-shopping = Achats
kind-listicle = Liste
kind-press = Communiqué
kind-obituary = Nécrologie
kind-sport = Sport
kind-newsletter = Infolettre
kind-podcast = Podcast
kind-video = Vidéo

## Sites

site-all = Tous les numéros
site-feed = Flux
site-promise = Chaque phrase et chaque citation figure mot pour mot dans les articles.
site-outlets = Sources :
site-speakers = Cités :
site-months = Par mois
site-withdrawn = Ce qui se trouvait ici a été modifié depuis.

## Why: reasons that core and platforms give as codes

reason-poll-new = il n’a pas encore été relevé
reason-poll-digest = il est relevé avant l’édition qui le lit
reason-poll-gone = son éditeur indique qu’il a disparu pour de bon
reason-poll-retry-after = le serveur a demandé { $span } de silence (Retry-After)
reason-poll-failures = { $count ->
    [one] { $count } échec : la pause est de { $span }
   *[other] { $count } échecs de suite : la pause est passée à { $span }
  }
reason-poll-rate-unknown = on ne sait pas encore à quelle fréquence il publie
reason-poll-rate = il publie environ toutes les { $span }
reason-poll-quiet = son entrée la plus récente date de { $span }
reason-poll-floor = (rien n’est relevé plus souvent que toutes les { $span })
reason-poll-fresh = le serveur indique qu’il reste à jour pendant { $span }
reason-poll-ttl = le flux demande une pause de { $span } (ttl)
reason-poll-capped = ({ $span } au plus sont accordés)
reason-poll-skipped = le flux demande à ne pas être relevé à certaines heures ou certains jours (skipHours, skipDays)
reason-not-feed-empty = c’est vide
reason-not-feed-text = ce n’est ni du XML ni du JSON
reason-not-feed-page = c’est une page web, pas un flux
reason-not-feed-opml = c’est une liste de flux (OPML) : importez-la plutôt
reason-not-feed-picture = c’est une image, pas un flux
reason-not-feed-sitemap = c’est un plan de site sans actualités, pas un flux
reason-not-feed-sitemaps = c’est une liste de plans de site, pas un flux
reason-not-feed-broken = cela ressemble à un flux, mais il est trop abîmé pour être lu
reason-not-feed-xml = c’est du XML d’un autre type (<{ $root }>), pas un flux
reason-not-feed-broken-json = cela ressemble à du JSON, mais ne peut pas être lu comme tel
reason-not-feed-json = c’est du JSON, mais pas un JSON Feed : il n’a pas de version ou pas de liste d’articles
reason-http-hops = plus de { $count } redirections
reason-http-host-rests = son serveur n’a pas répondu plusieurs fois ; il sera de nouveau interrogé dans une minute
reason-http-slow = la réponse entière a pris trop de temps
reason-http-silent = aucune réponse n’est venue
reason-http-unreadable-address = cela ne peut pas être lu comme une adresse
reason-http-no-address = cela ne commence pas par http:// ou https:// et un nom
reason-http-announced = son serveur annonce { $count } octets
reason-http-too-many-bytes = plus de { $count } octets
reason-http-encoding-unasked = le contenu est compressé en { $name }, ce qui n’était pas demandé
reason-http-encodings = le contenu est compressé trop de fois
reason-http-torn-compression = le contenu compressé s’est interrompu
reason-http-torn-body = le contenu s’est interrompu
reason-http-redirect-unreadable = l’adresse indiquée est illisible
reason-http-redirect-nowhere = statut { $status } sans adresse de destination
reason-article-empty = ni sa page ni son flux n’a de texte
reason-failed-worker = le travail a été arrêté : trop long ou trop gourmand en mémoire
reason-failed-conflict = autre chose l’a modifié au même moment
reason-failed-damaged = la base contient à son sujet des données que cette version ne peut pas lire
reason-failed-surprise = une erreur imprévue ({ $error })
reason-failed-story = il n’a pas pu être rattaché à une actualité : { $detail }
reason-answer-lost = la réponse s’est perdue ({ $error }).
reason-answer-unreadable = la réponse était illisible ({ $error }).
reason-message-never-posted = le message n’a jamais été publié.
reason-main-never-posted = le message qu’il prolonge n’a jamais été publié.
reason-message-deleted = le message a été supprimé et le reste.
reason-messages-closed = cette personne n’accepte pas de messages privés du bot.
reason-thread-locked = le fil est verrouillé.
reason-thread-deleted = le fil sous le numéro a été supprimé et le reste.
reason-threads-full = le serveur a autant de fils actifs que Discord l’autorise.
reason-history-too-long = il s’est écrit depuis plus de messages dans le salon qu’on ne peut en parcourir.
reason-history-closed = l’historique du salon est illisible. Le bot a besoin de { $permissions }.
reason-forum-may-appear = une publication de forum peut encore apparaître.
reason-channel-elsewhere = le salon n’est pas de ce serveur.
reason-channel-unseen = le salon a disparu, ou le bot ne le voit pas. Il a besoin de { $permissions }.
reason-permission-one-of = il manque une permission au bot dans ce salon. Il a besoin de { $permissions }.
reason-permission-missing = il manque au bot dans ce salon : { $permissions }.
reason-discord-token = Discord refuse le jeton du bot.
reason-discord-offline = la connexion à Discord n’est pas encore établie.
reason-discord-unreachable = Discord est injoignable.
reason-discord-wait = Discord demande d’attendre.
reason-discord-network = le réseau de Discord refuse cette adresse pour un moment.
reason-discord-status = Discord a répondu { $status }.
reason-discord-automod = l’AutoMod du serveur a bloqué ce message.
reason-discord-left = le bot n’est plus membre de ce serveur.
reason-discord-removed = le bot a été retiré du serveur.
reason-discord-refuses = Discord refuse ({ $status }, { $code }). Le bot a besoin de { $permissions }.
reason-discord-fault = Discord trouve ce message incorrect ({ $status }, { $code }).
reason-slack-token = Slack refuse le jeton du bot.
reason-slack-offline = la connexion à cet espace Slack n’est pas encore établie.
reason-slack-unreachable = Slack est injoignable.
reason-slack-wait = Slack demande d’attendre.
reason-slack-history-wait = Slack ne laisse le bot consulter les canaux qu’une fois par minute ; le message sera cherché dans { $count } min environ.
reason-slack-status = Slack a répondu { $status }.
reason-slack-scope = il manque au bot le scope { $scope }. Ajoutez-le à l’application et réinstallez-la.
reason-slack-refuses = Slack refuse ce message ({ $status }).
reason-slack-token-revoked = le jeton du bot a été révoqué.
reason-slack-account-inactive = le bot a été retiré de l’espace de travail.
reason-slack-app-uninstalled = l’application a été désinstallée.
reason-slack-team-disabled = l’espace de travail a été fermé.
reason-slack-is-archived = le canal est archivé. Désarchivez-le ou choisissez-en un autre.
reason-slack-not-in-channel = le bot n’est pas dans le canal. Invitez-le : /invite @digestbot.
reason-slack-channel-not-found = le canal a disparu, ou il est privé et le bot n’y est pas. Invitez-le : /invite @digestbot.
reason-slack-restricted-action = seules certaines personnes peuvent y publier. Un administrateur doit autoriser le bot.
reason-slack-restricted-action-read-only-channel = le canal est en lecture seule. Un administrateur doit autoriser le bot.
reason-slack-restricted-action-thread-only-channel = le canal n’accepte que des réponses dans des fils.
reason-slack-restricted-action-non-threadable-channel = le canal n’accepte pas de fils. Réglez le reste du numéro sur none.
reason-slack-no-permission = il manque au bot le scope chat:write. Ajoutez-le à l’application et réinstallez-la.
reason-slack-not-allowed-token-type = le jeton n’est pas un jeton de bot, qui commence par xoxb-.
reason-slack-team-access-not-granted = l’organisation n’a pas donné à l’application accès à cet espace de travail.
reason-slack-message-not-found = le message a été supprimé et le reste.
reason-slack-thread-not-found = le message qu’il prolonge a été supprimé.
reason-slack-cannot-reply-to-message = le message qu’il prolonge n’accepte pas de réponses.
reason-slack-cant-update-message = le bot ne peut pas modifier ce message.
reason-slack-edit-window-closed = l’espace de travail ne permet plus de modifier les messages.
reason-site-disk = le dossier du site n’est pas accessible en écriture ({ $error }).
reason-poll-read = lu
reason-poll-unchanged = inchangé
reason-poll-not-asked = non interrogé
reason-poll-problem = { $kind }
reason-poll-problem-seen = { $kind } ({ $detail })

## Permissions, as Discord's settings call them in each language

permission-view-channel = Voir le salon
permission-send-messages = Envoyer des messages
permission-embed-links = Intégrer des liens
permission-read-message-history = Voir les anciens messages
permission-mention-everyone = Mentionner @everyone, @here et tous les rôles
permission-create-public-threads = Créer des fils publics
permission-send-messages-in-threads = Envoyer des messages dans les fils
