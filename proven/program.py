"""A program in `snippets/`: its parts, what it declares, the names of its recordings.

Imports the standard library alone, because `child` does.
"""

import ast
import hashlib
import re
import unicodedata
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

NOT_UTF8 = "it is not UTF-8: save it as UTF-8"
NEEDS_GPU = "# Needs a GPU."
TIMES = "# Its numbers are times."
NAME = re.compile(r"[A-Za-z_][\w-]*\.py")
# Where a named section of a program or of an output starts, and where it ends.
MARKER = re.compile(r"-8<-+ *\[ *(start|end) *: *(.*?) *\]")
FIGURE = re.compile(r"""["']([\w-]+\.svg)["']""")
# A line that ends the program with this error, or gives this warning.
DECLARED = re.compile(r"#\s*(raises|warns)\s+(\w+)\s*$")
# An `if` whose branches depend on the hardware: not all of them run on one machine.
BY_DEVICE = re.compile(r"#\s*depends on the device\s*$")
# What a block on a page cannot hold: control characters, a fence's end, an include.
UNSHOWABLE = re.compile(
    r"[\x00-\x09\x0b-\x1f\x7f-\x9f\ufeff]|^[ \t]*(?:```|~~~)"
    r"|^[ \t]*;*-+8<-+(?!-| *\[ *(?:start|end) *:)",
    re.M,
)
# What a merge leaves behind that nobody settled.
CONFLICT = re.compile(r"^(?:<{7}|>{7}|\|{7})(?: .*)?$|^={7}$", re.M)


def cannot_show(wrong: str) -> str:
    """Why a page cannot show what `UNSHOWABLE` found, and what to do."""
    if wrong == "\t":
        return "'\\t' (a tab: use spaces)"
    if wrong == "\ufeff":
        return "'\\ufeff' (a byte order mark: save it as UTF-8 without one)"
    if "8<-" in wrong:
        return f"{wrong.strip()!r} (which it takes for an include)"
    if len(wrong) > 1:
        return f"{wrong.strip()!r}"
    return f"{wrong!r} ({unicodedata.name(wrong, 'a control character')})"


def digest(source: str) -> str:
    """A hash of a program's text."""
    return hashlib.sha256(source.encode()).hexdigest()[:12]


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


def parse(path: Path) -> tuple[list[Part], str]:
    """A file's sections, or all of it as one; and what is wrong: '3: why', or ''."""
    try:
        text = path.read_text("utf-8")
    except (FileNotFoundError, UnicodeDecodeError) as error:
        lost = isinstance(error, FileNotFoundError)
        return [], "1: there is no such file" if lost else f"1: {NOT_UTF8}"
    if wrong := UNSHOWABLE.search(text):
        at = text.count("\n", 0, wrong.start()) + 1
        return [], f"{at}: a page cannot show {cannot_show(wrong[0])}"
    parts: dict[str, Part] = {}
    section, start, outside = "", 0, ""
    lines = [line + "\n" for line in text.removesuffix("\n").split("\n")]
    for number, line in enumerate(lines, 1):
        mark = MARKER.search(line)
        if not mark:
            if line.strip() and not section:
                outside = outside or f"{number}: outside the sections: {line.strip()}"
            continue
        kind, name = mark[1], mark[2]
        new = re.fullmatch(r"[\w-]+", name) and name not in parts
        if kind == "start" and not section and new:
            section, start = name, number
        elif kind == "end" and name == section:
            text = "".join(lines[start : number - 1])
            parts[name], section = Part(name, start + 1, text), ""
        else:
            now = f"section '{section}' is open" if section else "none is open"
            rule = "sections do not nest, and each has one word of its own as a name"
            return [], f"{number}: [{kind}:{name}] does not fit, {now}: {rule}"
    if section:
        return [], f"{start}: section '{section}' has no [end:{section}]"
    if parts:
        return list(parts.values()), outside
    return [Part("", 1, text)], "" if text.strip() else "1: it is empty"


@dataclass(frozen=True)
class Program:
    """The program at `path`."""

    path: Path

    @cached_property
    def source(self) -> str:
        return self.path.read_text("utf-8", errors="replace")

    @cached_property
    def parsed(self) -> tuple[list[Part], str]:
        return parse(self.path)

    @property
    def parts(self) -> list[Part]:
        return self.parsed[0]

    @cached_property
    def fault(self) -> str:
        """Why it can be neither shown nor run, '3: why'; '' if it can."""
        if not NAME.fullmatch(self.path.name):
            return "1: a program's name is one word and .py (letters, digits, _ and -)"
        if wrong := self.parsed[1]:
            return wrong
        for path in sorted(self.path.parent.glob("*.py")) if self.figures else []:
            both = sorted({*self.figures} & {*Program(path).figures})
            if both and path != self.path:
                return f"1: {path.name} draws {both[0]}, too: give each its own name"
        return ""

    def part_at(self, section: str) -> int:
        """Which of its parts a section is, from 0."""
        return [part.name for part in self.parts].index(section)

    def up_to(self, section: str) -> str:
        """The program as far as a section goes: what runs if it is copied."""
        parts = self.parts[: self.part_at(section) + 1]
        return "\n".join(part.shown for part in parts)

    @property
    def needs_gpu(self) -> bool:
        return self.source.startswith(NEEDS_GPU)

    @property
    def prints_times(self) -> bool:
        """Whether it says that its numbers are times: its text alone is compared."""
        return TIMES in self.source.split("\n")[:2]

    @property
    def digest(self) -> str:
        """A hash of its text: what a recording made elsewhere belongs to."""
        return digest(self.source)

    def declared(self, what: str) -> dict[int, str]:
        """Line -> type, from the comments `# raises Type` and `# warns Type`."""
        matches = map(DECLARED.search, self.source.split("\n"))
        return {n: m[2] for n, m in enumerate(matches, 1) if m and m[1] == what}

    @property
    def by_device(self) -> set[int]:
        """The lines of which another machine runs other ones."""
        lines = self.source.split("\n")
        return {
            line
            for node in ast.walk(ast.parse(self.source))
            if isinstance(node, ast.If) and BY_DEVICE.search(lines[node.lineno - 1])
            for line in range(node.lineno, (node.end_lineno or node.lineno) + 1)
        }

    @property
    def figures(self) -> list[str]:
        """The names of the SVG files that it names, and so must draw."""
        return sorted(set(FIGURE.findall(self.source)))
