"""Exercises are proved in both directions, and lead whoever does them in a terminal.

On a small site without torch: what judges an exercise knows nothing of what it is on.
"""

import io
import json
import os
import re
import subprocess
import sys
import threading
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from selectolax.lexbor import LexborHTMLParser

from proven.archive import NAME, archive
from proven.exercise import MARK, SOLUTION, STARTER, exercises_in
from proven.exercising import STARTS, places
from proven.page import Site
from proven.rules import audit
from tests.conftest import ROOT, build

SETTINGS = '[tool.pytest.ini_options]\naddopts = "--codeblocks"\ntestpaths = ["docs"]\n'
MKDOCS = """\
site_name: Numbers
theme: mkdocs
plugins: [proven]
markdown_extensions:
  - pymdownx.highlight: {pygments_lang_class: true}
  - pymdownx.superfences
  - pymdownx.details
  - pymdownx.snippets: {base_path: [snippets], check_paths: true}
  - proven.exercising
nav:
  - Home: index.md
"""
COMMON = (
    "import sys\n\n\ndef not_yet(said):\n    print('Not yet.', said)\n    sys.exit(1)\n"
)
DOUBLE = '''\
"""Double it

`double` returns twice what it is given.
"""


# %% starter
def double(x):
    return x


# %% solution
def double(x):
    return 2 * x


# %% wrong: squares
def double(x):
    return x * x


# %% checks
for x in (2, 3, 5):
    came = double(x)
    if came == x:
        not_yet(f"{x} came back as it was.")
    if came != 2 * x:
        not_yet(f"twice {x} is not {came}.")
print("Right.")

# %% hints
# How often?
#
# Not its square {squares}.
#
# `2 * x`.
'''
NEXT = (
    DOUBLE.replace("Double it", "Double it again")
    .replace("squares", "third_power")
    .replace("return x * x", "return x * x * x")
)
PLANTED = {  # id -> what is broken in it, by what, and what must be said
    "passes": ("    return x\n", "    return x + x\n", "its starter passes"),
    "fails": ("    return 2 * x", "    return 3 * x", "its solution fails:"),
    "is_right": ("return x * x", "return x + x", "its attempt 'squares' passes"),
    "same_words": ("return x * x", "return x * 1", "with the words of 'starter'"),
    "unforeseen": ("    return x * x", "    return [][x]", "IndexError"),
    "unreached": (
        'print("Right.")',
        'if came == 0:\n    not_yet("Zero.")\nprint("Right.")',
        "no attempt reaches this line of the checks: add an attempt that does, or "
        'take it out:\nnot_yet("Zero.")',
    ),
    "nobody_runs": ("{squares}", "{squares} {cubes}", "a hint names {cubes}"),
    "unnamed": (" {squares}", "", "no hint names the attempt 'squares'"),
    "two_hints": ("#\n# Not its", "# Not its", "2 hints (an empty `#` parts them)"),
    "no_part": ("# %% solution", "# %% solved", "no part is named 'solved'"),
    "twice": ("# %% wrong: squares", "# %% solution", "a second part 'solution'"),
    "untitled": ('"""Double it\n\n`double`', '"""\n"""\n# `double`', "its title"),
    "changed": ("as it was.", "unchanged.", "-Not yet. 2 came back as it was.\n"),
}
GIVEN = "    return x\n"
SOLVED = "    return 2 * x\n"


def fence(*names: str) -> str:
    return "".join(f"``` exercise\n{name}\n```\n\n" for name in names)


def make(root: Path, exercises: dict[str, str], page: str) -> Path:
    folder = root / "snippets" / "exercises"
    folder.mkdir(parents=True)
    (root / "docs").mkdir()
    (root / "pyproject.toml").write_text(SETTINGS, "utf-8")
    (root / "mkdocs.yml").write_text(MKDOCS, "utf-8")
    (root / "docs" / "index.md").write_text(page, "utf-8")
    (folder / "_common.py").write_text(COMMON, "utf-8")
    for name, text in exercises.items():
        (folder / f"{name}.py").write_text(text, "utf-8")
    return root


