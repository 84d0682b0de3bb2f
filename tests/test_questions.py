"""A question's key is what was run; what is answered is told, and kept, truly."""

import gzip
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from mkdocs.exceptions import PluginError
from playwright.sync_api import FilePayload, Page

from proven.answers import UnprovedError, mended_at, same_answer
from proven.cards import ASSETS, NAMES, files_for
from proven.mkdocs_plugin import ProvenPlugin
from proven.page import Site
from proven.pieces import pieces_of
from proven.program import Program
from proven.rules import page_problems, readings_of, unused
from proven.twins import twin_of
from tests.browser import a_page, serve

MKDOCS = """\
site_name: Asking
markdown_extensions:
  - pymdownx.details
  - pymdownx.highlight: {pygments_lang_class: true}
  - pymdownx.superfences
  - pymdownx.snippets: {base_path: [snippets], check_paths: true}
  - proven.asking
"""
PROGRAM = """\
x = [6.0, 12.0]
print("first:", x[0])
print("second: tensor(12.)")
print("shares: True")
print("copies: False")
print("moves: True, too")
print("1: a = 1")
print("2: b = a")
print("accepted: 1 2")
int("x")  # raises ValueError
"""
OUTPUT = """\
first: 6.0
second: tensor(12.)
shares: True
copies: False
moves: True, too
1: a = 1
2: b = a
accepted: 1 2
ValueError: invalid literal for int() with base 10: 'x'
"""
MENDED = PROGRAM.replace('int("x")  # raises ValueError', 'int("1")')
PAGE = """\
# Page

``` python title="snippets/some/page.py"
--8<-- "some/page.py"
```

{questions}
``` text title="Output"
--8<-- "some/page.out"
```

``` python title="snippets/some/mended.py"
--8<-- "some/mended.py"
```

``` text title="Output"
--8<-- "some/mended.out"
```
"""
ASKS = """\
??? question "What is {0}?"

    ![Answer](some/page.toml#{0})

    Told.

"""
OPTION = '\n[[{0}.options]]\nsays = "{1}"\nwhy = "{2}"\n'
TYPED = (
    '[typed]\nkind = "typed"\nof = "some/page.out"\nafter = "second:"\nwhy = "So."\n'
)
WRONG = '[[typed.wrong]]\nsays = "6"\nwhy = "It adds."\n'
ONE = '[one]\nkind = "one"\nof = "some/page.out"\nafter = "second:"\n' + "".join(
    OPTION.format("one", *pair)
    for pair in [("tensor(12.)", "Sum."), ("tensor(6.)", "Set.")]
)
ALL = '[all]\nkind = "all"\nof = "some/page.out"\n' + "".join(
    OPTION.format("all", *pair)
    for pair in [("shares", "Yes."), ("copies", "No."), ("moves", "Not always.")]
)
LINE = '[line]\nkind = "line"\nof = "some/page.py"\n' + "".join(
    OPTION.format("line", *pair)
    for pair in [('int(\\"x\\")', "No number."), ("x = [6.0, 12.0]", "A list.")]
)
ORDER = '[order]\nkind = "order"\nof = "some/page.out"\n' + "".join(
    OPTION.format("order", *pair) for pair in [("a = 1", "First."), ("b = a", "Then.")]
)
LINKED = '[linked]\nkind = "one"\nlink = "https://example.org"\n' + "".join(
    OPTION.format("linked", *pair) + f"right = {pair[2]}\n"
    for pair in [("yes", "So it says.", "true"), ("no", "It does not.", "false")]
)
EVERY = {
    "typed": TYPED + WRONG,
    "one": ONE,
    "all": ALL,
    "line": LINE,
    "order": ORDER,
    "linked": LINKED,
}


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Site:
    """A site of one page."""
    tmp_path = tmp_path_factory.mktemp("asking")
    (tmp_path / "docs" / "some").mkdir(parents=True)
    some = tmp_path / "snippets" / "some"
    some.mkdir(parents=True)
    (tmp_path / "mkdocs.yml").write_text(MKDOCS, "utf-8")
    for name, text in (("page", PROGRAM), ("mended", MENDED)):
        (some / f"{name}.py").write_text(text, "utf-8")
    (some / "page.out").write_text(OUTPUT, "utf-8")
    (some / "mended.out").write_text(OUTPUT.partition("ValueError")[0], "utf-8")
    return Site(tmp_path)


