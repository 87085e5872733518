"""Portuguese."""

from digestbot.core.text.languages.authorship import Authorship
from digestbot.core.text.languages.cruft import Cruft
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

_CRUFT = Cruft()

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
    dated=("publicado", "atualizado", "actualizado", "criado"),
)

LANGUAGE = Language(code="pt", name="Portuguese", words=_WORDS, speech=_SPEECH, cruft=_CRUFT, authorship=_AUTHORSHIP)
