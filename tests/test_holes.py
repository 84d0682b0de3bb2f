"""Each way to show something that was not run turns the checks red.

One small project is made in which every page breaks one promise; it is run and
audited once, and each test reads what was said of its page.
"""

import json
import os
import re
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Sequence
from pathlib import Path

import pytest

from proven.page import Site
from proven.program import digest
from proven.rules import audit
from tests.conftest import ROOT, build

BOOM = 'raise RuntimeError("boom")\n'
FRONT = "---\ndescription: A page.\n---\n\n# Page\n\n"  # six lines
FENCE = '``` python title="snippets/some/{0}"\n--8<-- "some/{0}"\n```\n'
OUTPUT = '\n``` text title="Output"\n--8<-- "some/{0}.out"\n```\n'
FIGURE = "\n![A line that rises](assets/figures/some/{0}.svg)\n"


def shown(name: str) -> str:
    """A page that shows the program `name` and its recorded output."""
    return FENCE.format(f"{name}.py") + OUTPUT.format(name)


def indented(text: str, spaces: int = 4) -> str:
    return "".join(" " * spaces + line for line in text.splitlines(keepends=True))


def two_lines(last: str, number: str = "0.1250") -> str:
    return f"first\n{number}\n{last}\n"


DRAW = "import matplotlib.pyplot as plt\nplt.plot([1, 2])\nplt.savefig('{0}.svg')\n"
PROGRAMS = {
    "boom": BOOM,
    "leak": "import torch\ntorch.set_default_dtype(torch.float64)\n"
    'import os\nos.environ["LEAK"] = "yes"\ntorch.manual_seed(7)\n'
    "print(torch.zeros(1).dtype)\n",
    "clean": "import os\nimport torch\nprint(torch.zeros(1).dtype)\n"
    'print(os.environ.get("LEAK"), os.listdir("."), torch.get_num_threads())\n'
    "print(torch.initial_seed() != 7)\n",
    "pickled": "import io\nimport torch\n\n\n"
    "class Model(torch.nn.Linear):\n    pass\n\n\n"
    "buffer = io.BytesIO()\ntorch.save(Model(1, 1), buffer)\nbuffer.seek(0)\n"
    "print(type(torch.load(buffer, weights_only=False)).__name__)\n",
    "where": 'print("where: cpu")\n',
    "accents": 'print("caf\\u00e9 \\u2192 \\u03bb")\n',
    "steps": "# --8<-- [start:one]\nx = 1\nprint(x)\n# --8<-- [end:one]\n"
    "# --8<-- [start:two]\nprint(x + 1)\n# --8<-- [end:two]\n",
    "long": "# one\n" * 26,
    "unclosed": "#\n# --8<-- [start:one]\nunclosed = 1\n",
    "around": "# --8<-- [start:one]\na = 1\n# --8<-- [end:one]\nx = 2\n",
    "declared": 'import warnings\nwarnings.warn("careful")  # warns UserWarning\n'
    'int("x")  # raises ValueError\n',
    "guarded": f'if __name__ == "__main__":\n    {BOOM}',
    "leaves": 'import sys\nprint("bye")\nsys.exit()\n',
    "loops": "#\nwhile True: pass\n",
    "asks": 'import urllib.request\nurllib.request.urlopen("http://example.org")\n',
    "asks_and_says_so": "from urllib.request import urlopen\n"
    'urlopen("http://example.org")  # raises NoNetwork\n',
    "tab": "if True:\n\tprint(1)\n",
    "latin": "",
    "nested": "# --8<-- [start:one]\n# --8<-- [start:two]\nx = 1\n"
    "# --8<-- [end:two]\n# --8<-- [end:one]\n",
    "same_name": "# --8<-- [start:one]\nx = 1\n# --8<-- [end:one]\n" * 2,
    "hashes": "print({f'word {n}' for n in range(9)})\n",
    "prints_a_fence": 'print("```")\n',
    "prints_a_mark": 'print("# --8" + "<-- [start:one]")\n',
    "goes_back": 'print("plain")\nprint("1\\r2")\n',
    "twin": DRAW.format("twins"),
    "other_twin": DRAW.format("twins"),
    "other_type": 'int("x")  # raises TypeError\n',
    "no_raise": "x = 1  # raises ValueError\n",
    "no_warning": "x = 1  # warns UserWarning\n",
    "warns": 'import warnings\nwarnings.warn("careful")\n',
    "unshown": 'print("unshown")\n',
    "silent": "x = 1\n",
    "line_removed": 'print("first\\n0.1250\\nlast")\n',
    "digit": 'print("first\\n0.1252\\nlast")\n#\n',
    "within": 'print("first\\n0.1251\\nlast")\n#\n#\n',
    "integer": 'print("first\\n1251\\nlast")\n',
    "word": 'print("first\\n0.1250\\nother")\n',
    "prints_more": 'print("first\\n0.1250\\nlast")\nprint("more")\n',
    "nowhere": 'print("no page shows this")\n',
    "commented": 'print("only in a comment")\n',
    "gpu": '# Needs a GPU.\nprint("on the GPU")\n',
    "gpu_unsaid": '# Needs a GPU.\nprint("unsaid")\n',
    "empty": "",
    "blanks": 'print("a\\n   \\nb  ")\n',
    "bar": 'print("| a\\nb")\n',
    "never_recorded": "print(1)\n",
    "draws": DRAW.format("draws"),
    "draws_anew": DRAW.format("changed"),
    "draws_png": DRAW.format("draws").replace(".svg", ".png"),
    "says_it_draws": '# plt.savefig("by_hand.svg")\n',
    "goes_on": 'int("x")  # raises ValueError\nprint("never")\n',
    "broken": "print(1\n",
    "asks_you": 'input("A number: ")\n',
    "unseeded": "import torch\nprint(torch.rand(3))\n",
    "dies": "import os\nos._exit(3)\n",
    "forgets": "import concurrent\n\nprint(concurrent.futures.Future.__name__)\n",
    "forgets_its_alias": "import concurrent as c\n\nprint(c.futures.Future.__name__)\n",
}
OUTPUTS = {
    "leak": "torch.float64\n",
    "clean": "torch.float32\nNone [] 1\nTrue\n",
    "pickled": "Model\n",
    "accents": "caf\u00e9 \u2192 \u03bb\n",
    "steps": "--8<-- [start:one]\n1\n--8<-- [end:one]\n"
    "--8<-- [start:two]\n2\n--8<-- [end:two]\n",
    "declared": "UserWarning: careful\n"
    "ValueError: invalid literal for int() with base 10: 'x'\n",
    "where": "where: cpu\n",
    "blanks": "a\n   \nb  \n",
    "bar": "| a\nb\n",
    "where.cuda": "device: one\ntorch: 2.13.0\nday: 2026-11-25\nprogram: "
    + digest(PROGRAMS["where"])
    + "\noutput: "
    + digest("where: cuda:0\n")
    + "\n--8<-- [start:output]\nwhere: cuda:0\n--8<-- [end:output]\n",
    "leaves": "bye\n",
    "forgets": "Future\n",
    "forgets_its_alias": "Future\n",
    "other_type": "ValueError: invalid literal for int() with base 10: 'x'\n",
    "warns": "UserWarning: careful\n",
    "unshown": "unshown\n",
    "silent": "a line\n",
    "goes_on": "ValueError: invalid literal for int() with base 10: 'x'\n",
    "line_removed": "first\n0.1250\n",
    "digit": two_lines("last"),
    "within": two_lines("last"),
    "integer": two_lines("last", "1250"),
    "word": two_lines("last"),
    "prints_more": two_lines("last"),
    "nowhere": "no page shows this\n",
}
ON_A_GPU = (
    OUTPUT.format("where.cuda")
    .replace('.out"', '.out:output"')
    .replace("Output", "A GPU prints (one)")
)
STEP = FENCE.format("steps.py").replace('py"\n`', 'py:{0}"\n`')
STEP_OUTPUT = OUTPUT.format("steps").replace('out"', 'out:{0}"') + "\n"
STEPS = STEP + STEP_OUTPUT
BOOM_FENCE = FENCE.format("boom.py")

