"""Reads a page as the reader sees it: which programs it shows, which outputs.

The page's Markdown is converted with the extensions of `mkdocs.yml`, and the
blocks are read from the HTML. So every way to write a block (titles, tabs,
admonitions, lists, `~~~`) is understood by the one who renders it.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache, cached_property
from pathlib import Path

import markdown
from bs4 import BeautifulSoup, Tag
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.utils.yaml import yaml_load

from tests.program import Part, Program, parts_of

# Where figures that programs drew are kept, a folder a chapter.
FIGURES = Path("docs", "assets", "figures")
INCLUDE = re.compile(r'-8<-+ "([^":]+):?([\w-]*)"')


@dataclass(frozen=True)
class Block:
    """A block of code, or a table, in the HTML of a page."""

    language: str  # 'table' for a table, '' for code that names no language
    text: str
    title: str = ""
    in_gpu_note: bool = False
    folded: bool = False


@dataclass
class Reading:
    """What one page shows."""

    page: Path
    source: str  # its Markdown
    blocks: list[Block] = field(default_factory=list)
    error: str = ""  # why it could not be rendered


class Site:
    """The project's pages and programs; `root` holds mkdocs.yml."""

    def __init__(self, root: Path, recording: bool = False) -> None:
        self.root = root
        self.snippets = root / "snippets"
        self.recording = recording  # outputs that a page includes may be missing

    @cached_property
    def markdown(self) -> markdown.Markdown:
        """A converter with exactly the extensions of mkdocs.yml."""
        settings = self.root / "mkdocs.yml"
        config = MkDocsConfig(str(settings))
        names = yaml_load(settings.read_text("utf-8"))["markdown_extensions"]
        config.load_dict({"site_name": "", "plugins": [], "markdown_extensions": names})
        config.validate()
        config.mdx_configs["pymdownx.snippets"] |= {
            "base_path": [str(self.snippets)],
            "check_paths": not self.recording,
        }
        return markdown.Markdown(
            extensions=config.markdown_extensions, extension_configs=config.mdx_configs
        )

    @cached_property
    def programs(self) -> list[Program]:
        return [Program(path) for path in sorted(self.snippets.rglob("*.py"))]

    @cached_property
    def shown(self) -> dict[str, tuple[Program, Part]]:
        """The text of a block on a page -> what it is a part of."""
        return {
            part.shown: (program, part)
            for program in reversed(self.programs)  # of equal texts, the first counts
            for part in program.parts
        }

    def read(self, page: Path) -> Reading:
        """What `page` shows."""
        reading = Reading(page, page.read_text("utf-8"))
        try:
            html = self.markdown.reset().convert(reading.source)
            reading.blocks = list(blocks_of(html))
        except Exception as error:
            reading.error = str(error)
        return reading

    def line_of(self, reading: Reading, text: str) -> int:
        """Where a page's Markdown has `text`, typed or included, or its first line."""
        first = text.strip().partition("\n")[0]
        for number, line in enumerate(reading.source.splitlines(), 1):
            if first and first in line:
                return number
            if include := INCLUDE.search(line):
                path = self.snippets / include[1]
                parts = parts_of(path.read_text("utf-8")) if path.is_file() else []
                if any(p.shown == text and p.name in {"", include[2]} for p in parts):
                    return number
        return 1

    def parts_on(self, reading: Reading) -> list[tuple[Program, Part]]:
        """The parts of programs that a page shows, in order."""
        texts = [block.text for block in reading.blocks if block.language == "python"]
        return [self.shown[text] for text in texts if text in self.shown]

    def programs_on(self, reading: Reading) -> dict[Program, int]:
        """The programs that a page shows -> the line of the first block of each."""
        programs = dict.fromkeys(program for program, _ in self.parts_on(reading))
        return {p: self.line_of(reading, f'"{self.name(p)}') for p in programs}

    def name(self, program: Program) -> str:
        """A program as a page's include names it: tensors/promotion.py."""
        return program.path.relative_to(self.snippets).as_posix()


def blocks_of(html: str) -> Iterator[Block]:
    """Every block of code and every table of a page's HTML, in order."""
    for element in BeautifulSoup(html, "html.parser").find_all(["pre", "table"]):
        if element.name == "table":
            yield Block("table", table_text(element))
            continue
        around = [element, *element.find_all("code"), *element.parents]
        classes = [c for tag in around for c in tag.get("class") or []]
        language = next((c[9:] for c in classes if c.startswith("language-")), "")
        caption = element.parent and element.parent.find(class_="filename")
        yield Block(
            language,
            element.get_text().strip("\n") + "\n",
            title=caption.get_text() if caption else "",
            in_gpu_note="gpu" in classes,
            folded=element.find_parent("details") is not None,
        )


def table_text(table: Tag) -> str:
    """A table's cells, a line a row: for comparison."""
    rows = [row.find_all(["th", "td"]) for row in table.find_all("tr")]
    return "\n".join(" | ".join(c.get_text().strip() for c in row) for row in rows)


@cache
def rendered_table(source: str) -> str:
    html = markdown.markdown(source, extensions=["tables"])
    return next((block.text for block in blocks_of(html)), "")


def shows(block: Block, recorded: str) -> bool:
    """Whether `block` shows exactly the recorded output."""
    if recorded.startswith("|"):
        return block.language == "table" and block.text == rendered_table(recorded)
    return block.language == "text" and block.text == recorded
