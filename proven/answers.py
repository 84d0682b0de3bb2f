"""Which answers to a question are right: read off what was run, said by no author.

`judged` also says why a question cannot stand as it is: what its options claim is
held against recordings, and each needs an explanation and a run, or a link.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from decimal import Decimal
from difflib import SequenceMatcher
from pathlib import Path

from proven.compare import within
from proven.include import Include
from proven.program import DECLARED, MARKER, Program, parse
from proven.question import Blank, Option, Question
from proven.recorded import text_of

# A text as it is compared: numbers, words, and each other character.
TOKEN = re.compile(
    r"(?<![\w.)\]])[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?(?![\w])|[^\W\d]\w*|\d+|\S",
    re.I,
)
IS_NUMBER = re.compile(r"[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?", re.I)
GROUPED = re.compile(r"[-+]?\d{1,3}(?:,\d{3})+(?:\.\d+)?")  # 64,000
ASKED = "True"  # what a program prints of an option that is right
ACCEPTED = "accepted:"  # how a program's line begins that names an order
FEWEST = 2  # options
GIVES_AWAY = re.compile(
    r"\b(?:all|none|both|neither|any) of (?:the|these|them|those)\b"
)
OFFICIAL = re.compile(r"https://\S+")
# A right option that sticks out: half as long again as every other, and this much more.
STICKS_OUT, BY_LETTERS = 1.5, 15


@dataclass
class Key:
    """What is right; each list goes with the question's options, or its blanks."""

    right: list[bool] = field(default_factory=list)
    texts: list[str] = field(default_factory=list)  # what is to be typed
    orders: list[list[int]] = field(default_factory=list)  # of options, from 0


class UnprovedError(Exception):
    """Why something cannot be read off a recording: cause and remedy."""


def judged(question: Question, snippets: Path) -> tuple[Key, list[str]]:
    """What is right, and what is wrong with the question."""
    kinds = {"typed": typed, "line": line, "order": order}
    key, faults = Key(), [*unexplained(question)]
    try:
        found = kinds.get(question.kind, chosen)(question, snippets, key)
        faults += found
    except UnprovedError as error:
        faults.append(str(error))
    return key, faults


def unexplained(question: Question) -> Iterator[str]:
    """Options without an explanation, too few of them, or two that are one."""
    options = [*question.options, *(o for b in question.blanks for o in b.wrong)]
    for option in options:
        if not option.says.strip():
            yield 'an option says nothing: says = "..."'
        if not option.why.strip():
            yield (
                f"the option {option.says!r} has no explanation: say in `why` which "
                "idea it is, and why that holds or fails"
            )
        if match := GIVES_AWAY.search(option.says.lower()):
            yield f"the option {option.says!r}: no {match[0]!r}, ask for all that apply"
        if option.right is not None and not (option.link or question.link):
            what = f"the option {option.says!r}: what is right is read off a run"
            yield f"{what}, `right` goes with a link"
        if option.link and not OFFICIAL.fullmatch(option.link):
            yield f"link = {option.link!r}: a whole address, https://..."
    for blank in question.blanks:
        if not blank.why.strip():
            yield 'what is right has no explanation: why = "..."'
    if question.link and not OFFICIAL.fullmatch(question.link):
        yield f"link = {question.link!r}: a whole address, https://..."
    if question.kind != "typed":
        if len(question.options) < FEWEST:
            yield f"needs {FEWEST} options or more: [[{question.id}.options]]"
        said = [plain(option.says) for option in question.options]
        for text in sorted({text for text in said if said.count(text) > 1}):
            yield f"two options say {text!r}"


def typed(question: Question, snippets: Path, key: Key) -> Iterator[str]:
    """Each blank is what the recording has there; what is known to be wrong is."""
    for blank in question.blanks:
        where = blank.of or question.of
        if not where:  # said before what follows from it
            raise UnprovedError('names no run: of = "<chapter>/<name>.out"')
        if not blank.after:
            raise UnprovedError('says not where the answer stands: after = "..."')
        text = read_off(snippets, where, blank.after, blank.before)
        key.texts.append(text)
        yield from wrong_ones(blank, where, text, snippets)