def run(root: Path, *command: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", *command],
        cwd=root,
        env={**os.environ, "PYTEST_ADDOPTS": ""},
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A site with two exercises on one page, recorded."""
    page = "# Numbers\n\n" + fence("double", "again") + "``` exercises\n```\n"
    texts = {"double": DOUBLE, "again": NEXT}
    root = make(tmp_path_factory.mktemp("numbers"), texts, page)
    done = run(root, "pytest", "--record")
    assert done.returncode == 0, done.stdout
    return root


@pytest.fixture(scope="module")
def built(project: Path) -> Path:
    return build(project, project / "site")


@pytest.fixture(scope="module")
def planted(tmp_path_factory: pytest.TempPathFactory) -> str:
    """What is said of a page on which every exercise breaks one promise."""
    texts = {name: DOUBLE.replace(a, b, 1) for name, (a, b, _) in PLANTED.items()}
    root = make(tmp_path_factory.mktemp("planted"), texts, fence(*texts, "missing"))
    recorded = DOUBLE_OUT
    for name in texts:
        path = root / "snippets" / "exercises" / f"{name}.out"
        path.write_text(recorded, "utf-8")
    return run(root, "pytest").stdout


DOUBLE_OUT = """\
--8<-- [start:starter]
Not yet. 2 came back as it was.
--8<-- [end:starter]
--8<-- [start:solution]
Right.
--8<-- [end:solution]
--8<-- [start:squares]
Not yet. twice 3 is not 9.
--8<-- [end:squares]
"""


@pytest.mark.parametrize("name", PLANTED)
def test_an_exercise_that_breaks_a_promise_is_told(planted: str, name: str) -> None:
    said = PLANTED[name][2].split("\n")
    at = re.search(rf"exercises/{name}\.py:\d+", planted)
    assert at, planted
    assert all(line in planted[at.start() :] for line in said), planted[at.start() :]


def test_an_exercise_that_is_not_there_is_told(planted: str) -> None:
    assert "exercises/missing.py:1: there is no such exercise" in planted


def test_it_is_recorded_compared_built_and_audited(project: Path, built: Path) -> None:
    assert run(project, "pytest").returncode == 0
    assert audit(Site(project), built) == []
    html = LexborHTMLParser((built / "index.html").read_text("utf-8"))
    assert len(html.css(".exercise details")) == 2 * 5
    assert [a.attributes["href"] for a in html.css("ul a[href*='#exercise']")] == [
        "./#exercise-double-it",
        "./#exercise-double-it-again",
    ]
    plain = (built / "index.md").read_text("utf-8")
    assert f"def double(x):\n{GIVEN}" in plain
    assert plain.count("[practice.zip](practice.zip)") == 2
    assert "[Double it](index.md#exercise-double-it)" in plain
    page = project / "docs" / "index.md"
    text = page.read_text("utf-8")
    page.write_text(text.replace(fence("again"), ""), "utf-8")
    problems = audit(Site(project), built)
    page.write_text(text, "utf-8")
    assert "snippets/exercises/again.py: no page shows this exercise" in problems


def test_the_archive_is_the_same_each_time_and_on_the_site(
    project: Path, built: Path
) -> None:
    packed = archive(project)
    assert packed == archive(project)
    assert (built / NAME).read_bytes() == packed
    with zipfile.ZipFile(io.BytesIO(packed)) as bundle:
        assert bundle.testzip() is None
        for name in bundle.namelist():
            told = SOLVED in bundle.read(name).decode().replace("\\n", "\n")
            assert told == (name == "practice/.answers/exercises.json"), name


@pytest.fixture
def folder(project: Path, tmp_path: Path) -> Path:
    """The archive, unpacked."""
    with zipfile.ZipFile(io.BytesIO(archive(project))) as bundle:
        bundle.extractall(tmp_path)
    return tmp_path / "practice"


def once(folder: Path, *options: str) -> tuple[int, str]:
    """Check the present exercise; the exit code and what was said."""
    done = subprocess.run(
        [sys.executable, "practice.py", "--once", *options],
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
    )
    return done.returncode, done.stdout + done.stderr


def rewrite(folder: Path, old: str, new: str) -> str:
    path = folder / "double.py"
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), "utf-8")
    return text


class Terminal:
    """A learner's terminal."""

    def __init__(self, process: "subprocess.Popen[str]") -> None:
        self.process = process

    def read(self, until: str) -> str:
        """What is said up to the line that has `until`."""
        assert self.process.stdout
        said = ""
        for line in self.process.stdout:
            said += line
            if until in line:
                return said
        pytest.fail(f"no {until!r} in:\n{said}")

    def answer(self, line: str, until: str = "q quit") -> str:
        assert self.process.stdin
        self.process.stdin.write(line + "\n")
        self.process.stdin.flush()
        return self.read(until)


@contextmanager
def terminal(folder: Path, *options: str) -> Iterator[Terminal]:
    with subprocess.Popen(
        [sys.executable, "practice.py", *options],
        cwd=folder,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    ) as process:
        stop = threading.Timer(120, process.kill)  # or a test that fails would wait
        stop.start()
        yield Terminal(process)
        stop.cancel()
        process.kill()


def test_the_runner_leads_from_the_message_to_the_next_and_resumes(
    folder: Path,
) -> None:
    with terminal(folder, "--ask") as learner:
        said = learner.read("q quit")
        assert "Exercise 1 of 2" in said
        assert "Not yet. 2 came back as it was." in said
        assert "How often?" in learner.answer("h")
        assert "Not its square.\n" in learner.answer("h")
        assert "`2 * x`." in learner.answer("h")
        assert "That was all." in learner.answer("h")
        assert "There is no 'w'." in learner.answer("w")
        assert "return 2 * x" in learner.answer("s")
        rewrite(folder, GIVEN, "    return x * x\n")
        assert "Not yet. twice 3 is not 9." in learner.answer("")
        rewrite(folder, "    return x * x\n", SOLVED)
        said = learner.answer("")
        assert "Right." in said
        assert "1 of 2 done." in said
        said = learner.answer("")
        assert "Exercise 2 of 2, 1 done: Double it again" in said
        assert "[x]  1 Double it\n" in learner.answer("l")
        assert "Until next time" in learner.answer("q", "Until")
        assert learner.process.wait() == 0
    with terminal(folder, "--ask") as learner:
        assert "Exercise 2 of 2, 1 done" in learner.read("q quit")
        assert "Exercise 1 of 2" in learner.answer("1")
        assert "Exercise 2 of 2" in learner.answer("p")


def test_a_save_is_noticed(folder: Path) -> None:
    with terminal(folder) as learner:
        learner.read("q quit")
        rewrite(folder, GIVEN, SOLVED)
        assert "Right." in learner.read("q quit")


def test_the_end_of_the_input_ends_the_runner(folder: Path) -> None:
    with terminal(folder) as learner:
        learner.read("q quit")
        assert learner.process.stdin
        learner.process.stdin.close()
        learner.read("Until next time")
        assert learner.process.wait() == 0


# What else somebody may write -> what is said of it.
ELSE = {
    "    return (x\n": "Not yet. Python cannot read it in line 8: SyntaxError",
    "  return x\n return x\n": "IndentationError",
    "    raise KeyError(x)\n": "Not yet. Python stopped in line 8: KeyError: 2",
    "    raise SystemExit\n": "Not yet. It ended itself (exit)",
    "    import os; os._exit(0)\n": "Not yet. It ended Python itself",
    "    while True:\n        x += 1\n": "did not end within 1 seconds. It was in line",
    "    [print('noise', n) for n in range(99)]\n    return x\n": "(80 lines more)",
    "    return input('Number: ')\n": "EOFError",
    "    return None\n": "Not yet. twice 2 is not None.",
    "    return 2 * x\nprint('Right.')\nraise SystemExit(0)\n": "It ended itself",
}


@pytest.mark.parametrize("written", ELSE)
def test_whatever_is_written_is_answered(folder: Path, written: str) -> None:
    rewrite(folder, GIVEN, written)
    code, said = once(folder, "--seconds", "1")
    assert code == 1
    assert ELSE[written] in said
    assert "Traceback" not in said


@pytest.mark.parametrize("checks", ["", MARK + "\nprint('Right.')\n"])
def test_nobody_passes_by_other_checks(folder: Path, checks: str) -> None:
    path = folder / "double.py"
    own = path.read_text("utf-8").partition(MARK)[0]
    path.write_text(own + checks, "utf-8")
    code, said = once(folder)
    assert code == 1
    assert "the first ones are used" in said
    path.write_text(own.replace(GIVEN, SOLVED) + checks, "utf-8")
    assert once(folder)[0] == 0


@pytest.mark.parametrize("named", ["1", "double", "double.py", "some/double.py"])
def test_an_exercise_is_named_by_its_number_file_or_name(
    folder: Path, named: str
) -> None:
    assert "Checking double.py" in once(folder, "--exercise", named)[1]


def test_an_exercise_that_is_not_there_is_told_with_those_that_are(
    folder: Path,
) -> None:
    code, said = once(folder, "--exercise", "tripel")
    assert code == 2
    assert "There is no exercise 'tripel'. There are:\n 1 double.py" in said


def test_the_clock_of_a_file_starts_when_torch_is_imported(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    told = "import __main__\nprint('clock starts first:', hasattr(__main__, 'hung'))\n"
    (tmp_path / "torch.py").write_text(told, "utf-8")
    monkeypatch.setenv("PYTHONPATH", str(tmp_path))
    path = folder / "double.py"
    path.write_text("import torch\n" + path.read_text("utf-8"), "utf-8")
    assert "clock starts first: False" in once(folder)[1]


def test_a_file_of_yours_is_kept(folder: Path) -> None:
    """By another start, by a reset, and when the exercises are newer."""
    mine = rewrite(folder, GIVEN, "    return x  # mine\n") and "# mine"
    once(folder)
    assert mine in (folder / "double.py").read_text("utf-8")
    with terminal(folder, "--ask") as learner:
        learner.read("q quit")
        assert "double.kept-1.txt" in learner.answer("r")
    assert mine not in (folder / "double.py").read_text("utf-8")
    assert mine in (folder / "double.kept-1.txt").read_text("utf-8")
    answers = folder / ".answers" / "exercises.json"
    newer = answers.read_text("utf-8").replace("twice what", "two times what")
    answers.write_text(newer, "utf-8")
    rewrite(folder, GIVEN, "    return x  # mine\n")
    once(folder)
    assert mine in (folder / "double.py").read_text("utf-8")
    assert "two times what" in (folder / "again.py").read_text("utf-8")


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("{", "progress.json cannot be read"),
        ("[]", "progress.json is of another version"),
        ('{"format": 0, "done": {}}', "progress.json is of another version"),
        ('{"format": 1, "done": []}', "progress.json is of another version"),
    ],
)
def test_a_broken_or_older_progress_is_refused_and_nothing_lost(
    folder: Path, text: str, why: str
) -> None:
    (folder / "progress.json").write_text(text, "utf-8")
    rewrite(folder, GIVEN, "    return x  # mine\n")
    code, said = once(folder)
    assert code == 2
    assert why in said
    assert "Nothing was changed." in said
    assert (folder / "progress.json").read_text("utf-8") == text
    assert "# mine" in (folder / "double.py").read_text("utf-8")


