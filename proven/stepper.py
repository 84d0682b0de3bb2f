"""What the script that turns the steps' pages is given: one file a program.

The drawings are made here, when the site is built; the script draws nothing.
"""

import json
import re
from collections.abc import Iterator
from pathlib import Path

from pygments import highlight
from pygments.formatters import HtmlFormatter
from pygments.lexers import PythonLexer

from proven.draw import draw_graph, draw_memory
from proven.moments import moments
from proven.program import Program
from proven.recorded import text_of
from proven.stepping import name_of, steps_of

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


def files_for(snippets: Path) -> Iterator[tuple[str, str]]:
    """Each file that the built site needs for stepping: its address, and its text."""
    recorded = sorted(snippets.glob("*/*.steps"))
    for path in recorded:
        program = Program(path.with_suffix(".py"))
        yield f"steps/{name_of(path)}.json", data_of(program)
    for asset in sorted(ASSETS.iterdir()) if recorded else []:
        yield f"assets/{asset.name}", asset.read_text("utf-8")


def data_of(program: Program) -> str:
    """A program's code, what it prints and its steps, as JSON.

    What a step did in words stands in the page already.
    """
    shapes: dict[str, int] = {}  # each once: from step to step most stay as they are
    steps = []
    for moment in moments(steps_of(program.path)):
        drawn = [draw_memory(moment), draw_graph(moment)]
        steps.append(
            {
                "line": moment.step.line,
                "prints": int(moment.state.get("prints", 0)),
                "pictures": [
                    [shapes.setdefault(s, len(shapes)) for s in shapes_of(svg)]
                    for svg in drawn
                    if svg
                ],
            }
        )
    code = highlight(program.source, PythonLexer(), HtmlFormatter(nowrap=True))
    output = text_of(program.path.with_suffix(".out")).split("\n")
    return json.dumps(
        {
            "name": name_of(program.path),
            "code": code.rstrip("\n").split("\n"),
            "output": [line for line in output if not line.startswith("--8<--")],
            "shapes": list(shapes),
            "steps": steps,
        },
        separators=(",", ":"),
    )


def shapes_of(svg: str) -> list[str]:
    """The parts of a drawing that stand or move as a whole, and where they stand."""
    return re.findall(r"<(?:svg|g) [^>]*>|(?:(?!<g ).)+", svg)
