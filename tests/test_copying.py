"""What a block's button copies runs, for every block of the site."""

import re
from collections.abc import Iterable
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

import pytest
from selectolax.lexbor import LexborHTMLParser

from proven.child import Conditions
from proven.page import Reading, Site
from proven.program import Program
from proven.recorded import text_of
from proven.rules import html_of
from proven.runner import Outcome, Runner


@dataclass
class Shown:
    """A block of Python of a built page."""

    copied: str  # by its button
    goes_on: bool  # as its title says


def python_blocks(html: Path) -> list[Shown]:
    tree = LexborHTMLParser(html.read_text("utf-8"))
    found = []
    for exercise in tree.css(".exercise"):
        exercise.remove()  # has a test of its own
    for block in tree.css(".md-content .language-python"):
        (code,), (button,) = block.css("pre > code"), block.css("button")
        text = button.attributes.get("data-clipboard-text")
        target = button.attributes.get("data-clipboard-target")
        assert text or target == f"#{code.id}", f"{html}: its button copies {target}"
        goes_on = block.css(".filename .goes-on")
        found.append(Shown(text or code.text(), bool(goes_on)))
    return found


def test_every_button_is_that_of_its_block(built_site: Path) -> None:
    """What it does when it is pressed: one of each kind is, in browser.py."""
    blocks = 0
    for html in built_site.rglob("*.html"):
        tree = LexborHTMLParser(html.read_text("utf-8"))
        for exercise in tree.css(".exercise"):
            exercise.remove()  # has a test of its own
        codes = tree.css(".md-content pre > code")
        for code in codes:
            assert code.parent
            (button,) = code.parent.css("button")
            text = button.attributes.get("data-clipboard-text")
            target = button.attributes.get("data-clipboard-target")
            own = text.endswith(code.text()) if text else target == f"#{code.id}"
            assert own, f"{html}: the button of {code.text()[:50]!r} copies {target}"
        ids = [code.id for code in codes]
        assert len({*ids}) == len(ids), f"{html}: two blocks have one id"
        blocks += len(codes)
    assert blocks


def run(site: Site, paths: Iterable[Path]) -> dict[Path, Outcome]:
    """What each program did."""
    settings = site.settings
    conditions = Conditions(settings.preload, 1, settings.seconds)
    with closing(Runner(conditions, settings.environment)) as runner:
        outcomes = {path: runner.submit(Program(path)) for path in paths}
        return {path: outcome.result() for path, outcome in outcomes.items()}


def test_a_block_is_copied_with_all_that_it_goes_on_from(
    site: Site, built_site: Path, readings: list[Reading]
) -> None:
    parts = 0
    for reading in readings:
        shown = [include for include in reading.shown if include.is_program]
        blocks = python_blocks(html_of(built_site, site, reading.page))
        for include, block in zip(shown, blocks, strict=True):
            program = include.program
            assert block.copied.strip() == program.up_to(include.section).strip()
            goes_on = include.section not in {"", program.parts[0].name}
            assert block.goes_on == goes_on, include.name
            parts += goes_on
    assert parts


def test_what_is_copied_runs_and_prints_what_the_page_shows(
    site: Site, tmp_path: Path, readings: list[Reading]
) -> None:
    """A whole program is run by its own test; here, each that is copied in part."""
    copies: dict[Path, tuple[Program, str]] = {}
    for reading in readings:
        for program in reading.programs:
            for part in program.parts[:-1]:
                name = f"{program.path.parent.name}_{program.path.stem}_{part.name}.py"
                path = tmp_path / name.replace("-", "_")
                path.write_text(program.up_to(part.name), "utf-8")
                copies[path] = program, part.name
    outcomes = run(site, copies)
    for path, (program, section) in copies.items():
        outcome = outcomes[path]
        failure = outcome.failure
        if failure and not failure.startswith(("shows what never runs", "ends here")):
            pytest.fail(f"{program.path.name}, up to {section}: {failure}")
        recorded = text_of(program.path.with_suffix(".out"))
        printed = [line for line in recorded.split("\n") if "8<-" not in line]
        lines = outcome.plain.removesuffix("\n").split("\n") if outcome.plain else []
        assert len(lines) <= len(printed)
    assert copies


def test_of_a_lab_each_cell_is_copied_with_all_before_it(
    site: Site, built_site: Path, tmp_path: Path
) -> None:
    """What the last cell is copied with holds what every other is copied with.

    A check meets the empty task there: its other branches are proved with the lab.
    """
    sessions: dict[Path, set[int]] = {}  # and the lines of their checks
    for notebook in sorted(site.notebooks.glob("*.ipynb")):
        html = html_of(built_site, site, notebook)
        tree = LexborHTMLParser(html.read_text("utf-8"))
        cells = tree.css(".language-python")
        assert not cells[0].css("button[data-goes-on], .goes-on")
        for cell in cells[1:]:
            assert cell.css("button[data-goes-on]")
            assert cell.css(".filename .goes-on")
        code = [cell.css("pre > code")[0].text().rstrip() for cell in cells]
        path = tmp_path / notebook.with_suffix(".py").name.replace("-", "_")
        path.write_text("\n\n".join(code) + "\n", "utf-8")
        checks = sessions[path] = set[int]()
        line = 1
        for cell, text in zip(cells, code, strict=True):
            around = cell.parent
            lines = range(line, line + text.count("\n") + 1)
            folded = around and "abstract" in (around.attributes.get("class") or "")
            if folded or re.search(r"^def _", text, re.M):  # or what checks share
                checks |= {*lines}
            line = lines.stop + 1
    for path, outcome in run(site, sessions).items():
        told = re.match(r"shows what never runs \(line ([\d, ]+)\)", outcome.failure)
        never = {int(number) for number in told[1].split(",")} if told else set()
        assert not outcome.failure or told, f"{path.name}: {outcome.failure}"
        assert never <= sessions[path], f"{path.name}: {never - sessions[path]}"
    assert sessions
