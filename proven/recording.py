"""What a run made against what is recorded, and how a recording is written.

An output stands beside its program, figures in their chapter's folder.
"""

import getpass
import platform
import sys
import tempfile
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

from proven.compare import (
    same_apart_from_numbers,
    same_figure,
    same_steps,
    same_text,
)
from proven.page import Site
from proven.program import Program
from proven.recorded import (
    Machine,
    head_of,
    is_variant,
    place_of,
    recording_for,
    text_of,
    with_head,
)
from proven.runner import Outcome

# Shorter ones stand in words: "/root", a user's name of three letters.
SHORTEST_NAME = 5
DAYS = ("%Y-%m-%d", "%d.%m.%Y", "%d/%m/%Y", "%m/%d/%Y", "%d %B %Y", "%B %d, %Y")


def files_of(site: Site, program: Program, outcome: Outcome) -> dict[Path, str]:
    """What a run made, as the files that hold it; '' for what it should have drawn."""
    folder = site.figures / program.path.parent.name
    figures = dict.fromkeys(program.figures, "") | outcome.figures
    files = {folder / name: text for name, text in figures.items()}
    output = recording_for(program, outcome.machine)
    # Where it makes something else, and on a GPU, its lines do other things.
    on_gpu = outcome.machine.accelerator and program.by_device
    if outcome.steps and not is_variant(output) and not on_gpu:
        files[program.path.with_suffix(".steps")] = outcome.steps
    return files | {output: outcome.text}


def same(program: Program, path: Path, recorded: str, fresh: str) -> bool:
    """Whether the one may stand for the other in a file of this kind."""
    if path.suffix == ".svg":
        return same_figure(recorded, fresh)
    if path.suffix == ".steps":
        return same_steps(recorded, fresh)
    if program.prints_times:
        return same_apart_from_numbers(recorded, fresh)
    return same_text(recorded, fresh)


def changed(program: Program, files: dict[Path, str]) -> dict[Path, str]:
    """Those that do not say so yet."""
    return {p: t for p, t in files.items() if not same(program, p, text_of(p), t)}


def is_stale(program: Program, path: Path) -> bool:
    """Whether a recording from elsewhere is of the program as it was before."""
    return head_of(path).get("program", program.digest) != program.digest


def of_this_machine(site: Site, text: str) -> str:
    """What a text says of the machine or the day it was made on; '' for nothing."""
    needles = {
        str(site.root): "this project's folder",
        str(Path.home()): "your home",
        tempfile.gettempdir(): "the temporary folder",
        sys.prefix: "this Python's folder",
        sys.base_prefix: "this Python's folder",
        platform.node(): "this machine's name",
    }
    with suppress(OSError, KeyError):
        needles[f"/{getpass.getuser()}/"] = "your name"
    for now in (datetime.now(), datetime.now(UTC)):
        needles |= dict.fromkeys(map(now.strftime, DAYS), "today's date")
    for needle, what in needles.items():
        told = len(needle) >= SHORTEST_NAME and needle != "localhost"
        if told and needle in text:
            return f"{what} ({needle})"
    return ""


def record(
    site: Site,
    program: Program,
    files: dict[Path, str],
    machine: Machine,
    beside: str = "",
) -> list[str]:
    """Write `files`; returns what was done, a line a file. `beside`: see `place_of`."""
    done = []
    for path, text in files.items():
        target = path
        if path.suffix == ".out":
            target = place_of(program, path, machine, beside)
        beside_usual = is_variant(target) and not program.needs_gpu
        if is_variant(target) and (text or beside_usual):
            day = f"{datetime.now(UTC):%Y-%m-%d}"
            write(target, with_head(text, program, machine, day))
        else:
            write(target, text)
        what = "recorded:" if target.exists() else "removed, since it is empty now:"
        done.append(f"{what} {site.name(target)}")
    return done


def record_lab(site: Site, source: Path, notebook: Path) -> bool:
    """Run a lab and write `notebook` if it no longer shows the same; whether it did."""
    from proven.labs import LabError, fresh_lab  # noqa: PLC0415 - slow, and few runs need it

    fresh = fresh_lab(source, notebook)
    if what := of_this_machine(site, fresh):
        raise LabError(f"it would hold {what}: print less")
    if fresh:
        write(notebook, fresh)
    return bool(fresh)


def write(path: Path, text: str) -> None:
    """Replace the file's text, whole or not at all; '' removes the file."""
    if not text:
        path.unlink(missing_ok=True)
        return
    path.parent.mkdir(parents=True, exist_ok=True)
    unfinished = path.with_name(path.name + ".unfinished")
    try:
        unfinished.write_text(text, "utf-8", newline="\n")
        unfinished.replace(path)
    finally:
        unfinished.unlink(missing_ok=True)
