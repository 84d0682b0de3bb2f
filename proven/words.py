"""Says in words what a step did, and what is so after it."""

import re

from proven.moments import (
    Moment,
    about,
    cells_of,
    grad_of,
    is_name,
    is_number,
    memory_of,
    name_of_memory,
    names_of_memory,
    node_at,
    node_name,
    nodes_of,
    numbers_in,
    results_of,
    saved_by,
    seen_of,
    sees_all,
    short,
    tensor_in,
)
from proven.steps import GONE, Step

LONGEST_LINE = 60  # of what is quoted


def sentence(moment: Moment, walked: list[Step], output: list[str]) -> str:
    """What a step did; names and nodes stand in backquotes.

    `walked`: the steps at nodes that came before it in the same walk of backward().
    `output`: the lines that the program prints.
    """
    if moment.step.node:
        return at_node(moment, walked)
    changes = moment.step.changes
    said = [
        *rounds_left_out(changes.get("left out", "")),
        *(text for k in changes if k[0] == "@" for text in of_memory(moment, k)),
        *(text for k in changes if is_name(k) for text in of_name(moment, k)),
        *nodes_let_go(moment),
        *(text for k in changes if k[0] == "#" for text in of_node(moment, k)),
        *freed(moment),
        *names_gone(moment),
        *printed(moment, output),
    ]
    if "unseeded" in changes:
        said.append(
            "the program has no seed: its random numbers are others in your run"
        )
    if "walks" in changes:
        said.append(f"`backward()` begins: {changes['walks']}")
    if "raises" in changes:
        said.append(f"raises `{changes['raises']}`")
    return "; ".join(said or ["changes nothing that is shown here"])


def rounds_left_out(what: str) -> list[str]:
    """What is not told: rounds of a loop, or a walk through the graph."""
    if what.startswith("round"):
        verb = "are" if "rounds" in what else "is"
        return [f"{what} {verb} left out, with this outcome"]
    return [f"`backward()` walks through {what}, told one by one above"] if what else []


def printed(moment: Moment, output: list[str]) -> list[str]:
    """What a step printed."""
    if "prints" not in moment.step.changes:
        return []
    first = int(moment.before.get("prints", 0))
    lines = output[first : int(moment.step.changes["prints"])]
    if len(lines) != 1:
        return [f"prints {len(lines)} lines"] if lines else []
    text = lines[0].replace("`", "")
    text = text if len(text) <= LONGEST_LINE else f"{text[:LONGEST_LINE]}…"
    return [f"prints `{text}`"] if text.strip() else ["prints an empty line"]


def at_node(moment: Moment, walked: list[Step]) -> str:
    """What backward() did at one node."""
    step = moment.step
    node = node_at(moment, step.node)
    name = label(moment, step.node)
    came = numbers_in(step.changes.get("in", ""))
    parts = [
        f"{part} from {label(moment, s.node)}"
        for s in walked
        if f"out #{step.node}" in s.changes
        for part in several(s.changes[f"out #{step.node}"])
    ]
    said = [f"`backward()` comes to {name} with {came}"]
    if len(parts) > 1:
        said = [f"`backward()` comes to {name}: {' and '.join(parts)} make {came}"]
    for event, value in step.changes.items():
        if event.startswith("out "):
            values = several(value)
            go = "goes on" if len(values) == 1 else "go on, once for each edge,"
            said.append(f"{' and '.join(values)} {go} to {label(moment, event[5:])}")
    if node and node["into"]:
        said += landed(moment, f"{node['into']}.grad")
    if "raises" in step.changes:
        said += why_raised(moment, node)
        said.append(f"`{step.changes['raises']}` is raised here")
    return "; ".join([*said, *freed(moment, but=step.node)])


def several(value: str) -> list[str]:
    """Each gradient of those that went along the edges between two nodes."""
    return [numbers_in(part) for part in value.split(" and ")]


def landed(moment: Moment, grad: str) -> list[str]:
    """Where a gradient was put, or added."""
    now, before = contents(moment, grad), None
    if grad in moment.before:
        before = moment.before.get(f"@{memory_of(moment, grad)}")
    where = mark(grad) if " " not in grad else f"the gradient of {mark(grad[:-5])}"
    if before and now != before:
        return [f"it is added: {where} had {before}, and has {now} now"]
    return [f"it lands in {where}"] if now else []


def why_raised(moment: Moment, node: re.Match[str] | None) -> list[str]:
    """What a node had saved that is not there any more."""
    if node and node["freed"]:
        return ["what it saved was freed by the walk before"]
    return [
        f"it saved {memory(moment, one['memory'])} at version {one['version']}, "
        "which is overwritten"
        for one in saved_by(node)
        if one["overwritten"]
    ]


