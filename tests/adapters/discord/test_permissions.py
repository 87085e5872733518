"""Permissions as Discord works them out."""

import pytest

from digestbot.adapters.platforms.discord.permissions import HISTORY, SEND, VIEW, effective, missing

GUILD = {
    "id": "1",
    "owner_id": "9",
    "roles": [
        {"id": "1", "permissions": str(VIEW)},
        {"id": "2", "permissions": str(SEND)},
        {"id": "3", "permissions": "8"},
    ],
}


def overwrite(number: str, *, allow: int = 0, deny: int = 0) -> dict[str, object]:
    """Return a channel's exception for a role or a member."""
    return {"id": number, "type": 0, "allow": str(allow), "deny": str(deny)}


@pytest.mark.parametrize(
    ("member", "roles", "overwrites", "lacking"),
    [
        ("5", [], [], ["send-messages", "read-message-history"]),
        ("5", ["2"], [], ["read-message-history"]),
        ("9", [], [overwrite("1", deny=VIEW)], []),
        ("5", ["3"], [overwrite("1", deny=VIEW)], []),
        ("5", ["2"], [overwrite("1", deny=SEND)], ["send-messages", "read-message-history"]),
        ("5", ["2"], [overwrite("1", deny=SEND), overwrite("2", allow=SEND)], ["read-message-history"]),
        ("5", ["2"], [overwrite("2", allow=HISTORY), overwrite("5", deny=HISTORY)], ["read-message-history"]),
        ("5", [], [overwrite("5", allow=SEND | HISTORY), overwrite("1", deny=HISTORY)], []),
        ("5", [], [overwrite("7", allow=SEND | HISTORY)], ["send-messages", "read-message-history"]),
    ],
)
def test_table(member: str, roles: list[str], overwrites: list[dict[str, object]], lacking: list[str]) -> None:
    """Everyone, then roles, then the member; owners and administrators may do everything."""
    who = {"user": {"id": member}, "roles": roles}
    bits = effective(GUILD, who, {"permission_overwrites": overwrites})
    assert missing(bits, VIEW | SEND | HISTORY) == lacking
