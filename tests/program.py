"""A program in `snippets/`: the parts in which a page shows it, and its recording.

Imports the standard library alone, because `tests/child.py` does.
"""

import re
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

NEEDS_GPU = "# Needs a GPU."
# A named section of a program or of an output, between its two markers.
SECTION = re.compile(
    r"^.*-8<-+ *\[start: *([\w-]+) *\].*\n((?:.*\n)*?).*-8<-+ *\[end: *\1 *\]", re.M
)


@dataclass(frozen=True)
class Part:
    """A section of a file; a file without sections is one, named ''."""

    name: str
    first_line: int
    text: str

    @property
    def shown(self) -> str:
        """The text as a block on a page holds it."""
        return self.text.strip("\n") + "\n"


def parts_of(text: str) -> list[Part]:
    """The named sections of a file, or the whole file."""
    return [
        Part(found[1], text.count("\n", 0, found.start(2)) + 1, found[2])
        for found in SECTION.finditer(text)
    ] or [Part("", 1, text)]


@dataclass(frozen=True)
class Program:
    """The program at `path`."""

    path: Path

    @cached_property
    def source(self) -> str:
        return self.path.read_text("utf-8")

    @cached_property
    def parts(self) -> list[Part]:
        return parts_of(self.source)

    @property
    def hidden(self) -> str:
        """Lines outside its sections: no page shows them, so they are not run."""
        sectioned = self.parts[0].name
        return SECTION.sub("", self.source).strip() if sectioned else ""

    @property
    def needs_gpu(self) -> bool:
        return self.source.startswith(NEEDS_GPU)

    def output(self, accelerator: str = "") -> Path:
        """The recorded output; a second one may stand beside it for a GPU."""
        special = self.path.with_suffix(f".{accelerator}.out")
        return special if special.exists() else self.path.with_suffix(".out")

    def recorded(self, part: Part, output: Path | None = None) -> str:
        """What `part` printed when it was recorded, '' for nothing."""
        output = output or self.output()
        parts = parts_of(output.read_text("utf-8")) if output.exists() else []
        return next((p.shown for p in parts if p.name == part.name), "")
