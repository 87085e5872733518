"""Arabic."""

from digestbot.core.text.languages.boilerplate import Boilerplate, phrases
from digestbot.core.text.languages.language import Language
from digestbot.core.text.languages.telling import Telling
from digestbot.core.text.languages.words import Words, listed

_WORDS = Words(
    background=phrases("""
        في السنوات الأخيرة | خلال السنوات الأخيرة | في الأشهر الأخيرة | منذ سنوات | منذ عقود | منذ زمن طويل | على مر
        السنين | ليس سرا | يلعب دورا مهما | معظم الناس
"""),
    connectives=phrases("""
        لكن | ومع ذلك | لذلك | بالإضافة إلى ذلك | من جهة أخرى | من جانبه | من جهته | من جهتها | في المقابل | على
        سبيل المثال | علاوة على ذلك | في هذا السياق | في هذا الإطار | نتيجة لذلك | كذلك | ومن ثم | منذ ذلك الحين
"""),
    leaning=listed("لكن ولكن وهو وهي وقال وأضاف وأوضح كما أيضا غير هو هي هم وهم ثم إذ لذلك وبذلك ومع وفي"),
)

_BOILERPLATE = Boilerplate(
    syndicated=phrases(
        """
        ظهرت المقالة…أولاً على | المقالة…ظهرت أولاً على
"""
    ),
    related=phrases("""
        اقرأ أيضا | اقرأ أيضاً | إقرأ أيضا | اقرأ المزيد | المزيد | شاهد أيضا | شاهد أيضاً | شاهد | مواضيع ذات صلة |
        أخبار ذات صلة | مقالات ذات صلة | قد يعجبك أيضا | تابع أيضا | طالع أيضا
"""),
    captions=phrases("الصورة | صورة | صورة أرشيفية | المصدر | تصوير | مصدر الصورة"),
    pictures=phrases("صورة | الصورة | تصوير"),
    calls=phrases("""
        اشترك | اشترك في | اشتركوا | تابعنا | تابعونا | تابعنا على | شارك | شارك هذا | شارك المقال | انقر هنا | اضغط
        هنا | حمل | حمل تطبيق | سجل
"""),
    invitations=phrases("نشرتنا | للاشتراك | لمتابعة | للمزيد"),
    things=phrases("""
        نشرتنا | النشرة | نشرتنا الإخبارية | النشرة الإخبارية | فيسبوك | تويتر | واتساب | تلغرام | يوتيوب | تطبيق |
        التطبيق | قناة | قناتنا | بريدك
"""),
    us=phrases("نشرتنا | قناتنا | تطبيقنا | بريدك | معنا"),
    footers=phrases("جميع الحقوق محفوظة | حقوق النشر محفوظة | كافة الحقوق محفوظة | الكلمات المفتاحية | وسوم"),
    labels=phrases("إعلان | إعلانات | شارك | مشاركة | تعليقات | المزيد | طباعة"),
    roles=phrases("صحفي | صحافي | كاتب | مراسل | محرر"),
    bylines=phrases("بقلم | كتب"),
    dates=phrases("نشر في | آخر تحديث | تاريخ النشر"),
)

_TELLING = Telling(
    press=phrases("للتواصل الإعلامي | للاستفسارات الإعلامية | جهة الاتصال الإعلامية"),
    letters=phrases("هذه النشرة | صباح الخير"),
    filed=phrases("أخبار | الأخبار | عاجل"),
    own=listed("أنا لي عندي نفسي"),
    reader=listed("أنت لك عليك يمكنك"),
    ought=phrases("يجب | ينبغي | لا بد | علينا"),
    days=phrases("الاثنين | الإثنين | الثلاثاء | الأربعاء | الخميس | الجمعة | السبت | الأحد | أمس | اليوم"),
    months=listed("يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر"),
)

LANGUAGE = Language(code="ar", name="Arabic", words=_WORDS, boilerplate=_BOILERPLATE, telling=_TELLING)
