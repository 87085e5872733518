"""Urdu."""

from digestbot.core.text.languages.boilerplate import Boilerplate, phrases
from digestbot.core.text.languages.language import Language
from digestbot.core.text.languages.telling import Telling
from digestbot.core.text.languages.words import Words, listed

_WORDS = Words(
    background=phrases("""
        حالیہ برسوں | گزشتہ چند برسوں | کئی برسوں سے | برسوں سے | دہائیوں سے | طویل عرصے سے | اہم کردار | زیادہ تر
        لوگ
"""),
    connectives=phrases("""
        تاہم | اس لیے | اس کے علاوہ | دوسری جانب | دوسری طرف | اس دوران | مثال کے طور پر | اس کے بعد | اس سے پہلے |
        نیز
"""),
    leaning=listed("انہوں تاہم لیکن مگر اور پھر چنانچہ البتہ دریں"),
)

_BOILERPLATE = Boilerplate(
    related=phrases("""
        یہ بھی پڑھیں | مزید پڑھیں | مزید پڑھیے | یہ بھی دیکھیں | مزید دیکھیں | متعلقہ خبریں | متعلقہ مضامین | مزید
        خبریں | یہ بھی پڑھیے
"""),
    captions=phrases("تصویر | فائل فوٹو | فوٹو | تصویر کا ذریعہ | بشکریہ"),
    pictures=phrases("تصویر | فوٹو"),
    calls=phrases("""
        سبسکرائب کریں | شیئر کریں | فالو کریں | یہاں کلک کریں | کلک کریں | ڈاؤن لوڈ کریں | ہمیں فالو کریں | جوائن کریں
"""),
    invitations=phrases("""
        ہمارے نیوز لیٹر | ہمارا نیوز لیٹر | فیس بک پر | ٹوئٹر پر | واٹس ایپ پر | ہماری ایپ | ہمارے یوٹیوب
"""),
    things=phrases("نیوز لیٹر | سبسکرائب | فیس بک | ٹوئٹر | واٹس ایپ | یوٹیوب | ایپ | چینل | شیئر"),
    us=phrases("ہمارے | ہمارا | ہماری | ہمیں | آپ"),
    footers=phrases("جملہ حقوق محفوظ ہیں | تمام حقوق محفوظ ہیں | جملہ حقوق | کاپی رائٹ"),
    labels=phrases("اشتہار | اشتہارات | شیئر | تبصرے | مزید | واپس"),
    copulas=phrases("ہیں | ہے"),
    roles=phrases("صحافی | نامہ نگار | کالم نگار | مصنف | مدیر | تجزیہ کار"),
)

_TELLING = Telling(
    press=phrases("میڈیا رابطہ | پریس رابطہ"),
    letters=phrases("اس نیوز لیٹر | صبح بخیر"),
    filed=phrases("خبریں | تازہ ترین | تازہ خبریں"),
    own=listed("میں میرا میری میرے مجھے"),
    reader=listed("آپ آپکا"),
    ought=phrases("چاہیے | چاہئے | ضروری ہے"),
    days=phrases("پیر | منگل | بدھ | جمعرات | جمعہ | جمعے | ہفتہ | ہفتے | اتوار | آج | کل | گزشتہ روز"),
    months=listed("جنوری فروری مارچ اپریل مئی جون جولائی اگست ستمبر اکتوبر نومبر دسمبر"),
)

LANGUAGE = Language(code="ur", name="Urdu", words=_WORDS, boilerplate=_BOILERPLATE, telling=_TELLING)
