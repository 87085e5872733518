"""Which story an article belongs to."""

import math
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from digestbot.core.stories.features import Features, features
from digestbot.core.stories.story import Assignment, Member, Stories

MONDAY = datetime(2024, 5, 6, 8, tzinfo=UTC)

FERRY = (
    "The ferry Aurora sank off Norvik on Monday with 84 passengers on board. The coast guard of Norvik said all were saved. "
    "Captain Lena Strand told the Harbour Board that water had come in through the bow door."
)
FERRY_AGAIN = (
    "All 84 passengers were rescued when the ferry Aurora went down near Norvik, the coast guard said. The captain, Lena "
    "Strand, blamed the bow door. The Harbour Board will inspect every ferry."
)
OTHER_FERRY = (
    "The ferry Meridian sank off Port Vale on Tuesday with 31 passengers on board. The coast guard of Port Vale said two were "
    "missing. Captain Hugo Brandt told the Shipping Office that the ferry had struck a reef."
)
BUDGET = (
    "Parliament in Ostra passed a budget on Monday that raises the tax on sugar. Finance minister Pia Holm said schools would "
    "get the money. The opposition called it a blow to bakers."
)


def told(name: str, text: str, *, hours: float | None = 0, title: str = "", url: str | None = None) -> Member:
    """Return an article, so many hours after Monday morning."""
    published = None if hours is None else MONDAY + timedelta(hours=hours)
    return Member(id=name, title=title, text=text, published=published, source="courier", language="en", url=url)


def placed(*members: Member) -> list[Assignment]:
    """Return where a new start puts the articles."""
    stories = Stories()
    return [stories.assign(member) for member in members]


def test_two_reports_of_one_event_are_one_story() -> None:
    """The second joins, and says which words and names did it."""
    first, second = placed(told("a", FERRY), told("b", FERRY_AGAIN, hours=2))
    assert (first.story, first.new) == ("a", True)
    assert (second.story, second.new) == ("a", False)
    assert {"aurora", "norvik"} <= set(second.shared)


def test_look_alikes_stay_apart() -> None:
    """Another ferry that sank elsewhere shares the words but not the names: a story of its own."""
    *_, other = placed(told("a", FERRY), told("b", FERRY_AGAIN, hours=2), told("c", OTHER_FERRY, hours=26))
    assert other.new
    assert other.parts["words"] > 0.15
    assert other.parts["strangers"] < 0


def test_another_subject_is_another_story() -> None:
    """What has nothing in common is new, with a score of about nothing."""
    *_, other = placed(told("a", FERRY), told("b", BUDGET))
    assert other.new
    assert other.score < other.threshold / 2


def test_the_parts_add_up_to_the_score() -> None:
    """What is shown as evidence is what decided."""
    *_, second, third = placed(told("a", FERRY), told("b", FERRY_AGAIN, hours=30), told("c", OTHER_FERRY, hours=50))
    for found in (second, third):
        assert math.fsum(found.parts.values()) == pytest.approx(found.score)
        assert set(found.parts) == {
            *("words", "names", "anchors", "strangers", "contrast", "subjects", "time_gap", "size")
        }


def test_silence_raises_the_bar() -> None:
    """The same words count for less each day, and after two weeks the story is over."""
    found = [placed(told("a", FERRY), told("b", FERRY_AGAIN, hours=24 * d))[1] for d in (0, 1, 5, 13, 15)]
    scores = [f.score for f in found]
    assert scores == sorted(scores, reverse=True)
    assert len(set(scores)) == len(scores)
    assert not found[0].new
    assert found[-1].new


def test_an_undated_article_joins_by_its_words() -> None:
    """No time is no evidence against."""
    *_, second = placed(told("a", FERRY, hours=None), told("b", FERRY_AGAIN, hours=None))
    assert not second.new
    assert second.parts["time_gap"] == 0


def test_headlines_alone_are_grouped() -> None:
    """Without a text, the words of the title decide."""
    *_, second, third = placed(
        told("a", "", title="Ferry Aurora sinks off Norvik, all saved"),
        told("b", "", title="All saved as ferry Aurora sinks near Norvik"),
        told("c", "", title="Sugar tax passes in Ostra"),
    )
    assert second.story == "a"
    assert third.new


def test_languages_never_meet() -> None:
    """The same words in another language are another story; a region is no other language."""
    stories = Stories()
    stories.assign(told("a", FERRY))
    assert stories.assign(replace(told("b", FERRY_AGAIN), language="de")).new
    assert not stories.assign(replace(told("c", FERRY_AGAIN), language="en-GB")).new


