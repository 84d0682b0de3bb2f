"""What a page and the built site may not do: claim what was not run.

`page_problems` reads a page's blocks, rendered from its Markdown for the test of
that page; `audit` reads the built site's HTML, because what a reader gets is
what counts, however it was written.
"""

import re
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import unquote, urlsplit

from bs4 import BeautifulSoup

from tests.pages import FIGURES, Block, Reading, Site, blocks_of, shows
from tests.program import Part, Program

TARGET = re.compile(r"^([\w-]+):", re.M)
# What a block may be: a program, a recorded output, a command for a terminal.
LANGUAGES = ("python", "text", "console")
LONGEST = 25  # lines of a program that a reader has before them at once
MARKS = re.compile(r"<!--[-\s]*(pytest-codeblocks:|pytest\.mark)")
TYPED = (
    "Python typed into the page: put it in snippets/<chapter>/<name>.py and include it"
)
NOT_THE_FILE = (
    "the block is neither {0} nor one section of it: include one, whole (a section "
    "ends with a line `# --8<-- [end:name]`)"
)

Problems = Iterator[tuple[int, str]]  # line of the page, and what is wrong


def page_problems(site: Site, reading: Reading) -> Problems:
    """What is wrong with a page, found without running anything."""
    if mark := MARKS.search(reading.source):
        line = site.line_of(reading, mark[0])
        yield line, "marks of pytest have no place in a page: every block runs"
    if reading.error:
        path = re.search("'(.+)'", reading.error)
        line = site.line_of(reading, f'"{path[1]}' if path else "")
        remedy = "check its name; if it is a new output, run `make record`"
        yield line, f"cannot be read: {reading.error}: {remedy}"
    yield from block_problems(site, reading)
    yield from part_problems(site, reading)
    if not site.recording:
        yield from output_problems(site, reading)


def block_problems(site: Site, reading: Reading) -> Problems:
    """Blocks that are not what a page may show."""
    for block in reading.blocks:
        for message in block_faults(site, block):
            yield site.line_of(reading, block.text), message


def block_faults(site: Site, block: Block) -> Iterator[str]:
    """Another language, Python that is not a program's, or not shown as it should."""
    if block.language not in {*LANGUAGES, "table"}:
        kind = block.language or "no language"
        yield f'a block in "{kind}": use one of {", ".join(LANGUAGES)}'
    if block.language != "python":
        return
    if block.text not in site.shown:
        known = site.root / block.title in {program.path for program in site.programs}
        yield NOT_THE_FILE.format(block.title) if known else TYPED
        return
    program, _ = site.shown[block.text]
    name = site.name(program)
    if (length := len(block.text.splitlines())) > LONGEST and not block.folded:
        limit = f"at most {LONGEST} in a block that is not folded (`???`)"
        yield f"{name} shows {length} lines: {limit}"
    if block.title != f"snippets/{name}":
        yield f'the block needs title="snippets/{name}"'
    if program.needs_gpu and not block.in_gpu_note:
        yield f"{name} needs a GPU: put its block in a `!!! gpu` note that says so"


def part_problems(site: Site, reading: Reading) -> Problems:
    """Programs of which a page does not show every part, in order."""
    for program, line in site.programs_on(reading).items():
        parts = [part for found, part in site.parts_on(reading) if found == program]
        if parts != program.parts:
            names = ", ".join(part.name or "(whole)" for part in program.parts)
            message = f"shows {program.path.name} in parts, but not all in order: "
            yield line, message + names
        if program.hidden:
            first = program.hidden.partition("\n")[0]
            yield line, f"{program.path.name} has lines outside its sections: {first}"


def output_problems(site: Site, reading: Reading) -> Problems:
    """Outputs that are not recorded, and recorded ones that are not shown."""
    program: Program | None = None  # the last one shown, and which part of it
    part = Part("", 1, "")
    expected = ""  # what it printed, until that is shown
    for block in [*reading.blocks, Block("python", "")]:
        if block.language == "python":
            if program and expected:
                section = f":{part.name}" if part.name else ""
                out = site.name(program).removesuffix(".py") + f".out{section}"
                yield (
                    site.line_of(reading, f'"{site.name(program)}{section}"'),
                    f"does not show what {program.path.name} prints: "
                    f'include "{out}" after the program',
                )
            program, part = site.shown.get(block.text, (None, part))
            expected = program.recorded(part) if program else ""
        elif expected and shows(block, expected):
            expected = ""
        elif block.language == "text" and block.text not in on_a_gpu(program, part):
            yield (
                site.line_of(reading, block.text),
                "shows an output that no program before it has recorded: include the "
                ".out file; never type it",
            )
            expected = ""


