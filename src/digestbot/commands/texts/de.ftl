# Die eigenen Worte des Bots auf Deutsch: dieselben Texte wie in en.ftl, ein Test vergleicht sie.

## Hilfe

command-help = Was dieser Bot kann
    .name = hilfe
option-help-topic = Ein Befehl, der erklärt werden soll
    .name = thema
help-title = Nachrichten im Überblick, für diesen Ort
help-what = Ich lese die Feeds, die ihr aussucht, fasse Berichte über ein Ereignis zusammen und poste Überblicke: wörtliche Auszüge, wer was gesagt hat mit einem Link zum Satz, und wer es geschrieben hat.
help-readers = Für alle: /news zeigt sofort einen Überblick, /digest, was gepostet wurde, was als Nächstes kommt und warum; /search, /quotes, /story und /author schlagen nach; /follow meldet dir, was du aussuchst.
help-managers = Für Verwalter: /setup für den Anfang in einer Minute, dann /feeds, /schedule, /topics, /block und /admin.
help-trust = Nichts verlässt den Rechner, auf dem ich laufe, kein Sprachmodell schreibt etwas, und jeder Satz steht so in seinem Artikel.
help-next = Weiter: Ein Knopf zeigt die Befehle dazu.
help-options = Angaben in [Klammern] können fehlen.
privacy-button = Datenschutz
privacy-title = Was gespeichert wird
privacy-stored = Gespeichert werden Feeds und ihre Artikel, die Einstellungen dieses Ortes, Stimmen zu Überblicken, was Leute verfolgen und für sich einstellen, und die Kennungen derer, die das getan haben, der benannten Verwalter und derer, die etwas geändert haben; Änderungen bleiben 180 Tage.
privacy-not-stored = Von Leuten, die nur lesen, wird nichts gespeichert, und Nachrichten werden nie gelesen. Wird der Bot entfernt, hört er sofort auf, und nach 30 Tagen wird alles von diesem Ort gelöscht.
privacy-forget = Sofort vergessen werden: /me forget. Verwalter können alles mit /admin export mitnehmen und mit /admin erase löschen.

## Absagen

unknown-command = Es gibt keinen Befehl { $command }. Was es gibt, zeigt /help.
which-verb = Da fehlt noch ein Wort: { $commands }.
missing-option = { $command } braucht { $option }. Schreib es hinter den Befehl und schick ihn noch einmal.
extra-words = Mit { $words } weiß ich nichts anzufangen. Was { $command } annimmt, zeigt /help; Wörter, die zusammengehören, stehen in "Anführungszeichen".
no-number = { $option } ist eine ganze Zahl, { $given } ist keine.
no-flag = { $option } ist ja oder nein, { $given } ist keins von beiden.
out-of-bounds = { $option } muss zwischen { $least } und { $most } liegen.
no-such-choice = { $option } ist eins von { $choices }.
too-long = { $option } ist länger als { $most } Zeichen. Kürze es und schick es noch einmal.
not-allowed = Das ist für Verwalter: wer diesen Server oder Workspace verwalten darf oder mit /admin managers benannt ist. Frag jemanden davon; /digest feeds zeigt allen, was hier gelesen wird.
not-your-channel = Dieser Kanal gehört nicht zu diesem Server oder Workspace. Wähle einen von hier.
no-longer-here = Das, wozu das gehörte, gibt es nicht mehr. Ruf den Befehl noch einmal auf.
too-slow = Das hat zu lange gedauert, und nichts wurde geändert. Versuch es gleich noch einmal.
too-many-calls = Das ist viel auf einmal. Versuch es in { $seconds } s noch einmal.
no-such-feed = „{ $name }“ ist hier kein Feed. Alle zeigt /feeds list.
no-such-topic = „{ $name }“ ist hier kein Thema. Alle zeigt /topics list.
no-such-schedule = „{ $name }“ ist hier kein Zeitplan. Alle zeigt /schedule list.

## Fehler: was Kern, Speicher und Plattformen ablehnen, nach dem Code von `errors.UserError`

