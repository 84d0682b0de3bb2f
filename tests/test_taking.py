"""What is taken away of the site is true without it: notebooks, plain Markdown."""

import json
import re
from pathlib import Path
from typing import Any

import nbformat
import pytest

from proven.include import Include
from proven.kernel import Said
from proven.notebook import runs
from proven.page import Reading, Site
from proven.taken import otherwise
from tests.conftest import SITE_URL
from tests.test_second_site import run

LINK = re.compile(r"(?<=\]\()[^)\s]+(?=\))")
OF_THE_SITE = re.compile(r"8<-|^(?:!!!|\?\?\?|---|</?div)|\{ *[#.:]|\.steps#", re.M)
CODE = re.compile(r"(?ms)^``` .*?^```$|`[^`\n]+`")


def notebook_beside(built: Path, site: Site, page: Path) -> Path:
    """Where a page's notebook is."""
    name = page.relative_to(site.docs).with_suffix("")
    folder = name.parent if name.name == "index" else name
    return built / folder / f"{name.name}.ipynb"


def code_of(notebook: Any) -> list[Any]:
    return [cell for cell in notebook.cells if cell.cell_type == "code"]


def printed(cell: Any) -> str:
    return "".join(o.get("text", "") for o in cell.outputs)


def test_a_pages_notebook_holds_its_programs_and_what_is_recorded(
    site: Site, built_site: Path, readings: list[Reading]
) -> None:
    for reading in readings:
        file = notebook_beside(built_site, site, reading.page)
        programs = [i for i in reading.shown if i.is_program and runs(i.program)]
        if not programs:
            assert not file.exists()
            continue
        notebook = nbformat.read(file, as_version=4)
        nbformat.validate(notebook)
        cells = code_of(notebook)
        assert len(cells) == len(programs), file
        for program, cell in zip(programs, cells, strict=True):
            assert (cell.source + "\n").endswith(program.text), file
            output = Include(program.path.with_suffix(".out"), program.section, 0)
            assert printed(cell).endswith(output.text), f"{file}: {program.name}"
            raises = program.section == program.program.parts[-1].name
            raises &= bool(program.program.declared("raises"))
            assert raises == ("raises-exception" in cell.metadata.get("tags", []))
        figures = {name for i in programs for name in i.program.figures}
        assert len(figures) == sum("data" in o for c in cells for o in c.outputs)


def test_what_is_taken_away_leads_back_to_the_site(
    site: Site, built_site: Path, readings: list[Reading]
) -> None:
    links = 0
    for file in sorted(built_site.rglob("*.ipynb")):
        for cell in json.loads(file.read_text("utf-8"))["cells"]:
            if cell["cell_type"] != "markdown":
                continue
            for link in LINK.findall(CODE.sub("", "".join(cell["source"]))):
                assert link.startswith("https://"), f"{file}: {link}"
                if link.startswith(SITE_URL):
                    links += 1
                    path = link.removeprefix(SITE_URL).partition("#")[0]
                    there = built_site / path
                    assert there.is_file() or (there / "index.html").is_file(), link
    assert links > len(readings)


def test_every_page_has_a_twin_in_plain_markdown(
    site: Site, built_site: Path, readings: list[Reading]
) -> None:
    for reading in readings:
        twin = built_site / reading.page.relative_to(site.docs)
        text = twin.read_text("utf-8")
        for include in reading.shown:
            assert include.text.strip("\n") in text, f"{twin}: {include.name}"
        prose = CODE.sub("", text)
        wrong = OF_THE_SITE.search(prose)
        assert not wrong, f"{twin}: {prose[wrong.start() :][:60]}"
        for link in LINK.findall(prose):
            path = link.partition("#")[0]
            if path and not re.match(r"\w+:", path):
                assert (twin.parent / path).is_file(), f"{twin}: {link}"


def test_the_list_of_pages_leads_to_every_twin(built_site: Path) -> None:
    text = (built_site / "llms.txt").read_text("utf-8")
    assert re.match(r"# .+\n\n> .+\n\n## ", text)
    listed = LINK.findall(text)
    files = {link.removeprefix(SITE_URL) for link in listed}
    assert len(files) == len(listed)
    twins = {p.relative_to(built_site).as_posix() for p in built_site.rglob("*.md")}
    assert files == twins
    assert not re.search(r"\)$", text, re.M), "one is not described"


# Run from top to bottom, on a made-up site.

