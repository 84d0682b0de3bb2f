"""The pages of the built site have good manners, as Chromium sees it.

Of each kind of thing on the site one page at least is opened; `make survey` opens all.
"""

import os
from pathlib import Path

import pytest

from tests import browser
from tests.browser import MOST_BYTES, NO_BROWSER, Findings, chromium, survey
from tests.conftest import UNDER


@pytest.fixture(scope="session")
def findings(built_site: Path) -> Findings:
    """What is wrong with the pages, by promise; each is visited once."""
    try:
        chromium()
    except FileNotFoundError as error:
        pytest.fail(str(error), pytrace=False)
    return survey(built_site, UNDER, every=bool(os.environ.get("EVERY_PAGE")))


def none(problems: list[str], what_to_do: str) -> None:
    if problems:
        listed = "\n".join(sorted(problems))
        pytest.fail(f"{listed}\n\n{what_to_do}", pytrace=False)


def test_every_page_opens(findings: Findings) -> None:
    none(findings["opens"], "Open these pages in a browser and see what they lack.")


def test_no_page_asks_another_host(findings: Findings) -> None:
    none(findings["host"], "Put what it asks for into docs/assets, or leave it out.")


def test_no_page_writes_to_the_console(findings: Findings) -> None:
    none(findings["console"], "Mend what the browser complains about.")


def test_axe_finds_nothing_in_either_scheme(findings: Findings) -> None:
    none(
        findings["axe"],
        "Mend the page's Markdown; colours stand in theme/assets/site.css and what "
        "the theme's HTML lacks in theme/main.html. The rules: "
        "https://dequeuniversity.com/rules/axe/",
    )


def test_no_page_scrolls_sideways(findings: Findings) -> None:
    none(
        findings["sideways"],
        "Shorten it, let it break, or let it scroll in a frame of its own: see "
        "`.wide` in theme/assets/site.css.",
    )


def test_what_scrolls_is_reached_with_the_keyboard(findings: Findings) -> None:
    none(findings["keyboard"], 'It needs tabindex="0": see theme/main.html.')


def test_no_text_is_too_small_on_a_phone(findings: Findings) -> None:
    none(findings["small"], "At least 12 px: see theme/assets/site.css.")


def test_the_copy_button_copies_exactly_the_block(findings: Findings) -> None:
    none(findings["copy"], "See the button in theme/main.html.")


def test_every_step_is_reached_with_the_keyboard_on_a_narrow_screen(
    findings: Findings,
) -> None:
    none(findings["steps"], "See proven/assets/stepper.js and stepper.css.")


def test_the_search_finds_a_word(findings: Findings) -> None:
    none(findings["search"], "See theme/assets/late-search.js.")


def test_every_page_is_all_there_without_javascript(findings: Findings) -> None:
    none(findings["script"], "Content belongs in the page, not in a script.")


def test_every_page_prints_without_its_navigation(findings: Findings) -> None:
    none(findings["print"], "See `@media print` in theme/assets/site.css.")


def test_a_first_visit_is_light(findings: Findings) -> None:
    none(
        findings["weight"],
        f"At most {MOST_BYTES} bytes, compressed, everything counted. Split the page, "
        "or show less of what is long.",
    )


def test_without_a_browser_a_sentence_says_how_to_get_one(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(browser, "NAMES", ())
    with pytest.raises(FileNotFoundError) as raised:
        chromium()
    assert str(raised.value) == NO_BROWSER
    assert "apt-get install chromium" in NO_BROWSER
    assert "brew install chromium" in NO_BROWSER
