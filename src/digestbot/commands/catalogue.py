"""The catalogue: every command, action and shortcut there is."""

from digestbot.commands import channels, undo
from digestbot.commands.handlers import (
    admin,
    admin_files,
    archive,
    block,
    digest,
    feeds,
    feeds_add,
    feeds_files,
    feeds_look,
    feeds_secret,
    follow,
    message,
    news,
    overview,
    quotes,
    regroup,
    schedule_edit,
    schedule_list,
    search,
    setup,
    setup_when,
    topics,
    votes_and_privacy,
    why,
)
from digestbot.commands.handlers import help as help_
from digestbot.commands.spec import Catalogue, Family

_UNDO = undo.family(
    {
        "feed": feeds.restore,
        "schedule": schedule_list.restore_changed,
        "schedule-gone": schedule_list.restore_gone,
        "topic": topics.restore_changed,
        "topic-gone": topics.restore_gone,
        "block": block.restore,
        "import": feeds_files.restore,
        "workspace": admin.restore,
        "everything": admin_files.restore,
    }
)
_FAMILIES: tuple[Family, ...] = (
    news.FAMILY,
    digest.FAMILY,
    why.FAMILY,
    quotes.FAMILY,
    archive.FAMILY,
    regroup.FAMILY,
    search.FAMILY,
    message.FAMILY,
    follow.FAMILY,
    overview.FAMILY,
    votes_and_privacy.FAMILY,
    setup.FAMILY,
    setup_when.FAMILY,
    feeds_add.FAMILY,
    feeds_look.FAMILY,
    feeds.FAMILY,
    feeds_files.FAMILY,
    feeds_secret.FAMILY,
    schedule_edit.FAMILY,
    schedule_list.FAMILY,
    topics.FAMILY,
    block.FAMILY,
    admin.FAMILY,
    admin_files.FAMILY,
    channels.FAMILY,
    _UNDO,
)
_OTHERS = Catalogue(
    commands=tuple(c for family in _FAMILIES for c in family.commands),
    actions=tuple(a for family in _FAMILIES for a in family.actions),
    shortcuts=tuple(s for family in _FAMILIES for s in family.shortcuts),
)
_HELP = help_.family(_OTHERS)

CATALOGUE = Catalogue(
    commands=(*_HELP.commands, *_OTHERS.commands),
    actions=(*_HELP.actions, *_OTHERS.actions),
    shortcuts=_OTHERS.shortcuts,
)
"""Everything; help speaks of the rest."""
