"""What readers say is wrong: a quote that no one said so."""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal, NewType

ReportId = NewType("ReportId", int)


@dataclass(frozen=True, slots=True, kw_only=True)
class QuoteReport:
    """A quote that someone doubts, as it was shown; `speaker` "" if the article did not say.

    `state`: `open` until a manager answers, then `wrong` or `right`. It is shown nowhere in the workspace while it is open or
    wrong. Who doubted it is not kept.
    """

    id: ReportId
    text: str
    speaker: str
    outlet: str
    link: str
    state: Literal["open", "wrong", "right"]
    at: datetime
