"""Spanish."""

from digestbot.core.text.languages.authorship import Authorship
from digestbot.core.text.languages.cruft import Cruft
from digestbot.core.text.languages.language import Language
from digestbot.core.text.languages.speech import Speech
from digestbot.core.text.languages.words import Words, listed

_WORDS = Words(
    stemmer="spanish",
    titles=listed("""
        arq cap cnel cía d don dr dra dña fr gral hna hno ing lic mons pdte prof profa rev sr sra sres srta sta sto ud
        uds vs
"""),
    numbered=listed("aprox art arts c cap fig n no nro núm p pág págs tel vol"),
    closing=listed("etc"),
    stop=listed("""
        a acá ahora ahí al algo alguna algunas alguno algunos algún allí ambos ante antes apenas aquel aquella aquellas
        aquello aquellos aquí así aun aunque aún bajo bastante bien cada casi como con contra cual cuales cualquier
        cuando cuanto cuya cuyo cuál cuáles cuándo cuánto cómo da dado de del desde después dice dicho donde dos durante
        dónde e el ella ellas ello ellos en entonces entre era eran eres es esa esas ese eso esos estaba estaban estar
        estas este esto estos estuvo está están fue fueron fui gran ha haber habrá había habían hace hacen hacer hacia
        han hasta hay he hecho hemos hizo hoy incluso junto la las le les lo los luego mas me mediante menos mi mientras
        mis misma mismas mismo mismos mucha muchas mucho muchos muy más mí nada ni ninguna ninguno ningún no nos
        nosotros nuestra nuestras nuestro nuestros nunca o os otra otras otro otros para parece pero poco pocos podrá
        podría por porque pude puede pueden pues que quien quienes quién qué se sea según ser será serán sería si sido
        siempre sin sino sobre sola solamente solo son su sus suya suyo sí sólo tal tales también tampoco tan tanto te
        tener tenga tenía ti tiene tienen toda todas todavía todo todos tras tu tus tuvo tú u un una unas uno unos usted
        ustedes va van varias varios ve vez y ya yo él
"""),
)

_SPEECH = Speech()

_CRUFT = Cruft()

_AUTHORSHIP = Authorship(
    by=(
        "por",
        "escrito por",
        "publicado por",
        "redactado por",
        "texto de",
        "texto",
        "autor",
        "autora",
        "una crónica de",
        "un reportaje de",
    ),
    joins=frozenset({"y", "e", "&", "con"}),
    after=frozenset({"en", "desde", "para", "de"}),
    bio=frozenset(
        {
            "es",
            "trabaja",
            "escribe",
            "cubre",
            "dirige",
            "enseña",
            "colabora",
            "vive",
        }
    ),
    roles=frozenset(
        {
            "periodista",
            "corresponsal",
            "redactor",
            "redactora",
            "reportero",
            "reportera",
            "editor",
            "editora",
            "jefe",
            "columnista",
            "colaborador",
            "colaboradora",
            "enviado",
            "enviada",
            "especial",
            "director",
            "directora",
            "autor",
            "autora",
        }
    ),
    desks=frozenset(
        {"redacción", "agencia", "agencias", "equipo", "staff", "servicio", "servicios", "mesa", "diario", "periódico"}
    ),
    follow=("sigue a", "sígueme", "siga a", "síguelo", "síguela"),
    contact=("contactar", "contacto", "correo", "sigue", "escribir a"),
    writer=(
        "el autor es",
        "la autora es",
    ),
    dated=("publicado", "actualizado", "creado", "act."),
)

LANGUAGE = Language(code="es", name="Spanish", words=_WORDS, speech=_SPEECH, cruft=_CRUFT, authorship=_AUTHORSHIP)
