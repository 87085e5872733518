# As palavras do bot em português do Brasil: os mesmos textos de en.ftl; um teste compara. Tratamento por você; zero fica no
# singular, então um texto para "one" sempre diz o número.
# feed feed, digest resumo, summary trecho, story notícia, topic tema, schedule agendamento, channel canal, outlet veículo,
# quote citação, block bloqueio, manager gestor, poll leitura, this place este espaço.

## Ajuda

command-help = O que este bot sabe fazer
    .name = ajuda
option-help-topic = Um comando para explicar
    .name = assunto
help-title = Resumos de notícias para este espaço
help-what = Eu leio os feeds que você escolhe, junto as reportagens sobre um mesmo fato e publico resumos: trechos literais, quem disse o quê com um link para a frase, e quem escreveu.
help-readers = Para todos: /news mostra um resumo agora mesmo; /digest diz o que foi publicado, o que vem a seguir e por quê; /search, /quotes, /story e /author servem para pesquisar; /follow avisa sobre o que você escolher.
help-managers = Para gestores: /setup para começar em um minuto; depois /feeds, /schedule, /topics, /block e /admin.
help-trust = Nada sai da máquina em que eu rodo, nenhum modelo de linguagem escreve nada, e cada frase é do próprio artigo.
help-next = A seguir: aperte um botão para ver os comandos dele.
help-options = As opções entre [colchetes] podem ficar de fora.
privacy-button = Privacidade
privacy-title = O que fica guardado
privacy-stored = Ficam guardados os feeds e seus artigos, as configurações deste espaço, os votos nos resumos, o que cada pessoa segue e configura para si, e os identificadores de quem fez isso, dos gestores nomeados e de quem alterou algo; as alterações ficam guardadas por 180 dias.
privacy-not-stored = De quem só lê, nada é guardado, e as mensagens nunca são lidas. Se o bot for removido, ele para na hora, e tudo deste espaço é apagado depois de 30 dias.
privacy-forget = Para apagar agora o que é seu: /me forget. Os gestores podem levar tudo com /admin export e eliminar tudo com /admin erase.

## Recusas

unknown-command = Não existe o comando { $command }. Veja o que há com /help.
which-verb = Falta mais uma palavra: { $commands }.
missing-option = { $command } precisa de { $option }. Escreva depois do comando e envie de novo.
extra-words = Não sei o que fazer com { $words }. Veja com /help o que { $command } aceita, ou coloque "entre aspas" as palavras que andam juntas.
no-number = { $option } pede um número inteiro, e { $given } não é.
no-flag = { $option } pede sim ou não, e { $given } não é nenhum dos dois.
out-of-bounds = { $option } precisa ficar entre { $least } e { $most }.
no-such-choice = { $option } é uma destas opções: { $choices }.
too-long = { $option } passa de { $most } caracteres. Encurte e envie de novo.
not-allowed = Isto é só para gestores: quem pode gerenciar este servidor ou espaço de trabalho, ou quem /admin managers nomeia. Peça a uma dessas pessoas; /digest feeds mostra a todos o que é lido aqui.
not-your-channel = Esse canal não é deste servidor ou espaço de trabalho. Escolha um daqui.
no-longer-here = Aquilo a que isto se referia não está mais aqui. Chame o comando de novo.
too-slow = Isso demorou demais, e nada foi alterado. Tente de novo daqui a pouco.
too-many-calls = É muito de uma vez. Tente de novo em { $seconds } s.
no-such-feed = “{ $name }” não é um feed daqui. Veja todos com /feeds list.
no-such-topic = “{ $name }” não é um tema daqui. Veja todos com /topics list.
no-such-schedule = “{ $name }” não é um agendamento daqui. Veja todos com /schedule list.

## Erros: o que o núcleo, o armazenamento e as plataformas recusam, pelo código de `errors.UserError`

