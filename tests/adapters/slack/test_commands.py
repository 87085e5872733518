"""Commands on Slack, as people call them: the real slack-bolt over a socket, a real database, every payload judged."""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from adapters.slack.team import ADMIN, FOUNDER, GERMAN, MEMBER, WORKSPACE, Team, ids, said, serving, until
from commands.conftest import english
from contracts.storage.making import (
    PLATFORMS,
    bring,
    claimed,
    digest,
    document,
    entry,
    group_all,
    lease,
    subscribe,
)
from peers.outbox import FakeClock, SlackRequest
from peers.slack import CHANNEL, TEAM, Channel, SlackPeer

from digestbot.adapters.platforms.slack.manifest import EVENTS, USE, manifest
from digestbot.commands.catalogue import CATALOGUE
from digestbot.commands.i18n import Translations
from digestbot.core.digests.destination import Destination
from digestbot.core.digests.document import QuoteCard
from digestbot.core.digests.follow import Follow, FollowId
from digestbot.core.digests.reader import Reader


@pytest.fixture
async def team(tmp_path: Path, peer: SlackPeer, clock: FakeClock, heard: SlackRequest) -> AsyncIterator[Team]:
    """Run the bot in a workspace with an admin, a member, and a channel of somebody else's making."""
    async with serving(tmp_path, peer, clock, heard) as team:
        yield team


async def test_help_is_for_the_asker_alone(team: Team) -> None:
    """/digest help answers through the response_url, seen by who asked, with commands as they are typed on Slack."""
    await team.slash("help", MEMBER)
    body = await team.answer()
    assert body["response_type"] == "ephemeral"
    assert "/digest setup" in said(body)
    assert any(i.startswith("help:about:feeds#") for i in ids(body))


async def test_german_is_spoken_to_germans(team: Team) -> None:
    """The language is the reader's own, as `users.info` says it, in every answer and form; command words are taken in it."""
    await team.feed()
    await team.slash("hilfe", GERMAN)
    assert "Nachrichten" in said(await team.answer())
    for command in CATALOGUE.commands:
        before = len(team.peer.answers) + len(team.peer.views)
        await team.slash(" ".join(command.path), GERMAN)
        await until(lambda before=before: len(team.peer.answers) + len(team.peer.views) > before)
    assert english(said([*team.peer.answers, *team.peer.views])) == []


@pytest.mark.parametrize(
    ("locale", "word"),
    [
        ("de-DE", "hilfe"),
        ("fr-FR", "aide"),
        ("es-ES", "ayuda"),
        ("es-LA", "ayuda"),
        ("pt-BR", "ajuda"),
        ("pt-PT", "ajuda"),
        ("ko-KR", "help"),
    ],
)
async def test_everybody_is_spoken_to_in_their_language(team: Team, locale: str, word: str) -> None:
    """The language is the reader's own, as Slack knows it, and command words are taken in it."""
    team.peer.people[GERMAN] = {"is_owner": True, "name": "greta", "locale": locale}
    await team.slash(word, GERMAN)
    texts = team.services.texts
    assert texts.text(texts.language(locale), "help-title") in said(await team.answer())


async def test_the_language_that_somebody_chose_comes_before_slacks(team: Team) -> None:
    """Command words are taken in it, and forms and menus are titled in it."""
    await team.services.store.readers.save("slack", MEMBER, Reader(language="fr"))
    await team.slash("aide", MEMBER)
    texts = team.services.texts
    assert texts.text("fr", "help-title") in said(await team.answer())
    await team.slash("", MEMBER)
    assert texts.text("fr", "slack-menu") in said(await team.view())


async def test_words_are_followed(team: Team) -> None:
    """What somebody types behind `follow` is followed as what it is here, and `unfollow` ends it."""
    await team.feed()
    await team.slash("follow The Courier", MEMBER)
    assert "You follow The Courier" in said(await team.answer()).replace("\n", "")
    (made,) = await team.services.store.follows.list(WORKSPACE, MEMBER)
    assert (made.kind, made.label) == ("feed", "The Courier")
    await team.slash("unfollow The Courier", MEMBER)
    await team.answer(2)
    assert await team.services.store.follows.list(WORKSPACE, MEMBER) == []


async def test_the_command_alone_opens_the_menu(team: Team) -> None:
    """A manager's menu has everything, a member's what members may."""
    await team.slash("")
    assert "ask:open:feeds.add#0" in ids(await team.view(1))
    await team.slash("", MEMBER)
    assert not any("feeds.add" in i for i in ids(await team.view(2)))
    assert any("digest.last" in i for i in ids(await team.view(2)))


