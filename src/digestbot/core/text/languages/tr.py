"""Turkish."""

from digestbot.core.text.languages.authorship import Authorship
from digestbot.core.text.languages.cruft import Cruft
from digestbot.core.text.languages.language import Language
from digestbot.core.text.languages.speech import Speech
from digestbot.core.text.languages.words import Words, listed

_WORDS = Words(
    stemmer="turkish",
    apostrophe_suffix=True,
    dotless_i=True,
    titles=listed("alb arş av bkz doç dr gen hz korg mim müh op org prof sn st tuğg uzm vs. yrd örn öğr"),
    numbered=listed("cad cilt mah md no s sf sok tel"),
    closing=listed("vb vd vs"),
    ordinals=True,
    stop=listed("""
        acaba ama ancak artık asla az bana bazı bazıları belki ben benden beni benim beri bile bir biri birkaç birçok
        birşey biz bizden bize bizi bizim bu buna bunda bundan bunlar bunları bunların bunu bunun burada böyle böylece
        da daha dahi de defa dek değil diye diğer dolayı edecek eden ederek edildi edilen ediyor en etti ettiği fakat
        gibi göre halen hangi hatta hem henüz hep hepsi her herhangi herkes hiç hiçbir ile ilgili ise itibaren için
        içinde işte kadar karşı kendi kendine kendisi ki kim kimse konusunda mi mu mü mı nasıl ne neden nedenle nerede
        niye niçin o olan olarak oldu olduğu olduğunu olmak olması olmaz olsa olup olur oluyor on ona ondan onlar onları
        onların onu onun orada oysa pek rağmen sadece sanki sen siz sizin sonra tarafından tüm ve veya ya yani yapan
        yaptı yaptığı yapılan yer yerine yine yok yoksa zaten çok çünkü önce öyle şey şu şunu şöyle
"""),
)

_SPEECH = Speech()

_CRUFT = Cruft()

_AUTHORSHIP = Authorship(
    by=("yazan", "yazar", "haber", "röportaj", "derleyen", "hazırlayan", "muhabir"),
    joins=frozenset({"ve", "&", "ile"}),
    roles=frozenset({"muhabir", "muhabiri", "editör", "editörü", "yazar", "yazarı", "gazeteci"}),
    desks=frozenset({"haber", "merkezi", "servisi", "ajansı", "ajans", "redaksiyon", "editörlüğü"}),
    follow=("takip edin",),
    contact=("iletişim", "e-posta", "takip"),
    dated=("yayınlanma", "güncelleme", "yayın tarihi", "güncellenme", "giriş"),
)

LANGUAGE = Language(code="tr", name="Turkish", words=_WORDS, speech=_SPEECH, cruft=_CRUFT, authorship=_AUTHORSHIP)
