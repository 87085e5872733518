"""What a story follows."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Earlier:
    """The chapter of an affair before a story: an article's headline, outlet, link and date."""

    story: int
    title: str
    link: str
    outlet: str
    at: datetime