# Page -> its Markdown. These keep every promise:
GOOD = {
    "leaks_state": shown("leak"),
    "starts_clean": shown("clean"),
    "pickles_its_class": shown("pickled"),
    "non_ascii_output_in_the_c_locale": shown("accents"),
    "sections_in_order": STEPS.format("one") + STEPS.format("two"),
    "declares_what_it_raises": shown("declared"),
    "a_last_digit_off_by_one": shown("within"),
    "folded_output": FENCE.format("accents.py")
    + '\n??? question "Predict"\n\n'
    + indented(OUTPUT.format("accents")),
    "long_and_folded": "??? example\n\n" + indented(FENCE.format("long.py")),
    "needs_a_gpu_and_says_so": '!!! gpu "Needs a GPU"\n\n'
    + indented(FENCE.format("gpu.py")),
    "a_gpu_prints_another_text": shown("where") + ON_A_GPU,
    "draws": FENCE.format("draws.py") + FIGURE.format("draws"),
    "prints_blanks": shown("blanks"),
    "prints_a_bar": shown("bar"),
    "forgets": shown("forgets"),
    "forgets_its_alias": shown("forgets_its_alias"),
    "known_command": "``` console\n$ make test\n```\n",
}
# And these break one: page -> (Markdown, what must be said of it).
RUN = "RuntimeError: boom"
TYPED = "Python typed into the page"
TYPED_TEXT = "text (or indented code) typed into the page"
UNSEEN = "some/boom.py is not shown as a block of its own"
ALONE = "an include stands alone on its line"
DIFFERS = "It made something else than"
MARKED = "marks of pytest have no place in a page"
BAD = {
    "py": (BOOM_FENCE.replace(" python", " py"), 'a block in "py"'),
    "python3": (BOOM_FENCE.replace(" python", " python3"), 'a block in "python3"'),
    "pycon": (BOOM_FENCE.replace(" python", " pycon"), 'a block in "pycon"'),
    "braces": (
        BOOM_FENCE.replace("python title", "{.python title").replace(
            'py"\n-', 'py"}\n-'
        ),
        RUN,
    ),
    "braces_alias": ('``` {.py3}\n--8<-- "some/boom.py"\n```\n', 'a block in "py3"'),
    "title": (BOOM_FENCE, RUN),
    "highlighted": (BOOM_FENCE.replace("python ", 'python hl_lines="1" '), RUN),
    "tildes": (BOOM_FENCE.replace("```", "~~~"), RUN),
    "indented": ("Text.\n\n" + indented(BOOM), TYPED_TEXT),
    "quoted": ("> ``` python\n> print('typed')\n> ```\n", TYPED),
    "quoted_include": ('> ``` python\n> --8<-- "some/boom.py"\n> ```\n', ALONE),
    "in_a_comment": (f"<!--\n{BOOM_FENCE}-->\n", UNSEEN),
    "in_a_tab": ('=== "Tab"\n\n' + indented(BOOM_FENCE), RUN),
    "in_a_list": ("* item\n\n" + indented(BOOM_FENCE), RUN),
    "in_an_admonition": ("!!! note\n\n" + indented(BOOM_FENCE), RUN),
    "raw_html": (f"<pre><code>{BOOM}</code></pre>\n", 'a block in "no language"'),
    "tagged_as_text": (f"``` text\n{BOOM}```\n", TYPED_TEXT),
    "typed": ("``` python\nprint('typed')\n```\n", TYPED),
    "typed_output": (
        FENCE.format("unshown.py") + "\n``` text\nunshown!\n```\n",
        TYPED_TEXT,
    ),
    "wrong_title": (
        FENCE.format("silent.py").replace("snippets/some", "snippets/other"),
        'title="snippets/some/silent.py"',
    ),
    "output_line_removed": (shown("line_removed"), DIFFERS),
    "digit_changed_by_two": (shown("digit"), DIFFERS),
    "integer_changed": (shown("integer"), DIFFERS),
    "word_changed": (shown("word"), DIFFERS),
    "prints_after_its_output": (shown("prints_more"), DIFFERS),
    "prints_but_not_shown": (
        FENCE.format("unshown.py"),
        'what some/unshown.py prints: include "some/unshown.out" after it',
    ),
    "shown_but_not_printed": (shown("silent"), DIFFERS),
    "typed_copy": (BOOM_FENCE.replace('--8<-- "some/boom.py"', BOOM.strip()), TYPED),
    "typed_copy_of_an_output": (
        FENCE.format("unshown.py") + "\n``` text\nunshown\n```\n",
        TYPED_TEXT,
    ),
    "program_as_text": (
        BOOM_FENCE.replace("python", "text"),
        'some/boom.py in a block in "text": use python',
    ),
    "output_as_python": (
        shown("unshown").replace(" text", " python"),
        'unshown.out in a block in "python": use text',
    ),
    "output_before_its_program": (
        OUTPUT.format("unshown") + "\n" + FENCE.format("unshown.py"),
        "some/unshown.out belongs after what prints it",
    ),
    "outputs_after_all_sections": (
        "".join(text.format(n) for text in (STEP, STEP_OUTPUT) for n in ("one", "two")),
        "some/steps.out:one belongs after what prints it",
    ),
    "shown_twice": (
        FENCE.format("silent.py") * 2,
        "shows some/silent.py a second time",
    ),
    "section_shown_twice": (
        STEPS.format("one") * 2 + STEPS.format("two"),
        "shows some/steps.py:one a second time",
    ),
    "sections_out_of_order": (
        STEPS.format("two") + STEPS.format("one"),
        "in another order than they run: one, two",
    ),
    "section_left_out": (
        STEPS.format("one"),
        "does not show every section of steps.py: two",
    ),
    "whole_of_a_program_in_sections": (
        FENCE.format("steps.py"),
        "some/steps.py: steps.py has the sections one, two",
    ),
    "section_of_a_program_without": (
        FENCE.format("boom.py").replace('py"\n`', 'py:one"\n`'),
        "some/boom.py:one: boom.py has no sections",
    ),
    "output_shown_twice": (
        shown("unshown") + OUTPUT.format("unshown"),
        "shows some/unshown.out a second time",
    ),
    "also_outside_a_fence": (
        shown("unshown") + '\n--8<-- "some/unshown.py"\n',
        "some/unshown.py is not shown as a block of its own",
    ),
    "two_in_one_fence": (
        FENCE.format("boom.py").replace("\n```\n", '\n--8<-- "some/silent.py"\n```\n'),
        UNSEEN,
    ),
    "include_over_lines": (
        "``` python\n--8<--\nsome/boom.py\n--8<--\n```\n",
        f"include_over_lines.md:8: {ALONE}",
    ),
    "include_without_quotes": (BOOM_FENCE.replace('-- "some/boom.py"', "-- x"), ALONE),
    "nested_sections": (
        STEP.format("one").replace("steps", "nested"),
        "nested.py:2: [start:two] does not fit, section 'one' is open",
    ),
    "two_sections_of_one_name": (
        STEP.format("one").replace("steps", "same_name"),
        "same_name.py:4: [start:one] does not fit, none is open",
    ),
    "holds_a_tab": (FENCE.format("tab.py"), "tab.py:2: a page cannot show '\\t'"),
    "not_utf_8": (FENCE.format("latin.py"), "latin.py:1: it is not UTF-8"),
    "prints_a_fence": (FENCE.format("prints_a_fence.py"), "prints '```': print plain"),
    "prints_a_mark": (FENCE.format("prints_a_mark.py"), "prints '-8<-- [start:one]'"),
    "goes_back": (FENCE.format("goes_back.py"), "goes_back.py:2 (shown in"),
    "output_outside_a_fence": (
        FENCE.format("unshown.py") + '\n--8<-- "some/unshown.out"\n',
        "some/unshown.out is not shown as a block of its own",
    ),
    "raw_svg": ("<svg><text>7</text></svg>\n", "<svg>: a page is written in Markdown"),
    "raw_samp": ("Shows <samp>tensor(7)</samp>.\n", "<samp>: a page is written in"),
    "nothing_folded": (
        '??? question "Guess"\n\nThe answer.\n',
        "nothing_folded.md:7: nothing is folded in here",
    ),
    "nothing_folded_at_once": (
        '??? question "Guess"\nThe answer.\n',
        "nothing_folded_at_once.md:7: nothing is folded in here",
    ),
    "figure_before_its_program": (
        FIGURE.format("draws") + "\n" + FENCE.format("draws.py"),
        "draws.svg belongs after the program that draws it",
    ),
    "figure_drawn_twice": (
        FENCE.format("twin.py") + FIGURE.format("twins"),
        "twin.py:1: other_twin.py draws twins.svg, too",
    ),
    "long_and_open": (
        FENCE.format("long.py"),
        "some/long.py shows 26 lines: at most 25",
    ),
    "section_without_an_end": (
        STEP.format("one").replace("steps", "unclosed"),
        "snippets/some/unclosed.py:2: section 'one' has no [end:one]",
    ),
    "lines_outside_the_sections": (
        STEP.format("one").replace("steps", "around"),
        "snippets/some/around.py:4: outside the sections: x = 2",
    ),
    "empty": (FENCE.format("empty.py"), "snippets/some/empty.py:1: it is empty"),
    "neither_program_nor_output": (
        FENCE.format("notes.txt"),
        "notes.txt: include a program (.py) or what it printed (.out)",
    ),
    "never_recorded": (
        shown("never_recorded"),
        "some/never_recorded.out is not recorded: `make record "
        "ONLY=docs/never_recorded.md` does it",
    ),
    "figure_not_shown": (
        FENCE.format("draws.py"),
        "![What it shows](assets/figures/some/draws.svg)",
    ),
    "figure_without_a_text": (
        FENCE.format("draws.py")
        + FIGURE.format("draws").replace("A line that rises", ""),
        "a picture without a text alternative",
    ),
    "figure_by_hand": (
        FENCE.format("silent.py") + FIGURE.format("by_hand"),
        "no program on this page draws assets/figures/some/by_hand.svg",
    ),
    "figure_not_drawn": (
        FENCE.format("says_it_draws.py") + FIGURE.format("by_hand"),
        "It does not draw docs/assets/figures/some/by_hand.svg",
    ),
    "figure_changed": (
        FENCE.format("draws_anew.py") + FIGURE.format("changed"),
        "The figure differs from docs/assets/figures/some/changed.svg:\n---",
    ),
    "figure_that_is_no_svg": (FENCE.format("draws_png.py"), "save figures as .svg"),
    "added_by_the_theme": ("Text.\n", TYPED),
    "skip_mark": (f"<!--pytest.mark.skip-->\n{BOOM_FENCE}", MARKED),
    "xfail_mark": (f"<!--pytest.mark.xfail-->\n{BOOM_FENCE}", MARKED),
    "skip_mark_still_runs": (f"<!--pytest.mark.skip-->\n{BOOM_FENCE}", RUN),
    "skipfile": (f"<!--pytest-codeblocks:skipfile-->\n{BOOM_FENCE}", MARKED),
    "skipfile_still_runs": (f"<!--pytest-codeblocks:skipfile-->\n{BOOM_FENCE}", RUN),
    "missing_include": (
        shown("gone"),
        "missing_include.md:8: no file snippets/some/gone.py",
    ),
    "missing_section": (STEPS.format("three"), "has the sections one, two"),
    "line_range": (
        FENCE.format("boom.py").replace('py"\n`', 'py:1:2"\n`'),
        "some/boom.py:1:2: boom.py has no sections",
    ),
    "exits": (shown("leaves"), "SystemExit\nA program ends by itself"),
    "guarded_main": (FENCE.format("guarded.py"), RUN),
    "never_ends": (FENCE.format("loops.py"), "did not end within 8 seconds"),
    "says_where_it_hangs": (FENCE.format("loops.py"), "loops.py:2 (shown in"),
    "goes_on_after_its_error": (
        shown("goes_on"),
        "goes_on.py:1 (shown in docs/goes_on_after_its_error.md:8)\n"
        "The program ends here: line 2 never runs, put this last",
    ),
    "cannot_be_read": (FENCE.format("broken.py"), "Python cannot read it: correct it"),
    "asks_the_keyboard": (FENCE.format("asks_you.py"), "has no keyboard here"),
    "dies": (FENCE.format("dies.py"), "ended its process (exit code 3)"),
    "asks_the_network": (FENCE.format("asks.py"), "without a network"),
    "shows_that_it_asked": (
        shown("asks_and_says_so"),
        "this one asks example.org\nWrite the data in",
    ),
    "raises_another_type": (shown("other_type"), "instead of TypeError (line 1)"),
    "raises_nothing": (
        FENCE.format("no_raise.py"),
        "declares ValueError, but none came",
    ),
    "warns_undeclared": (shown("warns"), "UserWarning: careful"),
    "warns_nothing": (
        FENCE.format("no_warning.py"),
        "declares UserWarning, but none came",
    ),
    "gpu_unsaid": (FENCE.format("gpu_unsaid.py"), "put its block in a `!!! gpu`"),
    "unknown_command": ("``` console\n$ make tea\n```\n", "no target 'tea'"),
    "output_as_a_command": (
        FENCE.format("silent.py") + "\n``` console\n3.14\n```\n",
        'a block in "console" holds commands like `$ make test`: 3.14',
    ),
    "not_built": ("Text.\n", "docs/not_built.md: it is not in the built site"),
    "dead_link": ("[there](gone.md)\n", "the link gone.md leads nowhere"),
    "broken_anchor": ("[there](skipfile.md#nothing)\n", "an anchor that is not there"),
}
# MkDocs itself refuses to read these.
UNBUILDABLE = {"latin", "not_utf_8"}


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The planted project."""
    root = tmp_path_factory.mktemp("planted")
    for name in ("mkdocs.yml", "Makefile"):
        shutil.copy(ROOT / name, root)
    config = (root / "mkdocs.yml").read_text("utf-8")
    config = config.partition("\nnav:")[0] + "\nexclude_docs: not_built.md\n"
    # Or the build would stop at the first page that includes what is not there.
    config = config.replace("check_paths: true", "check_paths: false")
    config = config.replace("  - proven\n", "")
    (root / "mkdocs.yml").write_text(config, "utf-8")
    shutil.copytree(ROOT / "theme", root / "theme")
    snippets, figures = root / "snippets/some", root / "docs/assets/figures/some"
    snippets.mkdir(parents=True)
    figures.mkdir(parents=True)
    pages = GOOD | {name: text for name, (text, _) in BAD.items()}
    pages["index"] = f"<!--\n{FENCE.format('commented.py')}-->\n"
    for name in ("errors", "warnings", "symptoms"):  # the theme links to them
        pages[f"problems/{name}"] = "Text.\n"
    (root / "docs" / "problems").mkdir()
    for name, text in pages.items():
        (root / "docs" / f"{name}.md").write_text(FRONT + text, "utf-8")
    for name, text in PROGRAMS.items():
        (snippets / f"{name}.py").write_text(text, "utf-8")
    for name, text in OUTPUTS.items():
        (snippets / f"{name}.out").write_text(text, "utf-8")
    (snippets / "notes.txt").write_text("a line\n", "utf-8")
    (snippets / "latin.py").write_text('print("\u00e9")\n', "latin-1")
    (root / "docs" / "latin.md").write_text("# Caf\u00e9\n", "latin-1")
    (root / "docs" / "other.markdown").write_text("# Page\n", "utf-8")
    (root / "docs" / "undescribed.md").write_text("# Page\n", "utf-8")
    run_pytest(
        root, "docs/draws.md", "--record", "--seconds=40", preload=["matplotlib.pyplot"]
    )
    drawn = (figures / "draws.svg").read_text("utf-8")
    (figures / "changed.svg").write_text(drawn.replace("L ", "L 9"), "utf-8")
    for name in ("by_hand", "orphan"):
        (figures / f"{name}.svg").write_text("<svg/>", "utf-8")
    return root


def run_pytest(
    project: Path, *arguments: str, preload: Sequence[str] = (), **environment: str
) -> dict[str, str]:
    """Run the project's pages; page -> what was said of it ('' where all was well).

    What a code host reads is under 'annotations'. Of `preload` only what the pages
    import: torch takes longer than all of their programs.
    """
    settings = (ROOT / "pyproject.toml").read_text("utf-8")
    line = f"preload = {json.dumps(preload)}"
    settings, times = re.subn(r"(?ms)^preload = \[.*?^\]", line, settings)
    assert times == 1
    (project / "pyproject.toml").write_text(settings, "utf-8")
    report = project / "report.xml"
    command = [sys.executable, "-m", "pytest", "--seconds=8", f"--junitxml={report}"]
    done = subprocess.run(
        [*command, *(arguments or ["docs"])],
        cwd=project,
        env={**os.environ, "PYTEST_ADDOPTS": "", **environment},
        capture_output=True,
        text=True,
        check=False,
    )
    said: dict[str, str] = {"annotations": done.stderr}
    for case in ET.parse(report).iter("testcase"):
        page = case.get("classname", "").removeprefix("docs.").removesuffix(".md")
        # A skipped test says so in an attribute, a failed one in its text.
        texts = [
            child.get("message") if child.tag == "skipped" else child.text
            for child in case
            if child.tag in {"skipped", "failure", "error"}
        ]
        said[page] = said.get(page, "") + "".join(f"{text}\n" for text in texts)
    return said


@pytest.fixture(scope="module")
def said(project: Path) -> dict[str, str]:
    """Page -> everything that pytest and the audit say of it."""
    c_locale = {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}
    preload = ["torch", "matplotlib.pyplot"]
    said = run_pytest(project, preload=preload, GITHUB_ACTIONS="true", **c_locale)
    for name in UNBUILDABLE:
        (project / "docs" / f"{name}.md").rename(project / name)
    built = build(project, project / "site", strict=False)
    changed = built / "added_by_the_theme" / "index.html"
    block = f'<div class="language-python"><pre><code>{BOOM}</code></pre></div>'
    changed.write_text(changed.read_text("utf-8") + block, "utf-8")
    for problem in audit(Site(project), built):
        file = problem.partition(":")[0]
        page = Path(file).stem if file.endswith(".md") else file.partition("/")[0]
        said[page] = said.get(page, "") + problem + "\n"
    return said


@pytest.mark.parametrize("page", GOOD)
def test_a_page_that_keeps_its_promises_is_green(
    page: str, said: dict[str, str]
) -> None:
    text = said.get(page, "").strip()
    assert text in {"", "gpu.py needs a GPU and this machine has none"}


@pytest.mark.parametrize("page", BAD)
def test_a_hole_is_red(page: str, said: dict[str, str]) -> None:
    assert BAD[page][1] in said.get(page, "")


@pytest.mark.parametrize(
    ("path", "kind"),
    [
        ("snippets/some/nowhere.py", "program"),
        ("snippets/some/commented.py", "program"),
        ("snippets/some/nowhere.out", "output"),
        ("docs/assets/figures/some/orphan.svg", "figure"),
    ],
)
def test_what_no_page_shows_is_red(path: str, kind: str, said: dict[str, str]) -> None:
    assert f"{path}: no page shows this {kind}" in said[path.partition("/")[0]]


def test_a_failure_names_program_and_page_with_lines_and_the_remedy(
    said: dict[str, str],
) -> None:
    text = said["prints_after_its_output"]
    assert (
        "snippets/some/prints_more.py:2 "
        "(shown in docs/prints_after_its_output.md:8)" in text
    )
    assert "\n+more\n" in text
    assert "make record ONLY=docs/prints_after_its_output.md" in text
    assert "proven/" not in text  # none of our own machinery


def test_a_code_host_annotates_the_line_of_the_program(said: dict[str, str]) -> None:
    at = "::error file=snippets/some/prints_more.py,line=2::"
    assert at in said["annotations"]


def test_a_program_for_a_gpu_fails_where_a_gpu_is_required(project: Path) -> None:
    page = "docs/needs_a_gpu_and_says_so.md"
    said = run_pytest(project, page, REQUIRE_GPU="1")  # without torch there is none
    assert "but REQUIRE_GPU=1" in said["needs_a_gpu_and_says_so"]


def test_of_a_page_with_a_wrong_include_only_that_is_said(said: dict[str, str]) -> None:
    first, second = sorted({*said["missing_section"].splitlines()}, key=len)
    assert first.startswith("docs/missing_section.md:8: some/steps.py:three: steps.py")
    assert second.startswith("docs/missing_section.md:12: some/steps.out:three: ")


@pytest.fixture(scope="module")
def recorded(project: Path, said: dict[str, str]) -> dict[str, str]:
    """Page -> what was said of it while it was recorded, after all was audited."""
    for name in ("unseeded", "hashes", "never_recorded"):
        page = project / "docs" / f"record_{name}.md"
        page.write_text(FRONT + FENCE.format(f"{name}.py"), "utf-8")
    os.utime(project / "snippets/some/within.out", (0, 0))
    pages = ["word_changed", "a_last_digit_off_by_one", "guarded_main"]
    pages += ["record_unseeded", "record_hashes", "record_never_recorded"]
    names = [f"docs/{page}.md" for page in pages]
    return run_pytest(project, "--record", *names, preload=["torch"])


def test_recording_writes_what_changed_and_nothing_else(
    project: Path, recorded: dict[str, str]
) -> None:
    outputs = {path.name: path for path in project.glob("snippets/some/*.out*")}
    assert outputs["word.out"].read_text("utf-8") == "first\n0.1250\nother\n"
    assert outputs["within.out"].stat().st_mtime == 0
    assert "guarded.out" not in outputs
    assert not [name for name in outputs if name.endswith(".unfinished")]


@pytest.mark.parametrize(("name", "line"), [("unseeded", 2), ("hashes", 1)])
def test_recording_refuses_what_changes_from_run_to_run(
    project: Path, recorded: dict[str, str], name: str, line: int
) -> None:
    where = f"{name}.py:{line} (shown in docs/record_{name}.md:8)"
    assert f"{where}\nTwo runs differ" in recorded[f"record_{name}"]
    assert not (project / f"snippets/some/{name}.out").exists()


def test_recording_says_what_the_page_does_not_show(
    project: Path, recorded: dict[str, str]
) -> None:
    assert (project / "snippets/some/never_recorded.out").exists()
    text = 'prints: include "some/never_recorded.out" after it'
    assert text in recorded["record_never_recorded"]


@pytest.mark.parametrize(
    ("include", "what"),
    [
        ("some/gone.py", "some/gone.py"),
        ("some/steps.py:three", "the section 'three' of some/steps.py"),
    ],
)
def test_a_build_stops_at_an_include_of_what_is_not_there(
    project: Path, tmp_path: Path, include: str, what: str
) -> None:
    for name in ("mkdocs.yml", "theme"):
        (tmp_path / name).symlink_to(ROOT / name)
    (tmp_path / "snippets").symlink_to(project / "snippets")
    (tmp_path / "docs").mkdir()
    (tmp_path / "docs" / "index.md").write_text(f'--8<-- "{include}"\n', "utf-8")
    done = subprocess.run(
        [sys.executable, "-m", "mkdocs", "build", "--site-dir", str(tmp_path / "site")],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
    )
    assert f"docs/index.md includes {what}, which is not there" in done.stderr
    assert "make record ONLY=docs/index.md" in done.stderr
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize("name", ["forgets", "forgets_its_alias"])
def test_a_forgotten_import_is_red_though_torch_imports_it(
    name: str, said: dict[str, str]
) -> None:
    module = "concurrent.futures"
    assert f"{name}.py:3: uses {module} without `import {module}`" in said["snippets"]


def test_a_page_that_cannot_be_read_is_named(said: dict[str, str]) -> None:
    assert "docs/latin.md:1: it is not UTF-8: save it as UTF-8" in said["latin"]


def test_a_page_that_is_not_checked_is_red(said: dict[str, str]) -> None:
    assert "docs/other.markdown: pages end in .md" in said["docs"]


def test_a_page_without_a_description_is_red(said: dict[str, str]) -> None:
    assert "docs/undescribed.md:1: starts without `descr" in said["undescribed"]


@pytest.mark.parametrize(
    ("argument", "remedy"),
    [
        ("snippets/some/where.py", "name the page that shows it, docs/<chapter>/"),
        ("docs/labs", "a lab is tested by its source, in snippets/labs"),
    ],
)
def test_what_has_no_test_of_its_own_is_told_what_has(
    project: Path, argument: str, remedy: str
) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "pytest", argument],
        cwd=project,
        capture_output=True,
        text=True,
        check=False,
    )
    assert remedy in done.stderr
