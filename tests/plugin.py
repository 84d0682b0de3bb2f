"""Teaches pytest-codeblocks to run what a page's reader sees.

pytest-codeblocks finds the pages and makes a test of each block. Two of its
names are replaced: `extract_from_file`, so that the blocks are those of the
rendered page (`tests/pages.py`), and `TestBlock`, so that a program runs as
`__main__` in a fresh process (`tests/runner.py`) and its output is compared with
the recorded one (`tests/compare.py`), or recorded: `pytest --codeblocks --record`.
"""

import os
from collections.abc import Callable
from concurrent.futures import Future
from functools import partial
from pathlib import Path
from typing import Any

import pytest
import pytest_codeblocks.plugin as codeblocks
from pytest_codeblocks.main import CodeBlock

from tests import compare
from tests.audit import page_problems
from tests.child import Outcome
from tests.pages import FIGURES, Site
from tests.program import Program
from tests.recording import rewrite
from tests.runner import Runner

fail = partial(pytest.fail, pytrace=False)  # the message says all


def pytest_addoption(parser: pytest.Parser) -> None:
    add = parser.getgroup("snippets").addoption
    add("--record", action="store_true", help="write what programs print and draw")
    add("--torch-threads", type=int, default=1, help="torch threads of a program")
    add("--seconds", type=int, default=60, help="stop a program that runs longer")


class Block(CodeBlock):
    """What pytest-codeblocks makes a test of: `check` fails if all is not well."""

    def __init__(
        self, line: int, check: Callable[[], None], program: Program | None = None
    ) -> None:
        super().__init__("", line, "python")
        self.check, self.program = check, program


class BlockItem(codeblocks.TestBlock):
    """The test of one block."""

    repr_failure = pytest.Item.repr_failure

    def runtest(self) -> None:
        self.obj.check()

    def reportinfo(self) -> tuple[Path, int, str]:
        page = self.path.relative_to(self.config.rootpath).as_posix()
        return self.path, self.obj.lineno - 1, f"{page} {self.name}"


class Plugin:
    """One run of pytest."""

    def __init__(self, config: pytest.Config) -> None:
        option = config.option
        self.site = Site(config.rootpath, option.record)
        self.written: list[str] = []
        self.outcomes: dict[Program, Future[Outcome]] = {}
        self.runner = Runner(
            config.cache.mkdir("scikit_learn_data"),
            option.torch_threads,
            option.seconds,
        )

    def extract(self, page: Path) -> list[Block]:
        """The blocks of one Markdown file, for pytest-codeblocks."""
        if page.is_relative_to(self.site.snippets / "labs"):
            return [Block(1, partial(self.check_lab, page))]
        reading = self.site.read(page)
        problems = page_problems(self.site, reading)
        programs = self.site.programs_on(reading)
        return [
            Block(line, partial(fail, f"{self.place(page, line)}: {message}"))
            for line, message in problems
        ] + [
            Block(line, partial(self.check, program, self.place(page, line)), program)
            for program, line in programs.items()
        ]

    def pytest_collection_finish(self, session: pytest.Session) -> None:
        """Start every selected program; each test then waits for its own."""
        if session.config.option.collectonly:
            return
        blocks = [item.obj for item in session.items if isinstance(item, BlockItem)]
        for program in dict.fromkeys(block.program for block in blocks):
            if program:
                self.outcomes[program] = self.runner.submit(program)

    def pytest_terminal_summary(self, terminalreporter: Any) -> None:
        if self.site.recording:
            for name in self.written or ["nothing changed"]:
                terminalreporter.write_line(f"recorded: {name}")

    def pytest_unconfigure(self) -> None:
        self.runner.close()

    def check_lab(self, source: Path) -> None:
        """Run a notebook in a kernel of its own; record it, or compare."""
        from tests import labs  # noqa: PLC0415 - slow, and few runs need it

        notebook = self.site.root / "docs" / "labs" / f"{source.stem}.ipynb"
        if self.site.recording:
            if labs.record_lab(source, notebook):
                self.written.append(self.place(notebook))
        elif problems := labs.lab_problems(source, notebook):
            fail("\n".join([f"{self.place(source)}:", *problems]))

    def check(self, program: Program, page: str) -> None:
        """Wait for a program; record what it printed and drew, or compare."""
        outcome = self.outcomes[program].result()
        if program.needs_gpu and not outcome.accelerator:
            said = f"{program.path.name} needs a GPU and this machine has none"
            if os.environ.get("REQUIRE_GPU") != "1":
                pytest.skip(said)
            fail(f"{said}, but REQUIRE_GPU=1 (shown in {page})")
        if outcome.failure:
            where = self.place(program.path, outcome.failed_line)
            fail(f"{where} (shown in {page})\nThe program {outcome.failure}")
        figures = self.site.root / FIGURES / program.path.parent.name
        made = {figures / name: text for name, text in outcome.figures.items()}
        made[self.output(program, outcome)] = outcome.text
        for path, text in made.items():
            same = compare.same(path)
            if self.site.recording:
                if rewrite(path, text, same):
                    self.written.append(self.place(path))
                continue
            recorded = path.read_text("utf-8") if path.exists() else ""
            if not same(recorded, text):
                at, diff = compare.difference(recorded, text)
                known = path.suffix == ".out" and at < len(outcome.lines)
                line = (outcome.lines[at] if known else 0) or 1
                fail(
                    f"{self.place(program.path, line)} (shown in {page})\n"
                    f"It made something else than {self.place(path)} says:\n{diff}\n"
                    f"If that is right: make record ONLY={page.partition(':')[0]}"
                )

    def output(self, program: Program, outcome: Outcome) -> Path:
        """Where the text belongs: what a GPU prints may be another, kept beside."""
        usual = program.output()
        new = self.site.recording and outcome.accelerator and usual.exists()
        if new and not compare.same_text(usual.read_text("utf-8"), outcome.text):
            return usual.with_suffix(f".{outcome.accelerator}.out")
        return program.output(outcome.accelerator)

    def place(self, path: Path, line: int = 0) -> str:
        name = path.relative_to(self.site.root).as_posix()
        return f"{name}:{line}" if line else name


@pytest.hookimpl(tryfirst=True)
def pytest_collection(session: pytest.Session) -> None:
    """Step in where code blocks are wanted; an ordinary run is left alone."""
    config = session.config
    if config.option.codeblocks:
        plugin = Plugin(config)
        config.pluginmanager.register(plugin)
        codeblocks.extract_from_file = plugin.extract
        codeblocks.TestBlock = BlockItem
