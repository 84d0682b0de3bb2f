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

from proven.child import Conditions, Outcome, run
from proven.program import Program
from proven.settings import Settings

# How a figure is drawn, wherever it is drawn.
MATPLOTLIB = {
    "MATPLOTLIBRC": str(Path(__file__).with_name("matplotlibrc")),
    "SOURCE_DATE_EPOCH": "0",  # no date of today in a figure
}


class Runner:
    """Runs programs in the background, as many at a time as there are cores."""

    def __init__(self, settings: Settings, threads: int, seconds: int) -> None:
        self.conditions = Conditions(settings.preload, threads, seconds)
        os.environ |= settings.environment | MATPLOTLIB
        os.environ |= {
            "MPLBACKEND": "agg",
            "OMP_NUM_THREADS": str(threads),
            "OPENBLAS_NUM_THREADS": "1",
        }
        can_fork = sys.platform == "linux"
        self.context: Any = multiprocessing.get_context(
            "forkserver" if can_fork else "spawn"
        )
        if can_fork:
            self.context.set_forkserver_preload(settings.preload)
            forkserver.ensure_running()  # it imports while pages are read
        self.workers = ThreadPoolExecutor(os.cpu_count() or 1)

    def submit(self, program: Program, anew: bool = False) -> "Future[Outcome]":
        """Start `program`; `anew` in a new interpreter, where hashes are others."""
        context = multiprocessing.get_context("spawn") if anew else self.context
        return self.workers.submit(self._run, program, context)

    def close(self) -> None:
        self.workers.shutdown(cancel_futures=True)

    def _run(self, program: Program, context: Any) -> Outcome:
        seconds = self.conditions.seconds
        with tempfile.TemporaryDirectory() as scratch:
            folder = Path(scratch, "empty")
            folder.mkdir()
            here, there = context.Pipe(duplex=False)
            process = context.Process(
                target=run,
                args=(program, str(folder), self.conditions, there),
            )
            process.start()
            there.close()
            late = f"did not end within {seconds} seconds and was stopped"
            outcome = Outcome(failure=late)
            try:
                if here.poll(seconds + 60):  # it stops itself before
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
