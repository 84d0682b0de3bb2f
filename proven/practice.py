"""Exercises in a terminal: says on each save what is right and what is not yet.

Run it in the folder of the exercises: python practice.py
It needs torch and Python alone, and changes no file of yours but on `reset`, which
keeps a copy.
"""

import argparse
import hashlib
import json
import os
import queue
import subprocess
import sys
import tempfile
import textwrap
import threading
import time
from pathlib import Path
from typing import Any

FORMAT = 1  # of progress.json
ANSWERS = Path(".answers", "exercises.json")
PROGRESS = Path("progress.json")
MARK = "# ---- Checks: leave what follows as it is. ----"
SECONDS = 30  # a file that runs longer is stopped
LINES = 20  # that are shown of what a file prints itself
KEPT = 100_000  # bytes of what a file prints: a loop without end prints without end
UNREADABLE = {"SyntaxError", "IndentationError", "TabError"}
KEYS = "Enter check · h hint · n next · p back · l list · s solution · r reset · q quit"
# Runs one file, given as JSON, as `python <file>` would, and notes how it ended.
DRIVER = r"""
import faulthandler, json, sys, traceback, warnings
warnings.filterwarnings("ignore", "Failed to initialize NumPy")  # torch without it
job = json.loads(sys.stdin.buffer.read())
said = {"passed": False, "error": "", "line": 0}
if "import torch" in job["source"]:  # before the clock starts: it takes long
    try:
        import torch
    except Exception:  # the file says so itself
        pass
hung = open(job["hung"], "w")
faulthandler.dump_traceback_later(job["seconds"], exit=True, file=hung)
sys.argv = [job["path"]]
sys.path[0] = job["folder"]
names = {"__name__": "__main__", "__file__": job["path"]}
try:
    exec(compile(job["source"], job["path"], "exec"), names)
    said["passed"] = True
except SyntaxError as error:
    said["error"] = f"{type(error).__name__}: {error.msg}"
    said["text"] = (error.text or "").strip()
    said["line"] = (error.lineno or 0) if error.filename == job["path"] else 0
except SystemExit as error:
    said["code"] = error.code if isinstance(error.code, int) else 0
except BaseException as error:
    said["error"] = f"{type(error).__name__}: {error}"
    steps = traceback.extract_tb(error.__traceback__)
    own = [s.lineno for s in steps if s.filename == job["path"]]
    said["line"] = own[-1] if own else 0
sys.stdout.flush()
faulthandler.cancel_dump_traceback_later()
with open(job["said"], "w", encoding="utf-8") as file:
    json.dump(said, file)
"""


class RefusedError(Exception):
    """Something of which the learner must decide; its text says what."""


