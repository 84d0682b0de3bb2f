"""When two recordings count as the same.

Text, integers and numbers without a fraction must match exactly. A computed number
with a fraction may differ by one unit in its last printed place, if that is at most
one part in a thousand of it: that much is the difference between two CPUs. Nothing
else has play: no sign, no date, no version. In a figure, coordinates have.
"""

import difflib
import re
import unicodedata
import xml.etree.ElementTree as ET
from collections.abc import Callable
from decimal import Decimal
from itertools import islice

# A number by itself: no part of a date, a clock, a version or a name. Its sign is text.
FRACTION = re.compile(
    r"(?<![\w.])(?<!\d[:/])(\d+\.\d+(?:[eE][-+]?\d+)?)(?![\d_]|\.\d|[:/]\d)"
)
NAMED = re.compile(r"(?i)\b(?:version|release|driver|date|day|cuda|ubuntu)\W{0,3}$")
# Any number that is no part of a name, with the blanks before it: 12,345 or 1.5e-03.
TIME = re.compile(r" *(?<![\w.])[-+]?\d+(?:,\d{3})*(?:\.\d+)?(?:[eE][-+]?\d+)?")
COORDINATE = re.compile(r"(-?\d+(?:\.\d+)?)")
COORDINATES = {
    *("d", "x", "y", "x1", "x2", "y1", "y2", "cx", "cy", "r", "rx", "ry", "points"),
    *("transform", "width", "height", "viewBox"),
}
# A part of a `transform` that is no place: a size, or an angle without its centre.
NO_PLACE = re.compile(r"(?:scale|matrix|skew[XY])\([^)]*\)|rotate\([^ ,)]*")
# Names that matplotlib makes from the last bits of a position.
HASHED = re.compile(r"(?<=[#\"][a-z])[0-9a-f]{10}(?=[\")])")
# A line that ends where it began is closed or not, as the last bits of its ends are.
CLOSED = re.compile(r"(M (-?[\d.]+ -?[\d.]+)\s[^M]*?L \2\s+)z\s*")
# Under 0.00001: in a step mostly what rounding left of a zero, and that is the CPU's.
TINY = re.compile(r"-?\d(?:\.\d*)?e-(?:0[6-9]|[1-9]\d)")
LARGEST_SHARE = Decimal("0.001")
PIXELS = 0.05
LONGEST_DIFF = 40  # lines
SIDES = ("recorded", "this run")  # of a diff


def close(recorded: str, fresh: str) -> bool:
    """Whether two printed numbers with a fraction count as the same."""
    same_places = _places(recorded) == _places(fresh)
    return same_places and within(Decimal(recorded), Decimal(fresh))


def within(a: Decimal, b: Decimal) -> bool:
    """Whether two numbers are as near to each other as two CPUs may print them."""
    unit = Decimal(1).scaleb(max(int(n.as_tuple().exponent) for n in (a, b)))
    return abs(a - b) <= min(unit, LARGEST_SHARE * abs(a))


def _places(number: str) -> tuple[int, bool]:
    """Digits after the point, and whether there is an exponent."""
    digits, *exponent = re.split("[eE]", number)
    return len(digits.partition(".")[2]), bool(exponent)


def same_text(recorded: str, fresh: str) -> bool:
    """Whether `fresh` may stand where `recorded` stands."""
    if recorded == fresh:
        return True
    # `split` with one group: texts at even places, numbers at odd ones.
    old, new = FRACTION.split(recorded), FRACTION.split(fresh)
    numbers = zip(old[::2], old[1::2], new[1::2], strict=False)
    return old[::2] == new[::2] and all(
        a == b or (close(a, b) and not NAMED.search(before[-20:]))
        for before, a, b in numbers
    )


def same_steps(recorded: str, fresh: str) -> bool:
    """Whether two recordings of steps say the same: the tiny numbers are all 0."""
    return same_text(TINY.sub("0.", recorded), TINY.sub("0.", fresh))


