"""Finds a submodule that a program uses and does not import.

`import concurrent` brings no `concurrent.futures`. In a process that was prepared
something else has imported it, so the program runs there, and not for a reader. A
new interpreter that imports the package alone knows.
"""

import ast
import subprocess
import sys
from collections import defaultdict
from collections.abc import Iterable, Iterator
from importlib.machinery import PathFinder

from proven.program import Program

# Names like `concurrent.futures.Future` -> the submodule that is not there. It imports
# nothing else, since that could bring what is looked for.
ASK = """
import sys
package = __import__(sys.argv[1])
for name in sys.argv[2:]:
    here, path = package, sys.argv[1]
    for part in name.split(".")[1:]:
        path += "." + part
        if not hasattr(here, part):
            inside = getattr(here, "__path__", None)
            if inside and any(f.find_spec(path, inside) for f in sys.meta_path):
                print(name, path)
            break
        here = getattr(here, part)
"""


def forgotten_imports(programs: Iterable[Program]) -> Iterator[tuple[Program, str]]:
    """Each program that forgets an import, and what to say, with its line."""
    uses: dict[str, list[tuple[Program, int, str]]] = defaultdict(list)
    imported: dict[Program, set[str]] = {}
    for program in programs:
        if program.fault:
            continue
        try:
            tree = ast.parse(program.source)
        except SyntaxError:
            continue  # its run says so
        bound, imported[program] = _imports(tree)
        for line, name in _names(tree, bound):
            uses[name.partition(".")[0]].append((program, line, name))
    for package, found in uses.items():
        missing = _missing(package, sorted({name for _, _, name in found}))
        told = set()
        for program, line, name in found:
            module = missing.get(name, "")
            if module in {"", *imported[program]} or (program, module) in told:
                continue
            told.add((program, module))
            yield program, f"{line}: uses {module} without `import {module}`"


def _imports(tree: ast.Module) -> tuple[dict[str, str], set[str]]:
    """The modules that names stand for, and all that is imported."""
    bound: dict[str, str] = {}
    imported: set[str] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            for alias in node.names:
                top = alias.name.partition(".")[0]
                bound[alias.asname or top] = alias.name if alias.asname else top
                imported.add(alias.name)
        elif isinstance(node, ast.ImportFrom) and node.module:
            imported.add(node.module)
            imported |= {f"{node.module}.{alias.name}" for alias in node.names}
    # `import a.b.c` brings a.b, too.
    parts = [name.split(".") for name in imported]
    prefixes = {".".join(p[:n]) for p in parts for n in range(1, len(p))}
    return bound, imported | prefixes


def _names(tree: ast.Module, bound: dict[str, str]) -> Iterator[tuple[int, str]]:
    """Every `a.b.c` whose `a` stands for a module, with its line."""
    for node in ast.walk(tree):
        parts: list[str] = []
        at: ast.AST = node
        while isinstance(at, ast.Attribute):
            parts.insert(0, at.attr)
            at = at.value
        if parts and isinstance(at, ast.Name) and at.id in bound:
            yield at.lineno, ".".join([bound[at.id], *parts])


def _missing(package: str, names: list[str]) -> dict[str, str]:
    """Of names in `package`: the submodule that it does not bring by itself."""
    spec = PathFinder.find_spec(package)
    if not spec or spec.submodule_search_locations is None:
        return {}  # no package
    done = subprocess.run(
        [sys.executable, "-W", "ignore", "-c", ASK, package, *names],
        capture_output=True,
        text=True,
        check=False,
    )
    return dict(line.split() for line in done.stdout.splitlines())