def wrong_ones(blank: Blank, where: str, text: str, snippets: Path) -> Iterator[str]:
    said: list[str] = []
    for option in blank.wrong:
        if same_answer(text, option.says):
            yield f"{option.says!r} is called wrong, and {where} has {text!r} there"
        if any(same_answer(other, option.says) for other in said):
            yield f"two wrong answers are {option.says!r}"
        said.append(option.says)
        yield from of_a_wrong_idea(option, where, snippets)


def of_a_wrong_idea(option: Option, where: str, snippets: Path) -> Iterator[str]:
    """A wrong option that names a program: that is what the program prints."""
    if option.of or option.after:
        place = option.of or where
        printed = read_off(snippets, place, option.after, option.before)
        if not same_answer(printed, option.says):
            yield f"{option.says!r} is not what {place} has there: {printed!r}"


def chosen(question: Question, snippets: Path, key: Key) -> Iterator[str]:
    """One or all of several options: by what a recording has, or by a line for each."""
    if question.after and question.kind == "one":
        yield from by_value(question, snippets, key)
    else:
        yield from by_statement(question, snippets, key)
        if question.kind == "all" and all(key.right):
            yield "every option is right: what is to be chosen, then?"
        if question.kind == "all" and len(question.options) == FEWEST:
            yield 'of two options one is right: kind = "one", or a third option'
    right = [
        o.says for o, holds in zip(question.options, key.right, strict=True) if holds
    ]
    if not right:
        yield "no option is right"
    if question.kind == "one" and len(right) > 1:
        yield f"{len(right)} options are right: {' and '.join(map(repr, right))}"


def by_value(question: Question, snippets: Path, key: Key) -> Iterator[str]:
    """The right one is what stands in the recording."""
    text = read_off(snippets, question.of, question.after, question.before)
    for option in question.options:
        holds = plain(option.says) == plain(text)
        key.right.append(holds)
        loosely = same_answer(text, option.says)
        if not holds and loosely and is_wrapped(text) != is_wrapped(option.says):
            yield f"{option.says!r} is the same as what is right, {text!r}"
        if not holds:
            yield from of_a_wrong_idea(option, question.of, snippets)
    if not any(key.right):
        yield f"no option is what {question.of} has there: {text!r}"


def by_statement(question: Question, snippets: Path, key: Key) -> Iterator[str]:
    """Of each option a program printed whether it holds, or a link says so."""
    asked = question.asked or ASKED
    for option in question.options:
        place = option.of or question.of
        if option.right is not None and (option.link or question.link):
            key.right.append(option.right)
        elif place:
            after = option.after or f"{plain(option.says)}:"
            before = option.before or question.before
            text = read_off(snippets, place, after, before)
            key.right.append(plain(text) == plain(asked))
        else:
            raise UnprovedError(
                f"nothing proves the option {option.says!r}: of = "
                '"<chapter>/<name>.out", or a link, with right = true or false'
            )
    if question.kind == "one":
        yield from sticks_out(question, key)


def sticks_out(question: Question, key: Key) -> Iterator[str]:
    """A right option that is by far the longest."""
    sizes = [len(plain(option.says)) for option in question.options]
    pairs = [*zip(sizes, key.right, strict=True)]
    right = [size for size, holds in pairs if holds]
    wrong = max((size for size, holds in pairs if not holds), default=0)
    if (
        wrong
        and len(right) == 1
        and right[0] > max(STICKS_OUT * wrong, wrong + BY_LETTERS)
    ):
        yield (
            f"the right option sticks out, {right[0]} letters where no other has more "
            f"than {wrong}: shorten it, or say the others as fully"
        )


