"""A block that goes on from the blocks before it says so, and is copied with them.

The button stands in the page itself (Material's script would wrap it in a nameless
`nav`), and what scrolls sideways can be focused, so that arrow keys scroll it.
What its button copies runs: of a program in sections all of them up to this one.
"""

import re
from html import escape
from pathlib import Path

from proven.program import Program

BLOCK = re.compile(
    r'(?P<start><div [^>]*?class="language-(?P<language>[\w-]+) highlight">)'
    r'(?:<span class="filename">(?P<title>.*?)</span>)?<pre><span></span><code>'
)
GOES_ON = '<span class="goes-on">goes on from the block before</span>'
BUTTON = (
    '<pre><button class="md-code__button" title="Copy to clipboard" '
    'data-md-type="copy" {what}></button><code id="__block_{number}" tabindex="0">'
)


def with_buttons(html: str, root: Path) -> str:
    """A page's HTML with a button for each block."""
    seen: dict[str, int] = {}  # program -> how many of its sections came before
    number = 0

    def button(match: re.Match[str]) -> str:
        nonlocal number
        number += 1
        title, copied = match["title"] or "", ""
        if title.endswith(".py"):
            at = seen[title] = seen.get(title, -1) + 1
            if at:
                program = Program(root / title)
                copied = program.up_to(program.parts[at].name)
                title += GOES_ON
        what = (
            f'data-clipboard-text="{escape(copied)}"'
            if copied
            else f'data-clipboard-target="#__block_{number}"'
        )
        caption = f'<span class="filename">{title}</span>' if title else ""
        return match["start"] + caption + BUTTON.format(what=what, number=number)

    return BLOCK.sub(button, html)
