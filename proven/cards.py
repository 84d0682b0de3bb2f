"""What makes a form of a question, and keeps what was answered: scripts of the page.

They add to a page that is all there without them. What a reader answers stays in the
reader's browser.
"""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from mkdocs.structure.nav import Navigation

from proven.asking import Asked
from proven.question import files_of
from proven.twins import pages_in

ASSETS = Path(__file__).with_name("assets")
NAMES = ("questions.css", "questions.js", "progress.js", "answered.js")
QUESTION, PROGRESS = '<div class="ask"', '<div class="ask-progress"'
QUESTIONS = "assets/questions.json"  # which questions there are, where
LINK = re.compile(r"\[([^\]]*)\]\([^)]*\)")
# At the start of a page with questions; its address is seen from the page.
SCRIPT = (
    '<link rel="stylesheet" href="ROOT/assets/questions.css">'
    '<script type="module" src="ROOT/assets/questions.js"></script>'
)


def files_for(snippets: Path) -> Iterator[tuple[str, str]]:
    """Each file that a site with questions needs: its address, and its text."""
    for name in NAMES if files_of(snippets) else ():
        yield f"assets/{name}", (ASSETS / name).read_text("utf-8")


def chapters_of(nav: Navigation, asked: dict[str, list[Asked]]) -> list[dict[str, Any]]:
    """Chapters, their pages, and the questions of each, in the navigation's order."""
    chapters = []
    for item in nav.items:
        pages = [page for page in pages_in(item) if asked.get(page.file.src_uri)]
        told = [
            {
                "title": page.title,
                "address": page.url,
                "questions": [
                    [one.id, LINK.sub(r"\1", one.title)]
                    for one in asked[page.file.src_uri]
                ],
            }
            for page in pages
        ]
        if told:
            chapters.append({"title": item.title, "pages": told})
    return chapters