class Practice:
    """The exercises of a folder, and how far somebody came with them."""

    def __init__(self, folder: Path, seconds: int = SECONDS) -> None:
        self.folder, self.seconds = folder, seconds
        self.checked = (0.0, 0)  # the file that was checked last: see `stamp`
        self.exercises: list[dict[str, Any]] = read_answers(folder / ANSWERS)
        self.progress = read_progress(folder / PROGRESS)
        names = [exercise["id"] for exercise in self.exercises]
        current = self.progress["current"]
        self.at = names.index(current) if current in names else 0
        self.lay_out()

    @property
    def exercise(self) -> dict[str, Any]:
        return self.exercises[self.at]

    @property
    def file(self) -> Path:
        """The learner's file of the present exercise."""
        return self.folder / self.exercise["file"]

    @property
    def done(self) -> list[str]:
        return [e["id"] for e in self.exercises if e["id"] in self.progress["done"]]

    def lay_out(self) -> None:
        """Write the files that are missing, and renew those that nobody edited."""
        given = self.progress["given"]
        for exercise in self.exercises:
            path = self.folder / exercise["file"]
            new = digest(exercise["starter"])
            old = digest(read(path)) if path.exists() else ""
            if old not in {"", new} and old != given.get(exercise["id"]):
                continue  # it was edited
            if old == new:
                given[exercise["id"]] = new
                continue
            write(path, exercise["starter"])
            given[exercise["id"]] = new
        self.save()

    def save(self) -> None:
        self.progress["current"] = self.exercise["id"]
        text = json.dumps(self.progress, indent=1, sort_keys=True) + "\n"
        write(self.folder / PROGRESS, text)

    def go(self, by: int) -> None:
        self.at = (self.at + by) % len(self.exercises)
        self.save()

    def tell(self) -> None:
        """Say which exercise this is, and what to do."""
        number = f"Exercise {self.at + 1} of {len(self.exercises)}"
        say("", "-" * 72, f"{number}, {len(self.done)} done: {self.exercise['title']}")
        say("", self.exercise["task"], "", f"Edit {self.exercise['file']} and save it.")
        if page := self.exercise.get("page"):
            say(f"To read first, on the site of these exercises: {page}")

    def check(self, once: bool = False) -> bool:
        """Run the learner's file, and say what is right and what is not yet.

        `once`: nothing follows, so no key is named.
        """
        say("", f"Checking {self.exercise['file']} ...")
        self.checked = stamp(self.file)
        if not self.file.exists():
            say("Not yet. The file is gone: `r` brings the first one back.")
            return False
        try:
            text = self.file.read_text("utf-8-sig")  # as Windows may save it
        except (OSError, UnicodeDecodeError) as error:
            say(f"Not yet. The file cannot be read: {error}", "Save it as UTF-8.")
            return False
        own, mark, checks = text.partition(MARK)
        if not mark:
            say("(The line that begins the checks is gone: the first ones are used.)")
        elif checks.split() != self.exercise["checks"].partition(MARK)[2].split():
            say("(Your file's checks were changed: the first ones are used.)")
        passed = self.judge(own, self.exercise["checks"])
        if passed:
            first = self.exercise["id"] not in self.progress["done"]
            self.progress["done"][self.exercise["id"]] = digest(own)
            self.save()
            say(f"{len(self.done)} of {len(self.exercises)} done." if first else "")
            if len(self.done) == len(self.exercises):
                say("That was the last one. All are done.")
            elif not once:
                say("Enter goes on to the next; `s` shows another solution.")
        return passed

    def judge(self, own: str, checks: str) -> bool:
        """Run a file; say what it prints, and why it did not pass."""
        with tempfile.TemporaryDirectory() as name:
            hung, said = Path(name, "hung"), Path(name, "said")
            job = {
                "source": own + checks,
                "path": str(self.file),
                "folder": str(self.file.parent),
                "seconds": self.seconds,
                "hung": str(hung),
                "said": str(said),
            }
            printed, more = run(job, name)
            told = json.loads(said.read_text("utf-8")) if said.exists() else {}
            trace = hung.read_text("utf-8") if hung.exists() else ""
        if more:
            say(f"... ({more} lines more)")
        say(*printed)
        if told.get("passed"):
            return True
        if not (told.get("code") and printed):  # the checks say it themselves
            say(self.why_not(told, trace, own.count("\n")))
        return False

    def why_not(self, told: dict[str, Any], trace: str, length: int) -> str:
        """Why a file did not reach the end of its checks."""
        line = told.get("line", 0)
        if trace:
            at = [
                int(part.partition(",")[2].split()[1])
                for part in trace.splitlines()
                if str(self.file) in part
            ]
            own = next((n for n in at if n <= length), 0)
            where = f" It was in line {own}." if own else ""
            return (
                f"Not yet. It did not end within {self.seconds} seconds.{where} Is "
                "there a loop that does not end?"
            )
        if "No module named 'torch'" in told.get("error", ""):
            return (
                f"torch is not installed for {sys.executable}.\n"
                "Install it: https://pytorch.org/get-started"
            )
        if error := told.get("error"):
            place = f" in line {line}" if 0 < line <= length else ""
            unreadable = error.split(":")[0] in UNREADABLE
            verb = "cannot read it" if unreadable else "stopped"
            shown = f"\n  {told['text']}" if told.get("text") else ""
            return f"Not yet. Python {verb}{place}: {error}{shown}"
        if not told:
            return "Not yet. It ended Python itself before the checks were through."
        return "Not yet. It ended itself (exit) before the checks were through."

    def hint(self) -> None:
        """Give the next hint; after the last, all of them again."""
        given, hints = self.progress["hints"], self.exercise["hints"]
        count = given.get(self.exercise["id"], 0)
        if count >= len(hints):
            say("", "That was all. Once more:")
            for number, text in enumerate(hints, 1):
                say("", f"Hint {number} of {len(hints)}", text)
            say("", "`s` shows a solution.")
            return
        say("", f"Hint {count + 1} of {len(hints)}", hints[count])
        given[self.exercise["id"]] = count + 1
        self.save()

    def reset(self) -> None:
        """Bring the first file back, and keep a copy of the learner's."""
        path, number = self.file, 1
        if path.exists() and read(path) != self.exercise["starter"]:
            while (copy := path.with_name(f"{path.stem}.kept-{number}.txt")).exists():
                number += 1
            path.replace(copy)
            say(f"Yours is kept as {copy.relative_to(self.folder).as_posix()}.")
        write(path, self.exercise["starter"])
        self.checked = stamp(path)
        say(f"{self.exercise['file']} is as it was given.")

    def list(self) -> None:
        """Say which exercises there are, and which are done."""
        chapter = ""
        for number, exercise in enumerate(self.exercises, 1):
            if exercise["chapter"] != chapter:
                chapter = exercise["chapter"]
                say("", chapter)
            mark = "x" if exercise["id"] in self.progress["done"] else " "
            here = "  <- here" if number == self.at + 1 else ""
            say(f"  [{mark}] {number:2} {exercise['title']}{here}")
        say("", "A number goes to that exercise.")


