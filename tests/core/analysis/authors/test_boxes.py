"""Boxes about authors on a page."""

import pytest

from digestbot.core.analysis.authors.boxes import portraits
from digestbot.core.articles.page.document import read

TOLD = "Ana Ruiz covers central banks from Madrid."
STORY = "".join(
    f"<p>The council of the harbour town voted on day {n} to lengthen its western mole, its director said.</p>"
    for n in range(9)
)

BOXES = [
    f'<div class="author-box"><b>Ana Ruiz</b><p>{TOLD}</p><a href="/a">View all posts by Ana Ruiz</a></div>',
    f'<aside class="x1"><a href="/ana">Ana Ruiz</a><div class="x2">{TOLD}</div></aside>',
    f'<section class="c-signature"><img alt=""><h4>Ana Ruiz</h4><span>Reporter</span><p>{TOLD}</p></section>',
    f'<div class="x"><figure><img></figure><div><strong>Ana Ruiz</strong><p>{TOLD}</p></div></div>',
    f'<div id="author-bio">{TOLD}</div>',
    f'<div class="bio"><p>{TOLD}</p><p>Follow us for more.</p></div>',
]


def told(body: str, *names: str) -> dict[str, str | None]:
    """Return the biographies that a page has of the names."""
    page = read(f"<html><body><article><h1>Mole to be lengthened</h1>{body}</article></body></html>")
    assert page is not None
    return {claim.name: claim.bio for claim in portraits(page, names, language="en")}


@pytest.mark.parametrize("box", BOXES)
@pytest.mark.parametrize("above", [True, False])
def test_boxes(box: str, *, above: bool) -> None:
    """A box is found by its classes, or where the name stands alone beside words about its bearer."""
    found = told(box + STORY if above else STORY + box, "Ana Ruiz")["Ana Ruiz"]
    assert found is not None
    assert found.startswith(TOLD)


@pytest.mark.parametrize(
    "box",
    [
        '<div class="author-box"><b>Ana Ruiz</b><a href="/a">View all posts by Ana Ruiz, reporter, and follow her work</a></div>',
        '<div class="teaser"><a href="/x">Bank director Tom Hale warns of a long winter for savers in the north.</a><span class="author">Ana Ruiz</span></div>',
        '<div class="author"><p>Reporter Tom Hale writes about ships and their crews for the Post.</p><a href="/ana">Ana Ruiz</a></div>',
        '<div class="author-posts"><b>Ana Ruiz</b><p>Night tram to the stadium runs again after the repair.</p></div>',
        '<div class="byline"><a>Ana Ruiz</a> and <a>Tom Hale</a><p>This function is for subscribers of the Courier only.</p></div>',
    ],
)
def test_what_is_no_biography(box: str) -> None:
    """Buttons, teasers, other people and lists of what else the author wrote are none."""
    assert told(STORY + box, "Ana Ruiz") == {}


def test_two_authors() -> None:
    """Each author has the words of their own box."""
    boxes = f'<div class="author"><b>Ana Ruiz</b><p>{TOLD}</p></div><div class="author"><b>Tom Hale</b><p>Tom Hale writes about ships and their crews.</p></div>'
    assert told(STORY + boxes, "Ana Ruiz", "Tom Hale") == {
        "Ana Ruiz": TOLD,
        "Tom Hale": "Tom Hale writes about ships and their crews.",
    }


def test_paragraphs_are_one_biography() -> None:
    """The paragraphs of a box follow each other."""
    box = f'<div class="author-bio"><p>{TOLD}</p><p>She studied in Porto.</p><ul><li>Mail</li></ul></div>'
    assert told(STORY + box, "Ana Ruiz") == {"Ana Ruiz": f"{TOLD} She studied in Porto."}


def test_the_story_is_no_box() -> None:
    """A short story below a byline is not about its author, whatever its classes say."""
    short = "<div class='article-author-wrapper'><span>Ana Ruiz</span><p>The director of the zoo said that he was born in 1960 and writes poems.</p></div>"
    assert told(short, "Ana Ruiz") == {}
