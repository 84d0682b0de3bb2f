"""What can be seen of a program's objects: names, memories, and the graph, in words.

It holds nothing that the program made: weak references tell whether what has the
same address is the same. It leaves out what asking for would change or warn about.
"""

import re
import sys
import types
import weakref
from collections import OrderedDict
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from itertools import count
from math import isfinite
from typing import Any

from proven.rounds import Scope

MOST_VALUES = 16  # of a memory, a list: more are told in words
MOST_ITEMS = 6  # of a list that holds tensors
MOST_NODES = 40  # of a graph
LONG_NUMBER = re.compile(r"\b\d{9,}\b")
PLAIN = {int, float, complex, bool, str, bytes, type(None), range, slice}
CONTAINERS = {list, tuple, dict, OrderedDict, set, frozenset}
DEEPEST = 3  # objects in objects


class Sight:
    """What can be seen of a program's objects, in words."""

    def __init__(self, scopes: list[Scope]) -> None:
        self.scopes = scopes
        self.once: dict[int, tuple[Any, str]] = {}  # a tensor, and the name it had
        self.walked: list[Any] = []  # where backward() began, while it runs
        self.memories: dict[Any, tuple[Any, str, range]] = {}
        self.letters = (letters(n) for n in count())
        self.nodes = 0  # that have a number
        self.numbers: dict[
            Any, tuple[Any, str]
        ] = {}  # and the leaf of one that has one
        # What a node saved: memory, version and numbers as they were.
        self.saved: dict[tuple[str, str], tuple[str, int, str]] = {}
        self.saving: dict[str, list[str]] = {}  # type of node -> names of what it saves

    @property
    def torch(self) -> Any:
        return sys.modules.get("torch")

    def look(self) -> dict[str, str]:
        """All that is so now: names, memories, nodes."""
        if not self.torch:
            return self._look()
        with self.torch.no_grad():
            return self._look()

    def _look(self) -> dict[str, str]:
        self.state: dict[str, str] = {}
        self.paths: dict[int, str] = {}  # id -> the first name that leads to it
        self.tensors: list[Any] = []
        self.cells: dict[str, Callable[[], str]] = {}  # memory -> its contents
        self.memories = {k: m for k, m in self.memories.items() if not is_gone(m[0])}
        shown = {}
        for scope in self.scopes:
            if not scope.name:
                shown[""] = scope.frame.f_globals
            else:
                shown[f"{scope.name}/"] = scope.frame.f_locals
        for prefix, names in shown.items():
            for name, value in list(names.items()):
                if not name.startswith("__") and not is_from_elsewhere(value):
                    self.visit(f"{prefix}{name}", value)
        if self.torch:
            self.visit_graph()
        self.name_addresses()
        for letter, read in sorted(self.cells.items(), key=lambda p: (len(p[0]), p[0])):
            self.state[f"@{letter}"] = read()
        for tensor in self.tensors:
            named = " " not in self.paths[id(tensor)]
            if tensor.requires_grad and named:
                self.once[id(tensor)] = weakref.ref(tensor), self.paths[id(tensor)]
        return self.state

    def name_addresses(self) -> None:
        """A number that is the address of a memory is told as that."""
        for path, text in self.state.items():
            if LONG_NUMBER.search(text) and path[0] not in "@#":
                self.state[path] = LONG_NUMBER.sub(self.address, text)

    def address(self, number: re.Match[str]) -> str:
        """A long number, if it is an address in a memory as that."""
        value = int(number[0])
        for letter, place in self.memories_by_letter.items():
            if value in place:
                offset = value - place.start
                return f"the address of {letter}" + f", {offset} bytes on" * bool(
                    offset
                )
        return number[0]

    # --- Names.

    def visit(self, path: str, value: Any, depth: int = 0) -> None:
        """Say what `path` stands for, and what can be reached from it."""
        if is_plain(value):
            self.state[path] = plain(value)
            return
        if id(value) in self.paths:
            self.state[path] = f"is {self.paths[id(value)]}"
            return
        self.paths[id(value)] = path
        self.state[path] = f"a {type(value).__name__}"
        # What is half made refuses to be asked.
        with suppress(AttributeError, RuntimeError):
            self.visit_object(path, value, depth)

    def visit_object(self, path: str, value: Any, depth: int) -> None:
        torch, numpy = self.torch, sys.modules.get("numpy")
        if torch and isinstance(value, torch.Tensor):
            self.visit_tensor(path, value)
        elif numpy and isinstance(value, numpy.ndarray):
            self.state[path] = self.array(value)
        elif torch and isinstance(value, torch.nn.Module):
            mode = "training" if value.training else "eval"
            self.state[path] = f"{type(value).__name__}, {mode}"
            for named in (value.named_parameters, value.named_buffers):
                for name, tensor in named():
                    self.visit(f"{path}.{name}", tensor, depth)
        elif torch and isinstance(value, torch.optim.Optimizer):
            self.visit_optimizer(path, value)
        elif type(value) in CONTAINERS:
            self.visit_items(path, value, depth)
        elif isinstance(value, (types.FunctionType, type)):
            self.state[path] = "a class" if isinstance(value, type) else "a function"
        elif type(value).__module__ == "__main__" and depth < DEEPEST:
            for name, item in list(vars(value).items()):
                self.visit(f"{path}.{name}", item, depth + 1)

    def visit_items(self, path: str, value: Any, depth: int) -> None:
        kind = type(value).__name__
        items = value.items() if isinstance(value, dict) else enumerate(value)
        first = [pair for _, pair in zip(range(MOST_VALUES), items, strict=False)]
        more = (
            f", and {len(value) - len(first)} more" if len(value) > len(first) else ""
        )
        if all(is_plain(item) for _, item in first):
            texts = [plain(item) for _, item in first]
            if isinstance(value, dict):
                texts = [f"{k!r}: {t}" for (k, _), t in zip(first, texts, strict=True)]
            self.state[path] = f"{kind} of {len(value)}: {', '.join(texts)}{more}"
            return
        self.state[path] = f"{kind} of {len(value)}"
        for key, item in first[:MOST_ITEMS] if depth < DEEPEST else ():
            self.visit(f"{path}[{key!r}]", item, depth + 1)

    def visit_optimizer(self, path: str, optimizer: Any) -> None:
        rates: list[str] = []
        held: list[str] = []
        for group in optimizer.param_groups:
            rates.append(number(float(group["lr"])))
            for parameter in group["params"]:
                where = self.paths.get(id(parameter))
                if not where:
                    where = self.nameless(parameter, f"{path}.held[{len(held)}]")
                    self.visit(where, parameter)
                held.append(where)
                for name, value in optimizer.state.get(parameter, {}).items():
                    if isinstance(value, self.torch.Tensor):
                        self.visit(f"{path}.{name} of {where}", value)
        rate = ", ".join(dict.fromkeys(rates))
        kind = type(optimizer).__name__
        self.state[path] = f"{kind} lr={rate} holds {', '.join(held)}"

    def visit_tensor(self, path: str, tensor: Any) -> None:
        self.state[path] = self.tensor(tensor)
        self.tensors.append(tensor)
        with suppress(RuntimeError):  # as in `node_of`
            if (tensor.is_leaf or tensor.retains_grad) and tensor.grad is not None:
                self.visit(f"{path}.grad", tensor.grad)

    def tensor(self, tensor: Any) -> str:
        """As `steps.SEEN` reads it; its result's number comes with the graph."""
        torch = self.torch
        words = [type(tensor).__name__, shape_of(tensor, str(tensor.dtype)[6:])]
        if tensor.device.type != "cpu":
            words.append(f"on {tensor.device}")
        strided = tensor.layout == torch.strided and has_numbers(tensor)
        letter = self.memory_of_tensor(tensor) if strided else ""
        if letter:
            offset = tensor.storage_offset()
            words.append(letter + (f"+{offset}" if offset else ""))
        if strided and not tensor.is_contiguous():
            words.append("strides " + ",".join(map(str, tensor.stride())))
        if not tensor.is_inference():
            words.append(f"v{tensor._version}")
        if tensor.requires_grad:
            words.append("requires_grad")
            if (node := node_of(tensor)) is not None:
                words.append(f"result #{self.number_of(node)}")
        if letter and letter not in self.cells and tensor.numel() <= MOST_VALUES:
            words.append(f"= {values(tensor)}")
        return " ".join(words)

    def array(self, array: Any) -> str:
        words = ["array", shape_of(array, str(array.dtype))]
        letter, root = self.memory_of_array(array)
        start = array.__array_interface__["data"][0]
        size_of = array.itemsize or 1
        if letter:
            first = self.memories_by_letter[letter].start
            offset = (start - first) // size_of
            words.append(letter + (f"+{offset}" if offset else ""))
        strides = [step // size_of for step in array.strides]
        if not array.flags.c_contiguous:
            words.append("strides " + ",".join(map(str, strides)))
        if letter not in self.cells and array.size <= MOST_VALUES:
            words.append(f"= {' '.join(map(plain, array.ravel().tolist()))}")
        return " ".join(words)

    # --- Memory.

    @property
    def memories_by_letter(self) -> dict[str, range]:
        return {letter: place for _, letter, place in self.memories.values()}

    def memory_of_tensor(self, tensor: Any) -> str:
        """The letter of a tensor's memory, '' if it has none."""
        if not (has_numbers(tensor) and tensor.numel()):
            return ""
        from torch.multiprocessing.reductions import StorageWeakRef  # noqa: PLC0415

        storage = tensor.untyped_storage()
        start, length = storage.data_ptr(), storage.nbytes()
        key = ("storage", storage._cdata)
        letter = self.letter(key, lambda: StorageWeakRef(storage), start, length)
        cells = length // tensor.element_size()
        if letter not in self.cells and cells <= MOST_VALUES:
            whole = tensor.detach().as_strided((cells,), (1,), 0)
            self.cells[letter] = lambda: values(whole)
        elif letter not in self.cells and tensor.numel() == cells:
            self.cells[letter] = lambda: summary(tensor.detach())
        return letter

    def memory_of_array(self, array: Any) -> tuple[str, Any]:
        """The letter of an array's memory, and the array that all of it belongs to."""
        numpy = sys.modules["numpy"]
        root = array
        while isinstance(root.base, numpy.ndarray):
            root = root.base
        if self.torch and isinstance(root.base, self.torch.Tensor):
            return self.memory_of_tensor(root.base), root
        if not root.nbytes:
            return "", root
        start = root.__array_interface__["data"][0]
        key = ("array", id(root))
        letter = self.letter(key, lambda: weakref.ref(root), start, root.nbytes)
        if letter not in self.cells and root.size <= MOST_VALUES:
            texts = map(plain, root.ravel(order="K").tolist())
            text = " ".join(texts)
            self.cells[letter] = lambda: text
        elif letter not in self.cells and root.dtype.kind in "fiu":
            self.cells[letter] = lambda: summary(root)
        return letter, root

    def letter(
        self, key: Any, reference: Callable[[], Any], start: int, length: int
    ) -> str:
        """A letter for a memory, the same as long as the memory lives."""
        place = range(start, start + length)
        if key in self.memories:
            return self.memories[key][1]
        for _, letter, other in self.memories.values():
            if place.start < other.stop and other.start < place.stop:
                self.memories[key] = (reference(), letter, other)
                return letter
        letter = next(self.letters)
        self.memories[key] = (reference(), letter, place)
        return letter

    # --- The graph.

    def number_of(self, node: Any) -> str:
        """A node's number, the same as long as it lives."""
        waiting = [node]
        while waiting:
            if self.known(waiting[-1]):
                waiting.pop()
            elif before := [n for n in before_of(waiting[-1]) if not self.known(n)]:
                waiting += reversed(before)  # first what it comes from
            else:
                self.nodes += 1
                leaf = getattr(waiting[-1], "variable", None)
                alive = None if leaf is None else weakref.ref(leaf)
                self.numbers[key_of(waiting.pop())] = alive, str(self.nodes)
        return self.known(node)

    def known(self, node: Any) -> str:
        """The number that a node has already, or ''."""
        alive, number = self.numbers.get(key_of(node), (None, ""))
        return "" if alive and alive() is not node.variable else number

    def walk(self, roots: Iterable[Any]) -> Iterator[Any]:
        """The nodes that can be reached, the nearest first."""
        waiting, met = [root for root in roots if root is not None], set()
        for node in waiting:
            number = self.number_of(node)
            if number in met:
                continue
            met.add(number)
            yield node
            waiting += before_of(node)

    def roots_of(self, outputs: Any) -> list[Any]:
        """The nodes at which `backward()` begins."""
        roots = []
        for output in [outputs] if hasattr(outputs, "grad_fn") else outputs:
            node = getattr(output, "node", None) or getattr(output, "grad_fn", None)
            if node is None and getattr(output, "requires_grad", False):
                node = self.torch.autograd.graph.get_gradient_edge(output).node
            roots.append(node)
        return [root for root in roots if root is not None]

    def edges_of(self, node: Any) -> list[str]:
        """The numbers of the nodes that its gradients go to; '' for none."""
        return [self.number_of(n) if n else "" for n, _ in node.next_functions]

    def visit_graph(self) -> None:
        roots = [*self.walked, *map(node_of, list(self.tensors))]
        nodes = list(self.walk(roots))
        found = {self.number_of(node): node for node in nodes[:MOST_NODES]}
        in_order = sorted(found.items(), key=lambda pair: int(pair[0]))
        for number, node in in_order:
            leaf = getattr(node, "variable", None)
            if leaf is not None and id(leaf) not in self.paths:
                self.visit(
                    self.nameless(leaf, f"a leaf without a name (#{number})"), leaf
                )
        for number, node in in_order:
            self.state[f"#{number}"] = self.node(number, node)
        if len(nodes) > MOST_NODES:
            self.state["more nodes"] = str(len(nodes) - MOST_NODES)

    def nameless(self, tensor: Any, otherwise: str) -> str:
        """How to call a tensor that no name leads to: by the name that it had."""
        alive, was = self.once.get(id(tensor), (None, ""))
        name = f"what was {was}" if alive and alive() is tensor else otherwise
        return name if name not in self.state else otherwise

    def node(self, number: str, node: Any) -> str:
        """As `steps.NODE` reads it."""
        name = node.name().rpartition("::")[2]
        if (leaf := getattr(node, "variable", None)) is not None:
            return f"{name} into {self.paths.get(id(leaf), 'a tensor without a name')}"
        edges = [f"#{number}" if number else "-" for number in self.edges_of(node)]
        text = f"{name} to {', '.join(edges)}" if edges else name
        saved, freed = [], False
        kind = type(node).__name__
        if kind not in self.saving:
            self.saving[kind] = [n for n in dir(node) if n.startswith("_saved_")]
        for attribute in self.saving[kind]:
            short, key = attribute.removeprefix("_saved_"), (number, attribute)
            try:
                tensor = getattr(node, attribute)
            except RuntimeError as error:
                freed = freed or "inplace" not in str(error)
                if not freed:
                    letter, version, _ = self.saved.get(key, ("", 0, ""))
                    saved.append(f"{short}={letter} v{version} overwritten")
                continue
            if isinstance(tensor, self.torch.Tensor):
                few = has_numbers(tensor) and tensor.numel() <= MOST_VALUES
                holds = values(tensor) if few else ""
                now = self.memory_of_tensor(tensor), tensor._version, holds
                letter, version, held = self.saved.setdefault(key, now)
                unseen = " changed unseen" if holds != held else ""
                saved.append(f"{short}={letter} v{version}{unseen}")
        text += f" saves {'; '.join(saved)}" if saved else ""
        return text + " freed" * freed

    def short(self, tensor: Any) -> str:
        """A gradient on its way."""
        if tensor is None:
            return "none"
        with self.torch.no_grad():
            text = shape_of(tensor, str(tensor.dtype)[6:])
            if not has_numbers(tensor):
                return f"{text} without numbers"
            few = tensor.numel() <= MOST_VALUES
            return f"{text} {values(tensor) if few else summary(tensor)}"


def has_numbers(tensor: Any) -> bool:
    """Whether it has numbers in a memory, as a stand-in for a tensor has not."""
    torch: Any = sys.modules["torch"]
    kinds = {torch.Tensor, torch.nn.Parameter, getattr(torch.nn, "Buffer", None)}
    return type(tensor) in kinds and tensor.device.type != "meta"


def key_of(node: Any) -> Any:
    """What a node is known by: its leaf, or when it was made."""
    leaf = getattr(node, "variable", None)
    return node._sequence_nr() if leaf is None else ("leaf", id(leaf))


def before_of(node: Any) -> list[Any]:
    """The nodes whose results went into this one."""
    return [before for before, _ in node.next_functions if before is not None]


def node_of(tensor: Any) -> Any:
    """The node that made it, None for none, also where torch refuses to say."""
    with suppress(RuntimeError):  # a view that must not be written to, and was
        return tensor.grad_fn
    return None


def letters(n: int) -> str:
    """A, B, ..., Z, AA, AB, ..."""
    text = ""
    while n >= 0:
        n, rest = divmod(n, 26)
        text, n = chr(65 + rest) + text, n - 1
    return text


def is_gone(reference: Any) -> bool:
    if isinstance(reference, weakref.ref):
        return reference() is None
    return reference.expired()


def is_from_elsewhere(value: Any) -> bool:
    """Whether a name is that of a module, or of another module's function or class."""
    if isinstance(value, types.ModuleType):
        return True
    kinds = (type, types.FunctionType, types.BuiltinFunctionType)
    return isinstance(value, kinds) and value.__module__ != "__main__"


def is_plain(value: Any) -> bool:
    """Whether it is a number, a text or the like, that two names cannot share."""
    kind = type(value)
    if torch := sys.modules.get("torch"):
        types_: Any = (torch.dtype, torch.device, torch.Size)
        if kind in types_:
            return True
    if kind.__module__ == "numpy":
        return hasattr(value, "item") and not hasattr(value, "__len__")
    return kind in PLAIN


def plain(value: Any) -> str:
    """A number, a text or the like."""
    if isinstance(value, float):
        return number(value)
    text = repr(value)
    if sys.modules.get("numpy") and type(value).__module__ == "numpy":
        text = plain(value.item())
    return text if len(text) <= 60 else f"{text[:57]}..."


def number(value: float) -> str:
    """Four digits, and a point where there is no fraction."""
    text = f"{value:.4g}"
    return text + "." * (isfinite(value) and not set(text) & {".", "e"})


def shape_of(value: Any, dtype: str) -> str:
    return f"{dtype}[{','.join(map(str, value.shape))}]"


def values(tensor: Any) -> str:
    """The numbers of a small tensor, in a row."""
    items = tensor.detach().reshape(-1).tolist()
    return " ".join(map(plain, items))


def summary(value: Any) -> str:
    """A large tensor or array: how many, from where to where."""
    total = value.numel() if hasattr(value, "numel") else value.size
    text = f"{total:,} numbers"
    with suppress(RuntimeError, TypeError):
        low, high = value.min().item(), value.max().item()
        text += (
            f", all {plain(low)}" if low == high else f" {plain(low)} to {plain(high)}"
        )
    return text
