"""Says in words what a step did, and what is so after it."""

from proven.draw import grad_of
from proven.moments import (
    Moment,
    about,
    cells_of,
    fields_of_nodes,
    is_name,
    memory_of,
    name_of_memory,
    saved_by,
    seen_of,
    sees_all,
    short,
)
from proven.steps import GONE, NODE, Step


def sentence(moment: Moment, walked: list[Step]) -> str:
    """What a step did; names and nodes stand in backquotes.

    `walked`: the steps at nodes that came before it in the same walk of backward().
    """
    if moment.step.node:
        return at_node(moment, walked)
    changes = moment.step.changes
    said = [
        *freed(moment),
        *(text for k in changes if k[0] == "@" for text in of_memory(moment, k)),
        *(text for k in changes if is_name(k) for text in of_name(moment, k)),
        *(text for k in changes if k[0] == "#" for text in of_node(moment, k)),
        *gone(moment),
    ]
    if "prints" in changes:
        more = int(changes["prints"]) - int(moment.before.get("prints", 0))
        said.append(f"prints {'a line' if more == 1 else f'{more} lines'}")
    if what := changes.get("left out"):
        nodes = what.endswith("nodes")
        if nodes:
            said.append(f"`backward()` walks through {what}, as at first")
        else:
            said.insert(0, f"{what} are left out here, what they did is this")
    if "walks" in changes:
        said.append(f"`backward()` begins: {changes['walks']}")
    if "raises" in changes:
        said.append(f"raises `{changes['raises']}`")
    if not said:
        said = ["changes nothing that is shown here"]
    return "; ".join(said)


def at_node(moment: Moment, walked: list[Step]) -> str:
    """What backward() did at one node."""
    step = moment.step
    node = NODE.match(moment.state.get(f"#{step.node}", ""))
    name = label(moment, step.node)
    came = number_in(step.changes.get("in", ""))
    parts = [
        (label(moment, s.node), number_in(s.changes[f"out #{step.node}"]))
        for s in walked
        if f"out #{step.node}" in s.changes
    ]
    said = [f"`backward()` comes to {name} with {came}"]
    if len(parts) > 1:
        terms = " and ".join(f"{value} from {who}" for who, value in parts)
        said = [f"`backward()` comes to {name}: {terms} make {came}"]
    for event, value in step.changes.items():
        if event.startswith("out "):
            said.append(f"{number_in(value)} goes on to {label(moment, event[5:])}")
    if node and node["into"]:
        grad = f"{node['into']}.grad"
        now, before = contents(moment.state, moment, grad), None
        if grad in moment.before:
            before = moment.before.get(f"@{memory_of(moment, grad)}")
        if before and now != before:
            said.append(f"`{grad}` had {before}, and has {now} now")
        elif now:
            said.append(f"it lands in `{grad}`")
    if "raises" in step.changes:
        for saved in saved_by(node):
            if saved["overwritten"]:
                what, version = memory(moment, saved["memory"]), saved["version"]
                said.append(
                    f"it saved {what} at version {version}, which is overwritten"
                )
        said.append(f"`{step.changes['raises']}` is raised here")
    return "; ".join([*said, *freed(moment)])


def number_in(value: str) -> str:
    """'1. 1.' of 'float32[2] 1. 1.'."""
    return value.partition(" ")[2] or value


def contents(state: dict[str, str], moment: Moment, name: str) -> str:
    seen = seen_of(moment, name)
    return seen.get("values") or state.get(f"@{seen.get('memory')}", "")


def node_name(moment: Moment, number: str) -> str:
    return moment.state.get(f"#{number}", f"#{number}").partition(" ")[0]


def label(moment: Moment, number: str) -> str:
    """A node as a sentence names it, with the name of its result."""
    node = NODE.match(moment.state.get(f"#{number}", ""))
    text = f"`{node['name'] if node else number}`"
    if node and node["into"]:
        nameless = node["into"].partition(" ")[2]
        return f"{text} of {node['into'] if nameless else mark(node['into'])}"
    names = (n for n in moment.state if is_name(n))
    of = next((n for n in names if seen_of(moment, n).get("result") == number), "")
    return f"{text} of `{short(of)}`" if of else text


def mark(name: str) -> str:
    return f"`{short(name)}`"


def memory(moment: Moment, letter: str | None) -> str:
    """A memory as a sentence names it."""
    what = name_of_memory(moment, letter or "")
    return what if what.endswith(")") else f"`{what}`"


def of_name(moment: Moment, name: str) -> list[str]:
    """What a step made of one name."""
    now, before = moment.state.get(name), moment.before.get(name)
    if now is None or now == before:
        return []
    shown = f"`{short(name)}`"
    if now.startswith("is "):
        return [f"{shown} is another name for the object `{short(now[3:])}`"]
    seen = seen_of(moment, name)
    if not seen:
        was = f", no longer {before}" if before and not before.startswith("is ") else ""
        return [f"{shown} is {now}{was}"]
    old = Moment(moment.step, 0, 0, moment.before)
    then = seen_of(old, name)
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


