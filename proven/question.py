"""What a question is: a table of `snippets/<chapter>/<page>.toml`, as it is written.

    [second-backward]                      # its id, which never changes
    kind = "typed"
    of = "autograd/accumulates.out"        # the recording that answers it
    after = "second backward:"             # where in it the answer stands
    why = "The second 6 was added to the first."

Which answer is right is not written here: `answers` reads it off what was run.
"""

import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass, field, fields
from functools import lru_cache
from pathlib import Path
from typing import Any

from proven.program import NOT_UTF8

ID = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
# What each kind asks for, and what its table may hold beside `kind`.
WHERE = {"of", "after", "before"}
KINDS = {
    "typed": ("a number or a word", {*WHERE, "why", "wrong", "blanks"}),
    "one": ("one of several outcomes", {*WHERE, "asked", "link", "options"}),
    "all": ("all that apply", {"of", "before", "asked", "link", "options"}),
    "line": ("a line of a program", {"of", "mended", "asked", "options"}),
    "order": ("the order of lines", {"of", "after", "options"}),
}
TABLES = {
    "wrong": {*WHERE, "says", "why"},
    "blanks": {*WHERE, "says", "why", "wrong"},
    "options": {*WHERE, "says", "why", "link", "right"},
}


@dataclass(frozen=True)
class Option:
    """An answer to choose, or a wrong one that is known; with what is said to it."""

    says: str = ""
    why: str = ""
    of: str = ""  # what proves it: a recording, and where in it
    after: str = ""
    before: str = ""
    link: str = ""  # what it rests on, where no run can prove it
    right: bool | None = None  # beside a link alone


@dataclass(frozen=True)
class Blank:
    """What is to be typed: the text that stands in a recording, there."""

    says: str = ""  # the words before its field
    why: str = ""
    of: str = ""
    after: str = ""
    before: str = ""
    wrong: tuple[Option, ...] = ()


@dataclass(frozen=True)
class Question:
    """A question, without its words: they stand on the page."""

    id: str
    path: Path  # of its file
    kind: str = ""
    of: str = ""
    after: str = ""
    before: str = ""
    asked: str = ""
    mended: str = ""
    link: str = ""
    options: tuple[Option, ...] = ()
    blanks: tuple[Blank, ...] = field(default=())


@dataclass(frozen=True)
class Questions:
    """What one file holds, and what is wrong with it, `[id] cause: remedy`."""

    known: dict[str, Question]
    faults: tuple[str, ...] = ()


def questions_of(path: Path) -> Questions:
    """The questions in the file `path`; none where there is no such file."""
    try:
        stamp = path.stat().st_mtime_ns
    except FileNotFoundError:
        return Questions({})
    return _read(path, stamp)


@lru_cache(maxsize=256)
def _read(path: Path, stamp: int) -> Questions:
    try:
        tables = tomllib.loads(path.read_text("utf-8"))
    except UnicodeDecodeError:
        return Questions({}, (NOT_UTF8,))
    except tomllib.TOMLDecodeError as error:
        return Questions({}, (f"no TOML: {error}",))
    known: dict[str, Question] = {}
    faults: list[str] = []
    for name, table in tables.items():
        if wrong := [*faults_of(name, table)]:
            faults += [f"[{name}] {fault}" for fault in wrong]
        else:
            known[name] = question_from(name, path, table)
    return Questions(known, tuple(faults))


def faults_of(name: str, table: Any) -> Iterator[str]:
    """What no table may be: of no known kind, with what its kind does not know."""
    if not isinstance(table, dict):
        yield "stands alone: each question is a table, [its-id]"
        return
    if not ID.fullmatch(name):
        yield "no id: small letters, digits and - between them"
    kind = table.get("kind")
    if kind not in KINDS:
        kinds = ", ".join(f'"{kind}" ({what})' for kind, (what, _) in KINDS.items())
        yield f"kind = {kind!r}: one of {kinds}"
        return
    yield from faults_in(table, KINDS[kind][1] | {"kind"}, f"a question of {kind!r}")


def faults_in(table: Any, allowed: set[str], what: str) -> Iterator[str]:
    """Keys that a table does not know, and values of another type."""
    if not isinstance(table, dict):
        yield f"{table!r} is no table: {what} has {', '.join(sorted(allowed))}"
        return
    for key, value in table.items():
        if key not in allowed:
            yield f"{what} has no {key!r}: {', '.join(sorted(allowed))}"
        elif key in TABLES:
            rows = value if isinstance(value, list) else [value]
            if not isinstance(value, list):
                yield f"{key} is one table: write [[...{key}]]"
            for row in rows:
                yield from faults_in(row, TABLES[key], f"{key!r}")
        elif not isinstance(value, bool if key == "right" else str):
            kind = "true or false" if key == "right" else "a text in quotes"
            yield f"{key} = {value!r}: it is {kind}"


def question_from(name: str, path: Path, table: dict[str, Any]) -> Question:
    """The question of a table without faults."""
    mine = {f.name for f in fields(Question)} - {"options", "blanks"}
    given = {key: value for key, value in table.items() if key in mine}
    blanks = [blank_from(row) for row in table.get("blanks", [])]
    if table["kind"] == "typed" and not blanks:
        blanks = [blank_from({k: v for k, v in table.items() if k != "kind"})]
    options = tuple(Option(**row) for row in table.get("options", []))
    return Question(id=name, path=path, options=options, blanks=tuple(blanks), **given)


def blank_from(row: dict[str, Any]) -> Blank:
    wrong = tuple(Option(**one) for one in row.get("wrong", []))
    return Blank(**{k: v for k, v in row.items() if k != "wrong"}, wrong=wrong)


def files_of(snippets: Path) -> list[Path]:
    """Every file of questions: those of the chapters."""
    return sorted(snippets.glob("*/*.toml"))


def file_for(page: Path, docs: Path, snippets: Path) -> Path:
    """Where the questions of a page are."""
    return (snippets / page.relative_to(docs)).with_suffix(".toml")