@pytest.mark.parametrize("user", [MEMBER, "U0GUEST", "U0NOBODY"])
async def test_who_is_no_manager_here_cannot_manage(team: Team, user: str) -> None:
    """A member, an admin of another workspace and somebody whom Slack does not know are refused, with whom to ask."""
    await team.feed()
    for number, text in enumerate(("list", "remove courier", "add", "admin audit"), 1):
        await team.slash(text, user)
        assert "managers" in said(await team.answer(number))
    await team.press("feeds:drop:1#0", user)
    assert "managers" in said(await team.answer(5))
    assert len(await team.services.store.feeds.sources(WORKSPACE)) == 1
    assert team.peer.views == []


async def test_a_creator_manages_their_channel_only(team: Team) -> None:
    """Whoever made a channel may set up schedules for it, and for no other."""
    await team.slash("schedule add Morning times:07:00 zone:Europe/Berlin", FOUNDER)
    await team.answer(1)
    await team.slash("schedule add Other channel:<#C0OTHER|other> times:07:00", FOUNDER)
    await team.answer(2)
    found = await team.services.store.subscriptions.list(WORKSPACE)
    assert [s.destination for s in found] == [f"slack:{TEAM}/{CHANNEL}"]


@pytest.mark.parametrize(
    "facts", [{"is_restricted": True}, {"is_stranger": True}, {"deleted": True}, {"team_id": "T0FAR"}]
)
async def test_a_creator_who_is_no_full_member_manages_nothing(team: Team, facts: dict[str, Any]) -> None:
    """Guests, strangers, people of another workspace and deactivated ones keep no channel, whoever made it."""
    team.peer.people[FOUNDER] = facts
    await team.slash("schedule add Morning times:07:00 zone:Europe/Berlin", FOUNDER)
    await team.answer(1)
    assert not await team.services.store.subscriptions.list(WORKSPACE)


async def test_a_public_channel_is_joined_by_a_button(team: Team) -> None:
    """The bot says that it is not there; [Join] lets it in and sets up what was asked, in the same modal."""
    team.peer.channels["C0SEA"] = Channel("C0SEA", member=False)
    await team.slash("setup")
    view = await team.view(2)
    picker = next(i for i in ids(view) if i.startswith("setup:channel"))
    await team.press(picker, view={**view, "id": "V1"}, type="conversations_select", selected_conversation="C0SEA")
    refused = await team.view(3)
    (join,) = ids(refused)
    await team.press(join, view={**refused, "id": "V1"})
    assert any(i.startswith("setup:urls:C0SEA") for i in ids(await team.view(4)))
    assert team.peer.channels["C0SEA"].member


async def test_a_private_channel_says_how_to_invite(team: Team) -> None:
    """Nobody joins a private channel by themselves; where the bot is in one it is found."""
    secret = team.peer.channels["C0SECRET"] = Channel("C0SECRET", member=False, private=True, members=(ADMIN,))
    await team.slash("schedule add Secret channel:<#C0SECRET|secret> times:07:00 zone:Europe/Berlin")
    refused = await team.answer(1)
    assert "/invite @digestbot" in said(refused)
    secret.member = True
    await team.press(ids(refused)[0])
    assert "Secret" in said(await team.answer(2))
    (made,) = await team.services.store.subscriptions.list(WORKSPACE)
    assert made.destination == f"slack:{TEAM}/C0SECRET"
    assert "conversations.join" in team.peer.called()


async def test_a_missing_option_opens_a_form(team: Team) -> None:
    """`/digest feeds edit` asks for the feed with completion, and what is sent off is done."""
    await team.feed()
    await team.slash("feeds edit")
    view = await team.view()
    assert view["callback_id"] == "ask:run:feeds.edit"
    kinds = {b["block_id"]: b["element"]["type"] for b in view["blocks"]}
    assert kinds == {"feed": "external_select", "title": "plain_text_input", "weight": "number_input"}
    found = await team.send(
        "interactive",
        team.payload(ADMIN, type="block_suggestion", action_id="feed", block_id="feed", value="cour", view=view),
    )
    (choice,) = found["options"]
    assert choice["text"]["text"] == "The Courier"
    done = await team.submit(
        view,
        {
            "feed": {"type": "external_select", "selected_option": choice},
            "title": {"type": "plain_text_input", "value": "Courier, daily"},
            "weight": {"type": "number_input", "value": None},
        },
    )
    assert done["response_action"] == "update"
    await team.view(2)
    (source,) = await team.services.store.feeds.sources(WORKSPACE)
    assert source.title == "Courier, daily"


