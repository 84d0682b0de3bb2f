"""The two hooks into pytest-codeblocks, and the machine's part in a run."""

import inspect
from pathlib import Path

import pytest_codeblocks.plugin
from pytest_codeblocks.plugin import MarkdownFile

from tests import python_version
from tests.child import Outcome
from tests.pages import Lesson, chunks_of
from tests.plugin import Plugin


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
    plugin = Plugin.__new__(Plugin)
    plugin.site = type("Site", (), {"root": root})()
    plugin.written = []
    return plugin


def test_another_text_on_a_gpu_is_recorded_beside_the_first(tmp_path: Path) -> None:
    program = tmp_path / "where.py"
    program.write_text("print('where')\n", "utf-8")
    lesson = Lesson(tmp_path / "page.md", program, chunks_of(program))
    plugin = recorder(tmp_path)

    plugin.record(lesson, Outcome(["cpu\n"], [[1]]))
    plugin.record(lesson, Outcome(["cpu\n"], [[1]], accelerator="cuda"))
    assert not (tmp_path / "where.cuda.out").exists()

    plugin.record(lesson, Outcome(["cuda:0\n"], [[1]], accelerator="cuda"))
    assert (tmp_path / "where.out").read_text("utf-8") == "cpu\n"
    assert (tmp_path / "where.cuda.out").read_text("utf-8") == "cuda:0\n"
    assert lesson.recording("cuda").name == "where.cuda.out"
    assert lesson.recording("").name == "where.out"


def test_a_program_that_prints_no_more_loses_its_output(tmp_path: Path) -> None:
    program = tmp_path / "quiet.py"
    program.write_text("x = 1\n", "utf-8")
    program.with_suffix(".out").write_text("old\n", "utf-8")
    lesson = Lesson(tmp_path / "page.md", program, chunks_of(program))
    recorder(tmp_path).record(lesson, Outcome([""], [[]]))
    assert not program.with_suffix(".out").exists()
