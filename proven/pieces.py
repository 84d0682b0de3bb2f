"""A page without its site: its Markdown and what it includes, a piece after the other.

What only a site can show becomes what every reader of Markdown shows: a note is a
quotation, a picture of steps is what it shows in words, an anchor goes.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from textwrap import dedent

from proven.answers import judged
from proven.asking import (
    ANSWER,
    MARK,
    PROGRESS,
    answers_in_markdown,
    options_in_markdown,
)
from proven.include import LINE, Include, includes_of
from proven.question import questions_of
from proven.recorded import title_of
from proven.stepping import PICTURE, words_of

FENCE = re.compile(r"^(?P<indent> *)(?P<marks>`{3,}|~{3,})")
NOTE = re.compile(
    r'^(?P<sign>\?\?\?\+?|!!!) +(?P<kind>[\w-]+)(?: +"(?P<title>.*)")? *$'
)
COMMENT = re.compile(r"^ *<!--")  # for authors, and for search
DIV = re.compile(r"^ *(?:</?div\b[^>]*> *)+$")
# `{ #anchor }` after a heading, `{ .class }` after a link.
ATTRIBUTES = re.compile(r"(?<=\))\{[^}]*\}|(?m:[ \t]+\{ *[#.][^}]*\}[ \t]*$)")
FRONT_MATTER = re.compile(r"\A---\n.*?\n---\n", re.DOTALL)


@dataclass(frozen=True)
class Piece:
    """A stretch of Markdown, a text that is folded, or one thing that is included."""

    text: str
    title: str = ""  # of a block; of a folded text, if that is all that is folded
    include: Include | None = None
    folded: bool = False
    is_table: bool = False

    @property
    def is_program(self) -> bool:
        return bool(self.include and self.include.is_program)


def pieces_of(markdown: str, snippets: Path) -> list[Piece]:
    """The page `markdown`, whose includes are of `snippets`."""
    return [*joined(walk(FRONT_MATTER.sub("", markdown).split("\n"), snippets))]


def walk(lines: list[str], snippets: Path) -> list[Piece]:
    """The pieces of these lines; each line of text is one."""
    found: list[Piece] = []
    at = 0
    while at < len(lines):
        line, start = lines[at], at
        fence, note, picture = FENCE.match(line), NOTE.match(line), PICTURE.match(line)
        at += 1
        if fence:
            while at < len(lines) and lines[at].strip() != fence["marks"]:
                at += 1
            at += 1
            found.append(fenced(lines[start:at], snippets))
        elif note:
            while at < len(lines) and (
                not lines[at].strip() or lines[at][:4] == "    "
            ):
                at += 1
            body = [inside[4:] for inside in lines[start + 1 : at]]
            body, options = question_in(body, snippets)
            add_note(found, note, [*joined(walk(body, snippets))], options)
        elif LINE.match(line):
            table = included(line, snippets)
            found.append(replace(table, is_table=True))
        elif picture:
            words = words_of(snippets, picture["address"])
            found.append(Piece(f"*{picture['title']}.* {words}"))
        elif COMMENT.match(line):
            while "-->" not in lines[at - 1] and at < len(lines):
                at += 1
            found.append(Piece(""))  # it ends a paragraph, as in HTML
        elif not DIV.match(line) and not PROGRESS.match(line):
            found.append(Piece(ATTRIBUTES.sub("", line)))
    return found


def included(line: str, snippets: Path) -> Piece:
    """What the line of an include shows."""
    (include,) = includes_of(line, snippets)
    title = include.path.relative_to(snippets.parent).as_posix()
    if not include.is_program:
        title = title_of(include.path)
    return Piece(include.text.rstrip("\n"), title, include)


def fenced(lines: list[str], snippets: Path) -> Piece:
    """A block: what it includes, or, where it includes nothing, itself."""
    if len(lines) > 1 and LINE.match(lines[1]):
        return included(lines[1], snippets)
    return Piece(dedent("\n".join(lines)))


def question_in(lines: list[str], snippets: Path) -> tuple[list[str], str]:
    """What is folded, with what is said to each answer; and the options, if any."""
    options = ""
    said: list[str] = []
    for line in lines:
        match = MARK.match(line)
        file = questions_of(snippets / match["file"]) if match else None
        if match and file and (question := file.known.get(match["id"])):
            key, faults = judged(question, snippets)
            if not faults:
                options = options_in_markdown(question, snippets)
                said += ["", *answers_in_markdown(question, key).split("\n"), ""]
    return [line for line in lines if not MARK.match(line)] + said, options


def add_note(
    found: list[Piece], note: re.Match[str], inside: list[Piece], options: str
) -> None:
    """A note, or something folded, with its title where its reader needs it."""
    title, folded = note["title"] or note["kind"].capitalize(), note["sign"] != "!!!"
    if not any(piece.include for piece in inside):
        text = "\n\n".join(piece.text for piece in inside)
        if folded and options:
            found.append(Piece(f"**{title}**\n\n{options}"))
            title = ANSWER
        if folded:
            found.append(Piece(text, title, folded=True))
        else:
            quoted = f"**{title}**\n\n{text}".strip().split("\n")
            found.append(Piece("\n".join(f"> {line}".rstrip() for line in quoted)))
        return
    at = len(found)
    if folded and not any(piece.is_program for piece in inside):
        # An output to guess: the question comes before the program that answers it.
        at = max((n for n, piece in enumerate(found) if piece.is_program), default=at)
    found.insert(at, Piece(f"\n**{title}**\n\n{options}\n"))
    found += [replace(piece, folded=folded) for piece in inside]


def joined(pieces: list[Piece]) -> Iterator[Piece]:
    """Lines of text as one piece; none of it empty."""
    lines: list[str] = []
    for piece in [*pieces, None]:
        if piece and not piece.include and not piece.folded:
            lines += ["", piece.text, ""] if "\n" in piece.text else [piece.text]
            continue
        if text := re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip("\n"):
            yield Piece(text)
        lines = []
        if piece:
            yield piece
