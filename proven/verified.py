"""The file that says on which releases each program was found equal, and what differed.

`versions` writes it, the build reads it: for each release of PyTorch when it was run
and what it did otherwise; for each program, a lab among them, the releases on which it
did what is recorded, with a hash of all that was compared. A change of any of that, the
program or what it made, shows: the hash is another one then.
"""

import json
from collections.abc import Iterator
from dataclasses import asdict, dataclass, field
from pathlib import Path

from proven.program import Program, digest
from proven.recorded import (
    Machine,
    is_variant,
    number_of,
    recording_for,
    recordings,
    text_of,
)


class VerifiedError(Exception):
    """The file cannot be read: file, cause, remedy."""


@dataclass(frozen=True)
class Difference:
    """What one program does otherwise on a release."""

    program: str  # snippets/errors/matmul.py
    page: str  # docs/problems/shapes.md
    line: int  # of the page
    kind: str  # number, message, error type, warning or behaviour
    old: str  # the first lines that differ, as they are usually
    new: str  # and on this release
    recorded: str  # the recording that says so; '' for none


@dataclass
class Release:
    """One run of everything on one release."""

    day: str
    python: str
    system: str
    programs: int  # that were run, labs among them
    seconds: float  # that it took
    packages: dict[str, str]  # whose versions are the same in every run
    differences: list[Difference] = field(default_factory=list)


@dataclass
class Verified:
    """All that is known."""

    releases: dict[str, Release] = field(default_factory=dict)  # '2.15.0' -> its run
    # Program -> release -> hash of what was found equal, and the day.
    equal: dict[str, dict[str, tuple[str, str]]] = field(default_factory=dict)
    seconds: dict[str, float] = field(default_factory=dict)  # that a program takes

    def is_equal(self, name: str, release: str, state: str) -> bool:
        """Whether a program, as it is now, was found equal on a release."""
        return self.equal.get(name, {}).get(release, ("", ""))[0] == state

    def day(self, name: str, release: str) -> str:
        """The day on which a program was last found equal on a release."""
        return self.equal[name][release][1]


def read_verified(path: Path) -> Verified:
    """What the file says, nothing if there is none; raises VerifiedError."""
    if not path.is_file():
        return Verified()
    try:
        content = json.loads(path.read_text("utf-8"))
        releases = {
            name: Release(
                **one | {"differences": [Difference(**d) for d in one["differences"]]}
            )
            for name, one in content["releases"].items()
        }
        equal: dict[str, dict[str, tuple[str, str]]] = {}
        seconds: dict[str, float] = {}
        for name, (took, runs) in content["programs"].items():
            seconds[name] = took
            equal[name] = {
                release: (state, day)
                for state, days in runs.items()
                for day, found in days.items()
                for release in found.split()
            }
    except (ValueError, TypeError, KeyError, AttributeError) as error:
        remedy = "take it from before the merge; `make versions` writes it anew"
        raise VerifiedError(f"{path}: cannot be read ({error}): {remedy}") from None
    return Verified(releases, equal, seconds)


def to_text(verified: Verified) -> str:
    """The file's text: a line a program, so that a change is seen."""
    releases = dict(sorted(verified.releases.items(), key=lambda r: number_of(r[0])))
    head = {name: asdict(one) for name, one in releases.items()}
    lines = []
    for name, found in sorted(verified.equal.items()):
        states: dict[str, dict[str, str]] = {}
        for release in sorted(found, key=number_of):
            state, day = found[release]
            days = states.setdefault(state, {})
            days[day] = f"{days.get(day, '')} {release}".strip()
        line = [round(verified.seconds.get(name, 0), 2), states]
        lines.append(f"  {json.dumps(name)}: {json.dumps(line)}")
    releases_text = json.dumps(head, indent=1, ensure_ascii=False)
    programs = ",\n".join(lines)
    return f'{{"releases": {releases_text},\n"programs": {{\n{programs}\n}}}}\n'


def state_of(program: Program, release: str, figures: Path) -> str:
    """A hash of all that is compared when a program runs on a release."""
    return states_of(program, [release], figures, recordings(program))[release]


def states_of(
    program: Program, releases: list[str], figures: Path, known: list[Path]
) -> dict[str, str]:
    """The same for several releases.

    `figures` is the folder of its chapter's, `known` are its recordings.
    """
    texts = {path: text_of(path) for path in known}
    drawn = "".join(text_in(figures / name) for name in program.figures)
    steps = text_in(program.path.with_suffix(".steps"))
    states: dict[Path, str] = {}
    found = {
        release: recording_for(program, Machine(torch=release), known)
        for release in releases
    }
    for path in {*found.values()}:
        kept = "" if is_variant(path) else steps
        whole = [program.source, texts.get(path, ""), drawn, kept]
        states[path] = digest("\0".join(whole))
    return {release: states[path] for release, path in found.items()}


def state_of_lab(source: Path, notebook: Path) -> str:
    """A hash of all that is compared when a lab runs."""
    return digest(text_in(source) + "\0" + text_in(notebook))


def text_in(path: Path) -> str:
    return path.read_text("utf-8", "replace") if path.is_file() else ""


def unrecorded(verified: Verified) -> Iterator[tuple[str, Difference]]:
    """What differs and is not recorded, with its release."""
    for name, release in verified.releases.items():
        for one in release.differences:
            if not one.recorded:
                yield name, one
