"""A number in a sentence stands in a program or recording, or its source is linked.

So it is with what is said to the answers of a question. What counts as its source:
what the page itself shows of `snippets/` (code, output, table; of a lab: its cells),
what a page shows that the same paragraph, list item or row links to, or any page
outside the site that it links to. Rounding is understood:
0.57 for 0.5673, 54 billion for 5.4e10, 47 % for 0.47; "about" allows one part in
twenty. Left alone: headings, code in backticks, labels ("case 2"), and one to twelve
in words, unless they measure something ("two seconds").
"""

import json
import os
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

import pytest

from proven.include import includes_of
from proven.page import Site
from proven.question import files_of, questions_of
from proven.verified import read_verified

ONES = (
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen "
    "fifteen sixteen seventeen eighteen nineteen"
)
TENS = "twenty thirty forty fifty sixty seventy eighty ninety"
WORDS = {word: number for number, word in enumerate(ONES.split(), 1)}
WORDS |= {ten: 10 * tens for tens, ten in enumerate(TENS.split(), 2)}
WORDS |= {
    f"{ten}-{one}": WORDS[ten] + WORDS[one]
    for ten in TENS.split()
    for one in ONES.split()[:9]
}
SCALES = {"hundred": 1e2, "thousand": 1e3, "million": 1e6, "billion": 1e9, "%": 1e-2}
UNITS = (
    r"(?:(?:milli|micro|nano)?seconds?|minutes?|hours?|(?:giga|mega)?bytes?|dollars?)"
)

DIGITS = r"\d+(?:,\d{3})*(?:\.\d+)*(?:[eE][-+]?\d+)?"
NUMBER = re.compile(
    rf"(?<![\w.$^-])(?:(?P<digits>{DIGITS})|(?P<word>{'|'.join(sorted(WORDS)[::-1])}))"
    rf"(?:[ \n-](?P<scale>{'|'.join(SCALES)})(?!\w))?(?![\w^])",
    re.I,
)
MEASURED = re.compile(rf"[ \n-]{UNITS}\b")
LABEL = re.compile(
    r"\b(?:chapters?|steps?|cases?|causes?|quirks?|tasks?|labs?|parts?|pages?|cells?|splits?)"
    r"\s(?:\d+,\s)*(?:\d+\s(?:to|and|or)\s)?\d+$",
    re.I,
)
ABOUT = re.compile(r"\b(?:about|almost|around|nearly|roughly|some)\s$", re.I)
VERSION = re.compile(r"\b(?:PyTorch|torch|Python|NumPy|matplotlib)\s$", re.I)
# The number of an item, or of a question: `1. `, `**5.** `, `??? question "5. `.
ORDER = re.compile(r"""^\s*(?:\?\?\?\+? \w+ ")?(?:\*\*)?\d+\.(?=\*\*|\s)""")
# What is no sentence: code, addresses, tags, attributes.
ASIDE = re.compile(
    r"(`+)[^`].*?\1|\]\([^)]*\)|<sup>.*?</sup>|<[^>]+>|\{ [#.][^}]*\}|https?://\S+",
    re.S,
)
LINK = re.compile(r"\]\(([^)\s]+)[^)]*\)|<(https?://[^>\s]+)>")
# In code and outputs: 1_000, 1,000, 16.2, 1e-6, 2**31, the 32 of float32.
RECORDED = re.compile(
    r"(?P<base>\d+)\*\*(?P<power>\d{1,3})(?!\d)|"
    r"\d+(?:[,_]\d{3})*(?:\.\d*)?(?:e[-+]?\d+)?|\.\d+"
)
# Counted by another test, which fails when they are wrong.
COUNTED = {"docs/reference/notes-to-facts.md": re.compile(r"Of \d+ claims")}


@dataclass(frozen=True)
class Recorded:
    """What programs and recordings show: their text and all numbers in it."""

    text: str

    @cached_property
    def numbers(self) -> set[float]:
        found: set[float] = set()
        for match in RECORDED.finditer(self.text.lower()):
            if match["base"]:
                found |= {float(int(match["base"]) ** int(match["power"]))}
                found |= {float(match["base"]), float(match["power"])}
            else:
                found.add(float(re.sub("[,_]", "", match[0])))
        return found

    def holds(self, value: float, unit: float) -> bool:
        """Whether a number rounds to `value`, whose last place is worth `unit`."""
        reach = 0.5 * unit * (1 + 1e-9)
        return any(abs(number - value) <= reach for number in self.numbers)


@dataclass(frozen=True)
class Passage:
    """A paragraph, an item of a list, a row of a table, or a title of a box."""

    line: int
    text: str

    @property
    def links(self) -> list[str]:
        return [a or b for a, b in LINK.findall(self.text)]


