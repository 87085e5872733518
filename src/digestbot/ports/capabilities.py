"""What platforms can draw."""

from dataclasses import dataclass

UNBOUNDED = 10_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Capabilities:
    """What a platform can draw; what is not said is no limit of it.

    `action`: characters of an action's id; `choices` of a menu, and completions; `value`: characters of what a choice or a
    completion stands for; `fields` of a form; `layouts`: the forms that digests can take there, the first of them by default.
    """

    action: int = UNBOUNDED
    choices: int = UNBOUNDED
    value: int = UNBOUNDED
    fields: int = UNBOUNDED
    layouts: tuple[str, ...] = ()


UNKNOWN = Capabilities()
"""Of a platform that says nothing of itself."""
