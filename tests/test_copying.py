"""What a block's button copies runs, for every block of the site."""

from pathlib import Path

import pytest
from bs4 import BeautifulSoup, Tag

from proven.page import Site
from proven.program import Program
from proven.recorded import text_of
from proven.rules import html_of, readings_of
from proven.runner import Runner


def python_blocks(html: Path) -> list[tuple[Tag, str]]:
    """Each block of Python of a built page, and what its button copies."""
    tree = BeautifulSoup(html.read_text("utf-8"), "html.parser")
    found = []
    for code in tree.select(".md-content .language-python pre > code"):
        button = code.find_previous_sibling("button")
        assert isinstance(button, Tag), f"{html}: a block without a button"
        text = button.get("data-clipboard-text")
        assert text or button["data-clipboard-target"] == f"#{code['id']}"
        found.append((code, str(text or code.get_text())))
    return found


def test_a_block_is_copied_with_all_that_it_goes_on_from(
    site: Site, built_site: Path
) -> None:
    parts = 0
    for reading in readings_of(site):
        shown = [include for include in reading.shown if include.is_program]
        blocks = python_blocks(html_of(built_site, site, reading.page))
        for include, (code, copied) in zip(shown, blocks, strict=True):
            program = include.program
            assert copied.strip() == program.up_to(include.section).strip()
            goes_on = include.section not in {"", program.parts[0].name}
            caption = code.find_previous(class_="filename")
            assert isinstance(caption, Tag)
            assert bool(caption.find(class_="goes-on")) == goes_on, include.name
            parts += goes_on
    assert parts


def test_what_is_copied_runs_and_prints_what_the_page_shows(
    site: Site, tmp_path: Path
) -> None:
    """A whole program is run by its own test; here, each that is copied in part."""
    copies: dict[Path, tuple[Program, str]] = {}
    for reading in readings_of(site):
        for program in reading.programs:
            for part in program.parts[:-1]:
                name = f"{program.path.parent.name}_{program.path.stem}_{part.name}.py"
                path = tmp_path / name.replace("-", "_")
                path.write_text(program.up_to(part.name), "utf-8")
                copies[path] = program, part.name
    runner = Runner(site.settings, threads=1, seconds=site.settings.seconds)
    outcomes = {path: runner.submit(Program(path)) for path in copies}
    for path, (program, section) in copies.items():
        outcome = outcomes[path].result()
        failure = outcome.failure
        if failure and not failure.startswith(("shows what never runs", "ends here")):
            pytest.fail(f"{program.path.name}, up to {section}: {failure}")
        recorded = text_of(program.path.with_suffix(".out"))
        printed = [line for line in recorded.split("\n") if "8<-" not in line]
        lines = outcome.plain.removesuffix("\n").split("\n") if outcome.plain else []
        assert len(lines) <= len(printed)
    runner.close()
    assert copies
