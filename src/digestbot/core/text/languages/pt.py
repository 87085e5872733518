"""Portuguese."""

from digestbot.core.text.languages.authorship import Authorship
from digestbot.core.text.languages.cruft import Cruft, phrases
from digestbot.core.text.languages.language import Language
from digestbot.core.text.languages.speech import Speech
from digestbot.core.text.languages.words import Words, listed

_WORDS = Words(
    stemmer="portuguese",
    titles=listed("""
        arq av cap cel cia d dep des dr dra drs eng exma exmo fr gen gov jr maj min pe prof profa r sen sgt sr sra srs
        srta sta sto ten vs
"""),
    numbered=listed("aprox art arts cap fig n no nº núm p pág págs tel vol"),
    closing=listed("etc"),
    stop=listed("""
        a agora ainda algo algum alguma algumas alguns alguém ali além ambos antes ao aos apenas após aquela aquelas
        aquele aqueles aquilo as assim até bem cada com como contra contudo cuja cujo da daquela daquele das de dela
        delas dele deles depois desde dessa desse desta deste deve devem devido disse disso disto do dois dos durante e
        ela elas ele eles em embora enquanto entre então era eram essa essas esse esses esta estar estas estava estavam
        este estes esteve está estão eu faz fazem fazer fez foi for foram grande havia há isso isto já la lhe lhes lo
        logo lá mais mas me meio menos mesma mesmas mesmo mesmos meu meus minha minhas muita muitas muito muitos na nada
        nas nem nenhum nenhuma nessa nesse nesta neste ninguém no nos nossa nossas nosso nossos num numa nunca não nós o
        onde ontem os ou outra outras outro outros para pela pelas pelo pelos per perante pode podem poderá podia pois
        por porque porém pouco poucos pra própria próprio próprios pôr quais qual qualquer quando quanto quase que quem
        qué se seja sejam sem sempre sendo ser seria será serão seu seus si sido sob sobre somente sua suas só tal
        também tanto tem tendo ter teria terá tinha tinham toda todas todavia todo todos tu tudo tão têm um uma umas uns
        vai vem vez vezes você vocês várias vários vão à às é
"""),
)

_SPEECH = Speech()

