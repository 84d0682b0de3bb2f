"""Who comes with a message, or with words of their own, is led to the answer first."""

import json
import re
import tomllib
from collections import Counter
from collections.abc import Iterator
from html import unescape
from pathlib import Path

import pytest
from mkdocs.utils.yaml import yaml_load
from playwright.sync_api import Page

from proven.search_index import compared, fits, plain
from tests.browser import (
    AXE,
    DARK,
    FAULTS,
    LIGHT,
    PAINT,
    WIDE,
    Server,
    a_page,
    serve,
)
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

# The site's own worker, in the same messages as Material's dialog sends: quick for
# hundreds of queries. A page's title above its sections has no score.
ASK_WORKER = r"""async queries => {
    const address = JSON.parse(document.querySelector("#__config").textContent).search;
    const index = await (await fetch("search/search_index.json")).json();
    const worker = new Worker(new URL(address, location));
    const answer = message => new Promise((done, fail) => {
        worker.onmessage = ({ data }) => done(data.data);
        worker.onerror = ({ message }) => fail(Error(message));
        worker.postMessage(message);
    });
    await answer({ type: 0, data: index });
    const found = {};
    for (const query of queries) {
        const { items } = await answer({ type: 2, data: query });
        found[query] = items.flat().filter(hit => hit.score > 0)
            .map(hit => [hit.location, hit.score]);
    }
    worker.terminate();
    return found;
}"""


def entries(region: str) -> dict[str, dict[str, list[str]]]:
    """Place of an entry -> the messages and words that lead to it."""
    searches = tomllib.loads((SEARCHES / f"{region}.toml").read_text("utf-8"))
    return {f"problems/{region}/#{anchor}": one for anchor, one in searches.items()}


def cases() -> dict[str, dict[str, list[str]]]:
    """What people with a problem typed, and the places that hold cause and remedy."""
    return tomllib.loads((SEARCHES / "cases.toml").read_text("utf-8"))


REGIONS = sorted(path.stem for path in SEARCHES.glob("*.toml") if path.stem != "cases")
LEAST_WORDS = 2  # ways to say it, of each entry, that lead to it first
LEAST_FIRST = 0.85  # of the cases


@pytest.fixture(scope="module")
def server(built_site: Path) -> Iterator[Server]:
    """The site under a path, `/site/`."""
    with serve(built_site.parent) as server:
        yield server


@pytest.fixture(scope="module")
def home(server: Server) -> Iterator[Page]:
    with a_page(viewport=WIDE, reduced_motion="reduce") as page:
        page.goto(f"{server.url}site/")
        yield page


@pytest.fixture(scope="module")
def hits(home: Page) -> dict[str, list[tuple[str, float]]]:
    """Query -> the places found and their scores, best first: all in one visit."""
    queries = [query for case in cases().values() for query in case["typed"]]
    for region in REGIONS:
        for entry in entries(region).values():
            queries += [*entry["messages"], *entry["words"]]
    hits: dict[str, list[tuple[str, float]]] = home.evaluate(
        ASK_WORKER, list(dict.fromkeys(queries))
    )
    return hits


@pytest.fixture(scope="module")
def found(hits: dict[str, list[tuple[str, float]]]) -> dict[str, list[str]]:
    return {query: [place for place, _ in ranked] for query, ranked in hits.items()}


@pytest.fixture(scope="module")
def strange(hits: dict[str, list[tuple[str, float]]]) -> dict[str, bool]:
    """Query -> whether the reader is told that no such message is here."""
    return {query: ranked[0][1] < 1 for query, ranked in hits.items() if ranked}


@pytest.mark.parametrize("region", REGIONS)
def test_the_first_hit_is_the_entry(found: dict[str, list[str]], region: str) -> None:
    """For each of its messages, and for two ways to say it."""
    faults = []
    for place, entry in entries(region).items():
        lost = [q for q in entry["messages"] if found[q][:1] != [place]]
        late = [q for q in entry["words"] if found[q][:1] != [place]]
        if len(entry["words"]) - len(late) < LEAST_WORDS:
            lost += late
        faults += [f"{place}: {q!r} finds {found[q][:3]}" for q in lost]
    assert not faults, "\n".join(faults)


def rank(places: list[str], answers: list[str]) -> int:
    """0 for the first; a page answers with each of its sections."""
    fits = [place.startswith(tuple(answers)) for place in places]
    return fits.index(True) if True in fits else len(fits)


def test_who_had_the_problem_finds_the_answer(found: dict[str, list[str]]) -> None:
    ranks = {
        name: min(rank(found[query], case["answers"]) for query in case["typed"])
        for name, case in cases().items()
    }
    late = {name: at for name, at in ranks.items() if at > 2}
    assert not late
    later = [name for name, at in ranks.items() if at]
    assert len(later) <= (1 - LEAST_FIRST) * len(ranks), later


def test_a_search_loads_little_and_a_first_visit_nothing_of_it(
    home: Page, server: Server
) -> None:
    browser = home.context.browser
    assert browser
    page = browser.new_page(viewport=WIDE, reduced_motion="reduce")
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    server.sent.clear()
    page.goto(f"{server.url}site/", wait_until="load")
    assert "/site/search/search_index.json" not in server.sent
    assert "/site/assets/minisearch.js" not in server.sent
    server.sent.clear()
    page.evaluate(ASK, ["tensor"])
    page.close()
    assert "/site/search/search_index.json" in server.sent
    assert sum(server.sent.values()) <= MOST_BYTES, server.sent
    assert all(url.startswith((server.url, "blob:", "data:")) for url in asked), asked


