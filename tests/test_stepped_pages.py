"""The steps and the pictures of steps on this site's own pages."""

import gzip
import json
from pathlib import Path

import pytest
from selectolax.lexbor import LexborHTMLParser, LexborNode

from tests.conftest import build

MOST_STEPS_BYTES = 10_000  # of one program's file, compressed
MOST_SCRIPT_BYTES = 12_000  # of all scripts for stepping, compressed
MOST_PICTURE_BYTES = 30_000
FEWEST_PROGRAMS, FEWEST_PICTURES = 90, 25


@pytest.fixture(scope="module")
def trees(built_site: Path) -> dict[str, LexborHTMLParser]:
    """Every built page."""
    return {
        path.parent.relative_to(built_site).as_posix(): LexborHTMLParser(
            path.read_text("utf-8")
        )
        for path in sorted(built_site.rglob("index.html"))
    }


def compressed(text: str) -> int:
    return len(gzip.compress(text.encode(), mtime=0))


def test_every_list_in_words_has_its_drawings_and_they_are_light(
    trees: dict[str, LexborHTMLParser], built_site: Path
) -> None:
    lists: dict[str, list[LexborNode]] = {}
    for tree in trees.values():
        for one in tree.css("details.steps"):
            lists.setdefault(one.attributes["data-steps"] or "", []).append(one)
    assert len(lists) >= FEWEST_PROGRAMS
    for name, parts in lists.items():
        text = (built_site / "steps" / f"{name}.json").read_text("utf-8")
        told = sum(len(part.css("ol > li")) for part in parts)
        assert told == len(json.loads(text)["steps"]), name
        assert compressed(text) <= MOST_STEPS_BYTES, f"{name}: {compressed(text)} bytes"


def test_the_scripts_for_stepping_are_light_and_come_when_they_are_asked_for(
    trees: dict[str, LexborHTMLParser], built_site: Path
) -> None:
    inline = 0
    for tree in trees.values():
        text = "".join(script.text() for script in tree.css("article script"))
        inline = max(inline, compressed(text))
        for asked in tree.css("script[src*=stepper], link[href*=stepper]"):
            raise AssertionError(f"asked for at once: {asked.html}")
    script = (built_site / "assets" / "stepper.js").read_text("utf-8")
    style = (built_site / "assets" / "stepper.css").read_text("utf-8")
    assert inline + compressed(script) + compressed(style) <= MOST_SCRIPT_BYTES


def test_a_picture_of_a_step_says_in_words_what_it_shows(
    trees: dict[str, LexborHTMLParser],
) -> None:
    pictures = [
        (page, svg)
        for page, tree in trees.items()
        for svg in tree.css("figure.step-picture > svg")
    ]
    assert len({(page, svg.parent) for page, svg in pictures}) >= FEWEST_PICTURES
    for page, svg in pictures:
        title, words = svg.css_first("title"), svg.css_first("desc")
        assert title, page
        assert words, page
        assert len(title.text().split()) >= 4, f"{page}: {title.text()}"
        for cell in svg.css("tspan"):  # each number in a memory
            assert cell.text() in words.text(), f"{page}: {cell.text()}"
        assert len((svg.html or "").encode()) <= MOST_PICTURE_BYTES, page


def test_steps_that_cannot_be_drawn_stop_the_build(tmp_path: Path) -> None:
    """Those of a program that no page shows, too; the error of the drawing is told."""
    (tmp_path / "docs").mkdir()
    (tmp_path / "docs" / "index.md").write_text("# Home\n", "utf-8")
    (tmp_path / "snippets" / "one").mkdir(parents=True)
    (tmp_path / "snippets" / "one" / "cut.py").write_text("a = 1\n", "utf-8")
    (tmp_path / "snippets" / "one" / "cut.steps").write_text("1 {", "utf-8")
    settings = "site_name: x\nplugins: [proven]\n"
    (tmp_path / "mkdocs.yml").write_text(settings, "utf-8")
    with pytest.raises(pytest.fail.Exception) as failed:
        build(tmp_path, tmp_path / "site", strict=False)
    assert "this is no step, record it anew: 1 {" in str(failed.value)
    assert "the steps were not drawn: the error stands above" in str(failed.value)
