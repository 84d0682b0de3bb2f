"""Checks in a lab: each says what is missing in a task, and is proved both ways.

In a lab's source a task is a cell `task`, empty but for comments; a cell `check` that
prints "Not yet: ..." or "Right: ..."; cells `wrong`, attempts that stay in the source;
and a cell `solution`. In the session the check meets the empty task. When the session
has ended, all attempts follow in the same kernel, each with the check after it.
"""

import ast
import json
import re
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import Any

from IPython.core.inputtransformer2 import TransformerManager

from proven.notebook import CHECK, SOLUTION, TASK, WRONG
from proven.traced import traced

ORDER = f"a task is the cells `{TASK}`, `{CHECK}`, any `{WRONG}`, `{SOLUTION}`"
FOLLOWS = {
    "": {TASK, SOLUTION, ""},
    TASK: {CHECK},
    CHECK: {WRONG, SOLUTION},
    WRONG: {WRONG, SOLUTION},
    SOLUTION: {TASK, SOLUTION, ""},
}
LINE = re.compile(r"(Not yet|Right): \S.*\n?")
FORGET = "[globals().pop(name, None) for name in {names!r}]"
RUN = "__import__('importlib').import_module({module!r}).traced({path!r}, globals())"


@dataclass(frozen=True)
class Task:
    """A task of a lab, with all that is tried at it."""

    number: int  # of its check among the notebook's cells
    check: str
    attempts: list[str]  # the wrong ones, and last the solution
    names: list[str]  # that only the attempts make


@dataclass(frozen=True)
class Said:
    """What a check said after an attempt, and the lines of it that did not run."""

    attempt: str
    text: str
    never_ran: frozenset[int] | None = None  # None: the session does not count
    failure: str = ""  # of the attempt or the check, if one raised


def role_of(cell: Any) -> str:
    """What a cell is to a task, '' for nothing."""
    roles = [tag for tag in cell.metadata.get("tags", []) if tag in FOLLOWS]
    return roles[0] if roles else ""


def misplaced(cells: list[Any]) -> str:
    """Which cell of a task is not where it has to be, and the remedy; '' for none."""
    roles = [("", 0)]
    number = 0
    for cell in cells:
        role = role_of(cell)
        number += role != WRONG  # as the notebook counts
        roles += [(role, number)] if role else []
        code = re.sub(r"(?m)^\s*#.*$", "", cell.source).strip()
        if role == TASK and code:
            return f"cell {number}: a task is empty but for comments: take out\n{code}"
    for (before, at), (role, _) in pairwise([*roles, ("", 0)]):
        if role not in FOLLOWS[before]:
            what = f"`{before}` (cell {at})" if before else "no task"
            return f"after {what} comes {f'`{role}`' if role else 'nothing'}: {ORDER}"
    return ""


def tasks_of(cells: list[Any]) -> list[Task]:
    """The tasks that have a check; `cells` are those of the source."""
    tasks: list[Task] = []
    known: set[str] = set()
    number = 0
    for cell in cells:
        role = role_of(cell)
        number += role != WRONG
        if role == CHECK:
            tasks.append(Task(number, cell.source, [], []))
        elif role in {WRONG, SOLUTION} and tasks:
            tasks[-1].attempts.append(cell.source)
            tasks[-1].names.extend(sorted(made_by(cell.source) - known))
        if role != WRONG and cell.cell_type == "code":
            known |= made_by(cell.source)
    return tasks


def made_by(source: str) -> set[str]:
    """The names that a cell assigns; none if it is no Python: it fails when it runs."""
    python = TransformerManager().transform_cell(source)  # `%time` and the like
    try:
        nodes = [*ast.walk(ast.parse(python))]
    except SyntaxError:
        return set()
    names = [node for node in nodes if isinstance(node, ast.Name)]
    return {name.id for name in names if isinstance(name.ctx, ast.Store)}


def proof_of(tasks: list[Task], folder: Path) -> list[str]:
    """What runs after the session: see `said_in`. `folder` gets the checks as files."""
    cells = []
    for task in tasks:
        path = folder / f"check_{task.number}.py"
        path.write_text(task.check, "utf-8")
        forget = FORGET.format(names=task.names)
        for attempt in ["", *task.attempts]:
            run = RUN.format(module=traced.__module__, path=str(path))
            cells += [forget, attempt or "pass", run]
    return cells


def said_in(
    tasks: list[Task], session: list[Any], proof: list[Any]
) -> list[list[Said]]:
    """What the check of each task said: to the empty task, and to each attempt."""
    cells = iter(proof)
    return [
        [
            said_after(attempt, [next(cells) for _ in range(3)][1:])
            for attempt in ["", *task.attempts]
        ]
        + [said_after("", [session[task.number - 1]])]
        for task in tasks
    ]


def said_after(attempt: str, cells: list[Any]) -> Said:
    """What was said in these cells, of which the last ran the check."""
    outputs = [output for cell in cells for output in cell.outputs]
    errors = [f"{o.ename}: {o.evalue}" for o in outputs if o.output_type == "error"]
    last = cells[-1].outputs
    text = "".join(o.text for o in last if o.get("name") == "stdout")
    lines = [o.data["text/plain"] for o in last if o.output_type == "execute_result"]
    never_ran = frozenset(json.loads(lines[-1])) if lines else None
    return Said(attempt, text, never_ran, errors[0] if errors else "")


def unproved(task: Task, said: list[Said]) -> str:
    """Which promise a check breaks, as a sentence; '' for none."""
    where = f"cell {task.number}: the check"
    words: dict[str, str] = {}
    for one in said:
        right = bool(task.attempts) and one.attempt == task.attempts[-1]
        first = one.attempt.partition("\n")[0]
        after = "the solution" if right else first or "the empty task"
        if one.failure:
            return f"{where}, or what it judges, raises after {after}: {one.failure}"
        if not LINE.fullmatch(one.text):
            rule = "let it print one line, `Not yet: ...` or `Right: ...`"
            return f"{where} says after {after}: {one.text!r}: {rule}"
        if right != one.text.startswith("Right"):
            remedy = "mend the one or the other"
            verb = "refuses" if right else "passes"
            return f"{where} {verb} {after}: {remedy}:\n{one.text}"
        if words.setdefault(one.text, after) != after:
            same = f"the same to {words[one.text]} and to {after}"
            return f"{where} says {same}: tell them apart, or drop one:\n{one.text}"
    ran = [one.never_ran for one in said if one.never_ran is not None]
    if never := frozenset.intersection(*ran):
        line = task.check.split("\n")[min(never) - 1].strip()
        remedy = "add a wrong attempt that does, or take it out"
        return f"{where} has a line that no attempt reaches: {remedy}:\n{line}"
    return ""