def line(question: Question, snippets: Path, key: Key) -> Iterator[str]:
    """The line that is declared to raise, or the one that another program mends."""
    program = program_at(snippets, question.of)
    asked = question.asked or "raises"
    code = lines_of(program)
    if question.mended:
        at = mended_at(program, program_at(snippets, question.mended))
    elif asked in {"raises", "warns"}:
        declared = program.declared(asked)
        if len(declared) != 1:
            raise UnprovedError(
                f"{question.of} has not one line `# {asked} ...`: {len(declared)}"
            )
        at = next(iter(declared))
    else:
        raise UnprovedError(
            f'asked = {asked!r}: "raises" or "warns", or name a mended program'
        )
    for option in question.options:
        places = [n for n, text in enumerate(code, 1) if text.strip() == option.says]
        if len(places) != 1:
            times = f"{len(places)} times" if places else "not"
            yield f"{option.says!r} is {times} a line of {question.of}"
        key.right.append(places == [at])
    if not any(key.right):
        yield f"no option is the line that it is by the run: {code[at - 1].strip()!r}"


def mended_at(program: Program, other: Program) -> int:
    """The one line in which two programs differ; the other one runs, and otherwise."""
    old, new = lines_of(program), lines_of(other)
    name, codes = other.path.name, SequenceMatcher(None, old, new, False).get_opcodes()
    gone = [n for kind, a, b, _, _ in codes if kind != "equal" for n in range(a, b)]
    came = [n for kind, _, _, a, b in codes if kind != "equal" for n in range(a, b)]
    spread = len([kind for kind, *_ in codes if kind != "equal"]) > 1
    moved = [old[n].strip() for n in gone] == [new[n].strip() for n in came]
    if len(gone) != 1 or len(came) > 1 or (spread and not moved):
        raise UnprovedError(
            f"{name} must differ from {program.path.name} in one line: changed, left "
            "out, or moved"
        )
    if spread and len(candidates := moved_lines(old, new)) > 1:
        either = " or ".join(map(repr, candidates))
        raise UnprovedError(
            f"{name} swaps two neighbours of {program.path.name}: the line may be "
            f"{either}; let it move past two lines or more"
        )
    if other.declared("raises"):
        raise UnprovedError(f"{name} raises an error itself: it mends nothing")
    outputs = [text_of(one.path.with_suffix(".out")) for one in (program, other)]
    if outputs[0] == outputs[1]:
        raise UnprovedError(
            f"{name} prints the same as {program.path.name}: it mends nothing"
        )
    return gone[0] + 1


def moved_lines(old: list[str], new: list[str]) -> list[str]:
    """Each line that, moved alone, makes one program of the other."""
    old, new = ([text for text in code if text.strip()] for code in (old, new))
    without = [[*new[:place], *new[place + 1 :]] for place in range(len(new))]
    found = {
        line.strip()
        for place, line in enumerate(old)
        if [*old[:place], *old[place + 1 :]] in without
    }
    return sorted(found)


def order(question: Question, snippets: Path, key: Key) -> Iterator[str]:
    """Every order that a program tried and accepted; it numbers the lines itself."""
    text = recording(snippets, question.of)
    start = question.after or ACCEPTED
    numbers: dict[int, int] = {}  # as the program numbers the lines -> option
    for place, option in enumerate(question.options):
        says = re.escape(option.says)
        found = re.findall(rf"^(\d+): {says}$", text, re.M)
        if len(found) != 1:
            raise UnprovedError(
                f"{question.of} has not one line `<number>: {option.says}`"
            )
        numbers[int(found[0])] = place
    for said in re.findall(rf"^{re.escape(start)}(.*)$", text, re.M):
        found = [int(number) for number in said.split()]
        if sorted(found) != sorted(numbers):
            raise UnprovedError(
                f"{question.of} has `{start}{said}`, which is no order of these lines"
            )
        key.orders.append([numbers[number] for number in found])
    if not key.orders:
        raise UnprovedError(f"{question.of} has no line that begins with `{start}`")
    yield from ()


# --- What is recorded.


