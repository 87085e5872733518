"""What Slack's answers mean for a delivery, in reasons whose texts say what to do."""

from collections.abc import Mapping
from datetime import timedelta
from typing import Any

import aiohttp
from slack_sdk.errors import SlackApiError

from digestbot.core.delivery.outcome import Outcome, Refused, RetryLater, Unknown, WorkspaceGone
from digestbot.core.text.reason import reason as because

BUSY_PAUSE = timedelta(seconds=10)
DEAD_TOKEN = RetryLater(delay=timedelta(minutes=5), reason="slack-token")
"""The workspace was not removed: its token was changed, and all deliveries wait for a new one."""
_TOO_MANY = 429

_GONE = frozenset(
    {
        "token_revoked",
        "account_inactive",
        "app_uninstalled",
        "team_disabled",
    }
)
_PAUSES = frozenset(
    {
        "is_archived",
        "not_in_channel",
        "channel_not_found",
        "restricted_action",
        "restricted_action_read_only_channel",
        "restricted_action_thread_only_channel",
        "restricted_action_non_threadable_channel",
        "no_permission",
        "not_allowed_token_type",
        "team_access_not_granted",
    }
)
_ONE_MESSAGE = frozenset(
    {
        "message_not_found",
        "thread_not_found",
        "cannot_reply_to_message",
        "cant_update_message",
        "edit_window_closed",
    }
)
_BUSY = frozenset({"ratelimited", "rate_limited", "message_limit_exceeded"})
_TOKENS = frozenset({"invalid_auth", "not_authed", "token_expired"})
_UNSURE = frozenset({"fatal_error", "internal_error", "service_unavailable", "request_timeout"})
"""Slack says of these that some of it may have been done."""


def _reason(error: str) -> str:
    """Return the reason for one of Slack's error codes."""
    return f"slack-{error.replace('_', '-')}"


_KNOWN: dict[str, Outcome] = {
    **{code: WorkspaceGone(reason=_reason(code)) for code in _GONE},
    **{code: Refused(reason=_reason(code)) for code in _PAUSES},
    **{code: Refused(reason=_reason(code), pauses=False) for code in _ONE_MESSAGE},
    **dict.fromkeys(_TOKENS, DEAD_TOKEN),
}


def outcome(error: BaseException) -> Outcome:
    """Return what an error means; unless it is known to be a refusal, the message may have been posted."""
    if isinstance(error, SlackApiError):
        return _answered(error)
    if isinstance(error, aiohttp.ClientConnectorError):
        return RetryLater(delay=BUSY_PAUSE, reason="slack-unreachable")
    return Unknown(reason=because("answer-lost", error=type(error).__name__))


def said(error: SlackApiError) -> str:
    """Return the code of an error, empty if the answer had none."""
    data: Any = getattr(error.response, "data", None)
    return str(data.get("error", "")) if isinstance(data, Mapping) else ""


def _answered(error: SlackApiError) -> Outcome:
    response: Any = error.response
    # If the body could not be read, the SDK returns aiohttp's response instead of its own.
    status: int = getattr(response, "status_code", 0) or getattr(response, "status", 0)
    code = said(error)
    if status == _TOO_MANY or code in _BUSY:
        return RetryLater(delay=_told(getattr(response, "headers", {})), reason="slack-wait")
    if code in _KNOWN:
        return _KNOWN[code]
    if code in _UNSURE or not code or status >= 500:
        return Unknown(reason=because("slack-status", status=code or status))
    if code == "missing_scope":
        return Refused(reason=because("slack-scope", scope=str(response.data.get("needed"))))
    return Refused(reason=because("slack-refuses", status=code), pauses=False)


def _told(headers: Any) -> timedelta:
    """Return how long Slack wants to be left alone, a second at least and a day at most."""
    told = str({str(k).lower(): v for k, v in dict(headers).items()}.get("retry-after", ""))
    return timedelta(seconds=min(max(int(told), 1), 86400)) if told.isdecimal() else BUSY_PAUSE
