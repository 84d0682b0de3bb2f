"""Teaches pytest-codeblocks to run what a page's reader sees.

pytest-codeblocks finds the pages and makes a test of each block. Two of its
names are replaced: `extract_from_file`, so that the blocks are those of the
rendered page (`page`), and `TestBlock`, so that a program runs as `__main__` in a
fresh process (`runner`) and its output is compared with the recorded one
(`compare`), or recorded: `pytest --codeblocks --record`.
"""

import json
import os
import re
import sys
import tempfile
import time
from collections.abc import Callable, Generator, Iterable
from concurrent.futures import Future
from functools import cached_property, partial
from pathlib import Path
from typing import Any

import pytest
import pytest_codeblocks.plugin as codeblocks
from pytest_codeblocks.main import CodeBlock

from proven.child import Conditions
from proven.compare import SIDES, difference, difference_of_figures, same_steps
from proven.exercise import Exercise
from proven.notebook import notebook_of, runs
from proven.page import Reading, Site
from proven.pieces import pieces_of
from proven.program import Program
from proven.proving import programs_of, recording_of, unproved
from proven.recorded import (
    Machine,
    is_of_gpu,
    recording_for,
    recordings,
    text_of,
    variant_of,
)
from proven.recording import (
    changed,
    files_of,
    is_stale,
    of_this_machine,
    record,
    record_lab,
    same,
    write,
)
from proven.rules import page_problems
from proven.runner import Outcome, Runner
from proven.settings import SettingsError
from proven.steps import rounds_in

# Where a failure is, in its message: a code host annotates that line.
AT = re.compile(r"(\S+\.\w+):(\d+)\b")
DIFFERS = "differs"  # a property in JUnit's file: page and line, old text and new
NAME = "proven.run"  # of this plugin, for who asks pytest for it
SLOWEST = 5  # programs that are named at the end
fail = partial(pytest.fail, pytrace=False)  # the message says all


def pytest_addoption(parser: pytest.Parser) -> None:
    add = parser.getgroup("snippets").addoption
    add("--record", action="store_true", help="write what programs print and draw")
    add("--bare", action="store_true", help="run each as `python <file>`, too")
    add(
        "--record-beside",
        choices=["since", "until", "in"],
        default="",
        help="with --record: write what differs on this PyTorch beside the usual",
    )
    add("--notebooks", action="store_true", help="run each page's notebook instead")
    add(
        "--elsewhere",
        action="store_true",
        help="on another PyTorch: compare what programs print, not what they declare",
    )
    add("--torch-threads", type=int, default=1, help="torch threads of a program")
    add("--seconds", type=int, help="stop a program that runs longer")


Tell = Callable[..., None]


class Block(CodeBlock):
    """What pytest-codeblocks makes a test of: `check` fails if all is not well."""

    def __init__(
        self,
        line: int,
        check: Callable[[], None],
        program: Program | None = None,
        stepped: bool = False,
        attempts: dict[str, Program] | None = None,
    ) -> None:
        super().__init__("", line, "python")
        self.check, self.program, self.stepped = check, program, stepped
        self.attempts = attempts or {}  # of an exercise


class BlockItem(codeblocks.TestBlock):
    """The test of one block."""

    repr_failure = pytest.Item.repr_failure

    block: Block

    @property
    def obj(self) -> Block:
        return self.block

    @obj.setter
    def obj(self, block: Block) -> None:
        self.block = block
        if block and block.program:  # `-k promotion` finds it
            self.extra_keyword_matches.add(block.program.path.stem)

    def runtest(self) -> None:
        self.obj.check()

    def reportinfo(self) -> tuple[Path, int, str]:
        page = self.path.relative_to(self.config.rootpath).as_posix()
        return self.path, self.obj.lineno - 1, f"{page} {self.name}"


