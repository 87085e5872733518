"""Turkish."""

from digestbot.core.text.languages.authorship import Authorship
from digestbot.core.text.languages.boilerplate import Boilerplate, phrases
from digestbot.core.text.languages.language import Language
from digestbot.core.text.languages.speech import Speech, words
from digestbot.core.text.languages.telling import Telling
from digestbot.core.text.languages.words import Words, listed

_WORDS = Words(
    background=phrases("""
        son yıllarda | son aylarda | yıllardır | uzun süredir | uzun zamandır | on yıllardır | bilindiği gibi |
        önemli bir rol | birçok insan | çoğu insan
"""),
    connectives=phrases("""
        ancak | bununla birlikte | bu nedenle | bu yüzden | ayrıca | dolayısıyla | öte yandan | buna karşın |
        örneğin | buna göre | bu arada | bunun üzerine | üstelik | bu kapsamda | bu bağlamda | o zamandan beri |
        aynı zamanda | bunun yanı sıra
"""),
    leaning=listed("""
        ama ancak ayrıca buna bunlar bunlara bunu bunun bununla böylece dolayısıyla fakat ona onlar onların onu onun
        oysa ve veya yani yüzden çünkü üstelik
"""),
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

_SPEECH = Speech(
    table="tr",
    verbs=words(
        """dedi diyor der diye söyledi söylüyor belirtti belirterek ifade_etti kullandı bulundu kaydetti konuştu
        açıkladı anlattı vurguladı vurgulayarak bildirdi aktardı yazdı ekledi sordu yanıtladı cevapladı
        eleştirdi savundu uyardı aktararak kaydederek söyleyerek dile_getirdi getirdi değerlendirdi duyurdu
        paylaştı sürdürdü tamamladı ediyor etti"""
    ),
    he=words("o"),
    they=words("biz onlar"),
    sir=words("bay"),
    madam=words("bayan hanım"),
    titles=words("dr. prof. doç. av."),
    roles=words(
        """akademisyen aktivist analist antrenör antrenörü arkeolog asker astronot avukat avukatı bakan
        bakanı başbakan başhekim başhekimi başkan başkanvekili başkanı binbaşı biyolog büyükelçi
        cumhurbaşkanı danışman danışmanı dekan dekanı diplomat direktörü doktor doçent editör
        editörü ekonomist elçi esnaf eğitmen eğitmeni fizikçi fotoğrafçı futbolcu garson gazeteci
        genel general gözlemci hakem hakim hakimi hemşire hukukçu imam işletmecisi işçi jeofizikçi
        jeolog kaleci kaptan kaptanı kaymakam kaymakamı kimyager komutan koordinatör koordinatörü
        kurucu kurucusu lider lideri mağdur milletvekili mimar müdür müdürü mühendis mühendisi
        müteahhit müzisyen noter oyuncu patron patronu pilot pilotu profesör profesörü psikiyatrist
        psikolog rektör rektörü sahibi sanatçı savcı savcısı sekreter sekreteri senarist senatör
        sendikacı sosyolog spiker stilist sunucu sözcü sözcüsü tanık tarihçi teknik_direktör
        teknisyen temsilci temsilcisi uzman uzmanı vali valisi vatandaş vekil vekili veteriner
        yardımcısı yazar yazarı yetkilisi yönetici yöneticisi yönetmen çalışanı çiftçi öğrenci
        öğrencisi öğretmen öğretmeni üyesi şair şarkıcı şef şefi şoför"""
    ),
    kin=words(
        """abisi ablası amcası annesi ağabeyi babası dayısı dedesi eşi halası kardeşi kuzeni kızı
        ninesi nişanlısı oğlu teyzesi"""
    ),
    unnamed=words("kaynaklar polis hükümet bakanlık şirket tanık"),
    organisations=words(
        """partisi üniversitesi bakanlığı bakanlığın komisyonu meclisi mahkemesi bankası grubu derneği
        federasyonu birliği ajansı gazetesi emniyeti kulübü vakfı kurumu"""
    ),
    places=words(
        """türkiye ankara istanbul izmir antalya bursa konya adana avrupa almanya fransa rusya abd amerika
        washington suriye irak iran israil ukrayna brüksel londra"""
    ),
    not_names=words(
        """pazartesi salı çarşamba perşembe cuma cumartesi pazar ocak şubat mart nisan mayıs haziran temmuz
        ağustos eylül ekim kasım aralık akp chp mhp hdp aa ab bm nato ulaştırma altyapı"""
    ),
    indefinite=words("bir iki üç bazı birçok"),
    function=words(
        """bir bu şu o ve ile ama fakat ancak için gibi kadar daha çok en da de ki mi ne nasıl neden biz siz
        onlar ben sen her hiç şöyle böyle toplam mevcut onu öte ayrıca ise olarak"""
    ),
    suffixes=True,
    drops_pronouns=True,
    verb_final=True,
    dash=True,
    vague=words("bu bunlar şu o onlar orada burada ve ama bunun onun"),
    negations=words("değil hiç asla yok kimse"),
    emphatic=words(
        """acı adalet artık bütün daima felaket gerek gerekir gerekiyor gerçek haksızlık hata her
        herkes imkansız kabul katliam korku kriz kötü mutlaka nefret rezalet sadece savaş skandal
        sorumlu suç suçlu tehlike tehlikeli tek tüm utanç yalan zafer zorunda zorundayız öfke şart"""
    ),
    courtesies=words(
        """başarılar gurur heyecanlı hoş işbirliği kutluyorum memnun memnuniyet mutlu mutluyuz
        müşterilerimize onur ortaklık sevinçliyiz tebrik teşekkür teşekkürler"""
    ),
    statuses=words("eski dönemin"),
    bodies=words(
        """bakanlık banka belediye dernek emniyet hükümet komisyon kulüp parti polis savcılık sendika
        vakıf valilik üniversite şirket"""
    ),
    possessive=(
        "'nın",
        "'nin",
        "'nun",
        "'nün",
        "'ın",
        "'in",
        "'un",
        "'ün",
        "’nın",
        "’nin",
        "’nun",
        "’nün",
        "’ın",
        "’in",
        "’un",
        "’ün",
    ),
    cues=words("diyen belirten söyleyen kaydeden vurgulayan anlatan açıklayan savunan ifade_eden aktaran"),
)

_BOILERPLATE = Boilerplate(
    syndicated=phrases(
        """
        …yazısı ilk önce…ortaya çıktı | …ilk olarak…yayınlandı
"""
    ),
    related=phrases("""
        okuyun | ayrıca okuyun | bunu da okuyun | devamını oku | devamını okuyun | haberin devamı | daha fazla oku |
        daha fazla | daha fazla bilgi | ayrıca bakınız | ayrıca | bakınız | ilgili | ilgili haber | ilgili haberler |
        ilgili içerik | ilgili konular | benzer haberler | önerilen | önerilen haberler | tavsiye edilen | izleyin |
        izle | video | dinleyin | dinle | podcast | galeri | foto galeri | fotoğraflarla | analiz | yorum | görüş |
        röportaj | en çok okunanlar | en çok okunan | son dakika | son haberler | canlı | canlı yayın | kaçırmayın |
        bunlar da ilginizi çekebilir | ilginizi çekebilir | bu haberler de ilginizi çekebilir | diğer haberler
"""),
    captions=phrases("""
        fotoğraf | fotoğraflar | foto | görsel | resim | kaynak | kaynaklar | arşiv fotoğrafı | arşiv | illüstrasyon |
        grafik | fotoğraf altı | fotoğrafta | ekran görüntüsü | infografik
"""),
    pictures=phrases("fotoğraf | foto | görsel | resim | illüstrasyon | arşiv | img"),
    calls=phrases("""
        abone olun | abone ol | kaydolun | kayıt olun | üye olun | üye ol | takip edin | bizi takip edin | bizi takip
        et | paylaşın | paylaş | bu haberi paylaş | tıklayın | buraya tıklayın | indirin | hemen indir | alın |
        katılın | bize katılın | destek olun | destekleyin | bağış yapın | bize yazın | bize ulaşın | iletişime geçin
        | gönderin | yorum yapın | yorum yaz | yorum bırakın | haberdar olun | kaçırmayın | ziyaret edin | deneyin |
        giriş yapın | yazdır | beğenin | bağlantıyı kopyala
"""),
    invitations=phrases("""
        haber bültenimize | bültenimize | e-posta bültenimize | uygulamamızı | kanalımıza | whatsapp kanalımıza |
        youtube kanalımıza | telegram kanalımıza | her sabah | her gün | her hafta | son gelişmelerden | haberlerden |
        en son haberler | tüm haberler | daha fazla haber | eğer | sizin | teşekkürler
"""),
    things=phrases("""
        bülten | bülteni | bültenimize | gelen kutunuza | e-posta | e-postanıza | mail | bildirimler | bildirim |
        uygulama | uygulamamızı | podcast | kanal | kanalımıza | abonelik | hesap | ücretsiz | bu haberi | bu yazıyı |
        sayfa | site | yorumlar | bağlantı | buraya | sosyal medya | tıklayın
"""),
    us=phrases("bize | bizi | bizim | siz | size | sizi | sizin | abone | takip"),
    walls=phrases("""
        okumaya devam etmek için | devamını okumak için | sadece abonelere | yalnızca aboneler | abonelere özel |
        zaten abone | zaten üye | hesabınız var mı | sınırsız erişim | abone girişi
"""),
    logins=phrases("oturum aç | giriş"),
    cookies=phrases("""
        çerez kullanıyoruz | çerezler kullanılmaktadır | çerezleri kullanır | çerez politikası | çerez ayarları |
        çerezleri kabul | gizlilik politikası | kişisel verilerin korunması | tarayıcınız | reklam engelleyici
"""),
    footers=phrases("""
        tüm hakları saklıdır | her hakkı saklıdır | kullanım koşulları | kullanım şartları | etiketler | konular |
        kategori | kategoriler | kaynak gösterilmeden | izinsiz kullanılamaz | çeviri | düzeltme | editör | haber
        merkezi
"""),
    labels=phrases("""
        reklam | ilan | sponsorlu | sponsorlu içerik | paylaş | yorumlar | yorum | yazdır | daha fazla | daha fazla
        göster | abone ol | giriş | giriş yap | kapat | anasayfa | ana sayfa | menü | ara | bülten | sonraki | önceki
        | geri | yukarı | dinle | foto | kaydet
"""),
    dates=phrases("""
        yayınlanma | yayın tarihi | yayınlanma tarihi | güncelleme | güncellenme | son güncelleme | tarih | giriş
        tarihi
"""),
    bylines=phrases("yazan | yazar | haber | hazırlayan | muhabir"),
    roles=phrases("""
        muhabir | muhabiri | gazeteci | gazetecisi | editör | editörü | yazar | yazarı | köşe yazarı | profesör |
        araştırmacı | akademisyen | tarihçi | ekonomist | fotoğrafçı | temsilcisi
"""),
    copulas=phrases(","),
    contacts=phrases("""
        takip edin | iletişim | e-posta | mail | tüm yazıları | diğer yazıları | yazar hakkında | twitter
"""),
)

_AUTHORSHIP = Authorship(
    by=("yazan", "yazar", "haber", "röportaj", "derleyen", "hazırlayan", "muhabir"),
    joins=frozenset({"ve", "&", "ile"}),
    roles=frozenset({"muhabir", "muhabiri", "editör", "editörü", "yazar", "yazarı", "gazeteci"}),
    desks=frozenset({"haber", "merkezi", "servisi", "ajansı", "ajans", "redaksiyon", "editörlüğü"}),
    follow=("takip edin",),
    contact=("iletişim", "e-posta", "takip"),
    dated=("tarih", "yayınlanma", "güncelleme", "yayın tarihi", "güncellenme", "giriş"),
)

_TELLING = Telling(
    press=phrases("basın iletişim | basın için iletişim | medya iletişim"),
    letters=phrases("bu bülten | bu bültende | günaydın"),
    filed=phrases("haberler | son dakika | gündem"),
    own=listed("ben benim bana beni"),
    reader=listed("siz sizin size"),
    ought=phrases("gerek | gerekiyor | gerekir | lazım | zorunda | şart"),
    days=phrases("""
        pazartesi | salı | çarşamba | perşembe | cuma | cumartesi | pazar günü | dün | bugün | dün gece | bu sabah
"""),
    months=listed("ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık"),
)

LANGUAGE = Language(
    code="tr",
    name="Turkish",
    words=_WORDS,
    speech=_SPEECH,
    boilerplate=_BOILERPLATE,
    authorship=_AUTHORSHIP,
    telling=_TELLING,
)
