"""Draw the digest about as Slack shows it, from its blocks: `python tests/pictures/draw_slack.py docs/pictures`.

A drawing of our own, in the shapes and sizes of Slack's desktop client; it needs Debian's chromium.
"""

import html
import re
import subprocess
import sys
import tempfile
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parents[1]))

from peers.documents import document

from digestbot.adapters.platforms.slack.render import render, split
from digestbot.core.delivery.delivery import DeliveryKey
from digestbot.core.digests.subscription import Options

CHROMIUM = "/usr/bin/chromium"
STYLE = """
body { margin: 0; padding: 16px 20px; width: 680px; background: #fff; color: #1d1c1d; font: 15px/1.47 Lato, "Noto Sans", sans-serif; }
.who { font-weight: 900; } .app { font-size: 10px; background: #ddd; border-radius: 2px; padding: 1px 3px; color: #616061; }
h3 { font-size: 18px; line-height: 1.33; margin: 6px 0 8px; font-weight: 900; }
.context { font-size: 13px; color: #616061; margin: 4px 0; } .context span + span { margin-left: 8px; }
.rich { margin: 6px 0; white-space: pre-wrap; } a { color: #1264a3; text-decoration: none; }
blockquote { border-left: 4px solid #ddd; margin: 4px 0; padding-left: 12px; } hr { border: 0; border-top: 1px solid #ddd; margin: 10px 0; }
button { font: 700 13px Lato, "Noto Sans", sans-serif; background: #fff; border: 1px solid #bbb; border-radius: 4px; padding: 5px 11px; margin: 4px 8px 0 0; }
ol { margin: 4px 0; padding-left: 26px; }
"""


def block(node: dict[str, Any]) -> str:
    """Return one block as HTML."""
    match node["type"]:
        case "header":
            return f"<h3>{html.escape(node['text']['text'])}</h3>"
        case "context":
            return f'<div class="context">{"".join(f"<span>{small(e)}</span>" for e in node["elements"])}</div>'
        case "rich_text":
            return f'<div class="rich">{"".join(map(rich, node["elements"]))}</div>'
        case "divider":
            return "<hr>"
        case "actions":
            return "".join(f"<button>{html.escape(b['text']['text'])}</button>" for b in node["elements"])
        case kind:
            raise ValueError(kind)


def rich(node: dict[str, Any]) -> str:
    """Return a part of rich text as HTML."""
    if node["type"] == "rich_text_list":
        items = "".join(f"<li>{rich(item)}</li>" for item in node["elements"])
        return f'<ol start="{node.get("offset", 0) + 1}">{items}</ol>'
    inside = "".join(map(run, node["elements"]))
    return f"<blockquote>{inside}</blockquote>" if node["type"] == "rich_text_quote" else f"<div>{inside}</div>"


def run(node: dict[str, Any]) -> str:
    """Return a run of rich text as HTML."""
    text = html.escape(node["text"])
    for style, tag in (("bold", "b"), ("italic", "i"), ("code", "code")):
        if node.get("style", {}).get(style):
            text = f"<{tag}>{text}</{tag}>"
    return f'<a href="{html.escape(node["url"])}">{text}</a>' if node["type"] == "link" else text


def small(node: dict[str, Any]) -> str:
    """Return an element of a line of small print; dates are drawn as a reader in UTC sees them."""
    if node["type"] == "plain_text":
        return html.escape(node["text"])

    def drawn(found: re.Match[str]) -> str:
        at = datetime.fromtimestamp(int(found[1]), UTC)
        return found[2].replace("{date_short_pretty}", f"{at:%b} {at.day}").replace("{time}", f"{at:%H:%M}")

    return re.sub(r"<!date\^(\d+)\^([^|]+)\|[^>]*>", drawn, node["text"])


def main(folder: Path) -> None:
    """Draw the main message of each layout."""
    for layout in ("cards", "compact"):
        options = Options(layout=layout)
        digest = document(12)
        part = split(digest, options)[0]
        blocks = render(digest, part, DeliveryKey("k"), options, interactive=True)["blocks"]
        body = "".join(map(block, blocks))
        who = '<div><span class="who">digestbot</span> <span class="app">APP</span></div>'
        page = f'<!doctype html><meta charset="utf-8"><style>{STYLE}</style>{who}{body}'
        height = 1980 if layout == "cards" else 720
        with tempfile.NamedTemporaryFile("w", suffix=".html", encoding="utf-8") as file:
            file.write(page)
            file.flush()
            picture = f"--screenshot={folder / f'slack-{layout}.png'}"
            window = f"--window-size=720,{height}"
            subprocess.run(  # noqa: S603 - our own file in Debian's browser
                [CHROMIUM, "--headless", "--no-sandbox", "--hide-scrollbars", window, picture, file.name],
                check=True,
                capture_output=True,
            )


if __name__ == "__main__":
    main(Path(sys.argv[1]))
