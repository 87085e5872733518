# Las palabras del bot en español: los mismos textos que en en.ftl; una prueba los compara. Se tutea, sin regionalismos.
# feed feed, digest resumen, summary extracto, story noticia, topic tema, schedule horario, channel canal, outlet medio,
# quote cita, block bloqueo, manager gestor, poll lectura, this place este espacio.

## Ayuda

command-help = Qué sabe hacer este bot
    .name = ayuda
option-help-topic = Un comando que explicar
    .name = asunto
help-title = Resúmenes de noticias para este espacio
help-what = Leo los feeds que elijas, junto los artículos sobre un mismo hecho y publico resúmenes: extractos literales, quién dijo qué con un enlace a la frase, y quién lo escribió.
help-readers = Para todos: /news da un resumen ahora mismo; /digest dice qué se publicó, qué viene después y por qué; /search, /quotes, /story y /author sirven para buscar; /follow te avisa de lo que elijas.
help-managers = Para gestores: /setup para empezar en un minuto; después /feeds, /schedule, /topics, /block y /admin.
help-trust = Nada sale de la máquina en la que funciono, ningún modelo de lenguaje escribe nada, y cada frase es la de su artículo.
help-next = Ahora: pulsa un botón para ver sus comandos.
help-options = Las opciones entre [corchetes] se pueden omitir.
privacy-button = Privacidad
privacy-title = Qué se guarda
privacy-stored = Se guardan los feeds y sus artículos, los ajustes de este espacio, los votos sobre los resúmenes, lo que cada persona sigue y ajusta para sí, y los identificadores de quienes lo hicieron, de los gestores nombrados y de quienes cambiaron algo; los cambios se conservan 180 días.
privacy-not-stored = De quienes solo leen no se guarda nada, y los mensajes nunca se leen. Si se quita el bot, deja de funcionar al instante, y todo lo de este espacio se borra a los 30 días.
privacy-forget = Para que se borre todo lo tuyo ya: /me forget. Los gestores pueden llevárselo todo con /admin export y eliminarlo con /admin erase.

## Negativas

unknown-command = No hay ningún comando { $command }. Mira cuáles hay con /help.
which-verb = Falta una palabra más: { $commands }.
missing-option = { $command } necesita { $option }. Escríbelo detrás del comando y envíalo de nuevo.
extra-words = No sé qué hacer con { $words }. Mira qué admite { $command } con /help, o pon "entre comillas" las palabras que van juntas.
no-number = { $option } admite un número entero, y { $given } no lo es.
no-flag = { $option } admite sí o no, y { $given } no es ninguno de los dos.
out-of-bounds = { $option } debe estar entre { $least } y { $most }.
no-such-choice = { $option } es una de estas opciones: { $choices }.
too-long = { $option } pasa de { $most } caracteres. Acórtalo y envíalo de nuevo.
not-allowed = Esto es para gestores: quienes pueden administrar este servidor o espacio de trabajo, o quienes nombra /admin managers. Pídeselo a uno de ellos; /digest feeds muestra a todos qué se lee aquí.
not-your-channel = Ese canal no es de este servidor o espacio de trabajo. Elige uno de aquí.
no-longer-here = Aquello a lo que esto se refería ya no está. Vuelve a usar el comando.
too-slow = Ha tardado demasiado, y no se ha cambiado nada. Prueba otra vez en un momento.
too-many-calls = Es mucho de una vez. Prueba otra vez en { $seconds } s.
no-such-feed = «{ $name }» no es un feed de aquí. Míralos todos con /feeds list.
no-such-topic = «{ $name }» no es un tema de aquí. Míralos todos con /topics list.
no-such-schedule = «{ $name }» no es un horario de aquí. Míralos todos con /schedule list.

## Errores: lo que rechazan el núcleo, el almacén y las plataformas, según el código de `errors.UserError`

