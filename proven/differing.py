"""What kind of difference there is between two outputs, and in which lines."""

import re
from difflib import unified_diff

from proven.compare import blanked

# How the last words of an error or of a warning begin.
SAID = re.compile(r"^(?:.*: )?(?P<type>[\w.]*(?P<what>Error|Warning)): ", re.M)


# A line; of a message all lines, since those after the first are indented.
UNIT = re.compile(SAID.pattern + r".*(?:\n[ \t]+\S.*)*|^.*$", re.M)


def lines_that_differ(old: str, new: str) -> tuple[str, str]:
    """The lines that only the one text has, and those that only the other has.

    A message of several lines is taken whole.
    """
    a, b = ([unit[0] for unit in UNIT.finditer(text)] for text in (old, new))
    diff = list(unified_diff(a, b, lineterm="", n=0))[2:]
    sides = [[unit[1:] for unit in diff if unit[0] == sign] for sign in "-+"]
    return "\n".join(sides[0]), "\n".join(sides[1])


def kind_of(old: str, new: str) -> str:
    """number, message, error type, warning or behaviour, of lines that differ."""
    if old and new and blanked(old) == blanked(new) and not SAID.search(old):
        return "number"
    said = [SAID.findall(text) for text in (old, new)]
    kinds = [{what for _, what in found} for found in said]
    if {"Warning"} in kinds and not any("Error" in kind for kind in kinds):
        return "warning"
    if not all(said):
        return "behaviour"
    types = [[name for name, _ in found] for found in said]
    return "message" if types[0] == types[1] else "error type"
