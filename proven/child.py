"""Runs one program as `__main__`. Lives and ends in a process of its own.

Everything that a program may change (torch's global state, seeds, environment,
warnings, threads, working folder) ends with the process, so nothing has to be
put back. What it prints goes to a real file, through file descriptors 1 and 2 as
in any process, in the order in which a terminal would get it; this interpreter
ends as every interpreter does (threads, atexit, `__del__`) before it is read.
"""

import ast
import atexit
import ctypes
import faulthandler
import gc
import importlib
import io
import json
import mmap
import multiprocessing.process
import multiprocessing.util
import os
import platform
import random
import socket
import sys
import threading
import time
import traceback
import types
import warnings
import weakref
from contextlib import suppress
from dataclasses import dataclass
from typing import Any

from proven.bare import BUILD_PLACE, without_frames
from proven.network import NoNetwork, refuse_network
from proven.program import Program
from proven.recorded import Machine

# What stands in a run's folder; the program runs in the last one.
PRINTED, SAID, HUNG, EMPTY = "printed", "said.json", "hung", "empty"


@dataclass(frozen=True)
class Conditions:
    """Under which every program runs."""

    preload: list[str]  # packages that are imported before
    threads: int  # of torch
    seconds: int  # at most


class Log:
    """What a run says of itself, beside what it prints."""

    def __init__(self, program: Program) -> None:
        self.path = str(program.path)
        self.process = os.getpid()
        self.machine = Machine()
        self.failure = ""
        self.failed_line = 1
        self.parts: list[tuple[str, int]] = []  # name, and byte at which it begins
        self.wrote: list[tuple[int, int]] = []  # byte at which it ends, and line
        self.never_ran: list[int] = []
        self.started = 1  # the line that last started another process
        self.seconds = 0.0  # that the program took

    def fail(self, failure: str, line: int) -> None:
        """Note the first failure; what follows from it is not said."""
        if not self.failure:
            self.failure, self.failed_line = failure, line

    def line(self, frame: types.FrameType | None = None) -> int:
        """The program's line that is running, 0 if none is."""
        return next(iter(self.lines(frame)), 0)

    def lines(self, frame: types.FrameType | None = None) -> list[int]:
        """The program's lines that are running, the innermost first."""
        frame, found = frame or sys._getframe(1), []
        while frame:
            if frame.f_code.co_filename == self.path:
                found.append(frame.f_lineno)
            frame = frame.f_back
        return found

    def save(self, path: str) -> None:
        facts = vars(self) | {"machine": vars(self.machine)}
        with open(path + ".unfinished", "w", encoding="utf-8") as file:
            json.dump(facts, file)
        os.replace(path + ".unfinished", path)


class Noted(io.FileIO):
    """The file under stdout or stderr; notes which line of the program wrote."""

    def __init__(self, descriptor: int, name: str, log: Log) -> None:
        super().__init__(descriptor, "w", closefd=False)
        self.log, self.name = log, name

    def write(self, data: Any) -> int:
        written = super().write(data)
        self.log.wrote.append((size(), self.log.line(sys._getframe(1))))
        return written


def size() -> int:
    """Bytes printed so far, by whatever process."""
    return os.fstat(1).st_size


def within_a_line() -> bool:
    """Whether what was printed so far does not end its last line."""
    return size() > 0 and os.pread(1, 1, size() - 1) != b"\n"


def run(program: Program, scratch: str, conditions: Conditions) -> None:
    """Execute `program` in the empty folder in `scratch`, where its log is left."""
    for name in conditions.preload:  # no work where the server has done it
        importlib.import_module(name)
    if hasattr(os, "setpgrp"):
        os.setpgrp()  # what it starts is a group, and ended with it
    os.chdir(os.path.join(scratch, EMPTY))
    # One that hangs writes where it is and ends, even inside torch's own code.
    hung = open(os.path.join(scratch, HUNG), "w")  # noqa: SIM115
    faulthandler.dump_traceback_later(conditions.seconds, exit=True, file=hung)
    log, start = Log(program), time.monotonic()
    log.machine = become_plain(program, conditions.threads)
    redirect(os.path.join(scratch, PRINTED), log)
    if log.machine.accelerator or not program.needs_gpu:
        execute(program, log)
    if os.getpid() == log.process:  # not in what the program forked
        log.seconds = time.monotonic() - start
        log.save(os.path.join(scratch, SAID))
    os._exit(0)


