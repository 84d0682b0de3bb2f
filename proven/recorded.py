"""The files in which a program's output is kept: one, and others where it differs.

    sort.out             what it prints
    sort.since-2.15.out  what it prints with PyTorch 2.15 and newer
    sort.until-2.10.out  what it prints with PyTorch 2.10 and older
    sort.in-2.11.out     what it prints with PyTorch 2.11, and with no other
    sort.cuda.out        what it prints on a GPU
    sort.steps           what each of its lines did, for the programs that show it

The one that fits the running machine best is compared; a page shows them all. What
cannot be run everywhere says in its first lines where and when it was made, and has
the hashes of its program and of its text: a change of either shows on any machine.
"""

import os
import re
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from proven.program import Program, digest

VARIANT = re.compile(
    r"(?:(?P<bound>since|until|in)-(?P<release>\d+\.\d+)|(?P<gpu>[a-z]+))"
)
OUTPUT = "output"  # the section of a recording that has first lines
NOTHING = "(nothing)\n"  # printed, where the usual output is not empty
HEAD = ("device", "torch", "day", "program", "output")


@dataclass(frozen=True)
class Machine:
    """What a recording can depend on, as the running machine reports it."""

    accelerator: str = ""  # 'cuda'; '' for none
    device: str = ""  # its name
    torch: str = ""  # its version

    @property
    def release(self) -> tuple[int, ...]:
        """(2, 13) of '2.13.0+cpu'."""
        return number_of(short(self.torch))


def number_of(release: str) -> tuple[int, ...]:
    """By which releases are sorted: (2, 9, 1) of '2.9.1'."""
    return tuple(int(part) for part in release.split(".") if part.isdigit())


def short(release: str) -> str:
    """'2.9' of '2.9.1'."""
    return ".".join(release.split(".")[:2])


def variant_of(path: Path) -> str:
    """'since-2.15' of sort.since-2.15.out, '' of sort.out."""
    if path.suffix != ".out":
        return ""
    return path.name.removesuffix(".out").partition(".")[2]


def program_of(path: Path) -> Program:
    """The program that made a recording, or that `path` is."""
    if path.suffix != ".out":
        return Program(path)
    stem = path.name.removesuffix(".out")
    if VARIANT.fullmatch(variant_of(path)):
        stem = stem.partition(".")[0]
    return Program(path.with_name(f"{stem}.py"))


# Any title that `title_of` gives.
TITLE = r"(?:Output|(?:A GPU|PyTorch [\w. ]+) prints(?: \([^\"<]*\))?)"


def title_of(path: Path) -> str:
    """How a page names a recording: the title of its block."""
    match = VARIANT.fullmatch(variant_of(path))
    if not match:
        return "Output"
    if match["gpu"]:
        device = head_of(path).get("device")
        return f"A GPU prints ({device})" if device else "A GPU prints"
    side = {"since": " and newer", "until": " and older", "in": ""}[match["bound"]]
    return f"PyTorch {match['release']}{side} prints"


def recordings(program: Program, names: Iterable[str] | None = None) -> list[Path]:
    """Every recording that a program has, the usual one first.

    `names`: what its folder holds, if that was listed before.
    """
    folder, start = program.path.parent, f"{program.path.stem}."
    if names is None:
        names = names_in(folder)
    found = sorted(name for name in names if name.startswith(start))
    usual = program.path.with_suffix(".out")
    return [usual] * (usual.name in found) + [
        path for path in map(folder.joinpath, found) if is_variant(path)
    ]


def recordings_of(programs: Iterable[Program]) -> dict[Program, list[Path]]:
    """Every recording of each of `programs`; each folder is listed once."""
    wanted = [*programs]
    folders = {program.path.parent for program in wanted}
    names = {folder: names_in(folder) for folder in folders}
    return {p: recordings(p, names[p.path.parent]) for p in wanted}