def recording(snippets: Path, name: str) -> str:
    """The text of a recording, `autograd/adds.out`, or of one of its sections."""
    if not name:
        raise UnprovedError('names no run: of = "<chapter>/<name>.out"')
    file, _, section = name.partition(":")
    path = snippets / file
    if path.suffix != ".out":
        raise UnprovedError(f"of = {name!r}: a recording, <chapter>/<name>.out")
    if not path.is_file():
        raise UnprovedError(f"of = {name!r}: that is not recorded; is its name right?")
    if not section:
        lines = text_of(path).split("\n")
        return "\n".join(one for one in lines if not MARKER.search(one))
    if section not in [part.name for part in parse(path)[0]]:
        raise UnprovedError(f"of = {name!r}: {path.name} has no section {section!r}")
    return Include(path, section, 0).text


def read_off(snippets: Path, name: str, after: str, before: str) -> str:
    """What stands in a recording after this text, up to that or the line's end."""
    text = recording(snippets, name)
    if not after:
        raise UnprovedError('says not where in the recording it stands: after = "..."')
    if (times := text.count(after)) != 1:
        has = f"has {after!r} {times} times: write more of what stands before it"
        raise UnprovedError(f"{name} {has if times else f'has no {after!r}'}")
    rest = text.split(after)[1]
    if before and before not in rest:
        raise UnprovedError(f"{name} has no {before!r} after {after!r}")
    found = rest.split(before or "\n")[0].strip()
    if not found:
        raise UnprovedError(f"{name} has nothing after {after!r}")
    return found


def program_at(snippets: Path, name: str) -> Program:
    if not name.endswith(".py") or not (snippets / name).is_file():
        raise UnprovedError(f"{name!r} is no program: <chapter>/<name>.py")
    return Program(snippets / name)


def lines_of(program: Program) -> list[str]:
    """A program's lines, without what they declare."""
    return [DECLARED.sub("", text).rstrip() for text in program.source.split("\n")]


# --- When two answers are the same.


def plain(text: str) -> str:
    """A text without the marks of code and without blanks that say nothing."""
    return " ".join(text.replace("`", "").split())


def same_answer(right: str, given: str) -> bool:
    """Whether what a reader typed is what is recorded; `questions.js` does as much.

    Case, blanks, commas and quotes do not count, nor do brackets around all of it or
    the name of what holds it: `tensor(12.)`, `12` and `12.0` are the same.
    """
    typed = meant(given)
    return any(
        len(wanted) == len(typed) and all(map(same_token, wanted, typed))
        for wanted in (
            meant(right),
            meant(re.sub(r",\s*\w+=[^,()]*(?=\)$)", "", right)),
        )
    )


def meant(text: str) -> list[str]:
    """The tokens of an answer that count."""
    if GROUPED.fullmatch(text.strip()):
        text = text.replace(",", "")
    tokens = TOKEN.findall(re.sub(r"[`'\",]", " ", text.lower()).strip())
    while True:
        if tokens[1:2] == ["."] and tokens[2:]:  # torch.float32
            tokens = tokens[2:]
        elif tokens[1:2] == ["("] and tokens[0].isidentifier() and closes(tokens[1:]):
            tokens = tokens[2:-1]
        elif tokens and tokens[0] in "([" and closes(tokens):
            tokens = tokens[1:-1]
        else:
            return [{"(": "[", ")": "]"}.get(token, token) for token in tokens]


def closes(tokens: list[str]) -> bool:
    """Whether the bracket that opens `tokens` closes at their end."""
    depth = 0
    for place, token in enumerate(tokens):
        depth += (token in "([") - (token in ")]")
        if not depth:
            return place == len(tokens) - 1
    return False


def same_token(right: str, given: str) -> bool:
    """Equal, or two numbers that an output would count as one."""
    if not (IS_NUMBER.fullmatch(right) and IS_NUMBER.fullmatch(given)):
        return right == given
    a, b = Decimal(right), Decimal(given)
    return a == b or bool(re.search(r"\.\d", right) and within(a, b))


def is_wrapped(text: str) -> bool:
    """Whether an answer names what holds it, as `tensor(12.)` does."""
    return bool(re.fullmatch(r"[\w.]+\(.*\)", plain(text), re.S))
