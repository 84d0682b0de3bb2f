"""The learning rate to play with says what PyTorch computes, and only where it belongs.

Its path is that of float64 to the last digits (`EXACT` of each number), and that of
float32 as far as float32 goes in `STEPS` steps (`SINGLE` of the distance at the start
or, where it grew, of the number itself).
"""

import gzip
import math
import re
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from typing import Any

import pytest
import torch
from playwright.sync_api import Page, Route, ViewportSize

from tests.browser import PHONE, WIDE, Server, a_page, serve
from tests.conftest import ROOT

PLACE = "regression/learning-rate-and-scaling/"
SCRIPT = "assets/descent.js"
MOST_BYTES = 2_000  # of the script, compressed
STEPS = 60
MOST_STEPS = 230  # that a path takes to come near, where it does
EXACT, SINGLE = 1e-12, 1e-5
LIMIT = 0.5
RATES = [number / 200 for number in range(1, 121)]  # where the slider can stand
NEAR = 0.01 + 1e-9  # 0.01 itself, however it is rounded
NARROW = ViewportSize(width=320, height=640)

PATHS = """async ([script, rates, steps]) => {
    const { descend } = await import(script);
    return rates.map(rate => descend(rate, steps));
}"""
# What the reader sees at one place of the slider, and the chart in the path's units.
SEEN = r"""async ([script, rate]) => {
    const { x, y } = await import(script);
    const play = document.querySelector(".play"), slider = play.querySelector("input");
    slider.value = rate;
    slider.dispatchEvent(new Event("input"));
    const number = (circle, name) => Number(circle.getAttribute(name));
    return {
        rate: play.querySelector("output").textContent,
        written: play.querySelector(".play-path span").textContent.split(/\s+/),
        told: play.querySelector("[role=status]").textContent,
        w: Array.from(play.querySelectorAll("circle"), one =>
            (number(one, "cx") - x(0)) / (x(1) - x(0))),
        loss: Array.from(play.querySelectorAll("circle"), one =>
            2 * (number(one, "cy") - y(0)) / (y(1) - y(0))),
        height: play.getBoundingClientRect().height,
    };
}"""


@cache
def by_torch(rate: float, dtype: torch.dtype, steps: int = STEPS) -> list[float]:
    """The weight before and after each step, as the page's program computes it."""
    w = torch.tensor(1.0, dtype=dtype, requires_grad=True)
    path = [w.item()]
    for _ in range(steps):
        loss = 2 * w**2
        loss.backward()
        with torch.no_grad():
            assert w.grad is not None
            w -= rate * w.grad
        w.grad = None
        path.append(w.item())
    return path


def differing(paths: list[list[float]]) -> list[float]:
    """The rates at which a path is not PyTorch's."""
    wrong = []
    for rate, path in zip(RATES, paths, strict=True):
        double, single = (by_torch(rate, t) for t in (torch.float64, torch.float32))
        exact = all(map(close, path, double))
        near = all(
            abs(ours - theirs) <= SINGLE * max(1, abs(theirs))
            for ours, theirs in zip(path, single, strict=True)
        )
        if not exact or not near or len(path) != STEPS + 1:
            wrong.append(rate)
    return wrong


def close(one: float, other: float) -> bool:
    return math.isclose(one, other, rel_tol=EXACT)


@pytest.fixture(scope="module")
def server(built_site: Path) -> Iterator[Server]:
    with serve(built_site) as server:
        yield server


@pytest.fixture(scope="module")
def page(server: Server) -> Iterator[Page]:
    with a_page(viewport=WIDE, reduced_motion="reduce") as page:
        page.goto(server.url + PLACE)
        yield page


@contextmanager
def another(page: Page, **options: Any) -> Iterator[Page]:
    """Another page of the same browser."""
    assert page.context.browser
    other = page.context.browser.new_page(**options)
    yield other
    other.close()


def script_of(server: Server) -> str:
    return server.url + SCRIPT


def test_the_path_is_pytorchs(page: Page, server: Server) -> None:
    paths = page.evaluate(PATHS, [script_of(server), RATES, STEPS])
    assert not differing(paths)


@pytest.mark.parametrize(
    ("right", "wrong"),
    [
        ("rate * (CURVATURE * w)", "rate * (2 * w)"),
        ("rate * (CURVATURE * w)", "rate * CURVATURE"),
        ("w -= rate", "w += rate"),
        ("CURVATURE * w)", "CURVATURE * w) * 0.999999"),
    ],
)
def test_a_wrong_rule_is_noticed(
    page: Page, server: Server, right: str, wrong: str
) -> None:
    text = (ROOT / "theme" / SCRIPT).read_text("utf-8")
    assert right in text

    def answer(route: Route) -> None:
        route.fulfill(body=text.replace(right, wrong), content_type="text/javascript")

    with another(page) as other:  # this one's slider keeps to the right rule
        other.route(f"**/{SCRIPT}", answer)
        other.goto(server.url + PLACE)
        paths = other.evaluate(PATHS, [script_of(server), RATES, STEPS])
    assert len(differing(paths)) > 100


