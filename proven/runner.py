"""Runs programs: each in a fresh process that already has torch imported, or bare.

A server process imports the packages once and forks for every program
(`multiprocessing`'s forkserver). Where a system cannot fork safely, each program
gets a new interpreter: slower, otherwise the same. A bare run is what a reader
does, `python <file>`, in an interpreter that knows nothing of the engine.
"""

import json
import multiprocessing
import os
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from bisect import bisect_right
from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from datetime import datetime
from multiprocessing import forkserver
from pathlib import Path
from typing import Any

from proven.bare import FRAMES, as_recorded
from proven.child import EMPTY, HUNG, PRINTED, SAID, Conditions, run
from proven.program import MARKER, UNSHOWABLE, Program, cannot_show
from proven.recorded import Machine
from proven.rounds import Counting, Rounds, Statements, Totals, Tracer
from proven.trying import try_all
from proven.watch import Watch

# How a figure is drawn, wherever it is drawn.
MATPLOTLIB = {
    "MATPLOTLIBRC": str(Path(__file__).with_name("matplotlibrc")),
    "SOURCE_DATE_EPOCH": "0",  # no date of today in a figure
}
# What changes how Python prints; a reader has none of it set.
UNWANTED = re.compile(
    r"PYTHON.*|PYTEST.*|(FORCE|NO)_COLOR|CLICOLOR.*|COLUMNS|LINES|TZ|LC_.*|LANG.*"
)
# What a bare run keeps of this machine's environment: where programs are found.
KEPT = re.compile(
    r"PATH|TMPDIR|TEMP|TMP|SYSTEMROOT|LD_LIBRARY_PATH|(CUDA|NVIDIA|OPENBLAS|ATEN)_.*"
)
MOST_BYTES = 5_000_000  # of output


@dataclass
class Outcome:
    """What a run did."""

    text: str = ""  # what it printed, as its recording holds it
    plain: str = ""  # the same without the marks of sections
    lines: list[int] = field(default_factory=list)  # of the program, one for each line
    failure: str = ""
    failed_line: int = 1
    started: int = 1  # the line that last started another process
    machine: Machine = field(default_factory=Machine)
    figures: dict[str, str] = field(default_factory=dict)  # name -> SVG
    code: int = 0  # with which an attempt ended itself
    never_ran: list[int] = field(default_factory=list)  # of an attempt's lines
    seconds: float = 0.0
    elsewhere: bool = False  # it may do otherwise than it declares
    totals: Totals = field(default_factory=list)  # of its loops' rounds
    steps: str = ""  # what each line did


@contextmanager
def this_engine() -> Iterator[None]:
    """Let a new interpreter find this engine, not another that is installed."""
    os.environ["PYTHONPATH"] = str(Path(__file__).parent.parent)
    try:
        yield
    finally:
        del os.environ["PYTHONPATH"]


