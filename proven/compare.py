"""When two outputs count as the same.

Text, integers and numbers without a fraction must match exactly. A number with
a fraction may differ by one unit in its last printed place, if that is at most
one part in a thousand of it: that much is the difference between two CPUs.
"""

import difflib
import re
from collections.abc import Callable
from decimal import Decimal
from itertools import islice
from pathlib import Path

FRACTION = re.compile(r"([-+]?\d+\.\d+(?:[eE][-+]?\d+)?)")
COORDINATE = re.compile(r"(-?\d+(?:\.\d+)?)")
# Names that matplotlib makes from the last bits of a position.
HASHED = re.compile(r"(?<=[#\"][a-z])[0-9a-f]{10}(?=[\")])")
LARGEST_SHARE = Decimal("0.001")
LONGEST_DIFF = 40  # lines

Same = Callable[[str, str], bool]


def close(recorded: str, fresh: str) -> bool:
    """Whether two printed numbers with a fraction count as the same."""
    a, b = Decimal(recorded), Decimal(fresh)
    unit = Decimal(1).scaleb(max(int(n.as_tuple().exponent) for n in (a, b)))
    same_places = _places(recorded) == _places(fresh)
    return same_places and abs(a - b) <= min(unit, LARGEST_SHARE * abs(a))


def _places(number: str) -> tuple[int, bool]:
    """Digits after the point, and whether there is an exponent."""
    digits, *exponent = re.split("[eE]", number)
    return len(digits.partition(".")[2]), bool(exponent)


def same_text(recorded: str, fresh: str) -> bool:
    """Whether `fresh` may stand where `recorded` stands."""
    return _same(FRACTION, close, recorded, fresh)


def same_figure(recorded: str, fresh: str, pixels: float = 0.05) -> bool:
    """Whether two SVG files draw the same: numbers may differ by `pixels`."""

    def near(a: str, b: str) -> bool:
        return a == b or abs(float(a) - float(b)) <= pixels

    return _same(COORDINATE, near, HASHED.sub("", recorded), HASHED.sub("", fresh))


def _same(number: re.Pattern[str], close: Same, recorded: str, fresh: str) -> bool:
    # `split` with one group: texts at even places, numbers at odd ones.
    old, new = number.split(recorded), number.split(fresh)
    return old[::2] == new[::2] and all(map(close, old[1::2], new[1::2]))


def same(path: Path, recorded: str, fresh: str) -> bool:
    """Whether the one may stand for the other in a file of this kind."""
    compare = same_figure if path.suffix == ".svg" else same_text
    return compare(recorded, fresh)


def difference(recorded: str, fresh: str) -> tuple[int, str]:
    """The first line of `fresh` that differs, from 0, and a diff; '' for none.

    Lines that count as the same are shown as recorded.
    """
    if same_text(recorded, fresh):
        return 0, ""
    old, new = recorded.splitlines(), fresh.splitlines()
    new[: len(old)] = [
        a if same_text(a, b) else b for a, b in zip(old, new, strict=False)
    ]
    pairs = enumerate(zip(old, new, strict=False))
    first = next((n for n, (a, b) in pairs if a != b), min(len(old), len(new)))
    lines = difflib.unified_diff(old, new, "recorded", "this run", lineterm="", n=2)
    return first, "\n".join(
        islice(lines, LONGEST_DIFF)
    ) or "the outputs differ in the end of a line"
