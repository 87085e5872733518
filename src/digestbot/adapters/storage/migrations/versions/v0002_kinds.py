"""What pages call their pieces, and the kind that was made of it; what was analysed before counts as news."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    """Add the two columns."""
    op.add_column("articles", sa.Column("labels", sa.Text()))
    op.add_column("analyses", sa.Column("kind", sa.Text(), nullable=False, server_default="news"))
