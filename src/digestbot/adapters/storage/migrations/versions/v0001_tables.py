"""All tables of the first version."""

from digestbot.adapters.storage.migrations.first import news, people, readers, sending

revision = "0001"
down_revision = None


def upgrade() -> None:
    """Make the tables, each after those that it points to."""
    for make in (*people.TABLES, *news.TABLES, *sending.TABLES, *readers.TABLES):
        make()