def on_a_gpu(program: Program | None, part: Part) -> set[str]:
    """What a program prints on accelerators where that is another text."""
    if not program:
        return set()
    files = program.path.parent.glob(f"{program.path.stem}.*.out")
    return {program.recorded(part, file) for file in files}


def readings_of(site: Site) -> list[Reading]:
    """Every page of docs/, read."""
    return [site.read(page) for page in sorted((site.root / "docs").rglob("*.md"))]


def html_of(built: Path, site: Site, page: Path) -> Path:
    """Where MkDocs puts a page."""
    name = page.relative_to(site.root / "docs").with_suffix("")
    folder = name.parent if name.name == "index" else name
    return built / folder / "index.html"


def audit(site: Site, built: Path) -> list[str]:
    """What is wrong with the built site, a sentence each."""
    readings = readings_of(site)
    problems = [p for reading in readings for p in built_problems(site, built, reading)]
    problems += unused(site, readings)
    problems += doubled(site)
    problems += broken_links(built)
    return problems


def built_problems(site: Site, built: Path, reading: Reading) -> Iterator[str]:
    """Blocks of a built page that are not what was run or recorded."""
    page = reading.page.relative_to(site.root)
    html = html_of(built, site, reading.page)
    if not html.exists():
        yield f"{page}: it is not in the built site"
        return
    text = html.read_text("utf-8")
    seen = Reading(reading.page, reading.source, list(blocks_of(text)))
    for line, message in page_problems(site, seen):
        yield f"{page}:{line}: {message}"
    for program in site.programs_on(seen).keys() - site.programs_on(reading).keys():
        yield f"{page}: no test of this page runs {site.name(program)}"
    if "8&lt;--" in re.sub("<[^>]+>", "", text):
        yield f"{page}: an include was not expanded (inside a quote or a list?)"
    for block in seen.blocks:
        if block.language == "console":
            yield from (f"{page}: {p}" for p in command_problems(site, block))


def command_problems(site: Site, block: Block) -> Iterator[str]:
    """Commands for `make` that the Makefile does not know."""
    targets = TARGET.findall((site.root / "Makefile").read_text("utf-8"))
    for name in re.findall(r"(?:^|\s)make ([\w-]+)", block.text):
        if name not in targets:
            yield f"the Makefile has no target '{name}'"


def unused(site: Site, readings: list[Reading]) -> Iterator[str]:
    """Programs, outputs and figures that no page shows."""
    shown = {program for reading in readings for program in site.programs_on(reading)}
    prose = "".join(reading.source for reading in readings)
    for program in site.programs:
        if program not in shown:
            yield f"snippets/{site.name(program)}: no page shows this program"
    for path in sorted(site.snippets.rglob("*.out")):
        program = Program(path.with_name(path.name.partition(".")[0] + ".py"))
        included = f'"{path.relative_to(site.snippets).as_posix()}'
        if program not in shown or included not in prose:
            yield f"{path.relative_to(site.root)}: no page shows this output"
    for path in sorted((site.root / FIGURES).rglob("*.svg")):
        name = path.relative_to(site.root / "docs").as_posix()
        if f"{name})" not in prose:
            yield f"{path.relative_to(site.root)}: no page shows this figure"


def doubled(site: Site) -> Iterator[str]:
    """Two programs with one text: a block could not be told to be either."""
    for program in site.programs:
        for part in program.parts:
            other, _ = site.shown[part.shown]
            if other != program:
                name = site.name(program)
                yield f"snippets/{name}: says the same as {site.name(other)}: keep one"


def broken_links(built: Path) -> Iterator[str]:
    """Links and anchors inside the site that lead nowhere."""
    trees = {
        path: BeautifulSoup(path.read_text("utf-8"), "html.parser")
        for path in sorted(built.rglob("*.html"))
        if path.name != "404.html"
    }
    anchors = {
        path: {tag["id"] for tag in tree.find_all(id=True)}
        for path, tree in trees.items()
    }
    for path, tree in trees.items():
        links = {tag.get("href") or tag.get("src") for tag in tree.find_all(True)}
        for link in sorted(link for link in links if link):
            parts = urlsplit(str(link))
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
