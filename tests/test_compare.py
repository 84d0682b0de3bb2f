"""Outputs that may differ, and outputs that may not."""

import pytest

from proven.compare import (
    difference,
    difference_of_figures,
    same_apart_from_numbers,
    same_figure,
    same_steps,
    same_text,
)

SAME = [
    ("loss: 16.1585", "loss: 16.1584"),
    ("tensor([0.1000, 2.0000])", "tensor([0.1001, 2.0001])"),
    ("[[1.001, nan],\n [inf, -2.345]]", "[[1.002, nan],\n [inf, -2.346]]"),
    ("1.1921e-07", "1.1920e-07"),
    ("9.9999e-01", "1.0000e+00"),
    ("1.2500+2.0000j", "1.2501+1.9999j"),
    ("99.99 and 10", "100.00 and 10"),
]
DIFFERENT = [
    ("loss: 16.1585", "loss: 16.1587"),  # two units
    ("0.12", "0.13"),  # one unit, but a twelfth of the number
    ("1251", "1252"),  # integers
    ("1.", "2."),  # no fraction
    ("1e-05", "2e-05"),
    ("loss: 1.5000", "Loss: 1.5000"),
    ("1.500", "1.5000"),  # other places
    ("1.5000e+00", "1.5000"),
    ("nan", "inf"),
    ("0.5000", "-0.5000"),
    ("1.5000 ", "1.5000"),
    ("0.0001", "0.0002"),
    ("-0.0", "0.0"),  # the sign of a zero
    ("tensor([-0.0000, 1.0000])", "tensor([0.0000, 1.0000])"),
    ("25.11.2025", "25.11.2026"),  # a date
    ("at 10:15.3200", "at 10:15.3201"),  # a clock
    ("12.1000.3", "12.1001.3"),  # a version
    ("version 24.10", "version 24.11"),
    ("v24.10", "v24.11"),
    ("0x1f.1000", "0x1f.1001"),
]


@pytest.mark.parametrize(("recorded", "fresh"), SAME)
def test_a_last_digit_may_differ_by_one(recorded: str, fresh: str) -> None:
    assert same_text(recorded, fresh)
    assert not difference(recorded, fresh)[1]


@pytest.mark.parametrize(("recorded", "fresh"), DIFFERENT)
def test_anything_else_must_match(recorded: str, fresh: str) -> None:
    assert not same_text(recorded, fresh)
    assert difference(recorded, fresh)[1]


def test_a_diff_shows_only_the_lines_that_differ() -> None:
    recorded, fresh = "a 1.0000\nb 2.0000\nc\n", "a 1.0001\nb 3.0000\nc\n"
    first, diff = difference(recorded, fresh)
    assert first == 1
    assert "-b 2.0000\n+b 3.0000" in diff
    assert "a 1.0001" not in diff
    assert difference("a\n", "a\nb\n")[0] == 1
    assert difference("a\nb\n", "a\n")[0] == 1


def test_a_figure_may_differ_by_a_hair() -> None:
    assert same_figure(svg("M 10.5 20 L 3 4"), svg("M 10.52 20 L 3.01 4"))
    assert not same_figure(svg("M 10.5 20"), svg("M 10.7 20"))
    assert same_figure(svg("M 1 2 L 3 4 L 1 2 z"), svg("M 1 2 L 3 4 L 1 2 "))
    assert not same_figure(svg("M 1 2 L 3 4 L 5 6 z"), svg("M 1 2 L 3 4 L 5 6"))
    assert not same_figure("<text>loss</text>", "<text>epoch</text>")
    assert not same_figure(svg("", text="loss 0.01"), svg("", text="loss 0.05"))
    assert not same_figure(svg("", style="a: 0.80"), svg("", style="a: 0.84"))


def test_a_figure_that_differs_is_told_by_its_lines() -> None:
    old = '<svg>\n<path d="M 10.5 20"/>\n<path d="M 1 2"/>\n</svg>'
    new = old.replace("10.5", "10.52").replace("M 1 2", "M 9 2")
    told = difference_of_figures(old, new)
    assert '-<path d="M 1 2"/>\n+<path d="M 9 2"/>' in told
    assert "10.52" not in told
    # A number that is no place has no play.
    styles = [svg("", style=f"a: {number}") for number in ("0.80", "0.84")]
    assert "0.84" in difference_of_figures(*styles)


def svg(path: str, text: str = "loss", style: str = "") -> str:
    return f'<svg><path d="{path}" style="{style}"/><text x="1">{text}</text></svg>'


@pytest.mark.parametrize(
    ("recorded", "fresh", "same"),
    [
        ("translate(10.50 3)", "translate(10.52 3)", True),
        ("translate(10.50 3)", "translate(10.70 3)", False),
        ("translate(3 4) scale(0.10)", "translate(3 4) scale(0.14)", False),
        ("translate(3 4) scale(1 -1)", "translate(3 4) scale(1 -0.96)", False),
        ("rotate(-90)", "rotate(-90.04)", False),
        ("rotate(-0 38.08 176.93)", "rotate(-0 38.09 176.94)", True),  # its centre
        ("rotate(-0 38.08 176.93)", "rotate(-0 38.08 177.93)", False),
        ("rotate(0 38.08 176.93)", "rotate(0.04 38.08 176.93)", False),
        ("matrix(1 0 0 1 5 5)", "matrix(1 0.04 0 1 5 5)", False),
    ],
)
def test_of_a_transform_only_the_place_may_differ(
    recorded: str, fresh: str, same: bool
) -> None:
    figures = [f'<svg><g transform="{text}"/></svg>' for text in (recorded, fresh)]
    assert same_figure(*figures) == same


@pytest.mark.parametrize(
    ("recorded", "fresh", "same"),
    [
        ("took 9.5 ms", "took 10.2 ms", True),
        ("took   9.5 ms", "took 1,210.2 ms", True),  # aligned to the right
        ("1.5e-05 s\n12 s", "2 s\n7.25 s", True),
        ("took 9.5 ms", "took 9.5 s", False),
        ("float32: 9.5", "float64: 9.5", False),  # a name
        ("1 s\n2 s", "1 s", False),
        ("took 9.5 ms", "took ms", False),
        ("took 9.5 ms", "took 9.5  ms", False),  # after the number
    ],
)
def test_of_times_only_the_numbers_may_differ(
    recorded: str, fresh: str, same: bool
) -> None:
    assert same_apart_from_numbers(recorded, fresh) == same


@pytest.mark.parametrize(
    ("recorded", "fresh", "same"),
    [
        ("5 | @G: -5.066e-07 2.", "5 | @G: 5.662e-07 2.", True),  # left of a zero
        ("5 | @G: -9.06e-07", "5 | @G: 1.02e-06", True),
        ("5 | @G: 0. 1.", "5 | @G: 3.725e-09 1.", True),
        ("5 | @G: -3.586e-05", "5 | @G: 3.586e-05", False),
        ("5 | @G: 5.066e-07", "5 | @G: 0.5", False),
        ("5 | @G: 2.5e-07", "5 | @H: 2.5e-07", False),
    ],
)
def test_of_steps_a_tiny_number_counts_as_zero(
    recorded: str, fresh: str, same: bool
) -> None:
    assert same_steps(recorded, fresh) == same
    assert bool(difference(recorded, fresh, same=same_steps)[1]) != same