class Runner:
    """Runs programs in the background, some `at_once`: by default one for each core.

    `environment`: the variables that the site's programs need.
    `many`: whether it is worth the time to prepare for some hundred of them.
    """

    def __init__(
        self,
        conditions: Conditions,
        environment: dict[str, str],
        at_once: int | None = None,
        many: bool = False,
    ) -> None:
        self.conditions, self.site_environment = conditions, environment
        self.folder = tempfile.TemporaryDirectory()
        for name in filter(UNWANTED.fullmatch, list(os.environ)):
            del os.environ[name]
        os.environ |= environment | MATPLOTLIB
        os.environ |= {
            "LC_ALL": "C.UTF-8",
            "MPLBACKEND": "agg",
            "OMP_NUM_THREADS": str(conditions.threads),
            "OPENBLAS_NUM_THREADS": "1",
        }
        self.context: Any = multiprocessing.get_context("spawn")
        if sys.platform == "linux":
            fork: Any = multiprocessing.get_context("forkserver")
            own = ["child", "trying", "watch", "frozen", *["huge_pages"] * many]
            names = [*conditions.preload, *(f"proven.{name}" for name in own)]
            fork.set_forkserver_preload(names)
            # A socket's path may be too long where temporary folders lie deep.
            with suppress(OSError), this_engine():
                forkserver.ensure_running()  # it imports while pages are read
                self.context = fork
        self.workers = ThreadPoolExecutor(at_once or os.cpu_count())

    def submit(self, program: Program) -> "Future[Outcome]":
        """Start `program` in a process that was prepared."""
        return self.workers.submit(self._run, program)

    def submit_watched(
        self, program: Program, rounds: Rounds | None = None
    ) -> "Future[Outcome]":
        """Start `program` once more, watched line by line.

        `rounds`: how many its loops have, by line, if what comes out is then held
        against steps that say so. Otherwise they are counted, in a run of their own.
        """
        if rounds is None:
            return self.workers.submit(self._run_watched, program)
        return self.workers.submit(self._run, program, Watch, rounds)

    def submit_bare(self, program: Program) -> "Future[Outcome]":
        """Start `python <file>`, elsewhere."""
        return self.workers.submit(self._run_bare, program)

    def submit_attempts(
        self, attempts: dict[str, Program]
    ) -> "Future[dict[str, Outcome]]":
        """Start an exercise's attempts in one process, one after the other."""
        return self.workers.submit(self._run_attempts, attempts)

    def close(self) -> None:
        self.workers.shutdown(cancel_futures=True)
        self.folder.cleanup()

    def _run_watched(self, program: Program) -> Outcome:
        totals: Totals = []
        if Statements(program.source).loops:
            counted = self._run(program, Counting)
            if counted.failure:
                return counted
            totals = counted.totals
        return self._run(program, Watch, totals)

    def _run(
        self,
        program: Program,
        watcher: type[Tracer] | None = None,
        told: Totals | Rounds | None = None,
    ) -> Outcome:
        with tempfile.TemporaryDirectory(dir=self.folder.name) as name:
            scratch = Path(name)
            (scratch / EMPTY).mkdir()
            arguments = (program, name, self.conditions, watcher, told)
            # It stops itself before.
            code, left = self._child(run, arguments, self.conditions.seconds + 60)
            outcome = self._outcome(program, scratch, code)
            if left and not outcome.failure:
                outcome.failure = "leaves a process running: wait for it"
                outcome.failed_line = outcome.started
            take_figures(scratch / EMPTY, outcome)
            return outcome

    def _child(self, target: Any, arguments: Any, seconds: int) -> tuple[int, bool]:
        """Run a function in a process: its exit code, and whether it left others."""
        process = self.context.Process(target=target, args=arguments)
        process.start()
        process.join(seconds)
        left = end_group(process.pid)
        process.kill()
        process.join()
        return process.exitcode, left

    def _run_attempts(self, attempts: dict[str, Program]) -> dict[str, Outcome]:
        with tempfile.TemporaryDirectory(dir=self.folder.name) as name:
            most = self.conditions.seconds * len(attempts) + 60
            code, _ = self._child(try_all, (attempts, name, self.conditions), most)
            file, outcomes = Path(name, SAID), {}
            said = json.loads(file.read_text("utf-8")) if file.exists() else {}
            file.unlink(missing_ok=True)  # so that it says nothing of those that follow
            for attempt, program in attempts.items():
                if not (one := said.get(attempt)):
                    outcomes[attempt] = self._outcome(program, Path(name), code)
                    continue
                outcome = Outcome(one["plain"], one["plain"], code=one["code"])
                outcome.never_ran = one["never_ran"]
                outcome.failure = one["failure"]
                if wrong := UNSHOWABLE.search(outcome.plain):
                    outcome.failure = f"prints {cannot_show(wrong[0])}"
                outcomes[attempt] = outcome
            return outcomes

    def _outcome(self, program: Program, scratch: Path, code: int) -> Outcome:
        """What the files say that a run left."""
        outcome = Outcome()
        if not (scratch / SAID).exists():
            hung = text_of(scratch / HUNG)
            trace, error = last_error(text_of(scratch / PRINTED))
            outcome.failure = (
                f"did not end within {self.conditions.seconds} seconds and was stopped"
                if hung
                else f"ended its process (exit code {code}): let it end by itself"
                f"{error}"
            )
            own = rf'{re.escape(program.path.name)}", line (\d+)'
            # The innermost: first where it hangs, last in a traceback.
            if at := re.findall(own, hung)[:1] or re.findall(own, trace)[-1:]:
                outcome.failed_line = int(at[0])
            return outcome
        said = json.loads((scratch / SAID).read_text("utf-8"))
        outcome.machine = Machine(**said["machine"])
        outcome.started, outcome.seconds = said["started"], said["seconds"]
        outcome.elsewhere = said["elsewhere"]
        outcome.totals, outcome.steps = said["totals"], said["steps"]
        outcome.failure, outcome.failed_line = said["failure"], said["failed_line"]
        read_output((scratch / PRINTED).read_bytes(), said, outcome)
        if said["never_ran"] and not outcome.failure:
            lines = ", ".join(map(str, said["never_ran"]))
            outcome.failed_line = said["never_ran"][0]
            outcome.failure = (
                f"shows what never runs (line {lines}): make it run or take it out; "
                "an `if` by hardware ends its line with: "
                "# depends on the device"
            )
        return outcome

    def _run_bare(self, program: Program) -> Outcome:
        with tempfile.TemporaryDirectory(dir=self.folder.name) as name:
            scratch = Path(name)
            for folder in (EMPTY, "home"):
                (scratch / folder).mkdir()
            command = [sys.executable, "-u", str(program.path)]
            if buffer := shutil.which("stdbuf"):  # C's own stdout, line by line
                command = [buffer, "-oL", *command]
            outcome = Outcome()
            with open(scratch / PRINTED, "ab") as printed:
                try:
                    code = subprocess.run(
                        command,
                        cwd=scratch / EMPTY,
                        env=self._bare_environment(scratch / "home"),
                        stdin=subprocess.DEVNULL,
                        stdout=printed,
                        stderr=printed,
                        timeout=2 * self.conditions.seconds + 60,
                        check=False,
                    ).returncode
                except subprocess.TimeoutExpired:
                    code = -1
                    outcome.failure = "does not end when Python runs it alone"
            text = (scratch / PRINTED).read_bytes().decode("utf-8", "backslashreplace")
            outcome.plain = as_recorded(text, raises=code != 0)
            if code and not program.declared("raises") and not outcome.failure:
                last = text.strip().rpartition("\n")[2]
                outcome.failure = f"fails when Python runs it alone:\n{last}"
                found = re.findall(rf'{program.path.name}", line (\d+)', text)
                outcome.failed_line = int(found[-1]) if found else 1
            take_figures(scratch / EMPTY, outcome)
            return outcome

    def _bare_environment(self, home: Path) -> dict[str, str]:
        """Another machine's: home, width, user, day and hash seed are others."""
        kept = {n: v for n, v in os.environ.items() if KEPT.fullmatch(n)}
        return {
            **{n: v for n, v in kept.items() if n != "OPENBLAS_NUM_THREADS"},
            **self.site_environment,
            **other_machine(str(home)),
            **MATPLOTLIB,
            "LC_ALL": "C.UTF-8",
            "PYTHONDONTWRITEBYTECODE": "1",
            "MPLCONFIGDIR": self.folder.name,  # its list of fonts takes long to make
            "MPLBACKEND": "agg",
        }


