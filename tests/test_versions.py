"""What other releases of PyTorch do is found, told, recorded and shown."""

import json
import os
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import zipfile
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from proven import environment, versions
from proven.differing import kind_of, lines_that_differ
from proven.environment import Environment
from proven.facts import facts_of, foot, spans
from proven.page import Site
from proven.recorded import number_of, short
from proven.rules import audit, html_of
from proven.settings import read_settings
from proven.verified import VerifiedError, read_verified, unrecorded
from tests.conftest import ROOT, build

# --- A made-up site, and two releases of a made-up torch.

TORCH = """\
import warnings
from types import SimpleNamespace

__version__ = "{release}"
number = {number}
default_generator = SimpleNamespace(seed=lambda: None)
accelerator = SimpleNamespace(current_accelerator=lambda check_available: None)


def set_num_threads(threads):
    pass


def fail():
    raise {error}("mm: shapes do not fit")


def warn():
    if "{release}" == "2.14.0":
        warnings.warn("take care", UserWarning, stacklevel=2)
"""
RELEASES = {
    "2.14.0": ("0.125", "RuntimeError"),
    "2.15.0": ("0.25", "NotImplementedError"),
}
SETTINGS = """\
[tool.proven]
oldest = "2.14"
preload = ["torch"]
[tool.pytest.ini_options]
addopts = "--codeblocks"
"""
MKDOCS = """\
site_name: Some
plugins: [proven]
markdown_extensions:
  - tables
  - pymdownx.highlight: {pygments_lang_class: true}
  - pymdownx.superfences
  - pymdownx.snippets: {base_path: [snippets], check_paths: true}
  - proven.overview
"""
PROGRAMS = {
    "same": ("print('same')\n", "same\n"),
    "number": ("import torch\n\nprint('is', torch.number)\n", "is 0.125\n"),
    "fails": (
        "import torch\n\ntorch.fail()  # raises RuntimeError\n",
        "RuntimeError: mm: shapes do not fit\n",
    ),
    "warns": (
        "import torch\n\ntorch.warn()  # warns UserWarning\n",
        "UserWarning: take care\n",
    ),
}
KINDS = {"number": "number", "fails": "error type", "warns": "warning"}
PAGE = (
    '# Some\n\n``` python title="snippets/some/{0}.py"\n--8<-- "some/{0}.py"\n```\n\n'
    '``` text title="Output"\n--8<-- "some/{0}.out"\n```\n'
)
BESIDE = (
    '\n``` text title="PyTorch 2.15 and newer prints"\n'
    '--8<-- "some/{0}.since-2.15.out:output"\n```\n'
)
TABLES = "# Versions\n\n" + "".join(
    f"![{what}](assets/verified.json#{what})\n\n"
    for what in ("releases", "differences", "pages")
)


def wheel(folder: Path, release: str, number: str, error: str) -> None:
    """A wheel of torch that holds no more than the programs ask for."""
    info = f"torch-{release}.dist-info"
    code = TORCH.format(release=release, number=number, error=error)
    with zipfile.ZipFile(folder / f"torch-{release}-py3-none-any.whl", "w") as file:
        file.writestr("torch/__init__.py", code)
        metadata = f"Metadata-Version: 2.1\nName: torch\nVersion: {release}\n"
        file.writestr(f"{info}/METADATA", metadata)
        tags = "Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n"
        file.writestr(f"{info}/WHEEL", tags)
        file.writestr(f"{info}/RECORD", "")


class Near(Environment):
    """Takes what a lock names from this Python, and releases from a folder."""

    def install(self, what: str, *arguments: str) -> None:
        wanted = what.removeprefix("torch").removeprefix("==").removesuffix(".*")
        if wheels := sorted(Path("wheels").glob(f"torch-{wanted}*")):
            with zipfile.ZipFile(wheels[-1]) as file:
                file.extractall(arguments[arguments.index("--target") + 1])
            return
        if what.startswith("torch"):  # pip says what is wrong
            super().install(what, *arguments)
            return
        there = self.python.parent.parent / "lib"
        packages = next(there.rglob("site-packages"))
        here = next(path for path in sys.path if path.endswith("site-packages"))
        (packages / "zz.pth").write_text(here + "\n", "utf-8")


