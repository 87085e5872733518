"""All tables of the first version."""

from digestbot.adapters.storage.migrations.first import articles, outbox, readers, workspaces

revision = "0001"
down_revision = None


def upgrade() -> None:
    """Make the tables, each after those that it points to."""
    for make in (*workspaces.TABLES, *articles.TABLES, *outbox.TABLES, *readers.TABLES):
        make()
