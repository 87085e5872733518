"""Delivers answers on Slack: by response_url, in a modal, in a thread or in direct messages. Nothing is retried."""

from dataclasses import dataclass, replace
from typing import Any

import structlog
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient
from slack_sdk.webhook.async_client import AsyncWebhookClient

from digestbot.adapters.platforms.slack import forms
from digestbot.adapters.platforms.slack.limits import INVITE
from digestbot.adapters.platforms.slack.replies import WORD, message, view
from digestbot.commands.i18n import Translator
from digestbot.commands.reply import Call, Note, Reply, Trusted
from digestbot.commands.spec import Command

Json = dict[str, Any]

log = structlog.get_logger()


@dataclass(frozen=True, slots=True, kw_only=True)
class SlackRequest:
    """One call as it arrived: who called, where, and how it can be answered.

    `present`: Slack names the channel in this call; the person may have left a channel that a modal remembers.
    `view` is the modal that it came from or that was opened for it. `replaces`: the pressed message may be replaced.
    """

    client: AsyncWebClient
    team: str
    user: str
    channel: str | None = None
    present: bool = False
    thread: str | None = None
    trigger: str | None = None
    url: str | None = None
    view: str | None = None
    replaces: bool = False
    word: str = WORD
    bot: str | None = None


async def show(heard: SlackRequest, reply: Reply, say: Translator, command: Command | None = None) -> None:
    """Deliver an answer: forms, and answers to modals, in a modal; everything else as a message."""
    if reply.form is not None:
        drawn = forms.modal(reply.form, say.text, command=command, metadata=forms.metadata(heard.channel))
        await put_view(heard, drawn)
        return
    if reply.to_dm or reply.file is not None:
        await _to_dm(heard, reply)
        reply = replace(reply, blocks=(*reply.blocks, Note(say("slack-in-dm"))))
    if heard.view is not None:
        await put_view(heard, answer(heard, await published(heard, reply, say), say))
    elif heard.url is not None:
        await _respond(heard, reply)
    elif heard.thread is not None and heard.channel is not None:
        await _post(heard, reply)
    else:
        await put_view(heard, answer(heard, reply, say))


def answer(heard: SlackRequest, reply: Reply, say: Translator) -> Json:
    """Return the modal that says an answer."""
    return view(
        reply,
        title=say.text("slack-answer"),
        close=say.text("slack-close"),
        metadata=forms.metadata(heard.channel),
        word=heard.word,
    )


async def put_view(heard: SlackRequest, drawn: Json) -> None:
    """Open a modal, or put it in the place of the one that is open."""
    if heard.view is not None:
        await heard.client.views_update(view_id=heard.view, view=drawn)
    elif heard.trigger is not None:
        await heard.client.views_open(trigger_id=heard.trigger, view=drawn)


def came_late(error: BaseException) -> bool:
    """Return whether a modal was refused because its trigger had run out, three seconds after the call."""
    return isinstance(error, SlackApiError) and error.response.get("error") in {"expired_trigger_id", "trigger_expired"}


async def late(heard: SlackRequest, reply: Reply) -> None:
    """Post an answer that is too late for a modal as a message, if the call allows one."""
    if heard.url is not None:
        await _respond(heard, reply)


async def opened(heard: SlackRequest, say: Translator) -> SlackRequest:
    """Open a modal at once, for a trigger lives three seconds; what it is to say comes later."""
    waiting = Reply(blocks=(Note(say("slack-working")),))
    found = await heard.client.views_open(trigger_id=heard.trigger or "", view=answer(heard, waiting, say))
    return replace(heard, view=str((found.get("view") or {}).get("id")))


async def published(heard: SlackRequest, reply: Reply, say: Translator) -> Reply:
    """Post an answer for all that was made in a modal into its channel; return what the modal says then."""
    if reply.ephemeral or reply.problem or heard.channel is None:
        return reply
    try:
        await _post(heard, reply)
    except SlackApiError as error:
        log.info("not posted", channel=heard.channel, error=str(error.response.get("error")))
        invite = Call(("invite",), INVITE)
        closed = Note(say("slack-not-there", invite=Trusted(invite.text, strong=True)))
        return replace(reply, blocks=(*reply.blocks, closed), ephemeral=True)
    return replace(reply, ephemeral=True)


async def whisper(heard: SlackRequest, reply: Reply) -> None:
    """Say something in a channel that only one person sees."""
    body = message(reply, word=heard.word)
    await heard.client.chat_postEphemeral(
        channel=heard.channel or "", user=heard.user, thread_ts=heard.thread, text=body["text"], blocks=body["blocks"]
    )


async def _post(heard: SlackRequest, reply: Reply) -> None:
    body = message(reply, word=heard.word)
    await heard.client.chat_postMessage(
        channel=heard.channel or "",
        thread_ts=heard.thread,
        text=body["text"],
        blocks=body["blocks"],
        unfurl_links=False,
        unfurl_media=False,
    )


async def _respond(heard: SlackRequest, reply: Reply) -> None:
    body = message(reply, word=heard.word)
    body["response_type"] = "ephemeral" if reply.ephemeral else "in_channel"
    body["replace_original"] = reply.update and heard.replaces
    found = await AsyncWebhookClient(heard.url or "", retry_handlers=[]).send_dict(body)
    if found.status_code >= 400:
        log.warning("slack took no answer", status=found.status_code, said=found.body[:200])


async def _to_dm(heard: SlackRequest, reply: Reply) -> None:
    """Send an answer, or the file that it hands over, to the asker's direct messages."""
    found = await heard.client.conversations_open(users=heard.user)
    channel = str((found.get("channel") or {}).get("id"))
    body = message(reply, word=heard.word)
    if reply.file is not None:
        await heard.client.files_upload_v2(
            channel=channel,
            filename=reply.file.name,
            title=reply.file.name,
            content=reply.file.content,
            initial_comment=body["text"],
        )
    else:
        await heard.client.chat_postMessage(channel=channel, **body, unfurl_links=False, unfurl_media=False)