error-surprise = Algo deu errado, e não deveria. Nada foi alterado; tente de novo em um minuto e, se continuar, avise o operador: o log diz o que aconteceu.
error-storage = O banco de dados não pode ser usado agora. Nada foi alterado; tente de novo em um minuto e, se continuar, avise o operador: o log diz o que há com ele.
error-conflict = Outra pessoa alterou a mesma coisa no mesmo momento. Olhe de novo e repita o que você queria.
error-fetch = Não foi possível ler esse endereço. Nada foi alterado; tente de novo em um minuto.
error-worker = Isso exigiu tempo ou memória demais e foi interrompido. Nada foi alterado; tente de novo em um minuto, ou peça menos.
error-query-too-long = A pesquisa tem { $length } caracteres; o máximo é { $most }. Divida em vários temas.
error-query-close = O “)” no caractere { $at } não tem um “(” antes. Remova, ou adicione o “(”.
error-query-character = O caractere na posição { $at } não pode ser lido. Remova.
error-query-quote-open = As aspas no caractere { $at } não foram fechadas. Feche onde a expressão termina.
error-query-quote-empty = Não há nenhuma palavra entre as aspas no caractere { $at }. Escreva uma, ou remova as aspas.
error-query-deep = Mais de { $most } parênteses um dentro do outro no caractere { $at }. Use menos.
error-query-open = O “(” no caractere { $at } não foi fechado. Adicione um “)” onde ele termina.
error-query-end = A pesquisa termina onde se espera uma palavra. Adicione uma, ou remova o último operador.
error-query-missing = Falta uma palavra antes de “{ $text }” no caractere { $at }. Adicione.
error-query-value = Depois de { $field }: falta um valor no caractere { $at }. Escreva { $field }:valor.
error-query-no-word = Não há nenhuma palavra em “{ $text }” no caractere { $at }. Escreva uma.
error-address = “{ $text }” não é um endereço. Escreva console:, discord:ID_SERVIDOR/ID_CANAL ou slack:ID_EQUIPE/ID_CANAL.
error-address-platform = Não existe a plataforma “{ $text }”. Escreva console:, discord:… ou slack:….
error-address-console = “{ $text }” não é um endereço do console. Escreva console: e nada depois.
error-address-site = “{ $text }” não é o endereço de um site. Escreva site: e um nome com minúsculas, algarismos e hífenes, por exemplo site:news.
error-address-discord = “{ $text }” não é um endereço no Discord. Escreva discord:ID_SERVIDOR/ID_CANAL; ative o modo desenvolvedor nas configurações do Discord e clique com o botão direito em um servidor ou canal para copiar o ID.
error-address-slack = “{ $text }” não é um endereço no Slack. Escreva slack:ID_EQUIPE/ID_CANAL, com /THREAD_TS no fim para uma thread; os dois IDs estão no endereço do canal em um navegador: app.slack.com/client/ID_EQUIPE/ID_CANAL.
error-slack-file-elsewhere = Esse arquivo não está no Slack. Envie de novo.
error-slack-file-closed = O Slack não dá acesso a esse arquivo. Adicione a permissão files:read ao aplicativo e tente de novo.
error-no-feed = Esse feed não está mais aqui. Veja todos com /feeds list.
error-no-schedule = Esse agendamento não está mais aqui. Veja todos com /schedule list.
error-no-topic = Esse tema não está mais aqui. Veja todos com /topics list.
error-no-delivery = Esse resumo não está mais aqui.
error-no-workspace = Não existe o espaço “{ $text }”.
error-no-key = Os segredos são guardados criptografados, e ainda não há uma chave. O operador cria uma com: python -c 'from cryptography.fernet import Fernet; print(Fernet.generate_key().decode())' e a define como DIGESTBOT_SECRET_KEY.
error-unreadable-secret = Isto está criptografado, e falta a chave. O operador executa digestbot doctor, que diz o que fazer.
error-schedule-name-taken = Já existe um agendamento chamado “{ $name }”. Escolha outro nome, ou remova esse antes.
error-topic-name-taken = Já existe um tema chamado “{ $name }”. Escolha outro nome, ou edite esse.
error-quota-feeds = Aqui pode haver no máximo { $most } feeds, para que cada lugar tenha sua parte do bot; com isso haveria mais. Abra espaço com /feeds remove, ou peça a quem opera o bot que aumente quota_feeds.
error-quota-schedules = Aqui pode haver no máximo { $most } agendamentos, para que cada lugar tenha sua parte do bot; com isso haveria mais. Abra espaço com /schedule remove, ou peça a quem opera o bot que aumente quota_schedules.
error-quota-topics = Aqui pode haver no máximo { $most } temas, para que cada lugar tenha sua parte do bot; com isso haveria mais. Abra espaço com /topics remove, ou peça a quem opera o bot que aumente quota_topics.
error-quota-blocks = Aqui pode haver no máximo { $most } bloqueios, para que cada lugar tenha sua parte do bot; com isso haveria mais. Abra espaço com /block remove, ou peça a quem opera o bot que aumente quota_blocks.
error-quota-follows = Aqui você pode seguir no máximo { $most } itens, para que cada pessoa tenha sua parte do bot; com isso haveria mais. Abra espaço com /follow remove, ou peça a quem opera o bot que aumente quota_follows.
error-block-kind = “{ $kind }” não pode ser bloqueado. Escolha word, author, source ou category.
error-zone = “{ $text }” não é um fuso horário. Escreva um como America/Sao_Paulo ou Europe/Lisbon.
error-time = “{ $text }” não é um horário. Escreva como 07:00.
error-neither = “{ $text }” não é um feed nem um tema daqui. Veja todos com: digestbot feeds list
error-shell-no-feed = “{ $text }” não é um feed de { $workspace }. Veja todos com: digestbot feeds list
error-shell-no-subscription = “{ $text }” não é uma assinatura de { $workspace }. Veja todas com: digestbot subscriptions

## Slack

slack-command = Resumos de notícias: help, news, last, next, feeds, setup e mais
slack-usage = [help | news TEMA | last | next | feeds | setup | add ENDEREÇO]
slack-shortcut-feeds-add = Adicionar um feed
slack-shortcut-quotes = Pesquisar citações
slack-menu = Resumos de notícias
slack-menu-what = Aperte o que você quer fazer. Tudo também pode ser digitado: { $example }
slack-answer = digestbot
slack-close = Fechar
slack-working = Um momento…
slack-yes = Sim
slack-no = Não
slack-not-there = Não posso escrever nesse canal, então só você está vendo isto. Primeiro me convide para lá: { $invite }
slack-in-dm = O arquivo está nas mensagens diretas entre você e eu.
slack-mention = Pergunte aqui com { $example }. Todo o resto fica em { $command }, onde só você vê a resposta.
home-next = Próximos resumos
home-next-none = Nenhum resumo está previsto ainda.
preview-nothing = Nada de novo seria publicado agora.
button-preview-of = Prévia de { $name }
home-follows = O que você segue
home-managers = Para gestores
home-feeds = { $count ->
    [one] { $count } feed é lido aqui.
   *[other] { $count } feeds são lidos aqui.
  }
home-broken = Precisa de atenção
home-paused = Em pausa
home-privacy = Privacidade

## Páginas e formulários

page-back = ‹ { $page } de { $pages }
page-on = { $page } de { $pages } ›
form-submit = Enviar

## Palavras que muitas respostas usam

button-undo = Desfazer
button-remove = Remover
button-keep = Manter
button-preview = Prévia
button-pause = Pausar
button-resume = Retomar
button-share = Compartilhar aqui
button-save = Salvar
button-hide-key = É uma chave: ocultar
button-cancel = Cancelar
button-info = Ver
button-join = Entrar
button-retry = Tentar de novo
undo-next = Dá para desfazer durante 10 minutos.
undo-done = Desfeito.
undo-over = Não há mais nada para desfazer aqui: funciona uma vez, e durante 10 minutos. /admin audit mostra o que foi alterado.
nothing-to-change = Diga o que alterar: pelo menos uma opção e seu novo valor.
which-channel = Informe um canal, ou pergunte no canal de que está falando.
channel-closed = Não posso publicar lá: falta { $permissions }. Permita isso nas configurações do canal e tente de novo.
channel-join = Ainda não estou em { $channel }, e preciso estar para publicar lá. “Entrar” me coloca no canal e depois faz o que você pediu.
channel-invite = Não estou em { $channel }, e só alguém de lá pode me deixar entrar. Escreva { $command } lá e aperte “Tentar de novo”: eu continuo com o que você pediu.
no-time = { $given } não é um horário. Escreva como 07:00, ou vários como 07:00, 19:00.
no-day = { $given } não é um dia da semana. Escreva, por exemplo, dias úteis, seg-sex ou sáb,dom.
no-zone = { $given } não é um fuso horário. Escreva um como America/Sao_Paulo ou Europe/Lisbon.
no-span = { $given } não é um período. Escreva de 1h a 7d, como 12h ou 3d.
no-kind = { $given } não é um tipo de artigo. Escreva, por exemplo: análise, opinião, entrevista, crítica, ao vivo, dicas, compras, lista, comunicado, obituário, esporte, newsletter, podcast, vídeo; com - antes, fica de fora.
just-now = agora mesmo
field-address = Endereço
field-format = Formato
field-newest = Mais recente
field-language = Idioma
field-rate = Frequência
field-state = Estado
field-weight = Peso
field-secret = Acesso
choice-mode-digest = No resumo da manhã
choice-mode-now = Na hora, assim que chega

## O que vem a seguir

next-digest = Próximo resumo: { $when }.
next-now = O próximo resumo está sendo preparado.
next-immediate = As notícias são publicadas assim que chegam.
next-paused = Em pausa: nada é publicado até /schedule resume.
next-broken = Parado, porque o canal não aceita. Resolva isso e depois use /schedule resume.

## Notícias

command-news = Um resumo agora mesmo, sobre um tema ou sobre tudo
    .name = notícias
option-news-topic = Um tema deste espaço, ou as palavras que quiser
    .name = tema
option-since = Até quando voltar: de 1h a 7d
    .name = desde
option-count = Quantas notícias: de 1 a 10
    .name = quantidade
option-share = Publicar para todos lerem
    .name = compartilhar
news-none = Nada sobre “{ $about }” neste período: { $span }.
news-none-at-all = Nada de novo neste período: { $span }.
news-none-next = Volte mais no tempo com desde:7d, ou veja o que é lido aqui com /digest feeds.
news-next = Só você está vendo isto.

## Resumos

command-digest = O que foi publicado, o que vem a seguir, e por quê
    .name = resumo
command-digest-last = O último resumo de um canal
    .name = último
command-digest-preview = O que um agendamento publicaria agora, só para você
    .name = prévia
command-digest-next = Quando chegam os próximos resumos
    .name = próximo
command-digest-feeds = Os feeds que os resumos deste canal leem
    .name = feeds
option-channel = Um canal; se ficar de fora, este
    .name = canal
digest-none-yet = { $channel } ainda não teve nenhum resumo.
digest-posted = Publicado { $when }
digest-link = Ir até ele
digest-next-title = Próximos resumos
digest-nothing-due = Nenhum resumo está agendado aqui.
digest-nothing-due-next = Um gestor pode começar um com /setup ou /schedule add.
digest-feeds-title = { $count ->
    [one] { $count } feed é lido aqui
   *[other] { $count } feeds são lidos aqui
  }

## Feeds

command-feeds = Os feeds lidos aqui
    .name = feeds
command-feeds-add = Adicionar um feed, ou o feed de um site
    .name = adicionar
command-feeds-find = Mostrar os feeds que um site tem
    .name = buscar
command-feeds-test = Ler um feed agora e mostrar o que há nele
    .name = testar
command-feeds-list = Todos os feeds e seu estado
    .name = lista
command-feeds-info = Um feed, suas últimas leituras e a próxima
    .name = detalhes
command-feeds-edit = Alterar aqui o título ou o peso de um feed
    .name = editar
command-feeds-pause = Parar de ler um feed, sem esquecê-lo
    .name = pausar
command-feeds-resume = Voltar a ler um feed em pausa
    .name = retomar
command-feeds-remove = Remover um feed
    .name = remover
command-feeds-health = Os feeds que falham, e por quê
    .name = saúde
option-url = Endereço de um feed ou de um site
    .name = endereço
option-mode = No resumo, ou na hora
    .name = modo
option-weight = Quanto contam suas notícias: de 1 a 10
    .name = peso
option-feed = Um feed deste espaço
    .name = feed
option-title = O nome mostrado aqui
    .name = título
feeds-none = Nenhum feed é lido aqui ainda.
feeds-none-next = Um gestor pode adicionar um com /feeds add, ou começar com /setup.
feeds-title = { $count ->
    [one] { $count } feed
   *[other] { $count } feeds
  }
feeds-list-next = /feeds info mostra um deles; /feeds health, os que falham.
feed-state = { $state ->
    [paused] em pausa
    [new] ainda não lido
    [ok] ok
    [failing] com falha
    [gone] desaparecido
   *[other] { $state }
  }
feeds-added = Adicionado: { $name }
feeds-known = Já conhecido: { $name }
feeds-add-next = O que há nele agora conta como visto; o que vier depois entra nos resumos que leem todos os feeds. Dê a ele um canal próprio com /schedule add.
feeds-format = { $format ->
    [rss] RSS
    [rdf] RSS 1.0
    [atom] Atom
    [json] JSON Feed
   *[other] { $format }
  }, { $count ->
    [one] { $count } item
   *[other] { $count } itens
  }
feeds-undated = seus itens não têm data
feeds-rate = { $count ->
    [one] cerca de { $count } item por dia
   *[other] cerca de { $count } itens por dia
  }
feeds-empty = No momento ele não tem itens.
feeds-nothing-found = Não adicionado: { $url }: { $cause }. { $cure } Ou tente /feeds find com a página inicial do site.
feeds-site-without = Nenhum feed encontrado: { $url }: { $cause }. { $cure } Ou tente /feeds find com a página inicial do site. Se um site não tem nenhum, o RSS-Bridge (rss-bridge.org) ou o RSSHub (docs.rsshub.app) costuma criar um: adicione com /feeds add o endereço que você receber lá.
feeds-several = { $url } é um site com { $count } feeds
feeds-several-next = Escolha um, ou adicione um pelo próprio endereço com /feeds add.
feeds-choose = Escolha um feed para adicionar
feeds-save-next = Nada foi adicionado ainda. “Salvar” adiciona: o que há nele agora conta como visto, e o que vier depois entra nos resumos que leem todos os feeds.
feeds-key-perhaps = Uma parte deste endereço pode ser uma chave pessoal, como as que newsletters pagas, trackers e podcasts privados distribuem. Se for, escolha “{ button-hide-key }”: ela é guardada cifrada, e todos veem { $address }.
feeds-save-channel = Nada foi adicionado ainda. “Salvar” adiciona e publica em { $channel }, { $mode ->
    [now] assim que as notícias chegam.
   *[other] em um resumo toda manhã.
  }
feeds-cancelled = Nada foi adicionado.
feeds-test-failed = “{ $name }” não pode ser lido agora: { $cause }. { $cure } Uma nova tentativa é feita sozinha; /feeds info mostra quando.
feeds-test-next = Nada foi guardado e nada foi publicado.
feeds-moved = O feed mudou para { $url }.
feeds-has-secret = lido com um segredo deste espaço; o que ele traz fica aqui
feeds-furniture = ficam fora dos artigos, porque estão em várias páginas: { $lines }
feeds-info-next = Próxima leitura: { $when }.
feeds-info-idle = No momento ele não é lido.
feeds-poll = { $new ->
    [0] nada de novo
    [one] { $new } item novo
   *[other] { $new } itens novos
  }
feeds-healthy = { $count ->
    [0] Não há nenhum feed.
    [one] O feed está bem.
   *[other] Todos os { $count } feeds estão bem.
  }
feeds-ill = Falhas em { $count } de { $of } feeds
feeds-ill-next = Cada um é tentado de novo sozinho. Remova ou pause o que continuar sem resposta; /feeds find procura um novo endereço.
feeds-edit-done = Alterado: { $name }
feeds-edit-next = Vale a partir do próximo resumo.
feeds-pause-done = Em pausa: { $name }
feeds-pause-next = Ele não é lido para este espaço até /feeds resume.
feeds-resume-done = Retomado: { $name }
feeds-resume-next = Ele será lido em um ou dois minutos.
feeds-remove = Remover { $name }?
feeds-remove-next = O que ele trouxe continua guardado; os resumos não o leem mais.
feeds-remove-secret = O segredo é apagado junto, então não dá para desfazer.
feeds-removed = Removido: { $name }
feeds-secret-gone = O segredo foi apagado com ele, então isto não pode ser desfeito.
feeds-restored = { $name } voltou a ser lido.

## Agendamentos

command-schedule = O que é publicado, onde e quando
    .name = agendamento
command-schedule-list = Todos os agendamentos e o que vem a seguir
    .name = lista
command-schedule-pause = Não publicar nada de um agendamento por enquanto
    .name = pausar
command-schedule-resume = Voltar a publicar um agendamento em pausa ou parado
    .name = retomar
command-schedule-skip = Pular o próximo resumo
    .name = pular
command-schedule-run = Preparar o próximo resumo agora
    .name = executar
command-schedule-remove = Remover um agendamento
    .name = remover
option-schedule = Um agendamento deste espaço
    .name = nome
schedule-none = Nada está agendado aqui ainda.
schedule-none-next = Comece com /setup, ou com /schedule add.
schedule-title = { $count ->
    [one] { $count } agendamento
   *[other] { $count } agendamentos
  }
schedule-list-next = Altere um com /schedule edit; /schedule run prepara o resumo dele agora.
schedule-pause-done = Em pausa: { $name }
schedule-resume-done = Retomado: { $name }
schedule-skip-done = O próximo resumo de { $name } foi pulado; as notícias dele vêm com o seguinte.
schedule-no-skip = { $name } publica assim que as notícias chegam, então não há próximo resumo para pular. Em vez disso, pause com /schedule pause.
schedule-not-active = { $name } está em pausa ou parado. Retome primeiro com /schedule resume.
schedule-runs = O resumo de { $name } está sendo preparado e será publicado em { $channel }.
schedule-remove = Remover { $name }, que publica em { $channel }?
schedule-removed = Removido: { $name }
not-your-schedule = Esse publica em { $channel }, e você só pode alterar o que vai para um canal criado por você. Peça a um gestor.

## O que há de errado com um feed, e o que fazer

field-furniture = Repetições
field-problem = Problema
feeds-problem = { $cause }. { $cure }
feeds-newest = mais recente { $when }
problem-bad-url = não é um endereço que se possa consultar
cure-bad-url = Copie da barra de endereços do navegador.
problem-private-address = leva a uma rede privada
cure-private-address = Se for essa a intenção, o operador pode permitir a rede com DIGESTBOT_ALLOW_PRIVATE.
problem-dns = não existe servidor com esse nome
cure-dns = Confira como está escrito; o site também pode ter mudado de endereço.
problem-refused = o servidor recusa a conexão
cure-refused = Normalmente passa. Se não passar, veja se o site ainda existe.
problem-unreachable = não é possível alcançar o servidor
cure-unreachable = Normalmente passa. Se não passar, veja se o site ainda existe.
problem-tls = o certificado não é válido
cure-tls = O site precisa renová-lo; avise quem cuida dele.
problem-timeout = o servidor responde devagar demais
cure-timeout = Normalmente passa. Tente de novo em alguns minutos.
problem-reset = o servidor cortou a conexão
cure-reset = Normalmente passa. Tente de novo em alguns minutos.
problem-torn = a resposta terminou no meio
cure-torn = Normalmente passa. Se não passar, avise o site.
problem-bad-encoding = não é possível descompactar a resposta
cure-bad-encoding = Avise o site: o servidor anuncia uma coisa e envia outra.
problem-too-large = a resposta é muito maior do que um feed deveria ser
cure-too-large = Veja se o site oferece um feed mais curto.
problem-bad-redirect = redireciona para lugar nenhum
cure-bad-redirect = Procure no site o novo endereço do feed.
problem-too-many-redirects = redireciona em círculos
cure-too-many-redirects = Procure no site o novo endereço do feed.
problem-protocol = o servidor não fala HTTP como deveria
cure-protocol = Normalmente passa. Se não passar, avise o site.
problem-sealed = aquilo com que é lido está criptografado, e falta a chave
cure-sealed = O operador executa digestbot doctor, que diz o que fazer; ou defina de novo: /feeds secret, ou remova o feed e adicione outra vez.
problem-gone = quem publicava diz que acabou de vez
cure-gone = Remova, ou adicione o que veio no lugar.
problem-not-found = não há nada nesse endereço
cure-not-found = Procure no site o novo endereço do feed.
problem-login = pede login
cure-login = Se você tem uma conta lá, guarde um segredo com /feeds secret.
problem-forbidden = o servidor proíbe o acesso
cure-forbidden = Alguns sites bloqueiam programas: peça que deixem este entrar, ou guarde um segredo com /feeds secret.
problem-cloudflare = o Cloudflare está na frente e só deixa entrar navegadores
cure-cloudflare = Peça ao site que deixe passar leitores de feeds; é uma chave nas configurações do Cloudflare.
problem-rate-limited = o servidor diz que é consultado vezes demais
cure-rate-limited = Nada a fazer: a partir de agora ele é consultado menos vezes.
problem-server-error = o servidor está com erro
cure-server-error = Normalmente passa. Se não passar, avise o site.
problem-not-a-feed = o que há lá não é um feed, nem indica um
cure-not-a-feed = Procure no site um link chamado RSS, Atom ou Feed.
problem-too-hard = a leitura demorou demais
cure-too-hard = Avise o site: o feed está quebrado ou foi feito para não ser lido.
problem-reddit-blocked = o Reddit não deixa entrar nenhum programa sem chave
cure-reddit-blocked = Use no lugar o endereço com a sua própria chave: reddit.com/prefs/feeds mostra esse endereço a quem está conectado.
problem-reddit-rate = o Reddit diz que é consultado vezes demais
cure-reddit-rate = A partir de agora ele é consultado menos vezes. Vários subreddits em um só feed (/r/um+dois/.rss) pedem menos consultas, e um endereço com a sua própria chave, de reddit.com/prefs/feeds, tem direito a mais.
problem-youtube-not-found = o YouTube não tem canal nem playlist nesse endereço, ou os feeds dele estão com defeito
cure-youtube-not-found = Às vezes o YouTube responde assim por dias, e depois passa: uma nova tentativa é feita sozinha. Se a página do canal também sumiu, remova o feed.

## Criar e alterar agendamentos

command-schedule-add = Publicar resumos em um canal, nos horários que você disser
    .name = adicionar
command-schedule-edit = Alterar um agendamento: só o que você informar
    .name = editar
button-run = Publicar agora
option-name = Como o resumo se chama
    .name = nome
option-rename = Um novo nome
    .name = renomear
option-times = 07:00, ou 07:00,19:00, ou a cada 4h, ou agora
    .name = horários
option-days = diário, úteis, seg-sex ou sáb,dom
    .name = dias
option-zone = Fuso horário, como America/Sao_Paulo
    .name = fuso
option-topics = Temas, separados por vírgulas; se ficar de fora, tudo
    .name = temas
option-feeds = Feeds, separados por vírgulas; se ficar de fora, todos
    .name = feeds
option-max = Máximo de notícias: de 1 a 20
    .name = máximo
option-layout = Como as notícias aparecem
    .name = visual
option-quotes = Citações por notícia: de 0 a 3
    .name = citações
option-rest = Para onde vão as notícias que não cabem
    .name = resto
option-role = Um cargo a mencionar em cada resumo
    .name = cargo
option-publish = Divulgar, em um canal de anúncios
    .name = divulgar
option-when-empty = O que fazer quando não há novidades
    .name = se-vazio
option-images = Mostrar imagens
    .name = imagens
option-summariser = Como as frases são escolhidas
    .name = método
option-quiet = Horas sem publicar, como 22:00-06:00; nenhuma acaba com elas
    .name = silêncio
option-kinds = Tipos que contam como notícia, p. ex. opinion; -shopping exclui; nenhuma remove
    .name = tipos
choice-layout-cards = Cartões
choice-layout-embeds = Incorporações
choice-layout-compact = Uma linha por notícia
choice-rest-thread = Para uma thread
choice-rest-none = Para lugar nenhum
choice-summariser-position-mmr = Nosso método: lugar, título, nomes, sem repetições
choice-summariser-lexrank = LexRank (sumy)
choice-summariser-textrank = TextRank (sumy)
choice-summariser-lsa = LSA (sumy)
choice-summariser-luhn = Luhn (sumy)
choice-when-empty-skip = Não publicar nada
choice-when-empty-say = Dizer que está tudo calmo
schedule-added = { $name } publica em { $channel }
schedule-reads = Ele lê { $feeds }.
schedule-reads-all = { $count ->
    [0] Ele lê todos os feeds deste espaço; ainda não há nenhum.
    [one] Ele lê o único feed deste espaço.
   *[other] Ele lê todos os { $count } feeds deste espaço.
  }
schedule-about = Ele publica o que trata de { $topics }.
schedule-edit-done = Alterado: { $name }
no-quiet = { $given } não são horas de silêncio. Escreva como 22:00-06:00, ou nenhuma.

## Temas

command-topics = O que este espaço chama de tema
    .name = temas
command-topics-add = Criar um tema a partir de palavras
    .name = adicionar
command-topics-edit = Alterar um tema: só o que você informar
    .name = editar
command-topics-list = Todos os temas e suas palavras
    .name = lista
command-topics-test = O que um tema teria encontrado em 7 dias
    .name = testar
command-topics-remove = Remover um tema
    .name = remover
button-test = O que ele encontra
option-topic = Um tema deste espaço
    .name = tema
option-topic-name = Como o tema se chama; é também a palavra dele, se não houver outras
    .name = nome
option-any = Palavras das quais basta uma, separadas por vírgulas
    .name = alguma
option-all = Palavras que precisam estar todas, separadas por vírgulas
    .name = todas
option-not = Palavras que não podem estar, separadas por vírgulas
    .name = sem
option-only-language = Só artigos neste idioma, como pt; todos desfaz isso
    .name = idioma
option-route = Publicar neste canal, toda manhã
    .name = canal
topics-added = Novo tema: { $name }
topics-would-match = { $count ->
    [0] nada dos últimos 7 dias teria correspondido
    [one] { $count } artigo dos últimos 7 dias teria correspondido
   *[other] { $count } artigos dos últimos 7 dias teriam correspondido
  }
topics-add-next = Peça com /news, ou publique com /schedule add.
topics-edit-done = Alterado: { $name }
topics-edit-next = Vale a partir do próximo resumo.
topics-none = Ainda não há temas aqui.
topics-none-next = Um gestor pode criar um com /topics add; /news aceita quaisquer palavras mesmo sem isso.
topics-title = { $count ->
    [one] { $count } tema
   *[other] { $count } temas
  }
topics-list-next = /topics test mostra o que um deles teria encontrado.
topics-test-title = { $name }: { $count ->
    [one] { $count } artigo em 7 dias
   *[other] { $count } artigos em 7 dias
  }
topics-test-none = Nada teria correspondido. Amplie as palavras com /topics edit.
topics-test-next = Demais? De menos? Altere as palavras com /topics edit.
topics-because = por { $words }
topics-remove = Remover o tema { $name }?
topics-remove-used = É publicado por { $names }. Um agendamento que só tem este tema fica em pausa.
topics-unused = Nenhum agendamento o usa.
topics-removed = Removido: { $name }
topics-restored = O tema { $name } está de volta.
topics-no-words = Informe pelo menos uma palavra: alguma, todas ou sem.

## Bloqueios

command-block = O que este espaço não quer ver nunca
    .name = bloqueio
command-block-add = Bloquear uma palavra, um autor, uma fonte ou uma editoria
    .name = adicionar
command-block-list = Tudo o que está bloqueado
    .name = lista
command-block-remove = Retirar um bloqueio
    .name = remover
option-kind = O que bloquear
    .name = tipo
option-value = A palavra ou o nome, como se escreve
    .name = valor
option-block = Um bloqueio deste espaço
    .name = bloqueio
choice-kind-word = Palavra
choice-kind-author = Autor
choice-kind-source = Fonte
choice-kind-category = Editoria
no-such-block = “{ $name }” não está bloqueado aqui. Veja todos os bloqueios com /block list.
block-added = Bloqueado: { $block }
block-would-stop = { $count ->
    [0] Não teria barrado nada nos últimos 7 dias.
    [one] Teria barrado { $count } artigo nos últimos 7 dias.
   *[other] Teria barrado { $count } artigos nos últimos 7 dias.
  }
block-add-next = Vale a partir do próximo resumo. Uma notícia só fica de fora se todos os artigos dela estiverem bloqueados.
block-none = Nada está bloqueado aqui.
block-none-next = Um gestor pode bloquear uma palavra, um autor, uma fonte ou uma editoria com /block add.
block-title = { $count ->
    [one] { $count } bloqueio
   *[other] { $count } bloqueios
  }
block-remove = Retirar este bloqueio: { $block }?
block-remove-next = O que ele barrava pode aparecer no próximo resumo.
block-removed = Não está mais bloqueado: { $block }

## Configuração

command-setup = Do zero a um primeiro resumo em um minuto
    .name = configurar
button-setup = Configurar
button-here = Este canal
button-known = { $count ->
    [0] Os feeds que já estão aqui
    [one] O feed que já está aqui
   *[other] Os { $count } feeds que já estão aqui
  }
button-urls = Endereços…
button-opml = Arquivo OPML…
button-morning = Toda manhã às 07:00
button-other-time = Outros horários…
button-look-again = Olhar de novo
button-post = Publicar agora
button-wait = Começar no horário
button-change-time = Mudar o horário
setup-welcome = Olá! Eu leio feeds de notícias e publico resumos aqui: uma só notícia por fato, trechos literais, quem disse o quê. Em um minuto tudo começa.
setup-welcome-next = Para quem pode gerenciar este espaço. /help diz o que eu faço e o que guardo.
setup-title = Configuração, passo { $step } de 4
setup-channel = Para qual canal os resumos devem ir?
setup-channel-next = Eu confiro na hora se posso publicar lá.
setup-pick-channel = Outro canal
setup-feeds = O que { $channel } deve ler? Pegue um ou mais pacotes iniciais, ou traga seus próprios feeds.
setup-feeds-next = Você pode adicionar e remover feeds quando quiser com /feeds.
setup-pick-packs = Pacotes iniciais
setup-form = Seus feeds
setup-urls = Endereços de feeds ou sites
setup-urls-hint = Um por linha: courier.example ou https://…
setup-file = Um arquivo OPML
setup-no-feeds = Nada disso é um feed que eu consiga ler. { $refused } Volte e escolha outros.
setup-name = Notícias
setup-when = { $count ->
    [0] Quando o resumo deve chegar?
    [one] { $count } feed está sendo lido. Quando o resumo deve chegar?
   *[other] { $count } feeds estão sendo lidos. Quando o resumo deve chegar?
  } Os horários são do fuso { $zone }.
setup-pick-time = Outro horário
setup-at-once = Na hora, assim que chegam
setup-times = Horários do dia
setup-days = Dias (se ficar de fora, todos)
setup-zone = Fuso horário
setup-form-when = Quando
setup-not-yet = Os feeds ainda estão sendo lidos; isso leva alguns segundos. Você pode olhar de novo, ou já começar.
setup-preview-next = Só você está vendo isto. Iria para { $channel }.
setup-posting = { $name } está sendo preparado e será publicado em { $channel } dentro de um minuto.
setup-waiting = { $name } está pronto para { $channel }.
setup-done-next = Altere com /schedule edit, os feeds com /feeds, os temas com /topics.
file-too-large = Esse arquivo passa de 5 MB, e nenhuma lista de feeds é tão grande. Exporte de novo, ou adicione os feeds pelo endereço.

## Arquivos

command-feeds-import = Adicionar todos os feeds de um arquivo OPML
    .name = importar
command-feeds-export = Todos os feeds em um arquivo para outros leitores
    .name = exportar
option-file = Um arquivo OPML
    .name = arquivo
option-format = Formato do arquivo
    .name = formato
option-keys = Com as chaves dos endereços, por mensagem direta
    .name = chaves
choice-format-opml = OPML
choice-format-json = JSON
no-file = Anexe o arquivo ao comando e envie de novo.
no-opml = { $name } não indica nenhum feed. Exporte de novo do seu leitor, como OPML.
import-done = { $added ->
    [0] Nenhum feed adicionado
    [one] { $added } feed adicionado
   *[other] { $added } feeds adicionados
  }, já conhecidos: { $known }, recusados: { $refused }.
import-next = Eles serão lidos em um ou dois minutos; /feeds health mostra os que não podem ser lidos. Dá para desfazer durante 10 minutos.
import-nothing = Nada foi alterado.
import-undone = { $count ->
    [one] { $count } feed foi retirado.
   *[other] { $count } feeds foram retirados.
  }
export-done = { $count ->
    [one] { $count } feed.
   *[other] { $count } feeds.
  }
export-next = Qualquer leitor aceita este arquivo, e /feeds import também.
export-keys = As chaves dos endereços estão neste arquivo. Guarde-o só para si.
export-secrets = { $count ->
    [one] { $count } deles é lido com um segredo, que não está no arquivo.
   *[other] { $count } deles são lidos com um segredo, que não está no arquivo.
  }

## Administração

command-admin = Quem pode, em que idioma, o que foi alterado
    .name = admin
command-admin-managers = Nomear gestores por pessoa ou por cargo, ou ver a lista
    .name = gestores
command-admin-language = Idioma e fuso horário deste espaço
    .name = idioma
command-admin-status = Como estão as coisas: permissões, feeds, erros
    .name = estado
command-admin-audit = As últimas 20 alterações, e quem as fez
    .name = registro
command-admin-export = Tudo o que este espaço configurou, em um arquivo
    .name = exportar
command-admin-import = Adicionar o que há em um arquivo desses
    .name = importar
command-admin-erase = Eliminar tudo o que este espaço configurou
    .name = apagar
option-user = Uma pessoa
    .name = pessoa
option-manager-role = Um cargo
    .name = cargo
option-do = Nomear ou destituir
    .name = ação
option-language = Idioma do que todos leem
    .name = idioma
option-export-file = Um arquivo escrito por /admin export
    .name = arquivo
choice-do-add = Nomear gestor
choice-do-remove = Destituir
choice-language-en = English
choice-language-de = Deutsch
choice-language-fr = Français
choice-language-es = Español
choice-language-pt = Português
choice-language-platform = O do meu aplicativo
button-erase = Apagar
admin-managers-title = Gestores nomeados aqui
admin-managers-none = Ninguém foi nomeado; quem pode gerenciar este servidor ou espaço de trabalho é gestor de qualquer modo.
admin-managers-next = Eles podem fazer aqui tudo o que exige um gestor, assim como quem pode gerenciar este servidor ou espaço de trabalho.
admin-language-done = Idioma do que todos leem: { $language }; fuso horário: { $zone }.
admin-language-next = As respostas que só você vê continuam no seu idioma. Os agendamentos existentes mantêm seu fuso.
admin-audit-title = Últimas alterações
admin-audit-none = Nada foi alterado ainda.
admin-audit-next = As alterações ficam guardadas por 180 dias.
admin-changed = { $name }: { $before } → { $after }
admin-status-title = Como estão as coisas
admin-feeds = Feeds
admin-feeds-state = { $count } de { $most }, { $ill ->
    [0] todos bem
    [one] { $ill } com falha
   *[other] { $ill } com falha
  }
admin-schedules = Agendamentos
admin-schedules-state = { $count } de { $most }, { $broken ->
    [0] nenhum parado
    [one] { $broken } parado
   *[other] { $broken } parados
  }
admin-topics = Temas
admin-blocks = Bloqueios
admin-room = { $count } de { $most }
admin-next = Próximo resumo
admin-version = Versão
admin-dry-run = Teste
admin-dry-run-state = o operador desligou a publicação
admin-missing = falta { $permissions }
admin-outside = o bot não está lá; escreva { $command } no canal
admin-all-well = Nada precisa de você.
admin-status-next = /feeds health mostra o que falha; corrija as permissões de um canal e depois use /schedule resume.
admin-held = “{ $title }” para { $place }: não dá para saber se foi publicado. Veja lá; se faltar, envie de novo.
button-again = Enviar de novo: { $title }
admin-again = Está sendo enviado de novo agora.
admin-again-next = Se no fim aparecer duas vezes, apague um: um resumo apagado nunca é publicado de novo.
admin-restored = Tudo está como antes.
admin-export-done = Feeds, temas, bloqueios, agendamentos e gestores deste espaço.
admin-export-next = Não há nenhum segredo nele. /admin import aceita o arquivo aqui ou em outro lugar.
admin-import-done = Novidades: feeds { $feeds }, temas { $topics }, bloqueios { $blocks }, agendamentos { $schedules }.
admin-import-next = O que já havia fica como estava. Dá para desfazer durante 10 minutos.
admin-erase = Eliminar todos os feeds, temas, bloqueios, agendamentos e gestores deste espaço?
admin-erase-next = Na dúvida, exporte antes com /admin export. Dá para desfazer durante 10 minutos.
admin-erased = Eliminados: feeds { $feeds }, temas { $topics }, bloqueios { $blocks }, agendamentos { $schedules }.
no-export = { $name } não é um arquivo escrito por /admin export, ou está danificado. Nada dele foi usado.
no-export-next = Exporte de novo.
no-export-line = A linha { $line } não é JSON.
no-export-entry = Veja em { $part }, entrada { $number }.

## Por quê

command-digest-why = Por que um artigo foi publicado, ou por que não
    .name = por-quê
option-link = O endereço do artigo
    .name = link
why-no-link = { $link } não é o endereço de um artigo. Copie do navegador, com o https:// dele.
why-never = Nenhum feed lido aqui jamais teve { $link }.
why-never-host = Nada de { $host } é lido aqui.
why-never-feed = { $name } é lido aqui ({ $state }, item mais recente { $newest }), mas não teve esse link. Talvez o site não coloque tudo no feed.
why-never-next = /feeds find mostra quais feeds um site tem.
why-seen = Visto { $when } em { $feeds }.
why-baseline = Ele já estava no feed quando o feed foi adicionado, então conta como antigo e não é publicado.
why-failed = Não foi possível ler: { $reason }
why-lead = Não foi possível analisá-lo, por isso as suas primeiras palavras aparecem tal como estão: { $reason }
why-under-way = { $state ->
    [found] Falta ler a página dele.
    [read] Ele foi lido e espera a análise, que leva alguns segundos.
   *[analysed] Ele foi analisado e espera ser ligado a uma notícia, o que leva alguns segundos.
  }
why-wall = { $wall ->
    [paywall] A página é exclusiva para assinantes, então vale o texto do feed.
    [consent] A página pede que se aceitem cookies, então vale o texto do feed.
    [login] A página pede login, então vale o texto do feed.
    [robots] O site não deixa programas lerem a página, então vale o texto do feed.
    [mismatch] O link leva a algo diferente deste artigo, então vale o texto do feed.
   *[error] Não foi possível abrir a página, então vale o texto do feed.
  }
why-alone = Nenhum outro veículo lido aqui tem esta notícia.
why-story = Uma só notícia com { $others }{ $more ->
    [0] {""}
   *[other] {" "}e mais { $more }
  }.
why-copy = Tem o mesmo texto de “{ $title }”: um só artigo em dois veículos.
why-evidence = Têm em comum { $shared } ({ $parts }; ao todo { $score }, e { $bar } já bastava).
why-part = { $part ->
    [words] as palavras
    [names] os nomes
    [anchors] lugares, números e nomes raros
    [strangers] nenhum nome em comum
    [contrast] factos que diferem
    [subjects] outros assuntos nos títulos
    [time_gap] o tempo decorrido
    [size] o tamanho da história
    [alone] uma só coisa em comum
   *[other] outros indícios
  }
why-opened = Foi o primeiro; depois { $other } se juntou a ele.
why-copied = Esse tem o mesmo texto: um só artigo em dois veículos.
why-posted = Publicado em { $channel } { $when }.
why-sending = { $state ->
    [pending] Está em um resumo para { $channel } que está prestes a ser enviado.
    [sending] Está em um resumo para { $channel } que está sendo enviado.
    [unknown] Está em um resumo para { $channel }; estamos conferindo se chegou.
    [held] Está em um resumo para { $channel } que pode ter chegado ou não; um gestor pode enviar de novo.
   *[refused] Está em um resumo que { $channel } não aceitou. { $reason }
  }
why-first-look = { $channel } começou { $when } com uma primeira olhada em poucas notícias; esta conta como antiga lá.
why-paused-feed = Os feeds dele estão em pausa aqui, então nenhum agendamento o vê.
why-no-schedule = Nada está agendado aqui, então nada é publicado. Um gestor pode começar com /setup.
why-blocked = { $name } para { $channel } deixa de fora: { $kind } “{ $value }”, na lista de bloqueios.
why-no-topic = { $name } para { $channel } deixa de fora: não trata de { $topic }, ou só de passagem.
why-other-feeds = { $name } para { $channel } não lê o feed dele.
why-too-old = { $name } para { $channel } não mostrou a tempo: outras notícias vieram antes, e agora ele tem mais de 7 dias.
why-waits = { $name } para { $channel } pode mostrar. { $then }
why-next = Está errado? Os gestores podem alterar os temas com /topics edit, os bloqueios com /block, e o que um agendamento lê com /schedule edit.

## Segredos

command-feeds-secret = Ler um feed com um cookie, um login ou uma chave sua
    .name = segredo
button-forget-secret = Esquecer o segredo
secret-title = Com que o feed é lido
secret-cookie = Cookie
secret-user = Nome de usuário
secret-password = Senha
secret-header = Outro cabeçalho, como Nome: valor
secret-optional = Deixe vazio o que não for preciso.
secret-no-key = Os segredos são guardados criptografados, e o operador ainda não definiu uma chave. Ele cria uma com { $command } e a define como DIGESTBOT_SECRET_KEY; depois chame isto de novo.
secret-empty = Nada foi preenchido, então nada foi alterado.
secret-bad-header = Um cabeçalho é uma linha só, Nome: valor, em ASCII simples, e nenhum dos que o próprio bot define. Nada foi guardado.
secret-done = { $name } passa a ser lido com o seu segredo.
secret-next = Ele fica guardado criptografado e nunca mais é mostrado. O que o feed traz fica neste espaço.
secret-forget = Esquecer o segredo de { $name }?
secret-forget-next = Ele é apagado e não volta; depois o feed é lido como qualquer pessoa pode ler.
secret-none = { $name } não tem segredo.
secret-forgotten = O segredo de { $name } foi apagado.
secret-forgotten-next = A partir de agora ele é lido como qualquer um pode ler.

## O acervo

command-quotes = O que alguém disse, começando pelo mais recente
    .name = citações
command-search = Artigos lidos aqui, por palavras do título e do trecho
    .name = pesquisa
option-search-text = Palavras que precisam aparecer todas
    .name = texto
option-search-author = Quem escreveu: basta uma parte do nome
    .name = autor
search-title = Lido aqui com “{ $text }”
search-next = O mais recente primeiro. /story com um link mostra uma notícia inteira.
search-none = Nenhum título ou trecho daqui tem todas as palavras de “{ $text }”. Tente menos palavras, ou um período maior.
search-no-words = “{ $text }” não tem nenhuma palavra para procurar. Digite uma palavra do título.
command-story = Uma notícia inteira: todos os veículos, em ordem, com todas as citações
    .name = notícia
command-author = Quem escreve: biografia, veículos, últimos artigos
    .name = autor
shortcut-quotes = Citações desta mensagem
option-speaker = Quem é citado: basta uma parte do nome
    .name = quem
option-quotes-since = Até quando voltar
    .name = desde
option-quotes-text = Palavras da citação que precisam aparecer todas
    .name = texto
option-look-source = Só deste feed
    .name = fonte
option-author = Quem escreve: basta uma parte do nome
    .name = nome
choice-since-day = Um dia
choice-since-week = Uma semana
choice-since-month = Um mês
choice-since-all = Tudo o que há
page-newer = ‹ Mais novo
page-older = Mais antigo ›
look-too-long = Pode haver mais. Para ver, pergunte com menos palavras, uma fonte ou um período menor.
button-more = Mais
quotes-title = { $name } disse
quotes-with = Citado com “{ $text }”
quotes-what = Diga quem é citado, ou palavras de uma citação: /quotes quem ou /quotes texto.
quotes-all = Tudo o que é citado
quotes-next = Cada link abre o artigo nessas palavras.
quotes-none = Ninguém chamado “{ $name }” é citado no que é lido aqui, e nenhuma citação tem todas essas palavras. Tente uma parte do nome, ou menos palavras.
quotes-nobody = Ninguém é citado ali.
quotes-no-article = Essa mensagem não leva a nenhum artigo lido aqui.
speaker-unclear = não está claro quem disse
who-is-meant = De quem se trata?
who-is-meant-of = { $count } nomes contêm “{ $name }”. De quem se trata?
story-none = { $link } não está em nenhuma notícia daqui. /digest why diz o que foi feito dele.
story-told = { $count ->
    [one] { $count } artigo
   *[other] { $count } artigos
  } em { $outlets ->
    [one] { $outlets } veículo
   *[other] { $outlets } veículos
  }, começando pelo mais antigo.
story-timeline = Linha do tempo
story-quotes = O que é dito
option-story = Link de um dos artigos, ou palavras de um título
    .name = link
story-which = Qual notícia…
story-several = Várias notícias têm “{ $text }” no título ou no resumo. Qual delas?
story-changed = mudou: { $when }
story-shares = em comum: { $words }
story-next = /digest why diz onde ela foi publicada.
button-not-same = Não é a mesma
story-not-same = Não é a mesma: tirar um artigo…
button-same = A mesma notícia que…
story-same-which = Link ou título da outra notícia
story-split-done = Esse artigo agora é uma notícia à parte aqui.
story-join-done = As duas agora são uma só notícia aqui.
story-regroup-next = Só aqui; nada é publicado de novo. Dá para desfazer durante 10 minutos.
story-split-nothing = Esse artigo já está sozinho aqui, ou não está mais aqui.
story-join-nothing = Aqui já são uma só notícia, ou uma delas não está mais aqui.
story-regroup-undone = As notícias estão como antes.
admin-regroupings = Notícias mudadas por pessoas
admin-regroupings-state = { $splits } separadas, { $joins } unidas
author-none = Ninguém chamado “{ $name }” escreveu o que é lido aqui. Tente uma parte do nome.
author-bio = { $bio } (de { $source })
author-outlets = Escreve para
digest-all-shown = Essa mensagem contém o resumo inteiro.

## Pessoas

command-me = Você: suas configurações, e o que fica guardado sobre você
    .name = eu
command-me-settings = Seu fuso horário, idioma, horas de silêncio, e se seus votos contam
    .name = configurações
command-me-data = Tudo o que fica guardado sobre você, em um arquivo
    .name = dados
command-me-forget = Apagar tudo o que fica guardado sobre você
    .name = esquecer
button-forget = Esquecer de mim
vote-counted = Obrigado. Este resumo: 👍 { $up }, 👎 { $down }.
vote-off = Você desativou seus votos: /me settings votos ativa de novo.
vote-next = Isso move um pouco, para cima ou para baixo, os veículos e temas deste resumo por 90 dias. Os gestores veem números, nunca quem votou em quê. O outro botão muda o seu voto.
me-data = { $count ->
    [0] Nada seu fica guardado aqui além do que este arquivo diz.
    [one] Este arquivo contém suas configurações e { $count } linha guardada sobre você.
   *[other] Este arquivo contém suas configurações e { $count } linhas guardadas sobre você.
  }
me-data-next = Para apagar tudo agora: /me forget.
me-forget = Apagar seus votos, o que você segue e suas configurações, em todos os lugares onde este bot está?
me-forget-next = Não pode ser desfeito. O que os gestores alteraram fica 180 dias no registro deles.
me-erased = { $count ->
    [0] Não havia nada para apagar.
    [one] Apagada: { $count } linha.
   *[other] Apagadas: { $count } linhas.
  }
me-erased-next = Nada mais fica guardado sobre você, além das alterações feitas como gestor.
admin-votes = Votos em { $name }
admin-votes-state = 👍 { $up }, 👎 { $down } em 30 dias

## Quanto pesam os votos

command-admin-votes = Quanto os votos pesam em veículos e temas, e zerá-los
    .name = votos
button-reset-votes = Zerar os votos
votes-title = Quanto pesam os votos
votes-weigh = 👍 { $up }, 👎 { $down }: { $factor }
votes-how = Um voto conta por 90 dias, para os veículos e temas do resumo dele. O peso é 2 elevado a (👍 − 👎) / (👍 + 👎 + 8), portanto sempre entre ×0,5 e ×2; ele muda a ordem das notícias e não esconde nada.
votes-none = Ninguém votou nos últimos 90 dias.
votes-reset = Apagar todos os votos nos resumos deste espaço?
votes-reset-next = Não pode ser desfeito.
votes-gone = { $count ->
    [one] { $count } voto foi apagado.
   *[other] { $count } votos foram apagados.
  }
votes-gone-next = A partir do próximo resumo, todos os veículos e temas pesam o que os gestores configuraram.
why-votes = Os votos em resumos com { $outlet } (👍 { $up }, 👎 { $down }) dão a ele um peso de { $factor }.

## O que se segue

command-follow = Receber avisos de um tema, uma pessoa, um autor, uma notícia ou um feed
    .name = seguir
command-follow-add = Seguir algo, em mensagens para você ou com uma menção
    .name = adicionar
command-follow-list = O que você segue aqui
    .name = lista
command-follow-remove = Deixar de seguir algo
    .name = remover
command-follow-mute = Não receber nada por alguns dias, de um item ou de todos
    .name = silenciar
option-follow-kind = O que é
    .name = tipo
option-follow-value = Qual: um nome, palavras, ou o link de um artigo da notícia
    .name = valor
option-deliver = Como eu aviso você
    .name = como
option-follow-when = Quando eu aviso você
    .name = quando
option-follow = Um dos itens que você segue
    .name = item
option-follow-days = Por quantos dias: 0 encerra; se ficar de fora, 7
    .name = dias
choice-kind-topic = Tema
choice-kind-person = Pessoa
choice-kind-story = Notícia
choice-kind-feed = Feed
choice-deliver-dm = Em uma mensagem para mim
choice-deliver-ping = Com uma menção no resumo
choice-when-now = Assim que houver novidade
choice-when-daily = Toda manhã às 07:00
button-unfollow = Deixar de seguir
button-follows = O que eu sigo
button-try-again = Tentar de novo
follow-how = O que você quer seguir? Escrevo para você assim que houver novidade.
follow-next = /follow add permite mais: uma vez por dia, ou com uma menção no resumo.
follow-what = Seguir…
follow-nothing = Não há nada para seguir neste resumo.
follow-added = Você segue { $label }.
follow-next-dm-now = Escrevo para você assim que houver novidade, não sobre o que já se sabe. Se suas mensagens diretas estiverem fechadas para mim, /follow list avisa.
follow-next-dm-daily = Escrevo para você às 07:00 nos dias com novidade. Se suas mensagens diretas estiverem fechadas para mim, /follow list avisa.
follow-next-ping = O próximo resumo daqui que mostrar isso menciona você.
follow-story-ends = Termina sozinho quando a notícia fica 14 dias sem novidade.
follow-none = Você não segue nada aqui. Comece com /follow add.
follow-not-here = Aqui não há mensagens diretas. Siga o que quiser no Discord ou no Slack.
follow-unknown = Você não segue “{ $name }” aqui. Veja o que você segue: /follow list.
follow-removed = Você não segue mais { $label }.
follow-removed-next = O que já está a caminho ainda chega. /follow add segue de novo.
follow-muted = { $count ->
    [one] { $count } item fica em silêncio até { $when }.
   *[other] { $count } itens ficam em silêncio até { $when }.
  }
follow-unmuted = { $count ->
    [one] { $count } item volta a avisar.
   *[other] { $count } itens voltam a avisar.
  }
follow-muted-next = O que acontecer nesse meio-tempo não é contado depois. /follow mute com 0 dias encerra o silêncio.
follow-list = O que você segue aqui
follow-list-next = /follow add e /follow remove alteram a lista, /follow mute silencia por um tempo; suas horas de silêncio estão em /me settings.
follow-by-ping = com uma menção
follow-by-dm-now = por mensagem, na hora
follow-by-dm-daily = por mensagem, toda manhã
follow-muted-until = em silêncio até { $when }
follow-stop-which = Deixar de seguir…
follow-closed = Em pausa, porque não consigo escrever para você: { $reason } Permita mensagens diretas deste espaço e aperte o botão.

## Suas configurações

option-me-language = Idioma em que eu respondo a você
    .name = idioma
option-me-quiet = Horas sem mensagens para você, como 22:00-07:00; nenhuma acaba com elas
    .name = silêncio
option-me-feedback = Se seus votos contam
    .name = votos
me-settings = Suas configurações
me-settings-how = Elas valem em todos os lugares onde você e eu estamos. Altere uma dizendo o nome dela: /me settings fuso, idioma, silêncio ou votos.
me-settings-saved = Salvo. A partir de agora, elas valem em todos os lugares onde você e eu estamos.
me-zone = Fuso horário
me-language = Idioma
me-quiet = Horas de silêncio
me-feedback = Seus votos
me-feedback-on = contam
me-feedback-off = não são aceitos

## O que se digita; as palavras para uma mesma coisa ficam entre vírgulas

typed-yes = sim, s, verdadeiro
typed-no = não, n, falso
typed-all = todos, todas, tudo
typed-none = nenhuma, nenhum
typed-now = agora, já
typed-every = a cada, cada
typed-daily = diário, diariamente, todos os dias, todo dia
typed-weekdays = úteis, dias úteis, dias de semana
typed-weekends = fim de semana, fins de semana

## Dúvidas

shortcut-save = Salvar nas minhas DMs
shortcut-report = Apontar citação errada
not-a-digest = Essa não é uma mensagem de um resumo meu. Escolha uma que seja.
saved = Está também nas suas mensagens diretas, se estiverem abertas para mim.
report-no-quotes = Essa mensagem não mostra nenhuma citação.
report-how = Qual citação está errada: não foi dita assim, ou não por essa pessoa?
report-next = Ela deixa de ser mostrada neste espaço até um gestor conferir. Ninguém vê quem apontou.
report-which = A citação errada…
report-open = Obrigado. Esta citação não é mais mostrada aqui até um gestor conferir.
report-wrong = Obrigado. Um gestor também achou: esta citação não é mais mostrada aqui.
report-right = Obrigado. Um gestor conferiu esta citação e ela está certa, então fica.
report-thanks = A mensagem que você leu continua como está.
button-reports = Citações apontadas
admin-reports = Citações apontadas
admin-reports-state = { $count ->
    [one] { $count } espera uma resposta.
   *[other] { $count } esperam uma resposta.
  }
admin-aside = Postos de lado
admin-aside-state = { $count ->
    [one] { $count } artigo da última semana não pôde ser processado; /digest why com o link diz o motivo.
   *[other] { $count } artigos da última semana não puderam ser processados; /digest why com um link diz o motivo.
  }
reports-title = Citações de que os leitores duvidam
reports-next = Siga o link e escolha abaixo. Até lá, elas não são mostradas a ninguém aqui.
reports-none = Nenhuma citação espera uma resposta.
reports-right = Esta está certa: mostrar de novo…
reports-wrong = Esta está errada: deixar oculta…

## Avisos

notice-feed-recovered = “{ $name }” voltou a funcionar ({ $url }). Não há nada a fazer.
notice-feed-gone = “{ $name }” não é mais lido ({ $url }): { $cause }. { $cure }
notice-feed-failing = “{ $name }” está falhando há um dia ({ $url }): { $cause }. { $cure }
notice-host-recovered = “{ $name }” voltou a funcionar ({ $url }), assim como todos os feeds de { $host }. Não há nada a fazer.
notice-host-failing = { $count } feeds de { $host } estão falhando há cerca de um dia, entre eles “{ $name }”: { $cause }. { $cure }
notice-broken = “{ $title }” não pode ser publicado em { $place }: { $reason } Está em pausa; resolva isso e continue com /schedule resume.
notice-held = “{ $title }” pode estar em { $place } ou não: { $reason } Olhe lá; nada é enviado de novo sozinho, só a partir de /admin status.
notice-closed = { $workspace } não deixa mais o bot entrar: { $reason } Nada mais é enviado para lá.
notice-database = digestbot não consegue usar seu banco de dados: { $error }
notice-discord-token = O Discord recusa DISCORD_TOKEN, então nada é publicado lá. Copie um novo em discord.com/developers/applications, seu aplicativo, Bot, Reset Token.
notice-slack-token = O Slack recusa SLACK_BOT_TOKEN, então nada é publicado em { $team }. Defina um novo.
notice-slack-removed = O workspace do Slack { $team } removeu o bot.
notice-watch-disk = O disco com os dados do digestbot está { $share } cheio. Abra espaço: quando ele encher, nada se perde, mas nada é publicado.
notice-watch-transaction = Uma transação do banco de dados está aberta há { $minutes } minutos e deixa o digestbot mais lento. Encontre-a em pg_stat_activity por xact_start e encerre-a com pg_terminate_backend.
notice-watch-roles = Nenhum processo tem o papel { $roles }. Inicie um com digestbot run --role { $roles }.

## The digest itself: what every platform says around the articles' own words

digest-counts = { $stories ->
    [0] nenhuma novidade
    [one] { $stories } notícia
   *[other] { $stories } notícias
  } em { $articles ->
    [one] { $articles } artigo
   *[other] { $articles } artigos
  } de { $feeds ->
    [one] { $feeds } feed
   *[other] { $feeds } feeds
  }
digest-since = desde { $when }
digest-following = próximo resumo { $when }
digest-late = com atraso
digest-first-look = uma primeira olhada
digest-nothing-new = Nada de novo desde o último resumo.
digest-more = { $count ->
    [one] mais { $count } notícia
   *[other] mais { $count } notícias
  }
digest-more-in-thread = { $count ->
    [one] mais { $count } notícia
   *[other] mais { $count } notícias
  } na thread
digest-more-not-shown = { $count ->
    [one] mais { $count } notícia
   *[other] mais { $count } notícias
  } fora da mensagem
digest-part = parte { $number } de { $total }
digest-end = Fim do resumo
digest-by = Por { $names }
digest-also-in = também em { $names }
digest-outlets = { $count ->
    [one] { $count } veículo
   *[other] { $count } veículos
  }
digest-figures = Em números: { $figures }
digest-earlier = Antes, { $when }:
digest-speaker-unclear = não está claro quem disse
digest-untitled = Sem título, { $outlet }
digest-unnamed = fonte sem nome
digest-updated = Atualizado: { $what }
digest-changed = alterado
digest-paywall = exclusivo para assinantes
digest-day = { $weekday } { $day } de { $month }
digest-day-year = { $weekday } { $day } de { $month } de { $year }
digest-title = Resumo
digest-for-you = Para você
digest-times = Horários do fuso { $zone }.
digest-minutes = { $count } min
button-quotes = Todas as citações
button-follow = Seguir…
button-up = Útil
button-down = Não é para nós
kind-analysis = Análise
kind-opinion = Opinião
kind-interview = Entrevista
kind-review = Crítica
kind-live = Ao vivo
kind-howto = Dicas
kind-shopping = Compras
kind-listicle = Lista
kind-press = Comunicado
kind-obituary = Obituário
kind-sport = Esporte
kind-newsletter = Newsletter
kind-podcast = Podcast
kind-video = Vídeo

## Sites

site-all = Todos os boletins
site-feed = Feed
site-promise = Cada frase e cada citação está palavra por palavra nos artigos.
site-outlets = Fontes:
site-speakers = Citados:
site-months = Por mês
site-withdrawn = O que estava aqui foi alterado.

## Why: reasons that core and platforms give as codes

reason-poll-new = ainda não foi consultado
reason-poll-digest = é consultado antes da edição que o lê
reason-poll-gone = o editor informa que ele acabou de vez
reason-poll-retry-after = o servidor pediu { $span } de silêncio (Retry-After)
reason-poll-failures = { $count ->
    [one] { $count } falha: a pausa é de { $span }
   *[other] { $count } falhas seguidas: a pausa cresceu para { $span }
  }
reason-poll-rate-unknown = ainda não se sabe com que frequência ele publica
reason-poll-rate = publica mais ou menos a cada { $span }
reason-poll-quiet = a entrada mais recente tem { $span }
reason-poll-floor = (nada é consultado mais vezes do que a cada { $span })
reason-poll-fresh = o servidor diz que ele continua atual por { $span }
reason-poll-ttl = o feed pede uma pausa de { $span } (ttl)
reason-poll-capped = (no máximo { $span } são concedidos)
reason-poll-skipped = o feed pede para não ser consultado em certas horas ou dias (skipHours, skipDays)
reason-not-feed-empty = está vazio
reason-not-feed-text = não é XML nem JSON
reason-not-feed-page = é uma página da web, não um feed
reason-not-feed-opml = é uma lista de feeds (OPML): importe-a em vez disso
reason-not-feed-picture = é uma imagem, não um feed
reason-not-feed-sitemap = é um mapa do site sem notícias, não um feed
reason-not-feed-sitemaps = é uma lista de mapas do site, não um feed
reason-not-feed-broken = parece um feed, mas está danificado demais para ser lido
reason-not-feed-xml = é XML de outro tipo (<{ $root }>), não um feed
reason-not-feed-broken-json = parece JSON, mas não pode ser lido como JSON
reason-not-feed-json = é JSON, mas não um JSON Feed: não tem versão ou não tem lista de itens
reason-http-hops = mais de { $count } redirecionamentos
reason-http-host-rests = o servidor não respondeu várias vezes; será consultado de novo em um minuto
reason-http-slow = a resposta completa demorou demais
reason-http-silent = nenhuma resposta chegou
reason-http-unreadable-address = não pode ser lido como endereço
reason-http-no-address = não começa com http:// ou https:// e um nome
reason-http-announced = o servidor anuncia { $count } bytes
reason-http-too-many-bytes = mais de { $count } bytes
reason-http-encoding-unasked = está comprimido com { $name }, que não foi pedido
reason-http-encodings = está comprimido vezes demais
reason-http-torn-compression = o conteúdo comprimido foi interrompido
reason-http-torn-body = o conteúdo foi interrompido
reason-http-redirect-unreadable = o endereço indicado não pode ser lido
reason-http-redirect-nowhere = status { $status } sem endereço de destino
reason-article-empty = nem a página nem o feed têm texto
reason-failed-worker = o trabalho demorou demais ou precisou de memória demais e foi interrompido
reason-failed-conflict = outra coisa o alterou ao mesmo tempo
reason-failed-damaged = o banco de dados guarda sobre isso dados que esta versão não consegue ler
reason-failed-surprise = um erro imprevisto ({ $error })
reason-failed-story = não pôde ser associado a uma notícia: { $detail }
reason-answer-lost = a resposta se perdeu ({ $error }).
reason-answer-unreadable = a resposta não pôde ser lida ({ $error }).
reason-message-never-posted = a mensagem nunca foi publicada.
reason-main-never-posted = a mensagem que ela continua nunca foi publicada.
reason-message-deleted = a mensagem foi apagada e continua apagada.
reason-messages-closed = esta pessoa não aceita mensagens diretas do bot.
reason-thread-locked = o tópico está trancado.
reason-thread-deleted = o tópico abaixo do boletim foi apagado e continua apagado.
reason-threads-full = o servidor tem tantos tópicos ativos quantos o Discord permite.
reason-history-too-long = desde então se escreveu no canal mais do que se pode examinar.
reason-history-closed = o histórico do canal não pode ser lido. O bot precisa de { $permissions }.
reason-forum-may-appear = uma publicação do fórum ainda pode aparecer.
reason-channel-elsewhere = o canal não é deste servidor.
reason-channel-unseen = o canal não existe mais ou o bot não o vê. Ele precisa de { $permissions }.
reason-permission-one-of = falta ao bot uma permissão neste canal. Ele precisa de { $permissions }.
reason-permission-missing = falta ao bot neste canal: { $permissions }.
reason-discord-token = o Discord recusa o token do bot.
reason-discord-offline = ainda não há conexão com o Discord.
reason-discord-unreachable = o Discord está inacessível.
reason-discord-wait = o Discord pede para esperar.
reason-discord-network = a rede do Discord recusa este endereço por um tempo.
reason-discord-status = o Discord respondeu { $status }.
reason-discord-automod = o AutoMod do servidor bloqueou esta mensagem.
reason-discord-left = o bot não é mais membro deste servidor.
reason-discord-removed = o bot foi removido do servidor.
reason-discord-refuses = o Discord recusa ({ $status }, { $code }). O bot precisa de { $permissions }.
reason-discord-fault = o Discord considera esta mensagem incorreta ({ $status }, { $code }).
reason-slack-token = o Slack recusa o token do bot.
reason-slack-offline = ainda não há conexão com este workspace do Slack.
reason-slack-unreachable = o Slack está inacessível.
reason-slack-wait = o Slack pede para esperar.
reason-slack-history-wait = o Slack deixa o bot olhar os canais uma vez por minuto; a mensagem será procurada em cerca de { $count } min.
reason-slack-status = o Slack respondeu { $status }.
reason-slack-scope = falta ao bot o scope { $scope }. Adicione-o ao app e instale-o de novo.
reason-slack-refuses = o Slack recusa esta mensagem ({ $status }).
reason-slack-token-revoked = o token do bot foi revogado.
reason-slack-account-inactive = o bot foi removido do workspace.
reason-slack-app-uninstalled = o app foi desinstalado.
reason-slack-team-disabled = o workspace foi encerrado.
reason-slack-is-archived = o canal está arquivado. Desarquive-o ou escolha outro.
reason-slack-not-in-channel = o bot não está no canal. Convide-o lá: /invite @digestbot.
reason-slack-channel-not-found = o canal não existe mais, ou é privado e o bot não está nele. Convide-o lá: /invite @digestbot.
reason-slack-restricted-action = só algumas pessoas podem publicar ali. Um administrador precisa permitir o bot.
reason-slack-restricted-action-read-only-channel = o canal é somente leitura. Um administrador precisa permitir o bot.
reason-slack-restricted-action-thread-only-channel = o canal só aceita respostas em threads.
reason-slack-restricted-action-non-threadable-channel = o canal não aceita threads. Defina o resto do boletim como none.
reason-slack-no-permission = falta ao bot o scope chat:write. Adicione-o ao app e instale-o de novo.
reason-slack-not-allowed-token-type = o token não é de bot; esses começam com xoxb-.
reason-slack-team-access-not-granted = a organização não deu ao app acesso a este workspace.
reason-slack-message-not-found = a mensagem foi apagada e continua apagada.
reason-slack-thread-not-found = a mensagem que ela continua foi apagada.
reason-slack-cannot-reply-to-message = a mensagem que ela continua não aceita respostas.
reason-slack-cant-update-message = o bot não pode alterar esta mensagem.
reason-slack-edit-window-closed = o workspace não permite mais alterar mensagens.
reason-site-disk = não é possível gravar na pasta do site ({ $error }).
reason-poll-read = lido
reason-poll-unchanged = inalterado
reason-poll-not-asked = não consultado
reason-poll-problem = { $kind }
reason-poll-problem-seen = { $kind } ({ $detail })

## Permissions, as Discord's settings call them in each language

permission-view-channel = Ver canal
permission-send-messages = Enviar mensagens
permission-embed-links = Inserir links
permission-read-message-history = Ver histórico de mensagens
permission-mention-everyone = Mencionar @everyone, @here e todos os cargos
permission-create-public-threads = Criar tópicos públicos
permission-send-messages-in-threads = Enviar mensagens em tópicos