def become_plain(program: Program, threads: int) -> Machine:
    """Undo what a process that was prepared has and `python <file>` has not."""
    sys.path[:] = [p for p in sys.path if p.startswith((sys.prefix, sys.base_prefix))]
    sys.argv = [str(program.path)]
    os.environ.pop("PYTHONPATH", None)  # by which the server found this engine
    multiprocessing.set_start_method(None, force=True)
    # Of what runs at Python's end only what the program asks for, and the wait for
    # the processes that it started: what was preloaded would take long.
    vars(atexit)["_clear"]()
    atexit.register(vars(multiprocessing.util)["_exit_function"])
    weakref.finalize._registered_with_atexit = False  # type: ignore[attr-defined]
    vars(multiprocessing.process)["_parent_process"] = None
    this = multiprocessing.current_process()
    vars(this).update(_identity=(), _name="MainProcess", _parent_pid=None)
    become_another_machine()
    # A fork would inherit the numbers of the server, at random but once for all.
    random.seed()
    if numpy := sys.modules.get("numpy"):
        numpy.random.seed()
    torch = sys.modules.get("torch")
    if not torch:
        return Machine()
    torch.default_generator.seed()
    torch.set_num_threads(threads)
    device = torch.accelerator.current_accelerator(check_available=True)
    name = torch.cuda.get_device_name() if device and device.type == "cuda" else ""
    kind = device.type if device else ""
    return Machine(kind, name or kind, torch.__version__)


def become_another_machine() -> None:
    """Answer otherwise than this machine: what prints its name is not recorded."""
    cores = (os.cpu_count() or 1) + 1
    for name in ("cpu_count", "process_cpu_count"):
        setattr(os, name, lambda: cores)
    if hasattr(os, "sched_getaffinity"):
        os.sched_getaffinity = lambda _: {*range(cores)}
    vars(socket)["gethostname"] = lambda: "elsewhere"
    if hasattr(os, "uname"):
        this = os.uname()
        other = os.uname_result((this[0], "elsewhere", "0", "0", this[4]))
        os.uname = lambda: other
        vars(platform)["_uname_cache"] = None


def redirect(printed: str, log: Log) -> None:
    """Let everything that this process prints land in the file `printed`, in order."""
    file = os.open(printed, os.O_RDWR | os.O_CREAT | os.O_APPEND)
    os.dup2(os.open(os.devnull, os.O_RDONLY), 0)
    os.dup2(file, 1)
    os.dup2(file, 2)
    nothing = io.FileIO(0, "r", closefd=False)
    nothing.name = "<stdin>"
    keep("stdin", "r", io.TextIOWrapper(io.BufferedReader(nothing), "utf-8"))
    for name, descriptor, errors in (
        ("stdout", 1, "strict"),
        ("stderr", 2, "backslashreplace"),
    ):
        buffer = io.BufferedWriter(Noted(descriptor, f"<{name}>", log))
        stream = io.TextIOWrapper(buffer, "utf-8", errors, line_buffering=True)
        keep(name, "w", stream)
    if sys.platform != "win32":  # C's own stdout, line by line as in a terminal
        library = ctypes.CDLL(None)
        name = "stdout" if sys.platform == "linux" else "__stdoutp"
        library.setvbuf(ctypes.c_void_p.in_dll(library, name), None, 1, 0)


def keep(name: str, mode: str, stream: io.TextIOWrapper) -> None:
    """Make a file one of `sys`'s three, in both places where Python has it."""
    vars(stream)["mode"] = mode
    setattr(sys, name, stream)
    setattr(sys, f"__{name}__", stream)


def execute(program: Program, log: Log) -> None:
    """Run the program's parts in one module, `__main__`, and end the interpreter."""
    from proven.frozen import tracer  # noqa: PLC0415 - starts what no other needs

    path = log.path
    main = sys.modules["__main__"] = types.ModuleType("__main__")
    main.__file__ = path
    main.__builtins__ = sys.modules["builtins"]  # type: ignore[attr-defined]
    came = tell_warnings(log, program.declared("warns"))
    tell_what_python_ignores(log)
    note_processes(log)
    sys.addaudithook(refuse_network)
    in_forks = trace_forks(program, log)
    tracer.start()
    try:
        for part in program.parts:
            flush()
            if within_a_line():
                what = f"ends section '{log.parts[-1][0]}' within a line"
                log.fail(f"{what}: end it in the same section", part.first_line - 3)
            log.parts.append((part.name, size()))
            # Leading newlines give each statement its line number in the file.
            code = "\n" * (part.first_line - 1) + part.text
            exec(compile(code, path, "exec"), main.__dict__)
    except BaseException as error:
        came |= end(error, program, log)
    end_interpreter(log)
    if os.getpid() != log.process:
        return
    tracer.stop()
    declared = program.declared("raises") | program.declared("warns")
    for line, name in declared.items():
        if line not in came:
            log.fail(f"declares {name}, but none came", line)
    if not log.failure:
        never = {*tracer.analysis2(path)[3]} - program.by_device
        log.never_ran = sorted(line for line in never if not in_forks[line])


def note_processes(log: Log) -> None:
    """Note which line starts another process."""

    def note(event: str, _: Any) -> None:
        if event in {"subprocess.Popen", "os.fork", "os.posix_spawn"}:
            log.started = log.line(sys._getframe(1)) or log.started

    sys.addaudithook(note)


