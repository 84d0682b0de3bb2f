"""The two hooks into pytest-codeblocks, and the machine's part in a run."""

import inspect
from concurrent.futures import Future
from pathlib import Path

import pytest_codeblocks.plugin
from pytest_codeblocks.plugin import MarkdownFile

from proven import python_version
from proven.page import Site
from proven.program import Program
from proven.pytest_plugin import Plugin
from proven.recorded import Machine, head_of, recording_for, text_of
from proven.recording import files_of
from proven.runner import Outcome


def test_pytest_codeblocks_still_looks_up_the_two_names_that_are_replaced() -> None:
    assert hasattr(pytest_codeblocks.plugin, "extract_from_file")
    assert hasattr(pytest_codeblocks.plugin, "TestBlock")
    names = inspect.getclosurevars(MarkdownFile.collect).globals
    assert {"extract_from_file", "TestBlock"} <= names.keys()


def test_an_old_or_too_new_python_is_told_in_one_sentence() -> None:
    wanted = ">=3.11,<3.15"
    old = python_version.complaint((3, 9), wanted)
    assert "needs Python 3.11 to 3.14, this is 3.9" in old
    assert "\n" not in old
    assert python_version.complaint((3, 15), wanted)
    assert not python_version.complaint((3, 11), wanted)
    assert not python_version.complaint((3, 14), wanted)


def recorder(root: Path) -> Plugin:
    """The part of the plugin that records, for a project in `root`."""
    (root / "mkdocs.yml").touch()
    plugin = Plugin.__new__(Plugin)
    plugin.site, plugin.recording, plugin.written = Site(root), True, []
    plugin.failed, plugin.beside, plugin.bare = set(), "", False
    return plugin


def record(
    plugin: Plugin,
    program: Program,
    text: str,
    accelerator: str = "",
    source: str = "print('where')\n",
) -> None:
    program.path.parent.mkdir(exist_ok=True)
    program.path.write_text(source, "utf-8")
    outcome: Future[Outcome] = Future()
    machine = Machine(accelerator, accelerator, "2.13.0")
    outcome.set_result(Outcome(text, text, machine=machine))
    plugin.outcomes = {program: outcome}
    plugin.bare_outcomes = {program: outcome}  # a second run does the same
    plugin.watched = {}
    plugin.check(program, "")


def test_another_text_on_a_gpu_is_recorded_beside_the_first(tmp_path: Path) -> None:
    program = Program(tmp_path / "snippets" / "where.py")
    plugin = recorder(tmp_path)
    usual, special = (program.path.with_suffix(s) for s in (".out", ".cuda.out"))

    record(plugin, program, "cpu\n")
    record(plugin, program, "cpu\n", "cuda")
    assert not special.exists()

    record(plugin, program, "cuda:0\n", "cuda")
    record(plugin, program, "cuda:1\n", "cuda")
    assert usual.read_text("utf-8") == "cpu\n"
    assert text_of(special) == "cuda:1\n"
    assert recording_for(program, Machine("cuda")) == special
    assert recording_for(program, Machine()) == usual


def test_a_changed_program_for_a_gpu_that_prints_the_same_is_recorded_anew(
    tmp_path: Path,
) -> None:
    path = tmp_path / "snippets" / "where.py"
    special = path.with_suffix(".cuda.out")
    for source in ("# Needs a GPU.\n", "# Needs a GPU.\n# Otherwise.\n"):
        record(recorder(tmp_path), Program(path), "cuda\n", "cuda", source)
        assert head_of(special)["program"] == Program(path).digest


def test_a_program_that_asks_for_the_device_has_its_steps_of_the_cpu(
    tmp_path: Path,
) -> None:
    path = tmp_path / "snippets" / "where.py"
    asks = "if there:  # depends on the device\n    pass\n"
    for source, kinds in ((asks, {""}), ("if there:\n    pass\n", {"", "cuda"})):
        record(recorder(tmp_path), Program(path), "here\n", "", source)
        for kind in ("", "cuda"):
            outcome = Outcome("here\n", steps="1\n", machine=Machine(kind))
            files = files_of(Site(tmp_path), Program(path), outcome)
            assert (path.with_suffix(".steps") in files) == (kind in kinds)


def test_a_program_that_prints_no_more_loses_its_output(tmp_path: Path) -> None:
    program = Program(tmp_path / "snippets" / "quiet.py")
    record(recorder(tmp_path), program, "old\n")
    assert program.path.with_suffix(".out").exists()
    record(recorder(tmp_path), program, "")
    assert not program.path.with_suffix(".out").exists()
