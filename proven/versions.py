"""`python -m proven.versions 2.15.0`: what the site's programs do on other releases.

For each release named (2.15.0; 2.9, the newest of its line; newest; oldest; all) an
environment of its own is made and removed, everything runs and is compared, and what
differs is told in words and written to the file that the build reads. Exit status: 0
where all that differs is recorded, 1 where something is not, 2 where a release could
not be run.
"""

import argparse
import json
import platform
import re
import signal
import sys
import time
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from itertools import takewhile
from pathlib import Path

from proven.differing import kind_of, lines_that_differ
from proven.environment import CannotInstallError, Environment
from proven.page import Site
from proven.program import Program
from proven.pytest_plugin import DIFFERS
from proven.recorded import (
    Machine,
    is_variant,
    number_of,
    recording_for,
    short,
    text_of,
)
from proven.rules import page_problems, readings_of
from proven.settings import SettingsError
from proven.verified import (
    Difference,
    Release,
    VerifiedError,
    read_verified,
    state_of,
    state_of_lab,
    to_text,
)

RELEASE = re.compile(r"\d+\.\d+(?:\.\d+)?|newest|oldest|all")
LOCKED = re.compile(r"^torch==([\d.]+)", re.M)
# The engine is no installed package there: its plugin is named.
PYTEST = ["-p", "no:proven", "-p", "proven.pytest_plugin"]
PYTEST += ["-p", "no:cacheprovider", "--quiet"]
PYTEST += ["--seconds", "300"]  # slow is no difference
AT_ONCE = ["--numprocesses", "2", "--dist", "loadfile", "--no-loadscope-reorder"]
PACKAGES = ["numpy", "scikit-learn", "matplotlib"]  # that are told with a release
MOST_TOLD = 400  # signs of a line in the report


class CannotRunError(Exception):
    """One sentence: what could not be run, and why."""


@dataclass
class Run:
    """What pytest said of one release."""

    seconds: float
    took: dict[str, float] = field(default_factory=dict)  # program -> seconds
    differs: dict[str, tuple[str, str, str]] = field(default_factory=dict)
    else_failed: list[str] = field(default_factory=list)


