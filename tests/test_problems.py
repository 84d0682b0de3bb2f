"""The pages for people with a problem: each entry whole, short, listed and linked."""

import re
import tomllib
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from textwrap import shorten
from typing import cast

import pytest
from playwright.sync_api import ViewportSize

from proven.program import Program
from proven.recorded import is_variant, recordings, text_of
from tests.browser import a_page, serve
from tests.conftest import ROOT

DOCS = ROOT / "docs"
PROBLEMS = DOCS / "problems"
SEARCHES = ROOT / "tests" / "searches"
REGIONS = [
    path.stem for path in sorted(SEARCHES.glob("*.toml")) if path.stem != "cases"
]
LEAST = {"error": 45, "warning": 14, "symptom": 25}
MOST_LINES = {"error": 5, "warning": 5, "symptom": 10}
PHONE = ViewportSize(width=390, height=844)
MOST_SCREENS = 2
MOST_SIGNS = 100  # of a message, in a list

ENTRY = re.compile(r"^### ([^\n]+) \{ #([\w-]+) \}\n(.*?)(?=^##|\Z)", re.M | re.S)
PROGRAM = re.compile(r'--8<-- "([\w/.-]+\.py)"')
TYPE = re.compile(r"^[\w.]+(?:Error|Warning): ")  # of a message
SAID = re.compile(r"^(?:.*: )?([\w.]*(?:Error|Warning): .+)$", re.M)  # in an output
SPAN = re.compile(r"(?<!`)(`+)(?!`) ?(.+?) ?(?<!`)\1(?!`)")
LINK = re.compile(r"\]\(([^)#\s]*)#([\w-]+)\)")
HEIGHTS = """() => {
    const top = element => element.getBoundingClientRect().top + scrollY;
    const stops = [...document.querySelectorAll(".md-content :is(h2, h3)")].map(top);
    const end = top(document.querySelector(".md-footer"));
    return Object.fromEntries([...document.querySelectorAll(".md-content h3[id]")].map(
        entry => [entry.id,
            Math.min(end, ...stops.filter(stop => stop > top(entry))) - top(entry)]));
}"""


@dataclass(frozen=True)
class Entry:
    region: str  # the page that it stands on
    kind: str  # error, warning or symptom
    heading: str
    anchor: str
    body: str

    @property
    def name(self) -> str:
        return f"problems/{self.region}.md#{self.anchor}"

    def line(self, start: str) -> str:
        """What follows `*Asked as:*`, say; '' where there is no such line."""
        found = re.search(rf"^[*_]*{start}:[*_]* *(.+)$", self.body, re.M)
        return found[1] if found else ""

    @property
    def titles(self) -> list[str]:
        """How the list names it: how each message begins, without its type."""
        if self.kind == "symptom":
            return [self.heading]
        said = re.split(r"(?<=`), (?=`)", self.heading)
        said += [span for span in spans(self.line("Also printed")) if TYPE.match(span)]
        return list(dict.fromkeys(map(begun, said)))


def spans(text: str) -> list[str]:
    """What stands between backticks."""
    return [found[1] for found in SPAN.findall(text)]


def begun(message: str) -> str:
    """How a message begins after its type, between backticks; one word keeps it."""
    whole = message.strip("` ")
    said = TYPE.sub("", whole)
    said = said if " " in said else whole
    short = shorten(said, MOST_SIGNS, placeholder=" ...")
    return f"`` {short} ``" if "`" in short else f"`{short}`"


def searches(region: str) -> dict[str, dict[str, object]]:
    return tomllib.loads((SEARCHES / f"{region}.toml").read_text("utf-8"))


@cache
def entries() -> list[Entry]:
    return [
        Entry(region, str(searches(region).get(anchor, {}).get("kind")), *found)
        for region in REGIONS
        for found in ENTRY.findall((PROBLEMS / f"{region}.md").read_text("utf-8"))
        for anchor in [found[1]]
    ]


def named(entry: Entry) -> str:
    return entry.name


# --- The three lists.


def spoken(line: str) -> str:
    """What the alphabet goes by: letters and digits of what a line of a list says."""
    said = line.removeprefix("- [").rpartition("](")[0]
    return " ".join(re.findall(r"[a-z0-9]+", said.lower().replace("'", "")))


def listed(kind: str) -> list[str]:
    """The lines that the list of this kind has to have, in their order."""
    lines = {
        f"- [{title}]({entry.region}.md#{entry.anchor})"
        for entry in entries()
        if entry.kind == kind
        for title in entry.titles
    }
    return sorted(lines, key=lambda line: (spoken(line), line))


