"""What the script that turns the steps' pages is given: one file a program.

The drawings are made here, when the site is built; the script draws nothing.
"""

import json
import multiprocessing
import re
from collections.abc import Iterator
from multiprocessing.process import BaseProcess
from pathlib import Path
from typing import Any

from proven.draw import STYLE, XMLNS, draw_graph, draw_memory
from proven.moments import moments
from proven.program import Program
from proven.stepping import name_of, output_of
from proven.steps import from_text

ASSETS = Path(__file__).with_name("assets")
# Opens the steps where a script can: what it needs is asked for at the first click.
OPENER = """<script>
(() => {
  const here = new URL("ROOT", location.href);
  const open = async (list, at) => {
    const { step } = await import(new URL("assets/stepper.js", here));
    await step(new URL(`steps/${list.dataset.steps}.json`, here), at, here);
  };
  const failed = list => () => { list.open = true; };
  document.addEventListener("click", event => {
    const list = event.target.closest("details.steps > summary")?.parentElement;
    if (!list || list.open) return;
    event.preventDefault();
    open(list, Number(list.dataset.first ?? 1)).catch(failed(list));
  });
  const go = () => {
    const [, name, at] = location.hash.match(/^#steps:([^:]+):(\\d+)$/) ?? [];
    const list = name && document.querySelector(`details[data-steps="${name}"]`);
    if (list) open(list, Number(at)).catch(failed(list));
  };
  addEventListener("hashchange", go);
  addEventListener("load", go);
})();
</script>"""


def scripts_for(snippets: Path) -> Iterator[tuple[str, str]]:
    """What turns the pages, where a program has steps: each address, and its text."""
    for asset in sorted(ASSETS.glob("stepper.*")) if recorded(snippets) else []:
        yield f"assets/{asset.name}", asset.read_text("utf-8")


def begin_to_draw(snippets: Path, site: Path) -> BaseProcess | None:
    """The process that draws all steps into `site`, if there are any.

    It is begun anew, without the threads of this one.
    """
    if not recorded(snippets):
        return None
    arguments = (snippets, site)
    spawn = multiprocessing.get_context("spawn")
    process = spawn.Process(target=draw_into, args=arguments, daemon=True)
    process.start()
    return process


def draw_into(snippets: Path, site: Path) -> None:
    """Write each program's file that the script is given."""
    for path in recorded(snippets):
        program = Program(path.with_suffix(".py"))
        title = f"{snippets.name}/{name_of(path)}.py"  # of its blocks
        file = site / "steps" / f"{name_of(path)}.json"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(data_of(program, title), "utf-8")


def recorded(snippets: Path) -> list[Path]:
    return sorted(snippets.glob("*/*.steps"))


def data_of(program: Program, title: str) -> str:
    """What a program prints and its steps, as JSON.

    Its code and what its steps did in words stand in the page already.
    """
    shapes, steps = drawn(program.path.with_suffix(".steps").read_text("utf-8"))
    return json.dumps(
        {
            "name": name_of(program.path),
            "title": title,
            "parts": [part.first_line for part in program.parts],
            "output": output_of(program),
            "shapes": shapes,
            "steps": steps,
        },
        separators=(",", ":"),
    )


def drawn(text: str) -> tuple[list[str], list[dict[str, Any]]]:
    """Each shape that is drawn in a program's steps, and each step, by its numbers."""
    shapes: dict[str, int] = {}  # each once: from step to step most stay as they are
    steps = []
    for moment in moments(from_text(text)):
        halves = [draw_memory(moment), draw_graph(moment)]
        steps.append(
            {
                "line": moment.step.line,
                "prints": int(moment.state.get("prints", 0)),
                "pictures": [
                    [shapes.setdefault(s, len(shapes)) for s in shapes_of(svg)]
                    for svg in halves
                    if svg
                ],
            }
        )
    return list(shapes), steps


def shapes_of(svg: str) -> list[str]:
    """The parts of a drawing that stand or move as a whole, and where they stand."""
    svg = svg.replace(f' style="{STYLE}"', "").replace(f' xmlns="{XMLNS}"', "")
    return re.findall(r"<(?:svg|g) [^>]*>|(?:(?!<g ).)+", svg)
