"""What a page and the built site may not do: claim what was not run.

`page_problems` reads a page's blocks, rendered from its Markdown for the test of
that page; `audit` reads the built site's HTML, because what a reader gets is
what counts, however it was written. A page's includes are judged first: where
one is wrong, what else is wrong follows from it.
"""

import re
from collections.abc import Container, Iterator
from pathlib import Path
from urllib.parse import unquote, urlsplit

from mkdocs.utils.meta import get_data
from selectolax.lexbor import LexborHTMLParser

from proven.answers import judged
from proven.asking import asked
from proven.compare import seen
from proven.exercise import COMMON, STARTER, exercises_in
from proven.imports import forgotten_imports
from proven.include import MEANT, Include
from proven.page import Block, Reading, Site, relative
from proven.program import CONFLICT, Program, digest, parse
from proven.question import file_for, files_of, questions_of
from proven.recorded import (
    HEAD,
    OUTPUT,
    head_of,
    is_of_gpu,
    is_variant,
    text_of,
    title_of,
    variant_of,
)
from proven.stepping import name_of, pictured, stepped, steps_of
from proven.steps import StepsError

TARGET = re.compile(r"^([\w-]+):", re.M)
# What a block may be: a program, a recorded output, a command for a terminal.
LANGUAGES = ("python", "text", "console")
MARKS = re.compile(r"<!--[-\s]*(pytest-codeblocks:|pytest\.mark)")
INCLUDED = '`--8<-- "<chapter>/<name>{0}"`'
TYPED = {
    "python": "Python typed into the page: put it in {snippets}/<chapter>/<name>.py "
    "and include it, " + INCLUDED.format(".py"),
    "text": "text (or indented code) typed into the page: an output is included, "
    + INCLUDED.format(".out"),
}
# What Markdown makes, formulas included; other tags could show what nobody ran.
OTHER_TAG = re.compile(
    r"<(?!(?:a|blockquote|br|code|d[dlt]|del|details|div|em|h[1-6r]|img|input|label|li|"
    r"[ou]l|p|pre|span|strong|su[bp]|summary|table|t[dhr]|tbody|thead)\b)[a-zA-Z][\w-]*"
)
EMPTY_FOLD = re.compile(r"^( *)\?\?\?\+? .*\n(?:[ \t]*\n)*+(?!\1 {4})", re.M)

Problems = Iterator[tuple[int, str]]  # line of the page, and what is wrong


def page_problems(
    site: Site, reading: Reading, failed: Container[Program] = ()
) -> Problems:
    """What is wrong with a page, found without running anything.

    Of a program that `failed` to run, not that its output is not recorded.
    """
    if mark := CONFLICT.search(reading.source):
        line = reading.source.count("\n", 0, mark.start()) + 1
        yield line, f"a mark of a merge conflict, {mark[0]}: settle it"
        return
    yield from source_problems(site, reading)
    if unproved := list(exercise_problems(site, reading, failed)):
        yield from unproved
        return
    faults = list(include_problems(site, reading, failed))
    yield from faults
    if faults or any(i.program in failed and not i.text for i in reading.includes):
        return
    yield from recording_problems(site, reading)
    for block, include in reading.blocks:
        line = include.line if include else reading.line_of(block.text)
        for message in block_faults(site, block, include):
            yield line, message
    yield from part_problems(reading)
    yield from output_problems(reading)
    yield from picture_problems(site, reading)
    yield from step_problems(site, reading, failed)
    yield from question_problems(site, reading)


def source_problems(site: Site, reading: Reading) -> Problems:
    """What the Markdown itself may not hold, and what it must."""
    given = get_data(reading.source)[1]
    for key in site.settings.front_matter:
        if not given.get(key):
            yield 1, f"starts without `{key}: ...` between two lines `---`"
    if mark := MARKS.search(reading.source):
        message = "marks of pytest have no place in a page, every block runs: remove it"
        yield reading.line_of(mark[0]), message
    for tag in OTHER_TAG.findall(reading.rendered):
        yield reading.line_of(tag), f"{tag}>: a page is written in Markdown"
    if fold := EMPTY_FOLD.search(reading.source):
        message = "nothing is folded in here: indent what follows by four spaces"
        yield reading.source.count("\n", 0, fold.start()) + 1, message