@pytest.mark.parametrize(
    ("language", "texts"),
    [
        (
            "pt",
            (
                "Um incêndio destruiu na segunda-feira o mercado municipal de Vila Serena. Os bombeiros disseram que ninguém ficou ferido. O prefeito Caio Duarte prometeu reconstruir o mercado até dezembro.",
                "O mercado municipal de Vila Serena foi destruído pelo fogo, mas não houve feridos, segundo os bombeiros. Caio Duarte, prefeito da cidade, disse que a reconstrução termina em dezembro.",
                "O banco central de Ostra manteve os juros na segunda-feira. A presidente Ana Ruiz disse que a inflação caiu mais devagar do que se esperava no ano.",
            ),
        ),
        (
            "vi",
            (
                "Một trận động đất mạnh 5,8 độ xảy ra sáng thứ hai tại tỉnh Sơn Hải, làm hư hại hàng trăm ngôi nhà. Chủ tịch tỉnh Trần Văn Lâm cho biết không có người chết.",
                "Hàng trăm ngôi nhà ở Sơn Hải bị hư hại sau trận động đất 5,8 độ. Theo ông Trần Văn Lâm, chủ tịch tỉnh, không ai thiệt mạng trong trận động đất sáng nay.",
                "Ngân hàng trung ương giữ nguyên lãi suất trong cuộc họp hôm thứ hai. Thống đốc Lê Thị Hoa nói lạm phát trong năm nay sẽ giảm chậm hơn dự kiến.",
            ),
        ),
        (
            "vi",
            (
                "Cảnh sát thành phố Bình Sơn đã bắt giữ ba người trong vụ cướp ngân hàng hôm chủ nhật. Đại tá Phạm Quốc Bảo cho biết nhóm này lấy đi hai tỷ đồng và một chiếc xe.",
                "Ba nghi phạm vụ cướp ngân hàng ở Bình Sơn đã bị bắt, đại tá Phạm Quốc Bảo nói. Số tiền hai tỷ đồng đã được thu hồi cùng chiếc xe.",
                "Cảnh sát thành phố Long Phú đang điều tra vụ cháy chợ hôm chủ nhật. Trung tá Ngô Thanh Tùng cho biết lửa bắt đầu từ một quầy vải và không có người bị thương.",
            ),
        ),
        (
            "de",
            (
                "In Norvik ist am Montag die alte Hafenbrücke eingestürzt. Verletzt wurde niemand, sagte Bürgermeisterin Lena Strand. Die Brücke war seit Januar gesperrt.",
                "Die seit Januar gesperrte Hafenbrücke von Norvik ist eingestürzt. Bürgermeisterin Lena Strand sagte, es habe keine Verletzten gegeben.",
                "Das Parlament in Ostra hat am Montag eine Steuer auf Zucker beschlossen. Finanzministerin Pia Holm sagte, das Geld gehe an die Schulen.",
            ),
        ),
        (
            "zh",
            (
                "诺维克港的老桥周一倒塌,没有人受伤。市长林海说,这座桥自一月起已经封闭。",
                "诺维克港老桥倒塌,市长林海表示没有人员受伤,该桥一月已封闭。",
                "奥斯特拉议会周一通过糖税,财政部长何敏说税款将用于学校。",
            ),
        ),
        (
            "ru",
            (
                "В Норвике в понедельник обрушился старый портовый мост. Никто не пострадал, сообщила мэр Лена Странд. Мост был закрыт с января.",
                "Старый портовый мост Норвика, закрытый с января, обрушился. По словам мэра Лены Странд, пострадавших нет.",
                "Парламент Остры принял в понедельник налог на сахар. Министр финансов Пиа Хольм сказала, что деньги получат школы.",
            ),
        ),
    ],
)
def test_other_languages_are_grouped_alike(language: str, texts: tuple[str, str, str]) -> None:
    """Two reports of one event, and another event, in Portuguese, Vietnamese, German, Chinese and Russian."""
    members = [replace(told(name, text), language=language) for name, text in zip("abc", texts, strict=True)]
    assert [found.story for found in placed(*members)] == ["a", "a", "c"]


