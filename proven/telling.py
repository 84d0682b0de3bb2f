"""What is said of a program that warns, raises or is not all run.

A comment declares a warning or an error: then it is printed as Python prints it.
Whatever else comes fails the program, with its line and what an author can do.
"""

import ast
import io
import mmap
import os
import sys
import threading
import traceback
import types
import warnings
from typing import Any

from proven.bare import BUILD_PLACE, without_frames
from proven.log import Log, size
from proven.network import NoNetwork
from proven.plain import flush
from proven.program import Program


def tell_warnings(log: Log, to_warn: dict[int, str]) -> set[int]:
    """Print declared warnings, raise others; returns a set that their lines join."""
    came: set[int] = set()

    def show(message: Any, category: Any, *_: Any, **__: Any) -> None:
        lines = log.lines(sys._getframe(1))
        said = [n for n in lines if to_warn.get(n) == category.__name__]
        if not said and not log.elsewhere:
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


def end(error: BaseException, program: Program, log: Log) -> set[int]:
    """Print a declared error, note another as the failure; returns declared lines.

    On another release or a GPU any error may end a program and is printed.
    """
    steps = traceback.extract_tb(error.__traceback__)
    own = [step for step in steps if step.filename == log.path]
    at = (own[-1].lineno if own else getattr(error, "lineno", None)) or 1
    message = last_words(error)
    name, to_raise = type(error).__name__, program.declared("raises")
    lines = [step.lineno or 1 for step in own if isinstance(error, Exception)]
    came = {line for line in lines if to_raise.get(line) == name}
    unusual = log.elsewhere and isinstance(error, Exception)
    if came or unusual:
        flush()
        sys.stderr.write(BUILD_PLACE.sub("", message))
        flush()
        log.wrote[-1:] = [(size(), at)]
        statements = [statement.lineno for statement in ast.parse(program.source).body]
        never = [n for n in statements if own and n > (own[0].lineno or 1)]
        if never and not log.elsewhere:
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
