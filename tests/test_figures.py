"""Figures keep one style, `proven/matplotlibrc`: light, dark, paper and all eyes."""

import colorsys
import re
from collections.abc import Iterator
from itertools import pairwise

import pytest

from proven.page import Site
from tests.conftest import ROOT

STYLE = (ROOT / "proven" / "matplotlibrc").read_text("utf-8")
PALETTE = re.findall(r'"([0-9a-f]{6})"', STYLE)
WIDTH = "338.4pt"  # 4.7 inches
SIZES = {"12"}  # of text; an exponent would be smaller
IN_A_FOLD = 330  # pixels that a phone of 390 leaves to a figure in a `???` block
SMALLEST = 11.5  # text there, in pixels
COLOUR = re.compile(r"(?:fill|stroke|stop-color): *#([0-9a-f]{3,6})\b")
# The dark page, as `mkdocs.yml` and `theme/assets/site.css` set it: the theme's
# lightness and saturation at hue 225.
DARK_PAGE = colorsys.hls_to_rgb(225 / 360, 0.14, 0.15)

Colour = tuple[float, float, float]


def faults(svg: str) -> Iterator[str]:
    """How a figure leaves the style."""
    if "legend_" in svg:
        yield "a legend: write beside each line what it is, in the line's colour"
    for colour in sorted(set(COLOUR.findall(svg))):
        pairs = re.findall("..", colour) if len(colour) == 6 else list(colour)
        if colour not in PALETTE and len(set(pairs)) > 1:
            yield f"#{colour}: neither C0 to C{len(PALETTE) - 1} nor a grey"
    width = re.search(r'<svg [^>]*?width="([^"]*)"', svg)
    if not width or width[1] != WIDTH:
        yield f"{width[1] if width else 'no'} wide: figsize=(4.7, ...)"
    sizes = set(re.findall(r"font-size: ([\d.]+)px", svg))
    for size in sorted(sizes - SIZES):
        remedy = "leave the size to the style; in place of an exponent name the ticks"
        yield f"text of size {size}: {remedy}"
    if "<image" in svg:
        yield "a bitmap: `pcolormesh` instead of `imshow`, and nothing rasterized"


def test_figures_keep_the_style(site: Site) -> None:
    figures = sorted(site.figures.rglob("*.svg"))
    wrong = [
        f"{site.name(figure)}: {fault}"
        for figure in figures
        for fault in faults(figure.read_text("utf-8"))
    ]
    assert figures
    assert not wrong, "\n" + "\n".join(wrong)


def test_text_in_a_figure_can_be_read_on_a_phone() -> None:
    for size in SIZES:
        assert float(size) / float(WIDTH.rstrip("pt")) * IN_A_FOLD >= SMALLEST


def test_a_figure_has_a_text_alternative_that_tells_what_it_shows(site: Site) -> None:
    for page in sorted((site.root / "docs").rglob("*.md")):
        text = page.read_text("utf-8")
        for told in re.findall(r"!\[([^\]]*)\]\([^)]*\.svg\)", text):
            assert len(told.split()) >= 10, f"{site.name(page)}: ![{told}] says little"


def seen_dark(colour: Colour) -> Colour:
    """What `invert(1) hue-rotate(180deg)` of the dark scheme makes of a colour."""
    red, green, blue = (1 - part for part in colour)
    turned = (
        -0.574 * red + 1.430 * green + 0.144 * blue,
        0.426 * red + 0.430 * green + 0.144 * blue,
        0.426 * red + 1.430 * green - 0.856 * blue,
    )
    return tuple(min(max(part, 0), 1) for part in turned)  # type: ignore[return-value]


def luminance(colour: Colour) -> float:
    parts = [
        p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in colour
    ]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def contrast(one: Colour, other: Colour) -> float:
    dark, light = sorted(map(luminance, (one, other)))
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("name", PALETTE)
def test_a_colour_can_be_read_as_text_in_both_schemes(name: str) -> None:
    red, green, blue = (int(name[at : at + 2], 16) / 255 for at in (0, 2, 4))
    colour = (red, green, blue)
    assert contrast(colour, (1, 1, 1)) >= 4.5
    assert contrast(seen_dark(colour), DARK_PAGE) >= 4.5


def test_the_dark_scheme_turns_figures_over_as_computed_here() -> None:
    style = (ROOT / "theme" / "assets" / "site.css").read_text("utf-8")
    assert "filter: invert(1) hue-rotate(180deg);" in style
    assert "--md-hue: 225deg;" in style


# As a dichromat sees them (Machado, Oliveira and Fernandes, 2009), in linear light.
EYES = {
    "deutan": (0.367, 0.861, -0.228, 0.280, 0.673, 0.047, -0.012, 0.043, 0.969),
    "protan": (0.152, 1.053, -0.205, 0.115, 0.786, 0.099, -0.004, -0.048, 1.052),
}


@pytest.mark.parametrize("eyes", EYES.values(), ids=EYES)
def test_neighbours_in_the_cycle_differ_for_colour_blind_readers(
    eyes: tuple[float, ...],
) -> None:
    """Far more than what can barely be told apart, about 2 on this scale."""
    seen = []
    for name in PALETTE:
        parts = [int(name[at : at + 2], 16) / 255 for at in (0, 2, 4)]
        light = [
            p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts
        ]
        rows = (eyes[0:3], eyes[3:6], eyes[6:9])
        seen.append(
            [sum(a * b for a, b in zip(row, light, strict=True)) for row in rows]
        )
    for one, other in pairwise(map(lab, seen)):
        assert sum((a - b) ** 2 for a, b in zip(one, other, strict=True)) ** 0.5 >= 14


def lab(light: list[float]) -> list[float]:
    """CIE L*a*b* of a colour in linear light."""
    red, green, blue = (min(max(part, 0), 1) for part in light)
    x = (0.4124 * red + 0.3576 * green + 0.1805 * blue) / 0.9505
    y = 0.2126 * red + 0.7152 * green + 0.0722 * blue
    z = (0.0193 * red + 0.1192 * green + 0.9505 * blue) / 1.089
    a, b, c = (
        t ** (1 / 3) if t > 0.008856 else 7.787 * t + 16 / 116 for t in (x, y, z)
    )
    return [116 * b - 16, 500 * (a - b), 200 * (b - c)]


PLAIN = f'<svg height="9pt" width="{WIDTH}"><path style="stroke: #{PALETTE[0]}"/></svg>'


@pytest.mark.parametrize(
    ("svg", "fault"),
    [
        (PLAIN, ""),
        (PLAIN.replace(PALETTE[0], "808080"), ""),
        (PLAIN.replace(PALETTE[0], "ff0000"), "#ff0000: neither"),
        (PLAIN.replace(WIDTH, "400pt"), "400pt wide"),
        (PLAIN.replace("<path", '<g id="legend_1"/><path'), "a legend"),
        (PLAIN.replace("<path", '<text style="font-size: 16px"/><path'), "size 16"),
        (PLAIN.replace("<path", "<image/><path"), "a bitmap"),
    ],
)
def test_what_leaves_the_style_is_named(svg: str, fault: str) -> None:
    found = list(faults(svg))
    assert [fault in told for told in found] == ([True] if fault else [])
