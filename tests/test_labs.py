"""The labs: sessions that run, notebooks to take away, pages like any other."""

import contextlib
import io
import json
import re
import subprocess
import sys
from itertools import pairwise
from pathlib import Path
from textwrap import dedent
from typing import Any

import nbformat
import pytest
from nbclient.exceptions import CellExecutionError
from selectolax.lexbor import LexborHTMLParser, LexborNode

from proven import lab_checks, labs
from proven.lab_checks import role_of
from proven.notebook import SVG
from proven.page import Site, blocks_of
from proven.recording import record_lab

ROOT = Path(__file__).parent.parent
SOURCES = sorted((ROOT / "snippets" / "labs").glob("*.md"))
NAMES = [source.stem for source in SOURCES]
MOST_BYTES = 200_000  # as they lie; the HTML of nbconvert weighs 629,000
TASK_CELLS = ["task", "check", "solution"]
HEADING = re.compile(r"^(#{1,6}) (.+)$", re.M)
FRONT_MATTER = """\
    ---
    jupyter:
      kernelspec:
        display_name: Python 3
        language: python
        name: python3
    ---
    """
SMALL_TASK = """\
    ## 1. Double it

    ```python tags=["task"]
    # Here: double, twice 21
    ```

    ```python tags=["check"]
    def check(double):
        if double is None:
            return "Not yet: no number is called double."
        if double != 42:
            return f"Not yet: double is {double}."
        return "Right: 42."


    print(check(globals().get("double")))
    ```

    ```python tags=["wrong"]
    # Adds two.
    double = 21 + 2
    ```

    ```python tags=["solution"]
    double = 21 * 2
    print(double)
    ```
    """
SMALL_LAB = f"""\
{FRONT_MATTER}
    # A small lab

    ```python alt="A line"
    import os

    import matplotlib.pyplot as plt

    print("files:", os.listdir(), 1 / 3)
    plt.plot([1, 2])
    plt.show()
    ```

    The line rises from 1 to 2.

{SMALL_TASK}    """
# Without what takes long to import.
PLAIN_LAB = f"{FRONT_MATTER}\n    # A plain lab\n\n{SMALL_TASK}"


def cells_of(name: str) -> list[Any]:
    """The cells of the recorded notebook."""
    return list(labs.read(ROOT / "docs" / "labs" / f"{name}.ipynb").cells)


def folded(cell: Any, tag: str = "solution") -> bool:
    return tag in cell.metadata.get("tags", [])


def tree_of(built: Path, name: str) -> LexborHTMLParser:
    html = (built / "labs" / name / "index.html").read_text("utf-8")
    return LexborHTMLParser(html)


def article_of(built: Path, name: str) -> LexborNode:
    (article,) = tree_of(built, name).css("article")
    return article


def headings_of(built: Path, name: str) -> list[str]:
    """The anchors of a lab's headings."""
    return [heading.id or "" for heading in article_of(built, name).css("h2, h3")]


# The sessions. Running them whole is the work of `pytest --codeblocks`, which
# compares each with its notebook: see `proven.labs`.


def test_there_are_three_labs_and_each_is_recorded() -> None:
    recorded = sorted(path.stem for path in (ROOT / "docs" / "labs").glob("*"))
    expected = ["first-network", "regression-by-hand", "regression-with-module"]
    assert recorded == NAMES == expected


@pytest.mark.parametrize("name", NAMES)
def test_a_notebook_holds_the_cells_of_its_source(name: str) -> None:
    lab = labs.read_lab(ROOT / "snippets" / "labs" / f"{name}.md")
    kept = cells_of(name)
    assert [c.source for c in kept] == [c.source for c in lab.cells]
    assert [c.id for c in kept] == [c.id for c in lab.cells]
    assert len({c.id for c in kept}) == len(kept)


@pytest.mark.parametrize("name", NAMES)
def test_a_lab_was_recorded_from_top_to_bottom_in_one_run(name: str) -> None:
    code = [cell for cell in cells_of(name) if cell.cell_type == "code"]
    assert [cell.execution_count for cell in code] == [*range(1, len(code) + 1)]
    assert not any(o.output_type == "error" for c in code for o in c.outputs)