class Versions:
    """One call."""

    def __init__(self, root: Path, arguments: argparse.Namespace) -> None:
        self.site = Site(root)
        self.only: list[str] = arguments.only
        self.record: str = arguments.record
        self.lock = root / arguments.lock
        self.index: str = arguments.torch_index
        self.file = root / self.site.settings.verified
        self.verified = read_verified(self.file)
        locked = LOCKED.search(self.lock.read_text("utf-8"))
        self.usual = locked[1] if locked else ""
        self.pages = {
            program: (self.site.name(reading.page), line)
            for reading in readings_of(self.site)
            for program, line in reading.programs.items()
        }

    def run(self, wanted: list[str]) -> int:
        """Run the releases one after the other; returns the exit status."""
        status, start = 0, time.monotonic()
        with Environment(self.lock, self.index) as environment:
            for requirement in self.requirements(wanted):
                try:
                    status = max(status, self.run_one(environment, requirement))
                except (CannotInstallError, CannotRunError) as error:
                    print(error, flush=True)
                    status = 2
        minutes = (time.monotonic() - start) / 60
        print(f"\n{self.site.name(self.file)} says so; all took {minutes:.1f} minutes.")
        return status

    def requirements(self, wanted: list[str]) -> Iterator[str]:
        """What pip is asked for, one after the other."""
        for one in wanted:
            if one == "newest":
                yield "torch"
            elif one == "all":
                yield "torch"
                if not self.verified.releases:
                    return  # the newest could not be run
                newest = number_of(max(self.verified.releases, key=number_of))
                oldest = number_of(self.site.settings.oldest)
                for minor in range(newest[1] - 1, oldest[1] - 1, -1):
                    yield f"torch=={newest[0]}.{minor}.*"
            else:
                release = self.site.settings.oldest if one == "oldest" else one
                yield f"torch=={release}" + ".*" * (release.count(".") == 1)

    def run_one(self, environment: Environment, requirement: str) -> int:
        print(f"\n{requirement}: installing ...", flush=True)
        start = time.monotonic()
        with environment.torch(requirement) as version:
            release = version.partition("+")[0]
            installed = time.monotonic() - start
            print(f"PyTorch {version}: installed in {installed:.0f} s", flush=True)
            run = self.tested(environment, self.only)
            if self.record and run.differs:
                again = self.recorded(environment, release, run)
                for name in again.took:
                    run.differs.pop(name, None)
                run.differs |= again.differs
            found = self.noted(environment, release, run)
        self.file.parent.mkdir(parents=True, exist_ok=True)
        self.file.write_text(to_text(self.verified), "utf-8", newline="\n")
        for line in report(release, self.usual, found, run):
            print(line, flush=True)
        failed = run.else_failed or any(not one.recorded for one in found.differences)
        return 1 if failed else 0

    def tested(self, environment: Environment, only: list[str]) -> Run:
        """Run and compare everything, or what `only` names, in the environment."""
        folders = [path for path in (self.site.docs, self.site.labs) if path.is_dir()]
        where = only or [self.site.name(path) for path in folders]
        file = environment.folder / "junit.xml"
        file.unlink(missing_ok=True)
        pytest = [str(environment.python), "-m", "pytest", *PYTEST, "--elsewhere"]
        spread = [] if only else AT_ONCE
        start = time.monotonic()
        done = environment.run(
            *pytest, f"--junitxml={file}", *spread, *where, cwd=self.site.root
        )
        if not file.exists() or done.returncode not in {0, 1}:
            lines = (done.stdout + done.stderr).strip().splitlines()
            errors = [line for line in lines if "rror" in line] or lines
            why = "".join(errors[-1:])[:MOST_TOLD]
            raise CannotRunError(f"pytest could not run there: {why}")
        return run_of(file, time.monotonic() - start)

    def recorded(self, environment: Environment, release: str, run: Run) -> Run:
        """Record what differs beside the usual outputs; those programs' next run."""
        newer = number_of(release) > number_of(self.usual)
        beside = self.record
        if beside == "auto":
            beside = "since" if newer else "until"
        pages = {page.partition(":")[0] for page, _, _ in run.differs.values()}
        pages -= {
            name for name in pages if not name.startswith(self.site.settings.docs)
        }
        command = [str(environment.python), "-m", "pytest", *PYTEST, "--record"]
        # By their keywords: each that is recorded is run as plain Python, too.
        which = [*sorted(pages), "-k", " or ".join(Path(n).stem for n in run.differs)]
        done = environment.run(
            *command, "--record-beside", beside, *which, cwd=self.site.root
        )
        for line in done.stdout.splitlines():
            if line.startswith(("recorded:", "removed", "FAILED")):
                print(line, flush=True)
        again = self.tested(environment, which)
        for page in sorted(pages):
            reading = self.site.read(self.site.root / page)
            problems = page_problems(self.site, reading)
            run.else_failed += [f"{page}:{line}: {text}" for line, text in problems]
        return again

    def noted(self, environment: Environment, release: str, run: Run) -> Release:
        """Add a run to what is known."""
        day = f"{datetime.now(UTC):%Y-%m-%d}"
        names = ", ".join(map(repr, PACKAGES))
        said = environment.ask(
            f"import importlib.metadata as m; print(*map(m.version, [{names}]))"
        ).split()
        differences = [
            *self.kept(release, run),
            *self.unrecorded(run),
            *self.as_recorded(release, run),
        ]
        differences.sort(key=lambda one: (one.page, one.line))
        before = self.verified.releases.get(release)
        partly = bool(self.only and before)
        found = Release(
            day=before.day if before and partly else day,
            python=platform.python_version(),
            system=f"{platform.system()} {platform.machine()}",
            programs=before.programs if before and partly else len(run.took),
            seconds=before.seconds if before and partly else round(run.seconds),
            packages=dict(zip(PACKAGES, said, strict=False)),
            differences=differences,
        )
        self.verified.releases[release] = found
        if not self.only:
            self.forget(run)
        for name, seconds in run.took.items():
            found_equal = self.verified.equal.setdefault(name, {})
            found_equal.pop(release, None)
            if name not in run.differs:
                found_equal[release] = (self.state(name, release), day)
            if release == self.usual or name not in self.verified.seconds:
                self.verified.seconds[name] = seconds
        return found

    def forget(self, run: Run) -> None:
        """Drop programs that are no more, and patches that a newer one replaced."""
        for name in self.verified.equal.keys() - run.took.keys():
            del self.verified.equal[name]
        newest: dict[str, str] = {}
        for name in sorted(self.verified.releases, key=number_of):
            newest[short(name)] = name
        for name in self.verified.releases.keys() - {*newest.values()}:
            del self.verified.releases[name]
            for found in self.verified.equal.values():
                found.pop(name, None)

    def state(self, name: str, release: str) -> str:
        path = self.site.root / name
        if path.suffix == ".md":
            notebook = self.site.settings.notebook_of(self.site.root, path)
            return state_of_lab(path, notebook)
        figures = self.site.figures / path.parent.name
        return state_of(Program(path), release, figures)

    def kept(self, release: str, run: Run) -> Iterator[Difference]:
        """What an earlier run found of programs that this one left out."""
        before = self.verified.releases.get(release)
        for one in before.differences if before and self.only else ():
            if one.program not in run.took:
                yield one

    def unrecorded(self, run: Run) -> Iterator[Difference]:
        for name, (place, before, now) in run.differs.items():
            page, _, line = place.partition(":")
            old, new = lines_that_differ(before, now) if before else ("", now)
            kind = kind_of(old, new)
            yield Difference(name, page, int(line or 1), kind, old, new, "")

    def as_recorded(self, release: str, run: Run) -> Iterator[Difference]:
        """What differs from the usual output just as it is recorded."""
        machine = Machine(torch=release)
        for program, (page, line) in self.pages.items():
            name = self.site.name(program.path)
            path = recording_for(program, machine)
            if name not in run.took or name in run.differs or not is_variant(path):
                continue
            usual = text_of(program.path.with_suffix(".out"))
            old, new = lines_that_differ(usual, text_of(path))
            kind = kind_of(old, new)
            if old or new:
                there = self.site.name(path)
                yield Difference(name, page, line, kind, old, new, there)