SITE = """\
site_name: Sorting
plugins: [proven]
theme: {name: null}
markdown_extensions:
  - pymdownx.highlight: {pygments_lang_class: true}
  - pymdownx.superfences
  - pymdownx.snippets: {base_path: [snippets], check_paths: true}
"""
PROGRAMS = {
    "parts": """\
# --8<-- [start:make]
import warnings

numbers = [3, 1, 2]
print("numbers:", numbers)
# --8<-- [end:make]
# --8<-- [start:sort]
warnings.warn("sorting")  # warns UserWarning
print("sorted:", sorted(numbers))
# --8<-- [end:sort]
""",
    "between": """\
numbers = "none"
print(numbers, f"{1 / 3:.2f}")
""",
    "wrong": """\
import json

print("before")
json.loads("[1,")  # raises JSONDecodeError
""",
}
ORDER = ["parts:make", "between", "parts:sort", "wrong"]


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A site of one page, recorded: parts with another program between, an error."""
    root = tmp_path_factory.mktemp("taking")
    (root / "docs").mkdir()
    (root / "snippets" / "sort").mkdir(parents=True)
    (root / "mkdocs.yml").write_text(SITE, "utf-8")
    settings = '[tool.pytest.ini_options]\naddopts = "--codeblocks"\n'
    (root / "pyproject.toml").write_text(settings, "utf-8")
    page = "# Sorting\n"
    for name in ORDER:
        path, _, part = name.partition(":")
        mark = ":" * bool(part) + part
        page += f'\n``` python title="snippets/sort/{path}.py"\n'
        page += f'--8<-- "sort/{path}.py{mark}"\n```\n'
        page += f'\n``` text title="Output"\n--8<-- "sort/{path}.out{mark}"\n```\n'
    (root / "docs" / "index.md").write_text(page, "utf-8")
    for name, source in PROGRAMS.items():
        (root / "snippets" / "sort" / f"{name}.py").write_text(source, "utf-8")
    done = run(root, "pytest", "docs", "--record")
    assert done.returncode == 0, done.stdout
    return root


def test_a_notebook_runs_from_top_to_bottom_and_shows_what_is_recorded(
    project: Path,
) -> None:
    done = run(project, "pytest", "docs", "--notebooks")
    assert done.returncode == 0, done.stdout


def test_a_notebook_that_shows_something_else_is_found(project: Path) -> None:
    planted = {
        "parts.py": ('print("numbers', '4\nprint("numbers'),  # is let through
        "between.out": ("0.33", "0.35"),
        "parts.out": ("sorted: [1, 2, 3]", "sorted: [1, 2]"),
        "wrong.out": ("Expecting value", "Expected value"),
    }
    for name, (old, new) in planted.items():
        path = project / "snippets" / "sort" / name
        text = path.read_text("utf-8")
        assert old in text
        path.write_text(text.replace(old, new), "utf-8")
    said = run(project, "pytest", "docs", "--notebooks").stdout
    found = re.findall(r"docs/index\.md as a notebook, cell \[(\d)\], shows", said)
    assert found == ["2", "3", "4"], said
    for line in ("-none 0.35", "+none 0.33", "+sorted: [1, 2, 3]", "-json.decoder"):
        assert line in said


ERROR = "before\njson.decoder.JSONDecodeError: no value. Did you mean: 'x'?\n"
WARNED = "one\nUserWarning: two\nthree\n"


@pytest.mark.parametrize(
    ("recorded", "said", "fault"),
    [
        (ERROR, Said("before\n", [], "JSONDecodeError: no value"), ""),
        (ERROR, Said("", [], "JSONDecodeError: no value"), "shows something else"),
        (ERROR, Said("before\n", [], "ValueError: no value"), "shows something else"),
        (ERROR, Said("before\n"), "shows something else"),
        ("one\n", Said("one\n", [], "ValueError: no"), "shows something else"),
        ("StopIteration\n", Said("", [], "StopIteration: "), ""),
        (WARNED, Said("one\nthree\n", ["UserWarning: two\n"]), ""),
        (WARNED, Said("one\nthree\n"), "shows something else"),
        (WARNED, Said("one\nthree\n", ["UserWarning: 2\n"]), "warns otherwise"),
        (WARNED, Said("three\none\n", ["UserWarning: two\n"]), "shows something else"),
        ("one\n", Said("one\n", results=["4"]), "the value of its last line, 4"),
        ("took 1.5 s\n", Said("took 7 s\n"), "shows something else"),
    ],
)
def test_what_counts_as_the_same(recorded: str, said: Said, fault: str) -> None:
    told = otherwise(recorded, said, times=False)
    assert fault in told
    assert bool(told) == bool(fault)


def test_times_may_differ() -> None:
    assert not otherwise("took 1.5 s\n", Said("took 7 s\n"), times=True)
    assert otherwise("took 1.5 s\n", Said("takes 7 s\n"), times=True)