def test_the_reader_sees_that_path(page: Page, server: Server) -> None:
    for rate in RATES:
        seen = page.evaluate(SEEN, [script_of(server), rate])
        path = by_torch(rate, torch.float64, MOST_STEPS)
        assert float(seen["rate"]) == rate
        drawn = path[: len(seen["w"])]
        assert len(drawn) > (STEPS if rate <= LIMIT else 4)
        assert seen["w"] == pytest.approx(drawn, abs=1e-3)  # a tenth of a pixel
        assert seen["loss"] == pytest.approx([2 * w**2 for w in drawn], abs=1e-3)
        assert [float(w) for w in seen["written"]] == pytest.approx(path[1:6], abs=6e-5)
        told = seen["told"]
        if rate < LIMIT:
            steps = next(n for n, w in enumerate(path) if abs(w) <= NEAR)
            assert re.match("Converges.*within 0.01 of the lowest point", told)
            assert int(re.findall(r"after (\d+) step", told)[0]) == steps
        elif rate == LIMIT:
            assert told.startswith("Oscillates.")
        else:
            assert told.startswith("Diverges.")
            assert told.endswith(f"After 20 steps w is {path[20]:.3g}.")
        factor = float(re.findall(r"multiplies w by (-?[\d.]+?):", told)[0])
        assert factor == pytest.approx(path[1], abs=1e-9)


def test_it_writes_what_the_pages_program_printed(page: Page, server: Server) -> None:
    recorded = ROOT / "snippets" / "regression" / "one_weight.out"
    for line in recorded.read_text("utf-8").splitlines():
        rate, *path = re.findall(r"-?\d+\.\d+", line)
        seen = page.evaluate(SEEN, [script_of(server), float(rate)])
        assert seen["written"] == path


def test_the_limit_stands_where_the_slider_reaches_it(page: Page) -> None:
    page.locator(".play").scroll_into_view_if_needed()
    mark = page.locator(".play-slider span").bounding_box()
    slider = page.locator("#rate").bounding_box()
    assert mark
    assert slider
    middle = slider["y"] + slider["height"] / 2
    page.mouse.click(mark["x"] + mark["width"] / 2, middle)
    assert float(page.locator("#rate").input_value()) == pytest.approx(LIMIT, abs=0.006)


def test_keys_move_it_and_a_sentence_says_what_happens(page: Page) -> None:
    slider, told = page.locator("#rate"), page.locator(".play [role=status]")
    slider.focus()
    for key, rate, word in (
        ("End", "0.600", "Diverges"),
        ("ArrowLeft", "0.595", "Diverges"),
        ("Home", "0.005", "Converges"),
        ("ArrowUp", "0.010", "Converges"),
    ):
        slider.press(key)
        assert page.locator(".play output").inner_text() == rate
        assert told.inner_text().startswith(word)


@pytest.mark.parametrize("size", [WIDE, PHONE, NARROW], ids=lambda s: s["width"])
def test_nothing_moves_when_the_numbers_come_or_change(
    page: Page, server: Server, size: ViewportSize
) -> None:
    with another(page, viewport=size) as fresh:
        fresh.route(f"**/{SCRIPT}", lambda route: route.abort())
        fresh.goto(server.url + PLACE)
        box = fresh.locator(".play").bounding_box()
        fresh.unroute_all()
        fresh.goto(server.url + PLACE)
        seen = [fresh.evaluate(SEEN, [script_of(server), rate]) for rate in RATES]
    assert box
    assert {one["height"] for one in seen} == {box["height"]}


def test_only_this_page_loads_it_and_without_scripts_it_is_not_there(
    page: Page, server: Server, built_site: Path
) -> None:
    pages = [
        html.parent.relative_to(built_site).as_posix() + "/"
        for html in built_site.rglob("*.html")
        if "descent.js" in html.read_text("utf-8")
    ]
    assert pages == [PLACE]
    with another(page, java_script_enabled=False) as plain:
        plain.goto(server.url + PLACE)
        assert plain.locator(".play").count() == 1
        assert not plain.locator(".play").is_visible()


def test_the_script_is_small(built_site: Path) -> None:
    assert len(gzip.compress((built_site / SCRIPT).read_bytes())) <= MOST_BYTES