@pytest.mark.parametrize("kind", LEAST)
def test_a_list_is_complete_and_in_order(kind: str) -> None:
    page = PROBLEMS / f"{kind}s.md"
    has = re.findall(r"^- .+$", page.read_text("utf-8"), re.M)
    wanted = listed(kind)
    faults = [f"missing: {line}" for line in wanted if line not in has]
    faults += [f"has no entry: {line}" for line in has if line not in wanted]
    if not faults and has != wanted:
        is_, should = next(p for p in zip(has, wanted, strict=True) if p[0] != p[1])
        faults = [f"in the wrong place: {is_}", f"here belongs: {should}"]
    faults.append("To write the three lists anew: python -m tests.problem_lists")
    assert has == wanted, f"{page.name}:\n" + "\n".join(faults)


# --- The entries.


@pytest.mark.parametrize("kind", LEAST)
def test_there_are_entries_enough(kind: str) -> None:
    assert sum(entry.kind == kind for entry in entries()) >= LEAST[kind]


@pytest.mark.parametrize("region", REGIONS)
def test_every_entry_can_be_searched_for(region: str) -> None:
    """And whatever is searched for is an entry."""
    anchors = [entry.anchor for entry in entries() if entry.region == region]
    assert sorted(anchors) == sorted(searches(region))
    for anchor, search in searches(region).items():
        assert search["kind"] in LEAST, anchor
        assert search["messages"] or search["kind"] == "symptom", anchor
        assert search["words"], anchor


@pytest.mark.parametrize("entry", entries(), ids=named)
def test_an_entry_has_its_parts(entry: Entry) -> None:
    assert entry.line("Asked as"), "no line `*Asked as:* ...`"
    bold = re.findall(r"(?<!\\)__\w+__", entry.line("Asked as"))
    assert not bold, f"{bold} would be bold: write \\_\\_len\\_\\_"
    assert "](" in entry.line("Why"), "no line `Why: [...](...)`"
    programs = [ROOT / "snippets" / name for name in PROGRAM.findall(entry.body)]
    if not programs:  # what cannot be run here says so, and where it is from
        assert "**From reports, not run here** ([" in entry.body, "no program"
        return
    most = MOST_LINES[entry.kind]
    shortest = min(lines_of(path) for path in programs)
    assert shortest <= most, f"its shortest program has {shortest} lines, not {most}"


def test_what_another_release_prints_leads_to_an_entry() -> None:
    """Its messages are among those that the search is asked for (test_search.py).

    Of two entries with one message, one comes first.
    """
    known = {
        message
        for region in REGIONS
        for search in searches(region).values()
        for message in cast(list[str], search["messages"])
    }
    for entry in entries():
        names = PROGRAM.findall(entry.body)
        for program in [Program(ROOT / "snippets" / name) for name in names]:
            for path in filter(is_variant, recordings(program)):
                assert {*SAID.findall(text_of(path))} <= known, entry.name


def lines_of(program: Path) -> int:
    """Its lines that say something: imports and blank lines aside."""
    lines = program.read_text("utf-8").splitlines()
    return sum(
        bool(s) and not re.match(r"import |from \w\S* import |#", s) for s in lines
    )


@pytest.mark.parametrize("entry", entries(), ids=named)
def test_the_page_that_explains_an_entry_leads_back_to_it(entry: Entry) -> None:
    pages = [PROBLEMS / path for path, _ in LINK.findall(entry.line("Why")) if path]
    pages = [page.resolve() for page in pages if page.suffix == ".md"]
    back = f"problems/{entry.region}.md#{entry.anchor}"
    names = [page.relative_to(DOCS).as_posix() for page in pages]
    assert not pages or any(back in page.read_text("utf-8") for page in pages), (
        f"none of {', '.join(names)} has a link to {back}"
    )


@pytest.fixture(scope="module")
def heights(built_site: Path) -> dict[str, float]:
    """How tall each entry is on a phone, folds closed, in pixels."""
    found = {}
    with serve(built_site) as server, a_page(viewport=PHONE) as page:
        for region in REGIONS:
            page.goto(f"{server.url}problems/{region}/")
            for anchor, height in page.evaluate(HEIGHTS).items():
                found[f"problems/{region}.md#{anchor}"] = height
    return found


@pytest.mark.parametrize("entry", entries(), ids=named)
def test_an_entry_is_read_on_two_screens_of_a_phone(
    entry: Entry, heights: dict[str, float]
) -> None:
    screens = heights[entry.name] / PHONE["height"]
    assert screens <= MOST_SCREENS, f"{screens:.1f} screens"