def include_problems(
    site: Site, reading: Reading, failed: Container[Program]
) -> Problems:
    """Includes of what is not there, and includes that no reader sees."""
    known = [include.line for include in reading.includes]
    for number, line in enumerate(reading.source.split("\n"), 1):
        if MEANT in line and number not in known:
            like, has = INCLUDED.format(".py"), seen(line)
            yield number, f"an include stands alone on its line, as {like}: {has}"
    told: set[object] = set()
    for include in reading.includes:
        fault = include_fault(site, include, site.name(reading.page))
        if include.program in failed and "is not recorded" in fault:
            continue
        if not fault and include not in reading.shown:
            fault = (
                f"{include.name} is not shown as a block of its own: alone in a fence "
                "that is closed, indented like the fence, in no comment, and with no "
                "option that a fence does not know"
            )
        elif not fault and include.part in told:
            fault = f"shows {include.name} a second time"
        if fault and fault not in told:
            yield include.line, fault
        told |= {fault, include.part}


def include_fault(site: Site, include: Include, page: str) -> str:
    """Why a file cannot be included, '' if it can."""
    file, program = site.name(include.path), include.program
    exists = include.path.is_file()
    names = [part.name for part in parse(include.path)[0]] if exists else []
    if include.path.suffix not in {".py", ".out"}:
        fault = f"{file}: include a program (.py) or what it printed (.out)"
    elif not program.path.is_file():
        fault = f"no file {file}" + (", nor its program" if file[-3:] != ".py" else "")
    elif program.fault:
        fault = f"{site.name(program.path)}:{program.fault}"
    elif include.of not in [part.name for part in program.parts]:
        sections = ", ".join(part.name for part in program.parts)
        has = f"has the sections {sections}" if sections else "has no sections"
        fault = f"{include.name}: {program.path.name} {has}"
    elif include.section not in names:
        there = " on a machine with a GPU" * is_of_gpu(include.path)
        fault = (
            f"{include.name} is not recorded: `make record ONLY={page}`{there} does "
            "it, if the program prints something there; if not, drop this include"
        )
    else:
        fault = ""
    return fault


def exercise_problems(
    site: Site, reading: Reading, failed: Container[Program]
) -> Problems:
    """Exercises that are none, or that the page does not show as they were run."""
    for exercise, line in reading.exercises.items():
        file = site.name(exercise.path)
        if fault := exercise.fault:
            yield line, f"{file}:{fault}"
        elif Program(exercise.path) in failed:
            continue
        elif not exercise.printed(STARTER):
            command = f"make record ONLY={site.name(reading.page)}"
            yield line, f"what {file} prints is not recorded: {command}"
        elif exercise in reading.hidden:
            yield (
                line,
                f"{file} is not shown: name `proven.exercising` in mkdocs.yml's "
                "markdown_extensions, and do not indent the fence",
            )


def block_faults(site: Site, block: Block, include: Include | None) -> Iterator[str]:
    """Another language, a block that was typed, or one not shown as it should be."""
    if block.language in {"table", "picture"}:
        return
    if block.numbered:
        yield "line numbers would be copied with the code: take linenums out"
    elif block.language not in LANGUAGES:
        kind = block.language or "no language"
        yield f'a block in "{kind}": use one of {", ".join(LANGUAGES)}'
    elif include:
        yield from include_faults(site, block, include)
    elif block.language == "console":
        yield from command_faults(site, block.text)
    else:
        yield TYPED[block.language].format(snippets=site.name(site.snippets))