def test_agency_copy_is_marked() -> None:
    """Nearly the same wording under another headline is a copy; told in other words it is not."""
    agency = f"{FERRY} {FERRY_AGAIN}"
    _, copy, retold = placed(
        told("a", agency, title="Ferry sinks off Norvik"),
        told("b", agency + " Reporting by the Agency.", title="All saved from ferry off Norvik", hours=1),
        told("c", FERRY_AGAIN, hours=2),
    )
    assert (copy.story, copy.copy_of) == ("a", "a")
    assert copy.parts.keys() == {"copy"}
    assert (retold.story, retold.copy_of) == ("a", None)


def test_the_same_address_is_the_same_article() -> None:
    """Whatever the text, one address is one article; another address is not."""
    address = "https://courier.example/ferry-sinks-off-norvik"
    _, same, other = placed(
        told("a", FERRY, url=address), told("b", "Short.", url=address), told("c", BUDGET, url=address + "2")
    )
    assert (same.story, same.copy_of) == ("a", "a")
    assert other.new


def test_a_copy_is_no_further_source() -> None:
    """Ten copies make a story no bigger: what comes next is judged as if there were one."""
    agency = f"{FERRY} {BUDGET}"
    copies = [told(f"c{i}", agency) for i in range(10)]
    once = placed(told("a", agency), told("b", FERRY_AGAIN))[-1]
    often = placed(told("a", agency), *copies, told("b", FERRY_AGAIN))[-1]
    assert often == once


def test_cookie_notices_are_no_copies() -> None:
    """The same notice in place of two articles is no agency copy."""
    notice = "Please accept cookies so that we can show this page the way it was made. " * 3
    *_, second = placed(
        told("a", notice, title="Ferry sinks off Norvik"), told("b", notice, title="Ostra raises sugar tax")
    )
    assert second.copy_of is None


def test_an_article_that_has_a_story_keeps_it() -> None:
    """Asked again, even with other words, it stays where it is and nothing is learned twice."""
    stories = Stories()
    stories.assign(told("a", FERRY))
    again = stories.assign(told("a", BUDGET))
    assert (again.story, again.new, len(stories)) == ("a", False, 1)
    assert stories.assign(told("b", BUDGET)).new


def test_closing_forgets_old_stories_only() -> None:
    """What is older than the instant is closed and takes nothing any more; undated stories stay."""
    stories = Stories()
    for member in (told("a", FERRY), told("b", BUDGET, hours=48), told("c", OTHER_FERRY, hours=None)):
        stories.assign(member)
    assert stories.close(MONDAY + timedelta(hours=1)) == ("a",)
    assert len(stories) == 2
    assert stories.assign(told("d", FERRY_AGAIN, hours=1)).new


def test_a_story_can_be_renamed() -> None:
    """The name under which it is recorded is used from then on, and may be an article's name elsewhere."""
    stories = Stories()
    stories.assign(told("a", FERRY))
    stories.rename("a", "7")
    assert stories.assign(told("b", FERRY_AGAIN)).story == "7"
    other = stories.assign(told("7", BUDGET))
    assert (other.story, other.new, len(stories)) == ("7", True, 2)


WORDS = st.sampled_from(
    (
        "ferry",
        "Aurora",
        "Norvik",
        "budget",
        "Ostra",
        "Holm",
        "sugar",
        "quake",
        "Lima",
        "tremor",
        "strike",
        "port",
        "vote",
    )
)
SEEN = st.builds(
    lambda words, hours, language: replace(told("", " ".join(words), hours=hours), language=language),
    st.lists(WORDS, min_size=3, max_size=25),
    st.none() | st.integers(0, 24 * 20),
    st.sampled_from(["en", "en", "xx"]),
)


@settings(max_examples=150)
@given(st.lists(SEEN, max_size=25), st.integers(0, 25), st.none() | st.integers(0, 24 * 20))
def test_rebuilt_stories_go_on_as_if_they_had_never_stopped(members: list[Member], cut: int, close: int | None) -> None:
    """From the rows of the open stories, whatever was closed before, every later answer is exactly the same."""
    seen = [features(replace(member, id=f"n{i}")) for i, member in enumerate(members)]
    running = Stories()
    rows: list[tuple[str, Features]] = [(running.place(one).story, one) for one in seen[:cut]]
    if close is not None:
        closed = set(running.close(MONDAY + timedelta(hours=close)))
        rows = [row for row in rows if row[0] not in closed]
    rebuilt = Stories.load(rows)
    assert len(rebuilt) == len(running)
    for one in seen[cut:]:
        assert rebuilt.place(one) == running.place(one)


