"""A Markdown extension: what a page shows of a program's steps.

The word `steps` at the end of a program's fence puts the steps under it, as a list in
words. A picture whose address is a step shows what is so after it:

    ![What the write did](autograd/overwritten.steps#4)

Nothing of it needs torch: all comes from the recorded `<name>.steps`.
"""

import re
from collections.abc import Iterator
from html import escape
from pathlib import Path
from typing import Any

from markdown import Extension, Markdown
from markdown.preprocessors import Preprocessor

from proven.draw import draw_graph, draw_memory
from proven.moments import Moment, moments
from proven.program import Program
from proven.recorded import TITLE, text_of
from proven.steps import Step, from_text
from proven.words import of_all_names, of_all_nodes, sentence

EXTENSION = __name__  # as `markdown_extensions` of mkdocs.yml has it
FENCE = re.compile(
    r'^(?P<indent> *)(?P<marks>`{3,}|~{3,}) *python +title="(?P<title>[^"]+)" +steps *$'
)
OUTPUT = re.compile(rf'^ *(?:`{{3,}}|~{{3,}}) *text +title="{TITLE}" *$')
PICTURE = re.compile(
    r"^(?P<indent> *)!\[(?P<title>[^\]]*)\]\((?P<address>[\w/-]+\.steps#[^)]*)\) *$"
)
# One or more steps of programs, each with what of it is drawn: all, or one half.
ONE = re.compile(r"(?P<name>[\w-]+/[\w-]+)\.steps#(?P<number>\d+)(?:\?(?P<half>\w+))?")
HALVES = {"memory": (draw_memory, of_all_names), "graph": (draw_graph, of_all_nodes)}
CODE = re.compile(r"`([^`]+)`")
# Where the steps begin; a script of the page, if it has one, opens them.
LIST = (
    '<details class="steps" data-search-exclude data-steps="{name}"{first}>'
    "<summary>Step through: {number} steps</summary><ol{start}>{items}</ol></details>"
)
# After normalize_whitespace (30), which removes the marks of stored HTML; before
# superfences (25), which knows no such word on a fence.
PRIORITY = 27


def told(
    steps: list[Step], output: list[str] | None = None
) -> Iterator[tuple[Moment, str]]:
    """Each moment of a program with its sentence, in HTML; `output`: what it prints."""
    walked: list[Step] = []
    for moment in moments(steps):
        if not moment.step.node:
            walked = []
        text = escape(sentence(moment, walked, output or []))
        text = text[:1].upper() + text[1:] + "." * (text[-1] != ".")
        yield moment, CODE.sub(r"<code>\1</code>", text)
        if moment.step.node:
            walked.append(moment.step)


def steps_of(path: Path) -> list[Step]:
    """The recorded steps of the program at `path`; [] where none are recorded."""
    recorded = path.with_suffix(".steps")
    return from_text(recorded.read_text("utf-8")) if recorded.is_file() else []


def output_of(program: Program) -> list[str]:
    """The lines that a program prints, as they are recorded."""
    lines = text_of(program.path.with_suffix(".out")).split("\n")
    return [line for line in lines if not line.startswith("--8<--")]


def stepped(markdown: str) -> dict[str, list[int]]:
    """The programs that a page wants stepped, `autograd/overwritten`: their fences."""
    fences: dict[str, list[int]] = {}
    for line, match in enumerate(map(FENCE.match, markdown.split("\n")), 1):
        if match:
            fences.setdefault(name_of(match["title"]), []).append(line)
    return fences


def name_of(path: str | Path) -> str:
    """How a program is named here: `autograd/overwritten`."""
    return f"{Path(path).parent.name}/{Path(path).stem}"


def pictured(markdown: str) -> Iterator[tuple[int, str, int]]:
    """The steps that a page shows as pictures: its line, the program's name, which."""
    for number, line in enumerate(markdown.split("\n"), 1):
        if match := PICTURE.match(line):
            for one in ONE.finditer(match["address"]):
                yield number, one["name"], int(one["number"])


def list_of(program: Program, section: int) -> str:
    """The steps of one part of a program as a list in words, in HTML."""
    parts = program.parts
    first = parts[section].first_line
    last = parts[section + 1].first_line - 1 if parts[section + 1 :] else 1 << 30
    items, start = "", 0
    for moment, words in told(steps_of(program.path), output_of(program)):
        if not first <= moment.step.line <= last:
            continue
        start = start or moment.number
        line = f"Line {moment.step.line}"
        items += f"<li><b>{line}</b> {words}</li>"
    if not items:
        return ""
    return LIST.format(
        name=name_of(program.path),
        number=items.count("<li>"),
        first=f' data-first="{start}"' if start > 1 else "",
        start=f' start="{start}"' if start > 1 else "",
        items=items,
    )


