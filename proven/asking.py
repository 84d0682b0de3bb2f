"""A Markdown extension: a folded question that is answered before it opens.

A picture whose address is a question, first in what is folded, names it:

    ??? question "Predict: what is x.grad after the second backward()?"

        ![Answer](autograd/gradients-add-up.toml#second-backward)

The page then has the question, its options as a list, and the answer, folded, with
what is said to each option. A script of the page (`assets/questions.js`) makes a form
of it; without one it is all there. `![Progress](questions.json#progress)` is the place
where that script shows what was answered.
"""

import hashlib
import re
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import count
from pathlib import Path
from typing import Any

from markdown import Extension, Markdown
from markdown.preprocessors import Preprocessor
from markdown.treeprocessors import Treeprocessor
from markdown.util import AtomicString

from proven.answers import Key, judged, lines_of
from proven.program import Program
from proven.question import Blank, Option, Question, questions_of

EXTENSION = __name__  # as `markdown_extensions` of mkdocs.yml has it
MARK = re.compile(
    r"^(?P<indent> *)!\[[^\]]*\]\((?P<file>[\w/-]+\.toml)#(?P<id>[^)\s]*)\) *$"
)
PROGRESS = re.compile(
    r"^(?P<indent> *)!\[[^\]]*\]\([\w/.-]*questions\.json#progress\) *$"
)
FOLD = re.compile(r'^(?P<indent> *)\?\?\?\+? +question +"(?P<title>.*)" *$')
PLACE = re.compile(r"proven-question ([\w/-]+\.toml)#([\w-]+)")
PRIORITY = 27  # of the preprocessor: see `stepping`
BEFORE_INLINE = 25  # of the treeprocessor: what it writes is Markdown
ANSWER = "Answer"
RIGHT = "Right:"
LINK_SAYS = "where it is said"
UNSEARCHED = {"data-search-exclude": ""}


@dataclass(frozen=True)
class Said:
    """One answer, as a page shows it: in words or as code, with what is said to it."""

    says: str
    why: str
    right: bool = False
    is_code: bool = False
    blank: int = 0
    place: int = 0  # among the options as they are shown
    link: str = ""
    about: str = ""  # which of several blanks, in Markdown


@dataclass(frozen=True)
class Asked:
    """A question where a page asks it: its line, its file, its id, its words."""

    line: int
    file: str
    id: str
    title: str  # '' where no folded question begins with it


def asked(markdown: str) -> Iterator[Asked]:
    """Every mark of a question on a page."""
    lines = markdown.split("\n")
    for number, line in enumerate(lines, 1):
        if match := MARK.match(line):
            above = (n for n in range(number - 2, -1, -1) if lines[n].strip())
            fold = FOLD.match(lines[next(above, 0)])
            inside = fold and len(match["indent"]) == len(fold["indent"]) + 4
            title = fold["title"] if fold and inside else ""
            yield Asked(number, match["file"], match["id"], title)


def shuffled(question: Question) -> list[int]:
    """The order in which options are shown where no script changes it."""
    places = range(len(question.options))
    if question.kind == "line":  # as they stand in the program
        return [*places]

    def mixed(place: int) -> str:
        text = f"{question.id} {question.options[place].says}"
        return hashlib.sha256(text.encode()).hexdigest()

    return sorted(places, key=mixed)


def said_of(question: Question, key: Key) -> list[Said]:
    """Each answer that something is said to, in the order in which it is shown."""
    if question.kind == "typed":
        found = []
        for number, (blank, text) in enumerate(
            zip(question.blanks, key.texts, strict=True)
        ):
            about = in_markdown(*shown_of(blank)) if question.blanks[1:] else ""
            found.append(Said(text, blank.why, True, True, number, about=about))
            found += [Said(o.says, o.why, False, True, number) for o in blank.wrong]
        return found
    shown = shuffled(question)
    said = []
    for place in key.orders[0] if key.orders else shown:  # an order as it is right
        option = question.options[place]
        right = bool(key.right) and key.right[place]
        said.append(
            Said(
                option.says,
                option.why,
                right,
                is_code(question, option),
                place=shown.index(place),
                link=option.link or question.link,
            )
        )
    return said


def is_code(question: Question, option: Option) -> bool:
    """Whether an option is a line of code or of an output, as a whole."""
    whole = question.kind in {"line", "order"} or bool(question.after)
    return whole and "`" not in option.says


@dataclass(frozen=True)
class Label:
    """What is shown before an answer: an option, what to fill in, a line of code."""

    says: str
    is_code: bool
    place: int | None = None  # among what can be chosen, or filled in


def labels_of(question: Question, snippets: Path) -> list[Label]:
    """What a question shows beside its words; nothing for a single field."""
    if question.kind == "typed":
        several = len(question.blanks) > 1 or question.blanks[0].says
        return [*map(label, question.blanks, count())] if several else []
    options = [question.options[place] for place in shuffled(question)]
    if question.kind != "line":
        return [
            Label(one.says, is_code(question, one), n) for n, one in enumerate(options)
        ]
    said = [one.says for one in options]
    lines = lines_of(Program(snippets / question.of))
    return [
        Label(line, True, said.index(line.strip()) if line.strip() in said else None)
        for line in lines
        if line.strip()
    ]


def label(blank: Blank, place: int) -> Label:
    return Label(*shown_of(blank), place)


