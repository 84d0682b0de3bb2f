"""Labs: from `snippets/labs/<name>.md` to `docs/labs/<name>.ipynb`, and back.

A lab is a jupytext notebook, one continuous session on real data. It runs from
top to bottom in a Jupyter kernel of its own, in an empty folder, without a
network; what it shows is recorded in a notebook and compared like any output.
"""

import hashlib
import os
import tempfile
from pathlib import Path
from typing import Any

import jupytext
import nbformat
from nbclient import NotebookClient

from proven.child import refuse_network
from proven.compare import difference, same_figure
from proven.lab_page import PREDICT, SOLUTION, SVG
from proven.runner import MATPLOTLIB

ENGINE = str(Path(__file__).parent.parent)
SECONDS_PER_CELL = 120

# A reader who guesses first finds these closed, in Jupyter as on the page.
FOLDED = {
    SOLUTION: {"source_hidden": True, "outputs_hidden": True},
    PREDICT: {"outputs_hidden": True},
}
# Beyond the engine's `matplotlibrc`: Jupyter draws a figure's background by itself.
FIGURE_STYLE = {
    "axes.facecolor": "none",
    "figure.facecolor": "none",
    "font.sans-serif": ["DejaVu Sans"],
    "legend.framealpha": 0,
    "path.simplify": False,
}
FIRST = (
    f"import sys; sys.path.append({ENGINE!r});"
    f"from {refuse_network.__module__} import refuse_network;"
    f"sys.addaudithook(refuse_network); sys.path.remove({ENGINE!r})"
)
KERNEL_ARGUMENTS = [
    "--InteractiveShell.colors=nocolor",
    "--InlineBackend.figure_formats={'svg'}",
    f"--InlineBackend.rc={FIGURE_STYLE!r}",
    f"--IPKernelApp.exec_lines=exec({FIRST!r}, {{}})",
]


def read_lab(source: Path) -> Any:
    """The notebook that `source` describes, without outputs.

    A cell's id comes from its text, so it stays when other cells change.
    """
    lab = jupytext.read(source)
    spec = lab.metadata.kernelspec
    lab.metadata = {"kernelspec": spec, "language_info": {"name": spec.language}}
    lab.nbformat, lab.nbformat_minor = 4, 5
    for cell in lab.cells:
        cell.id = hashlib.sha256(cell.source.encode()).hexdigest()[:12]
        for tag in cell.metadata.get("tags", []):
            cell.metadata["jupyter"] = FOLDED[tag]
    nbformat.validate(lab)
    return lab


def run_lab(lab: Any) -> Any:
    """Execute every cell of `lab` in a new kernel; a cell that fails raises."""
    with tempfile.TemporaryDirectory() as temporary:
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
            }
        )
    for cell in lab.cells:
        for output in cell.get("outputs", []):
            if output.get("name") == "stderr":
                raise RuntimeError(f"warns:\n{cell.source}\n\n{output.text}")
    lab.metadata.language_info = {"name": lab.metadata.language_info.name}
    return lab


def fresh_lab(source: Path, notebook: Path) -> str:
    """Run the lab; what `notebook` must hold now, '' if it shows the same already."""
    fresh = run_lab(read_lab(source))
    if notebook.exists() and not differences(read(notebook), fresh):
        return ""
    return nbformat.writes(fresh) + "\n"


def lab_problems(source: Path, notebook: Path) -> list[str]:
    """Run the lab; how it differs from `notebook`, [] when it does not."""
    if not notebook.exists():
        return [f"{notebook.name} is missing: run `make record`"]
    return differences(read(notebook), run_lab(read_lab(source)))


def read(notebook: Path) -> Any:
    """A notebook from its file."""
    return nbformat.read(notebook, as_version=4)


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
