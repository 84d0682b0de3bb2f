"""Runs a program in the names of a session, and says which of its lines did not run.

A lab's kernel imports it, and nothing else of the engine that takes time.
"""

from pathlib import Path
from typing import Any


def traced(path: str, names: dict[str, Any]) -> list[int]:
    """Run the file `path` as a cell would be run; its lines that did not run."""
    import coverage  # noqa: PLC0415 - only the kernel needs it

    tracer = coverage.Coverage(data_file=None, config_file=False, include=[path])
    code = compile(Path(path).read_text("utf-8"), path, "exec")
    tracer.start()
    try:
        exec(code, names)
    finally:
        tracer.stop()
    return tracer.analysis2(path)[3]
