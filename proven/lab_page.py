"""A lab on the site looks like every other page: its notebook becomes Markdown.

mkdocs-jupyter makes a page of each recorded notebook and puts the file beside it
for download. Its own HTML would weigh 629 KB, ask other hosts for scripts, leave
maths raw and hold links that nobody checks. So the notebook is handed to MkDocs as
Markdown: headings, links, code and folds are the site's own.
"""

import json
import re
from collections.abc import Iterator
from pathlib import Path
from textwrap import indent
from typing import Any

import latex2mathml.converter
from mkdocs.exceptions import PluginError

from proven.notebook import CHECK, PREDICT, SOLUTION, SVG, Leads, with_links
from proven.pieces import Piece

FIGURES = "assets/figures/labs"
NEEDS = " (to run it: JupyterLab, torch, scikit-learn and matplotlib)"
CODE_OR_MATH = re.compile(r"(?s)(`+).+?\1|(\$\$?)(?!\s)(.+?)(?<!\s)\2")


def figures_of(notebook: str, lab: str) -> dict[str, str]:
    """Address -> SVG of each figure: a page links to it instead of holding it."""
    return {
        f"{FIGURES}/{lab}/{cell['id']}.svg": "".join(output["data"][SVG])
        for cell in json.loads(notebook)["cells"]
        for output in cell.get("outputs", [])
        if SVG in output.get("data", {})
    }


def page_of(notebook: str, lab: str, colab: str = "") -> str:
    """The notebook, a cell after the other, as Markdown; `colab` opens it there."""
    cells = [as_markdown(cell, lab) for cell in json.loads(notebook)["cells"]]
    download = f'<a href="{lab}.ipynb" download>Download this notebook</a>{NEEDS}'
    if colab:
        download += f', or <a href="{colab}">open it in Colab</a>'
    download = f"<p>{download}</p>"
    intro, heading, rest = cells[0].partition("\n## ")
    return "\n\n".join([intro, download, heading + rest, *cells[1:]])


def about(notebook: str) -> str:
    """What a lab is about: its first paragraph, on one line."""
    text = "".join(json.loads(notebook)["cells"][0]["source"])
    paragraphs = [part for part in text.split("\n\n") if not part.startswith("#")]
    return " ".join(paragraphs[0].split()) if paragraphs else ""


def pieces_of_lab(notebook: str, lab: str) -> list[Piece]:
    """The notebook as a page without its site."""
    pieces = []
    for cell in json.loads(notebook)["cells"]:
        source = "".join(cell["source"])
        if cell["cell_type"] == "markdown":
            pieces.append(Piece(source))
            continue
        pieces.append(Piece(f"``` python\n{source}\n```"))
        pieces += [Piece(shown) for shown in _shown(cell, lab)]
    return pieces


def take_away(copy: Path, leads: Leads) -> None:
    """In the copy for download, give a link to a page of the site its whole address."""
    notebook = json.loads(copy.read_text("utf-8"))
    for cell in notebook["cells"]:
        if cell["cell_type"] == "markdown":
            text = with_links("".join(cell["source"]), leads)
            cell["source"] = text.splitlines(keepends=True)
    copy.write_text(json.dumps(notebook, indent=1) + "\n", "utf-8")


def as_markdown(cell: dict[str, Any], lab: str) -> str:
    """One cell. Tags fold all of it (`solution`, `check`) or what it shows."""
    source = "".join(cell["source"])
    if cell["cell_type"] == "markdown":
        return CODE_OR_MATH.sub(_with_mathml, source)
    tags = cell["metadata"].get("tags", [])
    program = f"``` python\n{source}\n```"
    shown = "\n\n".join(_shown(cell, lab))
    if SOLUTION in tags:
        return _folded('example "Solution"', f"{program}\n\n{shown}")
    if CHECK in tags:
        return _folded('abstract "Check"', f"{program}\n\n{shown}")
    if PREDICT in tags:
        return f"{program}\n\n" + _folded('question "What it shows"', shown)
    return f"{program}\n\n{shown}"


def _shown(cell: dict[str, Any], lab: str) -> Iterator[str]:
    for output in cell["outputs"]:
        if output["output_type"] == "error":
            raise PluginError(f"{lab}: a cell was recorded with {output['ename']}")
        data = output.get("data", {})
        if SVG in data:
            alt = cell["metadata"]["alt"]
            yield f"![{alt}](../{FIGURES}/{lab}/{cell['id']}.svg)"
        else:
            text = "".join(output.get("text") or data["text/plain"]).rstrip("\n")
            yield f'``` text title="Output"\n{text}\n```'


def _folded(kind: str, text: str) -> str:
    return f"??? {kind}\n\n" + indent(text, "    ")


def _with_mathml(match: re.Match[str]) -> str:
    """`$...$` and `$$...$$` as MathML, which needs no script; code as it is."""
    if not match[2]:
        return match[0]
    display = "block" if match[2] == "$$" else "inline"
    formula = latex2mathml.converter.convert(match[3], display=display)
    return formula if match[2] == "$$" else f"<span>{formula}</span>"
