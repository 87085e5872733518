"""Portuguese."""

from digestbot.core.text.languages.authorship import Authorship
from digestbot.core.text.languages.boilerplate import Boilerplate, phrases
from digestbot.core.text.languages.language import Language
from digestbot.core.text.languages.speech import Speech, words
from digestbot.core.text.languages.telling import Telling
from digestbot.core.text.languages.words import Words, listed

_WORDS = Words(
    background=phrases("""
        nos últimos anos | nos últimos meses | há anos | há décadas | há muito tempo | ao longo dos anos | durante
        anos | é conhecido por | é conhecida por | não é segredo | tem um papel importante | desempenha um papel
        importante | muitas pessoas | a maioria das pessoas
"""),
    connectives=phrases("""
        no entanto | entretanto | contudo | porém | todavia | além disso | por isso | portanto | assim | por sua vez
        | por outro lado | por um lado | por exemplo | de fato | de facto | nesse sentido | neste sentido | nesse
        contexto | em contrapartida | ao mesmo tempo | enquanto isso | este último | esta última | entre eles |
        entre elas | desde então | até então | em consequência | pelo contrário | do seu lado
"""),
    generic=listed("""
        homem mulher jovem menino menina casal vítima suspeito acusado motorista piloto agente jogador atacante
        zagueiro goleiro treinador técnico cantor cantora ator atriz autor autora artista candidato candidata líder
        proprietário empresa companhia grupo clube equipa equipe banco agência comité comissão conselho tribunal
        ministério instituto associação sindicato partido organização acordo proposta projeto plano programa medida
        decisão sentença lei ataque incidente acidente incêndio estudo relatório pesquisa evento exposição filme
        livro disco edifício navio avião veículo dispositivo plataforma serviço produto medicamento vacina
"""),
    leaning=listed("""
        ademais ainda aliás além aquela aquele aquilo assim contudo depois e ela elas ele eles enfim entretanto então
        essa essas esse esses finalmente igualmente isso isto já lhe lhes logo mas ou pois portanto porém seu seus sua
        suas também todavia
"""),
    personal=listed("eu me meu meus minha minhas nos nossa nossas nosso nossos nós te teu tua você vocês"),
    pointing=listed("""
        aquela aquelas aquele aqueles dessa dessas desse desses essa essas esse esses esta estas este estes
        nessa nesse
"""),
    calendar=listed("""
        abril agosto ano anos dezembro dia dias domingo fevereiro fim inverno janeiro julho junho madrugada
        maio manhã março meses mês noite novembro outono outubro primavera quarta quarta-feira quinta
        quinta-feira segunda segunda-feira semana semanas setembro sexta sexta-feira sábado tarde temporada
        terça terça-feira verão
"""),
    weighty=("pela primeira vez", "a primeira vez", "ocorre após", "acontece após", "ocorre depois", "a maior desde"),
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

_SPEECH = Speech(
    table="pt",
    roles_lead=True,
    verbs=words(
        """informou informa comunicou reagiu disse diz dizia dito afirmou afirma afirmava explicou explica acrescentou acrescenta destacou destaca
        declarou declara contou conta ressaltou ressalta completou completa comentou comenta lembrou lembra
        recordou recorda respondeu responde escreveu escreve criticou critica defendeu defende concluiu
        conclui avaliou avalia reforçou reforça pontuou pontua frisou frisa sublinhou sublinha salientou
        salienta garantiu garante admitiu admite reconheceu reconhece confessou confessa alertou alerta
        advertiu adverte denunciou denuncia lamentou lamenta perguntou pergunta questionou questiona
        argumentou argumenta sustentou sustenta considerou considera acredita acreditava revelou revela
        anunciou anuncia prometeu promete pediu pede exigiu exige ironizou brincou relatou relata narrou narra
        desabafou desabafa enfatizou enfatiza reiterou reitera observou observa apontou aponta esclareceu
        esclarece detalhou detalha confirmou confirma negou nega acusou acusa comemorou celebrou agradeceu
        agradece resumiu resume justificou analisou analisa opinou opina referiu refere realçou vincou
        adiantou adianta indicou indica informou informa rebateu disparou prosseguiu continuou finalizou
        emendou atirou atira publicou tuitou"""
    ),
    according=("segundo", "de acordo com", "conforme", "para", "nas palavras de", "na opinião de"),
    he=words("ele"),
    she=words("ela"),
    they=words("eles elas nós"),
    sir=words("senhor sr. seu dom"),
    madam=words("senhora sra. dona"),
    titles=words("dr. dra. prof. profa. eng. pe."),
    roles=words(
        """acionista administrador administradora advogada advogado agente agricultor agricultora
        agrónomo aluna aluno analista antropóloga antropólogo aposentada aposentado apresentador
        apresentadora arcebispo arqueóloga arqueólogo arquiteta arquiteto artista assessor assessora
        astronauta astrônomo atacante ativista atleta ator atriz autarca autor autora avançado
        bailarina bailarino bancário bispo bióloga biólogo bombeiro botânico camionista campeã
        campeão candidata candidato cantor cantora capitão cardeal ceo chanceler chefe ciclista
        cientista cineasta cirurgiã cirurgião climatologista coautor coautora cofundador cofundadora
        colaborador colega colunista comandante comentador comentadora comerciante comissário
        compositor compositora conselheira conselheiro consultor consultora coordenador coordenador-
        geral coordenadora coronel cozinheiro criador criadora crítico curador curadora delegada
        delegado delegado-geral dentista deputada deputado desembargador desembargadora desenhador
        designer diplomata diretor diretor-executivo diretor-geral diretora dirigente dona dono
        doutor doutora economista editor editora educadora embaixador embaixadora empreendedor
        empreendedora empregada empregado empresária empresário enfermeira enfermeiro engenheira
        engenheiro ensaísta epidemiologista escritor escritora escultor especialista estilista
        estudante ex-jogador ex-ministro ex-presidenta ex-presidente executiva executivo
        farmacêutica farmacêutico filósofa filósofo fotógrafa fotógrafo funcionária funcionário
        fundador fundadora futebolista física físico general gerente gestor gestora geógrafo geóloga
        geólogo goleiro governador governadora guarda-redes guia guitarrista historiador humorista
        imunologista infectologista influenciadora inspetor inspetora investigador jardineiro
        jogador jogadora jornalista juiz jurista juíza lavrador linguista locutor líder maestro
        magistrada magistrado marinheiro matemático meteorologista militante militar ministra
        ministro missionário modelo morador moradora motorista musicólogo médica médico músico
        nadador nadadora neurologista notário nutricionista oceanógrafo oncologista operária
        operário organizador organizadora padeiro padre papa parlamentar passageiro pastor pastora
        patrão pediatra pensionista pescador pesquisador pesquisadora pianista piloto pintor pintora
        poeta poetisa policial politólogo político porta-voz porteiro prefeita prefeito premiê
        presidenta presidente presidente-executivo primeiro-ministro princesa procurador procuradora
        produtor produtora professor professor-adjunto professora promotor promotora proprietária
        proprietário provedor provedora príncipe psicóloga psicólogo psiquiatra pároco química
        químico rainha rapper realizador realizadora recepcionista redator reformada reformado rei
        reitor reitora relator relatora representante repórter responsável romancista sacerdote
        secretária secretário secretário-geral senador senadora sindicalista sismólogo socióloga
        sociólogo soldado subsecretário superintendente síndico sócia sócio taxista tenista
        tesoureiro testemunha teólogo torcedor trabalhador trabalhadora tradutor tradutora treinador
        técnico usuária usuário vendedor vendedora vereador vereadora veterinária veterinário vice-
        ministro vice-prefeito vice-presidente virologista vizinha vizinho voluntária voluntário
        vítima zagueiro"""
    ),
    kin=words(
        """avó avô companheira companheiro esposa esposo filha filho irmã irmão marido mulher mãe
        namorada namorado pai prima primo sobrinha sobrinho tia tio viúva viúvo"""
    ),
    unnamed=words(
        """fontes fonte testemunha testemunhas moradores especialistas autoridades polícia governo ministério
        empresa comunicado nota relatório"""
    ),
    organisations=words(
        """partido universidade instituto ministério comissão conselho congresso senado câmara parlamento
        tribunal supremo banco grupo empresa associação federação confederação sindicato união comitê comité
        agência jornal rádio televisão tv hospital polícia igreja clube liga fundação folha estado globo
        público"""
    ),
    places=words(
        """brasil brasília portugal lisboa porto rio janeiro paulo são minas bahia europa frança paris alemanha
        berlim itália roma espanha madrid londres eua unidos washington china pequim rússia moscou moscovo
        ucrânia kiev israel gaza irã irão argentina angola moçambique bruxelas"""
    ),
    not_names=words(
        """segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo janeiro fevereiro março
        abril maio junho julho agosto setembro outubro novembro dezembro pt psdb mdb pl psd ps pcp ue onu otan
        nato stf lusa brasileiro brasileira português deus"""
    ),
    particles=words("de da do das dos e van von la di al el"),
    definite=words("o a os as este esta esse essa"),
    indefinite=words("um uma uns umas dois duas três quatro vários várias alguns algumas cada nenhum"),
    prepositions=words(
        """de do da dos das em no na nos nas a ao à aos às com por pelo pela para sobre sem contra entre desde
        até ante sob após segundo durante"""
    ),
    where=words("em no na"),
    conjunctions=words("e ou mas"),
    who=words("que quem cujo cuja onde"),
    function=words(
        """o a os as um uma uns umas de do da dos das em no na nos nas ao à aos às com por pelo pela para sobre
        sem contra entre desde até ante sob após segundo durante e ou mas se como quando onde porque pois que
        quem qual cujo não nem sim já também muito mais menos tudo todo toda todos todas outro outra outros
        enquanto então depois antes agora hoje ontem amanhã assim além ainda só sempre nunca talvez tal ele
        ela eles elas eu nós seu sua seus suas meu minha este esta isso isto esse essa é são era foi foram ser
        está estão há tem tinha nesta neste"""
    ),
    participles=("ndo",),
    dash=True,
    drops_pronouns=True,
    vague=words("isso isto essa esse esta este aquilo ele ela eles elas lá ali aqui e mas assim então porque"),
    negations=words("não nunca ninguém nada nenhum nenhuma sem"),
    affiliated=words("de do da dos das"),
    auxiliaries=words("tem têm tinha havia"),
    existential=(
        "aquilo que",
        "aqueles que",
    ),
    emphatic=words(
        """absolutamente absurdo catástrofe crise culpa culpado desastre deve devem devemos dor erro
        escândalo fracasso grave guerra impossível inaceitável incrível injustiça inocente justiça
        loucura medo mentira perigo pior raiva responsável sempre somente só terrível toda todas
        todo todos tragédia triste tristeza urgente verdade vergonha violência vitória ódio única
        único"""
    ),
    courtesies=words(
        """agradecemos agradecer agradeço bem-vindo clientes colaboração contente contentes feliz
        felizes grato honra inovador inovadora obrigada obrigado oportunidade orgulho orgulhosa
        orgulhoso parabéns parceiro parceiros parceria satisfação"""
    ),
    statuses=words("ex antigo antiga primeiro primeira vice futuro futura então"),
    copulas=words("é era foi continua"),
    employed=words("trabalha_como atua_como"),
    since=words("desde"),
    bodies=words(
        """agência associação banco clube comissão companhia câmara empresa federação governo grupo
        ministério ong partido polícia prefeitura procuradoria secretaria sindicato universidade"""
    ),
    documents=words("carta comunicado decisão despacho mensagem nota relatório sentença"),
    reflexives=words("se"),
)

_BOILERPLATE = Boilerplate(
    syndicated=phrases(
        """
        O post … apareceu primeiro em | O post … aparece primeiro em | O conteúdo … aparece primeiro em |
        O artigo … aparece primeiro em | O conteúdo … apareceu primeiro em
"""
    ),
    related=phrases("""
        leia | leia também | leia mais | ler mais | ler também | leia ainda | leia a íntegra | veja | veja também |
        veja mais | ver mais | ver também | confira | confira também | saiba mais | saiba | mais | mais sobre | mais
        notícias | mais informações | mais lidas | as mais lidas | notícias relacionadas | matérias relacionadas |
        artigos relacionados | relacionadas | relacionados | relacionado | conteúdo relacionado | recomendado |
        recomendados | recomendamos | não perca | você também pode gostar | você pode gostar | pode te interessar |
        pode interessar | assista | assista também | assista ao vídeo | vídeo | vídeos | ouça | podcast | galeria |
        fotos | em imagens | em fotos | análise | opinião | últimas notícias | continue lendo | continuar lendo | ao
        vivo | especial | entenda | entenda mais | reportagem | entrevista | acompanhe | também | leia aqui
"""),
    captions=phrases("""
        foto | fotos | fotografia | imagem | imagens | crédito | créditos | crédito da foto | foto de arquivo | imagem
        de arquivo | foto por | legenda | fonte | fontes | ilustração | infográfico | reprodução | divulgação | na
        foto | nesta foto | na imagem | uma foto de arquivo | a foto mostra | a imagem mostra | uma imagem de arquivo
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
    logins=phrases("entrar"),
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
    works=phrases("escreve | cobre | leciona | colabora"),
    authors=phrases("o autor é | a autora é | sobre o autor | sobre a autora"),
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
    edited=(
        "editado por",
        "edição",
    ),
    dated=("data", "publicado", "atualizado", "actualizado", "criado"),
)

_TELLING = Telling(
    press=phrases("assessoria de imprensa | contato para imprensa | contacto de imprensa"),
    letters=phrases("esta newsletter | este boletim | bom dia"),
    filed=phrases("notícias | últimas notícias | última hora"),
    own=listed("eu meu minha meus minhas"),
    reader=listed("você vocês"),
    ought=phrases("deve | devem | deveria | deveriam | é preciso | tem de | tem que"),
    days=phrases("""
        segunda-feira | terça-feira | quarta-feira | quinta-feira | sexta-feira | sábado | domingo | ontem | hoje |
        esta manhã | esta semana | nesta semana
"""),
    months=listed("janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro"),
)

LANGUAGE = Language(
    code="pt",
    name="Portuguese",
    words=_WORDS,
    speech=_SPEECH,
    boilerplate=_BOILERPLATE,
    authorship=_AUTHORSHIP,
    telling=_TELLING,
)