def read_answers(path: Path) -> list[dict[str, Any]]:
    """The exercises that came with the archive; raises RefusedError."""
    try:
        found: list[dict[str, Any]] = json.loads(path.read_text("utf-8"))
        return found
    except (OSError, ValueError) as error:
        raise RefusedError(
            f"{path}: {error}\nThe exercises are not here, or are broken. Unpack the "
            "archive anew, beside this folder; your files stay as they are."
        ) from None


def place_of(named: str, exercises: list[dict[str, Any]]) -> int:
    """Which exercise a number, a file or a name means; raises RefusedError."""
    if named.isdigit() and 1 <= int(named) <= len(exercises):
        return int(named) - 1
    stem = Path(named).stem
    for place, exercise in enumerate(exercises):
        if stem == exercise["id"]:
            return place
    known = [f"{n:2} {one['file']}" for n, one in enumerate(exercises, 1)]
    raise RefusedError(
        "\n".join([f"There is no exercise '{named}'. There are:", *known])
    )


def read_progress(path: Path) -> dict[str, Any]:
    """What progress.json says, or how one begins; raises RefusedError."""
    fresh: dict[str, Any] = {
        "format": FORMAT,
        "current": "",
        "done": {},
        "hints": {},
        "given": {},
    }
    try:
        progress = json.loads(path.read_text("utf-8"))
    except FileNotFoundError:
        return fresh
    except (OSError, ValueError) as error:
        progress, what = {}, f"cannot be read ({error})"
    else:
        what = "is of another version of these exercises"
    same = isinstance(progress, dict) and progress.get("format") == FORMAT
    if same and all(type(progress.get(k)) is type(v) for k, v in fresh.items()):
        return progress
    raise RefusedError(
        f"{path.name} {what}. Nothing was changed. It only says how far you came: mend "
        "it, or move it out of this folder to begin anew. Your files stay as they are."
    )


def run(job: dict[str, Any], folder: str) -> tuple[list[str], int]:
    """Run a file: the last lines that it prints, and how many came before them."""
    end, lines = b"", 0
    with subprocess.Popen(
        [sys.executable, "-X", "utf8", "-c", DRIVER],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        cwd=folder,
        env={**os.environ, "PYTHONIOENCODING": "utf-8"},
    ) as process:
        assert process.stdin
        assert process.stdout
        process.stdin.write(json.dumps(job).encode())
        process.stdin.close()
        while piece := os.read(process.stdout.fileno(), KEPT):
            lines += piece.count(b"\n")
            end = (end + piece)[-KEPT:]
    shown = end.decode("utf-8", "replace").rstrip().splitlines()[-LINES:]
    return shown, max(0, lines - len(shown))


