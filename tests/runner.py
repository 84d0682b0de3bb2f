"""Runs programs, each in a fresh process that already has torch imported.

A server process imports the packages once and forks for every program
(`multiprocessing`'s forkserver). Where a system cannot fork safely, each
program gets a new interpreter: slower, otherwise the same.
"""

import multiprocessing
import os
import re
import sys
import tempfile
from concurrent.futures import Future, ThreadPoolExecutor
from multiprocessing import forkserver
from pathlib import Path
from typing import Any

from tests.child import Outcome, run
from tests.housing import housing_folder
from tests.program import Program

# What programs import, and what torch imports only at the first optimizer.
PRELOAD = [
    *("torch", "torch._dynamo", "matplotlib.pyplot"),
    *("sklearn.datasets", "sklearn.linear_model", "sklearn.metrics"),
    *("sklearn.model_selection", "sklearn.preprocessing"),
]


class Runner:
    """Runs programs in the background, as many at a time as there are cores."""

    def __init__(self, cache: Path, threads: int = 1, seconds: int = 60) -> None:
        self.threads, self.seconds = threads, seconds
        os.environ |= {
            "SCIKIT_LEARN_DATA": str(housing_folder(cache)),
            "MPLBACKEND": "agg",
            "MATPLOTLIBRC": str(Path(__file__).with_name("matplotlibrc")),
            "SOURCE_DATE_EPOCH": "0",  # no date of today in a figure
            "OMP_NUM_THREADS": str(threads),
            "OPENBLAS_NUM_THREADS": "1",
        }
        can_fork = sys.platform == "linux"
        self.context: Any = multiprocessing.get_context(
            "forkserver" if can_fork else "spawn"
        )
        if can_fork:
            self.context.set_forkserver_preload(PRELOAD)
            forkserver.ensure_running()  # it imports while pages are read
        self.workers = ThreadPoolExecutor(os.cpu_count() or 1)

    def submit(self, program: Program, anew: bool = False) -> "Future[Outcome]":
        """Start `program`; `anew` in a new interpreter, where hashes are others."""
        context = multiprocessing.get_context("spawn") if anew else self.context
        return self.workers.submit(self._run, program, context)

    def close(self) -> None:
        self.workers.shutdown(cancel_futures=True)

    def _run(self, program: Program, context: Any) -> Outcome:
        with tempfile.TemporaryDirectory() as scratch:
            folder = Path(scratch, "empty")
            folder.mkdir()
            here, there = context.Pipe(duplex=False)
            process = context.Process(
                target=run,
                args=(program, str(folder), self.threads, self.seconds, there),
            )
            process.start()
            there.close()
            late = f"did not end within {self.seconds} seconds and was stopped"
            outcome = Outcome(failure=late)
            try:
                if here.poll(self.seconds + 60):  # it stops itself before
                    outcome = here.recv()
            except EOFError:
                process.join()
                place = rf'{re.escape(program.path.name)}", line (\d+)'
                if at := re.search(place, Path(scratch, "hung").read_text("utf-8")):
                    outcome.failed_line = int(at[1])
                else:
                    code = process.exitcode
                    outcome.failure = (
                        f"ended its process (exit code {code}): let it end by itself"
                    )
            process.kill()
            process.join()
            for file in sorted(folder.iterdir()):
                if file.suffix == ".svg":
                    outcome.figures[file.name] = file.read_text("utf-8")
                elif file.suffix in {".png", ".pdf", ".jpg"}:
                    outcome.failure = f"saves {file.name}: save figures as .svg"
            return outcome
