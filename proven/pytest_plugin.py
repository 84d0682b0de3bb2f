"""Teaches pytest-codeblocks to run what a page's reader sees.

pytest-codeblocks finds the pages and makes a test of each block. Two of its
names are replaced: `extract_from_file`, so that the blocks are those of the
rendered page (`page`), and `TestBlock`, so that a program runs as `__main__` in a
fresh process (`runner`) and its output is compared with the recorded one
(`compare`), or recorded: `pytest --codeblocks --record`.
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

from proven.child import Outcome
from proven.compare import difference, same
from proven.page import Reading, Site
from proven.program import Program
from proven.recording import changed, files_of, read, record, record_lab
from proven.rules import page_problems
from proven.runner import Runner
from proven.settings import SettingsError

fail = partial(pytest.fail, pytrace=False)  # the message says all


def pytest_addoption(parser: pytest.Parser) -> None:
    add = parser.getgroup("snippets").addoption
    add("--record", action="store_true", help="write what programs print and draw")
    add("--torch-threads", type=int, default=1, help="torch threads of a program")
    add("--seconds", type=int, help="stop a program that runs longer")


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
        try:
            self.site = Site(config.rootpath)
        except (SettingsError, FileNotFoundError) as error:
            raise pytest.UsageError(str(error)) from None
        self.recording: bool = option.record
        self.written: list[str] = []
        self.outcomes: dict[Program, Future[Outcome]] = {}
        settings = self.site.settings
        seconds = option.seconds or settings.seconds
        self.runner = Runner(settings, option.torch_threads, seconds)

    def refuse_untested(self, argument: str) -> None:
        """Say what tests a file that has no test of its own."""
        path, site = Path(argument).resolve(), self.site
        if path.is_relative_to(site.notebooks):
            remedy = f"a lab is tested by its source, in {site.name(site.labs)}"
            raise pytest.UsageError(f"{argument}: {remedy}")
        if path.is_relative_to(site.snippets) and not path.is_relative_to(site.labs):
            page = f"{site.name(site.docs)}/<chapter>/<page>.md"
            remedy = f"name the page that shows it, {page}"
            raise pytest.UsageError(f"{argument} has no test of its own: {remedy}")

    def extract(self, page: Path) -> list[Block]:
        """The blocks of one Markdown file, for pytest-codeblocks."""
        if page.is_relative_to(self.site.labs):
            return [Block(1, partial(self.check_lab, page))]
        name = self.site.name(page)
        try:
            reading = self.site.read(page)
        except UnicodeDecodeError:
            return [Block(1, partial(fail, self.site.unreadable(page)))]
        return [
            Block(line, partial(self.check, program, f"{name}:{line}"), program)
            for program, line in reading.programs.items()
            if not program.fault
        ] + [Block(1, partial(self.check_page, reading))]

    def pytest_collection_finish(self, session: pytest.Session) -> None:
        """Start every selected program; each test then waits for its own."""
        if session.config.option.collectonly:
            return
        blocks = [item.obj for item in session.items if isinstance(item, BlockItem)]
        for program in dict.fromkeys(block.program for block in blocks):
            if program:
                self.outcomes[program] = self.runner.submit(program)

    def pytest_terminal_summary(self, terminalreporter: Any) -> None:
        nothing = ["recorded: nothing changed"] * bool(self.recording and self.outcomes)
        for line in self.written or nothing:
            terminalreporter.write_line(line)

    def pytest_unconfigure(self) -> None:
        self.runner.close()

    def check_lab(self, source: Path) -> None:
        """Run a notebook in a kernel of its own; record it, or compare."""
        from proven import labs  # noqa: PLC0415 - slow, and few runs need it

        notebook = self.site.notebooks / f"{source.stem}.ipynb"
        if self.recording:
            if record_lab(source, notebook):
                self.written.append(f"recorded: {self.site.name(notebook)}")
        elif problems := labs.lab_problems(source, notebook):
            fail("\n".join([f"{self.site.name(source)}:", *problems]))

    def check_page(self, reading: Reading) -> None:
        """Say what is wrong with a page apart from its programs."""
        if self.recording:  # what it includes may have been written since
            reading = self.site.read(reading.page)
        name = self.site.name(reading.page)
        problems = page_problems(self.site, reading)
        if message := "\n".join(f"{name}:{line}: {text}" for line, text in problems):
            fail(message)

    def check(self, program: Program, page: str) -> None:
        """Wait for a program; record what it printed and drew, or compare."""
        outcome = self.outcomes[program].result()
        if program.needs_gpu and not outcome.accelerator:
            said = f"{program.path.name} needs a GPU and this machine has none"
            if os.environ.get("REQUIRE_GPU") != "1":
                pytest.skip(said)
            fail(f"{said}, but REQUIRE_GPU=1 (shown in {page})")

        def tell(message: str, line: int = 1) -> None:
            fail(f"{self.site.name(program.path)}:{line} (shown in {page})\n{message}")

        if outcome.failure:
            tell(f"The program {outcome.failure}", outcome.failed_line)
        files = changed(files_of(self.site, program, outcome))
        if files and self.recording:
            again = self.runner.submit(program, anew=True).result()
            fresh = files_of(self.site, program, again)
            for path, text in files.items():
                if not same(path, text, fresh.get(path, "")):
                    line, diff = where(text, fresh.get(path, ""), outcome)
                    remedy = "make it the same in each, random numbers by a seed"
                    message = f"Two runs differ, nothing was recorded: {remedy}"
                    tell(message + (f"\n{diff}" if path.suffix == ".out" else ""), line)
            try:
                self.written += record(self.site, files, outcome.accelerator)
            except OSError as error:
                tell(f"Its output cannot be written: {error}")
        elif files:
            line, message = self.told(*next(iter(files.items())), outcome)
            command = f"make record ONLY={page.partition(':')[0]}"
            tell(f"{message}\nIf that is right: {command}", line)

    def told(self, path: Path, fresh: str, outcome: Outcome) -> tuple[int, str]:
        """The program's line that made something else, and what it made."""
        name = self.site.name(path)
        if path.suffix == ".svg":
            what = "The figure differs from" if fresh else "It does not draw"
            return 1, f"{what} {name}"
        line, diff = where(read(path), fresh, outcome)
        return line, f"It made something else than {name} says:\n{diff}"


def where(recorded: str, fresh: str, outcome: Outcome) -> tuple[int, str]:
    """The program's line that printed the first difference, and a diff."""
    at, diff = difference(recorded, fresh)
    return (outcome.lines[at] if at < len(outcome.lines) else 0) or 1, diff


@pytest.hookimpl(tryfirst=True)
def pytest_collection(session: pytest.Session) -> None:
    """Step in where code blocks are wanted; an ordinary run is left alone."""
    config = session.config
    if config.option.codeblocks:
        plugin = Plugin(config)
        for name in config.args:
            plugin.refuse_untested(name)
        config.pluginmanager.register(plugin)
        codeblocks.extract_from_file = plugin.extract
        codeblocks.TestBlock = BlockItem
