"""Teaches pytest-codeblocks to run what a page's reader sees.

pytest-codeblocks finds the pages and makes a test of each block. Two of its
names are replaced: `extract_from_file`, so that a block is what the built page
shows (`tests/pages.py`), and `TestBlock`, so that a program runs as `__main__`
in a fresh process (`tests/runner.py`) and its output is compared with the
recorded one (`tests/compare.py`), or recorded: `pytest --codeblocks --record`.
"""

import os
from concurrent.futures import Future
from pathlib import Path
from typing import Any

import pytest
import pytest_codeblocks.plugin as codeblocks
from pytest_codeblocks.main import CodeBlock

from tests import compare
from tests.child import Outcome
from tests.pages import FIGURES, Lesson, Problem, Site, recorded_chunk
from tests.runner import Runner


def pytest_addoption(parser: pytest.Parser) -> None:
    group = parser.getgroup("snippets")
    group.addoption(
        "--record",
        action="store_true",
        help="write what programs print, and their figures, instead of comparing",
    )
    group.addoption(
        "--torch-threads", type=int, default=1, help="torch threads for each program"
    )
    group.addoption(
        "--seconds", type=int, default=60, help="a program that runs longer is stopped"
    )


class PromiseError(Exception):
    """A program or page that does not keep its promise; the text says all."""


class Block(CodeBlock):
    """What pytest-codeblocks passes on: a program, a lab, or a page's problem."""

    def __init__(self, line: int, subject: Lesson | Problem | Path) -> None:
        super().__init__("", line, "python")
        self.subject = subject


class Plugin:
    """One run of pytest."""

    def __init__(self, config: pytest.Config) -> None:
        self.site = Site(config.rootpath)
        self.recording: bool = config.option.record
        self.written: list[str] = []
        self.runner = Runner(
            config.cache.mkdir("scikit_learn_data"),
            config.option.torch_threads,
            config.option.seconds,
        )

    def extract(self, path: Path) -> list[Block]:
        """The blocks of one Markdown file, for pytest-codeblocks."""
        if path.is_relative_to(self.site.snippets / "labs"):
            return [Block(1, path)]
        reading = self.site.read(path, self.recording)
        problems = [Block(p.line, p) for p in reading.problems]
        return problems + [
            Block(lesson.page_line, lesson) for lesson in reading.lessons
        ]

    def pytest_collection_finish(self, session: pytest.Session) -> None:
        """Start every selected program; each test then waits for its own."""
        if session.config.option.collectonly:
            return
        for item in session.items:
            if isinstance(item, ProgramItem) and isinstance(item.obj.subject, Lesson):
                lesson = item.obj.subject
                item.outcome = self.runner.submit(lesson.program, lesson.chunks)

    def run_lab(self, source: Path) -> list[str]:
        """Run a notebook in a kernel of its own; what is wrong with it."""
        from tests import labs  # noqa: PLC0415 - slow, and few runs need it

        notebook = self.site.root / "docs" / "labs" / f"{source.stem}.ipynb"
        if not self.recording:
            return labs.lab_problems(source, notebook)
        if labs.record_lab(source, notebook):
            self.written.append(str(notebook.relative_to(self.site.root)))
        return []

    def pytest_terminal_summary(self, terminalreporter: Any) -> None:
        if self.recording:
            for name in self.written or ["nothing changed"]:
                terminalreporter.write_line(f"recorded: {name}")

    def pytest_unconfigure(self) -> None:
        self.runner.close()

    def record(self, lesson: Lesson, outcome: Outcome) -> None:
        """Write what changed: each file whole or not at all."""
        parts = [
            _marked(chunk.section, text) if chunk.section else text
            for chunk, text in zip(lesson.chunks, outcome.outputs, strict=True)
            if text
        ]
        usual, text = lesson.program.with_suffix(".out"), "".join(parts)
        path = usual
        if outcome.accelerator and usual.exists():
            special = lesson.program.with_suffix(f".{outcome.accelerator}.out")
            same = compare.same_text(usual.read_text("utf-8"), text)
            path = usual if same and not special.exists() else special
        self.write(path, text, compare.same_text)
        for name, figure in outcome.files.items():
            self.write(self.figure(lesson, name), figure, compare.same_figure)

    def figure(self, lesson: Lesson, name: str) -> Path:
        """Where a figure that a program drew is kept."""
        return self.site.root / FIGURES / lesson.program.parent.name / name

    def write(self, path: Path, text: str, same: Any) -> None:
        """Replace `path` unless it says the same; '' removes it."""
        old = path.read_text("utf-8") if path.exists() else ""
        if same(old, text):
            return
        self.written.append(str(path.relative_to(self.site.root)))
        if not text:
            path.unlink()
            return
        path.parent.mkdir(parents=True, exist_ok=True)
        unfinished = path.with_name(path.name + ".unfinished")
        unfinished.write_text(text, "utf-8", newline="\n")
        unfinished.replace(path)


