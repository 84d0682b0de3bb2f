"""What each line did is what the watched run did, and watching changes nothing."""

import os
import re
from collections.abc import Iterator
from concurrent.futures import Future
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
import torch

from proven.child import Conditions
from proven.draw import draw_graph, draw_memory
from proven.moments import MOST_CELLS, Moment, cells_of, moments
from proven.page import Site
from proven.program import Program
from proven.pytest_plugin import Plugin
from proven.rules import step_problems, unused
from proven.runner import Outcome, Runner
from proven.stepping import told
from proven.steps import Step, StepsError, from_text, rounds_in, to_text

PROGRAM = """\
import torch

x = torch.tensor([1.0, 2.0], requires_grad=True)
row = x.detach()[1:]
growth = x.exp()
total = growth.sum() + growth[0]
total.backward()
print(x.grad)
"""
NAMES = """\
import gc
import random
import weakref

import numpy as np
import torch
from torch import nn


class Model(nn.Module):
    def __init__(self) -> None:
        super().__init__()
        self.layer = nn.Linear(2, 1)

    def forward(self, X: torch.Tensor) -> torch.Tensor:
        doubled = 2 * X
        return self.layer(doubled)


torch.manual_seed(1)
random.seed(1)
np.random.seed(1)
model = Model()
optimizer = torch.optim.SGD(model.parameters(), lr=0.1, momentum=0.9)
out = model(torch.ones(3, 2))
out.sum().backward()
optimizer.step()
model.layer.bias = nn.Parameter(torch.zeros(1))
array = np.arange(4.0)
shared = torch.from_numpy(array)
shared[0] = 7
short = torch.ones(5)
is_there = weakref.ref(short)
short = None
gone = is_there() is None
short = torch.ones(5)
address = short.data_ptr()
print(gone, gc.collect() >= 0, torch.rand(1), random.random(), np.random.rand())
"""
LARGE = """\
import torch

row = torch.zeros(12_000)
turned = row.reshape(20, 30, 20).permute(2, 0, 1)
every = row[1::3]
batch = row.view(2, 6000)
print(turned.shape)
"""
LOOPS = """\
total = 0
for i in range(9):
    for j in range(5):
        if j == 3:
            break
        total += 1
while total > 20:
    total -= 1
print(total)
"""


@pytest.fixture(scope="module")
def runner() -> Iterator[Runner]:
    """One with torch imported; what it changes in this process is put back."""
    before = dict(os.environ)
    runner = Runner(Conditions(["torch", "torch._dynamo"], 1, 60), {})
    yield runner
    runner.close()
    os.environ.clear()
    os.environ.update(before)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("steps")


def program(folder: Path, name: str, text: str) -> Program:
    path = folder / "snippets" / "some" / f"{name}.py"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, "utf-8")
    return Program(path)


@pytest.fixture(scope="module")
def watched(runner: Runner, folder: Path) -> dict[str, Outcome]:
    """Each of those programs, watched."""
    texts = {"grows": PROGRAM, "names": NAMES, "loops": LOOPS, "large": LARGE}
    started = {
        n: runner.submit_watched(program(folder, n, t)) for n, t in texts.items()
    }
    outcomes = {name: future.result() for name, future in started.items()}
    assert not [outcome.failure for outcome in outcomes.values() if outcome.failure]
    return outcomes


def after(outcome: Outcome, line: int) -> dict[str, str]:
    """What is so after a line has run for the first time."""
    found = [m for m in moments(from_text(outcome.steps)) if m.step.line == line]
    return next(m.state for m in found if not m.step.node)


@pytest.mark.parametrize("name", ["grows", "names", "loops", "large"])
def test_watching_changes_nothing(
    name: str, runner: Runner, folder: Path, watched: dict[str, Outcome]
) -> None:
    path = folder / "snippets" / "some" / f"{name}.py"
    assert watched[name].text == runner.submit(Program(path)).result().text != ""