_CRUFT = Cruft(
    related=phrases("""
        leia | leia também | leia mais | ler mais | ler também | leia ainda | leia a íntegra | veja | veja também |
        veja mais | ver mais | ver também | confira | confira também | saiba mais | saiba | mais | mais sobre | mais
        notícias | mais informações | mais lidas | as mais lidas | notícias relacionadas | matérias relacionadas |
        artigos relacionados | relacionadas | relacionados | relacionado | conteúdo relacionado | recomendado |
        recomendados | recomendamos | não perca | você também pode gostar | você pode gostar | pode te interessar |
        pode interessar | assista | assista também | assista ao vídeo | vídeo | vídeos | ouça | podcast | galeria |
        fotos | em imagens | em fotos | análise | opinião | últimas notícias | continue lendo | continuar lendo | ao
        vivo | especial | entenda | entenda mais | reportagem | entrevista | acompanhe | também
"""),
    captions=phrases("""
        foto | fotos | fotografia | imagem | imagens | crédito | créditos | crédito da foto | foto de arquivo | imagem
        de arquivo | foto por | legenda | fonte | fontes | ilustração | infográfico | reprodução | divulgação | na
        foto | nesta foto | na imagem
"""),
    pictures=phrases("""
        foto | fotos | fotografia | imagem | imagens | arquivo | ilustração | reprodução | divulgação | img
"""),
    calls=phrases("""
        assine | assinar | inscreva-se | inscreve-te | cadastre-se | registe-se | registre-se | siga | siga-nos | siga
        o | siga a | sigam | compartilhe | compartilhar | partilhe | partilhar | clique | clique aqui | clicar aqui |
        baixe | baixe o | descarregue | receba | junte-se | participe | entre no nosso | entre em nosso | entre para |
        escreva para | fale conosco | entre em contato | envie | mande | comente | deixe seu comentário | deixe o seu
        | apoie | doe | faça uma doação | ajude-nos | faça login | faça parte | faça o download | ative | aproveite |
        mantenha-se informado | fique por dentro | fique ligado | imprimir | visite | acesse | acesse nosso |
        conte-nos | curta | curta nossa | experimente | subscreva | copiar link
"""),
    invitations=phrases("""
        quer | você quer | gostou | tem alguma | tem uma | se você | se quiser | para receber | para mais | para ler |
        para acompanhar | para ficar | todas as notícias | as principais notícias | as notícias mais | todos os dias |
        toda manhã | toda semana | nossa newsletter | nosso canal | nosso aplicativo | nosso boletim | obrigado | você
        pode
"""),
    things=phrases("""
        newsletter | newsletters | boletim | caixa de entrada | e-mail | e-mails | email | mail | alertas |
        notificações | aplicativo | app | podcast | canal | assinatura | assinantes | assinante | conta | grátis |
        gratuitamente | esta matéria | este artigo | esta notícia | esta reportagem | página | site | comentários |
        link | aqui | redes sociais | grupo
"""),
    us=phrases("nos | nosso | nossa | nossos | nossas | seu | sua | seus | suas | você | te | teu | tua | lhe"),
    walls=phrases("""
        para continuar lendo | para continuar a ler | para ler a íntegra | exclusivo para assinantes | conteúdo
        exclusivo | só para assinantes | apenas para assinantes | já é assinante | já sou assinante | já tem conta |
        acesso ilimitado | você atingiu o limite | artigo exclusivo | conteúdo para assinantes
"""),
    cookies=phrases("""
        usa cookies | usamos cookies | utiliza cookies | utilizamos cookies | uso de cookies | aceitar cookies |
        política de cookies | política de privacidade | configurações de cookies | seus dados | seu consentimento |
        seu navegador | bloqueador de anúncios
"""),
    footers=phrases("""
        todos os direitos reservados | direitos reservados | termos de uso | termos e condições | proibida a
        reprodução | é proibida a reprodução | com informações de | com informações da | com informações do | com
        agências | tags | temas | assuntos | categoria | categorias | publicado originalmente | este texto foi
        publicado | este artigo foi publicado | traduzido por | tradução de | edição de | erramos | correção | nota da
        redação
"""),
    labels=phrases("""
        publicidade | anúncio | patrocinado | conteúdo patrocinado | compartilhar | partilhar | compartilhe |
        comentários | comentar | imprimir | mais | ver mais | leia mais | assine | assinar | entrar | fechar | início
        | menu | buscar | newsletter | próximo | anterior | voltar | topo | continua após a publicidade | continua
        depois da publicidade | continua após publicidade | ouvir | foto | salvar | copiar link
"""),
    dates=phrases("""
        publicado | publicado em | publicada em | atualizado | atualizado em | atualizada em | última atualização |
        data | modificado | criado em
"""),
    bylines=phrases("por | texto | autor | autora | escrito por | da redação | do enviado especial | da sucursal"),
    roles=phrases("""
        jornalista | repórter | redator | redatora | correspondente | autor | autora | colunista | editor | editora |
        professor | professora | pesquisador | pesquisadora | investigador | investigadora | escritor | escritora |
        historiador | historiadora | economista | diretor | diretora | analista | advogado | advogada | fotógrafo |
        fotógrafa | ensaísta | cientista | sociólogo | socióloga
"""),
    copulas=phrases("""
        é | escreve | cobre | trabalha | leciona | ensina | dirige | publicou | vive | colabora | foi | são
"""),
    contacts=phrases("""
        siga o | siga a | siga | contato | contacto | e-mail | email | mais textos de | mais artigos de | ver todos os
        artigos | todos os artigos de | leia outros | leia outros textos | sobre o autor | sobre a autora | no twitter
        | twitter | seu último livro | escreva para
"""),
)

_AUTHORSHIP = Authorship(
    by=(
        "por",
        "escrito por",
        "publicado por",
        "texto de",
        "texto",
        "reportagem de",
        "uma reportagem de",
        "autor",
        "autora",
        "da autoria de",
    ),
    joins=frozenset({"e", "&", "com"}),
    after=frozenset({"em", "de", "para", "no", "na", "do", "da"}),
    bio=frozenset({"é", "trabalha", "escreve", "cobre", "dirige", "ensina", "colabora", "vive"}),
    roles=frozenset(
        {
            "jornalista",
            "correspondente",
            "repórter",
            "editor",
            "editora",
            "redator",
            "redatora",
            "colunista",
            "colaborador",
            "colaboradora",
            "enviado",
            "enviada",
            "especial",
            "autor",
            "autora",
            "chefe",
        }
    ),
    desks=frozenset({"redação", "redacção", "agência", "agências", "equipe", "equipa", "staff", "lusa"}),
    follow=("siga", "sigam"),
    contact=("contactar", "contato", "contacto", "e-mail", "siga", "escreva para"),
    writer=(
        "o autor é",
        "a autora é",
    ),
    dated=("data", "publicado", "atualizado", "actualizado", "criado"),
)

LANGUAGE = Language(code="pt", name="Portuguese", words=_WORDS, speech=_SPEECH, cruft=_CRUFT, authorship=_AUTHORSHIP)
