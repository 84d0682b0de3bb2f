"""Runs one program as `__main__`. Lives and ends in a process of its own.

Everything that a program may change (torch's global state, seeds, environment,
warnings, threads, working folder) ends with the process, so nothing has to be
put back. Imports nothing but the standard library: a fresh process starts fast.
"""

import io
import linecache
import os
import re
import signal
import sys
import traceback
import types
import warnings
from dataclasses import dataclass, field
from typing import Any

NEEDS_GPU = "# Needs a GPU."
# Where in torch's own build a warning came from: differs from wheel to wheel.
BUILD_PLACE = re.compile(r" \(Triggered internally at [^)]*\)")
DECLARED = re.compile(r"#\s*(raises|warns)\s+(\w+)\s*$")


@dataclass(frozen=True)
class Chunk:
    """One block of a program as the page shows it."""

    section: str  # '' for a program shown whole
    first_line: int  # in the program's file
    code: str


@dataclass(frozen=True)
class Job:
    """A program to run."""

    path: str
    chunks: list[Chunk]
    folder: str  # empty; the program's working folder
    threads: int
    seconds: int


@dataclass
class Outcome:
    """What a run did. `outputs` and `lines` have one entry per chunk."""

    outputs: list[str] = field(default_factory=list)
    lines: list[list[int]] = field(default_factory=list)  # program line per line
    failure: str = ""
    failed_line: int = 0
    accelerator: str = ""
    gpu_missing: bool = False
    files: dict[str, str] = field(default_factory=dict)  # the figures it wrote


class Tape(io.TextIOBase):
    """Stands for stdout and stderr; remembers which program line wrote."""

    def __init__(self, path: str) -> None:
        self.path = path
        self.pieces: list[tuple[int, str]] = []

    def write(self, text: str) -> int:
        self.pieces.append((self.current_line(), text))
        return len(text)

    def writable(self) -> bool:
        return True

    def current_line(self) -> int:
        frame: types.FrameType | None = sys._getframe(1)
        while frame and frame.f_code.co_filename != self.path:
            frame = frame.f_back
        return frame.f_lineno if frame else 0

    def take(self) -> tuple[str, list[int]]:
        """The text since the last call, and the program line of each line."""
        pieces, self.pieces = self.pieces, []
        lines, line_is_open = [], False
        for number, text in pieces:
            for part in text.splitlines(keepends=True):
                if not line_is_open:
                    lines.append(number)
                line_is_open = not part.endswith("\n")
        return "".join(text for _, text in pieces), lines


class Hang(BaseException):
    """Raised inside a program that ran out of time."""


def declared(chunks: list[Chunk], what: str) -> dict[int, str]:
    """Line -> type, from the comments `# raises Type` and `# warns Type`."""
    found = {}
    for chunk in chunks:
        for number, line in enumerate(chunk.code.splitlines(), chunk.first_line):
            match = DECLARED.search(line)
            if match and match[1] == what:
                found[number] = match[2]
    return found


def refuse_network(event: str, arguments: tuple[Any, ...]) -> None:
    """An audit hook: a program that asks the network fails."""
    if event in {"socket.getaddrinfo", "socket.gethostbyname", "socket.connect"}:
        host = arguments[1] if event == "socket.connect" else arguments[0]
        if not isinstance(host, str) or event != "socket.connect":  # a local socket
            raise RuntimeError(f"programs run without a network, this one asks {host}")


def run(job: Job, pipe: Any) -> None:
    """Execute the job's chunks in one namespace; send an `Outcome` through `pipe`."""
    os.chdir(job.folder)
    sys.path[:] = [p for p in sys.path if p.startswith((sys.prefix, sys.base_prefix))]
    sys.argv = [job.path]
    outcome = Outcome()
    import torch  # noqa: PLC0415

    torch.set_num_threads(job.threads)
    # A warning that torch gives once a process is given to each program.
    torch.set_warn_always(True)
    device = torch.accelerator.current_accelerator(check_available=True)
    outcome.accelerator = device.type if device else ""
    outcome.gpu_missing = not device and job.chunks[0].code.startswith(NEEDS_GPU)
    if not outcome.gpu_missing:
        execute(job, outcome)
    pipe.send(outcome)


