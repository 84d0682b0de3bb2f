"""Follows a program's own lines, and which round of which loop runs.

A loop is shown in its first rounds and its last one. Which one is the last is known
because the loops were counted in a run before.
"""

import ast
import inspect
import os
import random
import sys
import types
from collections.abc import Callable, Iterator
from typing import Any

from proven.log import Log
from proven.program import Program

KEPT_ROUNDS = 2  # at a loop's start; and its last one
Frame = types.FrameType
Totals = list[tuple[int, int]]  # for each time a loop was entered: its line, its rounds
Rounds = dict[int, int]  # a loop's line -> its rounds, the same each time


class CannotStep(BaseException):
    """A program that cannot be stepped through, and why."""


class Statements:
    """Where a program's statements and loops are."""

    def __init__(self, source: str) -> None:
        self.first: dict[int, int] = {}  # line -> first line of its statement
        self.loops: dict[int, range] = {}  # first line -> the lines of the loop's body
        self.silent: set[int] = set()  # statements that are no steps
        self.headers: set[int] = set()  # those that are, if they change something
        for node in ast.walk(ast.parse(source)):
            if not isinstance(node, ast.stmt):
                continue
            body = getattr(node, "body", None)
            end = node.end_lineno or node.lineno
            if body:
                self.headers.add(node.lineno)
                end = max(node.lineno, body[0].lineno - 1)
            for line in range(node.lineno, end + 1):
                self.first[line] = node.lineno
            for decorator in getattr(node, "decorator_list", ()):
                self.first[decorator.lineno] = node.lineno
            if isinstance(node, (ast.For, ast.While)):
                last = node.body[-1].end_lineno or node.lineno
                self.loops[node.lineno] = range(node.body[0].lineno, last + 1)
            text = isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)
            if text or isinstance(node, (ast.Import, ast.ImportFrom)):
                self.silent.add(node.lineno)


class Loop:
    """A loop that runs."""

    def __init__(self, line: int, total: int, entry: int = 0) -> None:
        self.line, self.total = line, total
        self.entry = entry  # which time a loop was entered, of all such times
        self.round = 0  # the round that runs, or ran last
        self.in_body = False

    @property
    def kept(self) -> bool:
        coming = self.round + (not self.in_body)
        return coming <= KEPT_ROUNDS or coming >= self.total

    @property
    def left_out(self) -> str:
        first, last = KEPT_ROUNDS + 1, self.total - 1
        rounds = f"rounds {first} to {last}" if last > first else f"round {first}"
        return f"{rounds} of {self.total}"


class Scope:
    """One call of a function, or the module."""

    def __init__(self, name: str, frame: Frame) -> None:
        self.name, self.frame = name, frame
        self.loops: list[Loop] = []
        self.line = 0  # the statement that runs
        self.keep = True  # whether it is a step
        self.raised = ""
        self.left_out = ""  # of a walk through the graph


class Tracer:
    """Follows a program's own frames, statement by statement, and its loops' rounds."""

    def __init__(
        self, program: Program, log: Log, told: Totals | Rounds | None = None
    ) -> None:
        self.path, self.log = log.path, log
        self.statements = Statements(program.source)
        self.scopes: list[Scope] = []
        # Of its loops, as counted before; or, by recorded steps, of those that leave
        # rounds out.
        self.told = told
        self.process = os.getpid()

    def start(self) -> None:
        """Begin. What is drawn without a seed is the same in each watched run."""
        for generator in generators():
            generator(0)
        sys.settrace(self.enter)

    def stop(self) -> None:
        sys.settrace(None)

    def enter(self, frame: Frame, event: str, _: Any) -> Any:
        """Python calls this for each call; follow the program's own functions."""
        code = frame.f_code
        module = code.co_name == "<module>"
        function = code.co_flags & inspect.CO_OPTIMIZED and code.co_name[0] != "<"
        if code.co_filename != self.path or not (module or function):
            return None
        if os.getpid() != self.process or code.co_flags & inspect.CO_GENERATOR:
            return None
        name = "" if module else code.co_name
        same = sum(scope.name.partition(" ")[0] == name for scope in self.scopes)
        self.scopes.append(Scope(f"{name} {same + 1}" if same else name, frame))
        return self.follow

    def follow(self, frame: Frame, event: str, argument: Any) -> Any:
        """Python calls this before each line of such a function and when it ends."""
        scope = self.scopes[-1]
        if event == "line":
            line = self.statements.first.get(frame.f_lineno, frame.f_lineno)
            if line != scope.line or line in self.statements.loops:
                self.done(scope)
                self.begin(scope, line)
        elif event == "exception" and argument[0] is not StopIteration:
            scope.raised = argument[0].__name__
        elif event == "return":
            self.done(scope)
            self.scopes.pop()
        return self.follow

    def begin(self, scope: Scope, line: int) -> None:
        """The program is about to run a statement."""
        scope.line, scope.raised, scope.left_out = line, "", ""
        bodies = self.statements.loops
        while scope.loops:
            loop = scope.loops[-1]
            if line == loop.line:
                loop.in_body = False
                return
            if line in bodies[loop.line]:
                if not loop.in_body:
                    loop.round, loop.in_body = loop.round + 1, True
                break
            self.left(scope.loops.pop())
        if line in bodies:
            scope.loops.append(self.entered(line))

    def done(self, scope: Scope) -> None:
        """The statement that ran has run."""

    def entered(self, line: int) -> Loop:
        raise NotImplementedError

    def left(self, loop: Loop) -> None:
        """A loop has ended."""

    def tell(self) -> None:
        """Leave in the log what was found."""


def generators() -> Iterator[Callable[[int], Any]]:
    """What seeds each generator of random numbers that is imported."""
    yield random.seed
    if numpy := sys.modules.get("numpy"):
        yield numpy.random.seed
    if torch := sys.modules.get("torch"):
        yield torch.default_generator.manual_seed


class Counting(Tracer):
    """Counts the rounds of each loop, so that the last one is known beforehand."""

    def entered(self, line: int) -> Loop:
        self.log.totals.append((line, 0))
        return Loop(line, 0, len(self.log.totals) - 1)

    def left(self, loop: Loop) -> None:
        self.log.totals[loop.entry] = (loop.line, loop.round)

    def done(self, scope: Scope) -> None:
        for loop in scope.loops:  # it may be left by `return` or by an error
            self.left(loop)
