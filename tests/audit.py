"""What a page and the built site may not do: claim what was not run.

`page_problems` reads a page's blocks, rendered from its Markdown for the test of
that page; `audit` reads the built site's HTML, because what a reader gets is
what counts, however it was written. A page's includes are judged first: where
one is wrong, what else is wrong follows from it.
"""

import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import unquote, urlsplit

from bs4 import BeautifulSoup

from tests.pages import FIGURES, Block, Include, Reading, Site
from tests.program import parts_of, unclosed

TARGET = re.compile(r"^([\w-]+):", re.M)
# What a block may be: a program, a recorded output, a command for a terminal.
LANGUAGES = ("python", "text", "console")
LONGEST = 25  # lines of a program that a reader has before them at once
MARKS = re.compile(r"<!--[-\s]*(pytest-codeblocks:|pytest\.mark)")
TYPED = {
    "python": "Python typed into the page: put it in snippets/<chapter>/<name>.py and "
    'include it, --8<-- "<chapter>/<name>.py"',
    "text": "text typed into the page: an output is included, never typed, "
    '--8<-- "<chapter>/<name>.out"',
}

Problems = Iterator[tuple[int, str]]  # line of the page, and what is wrong


def page_problems(site: Site, reading: Reading) -> Problems:
    """What is wrong with a page, found without running anything."""
    if mark := MARKS.search(reading.source):
        message = "marks of pytest have no place in a page, every block runs: remove it"
        yield reading.line_of(mark[0]), message
    if faults := list(include_problems(site, reading)):
        yield from faults
        return
    for block, include in reading.blocks:
        line = include.line if include else reading.line_of(block.text)
        for message in block_faults(site, block, include):
            yield line, message
    yield from part_problems(reading)
    yield from output_problems(site, reading)
    yield from picture_problems(site, reading)


def include_problems(site: Site, reading: Reading) -> Problems:
    """Includes of what is not there, and includes that no reader sees."""
    for include in reading.includes:
        page = site.name(reading.page)
        if fault := include_fault(site, include, page):
            yield include.line, fault
        elif include not in reading.shown:
            message = "is not shown: is this include in a comment, or in a quote?"
            yield include.line, f"{site.name(include.path)} {message}"


def include_fault(site: Site, include: Include, page: str) -> str:
    """Why there is nothing to include, '' if there is."""
    file, program = site.name(include.path), include.program.path
    names = [part.name for part in parts_of(include.path)]
    if include.path.suffix not in {".py", ".out"}:
        fault = f"{file}: include a program (.py) or what it printed (.out)"
    elif not program.is_file():
        fault = f"no file {site.name(program)}"
    elif not include.path.is_file():
        fault = (
            f"no file {file}: `make record ONLY={page}` writes it if the program "
            "prints something; if not, drop this include"
        )
    elif start := unclosed(program):
        fault = f"{site.name(program)}:{start[0]}: section '{start[1]}' has no end"
    elif include.section in names:
        fault = ""
    elif names[:1] == [""]:
        fault = f"{file} has no sections: include it whole"
    else:
        fault = f"{file}: name one of its sections, {', '.join(names) or 'it has none'}"
    return fault


def block_faults(site: Site, block: Block, include: Include | None) -> Iterator[str]:
    """Another language, a block that was typed, or one not shown as it should be."""
    if block.language in {"table", "picture"} or not block.text.strip():
        return
    if block.language not in LANGUAGES:
        kind = block.language or "no language"
        yield f'a block in "{kind}": use one of {", ".join(LANGUAGES)}'
        return
    if not include:
        if block.language == "console":
            yield from command_faults(site, block.text)
        else:
            yield TYPED[block.language]
        return
    file = site.name(include.path)
    wanted = "python" if include.is_program else "text"
    if block.language != wanted:
        yield f'{file} in a block in "{block.language}": use {wanted}'
    if not include.is_program:
        return
    if (length := len(block.text.splitlines())) > LONGEST and not block.folded:
        limit = f"at most {LONGEST} in a block that is not folded (`???`)"
        yield f"{file} shows {length} lines: {limit}"
    if block.title != file:
        yield f'the block needs title="{file}"'
    if include.program.needs_gpu and not block.in_gpu_note:
        yield f"{file} needs a GPU: put its block in a `!!! gpu` note that says so"


