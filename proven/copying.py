"""A block that goes on from the blocks before it says so, and is copied with them.

The button stands in the page itself (Material's script would wrap it in a nameless
`nav`), and what scrolls sideways can be focused, so that arrow keys scroll it.
What its button copies runs: of a program in sections all of them up to this one, of
a lab every cell up to this one.
"""

import re
from html import escape
from pathlib import Path

from proven.addresses import of_file
from proven.exercise import SOLUTION, STARTER, Exercise
from proven.exercising import SAYS, SOLVED, STARTS
from proven.program import Program
from proven.recorded import recordings, title_of

BLOCK = re.compile(
    r'(?P<start><div [^>]*?class="language-(?P<language>[\w-]+) highlight">)'
    r'(?:<span class="filename">(?P<title>.*?)</span>)?<pre><span></span><code>'
)
EXERCISE = re.compile(r'<div class="exercise" data-exercise="([\w-]+)"')
GOES_ON = '<span class="goes-on">goes on from the block before</span>'
GOES_ON_ALONE = GOES_ON.replace('"goes-on"', '"goes-on alone"')
BUTTON = (
    '<pre><button class="md-code__button" title="Copy to clipboard" '
    'data-md-type="copy" {what}></button><code id="__block_{number}" tabindex="0">'
)
# A lab's cells are put together when one is copied: in the page, each with all
# before it, they would weigh more than the rest of it.
TOGETHER = """<script>
document.addEventListener("click", event => {
  const button = event.target.closest("button[data-goes-on]");
  if (!button) return;
  const code = [...document.querySelectorAll(".language-python > pre > code")];
  const last = code.findIndex(one => one.parentElement.contains(button));
  const parts = code.slice(0, last + 1).map(one => one.textContent.trimEnd());
  button.dataset.clipboardText = parts.join("\\n\\n");
}, true);
</script>"""


def with_buttons(html: str, root: Path, exercises: Path, files_at: str = "") -> str:
    """A page's HTML with a button for each block.

    Of an exercise, whose checks a page does not show, the button copies those, too.
    Where the code host shows the project's files, `files_at`, titles lead there.
    """
    whole = {
        title.format(name): (exercise, attempt)
        for name in EXERCISE.findall(html)
        for exercise in [Exercise(exercises / f"{name}.py")]
        for title, attempt in ((STARTS, STARTER), (SOLVED, SOLUTION))
    }
    seen: dict[str, int] = {}  # program -> how many of its sections came before
    number, last = 0, Program(root)

    def button(match: re.Match[str]) -> str:
        nonlocal number, last
        number += 1
        title, copied = match["title"] or "", ""
        if title in whole:
            exercise, attempt = whole[title]
            copied, last = exercise.program(attempt), Program(exercise.path)
            title = link(title, last.path)
        elif title.endswith(".py"):
            at = seen[title] = seen.get(title, -1) + 1
            last = Program(root / title)
            title = link(title, last.path)
            if at:
                copied = last.up_to(last.parts[at].name)
                title += GOES_ON
        elif title and files_at and last.path != root:
            usual = last.path.with_suffix(".out")
            others = (path for path in recordings(last) if title_of(path) == title)
            is_usual = title in {title_of(usual), SAYS}
            path = usual if is_usual else next(others, None)
            title = link(title, path) if path else title
        what = (
            f'data-clipboard-text="{escape(copied)}"'
            if copied
            else f'data-clipboard-target="#__block_{number}"'
        )
        return block(match, title, what, number)

    def link(title: str, path: Path) -> str:
        at = of_file(path.relative_to(root).as_posix(), files_at)
        return f'<a href="{escape(at)}">{title}</a>' if at else title

    return BLOCK.sub(button, html)


def with_buttons_in_a_lab(html: str) -> str:
    """The same for a lab: a cell goes on from all cells of code before it."""
    number = first = 0

    def button(match: re.Match[str]) -> str:
        nonlocal number, first
        number += 1
        title, what = match["title"] or "", f'data-clipboard-target="#__block_{number}"'
        if match["language"] == "python":
            first = first or number
            if number > first:
                title, what = GOES_ON_ALONE, f"{what} data-goes-on"
        return block(match, title, what, number)

    return BLOCK.sub(button, html) + TOGETHER


def block(match: re.Match[str], title: str, what: str, number: int) -> str:
    """How a block begins: its title and its button, which copies `what`."""
    caption = f'<span class="filename">{title}</span>' if title else ""
    return match["start"] + caption + BUTTON.format(what=what, number=number)