def include_faults(site: Site, block: Block, include: Include) -> Iterator[str]:
    """A program or an output that is not shown as it should be."""
    wanted = "python" if include.is_program else "text"
    if block.language != wanted:
        yield f'{include.name} in a block in "{block.language}": use {wanted}'
    if not include.is_program:
        title = title_of(include.path)
        if title not in {"Output", block.title}:
            yield f'{include.name}: the block needs title="{title}"'
        return
    file = site.name(include.path)
    most = site.settings.longest_block
    if (length := len(block.text.splitlines())) > most and not block.folded:
        limit = f"at most {most} in a block that is not folded (`???`)"
        yield f"{include.name} shows {length} lines: {limit}"
    if block.title != file:
        yield f'the block needs title="{file}"'
    if include.program.needs_gpu and not block.in_gpu_note:
        yield f"{file} needs a GPU: put its block in a `!!! gpu` note that says so"


def command_faults(site: Site, text: str) -> Iterator[str]:
    """Lines that are not commands of the Makefile."""
    makefile = site.root / "Makefile"
    targets = TARGET.findall(makefile.read_text("utf-8")) if makefile.exists() else []
    for line in text.splitlines():
        name = re.match(r"\$ make ([\w-]+)", line)
        if not name:
            yield f'a block in "console" holds commands like `$ make test`: {line}'
        elif name[1] not in targets:
            yield f"the Makefile has no target '{name[1]}'"


def part_problems(reading: Reading) -> Problems:
    """Programs of which a page does not show every section, in order."""
    for program, line in reading.programs.items():
        shown = [i.section for i in reading.shown if i.path == program.path]
        wanted = [part.name for part in program.parts]
        name = program.path.name
        if left_out := [section for section in wanted if section not in shown]:
            yield line, f"does not show every section of {name}: {', '.join(left_out)}"
        elif shown != wanted:
            message = f"shows the sections of {name} in another order than they run: "
            yield line, message + ", ".join(wanted)


def output_problems(reading: Reading) -> Problems:
    """Outputs that do not follow their program, and those that are not shown."""
    last: Include | None = None  # the program, or part of one, that was shown last
    shown = {include.part for include in reading.shown}
    for include in reading.shown:
        if include.is_program:
            last = include
            for path in reading.recordings[include.program]:
                whole = not include.section and head_of(path)
                part = OUTPUT if whole else include.section
                output = Include(path, part, include.line)
                if output.text and output.part not in shown:
                    what = f"does not show what {include.name} prints"
                    yield include.line, f'{what}: include "{output.name}" after it'
        elif not last or (include.program, include.of) != (last.program, last.section):
            yield include.line, f"{include.name} belongs after what prints it"


def recording_problems(site: Site, reading: Reading) -> Problems:
    """Recordings from elsewhere that do not say where they come from, or are stale."""
    for program, line in reading.programs.items():
        for path in filter(is_variant, reading.recordings[program]):
            head, name = head_of(path), program.path.name
            command, side = "make record", variant_of(path).partition("-")[0]
            where = "on a machine with a GPU"
            if not is_of_gpu(path):
                where, command = "with that PyTorch", f"{command} BESIDE={side}"
            if missing := [key for key in HEAD if key not in head]:
                fault = f"its first lines lack {', '.join(missing)}"
            elif head["program"] != program.digest:
                fault = f"{name} is not the program that was run on {head['day']}"
            elif head["output"] != digest(text_of(path)):
                fault = f"it is not what {name} printed on {head['day']}"
            else:
                continue
            remedy = f"record it {where}: {command} ONLY={site.name(reading.page)}"
            yield line, f"{site.name(path)}: {fault}: {remedy}"


def picture_problems(site: Site, reading: Reading) -> Problems:
    """Pictures that no program of the page draws, and drawn ones that are not shown."""
    folder = site.figures.relative_to(site.docs).as_posix() + "/"
    drawn: dict[str, int] = {}
    for program, line in reading.programs.items():
        for name in program.figures:
            drawn[f"{program.path.parent.name}/{name}"] = line
    pictures = [block for block, _ in reading.blocks if block.language == "picture"]
    names = [picture.text.rpartition(folder)[2] for picture in pictures]
    for picture, name in zip(pictures, names, strict=True):
        line = reading.line_of(name)
        if name not in drawn:
            by_name = f'`plt.savefig("{name.rpartition("/")[2]}")`'
            yield line, f"no program on this page draws {picture.text}, by {by_name}"
        elif line < drawn[name]:
            yield line, f"{name} belongs after the program that draws it"
        if not picture.title.strip():
            yield line, "a picture without a text alternative: ![What it shows](...)"
    for name, line in drawn.items():
        if name not in names:
            address = relative(site.figures / name, reading.page.parent)
            yield line, f"does not show what is drawn: ![What it shows]({address})"