def digest(text: str) -> str:
    return hashlib.sha256("".join(text.split("\r")).encode()).hexdigest()[:16]


def read(path: Path) -> str:
    return path.read_text("utf-8", errors="replace")


def write(path: Path, text: str) -> None:
    """Replace a file, whole or not at all."""
    path.parent.mkdir(parents=True, exist_ok=True)
    unfinished = path.with_name(path.name + ".unfinished")
    unfinished.write_text(text, "utf-8", newline="\n")
    unfinished.replace(path)


def say(*lines: str) -> None:
    """Print lines, long ones broken; where they are shown as it goes."""
    for text in lines:
        for line in text.split("\n"):
            long = len(line) > 100 and line.count(" ") > 9
            print(textwrap.fill(line, 78) if long else line, flush=True)


class Keyboard:
    """The learner's lines; reading them does not stop the watch."""

    def __init__(self) -> None:
        self.lines: queue.Queue[str] = queue.Queue()
        threading.Thread(target=self.read, daemon=True).start()

    def read(self) -> None:
        for line in sys.stdin:
            self.lines.put(line.strip().lower())
        self.lines.put("q")

    def wait(self, practice: Practice, watch: bool) -> str:
        """The next line; or, when the file is another than was checked, 'saved'."""
        while True:
            try:
                return self.lines.get(timeout=0.3 if watch else None)
            except queue.Empty:
                if watch and stamp(practice.file) != practice.checked:
                    time.sleep(0.1)  # until the editor is through
                    return "saved"


def stamp(file: Path) -> tuple[float, int]:
    """What changes when a file is saved."""
    try:
        found = file.stat()
    except OSError:
        return 0.0, 0
    return found.st_mtime, found.st_size


def converse(practice: Practice, watch: bool) -> None:
    """Answer line by line until the learner quits."""
    keyboard = Keyboard()
    practice.tell()
    passed = practice.check()
    while True:
        say("", KEYS)
        said = keyboard.wait(practice, watch)
        if said in {"", "saved"} and not (passed and not said):
            passed = practice.check()
        elif said in {"h", "hint"}:
            practice.hint()
        elif said in {"", "n", "next", "p", "back"} or said.isdigit():
            if said.isdigit():
                practice.at = max(0, min(int(said), len(practice.exercises)) - 1)
            practice.go(0 if said.isdigit() else -1 if said[:1] == "p" else 1)
            practice.tell()
            passed = practice.check()
        elif said in {"l", "list"}:
            practice.list()
        elif said in {"s", "solution"}:
            say("", practice.exercise["solution"])
        elif said in {"r", "reset"}:
            practice.reset()
            passed = False
        elif said in {"q", "quit"}:
            say("", "Until next time: it goes on where you were.")
            return
        else:
            say(f"There is no '{said}'.")


def main(arguments: list[str] | None = None) -> int:
    """0 when the learner quit or `--once` passed, 1 when it did not, 2 if refused."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--once", action="store_true", help="check once, and end")
    parser.add_argument(
        "--exercise", help="which: its number, file or name; else where you were"
    )
    parser.add_argument("--ask", action="store_true", help="check at Enter alone")
    parser.add_argument("--seconds", type=int, default=SECONDS, help="stop after")
    parser.add_argument("--folder", type=Path, default=Path(__file__).parent)
    options = parser.parse_args(arguments)
    for stream in (sys.stdout, sys.stderr):
        stream.reconfigure(encoding="utf-8", errors="replace")  # type: ignore[union-attr]
    try:
        practice = Practice(options.folder.resolve(), options.seconds)
        if options.exercise:
            practice.at = place_of(options.exercise, practice.exercises)
        if options.once:
            return 0 if practice.check(once=True) else 1
        converse(practice, not options.ask)
    except RefusedError as refused:
        print(refused)
        return 2
    except KeyboardInterrupt:
        print()
    return 0


if __name__ == "__main__":
    sys.exit(main())
