"""Runs one program as `__main__`. Lives and ends in a process of its own.

Everything that a program may change (torch's global state, seeds, environment,
warnings, threads, working folder) ends with the process, so nothing has to be
put back. Imports nothing but the standard library: a fresh process starts fast.
"""

import ast
import faulthandler
import importlib
import io
import os
import random
import re
import sys
import traceback
import types
import warnings
from dataclasses import dataclass, field
from itertools import accumulate, groupby
from typing import Any

from proven.program import MARKER, UNSHOWABLE, Program

# Where in torch's own build a warning came from: differs from wheel to wheel.
BUILD_PLACE = re.compile(r" \(Triggered internally at [^)]*\)")


@dataclass
class Outcome:
    """What a run did."""

    text: str = ""  # what it printed, as its .out file holds it
    lines: list[int] = field(default_factory=list)  # of the program, one for each line
    failure: str = ""
    failed_line: int = 1
    accelerator: str = ""
    figures: dict[str, str] = field(default_factory=dict)  # name -> SVG


class Tape(io.TextIOBase):
    """Stands for stdout and stderr; remembers which part and line wrote what."""

    def __init__(self, path: str) -> None:
        self.path = path
        self.part = ""
        self.pieces: list[tuple[str, int, str]] = []

    def write(self, text: str) -> int:
        self.pieces.append((self.part, self.line(), text))
        return len(text)

    def line(self) -> int:
        """The program's line that is running."""
        frame: types.FrameType | None = sys._getframe(1)
        while frame and frame.f_code.co_filename != self.path:
            frame = frame.f_back
        return frame.f_lineno if frame else 1

    def play(self, outcome: Outcome) -> None:
        """Fill `outcome.text` and the program's line behind each line of it."""
        for part, pieces in groupby(self.pieces, lambda piece: piece[0]):
            written = [(number, text) for _, number, text in pieces]
            if not written[-1][1].endswith("\n"):
                written.append((0, "\n"))
            if part:
                written.insert(0, (0, f"--8<-- [start:{part}]\n"))
                written.append((0, f"--8<-- [end:{part}]\n"))
            for number, text in written:
                outcome.text += text
                new = len(outcome.text.splitlines()) - len(outcome.lines)
                outcome.lines += [number] * new


class NoNetwork(BaseException):
    """A program asked the network: no `except Exception` and no comment hides it."""


def refuse_network(event: str, arguments: tuple[Any, ...]) -> None:
    """An audit hook: a program that asks the network fails."""
    if event in {"socket.getaddrinfo", "socket.gethostbyname", "socket.connect"}:
        host = arguments[event == "socket.connect"]
        if event != "socket.connect" or not isinstance(host, str):  # a local socket
            raise NoNetwork(f"programs run without a network, this one asks {host}")


@dataclass(frozen=True)
class Conditions:
    """Under which every program runs."""

    preload: list[str]  # packages that are imported before
    threads: int  # of torch
    seconds: int  # at most


def run(program: Program, folder: str, conditions: Conditions, pipe: Any) -> None:
    """Execute `program` in the empty `folder`; send an `Outcome` through `pipe`."""
    for name in conditions.preload:  # no work where the server has done it
        importlib.import_module(name)
    os.chdir(folder)
    # One that hangs writes where it is and ends, even inside torch's own code.
    hung = open("../hung", "w")  # noqa: SIM115
    faulthandler.dump_traceback_later(conditions.seconds, exit=True, file=hung)
    sys.path[:] = [p for p in sys.path if p.startswith((sys.prefix, sys.base_prefix))]
    sys.argv = [str(program.path)]
    outcome = Outcome(accelerator=prepare(conditions.threads))
    if outcome.accelerator or not program.needs_gpu:
        execute(program, outcome)
    pipe.send(outcome)


def prepare(threads: int) -> str:
    """Make what was imported before as new; returns the accelerator's name, or ''."""
    # A fork would inherit the numbers of the server, at random but once for all.
    random.seed()
    if "numpy" in sys.modules:
        sys.modules["numpy"].random.seed()
    if "torch" not in sys.modules:
        return ""
    torch = sys.modules["torch"]
    torch.default_generator.seed()
    torch.set_num_threads(threads)
    # A warning that torch gives once a process is given to each program.
    torch.set_warn_always(True)
    device = torch.accelerator.current_accelerator(check_available=True)
    return device.type if device else ""


