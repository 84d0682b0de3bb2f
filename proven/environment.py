"""A Python of its own in a temporary folder: all that the lock names, and one torch.

What the lock names is installed once; each release of torch, with what it brings, goes
into a folder of its own, and is removed after its run. Whatever happens, nothing stays.
"""

import contextlib
import os
import re
import shutil
import signal
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

# What a release of torch brings itself: the lock's are those of the locked one.
OF_TORCH = re.compile(r"(?:torch|triton|nvidia[\w-]*|cuda-[\w-]+)==")
GIGABYTE = 10**9
ROOM = 12 * GIGABYTE  # of a wheel with CUDA: packed, and unpacked
ROOM_FOR_CPU = 3 * GIGABYTE
LAST_WORDS = 20  # seconds in which what is interrupted may end by itself
NO_NETWORK = re.compile(r"Connection|Retrying|Temporary failure|timed? ?out", re.I)


class CannotInstallError(Exception):
    """One sentence: which release, and why not."""


class Environment:
    """The folder; to be used in a `with`. `index`: where else to look for torch."""

    def __init__(self, lock: Path, index: str = "") -> None:
        self.lock, self.index = lock, index

    def __enter__(self) -> "Environment":
        self.holder = tempfile.TemporaryDirectory(
            prefix="proven-", ignore_cleanup_errors=True
        )
        self.folder = Path(self.holder.name)
        try:
            self.prepare()
        except BaseException:
            self.holder.cleanup()
            raise
        return self

    def __exit__(self, *_: object) -> None:
        self.holder.cleanup()

    def prepare(self) -> None:
        """Make the Python, and install what the lock names, torch aside."""
        place = self.folder / "python"
        self.run(sys.executable, "-m", "venv", "--without-pip", str(place))
        windows = sys.platform == "win32"
        self.python = place / ("Scripts/python.exe" if windows else "bin/python")
        wanted = self.folder / "lock.txt"
        lines = self.lock.read_text("utf-8").splitlines()
        kept = [line for line in lines if not OF_TORCH.match(line)]
        wanted.write_text("\n".join(kept) + "\n", "utf-8")
        self.install("what the lock names", "--no-deps", "-r", str(wanted))
        said = self.ask("import sysconfig; print(sysconfig.get_path('purelib'))")
        self.packages = Path(said)
        # The engine itself, which the lock does not name.
        shutil.copytree(Path(__file__).parent, self.packages / "proven")

    @contextlib.contextmanager
    def torch(self, requirement: str) -> Iterator[str]:
        """Install a release for as long as the `with` lasts; its version.

        Raises CannotInstallError.
        """
        free, room = shutil.disk_usage(self.folder).free, self.room
        if free < room:
            where = f"in {self.folder.parent}, where {free / GIGABYTE:.0f} are free"
            raise CannotInstallError(
                f"{requirement} needs about {room // GIGABYTE} GB {where}: make room, "
                "or name another folder with TMPDIR"
            )
        place = self.python.parent.parent / "release"
        link = self.packages / "release.pth"
        try:
            index = ["--extra-index-url", self.index] if self.index else []
            self.install(requirement, "--target", str(place), *index, requirement)
            link.write_text(f"{place}\n", "utf-8")
            yield self.ask("import importlib.metadata as m; print(m.version('torch'))")
        finally:
            link.unlink(missing_ok=True)
            shutil.rmtree(place, ignore_errors=True)

    @property
    def room(self) -> int:
        plain = self.index or sys.platform != "linux"
        return ROOM_FOR_CPU if plain else ROOM

    def install(self, what: str, *arguments: str) -> None:
        """Run pip; raises CannotInstallError with pip's own last words."""
        pip = [sys.executable, "-m", "pip", "--python", str(self.python)]
        quiet = ["install", "--quiet", "--no-cache-dir", "--no-compile"]
        done = self.run(*pip, *quiet, "--no-input", *arguments)
        if done.returncode == 0:
            return
        lines = [line for line in done.stderr.splitlines() if line.strip()]
        errors = [line for line in lines if line.startswith("ERROR: ")]
        last = [*lines[-1:], *errors[-1:]] or ["it does not say why"]
        why = last[-1].removeprefix("ERROR: ").strip()
        if "No space left" in done.stderr:
            why = f"there is no room left in {self.folder.parent}"
        elif NO_NETWORK.search(done.stderr):
            why = "the package index cannot be reached"
        raise CannotInstallError(f"{what} cannot be installed: {why}")

    def ask(self, code: str) -> str:
        """What a line of Python prints there."""
        return self.run(str(self.python), "-c", code).stdout.strip()

    def run(
        self, *command: str, cwd: Path | None = None
    ) -> subprocess.CompletedProcess[str]:
        """Run a command, its temporary files in the folder; end it if interrupted."""
        scratch = self.folder / "scratch"
        scratch.mkdir(exist_ok=True)
        environment = {
            name: value
            for name, value in os.environ.items()
            if not name.startswith(("PYTHON", "PYTEST", "COV"))  # of who runs this
        } | {"TMPDIR": str(scratch), "CUDA_VISIBLE_DEVICES": ""}
        with subprocess.Popen(
            command,
            cwd=cwd or self.folder,
            env=environment,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            errors="replace",
        ) as process:
            try:
                out, errors = process.communicate()
            except BaseException:
                end(process)
                raise
        return subprocess.CompletedProcess(command, process.returncode, out, errors)


def end(process: "subprocess.Popen[str]") -> None:
    """Let what is interrupted end by itself, or end it."""
    with contextlib.suppress(ProcessLookupError, ValueError):
        process.send_signal(signal.SIGINT)
    try:
        process.communicate(timeout=LAST_WORDS)
    except (subprocess.TimeoutExpired, KeyboardInterrupt):
        process.kill()