@pytest.fixture
def project(site: Site) -> Site:
    """The same, and its page asks a question of each kind."""
    ask(site, *EVERY)
    return site


def ask(project: Site, *names: str, **changed: str) -> None:
    """Let the page ask these; `changed`: what their tables are instead."""
    page = PAGE.format(questions="".join(map(ASKS.format, names)))
    (project.docs / "some" / "page.md").write_text(page, "utf-8")
    tables = [
        {**EVERY, **changed}.get(name, "")
        for name in {**dict.fromkeys(names), **changed}
    ]
    (project.snippets / "some" / "page.toml").write_text("\n".join(tables), "utf-8")


def told(project: Site) -> str:
    reading = project.read(project.docs / "some" / "page.md")
    problems = page_problems(project, reading)
    return "\n".join(f"{line}: {text}" for line, text in problems)


def test_a_question_of_each_kind_is_in_order(project: Site) -> None:
    assert told(project) == ""


STATEMENTS = '[all]\nkind = "one"\nof = "some/page.out"\n'
MOVES = OPTION.format("all", "moves", "Is moved.") + 'before = ","\n'
# What breaks a question -> what is said of it, after its file and its id.
PLANTED = {
    "a key that the run does not say": (
        "one",
        ONE.replace("tensor(12.)", "tensor(13.)"),
        "no option is what some/page.out has there: 'tensor(12.)'",
    ),
    "no place in the recording": (
        "typed",
        TYPED.replace("second:", "third:"),
        "some/page.out has no 'third:'",
    ),
    "two places in the recording": (
        "typed",
        TYPED.replace("second:", "True"),
        "has 'True' 2 times",
    ),
    "a wrong answer that is right": (
        "typed",
        TYPED + WRONG.replace('"6"', '"12"'),
        "'12' is called wrong, and some/page.out has 'tensor(12.)' there",
    ),
    "a wrong option that is right": (
        "one",
        ONE.replace("tensor(6.)", "12.0"),
        "'12.0' is the same as what is right",
    ),
    "two equal options": (
        "one",
        ONE.replace("tensor(6.)", "tensor(12.)"),
        "two options say 'tensor(12.)'",
    ),
    "a second True": (
        "all",
        ALL.replace('"all"', '"one"') + MOVES,
        "2 options are right: 'shares' and 'moves'",
    ),
    "nothing wrong": (
        "all",
        STATEMENTS.replace('"one"', '"all"')
        + OPTION.format("all", "shares", "Yes.")
        + MOVES,
        "every option is right",
    ),
    "all that apply, of two": (
        "all",
        ALL.rpartition("\n[[")[0],
        'of two options one is right: kind = "one"',
    ),
    "nothing right": (
        "all",
        ALL.replace('"shares"', '"copies "'),
        "no option is right",
    ),
    "a wrong idea that no program prints": (
        "one",
        ONE + 'after = "shares:"\n',
        "'tensor(6.)' is not what some/page.out has there: 'True'",
    ),
    "an option without an explanation": (
        "one",
        ONE.replace('"Set."', '" "'),
        "the option 'tensor(6.)' has no explanation",
    ),
    "no explanation of what is right": (
        "typed",
        TYPED.replace('"So."', '""'),
        "what is right has no explanation",
    ),
    "no run": ("typed", TYPED.replace('of = "some/page.out"', ""), "names no run"),
    "no run, and no link": (
        "linked",
        LINKED.replace('link = "https://example.org"', ""),
        "nothing proves the option 'yes'",
    ),
    "a key that its author says": (
        "all",
        ALL + "right = false\n",
        "what is right is read off a run",
    ),
    "a recording that is not there": (
        "one",
        ONE.replace("page.out", "gone.out"),
        "'some/gone.out': that is not recorded",
    ),
    "all of the above": (
        "linked",
        LINKED.replace('"no"', '"All of the above"'),
        "no 'all of the', ask for all that apply",
    ),
    "a key that sticks out": (
        "linked",
        LINKED.replace('"yes"', '"yes, because it is copied as a whole"'),
        "the right option sticks out, 36 letters where no other has more than 2",
    ),
    "one option": ("one", ONE.rpartition("\n[[")[0], "needs 2 options or more"),
    "a line that is none": (
        "line",
        LINE.replace("x = [6.0, 12.0]", "x = 6"),
        "'x = 6' is not a line of some/page.py",
    ),
    "not the line that raises": (
        "line",
        LINE.replace('int(\\"x\\")', 'print(\\"first:\\", x[0])'),
        """no option is the line that it is by the run: 'int("x")'""",
    ),
    "a program that mends nothing": (
        "line",
        LINE.replace('page.py"\n', 'page.py"\nmended = "some/page.py"\n'),
        "page.py must differ from page.py in one line",
    ),
    "lines that no program put in order": (
        "order",
        ORDER.replace("b = a", "b = 2"),
        "some/page.out has not one line `<number>: b = 2`",
    ),
    "no order that was accepted": (
        "order",
        ORDER.replace('page.out"\n', 'page.out"\nafter = "right:"\n', 1),
        "has no line that begins with `right:`",
    ),
    "an unknown kind": (
        "one",
        ONE.replace('"one"', '"choice"'),
        "kind = 'choice': one of",
    ),
    "an unknown word": ("one", ONE.replace("after", "behind"), "has no 'behind'"),
    "a number that is no text": (
        "typed",
        TYPED.replace('"So."', "6"),
        "why = 6: it is a text",
    ),
    "the same id twice": ("one", ONE + ONE, "no TOML: "),
}