def names_in(folder: Path) -> list[str]:
    """What a folder holds; nothing where there is none."""
    return os.listdir(folder) if folder.is_dir() else []


def recording_for(
    program: Program, machine: Machine, known: Iterable[Path] | None = None
) -> Path:
    """The recording with which a run on `machine` is compared; it may not exist.

    `known`: the program's recordings, if they were looked up before.
    """
    best: tuple[int, tuple[int, ...]] = (0, ())
    path = program.path.with_suffix(".out")
    if program.needs_gpu and machine.accelerator:
        return program.path.with_suffix(f".{machine.accelerator}.out")
    for other in recordings(program) if known is None else known:
        match = VARIANT.fullmatch(variant_of(other))
        if not match:
            continue
        rank: tuple[int, tuple[int, ...]] = (3, ())
        if match["gpu"]:
            fits = match["gpu"] == machine.accelerator
        else:
            bound, now = number_of(match["release"]), machine.release
            since, only = match["bound"] == "since", match["bound"] == "in"
            holds = now == bound if only else now >= bound if since else now <= bound
            fits = bool(now) and holds
            # The nearest bound: the highest `since`, the lowest `until`.
            rank = (1 + only, bound if since else tuple(-n for n in bound))
        if fits and rank > best:
            best, path = rank, other
    return path


def place_of(program: Program, path: Path, machine: Machine, beside: str) -> Path:
    """Where to write what differs from the recording `path` on `machine`.

    What a GPU prints is kept beside the usual output, and so is, with `beside`, what
    this release of PyTorch and newer ('since'), or older ('until'), ones print, or
    this one alone ('in').
    """
    kind = machine.accelerator
    if beside:
        kind = f"{beside}-{'.'.join(map(str, machine.release))}"
    if not kind or not program.path.with_suffix(".out").exists():
        return path
    return program.path.with_suffix(f".{kind}.out")


def is_of_gpu(path: Path) -> bool:
    """Whether a recording is what a GPU prints, by its name."""
    match = VARIANT.fullmatch(variant_of(path))
    return bool(match and match["gpu"])


def is_variant(path: Path) -> bool:
    """Whether a recording stands beside the usual one, by its name."""
    return bool(VARIANT.fullmatch(variant_of(path)))


def is_recorded_elsewhere(program: Program, machine: Machine) -> bool:
    """Whether a run on `machine` is compared with another recording than the usual."""
    return not program.needs_gpu and is_variant(recording_for(program, machine))


def head_of(path: Path) -> dict[str, str]:
    """The first lines of a recording that was made elsewhere; {} of the usual one."""
    if not (is_variant(path) and path.exists()):
        return {}
    lines = path.read_text("utf-8", errors="replace").split("\n")[: len(HEAD)]
    pairs = [line.partition(": ") for line in lines]
    return {name: value for name, _, value in pairs if name in HEAD}


def with_head(text: str, program: Program, machine: Machine, day: str) -> str:
    """A recording from elsewhere: where and when it was made, from which program."""
    device = machine.device or "cpu"
    values = (device, machine.torch, day, program.digest, digest(text))
    head = "".join(f"{n}: {v}\n" for n, v in zip(HEAD, values, strict=True))
    text = text or NOTHING
    if not program.parts[0].name:
        text = f"--8<-- [start:{OUTPUT}]\n{text}--8<-- [end:{OUTPUT}]\n"
    return head + text


def text_of(path: Path) -> str:
    """The output in a recording, without first lines; '' where there is none."""
    if not path.exists():
        return ""
    text = path.read_text("utf-8", errors="replace")
    if not head_of(path).keys() >= {*HEAD}:
        return text
    rest = text.split("\n", len(HEAD))[-1]
    first, last = (f"--8<-- [{side}:{OUTPUT}]\n" for side in ("start", "end"))
    text = rest.removeprefix(first).removesuffix(last)
    return "" if text == NOTHING else text