def execute(program: Program, outcome: Outcome) -> None:
    """Run the program's parts in one module, `__main__`; fills `outcome`."""
    path = str(program.path)
    tape = Tape(path)
    main = sys.modules["__main__"] = types.ModuleType("__main__")
    main.__file__ = path
    sys.stdin = open(os.devnull)  # noqa: SIM115
    sys.stdout = sys.stderr = tape
    # Text that C++ writes past Python lands in a file, and then in the output.
    spill = os.open("../spill", os.O_RDWR | os.O_CREAT)
    os.dup2(spill, 1)
    os.dup2(spill, 2)
    to_raise, to_warn = (program.declared(what) for what in ("raises", "warns"))
    came = tell_warnings(tape, to_warn)
    sys.addaudithook(refuse_network)
    try:
        for part in program.parts:
            tape.part = part.name
            # Leading newlines give each statement its line number in the file.
            code = "\n" * (part.first_line - 1) + part.text
            exec(compile(code, path, "exec"), main.__dict__)
    except BaseException as error:
        came |= end(error, tape, program, outcome)
    if spilt := os.pread(spill, 1_000_000, 0).decode("utf-8", "replace"):
        tape.write(spilt)
    tape.play(outcome)
    printed = "".join(text for _, _, text in tape.pieces)
    if wrong := UNSHOWABLE.search(printed) or MARKER.search(printed):
        written = accumulate(len(text) for _, _, text in tape.pieces)
        at = next(n for n, length in enumerate(written) if length > wrong.start())
        outcome.failed_line = tape.pieces[at][1]
        outcome.failure = f"prints {wrong[0]!r}: print plain text in whole lines"
    missing = {n: t for n, t in (to_raise | to_warn).items() if n not in came}
    if missing and not outcome.failure:
        outcome.failed_line, name = next(iter(missing.items()))
        outcome.failure = f"declares {name}, but none came"


def tell_warnings(tape: Tape, to_warn: dict[int, str]) -> set[int]:
    """Print declared warnings, raise others; returns a set that their lines join."""
    came: set[int] = set()

    def show(message: Any, category: Any, *_: Any, **__: Any) -> None:
        if to_warn.get(tape.line()) != category.__name__:
            raise message
        came.add(tape.line())
        tape.write(f"{category.__name__}: {BUILD_PLACE.sub('', str(message))}\n")

    warnings.resetwarnings()
    warnings.simplefilter("default")
    warnings.showwarning = show
    return came


def end(
    error: BaseException, tape: Tape, program: Program, outcome: Outcome
) -> set[int]:
    """Print a declared error, note another as the failure; returns declared lines."""
    steps = traceback.extract_tb(error.__traceback__)
    own = [step for step in steps if step.filename == tape.path]
    at = (own[-1].lineno if own else getattr(error, "lineno", None)) or 1
    message = "".join(traceback.format_exception_only(error))
    name, to_raise = type(error).__name__, program.declared("raises")
    lines = [step.lineno or 1 for step in own if isinstance(error, Exception)]
    came = {line for line in lines if to_raise.get(line) == name}
    outcome.failed_line = at
    if came:
        tape.pieces.append((tape.part, at, message))
        statements = [statement.lineno for statement in ast.parse(program.source).body]
        if never := [n for n in statements if n > (own[0].lineno or 1)]:
            outcome.failure = f"ends here: line {never[0]} never runs, put this last"
        return came
    wanted = ", ".join(f"{name} (line {n})" for n, name in to_raise.items())
    but = f" {name} instead of {wanted}" if wanted else ""
    where = "".join(f"  line {step.lineno}: {step.line}\n" for step in own)
    verb = "warned" if isinstance(error, Warning) else "raised"
    outcome.failure = f"{verb}{but}:\n{where}{message}{hint(error, at)}"
    return came


def hint(error: BaseException, line: int) -> str:
    """What an author can do about an error that no comment declares."""
    if isinstance(error, SyntaxError):
        return "Python cannot read it: correct it"
    if isinstance(error, EOFError):
        return "A program has no keyboard here: write the value in"
    if isinstance(error, NoNetwork):
        return "Write the data in, or use what scikit-learn brings"
    if not isinstance(error, Exception):
        return "A program ends by itself: take this out"
    mend = "A program is complete, and runs in an empty folder: mend it"
    verb = "warns" if isinstance(error, Warning) else "raises"
    name = type(error).__name__
    return (
        f"{mend}; or, if a page is to show this, end line {line} with: # {verb} {name}"
    )