def test_broken_exercises_are_told_in_a_sentence(folder: Path) -> None:
    (folder / ".answers" / "exercises.json").unlink()
    code, said = once(folder)
    assert code == 2
    assert "Unpack the archive anew" in said


def test_make_practice_lays_the_same_folder_out(project: Path) -> None:
    assert run(project, "proven.archive", "practice").returncode == 0
    assert once(project / "practice")[0] == 1
    rewrite(project / "practice", GIVEN, SOLVED)
    assert run(project, "proven.archive", "practice").returncode == 0
    assert once(project / "practice")[0] == 0


def test_a_file_of_an_exercise_is_copied_with_its_checks(
    site: Site, built_site: Path
) -> None:
    copied = {}
    for place in places(ROOT):
        page = built_site / Path(place.page).with_suffix("") / "index.html"
        tree = LexborHTMLParser(page.read_text("utf-8"))
        name = STARTS.format(place.exercise.id)
        for block in tree.css(".exercise .language-python"):
            (caption,), (copier,) = block.css(".filename"), block.css("button")
            title, button = caption.text(), copier.attributes["data-clipboard-text"]
            if title.partition(",")[0] == name:
                copied[title] = button
        notebook = page.with_name(f"{page.parent.name}.ipynb").read_text("utf-8")
        assert json.dumps(f"### Exercise: {place.exercise.title}")[1:-1] in notebook
        for attempt, title in ((STARTER, name), (SOLUTION, f"{name}, solved")):
            text = place.exercise.program(attempt)
            assert (copied[title] or "").strip() == text.strip()
    assert len(copied) == 2 * len(exercises_in(site.exercises))


def test_there_are_exercises_for_every_chapter(site: Site) -> None:
    found = places(ROOT)
    chapters = {place.chapter for place in found if place.chapter[0].isdigit()}
    assert len(chapters) == 6
    assert len(found) >= 24
    data = json.loads(zip_text(archive(ROOT), ".answers/exercises.json"))
    assert [one["id"] for one in data] == [place.exercise.id for place in found]


def zip_text(packed: bytes, name: str) -> str:
    with zipfile.ZipFile(io.BytesIO(packed)) as bundle:
        return bundle.read(f"practice/{name}").decode()
