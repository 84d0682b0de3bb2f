"""On the web, under a path, the site is at home: addresses, sources, what is shared."""

import re
import struct
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

import pytest
from mkdocs.config import load_config
from playwright.sync_api import Page
from selectolax.lexbor import LexborHTMLParser

from tests import share_picture
from tests.browser import WIDE, Server, a_page, serve
from tests.conftest import REPO_URL, ROOT, SITE_URL, UNDER

IN_REPOSITORY = re.compile(rf"{REPO_URL}/(blob|edit|raw)/main/(.+)")
MOST_PICTURE_BYTES = 100_000
MOST_UNLIKE = 0.01  # of the picture: another Chromium draws an edge otherwise
SEARCH = ".md-search__input"
# What a reader of a page can follow on the same site, and what the browser gets.
LINKS = """async () => {
    const found = Array.from(document.querySelectorAll("a[href], link[href]"),
        one => one.href.split("#")[0]).filter(at => at.startsWith(location.origin));
    const answers = [...new Set(found)].map(async at => [at, (await fetch(at)).ok]);
    return (await Promise.all(answers)).filter(([, ok]) => !ok).map(([at]) => at);
}"""


@pytest.fixture(scope="module")
def trees(built_site: Path) -> dict[str, LexborHTMLParser]:
    """Address of each built page -> the page."""
    names = [page.relative_to(built_site) for page in built_site.rglob("index.html")]
    return {
        SITE_URL + name.as_posix().removesuffix("index.html"): LexborHTMLParser(
            (built_site / name).read_text("utf-8")
        )
        for name in names
    }


@pytest.fixture(scope="module")
def server(built_site: Path) -> Iterator[Server]:
    with serve(built_site, UNDER) as server:
        yield server


@pytest.fixture(scope="module")
def page(server: Server) -> Iterator[Page]:
    with a_page(viewport=WIDE, reduced_motion="reduce") as page:
        yield page


def test_every_page_says_its_whole_address_and_the_sitemap_lists_them(
    trees: dict[str, LexborHTMLParser], built_site: Path
) -> None:
    for address, tree in trees.items():
        said = [link.attributes["href"] for link in tree.css("link[rel=canonical]")]
        assert said == [address]
    listed = ET.parse(built_site / "sitemap.xml").findall(".//{*}loc")
    assert sorted(at.text or "" for at in listed) == sorted(trees)


def test_a_link_that_is_shared_has_a_title_a_description_and_a_picture(
    trees: dict[str, LexborHTMLParser], built_site: Path
) -> None:
    described = set()
    for address, tree in trees.items():
        given = {
            tag.attributes["property"]: tag.attributes["content"] or ""
            for tag in tree.css("meta[property]")
        }
        assert given["og:url"] == address
        assert given["og:title"], address
        assert given["og:description"], address
        described.add(given["og:description"])
        picture = built_site / given["og:image"].removeprefix(SITE_URL)
        head = picture.read_bytes()[:24]
        size = (int(given["og:image:width"]), int(given["og:image:height"]))
        assert struct.unpack(">II", head[16:]) == size
        assert picture.stat().st_size <= MOST_PICTURE_BYTES
    assert len(described) == len(trees), "two pages have the same description"


def test_the_picture_that_is_shared_shows_the_recorded_figure(page: Page) -> None:
    kept = share_picture.PICTURE.read_bytes()
    fresh = share_picture.draw(page)
    share = share_picture.unlike(page, kept, fresh)
    assert share <= MOST_UNLIKE, "draw it anew: python -m tests.share_picture"


def test_every_page_and_every_block_leads_to_its_source(
    trees: dict[str, LexborHTMLParser],
) -> None:
    for address, tree in trees.items():
        for kind in ("edit", "raw"):
            (link,) = tree.css(f".md-content__button[href*='/{kind}/']")
            match = IN_REPOSITORY.fullmatch(link.attributes["href"] or "")
            assert match, link.html
            source = ROOT / match[2]
            assert source.is_file(), address
            assert source.stem in {Path(address).name, "index"}
            assert source.suffix == ".md"  # a lab's, too
        if "/labs/" in address:
            continue  # what its outputs come from is no file of theirs
        for title in tree.css("article .filename"):
            leads = title.css_first("a")
            assert leads, f"{address}: {title.html}"
            match = IN_REPOSITORY.fullmatch(leads.attributes["href"] or "")
            assert match, leads.html
            assert (ROOT / match[2]).is_file()
            file = leads.text().removesuffix(", solved")  # of an exercise its name
            assert match[2].endswith((".out", f"/{file}")) or match[2] == file


def test_a_notebook_opens_in_colab_where_the_repository_holds_it(
    trees: dict[str, LexborHTMLParser],
) -> None:
    colab = "https://colab.research.google.com/github/someone/a-repository/blob/main/"
    for address, tree in trees.items():
        links = [link.attributes["href"] or "" for link in tree.css("a[href*=colab]")]
        if "/labs/" not in address:
            assert not links
            continue
        (link,) = links
        assert link.startswith(colab)
        assert (ROOT / link.removeprefix(colab)).is_file()


def test_what_is_not_there_leads_on(page: Page, server: Server) -> None:
    """As deep as it may be: with its style, its links and its search."""
    answer = page.goto(f"{server.url}no/such/page/")
    assert answer
    assert answer.status == 404
    font = "getComputedStyle(document.querySelector('h1')).fontWeight"
    assert page.evaluate(font) == "600", "without its style"
    assert page.evaluate(LINKS) == []
    page.locator(SEARCH).fill("loss is nan")
    page.locator(SEARCH).press("End")
    first = page.locator(".md-search-result__item a").first
    first.wait_for()
    first.click()
    page.wait_for_url(f"{server.url}problems/**")


def test_a_build_that_is_told_no_address_says_none(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    for name in ("SITE_URL", "REPO_URL"):
        monkeypatch.delenv(name, raising=False)
    config = load_config(str(ROOT / "mkdocs.yml"))
    assert config.site_url is None
    assert config.repo_url is None
    config = config.plugins.on_config(config)
    assert config.edit_uri is None
    monkeypatch.setenv("SITE_URL", "")  # as a workflow sets what it does not know
    assert load_config(str(ROOT / "mkdocs.yml")).site_url is None


def test_the_workflow_that_publishes_tells_the_build_its_addresses() -> None:
    workflow = (ROOT / ".github" / "workflows" / "ci.yml").read_text("utf-8")
    job = workflow.partition("name: Build the site")[2].partition("\n  publish:")[0]
    assert "https://$GITHUB_REPOSITORY_OWNER.github.io/${GITHUB_REPOSITORY#*/}/" in job
    assert "REPO_URL: ${{ github.server_url }}/${{ github.repository }}" in job