def step_problems(site: Site, reading: Reading, failed: Container[Program]) -> Problems:
    """Steps that a page shows and that are not there."""
    programs = {name_of(program.path): program for program in reading.programs}
    fences = stepped(reading.source)
    for name, lines in fences.items():
        program = programs.get(name)
        if program and len(lines) < len(program.parts):
            what = "asks for steps at some of its parts: put `steps` on each fence"
            yield lines[0], f"{name} {what}"
    wanted = [(lines[0], name, 0) for name, lines in fences.items()]
    for line, name, number in sorted([*wanted, *pictured(reading.source)]):
        program = programs.get(name)
        if not program:
            yield line, f"no program on this page is {name}.py: show it, or other steps"
        elif program.needs_gpu or program.prints_times:
            why = "it needs a GPU" if program.needs_gpu else "its numbers are times"
            yield line, f"{name} cannot be stepped through: {why}"
        elif program not in failed:
            try:
                count = len(steps_of(program.path))
            except (StepsError, UnicodeDecodeError) as error:
                yield line, f"{name}.steps:{error}"
                continue
            if not count:
                command = f"make record ONLY={site.name(reading.page)}"
                yield line, f"the steps of {name} are not recorded: {command}"
            elif number > count:
                yield line, f"{name} has no step {number}, the last is {count}"


def question_problems(site: Site, reading: Reading) -> Problems:
    """Questions of a page that are not there, not shown, or not what was run."""
    path = file_for(reading.page, site.docs, site.snippets)
    own = path.relative_to(site.snippets).as_posix()
    file, told, marks = site.name(path), set[str](), [*asked(reading.source)]
    questions = questions_of(path)
    for fault in questions.faults:
        yield (marks[0].line if marks else 1), f"{file}: {fault}"
    for mark in marks:
        if mark.file != own:
            yield mark.line, f"{mark.file}: the questions of this page are in {own}"
        elif not mark.title:
            like = 'a folded question, `??? question "..."`'
            yield mark.line, f"[{mark.id}] stands first in {like}, and nowhere else"
        elif mark.id in told:
            yield mark.line, f"asks {file}: [{mark.id}] a second time"
        elif question := questions.known.get(mark.id):
            for fault in judged(question, site.snippets)[1]:
                yield mark.line, f"{file}: [{mark.id}] {fault}"
        elif not any(f.startswith(f"[{mark.id}]") for f in questions.faults):
            known = ", ".join(questions.known) or "none"
            yield mark.line, f"{file} has no [{mark.id}]; its questions: {known}"
        told.add(mark.id)
    for name in questions.known.keys() - told:
        yield 1, f"{file}: [{name}] is not asked: ![Answer]({own}#{name}), or remove it"
    for other in files_of(site.snippets) if questions.known else ():
        for name in questions.known.keys() & questions_of(other).known.keys():
            if other != path:
                yield 1, f"{file}: [{name}] is in {site.name(other)}, too: rename one"


def readings_of(site: Site) -> list[Reading]:
    """Every page, read."""
    return [site.read(page) for page in sorted(site.docs.rglob("*.md"))]


def html_of(built: Path, site: Site, page: Path) -> Path:
    """Where MkDocs puts a page."""
    name = page.relative_to(site.docs).with_suffix("")
    folder = name.parent if name.name == "index" else name
    return built / folder / "index.html"


