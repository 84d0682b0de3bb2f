"""Who comes with a message, or with words of their own, is led to the answer first."""

import re
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Page, sync_playwright

from tests.browser import AXE, FAULTS, SWITCHES, WIDE, Server, chromium, serve
from tests.conftest import ROOT

SEARCHES = ROOT / "tests" / "searches"
MOST_BYTES = 150_000  # of all that a search loads, compressed
FIELD = ".md-search__input"
LINKS = ".md-search-result__item a"

# Text comes into the field as a paste brings it, without a key. What was found before
# is gone before the next is asked for; a page's title above its sections has no score.
ASK = r"""async queries => {
    const field = document.querySelector(".md-search__input");
    const list = document.querySelector(".md-search-result__list");
    const type = (text, ready) => new Promise((done, fail) => {
        const late = setTimeout(() => fail(Error(`no answer to ${text}`)), 60_000);
        const look = () => ready() && (clearTimeout(late), watch.disconnect(), done());
        const watch = new MutationObserver(look);
        watch.observe(list, { childList: true });
        field.value = text;
        field.dispatchEvent(new InputEvent("input", { bubbles: true }));
        look();
    });
    const found = {};
    field.focus();
    for (const query of queries) {
        await type("", () => !list.children.length);
        await type(query, () => list.children.length);
        found[query] = Array.from(list.querySelectorAll("a"))
            .filter(link => link.querySelector("[data-md-score]").dataset.mdScore > 0)
            .map(link => link.href.replace(/^.*?\/site\//, ""));
    }
    return found;
}"""


def entries() -> dict[str, list[str]]:
    """Place of an entry -> the messages and words that lead to it."""
    return {
        f"problems/{path.stem}/#{anchor}": [*search["messages"], *search["words"]]
        for path in sorted(SEARCHES.glob("*.toml"))
        if path.stem != "cases"
        for anchor, search in tomllib.loads(path.read_text("utf-8")).items()
    }


def cases() -> dict[str, dict[str, list[str]]]:
    """What people with a problem typed, and the places that hold cause and remedy."""
    return tomllib.loads((SEARCHES / "cases.toml").read_text("utf-8"))


ENTRIES = [(query, place) for place, queries in entries().items() for query in queries]


@pytest.fixture(scope="module")
def server(built_site: Path) -> Iterator[Server]:
    """The site under a path, `/site/`."""
    with serve(built_site.parent) as server:
        yield server


@pytest.fixture(scope="module")
def home(server: Server) -> Iterator[Page]:
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium(), args=SWITCHES)
        page = browser.new_page(viewport=WIDE, reduced_motion="reduce")
        page.goto(f"{server.url}site/")
        yield page
        browser.close()


@pytest.fixture(scope="module")
def found(home: Page, server: Server) -> dict[str, list[str]]:
    """Query -> the places found, best first: all queries in one visit."""
    queries = [query for query, _ in ENTRIES]
    queries += [query for case in cases().values() for query in case["typed"]]
    server.sent.clear()
    found: dict[str, list[str]] = home.evaluate(ASK, list(dict.fromkeys(queries)))
    return found


@pytest.mark.parametrize(("query", "place"), ENTRIES)
def test_the_first_hit_is_the_entry(
    found: dict[str, list[str]], query: str, place: str
) -> None:
    first, *others = found[query]
    assert first == place, f"then come {others[:3]}"


def rank(places: list[str], answers: list[str]) -> int:
    """0 for the first; a page answers with each of its sections."""
    fits = [place.startswith(tuple(answers)) for place in places]
    return fits.index(True) if True in fits else len(fits)


@pytest.mark.parametrize("name", cases())
def test_who_had_the_problem_finds_the_answer(
    found: dict[str, list[str]], name: str
) -> None:
    case = cases()[name]
    ranks = [rank(found[query], case["answers"]) for query in case["typed"]]
    first = {query: found[query][:3] for query in case["typed"]}
    assert min(ranks) < 3, first


def test_what_a_search_loads_is_light(
    found: dict[str, list[str]], server: Server
) -> None:
    assert "/site/search/search_index.json" in server.sent
    assert sum(server.sent.values()) <= MOST_BYTES, server.sent


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("optimizer.zero_grad()", "zero_grad"),
        ("torch.from_numpy(", "from_numpy"),
        ("with torch.no_grad():", "no_grad"),
        ("tensors", "tensor"),
        ("RuntimeError: Trying to backward", "trying to backward"),
        ('"backward" "twice"', "backward twice"),
        ("broadcastng", "broadcasting"),
    ],
)
def test_signs_endings_and_slips_do_not_matter(
    home: Page, one: str, other: str
) -> None:
    found = home.evaluate(ASK, [one, other])
    assert found[one][0] == found[other][0]


def test_the_keyboard_leads_from_the_field_to_the_answer(home: Page) -> None:
    home.evaluate(ASK, ["Trying to backward through the graph a second time"])
    home.locator(FIELD).press("ArrowDown")
    first = home.locator(LINKS).first
    assert first.evaluate("link => link === document.activeElement")
    home.locator(FIELD).focus()
    home.keyboard.press("Enter")
    home.wait_for_url(re.compile("#backward-twice"))
    home.go_back()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_results_have_no_faults(home: Page, scheme: str) -> None:
    home.evaluate(
        "s => document.body.dataset.mdColorScheme = s",
        {"light": "default", "dark": "slate"}[scheme],
    )
    home.evaluate(ASK, ["loss is nan"])
    home.evaluate(AXE)
    assert not home.evaluate(FAULTS, True)
