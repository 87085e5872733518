"""Persons, agencies, desks and outlets."""

import pytest

from digestbot.core.analysis.authors.kinds import is_agency, kind_of, outlet_names
from digestbot.core.analysis.authors.vocabulary import plain

OUTLETS = outlet_names(("The Courier", "courier.example", "courier"))


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("Ana Ruiz", "person"),
        ("ana ruiz", "person"),
        ("Reuters", "agency"),
        ("The Associated Press", "agency"),
        ("Associated Press in Valencia", "agency"),
        ("dpa", "agency"),
        ("新华社", "agency"),
        ("Web Desk", "desk"),
        ("The Editorial Board", "desk"),
        ("Courier Staff", "desk"),
        ("NZ-Redaktion", "desk"),
        ("Редакция", "desk"),
        ("The Courier", None),
        ("Courier Online", None),
        ("courier.example", None),
        ("Courier Publishing GmbH", None),
        ("admin", None),
        ("webmaster", None),
        ("Staff Writer", None),
        ("Senior Correspondent", None),
        ("ana-ruiz", None),
        ("105092", None),
        ("red", None),
        ("QRS", None),
        ("Die Woche", None),
        ("", None),
    ],
)
def test_kinds(name: str, kind: str | None) -> None:
    """Agencies and desks are told from persons; the outlet itself, roles and software accounts write nothing."""
    assert kind_of(name, outlets=OUTLETS) == kind


def test_outlets_by_their_initials() -> None:
    """An outlet that signs with its initials is no person, and one whose name is shouted before a region is none either."""
    assert kind_of("TPC", outlets=outlet_names(("The Porto Courier",))) is None
    assert kind_of("QRS NORD", outlets=outlet_names(("qrs",))) is None
    assert kind_of("Ilanga D", outlets=outlet_names(("Ilanga News",))) is None


def test_without_outlets_a_person_stays() -> None:
    """What the publisher is called decides: without it nobody is an outlet."""
    assert kind_of("Courier Hale") == "person"


def test_an_agency_is_no_part_of_a_name() -> None:
    """Only a whole name is an agency."""
    assert not is_agency(plain("Ana Reuters Ruiz"))