@pytest.mark.parametrize("what", PLANTED)
def test_a_question_that_cannot_stand_is_refused(project: Site, what: str) -> None:
    name, table, said = PLANTED[what]
    ask(project, name, **{name: table})
    message = told(project)
    assert said in message
    assert "snippets/some/page.toml: " in message
    assert f"[{name}]" in message or "no TOML" in message


def test_an_id_that_is_not_there_or_not_asked_or_asked_twice_is_refused(
    project: Site,
) -> None:
    ask(project, "one", "two", "one", all=ALL)
    message = told(project)
    assert "snippets/some/page.toml has no [two]; its questions: one, all" in message
    assert "[all] is not asked: ![Answer](some/page.toml#all), or remove it" in message
    assert "asks snippets/some/page.toml: [one] a second time" in message
    (project.snippets / "some" / "other.toml").write_text(ONE, "utf-8")
    assert "[one] is in snippets/some/other.toml, too: rename one" in told(project)
    (project.snippets / "some" / "other.toml").unlink()


def test_a_mark_that_no_reader_sees_as_a_question_is_refused(project: Site) -> None:
    page = project.docs / "some" / "page.md"
    page.write_text(
        page.read_text("utf-8") + "\n![Answer](some/page.toml#one)\n", "utf-8"
    )
    assert "[one] stands first in a folded question" in told(project)
    page.write_text(
        page.read_text("utf-8").replace("some/page.toml", "some/it.toml"), "utf-8"
    )
    assert "some/it.toml: the questions of this page are in some/page.toml" in told(
        project
    )


def test_questions_without_their_page_are_refused(project: Site) -> None:
    gone = project.snippets / "some" / "gone.toml"
    gone.write_text(ONE, "utf-8")
    said = [*unused(project, readings_of(project))]
    gone.unlink()
    what = "snippets/some/gone.toml: no page of this name asks these questions"
    assert what in said


