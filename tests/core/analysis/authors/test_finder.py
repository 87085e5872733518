"""Who wrote it: evidence weighed, each person once."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from digestbot.core.analysis.analysis import Author
from digestbot.core.analysis.authors.finder import claims, find
from digestbot.core.articles.article import Claim

STORY = "\n\n".join(
    ["The bank left its key rate unchanged and said that prices would rise more slowly than feared."] * 7
)
PROSE = "".join(f"<p>{paragraph}</p>" for paragraph in STORY.split("\n\n"))


def page(body: str = "", *, linked: object = None, metas: str = "", title: str = "Bank holds its rate") -> str:
    """Return a page with a headline, a story and what is asked for around them."""
    data = f'<script type="application/ld+json">{json.dumps(linked)}</script>' if linked is not None else ""
    head = f'<title>{title} - The Courier</title><meta property="og:site_name" content="The Courier">{metas}{data}'
    return f"<html lang=en><head>{head}</head><body><main><h1>{title}</h1>{body}{PROSE}</main></body></html>"


def authors(html: str, text: str = STORY, language: str = "en") -> list[tuple[str, str]]:
    """Return names and kinds of a page's authors."""
    return [(a.name, a.kind) for a in find(claims(html), text=text, bios=(), language=language)]


def article(author: object) -> dict[str, object]:
    """Return the linked data of an article."""
    return {"@type": "NewsArticle", "headline": "Bank holds its rate", "author": author}


ANA, TOM = {"@type": "Person", "name": "Ana Ruiz"}, {"@type": "Person", "name": "Tom Hale"}

PAGES = [
    (page(linked=article(ANA)), ["Ana Ruiz"]),
    (page(linked=article([ANA, TOM])), ["Ana Ruiz", "Tom Hale"]),
    (page(linked=article("Ana Ruiz and Tom Hale")), ["Ana Ruiz", "Tom Hale"]),
    (page(linked=article([[ANA], [TOM]])), ["Ana Ruiz", "Tom Hale"]),
    (page(linked=article({"@type": "Person", "name": ["Ana Ruiz", "Tom Hale"]})), ["Ana Ruiz", "Tom Hale"]),
    (page(linked={"@graph": [article({"@id": "#ana"}), {"@type": "Person", "@id": "#ana", "name": "Ana Ruiz"}]}), ["Ana Ruiz"]),
    (page(linked=article({"@type": "Person", "givenName": "Ana", "familyName": "Ruiz"})), ["Ana Ruiz"]),
    (page(linked={"@type": "WebPage", "mainEntity": article(ANA)}), ["Ana Ruiz"]),
    (page(linked=[article(ANA) | {"headline": "Another story"}, article(TOM)]), ["Tom Hale"]),
    (page(linked={"@type": "ImageObject", "author": ANA}), []),
    (page(linked=article({"@type": "Organization", "name": "The Courier"})), []),
    (page(metas='<meta name="author" content="Ana Ruiz">'), ["Ana Ruiz"]),
    (page(metas='<meta property="article:author" content="Ana Ruiz"><meta property="article:author" content="Tom Hale">'), ["Ana Ruiz", "Tom Hale"]),
    (page(metas='<meta property="article:author" content="https://social.example/courier">'), []),
    (page(metas='<meta name="twitter:label1" content="Written by"><meta name="twitter:data1" content="Ana Ruiz">'), ["Ana Ruiz"]),
    (page(metas='<meta name="author" content="The Courier">'), []),
    (page('<p class="byline">By <a rel="author" href="/ana">Ana Ruiz</a></p>'), ["Ana Ruiz"]),
    (page('<div class="byline">By <a>Ana Ruiz</a>, <a>Tom Hale</a> and <a>Li Wei</a></div>'), ["Ana Ruiz", "Tom Hale", "Li Wei"]),
    (page('<div class="authors"><a href="/author/ana">Ana Ruiz</a><span>Deputy Editor</span></div>'), ["Ana Ruiz"]),
    (page('<div class="byline">News<br>Ana Ruiz<br>12:43, 20 Apr 2026</div>'), ["Ana Ruiz"]),
    (page('<span itemprop="author" itemscope><span itemprop="name">Ana Ruiz</span></span>'), ["Ana Ruiz"]),
    (page("<ul><li>By: <a>Ana Ruiz</a></li></ul>"), ["Ana Ruiz"]),
    (page('<div><a href="/x">Ana Ruiz</a> 12 October 2025, 09:15</div>'), ["Ana Ruiz"]),
    (page('<div class="related"><p class="byline">By Tom Hale</p></div>'), []),
    (page('<a href="/other"><div>Another story altogether, told at some length to fill a teaser</div><p class="byline">By Tom Hale</p></a>'), []),
    (page("<p class=photo-credit>Tom Hale</p>"), []),
    (page('<p class="byline">By Ana Ruiz</p>', metas='<meta name="author" content="Tom Hale">'), ["Ana Ruiz"]),
    (page('<p class="byline">By Ana Ruiz and Tom Hale</p>', linked=article(ANA)), ["Ana Ruiz", "Tom Hale"]),
    (page('<p class="byline">By Ana Ruiz</p><p class="author-info">Editor : Tom Hale</p>', linked=article(TOM)), ["Ana Ruiz"]),
    (page("<dl><dt>Author</dt></dl><p><b>Author</b> Ana Ruiz</p>"), ["Ana Ruiz"]),
]  # fmt: skip


