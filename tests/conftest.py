"""What several tests share: the built site and the project's pages."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from proven.page import Site

ROOT = Path(__file__).parent.parent


@pytest.fixture(scope="session", autouse=True)
def _this_engine() -> None:
    """Let the processes that tests start use the engine of this checkout."""
    os.environ["PYTHONPATH"] = str(ROOT)


@pytest.fixture(scope="session")
def site() -> Site:
    """The project itself."""
    return Site(ROOT)


@pytest.fixture(scope="session")
def built_site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of the strictly built site."""
    return build(ROOT, tmp_path_factory.mktemp("built") / "site")


def build(project: Path, target: Path, strict: bool = True) -> Path:
    """Build the project's site into `target`; fails with MkDocs's own words."""
    command = [sys.executable, "-m", "mkdocs", "build", "--site-dir", str(target)]
    done = subprocess.run(
        [*command, "--strict"] if strict else command,
        cwd=project,
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode:
        pytest.fail(f"mkdocs build --strict:\n{done.stderr}", pytrace=False)
    return target
