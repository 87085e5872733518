"""What Slack's answers mean for a delivery, in words that say what to do."""

from collections.abc import Mapping
from datetime import timedelta
from typing import Any

import aiohttp
from slack_sdk.errors import SlackApiError

from digestbot.core.delivery.outcome import Outcome, Refused, RetryLater, Unknown, WorkspaceGone

BUSY_PAUSE = timedelta(seconds=10)
DEAD_TOKEN = RetryLater(delay=timedelta(minutes=5), reason="Slack refuses the bot's token")
"""The workspace is not gone for it: the token was changed, and everything waits until there is another."""
_TOO_MANY = 429

_GONE = {
    "token_revoked": "the bot's token was revoked.",
    "account_inactive": "the bot was removed from the workspace.",
    "app_uninstalled": "the app was uninstalled.",
    "team_disabled": "the workspace was closed.",
}
_PAUSES = {
    "is_archived": "the channel is archived. Unarchive it, or choose another one.",
    "not_in_channel": "the bot is not in the channel. Invite it there: /invite @digestbot.",
    "channel_not_found": "the channel is gone, or it is private and the bot is not in it. Invite it there: /invite @digestbot.",
    "restricted_action": "the workspace lets only some people post there. An admin must allow the bot to post.",
    "restricted_action_read_only_channel": "the channel is read-only. An admin must allow the bot to post.",
    "restricted_action_thread_only_channel": "the channel takes replies in threads only.",
    "restricted_action_non_threadable_channel": "the channel takes no threads. Set the rest of the digest to none.",
    "no_permission": "the bot lacks the scope chat:write. Add it to the app and install it again.",
    "not_allowed_token_type": "the token is no bot token. It begins with xoxb-.",
    "team_access_not_granted": "the organisation has not given the app access to this workspace.",
}
_ONE_MESSAGE = {
    "message_not_found": "the message was deleted; it stays deleted.",
    "thread_not_found": "the message that it continues was deleted.",
    "cannot_reply_to_message": "the message that it continues takes no replies.",
    "cant_update_message": "the message is not the bot's to change.",
    "edit_window_closed": "the workspace does not let messages be changed any more.",
}
_BUSY = frozenset({"ratelimited", "rate_limited", "message_limit_exceeded"})
_TOKENS = frozenset({"invalid_auth", "not_authed", "token_expired"})
_UNSURE = frozenset({"fatal_error", "internal_error", "service_unavailable", "request_timeout"})
"""Slack says of these that some of it may have been done."""


_KNOWN: dict[str, Outcome] = {
    **{said: WorkspaceGone(reason=reason) for said, reason in _GONE.items()},
    **{said: Refused(reason=reason) for said, reason in _PAUSES.items()},
    **{said: Refused(reason=reason, pauses=False) for said, reason in _ONE_MESSAGE.items()},
    **dict.fromkeys(_TOKENS, DEAD_TOKEN),
}


def outcome(error: BaseException) -> Outcome:
    """Return what an error means; what is not known to be refused may stand."""
    if isinstance(error, SlackApiError):
        return _answered(error)
    if isinstance(error, aiohttp.ClientConnectorError):
        return RetryLater(delay=BUSY_PAUSE, reason="Slack cannot be reached")
    return Unknown(reason=f"the answer was lost ({type(error).__name__})")


def _answered(error: SlackApiError) -> Outcome:
    response: Any = error.response
    # Where the body could not be read, the SDK hands out aiohttp's own answer in place of its own.
    status: int = getattr(response, "status_code", 0) or getattr(response, "status", 0)
    data: Any = getattr(response, "data", None)
    said = str(data.get("error", "")) if isinstance(data, Mapping) else ""
    if status == _TOO_MANY or said in _BUSY:
        return RetryLater(delay=_told(getattr(response, "headers", {})), reason="Slack asks to wait")
    if said in _KNOWN:
        return _KNOWN[said]
    if said in _UNSURE or not said or status >= 500:
        return Unknown(reason=f"Slack answered {said or status}")
    if said == "missing_scope":
        return Refused(reason=f"the bot lacks the scope {data.get('needed')}. Add it to the app and install it again.")
    return Refused(reason=f"Slack refuses this message ({said}).", pauses=False)


def _told(headers: Any) -> timedelta:
    """Return how long Slack wants to be left alone, a second at least and a day at most."""
    told = str({str(k).lower(): v for k, v in dict(headers).items()}.get("retry-after", ""))
    return timedelta(seconds=min(max(int(told), 1), 86400)) if told.isdecimal() else BUSY_PAUSE
