"""A Markdown extension: tables of what was run on which release, as it is recorded.

A picture whose address is that file is the table that it names:

    ![What differs](../assets/verified.json#differences)

#releases: a line a release. #differences: what differs down, releases across.
#pages: page by page, what stands there and where it was found equal.
"""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from markdown import Extension, Markdown
from markdown.preprocessors import Preprocessor

from proven.facts import Facts, facts_of, in_words, spans
from proven.include import includes_of
from proven.recorded import number_of, short
from proven.settings import Settings, read_settings
from proven.verified import (
    Difference,
    Verified,
    read_verified,
    unrecorded,
)

MARK = re.compile(
    r"^(?P<indent> *)!\[[^\]]*\]"
    r"\((?P<up>(?:\.\./)*)(?P<file>[\w/.-]+)#(?P<what>\w+)\) *$"
)
HEADING = re.compile(r"^#{2,6} .*\{ *#([\w-]+) *\}")
TITLE = re.compile(r"^(?:title: *(.+)|# (.+?)(?: *\{.*)?)$", re.M)
EXTENSION = __name__  # as `markdown_extensions` of mkdocs.yml has it
PRIORITY = 27  # see `stepping`
Rows = list[list[str]]


class Overview:
    """The tables of one site."""

    def __init__(self, root: Path, settings: Settings, up: str) -> None:
        self.root, self.settings, self.up = root, settings, up
        self.docs = root / settings.docs
        self.verified: Verified = read_verified(root / settings.verified)
        self.known = sorted(self.verified.releases, key=number_of)

    def releases(self) -> Rows:
        lost = any(unrecorded(self.verified))
        head = ["PyTorch", "run on", "Python", "programs", "differ"]
        rows = [head + ["not recorded"] * lost]
        for name in reversed(self.known):
            one = self.verified.releases[name]
            day = in_words(one.day).replace(" ", "\u00a0")  # a day is not broken
            row = [name, day, one.python, str(one.programs)]
            row.append(str(len(one.differences)))
            if lost:
                row.append(str(sum(not d.recorded for d in one.differences)))
            rows.append(row)
        return rows

    def differences(self) -> Rows:
        found: dict[tuple[str, str], dict[str, Difference]] = {}
        for name in self.known:
            for one in self.verified.releases[name].differences:
                found.setdefault((one.page, one.program), {})[name] = one
        rows = [["program", "page", *map(short, self.known)]]
        for (page, program), by_release in sorted(found.items()):
            kinds = [
                f"{one.kind}{', not recorded' * (not one.recorded)}" if one else ""
                for one in map(by_release.get, self.known)
            ]
            rows.append([f"`{Path(program).stem}`", self.link(page, program), *kinds])
        return rows

    def pages(self) -> Rows:
        head = [
            "page",
            "programs",
            "outputs",
            "steps",
            "exercises",
            "seconds",
            "PyTorch",
            "on a GPU",
        ]
        rows, whole = [head], Facts()
        pages = [*self.docs.rglob("*.md"), *self.docs.rglob("*.ipynb")]
        for page in sorted(pages):
            facts = facts_of(self.root, self.settings, page, self.verified)
            if not facts.programs:
                continue
            for name in ("programs", "outputs", "steps", "exercises", "seconds"):
                setattr(whole, name, getattr(whole, name) + getattr(facts, name))
            name = page.relative_to(self.root).as_posix()
            rows.append([self.link(name), *counts_of(facts), *places_of(facts)])
        return [*rows, ["all pages", *counts_of(whole), "", ""]]

    def link(self, page: str, program: str = "") -> str:
        """A link to a page, or to the section that shows a program."""
        path = source = self.root / page
        if path.is_relative_to(self.root / self.settings.labs):
            path = self.settings.notebook_of(self.root, path)
        elif path.suffix == ".ipynb":
            source = self.settings.lab_of(self.root, path)
        if not (path.is_file() and path.is_relative_to(self.docs)):
            return path.stem  # a page that is no more
        address = path.relative_to(self.docs).as_posix()
        markdown = source.read_text("utf-8-sig") if source.is_file() else ""
        title = TITLE.search(markdown)
        name = (title[1] or title[2]).strip("\"' ") if title else path.stem
        anchor = ""
        for one in includes_of(markdown, self.root / self.settings.snippets):
            if program and one.path == self.root / program:
                above = map(HEADING.match, markdown.split("\n")[: one.line])
                anchor = next((f"#{m[1]}" for m in reversed([*above]) if m), "")
                break
        return f"[{name}]({self.up}{address}{anchor})"


def counts_of(facts: Facts) -> list[str]:
    numbers = [facts.programs, facts.outputs, facts.steps, facts.exercises]
    return [
        *(str(number) if number else "" for number in numbers),
        f"{facts.seconds:.1f}",
    ]


def places_of(facts: Facts) -> list[str]:
    """On which releases, and on which GPU, a page was found equal."""
    where = spans([*facts.equal], facts.known) if facts.equal else "not verified"
    gpu = [f"{device}, {in_words(day)}" for device, _, day in facts.gpu]
    never = [f"{facts.gpu_never} not run"] if facts.gpu_never else []
    return [where, "; ".join([*dict.fromkeys(gpu), *never])]


def as_markdown(rows: Rows) -> Iterator[str]:
    head, *rest = rows
    for cells in [head, ["---"] * len(head), *rest]:
        yield f"| {' | '.join(cells)} |"


def with_tables(lines: list[str], root: Path) -> list[str]:
    """The Markdown in which each mark is its table."""
    return [new for line in lines for new in replaced(line, root)]


def replaced(line: str, root: Path) -> Iterator[str]:
    if not (match := MARK.match(line)):
        yield line
        return
    settings = read_settings(root)
    if match["file"] != settings.verified.removeprefix(f"{settings.docs}/"):
        yield line
        return
    overview = Overview(root, settings, match["up"])
    tables = {
        "releases": overview.releases,
        "differences": overview.differences,
        "pages": overview.pages,
    }
    for row in as_markdown(tables[match["what"]]()):
        yield match["indent"] + row


class Tables(Preprocessor):
    """Replaces each mark by its table."""

    def __init__(self, md: Markdown, root: Path) -> None:
        super().__init__(md)
        self.root = root

    def run(self, lines: list[str]) -> list[str]:
        return with_tables(lines, self.root)


class OverviewExtension(Extension):
    """`proven.overview` in the `markdown_extensions` of mkdocs.yml."""

    def __init__(self, **options: Any) -> None:
        self.config = {"root": [".", "The folder of mkdocs.yml"]}
        super().__init__(**options)

    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802 - its name in Markdown
        tables = Tables(md, Path(self.getConfig("root")))
        md.preprocessors.register(tables, "overview", PRIORITY)


def makeExtension(**options: Any) -> OverviewExtension:  # noqa: N802 - dito
    """How Markdown makes it from its name."""
    return OverviewExtension(**options)
