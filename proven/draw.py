"""Draws one moment of a program as SVG: names and memory, and the graph.

No place is given by hand: boxes are as wide as their text, rows follow each other.
Colours are variables of the page, with a fallback that holds on light and dark.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from html import escape
from math import ceil

from proven.moments import (
    Moment,
    about,
    cells_of,
    grad_of,
    is_number,
    memory_of,
    name_of_memory,
    names_of_memory,
    node_at,
    nodes_of,
    numbers_in,
    results_of,
    saved_by,
    seen_of,
    sees_all,
    shape_of,
    short,
)

# Sizes in pixels; a letter of the fixed-width font is as wide as `LETTER`.
LETTER, SMALL, CELL, LINE = 7.9, 6.7, 26, 15
ARROW, GAP, LEAST = 34, 14, 14
LONGEST = 46  # letters of a value; what is longer goes on in the next line
XMLNS = "http://www.w3.org/2000/svg"
STYLE = (
    "font:13px ui-monospace,SFMono-Regular,Menlo,Consolas,'DejaVu Sans Mono',monospace"
)
CHANGED = "var(--step-changed, #b25a00)"
TINT = "var(--step-tint, #f5a62333)"
WRONG = "var(--step-wrong, #c62828)"
QUIET = "var(--step-quiet, #777f8c)"
MAIN = "currentColor"
SMALLER = {"font_size": 11}
CENTRED = {"text_anchor": "middle"}
Place = tuple[float, float]


class Canvas:
    """Shapes, and how far they reach."""

    def __init__(self) -> None:
        self.shapes: list[str] = []
        self.width = self.height = 0.0
        self.origin: Place = (0, 0)

    @contextmanager
    def group(self, x: float, y: float) -> Iterator[None]:
        """Draw from this place on, so that what moves as a whole stays the same."""
        self.origin = x, y
        self.shapes.append(f'<g transform="translate({x:g} {y:g})">')
        yield
        self.shapes.append("</g>")
        self.origin = 0, 0

    def text(
        self, x: float, y: float, text: str, colour: str = MAIN, **attributes: object
    ) -> None:
        """Write `text` on the line at `y`; `attributes` are SVG's, `_` for `-`."""
        width = len(text) * (SMALL if "font_size" in attributes else LETTER)
        place = f'x="{x:g}" y="{y:g}" fill="{colour}"{written(attributes)}'
        self.shapes.append(f"<text {place}>{escape(text)}</text>")
        self.reach(x + width / (2 if "text_anchor" in attributes else 1), y + 4)

    def box(
        self, corner: Place, size: Place, colour: str, **attributes: object
    ) -> None:
        (x, y), (width, height) = corner, size
        place = f'x="{x:g}" y="{y:g}" width="{width:g}" height="{height:g}"'
        more = written({"fill": "none"} | attributes)
        self.shapes.append(f'<rect {place} stroke="{colour}"{more}/>')
        self.reach(x + width, y + height)

    def arrow(self, points: list[Place], colour: str = QUIET) -> None:
        """An arrow through these points."""
        (x0, y0), (x, y) = points[-2:]
        far = max(abs(x - x0), abs(y - y0)) or 1
        dx, dy = 6 * (x - x0) / far, 6 * (y - y0) / far
        tip = (
            f"M{x:.5g} {y:.5g}l{-dx - dy / 2:.1f} {dx / 2 - dy:.1f}l{dy:.1f} {-dx:.1f}z"
        )
        route = "L".join(f"{x:.5g} {y:.5g}" for x, y in points)
        if len(points) > 2:  # filled, a bent line would be an area
            self.shapes.append(f'<path d="M{route}" stroke="{colour}" fill="none"/>')
            route = ""
        whole = f"M{route}{tip}" if route else tip
        self.shapes.append(f'<path d="{whole}" stroke="{colour}" fill="{colour}"/>')

    def reach(self, x: float, y: float) -> None:
        self.width = max(self.width, x + self.origin[0])
        self.height = max(self.height, y + self.origin[1])

    def svg(self, kind: str) -> str:
        """All of it, as an element of the class `kind`."""
        width, height = round(self.width + 2), round(self.height + 2)
        return (
            f'<svg class="{kind}" xmlns="{XMLNS}" width="{width}" '
            f'height="{height}" viewBox="-1 -1 {width} {height}" style="{STYLE}">'
            f"{''.join(self.shapes)}</svg>"
        )


def written(attributes: dict[str, object]) -> str:
    """Attributes of an element of SVG."""
    pairs = ((name.replace("_", "-"), value) for name, value in attributes.items())
    return "".join(f' {name}="{value}"' for name, value in pairs)


