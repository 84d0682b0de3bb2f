"""What several tests share: the built site and the project's pages."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from filelock import FileLock

from proven import pytest_plugin
from proven.page import Reading, Site
from proven.rules import readings_of

ROOT = Path(__file__).parent.parent
# The site as it is published: it knows its address, which has a path, and its
# repository. (Without both it is built on test_second_site.py's site.)
UNDER = "/site/"
SITE_URL = f"https://learn.example{UNDER}"
REPO_URL = "https://github.com/someone/a-repository"
AS_PUBLISHED = {
    "PYTHONPATH": str(ROOT),
    "SITE_URL": SITE_URL,
    "REPO_URL": REPO_URL,
    "SOURCE_DATE_EPOCH": "0",  # the same day, whichever process builds
}


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Begin with a long file that needs no built site.

    Otherwise two workers ask for the site at once, and one of them waits for it.
    """
    items.sort(key=lambda item: item.path.name != "test_holes.py")


@pytest.fixture(scope="session", autouse=True)
def _this_engine() -> None:
    """Let the processes that tests start use the engine of this checkout.

    And let their pytest say each thing once: where `CI` is set it says more.
    """
    os.environ["PYTHONPATH"] = str(ROOT)
    for name in ("CI", "BUILD_NUMBER", "GITHUB_ACTIONS"):
        os.environ.pop(name, None)


@pytest.fixture(scope="session")
def site() -> Site:
    """The project itself."""
    return Site(ROOT)


@pytest.fixture(scope="session")
def readings(request: pytest.FixtureRequest, site: Site) -> list[Reading]:
    """Every page; those that pytest read to find their tests are not read again."""
    plugin = request.config.pluginmanager.get_plugin(pytest_plugin.NAME)
    known: dict[Path, Reading] = plugin.readings if plugin else {}
    pages = sorted(site.docs.rglob("*.md"))
    return [known[p] for p in pages] if {*pages} <= {*known} else readings_of(site)


@pytest.fixture(scope="session")
def built_site(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Path:
    """The folder of the strictly built site: one for all of pytest-xdist's workers.

    Nothing may write to it.
    """
    shared = tmp_path_factory.getbasetemp()
    if hasattr(request.config, "workerinput"):  # a worker of pytest-xdist
        shared = shared.parent  # of this run of pytest alone
    built = shared / "built" / UNDER.strip("/")
    with FileLock(shared / "built.lock"):  # who comes second waits
        if not built.exists():
            built.parent.mkdir(exist_ok=True)
            build(ROOT, shared / "unfinished").rename(built)
    return built


def build(
    project: Path, target: Path, strict: bool = True, builder: str = "mkdocs"
) -> Path:
    """Build the project's site into `target`; fails with MkDocs's own words."""
    command = [sys.executable, "-m", builder, "build", "-f", "mkdocs.yml"]
    command += ["--site-dir", str(target)]
    done = subprocess.run(
        [*command, "--strict"] if strict else command,
        cwd=project,
        env=os.environ | AS_PUBLISHED,
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode:
        pytest.fail(f"{builder} build --strict:\n{done.stderr}", pytrace=False)
    return target
