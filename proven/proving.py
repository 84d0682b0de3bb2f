"""Proves an exercise in both directions: by running each of its attempts.

The starter fails, the solution passes, each wrong attempt fails with a message of its
own, and no line of the checks is one that nothing ever reached.
"""

from collections.abc import Mapping
from pathlib import Path

from proven.exercise import SOLUTION, STARTER, Exercise
from proven.program import Program
from proven.runner import Outcome


def programs_of(exercise: Exercise, folder: Path) -> dict[str, Program]:
    """Each attempt as a program in a file of its own, below `folder`."""
    programs = {}
    for attempt in exercise.attempts:
        path = folder / exercise.id / attempt / exercise.path.name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(exercise.program(attempt), "utf-8")
        programs[attempt] = Program(path)
    return programs


def recording_of(outcomes: Mapping[str, Outcome]) -> str:
    """What the attempts printed, a section each."""
    return "".join(
        f"--8<-- [start:{name}]\n{outcome.plain}--8<-- [end:{name}]\n"
        for name, outcome in outcomes.items()
    )


def unproved(exercise: Exercise, outcomes: Mapping[str, Outcome]) -> tuple[int, str]:
    """Which promise an exercise breaks: its line and the sentence; '' for none."""
    source = exercise.path.read_text("utf-8")
    said: dict[str, str] = {}
    for attempt, outcome in outcomes.items():
        mark = attempt if attempt in {SOLUTION, STARTER} else f"wrong: {attempt}"
        line = source.count("\n", 0, source.index(f"# %% {mark}")) + 1
        what = f"its {attempt}" if mark == attempt else f"its attempt '{attempt}'"
        if outcome.failure:
            return line, f"{what} {outcome.failure}"
        if attempt == SOLUTION and outcome.code:
            return line, f"{what} fails:\n{outcome.plain}"
        if attempt == SOLUTION:
            continue
        if not outcome.code:
            return line, f"{what} passes: let a check find what is wrong with it"
        if same := next((n for n, t in said.items() if t == outcome.plain), ""):
            return line, f"{what} fails with the words of '{same}':\n{outcome.plain}"
        said[attempt] = outcome.plain
    if never := never_reached(exercise, outcomes):
        line = source.count("\n", 0, source.index(exercise.parts["checks"])) + never
        told = source.split("\n")[line - 1].strip()
        rule = "add an attempt that does, or take it out"
        return line, f"no attempt reaches this line of the checks: {rule}:\n{told}"
    return 1, ""


def never_reached(exercise: Exercise, outcomes: Mapping[str, Outcome]) -> int:
    """The first line of the checks that no attempt reached, from 1; 0 for none."""
    length = exercise.parts["checks"].count("\n") + 1
    never = set(range(1, length + 1))
    for attempt, outcome in outcomes.items():
        before = exercise.program(attempt).count("\n") - length
        never &= {line - before for line in outcome.never_ran}
    return min(never, default=0)