def command_faults(site: Site, text: str) -> Iterator[str]:
    """Lines that are no command, and commands that the Makefile does not know."""
    targets = TARGET.findall((site.root / "Makefile").read_text("utf-8"))
    for line in text.splitlines():
        if not line.startswith("$ "):
            yield f'a block in "console" holds commands, as in `$ make test`: {line}'
        for name in re.findall(r"\bmake ([\w-]+)", line):
            if name not in targets:
                yield f"the Makefile has no target '{name}'"


def part_problems(reading: Reading) -> Problems:
    """Programs of which a page does not show every part once, in order."""
    for program, line in reading.programs.items():
        parts = [part for part in reading.shown if part.path == program.path]
        shown = [part.section for part in parts]
        wanted = [part.name for part in program.parts]
        name = program.path.name
        if left_out := [part for part in wanted if part not in shown]:
            yield line, f"does not show every section of {name}: {', '.join(left_out)}"
        elif len(shown) > len(wanted):
            twice, _ = Counter(parts).most_common(1)[0]
            last = next(part for part in reversed(parts) if part == twice)
            section = twice.section and f":{twice.section}"
            yield last.line, f"shows {name}{section} a second time"
        elif shown != wanted:
            message = f"shows the sections of {name} in another order than they run: "
            yield line, message + ", ".join(wanted)
        if program.hidden:
            first = program.hidden.partition("\n")[0]
            yield line, f"{name} has lines outside its sections: {first}"


def output_problems(site: Site, reading: Reading) -> Problems:
    """Outputs that do not follow their program, and those that are not shown."""
    last: Include | None = None  # the program, or part of one, that was shown last
    for include in reading.shown:
        if include.is_program:
            last = include
            output = Include(include.program.output(), include.section)
            if output.text and output not in reading.shown:
                name = output.path.relative_to(site.snippets).as_posix()
                section = output.section and f":{output.section}"
                yield (
                    include.line,
                    f"does not show what {include.path.name}{section} prints: include "
                    f'"{name}{section}" after it',
                )
        elif not last or include.program != last.program:
            yield include.line, f"{include.path.name} belongs after its program"
        elif include.section != last.section:
            yield (
                include.line,
                f"{include.path.name}:{include.section} belongs after that section "
                "of the program",
            )


def picture_problems(site: Site, reading: Reading) -> Problems:
    """Pictures that no program of the page draws, and drawn ones that are not shown."""
    drawn = {
        f"{program.path.parent.name}/{name}": line
        for program, line in reading.programs.items()
        for name in program.figures
    }
    pictures = [block for block, _ in reading.blocks if block.language == "picture"]
    names = [picture.text.rpartition("assets/figures/")[2] for picture in pictures]
    for picture, name in zip(pictures, names, strict=True):
        line = reading.line_of(name)
        if name not in drawn:
            yield line, f"no program on this page draws {picture.text}"
        if not picture.title.strip():
            yield line, "a picture without a text alternative: ![What it shows](...)"
    for name, line in drawn.items():
        if name not in names:
            address = f"../assets/figures/{name}"
            yield line, f"does not show what is drawn: ![What it shows]({address})"


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
    problems = [p for r in readings for p in built_problems(site, built, r.page)]
    problems += unused(site, readings)
    problems += broken_links(built)
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
    """Programs, outputs and figures that no page shows."""
    shown = {include.path for reading in readings for include in reading.shown}
    for path in sorted(site.snippets.rglob("*.py")):
        if path not in shown:
            yield f"{site.name(path)}: no page shows this program"
    for path in sorted(site.snippets.rglob("*.out")):
        if path not in shown:
            yield f"{site.name(path)}: no page shows this output"
    pictures = {block.text for reading in readings for block, _ in reading.blocks}
    for path in sorted((site.root / FIGURES).rglob("*.*")):
        name = path.relative_to(site.root / "docs").as_posix()
        if not any(picture.endswith(name) for picture in pictures):
            yield f"{site.name(path)}: no page shows this figure"


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
