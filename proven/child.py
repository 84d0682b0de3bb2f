"""Runs one program as `__main__`. Lives and ends in a process of its own.

Everything that a program may change (torch's global state, seeds, environment,
warnings, threads, working folder) ends with the process, so nothing has to be
put back. What it prints goes to a real file, through file descriptors 1 and 2 as
in any process, in the order in which a terminal would get it; this interpreter
ends as every interpreter does (threads, atexit, `__del__`) before it is read.
"""

import atexit
import ctypes
import faulthandler
import gc
import importlib
import os
import sys
import threading
import time
import types
from dataclasses import dataclass
from typing import Any

from proven.log import Log, size, within_a_line
from proven.network import refuse_network
from proven.plain import become_plain, flush, redirect
from proven.program import Program
from proven.recorded import is_recorded_elsewhere
from proven.rounds import Rounds, Totals, Tracer
from proven.telling import (
    end,
    note_processes,
    tell_warnings,
    tell_what_python_ignores,
    trace_forks,
)

# What stands in a run's folder; the program runs in the last one.
PRINTED, SAID, HUNG, EMPTY = "printed", "said.json", "hung", "empty"


@dataclass(frozen=True)
class Conditions:
    """Under which every program runs."""

    preload: list[str]  # packages that are imported before
    threads: int  # of torch
    seconds: int  # at most
    elsewhere: bool = False  # on another release: see `Log.elsewhere`


def run(
    program: Program,
    scratch: str,
    conditions: Conditions,
    watcher: type[Tracer] | None = None,
    told: Totals | Rounds | None = None,
) -> None:
    """Execute `program` in the empty folder in `scratch`, where its log is left.

    `watcher` counts the rounds of its loops, or, told them, notes what each line did.
    """
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
    log.elsewhere = conditions.elsewhere or is_recorded_elsewhere(program, log.machine)
    redirect(os.path.join(scratch, PRINTED), log)
    if log.machine.accelerator or not program.needs_gpu:
        execute(program, log, watcher(program, log, told) if watcher else None)
    if os.getpid() == log.process:  # not in what the program forked
        log.seconds = time.monotonic() - start
        log.save(os.path.join(scratch, SAID))
    os._exit(0)


def execute(program: Program, log: Log, watcher: Tracer | None = None) -> None:
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
    (watcher or tracer).start()
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
        if watcher:
            watcher.stop()
        came |= end(error, program, log)
    end_interpreter(log)
    if os.getpid() != log.process:
        return
    (watcher or tracer).stop()
    declared = program.declared("raises") | program.declared("warns")
    for line, name in declared.items():
        if line not in came and not log.elsewhere:
            log.fail(f"declares {name}, but none came", line)
    if watcher:
        watcher.tell()
    elif not log.failure and not log.elsewhere:
        lines = lines_of(compile(program.source, path, "exec"))
        ran = vars(tracer)["_collector"].data  # what get_data() has takes longer
        if lines <= {*ran.get(path, ())}:
            return  # all ran: what follows takes long
        never = {*tracer.analysis2(path)[3]} - program.by_device
        log.never_ran = sorted(line for line in never if not in_forks[line])


def lines_of(code: types.CodeType) -> set[int]:
    """The lines of a piece of code and of the functions in it."""
    inner = [one for one in code.co_consts if isinstance(one, types.CodeType)]
    own = {line for _, _, line in code.co_lines() if line}
    return own.union(*map(lines_of, inner))


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


def forget(names: dict[str, Any]) -> None:
    """Let go of a module's objects in Python's order: first `_names`, then the rest."""
    for private in (True, False):
        for name in list(names):
            if name.startswith("_") == private and name != "__builtins__":
                names[name] = None
