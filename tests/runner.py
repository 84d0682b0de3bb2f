"""Runs programs, each in a fresh process that already has torch imported.

A server process imports the packages once and forks for every program
(`multiprocessing`'s forkserver). Where a system cannot fork safely, each
program gets a new interpreter: slower, otherwise the same.
"""

import gzip
import hashlib
import multiprocessing
import os
import sys
import tempfile
from concurrent.futures import Future, ThreadPoolExecutor
from multiprocessing import forkserver
from pathlib import Path
from typing import Any

from tests.child import Chunk, Job, Outcome, run

ROOT = Path(__file__).parent.parent
HOUSING = ROOT / "snippets" / "data" / "california_housing.csv.gz"
# What programs import, and what torch imports only at the first optimizer.
PRELOAD = [
    "torch",
    "torch._dynamo",
    "matplotlib.pyplot",
    "sklearn.datasets",
    "sklearn.linear_model",
    "sklearn.metrics",
    "sklearn.model_selection",
    "sklearn.preprocessing",
]
# scikit-learn's own file has these columns in this order.
HOUSING_COLUMNS = [
    *("median_house_value", "median_income", "housing_median_age", "total_rooms"),
    *("total_bedrooms", "population", "households", "latitude", "longitude"),
]


class Runner:
    """Runs programs in the background, as many at a time as there are cores."""

    def __init__(self, cache: Path, threads: int = 1, seconds: int = 60) -> None:
        self.threads, self.seconds = threads, seconds
        os.environ.update(
            {
                "SCIKIT_LEARN_DATA": str(housing_folder(cache)),
                "MPLBACKEND": "agg",
                "MATPLOTLIBRC": str(ROOT / "tests" / "matplotlibrc"),
                "SOURCE_DATE_EPOCH": "0",  # no date of today in a figure
                "OMP_NUM_THREADS": str(threads),
                "OPENBLAS_NUM_THREADS": "1",
            }
        )
        can_fork = sys.platform == "linux"
        self.context: Any = multiprocessing.get_context(
            "forkserver" if can_fork else "spawn"
        )
        if can_fork:
            self.context.set_forkserver_preload(PRELOAD)
            forkserver.ensure_running()  # it imports while pages are read
        self.workers = ThreadPoolExecutor(os.cpu_count() or 1)

    def submit(self, path: Path, chunks: list[Chunk]) -> "Future[Outcome]":
        """Start the program at `path`, whose blocks are `chunks`."""
        return self.workers.submit(self._run, path, chunks)

    def close(self) -> None:
        self.workers.shutdown(cancel_futures=True)

    def _run(self, path: Path, chunks: list[Chunk]) -> Outcome:
        with tempfile.TemporaryDirectory() as scratch:
            folder = Path(scratch, "empty")
            folder.mkdir()
            here, there = self.context.Pipe(duplex=False)
            job = Job(str(path), chunks, str(folder), self.threads, self.seconds)
            process = self.context.Process(target=run, args=(job, there))
            process.start()
            there.close()
            outcome = Outcome(failed_line=chunks[0].first_line)
            try:
                # The child stops itself; this is for one that is stuck in C.
                if here.poll(self.seconds + 10):
                    outcome = here.recv()
                else:
                    outcome.failure = "did not end in time and was stopped"
            except EOFError:
                process.join()
                outcome.failure = f"the process died (exit code {process.exitcode})"
            process.kill()
            process.join()
            for figure in sorted(folder.glob("*.svg")):
                outcome.files[figure.name] = figure.read_text("utf-8")
            return outcome


def housing_folder(cache: Path) -> Path:
    """A scikit-learn data folder made from the CSV, so that nothing is downloaded.

    Returns the folder for `SCIKIT_LEARN_DATA`; made once for each version of the CSV.
    """
    digest = hashlib.sha256(HOUSING.read_bytes()).hexdigest()
    folder = cache / digest[:12]
    target = folder / "cal_housing_py3.pkz"
    if not target.exists():
        import joblib  # noqa: PLC0415
        import numpy as np  # noqa: PLC0415

        with gzip.open(HOUSING, "rt", encoding="utf-8") as file:
            names = file.readline().strip().split(",")
            table = np.loadtxt(file, delimiter=",")
        folder.mkdir(parents=True, exist_ok=True)
        unfinished = target.with_suffix(f".{os.getpid()}")
        joblib.dump(
            table[:, [names.index(name) for name in HOUSING_COLUMNS]],
            unfinished,
            compress=6,
        )
        unfinished.replace(target)
    return folder
