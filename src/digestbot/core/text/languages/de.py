"""German."""

from digestbot.core.text.languages.authorship import Authorship
from digestbot.core.text.languages.cruft import Cruft
from digestbot.core.text.languages.language import Language
from digestbot.core.text.languages.speech import Speech
from digestbot.core.text.languages.words import Words, listed

_WORDS = Words(
    stemmer="german",
    titles=listed("""
        a.d allg bd bzw ca d.h dipl-ing dr ehem etwa evtl exkl fr frl geb gem ggf hr hrn i.d.r ing inkl insb jr jur lt
        mag max med min mind mio mrd nat o.ä phil prof rer s.o sog st tsd u.a vgl z z.b zzgl
"""),
    numbered=listed("abb abs art bd ca fig kap nr nrn rn s str tel vol ziff"),
    closing=listed("etc usw"),
    ordinals=True,
    stop=listed("""
        ab aber alle allem allen aller allerdings alles als also am an andere anderem anderen anderer anderes ans auch
        auf aus ausser außerdem bei beide beiden beim bereits bin bis bisher bist da dabei dadurch dafür dagegen daher
        damals damit danach daneben dann daran darauf daraus darf darin darum darunter darüber das dass davon davor dazu
        daß dein deine deinem deinen deiner dem demnach den denen denn dennoch der deren derer des deshalb dessen desto
        dich die dies diese diesem diesen dieser dieses dir doch dort drei du durch dürfen ebenfalls ebenso ein eine
        einem einen einer eines einige einigen einiger einmal er erst erste ersten es etwa etwas euch euer eure falls
        fast für ganz ganze gar geben gegen gegenüber gehen geht gemacht gerade gewesen gibt ging habe haben hat hatte
        hatten hier hin hinter hätte hätten ich ihm ihn ihnen ihr ihre ihrem ihren ihrer ihres im immer in indem ins ist
        ja je jede jedem jeden jeder jedes jedoch jene jenem jenen jener jenes jetzt kam kann kannst kein keine keinem
        keinen keiner kommen kommt konnte konnten können könnte könnten lassen lässt machen macht mal man manche mehr
        mein meine meinem meinen meiner mich mir mit muss musste mussten muß möchte mögen müssen nach nachdem nahm
        natürlich neben nicht nichts nie noch nun nur ob obwohl oder oft ohne per schon sehr sei seien sein seine seinem
        seinen seiner seines seit selbst sich sie sind so sogar solche solchem solchen solcher soll sollen sollte
        sollten sondern sonst sowie um und uns unser unsere unserem unseren unter usw viel viele vielen vom von vor wann
        war waren warum was weder wegen weil weiter weitere weiteren welche welchem welchen welcher wenig wenige wenn
        wer werde werden wie wieder will wir wird wirst wo woher wohin wohl wollen wollte wollten worden wurde wurden
        während wäre wären würde würden zu zum zur zwar zwei zwischen über
"""),
)

_SPEECH = Speech()

_CRUFT = Cruft()

_AUTHORSHIP = Authorship(
    by=(
        "von",
        "ein kommentar von",
        "kommentar von",
        "ein gastbeitrag von",
        "gastbeitrag von",
        "ein interview von",
        "interview von",
        "eine analyse von",
        "analyse von",
        "geschrieben von",
        "verfasst von",
        "autor",
        "autorin",
        "autorin/autor",
        "autor/autorin",
        "autor/in",
        "text von",
        "ein artikel von",
        "ein bericht von",
        "eine kolumne von",
        "eine rezension von",
        "ein essay von",
        "eine reportage von",
        "aufgezeichnet von",
        "protokoll",
    ),
    joins=frozenset({"und", "&", "sowie", "mit"}),
    after=frozenset({"in", "aus", "für", "zu", "zur", "bei", "im", "am"}),
    bio=frozenset(
        {
            "ist",
            "arbeitet",
            "schreibt",
            "leitet",
            "berichtet",
            "lehrt",
            "forscht",
            "lebt",
            "studiert",
            "gehört",
            "verantwortet",
            "betreut",
            "kümmert",
            "beschäftigt",
        }
    ),
    roles=frozenset(
        {
            "redakteur",
            "redakteurin",
            "reporter",
            "reporterin",
            "korrespondent",
            "korrespondentin",
            "autor",
            "autorin",
            "journalist",
            "journalistin",
            "volontär",
            "volontärin",
            "chefredakteur",
            "chefredakteurin",
            "ressortleiter",
            "ressortleiterin",
            "kolumnist",
            "kolumnistin",
            "gastautor",
            "gastautorin",
            "freier",
            "freie",
            "mitarbeiter",
            "mitarbeiterin",
            "leiter",
            "leiterin",
            "chefreporter",
            "chefreporterin",
            "herausgeber",
        }
    ),
    desks=frozenset(
        {
            "redaktion",
            "team",
            "agentur",
            "agenturen",
            "newsdesk",
            "onlineredaktion",
            "nachrichtenagentur",
            "nachrichtenredaktion",
            "mitarbeitern",
            "red",
            "verlag",
            "zeitung",
            "gmbh",
            "lokalredaktion",
        }
    ),
    follow=("folgen sie", "folge", "folgt"),
    contact=("erreichen sie", "erreichbar", "kontakt", "e-mail", "folgen sie", "folgen", "schreiben sie"),
    writer=(
        "der autor ist",
        "die autorin ist",
        "die autoren sind",
        "unser autor ",
        "unsere autorin ",
        "zur person:",
    ),
    dated=("veröffentlicht", "aktualisiert", "stand", "erstellt", "publiziert", "zuletzt"),
)

LANGUAGE = Language(code="de", name="German", words=_WORDS, speech=_SPEECH, cruft=_CRUFT, authorship=_AUTHORSHIP)
