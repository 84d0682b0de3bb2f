"""The site for who reads no HTML: each page as plain Markdown, and a list of them all.

The list, `llms.txt`, is in the form of https://llmstxt.org. A page's twin lies where
its source does, `<chapter>/<page>.md`, so the links from one to the other hold.
"""

import re
from collections.abc import Iterator
from urllib.parse import urljoin

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page

from proven.pieces import Piece

LIST = "llms.txt"
TO_NOTEBOOK = re.compile(r"(?<=\]\()(?!\w+:)([^)#\s]+)\.ipynb(?=[)#])")


def address_of(page: Page) -> str:
    """Where a page's twin is: tensors/mixing-types.md."""
    return re.sub(r"\.ipynb$", ".md", page.file.src_uri)


def twin_of(pieces: list[Piece]) -> str:
    """A page as plain Markdown, with all that it includes."""
    text = "\n\n".join(map(as_markdown, pieces))
    return TO_NOTEBOOK.sub(r"\1.md", text) + "\n"


def as_markdown(piece: Piece) -> str:
    if piece.title and not piece.include:
        return f"**{piece.title}**\n\n{piece.text}"
    if not piece.include or piece.is_table:
        return piece.text
    language = "python" if piece.is_program else "text"
    return f'``` {language} title="{piece.title}"\n{piece.text}\n```'


def list_of(nav: Navigation, config: MkDocsConfig) -> str:
    """Every page of the navigation, in its order, a line each."""
    said = config.site_description
    lines = [f"# {config.site_name}", *([f"> {said}"] if said else [])]
    for item in nav.items:
        pages = [line_of(page, config) for page in pages_in(item)]
        lines += [f"## {item.title}", "\n".join(pages)] if pages else []
    return "\n\n".join(lines) + "\n"


def pages_in(item: object) -> Iterator[Page]:
    """A page, or those of a section."""
    if isinstance(item, Page):
        yield item
    for child in getattr(item, "children", None) or []:
        yield from pages_in(child)


def line_of(page: Page, config: MkDocsConfig) -> str:
    address = urljoin(config.site_url or "", address_of(page))
    about = page.meta.get("description", "")
    return f"- [{page.title}]({address})" + (f": {about}" if about else "")