@pytest.mark.parametrize("name", NAMES)
def test_a_lab_has_three_to_five_tasks_with_executed_solutions(name: str) -> None:
    text = "\n".join(c.source for c in cells_of(name) if c.cell_type == "markdown")
    tasks = [h for h in HEADING.findall(text) if re.match(r"\d\. ", h[1])]
    solutions = [cell for cell in cells_of(name) if folded(cell)]
    assert 3 <= len(tasks) == len(solutions) <= 5
    roles = [role for cell in cells_of(name) if (role := role_of(cell))]
    assert roles == TASK_CELLS * len(tasks)
    assert all(cell.outputs for cell in solutions)
    for cell in solutions:
        assert cell.metadata["jupyter"]["source_hidden"], "open in JupyterLab"
    for cell in cells_of(name):
        if folded(cell, "check"):
            assert cell.outputs[0].text.startswith("Not yet: ")
            assert cell.metadata["jupyter"] == {"source_hidden": True}
            assert "raises-exception" in cell.metadata["tags"], '"Run all" goes on'


@pytest.mark.parametrize("name", NAMES)
def test_each_figure_has_a_name_and_a_sentence_with_numbers(name: str) -> None:
    drawn = 0
    for cell, following in pairwise(cells_of(name)):
        figures = [o for o in cell.get("outputs", []) if SVG in o.get("data", {})]
        drawn += len(figures)
        if figures:
            assert len(figures) == 1, "one figure a cell: its file has the cell's id"
            assert cell.metadata["alt"]
            sentence = following.source.partition("\n\n")[0]
            assert following.cell_type == "markdown"
            assert re.match(r"[A-Z][^#]*\d", sentence), sentence
    assert drawn >= 2


@pytest.mark.parametrize("name", NAMES)
def test_numbers_in_the_text_of_a_lab_are_in_its_outputs(name: str) -> None:
    cells = cells_of(name)
    shown = {n for c in cells for _, text in labs.shown(c) for n in numbers(text)}
    for cell in cells:
        if cell.cell_type == "markdown":
            assert set(numbers(cell.source)) <= shown, cell.source


def numbers(text: str) -> list[str]:
    """Numbers with two places or more: nobody types those from memory."""
    return re.findall(r"\d+\.\d\d+", text)


# Recording and comparing, on a small lab.


