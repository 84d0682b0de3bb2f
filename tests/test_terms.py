"""A term is explained before it is used on the path.

The glossary says where: the first page of the path that a term's entry links to.
No earlier page of the path, in the order of the navigation, uses the term, unless
as a link. Everyday words have no pattern here.

And so is a name of PyTorch's (or NumPy's, or scikit-learn's) in a program: where the
path, the labs at its end included, meets it first, a sentence of that page or of an
earlier one names it, or a comment does, or stands on its line or the line above it.
"""

import ast
import builtins
import json
import re
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from typing import NamedTuple

from mkdocs.utils.yaml import yaml_load

from proven.include import includes_of
from proven.page import Site
from tests.test_sentences import passages

GLOSSARY = Path("docs", "reference", "glossary.md")
# Anchor in the glossary -> how pages write it; a capital in it counts.
TERMS = {
    "accelerator": "accelerators?",
    "activation": "activations?",
    "adam": "Adam",
    "anomaly-detection": "anomaly detection|detect_anomaly",
    "autocast": "autocast|mixed precision",
    "autograd": "autograd",
    "backward-pass": r"backward pass(es)?|backward\(\)",
    "batch-normalisation": r"batch norm\w*",
    "bootstrap": r"bootstrap\w*",
    "broadcasting": r"broadcast\w*",
    "buffer": "buffers?",
    "cast": "casts?|casting",
    "chain-rule": "chain rule",
    "closed-form": "closed form",
    "condition-number": "condition number",
    "contiguous": "contiguous",
    "converged": r"converge\w*",
    "correlation": r"correlat\w+",
    "curvature": "curvatures?",
    "dataloader": "dataloaders?",
    "dead-unit": "dead (units?|layers?|relus?)",
    "detach": "detach(ed)?",
    "device": "devices?",
    "dropout": "dropout",
    "dtype": "dtypes?",
    "epoch": "epochs?",
    "eps": "eps",
    "eval-mode": r"eval\(\)|eval mode",
    "finite-differences": "finite differences?",
    "forward-pass": "forward pass(es)?",
    "freeze": "freez(es?|ing)|frozen",
    "full-batch": "full[ -]batch(es)?",
    "grad-fn": "grad_fn",
    "gradcheck": "gradcheck",
    "gradient": "gradients?",
    "gradient-clipping": r"gradient clipping|clip_grad\w*",
    "gradient-descent": "gradient descent",
    "graph": "graphs?",
    "hidden": r"hidden (numbers?|layers?|values?|units?)",
    "hook": "hooks?",
    "in-place": "in[- ]place",
    "inference-mode": "inference[ _]mode",
    "launch": r"launch\w*",
    "leaf": "leaf|(the|are|of|for|in) leaves",
    "leak": "leak(s|ed)?",
    "learning-rate": "learning rates?",
    "loss": "loss(es)?",
    "mask": "masks?",
    "meta-device": "meta",
    "micro-batch": "micro-batch(es)?",
    "mini-batch": "mini-batch(es)?",
    "mlp": "MLPs?|multilayer perceptrons?",
    "module": r"modules?|nn\.Module",
    "momentum": "momentum",
    "mse": "MSE|mean squared error",
    "no-grad": "no_grad",
    "optimizer": r"optimi[sz]ers?|zero_grad\(\)",
    "overfitting": r"overfit\w*",
    "parameter": r"Parameters?",
    "pinned-memory": r"pinn?ed|pin_memory",
    "promotion": r"promot\w+",
    "r2": "R²",
    "relu": "ReLUs?|relu_?",
    "rmse": "RMSEs?",
    "seed": "seeds?",
    "sgd": "SGD",
    "standardise": r"standardis\w+",
    "state-dict": "state[ _]dicts?",
    "storage": "storages?",
    "stride": "strides?",
    "synchronise": r"synchroni[sz]\w+",
    "target": "targets?",
    "variance": "variances?",
    "version-counter": "version counters?",
    "view": "views?",
    "weight-decay": "weight[ _]decay",
}
# Words that a reader brings along, or that mean here what they mean elsewhere.
EVERYDAY = (
    "batch bias estimate model result scalar shape tensor train-valid-test weights"
)
ENTRY = re.compile(r"^### .+ \{ #([\w-]+) \}\n((?:(?!^##).*\n)*)", re.M)
LINK = re.compile(r"!?\[(?:[^\]\[]|\[[^\]]*\])*\]\([^)]*\)")


def path_of(root: Path) -> list[Path]:
    """The pages of the chapters, which have numbers, in the navigation's order."""
    nav = yaml_load((root / "mkdocs.yml").read_text("utf-8"))["nav"]
    chapters = [
        pages for part in nav for name, pages in part.items() if name[0].isdigit()
    ]
    titled = [page for pages in chapters for page in pages]
    return [root / "docs" / name for page in titled for name in page.values()]


