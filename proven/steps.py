"""What each line of a program did: the format of `<name>.steps`.

A line a step: where, and what is otherwise than before, each as `key: value`.

    6 | growth: Tensor float32[2] B v1 result #3 | @B: 3.7 8.4 | #3: AddBackward0 to #2

Keys: a name (`growth`, `x.grad`, `forward/x` in a function), a memory (`@B`), a node
of the graph (`#3`), and what happens in this step alone (`in`, `out #1`, `raises`).
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass

GONE = "gone"
BETWEEN = " | "
# What happens in one step and is not so in the next.
EVENTS = re.compile(r"in|out #\d+|raises|walks|left out|unseeded")
WHERE = re.compile(r"(?P<line>\d+)(?: in (?P<scope>[^#]+?))?(?: at #(?P<node>\d+))?$")
# What a name stands for, if it is a tensor or an array.
SEEN = re.compile(
    r"(?P<kind>\w+) (?P<dtype>\w+)\[(?P<shape>[\d,]*)\]"
    r"(?: on (?P<device>\S+))?"
    r"(?: (?P<memory>[A-Z]+)(?:\+(?P<offset>\d+))?)?"
    r"(?: strides (?P<strides>[\d,-]+))?"
    r"(?: v(?P<version>\d+))?"
    r"(?P<needs> requires_grad)?"
    r"(?: result #(?P<result>\d+))?"
    r"(?: = (?P<values>.*))?$"
)
NODE = re.compile(
    r"(?P<name>\S+)(?: into (?P<into>.+?))?(?: to (?P<to>[#\d, -]+?))?"
    r"(?: saves (?P<saves>.+?))?(?P<freed> freed)?$"
)
SAVED = re.compile(
    r"(?P<name>[^=]+)=(?P<memory>[A-Z]+)? ?v(?P<version>\d+)"
    r"(?P<overwritten> overwritten)?(?P<unseen> changed unseen)?"
)


class StepsError(ValueError):
    """A file of steps that cannot be read: its line, and why."""


@dataclass(frozen=True)
class Step:
    """One step: the program's line, and what is otherwise after it."""

    line: int
    changes: dict[str, str]
    scope: str = ""  # the function that it is in
    node: str = ""  # the number of the node that backward() has come to

    def __str__(self) -> str:
        where = str(self.line)
        where += f" in {self.scope}" if self.scope else ""
        where += f" at #{self.node}" if self.node else ""
        pairs = [f"{k}: {v}".replace("|", r"\x7c") for k, v in self.changes.items()]
        return BETWEEN.join([where, *pairs])


def to_text(steps: Iterable[Step]) -> str:
    return "".join(f"{step}\n" for step in steps)


def from_text(text: str) -> list[Step]:
    """The steps of a file; raises StepsError: 'line: why'."""
    steps = []
    for number, line in enumerate(text.removesuffix("\n").split("\n"), 1):
        where, *pairs = line.split(BETWEEN)
        match = WHERE.match(where)
        split = [pair.partition(": ") for pair in pairs]
        if not match or not all(middle for _, middle, _ in split):
            raise StepsError(f"{number}: this is no step, record it anew: {line[:60]}")
        changes = {k: v.replace(r"\x7c", "|") for k, _, v in split}
        steps.append(
            Step(int(match["line"]), changes, match["scope"] or "", match["node"] or "")
        )
    return steps


def rounds_in(text: str) -> dict[int, int]:
    """The rounds of the loops of which a file leaves some out, by the loop's line."""
    found = re.findall(
        r"^(\d+)[^|\n]* \| left out: rounds? [\d to]+ of (\d+)", text, re.M
    )
    return {int(line): int(total) for line, total in found}


def difference(before: dict[str, str], after: dict[str, str]) -> dict[str, str]:
    """What is otherwise, with all names of a function that has ended as one."""
    gone = [key for key in before if key not in after]
    ended = {
        scope
        for scope in {key.partition("/")[0] for key in gone if "/" in key}
        if not any(key.startswith(f"{scope}/") for key in after)
    }
    names = [
        key for key in gone if "/" not in key or key.partition("/")[0] not in ended
    ]
    changes = {key: value for key, value in after.items() if before.get(key) != value}
    return changes | dict.fromkeys([*(f"{s}/" for s in sorted(ended)), *names], GONE)
