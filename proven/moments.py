"""What is so after each step of a program, and what can be asked about it."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache

from proven.steps import EVENTS, GONE, NODE, SAVED, SEEN, Step

LONGEST = 24  # letters of numbers that stand for themselves
MOST_CELLS = 256  # of a memory that are looked at


@dataclass(frozen=True)
class Moment:
    """What is so after a step."""

    step: Step
    number: int  # from 1
    state: dict[str, str]  # key -> value
    before: dict[str, str] = field(default_factory=dict)

    @property
    def earlier(self) -> "Moment":
        """What was so before the step, to be asked the same."""
        return Moment(self.step, self.number - 1, self.before)

    @property
    def names(self) -> list[str]:
        """What stands for something, in the order in which it came."""
        return [key for key in self.state if is_name(key)]

    def changed(self, key: str) -> bool:
        """Whether this step changed it."""
        return self.state.get(key) != self.before.get(key)


def moments(steps: list[Step]) -> Iterator[Moment]:
    """The program step by step, with all that is so after each."""
    state: dict[str, str] = {}
    for number, step in enumerate(steps, 1):
        before = dict(state)
        for key, value in step.changes.items():
            if value != GONE:
                state[key] = value
                continue
            ended = key.endswith("/")  # a function, with all its names
            for name in [k for k in state if k == key or (ended and k.startswith(key))]:
                del state[name]
        yield Moment(step, number, dict(state), before)
        for key in [k for k in state if EVENTS.fullmatch(k)]:
            del state[key]


def short(name: str) -> str:
    """A name without the function that it is in, or what stands for a name."""
    return re.sub(r" \(#\d+\)", "", name.rpartition("/")[2])


@cache
def is_name(key: str) -> bool:
    return not (
        key[0] in "@#" or key in {"prints", "more nodes"} or EVENTS.fullmatch(key)
    )


@cache
def tensor_in(value: str) -> dict[str, str | None]:
    """What a value says of a tensor or an array; {} for another value."""
    match = SEEN.match(value)
    return match.groupdict() if match else {}


def seen_of(moment: Moment, name: str) -> dict[str, str | None]:
    """What a name's tensor or array is like; {} for another value."""
    value = moment.state.get(name, "") if is_name(name) else ""
    if value.startswith("is "):
        value = moment.state.get(value[3:], "")
    return tensor_in(value)


def memory_of(moment: Moment, name: str) -> str:
    return seen_of(moment, name).get("memory") or ""


def names_of_memory(moment: Moment, letter: str) -> list[str]:
    """The names that see a memory."""
    return [name for name in moment.names if memory_of(moment, name) == letter]


def shape_of(seen: dict[str, str | None]) -> list[int]:
    return [int(n) for n in (seen["shape"] or "").split(",") if n]


def cells_of(moment: Moment, name: str) -> list[int]:
    """The cells of its memory that a name sees, in its own order."""
    seen = seen_of(moment, name)
    shape = shape_of(seen)
    if seen["strides"]:
        strides = [int(n) for n in seen["strides"].split(",")]
    else:
        strides = [1] * len(shape)
        for at in range(len(shape) - 2, -1, -1):
            strides[at] = strides[at + 1] * shape[at + 1]
    places = [int(seen["offset"] or 0)]
    for size, stride in zip(shape, strides, strict=True):
        shown = range(min(size, MOST_CELLS))  # of millions, the first
        places = [place + at * stride for place in places for at in shown]
        places = places[:MOST_CELLS]
    return places


def sees_all(moment: Moment, name: str, cells: int) -> bool:
    """Whether a name sees its whole memory, cell after cell."""
    return cells == 1 or cells_of(moment, name) == list(range(cells))


def node_at(moment: Moment, number: str) -> re.Match[str] | None:
    """A node of the graph, as `steps.NODE` reads it."""
    return NODE.match(moment.state.get(f"#{number}", ""))


def nodes_of(moment: Moment) -> Iterator[tuple[str, re.Match[str]]]:
    """Each node's number, and the node."""
    for key in moment.state:
        if key[0] == "#" and (node := node_at(moment, key[1:])):
            yield key[1:], node


def node_name(moment: Moment, number: str) -> str:
    node = node_at(moment, number)
    return node["name"] if node else f"#{number}"


def results_of(moment: Moment, number: str | None) -> list[str]:
    """The names of what a node made."""
    names = moment.names
    return [short(n) for n in names if seen_of(moment, n).get("result") == number]


def grad_of(leaf: str) -> str:
    """Where an AccumulateGrad puts what comes: `x.grad`."""
    return f".grad of {short(leaf)}" if " " in leaf else f"{short(leaf)}.grad"


def about(moment: Moment, name: str) -> str:
    """What a tensor is like, in a line."""
    value = moment.state[name]
    if value.startswith("is "):
        return f"the same object as {short(value[3:])}"
    seen, old = tensor_in(value), tensor_in(moment.before.get(name, ""))
    parts = [f"{seen['dtype']}[{seen['shape']}]"]
    if seen["kind"] != "Tensor":
        parts.insert(0, str(seen["kind"]))
    if seen["memory"]:
        parts.insert(0, str(seen["memory"]))
    if seen["device"]:
        parts.append(f"on {seen['device']}")
    was = old["version"] if old and old["memory"] == seen["memory"] else None
    # That of a gradient counts what autograd itself wrote.
    if seen["version"] and (moment.changed(name) or not name.endswith(".grad")):
        moved = was not in {None, seen["version"]}
        parts.append(f"version {f'{was} → ' if moved else ''}{seen['version']}")
    if seen["result"]:
        known = node_at(moment, seen["result"])
        parts.append(f"result of {known['name']}" if known else "a result")
    elif seen["needs"]:
        parts.append("leaf, requires grad")
    if seen["values"]:
        parts.append(seen["values"])
    return " · ".join(parts)


def numbers_in(gradient: str) -> str:
    """'1. 1.' of 'float32[2] 1. 1.'."""
    return re.sub(r"\w+\[[\d,]*\] ", "", gradient)


def saved_by(node: re.Match[str] | None) -> list[re.Match[str]]:
    """What a node has saved, as `steps.SAVED` reads it."""
    text = (node and node["saves"]) or ""
    return [match for match in map(SAVED.match, text.split("; ")) if match]


def name_of_memory(moment: Moment, letter: str | None) -> str:
    """A name that sees a memory, or what it holds."""
    holds = moment.state.get(f"@{letter}", "")
    nameless = holds if 0 < len(holds) <= LONGEST else f"memory {letter}"
    names = names_of_memory(moment, letter) if letter else []
    return short(names[0]) if names else nameless


def is_number(what: str) -> bool:
    """Whether `name_of_memory` tells what a memory holds, as no name sees it."""
    return what[0] in "-0123456789"
