"""Words that biographies are made of, in every language at once: pages tell of their writers in another than they are in.

A stem stands for all words that begin with it, `$` ends a whole word, `*` stands for the front of a compound ("Auslandskorrespondent"). What tells a writer's life is much the same in all languages ("redakt-",
"journalist-"), so one table serves them all.
"""

import re
from functools import lru_cache

from digestbot.core.text.languages import CODES, get

_ROLES = """
    *journalis periodista giornalis dziennikar novinář novinár gazeteci muhabir журналис корреспонден репортер репортёр редактор обозрева
    колумнист автор$ писател *reporter repórter reportér *korrespond correspondent corresponsal correspondant corrispondent
    *redakteur *redaktor *redaktør *redaktör redactor redactora redacteur rédact redattor redattrice chefred editor$ editors$ editorin editora éditeur
    *kolumnist columnist column chroniqueur chronist cronista krönikör kommentator commentator commentateur opinionist
    author$ authors$ *autor$ *autorin$ autora$ autore$ autrice$ auteur autorka yazar writer schriftsteller escritor écrivain scrittor
    schrijver skribent forfatter författare pisarz spisovatel essayist ensayista novelist romanci poet$ poeta historian historiker
    historiador ökonom$ economist économist ekonom$ *professor profesor professeur dozent docent lecturer fellow$ researcher
    *forscher chercheu investigador ricercat onderzoek scientist *wissenschaftler scientifique analyst analist analista analyste expert$
    *expertin experte experto spezialist specialist specialiste especialista consultant *berater adviser advisor lawyer attorney rechtsanw
    abogad avocat$ avocate advocaat *photograph *fotograf fotógraf producer produzent critic$ *kritiker crítico crítica critique
    blogger podcaster freelanc freiberuf freier$ freie$ moderator presenter presentador host$ anchor$ *volontär trainee intern$ praktikant doktorand phd founder
    gründer fundador fondat oprichter director$ directora$ direktor directeur direttor chief$ *leiter$ *leiterin$ leitet$ ressort responsable$ jefe$
    coordinator coordinador koordinator manager lehrbeauftragt student$ studentin veteran$ preisträger award-winning broadcaster
    publicist publizist herausgeber publisher verleger staffer contributor collaborat colaborador colaboradora mitarbeiter medewerker
    medarbejder engineer ingenieur ingénieur developer psycholog sociolog soziolog politolog philosoph physician arzt$ ärztin diplomat$
    ambassador trustee strategist enthusiast translator übersetzer traductor
    記者 編集 ライター 特派員 論説 教授 研究 评论员 編輯 编辑 作者 作家 기자 특파원 교수 논설 كاتب صحفي صحافي محرر مراسل पत्रकार संवाददाता صحافی
"""
_DEEDS = """
    cover(s|ed|ing)$ writ(e|es|ing|ten)$ wrote$ reports$ edits$ blogs$ teaches$ hosts$ worked$ joined$ graduat studied$ lives$ based$ born$ won$
    awarded specialis specializ contribut authored appeared published earned holds served previously formerly schreibt berichtet
    geboren jahrgang studier arbeitet lebt studium verantwort beschäftigt interessier ausbildung wuchs aufgewachsen zuvor
    écrit couvre né$ née$ diplôm travaille étudi étude collabore vit$ nacid licenci graduad estudi escrib trabaj cubre vive
    especializ carrera máster master premio formad incorpor laurea nato$ nata$ scrive vive$ lavora collabora specializz
    occupa laureat nascid escreve cobre trabalh mestr jornalismo periodismo journalism geboren$ schrijft werkt studeerde
    woont född skriver bevakar arbetar jobbat bor$ studera født skriver$ arbejder uddannet urodz pracuje pisze ukończy absolwent
    narozen vystudov píše pracuje$ родил окончил закончил работает пишет работал doğdu mezun yazıyor çalış 出身 入社 卒業 生まれ 担当
    毕业 任职 출신 입사 졸업 담당
"""
_SELF = """
    i i'm i've my me ich mein meine meinen meiner meinem meins mich mir je j'ai moi mon mes mi mis yo soy he me io sono mio mia
    sou meu minha eu ik mijn mij jag mig min mitt mina jeg mit mine jestem mój moje jsem můj moje я мой моя мне меня ben benim
"""
_NAVIGATION = """
    view all | view full | view more | view author | view profile | view bio | see all | see more | see full | see author | all posts |
    all articles | all stories | more posts | more articles | more stories | more from | more by | read more | read full | read all |
    read bio | show more | learn more | search author | search for this author | you can also search | articles by | posts by |
    latest posts | latest articles | recent posts | full bio | full profile | author page | visit website | pubmed | google scholar | follow this author |
    alle artikel | alle beiträge | alle texte | mehr artikel | mehr beiträge | mehr von | mehr über | weitere artikel | weitere beiträge |
    weitere texte | zum profil | zur autorenseite | zur profilseite | zum autorenprofil | autor folgen | alle anzeigen | todos los artículos |
    todas las noticias | ver todos | ver todas | ver más | más artículos | más noticias | más de | leer más | ver perfil | ver biografía | sus artículos | tous les articles |
    tous ses articles | voir tous | voir tout | voir plus | plus d'articles | lire la suite | ses articles | en savoir plus |
    tutti gli articoli | vedi tutti | leggi tutti | altri articoli | vedi altro | mostra altro | todos os artigos | todas as matérias |
    ver mais | veja mais | mais artigos | leia mais | alle artikelen | meer artikelen | meer van | bekijk alle | lees meer | alla artiklar |
    fler artiklar | läs mer | visa alla | alle artikler | flere artikler | læs mere | les mer | se alle | wszystkie artykuły |
    więcej artykułów | zobacz wszystkie | czytaj więcej | všechny články | další články | více článků | zobrazit | все статьи |
    все материалы | все публикации | другие статьи | читать дал | tüm yazıları | tüm haberleri | diğer yazıları | 記事一覧 | 一覧を見る | もっと見る |
    查看全部 | 查看更多 | 全部文章 | 更多文章 | 기사 더보기 | 다른 기사 | 전체보기 | log in | login | sign in | sign up | subscribe | newsletter |
    anmelden | abonnieren | jetzt folgen | cookie | javascript | suscríbete | suscriptores | s'abonner | abonnés | abbonati | assine |
    přihlaste | войти | подпис
"""
_DISCLAIMERS = """
    views expressed | opinions expressed | views are | opinions are | own and do not | do not necessarily | does not necessarily | not responsible |
    no responsibility | sole responsibility | does not work for | do not work for | disclosure | declare no | copyright | all rights reserved | reporting by | editing by |
    edited by | contributed to this | contributed reporting | contributed to the | additional reporting | translated by | reviewed by |
    fact checked | fact-checked | photo by | photos by | image credit | this article was | this story was | this article is | originally published |
    first published | last updated | published on | updated on | min read | minutes ago | hours ago | days ago | min lesezeit |
    gibt nicht | spiegelt nicht | meinung des autors | alle rechte | redaktionelle verantwortung | las opiniones | derechos reservados |
    les opinions | tous droits | le opinioni | diritti riservati | as opiniões | direitos reservados | мнение автора | может не совпадать
"""


