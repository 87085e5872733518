"""Chinese."""

from digestbot.core.text.languages.authorship import Authorship
from digestbot.core.text.languages.boilerplate import Boilerplate, phrases
from digestbot.core.text.languages.language import Language
from digestbot.core.text.languages.speech import Speech, words
from digestbot.core.text.languages.telling import Telling
from digestbot.core.text.languages.words import Words, listed

_WORDS = Words(
    background=phrases("""
        近年来 | 近年來 | 近年 | 多年来 | 多年來 | 长期以来 | 長期以來 | 自古以来 | 自古以來 | 众所周知 | 眾所周知 | 很多人
"""),
    connectives=phrases("""
        然而 | 因此 | 此外 | 另外 | 同时 | 同時 | 不过 | 不過 | 与此同时 | 與此同時 | 例如 | 比如 | 另一方面 | 相比之下 | 对此 | 對此 | 随后 | 隨後 | 之后 | 其中 |
        于是 | 於是 | 换句话说 | 換句話說
"""),
    leaning=listed("""
        不过 不過 与此同时 並且 于是 他 他们 他們 但 但是 其中 另一方面 另外 同时 同時 因此 她 她们 她們 它 它们 它們 并且 所以 於是 此外 然而 而且 这些 這些 那些 随后 隨後
"""),
)

_SPEECH = Speech(
    verbs=words(
        """说 說 表示 称 稱 指出 强调 強調 认为 認為 告诉 告訴 介绍 介紹 写道 寫道 问 問 回应 回應 回答 呼吁 呼籲 透露 解释 解釋 补充 補充 坦言 直言 批评 批評 宣布 重申 警告 道 讲
        講"""
    ),
    honorifics=(
        "总统",
        "總統",
        "总理",
        "總理",
        "首相",
        "主席",
        "部长",
        "部長",
        "外长",
        "外長",
        "发言人",
        "發言人",
        "市长",
        "市長",
        "省长",
        "州长",
        "教授",
        "院长",
        "院長",
        "校长",
        "校長",
        "董事长",
        "董事長",
        "总裁",
        "總裁",
        "经理",
        "主任",
        "局长",
        "局長",
        "书记",
        "書記",
        "博士",
        "先生",
        "女士",
        "小姐",
        "记者",
        "記者",
        "议员",
        "議員",
        "律师",
        "律師",
        "医生",
        "醫生",
        "导演",
        "導演",
        "教练",
        "教練",
        "专家",
        "專家",
        "学者",
        "學者",
        "分析师",
        "秘书长",
        "秘書長",
        "大使",
        "将军",
        "司令",
    ),
    spaced=False,
    emphatic=words(
        "必须 必須 绝不 絕不 决不 错误 錯誤 危险 危險 严重 嚴重 责任 責任 灾难 災難 震惊 震驚 愤怒 憤怒 遗憾 遺憾 悲痛 永远 永遠 从未 從未 没有人 沒有人 不可接受"
    ),
    courtesies=words("感谢 感謝 欢迎 歡迎 高兴 高興 荣幸 榮幸 祝贺 祝賀"),
    bodies=words("警方 外交部 国防部 國防部 商务部 政府 法院 检方 檢方 该公司 央行 世卫组织 联合国 白宫 气象局"),
    surnames="王李张張刘劉陈陳杨楊黄黃赵趙吴吳周徐孙孫马馬朱胡郭何林高罗羅郑鄭梁谢謝宋唐许許邓鄧韩韓冯馮曹彭曾肖田董潘袁蔡蒋蔣余于杜叶葉程魏苏蘇吕呂丁任卢盧姚钟鍾姜崔谭譚陆陸范汪廖石金贾賈夏韦韋付方邹鄒熊白孟秦邱侯江尹薛阎閻段雷龙龍黎史陶贺賀毛郝顾顧龚龔邵万萬覃武钱錢戴严嚴莫孔向汤湯",
)