def checked(
    folder: Path, name: str, *outcomes: Outcome, runner: Runner | None = None
) -> str:
    """What is said of an unwatched and a watched run; '' if all is well.

    `runner` watches it again when the steps are others; without, they stay what they
    were.
    """
    (folder / "mkdocs.yml").touch()
    (folder / "docs").mkdir(exist_ok=True)
    plugin = Plugin.__new__(Plugin)
    plugin.site, plugin.recording, plugin.written = Site(folder), False, []
    plugin.failed, plugin.beside, plugin.bare = set(), "", False
    it = Program(folder / "snippets" / "some" / f"{name}.py")
    futures: list[Future[Outcome]] = [Future(), Future()]
    for future, outcome in zip(futures, outcomes, strict=True):
        future.set_result(outcome)
    plugin.bare_outcomes, plugin.told = {}, []
    again = SimpleNamespace(submit_watched=lambda _: futures[1])
    vars(plugin)["runner"] = runner or again
    plugin.outcomes, plugin.watched = {it: futures[0]}, {it: futures[1]}
    try:
        plugin.check(it, "docs/page.md:3")
    except pytest.fail.Exception as error:
        return str(error)
    return ""


@pytest.mark.parametrize(
    ("was", "instead", "line"),
    [
        pytest.param("@A: 1. 2.", "@A: 1. 3.", 3, id="a value"),
        pytest.param("[2] A v0 requires", "[2] A v1 requires", 3, id="a version"),
        pytest.param("row: Tensor float32[1] A+1", "row: Tensor float32[1] B", 4,
                     id="a memory's letter"),
        pytest.param("ExpBackward0 to #1", "ExpBackward0 to #3", 5, id="an edge"),
        pytest.param("saves result=B v0", "saves self=A v0", 5, id="what is saved"),
        pytest.param("x.grad: Tensor float32[2] ", "x.grad: Tensor float32[3] ", 7,
                     id="a gradient"),
        pytest.param("\n4 | row", "\n3 | row", 4, id="a line"),
        pytest.param("\n8 | prints: 1", "", 8, id="a step more"),
        pytest.param("\n8 | prints: 1", "\n8 | prints: 1\n9 | y: 1", 8,
                     id="a step less"),
    ],
)  # fmt: skip
def test_a_step_that_is_otherwise_is_red_with_its_line(
    was: str, instead: str, line: int, folder: Path, watched: dict[str, Outcome]
) -> None:
    outcome = watched["grows"]
    it = folder / "snippets" / "some" / "grows.py"
    it.with_suffix(".out").write_text(outcome.text, "utf-8")
    steps = it.with_suffix(".steps")
    steps.write_text(outcome.steps, "utf-8")
    assert not checked(folder, "grows", outcome, outcome)
    assert was in outcome.steps
    steps.write_text(outcome.steps.replace(was, instead), "utf-8")
    said = checked(folder, "grows", outcome, outcome)
    assert said.startswith(f"snippets/some/grows.py:{line} (shown in docs/page.md:3)")
    assert re.search(
        r"^Step \d+ is otherwise than snippets/some/grows.steps", said, re.M
    )
    assert "make record ONLY=docs/page.md" in said


def test_a_last_digit_may_differ_as_in_an_output(
    folder: Path, watched: dict[str, Outcome]
) -> None:
    outcome = watched["grows"]
    it = folder / "snippets" / "some" / "grows.py"
    it.with_suffix(".out").write_text(outcome.text, "utf-8")
    assert "7.389" in outcome.steps
    text = outcome.steps.replace("7.389", "7.388")
    it.with_suffix(".steps").write_text(text, "utf-8")
    assert not checked(folder, "grows", outcome, outcome)


def test_a_program_that_notices_that_it_is_watched_is_red(
    runner: Runner, folder: Path
) -> None:
    it = program(folder, "notices", "import sys\n\nprint(type(sys.gettrace()))\n")
    outcomes = [runner.submit(it).result(), runner.submit_watched(it).result()]
    said = checked(folder, "notices", *outcomes)
    assert "notices.py:3" in said
    assert "It does something else when it is watched" in said
    assert "+<class 'method'>" in said


def test_a_program_with_too_many_steps_says_so(runner: Runner, folder: Path) -> None:
    it = program(folder, "long", "x = 1\n" * 200)
    outcome = runner.submit_watched(it).result()
    assert (
        "cannot be stepped through: it has 200 steps, more than 150" in outcome.failure
    )


