"""Who pastes PyTorch's message into the site's search finds its cause first."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Page, sync_playwright

from tests.browser import SWITCHES, WIDE, chromium, serve
from tests.conftest import ROOT

ERRORS = "reference/error-messages/"
FIRST = ".md-search-result__item:first-child a"


def raised() -> dict[str, str]:
    """Program -> the first line of the message that it shows."""
    programs = sorted((ROOT / "snippets" / "errors").glob("*.out"))
    return {
        path.stem: next(
            line.partition("Error: ")[2]
            for line in path.read_text("utf-8").splitlines()
            if "Error: " in line
        )
        for path in programs
        if not path.stem.endswith("_fixed")
    }


@pytest.fixture(scope="module")
def search(built_site: Path) -> Iterator[Page]:
    with serve(built_site) as server, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium(), args=SWITCHES)
        page = browser.new_page(viewport=WIDE)
        page.goto(server.url)
        yield page
        browser.close()


@pytest.mark.parametrize("program", raised())
def test_a_pasted_message_leads_to_its_entry(search: Page, program: str) -> None:
    search.reload()  # no result of another message is left
    field = search.locator(".md-search__input")
    field.click()
    field.fill(raised()[program])
    field.press("End")  # a search begins when a key is let go
    search.locator(FIRST).nth(1).wait_for(state="attached")
    links = search.locator(FIRST)
    page, section = (links.nth(n).get_attribute("href") or "" for n in (0, 1))
    assert page.endswith(ERRORS)
    # `load_state_dict_size` stands in the entry `#load-state-dict`.
    anchor = section.partition("#")[2].partition("?")[0]
    assert program.replace("_", "-").startswith(anchor or "nothing")