def contents(moment: Moment, name: str) -> str:
    """The numbers of a name's tensor, or how many there are."""
    seen = seen_of(moment, name)
    return seen.get("values") or moment.state.get(f"@{seen.get('memory')}", "")


def label(moment: Moment, number: str) -> str:
    """A node as a sentence names it, with the name of its result."""
    node = node_at(moment, number)
    text = f"`{node_name(moment, number)}`"
    if node and node["into"]:
        return f"{text} of {mark(node['into'])}"
    of = results_of(moment, number)
    return f"{text} of `{of[0]}`" if of else text


def mark(name: str) -> str:
    """A name, or what stands for one, as a sentence writes it."""
    if name.startswith("what was "):
        return f"what was {mark(name[9:])}"
    return short(name) if " " in name else f"`{short(name)}`"


def memory(moment: Moment, letter: str | None) -> str:
    """A memory as a sentence names it."""
    what = name_of_memory(moment, letter)
    return what if is_number(what) else mark(what)


def of_name(moment: Moment, name: str) -> list[str]:
    """What a step made of one name."""
    now, before = moment.state.get(name), moment.before.get(name)
    if now is None or now == before:
        return []
    shown = mark(name)
    if now.startswith("is "):
        return [f"{shown} is another name for the object `{short(now[3:])}`"]
    seen = seen_of(moment, name)
    if not seen:
        return of_value(shown, now, before)
    then = seen_of(moment.earlier, name)
    if before is None or not then or then["memory"] != seen["memory"]:
        return [made(moment, name, shown, again=before is not None)]
    said = []
    written = moment.changed(f"@{seen['memory']}")  # the memory's sentence tells it
    if seen["version"] != then["version"] and not written:
        said.append(f"{shown} goes from version {then['version']} to {seen['version']}")
    if seen["needs"] != then["needs"]:
        verb = "requires" if seen["needs"] else "no longer requires"
        said.append(f"{shown} {verb} a gradient")
    elif seen["result"] != then["result"]:
        made_by = node_name(moment, seen["result"] or "")
        said.append(f"{shown} is now the result of `{made_by}`")
    if (seen["shape"], seen["strides"], seen["dtype"]) != (
        then["shape"],
        then["strides"],
        then["dtype"],
    ):
        said.append(f"{shown} is {seen['dtype']}[{seen['shape']}] now")
    if said or written or seen["values"] == then["values"]:
        return said
    return [f"{shown} holds {seen['values']} now"]


def of_value(shown: str, now: str, before: str | None) -> list[str]:
    """A name that stands for something else than a tensor."""
    kind, holds, held = now.partition(" holds ")
    if holds and before and before.partition(" holds ")[0] == kind:
        old = [name for name in held.split(", ") if " was " in name or ".held[" in name]
        if old:
            return [f"{shown} still holds {', '.join(map(mark, old))}"]
        return [f"{shown} holds {held}, no longer {before.partition(' holds ')[2]}"]
    was = f", no longer {before}" if before and not before.startswith("is ") else ""
    return [f"{shown} is {now}{was}"]


def made(moment: Moment, name: str, shown: str, again: bool) -> str:
    """A tensor that a name did not stand for before."""
    seen = seen_of(moment, name)
    letter = seen["memory"]
    kind = f"{seen['dtype']}[{seen['shape']}]"
    text = f"{shown} is {'now ' if again else ''}a new {kind}"
    if letter and f"@{letter}" in moment.before:
        others = [mark(k) for k in names_of_memory(moment, letter) if k != name]
        shared = (
            f", which {' and '.join(others[:2])} {'see' if others[1:] else 'sees'}, too"
        )
        text = f"{shown} sees memory {letter}" + shared * bool(others)
        cells = moment.state[f"@{letter}"].split(" ")
        if not sees_all(moment, name, len(cells)) and "numbers" not in cells:
            places = ", ".join(map(str, cells_of(moment, name)[:8]))
            text += f": its cells {places}"
    elif letter:
        text += f" in a memory of its own, {letter}"
    holds = contents(moment, name)
    if 0 < len(holds) <= LONGEST_LINE and "numbers" not in holds:
        text += f": {holds}"
    then = tensor_in(moment.before.get(name, ""))
    if seen["result"]:
        text += f", the result of `{node_name(moment, seen['result'])}`"
        if then.get("needs") and not then["result"]:
            text += " and a leaf no more"
    elif seen["needs"]:
        text += ", a leaf that requires a gradient"
    return text + (f", on {seen['device']}" if seen["device"] else "")