def passages(source: str) -> Iterator[Passage]:
    """The sentences of a page's Markdown, with their lines; no code, no headings."""
    fence, open_since, held = "", 0, list[str]()
    lines = source.splitlines()
    start = lines.index("---", 1) + 1 if lines[:1] == ["---"] else 0
    for number, line in enumerate([*lines[start:], ""], start + 1):
        text = line.strip()
        mark = re.match(r"`{3,}|~{3,}", text)
        is_code = bool(fence or mark)
        if mark and not fence:
            fence = mark[0]
        elif fence and text == fence:
            fence = ""
        apart = is_code or not text or text.startswith(("#", "--8<--", "<!--", "|-"))
        begins = re.match(r"[-*] |\d+\. |\||!!!|\?\?\?", text)
        if (apart or begins) and held:
            yield Passage(open_since, "\n".join(held))
            held = []
        if not apart:
            open_since = open_since if held else number
            held.append(ORDER.sub(lambda m: " " * len(m[0]), line))


def unfounded(text: str, sources: list[Recorded]) -> Iterator[tuple[int, str]]:
    """Numbers of a passage that stand in no source: where, and how it writes them."""
    clear = ASIDE.sub(lambda m: re.sub(r"[^\n]", "\0", m[0]), text)
    for match in NUMBER.finditer(clear):
        before = clear[: match.start()]
        small = match["word"] and WORDS[match["word"].lower()] <= 12
        measures = match["scale"] or MEASURED.match(clear, match.end())
        label = LABEL.search(before + match[0])
        if (small and not measures) or label or before.endswith("\0-"):
            continue
        if not any(founded(match, before, source) for source in sources):
            yield match.start(), match[0]


def founded(match: re.Match[str], before: str, source: Recorded) -> bool:
    """Whether the number of a sentence stands in `source`, rounded or not."""
    digits = (match["digits"] or str(WORDS[match["word"].lower()])).replace(",", "")
    if digits.count(".") > 1 or VERSION.search(before):
        return (
            re.search(rf"(?<![\d.]){re.escape(digits)}(?![\d])", source.text)
            is not None
        )
    mantissa, _, exponent = digits.lower().partition("e")
    value, decimals = float(digits), len(mantissa.partition(".")[2])
    unit = 10.0 ** (int(exponent or 0) - decimals)
    named = (match["scale"] or "").lower()
    scales = {SCALES.get(named, 1.0)}
    if match["digits"] and named in {"%", "thousand"}:  # the unit of what is printed
        scales.add(1.0)
    for scale in scales:
        last = unit * scale
        if ABOUT.search(before):
            last = max(last, 0.1 * value * scale)
        if source.holds(value * scale, last):
            return True
    return False


def sentence(text: str, at: int) -> str:
    """The sentence of a passage that has a character at `at`, on one line."""
    ends = [m.end() for m in re.finditer(r"[.!?](?:\s+|$)|\|", text)]
    first = max((end for end in ends if end <= at), default=0)
    last = min((end for end in ends if end > at), default=len(text))
    return " ".join(text[first:last].split())


def recorded_of(site: Site, page: Path) -> Recorded:
    """What a page shows of programs and recordings; a lab's cells."""
    if page.suffix == ".ipynb":
        return Recorded(cells_of(page))
    # The audit sees to it that what is included is shown.
    source = page.read_text("utf-8")
    texts = [part.text for part in includes_of(source, site.snippets)]
    if f"{Path(site.settings.verified).name}#" in source:  # a table of releases
        texts += read_verified(site.root / site.settings.verified).releases
    return Recorded("\n".join(texts))


def cells_of(notebook: Path) -> str:
    """The code of a lab and what it prints."""
    texts = []
    for cell in json.loads(notebook.read_text("utf-8"))["cells"]:
        if cell["cell_type"] == "code":
            texts += cell["source"]
            for output in cell["outputs"]:
                texts += output.get("text") or output["data"].get("text/plain", [])
                texts.append("\n")
    return "".join(texts)


def explanations(file: Path) -> Iterator[Passage]:
    """What is said to the answers of a page's questions."""
    source = file.read_text("utf-8")
    for question in questions_of(file).known.values():
        wrong = [one for blank in question.blanks for one in blank.wrong]
        given = [*question.options, *wrong]
        for why in [one.why for one in given] + [one.why for one in question.blanks]:
            at = source.find(f'"{why}"')
            yield Passage(source.count("\n", 0, max(at, 0)) + 1, why)


