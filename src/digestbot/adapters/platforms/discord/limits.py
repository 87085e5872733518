"""What Discord takes in one message, counted the careful way: characters are UTF-16 units, never fewer than Discord counts.

Source: discord.com/developers/docs, Message, Embed limits, Component reference.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """Numbers of one platform; characters unless the name says otherwise."""

    content: int = 2000
    components: int = 40
    component_text: int = 4000
    embeds: int = 10
    embed_text: int = 6000
    embed_title: int = 256
    embed_description: int = 4096
    embed_footer: int = 2048
    embed_author: int = 256
    embed_url: int = 2000
    thread_name: int = 100
    nonce: int = 25
    custom_id: int = 100


LIMITS = Limits()
