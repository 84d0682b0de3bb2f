"""Reads the built site: nothing on it may claim what was not run.

The audit looks at the HTML, not at the Markdown: what a reader gets is what
counts, however it was written.
"""

import re
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import unquote, urlsplit

from bs4 import BeautifulSoup

from tests.pages import (
    FIGURES,
    LANGUAGES,
    Block,
    Reading,
    Site,
    blocks_of,
    chunks_of,
    recorded_chunk,
    shows,
    special_chunks,
)

TARGET = re.compile(r"^([\w-]+):", re.M)


def readings_of(site: Site) -> list[Reading]:
    """Every page of docs/, read."""
    return [site.read(page) for page in sorted((site.root / "docs").rglob("*.md"))]


def html_of(built: Path, site: Site, page: Path) -> Path:
    """Where MkDocs puts a page."""
    name = page.relative_to(site.root / "docs").with_suffix("")
    folder = name.parent if name.name == "index" else name
    return built / folder / "index.html"


def audit(site: Site, built: Path) -> list[str]:
    """What is wrong with the built site, a sentence each."""
    readings = readings_of(site)
    problems = [p for reading in readings for p in page_problems(site, built, reading)]
    problems += unused(site, readings)
    problems += doubled(site)
    problems += broken_links(built)
    return problems


def page_problems(site: Site, built: Path, reading: Reading) -> Iterator[str]:
    """Blocks of one page that are not what was run or recorded."""
    page = reading.page.relative_to(site.root)
    html = html_of(built, site, reading.page)
    if not html.exists():
        yield f"{page}: it is not in the built site"
        return
    source = html.read_text("utf-8")
    if "8&lt;--" in re.sub("<[^>]+>", "", source):
        yield f"{page}: an include was not expanded (inside a quote or a list?)"
    run = [(lesson, chunk) for lesson in reading.lessons for chunk in lesson.chunks]
    programs = {chunk.code for _, chunk in run}
    outputs = {recorded_chunk(lesson, chunk) for lesson, chunk in run}
    outputs.update(*(special_chunks(lesson, chunk) for lesson, chunk in run))
    targets = TARGET.findall((site.root / "Makefile").read_text("utf-8"))
    for block in blocks_of(source):
        first = block.text.strip().partition("\n")[0]
        place = f"{page}:{reading.line_of_text(first)}"
        if block.language not in {*LANGUAGES, "table"}:
            kind = block.language or "no language"
            yield f"{place}: a block in {kind}, not in {', '.join(LANGUAGES)}: {first}"
        elif block.language == "python" and block.text not in programs:
            yield f"{place}: Python that no test runs: {first}"
        elif block.language == "text" and not any(shows(block, o) for o in outputs):
            yield f"{place}: an output that no run recorded: {first}"
        elif block.language == "console":
            yield from (f"{place}: {p}" for p in command_problems(block, targets))


def command_problems(block: Block, targets: list[str]) -> Iterator[str]:
    """Commands for `make` that the Makefile does not know."""
    for name in re.findall(r"(?:^|\s)make ([\w-]+)", block.text):
        if name not in targets:
            yield f"the Makefile has no target '{name}'"


def unused(site: Site, readings: list[Reading]) -> Iterator[str]:
    """Programs, outputs and figures that no page shows."""
    programs = {lesson.program for reading in readings for lesson in reading.lessons}
    prose = "".join(reading.source for reading in readings)
    for path in sorted(site.snippets.rglob("*.py")):
        if path not in programs:
            yield f"{path.relative_to(site.root)}: no page shows this program"
    for path in sorted(site.snippets.rglob("*.out")):
        if not any(p.parent == path.parent and p.stem == path.stem for p in programs):
            special = f'--8<-- "{path.relative_to(site.snippets).as_posix()}"'
            if special not in prose:
                yield f"{path.relative_to(site.root)}: no page shows this output"
    for path in sorted((site.root / FIGURES).rglob("*.svg")):
        name = path.relative_to(site.root / "docs").as_posix()
        if f"{name})" not in prose:
            yield f"{path.relative_to(site.root)}: no page shows this figure"


def doubled(site: Site) -> Iterator[str]:
    """Two programs with one text: a block could not be told to be either."""
    seen: dict[str, Path] = {}
    for path in sorted(site.snippets.rglob("*.py")):
        for chunk in chunks_of(path):
            if seen.setdefault(chunk.code, path) != path:
                name = path.relative_to(site.root)
                yield f"{name}: says the same as {seen[chunk.code].name}: keep one"


def broken_links(built: Path) -> Iterator[str]:
    """Links and anchors inside the site that lead nowhere."""
    trees = {
        path: BeautifulSoup(path.read_text("utf-8"), "html.parser")
        for path in sorted(built.rglob("*.html"))
        if path.name != "404.html"
    }
    anchors = {
        path: {tag["id"] for tag in tree.find_all(id=True)}
        for path, tree in trees.items()
    }
    for path, tree in trees.items():
        links = {tag.get("href") or tag.get("src") for tag in tree.find_all(True)}
        for link in sorted(link for link in links if link):
            parts = urlsplit(str(link))
            if parts.scheme or parts.netloc:
                continue
            target = (path.parent / unquote(parts.path)).resolve()
            if not parts.path:
                target = path
            elif target.is_dir():
                target /= "index.html"
            page = path.relative_to(built)
            if not target.exists():
                yield f"{page}: the link {link} leads nowhere"
            elif parts.fragment and unquote(parts.fragment) not in anchors.get(
                target, {parts.fragment}
            ):
                yield f"{page}: the link {link} names an anchor that is not there"
