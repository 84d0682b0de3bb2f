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
START = re.compile(r"-8<-+ *\[start: *([\w-]+) *\]")
FIGURE = re.compile(r"""["']([\w-]+\.svg)["']""")


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


def parts_of(path: Path) -> list[Part]:
    """The named sections of a file, or the whole file; [] where there is none."""
    text = path.read_text("utf-8") if path.is_file() else ""
    return [
        Part(found[1], text.count("\n", 0, found.start(2)) + 1, found[2])
        for found in SECTION.finditer(text)
    ] or [Part("", 1, text)] * bool(text)


def unclosed(path: Path) -> tuple[int, str] | None:
    """The first section that is started and not ended: its line and its name."""
    names = [part.name for part in parts_of(path)]
    for number, line in enumerate(path.read_text("utf-8").splitlines(), 1):
        if (start := START.search(line)) and start[1] not in names:
            return number, start[1]
    return None


@dataclass(frozen=True)
class Program:
    """The program at `path`."""

    path: Path

    @cached_property
    def source(self) -> str:
        return self.path.read_text("utf-8")

    @cached_property
    def parts(self) -> list[Part]:
        return parts_of(self.path)

    @property
    def hidden(self) -> str:
        """Lines outside its sections: no page shows them, so they are not run."""
        sectioned = self.parts and self.parts[0].name
        return SECTION.sub("", self.source).strip() if sectioned else ""

    @property
    def needs_gpu(self) -> bool:
        return self.source.startswith(NEEDS_GPU)

    @property
    def figures(self) -> list[str]:
        """The names of the SVG files that it names, and so must draw."""
        return sorted(set(FIGURE.findall(self.source)))

    def output(self, accelerator: str = "") -> Path:
        """The recorded output; a second one may stand beside it for a GPU."""
        special = self.path.with_suffix(f".{accelerator}.out")
        return special if special.exists() else self.path.with_suffix(".out")
