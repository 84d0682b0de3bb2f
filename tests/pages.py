"""Reads a page as the reader sees it: which programs it shows, which outputs.

The page's Markdown is converted with the extensions of `mkdocs.yml`, and the
blocks are read from the HTML. So every way to write a block (titles, tabs,
admonitions, lists, `~~~`) is understood by the one who renders it.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any

import markdown
from bs4 import BeautifulSoup, Tag
from mkdocs.utils.yaml import yaml_load

from tests.child import NEEDS_GPU, Chunk

MARKER = re.compile(r".*-8<-+\s*\[\s*(start|end)\s*:\s*([\w-]+)\s*\].*", re.I)
# Where figures that programs drew are kept, a folder a chapter.
FIGURES = Path("docs", "assets", "figures")
# What a block may be: a program, a recorded output, a command for a terminal.
LANGUAGES = ("python", "text", "console")
MARKS = re.compile(r"<!--[-\s]*(pytest-codeblocks:|pytest\.mark)")


@dataclass(frozen=True)
class Block:
    """A block of code, or a table, in the HTML of a page."""

    language: str  # 'table' for a table, '' for code that names no language
    text: str
    title: str = ""
    in_gpu_note: bool = False


@dataclass
class Problem:
    """Something wrong with a page, found without running anything."""

    message: str
    line: int = 1


@dataclass
class Lesson:
    """A program as one page shows it."""

    page: Path
    program: Path
    chunks: list[Chunk] = field(default_factory=list)
    page_line: int = 1

    @property
    def needs_gpu(self) -> bool:
        return self.chunks[0].code.startswith(NEEDS_GPU)

    def recording(self, accelerator: str = "") -> Path:
        """The recorded output; a second one may stand beside it for a GPU."""
        special = self.program.with_suffix(f".{accelerator}.out")
        usual = self.program.with_suffix(".out")
        return special if accelerator and special.exists() else usual


class Site:
    """The project's pages and programs; `root` holds mkdocs.yml."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.snippets = root / "snippets"

    def markdown(self, check_paths: bool = True) -> markdown.Markdown:
        """A converter with exactly the extensions of mkdocs.yml."""
        with open(self.root / "mkdocs.yml", encoding="utf-8") as file:
            entries = yaml_load(file)["markdown_extensions"]
        names: list[Any] = []
        configs: dict[str, Any] = {}
        for entry in entries:
            name, options = (
                next(iter(entry.items())) if isinstance(entry, dict) else (entry, None)
            )
            names.append(name)
            configs[name] = options or {}
        # MkDocs adds these two on its own.
        names += [n for n in ("fenced_code", "tables", "toc") if n not in names]
        if "pymdownx.superfences" in names:
            names.remove("fenced_code")
        configs["pymdownx.snippets"] |= {
            "base_path": [str(self.snippets)],
            "check_paths": check_paths,
        }
        return markdown.Markdown(extensions=names, extension_configs=configs)

    @cache  # noqa: B019 - one Site lives as long as the run
    def programs(self) -> dict[str, tuple[Path, Chunk]]:
        """Text of a program, or of one of its sections -> where it stands."""
        found: dict[str, tuple[Path, Chunk]] = {}
        for path in sorted(self.snippets.rglob("*.py")):
            for chunk in chunks_of(path):
                found[chunk.code] = (path, chunk)
        return found

    def read(self, page: Path, recording: bool = False) -> "Reading":
        """What `page` shows. When recording, outputs may still be missing."""
        source = page.read_text("utf-8")
        reading = Reading(page, source)
        if MARKS.search(source):
            reading.add("marks of pytest have no place in a page: every block runs")
        try:
            html = self.markdown(check_paths=not recording).convert(source)
        except Exception as error:
            reading.add(f"cannot be read: {error}. A new program? Run `make record`")
            return reading
        self._match(list(blocks_of(html)), reading, recording)
        return reading

    def _match(self, blocks: list[Block], reading: "Reading", recording: bool) -> None:
        """Pair each Python block with its program, each output with its recording."""
        waiting: tuple[Lesson, Chunk] | None = None
        shown: tuple[Lesson, Chunk] | None = None
        for block in blocks:
            if block.language == "python":
                if waiting and not recording:
                    reading.miss(*waiting)
                waiting = self._program(block, reading)
                continue
            if block.language not in {*LANGUAGES, "table"}:
                reading.add(
                    f'a block in "{block.language or "no language"}": use one of '
                    f"{', '.join(LANGUAGES)}",
                    block.text,
                )
            if block.language not in {"text", "table"} or recording:
                continue
            expected = recorded_chunk(*waiting) if waiting else ""
            if waiting and shows(block, expected):
                waiting, shown = None, waiting
            elif shown and block.text in special_chunks(*shown):
                continue  # what a GPU prints, beside what a CPU prints
            elif block.language == "text":
                reading.add(
                    "shows an output that no program before it has recorded: include "
                    "the .out file; never type it",
                    block.text,
                )
                waiting = None
        if waiting and not recording:
            reading.miss(*waiting)
        for lesson in reading.lessons:
            whole = chunks_of(lesson.program)
            if [c.section for c in lesson.chunks] != [c.section for c in whole]:
                names = ", ".join(chunk.section or "(whole)" for chunk in whole)
                reading.add(
                    f"shows {lesson.program.name} in parts, but not all in order: "
                    f"{names}",
                    name=self.name(lesson.program),
                )

    def _program(self, block: Block, reading: "Reading") -> tuple[Lesson, Chunk] | None:
        code = block.text
        if code not in self.programs():
            reading.add(
                "Python typed into the page: put it in snippets/<chapter>/<name>.py "
                "and include it",
                code,
            )
            return None
        program, chunk = self.programs()[code]
        name = self.name(program)
        if block.title != f"snippets/{name}":
            reading.add(f'the block needs title="snippets/{name}"', name=name)
        lesson = reading.lesson(program)
        if not lesson.chunks:
            lesson.page_line = reading.line_of_include(name)
        lesson.chunks.append(chunk)
        if lesson.needs_gpu and not block.in_gpu_note:
            reading.add(
                f"{name} needs a GPU: put its block in a `!!! gpu` note that says so",
                name=name,
            )
        expected = recorded_chunk(lesson, chunk)
        return (lesson, chunk) if expected else None

    def name(self, program: Path) -> str:
        """A program as a page's include names it: tensors/promotion.py."""
        return program.relative_to(self.snippets).as_posix()