error-surprise = Algo ha salido mal, y no debería. No se ha cambiado nada; prueba otra vez en un minuto y, si sigue igual, avisa al operador: el registro dice qué pasó.
error-storage = La base de datos no se puede usar ahora. No se ha cambiado nada; prueba otra vez en un minuto y, si sigue igual, avisa al operador: el registro dice qué le pasa.
error-conflict = Otra persona ha cambiado lo mismo en el mismo momento. Míralo otra vez y repite lo que querías.
error-fetch = No se ha podido leer esa dirección. No se ha cambiado nada; prueba otra vez en un minuto.
error-worker = Necesitaba demasiado tiempo o demasiada memoria y se ha detenido. No se ha cambiado nada; prueba otra vez en un minuto, o pide menos.
error-query-too-long = La búsqueda tiene { $length } caracteres; el máximo es { $most }. Repártela en varios temas.
error-query-close = El «)» del carácter { $at } no tiene ningún «(» delante. Quítalo, o añade el «(».
error-query-character = El carácter { $at } no se puede leer. Quítalo.
error-query-quote-open = Las comillas del carácter { $at } no se cierran. Ciérralas donde acaba la expresión.
error-query-quote-empty = No hay ninguna palabra entre las comillas del carácter { $at }. Escribe una, o quítalas.
error-query-deep = Más de { $most } paréntesis unos dentro de otros en el carácter { $at }. Usa menos.
error-query-open = El «(» del carácter { $at } no se cierra. Añade un «)» donde acaba.
error-query-end = La búsqueda termina donde se espera una palabra. Añade una, o quita el último operador.
error-query-missing = Falta una palabra antes de «{ $text }», en el carácter { $at }. Añádela.
error-query-value = Después de { $field }: falta un valor, en el carácter { $at }. Escribe { $field }:valor.
error-query-no-word = No hay ninguna palabra en «{ $text }», en el carácter { $at }. Escribe una.
error-address = «{ $text }» no es una dirección. Escribe console:, discord:ID_SERVIDOR/ID_CANAL o slack:ID_EQUIPO/ID_CANAL.
error-address-platform = No hay ninguna plataforma «{ $text }». Escribe console:, discord:… o slack:….
error-address-console = «{ $text }» no es una dirección de la consola. Escribe console: y nada más detrás.
error-address-site = «{ $text }» no es la dirección de un sitio. Escribe site: y un nombre con minúsculas, cifras y guiones, por ejemplo site:news.
error-address-discord = «{ $text }» no es una dirección de Discord. Escribe discord:ID_SERVIDOR/ID_CANAL; activa el modo desarrollador en los ajustes de Discord y haz clic derecho en un servidor o canal para copiar su ID.
error-address-slack = «{ $text }» no es una dirección de Slack. Escribe slack:ID_EQUIPO/ID_CANAL, con /THREAD_TS detrás si es un hilo; los dos ID están en la dirección del canal en un navegador: app.slack.com/client/ID_EQUIPO/ID_CANAL.
error-slack-file-elsewhere = Ese archivo no está en Slack. Envíalo de nuevo.
error-slack-file-closed = Slack no da acceso a ese archivo. Añade el permiso files:read a la aplicación y prueba otra vez.
error-no-feed = Ese feed ya no está aquí. Míralos todos con /feeds list.
error-no-schedule = Ese horario ya no está aquí. Míralos todos con /schedule list.
error-no-topic = Ese tema ya no está aquí. Míralos todos con /topics list.
error-no-delivery = Ese resumen ya no está aquí.
error-no-workspace = No hay ningún espacio «{ $text }».
error-no-key = Los secretos se guardan cifrados, y todavía no hay ninguna clave. El operador la crea con: python -c 'from cryptography.fernet import Fernet; print(Fernet.generate_key().decode())' y la pone en DIGESTBOT_SECRET_KEY.
error-unreadable-secret = Esto está cifrado, y falta la clave. El operador ejecuta digestbot doctor, que dice qué hacer.
error-schedule-name-taken = Ya hay un horario llamado «{ $name }». Elige otro nombre, o quita antes ese.
error-topic-name-taken = Ya hay un tema llamado «{ $name }». Elige otro nombre, o edita ese.
error-quota-feeds = Aquí puede haber como máximo { $most } feeds, para que cada sitio tenga su parte del bot; con esto habría más. Haz sitio con /feeds remove, o pide a quien administra el bot que aumente quota_feeds.
error-quota-schedules = Aquí puede haber como máximo { $most } horarios, para que cada sitio tenga su parte del bot; con esto habría más. Haz sitio con /schedule remove, o pide a quien administra el bot que aumente quota_schedules.
error-quota-topics = Aquí puede haber como máximo { $most } temas, para que cada sitio tenga su parte del bot; con esto habría más. Haz sitio con /topics remove, o pide a quien administra el bot que aumente quota_topics.
error-quota-blocks = Aquí puede haber como máximo { $most } bloqueos, para que cada sitio tenga su parte del bot; con esto habría más. Haz sitio con /block remove, o pide a quien administra el bot que aumente quota_blocks.
error-quota-follows = Aquí puedes seguir como máximo { $most } cosas, para que cada persona tenga su parte del bot; con esto serían más. Haz sitio con /follow remove, o pide a quien administra el bot que aumente quota_follows.
error-block-kind = «{ $kind }» no se puede bloquear. Elige word, author, source o category.
error-zone = «{ $text }» no es una zona horaria. Escribe una como Europe/Madrid o America/Mexico_City.
error-time = «{ $text }» no es una hora. Escríbela como 07:00.
error-neither = «{ $text }» no es ni un feed ni un tema de aquí. Míralos con: digestbot feeds list
error-shell-no-feed = «{ $text }» no es un feed de { $workspace }. Míralos con: digestbot feeds list
error-shell-no-subscription = «{ $text }» no es una suscripción de { $workspace }. Míralas con: digestbot subscriptions

## Slack

slack-command = Resúmenes de noticias: help, news, last, next, feeds, setup y más
slack-usage = [help | news TEMA | last | next | feeds | setup | add DIRECCIÓN]
slack-shortcut-feeds-add = Añadir un feed
slack-shortcut-quotes = Buscar citas
slack-menu = Resúmenes de noticias
slack-menu-what = Pulsa lo que quieras hacer. Todo se puede escribir también: { $example }
slack-answer = digestbot
slack-close = Cerrar
slack-working = Un momento…
slack-yes = Sí
slack-no = No
slack-not-there = No puedo escribir en ese canal, así que esto solo lo ves tú. Invítame primero allí: { $invite }
slack-in-dm = El archivo está en los mensajes directos entre tú y yo.
slack-mention = Pregúntame aquí con { $example }. Todo lo demás está en { $command }, donde solo tú ves la respuesta.
home-next = Próximos resúmenes
home-next-none = Todavía no hay ningún resumen previsto.
preview-nothing = Ahora no se publicaría nada nuevo.
button-preview-of = Vista previa de { $name }
home-follows = Lo que sigues
home-managers = Para gestores
home-feeds = { $count ->
    [one] Aquí se lee { $count } feed.
   *[other] Aquí se leen { $count } feeds.
  }
home-broken = Por revisar
home-paused = En pausa
home-privacy = Privacidad

## Páginas y formularios

page-back = ‹ { $page } de { $pages }
page-on = { $page } de { $pages } ›
form-submit = Enviar

## Palabras que comparten muchas respuestas

button-undo = Deshacer
button-remove = Quitar
button-keep = Conservar
button-preview = Vista previa
button-pause = Pausar
button-resume = Reanudar
button-share = Compartir aquí
button-save = Guardar
button-hide-key = Es una clave: ocultarla
button-cancel = Cancelar
button-info = Verlo
button-join = Unirse
button-retry = Probar otra vez
undo-next = Se puede deshacer durante 10 minutos.
undo-done = Deshecho.
undo-over = Aquí ya no queda nada que deshacer: funciona una vez, y durante 10 minutos. /admin audit muestra qué se cambió.
nothing-to-change = Di qué hay que cambiar: al menos una opción y su nuevo valor.
which-channel = Indica un canal, o pregúntalo en el canal al que te refieres.
channel-closed = No puedo publicar allí: falta { $permissions }. Permítelo en los ajustes del canal y prueba otra vez.
channel-join = Todavía no estoy en { $channel }, y tengo que estar para publicar allí. «Unirse» me deja entrar y después hace lo que pediste.
channel-invite = No estoy en { $channel }, y solo alguien de allí puede dejarme entrar. Escribe allí { $command } y pulsa «Probar otra vez»: sigo con lo que pediste.
no-time = { $given } no es una hora. Escríbela como 07:00, o varias como 07:00, 19:00.
no-day = { $given } no es ningún día de la semana. Escribe por ejemplo laborables, lun-vie o sáb,dom.
no-zone = { $given } no es una zona horaria. Escribe una como Europe/Madrid o America/Mexico_City.
no-span = { $given } no es un periodo de tiempo. Escribe de 1h a 7d, por ejemplo 12h o 3d.
no-kind = { $given } no es un tipo de artículo. Escribe por ejemplo: análisis, opinión, entrevista, crítica, en directo, consejos, compras, lista, nota de prensa, obituario, deportes, boletín, pódcast, vídeo; con - delante se excluye.
just-now = hace un momento
field-address = Dirección
field-format = Formato
field-newest = Lo más reciente
field-language = Idioma
field-rate = Frecuencia
field-state = Estado
field-weight = Peso
field-secret = Acceso
choice-mode-digest = En el resumen de la mañana
choice-mode-now = Al momento, según llega

## Qué pasa después

next-digest = Próximo resumen: { $when }.
next-now = El próximo resumen se está preparando.
next-immediate = Las noticias se publican según llegan.
next-paused = En pausa: no se publica nada hasta /schedule resume.
next-broken = Detenido, porque el canal no lo admite. Arréglalo y luego usa /schedule resume.

## Noticias

command-news = Un resumen ahora mismo, sobre un tema o sobre todo
    .name = noticias
option-news-topic = Un tema de este espacio, o las palabras que quieras
    .name = tema
option-since = Hasta cuándo mirar atrás: de 1h a 7d
    .name = desde
option-count = Cuántas noticias: de 1 a 10
    .name = cantidad
option-share = Publicarlo para que todos lo lean
    .name = compartir
news-none = Nada sobre «{ $about }» en este periodo: { $span }.
news-none-at-all = Nada nuevo en este periodo: { $span }.
news-none-next = Mira más atrás con desde:7d, o mira qué se lee aquí con /digest feeds.
news-next = Esto solo lo ves tú.

## Resúmenes

command-digest = Qué se publicó, qué viene después, y por qué
    .name = resumen
command-digest-last = El último resumen de un canal
    .name = último
command-digest-preview = Lo que un horario publicaría ahora, solo para ti
    .name = vista-previa
command-digest-next = Cuándo llegan los próximos resúmenes
    .name = próximo
command-digest-feeds = Los feeds que leen los resúmenes de este canal
    .name = feeds
option-channel = Un canal; si se omite, este
    .name = canal
digest-none-yet = { $channel } todavía no ha tenido ningún resumen.
digest-posted = Publicado { $when }
digest-link = Ir a él
digest-next-title = Próximos resúmenes
digest-nothing-due = Aquí no hay ningún resumen programado.
digest-nothing-due-next = Un gestor puede empezar uno con /setup o /schedule add.
digest-feeds-title = { $count ->
    [one] Aquí se lee { $count } feed
   *[other] Aquí se leen { $count } feeds
  }

## Feeds

command-feeds = Los feeds que se leen aquí
    .name = feeds
command-feeds-add = Añadir un feed, o el feed de un sitio
    .name = añadir
command-feeds-find = Mostrar los feeds que tiene un sitio
    .name = buscar
command-feeds-test = Leer un feed ahora y mostrar qué contiene
    .name = probar
command-feeds-list = Todos los feeds y su estado
    .name = lista
command-feeds-info = Un feed, sus últimas lecturas y la próxima
    .name = detalles
command-feeds-edit = Cambiar aquí el título o el peso de un feed
    .name = editar
command-feeds-pause = Dejar de leer un feed, sin olvidarlo
    .name = pausar
command-feeds-resume = Volver a leer un feed en pausa
    .name = reanudar
command-feeds-remove = Quitar un feed
    .name = quitar
command-feeds-health = Los feeds que fallan, y por qué
    .name = salud
option-url = Dirección de un feed o de un sitio
    .name = dirección
option-mode = En el resumen, o al momento
    .name = modo
option-weight = Cuánto cuentan sus noticias: de 1 a 10
    .name = peso
option-feed = Un feed de este espacio
    .name = feed
option-title = El nombre que se muestra aquí
    .name = título
feeds-none = Aquí todavía no se lee ningún feed.
feeds-none-next = Un gestor puede añadir uno con /feeds add, o empezar con /setup.
feeds-title = { $count ->
    [one] { $count } feed
   *[other] { $count } feeds
  }
feeds-list-next = /feeds info muestra uno de ellos; /feeds health, los que fallan.
feed-state = { $state ->
    [paused] en pausa
    [new] aún sin leer
    [ok] bien
    [failing] con fallos
    [gone] desaparecido
   *[other] { $state }
  }
feeds-added = Añadido: { $name }
feeds-known = Ya conocido: { $name }
feeds-add-next = Lo que contiene ahora cuenta como visto; lo que venga después sale en los resúmenes que leen todos los feeds. Dale un canal propio con /schedule add.
feeds-format = { $format ->
    [rss] RSS
    [rdf] RSS 1.0
    [atom] Atom
    [json] JSON Feed
   *[other] { $format }
  }, { $count ->
    [one] { $count } entrada
   *[other] { $count } entradas
  }
feeds-undated = sus entradas no tienen fecha
feeds-rate = { $count ->
    [one] más o menos { $count } entrada al día
   *[other] unas { $count } entradas al día
  }
feeds-empty = De momento no tiene entradas.
feeds-nothing-found = No se ha añadido: { $url }: { $cause }. { $cure } O prueba /feeds find con la portada del sitio.
feeds-site-without = No se ha encontrado ningún feed: { $url }: { $cause }. { $cure } O prueba /feeds find con la portada del sitio. Si un sitio no tiene ninguno, RSS-Bridge (rss-bridge.org) o RSSHub (docs.rsshub.app) suele crear uno: añade con /feeds add la dirección que te den allí.
feeds-several = { $url } es un sitio con { $count } feeds
feeds-several-next = Elige uno, o añade uno por su propia dirección con /feeds add.
feeds-choose = Elige un feed para añadir
feeds-save-next = Todavía no se ha añadido nada. «Guardar» lo añade: lo que contiene ahora cuenta como visto, y lo que venga después sale en los resúmenes que leen todos los feeds.
feeds-key-perhaps = Una parte de esta dirección puede ser una clave personal, como las que dan los boletines de pago, los trackers y los pódcasts privados. Si lo es, elige «{ button-hide-key }»: se guarda cifrada y todos ven { $address }.
feeds-save-channel = Todavía no se ha añadido nada. «Guardar» lo añade y lo publica en { $channel }, { $mode ->
    [now] según llegan las noticias.
   *[other] en un resumen cada mañana.
  }
feeds-cancelled = No se ha añadido nada.
feeds-test-failed = «{ $name }» no se puede leer ahora: { $cause }. { $cure } Se vuelve a intentar solo; /feeds info dice cuándo.
feeds-test-next = No se ha guardado ni publicado nada.
feeds-moved = El feed se ha mudado a { $url }.
feeds-has-secret = se lee con un secreto de este espacio; lo que trae se queda aquí
feeds-furniture = se quitan de los artículos, porque están en varias de sus páginas: { $lines }
feeds-info-next = Próxima lectura: { $when }.
feeds-info-idle = De momento no se lee.
feeds-poll = { $new ->
    [0] nada nuevo
    [one] { $new } entrada nueva
   *[other] { $new } entradas nuevas
  }
feeds-healthy = { $count ->
    [one] El feed está bien.
   *[other] Los { $count } feeds están bien.
  }
feeds-ill = Fallan { $count } de { $of } feeds
feeds-ill-next = Cada uno se vuelve a intentar solo. Quita o pausa lo que siga sin responder; /feeds find busca una dirección nueva.
feeds-edit-done = Cambiado: { $name }
feeds-edit-next = Cuenta desde el próximo resumen.
feeds-pause-done = En pausa: { $name }
feeds-pause-next = No se lee para este espacio hasta /feeds resume.
feeds-resume-done = Reanudado: { $name }
feeds-resume-next = Se leerá en uno o dos minutos.
feeds-remove = ¿Quitar { $name }?
feeds-remove-next = Lo que trajo queda guardado; los resúmenes ya no lo leen.
feeds-remove-secret = Su secreto se borra con él, así que no se puede deshacer.
feeds-removed = Quitado: { $name }
feeds-secret-gone = Su secreto se borró con él, así que esto no se puede deshacer.
feeds-restored = { $name } se vuelve a leer.

## Horarios

command-schedule = Qué se publica, dónde y cuándo
    .name = horario
command-schedule-list = Todos los horarios y qué viene después
    .name = lista
command-schedule-pause = No publicar nada de un horario por ahora
    .name = pausar
command-schedule-resume = Volver a publicar un horario en pausa o detenido
    .name = reanudar
command-schedule-skip = Saltarse el próximo resumen
    .name = saltar
command-schedule-run = Preparar ahora el próximo resumen
    .name = ejecutar
command-schedule-remove = Quitar un horario
    .name = quitar
option-schedule = Un horario de este espacio
    .name = nombre
schedule-none = Aquí todavía no hay nada programado.
schedule-none-next = Empieza con /setup, o con /schedule add.
schedule-title = { $count ->
    [one] { $count } horario
   *[other] { $count } horarios
  }
schedule-list-next = Cambia uno con /schedule edit; /schedule run prepara su resumen ahora.
schedule-pause-done = En pausa: { $name }
schedule-resume-done = Reanudado: { $name }
schedule-skip-done = Se salta el próximo resumen de { $name }; sus noticias llegan con el siguiente.
schedule-no-skip = { $name } publica según llegan las noticias, así que no hay próximo resumen que saltarse. Mejor ponlo en pausa con /schedule pause.
schedule-not-active = { $name } está en pausa o detenido. Reanúdalo primero con /schedule resume.
schedule-runs = El resumen de { $name } se prepara ahora y se publica en { $channel }.
schedule-remove = ¿Quitar { $name }, que publica en { $channel }?
schedule-removed = Quitado: { $name }
not-your-schedule = Ese publica en { $channel }, y solo puedes cambiar lo que va a un canal creado por ti. Pídeselo a un gestor.

## Qué le pasa a un feed, y qué hacer

field-furniture = Repeticiones
field-problem = Problema
feeds-problem = { $cause }. { $cure }
feeds-newest = lo más reciente { $when }
problem-bad-url = no es una dirección que se pueda consultar
cure-bad-url = Cópiala de la barra de direcciones del navegador.
problem-private-address = lleva a una red privada
cure-private-address = Si es lo que quieres, el operador puede permitir esa red con DIGESTBOT_ALLOW_PRIVATE.
problem-dns = no hay ningún servidor con ese nombre
cure-dns = Comprueba cómo está escrita; puede que el sitio se haya mudado.
problem-refused = su servidor rechaza la conexión
cure-refused = Suele pasar solo. Si no, mira si el sitio sigue existiendo.
problem-unreachable = no se puede llegar a su servidor
cure-unreachable = Suele pasar solo. Si no, mira si el sitio sigue existiendo.
problem-tls = su certificado no es válido
cure-tls = El sitio tiene que renovarlo; avísales.
problem-timeout = su servidor responde demasiado despacio
cure-timeout = Suele pasar solo. Prueba otra vez en unos minutos.
problem-reset = su servidor cortó la conexión
cure-reset = Suele pasar solo. Prueba otra vez en unos minutos.
problem-torn = su respuesta se cortó a la mitad
cure-torn = Suele pasar solo. Si no, avisa al sitio.
problem-bad-encoding = su respuesta no se puede descomprimir
cure-bad-encoding = Avisa al sitio: su servidor anuncia una cosa y envía otra.
problem-too-large = su respuesta es mucho más grande de lo que debería ser un feed
cure-too-large = Mira si el sitio ofrece un feed más corto.
problem-bad-redirect = redirige a ninguna parte
cure-bad-redirect = Busca en el sitio la nueva dirección del feed.
problem-too-many-redirects = redirige en círculos
cure-too-many-redirects = Busca en el sitio la nueva dirección del feed.
problem-protocol = su servidor no habla HTTP como es debido
cure-protocol = Suele pasar solo. Si no, avisa al sitio.
problem-sealed = aquello con lo que se lee está cifrado, y falta la clave
cure-sealed = El operador ejecuta digestbot doctor, que dice qué hacer; o ponlo de nuevo: /feeds secret, o quita la fuente y añádela otra vez.
problem-gone = su editor dice que ha desaparecido para siempre
cure-gone = Quítalo, o añade su sucesor.
problem-not-found = no hay nada en esa dirección
cure-not-found = Busca en el sitio la nueva dirección del feed.
problem-login = pide iniciar sesión
cure-login = Si tienes una cuenta allí, guarda un secreto con /feeds secret.
problem-forbidden = su servidor prohíbe el acceso
cure-forbidden = Algunos sitios bloquean a los programas: pídeles que dejen entrar a este, o guarda un secreto con /feeds secret.
problem-cloudflare = Cloudflare está delante y solo deja entrar a navegadores
cure-cloudflare = Pide al sitio que deje pasar a los lectores de feeds; es un interruptor en sus ajustes de Cloudflare.
problem-rate-limited = su servidor dice que se le consulta demasiado
cure-rate-limited = No hay que hacer nada: a partir de ahora se consulta menos.
problem-server-error = su servidor tiene un error
cure-server-error = Suele pasar solo. Si no, avisa al sitio.
problem-not-a-feed = lo que hay allí no es un feed, ni indica ninguno
cure-not-a-feed = Busca en el sitio un enlace llamado RSS, Atom o Feed.
problem-too-hard = leerlo llevó demasiado tiempo
cure-too-hard = Avisa al sitio: su feed está roto o hecho para que no se pueda leer.
problem-reddit-blocked = Reddit no deja entrar a ningún programa sin clave
cure-reddit-blocked = Pon en su lugar la dirección con tu propia clave: reddit.com/prefs/feeds la muestra si has iniciado sesión.
problem-reddit-rate = Reddit dice que se le consulta demasiado
cure-reddit-rate = A partir de ahora se consulta menos. Varios subreddits en un solo feed (/r/uno+dos/.rss) necesitan menos consultas, y una dirección con tu propia clave, de reddit.com/prefs/feeds, tiene derecho a más.
problem-youtube-not-found = YouTube no tiene ningún canal ni lista en esa dirección, o sus feeds están averiados
cure-youtube-not-found = A veces YouTube responde así durante días y luego se pasa: se vuelve a intentar solo. Si la página del canal tampoco existe, quita el feed.

## Crear y cambiar horarios

command-schedule-add = Publicar resúmenes en un canal, a las horas que digas
    .name = añadir
command-schedule-edit = Cambiar un horario: solo lo que indiques
    .name = editar
button-run = Publicar ahora
option-name = Cómo se llama el resumen
    .name = nombre
option-rename = Un nombre nuevo
    .name = renombrar
option-times = 07:00, o 07:00,19:00, o cada 4h, o ahora
    .name = horas
option-days = diario, laborables, lun-vie o sáb,dom
    .name = días
option-zone = Zona horaria, por ejemplo Europe/Madrid
    .name = zona
option-topics = Temas, separados por comas; si se omite, todo
    .name = temas
option-feeds = Feeds, separados por comas; si se omite, todos
    .name = feeds
option-max = Noticias como máximo: de 1 a 20
    .name = máximo
option-layout = Cómo se ven las noticias
    .name = diseño
option-quotes = Citas por noticia: de 0 a 3
    .name = citas
option-rest = Adónde van las noticias que no caben
    .name = resto
option-role = Un rol al que avisar con cada resumen
    .name = rol
option-publish = Difundirlo, en un canal de anuncios
    .name = difundir
option-when-empty = Qué hacer cuando no hay noticias
    .name = si-vacío
option-images = Mostrar imágenes
    .name = imágenes
option-summariser = Cómo se eligen las frases
    .name = método
option-quiet = Horas sin publicar, por ejemplo 22:00-06:00; ninguna las quita
    .name = silencio
option-kinds = Tipos que cuentan como noticia, p. ej. opinion; -shopping lo excluye; ninguna los quita
    .name = tipos
choice-layout-cards = Tarjetas
choice-layout-embeds = Insertados
choice-layout-compact = Una línea por noticia
choice-rest-thread = A un hilo
choice-rest-none = A ninguna parte
choice-summariser-position-mmr = Nuestro método: lugar, titular, nombres, sin repeticiones
choice-summariser-lexrank = LexRank (sumy)
choice-summariser-textrank = TextRank (sumy)
choice-summariser-lsa = LSA (sumy)
choice-summariser-luhn = Luhn (sumy)
choice-when-empty-skip = No publicar nada
choice-when-empty-say = Decir que no hay novedades
schedule-added = { $name } publica en { $channel }
schedule-reads = Lee { $feeds }.
schedule-reads-all = { $count ->
    [0] Lee todos los feeds de este espacio; todavía no hay ninguno.
    [one] Lee el único feed de este espacio.
   *[other] Lee los { $count } feeds de este espacio.
  }
schedule-about = Publica lo que trata de { $topics }.
schedule-edit-done = Cambiado: { $name }
no-quiet = { $given } no son horas de silencio. Escríbelas como 22:00-06:00, o ninguna.

## Temas

command-topics = Lo que este espacio llama un tema
    .name = temas
command-topics-add = Crear un tema con palabras
    .name = añadir
command-topics-edit = Cambiar un tema: solo lo que indiques
    .name = editar
command-topics-list = Todos los temas y sus palabras
    .name = lista
command-topics-test = Qué habría encontrado un tema en 7 días
    .name = probar
command-topics-remove = Quitar un tema
    .name = quitar
button-test = Qué encuentra
option-topic = Un tema de este espacio
    .name = tema
option-topic-name = Cómo se llama el tema; es también su palabra, si no das otras
    .name = nombre
option-any = Palabras de las que basta una, separadas por comas
    .name = alguna
option-all = Palabras que deben estar todas, separadas por comas
    .name = todas
option-not = Palabras que no deben estar, separadas por comas
    .name = sin
option-only-language = Solo artículos en este idioma, por ejemplo es; todos lo anula
    .name = idioma
option-route = Publicarlo en este canal, cada mañana
    .name = canal
topics-added = Tema nuevo: { $name }
topics-would-match = { $count ->
    [0] nada de los últimos 7 días habría coincidido
    [one] { $count } artículo de los últimos 7 días habría coincidido
   *[other] { $count } artículos de los últimos 7 días habrían coincidido
  }
topics-add-next = Pídelo con /news, o publícalo con /schedule add.
topics-edit-done = Cambiado: { $name }
topics-edit-next = Cuenta desde el próximo resumen.
topics-none = Aquí todavía no hay temas.
topics-none-next = Un gestor puede crear uno con /topics add; /news admite cualquier palabra sin necesidad de un tema.
topics-title = { $count ->
    [one] { $count } tema
   *[other] { $count } temas
  }
topics-list-next = /topics test muestra qué habría encontrado uno de ellos.
topics-test-title = { $name }: { $count ->
    [one] { $count } artículo en 7 días
   *[other] { $count } artículos en 7 días
  }
topics-test-none = Nada habría coincidido. Amplía sus palabras con /topics edit.
topics-test-next = ¿Demasiado? ¿Demasiado poco? Cambia sus palabras con /topics edit.
topics-because = por { $words }
topics-remove = ¿Quitar el tema { $name }?
topics-remove-used = Lo publica { $names }. Un horario que solo tenga este tema queda en pausa.
topics-unused = Ningún horario lo usa.
topics-removed = Quitado: { $name }
topics-restored = El tema { $name } está de vuelta.
topics-no-words = Da al menos una palabra: alguna, todas o sin.

## Bloqueos

command-block = Lo que este espacio no quiere ver nunca
    .name = bloqueo
command-block-add = Bloquear una palabra, un autor, una fuente o una sección
    .name = añadir
command-block-list = Todo lo que está bloqueado
    .name = lista
command-block-remove = Levantar un bloqueo
    .name = quitar
option-kind = Qué se bloquea
    .name = tipo
option-value = La palabra o el nombre, tal como se escribe
    .name = valor
option-block = Un bloqueo de este espacio
    .name = bloqueo
choice-kind-word = Palabra
choice-kind-author = Autor
choice-kind-source = Fuente
choice-kind-category = Sección
no-such-block = «{ $name }» no está bloqueado aquí. Mira todos los bloqueos con /block list.
block-added = Bloqueado: { $block }
block-would-stop = { $count ->
    [0] En los últimos 7 días no habría frenado nada.
    [one] En los últimos 7 días habría frenado { $count } artículo.
   *[other] En los últimos 7 días habría frenado { $count } artículos.
  }
block-add-next = Cuenta desde el próximo resumen. Una noticia solo se omite si todos sus artículos están bloqueados.
block-none = Aquí no hay nada bloqueado.
block-none-next = Un gestor puede bloquear una palabra, un autor, una fuente o una sección con /block add.
block-title = { $count ->
    [one] { $count } bloqueo
   *[other] { $count } bloqueos
  }
block-remove = ¿Levantar este bloqueo: { $block }?
block-remove-next = Lo que frenaba puede salir en el próximo resumen.
block-removed = Ya no está bloqueado: { $block }

## Puesta en marcha

command-setup = De cero a un primer resumen en un minuto
    .name = configurar
button-setup = Configurar
button-here = Este canal
button-known = { $count ->
    [one] El feed que ya está aquí
   *[other] Los { $count } feeds que ya están aquí
  }
button-urls = Direcciones…
button-opml = Archivo OPML…
button-morning = Cada mañana a las 07:00
button-other-time = Otras horas…
button-look-again = Mirar otra vez
button-post = Publicar ahora
button-wait = Empezar a su hora
button-change-time = Cambiar la hora
setup-welcome = ¡Hola! Leo feeds de noticias y publico resúmenes aquí: una sola noticia por hecho, extractos literales, quién dijo qué. En un minuto está en marcha.
setup-welcome-next = Para quienes pueden administrar este espacio. /help dice qué hago y qué guardo.
setup-title = Configuración, paso { $step } de 4
setup-channel = ¿A qué canal deben ir los resúmenes?
setup-channel-next = Compruebo al momento si puedo publicar allí.
setup-pick-channel = Otro canal
setup-feeds = ¿Qué debe leer { $channel }? Toma uno o más paquetes de inicio, o trae tus propios feeds.
setup-feeds-next = Puedes añadir y quitar feeds en cualquier momento con /feeds.
setup-pick-packs = Paquetes de inicio
setup-form = Tus feeds
setup-urls = Direcciones de feeds o sitios
setup-urls-hint = Una por línea: courier.example o https://…
setup-file = Un archivo OPML
setup-no-feeds = Nada de eso es un feed que yo sepa leer. { $refused } Vuelve atrás y elige otros.
setup-name = Noticias
setup-when = { $count ->
    [0] ¿Cuándo debe llegar el resumen?
    [one] Se está leyendo { $count } feed. ¿Cuándo debe llegar el resumen?
   *[other] Se están leyendo { $count } feeds. ¿Cuándo debe llegar el resumen?
  } Las horas son de la zona { $zone }.
setup-pick-time = Otra hora
setup-at-once = Al momento, según llegan
setup-times = Horas del día
setup-days = Días (si se omite, todos)
setup-zone = Zona horaria
setup-form-when = Cuándo
setup-not-yet = Los feeds aún se están leyendo; tarda unos segundos. Puedes mirar otra vez, o empezar ya.
setup-preview-next = Esto solo lo ves tú. Iría a { $channel }.
setup-posting = { $name } se prepara ahora y se publica en { $channel } en menos de un minuto.
setup-waiting = { $name } está listo para { $channel }.
setup-done-next = Cámbialo con /schedule edit, sus feeds con /feeds, sus temas con /topics.
file-too-large = Ese archivo pasa de 5 MB, y ninguna lista de feeds ocupa tanto. Expórtalo de nuevo, o añade los feeds por su dirección.

## Archivos

command-feeds-import = Añadir todos los feeds de un archivo OPML
    .name = importar
command-feeds-export = Todos los feeds en un archivo para otros lectores
    .name = exportar
option-file = Un archivo OPML
    .name = archivo
option-format = Formato del archivo
    .name = formato
option-keys = Con las claves de las direcciones, por mensaje directo
    .name = claves
choice-format-opml = OPML
choice-format-json = JSON
no-file = Adjunta el archivo al comando y envíalo de nuevo.
no-opml = { $name } no indica ningún feed. Expórtalo de nuevo desde tu lector como OPML.
import-done = { $added ->
    [0] Ningún feed añadido
    [one] { $added } feed añadido
   *[other] { $added } feeds añadidos
  }, ya conocidos: { $known }, rechazados: { $refused }.
import-next = Se leerán en uno o dos minutos; /feeds health muestra los que no se pueden leer. Se puede deshacer durante 10 minutos.
import-nothing = No se ha cambiado nada.
import-undone = { $count ->
    [one] Se ha retirado { $count } feed.
   *[other] Se han retirado { $count } feeds.
  }
export-done = { $count ->
    [one] { $count } feed.
   *[other] { $count } feeds.
  }
export-next = Cualquier lector admite este archivo, y también /feeds import.
export-keys = Las claves de las direcciones están en este archivo. No lo compartas.
export-secrets = { $count ->
    [one] { $count } de ellos se lee con un secreto, que no está en el archivo.
   *[other] { $count } de ellos se leen con un secreto, que no está en el archivo.
  }

## Administración

command-admin = Quién puede, en qué idioma, qué se cambió
    .name = admin
command-admin-managers = Nombrar gestores por persona o por rol, o ver la lista
    .name = gestores
command-admin-language = Idioma y zona horaria de este espacio
    .name = idioma
command-admin-status = Cómo va todo: permisos, feeds, errores
    .name = estado
command-admin-audit = Los últimos 20 cambios, y quién los hizo
    .name = registro
command-admin-export = Todo lo que este espacio ajustó, en un archivo
    .name = exportar
command-admin-import = Añadir lo que contiene uno de esos archivos
    .name = importar
command-admin-erase = Eliminar todo lo que este espacio ajustó
    .name = borrar
option-user = Una persona
    .name = persona
option-manager-role = Un rol
    .name = rol
option-do = Nombrar o retirar
    .name = acción
option-language = Idioma de lo que leen todos
    .name = idioma
option-export-file = Un archivo escrito por /admin export
    .name = archivo
choice-do-add = Nombrar gestor
choice-do-remove = Retirar
choice-language-en = English
choice-language-de = Deutsch
choice-language-fr = Français
choice-language-es = Español
choice-language-pt = Português
choice-language-platform = El de mi aplicación
button-erase = Borrar
admin-managers-title = Gestores nombrados aquí
admin-managers-none = No hay nadie nombrado; quienes pueden administrar este servidor o espacio de trabajo son gestores de todos modos.
admin-managers-next = Pueden hacer aquí todo lo que requiere un gestor, igual que quienes pueden administrar este servidor o espacio de trabajo.
admin-language-done = Idioma de lo que leen todos: { $language }; zona horaria: { $zone }.
admin-language-next = Las respuestas que solo ves tú siguen en tu idioma. Los horarios que ya existen conservan su zona.
admin-audit-title = Últimos cambios
admin-audit-none = Todavía no se ha cambiado nada.
admin-audit-next = Los cambios se conservan 180 días.
admin-changed = { $name }: { $before } → { $after }
admin-status-title = Cómo va todo
admin-feeds = Feeds
admin-feeds-state = { $count } de { $most }, { $ill ->
    [0] todos bien
    [one] { $ill } con fallos
   *[other] { $ill } con fallos
  }
admin-schedules = Horarios
admin-schedules-state = { $count } de { $most }, { $broken ->
    [0] ninguno detenido
    [one] { $broken } detenido
   *[other] { $broken } detenidos
  }
admin-topics = Temas
admin-blocks = Bloqueos
admin-room = { $count } de { $most }
admin-next = Próximo resumen
admin-version = Versión
admin-dry-run = Prueba
admin-dry-run-state = el operador ha desactivado la publicación
admin-missing = falta { $permissions }
admin-outside = el bot no está dentro; escribe allí { $command }
admin-all-well = Nada requiere tu atención.
admin-status-next = /feeds health muestra lo que falla; corrige los permisos de un canal y luego usa /schedule resume.
admin-held = «{ $title }» a { $place }: no se puede saber si se publicó. Míralo allí; si falta, envíalo otra vez.
button-again = Enviar otra vez: { $title }
admin-again = Se está enviando otra vez.
admin-again-next = Si al final está dos veces, borra uno: un resumen borrado no se vuelve a publicar.
admin-restored = Todo está como antes.
admin-export-done = Feeds, temas, bloqueos, horarios y gestores de este espacio.
admin-export-next = No contiene ningún secreto. /admin import lo admite aquí o en otro sitio.
admin-import-done = Novedades: feeds { $feeds }, temas { $topics }, bloqueos { $blocks }, horarios { $schedules }.
admin-import-next = Lo que ya había sigue igual. Se puede deshacer durante 10 minutos.
admin-erase = ¿Eliminar todos los feeds, temas, bloqueos, horarios y gestores de este espacio?
admin-erase-next = En caso de duda, expórtalos antes con /admin export. Se puede deshacer durante 10 minutos.
admin-erased = Eliminados: feeds { $feeds }, temas { $topics }, bloqueos { $blocks }, horarios { $schedules }.
no-export = { $name } no es un archivo escrito por /admin export, o está dañado. No se ha usado nada de él.
no-export-next = Expórtalo de nuevo.
no-export-line = La línea { $line } no es JSON.
no-export-entry = Mira en { $part }, entrada { $number }.

## Por qué

command-digest-why = Por qué se publicó un artículo, o por qué no
    .name = por-qué
option-link = La dirección del artículo
    .name = enlace
why-no-link = { $link } no es la dirección de un artículo. Cópiala del navegador, con su https://.
why-never = Ningún feed que se lea aquí tuvo nunca { $link }.
why-never-host = Aquí no se lee nada de { $host }.
why-never-feed = { $name } se lee aquí ({ $state }, entrada más reciente { $newest }), pero no tuvo ese enlace. Puede que el sitio no lo ponga todo en su feed.
why-never-next = /feeds find muestra qué feeds tiene un sitio.
why-seen = Visto { $when } en { $feeds }.
why-baseline = Estaba en el feed cuando este se añadió, así que cuenta como antiguo y no se publica.
why-failed = No se pudo leer: { $reason }
why-lead = No se pudo analizar, así que se muestran sus primeras palabras tal cual: { $reason }
why-under-way = { $state ->
    [found] Falta leer su página.
    [read] Está leído y espera su análisis, que tarda unos segundos.
   *[analysed] Está analizado y espera a que se le asigne una noticia, lo que tarda unos segundos.
  }
why-wall = { $wall ->
    [paywall] Su página está tras un muro de pago, así que se usa el texto del feed.
    [consent] Su página pide aceptar cookies, así que se usa el texto del feed.
    [login] Su página pide iniciar sesión, así que se usa el texto del feed.
    [robots] El sitio no deja que los programas lean su página, así que se usa el texto del feed.
    [mismatch] Su enlace lleva a algo distinto de este artículo, así que se usa el texto del feed.
   *[error] No se pudo obtener su página, así que se usa el texto del feed.
  }
why-alone = Ningún otro medio que se lea aquí tiene esta noticia.
why-story = Una sola noticia con { $others }{ $more ->
    [0] {""}
   *[other] {" "}y { $more } más
  }.
why-copy = Tiene el mismo texto que «{ $title }»: un solo artículo en dos medios.
why-evidence = Comparten { $shared } ({ $parts }; en total { $score }, y bastaba con { $bar }).
why-part = { $part ->
    [words] las palabras
    [names] los nombres
    [anchors] lugares, números y nombres raros
    [strangers] ningún nombre en común
    [contrast] datos que difieren
    [subjects] otros temas en los títulos
    [time_gap] el tiempo transcurrido
    [size] el tamaño de la historia
    [alone] una sola cosa en común
   *[other] otros indicios
  }
why-opened = Fue el primero; después se le unió { $other }.
why-copied = Ese tiene su mismo texto: un solo artículo en dos medios.
why-posted = Publicado en { $channel } { $when }.
why-sending = { $state ->
    [pending] Está en un resumen para { $channel } que está a punto de enviarse.
    [sending] Está en un resumen para { $channel } que se está enviando.
    [unknown] Está en un resumen para { $channel }; se está comprobando si llegó.
    [held] Está en un resumen para { $channel } que puede haber llegado o no; un gestor puede enviarlo otra vez.
   *[refused] Está en un resumen que { $channel } no admitió. { $reason }
  }
why-first-look = { $channel } empezó { $when } con un primer vistazo a unas pocas noticias; esta cuenta allí como antigua.
why-paused-feed = Sus feeds están en pausa aquí, así que ningún horario lo ve.
why-no-schedule = Aquí no hay nada programado, así que no se publica nada. Un gestor puede empezar con /setup.
why-blocked = { $name } a { $channel } lo omite: { $kind } «{ $value }», en la lista de bloqueos.
why-no-topic = { $name } a { $channel } lo omite: no trata de { $topic }, o solo de pasada.
why-other-feeds = { $name } a { $channel } no lee su feed.
why-too-old = { $name } a { $channel } no lo mostró a tiempo: otras noticias iban antes, y ya tiene más de 7 días.
why-waits = { $name } a { $channel } puede que lo muestre. { $then }
why-next = ¿Está mal? Los gestores pueden cambiar los temas con /topics edit, los bloqueos con /block, y lo que lee un horario con /schedule edit.

## Secretos

command-feeds-secret = Leer un feed con una cookie, un usuario o una clave tuya
    .name = secreto
button-forget-secret = Olvidar el secreto
secret-title = Con qué se lee el feed
secret-cookie = Cookie
secret-user = Nombre de usuario
secret-password = Contraseña
secret-header = Otra cabecera, como Nombre: valor
secret-optional = Deja vacío lo que no haga falta.
secret-no-key = Los secretos se guardan cifrados, y el operador aún no ha puesto ninguna clave. Se crea con { $command } y se pone en DIGESTBOT_SECRET_KEY; después usa este comando otra vez.
secret-empty = No se ha introducido nada, así que no se ha cambiado nada.
secret-bad-header = Una cabecera es una sola línea, Nombre: valor, en ASCII simple, y ninguna de las que pone el propio bot. No se ha guardado nada.
secret-done = { $name } se lee desde ahora con tu secreto.
secret-next = Se guarda cifrado y no se vuelve a mostrar. Lo que trae el feed se queda en este espacio.
secret-forget = ¿Olvidar el secreto de { $name }?
secret-forget-next = Se borra y no puede volver; después el feed se lee como puede leerlo cualquiera.
secret-none = { $name } no tiene ningún secreto.
secret-forgotten = El secreto de { $name } se ha borrado.
secret-forgotten-next = Desde ahora se lee como puede leerlo cualquiera.

## El archivo

command-quotes = Lo que alguien ha dicho, lo más reciente primero
    .name = citas
command-search = Artículos leídos aquí, por palabras del titular y del extracto
    .name = buscar
option-search-text = Palabras que deben aparecer todas
    .name = texto
option-search-author = Quién lo escribió: basta una parte del nombre
    .name = autor
search-title = Leído aquí con «{ $text }»
search-next = Lo más reciente primero. /story con un enlace muestra una noticia entera.
search-none = Ningún titular ni extracto de aquí tiene todas las palabras de «{ $text }». Prueba con menos palabras, o con un periodo más largo.
search-no-words = «{ $text }» no contiene ninguna palabra que buscar. Escribe una palabra del titular.
command-story = Una noticia entera: todos los medios, por orden, con todas las citas
    .name = noticia
command-author = Quién escribe: biografía, medios, últimos artículos
    .name = autor
shortcut-quotes = Citas de este mensaje
option-speaker = A quién se cita: basta una parte del nombre
    .name = quién
option-quotes-since = Hasta cuándo mirar atrás
    .name = desde
option-quotes-text = Palabras de la cita que deben aparecer todas
    .name = texto
option-look-source = Solo de este feed
    .name = fuente
option-author = Quién escribe: basta una parte del nombre
    .name = nombre
choice-since-day = Un día
choice-since-week = Una semana
choice-since-month = Un mes
choice-since-all = Todo lo que hay
page-newer = ‹ Más reciente
page-older = Más antiguo ›
look-too-long = Puede haber más. Para verlo, pregunta con menos palabras, una fuente o un periodo más corto.
button-more = Más
quotes-title = { $name } dijo
quotes-with = Citado con «{ $text }»
quotes-what = Nombra a alguien a quien se cita, o da palabras de una cita: /quotes quién o /quotes texto.
quotes-all = Todo lo que se cita
quotes-next = Cada enlace abre el artículo en esas palabras.
quotes-none = En lo que se lee aquí no se cita a nadie llamado «{ $name }», y ninguna cita tiene todas estas palabras. Prueba con una parte del nombre, o con menos palabras.
quotes-nobody = Ahí no se cita a nadie.
quotes-no-article = Ese mensaje no enlaza a ningún artículo que se lea aquí.
speaker-unclear = no está claro quién lo dice
who-is-meant = ¿A quién te refieres?
who-is-meant-of = { $count } nombres contienen «{ $name }». ¿A quién te refieres?
story-none = { $link } no está en ninguna noticia de aquí. /digest why dice qué fue de él.
story-told = { $count ->
    [one] { $count } artículo
   *[other] { $count } artículos
  } en { $outlets ->
    [one] { $outlets } medio
   *[other] { $outlets } medios
  }, el más antiguo primero.
story-timeline = Cronología
story-quotes = Qué se dice
option-story = Enlace de uno de sus artículos, o palabras de un titular
    .name = enlace
story-which = Qué noticia…
story-several = Varias noticias tienen «{ $text }» en un titular o extracto. ¿Cuál?
story-changed = cambió: { $when }
story-shares = en común: { $words }
story-next = /digest why dice dónde se publicó.
button-not-same = No es la misma
story-not-same = No es la misma: sacar un artículo…
button-same = La misma noticia que…
story-same-which = Enlace o titular de la otra noticia
story-split-done = Ese artículo es ahora una noticia aparte aquí.
story-join-done = Las dos son ahora una sola noticia aquí.
story-regroup-next = Solo aquí; no se vuelve a publicar nada. Se puede deshacer durante 10 minutos.
story-split-nothing = Ese artículo ya está solo aquí, o ya no está.
story-join-nothing = Aquí ya son una sola noticia, o una de ellas ya no está.
story-regroup-undone = Las noticias están como antes.
admin-regroupings = Noticias cambiadas por personas
admin-regroupings-state = { $splits } separadas, { $joins } unidas
author-none = Nadie llamado «{ $name }» escribió lo que se lee aquí. Prueba con una parte del nombre.
author-bio = { $bio } (de { $source })
author-outlets = Escribe para
digest-all-shown = Ese mensaje contiene el resumen entero.

## Personas

command-me = Tú: tus ajustes, y qué se guarda de ti
    .name = yo
command-me-settings = Tu zona horaria, tu idioma, tus horas de silencio y si cuentan tus votos
    .name = ajustes
command-me-data = Todo lo que se guarda de ti, en un archivo
    .name = datos
command-me-forget = Borrar todo lo que se guarda de ti
    .name = olvidar
button-forget = Olvidarme
vote-counted = Gracias. Este resumen: 👍 { $up }, 👎 { $down }.
vote-off = Desactivaste tus votos: /me settings votos los vuelve a activar.
vote-next = Mueve un poco, hacia arriba o hacia abajo, los medios y temas de este resumen durante 90 días. Los gestores ven números, nunca quién votó qué. El otro botón cambia tu voto.
me-data = { $count ->
    [0] De ti no se guarda aquí nada más que lo que dice este archivo.
    [one] Este archivo contiene tus ajustes y { $count } fila que se guarda de ti.
   *[other] Este archivo contiene tus ajustes y { $count } filas que se guardan de ti.
  }
me-data-next = Para que se borren ya: /me forget.
me-forget = ¿Borrar tus votos, lo que sigues y tus ajustes, en todos los sitios donde está este bot?
me-forget-next = No se puede deshacer. Lo que cambiaron los gestores queda 180 días en su registro.
me-erased = { $count ->
    [0] No había nada que borrar.
    [one] Borrada: { $count } fila.
   *[other] Borradas: { $count } filas.
  }
me-erased-next = Ya no se guarda nada de ti, salvo los cambios hechos como gestor.
admin-votes = Votos sobre { $name }
admin-votes-state = 👍 { $up }, 👎 { $down } en 30 días

## Cuánto pesan los votos

command-admin-votes = Cuánto pesan los votos en medios y temas, y ponerlos a cero
    .name = votos
button-reset-votes = Poner los votos a cero
votes-title = Cuánto pesan los votos
votes-weigh = 👍 { $up }, 👎 { $down }: { $factor }
votes-how = Un voto cuenta 90 días, para los medios y temas de su resumen. El peso es 2 elevado a (👍 − 👎) / (👍 + 👎 + 8), así que siempre entre ×0,5 y ×2; cambia el orden de las noticias y no oculta nada.
votes-none = Nadie ha votado en los últimos 90 días.
votes-reset = ¿Borrar todos los votos sobre los resúmenes de este espacio?
votes-reset-next = No se puede deshacer.
votes-gone = { $count ->
    [one] Se ha borrado { $count } voto.
   *[other] Se han borrado { $count } votos.
  }
votes-gone-next = Desde el próximo resumen, todos los medios y temas pesan lo que los gestores hayan ajustado.
why-votes = Los votos sobre resúmenes con { $outlet } (👍 { $up }, 👎 { $down }) le dan un peso de { $factor }.

## Seguimientos

command-follow = Recibir avisos de un tema, una persona, un autor, una noticia o un feed
    .name = seguir
command-follow-add = Seguir algo, con mensajes para ti o con una mención
    .name = añadir
command-follow-list = Lo que sigues aquí
    .name = lista
command-follow-remove = Dejar de seguir algo
    .name = quitar
command-follow-mute = No recibir nada unos días, de una cosa o de todas
    .name = silenciar
option-follow-kind = Qué es
    .name = tipo
option-follow-value = Cuál: un nombre, palabras, o el enlace de un artículo de la noticia
    .name = valor
option-deliver = Cómo te aviso
    .name = cómo
option-follow-when = Cuándo te aviso
    .name = cuándo
option-follow = Una de las cosas que sigues
    .name = cuál
option-follow-days = Cuántos días: 0 lo termina; si se omite, 7
    .name = días
choice-kind-topic = Tema
choice-kind-person = Persona
choice-kind-story = Noticia
choice-kind-feed = Feed
choice-deliver-dm = En un mensaje para mí
choice-deliver-ping = Con una mención en el resumen
choice-when-now = En cuanto haya novedades
choice-when-daily = Cada mañana a las 07:00
button-unfollow = Dejar de seguir
button-follows = Lo que sigo
button-try-again = Probar otra vez
follow-how = ¿Qué quieres seguir? Te escribo en cuanto haya novedades.
follow-next = /follow add permite más: una vez al día, o con una mención en el resumen.
follow-what = Seguir…
follow-nothing = En este resumen no hay nada que seguir.
follow-added = Sigues { $label }.
follow-next-dm-now = Te escribo en cuanto haya novedades, no por lo que ya se sabe. Si tus mensajes directos están cerrados para mí, /follow list lo dice.
follow-next-dm-daily = Te escribo a las 07:00 los días con novedades. Si tus mensajes directos están cerrados para mí, /follow list lo dice.
follow-next-ping = El próximo resumen de aquí que lo muestre te menciona.
follow-story-ends = Termina por sí solo cuando la noticia lleva 14 días sin novedades.
follow-none = Aquí no sigues nada. Empieza con /follow add.
follow-not-here = Aquí no hay mensajes directos. Puedes seguir cosas en Discord o en Slack.
follow-unknown = Aquí no sigues «{ $name }». Mira qué sigues: /follow list.
follow-removed = Ya no sigues { $label }.
follow-removed-next = Lo que ya va de camino todavía llega. /follow add lo sigue de nuevo.
follow-muted = { $count ->
    [one] { $count } seguimiento queda en silencio. Vuelve: { $when }.
   *[other] { $count } seguimientos quedan en silencio. Vuelven: { $when }.
  }
follow-unmuted = { $count ->
    [one] { $count } seguimiento vuelve a avisar.
   *[other] { $count } seguimientos vuelven a avisar.
  }
follow-muted-next = De lo que pase entretanto no aviso después. /follow mute con 0 días lo termina.
follow-list = Lo que sigues aquí
follow-list-next = /follow add y /follow remove cambian la lista, /follow mute silencia por un tiempo; tus horas de silencio están en /me settings.
follow-by-ping = con una mención
follow-by-dm-now = por mensaje, al momento
follow-by-dm-daily = por mensaje, cada mañana
follow-muted-until = en silencio; vuelve: { $when }
follow-stop-which = Dejar de seguir…
follow-closed = En pausa, porque no puedo escribirte: { $reason } Permite los mensajes directos de este espacio y pulsa el botón.

## Tus ajustes

option-me-language = Idioma en el que te respondo
    .name = idioma
option-me-quiet = Horas sin mensajes para ti, por ejemplo 22:00-07:00; ninguna las quita
    .name = silencio
option-me-feedback = Si cuentan tus votos
    .name = votos
me-settings = Tus ajustes
me-settings-how = Valen en todos los sitios que compartes conmigo. Cambia uno nombrándolo: /me settings zona, idioma, silencio o votos.
me-settings-saved = Guardado. Desde ahora valen en todos los sitios que compartes conmigo.
me-zone = Zona horaria
me-language = Idioma
me-quiet = Horas de silencio
me-feedback = Tus votos
me-feedback-on = cuentan
me-feedback-off = no se admiten

## Lo que se escribe; las palabras para una misma cosa van entre comas

typed-yes = sí, s, verdadero
typed-no = no, n, falso
typed-all = todos, todas, todo
typed-none = ninguna, ninguno
typed-now = ahora, ya
typed-every = cada
typed-daily = diario, a diario, todos los días, cada día
typed-weekdays = laborables, días laborables, entre semana
typed-weekends = fin de semana, fines de semana, findes, finde

## Dudas

shortcut-save = Guardar en mis MD
shortcut-report = Avisar de cita errónea
not-a-digest = Ese no es un mensaje de un resumen mío. Elige uno que lo sea.
saved = Está también en tus mensajes directos, si están abiertos para mí.
report-no-quotes = Ese mensaje no muestra ninguna cita.
report-how = ¿Qué cita es errónea: no se dijo así, o no la dijo esa persona?
report-next = Deja de mostrarse en este espacio hasta que un gestor la revise. Nadie ve quién avisó.
report-which = La cita errónea…
report-open = Gracias. Esta cita ya no se muestra aquí hasta que un gestor la revise.
report-wrong = Gracias. Un gestor también lo ha visto: esta cita ya no se muestra aquí.
report-right = Gracias. Un gestor ha revisado esta cita y es correcta, así que se queda.
report-thanks = El mensaje que has leído sigue como está.
button-reports = Citas señaladas
admin-reports = Citas señaladas
admin-reports-state = { $count ->
    [one] { $count } espera respuesta.
   *[other] { $count } esperan respuesta.
  }
admin-aside = Apartados
admin-aside-state = { $count ->
    [one] { $count } artículo de la última semana no se pudo procesar; /digest why con su enlace dice el motivo.
   *[other] { $count } artículos de la última semana no se pudieron procesar; /digest why con un enlace dice el motivo.
  }
reports-title = Citas de las que dudan los lectores
reports-next = Sigue el enlace y elige abajo. Hasta entonces no se muestran a nadie aquí.
reports-none = Ninguna cita espera respuesta.
reports-right = Esta es correcta: mostrarla de nuevo…
reports-wrong = Esta es errónea: dejarla oculta…

## Avisos

notice-feed-recovered = «{ $name }» vuelve a funcionar ({ $url }). No hay nada que hacer.
notice-feed-gone = «{ $name }» ya no se lee ({ $url }): { $cause }. { $cure }
notice-feed-failing = «{ $name }» lleva un día fallando ({ $url }): { $cause }. { $cure }
notice-host-recovered = «{ $name }» vuelve a funcionar ({ $url }), igual que todos los feeds de { $host }. No hay nada que hacer.
notice-host-failing = { $count } feeds de { $host } llevan cerca de un día fallando, entre ellos «{ $name }»: { $cause }. { $cure }
notice-broken = «{ $title }» no se puede publicar en { $place }: { $reason } Está en pausa; arréglalo y sigue con /schedule resume.
notice-held = «{ $title }» puede estar en { $place } o no: { $reason } Míralo allí; no se envía otra vez por sí solo, solo desde /admin status.
notice-closed = { $workspace } ya no deja entrar al bot: { $reason } Ya no se envía nada allí.
notice-database = digestbot no puede usar su base de datos: { $error }
notice-discord-token = Discord rechaza DISCORD_TOKEN, así que allí no se publica nada. Copia uno nuevo de discord.com/developers/applications, tu aplicación, Bot, Reset Token.
notice-slack-token = Slack rechaza SLACK_BOT_TOKEN, así que no se publica nada en { $team }. Define uno nuevo.
notice-slack-removed = El espacio de trabajo de Slack { $team } ha quitado el bot.
notice-watch-disk = El disco con los datos de digestbot está lleno al { $share }. Haz sitio: cuando esté lleno, no se pierde nada, pero no se publica nada.
notice-watch-transaction = Una transacción de la base de datos lleva abierta { $minutes } minutos y ralentiza digestbot. Búscala en pg_stat_activity por xact_start y termínala con pg_terminate_backend.
notice-watch-roles = Ningún proceso tiene el rol { $roles }. Inicia uno con digestbot run --role { $roles }.

## The digest itself: what every platform says around the articles' own words

digest-counts = { $stories ->
    [0] sin novedades
    [one] { $stories } noticia
   *[other] { $stories } noticias
  } en { $articles ->
    [one] { $articles } artículo
   *[other] { $articles } artículos
  } de { $feeds ->
    [one] { $feeds } feed
   *[other] { $feeds } feeds
  }
digest-since = desde { $when }
digest-following = próximo resumen { $when }
digest-late = con retraso
digest-first-look = un primer vistazo
digest-nothing-new = Nada nuevo desde el último resumen.
digest-more = { $count ->
    [one] { $count } noticia más
   *[other] { $count } noticias más
  }
digest-more-in-thread = { $count ->
    [one] { $count } noticia más
   *[other] { $count } noticias más
  } en el hilo
digest-more-not-shown = { $count ->
    [one] { $count } noticia más
   *[other] { $count } noticias más
  } sin mostrar
digest-part = parte { $number } de { $total }
digest-end = Fin del resumen
digest-by = Por { $names }
digest-also-in = también en { $names }
digest-outlets = { $count ->
    [one] { $count } medio
   *[other] { $count } medios
  }
digest-figures = En cifras: { $figures }
digest-earlier = Antes, { $when }:
digest-speaker-unclear = no está claro quién lo dice
digest-untitled = Sin título, { $outlet }
digest-unnamed = fuente sin nombre
digest-updated = Actualizado: { $what }
digest-changed = modificado
digest-paywall = muro de pago
digest-day = { $weekday } { $day } { $month }
digest-day-year = { $weekday } { $day } { $month } { $year }
digest-title = Resumen
digest-for-you = Para ti
digest-times = Horas de la zona { $zone }.
digest-minutes = { $count } min
button-quotes = Todas las citas
button-follow = Seguir…
button-up = Útil
button-down = No nos interesa
kind-analysis = Análisis
kind-opinion = Opinión
kind-interview = Entrevista
kind-review = Crítica
kind-live = En directo
kind-howto = Consejos
kind-shopping = Compras
kind-listicle = Lista
kind-press = Nota de prensa
kind-obituary = Obituario
kind-sport = Deportes
kind-newsletter = Boletín
kind-podcast = Pódcast
kind-video = Vídeo

## Sites

site-all = Todos los boletines
site-feed = Feed
site-promise = Cada frase y cada cita está palabra por palabra en los artículos.
site-outlets = Fuentes:
site-speakers = Citados:
site-months = Por mes
site-withdrawn = Lo que había aquí se ha modificado.

## Why: reasons that core and platforms give as codes

reason-poll-new = aún no se ha consultado
reason-poll-digest = se consulta antes de la edición que lo lee
reason-poll-gone = su editor dice que ha desaparecido para siempre
reason-poll-retry-after = el servidor pidió { $span } de silencio (Retry-After)
reason-poll-failures = { $count ->
    [one] { $count } fallo: la pausa es de { $span }
   *[other] { $count } fallos seguidos: la pausa ha crecido a { $span }
  }
reason-poll-rate-unknown = aún no se sabe con qué frecuencia publica
reason-poll-rate = publica aproximadamente cada { $span }
reason-poll-quiet = su entrada más reciente tiene { $span }
reason-poll-floor = (nada se consulta más a menudo que cada { $span })
reason-poll-fresh = el servidor dice que sigue vigente durante { $span }
reason-poll-ttl = el feed pide una pausa de { $span } (ttl)
reason-poll-capped = (se conceden como máximo { $span })
reason-poll-skipped = el feed pide que no se le consulte a ciertas horas o días (skipHours, skipDays)
reason-not-feed-empty = está vacío
reason-not-feed-text = no es ni XML ni JSON
reason-not-feed-page = es una página web, no un feed
reason-not-feed-opml = es una lista de feeds (OPML): mejor impórtala
reason-not-feed-picture = es una imagen, no un feed
reason-not-feed-sitemap = es un mapa del sitio sin noticias, no un feed
reason-not-feed-sitemaps = es una lista de mapas del sitio, no un feed
reason-not-feed-broken = parece un feed, pero está demasiado dañado para leerlo
reason-not-feed-xml = es XML de otro tipo (<{ $root }>), no un feed
reason-not-feed-broken-json = parece JSON, pero no se puede leer como JSON
reason-not-feed-json = es JSON, pero no un JSON Feed: no tiene versión o no tiene lista de entradas
reason-http-hops = más de { $count } redirecciones
reason-http-host-rests = su servidor no respondió varias veces; se le volverá a preguntar en un minuto
reason-http-slow = la respuesta completa tardó demasiado
reason-http-silent = no llegó ninguna respuesta
reason-http-unreadable-address = no se puede leer como dirección
reason-http-no-address = no empieza por http:// o https:// y un nombre
reason-http-announced = su servidor anuncia { $count } bytes
reason-http-too-many-bytes = más de { $count } bytes
reason-http-encoding-unasked = está comprimido con { $name }, que no se pidió
reason-http-encodings = está comprimido demasiadas veces
reason-http-torn-compression = el contenido comprimido se cortó
reason-http-torn-body = el contenido se cortó
reason-http-redirect-unreadable = la dirección a la que apunta no se puede leer
reason-http-redirect-nowhere = estado { $status } sin dirección de destino
reason-article-empty = ni su página ni su feed tienen texto
reason-failed-worker = el trabajo tardó demasiado o necesitó demasiada memoria y se detuvo
reason-failed-conflict = otra cosa lo cambió al mismo tiempo
reason-failed-damaged = la base de datos guarda sobre ello datos que esta versión no puede leer
reason-failed-surprise = un error imprevisto ({ $error })
reason-failed-story = no se pudo asignar a una noticia: { $detail }
reason-answer-lost = la respuesta se perdió ({ $error }).
reason-answer-unreadable = la respuesta no se pudo leer ({ $error }).
reason-message-never-posted = el mensaje nunca se publicó.
reason-main-never-posted = el mensaje que continúa nunca se publicó.
reason-message-deleted = el mensaje se borró y sigue borrado.
reason-messages-closed = esta persona no acepta mensajes directos del bot.
reason-thread-locked = el hilo está bloqueado.
reason-thread-deleted = el hilo bajo el boletín se borró y sigue borrado.
reason-threads-full = el servidor tiene tantos hilos activos como Discord permite.
reason-history-too-long = desde entonces se ha escrito en el canal más de lo que se puede revisar.
reason-history-closed = no se puede leer el historial del canal. El bot necesita { $permissions }.
reason-forum-may-appear = aún puede aparecer una publicación del foro.
reason-channel-elsewhere = el canal no es de este servidor.
reason-channel-unseen = el canal ya no existe o el bot no lo ve. Necesita { $permissions }.
reason-permission-one-of = al bot le falta un permiso en este canal. Necesita { $permissions }.
reason-permission-missing = al bot le falta en este canal: { $permissions }.
reason-discord-token = Discord rechaza el token del bot.
reason-discord-offline = aún no hay conexión con Discord.
reason-discord-unreachable = no se puede acceder a Discord.
reason-discord-wait = Discord pide esperar.
reason-discord-network = la red de Discord rechaza esta dirección por un rato.
reason-discord-status = Discord respondió { $status }.
reason-discord-automod = el AutoMod del servidor bloqueó este mensaje.
reason-discord-left = el bot ya no es miembro de este servidor.
reason-discord-removed = el bot fue retirado del servidor.
reason-discord-refuses = Discord lo rechaza ({ $status }, { $code }). El bot necesita { $permissions }.
reason-discord-fault = Discord considera incorrecto este mensaje ({ $status }, { $code }).
reason-slack-token = Slack rechaza el token del bot.
reason-slack-offline = aún no hay conexión con este espacio de Slack.
reason-slack-unreachable = no se puede acceder a Slack.
reason-slack-wait = Slack pide esperar.
reason-slack-history-wait = Slack deja al bot mirar en los canales una vez por minuto; el mensaje se buscará en unos { $count } min.
reason-slack-status = Slack respondió { $status }.
reason-slack-scope = al bot le falta el scope { $scope }. Añádelo a la aplicación e instálala de nuevo.
reason-slack-refuses = Slack rechaza este mensaje ({ $status }).
reason-slack-token-revoked = el token del bot fue revocado.
reason-slack-account-inactive = el bot fue retirado del espacio de trabajo.
reason-slack-app-uninstalled = la aplicación se desinstaló.
reason-slack-team-disabled = el espacio de trabajo se cerró.
reason-slack-is-archived = el canal está archivado. Desarchívalo o elige otro.
reason-slack-not-in-channel = el bot no está en el canal. Invítalo allí: /invite @digestbot.
reason-slack-channel-not-found = el canal ya no existe, o es privado y el bot no está en él. Invítalo allí: /invite @digestbot.
reason-slack-restricted-action = solo algunas personas pueden publicar allí. Un administrador debe permitírselo al bot.
reason-slack-restricted-action-read-only-channel = el canal es de solo lectura. Un administrador debe permitírselo al bot.
reason-slack-restricted-action-thread-only-channel = el canal solo acepta respuestas en hilos.
reason-slack-restricted-action-non-threadable-channel = el canal no admite hilos. Pon el resto del boletín en none.
reason-slack-no-permission = al bot le falta el scope chat:write. Añádelo a la aplicación e instálala de nuevo.
reason-slack-not-allowed-token-type = el token no es de bot; esos empiezan por xoxb-.
reason-slack-team-access-not-granted = la organización no ha dado a la aplicación acceso a este espacio de trabajo.
reason-slack-message-not-found = el mensaje se borró y sigue borrado.
reason-slack-thread-not-found = el mensaje que continúa se borró.
reason-slack-cannot-reply-to-message = el mensaje que continúa no admite respuestas.
reason-slack-cant-update-message = el bot no puede cambiar este mensaje.
reason-slack-edit-window-closed = el espacio de trabajo ya no permite cambiar mensajes.
reason-site-disk = no se puede escribir en la carpeta del sitio ({ $error }).
reason-poll-read = leído
reason-poll-unchanged = sin cambios
reason-poll-not-asked = no consultado
reason-poll-problem = { $kind }
reason-poll-problem-seen = { $kind } ({ $detail })

## Permissions, as Discord's settings call them in each language

permission-view-channel = Ver canal
permission-send-messages = Enviar mensajes
permission-embed-links = Insertar enlaces
permission-read-message-history = Leer el historial de mensajes
permission-mention-everyone = Mencionar @everyone, @here y todos los roles
permission-create-public-threads = Crear hilos públicos
permission-send-messages-in-threads = Enviar mensajes en los hilos
