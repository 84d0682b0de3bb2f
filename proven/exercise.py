"""An exercise: one file, in parts, of which every attempt is a program that runs.

    \"\"\"Its title                 what the learner is told, and then the imports
    # %% starter                 what the learner is given, and what fails
    # %% solution                what passes
    # %% wrong: <name>           an attempt that fails with a message of its own
    # %% checks                  what judges each of them
    # %% hints                   three comments; {<name>} names a wrong attempt

Beside it `<id>.out` holds what each attempt prints, a section each, and
`_common.py` what all checks use. A page shows the exercise by a fence:

    ``` exercise
    <id>
    ```

Imports the standard library alone.
"""

import ast
import re
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from textwrap import fill

from proven.program import UNSHOWABLE, cannot_show, parse

STARTER, SOLUTION = "starter", "solution"
COMMON = "_common.py"
# Above it stands what the learner writes, below it what judges that.
MARK = "# ---- Checks: leave what follows as it is. ----"
PART = re.compile(r"^# %% *(.*?) *$", re.M)
NAMES = re.compile(r"starter|solution|checks|hints|wrong: ([a-z]\w*)")
NAMED = re.compile(r"\{(\w+)\}")  # in a hint, the attempt that it warns of
NAMES_OF_IT = re.compile(r"\s?\{\w+\}(?:,\s\{\w+\})*")
WIDTH = 78  # of a hint's lines
HINTS = 3
FENCE = re.compile(r"^``` *exercise\n([\w-]+)\n``` *$", re.M)
LIST = re.compile(r"^``` *exercises\n``` *$", re.M)


class ExerciseError(Exception):
    """A file that is no exercise: '3: why, and what to do'."""


@dataclass(frozen=True)
class Exercise:
    """The exercise in the file `path`; its properties raise ExerciseError."""

    path: Path

    @property
    def id(self) -> str:
        return self.path.stem

    @property
    def recording(self) -> Path:
        """What its attempts print, a section each."""
        return self.path.with_suffix(".out")

    @cached_property
    def parts(self) -> dict[str, str]:
        """The parts of the file; '' is what stands before the first."""
        try:
            text = self.path.read_text("utf-8")
        except FileNotFoundError:
            raise ExerciseError("1: there is no such exercise") from None
        except UnicodeDecodeError:
            raise ExerciseError("1: it is not UTF-8: save it as UTF-8") from None
        if wrong := UNSHOWABLE.search(text):
            at = text.count("\n", 0, wrong.start()) + 1
            raise ExerciseError(f"{at}: a page cannot show {cannot_show(wrong[0])}")
        marks = list(PART.finditer(text))
        ends = [mark.start() for mark in marks[1:]] + [len(text)]
        found = {"": text[: marks[0].start() if marks else len(text)].strip("\n")}
        for mark, end in zip(marks, ends, strict=True):
            name, at = mark[1], text.count("\n", 0, mark.start()) + 1
            if not NAMES.fullmatch(name):
                known = "starter, solution, wrong: <name>, checks, hints"
                raise ExerciseError(f"{at}: no part is named '{name}': {known}")
            name = name.removeprefix("wrong: ")
            if name in found:
                raise ExerciseError(f"{at}: a second part '{name}': rename or drop it")
            found[name] = text[mark.end() : end].strip("\n")
        if missing := {STARTER, SOLUTION, "checks", "hints"} - found.keys():
            raise ExerciseError(f"1: it has no part '# %% {sorted(missing)[0]}'")
        return found

    @cached_property
    def told(self) -> tuple[str, str, str]:
        """Its title, its task, and the code with which each attempt begins."""
        head = self.parts[""]
        try:
            statements = ast.parse(head).body
            text = ast.literal_eval(statements[0].value)  # type: ignore[attr-defined]
        except (SyntaxError, ValueError, IndexError, AttributeError):
            text = None
        if not isinstance(text, str) or not text.strip():
            raise ExerciseError('1: begins without """its title, and its task"""')
        title, _, task = text.strip().partition("\n")
        code = "\n".join(head.split("\n")[statements[0].end_lineno :]).strip("\n")
        return title.strip(" ."), task.strip(), code

    @property
    def title(self) -> str:
        return self.told[0]

    @property
    def task(self) -> str:
        return self.told[1]

    @property
    def wrong(self) -> list[str]:
        """The names of its wrong attempts."""
        others = {"", STARTER, SOLUTION, "checks", "hints"}
        return [name for name in self.parts if name not in others]

    @property
    def attempts(self) -> list[str]:
        """All that is run: the starter, the solution and the wrong attempts."""
        return [STARTER, SOLUTION, *self.wrong]

    @cached_property
    def hints(self) -> list[str]:
        """Its hints, from a nudge to nearly all."""
        texts = (" ".join(NAMES_OF_IT.sub("", hint).split()) for hint in self._hints)
        return [fill(text, WIDTH, break_on_hyphens=False) for text in texts]

    @cached_property
    def _hints(self) -> list[str]:
        lines = [line.removeprefix("#") for line in self.parts["hints"].split("\n")]
        text = "\n".join(line.removeprefix(" ") for line in lines)
        return [hint.strip() for hint in re.split(r"\n[ \t]*\n", text) if hint.strip()]

    @property
    def checks(self) -> str:
        """What judges an attempt: from the mark to the end of the file."""
        common = self.path.with_name(COMMON)
        shared = common.read_text("utf-8").strip("\n") if common.exists() else ""
        return "\n\n".join(filter(None, (MARK, shared, self.parts["checks"]))) + "\n"

    def shown(self, attempt: str) -> str:
        """An attempt as a page shows it: without its checks."""
        code = filter(None, (self.told[2], self.parts[attempt]))
        return "\n\n\n".join(code) + "\n"

    def program(self, attempt: str) -> str:
        """An attempt as a whole program, with its checks."""
        start = self.parts[""].rstrip("\n")
        return f"{start}\n\n\n{self.parts[attempt]}\n\n\n{self.checks}"

    def printed(self, attempt: str) -> str:
        """What an attempt prints, as it is recorded; '' where it is not."""
        found = parse(self.recording)[0] if self.recording.is_file() else []
        return next((part.shown for part in found if part.name == attempt), "")

    @property
    def fault(self) -> str:
        """Why it is no exercise, '3: why'; '' if it is one."""
        try:
            _ = self.told
            hints = self._hints
        except ExerciseError as error:
            return str(error)
        text = self.path.read_text("utf-8")
        at = text.count("\n", 0, text.index("# %% hints")) + 1
        if len(hints) != HINTS:
            return f"{at}: {len(hints)} hints (an empty `#` parts them): give {HINTS}"
        named = {name for hint in hints for name in NAMED.findall(hint)}
        if unknown := sorted(named - {*self.wrong}):
            name = unknown[0]
            return f"{at}: a hint names {{{name}}}, and nothing is '# %% wrong: {name}'"
        if unnamed := sorted({*self.wrong} - named):
            return f"{at}: no hint names the attempt '{unnamed[0]}': {{{unnamed[0]}}}"
        return ""


def exercises_in(folder: Path) -> list[Exercise]:
    """Every exercise of a folder, by name."""
    return [Exercise(p) for p in sorted(folder.glob("*.py")) if p.name != COMMON]


def asked_for(markdown: str) -> list[tuple[int, str]]:
    """The exercises that a page asks for: each with its line."""
    found = FENCE.finditer(markdown)
    return [(markdown.count("\n", 0, match.start()) + 1, match[1]) for match in found]