@settings(max_examples=60)
@given(st.lists(SEEN, max_size=15))
def test_every_article_sits_in_one_story_and_is_never_moved(members: list[Member]) -> None:
    """The same stream gives the same stories, each named by its first article, and asking later changes nothing."""
    named = [replace(member, id=f"n{i}") for i, member in enumerate(members)]
    stories = Stories()
    first = [stories.assign(member) for member in named]
    assert [a.story for a in first] == [stories.assign(member).story for member in named]
    assert first == placed(*named)
    assert all((a.story == m.id) == a.new for a, m in zip(first, named, strict=True))
    assert len(stories) == len({a.story for a in first})


@given(st.lists(st.text(max_size=60), max_size=6))
def test_any_unicode_is_grouped(texts: list[str]) -> None:
    """Nothing from the internet makes it fall over."""
    assert len(placed(*(told(str(i), text, title=text[::-1]) for i, text in enumerate(texts)))) == len(texts)


AUCTION = (
    "The fish hall of Port Ansel sold its first herring by screen on Monday. The clock that had set the price for four "
    "generations was stopped at noon. Buyers paid nine per cent more than a month ago, said the hall's manager, and sixty tonnes "
    "changed hands in eleven minutes. Skippers mourned the shouting, the smoke and the quick glance of an old auctioneer. The "
    "brass bell goes to a museum, and apprentices will learn to grade a catch by photograph instead of by thumb."
)
DOCKERS = (
    "Dockers at Port Ansel will see their pay rise by fourteen per cent under a deal signed on Monday. It ends a strike that "
    "closed the harbour for half of October. Operators may now bring in cranes without drivers, and the union gets a voice in "
    "their timetable. Shipping lines had sent forty vessels elsewhere, importers ran short of coffee and steel, and insurers "
    "reckoned with losses of two billion crowns before a mediator locked both sides into a hotel for a night."
)


def test_one_town_and_one_day_are_not_one_event() -> None:
    """Two reports that share the name of a place, and little else, stay apart though their names agree wholly."""
    first, second = placed(told("a", AUCTION), told("b", DOCKERS))
    assert second.score - second.parts["alone"] >= second.threshold > second.score
    assert (first.new, second.new) == (True, True)


def headline(name: str, title: str, *, hours: float = 0, language: str = "en") -> Member:
    """Return a headline alone."""
    return replace(told(name, "", hours=hours, title=title), language=language)


@pytest.mark.parametrize(
    ("language", "one", "other"),
    [
        ("en", "Assembly passes second rescue fund for Tarnby", "Assembly passes third rescue fund for Tarnby"),
        ("en", "Harbour inquiry day 2: captain in the box", "Harbour inquiry day 21: captain in the box"),
        ("en", "Powerful quake shakes northern Chile", "Powerful quake shakes eastern Nepal"),
        ("en", "Senator Holt carries Ohio caucus", "Senator Holt carries Iowa caucus"),
        ("en", "Copper price climbs on mine strike", "Copper price slides on mine reopening"),
        ("en", "Harriers beat Wanderers 3-1", "Harriers beat Wanderers 0-2"),
        ("en", "Tram hits lorry near Westbrook, two lines shut", "Tram hits lorry near Ashvale, two lines shut"),
        ("en", "Snow to reach the north on Monday", "Snow to reach the north on Thursday"),
        ("de", "Landtag beschließt zweiten Haushalt", "Landtag beschließt dritten Haushalt"),
        ("de", "Brand in Lagerhalle bei Wiesenau", "Brand in Lagerhalle bei Krummhof"),
        (
            "fr",
            "Le tribunal rejette le premier recours du syndicat",
            "Le tribunal rejette le deuxième recours du syndicat",
        ),
        ("es", "La bolsa sube un 0,4 % tras los datos", "La bolsa cae un 1,3 % tras los datos"),
    ],
)
def test_twins_stay_apart(language: str, one: str, other: str) -> None:
    """Titles in one frame that tell a number, day, place, way or name differently are of two events."""
    first, second = placed(headline("a", one, language=language), headline("b", other, hours=20, language=language))
    assert second.story != first.story


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            "Ottawa pulls envoy out of Riyadh over writer Lena Strand. Canada recalled its ambassador on Monday.",
            "Canadian diplomat leaves the Saudi capital. The case of Lena Strand angered the government on Monday.",
        ),
        (
            "Helsinki brewer Norrsund fined $85m. The Finnish firm hid its losses for twelve years.",
            "Finnish beer maker Norrsund to pay 85 million dollars. For 12 years it had hidden losses.",
        ),
    ],
)
def test_one_event_in_other_words_is_one_story(one: str, other: str) -> None:
    """Capitals and peoples stand for lands, and numbers are one however they are written."""
    assert placed(told("a", one), told("b", other, hours=5))[1].story == "a"


