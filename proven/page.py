"""Reads a page as the reader sees it: which programs it shows, which outputs.

The page's Markdown is converted with the extensions of `mkdocs.yml`, and the
blocks are read from the HTML. So every way to write a block (titles, tabs,
admonitions, lists, `~~~`) is understood by the one who renders it. Each block is
then matched with the include that it came from; one that matches none was typed.
"""

import os
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache, cached_property
from pathlib import Path

import markdown
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.utils.yaml import yaml_load
from selectolax.lexbor import LexborHTMLParser, LexborNode

from proven.asking import EXTENSION as ASKING
from proven.exercise import Exercise, ExerciseError, asked_for
from proven.exercising import EXTENSION as EXERCISING
from proven.exercising import excerpts
from proven.include import Include, includes_of
from proven.overview import EXTENSION as OVERVIEW
from proven.program import NOT_UTF8, Program, parse
from proven.recorded import recordings_of
from proven.settings import SettingsError, read_settings
from proven.stepping import EXTENSION as STEPPING
from proven.stepping import name_of, pictured, stepped
from proven.uncoloured import COLOURED
from proven.uncoloured import EXTENSION as UNCOLOURED

# How a program, its title and its include come onto a page.
EXTENSIONS = {COLOURED, "pymdownx.superfences", "pymdownx.snippets"}
BLANK = re.compile(r"^[ \t]+$", re.M)  # Markdown empties such a line


@dataclass(frozen=True)
class Block:
    """A block of code, a table or a picture in the HTML of a page."""

    language: str  # 'table', 'picture', '' for code that names no language
    text: str  # of a picture: its address
    title: str = ""  # of a picture: its text alternative
    in_gpu_note: bool = False
    folded: bool = False
    numbered: bool = False  # its lines, as text


@dataclass
class Reading:
    """What one page shows."""

    page: Path
    source: str  # its Markdown
    rendered: str  # the HTML of that; '' where a built page was read
    includes: list[Include]
    blocks: list[tuple[Block, Include | None]]  # in the order of the page
    exercises: dict[Exercise, int]  # -> the line that asks for it
    hidden: list[Exercise]  # of those, the ones that are not shown as they should be

    @property
    def shown(self) -> list[Include]:
        """The includes that the page's reader sees, in their order."""
        return [include for _, include in self.blocks if include]

    @property
    def programs(self) -> dict[Program, int]:
        """The programs that the page shows -> the line that includes the first part."""
        lines: dict[Program, int] = {}
        for include in self.shown:
            if include.is_program:
                lines.setdefault(include.program, include.line)
        return lines

    @cached_property
    def stepped(self) -> set[Program]:
        """The programs whose steps it shows, as a list or as pictures."""
        names = {*stepped(self.source), *(n for _, n, _ in pictured(self.source))}
        programs = [i.program for i in self.includes if i.is_program]
        return {program for program in programs if name_of(program.path) in names}

    @cached_property
    def recordings(self) -> dict[Program, list[Path]]:
        """Every recording of each of its programs, the usual one first."""
        return recordings_of(self.programs)

    def line_of(self, text: str) -> int:
        """Where the Markdown has the first line of `text`, or its own first line."""
        first = text.strip().partition("\n")[0]
        lines = [line.strip() for line in self.source.split("\n")]
        if first in lines:
            return lines.index(first) + 1
        return next((n for n, line in enumerate(lines, 1) if first in line), 1)