def picture_of(snippets: Path, title: str, address: str) -> str:
    """One or more steps, drawn, with what they show in words inside, in HTML."""
    drawings = ""
    for one in ONE.finditer(address):
        steps = steps_of(snippets / f"{one['name']}.py")
        found = [m for m in moments(steps) if m.number == int(one["number"])]
        for half, (draw, words) in HALVES.items() if found else ():
            if one["half"] in {None, half} and (svg := draw(found[0])):
                drawings += described(svg, title, words(found[0]))
    figure = '<figure class="step-picture" tabindex="0" data-search-exclude>'
    return f"{figure}{drawings}</figure>" if drawings else ""


def words_of(snippets: Path, address: str) -> str:
    """What a picture of steps shows, in words."""
    said = []
    for one in ONE.finditer(address):
        steps = steps_of(snippets / f"{one['name']}.py")
        for moment in moments(steps):
            if moment.number == int(one["number"]):
                halves = [h for h in HALVES if one["half"] in {None, h}]
                said += [text for h in halves if (text := HALVES[h][1](moment))]
    return " ".join(f"{text}." for text in said)


def described(svg: str, title: str, words: str) -> str:
    """A drawing with its title and its description inside, as an image."""
    start, rest = svg.split(">", 1)
    inside = f"<title>{escape(title)}</title><desc>{escape(words)}</desc>"
    return f'{start} role="img">{inside}{rest}'


class Steps(Preprocessor):
    """Replaces pictures of steps, and puts steps under the fences that ask for them."""

    def __init__(self, md: Markdown, snippets: Path, draw: bool) -> None:
        super().__init__(md)
        self.snippets, self.draw = snippets, draw

    def run(self, lines: list[str]) -> list[str]:
        return list(self.replaced(lines))

    def replaced(self, lines: list[str]) -> Iterator[str]:
        parts: dict[str, int] = {}
        at = 0
        while at < len(lines):
            fence, picture = FENCE.match(lines[at]), PICTURE.match(lines[at])
            if picture and self.draw:
                html = picture_of(self.snippets, picture["title"], picture["address"])
                yield from self.stored(html, picture["indent"])
            elif not picture and not fence:
                yield lines[at]
            at += 1
            if not fence:
                continue
            title = fence["title"]
            section = parts[title] = parts.get(title, -1) + 1
            end = end_of_fence(lines, at, fence["marks"])
            while (after := next_line(lines, end)) is not None:
                if not OUTPUT.match(lines[after]):
                    break
                end = end_of_fence(lines, after + 1, lines[after].split("text")[0])
            yield lines[at - 1].rstrip().removesuffix("steps").rstrip()
            yield from lines[at:end]
            at = end
            path = self.snippets / Path(*Path(title).parts[-2:])
            program = Program(path)
            if self.draw and section < len(program.parts):
                yield from self.stored(list_of(program, section), fence["indent"])

    def stored(self, html: str, indent: str) -> Iterator[str]:
        if html:
            yield from ("", indent + self.md.htmlStash.store(html), "")


def next_line(lines: list[str], start: int) -> int | None:
    """The next line that is not empty."""
    return next((n for n in range(start, len(lines)) if lines[n].strip()), None)


def end_of_fence(lines: list[str], start: int, marks: str) -> int:
    """The line after the one that closes a fence."""
    ends = (n for n in range(start, len(lines)) if lines[n].strip() == marks.strip())
    return next(ends, len(lines) - 1) + 1


class SteppingExtension(Extension):
    """`proven.stepping` in the `markdown_extensions` of mkdocs.yml."""

    def __init__(self, **options: Any) -> None:
        self.config = {
            "base_path": ["snippets", "Where the programs are"],
            "draw": [True, "Whether to draw, or to leave all of it out"],
        }
        super().__init__(**options)

    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802 - its name in Markdown
        snippets = Path(self.getConfig("base_path"))
        steps = Steps(md, snippets, self.getConfig("draw"))
        md.preprocessors.register(steps, "steps", PRIORITY)


def makeExtension(**options: Any) -> SteppingExtension:  # noqa: N802 - dito
    """How Markdown makes it from its name."""
    return SteppingExtension(**options)
