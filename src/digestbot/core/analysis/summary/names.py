"""What the summarisers are called, for settings and commands, which must not load them."""

from typing import Literal

SummariserName = Literal["position-mmr", "lexrank", "textrank", "lsa", "luhn"]
STANDARD: SummariserName = "position-mmr"
"""The one that is used if no one chose."""
