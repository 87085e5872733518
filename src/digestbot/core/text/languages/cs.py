"""Czech."""

from digestbot.core.text.languages.authorship import Authorship
from digestbot.core.text.languages.cruft import Cruft
from digestbot.core.text.languages.language import Language
from digestbot.core.text.languages.speech import Speech
from digestbot.core.text.languages.words import Words, listed

_WORDS = Words(
    stemmer="czech",
    titles=listed("""
        bc cca doc dr gen ing judr kap kpt max mgr min mj mjr mudr např npor nám p phdr plk por pplk prof resp rndr sv
        tj tzv tř ul zvl
"""),
    numbered=listed("cca kap mil mld obr odst písm s str sv tel tis č čl"),
    closing=listed("aj apod atd etc"),
    ordinals=True,
    stop=listed("""
        a aby aj ale ani aniž asi až bez bude budem budete budou by bych byl byla byli bylo byly bys být co což další do
        dokud dva dál ho i jak jako jaký je jeden jedna jedno jedné jeho jej jejich její jemu jen jenž jestli jestliže
        ještě ji jich jimi jiné již jsem jsi jsme jsou jste já jí jím k kam každý kde kdo kdy kdyby když ke kterou která
        které kterého kterém který kteří ku kvůli mají mate me mezi mi mnou mně moc mohl mohou moje my má máme mít mě
        můj může můžeme na nad naše ne nebo neboť nebude nebyl nechť nejsou není než nic nich nimi nyní nám námi nás náš
        ní ním něco nějak některé některý o od ode on ona oni ono ony pak po pod podle pokud potom pouze pro proti
        protože proč první prý před přede přes přesto při s se si sice skoro svou své svého svých svůj sám ta tady tak
        takový také takže tam tato te tebe tedy ten tento to tobě tohle toho tohoto tom tomto tomu tomuto toto tu tuto
        tvůj ty tyto této tím tímto tě těch těm třeba u už v ve vedle vy vám vámi vás váš více však všech všechno
        všichni z za zatímco zda zde ze že
"""),
)

_SPEECH = Speech()

_CRUFT = Cruft()

_AUTHORSHIP = Authorship(
    by=("autor", "autorka", "autoři", "text", "napsal", "napsala", "od", "připravil", "připravila"),
    joins=frozenset({"a", "&", "s"}),
    after=frozenset({"z", "v", "pro", "ze"}),
    bio=frozenset({"je", "pracuje", "píše", "vede", "učí", "působí"}),
    roles=frozenset(
        {
            "redaktor",
            "redaktorka",
            "reportér",
            "reportérka",
            "novinář",
            "novinářka",
            "zpravodaj",
            "zpravodajka",
            "komentátor",
            "komentátorka",
        }
    ),
    desks=frozenset({"redakce", "agentura", "tým"}),
    follow=("sledujte",),
    contact=("kontakt", "e-mail", "sledujte"),
    writer=(
        "autor je",
        "autorka je",
    ),
    dated=("publikováno", "aktualizováno", "vydáno", "zveřejněno"),
)

LANGUAGE = Language(code="cs", name="Czech", words=_WORDS, speech=_SPEECH, cruft=_CRUFT, authorship=_AUTHORSHIP)