def run_of(file: Path, seconds: float) -> Run:
    """What JUnit's file says."""
    run = Run(seconds)
    for case in ET.parse(file).iter("testcase"):
        found = [
            (one.get("name", ""), one.get("value", "")) for one in case.iter("property")
        ]
        told = [json.loads(value) for name, value in found if name == DIFFERS]
        took = {name: float(value) for name, value in found if name != DIFFERS}
        run.took |= took
        if took and told:
            run.differs[next(iter(took))] = tuple(told[0])
        elif any(child.tag in {"failure", "error"} for child in case):
            place = f"{case.get('classname', '')} {case.get('name', '')}"
            message = next(child.get("message", "") for child in case)
            run.else_failed.append(f"{place}: {message}")
    return run


def report(release: str, usual: str, found: Release, run: Run) -> Iterator[str]:
    """What was found on one release, in words."""
    new = [one for one in found.differences if not one.recorded]
    yield (
        f"PyTorch {release}, Python {found.python}, {found.system}, CPU: "
        f"{len(run.took)} programs and labs in {run.seconds:.0f} s; "
        f"{len(found.differences)} differ, {len(new)} of them not recorded"
    )
    for one in found.differences:
        where = f", as recorded in {one.recorded}" if one.recorded else ", NOT RECORDED"
        yield f"  {one.program} (shown in {one.page}:{one.line}): {one.kind}{where}"
        for name, text in ((usual, one.old), (release, one.new)):
            for line in text.splitlines() or ["(nothing)"]:
                yield f"    {name:8} {line[:MOST_TOLD]}"
    for message in run.else_failed:
        yield f"  {message}"


def interrupt(*_: object) -> None:
    raise KeyboardInterrupt


def main(words: list[str]) -> int:
    parser = argparse.ArgumentParser(prog="proven.versions", description=__doc__)
    parser.add_argument("releases", nargs="+")
    parser.add_argument("--lock", default="requirements.lock")
    parser.add_argument("--torch-index", default="")
    ways = ["auto", "since", "until", "in"]
    parser.add_argument("--record", nargs="?", choices=ways, const="auto", default="")
    parser.add_argument("--only", nargs="*", default=[])
    arguments = parser.parse_args(words)
    wanted = [*takewhile(RELEASE.fullmatch, arguments.releases)]
    if len(wanted) < len(arguments.releases):
        strange = arguments.releases[len(wanted)]
        print(f"'{strange}' is no release: say 2.15.0, 2.15, newest, oldest or all")
        return 2
    signal.signal(signal.SIGTERM, interrupt)
    try:
        return Versions(Path.cwd(), arguments).run(wanted)
    except (SettingsError, VerifiedError, CannotInstallError, OSError) as error:
        print(error)
    except KeyboardInterrupt:
        print("stopped; nothing is left behind")
    return 2


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
