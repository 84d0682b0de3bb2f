"""The files that hold what a program made, and how they are written.

Its output stands beside the program, its figures in their chapter's folder.
"""

from pathlib import Path

from proven.child import Outcome
from proven.compare import same
from proven.page import Site
from proven.program import Program


def files_of(site: Site, program: Program, outcome: Outcome) -> dict[Path, str]:
    """What a run made, as the files that hold it; '' for what it should have drawn."""
    folder = site.figures / program.path.parent.name
    figures = dict.fromkeys(program.figures, "") | outcome.figures
    files = {folder / name: text for name, text in figures.items()}
    return files | {program.output(outcome.accelerator): outcome.text}


def changed(files: dict[Path, str]) -> dict[Path, str]:
    """Those that do not say so yet."""
    return {p: text for p, text in files.items() if not same(p, read(p), text)}


def read(path: Path) -> str:
    """What a file holds, '' if it is not there."""
    return path.read_text("utf-8", errors="replace") if path.exists() else ""


def record(site: Site, files: dict[Path, str], accelerator: str) -> list[str]:
    """Write `files`; returns what was done, a line a file."""
    done = []
    for path, text in files.items():
        target = path
        if accelerator and path.suffix == ".out" and path.exists():
            # What a GPU prints may be another text, which is kept beside the usual.
            name = path.name.partition(".")[0]
            target = path.with_name(f"{name}.{accelerator}.out")
        write(target, text)
        what = "recorded:" if text else "removed, since it is empty now:"
        done.append(f"{what} {site.name(target)}")
    return done


def record_lab(source: Path, notebook: Path) -> bool:
    """Run a lab and write `notebook` if it no longer shows the same; whether it did."""
    from proven.labs import fresh_lab  # noqa: PLC0415 - slow, and few runs need it

    fresh = fresh_lab(source, notebook)
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
    unfinished.write_text(text, "utf-8", newline="\n")
    unfinished.replace(path)