def test_a_growing_toll_is_no_difference() -> None:
    """Casualties are counted again: twenty and twenty-five dead of one quake are one event."""
    _, second = placed(
        headline("a", "At least 20 dead after quake shakes Lombok"), headline("b", "25 dead after quake shakes Lombok")
    )
    assert not second.new


def test_a_person_alone_is_no_event() -> None:
    """Two texts about different deeds of one person are two stories."""
    gifts = (
        "A builder had sent concert tickets to Lena Strand, who kept them. Donors deserve thanks, Lena Strand said, and refused "
        "to return the seats. Auditors want receipts, invoices and bank slips before the council votes on sanctions, fines or "
        "a reprimand. Opponents called the presents bribes and demanded a register of gifts, dinners, trips and favours."
    )
    novel = (
        "A novel about lighthouses is what Lena Strand wrote in three winters. Readers will meet Lena Strand in libraries, where "
        "chapters on sailors, storms, gulls, lanterns, fog, anchors, widows, maps, songs and whales are read aloud. Critics "
        "praised its humour, its rhythm and its dialect; a publisher printed nine thousand copies with woodcuts."
    )
    _, second = placed(told("a", gifts), told("b", novel, hours=3))
    assert second.new


def test_short_texts_of_unknown_language_share_more_than_their_form() -> None:
    """A gallery's items that end alike are no event."""
    items = (
        ("Otter on the ice", "Carved by Lio."),
        ("Swallows in the attic", "Carved by Nan."),
        ("A toad", "Carved by Eb."),
    )
    members = [
        replace(told(title, text, title=title, hours=hour), language="und") for hour, (title, text) in enumerate(items)
    ]
    assert all(verdict.new for verdict in placed(*members))


SHORT_REPORTS = [
    (
        (
            "Lighthouse dark after the lightning",
            "The lighthouse went dark on Friday night after a bolt had split its ladder.",
        ),
        (
            "Repair your own ladder",
            "The lighthouse kit can now be ordered in every colour that the newest catalogue offers.",
        ),
        False,
    ),
    (
        (
            "Lighthouse dark after the lightning",
            "The lighthouse of Korvik went dark on Friday after a bolt had split a beam.",
        ),
        ("Keepers of Korvik light oil lamps", "The lighthouse has been without power since Friday night."),
        True,
    ),
    (
        ("Lighthouse lamp fails in the fog", "Ships were asked to keep their distance."),
        ("Volunteers ring bell after lighthouse lamp goes out", "They took turns until dawn."),
        True,
    ),
]


@pytest.mark.parametrize(("one", "other", "joined"), SHORT_REPORTS)
def test_two_plain_words_join_short_reports_only_from_their_titles(
    one: tuple[str, str], other: tuple[str, str], *, joined: bool
) -> None:
    """Beside a name, or in both titles, they are enough; a word of the title in a stranger's text is chance."""
    _, second = placed(told("a", one[1], title=one[0]), told("b", other[1], title=other[0], hours=1))
    assert second.new is not joined


def test_a_later_chapter_follows_its_story() -> None:
    """What comes weeks later about the same people and places opens a story of its own, in the storyline of the first."""
    inquiry = (
        "The inquiry into the ferry Aurora opened in Norvik. Captain Lena Strand told judges about the bow door and the water. "
        "Lawyers of the Harbour Board asked Lena Strand why the ferry had left port. Families of passengers listened."
    )
    first, _, later = placed(told("a", FERRY), told("b", FERRY_AGAIN, hours=2), told("c", inquiry, hours=24 * 20))
    assert later.new
    assert (later.follows, later.storyline) == ("a", "a")
    assert (first.follows, first.storyline) == (None, "a")


def test_a_story_that_follows_none_is_its_own_line() -> None:
    """Another subject has no earlier chapter."""
    *_, other = placed(told("a", FERRY), told("b", BUDGET, hours=30))
    assert (other.follows, other.storyline) == (None, "b")
