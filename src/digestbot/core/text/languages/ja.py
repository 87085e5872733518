"""Japanese."""

from digestbot.core.text.languages.authorship import Authorship
from digestbot.core.text.languages.cruft import Cruft
from digestbot.core.text.languages.language import Language
from digestbot.core.text.languages.speech import Speech
from digestbot.core.text.languages.words import Words

_WORDS = Words(quotative=("と", "って", "など", "の"))

_SPEECH = Speech()

_CRUFT = Cruft()

_AUTHORSHIP = Authorship(
    by=("文・", "取材・文／", "取材・文＝", "文＝", "文／", "執筆：", "筆者：", "取材：", "聞き手・", "文："),
    joins=frozenset({"と"}),
    roles=frozenset({"記者", "編集委員", "特派員", "論説委員", "ライター", "編集者"}),
    desks=frozenset({"編集部", "報道部", "取材班", "支局", "通信", "新聞社", "デジタル"}),
    follow=("フォロー",),
    contact=("連絡先",),
    dated=("公開", "更新", "配信"),
    suffixes=("記者", "特派員", "編集委員", "論説委員"),
)

LANGUAGE = Language(code="ja", name="Japanese", words=_WORDS, speech=_SPEECH, cruft=_CRUFT, authorship=_AUTHORSHIP)
