"""Who pastes PyTorch's message into the site's search finds its cause first."""

import json
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Page, sync_playwright

from tests.browser import PHONE, SWITCHES, WIDE, chromium, serve
from tests.conftest import ROOT

ERRORS = "reference/error-messages/"
FOUND = ".md-search-result__item:first-child a"


def messages() -> list[str]:
    """The last line of what each program of the page raises."""
    texts = [
        path.read_text("utf-8").strip().splitlines()
        for path in sorted((ROOT / "snippets" / "errors").glob("*.out"))
        if not path.stem.endswith("_fixed")
    ]
    return [next(line for line in text if "Error: " in line) for text in texts]


@pytest.fixture(scope="module")
def page(built_site: Path) -> Iterator[Page]:
    with serve(built_site) as server, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium(), args=SWITCHES)
        page = browser.new_page(viewport=WIDE)
        page.goto(server.url)
        yield page
        browser.close()


@pytest.mark.parametrize("message", messages())
def test_a_pasted_message_leads_to_its_entry(page: Page, message: str) -> None:
    query = page.locator(".md-search__input")
    query.fill("")
    query.fill(message.partition(": ")[2])
    page.wait_for_function(
        "text => document.querySelector('.md-search__input').value === text",
        arg=message.partition(": ")[2],
    )
    first = page.locator(FOUND).first
    first.wait_for(state="attached")
    assert ERRORS in (first.get_attribute("href") or "")
