"""Korean."""

from digestbot.core.text.languages.authorship import Authorship
from digestbot.core.text.languages.cruft import Cruft
from digestbot.core.text.languages.language import Language
from digestbot.core.text.languages.speech import Speech
from digestbot.core.text.languages.words import Words

_WORDS = Words(quotative=("라고", "이라고", "라는", "이라는", "고 ", "며 ", "면서"))

_SPEECH = Speech()

_CRUFT = Cruft()

_AUTHORSHIP = Authorship(
    by=("글", "취재", "글·사진"),
    joins=frozenset({"와", "과"}),
    roles=frozenset({"기자", "특파원", "논설위원", "편집위원"}),
    desks=frozenset({"편집부", "뉴스팀", "통신", "취재팀", "온라인뉴스팀", "디지털뉴스팀"}),
    follow=("팔로우",),
    contact=("문의", "제보"),
    dated=("입력", "수정", "등록", "송고"),
    suffixes=("기자", "특파원", "논설위원", "인턴기자"),
)

LANGUAGE = Language(code="ko", name="Korean", words=_WORDS, speech=_SPEECH, cruft=_CRUFT, authorship=_AUTHORSHIP)
