"""How much one workspace may hold."""

from typing import get_args

import pytest

from digestbot.core.digests.quotas import Held, Quotas
from digestbot.errors import UserError


@pytest.mark.parametrize("kind", get_args(Held))
def test_the_last_that_fits_is_taken_and_the_next_is_refused(kind: Held) -> None:
    """With the code of its own kind, and the number."""
    quotas = Quotas(feeds=3, schedules=3, topics=3, blocks=3, follows=3)
    quotas.check(kind, 3)
    with pytest.raises(UserError) as refused:
        quotas.check(kind, 4)
    assert (refused.value.code, refused.value.facts) == (f"quota-{kind}", {"most": 3})
