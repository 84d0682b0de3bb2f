"""Labs: from `snippets/labs/<name>.md` to `docs/labs/<name>.ipynb`, and back.

A lab is a jupytext notebook, one continuous session on real data. It runs from
top to bottom in a Jupyter kernel of its own, in an empty folder, without a
network; what it shows is recorded in a notebook and compared like any output.
"""

import hashlib
import os
import tempfile
from collections import Counter
from contextlib import suppress
from pathlib import Path
from typing import Any

import jupytext
import nbformat
from nbclient import NotebookClient
from nbclient.exceptions import CellExecutionError

from proven.compare import difference, same_figure
from proven.lab_checks import (
    misplaced,
    proof_of,
    role_of,
    said_in,
    tasks_of,
    unproved,
)
from proven.network import refuse_network
from proven.notebook import CHECK, FOLDED, RAISES, SVG, TASK, WRONG
from proven.program import CONFLICT, UNSHOWABLE, cannot_show
from proven.runner import MATPLOTLIB, other_machine

ENGINE = str(Path(__file__).parent.parent)
SECONDS_PER_CELL = 120

# Beyond the engine's `matplotlibrc`: Jupyter draws a figure's background by itself.
FIGURE_STYLE = {
    "axes.facecolor": "none",
    "figure.facecolor": "none",
    "font.sans-serif": ["DejaVu Sans"],
    "legend.framealpha": 0,
    "path.simplify": False,
}
FIRST = (
    f"import sys; sys.path.insert(0, {ENGINE!r});"
    f"from {refuse_network.__module__} import refuse_network;"
    f"sys.addaudithook(refuse_network); sys.path.remove({ENGINE!r})"
)
KERNEL_ARGUMENTS = [
    "--InteractiveShell.colors=nocolor",
    "--InlineBackend.figure_formats={'svg'}",
    f"--InlineBackend.rc={FIGURE_STYLE!r}",
    f"--IPKernelApp.exec_lines=exec({FIRST!r}, {{}})",
]


__all__ = ["CellExecutionError", "LabError", "fresh_lab", "lab_problems", "read_lab"]


class LabError(RuntimeError):
    """A lab that cannot be read, run or shown: where, why and what to do."""


def read_lab(source: Path) -> Any:
    """The notebook that `source` describes, without outputs; raises LabError.

    A cell's id comes from its text, so it stays when other cells change. Wrong
    attempts stay in the source.
    """
    lab = read_source(source)
    lab.cells = [cell for cell in lab.cells if role_of(cell) != WRONG]
    times: Counter[str] = Counter()
    for cell in lab.cells:
        again = times[cell.source] or ""
        times[cell.source] += 1
        cell.id = hashlib.sha256(f"{cell.source}{again}".encode()).hexdigest()[:12]
        for tag in cell.metadata.get("tags", []):
            if tag in FOLDED:
                cell.metadata["jupyter"] = FOLDED[tag]
        if role_of(cell) == CHECK:  # what it cannot judge does not end a "Run all"
            cell.metadata["tags"].append(RAISES)
    nbformat.validate(lab)
    return lab


def read_source(source: Path) -> Any:
    """The cells of `source`, wrong attempts too; raises LabError."""
    text = source.read_text("utf-8-sig", "replace")
    if mark := CONFLICT.search(text):
        at = text.count("\n", 0, mark.start()) + 1
        raise LabError(f"line {at}: a mark of a merge conflict, {mark[0]}: settle it")
    lab = jupytext.reads(text, "md")
    if "kernelspec" not in lab.metadata:
        remedy = "begin it with jupytext's front matter, `jupyter: kernelspec: ...`"
        raise LabError(f"line 1: it names no kernel: {remedy}")
    spec = lab.metadata.kernelspec
    lab.metadata = {"kernelspec": spec, "language_info": {"name": spec.language}}
    lab.nbformat, lab.nbformat_minor = 4, 5
    tags = [*FOLDED, TASK, WRONG]
    for number, cell in enumerate(lab.cells, 1):
        for tag in cell.metadata.get("tags", []):
            if tag not in tags:
                known = f"a tag is one of {', '.join(tags)}"
                raise LabError(f"cell {number}: the tag '{tag}' means nothing: {known}")
    if fault := misplaced(lab.cells):
        raise LabError(fault)
    return lab