@pytest.fixture(scope="module")
def sections(built_site: Path) -> list[dict[str, str]]:
    """What is searched: of each section its location, title and text."""
    index = built_site / "search" / "search_index.json"
    found: list[dict[str, str]] = json.loads(index.read_text("utf-8"))["docs"]
    return found


def test_what_only_leads_elsewhere_is_not_searched(
    sections: list[dict[str, str]],
) -> None:
    config = yaml_load((ROOT / "mkdocs.yml").read_text("utf-8"))
    leaves_out = tuple(config["extra"]["search_leaves_out"])
    assert leaves_out
    lines = [line for one in sections for line in one["text"].split("\n")]
    assert not [line for line in lines if fits(line, leaves_out)]
    assert not [line for line in lines if line.startswith(("Next: ", "Why: "))]
    assert not [line for line in lines if line.endswith(", run")]
    # Nor are the names of blocks, which would stick to the messages that they show.
    assert not [line for line in lines if re.match(r"Output\w+Error|.* prints\w", line)]
    messages = [line for line in lines if line.startswith("RuntimeError: ")]
    assert len(messages) > len(REGIONS)


@pytest.mark.parametrize(
    ("title", "text", "searched"),
    [
        ("Sizes", "<p>Why.</p>", "Why.\nValueError: got 'a' & 3"),
        ("<code>ValueError: got 'a' &amp; 3</code>", "<p>Why.</p>", "Why."),
        (
            "Sizes",
            "<p>Also printed: <code>got 'a' &amp; 3</code></p>",
            "Also printed: got 'a' & 3",
        ),
    ],
)
def test_a_message_that_a_program_shows_is_searched_once(
    title: str, text: str, searched: str
) -> None:
    shown = "<pre><code>ValueError: got 'a' &amp; 3\n</code></pre>"
    found = plain(f"{text}{shown}", compared(title))
    assert unescape(found) == searched


def test_a_short_message_is_searched_though_its_words_stand_in_a_title() -> None:
    shown = "<pre><code>KeyError: 27\n</code></pre>"
    assert plain(shown, compared("27 rows")) == "KeyError: 27"


def test_other_words_are_searched_and_not_shown(
    sections: list[dict[str, str]], built_site: Path
) -> None:
    also = [one for one in sections if "Also asked: " in one["text"]]
    pages = {one["location"].partition("/")[0] for one in also}
    assert {"problems", "tensors", "network"} <= pages
    for page in built_site.rglob("*"):
        if page.suffix in {".html", ".md", ".ipynb"}:
            assert "Also asked" not in page.read_text("utf-8"), page


def test_what_asks_or_repeats_is_found_by_its_title(
    sections: list[dict[str, str]],
) -> None:
    asks = [one for one in sections if "#exercise-" in one["location"]]
    assert asks
    assert not [one["location"] for one in asks if one["text"]]


def test_a_section_of_which_only_a_usual_title_is_known_is_no_hit(
    sections: list[dict[str, str]],
) -> None:
    bare = [one for one in sections if not one["text"] and "#" in one["location"]]
    titles = Counter(one["title"] for one in bare)
    assert titles
    assert not [title for title, number in titles.items() if number > 1]
    assert "Check yourself" not in {one["title"] for one in sections}


def test_a_link_opens_the_dialog(home: Page, server: Server) -> None:
    home.locator("a[data-search]").first.click()
    home.keyboard.type("loss is nan")
    home.locator(LINKS).first.wait_for()
    home.goto(f"{server.url}site/")


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


# What has no entry: convolutions, other packages, drivers, a name that is missing.
UNKNOWN = [
    "RuntimeError: Calculated padded input size per channel: (2 x 2). Kernel size: (3 x"
    " 3). Kernel size can't be greater than actual input size",
    "RuntimeError: cuDNN error: CUDNN_STATUS_NOT_INITIALIZED",
    "AssertionError: embed_dim must be divisible by num_heads",
    "NameError: name 'optim' is not defined",
    "RuntimeError: Given groups=1, weight of size [64, 3, 7, 7], expected input[1, 1,"
    " 28, 28] to have 3 channels, but got 1 channels instead",
    "RuntimeError: input.size(-1) must be equal to input_size. Expected 10, got 28",
    "TypeError: unhashable type: 'list'",
]


def test_a_message_without_an_entry_is_said_to_have_none(home: Page) -> None:
    line = home.locator(".no-message")
    for message in UNKNOWN:
        home.evaluate(ASK, [message])
        assert line.is_visible(), message
    lists = line.locator("a").evaluate_all("links => links.map(link => link.href)")
    assert [re.sub(r".*/site/", "", link) for link in lists] == [
        f"problems/{kind}/" for kind in ("errors", "warnings", "symptoms")
    ]
    home.evaluate(ASK, ["loss is nan"])
    assert not line.is_visible()


def test_a_message_with_an_entry_is_not_said_to_have_none(
    strange: dict[str, bool],
) -> None:
    assert not [query for query, is_strange in strange.items() if is_strange]


@pytest.mark.parametrize("query", ["loss is nan", UNKNOWN[0]])
@pytest.mark.parametrize("scheme", [LIGHT, DARK])
def test_the_results_have_no_faults(home: Page, scheme: str, query: str) -> None:
    home.evaluate(PAINT, scheme)
    home.evaluate(ASK, [query])
    home.evaluate(AXE)
    assert not home.evaluate(FAULTS)