def test_memory_that_was_freed_is_not_the_memory_that_came_after(
    watched: dict[str, Outcome],
) -> None:
    lines = NAMES.split("\n")
    first = lines.index("short = torch.ones(5)") + 1
    letters = [
        re.search(r"short: Tensor float32\[5\] (\w+)", str(step))
        for step in from_text(watched["names"].steps)
        if step.line in {first, first + 4}
    ]
    assert len({match[1] for match in letters if match}) == 2
    last = after(watched["names"], lines.index("address = short.data_ptr()") + 1)
    assert last["address"] == f"the address of {letters[1] and letters[1][1]}"


def test_an_optimizer_shows_which_objects_it_holds(watched: dict[str, Outcome]) -> None:
    lines = NAMES.split("\n")
    before = after(watched["names"], lines.index("optimizer.step()") + 1)
    held = "SGD lr=0.1 holds model.layer.weight, model.layer.bias"
    assert before["optimizer"] == held
    assert "optimizer.momentum_buffer of model.layer.weight" in before
    replaced = lines.index("model.layer.bias = nn.Parameter(torch.zeros(1))") + 1
    now = after(watched["names"], replaced)
    was = "what was model.layer.bias"  # and is held, though no name leads to it
    assert now["optimizer"] == f"SGD lr=0.1 holds model.layer.weight, {was}"
    assert now[was].startswith("Parameter float32[1] ")


def test_a_function_has_names_of_its_own(watched: dict[str, Outcome]) -> None:
    inside = after(
        watched["names"], NAMES.split("\n").index("        doubled = 2 * X") + 1
    )
    assert inside["forward/self"] == "is model"
    assert inside["forward/doubled"].startswith("Tensor float32[3,2] ")
    outside = after(watched["names"], NAMES.split("\n").index("optimizer.step()") + 1)
    assert not [name for name in outside if name.startswith("forward/")]


def test_an_array_and_a_tensor_of_one_memory_have_one_letter(
    watched: dict[str, Outcome],
) -> None:
    state = after(watched["names"], NAMES.split("\n").index("shared[0] = 7") + 1)
    letter = re.search(r"\] (\w+)", state["array"])
    assert letter
    assert f"float64[4] {letter[1]} v1" in state["shared"]
    assert state[f"@{letter[1]}"] == "7. 1. 2. 3."


def test_of_a_loop_two_rounds_and_the_last_are_shown_and_the_rest_is_told(
    watched: dict[str, Outcome],
) -> None:
    steps = from_text(watched["loops"].steps)
    rounds = [step.changes.get("i") for step in steps if "i" in step.changes]
    assert rounds == ["0", "1", "7", "8"]  # the fourth ends what is left out
    told_of = [s.changes["left out"] for s in steps if "left out" in s.changes]
    assert "rounds 3 to 8 of 9" in told_of
    assert "rounds 3 to 6 of 7" in told_of  # of the `while`
    last = list(moments(steps))[-1]
    assert last.state["total"] == "20"


def loop(folder: Path, rounds: int) -> Program:
    return program(folder, "rounds", f"for i in range({rounds}):\n    x = i\n")


@pytest.mark.parametrize("rounds", [2, 3, 8, 10, 12])
def test_a_loop_with_other_rounds_than_recorded_is_red_with_those_it_has(
    rounds: int, runner: Runner, folder: Path
) -> None:
    it = loop(folder, 9)
    recorded = runner.submit_watched(it).result().steps
    it.path.with_suffix(".steps").write_text(recorded, "utf-8")
    it.path.with_suffix(".out").write_text("", "utf-8")
    told = rounds_in(recorded)
    assert told == {1: 9}
    same = runner.submit_watched(it, told).result()
    assert same.steps == recorded
    assert not checked(folder, "rounds", runner.submit(it).result(), same)

    it = loop(folder, rounds)
    outcomes = [runner.submit(it).result(), runner.submit_watched(it, told).result()]
    said = checked(folder, "rounds", *outcomes, runner=runner)
    assert "is otherwise than snippets/some/rounds.steps" in said
    assert (f" of {rounds}" in said) == (rounds > 3)


