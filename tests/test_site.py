"""The site as a whole, and the README, keep their promises."""

import re
from collections import Counter
from pathlib import Path

import pytest
from selectolax.lexbor import LexborHTMLParser, LexborNode

import proven
from proven.page import Block, Reading, Site, blocks_of
from proven.rules import TARGET, audit, html_of
from tests.conftest import ROOT

NOTES = "reference/notes-to-facts.md"
VERDICTS = {"True", "True, with a condition", "Not quite", "Wrong reason"}


def test_everything_on_the_built_site_was_run_and_recorded(
    site: Site, built_site: Path, readings: list[Reading]
) -> None:
    problems = audit(site, built_site, readings)
    assert not problems, "\n" + "\n".join(problems)


def test_a_page_as_it_is_read_for_its_test_has_the_blocks_of_the_built_page(
    site: Site, built_site: Path, readings: list[Reading]
) -> None:
    for reading in readings:
        html = html_of(built_site, site, reading.page).read_text("utf-8")
        here, built = (
            [block for block, include in one.blocks if include]
            for one in (reading, site.read(reading.page, html))
        )
        assert here == built, reading.page


def test_every_page_ends_with_questions_and_leads_on(site: Site) -> None:
    for page in sorted((site.root / "docs").rglob("*.md")):
        text, name = page.read_text("utf-8"), site.name(page)
        questions = re.findall(r"^\?\?\? question ", text, re.M)
        is_problem = page.parent.name == "problems"  # who comes there reads on later
        assert is_problem or len(questions) >= 3, (
            f"{name} needs three `??? question` at its end"
        )
        last = text.rstrip().splitlines()[-1]
        leads_on = re.match(r"(Next|Back to the start): \[", last)
        assert leads_on, f"{name} ends without a last line `Next: [...](...)`"


def claims(site: Site, built_site: Path) -> list[list[LexborNode]]:
    """The rows of the table of claims: each row's cells."""
    page = html_of(built_site, site, site.root / "docs" / NOTES)
    rows = LexborHTMLParser(page.read_text("utf-8")).css("article tr")
    return [cells for row in rows if (cells := row.css("td"))]


def test_every_claim_of_the_notes_has_a_verdict(site: Site, built_site: Path) -> None:
    rows = claims(site, built_site)
    assert len(rows) >= 34
    counts: Counter[str] = Counter()
    for said, holds in rows:
        verdict = holds.css_first("strong")
        assert verdict, f"no verdict in the row: {said.text()}"
        counts[verdict.text().strip(" .")] += 1
    assert counts.keys() == VERDICTS
    text = (site.root / "docs" / NOTES).read_text("utf-8")
    summary = re.search(r"Of (\d+) claims, (\d+) .* and (\d+) .*; (\d+) .*(\d+)", text)
    assert summary, "the counts are missing"
    assert [int(n) for n in summary.groups()] == [
        len(rows),
        counts["True"],
        counts["True, with a condition"],
        counts["Not quite"],
        counts["Wrong reason"],
    ]


def test_every_claim_of_the_notes_links_to_an_executed_block(
    site: Site, built_site: Path
) -> None:
    """A block that is on a page was executed: the audit sees to that."""
    page = html_of(built_site, site, site.root / "docs" / NOTES)
    for cells in claims(site, built_site):
        links = [link.attributes["href"] or "" for link in cells[-1].css("a")]
        assert links, f"no link in the row: {cells[0].text()}"
        target, _, anchor = links[-1].partition("#")
        blocks = section(page.parent / target / "index.html", anchor)
        assert any(block.language == "python" for block in blocks), (
            f"{cells[0].text()}: {links[-1]} shows no program"
        )


def section(html: Path, anchor: str) -> list[Block]:
    """The blocks between the heading `anchor` and the next of its rank."""
    heading = LexborHTMLParser(html.read_text("utf-8")).css_first(f"[id='{anchor}']")
    assert heading, f"{html}: no {anchor}"
    parts, part = [], heading.next
    rank = heading.tag or ""
    while part and not (part.tag in {"h1", "h2", "h3"} and part.tag <= rank):
        parts.append(part.html or "")
        part = part.next
    return list(blocks_of("".join(parts)))


@pytest.mark.parametrize("path", ["README.md", "docs/reference/how-verified.md"])
def test_every_make_command_that_is_named_exists(path: str) -> None:
    targets = TARGET.findall((ROOT / "Makefile").read_text("utf-8"))
    named = re.findall(r"(?:`|\$ )make ([a-z]+)", (ROOT / path).read_text("utf-8"))
    assert named
    assert set(named) <= set(targets)


def test_every_path_in_the_readmes_map_exists() -> None:
    table = (ROOT / "README.md").read_text("utf-8").partition("## The map")[2]
    rows = [line for line in table.splitlines() if line.startswith("| `")]
    for row in rows:
        for name in re.findall(r"`([^`<]+)`", row.split("|")[1]):
            assert (ROOT / name).exists(), name
    assert len(rows) >= 5


def test_the_engines_map_names_each_of_its_files() -> None:
    named = {*re.findall(r"\w+", proven.__doc__ or "")}
    files = {path.stem for path in (ROOT / "proven").glob("[!_]*.py")}
    assert files <= named