class Site:
    """The project's pages and programs; `root` holds mkdocs.yml."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.settings = read_settings(root)
        self.docs = root / self.settings.docs
        self.snippets = root / self.settings.snippets
        self.figures = root / self.settings.figures  # a folder a chapter
        self.labs = root / self.settings.labs
        self.notebooks = root / self.settings.notebooks
        self.exercises = root / self.settings.exercises

    @cached_property
    def markdown(self) -> markdown.Markdown:
        """A converter with exactly the extensions of mkdocs.yml, without colours."""
        settings = self.root / "mkdocs.yml"
        config = MkDocsConfig(str(settings))
        names = yaml_load(settings.read_text("utf-8")).get("markdown_extensions", [])
        config.load_dict(
            {
                "site_name": "",
                "docs_dir": str(self.docs),
                "plugins": [],
                "markdown_extensions": names,
            }
        )
        for key, error in config.validate()[0]:
            raise SettingsError(f"{settings}: {key}: {error}")
        if missing := EXTENSIONS - {*config.markdown_extensions}:
            lacks = f"markdown_extensions lacks {', '.join(sorted(missing))}"
            raise SettingsError(f"{settings}: {lacks}")
        config.mdx_configs["pymdownx.snippets"] = {
            **config.mdx_configs.get("pymdownx.snippets", {}),
            "base_path": [str(self.snippets)],
            "check_paths": False,  # `rules` says what is missing, and where
        }
        if STEPPING in config.markdown_extensions:  # a step is no block
            config.mdx_configs[STEPPING] = {"draw": False}
        if EXERCISING in config.markdown_extensions:
            config.mdx_configs[EXERCISING] = {"root": str(self.root)}
        if ASKING in config.markdown_extensions:
            config.mdx_configs[ASKING] = {"base_path": str(self.snippets)}
        if OVERVIEW in config.markdown_extensions:
            config.mdx_configs[OVERVIEW] = {"root": str(self.root)}
        config.mdx_configs[UNCOLOURED] = config.mdx_configs.pop(COLOURED, {})
        named = config.markdown_extensions
        return markdown.Markdown(
            extensions=[UNCOLOURED if name == COLOURED else name for name in named],
            extension_configs=config.mdx_configs,
        )

    def read(self, page: Path, html: str = "") -> Reading:
        """What `page` shows in its built `html`, or as it is rendered here."""
        source = page.read_text("utf-8-sig")
        includes = includes_of(source, self.snippets)
        rendered = "" if html else self.markdown.reset().convert(source)
        found = list(blocks_of(html or rendered))
        exercises = {
            Exercise(self.exercises / f"{name}.py"): line
            for line, name in asked_for(source)
        }
        hidden = [one for one in exercises if not took_out(found, one)]
        blocks = list(matched(found, includes))
        return Reading(page, source, rendered, includes, blocks, exercises, hidden)

    def unreadable(self, page: Path) -> str:
        """Which file made `read` fail: the page, or one that it includes."""
        for path in [page, *sorted(self.snippets.glob("*/*.[po]*"))]:
            if NOT_UTF8 in (fault := parse(path)[1]):
                return f"{self.name(path)}:{fault}"
        return f"{self.name(page)}: it cannot be read"

    def name(self, path: Path) -> str:
        """A path as a message names it: snippets/tensors/promotion.py."""
        return relative(path, self.root)


def relative(path: Path, folder: Path) -> str:
    """`path` as seen from `folder`, with forward slashes."""
    return Path(os.path.relpath(path, folder)).as_posix()


def took_out(blocks: list[Block], exercise: Exercise) -> bool:
    """Take an exercise's blocks, which are its file's text, out; whether all stood."""
    try:
        texts = excerpts(exercise)
    except ExerciseError:
        return False
    for text in texts:
        block = next((block for block in blocks if shows(block, text)), None)
        if not block:
            return False
        blocks.remove(block)
    return True


def matched(
    blocks: Iterable[Block], includes: list[Include]
) -> Iterator[tuple[Block, Include | None]]:
    """Each block with the include that it came from: the next that has its text."""
    rest = list(includes)
    for block in blocks:
        found = next((include for include in rest if shows(block, include.text)), None)
        if found:
            rest.remove(found)
        yield block, found


def blocks_of(html: str) -> Iterator[Block]:
    """Every block of code, table and picture of a page's HTML, in order."""
    for element in LexborHTMLParser(html).css("pre, table, img"):
        given = element.attributes
        if element.tag == "table":
            yield Block("table", table_text(element))
            continue
        if element.tag == "img":
            yield Block("picture", given.get("src") or "", given.get("alt") or "")
            continue
        above = list(parents(element))
        around = [element, *element.css("code"), *above]
        classes = [c for tag in around for c in classes_of(tag)]
        language = next((c[9:] for c in classes if c.startswith("language-")), "")
        yield Block(
            language,
            element.text().strip("\n") + "\n",
            title=title_above(element),
            in_gpu_note="gpu" in classes,
            folded=any(tag.tag == "details" for tag in above),
            numbered="linenos" in classes or "highlighttable" in classes,
        )


def parents(element: LexborNode) -> Iterator[LexborNode]:
    """What an element stands in, the innermost first."""
    while element.parent:
        element = element.parent
        yield element


def classes_of(element: LexborNode) -> list[str]:
    return (element.attributes.get("class") or "").split()


def title_above(block: LexborNode) -> str:
    """What a block's caption says first: its title, or a link that is its title."""
    caption = block.parent and block.parent.css_first(".filename")
    first = caption.first_child if caption else None
    return first.text() if first else ""


def table_text(table: LexborNode) -> str:
    """A table's cells, a line a row: for comparison."""
    rows = [row.css("th, td") for row in table.css("tr")]
    return "\n".join(" | ".join(c.text().strip() for c in row) for row in rows)


@cache
def rendered_table(source: str) -> str:
    html = markdown.markdown(source, extensions=["tables"])
    return next((block.text for block in blocks_of(html)), "")


def shows(block: Block, text: str) -> bool:
    """Whether `block` shows exactly the `text` of a file."""
    if block.language in {"table", "picture"}:
        return text.startswith("|") and block.text == rendered_table(text)
    return block.text == BLANK.sub("", text)