def execute(job: Job, outcome: Outcome) -> None:
    """Run the chunks as the module `__main__`; fills `outcome`."""
    path, chunks = job.path, job.chunks
    tape = Tape(path)
    main = types.ModuleType("__main__")
    main.__file__ = path
    sys.modules["__main__"] = main
    sys.stdin = open(os.devnull)  # noqa: SIM115
    sys.stdout = sys.stderr = tape
    # Text that C++ writes past Python lands in a file, and then in the output.
    spill = os.open("../spill", os.O_RDWR | os.O_CREAT)
    os.dup2(spill, 1)
    os.dup2(spill, 2)
    to_warn = declared(chunks, "warns")

    def show(message: Any, category: Any, *_: Any, **__: Any) -> None:
        if to_warn.get(tape.current_line()) != category.__name__:
            raise message
        warned.add(tape.current_line())
        tape.write(f"{category.__name__}: {BUILD_PLACE.sub('', str(message))}\n")

    warned: set[int] = set()
    warnings.resetwarnings()
    warnings.simplefilter("default")
    warnings.showwarning = show
    sys.addaudithook(refuse_network)
    if hasattr(signal, "SIGALRM"):
        signal.signal(signal.SIGALRM, _out_of_time)
        signal.alarm(job.seconds)
    linecache.checkcache()
    raised = False
    for chunk in chunks:
        if not outcome.failure and not raised:
            raised = _run_chunk(chunk, path, main, chunks, outcome)
        text, lines = tape.take()
        outcome.outputs.append(text)
        outcome.lines.append(lines)
    spilt = os.pread(spill, 1_000_000, 0).decode("utf-8", "replace")
    outcome.outputs[-1] += spilt
    outcome.lines[-1] += [chunks[-1].first_line] * len(spilt.splitlines())
    if not outcome.failure:
        for line in to_warn.keys() - warned:
            outcome.failed_line = line
            outcome.failure = f"declares {to_warn[line]}, but no such warning came"
        for line, name in declared(chunks, "raises").items():
            if not raised:
                outcome.failed_line = line
                outcome.failure = f"declares {name}, but nothing was raised"


def _out_of_time(*_: Any) -> None:
    raise Hang


def _run_chunk(
    chunk: Chunk, path: str, main: Any, chunks: list[Chunk], outcome: Outcome
) -> bool:
    """Execute one chunk; True when it raised what it declares."""
    try:
        # Leading newlines give each statement its line number in the file.
        code = "\n" * (chunk.first_line - 1) + chunk.code
        exec(compile(code, path, "exec"), main.__dict__)
        return False
    except BaseException as error:
        steps = traceback.extract_tb(error.__traceback__)
        own = [step for step in steps if step.filename == path]
        lines = {step.lineno: step.line for step in own}
        last = own[-1].lineno if own else getattr(error, "lineno", chunk.first_line)
        outcome.failed_line = last or chunk.first_line
        name = type(error).__name__
        message = "".join(traceback.format_exception_only(error))
        to_raise = declared(chunks, "raises")
        if isinstance(error, Hang):
            outcome.failure = "did not end in time and was stopped here"
        elif isinstance(error, SystemExit):
            outcome.failure = "ends the process (sys.exit): a program ends by itself"
        elif any(to_raise.get(line or 0) == name for line in lines):
            print(message, end="")
            return True
        else:
            where = "".join(f"  line {n}: {text}\n" for n, text in lines.items())
            wanted = ", ".join(f"{t} (line {n})" for n, t in to_raise.items())
            but = f" instead of {wanted}" if wanted else ""
            outcome.failure = f"raised{but}:\n{where}{message}".rstrip()
        return False
