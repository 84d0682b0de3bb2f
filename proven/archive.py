"""The exercises as a folder that needs Python and what they import alone.

`python -m proven.archive <folder>` lays it out; a build puts it into the site as
`practice.zip`, the same bytes each time. What tells the answer stands in `.answers`,
which nobody opens by accident.
"""

import io
import json
import sys
import zipfile
from pathlib import Path
from typing import Any

from proven.exercise import SOLUTION, STARTER, ExerciseError
from proven.exercising import Place, places
from proven.practice import ANSWERS, write
from proven.settings import SettingsError

NAME = "practice.zip"
DAY = (1980, 1, 1, 0, 0, 0)  # the first that a zip file can say
README = """\
# Practice

    python practice.py

says which exercise is next, watches its file while you edit it in an editor of your
choice, and says on each save what is right and what is not yet. `h` gives the next of
three hints, `s` a solution, `r` brings the first file back and keeps yours, `q` ends;
the next time it goes on where you were (`progress.json`). `l` lists all, a number goes
to one, `n` and `p` to the next and the one before.
`python practice.py --once --exercise 2` checks one, and ends.

It needs Python 3.10 or newer and PyTorch (https://pytorch.org/get-started).
Without `practice.py`, each file checks itself: `python <chapter>/<name>.py`.

The exercises, in order:

"""


def files_of(root: Path) -> dict[str, str]:
    """Each file of the folder: its path and its text; {} without exercises."""
    found = [place for place in places(root) if not place.exercise.fault]
    if not found:
        return {}
    exercises = [as_data(place) for place in found]
    listed = "".join(f"- {one['file']}: {one['title']}\n" for one in exercises)
    runner = Path(__file__).with_name("practice.py").read_text("utf-8")
    return {
        "README.md": README + listed,
        "practice.py": runner,
        ANSWERS.as_posix(): json.dumps(exercises, indent=1) + "\n",
        **{one["file"]: one["starter"] for one in exercises},
    }


def as_data(place: Place) -> dict[str, Any]:
    """An exercise as the runner reads it."""
    exercise = place.exercise
    folder = Path(place.page).parent.name
    return {
        "id": exercise.id,
        "title": exercise.title,
        "task": exercise.task,
        "chapter": place.chapter,
        "page": f"{place.chapter}, {place.title}",
        "file": f"{folder}/{exercise.id}.py" if folder else f"{exercise.id}.py",
        "starter": exercise.program(STARTER),
        "checks": exercise.checks,
        "solution": exercise.shown(SOLUTION),
        "hints": exercise.hints,
    }


def archive(root: Path) -> bytes:
    """The folder as a zip file; b'' without exercises."""
    files = files_of(root)
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as bundle:
        for name, text in sorted(files.items()):
            info = zipfile.ZipInfo(f"practice/{name}", DAY)
            info.compress_type = zipfile.ZIP_DEFLATED
            info.create_system, info.external_attr = 3, 0o644 << 16
            bundle.writestr(info, text)
    return packed.getvalue() if files else b""


def lay_out(root: Path, folder: Path) -> None:
    """Write what is new in the folder; a learner's files the runner sees to."""
    files = files_of(root)
    for name in ("README.md", "practice.py", ANSWERS.as_posix()) if files else ():
        path, text = folder / name, files[name]
        if not path.exists() or path.read_text("utf-8") != text:
            write(path, text)


def main() -> int:
    """2 if the site's settings or an exercise cannot be read."""
    folder = Path(sys.argv[1] if sys.argv[1:] else "practice")
    try:
        lay_out(Path.cwd(), folder)
    except (SettingsError, ExerciseError, FileNotFoundError) as error:
        print(error)
        return 2
    return 0


if __name__ == "__main__":
    sys.exit(main())