async def test_a_form_that_comes_too_late_is_said(team: Team) -> None:
    """A trigger lives three seconds; whoever waited longer reads that, instead of nothing."""
    team.peer.expired = True
    await team.slash("feeds edit")
    assert "took too long" in said(await team.answer())


async def test_a_members_form_completes_nothing(team: Team) -> None:
    """Completion tells a member nothing of what is for managers."""
    await team.feed()
    view = {"type": "modal", "callback_id": "ask:run:feeds.edit", "id": "V1", "private_metadata": ""}
    asked = team.payload(MEMBER, type="block_suggestion", action_id="feed", block_id="feed", value="", view=view)
    assert (await team.send("interactive", asked))["options"] == []


async def test_what_is_wrong_in_a_form_is_said_at_its_field(team: Team) -> None:
    """A refusal keeps the form open, with the reason where it belongs."""
    await team.feed()
    await team.slash("feeds edit")
    view = await team.view()
    values = {
        "feed": {"type": "external_select", "selected_option": {"value": "1"}},
        "weight": {"type": "number_input", "value": "many"},
    }
    refused = await team.submit(view, values)
    assert refused["response_action"] == "errors"
    assert list(refused["errors"]) == ["weight"]


async def test_a_form_is_checked_for_who_sends_it(team: Team) -> None:
    """Whatever a modal remembers, the rights are those of whoever sends it off."""
    await team.feed()
    view = {
        "type": "modal",
        "callback_id": "ask:run:feeds.remove",
        "private_metadata": '{"channel": "C0NEWS", "manager": true}',
        "blocks": [{"type": "input", "block_id": "feed"}],
    }
    refused = await team.submit(view, {"feed": {"type": "external_select", "selected_option": {"value": "1"}}}, MEMBER)
    assert "managers" in refused["errors"]["feed"]
    assert len(await team.services.store.feeds.sources(WORKSPACE)) == 1


async def test_a_file_is_said_to_be_in_the_direct_messages(team: Team) -> None:
    """Slack hands files out by messages of their own: the answer says where to look."""
    await team.slash("admin export")
    assert "in your direct messages" in said(await team.answer())
    assert any(name.endswith(".json") for name in team.peer.files)


async def test_buttons_replace_what_only_their_reader_sees(team: Team) -> None:
    """A page of help takes the place of the one before."""
    await team.press("help:about:feeds#3", MEMBER)
    body = await team.answer()
    assert body["replace_original"] is True
    assert "/digest feeds list" in said(body)


async def test_setup_stands_in_one_modal(team: Team) -> None:
    """The four steps open at once and follow each other in the same modal."""
    await team.slash("setup")
    view = await team.view(2)
    assert [m for m in team.peer.called() if m.startswith("views.")] == ["views.open", "views.update"]
    step = next(i for i in ids(view) if i.startswith("setup:feeds:"))
    await team.press(step, view={**view, "id": "V1"})
    assert any(i.startswith("setup:urls:") for i in ids(await team.view(3)))
    await team.press(next(i for i in ids(await team.view(3)) if i.startswith("setup:urls:")), view={**view, "id": "V1"})
    form = await team.view(4)
    assert form["submit"]
    assert form["callback_id"].startswith("setup:add:")


async def test_a_call_that_comes_twice_is_done_once(team: Team) -> None:
    """Slack sends again what it believes lost: the second is acknowledged and not done."""
    payload = {
        "command": "/digest",
        "text": "help",
        "team_id": TEAM,
        "user_id": MEMBER,
        "channel_id": CHANNEL,
        "trigger_id": "1.twice",
        "response_url": team.peer.response_url,
        "token": "x",
    }
    await team.send("slash_commands", payload)
    await team.answer(1)
    await team.send("slash_commands", payload)
    await team.slash("help", MEMBER)
    await team.answer(2)
    assert len(team.peer.answers) == 2


async def test_slow_slack_delays_no_acknowledgement(team: Team) -> None:
    """A call is acknowledged before anybody is asked who that is; without an answer they are a member."""
    team.peer.faults.plan("users.info", "timeout")
    loop = asyncio.get_running_loop()
    began = loop.time()
    await team.slash("list")
    assert loop.time() - began < 0.5
    assert "managers" in said(await team.answer())