@pytest.mark.parametrize(("html", "names"), PAGES)
def test_pages(html: str, names: list[str]) -> None:
    """Each way to mark an author is read, and what belongs to other articles, pictures or the outlet is not."""
    assert [name for name, _ in authors(html)] == names


def test_a_byline_below_other_stories_is_theirs() -> None:
    """Only the cluster next to the headline counts; the bylines of teasers below the story are other people's."""
    teasers = "".join(f'<div><p class="byline">By {name}</p></div>' for name in ("Tom Hale", "Li Wei"))
    html = page('<p class="byline">By Ana Ruiz</p>').replace("</main>", f"</main>{teasers}")
    assert authors(html) == [("Ana Ruiz", "person")]


def test_broken_linked_data_still_names_the_author() -> None:
    """A comma too many, a comment around it, or JSON that ends too early: the name is found."""
    for broken in (
        '{"@type": "NewsArticle", "author": [{"@type": "Person", "name": "Ana Ruiz"},],}',
        '<!-- {"@type": "NewsArticle", "author": "Ana Ruiz"} -->',
        '{"@type": "NewsArticle", "author": {"@type": "Person", "name": "Ana Ruiz"}, "text": "torn',
        '{"@type": "NewsArticle", "headline": "a "quoted" word", "author": {"@type": "Person", "name": "Ana Ruiz"}}',
        '{"@type": "WebSite"}{"@type": "NewsArticle", "author": "Ana Ruiz"};',
    ):
        html = page().replace("</head>", f'<script type="application/ld+json">{broken}</script></head>')
        assert authors(html) == [("Ana Ruiz", "person")], broken


def test_agencies_and_desks_are_marked() -> None:
    """Who is no person is shown as what it is, where it stands beside the persons or alone."""
    assert authors(page(linked=article([ANA, {"@type": "Person", "name": "AFP"}]))) == [
        ("Ana Ruiz", "person"),
        ("AFP", "agency"),
    ]
    assert authors(page(linked=article({"@type": "Organization", "name": "Reuters"}))) == [("Reuters", "agency")]
    assert authors(page(metas='<meta name="author" content="Courier Web Desk">')) == [("Courier Web Desk", "desk")]


def test_one_person_written_two_ways_is_one() -> None:
    """Markup and byline agree on a person whatever the case, the accents and the initials."""
    html = page('<p class="byline">BY A. RUIZ</p>', linked=article({"name": "Ána Ruiz"}))
    assert authors(html, text=f"By ANA RUIZ\n\n{STORY}") == [("Ána Ruiz", "person")]


def test_the_text_speaks_where_markup_is_silent() -> None:
    """Byline, then wire credit, then a closing biography: the first that names a person decides."""
    assert authors("", text=f"By Ana Ruiz\n\n{STORY}\n\nTom Hale is a judge.") == [("Ana Ruiz", "person")]
    assert authors("", text=f"{STORY}\n\n{STORY}\n\nReporting by Tom Hale; Editing by Li Wei") == [
        ("Tom Hale", "person")
    ]
    assert authors("", text=f"{STORY}\n\nTom Hale is a judge.") == [("Tom Hale", "person")]
    assert authors("", text=STORY) == []


def feed(*names: str) -> list[tuple[str, str]]:
    """Return who wrote an entry of The Courier whose feed names these."""
    given = tuple(Claim(name=name, source="feed") for name in names)
    return [(a.name, a.kind) for a in find(given, text=STORY, bios=(), language="en", outlet="The Courier")]


def test_feeds() -> None:
    """A feed's strings are as dirty as feeds are; the page's own statement is believed before them."""
    assert feed("ana@courier.example (Ana Ruiz)") == [("Ana Ruiz", "person")]
    assert feed("By Ana Ruiz and Tom Hale", "ANA RUIZ") == [("Ana Ruiz", "person"), ("Tom Hale", "person")]
    assert feed("admin", "The Courier", "noreply@courier.example", "") == []
    assert feed("Ana Ruiz, AFP") == [("Ana Ruiz", "person"), ("AFP", "agency")]
    both = (*claims(page(linked=article(ANA))), Claim(name="Tom Hale", source="feed"))
    assert [a.name for a in find(both, text=STORY, bios=(), language="en")] == ["Ana Ruiz"]


