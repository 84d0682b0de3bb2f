"""How long verifying takes: ratios of medians, measured in turn in one run.

`make bench` runs this. It times the verification of every program (A) against
- the floor: one process that imports torch and executes the same programs,
- nbmake on the same programs as notebooks, one for each page,
- one process for each program,
and `mkdocs build` of the site against a bare Material build of the same pages.
The two slow ones are run once, the others three times, in turn.
"""

import argparse
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import nbformat

from proven.page import Site
from proven.program import Program
from proven.rules import readings_of
from proven.runner import MATPLOTLIB

ROOT = Path.cwd()

FLOOR = """
import contextlib, io, os, sys, tempfile, warnings, torch
torch.set_num_threads(1)
for path in sys.argv[1:]:
    os.chdir(tempfile.mkdtemp())
    with contextlib.redirect_stdout(io.StringIO()), warnings.catch_warnings():
        warnings.simplefilter("ignore")
        with contextlib.suppress(Exception):
            exec(compile(open(path).read(), path, "exec"), {"__name__": "__main__"})
"""
FEW, ONCE = 3, 1


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--fast", action="store_true", help="leave out the slow two")
    fast = parser.parse_args().fast
    site = Site(ROOT)
    pages = {
        reading.page: [p for p in reading.programs if not p.needs_gpu]
        for reading in readings_of(site)
    }
    pages = {page: programs for page, programs in pages.items() if programs}
    programs = sorted(str(p.path) for found in pages.values() for p in found)
    print(f"{len(programs)} programs on {len(pages)} pages, {os.cpu_count()} cores")
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch)
        os.environ |= site.settings.environment | MATPLOTLIB
        os.environ["OMP_NUM_THREADS"] = "1"
        os.environ["MPLBACKEND"] = "agg"
        notebooks = folder / "notebooks"
        notebooks.mkdir()
        for page, found in pages.items():
            name = f"{page.parent.name}-{page.stem}.ipynb"
            write_notebook(found, notebooks / name)
        bare = bare_site(folder)
        python = sys.executable
        pytest = [python, "-m", "pytest", "-q"]
        verify = [*pytest, "docs"]
        floor = [python, "-c", FLOOR, *programs]
        build = [python, "-m", "mkdocs", "build", "-q", "-d", str(folder / "site")]
        with_nbmake = [*pytest, "--nbmake", "--override-ini=addopts=", str(notebooks)]
        times = measure(
            FEW,
            verify=lambda: run(verify),
            floor=lambda: run(floor),
            build=lambda: run(build),
            bare=lambda: run([*build, "-f", str(bare)]),
        )
        if not fast:
            times |= measure(
                ONCE,
                nbmake=lambda: run(with_nbmake, folder),
                each=lambda: run_each(programs, folder),
            )
    report("verify / floor", times["verify"], times["floor"])
    if not fast:
        report("nbmake / verify", times["nbmake"], times["verify"])
        report("a process per program / verify", times["each"], times["verify"])
    report("mkdocs build / bare Material", times["build"], times["bare"])


def measure(repeat: int, **actions: Callable[[], object]) -> dict[str, float]:
    """Median seconds of each action; the actions take turns."""
    seconds: dict[str, list[float]] = {name: [] for name in actions}
    for _ in range(repeat):
        for name, action in actions.items():
            start = time.perf_counter()
            action()
            seconds[name].append(time.perf_counter() - start)
    return {name: statistics.median(values) for name, values in seconds.items()}


def report(name: str, above: float, below: float) -> None:
    print(f"{name:32} {above / below:6.2f}   ({above:.1f} s / {below:.1f} s)")


def run(command: list[str], folder: Path = ROOT) -> None:
    subprocess.run(command, cwd=folder, capture_output=True, check=False)


def run_each(programs: list[str], folder: Path) -> None:
    for program in programs:
        run([sys.executable, "-I", program], folder)


def write_notebook(programs: list[Program], path: Path) -> None:
    """A page's programs as the cells of one notebook."""
    cells = []
    for program in programs:
        raises = bool(program.declared("raises") or program.declared("warns"))
        metadata = {"tags": ["raises-exception"]} if raises else {}
        cells.append(nbformat.v4.new_code_cell(program.source, metadata=metadata))
    notebook = nbformat.v4.new_notebook(cells=cells)
    notebook.metadata["kernelspec"] = {"name": "python3", "display_name": "Python 3"}
    nbformat.write(notebook, path)


def bare_site(folder: Path) -> Path:
    """A configuration with the same pages and extensions, and nothing else."""
    shutil.copytree(ROOT / "docs", folder / "docs")
    shutil.rmtree(folder / "docs" / "labs", ignore_errors=True)
    config = (ROOT / "mkdocs.yml").read_text("utf-8")
    extensions = config.partition("markdown_extensions:")[2].partition("\nextra_css")[0]
    path = folder / "mkdocs.yml"
    path.write_text(
        "site_name: Bare\ntheme:\n  name: material\nmarkdown_extensions:" + extensions,
        "utf-8",
    )
    return path


if __name__ == "__main__":
    main()
