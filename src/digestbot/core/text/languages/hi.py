"""Hindi."""

from digestbot.core.text.languages.boilerplate import Boilerplate, phrases
from digestbot.core.text.languages.language import Language
from digestbot.core.text.languages.telling import Telling
from digestbot.core.text.languages.words import Words, listed

_WORDS = Words(
    background=phrases("""
        पिछले कुछ वर्षों | हाल के वर्षों | पिछले कुछ सालों | वर्षों से | दशकों से | लंबे समय से | महत्वपूर्ण भूमिका
        | अधिकांश लोग
"""),
    connectives=phrases("""
        हालांकि | इसलिए | इसके अलावा | वहीं | इस बीच | उदाहरण के लिए | दूसरी ओर | साथ ही | इसके बाद | इससे पहले |
        फिर भी | बहरहाल
"""),
    leaning=listed("लेकिन और मगर परंतु हालांकि इसके वह वे यह ये उन्होंने इसलिए फिर वहीं साथ"),
)

_BOILERPLATE = Boilerplate(
    related=phrases("""
        यह भी पढ़ें | ये भी पढ़ें | इसे भी पढ़ें | और पढ़ें | यह भी देखें | ये भी देखें | संबंधित खबरें | अन्य खबरें
"""),
    captions=phrases("फोटो | तस्वीर | फाइल फोटो | फोटो साभार | सौजन्य"),
    pictures=phrases("फोटो | तस्वीर"),
    calls=phrases("""
        सब्सक्राइब करें | साइन अप करें | शेयर करें | फॉलो करें | यहां क्लिक करें | क्लिक करें | डाउनलोड करें | हमें
        फॉलो करें
"""),
    invitations=phrases("""
        हमारे न्यूज़लेटर | हमारे न्यूजलेटर | फेसबुक पर | ट्विटर पर | व्हाट्सएप पर | हमारा ऐप | हमारे यूट्यूब
"""),
    things=phrases("न्यूज़लेटर | न्यूजलेटर | फेसबुक | ट्विटर | व्हाट्सएप | यूट्यूब | ऐप | चैनल | शेयर"),
    us=phrases("हमारे | हमारा | हमारी | हमें | आप | आपके"),
    footers=phrases("सर्वाधिकार सुरक्षित | सभी अधिकार सुरक्षित"),
    labels=phrases("विज्ञापन | शेयर | टिप्पणियां | और"),
    roles=phrases("पत्रकार | संवाददाता | लेखक | संपादक"),
    copulas=phrases("हैं | है"),
)

_TELLING = Telling(
    press=phrases("मीडिया संपर्क | प्रेस संपर्क"),
    letters=phrases("इस न्यूज़लेटर | इस न्यूजलेटर | सुप्रभात"),
    filed=phrases("समाचार | खबरें | ताज़ा खबर | न्यूज़"),
    own=listed("मैं मेरा मेरी मेरे मुझे मैंने"),
    reader=listed("आप आपका आपकी आपके आपको"),
    ought=phrases("चाहिए | ज़रूरी है | जरूरी है | होगा"),
    days=phrases("सोमवार | मंगलवार | बुधवार | गुरुवार | शुक्रवार | शनिवार | रविवार | आज | कल"),
    months=listed("जनवरी फरवरी मार्च अप्रैल मई जून जुलाई अगस्त सितंबर अक्टूबर नवंबर दिसंबर"),
)

LANGUAGE = Language(code="hi", name="Hindi", words=_WORDS, boilerplate=_BOILERPLATE, telling=_TELLING)
