"""What a run says of itself beside what it prints, for the process that waits.

Every write to stdout or stderr is noted with the program's line that made it.
"""

import io
import json
import os
import sys
import types
from typing import Any

from proven.program import Program
from proven.recorded import Machine


class Log:
    """What a run says of itself, beside what it prints."""

    def __init__(self, program: Program) -> None:
        self.path = str(program.path)
        self.process = os.getpid()
        self.machine = Machine()
        # Whether it may do otherwise than it declares, which is what it does on the
        # usual PyTorch. What it prints is recorded, or compared, all the same.
        self.elsewhere = False
        self.failure = ""
        self.failed_line = 1
        self.parts: list[tuple[str, int]] = []  # name, and byte at which it begins
        self.wrote: list[tuple[int, int]] = []  # byte at which it ends, and line
        self.never_ran: list[int] = []
        self.started = 1  # the line that last started another process
        self.seconds = 0.0  # that the program took
        self.totals: list[tuple[int, int]] = []  # a loop's line, and its rounds
        self.steps = ""  # what each line did, as `steps` writes it

    def fail(self, failure: str, line: int) -> None:
        """Note the first failure; what follows from it is not said."""
        if not self.failure:
            self.failure, self.failed_line = failure, line

    def line(self, frame: types.FrameType | None = None) -> int:
        """The program's line that is running, 0 if none is."""
        return next(iter(self.lines(frame)), 0)

    def lines(self, frame: types.FrameType | None = None) -> list[int]:
        """The program's lines that are running, the innermost first."""
        frame, found = frame or sys._getframe(1), []
        while frame:
            if frame.f_code.co_filename == self.path:
                found.append(frame.f_lineno)
            frame = frame.f_back
        return found

    def save(self, path: str) -> None:
        facts = vars(self) | {"machine": vars(self.machine)}
        with open(path + ".unfinished", "w", encoding="utf-8") as file:
            json.dump(facts, file)
        os.replace(path + ".unfinished", path)


class Noted(io.FileIO):
    """The file under stdout or stderr; notes which line of the program wrote."""

    def __init__(self, descriptor: int, name: str, log: Log) -> None:
        super().__init__(descriptor, "w", closefd=False)
        self.log, self.name = log, name

    def write(self, data: Any) -> int:
        written = super().write(data)
        self.log.wrote.append((size(), self.log.line(sys._getframe(1))))
        return written


def size() -> int:
    """Bytes printed so far, by whatever process."""
    return os.fstat(1).st_size


def within_a_line() -> bool:
    """Whether what was printed so far does not end its last line."""
    return size() > 0 and os.pread(1, 1, size() - 1) != b"\n"