def _table(text: str) -> list[str]:
    return [phrase for part in text.split("|") if (phrase := " ".join(part.split()))]


@lru_cache(maxsize=1)
def roles() -> re.Pattern[str]:
    """Return what finds a word for what a writer is."""
    known = {word for code in CODES for word in get(code).authorship.roles if len(word) > 4}
    return _stems(" ".join([_ROLES, *known]))


@lru_cache(maxsize=1)
def deeds() -> re.Pattern[str]:
    """Return what finds a word for what a writer does or did: covers, was born, studied."""
    return _stems(_DEEDS)


@lru_cache(maxsize=1)
def oneself() -> re.Pattern[str]:
    """Return what finds a word in which writers speak of themselves."""
    return re.compile(
        r"(?<![\w'’])(?:" + "|".join(sorted(set(_SELF.split()), key=len, reverse=True)) + r")(?![\w'’])", re.IGNORECASE
    )


@lru_cache(maxsize=1)
def navigation() -> re.Pattern[str]:
    """Return what finds the opening of a sentence that leads elsewhere or asks for something."""
    return _opening(_NAVIGATION)


@lru_cache(maxsize=1)
def disclaimers() -> re.Pattern[str]:
    """Return what finds words about the article, its rights and who else worked on it."""
    return _phrases(_DISCLAIMERS)


def _stems(text: str) -> re.Pattern[str]:
    spaced = [w.replace("$", r"\b").replace("*", r"[^\W\d_]{0,20}") for w in text.split() if not _is_unspaced(w)]
    unspaced = [w for w in text.split() if _is_unspaced(w)]
    return re.compile(rf"\b(?:{'|'.join(spaced)})|{'|'.join(unspaced) or '(?!)'}", re.IGNORECASE)


def _opening(text: str) -> re.Pattern[str]:
    return re.compile(
        rf"\W{{0,6}}(?:[\w'’]{{1,12}}\s){{0,2}}(?:{'|'.join(map(re.escape, _table(text)))})", re.IGNORECASE
    )


def _phrases(text: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, _table(text)))})", re.IGNORECASE)


def _is_unspaced(word: str) -> bool:
    return word[0] >= "\u3040"