def other_machine(home: str) -> dict[str, str]:
    """What the environment of a run elsewhere says."""
    return {
        "HOME": home,
        "USER": "someone",
        "LOGNAME": "someone",
        "COLUMNS": "57",
        # Behind or ahead of here, so that it is another day there.
        "TZ": "Far-14" if datetime.now().hour >= 12 else "Far+12",
        "PYTHONHASHSEED": str(1 + os.getpid() % 1000),
        # A processor without vectors: torch adds in another order there.
        "ATEN_CPU_CAPABILITY": "default",
    }


def end_group(leader: int) -> bool:
    """End what a program left running; whether there was anything.

    What ends by itself when the program has ended gets the time to do so.
    """
    if not hasattr(os, "killpg"):
        return False
    try:
        for _ in range(20):
            os.killpg(leader, 0)
            time.sleep(0.05)
        os.killpg(leader, signal.SIGKILL)
    except (ProcessLookupError, PermissionError):
        return False
    return True


def text_of(file: Path) -> str:
    """What a run left in a file, '' if it left none."""
    return file.read_bytes().decode("utf-8", "replace") if file.exists() else ""


def last_error(printed: str) -> tuple[str, str]:
    """The last traceback that was printed, and its error and place in words.

    Both are '' if there is none. What fails outside of the program's own run, in the
    engine or in what the program did to Python, leaves nothing else.
    """
    for found in reversed(list(FRAMES.finditer(printed))):
        for file, line in re.findall(r'^  File "(.*)", line (\d+)', found[0], re.M)[
            -1:
        ]:
            error = printed[found.end() :].partition("\n")[0]
            told = f"\nThe last error it printed: {error} ({file}, line {line})"
            return found[0], told
    return "", ""