class Plugin:
    """One run of pytest."""

    def __init__(self, config: pytest.Config) -> None:
        self.option = option = config.option
        try:
            self.site = Site(config.rootpath)
            _ = self.site.markdown  # so that a fault in mkdocs.yml is told once
        except (SettingsError, FileNotFoundError) as error:
            raise pytest.UsageError(str(error)) from None
        self.recording: bool = option.record
        self.beside: str = option.record_beside
        self.bare: bool = option.bare or self.recording
        self.written: list[str] = []
        self.readings: dict[Path, Reading] = {}  # of the pages whose tests are known
        self.outcomes: dict[Program, Future[Outcome]] = {}
        self.bare_outcomes: dict[Program, Future[Outcome]] = {}
        self.watched: dict[Program, Future[Outcome]] = {}
        self.tried: dict[Program, Future[dict[str, Outcome]]] = {}
        self.failed: set[Program] = set()
        for argument in config.args:
            self.refuse_untested(argument)
        self.many = any(map(os.path.isdir, config.args))  # not one page
        self.took: dict[str, float] = {}  # program -> seconds
        self.told: list[
            tuple[str, str | float]
        ] = []  # of the test that runs, for JUnit
        # Under pytest-xdist: how many run tests, this one included.
        self.pytests: int = getattr(config, "workerinput", {}).get("workercount", 1)
        if not self.hands_out:
            _ = self.runner  # it imports while pages are read

    @property
    def hands_out(self) -> bool:
        """Whether pytest-xdist runs the tests in other processes."""
        return getattr(self.option, "dist", "no") != "no"

    @cached_property
    def runner(self) -> Runner:
        settings = self.site.settings
        seconds = self.option.seconds or settings.seconds
        at_once = max(1, (os.cpu_count() or 1) // self.pytests)
        elsewhere = self.option.elsewhere or bool(self.beside)
        threads = self.option.torch_threads
        conditions = Conditions(settings.preload, threads, seconds, elsewhere)
        return Runner(conditions, settings.environment, at_once, self.many)

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
            if self.option.notebooks:
                return []  # it is one, and run as such anyway
            return [Block(1, partial(self.check_lab, page))]
        if not page.is_relative_to(self.site.docs):
            return []  # a README is no page
        name = self.site.name(page)
        try:
            reading = self.readings[page] = self.site.read(page)
        except UnicodeDecodeError:
            return [Block(1, partial(fail, self.site.unreadable(page)))]
        if self.option.notebooks:
            tests = [Block(1, partial(self.check_notebook, reading))]
            return tests if any(map(runs, reading.programs)) else []
        return [
            Block(
                line,
                partial(self.check, program, f"{name}:{line}"),
                program,
                stepped=program in reading.stepped,
            )
            for program, line in reading.programs.items()
            if not program.fault
        ] + [*self.proofs(reading), Block(1, partial(self.check_page, reading))]

    def proofs(self, reading: Reading) -> Iterable[Block]:
        """The tests of a page's exercises: a block each."""
        folder = Path(self.runner.folder.name) if not self.hands_out else None
        for exercise, line in reading.exercises.items():
            if exercise.fault:
                continue  # its page says so
            attempts = programs_of(exercise, folder) if folder else {}
            where = f"{self.site.name(reading.page)}:{line}"
            check = partial(self.check_exercise, exercise, attempts, where)
            yield Block(line, check, Program(exercise.path), attempts=attempts)

    def pytest_collection_finish(self, session: pytest.Session) -> None:
        """Start every selected program; each test then waits for its own."""
        if self.pytests == 1 and not session.config.option.collectonly:
            self.start(session.items)

    def pytest_runtest_setup(self, item: pytest.Item) -> None:
        """One of several pytests starts what its next page shows."""
        if isinstance(item, BlockItem) and item.obj.program not in self.outcomes:
            self.start(i for i in item.session.items if i.path == item.path)

    def start(self, items: Iterable[pytest.Item]) -> None:
        """Start the programs of these tests in the background."""
        blocks = [item.obj for item in items if isinstance(item, BlockItem)]
        for block in blocks:
            if block.attempts:
                self.try_all(block)
                continue
            program = block.program
            stepped = program and block.stepped and not program.needs_gpu
            if program and stepped and program not in self.watched:
                self.watched[program] = self.watch(program)
            if program and program not in self.outcomes:
                self.outcomes[program] = self.runner.submit(program)
                if self.bare and not program.needs_gpu:
                    self.bare_outcomes[program] = self.runner.submit_bare(program)

    def watch(self, program: Program) -> Future[Outcome]:
        """Start it watched, its loops' rounds taken from its recorded steps."""
        recorded = text_of(program.path.with_suffix(".steps"))
        rounds = None if self.recording else rounds_in(recorded)
        return self.runner.submit_watched(program, rounds)

    def try_all(self, block: Block) -> None:
        """Start the attempts of an exercise; bare, each by itself."""
        if block.program and block.program not in self.tried:
            attempts = block.attempts
            self.tried[block.program] = self.runner.submit_attempts(attempts)
            for one in attempts.values() if self.bare else ():
                self.bare_outcomes[one] = self.runner.submit_bare(one)

    def pytest_runtest_teardown(self, item: pytest.Item) -> None:
        """Note how long a program took and what differed, for the end and for JUnit."""
        program = item.obj.program if isinstance(item, BlockItem) else None
        if program in self.outcomes:
            name = self.site.name(program.path)
            seconds = self.outcomes[program].result().seconds
            item.user_properties.append((name, round(seconds, 3)))
        item.user_properties += self.told
        self.told = []

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        self.took |= {n: s for n, s in report.user_properties if isinstance(s, float)}

    def pytest_terminal_summary(self, terminalreporter: Any) -> None:
        slowest = sorted(self.took, key=lambda name: -self.took[name])[:SLOWEST]
        if len(self.took) > SLOWEST:
            told = ", ".join(f"{name} {self.took[name]:.1f} s" for name in slowest)
            terminalreporter.write_line(f"slowest programs: {told}")
        nothing = ["recorded: nothing changed"] * bool(self.recording and self.outcomes)
        for line in self.written or nothing:
            terminalreporter.write_line(line)

    def pytest_unconfigure(self) -> None:
        if not self.hands_out:
            self.runner.close()

    def check_lab(self, source: Path) -> None:
        """Run a notebook in a kernel of its own; record it, or compare."""
        from proven import labs  # noqa: PLC0415 - slow, and few runs need it

        notebook = self.site.settings.notebook_of(self.site.root, source)
        name, start = self.site.name(source), time.monotonic()
        try:
            if not self.recording:
                problems = labs.lab_problems(source, notebook)
                self.told.append((name, round(time.monotonic() - start, 3)))
                if problems:
                    self.note(name, "", "\n".join(problems))
                    fail("\n".join([f"{name}:", *problems]))
            elif record_lab(self.site, source, notebook):
                self.written.append(f"recorded: {self.site.name(notebook)}")
        except (labs.LabError, labs.CellExecutionError) as error:
            self.note(name, "", str(error))
            fail(f"{name}: {error}")

    def check_notebook(self, reading: Reading) -> None:
        """Run a page's notebook from top to bottom, in a folder that is empty first."""
        from proven.kernel import Kernel  # noqa: PLC0415 - slow, and few runs need it
        from proven.taken import faults_of  # noqa: PLC0415 - dito

        site, name = self.site, self.site.name(reading.page)
        pieces = pieces_of(reading.source, site.snippets)
        notebook = notebook_of(pieces, site.figures, lambda _: "")
        runner = self.runner
        with (
            tempfile.TemporaryDirectory(dir=runner.folder.name) as scratch,
            Kernel(runner.context, Path(scratch), runner.conditions) as kernel,
        ):
            if faults := [*faults_of(notebook, kernel)]:
                fail("\n\n".join(f"{name} as a notebook, {fault}" for fault in faults))

    def note(self, page: str, old: str, new: str, path: Path | None = None) -> None:
        """Leave what differs in JUnit's file, of the first file that does."""
        if any(name == DIFFERS for name, _ in self.told):
            return
        if path and path.suffix != ".out":  # too long to be told
            old, new = path.name, f"another {path.name}"
        self.told.append((DIFFERS, json.dumps([page, old, new])))

    def check_page(self, reading: Reading) -> None:
        """Say what is wrong with a page apart from its programs."""
        if self.recording:  # what it includes may have been written since
            reading = self.site.read(reading.page)
        name = self.site.name(reading.page)
        problems = page_problems(self.site, reading, self.failed)
        if message := "\n".join(f"{name}:{line}: {text}" for line, text in problems):
            fail(message)

    def check(self, program: Program, page: str) -> None:
        """Wait for a program; record what it printed and drew, or compare."""
        outcome = self.outcomes[program].result()
        if program.needs_gpu and (said := self.lacks(program, outcome.machine)):
            if os.environ.get("REQUIRE_GPU") != "1":
                pytest.skip(said)
            fail(f"{said}, but REQUIRE_GPU=1 (shown in {page})")

        def tell(message: str, line: int = 1) -> None:
            self.note(page, "", message)
            fail(f"{self.site.name(program.path)}:{line} (shown in {page})\n{message}")

        if outcome.failure:
            self.failed.add(program)
            tell(f"The program {outcome.failure}", outcome.failed_line)
        if program.needs_gpu and self.bare:  # only now it is known that there is one
            self.bare_outcomes[program] = self.runner.submit_bare(program)
        if program in self.bare_outcomes:
            self.check_bare(program, outcome, tell)
        if program in self.watched:
            outcome.steps = self.steps(program, outcome, tell)
        made = files_of(self.site, program, outcome)
        files = changed(program, made)
        if self.recording:
            files |= {p: made[p] for p in made if is_stale(program, p)}
        if files and self.recording:
            self.record(program, outcome, files, tell)
        elif files:
            for path in sorted(files, key=lambda path: path.suffix != ".out"):
                self.note(page, text_of(path), files[path], path)
            line, message = self.described(*next(iter(files.items())), outcome)
            command = f"make record ONLY={page.partition(':')[0]}"
            tell(f"{message}\nIf that is right: {command}", line)

    def check_exercise(
        self, exercise: Exercise, attempts: dict[str, Program], page: str
    ) -> None:
        """Wait for an exercise's attempts; record what they printed, or compare."""
        path, program = exercise.recording, Program(exercise.path)
        outcomes = self.tried[program].result()

        def tell(message: str, line: int = 1) -> None:
            self.failed.add(program)
            fail(f"{self.site.name(program.path)}:{line} (shown in {page})\n{message}")

        line, broken = unproved(exercise, outcomes)
        if broken:
            tell(f"The exercise is not proved: {broken}", line)
        if self.option.elsewhere or self.beside:
            return  # proved there, too; what PyTorch says may be other words
        fresh = recording_of(outcomes)
        if self.bare:
            bare = {n: self.bare_outcomes[p].result() for n, p in attempts.items()}
            _, diff = difference(fresh, recording_of(bare))
            if diff:
                tell(f"Python alone, elsewhere, prints something else:\n{diff}")
        recorded = path.read_text("utf-8") if path.exists() else ""
        if not (diff := difference(recorded, fresh)[1]):
            return
        if what := self.recording and of_this_machine(self.site, fresh):
            tell(f"{self.site.name(path)} would hold {what}: print less")
        if self.recording:
            write(path, fresh)
            self.written.append(f"recorded: {self.site.name(path)}")
            return
        remedy = f"If that is right: make record ONLY={page.partition(':')[0]}"
        name = self.site.name(path)
        tell(f"Its attempts print something else than {name} says:\n{diff}\n{remedy}")

    def record(
        self, program: Program, outcome: Outcome, files: dict[Path, str], tell: Tell
    ) -> None:
        """Write what a program made, unless it tells of this machine."""
        self.failed.add(program)
        for path, text in files.items():
            if what := of_this_machine(self.site, text):
                line = line_with(what.partition("(")[2][:-1], outcome)
                tell(f"{self.site.name(path)} would hold {what}: print less", line)
        try:
            self.written += record(
                self.site, program, files, outcome.machine, self.beside
            )
        except OSError as error:
            tell(f"Its output cannot be written: {error}")
        self.failed.remove(program)

    def lacks(self, program: Program, machine: Machine) -> str:
        """Why a program that needs a GPU is not judged here; '' if it is."""
        others = [path for path in recordings(program) if is_of_gpu(path)]
        said = f"{program.path.name} needs a GPU and this machine has none"
        if not machine.accelerator:
            return said
        if self.recording or not others or recording_for(program, machine) in others:
            return ""
        kinds = " and ".join(variant_of(path) for path in others)
        return f"{said} of the kind it was recorded on: {kinds}"

    def check_bare(self, program: Program, outcome: Outcome, tell: Tell) -> None:
        """Compare with what `python <file>` prints and draws, elsewhere."""
        bare = self.bare_outcomes[program].result()
        remedy = (
            "what a reader's machine prints is not this: random numbers need a seed; "
            "order, addresses, paths, times, names and widths are left out; of what "
            "rounding makes, fewer digits are printed"
        )
        kept = "nothing was recorded" if self.recording else "it is wrong as recorded"
        if bare.failure and not outcome.elsewhere:
            self.failed.add(program)
            tell(f"The program {bare.failure}", bare.failed_line)
        output = program.path.with_suffix(".out")
        pairs = {output: (outcome.plain, bare.plain)}
        for name, drawn in outcome.figures.items():
            pairs[program.path.with_name(name)] = drawn, bare.figures.get(name, "")
        for path, (text, other) in pairs.items():
            if not same(program, path, text, other):
                self.failed.add(program)
                sides = ("this run", "python alone, elsewhere")
                line, diff = where(text, other, outcome, sides)
                more = f"\n{diff}" if path.suffix == ".out" else f" ({path.name})"
                tell(f"Two runs differ, {kept}: {remedy}{more}", line)

    def steps(self, program: Program, outcome: Outcome, tell: Tell) -> str:
        """What each line did, if the program did all the same when it was watched."""
        watched = self.watched[program].result()
        recorded = text_of(path := program.path.with_suffix(".steps"))
        is_right = not watched.failure and same(program, path, recorded, watched.steps)
        if not (is_right or self.recording):  # its loops may have other rounds
            watched = self.runner.submit_watched(program).result()
        remedy = "mend it, or take `steps` off its fence"
        if watched.failure:
            self.failed.add(program)
            what = f"The program, watched line by line, {watched.failure}"
            tell(f"{what}\n{remedy}", watched.failed_line)
        if not same(program, program.path, outcome.text, watched.text):
            self.failed.add(program)
            sides = ("unwatched", "watched")
            line, diff = where(outcome.text, watched.text, watched, sides)
            tell(f"It does something else when it is watched: {remedy}\n{diff}", line)
        return watched.steps

    def described(self, path: Path, fresh: str, outcome: Outcome) -> tuple[int, str]:
        """The program's line that made something else, and what it made."""
        name = self.site.name(path)
        if path.suffix == ".svg":
            if not fresh:
                return 1, f"It does not draw {name}"
            diff = difference_of_figures(text_of(path), fresh)
            return 1, f"The figure differs from {name}:\n{diff}"
        if path.suffix == ".steps":
            at, diff = difference(text_of(path), fresh, same=same_steps)
            steps = fresh.split("\n")
            found = re.match(r"\d+", steps[min(at, len(steps) - 2)])
            what = f"Step {at + 1} is otherwise than {name} says"
            return int(found[0]) if found else 1, f"{what}:\n{diff}"
        line, diff = where(text_of(path), fresh, outcome)
        return line, f"It made something else than {name} says:\n{diff}"


def where(
    recorded: str, fresh: str, outcome: Outcome, sides: tuple[str, str] = SIDES
) -> tuple[int, str]:
    """The program's line that printed the first difference, and a diff."""
    at, diff = difference(recorded, fresh, sides)
    return (outcome.lines[at] if at < len(outcome.lines) else 0) or 1, diff


def line_with(text: str, outcome: Outcome) -> int:
    """The program's line that printed `text`."""
    lines = outcome.text.split("\n")
    at = next((n for n, line in enumerate(lines) if text in line), len(lines))
    return (outcome.lines[at] if at < len(outcome.lines) else 0) or 1


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(
    item: pytest.Item,
) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """A failure lies in the line of the program or page that its message names."""
    report = yield
    at = AT.match(str(report.longrepr)) if report.failed else None
    if at and isinstance(item, BlockItem):
        report.location = (at[1], int(at[2]) - 1, report.location[2])
    return report


def pytest_configure(config: pytest.Config) -> None:
    """Refuse what would make the tests prove less than they say."""
    if sys.flags.optimize:
        raise pytest.UsageError("PYTHONOPTIMIZE is set, so no assert runs: unset it")
    if config.option.record and getattr(config.option, "numprocesses", None):
        raise pytest.UsageError("--record and -n do not go together: leave -n out")


@pytest.hookimpl(tryfirst=True)
def pytest_collection(session: pytest.Session) -> None:
    """Step in where code blocks are wanted; an ordinary run is left alone."""
    config = session.config
    if config.option.codeblocks:
        plugin = Plugin(config)
        config.pluginmanager.register(plugin, NAME)
        codeblocks.extract_from_file = plugin.extract
        codeblocks.TestBlock = BlockItem