def test_a_loop_that_has_other_rounds_each_time_is_as_recorded(
    runner: Runner, folder: Path
) -> None:
    text = "for n in (5, 9):\n    for i in range(n):\n        x = i\n"
    it = program(folder, "inner", text)
    recorded = runner.submit_watched(it).result().steps
    it.path.with_suffix(".steps").write_text(recorded, "utf-8")
    it.path.with_suffix(".out").write_text("", "utf-8")
    told = runner.submit_watched(it, rounds_in(recorded)).result()
    assert told.steps != recorded
    unwatched = runner.submit(it).result()
    assert not checked(folder, "inner", unwatched, told, runner=runner)


def test_backward_is_told_node_by_node_with_what_came_and_what_went(
    watched: dict[str, Outcome],
) -> None:
    walk = [m for m in moments(from_text(watched["grows"].steps)) if m.step.node]
    names = [m.state[f"#{m.step.node}"].partition(" ")[0] for m in walk]
    assert names[0] == "AddBackward0"
    assert names[-2:] == ["ExpBackward0", "AccumulateGrad"]
    exp = walk[-2].step.changes
    assert exp["in"] == "float32[2] 2. 1."
    assert list(exp.values())[1] == "float32[2] 5.437 7.389"
    words = [text for _, text in told(from_text(watched["grows"].steps))]
    assert any("make 2. 1." in text for text in words)  # where two paths meet
    assert any("it lands in <code>x.grad</code>" in text for text in words)
    assert any("saved is freed" in text for text in words)


WALKS = """\
import torch

for way in (0, 1):
    x = torch.tensor([1.0, 2.0], requires_grad=True)
    doubled = 2 * x
    total = (doubled * doubled).sum()
    if way:
        doubled.data.zero_()
    total.backward()
total.backward()  # raises RuntimeError
"""


def test_what_autograd_does_not_notice_is_seen(runner: Runner, folder: Path) -> None:
    outcome = runner.submit_watched(program(folder, "walks", WALKS)).result()
    assert not outcome.failure
    words = [words for _, words in told(from_text(outcome.steps))]
    unseen = "but it is still version 0, so <code>backward()</code> will not notice"
    assert [text for text in words if unseen in text]
    once = "2. 4. and 2. 4. go on, once for each edge,"
    assert [text for text in words if once in text]
    freed = "what it saved was freed by the walk before; <code>RuntimeError</code>"
    assert freed in words[-1]


def test_an_overwritten_number_is_seen_at_the_node_that_raises(
    runner: Runner, folder: Path
) -> None:
    text = PROGRAM.replace("total.back", "growth.add_(1)\ntotal.back")
    text = text.replace("backward()", "backward()  # raises RuntimeError")
    it = program(folder, "raises", text.replace("print(x.grad)\n", ""))
    outcome = runner.submit_watched(it).result()
    assert not outcome.failure
    at_node = [s for s in from_text(outcome.steps) if s.node and "raises" in s.changes]
    assert [step.changes["raises"] for step in at_node] == ["RuntimeError"]
    words = [words for moment, words in told(from_text(outcome.steps))]
    assert any("which is overwritten; <code>RuntimeError" in text for text in words)


def drawn(outcome: Outcome) -> list[Moment]:
    return list(moments(from_text(outcome.steps)))


def test_the_graph_has_an_arrow_for_each_of_its_edges(
    watched: dict[str, Outcome],
) -> None:
    moment = next(m for m in drawn(watched["grows"]) if m.step.line == 6)
    edges = [
        to
        for key, value in moment.state.items()
        if key[0] == "#"
        for to in set(re.findall(r"#\d+", value.partition(" saves")[0]))
    ]
    svg = draw_graph(moment)
    assert len(edges) == 5
    assert len(re.findall(r'<path d="M', svg)) == len(edges)
    for name in ("ExpBackward0", "AccumulateGrad → x.grad", "saved growth, version 0"):
        assert name in svg


def test_a_picture_of_memory_shows_each_name_and_each_number(
    watched: dict[str, Outcome],
) -> None:
    svg = draw_memory(next(m for m in drawn(watched["grows"]) if m.step.line == 5))
    for text in ("x", "row", "growth", "1.", "2.718", "7.389", "leaf, requires grad"):
        assert f"{text}<" in svg


