"""Chinese."""

from digestbot.core.text.languages.authorship import Authorship
from digestbot.core.text.languages.cruft import Cruft
from digestbot.core.text.languages.language import Language
from digestbot.core.text.languages.speech import Speech
from digestbot.core.text.languages.words import Words

_WORDS = Words()

_SPEECH = Speech()

_CRUFT = Cruft()

_AUTHORSHIP = Authorship(
    by=(
        "记者",
        "本报记者",
        "文",
        "作者",
        "撰文",
        "责编",
        "责任编辑",
        "記者",
        "責任編輯",
        "编辑",
        "撰稿",
        "文字",
        "特约记者",
        "通讯员",
    ),
    joins=frozenset({"和", "与", "及"}),
    roles=frozenset({"记者", "记者站", "编辑", "特派员", "記者", "編輯"}),
    desks=frozenset({"编辑部", "新闻社", "日报", "晚报", "報社", "社", "网"}),
    follow=("关注",),
    contact=("联系",),
    dated=("发布", "来源", "更新", "发表"),
    suffixes=("记者", "記者"),
)

LANGUAGE = Language(code="zh", name="Chinese", words=_WORDS, speech=_SPEECH, cruft=_CRUFT, authorship=_AUTHORSHIP)