class ProgramItem(codeblocks.TestBlock):
    """The test of one program on one page."""

    outcome: "Future[Outcome]"

    def runtest(self) -> None:
        plugin: Plugin = self.config.stash[KEY]
        subject = self.obj.subject
        if isinstance(subject, Problem):
            raise PromiseError(
                f"{self.place(self.path, subject.line)}: {subject.message}"
            )
        if isinstance(subject, Path):
            if problems := plugin.run_lab(subject):
                raise PromiseError("\n".join([f"{self.place(subject)}:", *problems]))
            return
        outcome = self.outcome.result()
        if outcome.gpu_missing:
            said = f"{subject.program.name} needs a GPU and this machine has none"
            if os.environ.get("REQUIRE_GPU") == "1":
                raise PromiseError(f"{self.where(subject)}\n{said}, but REQUIRE_GPU=1")
            pytest.skip(said)
        if outcome.failure:
            where = self.where(subject, outcome.failed_line)
            raise PromiseError(f"{where}\nThe program {outcome.failure}")
        if plugin.recording:
            plugin.record(subject, outcome)
            return
        self.compare(plugin, subject, outcome)

    def compare(self, plugin: Plugin, lesson: Lesson, outcome: Outcome) -> None:
        path = lesson.recording(outcome.accelerator)
        for chunk, fresh, lines in zip(
            lesson.chunks, outcome.outputs, outcome.lines, strict=True
        ):
            recorded = recorded_chunk(lesson, chunk, outcome.accelerator)
            if difference := compare.difference(recorded, _ended(fresh)):
                wrong = compare.first_different_line(recorded, fresh)
                line = (lines[wrong] if wrong < len(lines) else 0) or chunk.first_line
                raise PromiseError(
                    f"{self.where(lesson, line)}\n"
                    f"It printed something else than {self.place(path)} says:\n"
                    f"{difference}\nIf the new output is right: make record"
                )
        for name, figure in outcome.files.items():
            kept = plugin.figure(lesson, name)
            old = kept.read_text("utf-8") if kept.exists() else ""
            if not compare.same_figure(old, figure):
                raise PromiseError(
                    f"{self.where(lesson)}\nIt drew something else than "
                    f"{self.place(kept)} shows.\n"
                    "If the new figure is right: make record"
                )

    def where(self, lesson: Lesson, line: int = 1) -> str:
        shown = self.place(lesson.page, lesson.page_line)
        return f"{self.place(lesson.program, line)} (shown in {shown})"

    def place(self, path: Path, line: int = 0) -> str:
        name = path.relative_to(self.config.rootpath).as_posix()
        return f"{name}:{line}" if line else name

    def repr_failure(self, excinfo: pytest.ExceptionInfo[BaseException]) -> Any:
        if isinstance(excinfo.value, PromiseError):
            return str(excinfo.value)
        return pytest.Item.repr_failure(self, excinfo)

    def reportinfo(self) -> tuple[Path, int, str]:
        return self.path, self.obj.lineno - 1, f"{self.place(self.path)} {self.name}"


KEY = pytest.StashKey[Plugin]()


def _marked(section: str, text: str) -> str:
    return f"--8<-- [start:{section}]\n{_ended(text)}--8<-- [end:{section}]\n"


def _ended(text: str) -> str:
    return text if text.endswith("\n") or not text else text + "\n"


@pytest.hookimpl(tryfirst=True)
def pytest_collection(session: pytest.Session) -> None:
    """Step in where code blocks are wanted; an ordinary run is left alone."""
    config = session.config
    if config.option.codeblocks:
        plugin = config.stash[KEY] = Plugin(config)
        config.pluginmanager.register(plugin)
        codeblocks.extract_from_file = plugin.extract
        codeblocks.TestBlock = ProgramItem
