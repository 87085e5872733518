"""Arabic."""

from digestbot.core.text.languages.boilerplate import Boilerplate, phrases
from digestbot.core.text.languages.language import Language
from digestbot.core.text.languages.words import Words, listed

_WORDS = Words(leaning=listed("لكن ولكن وهو وهي وقال وأضاف وأوضح كما أيضا غير هو هي هم وهم ثم إذ لذلك وبذلك ومع وفي"))

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

LANGUAGE = Language(code="ar", name="Arabic", words=_WORDS, boilerplate=_BOILERPLATE)