def of_memory(moment: Moment, key: str) -> list[str]:
    """What a step wrote into one memory, and who counted the write."""
    now, before = moment.state.get(key), moment.before.get(key)
    if now is None or before is None:
        return []
    letter = key[1:]
    versions: dict[str, list[str]] = {}  # what became of a version -> names
    for name in names_of_memory(moment, letter):
        if memory_of(moment.earlier, name) == letter:
            both = moment.earlier, moment
            was, is_ = (seen_of(one, name)["version"] for one in both)
            counted = (
                f"version {was} to {is_}" if was != is_ else f"still version {was}"
            )
            if is_:
                versions.setdefault(counted, []).append(mark(name))
    told = [f"{' and '.join(names)}: {how}" for how, names in versions.items()]
    if len(told) == 1:
        told = list(versions)
    who = memory(moment, letter)
    counts = f" ({'; '.join(told)})" if told else ""
    return [f"writes into the memory of {who}: {before} becomes {now}{counts}"]


def of_node(moment: Moment, key: str) -> list[str]:
    """What a step made of one node of the graph."""
    node, before = node_at(moment, key[1:]), moment.before.get(key, "")
    if not node:
        return []
    said = []
    saved, name = saved_by(node), f"`{node['name']}`"
    if not before and saved:
        what = dict.fromkeys(of_saved(moment, one) for one in saved)
        said.append(f"{name} saves {' and '.join(what)}")
    for one in saved:
        if one["overwritten"] and "overwritten" not in before:
            what_it = memory(moment, one["memory"])
            said.append(f"{name} had saved {what_it}: that is overwritten now")
        if one["unseen"] and "unseen" not in before:
            what_it, version = memory(moment, one["memory"]), one["version"]
            said.append(
                f"{name} had saved {what_it}: its numbers are others now, but it is "
                f"still version {version}, so `backward()` will not notice"
            )
    return list(dict.fromkeys(said))


def of_saved(moment: Moment, saved: re.Match[str]) -> str:
    """What a node saved: a name with its version, or the number itself."""
    what = memory(moment, saved["memory"])
    return f"{what} at version {saved['version']}" if what[0] == "`" else what


def freed(moment: Moment, but: str = "") -> list[str]:
    """What the graph let go of; `but`: the node at which the walk is."""
    nodes = [
        label(moment, key[1:])
        for key in moment.step.changes
        if key[0] == "#"
        and key[1:] != but
        and moment.state.get(key, "").endswith(" freed")
        and not moment.before.get(key, "").endswith(" freed")
    ]
    return [f"what {' and '.join(nodes)} saved is freed"] if nodes else []


def nodes_let_go(moment: Moment) -> list[str]:
    """That nothing leads to a graph any more."""
    nodes = [k for k, v in moment.step.changes.items() if v == GONE and k[0] == "#"]
    if not nodes:
        return []
    left = any(k[0] == "#" and k in moment.state for k in moment.before)
    return ["a part of the graph is let go" if left else "the graph is let go"]


def names_gone(moment: Moment) -> list[str]:
    """Names that stand for nothing any more."""
    gone = [k for k, v in moment.step.changes.items() if v == GONE and is_name(k)]
    ended = [f"`{k[:-1]}()`" for k in gone if k.endswith("/")]
    names = [mark(k) for k in gone if k[-1] != "/"]
    said = [f"{', '.join(ended)} has ended, and its names with it"] if ended else []
    if names:
        verb = "are" if names[1:] else "is"
        said.append(f"{', '.join(names)} {verb} no longer there")
    return said


def of_all_names(moment: Moment) -> str:
    """All that a picture of names and memory shows."""
    said = []
    for name in moment.names:
        seen = seen_of(moment, name)
        text = about(moment, name) if seen else moment.state[name]
        holds = contents(moment, name) if seen else ""
        said.append(f"{short(name)}: {text}" + f" · holds {holds}" * bool(holds))
    return "; ".join(said)


def of_all_nodes(moment: Moment) -> str:
    """All that a picture of the graph shows."""
    said = []
    for number, node in nodes_of(moment):
        if node["into"]:
            said.append(
                f"{node['name']} puts its gradient into {grad_of(node['into'])}"
            )
            continue
        to = [label(moment, n[1:]) for n in (node["to"] or "").split(", ") if n[1:]]
        text = f"{label(moment, number)} leads to {' and '.join(to) or 'no other node'}"
        for one in saved_by(node):
            text += f", saved {of_saved(moment, one)}"
            text += " (overwritten since)" * bool(one["overwritten"])
            text += " (changed since, unseen)" * bool(one["unseen"])
        said.append(text + ", what it saved is freed" * bool(node["freed"]))
    return "; ".join(said).replace("`", "")