class Site215:
    """The made-up site, and the ways to run it on a release."""

    def __init__(self, root: Path, scratch: Path, places: pytest.MonkeyPatch) -> None:
        self.root, self.scratch = root, scratch
        self.docs, self.some = root / "docs", root / "snippets" / "some"
        for folder in (root / "wheels", self.docs, self.some):
            folder.mkdir(parents=True)
        (root / "pyproject.toml").write_text(SETTINGS, "utf-8")
        (root / "mkdocs.yml").write_text(MKDOCS, "utf-8")
        (root / "requirements.lock").write_text("torch==2.14.0\nsome==1.0\n", "utf-8")
        for release, (number, error) in RELEASES.items():
            wheel(root / "wheels", release, number, error)
        for name, (program, output) in PROGRAMS.items():
            (self.some / f"{name}.py").write_text(program, "utf-8")
            (self.some / f"{name}.out").write_text(output, "utf-8")
            (self.docs / f"{name}.md").write_text(PAGE.format(name), "utf-8")
        (self.docs / "index.md").write_text("# Home\n", "utf-8")
        places.chdir(root)
        places.setenv("PIP_CONFIG_FILE", os.devnull)
        places.setenv("PIP_NO_INDEX", "1")
        places.setenv("PIP_FIND_LINKS", str(root / "wheels"))
        places.setattr(tempfile, "tempdir", str(self.scratch))
        places.setattr(versions, "Environment", Near)
        places.setattr(environment, "ROOM", 1)
        places.setattr(versions, "AT_ONCE", [])

    def run(self, *words: str) -> int:
        return versions.main([*words])

    def facts(self, name: str) -> str:
        """The foot of a page, as it is now."""
        settings = read_settings(self.root)
        verified = read_verified(self.root / settings.verified)
        page = self.docs / f"{name}.md"
        return foot(facts_of(self.root, settings, page, verified))

    def show(self) -> None:
        """Let the pages show what the other release prints."""
        for name in KINDS:
            page = self.docs / f"{name}.md"
            page.write_text(page.read_text("utf-8") + BESIDE.format(name), "utf-8")


@pytest.fixture(scope="module")
def places() -> Iterator[pytest.MonkeyPatch]:
    with pytest.MonkeyPatch.context() as places:
        yield places


@pytest.fixture(scope="module")
def some(
    tmp_path_factory: pytest.TempPathFactory, places: pytest.MonkeyPatch
) -> Iterator[Site215]:
    # A short path: with a long one, as under pytest-xdist, programs are spawned, and
    # do not find what `Near` takes from this Python.
    with tempfile.TemporaryDirectory() as scratch:
        yield Site215(tmp_path_factory.mktemp("some"), Path(scratch), places)


def test_a_release_that_differs_is_told_recorded_and_must_be_shown(
    some: Site215, capsys: pytest.CaptureFixture[str]
) -> None:
    assert some.run("2.15.0", "2.14") == 1
    said = capsys.readouterr().out
    assert "4 programs and labs" in said
    assert "3 differ, 3 of them not recorded" in said
    assert "snippets/some/fails.py (shown in docs/fails.md:4): error type, NOT" in said
    assert "2.14.0   is 0.125\n    2.15.0   is 0.25" in said
    verified = read_verified(some.docs / "assets" / "verified.json")
    found = {Path(d.program).stem: d.kind for _, d in unrecorded(verified)}
    assert found == KINDS
    assert not verified.releases["2.14.0"].differences
    assert some.facts("same").startswith(
        "On this page: 1 program, 1 output. All ran on"
    )
    assert "Not verified as it is now on PyTorch 2.15." in some.facts("number")

    # Recorded, it is red until the page shows it.
    assert some.run("newest", "--record") == 1
    said = capsys.readouterr().out
    assert 'include "some/number.since-2.15.out:output" after it' in said
    assert "3 differ, 0 of them not recorded" in said
    some.show()
    assert some.run("2.15", "--only", "docs") == 0
    quiet = (some.some / "warns.since-2.15.out").read_text("utf-8")
    assert "(nothing)\n" in quiet
    assert "on PyTorch 2.14 and 2.15 and did what is shown" in some.facts("warns")
    assert "Where a release prints something else" in some.facts("warns")
    assert not list(some.scratch.iterdir())

    # A foot is true: an output that changed was not found equal.
    output = some.some / "same.out"
    output.write_text("other\n", "utf-8")
    assert "no release was found to do what it shows" in some.facts("same")
    output.write_text("same\n", "utf-8")
    assert "All ran on PyTorch 2.14 and 2.15" in some.facts("same")

    # The tables say the same.
    (some.docs / "versions.md").write_text(TABLES, "utf-8")
    built = build(some.root, some.root / "site")
    html = (built / "versions" / "index.html").read_text("utf-8")
    assert html.count("<td>error type</td>") == 1
    assert '<a href="../warns/">Some</a></td>\n<td>1</td>\n<td>1</td>' in html
    assert audit(Site(some.root), built) == []