def same_apart_from_numbers(recorded: str, fresh: str) -> bool:
    """Whether two outputs, whose numbers are times, say the same."""
    return blanked(recorded) == blanked(fresh)


def blanked(text: str) -> str:
    """The text with every number, and the blanks before it, as one mark."""
    return TIME.sub(" #", text)


def same_figure(recorded: str, fresh: str) -> bool:
    """Whether two SVG files draw the same: coordinates may differ by `PIXELS`."""
    old, new = map(_without_last_bits, (recorded, fresh))
    if old == new:
        return True
    try:
        trees = [list(ET.fromstring(text).iter()) for text in (old, new)]
    except ET.ParseError:
        return False
    return len(trees[0]) == len(trees[1]) and all(map(_same_element, *trees))


def _without_last_bits(figure: str) -> str:
    return CLOSED.sub(r"\1", HASHED.sub("", figure))


def difference_of_figures(recorded: str, fresh: str) -> str:
    """The first lines in which two SVG files draw something else, as a diff."""
    old, new = map(_without_last_bits, (recorded, fresh))
    return difference(old, new, same=_near)[1] or difference(old, new)[1]


def _same_element(old: ET.Element, new: ET.Element) -> bool:
    texts = [(e.tag, e.text, e.tail, len(e), [*e.attrib]) for e in (old, new)]
    return texts[0] == texts[1] and all(
        value == new.attrib[name]
        or (name in COORDINATES and _near(value, new.attrib[name]))
        for name, value in old.attrib.items()
    )


def _near(old: str, new: str) -> bool:
    if NO_PLACE.findall(old) != NO_PLACE.findall(new):
        return False
    a, b = COORDINATE.split(old), COORDINATE.split(new)
    pairs = zip(a[1::2], b[1::2], strict=False)
    return a[::2] == b[::2] and all(
        abs(float(x) - float(y)) <= PIXELS for x, y in pairs
    )


def difference(
    recorded: str,
    fresh: str,
    sides: tuple[str, str] = SIDES,
    same: Callable[[str, str], bool] = same_text,
) -> tuple[int, str]:
    """The first line of `fresh` that differs, from 0, and a diff; '' for none.

    `sides` is what the diff calls the two, `same` whether two count as one. Lines that
    do are shown as recorded; characters that cannot be seen, or that look like others,
    by their names.
    """
    if same(recorded, fresh):
        return 0, ""
    old, new = (text.removesuffix("\n").split("\n") for text in (recorded, fresh))
    new[: len(old)] = [a if same(a, b) else b for a, b in zip(old, new, strict=False)]
    pairs = enumerate(zip(old, new, strict=False))
    first = next((n for n, (a, b) in pairs if a != b), min(len(old), len(new)))
    if not (recorded and fresh):
        first, old, new = 0, old if recorded else [], new if fresh else []
    lines = difflib.unified_diff(old, new, *sides, lineterm="", n=2)
    diff = list(islice(lines, LONGEST_DIFF))
    at = [[line[1:] for line in diff if line[0] == sign] for sign in "-+"]
    if any(map(looks_like, *at)):
        diff = [line[0] + seen(line[1:]) if line[0] in "-+" else line for line in diff]
    return first, "\n".join(diff) or "the outputs differ in the end of a line"


def looks_like(old: str, new: str) -> bool:
    """Whether two different lines look the same to a reader."""
    plain = [unicodedata.normalize("NFKC", line).split() for line in (old, new)]
    return old != new and (plain[0] == plain[1] or seen(old) != old or seen(new) != new)


def seen(line: str) -> str:
    """A line in which each character that cannot be seen stands by its name."""
    named = "".join(
        c
        if c == " " or (c.isascii() and c.isprintable())
        else f"<{unicodedata.name(c, f'U+{ord(c):04X}')}>"
        if unicodedata.category(c)[0] in "CZM"
        else c
        for c in line
    )
    blanks = len(named) - len(named.rstrip(" "))
    return named.rstrip(" ") + "<SPACE>" * blanks
