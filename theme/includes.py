"""An include of what is not there stops the build, and says where and what to do.

Without this, pymdownx.snippets would end it with a traceback that names no page.
"""

import re
from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.structure.files import Files
from mkdocs.structure.pages import Page

INCLUDE = re.compile(r"""^[ \t]*-+8<-+[ \t]+["']([^"':]+):?([^"']*)["']$""", re.M)


def on_page_markdown(
    markdown: str, page: Page, config: MkDocsConfig, files: Files
) -> None:
    """Look for every file and section that the page includes."""
    snippets = Path(config.config_file_path).with_name("snippets")
    for name, section in INCLUDE.findall(markdown):
        path = snippets / name
        known = path.read_text("utf-8") if path.is_file() else None
        if known is None or (section and f"[start:{section}]" not in known):
            what = f"the section '{section}' of {name}" if known else name
            raise PluginError(
                f"docs/{page.file.src_uri} includes {what}, which is not there: check "
                "its name; if it is an output, this writes it: "
                f"make record ONLY=docs/{page.file.src_uri}"
            )