def explained(root: Path) -> dict[str, Path]:
    """Term -> the first page of the path that its entry in the glossary links to."""
    path, glossary = path_of(root), root / GLOSSARY
    found: dict[str, Path] = {}
    for anchor, text in ENTRY.findall(glossary.read_text("utf-8")):
        targets = re.findall(r"\]\(\.\./([^)#]+\.md)", text)
        pages = [page for page in (root / "docs" / t for t in targets) if page in path]
        if pages:
            found[anchor] = pages[0]
    return found


def used_too_early(root: Path) -> Iterator[str]:
    """Where a page uses a term that a later page explains, a sentence each."""
    path, at = path_of(root), explained(root)
    for number, page in enumerate(path):
        later = [term for term in TERMS if at.get(term) in path[number + 1 :]]
        for passage in passages(page.read_text("utf-8")):
            text = LINK.sub(lambda m: re.sub(r"[^\n]", " ", m[0]), passage.text)
            for term in later:
                flags = re.I if TERMS[term].islower() else re.NOFLAG
                for use in re.finditer(
                    rf"(?<![\w.])(?:{TERMS[term]})(?!\w)", text, flags
                ):
                    line = passage.line + text.count("\n", 0, use.start())
                    name = page.relative_to(root).as_posix()
                    where = at[term].relative_to(root / "docs").as_posix()
                    yield f"{name}:{line}: {use[0]!r} is explained later, on {where}"
                    break


def test_a_term_is_explained_before_it_is_used(site: Site) -> None:
    wrong = list(used_too_early(site.root))
    assert not wrong, f"{len(wrong)} terms too early:\n" + "\n".join(wrong)


def test_every_term_of_the_glossary_is_looked_for_or_everyday(site: Site) -> None:
    entries = ENTRY.findall((site.root / GLOSSARY).read_text("utf-8"))
    anchors = [anchor for anchor, _ in entries]
    assert sorted(anchors) == sorted([*TERMS, *EVERYDAY.split()])


# Names in programs that a reader brings along: Python's own, and what draws a figure,
# which one comment sets apart; and names that say themselves what they are.
BROUGHT = (
    "Any Axes Callable Mapping Path Rectangle UnpicklingError abc add_patch annotate "
    "append axhline axis axvline axes barh catch_warnings clear collections cos ctypes "
    "copy figure flat format gca index inf items join keys loglog math name ndarray "
    "parent partition pathlib patches perf_counter pickle plot pyplot resolve savefig "
    "set set_title set_xlabel set_ylabel set_xticks set_yticks setp show simplefilter "
    "split splitlines strip subplots supxlabel supylabel text time title typing update "
    "values xlabel xlim xscale xticks ylabel ylim yscale yticks "
    # Modules, and names that say themselves what they are.
    "FakeTensorMode GradScaler GraphModule LinearRegression amp backends buffers "
    "empty_cache empty_like functional fx memory_allocated memory_reserved mps "
    "named_buffers named_parameters ones op retains_grad solution zeros_"
)
SAYS_ITSELF = re.compile(r"__\w+__|is_\w+|_saved_\w+|[gs]et_\w+")


class Shown(NamedTuple):
    """What a page shows: its sentences, and its programs by name."""

    prose: str
    programs: dict[str, str]


def shown_on(root: Path) -> Iterator[tuple[str, Shown]]:
    """Each page of the path, and each lab after it, with what it shows."""
    for page in path_of(root):
        text = page.read_text("utf-8")
        includes = includes_of(text, root / "snippets")
        programs = {
            i.path.name: i.path.read_text("utf-8") for i in includes if i.is_program
        }
        yield page.relative_to(root).as_posix(), Shown(text, programs)
    nav = (root / "mkdocs.yml").read_text("utf-8")
    for lab in re.findall(r": (labs/[\w-]+\.ipynb)$", nav, re.M):
        cells = json.loads((root / "docs" / lab).read_text("utf-8"))["cells"]
        kinds: dict[str, list[str]] = {"markdown": [], "code": []}
        for cell in cells:
            tags = cell.get("metadata", {}).get("tags", [])
            if "check" not in tags:  # that one Python reads
                kinds[cell["cell_type"]].append("".join(cell["source"]))
        code = {Path(lab).name: "\n\n".join(kinds["code"])}
        yield f"docs/{lab}", Shown("\n".join(kinds["markdown"]), code)


