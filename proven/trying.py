"""Runs the attempts of an exercise, one after the other, in a process of their own.

A process for each would cost several times as much. What one attempt leaves behind may
change the next: a recording is compared with `python <file>` of each.
"""

import contextlib
import faulthandler
import importlib
import io
import json
import os
import sys
import traceback
import types
import warnings
from typing import Any

from proven.child import HUNG, PRINTED, SAID, Conditions
from proven.log import Log
from proven.network import refuse_network
from proven.plain import become_plain, flush, redirect
from proven.program import Program
from proven.telling import last_words

Said = dict[str, Any]  # plain, code, failure and never_ran of one attempt


def try_all(attempts: dict[str, Program], scratch: str, conditions: Conditions) -> None:
    """Execute each attempt; what is said of those that ended is left in `scratch`."""
    from proven.frozen import tracer  # noqa: PLC0415 - starts what no other needs

    for name in conditions.preload:
        importlib.import_module(name)
    if hasattr(os, "setpgrp"):
        os.setpgrp()
    os.chdir(scratch)
    first = next(iter(attempts.values()))
    become_plain(first, conditions.threads)
    redirect(os.path.join(scratch, PRINTED), Log(first))
    sys.addaudithook(refuse_network)
    said: dict[str, Said] = {}
    for name, program in attempts.items():
        with open(os.path.join(scratch, HUNG), "w", encoding="utf-8") as hung:
            faulthandler.dump_traceback_later(conditions.seconds, exit=True, file=hung)
            tracer.start()
            said[name] = attempt(program)
            tracer.stop()
            faulthandler.cancel_dump_traceback_later()
        said[name]["never_ran"] = tracer.analysis2(str(program.path))[3]
        with open(os.path.join(scratch, SAID), "w", encoding="utf-8") as file:
            json.dump(said, file)
    flush()
    os._exit(0)


def attempt(program: Program) -> Said:
    """What one attempt prints, and how it ends."""
    path, printed = str(program.path), io.StringIO()
    main = sys.modules["__main__"] = types.ModuleType("__main__")
    main.__file__ = path
    said: Said = {"code": 0, "failure": ""}
    streams = contextlib.redirect_stdout(printed), contextlib.redirect_stderr(printed)
    with streams[0], streams[1], warnings.catch_warnings():
        try:
            exec(compile(program.source, path, "exec"), main.__dict__)
        except SystemExit as error:
            said["code"] = error.code if isinstance(error.code, int) else 1
        except BaseException as error:
            steps = traceback.extract_tb(error.__traceback__)
            own = [step.line for step in steps if step.filename == path][-1:]
            where = "".join(f"  {line}\n" for line in own)
            said["failure"] = f"raised:\n{where}{last_words(error)}"
    return said | {"plain": printed.getvalue()}