def audit(site: Site, built: Path, readings: list[Reading] | None = None) -> list[str]:
    """What is wrong with the built site, a sentence each.

    `readings`: every page, if they were read before.
    """
    if readings is None:
        readings = readings_of(site)
    problems = [p for r in readings for p in built_problems(site, built, r.page)]
    problems += unused(site, readings)
    problems += broken_links(built)
    programs = {program for reading in readings for program in reading.programs}
    for program, message in forgotten_imports(programs):
        problems.append(f"{site.name(program.path)}:{message}")
    return problems


def built_problems(site: Site, built: Path, page: Path) -> Iterator[str]:
    """What is wrong with a page as it was built."""
    html, name = html_of(built, site, page), site.name(page)
    if not html.exists():
        yield f"{name}: it is not in the built site"
        return
    seen = site.read(page, html.read_text("utf-8"))
    for line, message in page_problems(site, seen):
        yield f"{name}:{line}: {message}"


def unused(site: Site, readings: list[Reading]) -> Iterator[str]:
    """Programs, outputs, steps and figures that no page shows, and unchecked pages."""
    assets = site.docs / "assets"
    for path in sorted(path for path in site.docs.rglob("*") if path.is_file()):
        lab = path.parent == site.notebooks and path.suffix == ".ipynb"
        if path.suffix != ".md" and not lab and assets not in path.parents:
            rest = site.name(assets)
            yield f"{site.name(path)}: pages end in .md, all else is in {rest}"
    shown = {include.path for reading in readings for include in reading.shown}
    for exercise in exercises_in(site.exercises):
        shown |= {exercise.path, exercise.recording, site.exercises / COMMON}
    yield from unused_exercises(site, readings)
    for what, suffix in (("program", ".py"), ("output", ".out")):
        for path in sorted(site.snippets.rglob(f"*{suffix}")):
            if path not in shown:
                yield f"{site.name(path)}: no page shows this {what}"
    asking = {file_for(r.page, site.docs, site.snippets) for r in readings}
    for path in files_of(site.snippets):
        if path not in asking:
            yield f"{site.name(path)}: no page of this name asks these questions"
    stepped_through = {p for reading in readings for p in reading.stepped}
    for path in sorted(site.snippets.rglob("*.steps")):
        if Program(path.with_suffix(".py")) not in stepped_through:
            yield f"{site.name(path)}: no page shows these steps"
    pictures = {block.text for reading in readings for block, _ in reading.blocks}
    for path in sorted(site.figures.rglob("*.*")):
        name = path.relative_to(site.docs).as_posix()
        if not any(picture.endswith(name) for picture in pictures):
            yield f"{site.name(path)}: no page shows this figure"


def unused_exercises(site: Site, readings: list[Reading]) -> Iterator[str]:
    """Exercises that are not on one page."""
    asked = [one.path for reading in readings for one in reading.exercises]
    for exercise in exercises_in(site.exercises):
        count = asked.count(exercise.path)
        if count != 1:
            pages = "no page shows" if not count else "more than one page shows"
            yield f"{site.name(exercise.path)}: {pages} this exercise"


def broken_links(built: Path) -> Iterator[str]:
    """Links and anchors inside the site that lead nowhere."""
    trees = {
        path: LexborHTMLParser(path.read_text("utf-8"))
        for path in sorted(built.rglob("*.html"))
        if path.name != "404.html"
    }
    anchors = {
        path: {tag.attributes["id"] for tag in tree.css("[id]")}
        for path, tree in trees.items()
    }
    for path, tree in trees.items():
        given = [tag.attributes for tag in tree.css("[href], [src]")]
        links = {tag.get("href") or tag.get("src") for tag in given}
        for link in sorted(link for link in links if link):
            parts = urlsplit(link)
            if parts.scheme or parts.netloc:
                continue
            target = (path.parent / unquote(parts.path)).resolve()
            if not parts.path:
                target = path
            elif target.is_dir():
                target /= "index.html"
            page = path.relative_to(built)
            if not target.exists():
                yield f"{page}: the link {link} leads nowhere"
            elif parts.fragment and unquote(parts.fragment) not in anchors.get(
                target, {parts.fragment}
            ):
                yield f"{page}: the link {link} names an anchor that is not there"