error-surprise = Etwas ist schiefgegangen, das nicht schiefgehen darf. Nichts wurde geändert; versuche es in einer Minute noch einmal, und sag dem Betreiber Bescheid, wenn es bleibt: Im Protokoll steht, was geschah.
error-storage = Die Datenbank ist gerade nicht zu gebrauchen. Geändert wurde nichts; versuch es in einer Minute noch einmal, und sag dem Betreiber Bescheid, wenn es bleibt: Was ihr fehlt, steht im Protokoll.
error-conflict = Jemand anderes hat dasselbe im selben Moment geändert. Sieh es dir noch einmal an und wiederhole, was du wolltest.
error-fetch = Diese Adresse ließ sich nicht abrufen. Geändert wurde nichts; versuch es in einer Minute noch einmal.
error-worker = Das hat zu lange gedauert oder zu viel Speicher gebraucht und wurde abgebrochen. Geändert wurde nichts; versuch es in einer Minute noch einmal, oder verlange weniger.
error-query-too-long = Die Suche ist { $length } Zeichen lang; höchstens { $most } dürfen es sein. Teile sie auf mehrere Themen auf.
error-query-close = Vor der „)“ an Stelle { $at } steht keine „(“. Nimm sie weg, oder füge die „(“ hinzu.
error-query-character = Das Zeichen an Stelle { $at } lässt sich nicht lesen. Nimm es weg.
error-query-quote-open = Das Anführungszeichen an Stelle { $at } wird nie geschlossen. Setz eines, wo die Wendung endet.
error-query-quote-empty = Zwischen den Anführungszeichen an Stelle { $at } steht kein Wort. Schreib eines, oder nimm sie weg.
error-query-deep = Mehr als { $most } Klammern ineinander an Stelle { $at }. Nimm weniger.
error-query-open = Die „(“ an Stelle { $at } wird nie geschlossen. Setz eine „)“, wo sie endet.
error-query-end = Die Suche endet, wo ein Wort erwartet wird. Füge ein Wort hinzu, oder nimm den letzten Operator weg.
error-query-missing = Vor „{ $text }“ an Stelle { $at } fehlt ein Wort. Füge es hinzu.
error-query-value = Nach { $field }: an Stelle { $at } fehlt ein Wert. Schreib { $field }:wert.
error-query-no-word = In „{ $text }“ an Stelle { $at } ist kein Wort. Schreib eines.
error-address = „{ $text }“ ist keine Adresse. Schreib console:, discord:SERVER_ID/KANAL_ID oder slack:TEAM_ID/KANAL_ID.
error-address-platform = Eine Plattform „{ $text }“ gibt es nicht. Schreib console:, discord:… oder slack:….
error-address-console = „{ $text }“ ist keine Adresse der Konsole. Schreib console: und nichts dahinter.
error-address-site = „{ $text }“ ist keine Adresse einer Website. Schreib site: und einen Namen aus kleinen Buchstaben, Ziffern und Bindestrichen, etwa site:news.
error-address-discord = „{ $text }“ ist keine Adresse auf Discord. Schreib discord:SERVER_ID/KANAL_ID; schalte in Discords Einstellungen den Entwicklermodus ein, dann kopiert ein Rechtsklick auf Server oder Kanal dessen ID.
error-address-slack = „{ $text }“ ist keine Adresse auf Slack. Schreib slack:TEAM_ID/KANAL_ID, für einen Thread mit /THREAD_TS dahinter; beide IDs stehen im Browser in der Adresse des Kanals: app.slack.com/client/TEAM_ID/KANAL_ID.
error-slack-file-elsewhere = Diese Datei liegt nicht bei Slack. Gib sie noch einmal.
error-slack-file-closed = Slack gibt diese Datei nicht heraus. Gib der App die Berechtigung files:read und versuch es noch einmal.
error-no-feed = Diesen Feed gibt es hier nicht mehr. Alle zeigt /feeds list.
error-no-schedule = Diesen Zeitplan gibt es hier nicht mehr. Alle zeigt /schedule list.
error-no-topic = Dieses Thema gibt es hier nicht mehr. Alle zeigt /topics list.
error-no-delivery = Diesen Überblick gibt es hier nicht mehr.
error-no-workspace = Einen Ort „{ $text }“ gibt es nicht.
error-no-key = Geheimnisse werden verschlüsselt gespeichert, und noch gibt es keinen Schlüssel. Der Betreiber macht einen mit: python -c 'from cryptography.fernet import Fernet; print(Fernet.generate_key().decode())' und setzt ihn als DIGESTBOT_SECRET_KEY.
error-unreadable-secret = Das liegt verschlüsselt, und der Schlüssel dafür fehlt. Der Betreiber ruft digestbot doctor auf; das sagt, was zu tun ist.
error-schedule-name-taken = Ein Zeitplan namens „{ $name }“ ist schon da. Wähle einen anderen Namen, oder entferne erst den alten.
error-topic-name-taken = Ein Thema namens „{ $name }“ ist schon da. Wähle einen anderen Namen, oder ändere das alte.
error-quota-feeds = Hier sind höchstens { $most } Feeds möglich, damit jeder Ort seinen Anteil am Bot hat; damit wären es mehr. Schaff Platz mit /feeds remove, oder bitte den Betreiber des Bots, quota_feeds zu erhöhen.
error-quota-schedules = Hier sind höchstens { $most } Zeitpläne möglich, damit jeder Ort seinen Anteil am Bot hat; damit wären es mehr. Schaff Platz mit /schedule remove, oder bitte den Betreiber des Bots, quota_schedules zu erhöhen.
error-quota-topics = Hier sind höchstens { $most } Themen möglich, damit jeder Ort seinen Anteil am Bot hat; damit wären es mehr. Schaff Platz mit /topics remove, oder bitte den Betreiber des Bots, quota_topics zu erhöhen.
error-quota-blocks = Hier sind höchstens { $most } Sperren möglich, damit jeder Ort seinen Anteil am Bot hat; damit wären es mehr. Schaff Platz mit /block remove, oder bitte den Betreiber des Bots, quota_blocks zu erhöhen.
error-quota-follows = Du kannst hier höchstens { $most } Dinge verfolgen, damit alle ihren Anteil am Bot haben; damit wären es mehr. Schaff Platz mit /follow remove, oder bitte den Betreiber des Bots, quota_follows zu erhöhen.
error-block-kind = „{ $kind }“ lässt sich nicht sperren. Wähle word, author, source oder category.
error-zone = „{ $text }“ ist keine Zeitzone. Schreib eine wie Europe/Berlin oder America/New_York.
error-time = „{ $text }“ ist keine Uhrzeit. Schreib sie wie 07:00.
error-neither = „{ $text }“ ist hier weder ein Feed noch ein Thema. Alle zeigt: digestbot feeds list
error-shell-no-feed = „{ $text }“ ist kein Feed von { $workspace }. Alle zeigt: digestbot feeds list
error-shell-no-subscription = „{ $text }“ ist kein Abonnement von { $workspace }. Alle zeigt: digestbot subscriptions

## Slack

slack-command = Nachrichtenüberblicke: help, news, last, next, feeds, setup und mehr
slack-usage = [help | news THEMA | last | next | feeds | setup | add ADRESSE]
slack-shortcut-feeds-add = Feed hinzufügen
slack-shortcut-quotes = Zitate suchen
slack-menu = Nachrichtenüberblick
slack-menu-what = Drücke, was du tun willst. Alles lässt sich auch eintippen: { $example }
slack-answer = digestbot
slack-close = Schließen
slack-working = Einen Augenblick …
slack-yes = Ja
slack-no = Nein
slack-not-there = In diesem Kanal kann ich nichts schreiben, deshalb siehst nur du das. Lade mich zuerst dorthin ein: { $invite }
slack-in-dm = Du findest es in deinen Direktnachrichten mit mir.
slack-mention = Frag mich hier mit { $example }. Alles andere steht hinter { $command }; dort siehst nur du die Antwort.
home-next = Nächste Überblicke
home-next-none = Noch ist kein Überblick geplant.
preview-nothing = Jetzt gäbe es nichts Neues zu posten.
button-preview-of = Vorschau { $name }
home-follows = Was du verfolgst
home-managers = Für Verwalter
home-feeds = { $count ->
    [one] Ein Feed wird hier gelesen.
   *[other] { $count } Feeds werden hier gelesen.
  }
home-broken = Braucht einen Blick
home-paused = Angehalten
home-privacy = Datenschutz

## Seiten und Formulare

page-back = ‹ { $page } von { $pages }
page-on = { $page } von { $pages } ›
form-submit = Senden

## Worte, die viele Antworten teilen

button-undo = Rückgängig
button-remove = Entfernen
button-keep = Behalten
button-preview = Vorschau
button-pause = Anhalten
button-resume = Fortsetzen
button-share = Hier teilen
button-save = Speichern
button-hide-key = Ein Schlüssel: verbergen
button-cancel = Abbrechen
button-info = Ansehen
button-join = Beitreten
button-retry = Noch einmal
undo-next = Das lässt sich 10 Minuten lang rückgängig machen.
undo-done = Rückgängig gemacht.
undo-over = Hier gibt es nichts mehr rückgängig zu machen: Das geht einmal und 10 Minuten lang. /admin audit zeigt, was geändert wurde.
nothing-to-change = Sag, was sich ändern soll: mindestens eine Angabe mit ihrem neuen Wert.
which-channel = Nenne einen Kanal, oder frag in dem Kanal, den du meinst.
channel-closed = Dort kann ich nicht posten: Es fehlt { $permissions }. Erlaube es in den Einstellungen des Kanals und versuch es noch einmal.
channel-join = Ich bin noch nicht in { $channel } und muss dort sein, um zu posten. „Beitreten“ lässt mich hinein und tut dann, was du wolltest.
channel-invite = Ich bin nicht in { $channel }, und nur jemand dort kann mich hineinlassen. Schreib dort { $command } und drück dann „Noch einmal“: Ich mache mit dem weiter, was du wolltest.
no-time = { $given } ist keine Uhrzeit. Schreib sie wie 07:00, mehrere wie 07:00, 19:00.
no-day = { $given } nennt keinen Wochentag. Schreib werktags, mo-fr oder sa,so.
no-zone = { $given } ist keine Zeitzone. Schreib eine wie Europe/Berlin oder America/New_York.
no-span = { $given } ist keine Zeitspanne. Schreib 1h bis 7d, etwa 12h oder 3d.
no-kind = { $given } ist keine Art von Artikel. Schreib etwa: Analyse, Meinung, Interview, Kritik, Live, Ratgeber, Einkaufen, Liste, Pressemitteilung, Nachruf, Sport, Newsletter, Podcast, Video; mit - davor wird sie weggelassen.
just-now = gerade eben
field-address = Adresse
field-format = Format
field-newest = Neuestes
field-language = Sprache
field-rate = Menge
field-state = Zustand
field-weight = Gewicht
field-secret = Zugang
choice-mode-digest = Im Überblick am Morgen
choice-mode-now = Sofort, wie es kommt

## Was als Nächstes geschieht

next-digest = Nächster Überblick { $when }.
next-now = Der nächste Überblick wird gerade gemacht.
next-immediate = Neues wird gepostet, wie es kommt.
next-paused = Angehalten: Bis /schedule resume wird nichts gepostet.
next-broken = Gestoppt, weil der Kanal nichts annimmt. Bring das in Ordnung, dann /schedule resume.

## Nachrichten

command-news = Sofort ein Überblick, zu einem Thema oder zu allem
    .name = news
option-news-topic = Ein Thema dieses Ortes oder beliebige Wörter
    .name = thema
option-since = Wie weit zurück: 1h bis 7d
    .name = seit
option-count = Wie viele Meldungen: 1 bis 10
    .name = anzahl
option-share = Für alle lesbar posten
    .name = teilen
news-none = Nichts über „{ $about }“ in den letzten { $span }.
news-none-at-all = Nichts Neues in den letzten { $span }.
news-none-next = Schau mit seit:7d weiter zurück, oder sieh mit /digest feeds, was hier gelesen wird.
news-next = Das siehst nur du.

## Überblicke

command-digest = Was gepostet wurde, was als Nächstes kommt, und warum
    .name = überblick
command-digest-last = Der letzte Überblick eines Kanals
    .name = letzter
command-digest-preview = Was ein Zeitplan jetzt posten würde, nur für dich
    .name = vorschau
command-digest-next = Wann die nächsten Überblicke kommen
    .name = nächster
command-digest-feeds = Die Feeds, die dieser Kanal liest
    .name = feeds
option-channel = Ein Kanal; ohne Angabe dieser
    .name = kanal
digest-none-yet = In { $channel } gab es noch keinen Überblick.
digest-posted = Gepostet { $when }
digest-link = Dorthin
digest-next-title = Nächste Überblicke
digest-nothing-due = Hier ist kein Überblick geplant.
digest-nothing-due-next = Verwalter können mit /setup oder /schedule add einen einrichten.
digest-feeds-title = { $count ->
    [one] Hier wird ein Feed gelesen
   *[other] Hier werden { $count } Feeds gelesen
  }

## Feeds

command-feeds = Die Feeds, die hier gelesen werden
    .name = feeds
command-feeds-add = Einen Feed hinzufügen, oder den Feed einer Seite
    .name = hinzufügen
command-feeds-find = Die Feeds einer Seite zeigen
    .name = suchen
command-feeds-test = Einen Feed jetzt abrufen und zeigen, was darin steht
    .name = testen
command-feeds-list = Alle Feeds und ihr Zustand
    .name = liste
command-feeds-info = Ein Feed, seine letzten Abrufe und der nächste
    .name = info
command-feeds-edit = Titel oder Gewicht eines Feeds ändern
    .name = ändern
command-feeds-pause = Einen Feed nicht mehr lesen, ohne ihn zu vergessen
    .name = anhalten
command-feeds-resume = Einen angehaltenen Feed wieder lesen
    .name = fortsetzen
command-feeds-remove = Einen Feed entfernen
    .name = entfernen
command-feeds-health = Die Feeds, die nicht gehen, und warum
    .name = gesundheit
option-url = Adresse eines Feeds oder einer Seite
    .name = adresse
option-mode = Im Überblick oder sofort
    .name = art
option-weight = Wie viel seine Meldungen zählen: 1 bis 10
    .name = gewicht
option-feed = Ein Feed dieses Ortes
    .name = feed
option-title = Der Name, der hier gezeigt wird
    .name = titel
feeds-none = Hier werden noch keine Feeds gelesen.
feeds-none-next = Verwalter können mit /feeds add einen hinzufügen oder mit /setup anfangen.
feeds-title = { $count ->
    [one] Ein Feed
   *[other] { $count } Feeds
  }
feeds-list-next = /feeds info zeigt einen davon, /feeds health die, die nicht gehen.
feed-state = { $state ->
    [paused] angehalten
    [new] noch nicht gelesen
    [ok] in Ordnung
    [failing] gestört
    [gone] verschwunden
   *[other] { $state }
  }
feeds-added = Hinzugefügt: { $name }
feeds-known = Schon bekannt: { $name }
feeds-add-next = Was jetzt darin steht, gilt als gelesen; was danach kommt, steht in den Überblicken, die alle Feeds lesen. Einen eigenen Kanal bekommt er mit /schedule add.
feeds-format = { $format ->
    [rss] RSS
    [rdf] RSS 1.0
    [atom] Atom
    [json] JSON Feed
   *[other] { $format }
  }, { $count ->
    [one] ein Eintrag
   *[other] { $count } Einträge
  }
feeds-undated = seine Einträge haben kein Datum
feeds-rate = { $count ->
    [one] etwa ein Eintrag am Tag
   *[other] etwa { $count } Einträge am Tag
  }
feeds-empty = Im Moment hat er keine Einträge.
feeds-nothing-found = Nicht hinzugefügt: { $url }: { $cause }. { $cure } Oder versuch /feeds find mit der Startseite.
feeds-site-without = Kein Feed gefunden: { $url }: { $cause }. { $cure } Oder versuch /feeds find mit der Startseite. Hat eine Seite keinen, dann macht RSS-Bridge (rss-bridge.org) oder RSSHub (docs.rsshub.app) oft einen: Füge die Adresse, die du dort bekommst, mit /feeds add hinzu.
feeds-several = { $url } ist eine Seite mit { $count } Feeds
feeds-several-next = Wähle einen aus, oder füge einen mit seiner Adresse über /feeds add hinzu.
feeds-choose = Einen Feed auswählen
feeds-save-next = Noch wurde nichts hinzugefügt. „Speichern“ fügt ihn hinzu: Was jetzt darin steht, gilt als gelesen; was danach kommt, steht in den Überblicken, die alle Feeds lesen.
feeds-key-perhaps = Ein Teil dieser Adresse kann ein persönlicher Schlüssel sein, wie ihn bezahlte Newsletter, Tracker und private Podcasts vergeben. Wenn ja, dann „{ button-hide-key }“: Er wird verschlüsselt gespeichert, und alle sehen { $address }.
feeds-save-channel = Noch wurde nichts hinzugefügt. „Speichern“ fügt ihn hinzu und postet ihn in { $channel }, { $mode ->
    [now] sobald etwas kommt.
   *[other] jeden Morgen in einem Überblick.
  }
feeds-cancelled = Nichts wurde hinzugefügt.
feeds-test-failed = „{ $name }“ lässt sich gerade nicht lesen: { $cause }. { $cure } Er wird von selbst wieder versucht; wann, zeigt /feeds info.
feeds-test-next = Nichts wurde gespeichert und nichts gepostet.
feeds-moved = Der Feed ist umgezogen nach { $url }.
feeds-has-secret = wird mit einem Geheimnis dieses Ortes gelesen; was er bringt, bleibt hier
feeds-furniture = bleibt aus den Artikeln weg, weil es auf mehreren Seiten steht: { $lines }
feeds-info-next = Nächster Abruf { $when }.
feeds-info-idle = Im Moment wird er nicht abgerufen.
feeds-poll = { $new ->
    [0] nichts Neues
    [one] ein neuer Eintrag
   *[other] { $new } neue Einträge
  }
feeds-healthy = { $count ->
    [one] Der Feed ist in Ordnung.
   *[other] Alle { $count } Feeds sind in Ordnung.
  }
feeds-ill = { $count } von { $of } Feeds gehen nicht
feeds-ill-next = Jeder wird von selbst wieder versucht. Was tot bleibt, kannst du entfernen oder anhalten; /feeds find sucht eine neue Adresse.
feeds-edit-done = Geändert: { $name }
feeds-edit-next = Das zählt vom nächsten Überblick an.
feeds-pause-done = Angehalten: { $name }
feeds-pause-next = Bis /feeds resume wird er hier nicht gelesen.
feeds-resume-done = Fortgesetzt: { $name }
feeds-resume-next = In ein, zwei Minuten wird er abgerufen.
feeds-remove = { $name } entfernen?
feeds-remove-next = Was er gebracht hat, bleibt gespeichert; Überblicke lesen ihn nicht mehr.
feeds-remove-secret = Sein Geheimnis wird mit gelöscht, darum lässt sich das nicht rückgängig machen.
feeds-removed = Entfernt: { $name }
feeds-secret-gone = Sein Geheimnis wurde mit ihm gelöscht; das lässt sich nicht rückgängig machen.
feeds-restored = { $name } wird wieder gelesen.

## Zeitpläne

command-schedule = Was wo und wann gepostet wird
    .name = zeitplan
command-schedule-list = Alle Zeitpläne und was als Nächstes kommt
    .name = liste
command-schedule-pause = Von einem Zeitplan vorerst nichts posten
    .name = anhalten
command-schedule-resume = Einen angehaltenen Zeitplan fortsetzen
    .name = fortsetzen
command-schedule-skip = Den nächsten Überblick auslassen
    .name = auslassen
command-schedule-run = Den nächsten Überblick jetzt machen
    .name = jetzt
command-schedule-remove = Einen Zeitplan entfernen
    .name = entfernen
option-schedule = Ein Zeitplan dieses Ortes
    .name = name
schedule-none = Hier ist noch nichts geplant.
schedule-none-next = Fang mit /setup oder mit /schedule add an.
schedule-title = { $count ->
    [one] Ein Zeitplan
   *[other] { $count } Zeitpläne
  }
schedule-list-next = /schedule edit ändert einen; /schedule run macht seinen Überblick jetzt.
schedule-pause-done = Angehalten: { $name }
schedule-resume-done = Fortgesetzt: { $name }
schedule-skip-done = Der nächste Überblick von { $name } fällt aus; seine Meldungen kommen mit dem danach.
schedule-no-skip = { $name } postet, wie es kommt; es gibt keinen nächsten Überblick, den man auslassen könnte. Anhalten geht mit /schedule pause.
schedule-not-active = { $name } ist angehalten oder gestoppt. Setze ihn erst mit /schedule resume fort.
schedule-runs = Der Überblick von { $name } wird jetzt gemacht und in { $channel } gepostet.
schedule-remove = { $name } entfernen, der in { $channel } postet?
schedule-removed = Entfernt: { $name }
not-your-schedule = Der postet in { $channel }, und du darfst nur ändern, was in einen Kanal geht, den du angelegt hast. Frag einen Verwalter.

## Was mit einem Feed nicht stimmt, und was zu tun ist

field-furniture = Wiederholtes
field-problem = Störung
feeds-problem = { $cause }. { $cure }
feeds-newest = Neuestes { $when }
problem-bad-url = das ist keine Adresse, die man abrufen kann
cure-bad-url = Kopiere sie aus der Adresszeile des Browsers.
problem-private-address = sie führt in ein privates Netz
cure-private-address = Ist das gewollt, kann der Betreiber das Netz mit DIGESTBOT_ALLOW_PRIVATE erlauben.
problem-dns = es gibt keinen Server dieses Namens
cure-dns = Prüf die Schreibweise; vielleicht ist die Seite auch umgezogen.
problem-refused = der Server lehnt die Verbindung ab
cure-refused = Meist geht das vorbei. Wenn nicht, sieh nach, ob es die Seite noch gibt.
problem-unreachable = der Server ist nicht zu erreichen
cure-unreachable = Meist geht das vorbei. Wenn nicht, sieh nach, ob es die Seite noch gibt.
problem-tls = das Zertifikat ist ungültig
cure-tls = Die Seite muss es erneuern; sag ihr Bescheid.
problem-timeout = der Server antwortet zu langsam
cure-timeout = Meist geht das vorbei. Versuch es in ein paar Minuten noch einmal.
problem-reset = der Server hat die Verbindung abgebrochen
cure-reset = Meist geht das vorbei. Versuch es in ein paar Minuten noch einmal.
problem-torn = die Antwort brach mittendrin ab
cure-torn = Meist geht das vorbei. Wenn nicht, sag der Seite Bescheid.
problem-bad-encoding = die Antwort lässt sich nicht entpacken
cure-bad-encoding = Sag der Seite Bescheid: Ihr Server kündigt etwas anderes an, als er schickt.
problem-too-large = die Antwort ist viel größer, als ein Feed sein sollte
cure-too-large = Sieh nach, ob die Seite einen kürzeren Feed hat.
problem-bad-redirect = sie leitet ins Nichts weiter
cure-bad-redirect = Such auf der Seite nach der neuen Adresse des Feeds.
problem-too-many-redirects = sie leitet im Kreis weiter
cure-too-many-redirects = Such auf der Seite nach der neuen Adresse des Feeds.
problem-protocol = der Server spricht kein richtiges HTTP
cure-protocol = Meist geht das vorbei. Wenn nicht, sag der Seite Bescheid.
problem-sealed = womit er gelesen wird, liegt verschlüsselt, und der Schlüssel dafür fehlt
cure-sealed = Der Betreiber ruft digestbot doctor auf; das sagt, was zu tun ist. Oder setz es neu: /feeds secret, oder entferne den Feed und füge ihn wieder hinzu.
problem-gone = der Herausgeber sagt, dass es ihn nicht mehr gibt
cure-gone = Entferne ihn, oder füge seinen Nachfolger hinzu.
problem-not-found = unter dieser Adresse ist nichts
cure-not-found = Such auf der Seite nach der neuen Adresse des Feeds.
problem-login = dort muss man sich anmelden
cure-login = Hast du ein Konto, dann hinterlege den Zugang mit /feeds secret.
problem-forbidden = der Server verbietet den Zugriff
cure-forbidden = Manche Seiten sperren Programme aus: Bitte sie um Zugang, oder hinterlege einen mit /feeds secret.
problem-cloudflare = Cloudflare steht davor und lässt nur Browser durch
cure-cloudflare = Bitte die Seite, Feed-Reader durchzulassen; das ist ein Schalter in ihren Cloudflare-Einstellungen.
problem-rate-limited = der Server sagt, er werde zu oft gefragt
cure-rate-limited = Nichts zu tun: Er wird ab jetzt seltener gefragt.
problem-server-error = der Server hat einen Fehler
cure-server-error = Meist geht das vorbei. Wenn nicht, sag der Seite Bescheid.
problem-not-a-feed = was dort steht, ist kein Feed und nennt auch keinen
cure-not-a-feed = Such auf der Seite nach einem Link namens RSS, Atom oder Feed.
problem-too-hard = das Lesen hat zu lange gedauert
cure-too-hard = Sag der Seite Bescheid: Ihr Feed ist kaputt oder unlesbar gemacht.
problem-reddit-blocked = Reddit lässt kein Programm ohne Schlüssel hinein
cure-reddit-blocked = Nimm stattdessen die Adresse mit deinem eigenen Schlüssel: reddit.com/prefs/feeds zeigt sie, wenn du angemeldet bist.
problem-reddit-rate = Reddit sagt, es werde zu oft gefragt
cure-reddit-rate = Es wird ab jetzt seltener gefragt. Mehrere Subreddits in einem Feed (/r/eins+zwei/.rss) brauchen weniger Anfragen, und eine Adresse mit deinem eigenen Schlüssel von reddit.com/prefs/feeds darf mehr.
problem-youtube-not-found = YouTube hat unter dieser Adresse keinen Kanal und keine Playlist, oder seine Feeds sind gestört
cure-youtube-not-found = Manchmal antwortet YouTube tagelang so, und es geht vorbei: Er wird von selbst wieder versucht. Ist auch die Seite des Kanals weg, entferne den Feed.

## Zeitpläne anlegen und ändern

command-schedule-add = Überblicke in einen Kanal posten, wann du willst
    .name = hinzufügen
command-schedule-edit = Einen Zeitplan ändern: nur, was du nennst
    .name = ändern
button-run = Jetzt posten
option-name = Wie der Überblick heißt
    .name = name
option-rename = Ein neuer Name
    .name = umbenennen
option-times = 07:00, oder 07:00,19:00, oder alle 4h, oder sofort
    .name = zeiten
option-days = täglich, werktags, mo-fr oder sa,so
    .name = tage
option-zone = Zeitzone, etwa Europe/Berlin
    .name = zeitzone
option-topics = Themen, mit Kommas getrennt; ohne Angabe alles
    .name = themen
option-feeds = Feeds, mit Kommas getrennt; ohne Angabe alle
    .name = feeds
option-max = Höchstens so viele Meldungen: 1 bis 20
    .name = höchstens
option-layout = Wie Meldungen aussehen
    .name = form
option-quotes = Zitate je Meldung: 0 bis 3
    .name = zitate
option-rest = Wohin mit Meldungen, die nicht passen
    .name = rest
option-role = Eine Rolle, die jeder Überblick erwähnt
    .name = rolle
option-publish = In einem Ankündigungskanal veröffentlichen
    .name = veröffentlichen
option-when-empty = Was tun, wenn es nichts Neues gibt
    .name = wenn-leer
option-images = Bilder zeigen
    .name = bilder
option-summariser = Wie Sätze ausgewählt werden
    .name = auswahl
option-quiet = Stunden ohne Posts, etwa 22:00-06:00; keine hebt sie auf
    .name = ruhe
option-kinds = Arten, die wie Nachrichten zählen, etwa opinion; -shopping nie zeigen; keine setzt zurück
    .name = arten
choice-layout-cards = Karten
choice-layout-embeds = Einbettungen
choice-layout-compact = Eine Zeile je Meldung
choice-rest-thread = In einen Thread
choice-rest-none = Nirgendwohin
choice-summariser-position-mmr = Unsere eigene Methode: Stelle, Überschrift, Namen, keine Wiederholung
choice-summariser-lexrank = LexRank (sumy)
choice-summariser-textrank = TextRank (sumy)
choice-summariser-lsa = LSA (sumy)
choice-summariser-luhn = Luhn (sumy)
choice-when-empty-skip = Nichts posten
choice-when-empty-say = Sagen, dass es ruhig ist
schedule-added = { $name } postet in { $channel }
schedule-reads = Gelesen werden { $feeds }.
schedule-reads-all = { $count ->
    [0] Gelesen werden alle Feeds dieses Ortes; noch gibt es keine.
    [one] Gelesen wird der eine Feed dieses Ortes.
   *[other] Gelesen werden alle { $count } Feeds dieses Ortes.
  }
schedule-about = Gepostet wird, was von { $topics } handelt.
schedule-edit-done = Geändert: { $name }
no-quiet = { $given } sind keine Ruhestunden. Schreib sie wie 22:00-06:00, oder keine.

## Themen

command-topics = Was dieser Ort ein Thema nennt
    .name = themen
command-topics-add = Aus Wörtern ein Thema machen
    .name = hinzufügen
command-topics-edit = Ein Thema ändern: nur, was du nennst
    .name = ändern
command-topics-list = Alle Themen und ihre Wörter
    .name = liste
command-topics-test = Was zu einem Thema in 7 Tagen gepasst hätte
    .name = testen
command-topics-remove = Ein Thema entfernen
    .name = entfernen
button-test = Was dazu passt
option-topic = Ein Thema dieses Ortes
    .name = thema
option-topic-name = Wie das Thema heißt; sein Wort, wenn keine anderen genannt sind
    .name = name
option-any = Wörter, von denen eins genügt, mit Kommas getrennt
    .name = eins-von
option-all = Wörter, die alle vorkommen müssen, mit Kommas getrennt
    .name = alle-von
option-not = Wörter, die nicht vorkommen dürfen, mit Kommas getrennt
    .name = ohne
option-only-language = Nur Artikel in dieser Sprache, etwa de; alle hebt das auf
    .name = sprache
option-route = In diesen Kanal posten, jeden Morgen
    .name = kanal
topics-added = Neues Thema: { $name }
topics-would-match = { $count ->
    [0] in den letzten 7 Tagen hätte nichts gepasst
    [one] in den letzten 7 Tagen hätte ein Artikel gepasst
   *[other] in den letzten 7 Tagen hätten { $count } Artikel gepasst
  }
topics-add-next = Frag danach mit /news, oder poste es mit /schedule add.
topics-edit-done = Geändert: { $name }
topics-edit-next = Das zählt vom nächsten Überblick an.
topics-none = Hier gibt es noch keine Themen.
topics-none-next = Verwalter können mit /topics add eins anlegen; /news nimmt auch ohne das beliebige Wörter.
topics-title = { $count ->
    [one] Ein Thema
   *[other] { $count } Themen
  }
topics-list-next = /topics test zeigt, was zu einem davon gepasst hätte.
topics-test-title = { $name }: { $count ->
    [one] ein Artikel in 7 Tagen
   *[other] { $count } Artikel in 7 Tagen
  }
topics-test-none = Nichts hätte gepasst. Nimm mit /topics edit weitere Wörter hinzu.
topics-test-next = Zu viel, zu wenig? Ändere die Wörter mit /topics edit.
topics-because = wegen { $words }
topics-remove = Das Thema { $name } entfernen?
topics-remove-used = { $names } posten es. Ein Zeitplan, der nur dieses Thema hat, wird angehalten.
topics-unused = Kein Zeitplan verwendet es.
topics-removed = Entfernt: { $name }
topics-restored = Das Thema { $name } ist wieder da.
topics-no-words = Nenne mindestens ein Wort: eins-von, alle-von oder ohne.

## Sperren

command-block = Was dieser Ort nie sehen will
    .name = sperre
command-block-add = Ein Wort, einen Autor, eine Quelle oder eine Rubrik sperren
    .name = hinzufügen
command-block-list = Alles, was gesperrt ist
    .name = liste
command-block-remove = Eine Sperre aufheben
    .name = entfernen
option-kind = Was gesperrt wird
    .name = art
option-value = Das Wort oder der Name, wie er geschrieben wird
    .name = wert
option-block = Eine Sperre dieses Ortes
    .name = sperre
choice-kind-word = Wort
choice-kind-author = Autor
choice-kind-source = Quelle
choice-kind-category = Rubrik
no-such-block = „{ $name }“ ist hier nicht gesperrt. Alle Sperren zeigt /block list.
block-added = Gesperrt: { $block }
block-would-stop = { $count ->
    [0] In den letzten 7 Tagen hätte das nichts aufgehalten.
    [one] In den letzten 7 Tagen hätte das einen Artikel aufgehalten.
   *[other] In den letzten 7 Tagen hätte das { $count } Artikel aufgehalten.
  }
block-add-next = Das zählt vom nächsten Überblick an. Eine Meldung fehlt nur, wenn alle ihre Artikel gesperrt sind.
block-none = Hier ist nichts gesperrt.
block-none-next = Verwalter können mit /block add ein Wort, einen Autor, eine Quelle oder eine Rubrik sperren.
block-title = { $count ->
    [one] Eine Sperre
   *[other] { $count } Sperren
  }
block-remove = Diese Sperre aufheben: { $block }?
block-remove-next = Was sie aufgehalten hat, kann im nächsten Überblick stehen.
block-removed = Nicht mehr gesperrt: { $block }

## Einrichten

command-setup = Von nichts zum ersten Überblick in einer Minute
    .name = einrichten
button-setup = Einrichten
button-here = Dieser Kanal
button-known = { $count ->
    [one] Der Feed, der schon da ist
   *[other] Die { $count } Feeds, die schon da sind
  }
button-urls = Adressen …
button-opml = OPML-Datei …
button-morning = Jeden Morgen um 07:00
button-other-time = Andere Zeiten …
button-look-again = Noch einmal nachsehen
button-post = Jetzt posten
button-wait = Zur Zeit beginnen
button-change-time = Zeit ändern
setup-welcome = Hallo! Ich lese Nachrichtenfeeds und poste hier Überblicke: ein Ereignis, eine Meldung, wörtliche Auszüge, wer was gesagt hat. In einer Minute geht es los.
setup-welcome-next = Für alle, die diesen Ort verwalten dürfen. /help sagt, was ich tue und was ich speichere.
setup-title = Einrichten, Schritt { $step } von 4
setup-channel = In welchen Kanal sollen die Überblicke?
setup-channel-next = Ich prüfe sofort, ob ich dort posten darf.
setup-pick-channel = Ein anderer Kanal
setup-feeds = Was soll { $channel } lesen? Nimm ein Startpaket oder mehrere, oder bring eigene Feeds mit.
setup-feeds-next = Feeds hinzufügen und entfernen kannst du jederzeit mit /feeds.
setup-pick-packs = Startpakete
setup-form = Deine Feeds
setup-urls = Adressen von Feeds oder Seiten
setup-urls-hint = Eine je Zeile: courier.example oder https://…
setup-file = Eine OPML-Datei
setup-no-feeds = Davon ist nichts ein Feed, den ich lesen kann. { $refused } Geh zurück und wähle andere.
setup-name = Nachrichten
setup-when = { $count ->
    [0] Wann soll der Überblick kommen?
    [one] Ein Feed wird gerade gelesen. Wann soll der Überblick kommen?
   *[other] { $count } Feeds werden gerade gelesen. Wann soll der Überblick kommen?
  } Die Zeiten gelten in { $zone }.
setup-pick-time = Eine andere Zeit
setup-at-once = Sofort, wie es kommt
setup-times = Uhrzeiten
setup-days = Tage (ohne Angabe jeden Tag)
setup-zone = Zeitzone
setup-form-when = Wann
setup-not-yet = Die Feeds werden noch gelesen; das dauert ein paar Sekunden. Du kannst noch einmal nachsehen oder schon beginnen.
setup-preview-next = Das siehst nur du. Es ginge in { $channel }.
setup-posting = { $name } wird jetzt gemacht und binnen einer Minute in { $channel } gepostet.
setup-waiting = { $name } ist für { $channel } eingerichtet.
setup-done-next = Ändern geht mit /schedule edit, die Feeds mit /feeds, worum es geht mit /topics.
file-too-large = Die Datei ist größer als 5 MB; das ist keine Liste von Feeds. Exportiere sie neu, oder füge die Feeds mit ihren Adressen hinzu.

## Dateien

command-feeds-import = Alle Feeds einer OPML-Datei hinzufügen
    .name = importieren
command-feeds-export = Alle Feeds als Datei für andere Programme
    .name = exportieren
option-file = Eine OPML-Datei
    .name = datei
option-format = Form der Datei
    .name = format
option-keys = Mit den Schlüsseln der Adressen, als Direktnachricht
    .name = schlüssel
choice-format-opml = OPML
choice-format-json = JSON
no-file = Häng die Datei an den Befehl und schick ihn noch einmal.
no-opml = { $name } nennt keinen Feed. Exportiere die Datei aus deinem Programm neu, als OPML.
import-done = { $added ->
    [0] Kein Feed hinzugefügt
    [one] Ein Feed hinzugefügt
   *[other] { $added } Feeds hinzugefügt
  }, { $known } schon bekannt, { $refused } abgelehnt.
import-next = In ein, zwei Minuten werden sie abgerufen; /feeds health zeigt, was sich nicht lesen lässt. Das lässt sich 10 Minuten lang rückgängig machen.
import-nothing = Geändert wurde nichts.
import-undone = { $count ->
    [one] Ein Feed wurde wieder entfernt.
   *[other] { $count } Feeds wurden wieder entfernt.
  }
export-done = { $count ->
    [one] Ein Feed.
   *[other] { $count } Feeds.
  }
export-next = Diese Datei versteht jedes Programm, auch /feeds import.
export-keys = Die Schlüssel der Adressen stehen in dieser Datei. Gib sie nicht weiter.
export-secrets = { $count ->
    [one] Einer davon wird mit einem Geheimnis gelesen, das nicht in der Datei steht.
   *[other] { $count } davon werden mit einem Geheimnis gelesen, das nicht in der Datei steht.
  }

## Verwaltung

command-admin = Wer darf, in welcher Sprache, was geändert wurde
    .name = verwaltung
command-admin-managers = Verwalter nach Person oder Rolle benennen oder auflisten
    .name = verwalter
command-admin-language = Sprache und Zeitzone dieses Ortes
    .name = sprache
command-admin-status = Wie es steht: Rechte, Feeds, Fehler
    .name = zustand
command-admin-audit = Die letzten 20 Änderungen, und wer sie gemacht hat
    .name = änderungen
command-admin-export = Alles, was dieser Ort eingestellt hat, als Datei
    .name = exportieren
command-admin-import = Hinzufügen, was in so einer Datei steht
    .name = importieren
command-admin-erase = Alles wegnehmen, was dieser Ort eingestellt hat
    .name = löschen
option-user = Eine Person
    .name = person
option-manager-role = Eine Rolle
    .name = rolle
option-do = Benennen oder absetzen
    .name = aktion
option-language = Sprache dessen, was alle lesen
    .name = sprache
option-export-file = Eine Datei aus /admin export
    .name = datei
choice-do-add = Als Verwalter benennen
choice-do-remove = Absetzen
choice-language-en = English
choice-language-de = Deutsch
choice-language-fr = Français
choice-language-es = Español
choice-language-pt = Português
choice-language-platform = Wie meine App
button-erase = Löschen
admin-managers-title = Hier benannte Verwalter
admin-managers-none = Niemand ist benannt; wer diesen Server oder Workspace verwalten darf, ist ohnehin Verwalter.
admin-managers-next = Sie dürfen hier alles, wofür es Verwalter braucht, neben denen, die diesen Server oder Workspace verwalten dürfen.
admin-language-done = Was alle lesen, ist auf { $language }; Zeiten gelten in { $zone }.
admin-language-next = Antworten, die nur du siehst, bleiben in deiner Sprache. Bestehende Zeitpläne behalten ihre Zeitzone.
admin-audit-title = Letzte Änderungen
admin-audit-none = Noch wurde nichts geändert.
admin-audit-next = Änderungen bleiben 180 Tage.
admin-changed = { $name }: { $before } → { $after }
admin-status-title = Wie es steht
admin-feeds = Feeds
admin-feeds-state = { $count } von { $most }, { $ill ->
    [0] alle in Ordnung
    [one] einer gestört
   *[other] { $ill } gestört
  }
admin-schedules = Zeitpläne
admin-schedules-state = { $count } von { $most }, { $broken ->
    [0] keiner gestoppt
    [one] einer gestoppt
   *[other] { $broken } gestoppt
  }
admin-topics = Themen
admin-blocks = Sperren
admin-room = { $count } von { $most }
admin-next = Nächster Überblick
admin-version = Version
admin-dry-run = Probe
admin-dry-run-state = der Betreiber hat das Posten abgeschaltet
admin-missing = es fehlt { $permissions }
admin-outside = der Bot ist nicht darin; schreib dort { $command }
admin-all-well = Nichts braucht dich.
admin-status-next = /feeds health zeigt, was gestört ist; bring die Rechte eines Kanals in Ordnung, dann /schedule resume.
admin-held = „{ $title }“ an { $place }: Niemand kann sagen, ob es gesendet wurde. Sieh dort nach; fehlt es, sende es noch einmal.
button-again = Noch einmal senden: { $title }
admin-again = Es wird jetzt noch einmal gesendet.
admin-again-next = Steht es doch zweimal da, lösche eines: Eine gelöschte Übersicht wird nie wieder gesendet.
admin-restored = Alles ist wie vorher.
admin-export-done = Feeds, Themen, Sperren, Zeitpläne und Verwalter dieses Ortes.
admin-export-next = Geheimnisse sind nicht darin. /admin import nimmt die Datei hier oder anderswo.
admin-import-done = Neu: { $feeds } Feeds, { $topics } Themen, { $blocks } Sperren, { $schedules } Zeitpläne.
admin-import-next = Was hier war, bleibt, wie es war. Das lässt sich 10 Minuten lang rückgängig machen.
admin-erase = Alle Feeds, Themen, Sperren, Zeitpläne und Verwalter dieses Ortes wegnehmen?
admin-erase-next = Im Zweifel vorher mit /admin export sichern. Das lässt sich 10 Minuten lang rückgängig machen.
admin-erased = Weggenommen: { $feeds } Feeds, { $topics } Themen, { $blocks } Sperren, { $schedules } Zeitpläne.
no-export = { $name } ist keine Datei aus /admin export, oder sie ist beschädigt. Nichts davon wurde verwendet.
no-export-next = Exportiere sie neu.
no-export-line = Zeile { $line } ist kein JSON.
no-export-entry = Sieh bei { $part } nach, Eintrag { $number }.

## Warum

command-digest-why = Warum ein Artikel gepostet wurde oder nicht
    .name = warum
option-link = Die Adresse des Artikels
    .name = link
why-no-link = { $link } ist keine Adresse eines Artikels. Kopiere sie aus dem Browser, mit https:// davor.
why-never = Kein Feed, der hier gelesen wird, hatte je { $link }.
why-never-host = Von { $host } wird hier nichts gelesen.
why-never-feed = { $name } wird hier gelesen ({ $state }, neuester Eintrag { $newest }), hatte aber diesen Link nicht. Vielleicht steht nicht alles von der Seite in ihrem Feed.
why-never-next = /feeds find zeigt, welche Feeds eine Seite hat.
why-seen = Gesehen { $when } in { $feeds }.
why-baseline = Er stand schon im Feed, als der hinzukam; er gilt als alt und wird nicht gepostet.
why-failed = Er ließ sich nicht lesen: { $reason }
why-lead = Er ließ sich nicht auswerten, darum stehen seine ersten Worte da, wie sie sind: { $reason }
why-under-way = { $state ->
    [found] Seine Seite wird noch gelesen.
    [read] Er ist gelesen und wartet auf die Auswertung; das dauert Sekunden.
   *[analysed] Er ist ausgewertet und wartet darauf, einer Meldung zugeordnet zu werden; das dauert Sekunden.
  }
why-wall = { $wall ->
    [paywall] Seine Seite ist hinter einer Bezahlschranke; verwendet wird der Text des Feeds.
    [consent] Seine Seite verlangt Zustimmung zu Cookies; verwendet wird der Text des Feeds.
    [login] Seine Seite verlangt eine Anmeldung; verwendet wird der Text des Feeds.
    [robots] Die Seite lässt Programme nicht lesen; verwendet wird der Text des Feeds.
    [mismatch] Sein Link führt zu etwas anderem als diesem Artikel; verwendet wird der Text des Feeds.
   *[error] Seine Seite ließ sich nicht abrufen; verwendet wird der Text des Feeds.
  }
why-alone = Keine andere Quelle, die hier gelesen wird, hat diese Meldung.
why-story = Eine Meldung mit { $others }{ $more ->
    [0] {""}
   *[other] {" "}und { $more } weiteren
  }.
why-copy = Er hat den Wortlaut von „{ $title }“: ein Artikel in zwei Quellen.
why-evidence = Gemeinsam haben sie { $shared } ({ $parts }; zusammen { $score }, und { $bar } genügten).
why-part = { $part ->
    [words] die Wörter
    [names] die Namen
    [anchors] seltene Orte, Zahlen und Namen
    [strangers] kein gemeinsamer Name
    [contrast] abweichende Angaben
    [subjects] andere Themen in den Titeln
    [time_gap] die Zeit dazwischen
    [size] die Größe der Geschichte
    [alone] nur eine Sache gemeinsam
   *[other] weitere Belege
  }
why-opened = Er war der erste; dann kam { $other } dazu.
why-copied = Jener hat seinen Wortlaut: ein Artikel in zwei Quellen.
why-posted = Gepostet in { $channel } { $when }.
why-sending = { $state ->
    [pending] Er ist in einem Überblick für { $channel }, der gleich gesendet wird.
    [sending] Er ist in einem Überblick für { $channel }, der gerade gesendet wird.
    [unknown] Er ist in einem Überblick für { $channel }; ob der ankam, wird geprüft.
    [held] Er ist in einem Überblick für { $channel }, der ankam oder nicht; ein Verwalter kann ihn noch einmal senden.
   *[refused] Er ist in einem Überblick, den { $channel } nicht annahm. { $reason }
  }
why-first-look = { $channel } begann { $when } mit einem ersten Blick auf wenige Meldungen; diese gilt dort als alt.
why-paused-feed = Seine Feeds sind hier angehalten; kein Zeitplan sieht ihn.
why-no-schedule = Hier ist nichts geplant, also wird nichts gepostet. Verwalter können mit /setup anfangen.
why-blocked = { $name } in { $channel } lässt ihn aus: { $kind } „{ $value }“ ist gesperrt.
why-no-topic = { $name } in { $channel } lässt ihn aus: Er handelt nicht von { $topic }, oder nur nebenbei.
why-other-feeds = { $name } in { $channel } liest seinen Feed nicht.
why-too-old = { $name } in { $channel } hat ihn nicht rechtzeitig gezeigt: Andere Meldungen kamen zuerst, und er ist jetzt älter als 7 Tage.
why-waits = { $name } in { $channel } kann ihn zeigen. { $then }
why-next = Falsch? Verwalter können Themen mit /topics edit ändern, Sperren mit /block, und was ein Zeitplan liest, mit /schedule edit.

## Geheimnisse

command-feeds-secret = Einen Feed mit Cookie, Anmeldung oder Schlüssel lesen
    .name = geheimnis
button-forget-secret = Geheimnis vergessen
secret-title = Womit der Feed gelesen wird
secret-cookie = Cookie
secret-user = Benutzername
secret-password = Passwort
secret-header = Eine andere Kopfzeile, als Name: Wert
secret-optional = Lass leer, was nicht nötig ist.
secret-no-key = Geheimnisse werden verschlüsselt gespeichert, und der Betreiber hat noch keinen Schlüssel gesetzt. Er macht einen mit { $command } und setzt ihn als DIGESTBOT_SECRET_KEY; dann ruf das noch einmal auf.
secret-empty = Es wurde nichts eingegeben, also nichts geändert.
secret-bad-header = Eine Kopfzeile ist eine Zeile, Name: Wert, in reinem ASCII, und keine, die der Bot selbst setzt. Gespeichert wurde nichts.
secret-done = { $name } wird ab jetzt mit deinem Geheimnis gelesen.
secret-next = Es liegt verschlüsselt und wird nie wieder gezeigt. Was der Feed bringt, bleibt an diesem Ort.
secret-forget = Das Geheimnis von { $name } vergessen?
secret-forget-next = Es wird gelöscht und kommt nicht wieder; der Feed wird dann gelesen, wie jeder ihn lesen darf.
secret-none = { $name } hat kein Geheimnis.
secret-forgotten = Das Geheimnis von { $name } ist gelöscht.
secret-forgotten-next = Ab jetzt wird er gelesen, wie ihn alle lesen dürfen.

## Das Archiv

command-quotes = Was jemand gesagt hat, das Neueste zuerst
    .name = zitate
command-search = Gelesene Artikel, gesucht nach Wörtern in Schlagzeile und Zusammenfassung
    .name = suche
option-search-text = Wörter, die alle vorkommen müssen
    .name = text
option-search-author = Wer es schrieb: ein Teil des Namens genügt
    .name = autor
search-title = Hier gelesen, mit „{ $text }“
search-next = Das Neueste zuerst. /story mit einem Link zeigt eine Geschichte ganz.
search-none = Keine Schlagzeile oder Zusammenfassung hier enthält alle Wörter von „{ $text }“. Versuche es mit weniger Wörtern oder einem längeren Zeitraum.
search-no-words = „{ $text }“ enthält kein Wort, nach dem sich suchen lässt. Gib ein Wort der Schlagzeile ein.
command-story = Eine Meldung ganz: alle Quellen, der Reihe nach, mit allen Zitaten
    .name = meldung
command-author = Wer da schreibt: Angaben zur Person, Quellen, neueste Artikel
    .name = autor
shortcut-quotes = Zitate in dieser Nachricht
option-speaker = Wer zitiert wird: ein Teil des Namens genügt
    .name = wer
option-quotes-since = Wie weit zurück
    .name = seit
option-quotes-text = Wörter des Zitats, die alle vorkommen müssen
    .name = text
option-look-source = Nur aus dieser Quelle
    .name = quelle
option-author = Wer schreibt: ein Teil des Namens genügt
    .name = name
choice-since-day = Ein Tag
choice-since-week = Eine Woche
choice-since-month = Ein Monat
choice-since-all = Alles, was da ist
page-newer = ‹ Neuere
page-older = Ältere ›
look-too-long = Es kann noch mehr geben. Frag mit weniger Wörtern, einer Quelle oder einem kürzeren Zeitraum, um es zu sehen.
button-more = Mehr
quotes-title = { $name } sagte
quotes-with = Zitiert mit „{ $text }“
quotes-what = Nenn jemanden, der zitiert wird, oder Wörter eines Zitats: /quotes wer oder /quotes text.
quotes-all = Alles, was zitiert wird
quotes-next = Jeder Link öffnet den Artikel bei diesen Worten.
quotes-none = Niemand namens „{ $name }“ wird in dem zitiert, was hier gelesen wird, und kein Zitat hat alle diese Wörter. Versuch einen Teil des Namens oder weniger Wörter.
quotes-nobody = Dort wird niemand zitiert.
quotes-no-article = Diese Nachricht verlinkt keinen Artikel, der hier gelesen wird.
speaker-unclear = Sprecher unklar
who-is-meant = Wer ist gemeint?
who-is-meant-of = { $count } Namen enthalten „{ $name }“. Wer ist gemeint?
story-none = { $link } gehört hier zu keiner Meldung. Was daraus wurde, sagt /digest why.
story-told = { $count ->
    [one] Ein Bericht
   *[other] { $count } Berichte
  } in { $outlets ->
    [one] einer Quelle
   *[other] { $outlets } Quellen
  }, der früheste zuerst.
story-timeline = Ablauf
story-quotes = Was gesagt wird
option-story = Link eines Artikels dazu, oder Wörter einer Schlagzeile
    .name = link
story-which = Welches Ereignis…
story-several = Mehrere Ereignisse haben „{ $text }“ in Schlagzeile oder Auszug. Welches?
story-changed = geändert { $when }
story-shares = gemeinsam: { $words }
story-next = Wo sie gepostet wurde, sagt /digest why.
button-not-same = Nicht dasselbe
story-not-same = Nicht dasselbe: einen Bericht herausnehmen…
button-same = Dasselbe Ereignis wie…
story-same-which = Link oder Schlagzeile des anderen Ereignisses
story-split-done = Der Artikel steht hier jetzt für sich.
story-join-done = Die beiden sind hier jetzt ein Ereignis.
story-regroup-next = Nur hier; nichts wird noch einmal gepostet. Das lässt sich 10 Minuten lang rückgängig machen.
story-split-nothing = Der Artikel steht hier schon für sich, oder es gibt ihn hier nicht mehr.
story-join-nothing = Die beiden sind hier schon ein Ereignis, oder eines davon gibt es hier nicht mehr.
story-regroup-undone = Die Ereignisse sind wieder, wie sie waren.
admin-regroupings = Von Leuten geänderte Ereignisse
admin-regroupings-state = { $splits } abgetrennt, { $joins } zusammengelegt
author-none = Niemand namens „{ $name }“ hat geschrieben, was hier gelesen wird. Versuch einen Teil des Namens.
author-bio = { $bio } (aus { $source })
author-outlets = Schreibt für
digest-all-shown = Diese Nachricht enthält den ganzen Überblick.

## Leute

command-me = Du: deine Einstellungen, und was von dir gespeichert ist
    .name = ich
command-me-settings = Deine Zeitzone, Sprache, Ruhezeit, und ob deine Stimmen zählen
    .name = einstellungen
command-me-data = Alles, was von dir gespeichert ist, als Datei
    .name = daten
command-me-forget = Alles löschen, was von dir gespeichert ist
    .name = vergessen
button-forget = Vergiss mich
vote-counted = Danke. Dieser Überblick: 👍 { $up }, 👎 { $down }.
vote-off = Du hast deine Stimmen abgeschaltet: /me settings stimmen schaltet sie wieder ein.
vote-next = Sie verschiebt die Quellen und Themen dieses Überblicks 90 Tage lang ein wenig nach oben oder unten. Verwalter sehen Zahlen, nie, wer wie gestimmt hat. Der andere Knopf ändert deine Stimme.
me-data = { $count ->
    [0] Von dir ist hier nichts gespeichert außer dem, was diese Datei sagt.
    [one] Diese Datei enthält deine Einstellungen und eine Zeile, die von dir gespeichert ist.
   *[other] Diese Datei enthält deine Einstellungen und { $count } Zeilen, die von dir gespeichert sind.
  }
me-data-next = Sofort löschen lassen: /me forget.
me-forget = Deine Stimmen, alles, was du verfolgst, und deine Einstellungen löschen, überall, wo dieser Bot ist?
me-forget-next = Das lässt sich nicht rückgängig machen. Was Verwalter geändert haben, bleibt 180 Tage in deren Verzeichnis.
me-erased = { $count ->
    [0] Es gab nichts zu löschen.
    [one] Gelöscht: eine Zeile.
   *[other] Gelöscht: { $count } Zeilen.
  }
me-erased-next = Von dir ist nichts mehr gespeichert, außer Änderungen, die du als Verwalter gemacht hast.
admin-votes = Stimmen zu { $name }
admin-votes-state = 👍 { $up }, 👎 { $down } in 30 Tagen

## Was Stimmen wiegen

command-admin-votes = Wie Stimmen Quellen und Themen gewichten, und sie zurücksetzen
    .name = stimmen
button-reset-votes = Stimmen zurücksetzen
votes-title = Was Stimmen wiegen
votes-weigh = 👍 { $up }, 👎 { $down }: { $factor }
votes-how = Eine Stimme zählt 90 Tage, für die Quellen und Themen ihres Überblicks. Das Gewicht ist 2 hoch (👍 − 👎) / (👍 + 👎 + 8), also immer zwischen ×0,5 und ×2; es verschiebt die Reihenfolge und verbirgt nichts.
votes-none = In den letzten 90 Tagen hat niemand abgestimmt.
votes-reset = Alle Stimmen zu den Überblicken dieses Ortes löschen?
votes-reset-next = Das lässt sich nicht rückgängig machen.
votes-gone = { $count ->
    [one] Eine Stimme ist gelöscht.
   *[other] { $count } Stimmen sind gelöscht.
  }
votes-gone-next = Vom nächsten Überblick an wiegen alle Quellen und Themen, was Verwalter eingestellt haben.
why-votes = Stimmen zu Überblicken mit { $outlet } (👍 { $up }, 👎 { $down }) gewichten es { $factor }.

## Was jemand verfolgt

command-follow = Von einem Thema, einer Person, einem Autor, einem Ereignis oder einem Feed hören
    .name = folgen
command-follow-add = Etwas verfolgen, in Nachrichten an dich oder durch eine Erwähnung
    .name = hinzu
command-follow-list = Was du hier verfolgst
    .name = liste
command-follow-remove = Etwas nicht mehr verfolgen
    .name = entfernen
command-follow-mute = Einige Tage nichts hören, von einem oder von allem
    .name = stumm
option-follow-kind = Was es ist
    .name = art
option-follow-value = Welches: ein Name, Wörter oder der Link eines Artikels zum Ereignis
    .name = wert
option-deliver = Wie du davon hörst
    .name = weg
option-follow-when = Wann du davon hörst
    .name = wann
option-follow = Etwas, das du verfolgst
    .name = was
option-follow-days = Für wie viele Tage: 0 beendet es, sonst 7
    .name = tage
choice-kind-topic = Thema
choice-kind-person = Person
choice-kind-story = Ereignis
choice-kind-feed = Feed
choice-deliver-dm = In einer Nachricht an mich
choice-deliver-ping = Durch eine Erwähnung im Überblick
choice-when-now = Sobald es Neues gibt
choice-when-daily = Jeden Morgen um 07:00
button-unfollow = Nicht mehr verfolgen
button-follows = Was ich verfolge
button-try-again = Noch einmal versuchen
follow-how = Wovon willst du hören? Ich schreibe dir, sobald es Neues gibt.
follow-next = /follow add kann mehr: einmal am Tag, oder durch eine Erwähnung im Überblick.
follow-what = Verfolgen…
follow-nothing = In diesem Überblick gibt es nichts zu verfolgen.
follow-added = Du verfolgst { $label }.
follow-next-dm-now = Ich schreibe dir, sobald es Neues gibt, nicht von dem, was schon bekannt ist. Sind deine Direktnachrichten für mich zu, sagt es /follow list.
follow-next-dm-daily = Ich schreibe dir um 07:00, wenn es Neues gibt. Sind deine Direktnachrichten für mich zu, sagt es /follow list.
follow-next-ping = Der nächste Überblick hier, der es zeigt, erwähnt dich.
follow-story-ends = Es endet von selbst, wenn es 14 Tage nichts Neues dazu gab.
follow-none = Du verfolgst hier nichts. /follow add fängt damit an.
follow-not-here = Hier gibt es keine Direktnachrichten. Verfolgen kannst du etwas auf Discord oder Slack.
follow-unknown = Du verfolgst „{ $name }“ hier nicht. Was du verfolgst, zeigt /follow list.
follow-removed = Du verfolgst { $label } nicht mehr.
follow-removed-next = Was schon unterwegs ist, kommt noch an. /follow add verfolgt es wieder.
follow-muted = { $count ->
    [one] Eines ist stumm bis { $when }.
   *[other] { $count } sind stumm bis { $when }.
  }
follow-unmuted = { $count ->
    [one] Eines meldet sich wieder.
   *[other] { $count } melden sich wieder.
  }
follow-muted-next = Was inzwischen geschieht, wird nicht nachgeholt. /follow mute mit 0 Tagen beendet es.
follow-list = Was du hier verfolgst
follow-list-next = /follow add und /follow remove ändern es, /follow mute macht es eine Weile stumm; deine Ruhezeit steht in /me settings.
follow-by-ping = durch eine Erwähnung
follow-by-dm-now = als Nachricht, sofort
follow-by-dm-daily = als Nachricht, jeden Morgen
follow-muted-until = stumm bis { $when }
follow-stop-which = Nicht mehr verfolgen…
follow-closed = Angehalten, denn ich kann dir nicht schreiben: { $reason } Erlaube Direktnachrichten von hier, dann drück den Knopf.

## Deine Einstellungen

option-me-language = Sprache, in der ich dir antworte
    .name = sprache
option-me-quiet = Stunden ohne Nachrichten an dich, etwa 22:00-07:00; keine beendet sie
    .name = ruhe
option-me-feedback = Ob deine Stimmen zählen
    .name = stimmen
me-settings = Deine Einstellungen
me-settings-how = Sie gelten überall, wo du und ich sind. Ändere eine, indem du sie nennst: /me settings zeitzone, sprache, ruhe oder stimmen.
me-settings-saved = Gespeichert. Es gilt ab jetzt überall, wo du und ich sind.
me-zone = Zeitzone
me-language = Sprache
me-quiet = Ruhezeit
me-feedback = Deine Stimmen
me-feedback-on = zählen
me-feedback-off = werden nicht angenommen

## Was Leute tippen; die Wörter für eine Sache stehen zwischen Kommas

typed-yes = ja, j, an
typed-no = nein, n, aus
typed-all = alle, alles
typed-none = keine
typed-now = sofort, jetzt
typed-every = alle
typed-daily = täglich, jeden Tag
typed-weekdays = werktags
typed-weekends = Wochenende, am Wochenende

## Zweifel

shortcut-save = In meine DMs speichern
shortcut-report = Falsches Zitat melden
not-a-digest = Das ist keine Nachricht eines Überblicks von mir. Wähl eine, die es ist.
saved = Es steht auch in deinen Direktnachrichten, wenn sie für mich offen sind.
report-no-quotes = Diese Nachricht zeigt kein Zitat.
report-how = Welches Zitat ist falsch: nicht so gesagt, oder nicht von dieser Person?
report-next = Es wird hier nicht mehr gezeigt, bis ein Verwalter nachgesehen hat. Niemand sieht, wer es gemeldet hat.
report-which = Das falsche Zitat…
report-open = Danke. Dieses Zitat wird hier nicht mehr gezeigt, bis ein Verwalter nachgesehen hat.
report-wrong = Danke. Ein Verwalter fand das auch: Dieses Zitat wird hier nicht mehr gezeigt.
report-right = Danke. Ein Verwalter hat nachgesehen und fand dieses Zitat richtig; es bleibt.
report-thanks = Die Nachricht, die du gelesen hast, bleibt, wie sie ist.
button-reports = Gemeldete Zitate
admin-reports = Gemeldete Zitate
admin-reports-state = { $count ->
    [one] Eines wartet auf eine Antwort.
   *[other] { $count } warten auf eine Antwort.
  }
admin-aside = Beiseitegelegt
admin-aside-state = { $count ->
    [one] Ein Artikel der letzten Woche ließ sich nicht verarbeiten; /digest why mit seinem Link nennt den Grund.
   *[other] { $count } Artikel der letzten Woche ließen sich nicht verarbeiten; /digest why mit einem Link nennt den Grund.
  }
reports-title = Zitate, an denen Leser zweifeln
reports-next = Folg dem Link, dann wähl unten. Bis dahin wird es hier niemandem gezeigt.
reports-none = Kein Zitat wartet auf eine Antwort.
reports-right = Dieses ist richtig: wieder zeigen…
reports-wrong = Dieses ist falsch: verborgen lassen…

## Hinweise

notice-feed-recovered = „{ $name }“ geht wieder ({ $url }). Es ist nichts zu tun.
notice-feed-gone = „{ $name }“ wird nicht mehr gelesen ({ $url }): { $cause }. { $cure }
notice-feed-failing = „{ $name }“ geht seit einem Tag nicht ({ $url }): { $cause }. { $cure }
notice-host-recovered = „{ $name }“ geht wieder ({ $url }), und mit ihm alle Feeds von { $host }. Es ist nichts zu tun.
notice-host-failing = { $count } Feeds von { $host } gehen seit etwa einem Tag nicht, darunter „{ $name }“: { $cause }. { $cure }
notice-broken = „{ $title }“ kann nicht in { $place } gepostet werden: { $reason } Es ist angehalten; bring das in Ordnung, dann mach weiter mit /schedule resume.
notice-held = „{ $title }“ steht vielleicht in { $place }, vielleicht nicht: { $reason } Sieh dort nach; von selbst wird es nicht noch einmal gesendet, nur aus /admin status.
notice-closed = { $workspace } lässt den Bot nicht mehr hinein: { $reason } Dorthin wird nichts mehr gesendet.
notice-database = digestbot kann seine Datenbank nicht benutzen: { $error }
notice-discord-token = Discord lehnt DISCORD_TOKEN ab, deshalb wird dort nichts gepostet. Kopiere ein neues von discord.com/developers/applications, deine Anwendung, Bot, Reset Token.
notice-slack-token = Slack lehnt SLACK_BOT_TOKEN ab, deshalb wird in { $team } nichts gepostet. Setze ein neues.
notice-slack-removed = Der Slack-Workspace { $team } hat den Bot entfernt.
notice-watch-disk = Die Festplatte mit den Daten von digestbot ist zu { $share } voll. Schaffe Platz: Wenn sie voll ist, geht nichts verloren, aber es wird nichts gepostet.
notice-watch-transaction = Eine Transaktion der Datenbank ist seit { $minutes } Minuten offen und bremst digestbot. Finde sie in pg_stat_activity über xact_start und beende sie mit pg_terminate_backend.
notice-watch-roles = Kein Prozess hat die Rolle { $roles }. Starte einen mit digestbot run --role { $roles }.

## The digest itself: what every platform says around the articles' own words

digest-counts = { $stories ->
    [0] nichts Neues
    [one] { $stories } Meldung
   *[other] { $stories } Meldungen
  } aus { $articles ->
    [one] { $articles } Artikel
   *[other] { $articles } Artikeln
  } in { $feeds ->
    [one] { $feeds } Feed
   *[other] { $feeds } Feeds
  }
digest-since = seit { $when }
digest-following = nächste Ausgabe { $when }
digest-late = verspätet
digest-first-look = ein erster Blick
digest-nothing-new = Nichts Neues seit der letzten Ausgabe.
digest-more = { $count ->
    [one] { $count } weitere Meldung
   *[other] { $count } weitere Meldungen
  }
digest-more-in-thread = { $count ->
    [one] { $count } weitere Meldung
   *[other] { $count } weitere Meldungen
  } im Thread
digest-more-not-shown = { $count ->
    [one] { $count } weitere Meldung
   *[other] { $count } weitere Meldungen
  } nicht gezeigt
digest-part = Teil { $number } von { $total }
digest-end = Ende der Ausgabe
digest-by = Von { $names }
digest-also-in = auch bei { $names }
digest-outlets = { $count ->
    [one] { $count } Medium
   *[other] { $count } Medien
  }
digest-figures = In Zahlen: { $figures }
digest-earlier = Zuvor, { $when }:
digest-speaker-unclear = wer das sagt, ist unklar
digest-untitled = Ohne Titel, { $outlet }
digest-unnamed = ungenannte Quelle
digest-updated = Aktualisiert: { $what }
digest-changed = geändert
digest-paywall = Bezahlschranke
digest-day = { $weekday } { $day }. { $month }
digest-day-year = { $weekday } { $day }. { $month } { $year }
digest-title = Ausgabe
digest-for-you = Für dich
digest-times = Zeiten in der Zone { $zone }.
digest-minutes = { $count } min
button-quotes = Alle Zitate
button-follow = Folgen…
button-up = Nützlich
button-down = Nichts für uns
kind-analysis = Analyse
kind-opinion = Meinung
kind-interview = Interview
kind-review = Kritik
kind-live = Live
kind-howto = Ratgeber
kind-shopping = Einkaufen
kind-listicle = Liste
kind-press = Pressemitteilung
kind-obituary = Nachruf
kind-sport = Sport
kind-newsletter = Newsletter
kind-podcast = Podcast
kind-video = Video

## Sites

site-all = Alle Ausgaben
site-feed = Feed
site-promise = Jeder Satz und jedes Zitat steht wörtlich in den Artikeln.
site-outlets = Quellen:
site-speakers = Zitiert:
site-months = Nach Monaten
site-withdrawn = Was hier stand, wurde inzwischen geändert.

## Why: reasons that core and platforms give as codes

reason-poll-new = er wurde noch nicht abgerufen
reason-poll-digest = er wird vor der Ausgabe abgerufen, die ihn liest
reason-poll-gone = der Anbieter hat ihn endgültig eingestellt
reason-poll-retry-after = der Server bat um { $span } Ruhe (Retry-After)
reason-poll-failures = { $count ->
    [one] { $count } Fehlschlag: die Pause beträgt { $span }
   *[other] { $count } Fehlschläge hintereinander: die Pause ist auf { $span } gewachsen
  }
reason-poll-rate-unknown = wie oft er Neues bringt, ist noch nicht bekannt
reason-poll-rate = er bringt etwa alle { $span } Neues
reason-poll-quiet = sein neuester Eintrag ist { $span } alt
reason-poll-floor = (nichts wird öfter als alle { $span } abgerufen)
reason-poll-fresh = der Server sagt, dass er { $span } aktuell bleibt
reason-poll-ttl = der Feed bittet um { $span } Pause (ttl)
reason-poll-capped = (höchstens { $span } werden gewährt)
reason-poll-skipped = der Feed bittet, zu manchen Stunden oder an manchen Tagen nicht abgerufen zu werden (skipHours, skipDays)
reason-not-feed-empty = es ist leer
reason-not-feed-text = das ist weder XML noch JSON
reason-not-feed-page = das ist eine Webseite, kein Feed
reason-not-feed-opml = das ist eine Liste von Feeds (OPML): importiere sie stattdessen
reason-not-feed-picture = das ist ein Bild, kein Feed
reason-not-feed-sitemap = das ist eine Sitemap ohne Nachrichten, kein Feed
reason-not-feed-sitemaps = das ist eine Liste von Sitemaps, kein Feed
reason-not-feed-broken = das sieht wie ein Feed aus, ist aber zu kaputt, um gelesen zu werden
reason-not-feed-xml = das ist XML anderer Art (<{ $root }>), kein Feed
reason-not-feed-broken-json = das sieht wie JSON aus, lässt sich aber nicht als JSON lesen
reason-not-feed-json = das ist JSON, aber kein JSON Feed: die Version oder die Liste der Einträge fehlt
reason-http-hops = mehr als { $count } Weiterleitungen
reason-http-host-rests = der Server hat mehrmals nicht geantwortet; er wird in einer Minute wieder gefragt
reason-http-slow = die ganze Antwort hat zu lange gedauert
reason-http-silent = es kam keine Antwort
reason-http-unreadable-address = das lässt sich nicht als Adresse lesen
reason-http-no-address = es beginnt nicht mit http:// oder https:// und einem Namen
reason-http-announced = der Server kündigt { $count } Bytes an
reason-http-too-many-bytes = mehr als { $count } Bytes
reason-http-encoding-unasked = es ist mit { $name } komprimiert, das nicht verlangt wurde
reason-http-encodings = es ist zu oft ineinander komprimiert
reason-http-torn-compression = der komprimierte Inhalt brach ab
reason-http-torn-body = der Inhalt brach ab
reason-http-redirect-unreadable = die Adresse, auf die sie zeigt, ist nicht lesbar
reason-http-redirect-nowhere = Status { $status } ohne eine Adresse als Ziel
reason-article-empty = weder seine Seite noch sein Feed hat Text
reason-failed-worker = die Arbeit dauerte zu lange oder brauchte zu viel Speicher und wurde abgebrochen
reason-failed-conflict = es wurde zur selben Zeit von anderer Stelle geändert
reason-failed-damaged = die Datenbank enthält dazu Daten, die diese Version nicht lesen kann
reason-failed-surprise = ein unvorhergesehener Fehler ({ $error })
reason-failed-story = es konnte keiner Meldung zugeordnet werden: { $detail }
reason-answer-lost = die Antwort ging verloren ({ $error }).
reason-answer-unreadable = die Antwort war nicht lesbar ({ $error }).
reason-message-never-posted = die Nachricht wurde nie gepostet.
reason-main-never-posted = die Nachricht, die sie fortsetzt, wurde nie gepostet.
reason-message-deleted = die Nachricht wurde gelöscht und bleibt gelöscht.
reason-messages-closed = diese Person nimmt keine Direktnachrichten vom Bot an.
reason-thread-locked = der Thread ist gesperrt.
reason-thread-deleted = der Thread unter der Ausgabe wurde gelöscht und bleibt gelöscht.
reason-threads-full = der Server hat so viele aktive Threads, wie Discord erlaubt.
reason-history-too-long = seither wurde im Kanal mehr geschrieben, als sich durchsehen lässt.
reason-history-closed = der Verlauf des Kanals ist nicht lesbar. Der Bot braucht { $permissions }.
reason-forum-may-appear = ein Forenbeitrag kann noch auftauchen.
reason-channel-elsewhere = der Kanal gehört nicht zu diesem Server.
reason-channel-unseen = den Kanal gibt es nicht mehr, oder der Bot sieht ihn nicht. Er braucht { $permissions }.
reason-permission-one-of = dem Bot fehlt in diesem Kanal eine Berechtigung. Er braucht { $permissions }.
reason-permission-missing = dem Bot fehlt in diesem Kanal: { $permissions }.
reason-discord-token = Discord weist das Token des Bots ab.
reason-discord-offline = es besteht noch keine Verbindung zu Discord.
reason-discord-unreachable = Discord ist nicht erreichbar.
reason-discord-wait = Discord bittet um Geduld.
reason-discord-network = Discords Netz weist diese Adresse eine Weile ab.
reason-discord-status = Discord antwortete { $status }.
reason-discord-automod = der AutoMod des Servers hat diese Nachricht blockiert.
reason-discord-left = der Bot ist nicht mehr Mitglied dieses Servers.
reason-discord-removed = der Bot wurde vom Server entfernt.
reason-discord-refuses = Discord lehnt ab ({ $status }, { $code }). Der Bot braucht { $permissions }.
reason-discord-fault = Discord beanstandet diese Nachricht ({ $status }, { $code }).
reason-slack-token = Slack weist das Token des Bots ab.
reason-slack-offline = es besteht noch keine Verbindung zu diesem Slack-Workspace.
reason-slack-unreachable = Slack ist nicht erreichbar.
reason-slack-wait = Slack bittet um Geduld.
reason-slack-history-wait = Slack lässt den Bot nur einmal in der Minute in Kanäle sehen; nach der Nachricht wird in etwa { $count } Min. gesucht.
reason-slack-status = Slack antwortete { $status }.
reason-slack-scope = dem Bot fehlt der Scope { $scope }. Ergänze ihn in der App und installiere sie neu.
reason-slack-refuses = Slack lehnt diese Nachricht ab ({ $status }).
reason-slack-token-revoked = das Token des Bots wurde widerrufen.
reason-slack-account-inactive = der Bot wurde aus dem Workspace entfernt.
reason-slack-app-uninstalled = die App wurde deinstalliert.
reason-slack-team-disabled = der Workspace wurde geschlossen.
reason-slack-is-archived = der Channel ist archiviert. Hol ihn aus dem Archiv, oder wähle einen anderen.
reason-slack-not-in-channel = der Bot ist nicht im Channel. Lade ihn dort ein: /invite @digestbot.
reason-slack-channel-not-found = den Channel gibt es nicht mehr, oder er ist privat und der Bot ist nicht darin. Lade ihn dort ein: /invite @digestbot.
reason-slack-restricted-action = im Workspace dürfen dort nur manche posten. Ein Admin muss es dem Bot erlauben.
reason-slack-restricted-action-read-only-channel = der Channel ist schreibgeschützt. Ein Admin muss dem Bot das Posten erlauben.
reason-slack-restricted-action-thread-only-channel = der Channel nimmt nur Antworten in Threads an.
reason-slack-restricted-action-non-threadable-channel = der Channel erlaubt keine Threads. Stell den Rest der Ausgabe auf „none“.
reason-slack-no-permission = dem Bot fehlt der Scope chat:write. Ergänze ihn in der App und installiere sie neu.
reason-slack-not-allowed-token-type = das Token ist kein Bot-Token; ein solches beginnt mit xoxb-.
reason-slack-team-access-not-granted = die Organisation hat der App keinen Zugang zu diesem Workspace gegeben.
reason-slack-message-not-found = die Nachricht wurde gelöscht und bleibt gelöscht.
reason-slack-thread-not-found = die Nachricht, die sie fortsetzt, wurde gelöscht.
reason-slack-cannot-reply-to-message = die Nachricht, die sie fortsetzt, nimmt keine Antworten an.
reason-slack-cant-update-message = diese Nachricht darf der Bot nicht ändern.
reason-slack-edit-window-closed = der Workspace lässt Nachrichten nicht mehr ändern.
reason-site-disk = der Ordner der Website ist nicht beschreibbar ({ $error }).
reason-poll-read = gelesen
reason-poll-unchanged = unverändert
reason-poll-not-asked = nicht gefragt
reason-poll-problem = { $kind }
reason-poll-problem-seen = { $kind } ({ $detail })

## Permissions, as Discord's settings call them in each language

permission-view-channel = Kanal ansehen
permission-send-messages = Nachrichten senden
permission-embed-links = Links einbetten
permission-read-message-history = Nachrichtenverlauf anzeigen
permission-mention-everyone = Erwähne @everyone, @here und alle Rollen
permission-create-public-threads = Öffentliche Threads erstellen
permission-send-messages-in-threads = Nachrichten in Threads senden