def portrait(html: str, text: str = STORY) -> tuple[str | None, str | None]:
    """Return biography and its source of a page's only author."""
    (author,) = find(claims(html), text=text, bios=(), language="en")
    return author.bio, author.bio_source


def test_biographies_and_their_sources() -> None:
    """The box comes first, then the biography under the article, then linked data; none is a list of links."""
    bio = "Ana Ruiz covers central banks from Madrid and has done so since 2011."
    box = f'<div class="author-box"><h3>Ana Ruiz</h3><p class="bio">{bio} Follow her on Twitter @ana.</p></div>'
    linked = article(ANA | {"description": "Ana Ruiz writes about banks for the paper."})
    boxed = page(linked=linked).replace("</main>", f"{box}</main>")
    assert portrait(boxed, text=f"{STORY}\n\nRuiz is a columnist.") == (f"{bio} Follow her on Twitter @ana.", "box")
    assert portrait(page(linked=linked), text=f"{STORY}\n\nRuiz is a columnist.") == ("Ruiz is a columnist.", "text")
    assert portrait(page(linked=linked)) == ("Ana Ruiz writes about banks for the paper.", "json-ld")
    tagged = article(ANA | {"description": "<p>Ana Ruiz writes &amp; talks about banks.</p>"})
    assert portrait(page(linked=tagged)) == ("Ana Ruiz writes & talks about banks.", "json-ld")
    links = '<div class="author-box">Ana Ruiz Share Facebook Twitter More Articles All Posts</div>'
    assert portrait(page(linked=article(ANA)).replace("</main>", f"{links}</main>")) == (None, None)


def test_each_author_has_their_own_box() -> None:
    """Where two authors have boxes, nobody gets the other's biography."""
    boxes = "".join(
        f'<div class="author-bio"><b>{name}</b><p>{name} covers {what} from Madrid for the paper.</p></div>'
        for name, what in (("Ana Ruiz", "banks"), ("Tom Hale", "courts"))
    )
    html = page(linked=article([ANA, TOM])).replace("</main>", f"{boxes}</main>")
    found = find(claims(html), text=STORY, bios=(), language="en")
    assert [(a.name, "banks" in (a.bio or ""), "courts" in (a.bio or "")) for a in found] == [
        ("Ana Ruiz", True, False),
        ("Tom Hale", False, True),
    ]


STRINGS = st.one_of(
    st.text(max_size=80),
    st.sampled_from(
        ["Ana Ruiz", "ANA RUIZ", "a@b.example (Tom Hale)", "By A. Ruiz and Tom Hale", "Reuters", "Web Desk"]
    ),
)
SOURCES = st.sampled_from(["json-ld", "json-ld-organization", "meta", "microdata", "rel-author", "byline", "author-page", "label", "near", "editor", "publisher", "feed", "box"])  # fmt: skip
CLAIMS = st.lists(st.builds(Claim, name=STRINGS, bio=st.none() | st.text(max_size=60), source=SOURCES), max_size=8).map(
    tuple
)


def names(found: tuple[Author, ...]) -> list[str]:
    """Return the names."""
    return [a.name for a in found]


@given(CLAIMS, st.text(max_size=200), st.sampled_from(["en", "de", "ja", "und"]))
def test_whatever_is_claimed(given: tuple[Claim, ...], text: str, language: str) -> None:
    """No author is an e-mail, nobody stands there twice, every biography is verbatim, and the same claims give the same answer."""
    found = find(given, text=text, bios=(), language=language)
    assert all("@" not in name and name.strip() == name != "" for name in names(found))
    assert len({name.casefold() for name in names(found)}) == len(found)
    told = [" ".join(words.split()) for words in (text, *(c.bio or "" for c in given))]
    assert all(a.bio is None or any(" ".join(a.bio.split()) in words for words in told) for a in found)
    assert find(given, text=text, bios=(), language=language) == found


@given(CLAIMS)
def test_what_was_found_is_found_again(given: tuple[Claim, ...]) -> None:
    """The names that were found, claimed by a feed, give the same persons."""
    people = [a.name for a in find(given, text="", bios=(), language="en") if a.kind == "person"]
    again = find(tuple(Claim(name=name, source="feed") for name in people), text="", bios=(), language="en")
    assert [a.name for a in again if a.kind == "person"] == people