def test_a_build_stops_at_a_question_that_cannot_stand(project: Site) -> None:
    plugin = ProvenPlugin()
    plugin.root, plugin.settings, plugin.asked = project.root, project.settings, {}
    page = project.docs / "some" / "page.md"
    plugin.look_for_questions(page.read_text("utf-8"), "some/page.md")
    assert [one.id for one in plugin.asked["some/page.md"]] == [*EVERY]
    ask(project, "one", one=ONE.replace("tensor(12.)", "tensor(13.)"))
    with pytest.raises(PluginError) as raised:
        plugin.look_for_questions(page.read_text("utf-8"), "some/page.md")
    assert "docs/some/page.md:9: " in str(raised.value)
    assert "page.toml: [one] no option is what" in str(raised.value)
    ask(project, "two")
    with pytest.raises(PluginError, match=r"page\.toml: no \[two\]"):
        plugin.look_for_questions(page.read_text("utf-8"), "some/page.md")


# What is recorded, what a reader types, and whether that is it.
TYPED_ANSWERS = [
    ("64000", "64,000", True),
    ("64,000", "64000", True),
    ("[9, 100]", "9,100", False),
    ("tensor(12.)", "12", True),
    ("tensor(12.)", "12.0", True),
    ("tensor(12.)", " Tensor( 12 ) ", True),
    ("tensor(12.)", "6", False),
    ("tensor(12., grad_fn=<MulBackward0>)", "12", True),
    ("tensor(6., dtype=torch.float64)", "6", True),
    ("torch.float32", "float32", True),
    ("torch.float32", "Float64", False),
    ("[0, 11, 21]", "0 11 21", True),
    ("[0, 11, 21]", "[0,11,21]", True),
    ("[0, 11, 21]", "01121", False),
    ("[[1, 2], [3, 4]]", "[1, 2, 3, 4]", False),
    ("torch.Size([2, 3])", "(2, 3)", True),
    ("tensor([ 13., -43.])", "13, -43", True),
    ("tensor([ 13., -43.])", "13 43", False),
    ("4.8794", "4.88", True),
    ("4.8794", "4.9", False),
    ("4.8794", "4.8793", True),
    ("0.57", "0.58", False),
    ("1251", "1250", False),
    ("1000", "1e3", True),
    ("-0.5", "-.5", True),
    ("True", "true", True),
    ("'abc'", "abc", True),
    ("RuntimeError", "runtime error", False),
    ("12", "", False),
]


@pytest.mark.parametrize(("right", "given", "same"), TYPED_ANSWERS)
def test_numbers_are_accepted_as_outputs_are(
    right: str, given: str, same: bool
) -> None:
    assert same_answer(right, given) is same


def test_plain_markdown_has_question_options_and_every_explanation(
    project: Site,
) -> None:
    page = project.docs / "some" / "page.md"
    twin = twin_of(pieces_of(page.read_text("utf-8"), project.snippets))
    for words in ("What is all?", "- shares", "- copies", "- **Right:** shares: Yes."):
        assert words in twin
    assert "page.toml" not in twin


# --- In a browser.

HTML = """<!doctype html><html lang="en"><head>
<meta charset="utf-8"><title>Asking</title>
<link rel="stylesheet" href="/assets/questions.css"><link rel="icon" href="data:,">
<script type="module" src="/assets/questions.js"></script></head>
<body><main class="md-typeset">{}</main></body></html>"""
LISTED = [
    {
        "title": "Some",
        "pages": [
            {
                "title": "Page",
                "address": "",
                "questions": [[n, f"`{n}`?"] for n in EVERY],
            }
        ],
    }
]
RIGHT = {
    "one": "tensor(12.)",
    "all": "shares",
    "line": 'int("x")',
    "linked": "yes",
}
STORE = "import('/assets/answered.js')"


