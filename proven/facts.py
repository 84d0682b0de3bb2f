"""What is known of a page: its programs, its outputs, and where they were found equal.

Counted from what the page includes, and held against the recorded files as they are
now: what changed after its last run is not verified.
"""

import json
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from proven.exercise import asked_for
from proven.include import includes_of
from proven.program import Program
from proven.recorded import (
    Machine,
    head_of,
    is_of_gpu,
    is_variant,
    number_of,
    recording_for,
    recordings_of,
    short,
)
from proven.settings import Settings
from proven.stepping import name_of, pictured, stepped
from proven.verified import (
    Verified,
    state_of_lab,
    states_of,
    text_in,
)


@dataclass
class Facts:
    """Of one page; of a lab its notebook is the one program, its cells are counted."""

    programs: int = 0
    outputs: int = 0
    steps: int = 0  # programs that can be stepped through
    cells: int = 0
    exercises: int = 0
    seconds: float = 0.0
    known: list[str] = field(default_factory=list)  # releases that were run, sorted
    equal: dict[str, str] = field(default_factory=dict)  # release -> since which day
    varies: bool = False  # whether releases print different things
    # Of each output that a GPU made: the device, its PyTorch, the day.
    gpu: list[tuple[str, str, str]] = field(default_factory=list)
    gpu_never: int = 0  # programs for a GPU that have no recording
    only_gpu: bool = False  # whether no program runs without one

    @property
    def missing(self) -> list[str]:
        """The releases on which the page, as it is now, was not found equal."""
        return [release for release in self.known if release not in self.equal]


def facts_of(root: Path, settings: Settings, page: Path, verified: Verified) -> Facts:
    """What is known of the page at `page`."""
    facts = Facts(known=sorted(verified.releases, key=number_of))
    if page.suffix == ".ipynb":
        of_a_lab(root, settings, page, verified, facts)
        return facts
    markdown = page.read_text("utf-8-sig")
    snippets = root / settings.snippets
    shown = includes_of(markdown, snippets)
    programs = recordings_of(dict.fromkeys(i.program for i in shown if i.is_program))
    usual = {one.path for one in shown if not one.is_program and one.text}
    facts.outputs = len({path for path in usual if not is_variant(path)})
    facts.exercises = len(asked_for(markdown))
    named = {*stepped(markdown), *(name for _, name, _ in pictured(markdown))}
    run: list[tuple[str, dict[str, str]]] = []
    for program, other in programs.items():
        facts.programs += 1
        facts.steps += name_of(program.path) in named
        heads = [head_of(path) for path in other if is_of_gpu(path)]
        for head in heads:
            torch = head.get("torch", "").partition("+")[0]
            facts.gpu.append((head.get("device", ""), torch, head.get("day", "")))
        if program.needs_gpu:
            facts.gpu_never += not heads
            facts.outputs += any(is_of_gpu(path) for path in usual & {*other})
            continue
        facts.varies |= len({*choices(program, facts.known, other)}) > 1
        name = program.path.relative_to(root).as_posix()
        facts.seconds += verified.seconds.get(name, 0)
        figures = root / settings.figures / program.path.parent.name
        run.append((name, states_of(program, facts.known, figures, other)))
    facts.only_gpu = not run
    found_equal(run, verified, facts)
    return facts


def choices(program: Program, releases: list[str], known: list[Path]) -> Iterator[Path]:
    """The recording that belongs to each release."""
    for release in releases:
        yield recording_for(program, Machine(torch=release), known)


def of_a_lab(
    root: Path, settings: Settings, page: Path, verified: Verified, facts: Facts
) -> None:
    source = settings.lab_of(root, page)
    cells = json.loads(text_in(page) or '{"cells": []}')["cells"]
    code = [cell for cell in cells if cell["cell_type"] == "code"]
    facts.programs, facts.cells = 1, len(code)
    facts.outputs = sum(bool(cell["outputs"]) for cell in code)
    name = source.relative_to(root).as_posix()
    facts.seconds = verified.seconds.get(name, 0)
    state = state_of_lab(source, page)
    found_equal([(name, dict.fromkeys(facts.known, state))], verified, facts)


def found_equal(
    run: list[tuple[str, dict[str, str]]], verified: Verified, facts: Facts
) -> None:
    """Fill in on which releases all programs were found equal, and since when."""
    for release in facts.known if run else ():
        if all(verified.is_equal(name, release, now[release]) for name, now in run):
            days = [verified.day(name, release) for name, _ in run]
            facts.equal[release] = min(days)


def foot(facts: Facts) -> str:
    """What stands at the foot of a page, as sentences."""
    return " ".join([counted(facts), *ran(facts), *on_a_gpu(facts)])


def counted(facts: Facts) -> str:
    if facts.cells:
        return (
            f"This notebook has {amount(facts.cells, 'cell')} of code, "
            f"{facts.outputs} of them with an output."
        )
    has = [amount(facts.programs, "program"), amount(facts.outputs, "output")]
    if facts.exercises:
        has.append(amount(facts.exercises, "exercise"))
    if not (facts.programs or facts.exercises):
        return "No program on this page."
    return f"On this page: {', '.join(has)}."


def ran(facts: Facts) -> Iterator[str]:
    if not facts.programs or facts.only_gpu:
        return
    subject = "The notebook" if facts.cells else "All"
    if facts.exercises:
        subject = "All programs"
    if facts.equal:
        days = sorted({*facts.equal.values()})
        when = f"on {in_words(days[0])}"
        if days[1:]:
            when = f"between {in_words(days[0])} and {in_words(days[-1])}"
        where = spans([*facts.equal], facts.known)
        yield f"{subject} ran on PyTorch {where} and did what is shown, last {when}."
        if facts.varies:
            yield "Where a release prints something else, the page shows that, too."
    if facts.equal and facts.missing:
        where = spans(facts.missing, facts.known)
        yield f"Not verified as it is now on PyTorch {where}."
    elif facts.missing:
        yield (
            "Not verified: since its last change no release was found to do what "
            "it shows."
        )
    elif not facts.known:
        yield "Not verified on any release."


def on_a_gpu(facts: Facts) -> Iterator[str]:
    for place, number in Counter(facts.gpu).items():
        device, torch, day = place
        what = (
            f"{amount(number, 'program')} ran on a GPU, {device}, with PyTorch {torch}"
        )
        yield f"{what}, on {in_words(day)}."
    if facts.gpu_never:
        needs = "needs" if facts.gpu_never == 1 else "need"
        what = amount(facts.gpu_never, "program")
        yield f"{what} {needs} a GPU and did not run."


def amount(number: int, thing: str) -> str:
    return f"{number} {thing}{'s' * (number != 1)}"


def in_words(day: str) -> str:
    """'26 November 2026' of '2026-11-26'."""
    try:
        found = date.fromisoformat(day)
    except ValueError:
        return day or "an unknown day"
    return f"{found.day} {found:%B %Y}"


def spans(releases: list[str], known: list[str]) -> str:
    """'2.7 to 2.12 and 2.15': what stands side by side in `known` is one span."""
    groups: list[list[str]] = []
    for place, release in enumerate(known):
        if release not in releases:
            continue
        if groups and known[place - 1] == groups[-1][-1]:
            groups[-1].append(release)
        else:
            groups.append([release])
    words: list[str] = []
    for group in groups:
        ends = [short(group[0]), short(group[-1])]
        words += [" to ".join(ends)] if group[2:] else map(short, group)
    *most, end = words
    return f"{', '.join(most)} and {end}" if most else end
