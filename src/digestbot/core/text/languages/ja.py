"""Japanese."""

from digestbot.core.text.languages.authorship import Authorship
from digestbot.core.text.languages.boilerplate import Boilerplate, phrases
from digestbot.core.text.languages.language import Language
from digestbot.core.text.languages.speech import Speech, words
from digestbot.core.text.languages.telling import Telling
from digestbot.core.text.languages.words import Words, listed

_WORDS = Words(
    background=phrases("""
        近年 | ここ数年 | 長年 | 古くから | 昔から | 以前から | 多くの人
"""),
    connectives=phrases("""
        しかし | 一方 | そのため | このため | さらに | また | なお | これに対し | 例えば | その結果 | その後 | これを受け | それでも | ただし | 同様に
"""),
    leaning=listed(
        "あの この このため これ さらに しかし そして その そのため それ それでも ただ ただし だが つまり では なお また 一方 彼 彼ら 彼女"
    ),
    quotative=("と", "って", "など", "の"),
)

_SPEECH = Speech(
    verbs=words(
        """述べ 語 話 説明 謝罪 訴え 強調 コメント 指摘 主張 明か 批判 指弾 憤 願 言 発言 答え 振り返 反論 評価 表明 呼びかけ 求め 断言 喜 嘆 つぶや 書 投稿 報告 釈明 弁明 否定 認め
        期待 分析 懸念 警告"""
    ),
    honorifics=(
        "理事長",
        "容疑者",
        "被告",
        "首相",
        "大統領",
        "大臣",
        "外相",
        "財務相",
        "官房長官",
        "長官",
        "知事",
        "市長",
        "町長",
        "村長",
        "区長",
        "社長",
        "会長",
        "副社長",
        "院長",
        "学長",
        "校長",
        "教授",
        "准教授",
        "講師",
        "助教",
        "監督",
        "選手",
        "投手",
        "議員",
        "代表",
        "委員長",
        "書記長",
        "幹事長",
        "党首",
        "総裁",
        "総理",
        "弁護士",
        "医師",
        "記者",
        "氏",
        "さん",
        "君",
        "ちゃん",
        "様",
        "議長",
        "裁判長",
        "検事",
        "署長",
        "部長",
        "課長",
        "局長",
        "次官",
        "報道官",
        "所長",
        "隊長",
        "司令官",
        "主席",
        "国王",
        "女王",
        "皇太子",
        "首席",
        "研究員",
        "アナリスト",
        "エコノミスト",
        "支配人",
        "店長",
        "団長",
        "主将",
    ),
    topics=("は", "が", "も"),
    quotatives=("と", "って", "との", "という"),
    spaced=False,
    drops_pronouns=True,
    emphatic=words(
        "必ず 絶対 許せない 許されない 悲しい 悔しい 怒り 残念 責任 危険 初めて 二度と 誰も 最悪 なければならない べきだ 信じられない"
    ),
    courtesies=words("ありがとう 感謝 うれしく 光栄 歓迎"),
    bodies=words(
        "警察 警視庁 県警 府警 道警 政府 外務省 防衛省 国土交通省 厚生労働省 文部科学省 環境省 総務省 財務省 気象庁 同社 同庁 同省 同局 日銀 消防 検察"
    ),
)

_BOILERPLATE = Boilerplate(
    syndicated=phrases(
        """
        投稿…に最初に表示されました
"""
    ),
    related=phrases("""
        関連記事 | 関連ニュース | 関連 | あわせて読みたい | 合わせて読みたい | 併せて読みたい | こちらも読む | こちらもおすすめ | おすすめ記事 | おすすめ | 続きを読む | もっと読む | もっと見る
        | 詳しくはこちら | 詳細はこちら | 動画 | 写真特集 | 人気記事 | アクセスランキング | ランキング | 最新ニュース | 前の記事 | 次の記事 | 【関連記事】 | 【写真】 | 【動画】 |
        【あわせて読みたい】 | ＞＞
"""),
    captions=phrases("写真 | 画像 | 撮影 | 提供 | 出典 | 資料写真 | イラスト | 図"),
    pictures=phrases("写真 | 画像"),
    calls=phrases("""
        登録はこちら | 購読はこちら | フォローする | シェアする | ツイートする | クリック | ここをクリック | アプリをダウンロード | アプリで読む | メールマガジン | メルマガ登録 | 無料登録 |
        会員登録 | ログイン | 友だち追加 | いいね
"""),
    things=phrases("ニュースレター | メルマガ | メールマガジン | アプリ | 登録 | フォロー | シェア | 公式"),
    walls=phrases(
        "この記事は有料会員限定 | 有料会員限定 | 有料記事です | 会員限定記事 | 続きを読むには | 残り | ログインして続きを | 無料会員登録 | この続きは"
    ),
    consent=phrases("クッキー | 同意"),
    logins=phrases("ログイン"),
    cookies=phrases("クッキーを使用 | cookieを使用 | プライバシーポリシー"),
    footers=phrases(
        "無断転載 | 無断転載を禁じます | 著作権 | 転載を禁じ | 記事に関するお問い合わせ | タグ | カテゴリ | キーワード"
    ),
    labels=phrases("""
        広告 | ＰＲ | pr | 広告の後に続く | シェア | ツイート | コメント | 印刷 | 保存 | 閉じる | メニュー | 検索 | 次へ | 前へ | 続きを読む | もっと見る | スポンサーリンク |
        ブックマーク
"""),
    dates=phrases("公開 | 更新 | 配信 | 最終更新 | 掲載"),
    bylines=phrases("文 | 取材・文 | 執筆 | 記者 | 著者"),
)

_AUTHORSHIP = Authorship(
    by=("文・", "取材・文／", "取材・文＝", "文＝", "文／", "執筆：", "筆者：", "取材：", "聞き手・", "文："),
    joins=frozenset({"と"}),
    roles=frozenset({"記者", "編集委員", "特派員", "論説委員", "ライター", "編集者"}),
    desks=frozenset({"編集部", "報道部", "取材班", "支局", "通信", "新聞社", "デジタル"}),
    follow=("フォロー",),
    contact=("連絡先",),
    edited=(
        "編集：",
        "編集・",
    ),
    dated=("公開", "更新", "配信"),
    suffixes=("記者", "特派員", "編集委員", "論説委員"),
)

_TELLING = Telling(
    press=phrases("報道関係者からの問い合わせ | 報道関係者お問い合わせ先 | 本件に関するお問い合わせ"),
    letters=phrases("このニュースレター | 本メルマガ | おはようございます"),
    filed=phrases("ニュース | 速報"),
    own=listed("私は 私が 私の 僕は 僕が 僕の 筆者"),
    reader=listed("あなた みなさん 皆さん"),
    ought=phrases("べきだ | べきである | なければならない | 必要がある"),
    days=phrases(
        "今日 | 昨日 | 本日 | 月曜 | 火曜 | 水曜 | 木曜 | 金曜 | 土曜 | 日曜 | 日午前 | 日午後 | 日、 | 日に | 日夜 | 日朝"
    ),
)

LANGUAGE = Language(
    code="ja",
    name="Japanese",
    words=_WORDS,
    speech=_SPEECH,
    boilerplate=_BOILERPLATE,
    authorship=_AUTHORSHIP,
    telling=_TELLING,
)
