"""A term is explained before it is used on the path.

The glossary says where: the first page of the path that a term's entry links to.
No earlier page of the path, in the order of the navigation, uses the term, unless
as a link. Everyday words have no pattern here; code that is shown is not read.
"""

import re
from collections.abc import Iterator
from pathlib import Path

from mkdocs.utils.yaml import yaml_load

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
    "broadcasting": r"broadcast\w*",
    "buffer": "buffers?",
    "cast": "casts?|casting",
    "chain-rule": "chain rule",
    "closed-form": "closed form",
    "condition-number": "condition number",
    "contiguous": "contiguous",
    "converged": r"converge\w*",
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
    "hook": "hooks?",
    "in-place": "in[- ]place",
    "inference-mode": "inference[ _]mode",
    "launch": r"launch\w*",
    "leaf": "leaf|(the|are|of|for|in) leaves",
    "learning-rate": "learning rates?",
    "loss": "loss(es)?",
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
    "rmse": "RMSEs?",
    "seed": "seeds?",
    "sgd": "SGD",
    "standardise": r"standardis\w+",
    "state-dict": "state[ _]dicts?",
    "storage": "storages?",
    "stride": "strides?",
    "synchronise": r"synchroni[sz]\w+",
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


def test_a_term_that_comes_too_early_is_named(tmp_path: Path) -> None:
    for name, text in {
        "mkdocs.yml": PATH,
        "docs/reference/glossary.md": ENTRIES,
        "docs/first/one.md": ONE,
        "docs/second/two.md": "Leaf, and SGD.",
    }.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(text, "utf-8")
    assert list(used_too_early(tmp_path)) == [
        "docs/first/one.md:3: 'leaf' is explained later, on second/two.md",
        "docs/first/one.md:10: 'Of leaves' is explained later, on second/two.md",
    ]