def names_in(program: str) -> Iterator[str]:
    """Functions, methods and attributes that the program uses and did not make."""
    nodes = list(ast.walk(ast.parse(program)))
    made = set(dir(builtins)) | set(BROUGHT.split())
    for node in nodes:
        if isinstance(node, ast.FunctionDef | ast.ClassDef):
            made.add(node.name)
        elif isinstance(node, ast.arg):
            made.add(node.arg)
        elif isinstance(getattr(node, "ctx", None), ast.Store):
            made.add(getattr(node, "id", "") or getattr(node, "attr", ""))
    for node in nodes:
        called = node.func if isinstance(node, ast.Call) else node
        if isinstance(node, ast.Attribute):
            name = node.attr
        elif isinstance(called, ast.Name) and called is not node:
            name = called.id
        else:
            continue
        if name not in made and not SAYS_ITSELF.fullmatch(name):
            yield name


def commented(program: str, name: str) -> bool:
    """Whether a comment stands on a line that has the name, or on the line above."""
    lines = ["", *program.splitlines()]
    return any(
        "#" in line or above.lstrip().startswith("#")
        for above, line in pairwise(lines)
        if re.search(rf"\b{name}\b", line)
    )


def unexplained(root: Path) -> Iterator[str]:
    """Names in programs that nothing explains where the path first meets them."""
    said, met = "", set[str]()
    for page, shown in shown_on(root):
        said += re.sub(r"\]\([^)]*\)", "]", shown.prose)
        said += "\n".join(
            comment
            for program in shown.programs.values()
            for comment in re.findall("#.*", program)
        )
        words = set(re.findall(r"\w+", said))
        for title, program in shown.programs.items():
            for name in set(names_in(program)) - met:
                met.add(name)
                if name not in words and not commented(program, name):
                    yield f"{page}: in {title} nothing explains {name!r}"


def test_a_name_in_a_program_is_explained_where_it_is_met_first(site: Site) -> None:
    wrong = list(unexplained(site.root))
    assert not wrong, f"{len(wrong)} names too early:\n" + "\n".join(wrong)


PATH = """
nav:
  - Home: index.md
  - 1 First:
      - One: first/one.md
  - 2 Second:
      - Two: second/two.md
"""
ENTRIES = """
### Leaf { #leaf }

What hangs on a tree, or see [one](#other) and [two](../second/two.md#leaf).

### SGD { #sgd }

Explained on [the first page](../first/one.md) and [the second](../second/two.md).
"""
ONE = """
SGD is here. A [leaf](../second/two.md#leaf) is a link, and the end is
left out; it leaves now. But here a leaf
is used.

``` python
leaf = 1
```

- Of leaves, too.
"""


def write(project: Path, files: dict[str, str]) -> None:
    for name, text in files.items():
        (project / name).parent.mkdir(parents=True, exist_ok=True)
        (project / name).write_text(text, "utf-8")


def test_a_term_that_comes_too_early_is_named(tmp_path: Path) -> None:
    files = {
        "mkdocs.yml": PATH,
        "docs/reference/glossary.md": ENTRIES,
        "docs/first/one.md": ONE,
        "docs/second/two.md": "Leaf, and SGD.",
    }
    write(tmp_path, files)
    assert list(used_too_early(tmp_path)) == [
        "docs/first/one.md:3: 'leaf' is explained later, on second/two.md",
        "docs/first/one.md:10: 'Of leaves' is explained later, on second/two.md",
    ]


EARLY = """
The largest come from `topk`.

--8<-- "first/one.py"
--8<-- "first/two.py"
"""
ONE_PY = """
import torch

x = torch.ones(3)
print(x.topk(2), x.median())
"""
TWO_PY = """
import torch

# kthvalue: the second smallest.
print(torch.zeros(3).kthvalue(2))
print(torch.zeros(3).cumsum(0))
"""


def test_a_name_that_nothing_explains_is_named(tmp_path: Path) -> None:
    files = {
        "mkdocs.yml": PATH + "  - Labs:\n      - Lab: labs/lab.ipynb\n",
        "docs/first/one.md": EARLY,
        "docs/second/two.md": "Now `median`, and `cumsum`: too late.",
        "docs/labs/lab.ipynb": json.dumps(
            {
                "cells": [
                    {"cell_type": "markdown", "source": ["With `topk`."]},
                    {"cell_type": "code", "source": ["x.topk(1)\n", "x.cummax(0)"]},
                ]
            }
        ),
        "snippets/first/one.py": ONE_PY,
        "snippets/first/two.py": TWO_PY,
    }
    write(tmp_path, files)
    assert sorted(unexplained(tmp_path)) == [
        "docs/first/one.md: in one.py nothing explains 'median'",
        "docs/first/one.md: in two.py nothing explains 'cumsum'",
        "docs/labs/lab.ipynb: in lab.ipynb nothing explains 'cummax'",
    ]
