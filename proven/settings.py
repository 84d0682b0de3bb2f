"""What differs from site to site: the table `[tool.proven]` of pyproject.toml.

Where the pages and the programs are is MkDocs's own setting: `docs_dir`, and the
`base_path` of pymdownx.snippets, in mkdocs.yml.
"""

import os
import tomllib
from dataclasses import dataclass, field, fields
from functools import lru_cache
from pathlib import Path
from typing import Any

from mkdocs.utils.yaml import yaml_load


class SettingsError(Exception):
    """A setting that cannot be used: file, cause, remedy."""


@dataclass(frozen=True)
class Settings:
    """The settings, each with its default; paths are relative to mkdocs.yml."""

    figures: str = "docs/assets/figures"  # where figures that programs draw are kept
    labs: str = "snippets/labs"  # sources of notebooks, <name>.md
    notebooks: str = "docs/labs"  # the recorded notebooks, <name>.ipynb
    exercises: str = "snippets/exercises"  # exercises, <id>.py
    preload: list[str] = field(default_factory=list)  # imported before each program
    environment: dict[str, str] = field(default_factory=dict)  # paths begin with ./
    front_matter: list[str] = field(default_factory=list)  # what each page must have
    longest_block: int = 25  # lines of a program that is not folded
    seconds: int = 60  # a program that runs longer is stopped
    verified: str = "docs/assets/verified.json"  # what `versions` found
    oldest: str = "2.7"  # the oldest release of PyTorch that is promised
    docs: str = "docs"  # from mkdocs.yml
    snippets: str = "snippets"  # from mkdocs.yml

    def notebook_of(self, root: Path, lab: Path) -> Path:
        """The recorded notebook of a lab, which is known by its source."""
        return root / self.notebooks / f"{lab.stem}.ipynb"

    def lab_of(self, root: Path, notebook: Path) -> Path:
        """The source of a lab, which is known by its notebook."""
        return root / self.labs / f"{notebook.stem}.md"


def read_settings(root: Path) -> Settings:
    """The settings of the site in `root`; raises SettingsError."""
    return _read(root, *map(stamp, (root / "pyproject.toml", root / "mkdocs.yml")))


def stamp(file: Path) -> tuple[int, int]:
    """What tells a file from the one that was there before."""
    if not file.exists():
        return 0, 0
    now = file.stat()
    return now.st_mtime_ns, now.st_size


@lru_cache(maxsize=8)  # a build asks for each page, and parsing mkdocs.yml takes long
def _read(root: Path, *stamps: tuple[int, int]) -> Settings:
    path = root / "pyproject.toml"
    try:
        tables = tomllib.loads(path.read_text("utf-8")) if path.exists() else {}
    except ValueError as error:
        raise SettingsError(f"{path}: {error}") from None
    table = tables.get("tool", {}).get("proven", {})
    known: dict[str, Any] = {f.name: f.type for f in fields(Settings)[:-2]}
    for name, value in table.items():
        kind = getattr(known.get(name), "__origin__", known.get(name))
        if not kind:
            raise SettingsError(
                f"{path}: [tool.proven] has no setting '{name}': {', '.join(known)}"
            )
        if not isinstance(value, kind):
            wanted = f"must be of type {kind.__name__}, not {value!r}"
            raise SettingsError(f"{path}: [tool.proven] {name} {wanted}")
    environment = {
        name: str(root / value) if value.startswith("./") else value
        for name, value in table.get("environment", {}).items()
    }
    site = yaml_load((root / "mkdocs.yml").read_text("utf-8")) or {}
    return Settings(
        **table | {"environment": environment},
        docs=site.get("docs_dir", "docs"),
        snippets=os.fspath(base_path(site)),
    )


def base_path(site: dict[str, Any]) -> str:
    """Where pymdownx.snippets looks for programs, from the contents of mkdocs.yml."""
    for extension in site.get("markdown_extensions") or []:
        if isinstance(extension, dict) and "pymdownx.snippets" in extension:
            options = extension["pymdownx.snippets"] or {}
            paths = options.get("base_path", ["snippets"])
            return paths if isinstance(paths, str) else paths[0]
    return "snippets"
