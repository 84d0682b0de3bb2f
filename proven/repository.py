"""Where a code host shows the project's files, if the build is told the repository."""

import re
from urllib.parse import quote, urljoin

from mkdocs.config.defaults import MkDocsConfig

GITHUB = re.compile(r"https://github\.com/(?P<name>[^/]+/[^/]+)/blob/(?P<file>.+)")
COLAB = "https://colab.research.google.com/github/{name}/blob/{file}"


def address_of_files(config: MkDocsConfig, docs: str) -> str:
    """What stands before a file's path, '' where no repository is known.

    It comes from `edit_uri`, which leads to the folder `docs`.
    """
    if not (config.repo_url and config.edit_uri):
        return ""
    edit = urljoin(config.repo_url.rstrip("/") + "/", config.edit_uri)
    return edit.removesuffix(f"{docs}/").replace("/edit/", "/blob/", 1)


def address_of(path: str, files: str) -> str:
    """Where the file `path` is shown, '' where `files` is."""
    return files + quote(path) if files else ""


def in_colab(address: str) -> str:
    """Where Colab opens a notebook that a code host shows, '' for none."""
    match = GITHUB.fullmatch(address)
    return COLAB.format(**match.groupdict()) if match else ""
