"""The engine serves another site: other folders, other packages, no torch."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from proven.page import Site
from proven.rules import audit
from proven.settings import SettingsError, read_settings
from tests.conftest import ROOT

SETTINGS = """\
[tool.proven]
figures = "pages/drawn"
labs = "code/labs"
notebooks = "pages/labs"
environment = { COLOUR = "blue", TABLE = "./code/table.csv" }
longest_block = 12

[tool.pytest.ini_options]
addopts = "--codeblocks"
testpaths = ["pages"]
"""
MKDOCS = """\
site_name: Sorting
docs_dir: pages
theme: mkdocs
plugins: [proven]
markdown_extensions:
  - pymdownx.highlight: {pygments_lang_class: true}
  - pymdownx.superfences
  - pymdownx.snippets: {base_path: [code], check_paths: true}
"""
PAGE = """\
# Sorting

``` python title="code/basics/sort.py"
--8<-- "basics/sort.py"
```

``` text title="Output"
--8<-- "basics/sort.out"
```
"""
PROGRAM = """\
import os
import sys

print(sorted([3, 1, 2]), os.environ["COLOUR"])
print(len(open(os.environ["TABLE"]).read()), "torch" in sys.modules)
"""


def run(project: Path, *command: str) -> subprocess.CompletedProcess[str]:
    """Run a module of this Python in the project."""
    return subprocess.run(
        [sys.executable, "-m", *command],
        cwd=project,
        env={**os.environ, "PYTEST_ADDOPTS": "", "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A site of one page, recorded once."""
    root = tmp_path_factory.mktemp("sorting")
    (root / "pages").mkdir()
    (root / "code" / "basics").mkdir(parents=True)
    (root / "pyproject.toml").write_text(SETTINGS, "utf-8")
    (root / "mkdocs.yml").write_text(MKDOCS, "utf-8")
    (root / "pages" / "index.md").write_text(PAGE, "utf-8")
    (root / "code" / "basics" / "sort.py").write_text(PROGRAM, "utf-8")
    (root / "code" / "table.csv").write_text("1,2\n", "utf-8")
    done = run(root, "pytest", "--record")
    assert done.returncode == 0, done.stdout
    return root


def test_it_is_recorded(project: Path) -> None:
    output = project / "code" / "basics" / "sort.out"
    assert output.read_text("utf-8") == "[1, 2, 3] blue\n4 False\n"


def test_it_is_run_and_compared(project: Path) -> None:
    assert run(project, "pytest").returncode == 0
    output = project / "code" / "basics" / "sort.out"
    recorded = output.read_text("utf-8")
    output.write_text(recorded.replace("blue", "red"), "utf-8")
    done = run(project, "pytest")
    output.write_text(recorded, "utf-8")
    assert done.returncode == 1
    assert "code/basics/sort.py:4 (shown in pages/index.md:4)" in done.stdout


def test_the_command_pytest_works_from_any_folder_of_the_site(project: Path) -> None:
    done = subprocess.run(
        [Path(sys.executable).with_name("pytest"), "index.md"],
        cwd=project / "pages",
        env={**os.environ, "PYTEST_ADDOPTS": ""},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr


def test_it_is_built_and_audited(project: Path) -> None:
    done = run(project, "mkdocs", "build", "--strict", "-d", str(project / "site"))
    assert done.returncode == 0, done.stderr
    assert audit(Site(project), project / "site") == []
    html = (project / "site" / "index.html").read_text("utf-8")
    assert 'class="filename">code/basics/sort.py</span>' in html  # leads nowhere
    assert "canonical" not in html
    notebook = (project / "site" / "index.ipynb").read_text("utf-8")
    assert '"[1, 2, 3] blue\\n"' in notebook
    (project / "code" / "basics" / "other.py").write_text("print(1)\n", "utf-8")
    problems = audit(Site(project), project / "site")
    (project / "code" / "basics" / "other.py").unlink()
    assert problems == ["code/basics/other.py: no page shows this program"]


@pytest.mark.parametrize(
    ("text", "cause"),
    [
        ("[tool.proven]\npreloads = []\n", "has no setting 'preloads': figures"),
        ("[tool.proven]\nseconds = '9'\n", "seconds must be of type int, not '9'"),
        ("[tool.proven\n", "pyproject.toml: "),
    ],
)
def test_a_setting_that_cannot_be_used_is_told(
    tmp_path: Path, text: str, cause: str
) -> None:
    (tmp_path / "mkdocs.yml").write_text("site_name: x\n", "utf-8")
    (tmp_path / "pyproject.toml").write_text(text, "utf-8")
    with pytest.raises(SettingsError, match=r"pyproject\.toml") as raised:
        read_settings(tmp_path)
    assert cause in str(raised.value)


def test_every_setting_is_in_the_table_with_a_line_that_explains_it() -> None:
    root = Path(__file__).parent.parent
    table = (root / "pyproject.toml").read_text("utf-8").partition("[tool.proven]")[2]
    lines = table.partition("\n[")[0].splitlines()
    names = {line.partition(" = ")[0] for line in lines if " = " in line}
    hidden = {"docs", "snippets"}  # MkDocs's own settings
    known = {*read_settings(root).__dataclass_fields__} - hidden
    assert known <= names