def shown_of(blank: Blank) -> tuple[str, bool]:
    """How a blank is called, and whether that is code: what stands before it."""
    return blank.says or blank.after.strip().rstrip(":"), not blank.says


def in_markdown(text: str, is_code: bool) -> str:
    return f"`{text}`" if is_code else text


def options_in_markdown(question: Question, snippets: Path) -> str:
    """The options as a list, '' for none."""
    labels = labels_of(question, snippets)
    return "\n".join(f"- {in_markdown(one.says, one.is_code)}" for one in labels)


def answers_in_markdown(question: Question, key: Key) -> str:
    """What is said to each answer, as a list."""
    return "\n".join(f"- {one}" for one in map(sentence, said_of(question, key)))


def sentence(said: Said) -> str:
    first = f"{said.about}. " if said.about else ""
    first += f"**{RIGHT}** " if said.right else ""
    more = f" ([{LINK_SAYS}]({said.link}))" if said.link else ""
    return f"{first}{in_markdown(said.says, said.is_code)}: {said.why}{more}"


class Marks(Preprocessor):
    """Takes the marks out of the Markdown, and leaves a place for each."""

    def run(self, lines: list[str]) -> list[str]:
        return [new for line in lines for new in self.replaced(line)]

    def replaced(self, line: str) -> Iterator[str]:
        if match := MARK.match(line):
            place = f"proven-question {match['file']}#{match['id']}"
            yield from ("", match["indent"] + place, "")
        elif match := PROGRESS.match(line):
            html = '<div class="ask-progress"></div>'
            yield from ("", match["indent"] + self.md.htmlStash.store(html), "")
        else:
            yield line


class Cards(Treeprocessor):
    """Makes a card of each folded question: question, options, answer."""

    def __init__(self, md: Markdown, snippets: Path) -> None:
        super().__init__(md)
        self.snippets = snippets

    def run(self, root: ET.Element) -> None:
        above = {child: parent for parent in root.iter() for child in parent}
        for place, fold in above.items():
            match = PLACE.fullmatch((place.text or "").strip())
            if place.tag != "p" or not match:
                continue
            fold.remove(place)
            question = questions_of(self.snippets / match[1]).known.get(match[2])
            if question and fold.tag == "details" and fold in above:
                key, faults = judged(question, self.snippets)
                if not faults:  # `rules` says which, and so does a build
                    self.make(question, key, above[fold], fold)

    def make(
        self, question: Question, key: Key, above: ET.Element, fold: ET.Element
    ) -> None:
        summary = fold.find("summary")
        if summary is None:
            return
        card = ET.Element(
            "div",
            {"class": "ask", "id": f"q-{question.id}", "data-kind": question.kind},
        )
        ET.SubElement(card, "p", {"class": "ask-text"}).text = summary.text
        summary.text = ANSWER
        if not key.texts and not question.after:  # a proof, no output to be found
            card.attrib.update(UNSEARCHED)
        if labels := labels_of(question, self.snippets):
            options = ET.SubElement(card, "ul", {"class": "ask-options", **UNSEARCHED})
            for one in labels:
                item = ET.SubElement(options, "li")
                if one.place is not None:
                    item.set("data-place", str(one.place))
                write(item, one.says, one.is_code)
        said = ET.SubElement(fold, "ul", {"class": "ask-said", **UNSEARCHED})
        if key.orders:
            places = [place_of(question, one) for one in key.orders]
            said.set("data-orders", "|".join(places))
        for answer in said_of(question, key):
            self.add(said, question, answer)
        above[list(above).index(fold)] = card
        card.tail, fold.tail = fold.tail, "\n"
        card.append(fold)

    def add(self, said: ET.Element, question: Question, one: Said) -> None:
        item = ET.SubElement(said, "li", {"data-place": str(one.place)})
        if one.about:
            ET.SubElement(item, "span").text = f"{one.about}. "
        if one.right:
            item.set("data-right", "")
            right = ET.SubElement(item, "strong")
            right.text, right.tail = RIGHT, " "
        if question.kind == "typed":
            item.set("data-place", str(one.blank))
            item.set("data-answer", one.says.replace("`", ""))
        answer = ET.SubElement(item, "span", {"class": "ask-answer"})
        write(answer, one.says, one.is_code)
        answer.tail = ": "
        why = ET.SubElement(item, "span", {"class": "ask-why"})
        why.text = one.why
        if one.link:
            why.text += f" ([{LINK_SAYS}]({one.link}))"


def write(element: ET.Element, text: str, is_code: bool) -> None:
    """Write Markdown, or code, into an element."""
    if is_code:
        ET.SubElement(element, "code").text = AtomicString(text)
    else:
        element.text = text


def place_of(question: Question, order: list[int]) -> str:
    shown = shuffled(question)
    return " ".join(str(shown.index(place)) for place in order)


class AskingExtension(Extension):
    """`proven.asking` in the `markdown_extensions` of mkdocs.yml."""

    def __init__(self, **options: Any) -> None:
        self.config = {"base_path": ["snippets", "Where the programs are"]}
        super().__init__(**options)

    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802 - its name in Markdown
        cards = Cards(md, Path(self.getConfig("base_path")))
        md.preprocessors.register(Marks(md), "questions", PRIORITY)
        md.treeprocessors.register(cards, "questions", BEFORE_INLINE)


def makeExtension(**options: Any) -> AskingExtension:  # noqa: N802 - dito
    """How Markdown makes it from its name."""
    return AskingExtension(**options)
