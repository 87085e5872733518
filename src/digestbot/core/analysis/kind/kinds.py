"""The kinds of pieces there are."""

from typing import Literal, get_args

PieceKind = Literal[
    "news", "analysis", "opinion", "interview", "review", "live", "howto", "shopping", "listicle", "press", "obituary", "sport",
    "newsletter", "podcast", "video", "other", "not_article",
]  # fmt: skip
"""What a piece is; `other` is told (an essay, a portrait, a reportage), `not_article` is a page without one."""

KINDS: tuple[PieceKind, ...] = get_args(PieceKind)
