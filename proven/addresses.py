"""Where things are on the web, if the build is told: pages, and the project's files."""

import posixpath
import re
from urllib.parse import quote, urljoin

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files

GITHUB = re.compile(r"https://github\.com/(?P<name>[^/]+/[^/]+)/blob/(?P<file>.+)")
COLAB = "https://colab.research.google.com/github/{name}/blob/{file}"


def of_link(link: str, source: File, files: Files, site: str | None) -> str:
    """The whole address of what the page `source` links to, '' while there is none."""
    path, mark, anchor = link.partition("#")
    folder = posixpath.dirname(source.src_uri)
    uri = posixpath.normpath(posixpath.join(folder, path)) if path else source.src_uri
    file = files.get_file_from_path(uri)
    return urljoin(site, file.url) + mark + anchor if site and file else ""


def of_files(config: MkDocsConfig, docs: str) -> str:
    """What stands before the path of each file, '' where no repository is known.

    It comes from `edit_uri`, which leads to the folder `docs`.
    """
    if not (config.repo_url and config.edit_uri):
        return ""
    edit = urljoin(config.repo_url.rstrip("/") + "/", config.edit_uri)
    return edit.removesuffix(f"{docs}/").replace("/edit/", "/blob/", 1)


def of_file(path: str, files: str) -> str:
    """Where the file `path` is shown, '' where `files` is."""
    return files + quote(path) if files else ""


def in_colab(address: str) -> str:
    """Where Colab opens a notebook that a code host shows, '' for none."""
    match = GITHUB.fullmatch(address)
    return COLAB.format(**match.groupdict()) if match else ""
