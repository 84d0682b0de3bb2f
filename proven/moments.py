"""What is so after each step of a program, and what can be asked about it."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from proven.steps import EVENTS, GONE, NODE, SAVED, SEEN, Step

LONGEST = 24  # letters of numbers that stand for themselves


@dataclass(frozen=True)
class Moment:
    """What is so after a step."""

    step: Step
    number: int  # from 1
    of: int
    state: dict[str, str] = field(default_factory=dict)  # key -> value
    before: dict[str, str] = field(default_factory=dict)

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
        yield Moment(step, number, len(steps), dict(state), before)
        for key in [k for k in state if EVENTS.fullmatch(k)]:
            del state[key]


def short(name: str) -> str:
    """A name without the function that it is in, or what stands for a name."""
    return re.sub(r" \(#\d+\)", "", name.rpartition("/")[2])


def is_name(key: str) -> bool:
    return not (
        key[0] in "@#" or key in {"prints", "more nodes"} or EVENTS.fullmatch(key)
    )


def seen_of(moment: Moment, name: str) -> dict[str, str | None]:
    """What a name's tensor or array is like; {} for another value."""
    value = moment.state.get(name, "") if is_name(name) else ""
    if value.startswith("is "):
        value = moment.state.get(value[3:], "")
    match = SEEN.match(value)
    return match.groupdict() if match else {}


def memory_of(moment: Moment, name: str) -> str:
    return seen_of(moment, name).get("memory") or ""


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
        places = [place + at * stride for place in places for at in range(size)]
        if len(places) > 256:
            return places[:256]
    return places


def sees_all(moment: Moment, name: str, cells: int) -> bool:
    """Whether a name sees its whole memory, cell after cell."""
    places = cells_of(moment, name)
    return cells == 1 or places == list(range(cells))


def fields_of_nodes(moment: Moment) -> Iterator[tuple[str, re.Match[str]]]:
    """Each node of the graph, as `steps.NODE` reads it."""
    for key, value in moment.state.items():
        if key[0] == "#" and (node := NODE.match(value)):
            yield key, node


def about(moment: Moment, name: str) -> str:
    """What a tensor is like, in a line."""
    value = moment.state[name]
    same = f"the same object as {short(value[3:])}" if value.startswith("is ") else ""
    seen, old = seen_of(moment, name), SEEN.match(moment.before.get(name, ""))
    if same:
        return same
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
    if seen["needs"]:
        node = moment.state.get(f"#{seen['result']}", "").partition(" ")[0]
        made = f"result of {node}" if node else "a result"
        parts.append(made if seen["result"] else "leaf, requires grad")
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


def name_of_memory(moment: Moment, letter: str) -> str:
    """A name that sees a memory, or what it holds."""
    holds = moment.state.get(f"@{letter}", "")
    nameless = holds if 0 < len(holds) <= LONGEST else f"memory {letter}"
    names = (short(n) for n in moment.state if memory_of(moment, n) == letter)
    return next(names, nameless)
