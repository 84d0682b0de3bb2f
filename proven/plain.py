"""Makes a process that was prepared what `python <file>` is, somewhere else.

Nothing of the engine, of pytest or of this machine is left for the program to see.
"""

import atexit
import ctypes
import io
import multiprocessing.process
import multiprocessing.util
import os
import platform
import random
import socket
import sys
import weakref
from contextlib import suppress

from proven.log import Log, Noted
from proven.program import Program
from proven.recorded import Machine


def become_plain(program: Program, threads: int) -> Machine:
    """Undo what a process that was prepared has and `python <file>` has not."""
    sys.path[:] = plain_path()
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


def plain_path() -> list[str]:
    """Where `python <file>` looks for packages, without the program's own folder."""
    return [p for p in sys.path if p.startswith((sys.prefix, sys.base_prefix))]


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


def flush() -> None:
    """Write what is held back, also where the program put another file or closed it."""
    for stream in (sys.stdout, sys.stderr, sys.__stdout__, sys.__stderr__):
        with suppress(AttributeError, OSError, ValueError):
            stream.flush()  # type: ignore[union-attr]
