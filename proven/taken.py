"""Whether a page's notebook shows, when it is run, what is recorded in it.

Jupyter shows what a program prints in other places than a terminal does: warnings
apart, of an error's type the last word, and no suggestion. All else must be the same.
"""

import re
from collections.abc import Iterator
from typing import Any

from proven.compare import difference, same_apart_from_numbers, same_figure
from proven.kernel import Kernel, Said
from proven.notebook import SVG
from proven.program import FIGURE, TIMES

MODULES = re.compile(r"\A(?:\w+\.)+(?=\w+(?::|\Z))")  # of an error's type
SUGGESTION = re.compile(r"\. Did you mean: .*\?\Z")
SESSION = "all cells before it ran in the same session"


def faults_of(notebook: dict[str, Any], kernel: Kernel) -> Iterator[str]:
    """Run it from top to bottom; each cell that shows something else, and how."""
    code = [cell for cell in notebook["cells"] if cell["cell_type"] == "code"]
    for number, cell in enumerate(code, 1):
        source = "".join(cell["source"])
        try:
            said = kernel.run(source)
        except TimeoutError:
            yield f"cell [{number}] does not end:\n{source}"
            return
        texts = [o["text"] for o in cell["outputs"] if o["output_type"] == "stream"]
        recorded = "".join("".join(text) for text in texts)
        fault = otherwise(recorded, said, TIMES in source) or figure_fault(cell, kernel)
        if fault:
            yield f"cell [{number}], {fault}\nThe cell ({SESSION}):\n{source}"


def otherwise(recorded: str, said: Said, times: bool) -> str:
    """How what a cell showed differs from what is recorded, '' if it does not."""
    if said.results:
        result = f"shows the value of its last line, {said.results[0]}"
        return f"{result}: a notebook does, so give that value a name"
    for warning in said.warned:
        if warning not in recorded:
            return f"warns otherwise than recorded: {warning}"
        recorded = recorded.replace(warning, "", 1)
    fresh = said.printed
    if said.error:
        # What the program printed comes first, then the error in Python's words.
        words = recorded.removeprefix(fresh).rstrip("\n")
        words = SUGGESTION.sub("", MODULES.sub("", words))
        if words == said.error.removesuffix(": ").rstrip("\n"):
            return ""
        fresh += said.error
    recorded, fresh = recorded.rstrip("\n"), fresh.rstrip("\n")
    if times and same_apart_from_numbers(recorded, fresh):
        return ""
    diff = difference(recorded, fresh)[1]
    return f"shows something else:\n{diff}" if diff else ""


def figure_fault(cell: dict[str, Any], kernel: Kernel) -> str:
    """What is wrong with the figures that a cell shows, '' for nothing."""
    files = [kernel.folder / name for name in FIGURE.findall("".join(cell["source"]))]
    drawn = [file.read_text("utf-8") for file in files if file.is_file()]
    figures = [o["data"][SVG] for o in cell["outputs"] if SVG in o.get("data", {})]
    for figure in map("".join, figures):
        if not any(same_figure(figure, svg) for svg in drawn):
            return "draws another figure than it shows"
    return ""