def take_figures(folder: Path, outcome: Outcome) -> None:
    """Add what a run drew to its outcome."""
    for file in sorted(folder.iterdir()) if folder.is_dir() else []:
        if not file.is_file():
            continue
        if file.suffix == ".svg":
            outcome.figures[file.name] = file.read_text("utf-8", "replace")
        elif file.suffix in {".png", ".pdf", ".jpg"} and not outcome.failure:
            outcome.failure = f"saves {file.name}: save figures as .svg"


def read_output(printed: bytes, said: dict[str, Any], outcome: Outcome) -> None:
    """Fill in what was printed, and the program's line behind each line of it."""
    ends = [end for end, _ in said["wrote"]]
    starts = [*[start for _, start in said["parts"]][1:], len(printed)]
    at = 0
    for (name, _), stop in zip(said["parts"], starts, strict=False):
        piece = printed[at:stop]
        if not piece:
            continue
        lines = piece.removesuffix(b"\n").split(b"\n")
        numbers = []
        for line in lines:
            place = bisect_right(ends, at)
            numbers.append(said["wrote"][place][1] if place < len(ends) else 0)
            at += len(line) + 1
        at = stop
        text = b"\n".join(lines).decode("utf-8", "backslashreplace") + "\n"
        outcome.plain += text
        if name:
            text = f"--8<-- [start:{name}]\n{text}--8<-- [end:{name}]\n"
            numbers = [0, *numbers, 0]
        outcome.text += text
        outcome.lines += numbers
    if not outcome.failure:
        judge_output(printed, said, outcome)


def judge_output(printed: bytes, said: dict[str, Any], outcome: Outcome) -> None:
    """Refuse what a page cannot hold."""
    wrong = UNSHOWABLE.search(outcome.plain) or MARKER.search(outcome.plain)
    if len(printed) > MOST_BYTES:
        outcome.failure = f"prints {len(printed):,} bytes: print less"
    elif wrong:
        what = cannot_show(wrong[0]) if UNSHOWABLE.match(wrong[0]) else repr(wrong[0])
        outcome.failure = f"prints {what}: print plain text in whole lines"
        start = len(outcome.plain[: wrong.start()].encode())
        place = bisect_right([end for end, _ in said["wrote"]], start)
        if place < len(said["wrote"]):
            outcome.failed_line = said["wrote"][place][1] or 1