def test_what_goes_wrong_is_one_sentence_and_leaves_nothing(
    some: Site215, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def says(*words: str) -> str:
        assert some.run(*words) == 2
        assert not list(some.scratch.iterdir())
        return capsys.readouterr().out

    assert says("two") == (
        "'two' is no release: say 2.15.0, 2.15, newest, oldest or all\n"
    )
    assert "cannot be installed: No matching distribution found for torch==9.9.9" in (
        says("9.9.9")
    )
    monkeypatch.setattr(environment, "ROOM", 10**18)
    assert "make room, or name another folder with TMPDIR" in says("2.15.0")
    monkeypatch.setattr(environment, "ROOM", 1)
    monkeypatch.delenv("PIP_NO_INDEX")
    monkeypatch.setattr(Near, "install", Environment.install)
    monkeypatch.delenv("PIP_FIND_LINKS")
    monkeypatch.setenv("PIP_INDEX_URL", "http://127.0.0.1:1/simple")
    monkeypatch.setenv("PIP_RETRIES", "1")
    assert "the package index cannot be reached" in says("2.15.0")


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_run_that_is_stopped_leaves_nothing(some: Site215, number: int) -> None:
    """It is stopped while it waits for an index that never answers."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        address = f"http://127.0.0.1:{server.getsockname()[1]}/simple"
        process = subprocess.Popen(
            [sys.executable, "-m", "proven.versions", "2.15.0"],
            env={
                **{n: v for n, v in os.environ.items() if n != "PIP_NO_INDEX"},
                "PIP_INDEX_URL": address,
                "TMPDIR": str(some.scratch),
            },
            stdout=subprocess.PIPE,
            text=True,
        )
        with server.accept()[0]:
            assert list(some.scratch.iterdir())
            process.send_signal(number)
            said = process.communicate(timeout=60)[0]
    assert process.returncode == 2
    assert said.endswith("stopped; nothing is left behind\n")
    assert not list(some.scratch.iterdir())


@pytest.mark.parametrize(
    ("kind", "old", "new"),
    [
        ("number", "loss 0.125, after 3", "loss 0.25, after 4"),
        ("message", "RuntimeError: one", "RuntimeError: two"),
        ("message", "unused: RuntimeError: one", "unused: RuntimeError: two"),
        ("error type", "RuntimeError: one", "NotImplementedError: one"),
        ("message", "TypeError: one of:\n * (int)", "TypeError: one of:\n * (str)"),
        ("warning", "UserWarning: take care", ""),
        ("behaviour", "RuntimeError: one", ""),
        ("behaviour", "sorted", "not sorted"),
    ],
)
def test_each_difference_has_its_kind(kind: str, old: str, new: str) -> None:
    whole = [f"first\n{text}\nlast\n".replace("\n\n", "\n") for text in (old, new)]
    assert kind_of(*lines_that_differ(*whole)) == kind


def test_spans_join_what_stands_side_by_side() -> None:
    known = ["2.7.1", "2.8.0", "2.9.1", "2.10.0", "2.11.0"]
    assert spans(known, known) == "2.7 to 2.11"
    assert spans(["2.7.1", "2.9.1", "2.10.0"], known) == "2.7, 2.9 and 2.10"
    assert spans(["2.8.0"], known) == "2.8"


def test_a_file_that_a_merge_broke_is_told(tmp_path: Path) -> None:
    (tmp_path / "verified.json").write_text("<<<<<<< HEAD\n{}\n", "utf-8")
    with pytest.raises(VerifiedError, match=r"verified\.json: cannot be read"):
        read_verified(tmp_path / "verified.json")


# --- This site.


@pytest.fixture(scope="module")
def known() -> list[str]:
    found = read_verified(ROOT / Site(ROOT).settings.verified).releases
    return sorted(found, key=number_of)


def test_all_that_differs_is_recorded() -> None:
    """And pages show what is recorded: `audit` sees to that."""
    verified = read_verified(ROOT / Site(ROOT).settings.verified)
    assert not list(unrecorded(verified))
    for release in verified.releases.values():
        for one in release.differences:
            assert (ROOT / one.recorded).is_file(), one


def test_what_the_home_page_promises_was_run(site: Site, known: list[str]) -> None:
    """Each minor release from the oldest to the newest."""
    oldest, newest = short(known[0]), short(known[-1])
    assert oldest == site.settings.oldest
    first, last = (number_of(release) for release in (oldest, newest))
    wanted = [f"{first[0]}.{minor}" for minor in range(first[1], last[1] + 1)]
    assert [short(release) for release in known] == wanted
    home = (site.docs / "index.md").read_text("utf-8")
    assert f"PyTorch {oldest} to {newest}" in home


def test_a_foot_counts_what_its_page_shows(site: Site, built_site: Path) -> None:
    for page in sorted(site.docs.rglob("*.md")):
        html = html_of(built_site, site, page).read_text("utf-8")
        said = html.partition('<p class="foot">')[2].partition("</p>")[0]
        seen = site.read(page, html)
        programs = len(seen.programs)
        outputs = {
            i.path
            for i in seen.shown
            if not i.is_program and ("." not in i.path.stem or i.program.needs_gpu)
        }
        wanted = "No program on this page."
        if programs:
            wanted = f"On this page: {programs} program{'s' * (programs != 1)}, "
            wanted += f"{len(outputs)} output{'s' * (len(outputs) != 1)}"
            exercises = len(seen.exercises)
            if exercises:
                wanted += f", {exercises} exercise{'s' * (exercises != 1)}"
            wanted += "."
        assert said.startswith(wanted), page


# --- The weekly report.

GH = """\
#!{python}
import json, sys
log = open("gh.log", "a")
log.write(json.dumps(sys.argv[2:4]) + "\\n")
if sys.argv[2] == "list":
    print(open("issues.json").read())
if sys.argv[2] in ("create", "edit"):
    body = sys.argv[sys.argv.index("--body") + 1]
    title = "Other releases of PyTorch do something else than the pages show"
    issues = [dict(number=7, title=title, body=body)]
    open("issues.json", "w").write(json.dumps(issues))
if sys.argv[2] == "close":
    open("issues.json", "w").write("[]")
"""


def test_one_issue_follows_the_set_of_differences(tmp_path: Path) -> None:
    (tmp_path / "gh").write_text(GH.format(python=sys.executable), "utf-8")
    (tmp_path / "gh").chmod(0o755)
    (tmp_path / "issues.json").write_text("[]", "utf-8")
    log, report = tmp_path / "gh.log", tmp_path / "reports" / "newest"
    report.mkdir(parents=True)

    def told(*programs: str, day: str = f"{datetime.now(UTC):%Y-%m-%d}") -> list[str]:
        """What GitHub was asked for, of a week in which these programs differ."""
        log.unlink(missing_ok=True)
        found = [
            {"program": name, "page": "p.md", "kind": "message", "recorded": ""}
            for name in programs
        ]
        releases = {"2.16.0": {"day": day, "differences": found}}
        text = json.dumps({"releases": releases, "programs": {}})
        (report / "verified.json").write_text(text, "utf-8")
        subprocess.run(
            [sys.executable, ROOT / ".ci" / "issue.py", "reports"],
            cwd=tmp_path,
            env={**os.environ, "PATH": f"{tmp_path}:{os.environ['PATH']}"},
            check=False,
        )
        lines = log.read_text("utf-8").splitlines() if log.exists() else []
        return [json.loads(line)[0] for line in lines]

    assert told() == ["list"]
    assert told("one.py") == ["list", "create"]
    assert told("one.py") == ["list"]
    assert told("one.py", "two.py") == ["list", "edit", "comment"]
    assert told(day="2026-01-01") == ["list"]  # nothing could be run
    assert told() == ["list", "close"]
    shutil.rmtree(report)
