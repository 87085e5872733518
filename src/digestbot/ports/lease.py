"""A claim's holder and end."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Lease:
    """Whose a claimed row is, and until when."""

    owner: str
    until: datetime
