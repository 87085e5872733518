"""French."""

from digestbot.core.text.languages.authorship import Authorship
from digestbot.core.text.languages.cruft import Cruft
from digestbot.core.text.languages.language import Language
from digestbot.core.text.languages.speech import Speech
from digestbot.core.text.languages.words import Words, listed

_WORDS = Words(
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

_SPEECH = Speech()

_CRUFT = Cruft()

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
    dated=("publié", "mis à jour", "modifié"),
)

LANGUAGE = Language(code="fr", name="French", words=_WORDS, speech=_SPEECH, cruft=_CRUFT, authorship=_AUTHORSHIP)