@dataclass
class Reading:
    """What one page shows, and what is wrong with it."""

    page: Path
    source: str
    lessons: list[Lesson] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)

    def lesson(self, program: Path) -> Lesson:
        for lesson in self.lessons:
            if lesson.program == program:
                return lesson
        self.lessons.append(Lesson(self.page, program))
        return self.lessons[-1]

    def add(self, message: str, text: str = "", name: str = "") -> None:
        line = self.line_of_include(name) if name else self.line_of_text(text)
        self.problems.append(Problem(message, line))

    def miss(self, lesson: Lesson, chunk: Chunk) -> None:
        section = f":{chunk.section}" if chunk.section else ""
        name = f"{lesson.program.parent.name}/{lesson.program.stem}.out{section}"
        self.add(
            f'does not show what {lesson.program.name} prints: include "{name}" after '
            "the program",
            name=f"{lesson.program.parent.name}/{lesson.program.name}{section}",
        )

    def line_of_include(self, name: str) -> int:
        for number, line in enumerate(self.source.splitlines(), 1):
            if f'"{name}"' in line or f'"{name}:' in line:
                return number
        return 1

    def line_of_text(self, text: str) -> int:
        first = text.strip().partition("\n")[0]
        for number, line in enumerate(self.source.splitlines(), 1):
            if first and first in line:
                return number
        return 1


def blocks_of(html: str) -> Iterator[Block]:
    """Every block of code and every table of a page's HTML, in order."""
    for element in BeautifulSoup(html, "html.parser").find_all(["pre", "table"]):
        if element.name == "table":
            yield Block("table", table_text(element))
            continue
        around = [element, *element.find_all("code"), *element.parents]
        classes = [c for tag in around for c in tag.get("class") or []]
        language = next((c[9:] for c in classes if c.startswith("language-")), "")
        title = ""
        if isinstance(element.parent, Tag):
            caption = element.parent.find(class_="filename")
            title = caption.get_text() if caption else ""
        text = element.get_text().strip("\n")
        yield Block(language, text + "\n", title, "gpu" in classes)


def table_text(table: Tag) -> str:
    """A table's cells, a line a row: for comparison."""
    rows = [
        " | ".join(cell.get_text().strip() for cell in row.find_all(["th", "td"]))
        for row in table.find_all("tr")
    ]
    return "\n".join(rows)


@cache
def rendered_table(source: str) -> str:
    html = markdown.markdown(source, extensions=["tables"])
    table = BeautifulSoup(html, "html.parser").find("table")
    return table_text(table) if isinstance(table, Tag) else ""


def shows(block: Block, recorded: str) -> bool:
    """Whether `block` shows exactly the recorded output."""
    if recorded.startswith("|"):
        return block.language == "table" and block.text == rendered_table(recorded)
    return block.language == "text" and block.text.strip("\n") == recorded.strip("\n")


def sections(text: str) -> dict[str, tuple[int, str]]:
    """Section name -> (its first line, its text), from the markers in `text`.

    A text without markers is one section, named ''.
    """
    found: dict[str, tuple[int, list[str]]] = {}
    name = None
    for number, line in enumerate(text.splitlines(), 1):
        if marker := MARKER.fullmatch(line):
            name = marker[2] if marker[1].lower() == "start" else None
            if name:
                found[name] = (number + 1, [])
        elif name:
            found[name][1].append(line)
    if not found:
        return {"": (1, text)}
    return {key: (at, "\n".join(rest) + "\n") for key, (at, rest) in found.items()}


def chunks_of(program: Path) -> list[Chunk]:
    """The blocks in which a page shows `program`, as a reader sees them."""
    return [
        Chunk(name, line + len(text) - len(text.lstrip("\n")), text.strip("\n") + "\n")
        for name, (line, text) in sections(program.read_text("utf-8")).items()
    ]


def special_chunks(lesson: Lesson, chunk: Chunk) -> set[str]:
    """What the block prints on the accelerators where that is another text."""
    files = lesson.program.parent.glob(f"{lesson.program.stem}.*.out")
    names = [file.name.removesuffix(".out").rpartition(".")[2] for file in files]
    return {recorded_chunk(lesson, chunk, name) for name in names}


def recorded_chunk(lesson: Lesson, chunk: Chunk, accelerator: str = "") -> str:
    """The recorded output of one block; '' where it prints nothing."""
    path = lesson.recording(accelerator)
    if not path.exists():
        return ""
    found = sections(path.read_text("utf-8"))
    return found.get(chunk.section, (1, ""))[1]