def run_lab(source: Path, elsewhere: bool = False) -> Any:
    """Execute every cell of a lab in a new kernel; a cell that fails raises.

    Its checks are proved in the same kernel, when the session has ended: their
    cells follow, and are gone from what is returned. `elsewhere`: with another
    home, time zone, user and hash seed.
    """
    lab, tasks = read_lab(source), tasks_of(read_source(source).cells)
    length = len(lab.cells)
    with tempfile.TemporaryDirectory() as temporary:
        for code in proof_of(tasks, Path(temporary)):
            tags = {"tags": [RAISES]}
            lab.cells.append(nbformat.v4.new_code_cell(code, metadata=tags))
        folder = Path(temporary, "empty")
        folder.mkdir()
        NotebookClient(
            lab,
            timeout=SECONDS_PER_CELL,
            coalesce_streams=True,
            record_timing=False,
            extra_arguments=KERNEL_ARGUMENTS,
            resources={"metadata": {"path": str(folder)}},
        ).execute(
            env={
                **os.environ,
                "IPYTHONDIR": temporary,  # a reader's own settings stay out
                "MPLBACKEND": "module://matplotlib_inline.backend_inline",
                "OMP_NUM_THREADS": "1",
                **MATPLOTLIB,
                **(other_machine(temporary) if elsewhere else {}),
            }
        )
    lab.cells, proof = lab.cells[:length], lab.cells[length:]
    for task, said in zip(tasks, said_in(tasks, lab.cells, proof), strict=True):
        if fault := unproved(task, said):
            raise LabError(fault)
    for number, cell in enumerate(lab.cells, 1):
        for output in cell.get("outputs", []):
            judge_output(output, number, cell.source)
    lab.metadata.language_info = {"name": lab.metadata.language_info.name}
    return lab


def judge_output(output: Any, number: int, source: str) -> None:
    """Raise LabError for what a page would not show as the notebook does."""
    if output.get("name") == "stderr":
        raise LabError(f"cell {number} warns:\n{source}\n\n{output.text}")
    data = output.get("data", {})
    if data and "text/plain" not in data and SVG not in data:
        raise LabError(f"cell {number} shows {', '.join(data)}: text and SVG are shown")
    # A result that can be shown richly has its plain text beside: '<...HTML object>'.
    if rich := [kind for kind in data if kind not in {"text/plain", SVG}]:
        remedy = "print text, or draw an SVG"
        raise LabError(f"cell {number} shows {', '.join(rich)}: {remedy}")
    text = output.get("text") or ("" if SVG in data else data.get("text/plain", ""))
    if wrong := UNSHOWABLE.search(text):
        raise LabError(f"cell {number} prints {cannot_show(wrong[0])}")


def fresh_lab(source: Path, notebook: Path) -> str:
    """Run the lab; what `notebook` must hold now, '' if it shows the same already.

    What another run elsewhere shows otherwise raises LabError.
    """
    fresh = run_lab(source)
    with suppress(LabError):  # what cannot be read is replaced
        if notebook.exists() and not differences(read(notebook), fresh):
            return ""
    if problems := differences(fresh, run_lab(source, elsewhere=True)):
        raise LabError("\n".join(["two runs differ, nothing was recorded:", *problems]))
    return nbformat.writes(fresh) + "\n"


def lab_problems(source: Path, notebook: Path) -> list[str]:
    """Run the lab; how it differs from `notebook`, [] when it does not."""
    if not notebook.exists():
        return [f"{notebook.name} is missing: run `make record`"]
    return differences(read(notebook), run_lab(source))


def read(notebook: Path) -> Any:
    """A notebook from its file; raises LabError."""
    try:
        return nbformat.read(notebook, as_version=4)
    except (nbformat.reader.NotJSONError, nbformat.ValidationError):
        what = f"{notebook.name} is no notebook (a merge conflict?)"
        raise LabError(f"{what}: `make record` writes it anew") from None


def differences(recorded: Any, fresh: Any) -> list[str]:
    """What sets two executed notebooks apart, a line or a diff each."""
    if _told(recorded) != _told(fresh):
        return ["the source's cells are not the notebook's: run `make record`"]
    problems = []
    for number, cells in enumerate(zip(recorded.cells, fresh.cells, strict=True), 1):
        old, new = map(shown, cells)
        if [kind for kind, _ in old] != [kind for kind, _ in new]:
            problems.append(f"cell {number} shows other kinds of output")
            continue
        for (kind, before), (_, now) in zip(old, new, strict=True):
            if kind != SVG:
                if diff := difference(before, now)[1]:
                    problems.append(f"cell {number}:\n{diff}")
            elif not same_figure(before, now):
                problems.append(f"cell {number}: the figure changed")
    return problems


def _told(lab: Any) -> list[Any]:
    """All of a notebook that does not come from a run."""
    cells = [(c.id, c.cell_type, c.source, c.metadata) for c in lab.cells]
    return [lab.metadata, *cells]


def shown(cell: Any) -> list[tuple[str, str]]:
    """Kind and text of all that a cell shows."""
    outputs = []
    for output in cell.get("outputs", []):
        stream = {f"{output.output_type} {output.get('name')}": output.get("text", "")}
        outputs += sorted((output.get("data") or stream).items())
    return outputs