async def test_a_mention_is_answered_in_its_thread(team: Team) -> None:
    """`@digestbot last` answers under the message; what is not for all to read is pointed elsewhere, unseen by others."""
    team.peer.channels[CHANNEL].messages.append({"ts": "1795500000.000009", "text": "hello"})
    event = {"type": "app_mention", "user": MEMBER, "channel": CHANNEL, "ts": "1795500000.000009"}
    await team.event({**event, "text": "<@U0BOT> next"})
    await until(lambda: team.peer.standing(CHANNEL, "1795500000.000009"))
    await team.event({**event, "text": "<@U0BOT> feeds list"})
    await until(lambda: team.peer.whispers)
    assert "/digest help" in said(team.peer.whispers[0])


async def test_an_invitation_is_thanked_for_once(team: Team) -> None:
    """Whoever invites the bot sees one message with [Set up]; others who join are none of its business."""
    joined = {"type": "member_joined_channel", "channel": CHANNEL, "team": TEAM, "inviter": ADMIN}
    await team.event({**joined, "user": MEMBER})
    await team.event({**joined, "user": "U0BOT"}, "EvJoin")
    await team.event({**joined, "user": "U0BOT"}, "EvJoin")
    await until(lambda: team.peer.whispers)
    (whisper,) = team.peer.whispers
    assert whisper["user"] == ADMIN
    assert ids(whisper) == ["setup:begin#0"]


async def test_the_home_tab_is_published_when_it_changed(team: Team) -> None:
    """Opening it twice publishes once; a change of settings publishes it again by itself."""
    opened = {"type": "app_home_opened", "user": ADMIN, "channel": f"D{ADMIN}", "tab": "home"}
    await team.event(opened)
    home = await team.view(1)
    assert home["type"] == "home"
    assert "ask:open:feeds.add#1" in ids(home)
    await team.slash("help")
    await team.answer()
    await team.event({**opened, "view": {"type": "home"}})
    await team.slash("schedule add Morning times:07:00 zone:Europe/Berlin")
    assert "Morning" in said(await team.view(2))
    assert len(team.peer.views) == 2


async def test_a_digest_is_previewed_from_the_home_tab(team: Team) -> None:
    """Whoever presses sees what would be posted now; nothing is posted, and a forged number is no longer here."""
    store, now = team.services.store, team.services.clock.now()
    await store.workspaces.ensure(WORKSPACE, now=now)
    made = await subscribe(store, workspace=WORKSPACE, destination=Destination(f"{WORKSPACE}/{CHANNEL}"))
    await team.event({"type": "app_home_opened", "user": MEMBER, "channel": f"D{MEMBER}", "tab": "home"})
    assert f"digest:preview:{made.id}#0" in ids(await team.view(1))
    await team.press(f"digest:preview:{made.id}#0", MEMBER)
    assert "Nothing new would be posted now." in said(await team.answer())
    feed = await claimed(store, workspace=WORKSPACE, now=now)
    await bring(store, feed, entry("one"), at=now)
    await group_all(store, now=now)
    await team.press(f"digest:preview:{made.id}#0", MEMBER)
    await until(lambda: "The harbour is rebuilt" in said(team.peer.answers[-1]))
    await team.press("digest:preview:999#0", MEMBER)
    await until(lambda: "no longer" in said(team.peer.answers[-1]))
    assert team.peer.standing() == []


async def test_the_home_tab_has_what_somebody_follows(team: Team) -> None:
    """With a menu to end it; each has their own."""
    await team.event({"type": "app_home_opened", "user": MEMBER, "channel": f"D{MEMBER}", "tab": "home"})
    assert "follow:stop#0" not in ids(await team.view(1))
    await team.services.store.follows.add(
        Follow(
            id=FollowId(0),
            workspace=WORKSPACE,
            person=MEMBER,
            kind="person",
            value="Mira Holt",
            label="Mira Holt",
            created_at=team.services.clock.now(),
        )
    )
    await team.event({"type": "app_home_opened", "user": MEMBER, "channel": f"D{MEMBER}", "tab": "home"})
    home = await team.view(2)
    assert "Mira Holt" in str(home)
    assert "follow:stop#0" in ids(home)
    await team.event({"type": "app_home_opened", "user": ADMIN, "channel": f"D{ADMIN}", "tab": "home"})
    assert "Mira Holt" not in str(await team.view(3))