_BOILERPLATE = Boilerplate(
    syndicated=phrases(
        """
        …最先出现在 | …最早出现在 | …首先出现于
"""
    ),
    related=phrases("""
        相关阅读 | 相关新闻 | 相关文章 | 相关报道 | 相关链接 | 延伸阅读 | 推荐阅读 | 更多阅读 | 更多新闻 | 更多报道 | 阅读更多 | 继续阅读 | 阅读全文 | 热门文章 | 热门新闻 | 热门推荐
        | 上一篇 | 下一篇 | 点击阅读 | 視頻 | 视频 | 相關閱讀 | 相關新聞 | 相關文章 | 相關報道 | 延伸閱讀 | 推薦閱讀 | 更多新聞 | 閱讀更多 | 繼續閱讀 | 熱門文章 | 熱門新聞 |
        看更多 | 更多內容 | 你可能感兴趣 | 猜你喜欢 | 另请参阅
"""),
    captions=phrases("""
        图 | 图片 | 图片来源 | 资料图 | 资料图片 | 图为 | 圖 | 圖片 | 圖片來源 | 資料圖片 | 資料照 | 照片 | 摄影 | 攝影 | 来源 | 來源 | 图源 | 图说 | 圖說 | 图片说明 |
        翻攝自 | 摄
"""),
    pictures=phrases("图 | 图片 | 圖片 | 照片 | 资料图 | 資料照"),
    calls=phrases("""
        订阅 | 关注我们 | 扫码关注 | 扫描二维码 | 点击关注 | 点击这里 | 点击此处 | 点击下载 | 下载应用 | 下载客户端 | 下载app | 分享到 | 分享至 | 分享本文 | 欢迎关注 | 欢迎订阅 |
        訂閱 | 關注我們 | 追蹤 | 追蹤我們 | 按讚 | 點擊 | 點此 | 下載 | 立即下載 | 加入會員 | 加入我們 | 加入 | 歡迎訂閱 | 歡迎關注 | 长按二维码 | 立即订阅 | 支持我们
"""),
    things=phrases(
        "公众号 | 微信 | 微博 | 订阅 | 訂閱 | 电子报 | 電子報 | app | 客户端 | 粉絲團 | 粉絲專頁 | 频道 | 頻道 | line | 二维码 | 通讯 | 新闻信"
    ),
    walls=phrases(
        "订阅后继续阅读 | 登录后阅读 | 会员专享 | 仅限会员 | 仅限订阅 | 訂閱後繼續閱讀 | 會員專屬 | 付費會員 | 付費閱讀 | 付费阅读 | 登入後閱讀 | 剩余内容"
    ),
    consent=phrases("同意"),
    logins=phrases("登录 | 登入"),
    cookies=phrases("使用cookie | 使用 cookie | 隐私政策 | 隱私政策 | 隱私權政策"),
    footers=phrases("""
        版权所有 | 版權所有 | 未经授权 | 未經授權 | 不得转载 | 不得轉載 | 请勿转载 | 转载请注明 | 轉載請註明 | 责任编辑 | 责编 | 责任編輯 | 責任編輯 | 编辑 | 編輯 | 标签 | 標籤 |
        关键词 | 關鍵字 | 免责声明 | 本文来源 | 原标题 | 原標題 | 声明 | （完） | 【纠错】 | 来源
"""),
    labels=phrases("""
        广告 | 廣告 | 分享 | 评论 | 評論 | 留言 | 打印 | 列印 | 收藏 | 更多 | 返回 | 关闭 | 關閉 | 菜单 | 搜索 | 搜尋 | 下一页 | 上一页 | 赞 | 讚 | 展开全文 | 字号
        | 推广 | 赞助内容
"""),
    dates=phrases("发布时间 | 发布于 | 发表于 | 更新时间 | 更新于 | 發布時間 | 發布 | 更新 | 時間 | 时间"),
    bylines=phrases("作者 | 记者 | 記者 | 文 | 撰文 | 编译 | 編譯"),
)

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

_TELLING = Telling(
    press=phrases("媒体联系人 | 媒體聯絡人 | 媒体联络 | 新闻联系人 | 新聞聯絡人"),
    letters=phrases("本期通讯 | 本期电子报 | 本期電子報 | 早上好 | 早安"),
    filed=phrases("新闻 | 新聞 | 快讯 | 快訊"),
    own=listed("我 笔者 筆者"),
    reader=listed("你 您"),
    ought=phrases("必须 | 必須 | 应当 | 應當 | 应该 | 應該 | 需要"),
    days=phrases("""
        今天 | 昨天 | 今日 | 昨日 | 星期 | 周一 | 周二 | 周三 | 周四 | 周五 | 周六 | 周日 | 週一 | 週二 | 週三 | 週四 | 週五 | 週六 | 週日 | 日上午 | 日下午 |
        日晚 | 日在 | 日，
"""),
)

LANGUAGE = Language(
    code="zh",
    name="Chinese",
    words=_WORDS,
    speech=_SPEECH,
    boilerplate=_BOILERPLATE,
    authorship=_AUTHORSHIP,
    telling=_TELLING,
)