def made(moment: Moment, name: str, shown: str, again: bool) -> str:
    """A tensor that a name did not stand for before."""
    seen = seen_of(moment, name)
    letter = seen["memory"]
    kind = f"{seen['dtype']}[{seen['shape']}]"
    text = f"{shown} is {'now ' if again else ''}a new {kind}"
    if letter and f"@{letter}" in moment.before:
        others = [
            f"`{short(k)}`"
            for k in moment.state
            if k != name and is_name(k) and memory_of(moment, k) == letter
        ]
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
    if seen["result"]:
        text += f", the result of `{node_name(moment, seen['result'])}`"
    elif seen["needs"]:
        text += ", a leaf that requires a gradient"
    return text + (f", on {seen['device']}" if seen["device"] else "")


def of_memory(moment: Moment, key: str) -> list[str]:
    """What a step wrote into one memory, and who counted the write."""
    now, before = moment.state.get(key), moment.before.get(key)
    if now is None or before is None:
        return []
    letter = key[1:]
    old = Moment(moment.step, 0, 0, moment.before)
    versions: dict[str, list[str]] = {}  # what became of a version -> names
    for name in moment.state:
        if memory_of(moment, name) == letter == memory_of(old, name):
            was, is_ = (seen_of(m, name)["version"] for m in (old, moment))
            counted = (
                f"version {was} to {is_}" if was != is_ else f"still version {was}"
            )
            if is_:
                versions.setdefault(counted, []).append(f"`{short(name)}`")
    told = [f"{' and '.join(names)}: {how}" for how, names in versions.items()]
    if len(told) == 1:
        told = list(versions)
    who = memory(moment, letter)
    counts = f" ({'; '.join(told)})" if told else ""
    return [f"writes into the memory of {who}: {before} becomes {now}{counts}"]


def of_node(moment: Moment, key: str) -> list[str]:
    """What a step made of one node of the graph."""
    node = NODE.match(moment.state.get(key, ""))
    old = NODE.match(moment.before.get(key, ""))
    if not node or (node["into"] and not old):
        return []
    said = []
    saved = saved_by(node)
    lost = [m for m in saved if m["overwritten"]]
    if not old and saved:
        what = " and ".join(
            f"{memory(moment, m['memory'])} at version {m['version']}" for m in saved
        )
        said.append(f"`{node['name']}` saves {what}")
    if lost and "overwritten" not in moment.before.get(key, ""):
        what = memory(moment, lost[0]["memory"])
        said.append(f"`{node['name']}` had saved {what}: that is overwritten now")
    return said


def freed(moment: Moment) -> list[str]:
    """What the graph let go of."""
    nodes = [
        label(moment, key[1:])
        for key in moment.step.changes
        if key[0] == "#"
        and moment.state.get(key, "").endswith(" freed")
        and not moment.before.get(key, "").endswith(" freed")
    ]
    return [f"what {' and '.join(nodes)} saved is freed"] if nodes else []


def gone(moment: Moment) -> list[str]:
    names = [
        f"`{short(k)}`"
        for k, v in moment.step.changes.items()
        if v == GONE and is_name(k) and k in moment.before
    ]
    ended = [
        f"`{k}()`"
        for k, v in moment.step.changes.items()
        if v == GONE and is_name(k) and k not in moment.before
    ]
    said = [f"{', '.join(ended)} has ended, and its names with it"] if ended else []
    nodes = [k for k, v in moment.step.changes.items() if v == GONE and k[0] == "#"]
    if nodes:
        left = any(k[0] == "#" for k in moment.state)
        said.append(
            "nothing keeps " + ("that part of the graph" if left else "the graph")
        )
    if names:
        said.append(
            f"{', '.join(names)} {'are' if names[1:] else 'is'} no longer there"
        )
    return said


def of_all_names(moment: Moment) -> str:
    """All that a picture of names and memory shows."""
    said = []
    for name in filter(is_name, moment.state):
        seen = seen_of(moment, name)
        text = about(moment, name) if seen else moment.state[name]
        holds = contents(moment.state, moment, name) if seen else ""
        said.append(f"{short(name)}: {text}" + f" · holds {holds}" * bool(holds))
    return "; ".join(said)


def of_all_nodes(moment: Moment) -> str:
    """All that a picture of the graph shows."""
    said = []
    for key, node in fields_of_nodes(moment):
        if node["into"]:
            said.append(
                f"{node['name']} puts its gradient into {grad_of(node['into'])}"
            )
            continue
        to = [label(moment, n[1:]) for n in (node["to"] or "").split(", ") if n[1:]]
        text = (
            f"{label(moment, key[1:])} leads to {' and '.join(to) or 'no other node'}"
        )
        for one in saved_by(node):
            text += (
                f", saved {memory(moment, one['memory'])} at version {one['version']}"
            )
            text += " (overwritten since)" * bool(one["overwritten"])
        said.append(text + ", what it saved is freed" * bool(node["freed"]))
    return "; ".join(said).replace("`", "")
