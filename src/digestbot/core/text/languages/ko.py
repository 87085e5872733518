"""Korean."""

from digestbot.core.text.languages.authorship import Authorship
from digestbot.core.text.languages.boilerplate import Boilerplate, phrases
from digestbot.core.text.languages.language import Language
from digestbot.core.text.languages.speech import Speech, words
from digestbot.core.text.languages.telling import Telling
from digestbot.core.text.languages.words import Words, listed

_WORDS = Words(
    background=phrases("""
        최근 몇 년 | 최근 수년 | 오랫동안 | 수십 년 | 예로부터 | 많은 사람
"""),
    connectives=phrases("""
        그러나 | 하지만 | 따라서 | 한편 | 또한 | 게다가 | 예를 들어 | 반면 | 이에 | 그 결과 | 그래서 | 이후 | 아울러 | 이와 함께 | 이에 따라
"""),
    leaning=listed(
        "그것은 그녀는 그는 그들은 그래서 그러나 그런데 그리고 다만 따라서 또 또한 반면 아울러 이것은 이는 이들은 이를 이어 이에 특히 하지만 한편"
    ),
    quotative=("라고", "이라고", "라는", "이라는", "고 ", "며 ", "면서"),
)

_SPEECH = Speech(
    unnamed=words("관계자 시민 주민 당국자 소식통 전문가 정부 경찰 검찰 목격자 대변인 네티즌"),
    verbs=words(
        """말했다 말하 밝혔다 밝히 전했다 전하 강조했다 강조 설명했다 설명 주장했다 주장 지적했다 지적 덧붙였다 덧붙 답했다 썼다 비판했다 비판 호소했다 촉구했다 경고했다 언급했다 평가했다
        했다 하며 라며 다며 고 라고 이라고"""
    ),
    honorifics=(
        "대통령",
        "총리",
        "장관",
        "차관",
        "의원",
        "대표",
        "위원장",
        "시장",
        "도지사",
        "지사",
        "교수",
        "박사",
        "회장",
        "사장",
        "감독",
        "선수",
        "대변인",
        "씨",
        "님",
        "원장",
        "총장",
        "판사",
        "검사",
        "변호사",
        "기자",
        "실장",
        "국장",
        "부장",
        "과장",
        "소장",
        "센터장",
        "연구원",
        "부사장",
        "이사장",
        "의장",
        "원내대표",
        "대사",
        "장군",
    ),
    topics=("은", "는", "이", "가"),
    quotatives=("고", "라고", "이라고", "며", "라며", "이라며"),
    spaced=False,
    drops_pronouns=True,
    surnames="김이박최정강조윤장임한오서신권황안송류전홍고문양손배백허유남심노하곽성차주우구민진엄원천방공현변추도소석선설마길연위표명기반왕옥육맹제탁국어은편나지채",
    emphatic=words("반드시 절대 결코 책임 위험 참사 분노 슬픔 슬프 유감 최악 처음 아무도 해야 된다 거짓 부당"),
    courtesies=words("감사 기쁘 환영 축하 영광"),
    bodies=words(
        "경찰 검찰 정부 법원 외교부 국방부 대통령실 교육부 기상청 소방당국 국회 헌법재판소 한국은행 보건복지부 환경부 국토교통부"
    ),
    anonymous=("모",),
)

_BOILERPLATE = Boilerplate(
    syndicated=phrases(
        """
        …에 처음 등장했습니다
"""
    ),
    related=phrases("""
        관련기사 | 관련 기사 | 관련뉴스 | 관련 뉴스 | 함께 보면 좋은 | 함께 읽기 | 더 읽기 | 더 보기 | 더보기 | 추천기사 | 추천 기사 | 추천 뉴스 | 많이 본 뉴스 | 많이 본 기사
        | 인기기사 | 인기 기사 | 이어서 읽기 | 계속 읽기 | 다음 기사 | 이전 기사 | 주요뉴스 | 주요 뉴스 | 동영상 | 포토 | 이 시각 주요뉴스
"""),
    captions=phrases(
        "사진 | 사진제공 | 사진 제공 | 사진출처 | 사진 출처 | 자료사진 | 자료 사진 | 이미지 | 출처 | 그래픽 | 일러스트 | 사진은 | 제공 | 캡처"
    ),
    pictures=phrases("사진 | 이미지 | 포토 | 자료사진"),
    calls=phrases("""
        구독 | 구독하기 | 구독하세요 | 팔로우 | 팔로우하세요 | 공유하기 | 공유하세요 | 클릭 | 클릭하세요 | 여기를 클릭 | 앱 다운로드 | 다운로드 | 회원가입 | 가입하세요 | 로그인 |
        후원하기 | 후원해 주세요 | 제보하기 | 제보 | 제보는 | 댓글 달기 | 뉴스레터 구독 | 채널 추가 | 친구 추가
"""),
    things=phrases("뉴스레터 | 이메일 | 앱 | 채널 | 카카오톡 | 네이버 | 유튜브 | 구독 | 제보 | 알림 | 댓글 | 페이스북"),
    walls=phrases(
        "유료회원 전용 | 유료 회원 전용 | 회원 전용 | 구독자 전용 | 로그인 후 | 계속 읽으려면 | 기사를 계속 읽으려면 | 전문은"
    ),
    logins=phrases("로그인"),
    cookies=phrases("쿠키를 사용 | 개인정보처리방침 | 개인정보 처리방침"),
    footers=phrases(
        "무단전재 | 무단 전재 | 무단전재 및 재배포 금지 | 재배포 금지 | 저작권자 | 저작권 | 태그 | 키워드 | 카테고리 | 정정보도 | 기사제보"
    ),
    labels=phrases("""
        광고 | 협찬 | 공유 | 댓글 | 인쇄 | 스크랩 | 더보기 | 닫기 | 메뉴 | 검색 | 다음 | 이전 | 목록 | 좋아요 | 가장 많이 본 뉴스 | 글자크기 | 프린트
"""),
    dates=phrases("입력 | 수정 | 등록 | 송고 | 최종수정 | 발행 | 게시"),
    bylines=phrases("글 | 기자 | 취재 | 작성자"),
)

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

_TELLING = Telling(
    press=phrases("언론 문의 | 보도자료 문의 | 미디어 문의"),
    letters=phrases("이 뉴스레터 | 안녕하세요"),
    filed=phrases("뉴스 | 속보"),
    own=listed("나는 내가 나의 저는 제가 필자는"),
    reader=listed("당신 여러분"),
    ought=phrases("해야 한다 | 해야 할 | 필요가 있다 | 되어야 한다"),
    days=phrases("오늘 | 어제 | 월요일 | 화요일 | 수요일 | 목요일 | 금요일 | 토요일 | 일요일 | 지난 | 이날"),
)

LANGUAGE = Language(
    code="ko",
    name="Korean",
    words=_WORDS,
    speech=_SPEECH,
    boilerplate=_BOILERPLATE,
    authorship=_AUTHORSHIP,
    telling=_TELLING,
)
