"""When two outputs count as the same.

Text, integers and numbers without a fraction must match exactly. A number with
a fraction may differ by one unit in its last printed place, if that is at most
one part in a thousand of it: that much is the difference between two CPUs.
"""

import difflib
import re
from decimal import Decimal

FRACTION = re.compile(r"([-+]?\d+\.\d+(?:[eE][-+]?\d+)?)")
COORDINATE = re.compile(r"(-?\d+(?:\.\d+)?)")
# Names that matplotlib makes from the last bits of a position.
HASHED = re.compile(r"(?<=[#\"][a-z])[0-9a-f]{10}(?=[\")])")
LARGEST_SHARE = Decimal("0.001")


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
    if recorded == fresh:
        return True
    old, new = FRACTION.split(recorded), FRACTION.split(fresh)
    # `split` with one group: texts at even places, numbers at odd ones.
    return old[::2] == new[::2] and all(map(close, old[1::2], new[1::2]))


def same_figure(recorded: str, fresh: str, pixels: float = 0.05) -> bool:
    """Whether two SVG files draw the same: numbers may differ by `pixels`."""
    if recorded == fresh:
        return True
    old, new = (COORDINATE.split(HASHED.sub("", text)) for text in (recorded, fresh))
    return old[::2] == new[::2] and all(
        a == b or abs(float(a) - float(b)) <= pixels
        for a, b in zip(old[1::2], new[1::2], strict=True)
    )


def difference(recorded: str, fresh: str) -> str:
    """A diff of the lines that differ, '' when there is none.

    Lines that count as the same are shown as recorded.
    """
    if same_text(recorded, fresh):
        return ""
    old, new = recorded.splitlines(), fresh.splitlines()
    if len(old) == len(new):
        new = [a if same_text(a, b) else b for a, b in zip(old, new, strict=True)]
    lines = difflib.unified_diff(old, new, "recorded", "this run", lineterm="", n=2)
    return "\n".join(lines) or "the outputs differ in a line's end or the last newline"


def first_different_line(recorded: str, fresh: str) -> int:
    """Number, from 0, of the first line of `fresh` that differs."""
    old, new = recorded.splitlines(), fresh.splitlines()
    for number, (a, b) in enumerate(zip(old, new, strict=False)):
        if not same_text(a, b):
            return number
    return min(len(old), len(new))