def trace_forks(program: Program, log: Log) -> mmap.mmap:
    """A byte for each line, set by the processes that the program forks.

    What `coverage` notes in those ends with them.
    """
    ran = mmap.mmap(-1, program.source.count("\n") + 2)

    def note(frame: types.FrameType, event: str, _: Any) -> Any:
        if frame.f_code.co_filename != log.path:
            return None
        if event == "line":
            ran[frame.f_lineno] = 1
        return note

    def start() -> None:
        threading.settrace(note)
        sys.settrace(note)
        frame: types.FrameType | None = sys._getframe()
        while frame:
            if frame.f_code.co_filename == log.path:
                frame.f_trace = note
            frame = frame.f_back

    if hasattr(os, "register_at_fork"):
        os.register_at_fork(after_in_child=start)
    return ran


def tell_warnings(log: Log, to_warn: dict[int, str]) -> set[int]:
    """Print declared warnings, raise others; returns a set that their lines join."""
    came: set[int] = set()

    def show(message: Any, category: Any, *_: Any, **__: Any) -> None:
        lines = log.lines(sys._getframe(1))
        said = [n for n in lines if to_warn.get(n) == category.__name__]
        if not said:
            at = lines[0] if lines else 1
            what = f"warned:\n  {category.__name__}: {message}"
            log.fail(told(what, message, at), at)
            raise message
        came.update(said)
        text = BUILD_PLACE.sub("", str(message))
        sys.stderr.write(f"{category.__name__}: {text}\n")

    warnings.showwarning = show
    return came


def tell_what_python_ignores(log: Log) -> None:
    """An error in a thread, a `__del__` or at the end fails, with its line."""

    def ignored(where: str, error: BaseException | None) -> None:
        steps = traceback.extract_tb(error.__traceback__) if error else []
        own = [step.lineno or 1 for step in steps if step.filename == log.path]
        message = "".join(traceback.format_exception_only(error)).strip()
        log.fail(
            f"raised in {where}, where no `# raises` can show it:\n{message}",
            own[-1] if own else log.line() or 1,
        )

    def in_thread(error: Any) -> None:
        ignored("a thread", error.exc_value)

    def unraisable(error: Any) -> None:
        ignored("what Python ends by itself", error.exc_value)

    threading.excepthook = in_thread
    sys.unraisablehook = unraisable


def end(error: BaseException, program: Program, log: Log) -> set[int]:
    """Print a declared error, note another as the failure; returns declared lines."""
    steps = traceback.extract_tb(error.__traceback__)
    own = [step for step in steps if step.filename == log.path]
    at = (own[-1].lineno if own else getattr(error, "lineno", None)) or 1
    message = last_words(error)
    name, to_raise = type(error).__name__, program.declared("raises")
    lines = [step.lineno or 1 for step in own if isinstance(error, Exception)]
    came = {line for line in lines if to_raise.get(line) == name}
    if came:
        flush()
        sys.stderr.write(BUILD_PLACE.sub("", message))
        flush()
        log.wrote[-1:] = [(size(), at)]
        statements = [statement.lineno for statement in ast.parse(program.source).body]
        if never := [n for n in statements if n > (own[0].lineno or 1)]:
            log.fail(f"ends here: line {never[0]} never runs, put this last", at)
        return came
    wanted = ", ".join(f"{name} (line {n})" for n, name in to_raise.items())
    but = f" {name} instead of {wanted}" if wanted else ""
    where = "".join(f"  line {step.lineno}: {step.line}\n" for step in own)
    verb = "warned" if isinstance(error, Warning) else "raised"
    log.fail(told(f"{verb}{but}:\n{where}{message}", error, at), at)
    return came


def last_words(error: BaseException) -> str:
    """What Python prints of an error that ends a program, without where it was."""
    stream, sys.stderr = sys.stderr, io.StringIO()
    try:
        sys.__excepthook__(type(error), error, error.__traceback__)
        return without_frames(sys.stderr.getvalue())
    finally:
        sys.stderr = stream


def told(what: str, error: BaseException, line: int) -> str:
    """What happened, and what an author can do about it."""
    return f"{what.rstrip()}\n{hint(error, line)}"


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


def end_interpreter(log: Log) -> None:
    """What Python does at its end: threads, atexit, `__main__`'s objects, flush.

    Its own end would also take all that was imported apart, which takes seconds.
    """
    finish_threads = vars(threading)["_shutdown"]
    clear = vars(atexit)["_run_exitfuncs"]
    names = vars(sys.modules["__main__"])
    for step in (finish_threads, clear, lambda: forget(names), gc.collect):
        try:
            step()
        except BaseException as error:
            log.fail(f"raised at its end:\n{error!r}", 1)
    flush()
    if sys.platform != "win32":
        ctypes.CDLL(None).fflush(None)


def flush() -> None:
    """Write what is held back, also where the program put another file or closed it."""
    for stream in (sys.stdout, sys.stderr, sys.__stdout__, sys.__stderr__):
        with suppress(AttributeError, OSError, ValueError):
            stream.flush()  # type: ignore[union-attr]


def forget(names: dict[str, Any]) -> None:
    """Let go of a module's objects in Python's order: first `_names`, then the rest."""
    for private in (True, False):
        for name in list(names):
            if name.startswith("_") == private and name != "__builtins__":
                names[name] = None
