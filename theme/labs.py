"""Labs look like every other page.

mkdocs-jupyter makes a page of each recorded notebook in docs/labs/ and puts the
file beside it for download. Its own HTML would weigh 629 KB, ask other hosts for
scripts, leave maths raw and hold links that nobody checks. So the notebook is
handed to MkDocs as Markdown: headings, links, code and folds are the site's own.
"""

import json
import re
from collections.abc import Iterator
from pathlib import Path
from textwrap import indent
from typing import Any

import latex2mathml.converter
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.structure.files import File, Files
from mkdocs.structure.pages import Page

FIGURES = "assets/figures/labs"
NEEDS = " (to run it: JupyterLab, torch, scikit-learn and matplotlib)"
SVG = "image/svg+xml"
CODE_OR_MATH = re.compile(r"(?s)(`+).+?\1|(\$\$?)(?!\s)(.+?)(?<!\s)\2")
LINK_TO_PAGE = re.compile(r"\[([^]]+)\]\((?!https?:)[^)]+\)")


def is_lab(file: File) -> bool:
    return file.src_uri.endswith(".ipynb")


def on_files(files: Files, config: MkDocsConfig) -> Files:
    """Add the labs' figures, so that a page links to them instead of holding them."""
    for lab in [file for file in files if is_lab(file)]:
        for cell in json.loads(lab.content_string)["cells"]:
            for output in cell.get("outputs", []):
                if SVG in output.get("data", {}):
                    name = f"{FIGURES}/{lab.name}/{cell['id']}.svg"
                    svg = "".join(output["data"][SVG])
                    files.append(File.generated(config, name, content=svg))
    return files


def on_pre_page(page: Page, config: MkDocsConfig, files: Files) -> Page:
    """Let MkDocs render the page: mkdocs-jupyter set a `render` of its own."""
    if is_lab(page.file):
        del page.render
    return page


def on_page_markdown(
    markdown: str, page: Page, config: MkDocsConfig, files: Files
) -> str:
    """The notebook, a cell after the other, as Markdown."""
    if not is_lab(page.file):
        return markdown
    name = page.file.name
    cells = [as_markdown(cell, name) for cell in json.loads(markdown)["cells"]]
    download = (
        f'<p><a href="{name}.ipynb" download>Download this notebook</a>{NEEDS}</p>'
    )
    intro, heading, rest = cells[0].partition("\n## ")
    return "\n\n".join([intro, download, heading + rest, *cells[1:]])


def on_page_content(
    html: str, page: Page, config: MkDocsConfig, files: Files
) -> str | None:
    """Search finds a lab by its text, not by every line of its code."""
    if not is_lab(page.file):
        return None
    return html.replace(
        '<div class="language-', '<div data-search-exclude class="language-'
    )


def on_post_page(output: str, page: Page, config: MkDocsConfig) -> None:
    """In the copy for download, a link to a page of the site is plain text."""
    if is_lab(page.file):
        copy = Path(page.file.abs_dest_path).with_name(f"{page.file.name}.ipynb")
        notebook = json.loads(copy.read_text("utf-8"))
        for cell in notebook["cells"]:
            if cell["cell_type"] == "markdown":
                text = LINK_TO_PAGE.sub(r"\1", "".join(cell["source"]))
                cell["source"] = text.splitlines(keepends=True)
        copy.write_text(json.dumps(notebook, indent=1) + "\n", "utf-8")


def as_markdown(cell: dict[str, Any], lab: str) -> str:
    """One cell. Tags fold it: `solution` all of it, `predict` what it shows."""
    source = "".join(cell["source"])
    if cell["cell_type"] == "markdown":
        return CODE_OR_MATH.sub(_with_mathml, source)
    tags = cell["metadata"].get("tags", [])
    program = f"``` python\n{source}\n```"
    shown = "\n\n".join(_shown(cell, lab))
    if "solution" in tags:
        return _folded('example "Solution"', f"{program}\n\n{shown}")
    if "predict" in tags:
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
