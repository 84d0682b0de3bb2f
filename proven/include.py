"""What an include is: a line of a page that shows a file of `snippets/`.

As pymdownx.snippets reads it; here each stands alone on its line.
"""

import re
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from proven.program import Program, parse
from proven.recorded import OUTPUT, is_variant, program_of

LINE = re.compile(r"""^[ \t]*-+8<-+[ \t]+["'] *([^"':]+?) *(?::([^"']*))?["']$""")
MEANT = "8<-"  # what a line holds that is meant as an include


@dataclass(frozen=True)
class Include:
    """One include: a file of `snippets/`, or one section of it."""

    path: Path
    section: str
    line: int

    @property
    def part(self) -> tuple[Path, str]:
        """What it shows."""
        return self.path, self.section

    @property
    def name(self) -> str:
        """As the page writes it: tensors/sorting.py:data."""
        name = f"{self.path.parent.name}/{self.path.name}"
        return f"{name}:{self.section}" if self.section else name

    @property
    def is_program(self) -> bool:
        return self.path.suffix == ".py"

    @cached_property
    def program(self) -> Program:
        """The program that it shows, or whose output."""
        return program_of(self.path)

    @property
    def of(self) -> str:
        """The section of the program that it shows, or whose output."""
        whole = self.section == OUTPUT and is_variant(self.path)
        return "" if whole and not self.program.parts[0].name else self.section

    @cached_property
    def text(self) -> str:
        """What a block on the page must hold; '' where the file has no such part."""
        parts = parse(self.path)[0] if self.path.is_file() else []
        return next((part.shown for part in parts if part.name == self.section), "")


def includes_of(markdown: str, snippets: Path) -> list[Include]:
    """Every include of a page's Markdown, in order."""
    lines = enumerate(markdown.split("\n"), 1)
    found = [(number, LINE.search(line)) for number, line in lines]
    return [Include(snippets / at[1], at[2] or "", n) for n, at in found if at]