def places(site: Site) -> Iterator[tuple[int, str, str, str]]:
    """Line, page, number and sentence of every number that has no source."""
    docs = site.root / "docs"
    pages = {page: page for page in sorted(docs.rglob("*.md"))}
    for lab in sorted((site.snippets / "labs").glob("*.md")):
        pages[lab] = docs / "labs" / f"{lab.stem}.ipynb"
    recorded = {page: recorded_of(site, page) for page in pages.values()}
    told = [
        (file, page, passages(file.read_text("utf-8"))) for file, page in pages.items()
    ]
    for file in files_of(site.snippets):
        page = (docs / file.relative_to(site.snippets)).with_suffix(".md")
        told.append((file, page, explanations(file)))
    for source, page, said in told:
        name = site.name(source)
        for passage in said:
            if any(link.startswith("http") for link in passage.links):
                continue
            if name in COUNTED and COUNTED[name].search(passage.text):
                continue
            links = [
                page,
                *(page.parent / to.partition("#")[0] for to in passage.links),
            ]
            paths = [Path(os.path.normpath(link)) for link in links]
            known = [recorded[path] for path in paths if path in recorded]
            for at, number in unfounded(passage.text, known):
                line = passage.line + passage.text.count("\n", 0, at)
                yield line, name, number, sentence(passage.text, at)


def test_a_number_in_a_sentence_stands_in_a_recording_or_links_its_source(
    site: Site,
) -> None:
    wrong = [
        f"{name}:{line}: {' '.join(number.split())}: {told}"
        for line, name, number, told in places(site)
    ]
    assert not wrong, f"{len(wrong)} numbers without a source:\n" + "\n".join(wrong)


# --- Planted faults: each is red, and what is right beside it is not.

PROGRAM = Recorded("X = torch.rand(200, 8)\nprint(0.5673, 5.4e10, 2**31)\n")
OTHER = Recorded("loss 1.25\n")


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("The loss ends at 0.5673.", []),
        ("The loss ends at 0.57, of 200 rows.", []),
        ("The loss ends at 0.58.", ["0.58"]),
        ("The loss ends at 0.568.", ["0.568"]),
        ("That is 57 %, not 47 %.", ["47 %"]),
        ("It makes 54 billion, or 5.4e10 operations.", []),
        ("It makes 55 billion operations.", ["55 billion"]),
        ("2147483648 is 2,147,483,648.", []),
        ("About 210 rows; some 195; nearly 100.", ["100"]),
        ("Exactly 201 rows.", ["201"]),
        ("Eight columns and two hundred rows.", []),
        ("Eight columns, and it takes two seconds.", []),
        ("Eight columns, and it takes nine seconds.", ["nine"]),
        ("A house for eight million dollars.", ["eight million"]),
        ("Twenty epochs later.", ["Twenty"]),
        ("In case 3, `range(77)` and float16 are code.", []),
        ("Since PyTorch 2.9.", ["2.9"]),
        ("Run on 2.13.0 in 2026.", ["2.13.0", "2026"]),
        ("A [page](a.md#x9 'in 1999') and ![curve of 300](b7.svg).", ["300"]),
        ("10<sup>200</sup> is\nno\n99.", ["10", "99"]),
    ],
)
def test_a_number_that_stands_nowhere_is_named(text: str, wrong: list[str]) -> None:
    assert [number for _, number in unfounded(text, [PROGRAM])] == wrong


PAGE = """---
title: The 404 page
---

# Title 404

Right: 0.57, as
shown. Wrong: 0.61.

``` python
print(404)
```

- Since 1999, says [its history](https://example.org/history).
- Since 1998, says [its page](other.md).
- It was 1.25, says [the other page](other.md#there).

| 1.25 | 200 |
|------|-----|

??? question "5. What is 0.57?"

    8, and not 9.
"""


QUESTIONS = """[loss]
kind = "typed"
of = "chapter/program.out"
after = "loss"
why = "It ends at 0.57, not at 0.63."
"""


def test_the_page_and_line_are_named(tmp_path: Path) -> None:
    (tmp_path / "mkdocs.yml").write_text("site_name: x\n", "utf-8")
    (tmp_path / "docs").mkdir()
    (tmp_path / "docs" / "page.md").write_text(PAGE, "utf-8")
    code = tmp_path / "snippets" / "chapter" / "program.py"
    code.parent.mkdir(parents=True)
    code.write_text(PROGRAM.text, "utf-8")
    code.with_name("other.py").write_text(OTHER.text, "utf-8")
    for page, program in (("page", "program"), ("other", "other")):
        path, include = tmp_path / "docs" / f"{page}.md", f"chapter/{program}.py"
        before = path.read_text("utf-8") if path.exists() else ""
        path.write_text(f'{before}\n```\n--8<-- "{include}"\n```\n', "utf-8")
    code.with_name("asked.toml").write_text(QUESTIONS, "utf-8")
    asked = tmp_path / "docs" / "chapter" / "asked.md"
    asked.parent.mkdir()
    asked.write_text('```\n--8<-- "chapter/program.py"\n```\n', "utf-8")
    found = [(line, number) for line, _, number, _ in places(Site(tmp_path))]
    assert found == [(8, "0.61"), (15, "1998"), (18, "1.25"), (23, "9"), (5, "0.63")]
