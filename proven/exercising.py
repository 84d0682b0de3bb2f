"""A Markdown extension: what a page shows of an exercise, and the list of all.

A fence `exercise` with an exercise's name in it becomes its task, its file with what
that says when it is run, its hints and its solution, folded. An empty fence
`exercises` becomes a list of all of them, in the order of the pages. A page's notebook
and its plain Markdown show the same, and say where the file is with its checks.

Needs no torch: what the file says is recorded.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from markdown import Extension, Markdown
from markdown.extensions.toc import slugify
from markdown.preprocessors import Preprocessor
from mkdocs.utils.yaml import yaml_load

from proven.exercise import (
    FENCE,
    LIST,
    SOLUTION,
    STARTER,
    Exercise,
    ExerciseError,
    asked_for,
)
from proven.settings import read_settings

HEADING = "Exercise: {}"
# How the blocks of an exercise are named: as whoever copies one saves it.
STARTS, SOLVED, SAYS = "{}.py", "{}.py, solved", "It says"
# What is said above the file.
ON_A_PAGE = "Its button copies the checks, too: save it under that name, and run it."
ELSEWHERE = "With its checks, it is in [{0}]({1})."
EXTENSION = __name__  # as `markdown_extensions` of mkdocs.yml has it
# Before superfences (25) and steps (27), which would take the fence for theirs.
PRIORITY = 28


@dataclass(frozen=True)
class Place:
    """Where an exercise stands."""

    exercise: Exercise
    chapter: str  # as the navigation names it
    title: str  # of the page
    page: str  # its address below the folder of pages: autograd/loop.md


def places(root: Path) -> list[Place]:
    """Every exercise that a page shows, in the order of the navigation."""
    settings = read_settings(root)
    docs, folder = root / settings.docs, root / settings.exercises
    site = yaml_load((root / "mkdocs.yml").read_text("utf-8")) or {}
    pages = list(pages_of(site.get("nav"))) or [
        ("", path.stem, path.relative_to(docs).as_posix())
        for path in sorted(docs.rglob("*.md"))
    ]
    found = []
    for chapter, title, page in pages:
        text = (docs / page).read_text("utf-8") if (docs / page).is_file() else ""
        for _, name in asked_for(text):
            exercise = Exercise(folder / f"{name}.py")
            found.append(Place(exercise, chapter, title, page))
    return found


def pages_of(nav: Any, chapter: str = "") -> Iterator[tuple[str, str, str]]:
    """Chapter, title and address of each page of a navigation."""
    for entry in nav or []:
        titled = entry.items() if isinstance(entry, dict) else [("", entry)]
        for title, what in titled:
            if isinstance(what, list):
                yield from pages_of(what, chapter or title)
            elif str(what).endswith(".md"):
                yield chapter, title, what


def in_markdown(exercise: Exercise, where: str) -> Iterator[str]:
    """What a page shows of an exercise, below its heading; `where` its file is."""
    yield from exercise.task.split("\n")
    blocks = (
        ("example", "The file, and what it says when it is run", STARTER, STARTS),
        ("success", "A solution", SOLUTION, SOLVED),
    )
    folds = []
    for kind, title, attempt, name in blocks:
        code = fence("python", name.format(exercise.id), exercise.shown(attempt))
        said = fence("text", SAYS, exercise.printed(attempt))
        first = [where, "", *code, "", *said]
        folds.append((kind, title, first if attempt == STARTER else code))
    hints = [
        ("tip", f"Hint {number}", hint.split("\n"))
        for number, hint in enumerate(exercise.hints, 1)
    ]
    for kind, title, lines in (folds[0], *hints, folds[1]):
        yield ""
        yield f'??? {kind} "{title}"'
        yield ""
        yield from ("    " + line if line else "" for line in lines)
    yield ""


def fence(language: str, title: str, text: str) -> list[str]:
    return [f'``` {language} title="{title}"', *text.rstrip("\n").split("\n"), "```"]


def excerpts(exercise: Exercise) -> list[str]:
    """The texts of the blocks that `in_markdown` shows."""
    shown = [exercise.shown(STARTER), exercise.shown(SOLUTION)]
    return [*shown, exercise.printed(STARTER)]


def in_a_list(found: list[Place]) -> Iterator[str]:
    """Links to all exercises, chapter by chapter."""
    chapter = ""
    for place in found:
        if place.exercise.fault:
            continue
        if place.chapter != chapter:
            chapter = place.chapter
            yield from ("", f"**{chapter}**", "")
        anchor = slugify(HEADING.format(place.exercise.title), "-")
        yield f"- [{place.exercise.title}]({place.page}#{anchor})"
    yield ""


def shown_of(markdown: str, root: Path, show: Callable[[Exercise], list[str]]) -> str:
    """The Markdown with what its fences ask for; one that cannot be is left alone."""
    if not (FENCE.search(markdown) or LIST.search(markdown)):
        return markdown
    folder = root / read_settings(root).exercises

    def exercise(match: re.Match[str]) -> str:
        exercise = Exercise(folder / f"{match[1]}.py")
        try:
            if exercise.fault or not exercise.printed(STARTER):
                return match[0]
            heading = f"### {HEADING.format(exercise.title)}"
            return "\n".join(["", heading, "", *show(exercise), ""])
        except ExerciseError:
            return match[0]

    markdown = FENCE.sub(exercise, markdown)
    return LIST.sub(lambda _: "\n".join(in_a_list(places(root))), markdown)


def without_its_site(markdown: str, root: Path, name: str, link: str) -> str:
    """The Markdown as it is taken away: the files are in `name`, at `link`."""
    where = ELSEWHERE.format(name, link)
    return shown_of(markdown, root, lambda one: [*in_markdown(one, where)])


class Exercises(Preprocessor):
    """Replaces the fences by what they ask for."""

    def __init__(self, md: Markdown, root: Path) -> None:
        super().__init__(md)
        self.root = root

    def run(self, lines: list[str]) -> list[str]:
        return shown_of("\n".join(lines), self.root, self.framed).split("\n")

    def framed(self, exercise: Exercise) -> list[str]:
        """An exercise in an element of its own, of which search knows the heading."""
        start = (
            f'<div class="exercise" data-exercise="{exercise.id}" data-search-exclude>'
        )
        start, end = map(self.md.htmlStash.store, (start, "</div>"))
        return [start, "", *in_markdown(exercise, ON_A_PAGE), "", end]


class ExercisingExtension(Extension):
    """`proven.exercising` in the `markdown_extensions` of mkdocs.yml."""

    def __init__(self, **options: Any) -> None:
        self.config = {"root": [".", "The folder of mkdocs.yml"]}
        super().__init__(**options)

    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802 - its name in Markdown
        exercises = Exercises(md, Path(self.getConfig("root")))
        md.preprocessors.register(exercises, "exercises", PRIORITY)


def makeExtension(**options: Any) -> ExercisingExtension:  # noqa: N802 - dito
    """How Markdown makes it from its name."""
    return ExercisingExtension(**options)
