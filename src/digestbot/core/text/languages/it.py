"""Italian."""

from digestbot.core.text.languages.authorship import Authorship
from digestbot.core.text.languages.cruft import Cruft
from digestbot.core.text.languages.language import Language
from digestbot.core.text.languages.speech import Speech
from digestbot.core.text.languages.words import Words, listed

_WORDS = Words(
    stemmer="italian",
    elided=listed("all c coll d dall dell l nell quest quell s sull un"),
    titles=listed("""
        arch avv c.d cap cfr col don dott dott.ssa dr fra gen geom gov ing mons on p.es pres prof prof.ssa rag s sen
        sig sig.na sig.ra sigg ss vs
"""),
    numbered=listed("art artt ca cap fig n nn p pag pagg pp tel vol"),
    closing=listed("ecc etc"),
    stop=listed("""
        a abbia ad adesso agli ai al alcun alcuna alcune alcuni all alla alle allo allora altra altre altri altro anche
        ancora anzi appena avere aveva avevano avrebbe avrà ben c che chi ci ciascuno cioè circa ciò coi col come con
        contro così cui d da dagli dai dal dall dalla dalle dallo davanti degli dei del dell della delle dello dentro
        deve devono di dopo dove dovrebbe dovrà due dunque durante e ed egli era erano eravamo essa esse essendo essere
        essi fa fare fatto fin fino fra fu furono già gli ha hanno ho i il in infatti infine insieme invece io l la le
        lei li lo loro lui lungo là lì ma mai me mediante meno mentre mi mia mie miei mio molta molte molti molto ne
        neanche negli nei nel nell nella nelle nello nemmeno nessun nessuna nessuno niente no noi non nostra nostre
        nostri nostro nulla né o od oggi ogni oltre oppure ora per perché però piuttosto più poco poi poiché possono
        potrebbe prima proprio pur pure può qua qual qualche qualcosa qualcuno quale quali quando quanta quante quanti
        quanto quasi quel quell quella quelle quelli quello questa queste questi questo qui quindi s saranno sarebbe
        sarà se secondo sei sempre senza si sia siamo siano sono sopra sotto sta stanno stata state stati stato su sua
        sue sugli sui sul sull sulla sulle sullo suo suoi sé tale tali tanto te ti tra tranne troppo tu tua tuo tutta
        tuttavia tutte tutti tutto un una uno v va vengono verso vi via viene voi vostra vostro è
"""),
)

_SPEECH = Speech()

_CRUFT = Cruft()

_AUTHORSHIP = Authorship(
    by=(
        "di",
        "a cura di",
        "scritto da",
        "articolo di",
        "testo di",
        "pubblicato da",
        "dal nostro inviato",
        "dalla nostra inviata",
        "dal nostro corrispondente",
        "dalla nostra corrispondente",
        "dai nostri inviati",
    ),
    joins=frozenset({"e", "ed", "&", "con"}),
    after=frozenset({"da", "a", "in", "per", "del", "della", "dal"}),
    bio=frozenset(
        {
            "è",
            "lavora",
            "scrive",
            "dirige",
            "insegna",
            "collabora",
            "vive",
            "cura",
        }
    ),
    roles=frozenset(
        {
            "giornalista",
            "corrispondente",
            "redattore",
            "redattrice",
            "inviato",
            "inviata",
            "editorialista",
            "autore",
            "autrice",
            "direttore",
            "caporedattore",
            "firma",
        }
    ),
    desks=frozenset({"redazione", "agenzia", "agenzie", "staff", "desk", "team"}),
    follow=("segui", "seguite"),
    contact=("contattare", "contatti", "scrivere a", "e-mail", "segui"),
    writer=(
        "l’autore è",
        "l'autore è",
        "l’autrice è",
        "l'autrice è",
    ),
    dated=("pubblicato", "aggiornato", "modificato", "ultimo aggiornamento"),
)

LANGUAGE = Language(code="it", name="Italian", words=_WORDS, speech=_SPEECH, cruft=_CRUFT, authorship=_AUTHORSHIP)