@pytest.fixture(scope="module")
def recorded(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """Source and notebook of a small lab that was recorded once."""
    folder = tmp_path_factory.mktemp("lab")
    source, notebook = folder / "small.md", folder / "small.ipynb"
    source.write_text(dedent(SMALL_LAB), "utf-8")
    assert record_lab(Site(ROOT), source, notebook)
    return source, notebook


def test_a_lab_starts_in_an_empty_folder(recorded: tuple[Path, Path]) -> None:
    assert "files: [] 0.333" in recorded[1].read_text("utf-8")


def test_recording_the_same_again_writes_nothing(recorded: tuple[Path, Path]) -> None:
    before = recorded[1].stat()
    assert not record_lab(Site(ROOT), *recorded)
    assert recorded[1].stat() == before
    assert sorted(recorded[1].parent.iterdir()) == sorted(recorded)


@pytest.mark.parametrize(
    ("old", "new", "problem"),
    [
        (r"0\.(3+)3\\n", r"0.\g<1>4\\n", ""),
        (r"0\.33", "0.34", "cell 2:\n"),
        (r"files: \[\]", "files: [1]", "cell 2:\n"),
        (r"#p[0-9a-f]{10}", "#p0123456789", ""),
        (r'"L (\d+)\.\d+ ', r'"L \g<1>9 ', "cell 2: the figure changed"),
        (r"stroke: #005b96", "stroke: #ff0000", "cell 2: the figure changed"),
        ("import os", "import sys", "not the notebook's: run `make record`"),
        ('"A line"', '"A curve"', "not the notebook's: run `make record`"),
    ],
)
def test_a_notebook_that_shows_something_else_is_found(
    recorded: tuple[Path, Path], old: str, new: str, problem: str
) -> None:
    text = recorded[1].read_text("utf-8")
    changed, times = re.subn(old, new, text)
    assert times
    problems = labs.differences(nbformat.reads(changed, 4), labs.read(recorded[1]))
    assert len(problems) == bool(problem)
    assert problem in "".join(problems)


@pytest.mark.parametrize(
    ("code", "message"),
    [
        ("1 / 0", "ZeroDivisionError"),
        ("import warnings; warnings.warn('careful')", "careful"),
        ("import urllib.request as r; r.urlopen('http://1.1.1.1')", "a network"),
    ],
)
def test_a_cell_that_fails_warns_or_asks_the_network_leaves_the_notebook_alone(
    tmp_path: Path, code: str, message: str
) -> None:
    source, notebook = tmp_path / "bad.md", tmp_path / "bad.ipynb"
    source.write_text(dedent(PLAIN_LAB) + f"\n```python\n{code}\n```\n", "utf-8")
    notebook.write_text("as it was", "utf-8")
    with pytest.raises((CellExecutionError, RuntimeError), match=message):
        record_lab(Site(ROOT), source, notebook)
    assert notebook.read_text("utf-8") == "as it was"
    assert len(list(tmp_path.iterdir())) == len([source, notebook])


# Checks with faults. The cells of a small lab run in this process, not in a kernel.


def broken_in(text: str, folder: Path) -> str:
    """Which promise the checks of this lab break, '' for none."""
    source = folder / "faulty.md"
    source.write_text(text, "utf-8")
    try:
        cells = labs.read_source(source).cells
    except labs.LabError as error:
        return str(error)
    tasks = lab_checks.tasks_of(cells)
    proof = lab_checks.proof_of(tasks, folder)
    names: dict[str, Any] = {}
    heading, *cells = labs.read_lab(source).cells
    session = [heading, *[ran(cell.source, names) for cell in cells]]
    after = [ran(code, names) for code in proof]
    said = lab_checks.said_in(tasks, session, after)
    faults = map(lab_checks.unproved, tasks, said)
    return next(filter(None, faults), "")


def ran(code: str, names: dict[str, Any]) -> Any:
    """A cell that has run."""
    printed, outputs = io.StringIO(), []
    try:
        with contextlib.redirect_stdout(printed):
            if code.startswith(("[", "__import__")):
                data = {"text/plain": repr(eval(code, names))}
                outputs = [nbformat.v4.new_output("execute_result", data)]
            else:
                exec(code, names)
    except Exception as error:
        what = {"ename": type(error).__name__, "evalue": str(error)}
        outputs = [nbformat.v4.new_output("error", **what)]
    if text := printed.getvalue():
        outputs.append(nbformat.v4.new_output("stream", name="stdout", text=text))
    return nbformat.v4.new_code_cell(code, outputs=outputs)


SECOND = """\
```python tags=["wrong"]
# Adds two at the other end.
double = 2 + 21
```

```python tags=["solution"]"""
EMPTY = "Not yet: no number is called double."


@pytest.mark.parametrize(
    ("old", "new", "problem"),
    [
        ("", "", ""),
        ("Not yet: double is", "No:", "cell 3: the check says after # Adds two.: 'No"),
        ('"Right: 42."', '"Right: 42.\\nBye."', "says after the solution: 'Right: 42"),
        (EMPTY, "Right: nothing.", "cell 3: the check passes the empty task: mend"),
        ("21 * 2", "21 * 3", "cell 3: the check refuses the solution: mend"),
        ("21 + 2", "21 + 21", "cell 3: the check passes # Adds two.: mend"),
        ("Not yet: double is {double}.", EMPTY, "to the empty task and to # Adds two."),
        ('```python tags=["solution"]', SECOND, "to # Adds two. and to # Adds two at"),
        (
            'tags=["task"]',
            "",
            "after no task comes `check`: a task is the cells `task`",
        ),
        ('tags=["check"]', "", "after `task` (cell 2) comes `wrong`: a task is"),
        ('tags=["solution"]', "", "after `wrong` (cell 3) comes nothing: a task is"),
        ('tags=["wrong"]', 'tags=["check"]', "after `check` (cell 3) comes `check`"),
        ("# Here: double", "double = 1 #", "cell 2: a task is empty but for comments"),
        ('globals().get("double")', "double", "raises after the empty task: NameErr"),
        ('print(check(globals().get("double")))', "", "after the empty task: '': let"),
        ("21 + 2", "21 + '2'", "raises after # Adds two.: TypeError"),
        ("double = 21 + 2", "pass", "to the empty task and to # Adds two."),
        ("!= 42", "< 0", "cell 3: the check passes # Adds two."),
        ("21 + 2", "21 +", "raises after # Adds two.: SyntaxError"),
        (
            '    return "Right',
            '    if double == 43:\n        return "Not yet: 43."\n    return "Right',
            "a line that no attempt reaches: add a wrong attempt that does, or take it "
            'out:\nreturn "Not yet: 43."',
        ),
    ],
)
def test_a_check_that_is_not_proved_is_refused(
    tmp_path: Path, old: str, new: str, problem: str
) -> None:
    lab = dedent(FRONT_MATTER + SMALL_TASK)
    assert old in lab
    broken = broken_in(lab.replace(old, new, 1), tmp_path)
    assert bool(broken) == bool(problem)
    assert problem in broken


def test_a_lab_whose_check_is_not_proved_is_not_recorded(tmp_path: Path) -> None:
    source, notebook = tmp_path / "bad.md", tmp_path / "bad.ipynb"
    source.write_text(dedent(PLAIN_LAB).replace("21 * 2", "21 * 3"), "utf-8")
    with pytest.raises(labs.LabError, match="refuses the solution"):
        record_lab(Site(ROOT), source, notebook)
    assert not notebook.exists()


def test_wrong_attempts_and_what_follows_the_session_stay_out_of_the_notebook(
    recorded: tuple[Path, Path],
) -> None:
    lab = labs.read(recorded[1])
    assert [role_of(cell) for cell in lab.cells][-3:] == TASK_CELLS
    assert labs.shown(lab.cells[-2]) == [("stream stdout", f"{EMPTY}\n")]
    assert "Adds two" not in recorded[1].read_text("utf-8")


# The pages.


@pytest.mark.parametrize("name", NAMES)
def test_a_lab_page_is_light(built_site: Path, name: str) -> None:
    page = built_site / "labs" / name / "index.html"
    assert page.stat().st_size <= MOST_BYTES


@pytest.mark.parametrize("name", NAMES)
def test_a_lab_page_shows_what_was_run_and_nothing_else(
    built_site: Path, name: str
) -> None:
    article = article_of(built_site, name)
    code = [cell for cell in cells_of(name) if cell.cell_type == "code"]
    outputs = [shown for cell in code for shown in labs.shown(cell)]
    texts = [text for kind, text in outputs if kind.startswith("stream")]
    figures = [text for kind, text in outputs if kind == SVG]
    blocks = list(blocks_of(article.html or ""))
    programs = [block.text.strip() for block in blocks if block.language == "python"]
    assert programs == [cell.source for cell in code]
    printed = [block.text.rstrip("\n") for block in blocks if block.language == "text"]
    assert printed == [text.rstrip("\n") for text in texts]
    page = built_site / "labs" / name
    images = [image.attributes["src"] or "" for image in article.css("img")]
    assert [(page / image).read_text("utf-8") for image in images] == figures


@pytest.mark.parametrize("name", NAMES)
def test_solutions_are_closed_and_open_without_a_script(
    built_site: Path, name: str
) -> None:
    closed = article_of(built_site, name).css("details:not([open])")
    inside = "".join(details.html or "" for details in closed)
    programs = [b.text.strip() for b in blocks_of(inside) if b.language == "python"]
    inside_of = [c for c in cells_of(name) if folded(c) or folded(c, "check")]
    assert programs == [cell.source for cell in inside_of]
    guesses = [cell for cell in cells_of(name) if folded(cell, "predict")]
    assert len(closed) == len(programs) + len(guesses)
    titles = [details.css("summary")[0].text() for details in closed]
    assert titles.count("Check") == titles.count("Solution") == len(programs) / 2


@pytest.mark.parametrize("name", NAMES)
def test_wrong_attempts_are_nowhere_on_the_site(built_site: Path, name: str) -> None:
    cells = labs.read_source(ROOT / "snippets" / "labs" / f"{name}.md").cells
    wrong = [c.source.partition("\n")[0] for c in cells if role_of(c) == "wrong"]
    folder = built_site / "labs"
    files = [folder / name / "index.html", folder / name / f"{name}.ipynb"]
    index = built_site / "search" / "search_index.json"
    files += [folder / f"{name}.md", index]
    texts = [file.read_text("utf-8") for file in files]
    assert len(wrong) >= 8
    for idea in wrong:
        assert re.fullmatch(r"# [A-Z].*\.", idea)
        assert not any(idea[2:] in text for text in texts)
    assert [text.count("Not yet: no ") > 0 for text in texts] == [True] * 3 + [False]


def test_maths_is_markup_of_the_page(built_site: Path) -> None:
    formulas = 0
    for name in NAMES:
        article = article_of(built_site, name)
        formulas += len(article.css("math"))
        for code in article.css("code, script"):
            code.decompose()
        assert "$" not in article.text()
        assert "\\" not in article.text()
    assert formulas >= 3


@pytest.mark.parametrize("name", NAMES)
def test_headings_of_a_lab_are_in_the_table_of_contents(
    built_site: Path, name: str
) -> None:
    contents = tree_of(built_site, name).css("[data-md-type=toc] a")
    linked = [(link.attributes["href"] or "").partition("#")[2] for link in contents]
    headings = headings_of(built_site, name)
    assert len(headings) > len("a few")
    assert linked == headings


@pytest.mark.parametrize("name", NAMES)
def test_search_finds_a_lab_once_and_without_noise(built_site: Path, name: str) -> None:
    index = json.loads((built_site / "search" / "search_index.json").read_text("utf-8"))
    found = {e["location"]: e["text"] for e in index["docs"] if name in e["location"]}
    anchors = [at for at in headings_of(built_site, name) if at != "tasks"]  # in each
    sections = [f"labs/{name}/#{anchor}" for anchor in anchors]
    assert [*found] == [f"labs/{name}/", *sections]
    assert not re.search("svg|base64|cell_type|import torch", "".join(found.values()))


@pytest.mark.parametrize("name", NAMES)
def test_the_notebook_for_download_is_the_recorded_one(
    built_site: Path, name: str
) -> None:
    (link,) = article_of(built_site, name).css("a[download]")
    file = built_site / "labs" / name / (link.attributes["href"] or "")
    copy = nbformat.read(file, as_version=4)
    nbformat.validate(copy)
    for ours, theirs in zip(cells_of(name), copy.cells, strict=True):
        if ours.cell_type == "code":
            assert theirs == ours
        else:
            assert not re.search(r"\]\((?!https?:)", theirs.source), "a dead link"


def build_with(cell: Any, folder: Path) -> subprocess.CompletedProcess[str]:
    """Build a small strict site of a page and a lab with this one cell."""
    docs = folder / "docs"
    docs.mkdir()
    (docs / "index.md").write_text("# Home\n\n[no](lab.ipynb#heading)\n", "utf-8")
    nbformat.write(nbformat.v4.new_notebook(cells=[cell]), docs / "lab.ipynb")
    jupyter = {"include": ["*.ipynb"], "include_source": True}
    settings = {
        "site_name": "x",
        "plugins": [{"mkdocs-jupyter": jupyter}, "proven"],
        "validation": {"anchors": "warn"},
    }
    (folder / "mkdocs.yml").write_text(json.dumps(settings), "utf-8")
    command = [sys.executable, "-m", "mkdocs", "build", "--strict"]
    return subprocess.run(
        command, cwd=folder, capture_output=True, text=True, check=False
    )


def test_a_link_from_a_lab_to_nowhere_fails_the_build(tmp_path: Path) -> None:
    text = "# Lab\n\n[no page](gone.md), [no heading](index.md#gone)\n"
    done = build_with(nbformat.v4.new_markdown_cell(text), tmp_path)
    warnings = re.findall(r"^WARNING .*'(.*)'", done.stderr, re.M)
    assert done.returncode
    assert len(warnings) == 3, done.stderr
    assert all(re.search("gone|heading", warning) for warning in warnings)


def test_a_recorded_error_fails_the_build(tmp_path: Path) -> None:
    error = nbformat.v4.new_output("error", ename="ValueError", evalue="no")
    done = build_with(nbformat.v4.new_code_cell("x", outputs=[error]), tmp_path)
    assert done.returncode
    assert "lab: a cell was recorded with ValueError" in done.stderr
