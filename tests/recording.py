"""Writes what a run made: whole or not at all, and only what changed."""

from collections.abc import Callable
from pathlib import Path


def rewrite(path: Path, text: str, same: Callable[[str, str], bool]) -> bool:
    """Replace the file unless it says the same; '' removes it. True: it changed."""
    old = path.read_text("utf-8") if path.exists() else ""
    if same(old, text):
        return False
    if not text:
        path.unlink()
        return True
    path.parent.mkdir(parents=True, exist_ok=True)
    unfinished = path.with_name(path.name + ".unfinished")
    unfinished.write_text(text, "utf-8", newline="\n")
    unfinished.replace(path)
    return True
