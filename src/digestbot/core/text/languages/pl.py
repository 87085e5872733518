"""Polish."""

from digestbot.core.text.languages.authorship import Authorship
from digestbot.core.text.languages.cruft import Cruft
from digestbot.core.text.languages.language import Language
from digestbot.core.text.languages.speech import Speech
from digestbot.core.text.languages.words import Words, listed

_WORDS = Words(
    stemmer="polish",
    titles=listed("""
        abp al bp bł dr gen hab im inż kard kpt ks lek m.in mec mgr min mjr np ok os pl por prez prof pt płk red tzw
        ul wg zob śp św
"""),
    numbered=listed("art godz mld mln nr ok pkt poz rys s str t tel tys ust"),
    closing=listed("etc itd itp"),
    stop=listed("""
        a aby albo ale ani aż bardzo bez bo bowiem by byli być był była było były będzie będą chce choć ci ciebie cię co
        coraz coś czego czy czyli czym dla dlaczego dlatego do dopiero dość drugi dwa dwie dzięki gdy gdyby gdyż gdzie
        go i ich ile im inna inne inny innych iż ja jak jaka jaki jakie jako je jeden jedna jednak jednego jedno jednym
        jego jej jemu jest jestem jeszcze jeśli jeżeli już każda każde każdy kiedy kilka kim kto która które którego
        której który których którym którzy którą ku lat lub ma mają mam mi miał miała mieli mieć mimo między mnie mogą
        moim moja moje może możliwe można musi my mój na nad nam nami nas nasz nasza nasze natomiast nawet nic nich nie
        niego niej niemu nigdy nim nimi niż no o obok od odkąd około on ona one oni ono oraz oto pan po pod podczas
        ponad ponieważ poniważ potem poza pozostałe przeciw przed przede przez przy raz również sam sama się skąd sobie
        sposób swoich swoje swoją swój są ta tak taka taki takich takie także tam te tego tej ten też to tobie tobą trzy
        tu tutaj twój ty tych tylko tym tymczasem tą tę u w wam was wasz we według wiele wielu więc więcej wszyscy
        wszystkich wszystkie wszystko wtedy wy właśnie wśród z za zawsze zaś ze został została zostało że żeby
"""),
)

_SPEECH = Speech()

_CRUFT = Cruft()

_AUTHORSHIP = Authorship(
    by=(
        "autor",
        "autorka",
        "tekst",
        "opracowanie",
        "oprac.",
        "rozmawiał",
        "rozmawiała",
        "napisał",
        "napisała",
        "autorzy",
    ),
    joins=frozenset({"i", "&", "oraz"}),
    after=frozenset({"z", "w", "dla"}),
    bio=frozenset({"jest", "pracuje", "pisze", "kieruje", "wykłada"}),
    roles=frozenset(
        {
            "dziennikarz",
            "dziennikarka",
            "redaktor",
            "redaktorka",
            "korespondent",
            "korespondentka",
            "reporter",
            "reporterka",
            "publicysta",
            "publicystka",
        }
    ),
    desks=frozenset({"redakcja", "agencja", "zespół"}),
    follow=("obserwuj",),
    contact=("kontakt", "e-mail", "napisz"),
    writer=(
        "autor jest",
        "autorka jest",
    ),
    dated=("opublikowano", "aktualizacja", "data", "publikacja"),
)

LANGUAGE = Language(code="pl", name="Polish", words=_WORDS, speech=_SPEECH, cruft=_CRUFT, authorship=_AUTHORSHIP)