# --- Names and memory.


class Memory(Canvas):
    """Names, with arrows to the cells of memory that they see, row after row."""

    def __init__(self, moment: Moment) -> None:
        super().__init__()
        self.moment, self.y = moment, 0.0
        widest = max([len(short(n)) for n in moment.names] + [7])
        self.x = round(widest * LETTER + 6 + ARROW)
        done: set[str] = set()
        scope = ""
        for name in moment.names:
            letter = memory_of(moment, name)
            if f"@{letter}" not in moment.state:  # what it holds is told beside it
                letter = ""
            if letter in done:
                continue
            if scope != (scope := name.rpartition("/")[0]):
                self.text(0, self.y + 14, f"in {scope}()", QUIET, **SMALLER)
                self.y += 26
            done |= {letter} - {""}
            self.row(
                partial(self.cells, letter) if letter else partial(self.value, name)
            )
        saved = [one for _, node in nodes_of(moment) for one in saved_by(node)]
        letters = {
            one["memory"] for one in saved if f"@{one['memory']}" in moment.state
        }
        for letter in sorted(letters - done):
            self.row(partial(self.cells, letter))

    def row(self, draw: Callable[[], None]) -> None:
        """Draw what stands together, beneath what is there."""
        top, self.y = self.y, 0.0
        with self.group(0, top):
            draw()
        self.y += top

    def value(self, name: str) -> None:
        """A name whose value has no memory of its own."""
        colour = CHANGED if self.moment.changed(name) else MAIN
        tensor = seen_of(self.moment, name)
        text = about(self.moment, name) if tensor else self.moment.state[name]
        self.text(0, self.y + 17, short(name), colour)
        for line in wrapped(text, LONGEST):
            self.text(self.x, self.y + 17, line, colour)
            self.y += LINE + 2
        self.y += GAP

    def cells(self, letter: str) -> None:
        """A memory and the names that see it."""
        moment, key = self.moment, f"@{letter}"
        text, before = moment.state.get(key, ""), moment.before.get(key)
        values, old = split(text), split(before)
        widest = max([LEAST, *(len(value) * LETTER + 10 for value in values)])
        width = ceil(widest / LEAST) * LEAST  # few widths: from step to step as it was
        fresh = [n for n, v in enumerate(values) if n >= len(old) or old[n] != v]
        rest = [n for n in range(len(values)) if n not in fresh]
        names = names_of_memory(moment, letter)
        owner = names[0] if names and sees_all(moment, names[0], len(values)) else ""
        # The rows of a matrix beneath each other, unless others see parts of it.
        shape = shape_of(seen_of(moment, owner)) if owner and len(names) == 1 else []
        row = shape[-1] if len(shape) > 1 and shape[-1] > 1 else len(values)
        places: list[Place] = [
            (self.x + n % row * width, self.y + n // row * CELL)
            for n in range(len(values))
        ]
        self.boxes([places[n] for n in rest], width, QUIET, "none")
        self.boxes([places[n] for n in fresh], width, CHANGED, TINT)
        self.words_in(values, places, width)
        if not owner:
            self.text(0, self.y + 17, f"memory {letter}", QUIET)
        self.y += CELL * -(-len(values) // max(row, 1))
        was = f"was {before}" if old and before != text else ""
        for name in names:
            self.name(name, width, len(values), name == owner)
            if name == owner or not owner:
                for line in wrapped(was, LONGEST + 20) if was else ():
                    self.line(line, CHANGED)
                was = ""
        if not names:
            self.line("no name, kept by the graph", QUIET)
        self.y += GAP

    def boxes(self, places: list[Place], width: float, colour: str, fill: str) -> None:
        """Cells of a memory, as one shape."""
        if not places:
            return
        box = f"h{width:g}v{CELL}h{-width:g}z"
        path = "".join(f"M{x:g} {y:g}{box}" for x, y in places)
        self.shapes.append(f'<path d="{path}" stroke="{colour}" fill="{fill}"/>')
        for x, y in places:
            self.reach(x + width, y + CELL)

    def words_in(self, values: list[str], places: list[Place], width: float) -> None:
        """What the cells hold, as one text."""
        spans, row = [], -1.0
        for value, (x, y) in zip(values, places, strict=True):
            down = f' y="{y + 17:g}"' if y != row else ""
            spans.append(f'<tspan x="{x + width / 2:g}"{down}>{escape(value)}</tspan>')
            row = y
        place = f'fill="{MAIN}" text-anchor="middle"'
        self.shapes.append(f"<text {place}>{''.join(spans)}</text>")

    def name(self, name: str, width: float, cells: int, owner: bool) -> None:
        """A name that sees a memory, beside its cells or beneath those it sees."""
        colour = CHANGED if self.moment.changed(name) else QUIET
        row = CELL / 2  # beside the first row of cells
        if not owner:
            row = self.y + 10
            self.y += 16
            self.view(name, width, row, cells)
        shown = short(name)
        self.text(0, row + 4, shown, MAIN if colour == QUIET else colour)
        places = cells_of(self.moment, name)
        first = 0 if owner else min([p for p in places if p < cells], default=0)
        end = self.x + first * width - 3
        self.arrow([(len(shown) * LETTER + 4, row), (end, row)], colour)
        for line in wrapped(about(self.moment, name), LONGEST + 20):
            self.line(line, colour)

    def line(self, text: str, colour: str) -> None:
        """A line in small letters beneath the cells."""
        self.y += LINE - 1
        self.text(self.x, self.y, text, colour, **SMALLER)

    def view(self, name: str, width: float, row: float, cells: int) -> None:
        """A bar under each cell that a view sees, or the cell's places in the view."""
        places = cells_of(self.moment, name)
        colour = CHANGED if self.moment.changed(name) else QUIET
        for at in sorted({place for place in places if place < cells}):
            left = self.x + at * width
            if places == sorted(set(places)):
                self.box((left + 2, row - 2), (width - 4, 4), colour, fill=colour)
                continue
            order = ",".join(str(n) for n, place in enumerate(places) if place == at)
            if len(order) * SMALL > width:
                order = f"{order.partition(',')[0]}…"
            self.text(left + width / 2, row + 4, order, colour, **SMALLER, **CENTRED)


def split(cells: str | None) -> list[str]:
    """What each cell of a memory holds; of a large one all in words."""
    if not cells:
        return []
    return [cells] if " numbers" in cells else cells.split(" ")


def draw_memory(moment: Moment) -> str:
    """Names and memory; '' for none."""
    drawing = Memory(moment)
    return drawing.svg("step-memory") if drawing.shapes else ""


def wrapped(text: str, longest: int) -> Iterator[str]:
    """A long text in lines that break at blanks."""
    while len(text) > longest:
        at = text.rfind(" ", 0, longest)
        at = at if at > 0 else longest
        yield text[:at]
        text = text[at:].strip()
    yield text


# --- The graph.


@dataclass
class Box:
    """A node as it is drawn, or a place where a long edge passes a layer."""

    key: str
    lines: list[tuple[str, str]]  # text and colour
    to: list[str]
    depth: int = 0
    x: float = 0
    y: float = 0
    width: float = 0
    height: float = 0
    colour: str = QUIET
    fill: str = "none"
    dashed: bool = False
    names: str = ""  # whose result it is
    bottom: float = 0  # of its layer


def draw_graph(moment: Moment) -> str:
    """The graph as backward() will walk it, from the bottom up; '' for none."""
    boxes = {k: box_of(moment, k) for k in moment.state if k[0] == "#"}
    if not boxes:
        return ""
    layers = layered(boxes)
    place(layers)
    canvas = Canvas()
    for box in [box for layer in layers for box in layer if box.lines]:
        draw_box(canvas, box)
        for to in box.to:
            points, end = [(box.x, box.y)], boxes[to]
            while not end.lines:
                points += [(end.x, end.y + end.height), (end.x, end.y)]
                end = boxes[end.to[0]]
            # Beneath the tallest box of the layer first, or it would cut a corner.
            points.append((end.x, end.bottom))
            if end.bottom > (tip := end.y + end.height + (LINE if end.names else 0)):
                points.append((end.x, tip))
            canvas.arrow(points, colour_of_edge(moment, box.key, end.key))
    if more := moment.state.get("more nodes"):
        canvas.text(0, canvas.height + LINE, f"and {more} more nodes", QUIET)
    return canvas.svg("step-graph")


def colour_of_edge(moment: Moment, key: str, to: str) -> str:
    here = f"#{moment.step.node}" == key
    return CHANGED if here and f"out {to}" in moment.step.changes else QUIET


def box_of(moment: Moment, key: str) -> Box:
    node = node_at(moment, key[1:])
    if not node:
        return Box(key, [(moment.state[key], MAIN)], [])
    here = f"#{moment.step.node}" == key
    box = Box(key, [(node["name"], MAIN)], [])
    if node["to"]:
        box.to = [t for t in dict.fromkeys(node["to"].split(", ")) if t in moment.state]
    if moment.changed(key) or here:
        box.colour, box.fill = CHANGED, TINT
    if node["into"]:
        box.lines = [(f"AccumulateGrad → {grad_of(node['into'])}", MAIN)]
    for saved in saved_by(node):
        what = name_of_memory(moment, saved["memory"])
        version = "" if is_number(what) else f", version {saved['version']}"
        box.lines.append((f"saved {what}{version}", QUIET))
        if saved["unseen"]:
            box.lines[-1] = (box.lines[-1][0] + ": changed unseen", CHANGED)
            box.colour = CHANGED
        if saved["overwritten"]:
            box.lines[-1] = (box.lines[-1][0] + ": overwritten", WRONG)
            box.colour = WRONG
    if node["freed"]:
        box.lines.append(("what it saved is freed", QUIET))
        box.dashed = True
    for event, value in moment.step.changes.items() if here else ():
        if event == "in" or event.startswith("out"):
            label = f"to {target(moment, event[5:])}: " if event != "in" else "in: "
            box.lines.append((label + numbers_in(value), CHANGED))
        elif event == "raises":
            box.lines.append((f"raises {value}", WRONG))
            box.colour = WRONG
    box.lines = [
        (line, colour)
        for text, colour in dict.fromkeys(box.lines)  # one may be saved twice
        for line in wrapped(text, LONGEST)
    ]
    box.names = ", ".join(results_of(moment, key[1:]))
    box.width = (
        max([len(t) * LETTER for t, _ in box.lines] + [len(box.names) * SMALL]) + 16
    )
    box.height = 8 + LINE * len(box.lines) + 3
    return box


def target(moment: Moment, number: str) -> str:
    """Where a gradient goes on to: the name of a result or a leaf, or a node."""
    node = node_at(moment, number)
    if node and node["into"]:
        return grad_of(node["into"])
    results = results_of(moment, number)
    return results[0] if results else node["name"] if node else f"#{number}"


def layered(boxes: dict[str, Box]) -> list[list[Box]]:
    """The nodes by how far they are from the end, the nearest first.

    An edge over several layers gets a place in each, so that it meets no box.
    """
    for key in sorted(boxes, key=lambda k: -int(k[1:])):  # newest first: ends first
        for to in boxes[key].to:
            boxes[to].depth = max(boxes[to].depth, boxes[key].depth + 1)
    for box in list(boxes.values()):
        for at, to in enumerate(list(box.to)):
            before, depth = box, box.depth + 1
            while depth < boxes[to].depth:
                passing = Box(f"{box.key}>{to}@{depth}", [], [to], depth, width=12)
                boxes[passing.key] = passing
                before.to[at if before is box else 0] = passing.key
                before, depth = passing, depth + 1
    deepest = max(box.depth for box in boxes.values())
    layers = [[b for b in boxes.values() if b.depth == d] for d in range(deepest + 1)]
    rank = {box.key: n for layer in layers for n, box in enumerate(layer)}
    from_: dict[str, list[str]] = {key: [] for key in boxes}
    for box in boxes.values():
        for to in box.to:
            from_[to].append(box.key)
    for sweep in range(4):
        for layer in layers if sweep % 2 else reversed(layers):
            near = from_ if sweep % 2 else {b.key: b.to for b in layer}
            layer.sort(
                key=lambda b: (
                    sum(rank[k] for k in near[b.key]) / len(near[b.key])
                    if near[b.key]
                    else rank[b.key]
                )
            )
            rank |= {box.key: n for n, box in enumerate(layer)}
    return layers


def place(layers: list[list[Box]]) -> None:
    """Give each box its place: the ends at the bottom, layers in the middle."""
    widths = [sum(b.width for b in layer) + 18 * (len(layer) - 1) for layer in layers]
    y = 0.0
    for layer, width in zip(reversed(layers), reversed(widths), strict=True):
        x = (max(widths) - width) / 2
        tallest = max(box.height + LINE * bool(box.names) for box in layer)
        for box in layer:
            box.bottom = y + tallest
            if not box.lines:  # an edge passes the whole layer
                box.height = tallest
            box.x, box.y = x + box.width / 2, y
            x += box.width + 18
        y += tallest + 26


def draw_box(canvas: Canvas, box: Box) -> None:
    dashed = {"stroke_dasharray": "4 3"} if box.dashed else {}
    size, middle = (box.width, box.height), box.width / 2
    with canvas.group(box.x - middle, box.y):
        canvas.box((0, 0), size, box.colour, fill=box.fill, rx=8, **dashed)
        for n, (text, colour) in enumerate(box.lines):
            canvas.text(middle, 18 + n * LINE, text, colour, **CENTRED)
        if box.names:
            y = box.height + 12
            canvas.text(middle, y, box.names, QUIET, **SMALLER, **CENTRED)