async def test_the_gate_is_asked_once_a_call(team: Team, gate: list[str]) -> None:
    """Typed, pressed, opened or handed in: the asker's rights are worked out once, also where words of Slack's own are said."""
    await team.slash("help")
    await team.answer()
    assert len(gate) == 1
    await team.slash("")
    menu = await team.view(1)
    assert len(gate) == 2
    await team.press("ask:open:feeds.add#0", view={**menu, "id": "V1"})
    form = await team.view(2)
    assert len(gate) == 3
    await team.submit(form, {"url": {"type": "plain_text_input", "value": "no address"}})
    assert len(gate) == 4
    await team.slash("feeds add")
    await team.view(3)
    assert len(gate) == 5
    await team.slash("feeds list", MEMBER)
    await team.answer(2)
    assert len(gate) == 6
    await team.event({"type": "app_home_opened", "user": MEMBER, "channel": f"D{MEMBER}", "tab": "home"})
    await until(lambda: len(team.peer.views) == 4)
    assert len(gate) == 7


async def test_a_members_home_tab_has_nothing_for_managers(team: Team) -> None:
    """Members see what comes, not what is broken or whose it is."""
    await team.event({"type": "app_home_opened", "user": MEMBER, "channel": f"D{MEMBER}", "tab": "home"})
    assert not any("feeds" in i or "setup" in i for i in ids(await team.view(1)))


async def test_the_manifest_asks_for_what_is_listened_to(team: Team) -> None:
    """Each event, command and shortcut of the manifest is acknowledged: what nobody hears would be sent again and again."""
    app = manifest(CATALOGUE, Translations())
    assert app["settings"]["event_subscriptions"]["bot_events"] == list(EVENTS)
    assert set(app["oauth_config"]["scopes"]["bot_optional"]) < set(app["oauth_config"]["scopes"]["bot"])
    for event in EVENTS:
        await team.event({"type": event, "user": MEMBER, "channel": CHANNEL, "ts": "1.000001", "tokens": {}})
    for shortcut in app["features"]["shortcuts"]:
        kind = {"global": "shortcut", "message": "message_action"}[shortcut["type"]]
        await team.send(
            "interactive", team.payload(ADMIN, type=kind, callback_id=shortcut["callback_id"], message={"ts": "1.1"})
        )
    assert app["features"]["slash_commands"][0]["should_escape"] is True


async def test_the_menu_of_a_digests_message(team: Team) -> None:
    """It is saved to whoever asks, and a quote of it is doubted; a message of somebody else is none, whatever it says it carries."""
    store, now = team.services.store, team.services.clock.now()
    await store.workspaces.ensure(WORKSPACE, now=now)
    made = await subscribe(store, workspace=WORKSPACE, destination=Destination(f"{WORKSPACE}/{CHANNEL}"))
    quote = QuoteCard(
        text="We build it.", speaker="Mira Holt", role=None, outlet="The Courier", link="https://a.example"
    )
    plain = document()
    shown = replace(plain, stories=(replace(plain.stories[0], quotes=(quote,)),))
    await store.outbox.add(digest(made, document=shown), now=now)
    (sent,) = await store.outbox.claim(now=now, lease=lease(at=now), limit=5, platforms=PLATFORMS)
    carried = {"event_type": "digest", "event_payload": {"delivery": sent.delivery.key}}
    ours = {"ts": "1.1", "user": "U0BOT", "metadata": carried}

    async def used(name: str, message: dict[str, Any]) -> None:
        call = team.payload(MEMBER, type="message_action", callback_id=f"{USE}{name}", message=message)
        await team.send("interactive", {**call, "channel": {"id": CHANNEL}, "response_url": team.peer.response_url})

    await used("save", ours)
    await until(lambda: f"D{MEMBER}" in team.peer.channels and bool(team.peer.standing(f"D{MEMBER}")))
    assert "Story 1" in said(team.peer.standing(f"D{MEMBER}")[0])
    await used("report", ours)
    await team.answer(2)
    assert f"report:quote:{sent.delivery.key}#0" in ids(team.peer.answers[-1])
    await team.press(
        f"report:quote:{sent.delivery.key}#0", MEMBER, type="static_select", selected_option={"value": "0.0"}
    )
    await team.answer(3)
    assert [r.speaker for r in await store.reports.open(WORKSPACE)] == ["Mira Holt"]
    await used("save", {**ours, "user": ADMIN})
    assert "no message of a digest" in said(await team.answer(4))
    assert len(team.peer.standing(f"D{MEMBER}")) == 1


async def test_every_command_answers_everybody(team: Team) -> None:
    """Each entry of the catalogue, called bare by a manager and by a member, opens a form or says something."""
    await team.feed()
    for command in CATALOGUE.commands:
        for user in (ADMIN, MEMBER):
            before = len(team.peer.answers) + len(team.peer.views)
            await team.slash(" ".join(command.path), user)
            await until(lambda before=before: len(team.peer.answers) + len(team.peer.views) > before)
