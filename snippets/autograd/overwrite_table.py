from collections.abc import Callable

import torch
from torch import nn

Tensor = torch.Tensor
Operation = Callable[[Tensor], Tensor]
other = torch.tensor([2.0, 0.5, 1.0], requires_grad=True)
constant = torch.tensor([2.0, 0.5, 1.0])
matrix = torch.ones(3, 3, requires_grad=True)
operations: dict[str, Operation] = {
    "x + 1": lambda x: x + 1,
    "x + other": lambda x: x + other,
    "x * 3": lambda x: x * 3,
    "x * other": lambda x: x * other,
    "x * constant": lambda x: x * constant,
    "x * x": lambda x: x * x,
    "x / 2": lambda x: x / 2,
    "x.reciprocal()": torch.reciprocal,
    "-x": lambda x: -x,
    "x**2": lambda x: x**2,
    "x @ matrix": lambda x: x @ matrix,
    "x.sqrt()": torch.sqrt,
    "x.exp()": torch.exp,
    "x.log()": torch.log,
    "x.sin()": torch.sin,
    "x.tanh()": torch.tanh,
    "x.sigmoid()": torch.sigmoid,
    "x.relu()": torch.relu,
    "leaky_relu(x)": nn.functional.leaky_relu,
    "gelu(x)": nn.functional.gelu,
    "x.abs()": torch.abs,
    "x.clamp(0, 1)": lambda x: x.clamp(0, 1),
    "x.sum()": torch.sum,
    "x.mean()": torch.mean,
    "x.max()": torch.max,
    "x.cumsum(0)": lambda x: x.cumsum(0),
    "x.softmax(0)": lambda x: x.softmax(0),
    "where(x > 1, x, 0)": lambda x: torch.where(x > 1, x, 0),
}


def gradient(operation: Operation, overwrite: str) -> list[float]:
    leaf = torch.tensor([0.5, 1.5, 2.5], requires_grad=True)
    x = leaf.clone()
    y = operation(x)
    total = (y.clone() * 3).sum()
    with torch.no_grad():
        if overwrite == "input":
            x.fill_(7.0)
        elif overwrite == "output":
            y.fill_(7.0)
    total.backward()
    return leaf.grad.tolist()


def verdict(operation: Operation, overwrite: str) -> str:
    try:
        same = gradient(operation, overwrite) == gradient(operation, "")
    except RuntimeError:
        return "error"
    return "fine" if same else "silently wrong"


print("| operation | overwrite its input | overwrite its output |")
print("|---|---|---|")
for name, operation in operations.items():
    cells = [verdict(operation, what) for what in ("input", "output")]
    print(f"| `{name}` | {cells[0]} | {cells[1]} |")
