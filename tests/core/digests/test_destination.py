"""Addresses."""

import pytest

from digestbot.core.digests.destination import Destination, WorkspaceId, destination, person_of, personal, platform_of
from digestbot.errors import BadAddress


@pytest.mark.parametrize("text", ["console:", "discord:1/2", " slack:T1/C2 "])
def test_an_address_names_its_platform_first(text: str) -> None:
    """Blanks around it are typed by accident."""
    assert destination(text) == text.strip()
    assert platform_of(destination(text)) == text.strip().split(":")[0]


@pytest.mark.parametrize("text", ["", "console", ":1", "1:2", "a b:c", "https", "x-y:1"])
def test_what_names_no_platform_is_no_address(text: str) -> None:
    """It is said so."""
    with pytest.raises(BadAddress):
        destination(text)


@pytest.mark.parametrize(
    ("address", "person"),
    [("discord:1/@8", "8"), ("discord:1/8", None), ("console:", None), ("discord:1/@", None), ("discord:@8", None)],
)
def test_direct_messages_are_one_persons(address: str, person: str | None) -> None:
    """Only an address that ends with somebody means them."""
    assert person_of(Destination(address)) in ({person} if person else {None, ""})


def test_somebodys_address_leads_back_to_them() -> None:
    """Both ways are one."""
    assert person_of(personal(WorkspaceId("slack:T2"), "U8")) == "U8"
