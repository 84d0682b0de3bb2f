"""Watches a program line by line: what each did to names, memory, graph, gradients.

It only looks: what is printed, raised and drawn at random stays what it is.
"""

import os
import sys
from collections.abc import Callable
from dataclasses import replace
from typing import Any

from proven.log import Log, size
from proven.program import Program
from proven.rounds import CannotStep, Loop, Rounds, Scope, Totals, Tracer
from proven.sight import MOST_NODES, Sight
from proven.steps import Step, difference, to_text

MOST_STEPS = 150  # of a program
MANY_STEPS = 36  # from here on a line's walks through the graph are told once


class Watch(Tracer):
    """Notes what is so after each statement that is kept."""

    def __init__(
        self, program: Program, log: Log, told: Totals | Rounds | None = None
    ) -> None:
        super().__init__(program, log, told)
        self.seen: list[tuple[Step, dict[str, str] | None]] = []
        self.sight = Sight(self.scopes)
        self.source = program.source
        self.left_out: Step | None = None
        self.printed = self.lines = 0
        self.walks: dict[
            int, tuple[int, str]
        ] = {}  # a step -> its walk, how many nodes
        self.walked_nodes = ""
        self.begun = 0  # walks
        self.walk = 0  # the number of the walk through a graph that runs, or 0
        if torch := sys.modules.get("torch"):
            run: Any = torch.autograd._engine_run_backward
            torch.autograd._engine_run_backward = self.opened(run)

    def tell(self) -> None:
        """Leave what was noted as differences from step to step."""
        steps = self.steps(set())
        if len(steps) > MANY_STEPS:
            steps = self.steps(self.walks_told_before())
        if len(steps) > MOST_STEPS and not self.log.failure:
            what = f"it has {len(steps)} steps, more than {MOST_STEPS}"
            self.log.fail(f"cannot be stepped through: {what}", steps[MOST_STEPS].line)
        if self.draws_unseeded and steps:
            steps[0] = replace(steps[0], changes={"unseeded": "yes"} | steps[0].changes)
        self.log.steps = to_text(steps)

    @property
    def draws_unseeded(self) -> bool:
        """Whether it drew numbers that are others in each run of a reader's."""
        torch = sys.modules.get("torch")
        if not torch or "seed(" in self.source:
            return False
        fresh: Any = torch.Generator().manual_seed(0).get_state()
        return not torch.equal(torch.default_generator.get_state(), fresh)

    def steps(self, folded: set[int]) -> list[Step]:
        """The steps, those of `folded` walks through the graph left out and named."""
        before: dict[str, str] = {}
        found: list[Step] = []
        left_out = ""
        for at, (step, state) in enumerate(self.seen):
            walk, nodes = self.walks.get(at, (0, ""))
            if walk in folded:
                left_out = nodes
                continue
            changes = dict(step.changes)
            if left_out:
                changes["left out"], left_out = left_out, ""
            if state is not None:
                changes |= difference(before, state)
                before = state
            last = found[-1] if found and found[-1].line == step.line else None
            if (
                last
                and last.node
                and changes.get("raises") == last.changes.get("raises")
            ):
                changes.pop("raises", None)  # told at the node
            told = (last and last.node) or step.line in self.statements.headers
            if changes or not told:
                found.append(Step(step.line, changes, step.scope, step.node))
        return found

    def walks_told_before(self) -> set[int]:
        """The walks of a line of which an earlier one is told, and that ended well."""
        first: dict[int, int] = {}
        again = set()
        for at, (walk, _) in self.walks.items():
            if first.setdefault(self.seen[at][0].line, walk) != walk:
                again.add(walk)
        raised = {
            self.walks[at][0]
            for at in self.walks
            if "raises" in self.seen[at][0].changes
        }
        return again - raised

    def entered(self, line: int) -> Loop:
        if isinstance(self.told, dict):
            return Loop(line, self.told.get(line, 0))
        expected, total = self.told.pop(0) if self.told else (0, 0)
        if expected != line:
            self.refuse(f"its loop in line {line} runs otherwise each time", line)
        return Loop(line, total)

    def refuse(self, why: str, line: int) -> None:
        """End the program: it cannot be stepped through."""
        self.log.fail(f"cannot be stepped through: {why}", line)
        raise CannotStep(why)

    @property
    def keeping(self) -> bool:
        """Whether what runs now is kept: in a kept round of every loop around it."""
        return all(loop.kept for scope in self.scopes for loop in scope.loops)

    def begin(self, scope: Scope, line: int) -> None:
        super().begin(scope, line)
        scope.keep = self.keeping
        if scope.keep and self.left_out:
            self.note(self.left_out)
            self.left_out = None
        elif not scope.keep and not self.left_out:
            where = next(s for s in self.scopes if not all(p.kept for p in s.loops))
            loop = next(loop for loop in where.loops if not loop.kept)
            what = {"left out": loop.left_out}
            self.left_out = Step(loop.line, what, where.name)

    def done(self, scope: Scope) -> None:
        if scope.line and scope.keep and scope.line not in self.statements.silent:
            told = {"raises": scope.raised, "left out": scope.left_out}
            changes = {key: what for key, what in told.items() if what}
            self.note(Step(scope.line, changes, scope.name))
        scope.line = 0

    def note(self, step: Step) -> None:
        """Keep a step with what is so after it."""
        if len(self.seen) >= 10 * MOST_STEPS:
            self.refuse(f"it has more than {10 * MOST_STEPS} steps", step.line)
        state = self.sight.look()
        if lines := self.lines_printed():
            state["prints"] = str(lines)
        self.keep(step, state)

    def keep(self, step: Step, state: dict[str, str] | None) -> None:
        if self.walk:
            self.walks[len(self.seen)] = self.walk, self.walked_nodes
        self.seen.append((step, state))

    def lines_printed(self) -> int:
        if size() > self.printed:
            self.printed = size()
            self.lines = os.pread(1, self.printed, 0).count(b"\n")
        return self.lines if self.printed else 0

    def opened(self, run: Callable[..., Any]) -> Callable[..., Any]:
        """`run`, autograd's walk through the graph, told node by node."""

        def walk(outputs: Any, *arguments: Any, **options: Any) -> Any:
            scope = self.scopes[-1] if self.scopes else None
            if not scope or not scope.keep or os.getpid() != self.process:
                return run(outputs, *arguments, **options)
            roots = self.sight.roots_of(outputs)
            nodes = list(self.sight.walk(roots))
            count = f"{len(nodes)} node{'s' * (len(nodes) != 1)}"
            if len(nodes) > MOST_NODES:
                scope.left_out = count
                return run(outputs, *arguments, **options)
            self.begun += 1
            self.walk, self.walked_nodes = self.begun, count
            self.sight.walked = roots
            self.note(Step(scope.line, {"walks": count}, scope.name))
            at = ""
            handles = []
            for node in nodes:
                number, edges = self.sight.number_of(node), self.sight.edges_of(node)

                def before(came: Any, number: str = number) -> None:
                    nonlocal at
                    at = number
                    what = {"in": ", ".join(map(self.sight.short, came))}
                    coming[number] = what

                def after(
                    went: Any,
                    came: Any,
                    number: str = number,
                    edges: list[str] = edges,
                ) -> None:
                    nonlocal at
                    at = ""
                    what = coming.pop(number)
                    for to, gradient in zip(edges, went, strict=False):
                        if to and gradient is not None:
                            value, key = self.sight.short(gradient), f"out #{to}"
                            twice = f"{what[key]} and {value}" if key in what else ""
                            what[key] = twice or value
                    self.note(Step(scope.line, what, scope.name, number))

                handles.append(node.register_prehook(before))
                handles.append(node.register_hook(after))
            coming: dict[str, dict[str, str]] = {}
            del nodes, roots
            try:
                return run(outputs, *arguments, **options)
            except BaseException as error:
                if at:
                    what = coming[at] | {"raises": type(error).__name__}
                    step = Step(scope.line, what, scope.name, at)
                    self.keep(step, None)
                raise
            finally:
                self.sight.walked, self.walk = [], 0
                for handle in handles:
                    handle.remove()

        return walk