@pytest.fixture(scope="module")
def address(site: Site, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Where the page is served, and the one that shows what was answered."""
    ask(site, *EVERY)
    folder = tmp_path_factory.mktemp("served")
    for name, text in files_for(site.snippets):
        (folder / name).parent.mkdir(exist_ok=True)
        (folder / name).write_text(text, "utf-8")
    (folder / "assets" / "questions.json").write_text(json.dumps(LISTED), "utf-8")
    asking = site.read(site.docs / "some" / "page.md").rendered
    mark = "![Progress](questions.json#progress)"
    for name, html in (("", asking), ("progress", site.markdown.reset().convert(mark))):
        (folder / name).mkdir(exist_ok=True)
        (folder / name / "index.html").write_text(HTML.format(html), "utf-8")
    with serve(folder) as server:
        yield server.url


@pytest.fixture(scope="module")
def browser() -> Iterator[Page]:
    errors: list[str] = []
    with a_page() as page:
        page.on("pageerror", lambda error: errors.append(str(error)))
        yield page
    assert errors == []


@pytest.fixture
def page(browser: Page, address: str) -> Page:
    """The page with the questions, of a reader who was never here."""
    browser.goto(address)
    browser.evaluate("localStorage.clear()")
    return again(browser, address)


def again(page: Page, address: str, waits_for: str = ".ask-form") -> Page:
    page.goto(address)
    page.locator(waits_for).first.wait_for()
    return page


def kept(page: Page) -> dict[str, Any]:
    """What this browser kept, by the question's id."""
    return page.evaluate(f"{STORE}.then(store => store.load().data.answers)")


def verdict(page: Page, name: str) -> str:
    said = page.locator(f"#q-{name} [role=status]")
    return " ".join((said.text_content() or "").split())


def submit(page: Page, name: str) -> None:
    page.locator(f"#q-{name} [type=submit]").press("Enter")


def test_the_script_takes_for_the_same_what_the_engine_does(page: Page) -> None:
    said = page.evaluate(
        """async pairs => {
            const { sameAnswer } = await import("/assets/questions.js");
            return pairs.map(([right, given]) => sameAnswer(right, given));
        }""",
        TYPED_ANSWERS,
    )
    wrong = [
        one for one, same in zip(TYPED_ANSWERS, said, strict=True) if one[2] is not same
    ]
    assert wrong == []


def test_each_kind_is_answered_with_the_keyboard_and_says_why(page: Page) -> None:
    field = page.locator("#q-typed input")
    field.fill("12")
    field.press("Enter")
    assert verdict(page, "typed") == "Right. So."
    for name, says in RIGHT.items():
        page.get_by_label(says, exact=True).press("Space")
        submit(page, name)
        assert verdict(page, name).startswith("Right.")
        assert page.evaluate("document.activeElement.textContent") == "Again"
    assert page.locator("#q-one .ask-because").count() == 2
    assert page.locator("details:not([open])").count() == 1  # that of the order
    page.locator("#q-order [title=Up]").last.press("Enter")  # two: never right at first
    assert page.evaluate("document.activeElement.title") == "Up"
    submit(page, "order")
    assert verdict(page, "order").startswith("Right.")
    assert {name: one["right"] for name, one in kept(page).items()} == dict.fromkeys(
        EVERY, True
    )
    assert page.evaluate(
        "[...document.querySelectorAll('.ask')].every(card => "
        "card.querySelector('fieldset > legend').textContent)"
    )


def test_a_wrong_answer_is_told_why_and_the_first_of_a_visit_counts(
    page: Page, address: str
) -> None:
    submit(page, "one")
    assert verdict(page, "one") == "Choose first."
    page.get_by_label("tensor(6.)").press("Space")
    submit(page, "one")
    assert verdict(page, "one") == "Not right. Set."
    submit(page, "one")  # again
    page.get_by_label("tensor(12.)").press("Space")
    submit(page, "one")
    assert verdict(page, "one") == "Right. Sum."
    page.locator("#q-typed input").fill("6")
    submit(page, "typed")
    assert verdict(page, "typed") == "Not right. It adds."
    page.get_by_label("copies").press("Space")
    submit(page, "all")
    assert verdict(page, "all").startswith("Not right: 1 missed, 1 wrong.")
    submit(page, "order")
    assert verdict(page, "order").startswith(
        "Not right. The line that cannot be number 1"
    )
    answers = kept(page)
    assert [answers[n]["right"] for n in ("one", "typed", "all", "order")] == [
        False
    ] * 4
    again(page, address)
    page.get_by_label("tensor(12.)").press("Space")
    submit(page, "one")
    one = kept(page)["one"]
    assert (one["right"], one["times"], one["answer"]) == (True, 2, "tensor(12.)")


def test_options_come_in_another_order_each_visit(page: Page, address: str) -> None:
    seen: set[str] = set()
    for _ in range(30):
        seen.add(again(page, address).locator("#q-one label").first.inner_text())
        if len(seen) == 2:
            return
    pytest.fail(f"30 times the same order: {seen}")


OFF = """Object.defineProperty(window, "localStorage", {
    get() { throw new DOMException("no", "SecurityError"); } });"""
FULL = """Storage.prototype.setItem = () => {
    throw new DOMException("no", "QuotaExceededError"); };"""


@pytest.mark.parametrize("script", [OFF, FULL], ids=["off", "full"])
def test_with_storage_off_or_full_it_works_and_says_so(
    browser: Page, address: str, script: str
) -> None:
    page = browser.context.browser.new_page()  # type: ignore[union-attr]
    page.add_init_script(script)
    again(page, address).locator("#q-typed input").fill("12")
    submit(page, "typed")
    assert verdict(page, "typed") == "Right. So."
    assert "this is not kept" in page.locator("#q-typed .ask-before").inner_text()
    again(page, f"{address}progress/", "dl")
    said = page.locator(".ask-said-of-all").inner_text()
    assert said.startswith("Your browser keeps nothing") == (script == OFF)
    page.close()


@pytest.mark.parametrize(
    "broken", ["{", '{"kind":"proven-progress","version":1,"answers":{"one":6}}']
)
def test_what_cannot_be_read_is_set_aside_and_not_lost(
    page: Page, address: str, broken: str
) -> None:
    page.evaluate("text => localStorage.setItem('proven-progress:/', text)", broken)
    again(page, f"{address}progress/", "dl")
    assert "cannot be read" in page.locator(".ask-said-of-all").inner_text()
    again(page, address).locator("#q-typed input").fill("12")
    submit(page, "typed")
    assert kept(page).keys() == {"typed"}
    assert page.evaluate("Object.values(localStorage)").count(broken) == 1


NEWER = json.dumps({"kind": "proven-progress", "version": 99, "answers": {}})


def test_a_newer_sites_answers_are_left_alone(page: Page, address: str) -> None:
    page.evaluate("text => localStorage.setItem('proven-progress:/', text)", NEWER)
    again(page, address).locator("#q-typed input").fill("12")
    submit(page, "typed")
    assert (
        "newer than this site knows"
        in page.locator("#q-typed .ask-before").inner_text()
    )
    assert page.evaluate("localStorage.getItem('proven-progress:/')") == NEWER


def entry(right: bool, day: int, times: int = 1) -> dict[str, Any]:
    at = f"2026-11-{day:02}T12:00:00.000Z"
    return {"answer": "it", "right": right, "at": at, "times": times}


def a_file(answers: Any, **more: Any) -> str:
    return json.dumps(
        {"kind": "proven-progress", "version": 1, "answers": answers} | more
    )


def imported(page: Page, text: str) -> str:
    """Import a file with this text on the page of progress; what is said then."""
    page.locator("[type=file]").set_input_files(
        FilePayload(name="it.json", mimeType="application/json", buffer=text.encode())
    )
    status = page.locator(".ask-progress > [role=status]")
    status.filter(has_text="mported").wait_for()
    return status.inner_text()


def test_progress_is_shown_repeated_taken_along_and_removed(
    page: Page, address: str
) -> None:
    again(page, f"{address}progress/", "dl")
    mine = {"one": entry(False, 2), "all": entry(True, 3), "gone": entry(True, 1)}
    assert imported(page, a_file(mine)).startswith("Imported: 3 answers.")
    shown = page.locator(".ask-progress").inner_text()
    assert "2 of 6 questions answered, 1 of them right the last time." in shown
    assert "gone" not in shown
    links = page.locator("[role=listitem] a").all()
    assert [link.get_attribute("href") for link in links] == [
        f"{address}#q-one",
        f"{address}#q-all",
    ]
    # The last answer stays, and a question that left the site is kept.
    imported(page, a_file({"one": entry(True, 4), "all": entry(False, 1, 5)}))
    assert kept(page) == {
        "one": entry(True, 4),
        "all": entry(True, 3, 5),
        "gone": entry(True, 1),
    }
    with page.expect_download() as download:
        page.get_by_role("button", name="Export").press("Enter")
    text = Path(download.value.path()).read_text("utf-8")
    before = kept(page)
    page.once("dialog", lambda dialog: dialog.dismiss())
    page.get_by_role("button", name="Reset").press("Enter")
    assert kept(page) == before
    page.once("dialog", lambda dialog: dialog.accept())
    page.get_by_role("button", name="Reset").press("Enter")
    assert kept(page) == {}
    imported(page, text)
    assert kept(page) == before


REFUSED = {
    "{": "it is broken",
    a_file({})[:-3]: "it is broken",
    "[]": "another kind of file",
    a_file({}, kind="other"): "another kind of file",
    a_file({}, version="1"): "it has no version",
    NEWER: "newer than this site knows",
    a_file([]): "no answers in it",
    a_file({"one": {"right": True}}): "what it says of the question one",
    a_file({"one": {**entry(True, 1), "at": "soon"}}): "the question one",
}


def test_a_file_that_cannot_be_read_changes_nothing(page: Page, address: str) -> None:
    again(page, f"{address}progress/", "dl")
    imported(page, a_file({"one": entry(True, 1)}))
    for text, why in REFUSED.items():
        said = imported(page, text)
        assert said.startswith("it.json was not imported: ")
        assert why in said
        assert said.endswith("Nothing was changed.")
        assert kept(page) == {"one": entry(True, 1)}


def test_an_older_file_is_brought_up(page: Page, address: str) -> None:
    again(page, f"{address}progress/", "dl")
    imported(page, a_file({"one": True}, version=0))
    assert kept(page)["one"]["right"] is True


def test_the_scripts_are_light() -> None:
    scripts = [path for path in ASSETS.glob("*.js") if path.name in NAMES]
    assert sum(len(gzip.compress(path.read_bytes())) for path in scripts) <= 10_000


def test_without_javascript_it_is_all_there(browser: Page, address: str) -> None:
    page = browser.context.browser.new_page(java_script_enabled=False)  # type: ignore[union-attr]
    page.goto(address)
    assert page.locator("details.question").count() == len(EVERY)
    assert page.locator("details[open]").count() == 0
    page.locator("summary").first.press("Enter")
    for words in ("What is one?", "tensor(6.)", "So."):
        assert page.get_by_text(words).first.is_visible()
    page.close()


@pytest.mark.parametrize(
    ("moved", "found"), [("b c a", 1), ("c a b", 3), ("b a c", 0), ("a c b", 0)]
)
def test_a_line_that_moved_is_the_cause_and_one_of_two_that_swapped_is_refused(
    tmp_path: Path, moved: str, found: int
) -> None:
    for name, lines in (("page", "a b c"), ("mended", moved)):
        path = tmp_path / f"{name}.py"
        path.write_text(lines.replace(" ", "\n") + "\n", "utf-8")
        path.with_suffix(".out").write_text(f"{name}\n", "utf-8")
    programs = [Program(tmp_path / f"{name}.py") for name in ("page", "mended")]
    if found:
        assert mended_at(*programs) == found
    else:
        with pytest.raises(UnprovedError, match="swaps two neighbours of page"):
            mended_at(*programs)