def test_a_large_tensor_is_said_to_see_the_cells_that_it_sees(
    watched: dict[str, Outcome],
) -> None:
    moment = drawn(watched["large"])[-1]
    for name, by_torch in (
        ("turned", torch.arange(12_000).reshape(20, 30, 20).permute(2, 0, 1)),
        ("every", torch.arange(12_000)[1::3]),
        ("batch", torch.arange(12_000).view(2, 6000)),
    ):
        cells = cells_of(moment, name)
        assert len(cells) == MOST_CELLS
        assert cells == by_torch.reshape(-1)[:MOST_CELLS].tolist(), name


def test_steps_are_written_as_they_are_read(watched: dict[str, Outcome]) -> None:
    for outcome in watched.values():
        assert to_text(from_text(outcome.steps)) == outcome.steps
    odd = Step(3, {"text": "'a | b: c'"}, "f 2", "7")
    assert from_text(to_text([odd])) == [odd]


def test_a_file_that_holds_no_steps_names_its_line() -> None:
    with pytest.raises(StepsError, match="2: this is no step, record it anew: x = 1"):
        from_text("1 | x: 1\nx = 1\n")


def small_site(folder: Path, page: str, **files: str) -> Site:
    """A site with one page, in `folder`."""
    (folder / "mkdocs.yml").write_text(
        "site_name: Small\nmarkdown_extensions:\n  - pymdownx.highlight\n"
        "  - pymdownx.superfences\n  - pymdownx.snippets: {base_path: [snippets]}\n"
        "  - proven.stepping\n",
        "utf-8",
    )
    for name, text in {"docs/page.md": page, **files}.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
    return Site(folder)


FENCE = '``` python title="snippets/some/grows.py"{}\n--8<-- "some/grows.py"\n```\n'


@pytest.mark.parametrize(
    ("page", "problem"),
    [
        (
            FENCE.format(" steps"),
            "1: the steps of some/grows are not recorded: "
            "make record ONLY=docs/page.md",
        ),
        (
            FENCE.format("") + "\n![It grows](some/two.steps#3)\n",
            "5: some/two has no step 3, the last is 2",
        ),
        (
            FENCE.format("") + "\n![It grows](some/gone.steps#3)\n",
            "5: no program on this page is some/gone.py: show it, or other steps",
        ),
        (
            FENCE.format(" steps")
            .replace("grows", "parted")
            .replace('py"\n', 'py:a"\n')
            + FENCE.format("").replace("grows", "parted").replace('py"\n', 'py:b"\n'),
            "1: some/parted asks for steps at some of its parts: "
            "put `steps` on each fence",
        ),
        (
            FENCE.format(" steps").replace("grows", "bad"),
            "1: some/bad.steps:1: this is no step, record it anew: nonsense",
        ),
    ],
)
def test_steps_that_are_not_there_are_red(
    page: str, problem: str, tmp_path: Path
) -> None:
    two = FENCE.format("").replace("grows", "two")
    files: dict[str, Any] = {
        f"snippets/some/{name}.py": PROGRAM for name in ("grows", "two", "bad")
    }
    parts = [f"# --8<-- [start:{n}]\nx = 1\n# --8<-- [end:{n}]\n" for n in "ab"]
    files["snippets/some/parted.py"] = "".join(parts)
    files["snippets/some/parted.steps"] = "2 | x: 1\n"
    files["snippets/some/two.steps"] = "1 | x: 1\n2 | x: 2\n"
    files["snippets/some/bad.steps"] = "nonsense\n"
    site = small_site(tmp_path, page + "\n" + two, **files)
    reading = site.read(site.docs / "page.md")
    said = [f"{line}: {text}" for line, text in step_problems(site, reading, ())]
    assert said == [problem]
    assert "snippets/some/bad.steps: no page shows these steps" in [*unused(site, [])]


def test_a_fence_that_asks_for_steps_shows_the_same_program(tmp_path: Path) -> None:
    grows = {"snippets/some/grows.py": PROGRAM}
    site = small_site(tmp_path, FENCE.format(" steps"), **grows)
    reading = site.read(site.docs / "page.md")
    assert [i.name for i in reading.shown] == ["some/grows.py"]
    assert [p.path.name for p in reading.stepped] == ["grows.py"]
