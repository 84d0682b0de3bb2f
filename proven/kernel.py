"""Runs the cells of a notebook in a Jupyter kernel, in an empty folder.

The kernel lives in a process that already has torch imported, as each program does:
one for each page would take seconds otherwise.
"""

import linecache
import os
import sys
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from jupyter_client.blocking.client import BlockingKernelClient
from jupyter_client.connect import write_connection_file

from proven.bare import WARNING, as_recorded
from proven.child import EMPTY, Conditions
from proven.network import refuse_network
from proven.plain import become_plain
from proven.program import Program

CONNECTION = "connection.json"
STARTS_WITHIN, ENDS_WITHIN = 60, 10  # seconds


@dataclass
class Said:
    """What a cell showed."""

    printed: str = ""  # to stdout
    warned: list[str] = field(default_factory=list)  # a warning each
    error: str = ""  # type and message
    results: list[str] = field(default_factory=list)  # what it shows without printing


class Kernel:
    """A kernel, in an empty folder in `scratch`, from `with` to its end."""

    def __init__(self, context: Any, scratch: Path, conditions: Conditions) -> None:
        self.folder, self.seconds = scratch / EMPTY, conditions.seconds
        self.folder.mkdir()
        file, _ = write_connection_file(str(scratch / CONNECTION))
        self.process = context.Process(target=be_kernel, args=(file, conditions))
        self.client = BlockingKernelClient(connection_file=file)

    def __enter__(self) -> "Kernel":
        self.process.start()
        self.client.load_connection_file()
        self.client.start_channels(hb=False)  # a busy machine's heart beats late
        try:
            self.client.wait_for_ready(timeout=STARTS_WITHIN)
        except BaseException:
            self.__exit__()
            raise
        return self

    def __exit__(self, *_: object) -> None:
        self.client.shutdown()
        self.client.stop_channels()
        self.process.join(ENDS_WITHIN)
        self.process.kill()
        self.process.join()

    def run(self, code: str) -> Said:
        """Run a cell; raises TimeoutError if it takes too long."""
        said, stderr = Said(), ""

        def hear(message: dict[str, Any]) -> None:
            nonlocal stderr
            kind, content = message["msg_type"], message["content"]
            if kind == "stream" and content["name"] == "stderr":
                stderr += content["text"]
            elif kind == "stream":
                said.printed += content["text"]
            elif kind == "error":
                said.error = f"{content['ename']}: {content['evalue']}"
            elif kind in {"execute_result", "display_data"}:
                said.results.append(content["data"].get("text/plain", ""))

        self.client.execute_interactive(
            code,
            stop_on_error=False,
            allow_stdin=False,
            timeout=self.seconds,
            output_hook=hear,
        )
        said.warned = warnings_in(stderr, code)
        return said


def warnings_in(stderr: str, code: str) -> list[str]:
    """Each warning as a recording says it."""
    if not stderr:
        return []
    found = list(WARNING.finditer(stderr))
    for match in found:  # the lines of a cell, which no file has
        if not os.path.exists(match["file"]):
            lines = code.splitlines(keepends=True)
            linecache.cache[match["file"]] = len(code), None, lines, match["file"]
    starts = [match.start() for match in found]
    if starts[:1] != [0]:
        starts.insert(0, 0)  # something else
    ends = [*starts[1:], len(stderr)]
    pieces = zip(starts, ends, strict=True)
    return [as_recorded(stderr[a:b], raises=False) for a, b in pieces]


def be_kernel(connection: str, conditions: Conditions) -> None:
    """Be a kernel until it is told to end."""
    from ipykernel.kernelapp import IPKernelApp  # noqa: PLC0415 - only here, it is slow

    os.chdir(Path(connection).with_name(EMPTY))
    os.environ["CUDA_VISIBLE_DEVICES"] = ""  # it holds what a CPU prints
    become_plain(Program(Path("notebook")), conditions.threads)
    os.environ["IPYTHONDIR"] = os.path.dirname(connection)  # no settings of a reader's
    sys.stdout = sys.stderr = open(os.devnull, "w")  # noqa: SIM115 - it is talkative
    sys.addaudithook(refuse_network)
    app = IPKernelApp.instance()
    app.initialize(["-f", connection, "--InteractiveShell.colors=nocolor"])
    shell: Any = app.shell
    shell.events.register("post_run_cell", close_figures)
    app.start()
    os._exit(0)


def close_figures(_result: object) -> None:
    """What Jupyter does after each cell, when it has shown its figures."""
    if pyplot := sys.modules.get("matplotlib.pyplot"):
        pyplot.close("all")
