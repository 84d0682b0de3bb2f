"""A page as a notebook, to take away: a cell for each program, or part of one.

A cell shows what is recorded: the program's output, and the figures that it draws.
What needs a GPU or its own file, and what other releases print, stands in the text.
"""

import re
from collections.abc import Callable, Iterator
from html import escape
from pathlib import Path
from typing import Any

from proven.include import Include
from proven.pieces import Piece
from proven.program import Program
from proven.recorded import is_variant

SVG = "image/svg+xml"
# Tags of a cell that is folded: all of it, what it shows, or its program.
SOLUTION, PREDICT, CHECK = "solution", "predict", "check"
# A reader who guesses first finds these closed, in Jupyter as on the page.
FOLDED = {
    SOLUTION: {"source_hidden": True, "outputs_hidden": True},
    PREDICT: {"outputs_hidden": True},
    CHECK: {"source_hidden": True},
}
# The learner's empty cell, and an attempt at it that only the lab's source holds.
TASK, WRONG = "task", "wrong"
METADATA = {
    "kernelspec": {"display_name": "Python 3", "language": "python", "name": "python3"},
    "language_info": {"name": "python"},
}
ANSWER = "Answer"  # what is said to an output that is folded
RAISES = "raises-exception"  # Jupyter goes on after such a cell
PICTURE = re.compile(r"^!\[(?P<says>[^\]]*)\]\([^)]*?(?P<name>[\w-]+\.svg)\)$", re.M)
CODE = re.compile(r"`([^`]+)`")
CODE_OR_LINK = re.compile(
    r"(?s)(?P<code>(?P<marks>`+).+?(?P=marks))"
    r"|(?<!!)\[(?P<text>(?:`[^`]*`|[^]`])+)\]\((?P<to>[^)\s]+)\)"
)

Cell = dict[str, Any]
Leads = Callable[[str], str]  # a link of a page -> its whole address, '' for none


def notebook_of(pieces: list[Piece], figures: Path, leads: Leads) -> dict[str, Any]:
    """The notebook of a page: `figures` holds what its programs draw."""
    book = Book(figures, leads)
    for piece in pieces:
        book.add(piece)
    return {
        "cells": [*book.with_figures()],
        "metadata": METADATA,
        "nbformat": 4,
        "nbformat_minor": 5,
    }


class Book:
    """A notebook that is being written."""

    def __init__(self, figures: Path, leads: Leads) -> None:
        self.figures, self.leads = figures, leads
        self.cells: list[Cell] = []
        self.programs: list[tuple[Include, Cell]] = []

    def add(self, piece: Piece) -> None:
        """Write a piece of the page to the end of the notebook."""
        include = piece.include
        if not include:
            text = with_links(piece.text, self.leads)
            title = piece.title or ANSWER
            self.add_text(folded(title, text) if piece.folded else text)
        elif not runs(include.program) or is_variant(include.path):
            kind = "python" if include.is_program else "text"
            title = "" if include.is_program else f"*{piece.title}:*\n\n"
            self.add_text(f"{title}```{kind}\n{piece.text}\n```")
        elif include.is_program:
            self.add_program(piece, include)
        else:
            part = include.program.path, include.of
            for shown, cell in self.programs:
                if shown.part == part:
                    show(cell, include.text)
                    if piece.folded:
                        fold(cell, PREDICT)

    def add_text(self, text: str) -> None:
        if self.cells and self.cells[-1]["cell_type"] == "markdown":
            text = "".join([*self.cells.pop()["source"], "\n\n", text])
        self.add_cell("markdown", text)

    def add_cell(self, kind: str, text: str) -> Cell:
        cell = {
            "cell_type": kind,
            "id": f"cell-{len(self.cells) + 1}",
            "metadata": {},
            "source": text.splitlines(keepends=True),
        }
        self.cells.append(cell)
        return cell

    def add_program(self, piece: Piece, include: Include) -> None:
        """A cell for a part; with what it goes on from, if others came in between.

        They have left names of their own in the notebook's one session.
        """
        program, output = include.program, include.path.with_suffix(".out")
        before = program.parts[: program.part_at(include.section)]
        goes_on = self.programs and self.programs[-1][0].path == include.path
        again = bool(before) and not goes_on
        text = program.up_to(include.section).rstrip("\n") if again else piece.text
        cell = self.add_cell("code", text)
        cell |= {"execution_count": len(self.programs) + 1, "outputs": []}
        self.programs.append((include, cell))
        for part in before if again else ():
            show(cell, Include(output, part.name, 0).text)
        if program.declared("raises") and len(before) == len(program.parts) - 1:
            cell["metadata"]["tags"] = [RAISES]
        if piece.folded:
            fold(cell, SOLUTION)

    def with_figures(self) -> Iterator[Cell]:
        """The cells; what a cell draws stands in it, not in the text."""
        for cell in self.cells:
            if cell["cell_type"] == "markdown":
                text = PICTURE.sub(self.drawn, "".join(cell["source"])).strip("\n")
                cell["source"] = text.splitlines(keepends=True)
        return (cell for cell in self.cells if cell["source"])

    def drawn(self, picture: re.Match[str]) -> str:
        """'' for a picture that a cell draws: it stands there from now on."""
        for include, cell in self.programs:
            path = self.figures / include.path.parent.name / picture["name"]
            if picture["name"] in "".join(cell["source"]) and path.is_file():
                svg = path.read_text("utf-8").splitlines(keepends=True)
                data = {SVG: svg, "text/plain": [picture["says"]]}
                figure = {"output_type": "display_data", "data": data, "metadata": {}}
                cell["outputs"].append(figure)
                return ""
        return picture[0]


def runs(program: Program) -> bool:
    """Whether a notebook can run it, wherever it is."""
    return not program.needs_gpu and "__file__" not in program.source


def show(cell: Cell, text: str) -> None:
    """Let the cell print this, after what it prints already."""
    if not text:
        return
    if not cell["outputs"]:
        stream = {"output_type": "stream", "name": "stdout", "text": []}
        cell["outputs"].append(stream)
    cell["outputs"][0]["text"] += text.splitlines(keepends=True)


def fold(cell: Cell, tag: str) -> None:
    """Close a cell, or what it shows, until its reader opens it."""
    tags = cell["metadata"].setdefault("tags", [])
    if SOLUTION not in tags:
        tags.append(tag)
        cell["metadata"]["jupyter"] = FOLDED[tag]


def folded(title: str, text: str) -> str:
    summary = CODE.sub(r"<code>\1</code>", escape(title, quote=False))
    return f"<details><summary>{summary}</summary>\n\n{text}\n\n</details>"


def with_links(text: str, leads: Leads) -> str:
    """The text with whole addresses; a link without one is its words."""

    def whole(match: re.Match[str]) -> str:
        if match["code"] or re.match(r"\w+:", match["to"]):
            return match[0]
        address = leads(match["to"])
        return f"[{match['text']}]({address})" if address else match["text"]

    return CODE_OR_LINK.sub(whole, text)
