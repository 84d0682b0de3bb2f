"""The files that hold what a program made, and how they are written.

Its output stands beside the program, its figures in their chapter's folder.
"""

from pathlib import Path

from tests.child import Outcome
from tests.compare import same
from tests.pages import FIGURES
from tests.program import Program


def files_of(root: Path, program: Program, outcome: Outcome) -> dict[Path, str]:
    """What a run made, as the files that hold it; '' for what it should have drawn."""
    folder = root / FIGURES / program.path.parent.name
    figures = dict.fromkeys(program.figures, "") | outcome.figures
    files = {folder / name: text for name, text in figures.items()}
    return files | {program.output(outcome.accelerator): outcome.text}


def changed(files: dict[Path, str]) -> dict[Path, str]:
    """Those that do not say so yet."""
    return {p: text for p, text in files.items() if not same(p, read(p), text)}


def read(path: Path) -> str:
    """What a file holds, '' if it is not there."""
    return path.read_text("utf-8", errors="replace") if path.exists() else ""


def record(root: Path, files: dict[Path, str], accelerator: str) -> list[str]:
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
        done.append(f"{what} {target.relative_to(root).as_posix()}")
    return done


def write(path: Path, text: str) -> None:
    """Replace the file's text, whole or not at all; '' removes the file."""
    if not text:
        path.unlink(missing_ok=True)
        return
    path.parent.mkdir(parents=True, exist_ok=True)
    unfinished = path.with_name(path.name + ".unfinished")
    unfinished.write_text(text, "utf-8", newline="\n")
    unfinished.replace(path)
