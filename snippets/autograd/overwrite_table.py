from collections.abc import Callable

import torch

constant = torch.tensor([2.0, 0.5, 1.0])
other = torch.tensor([2.0, 0.5, 1.0], requires_grad=True)
matrix = torch.ones(3, 3, requires_grad=True)

Operation = Callable[[torch.Tensor], torch.Tensor]
operations: dict[str, Operation] = {
    "x + 1": lambda x: x + 1,
    "x * 3": lambda x: x * 3,
    "x * other": lambda x: x * other,
    "x**2": lambda x: x**2,
    "x @ matrix": lambda x: x @ matrix,
}
names = "sum mean max exp log sqrt sin sigmoid relu"
for name in names.split():
    operations[f"{name}(x)"] = getattr(torch, name)


def overwrite(what: str, operation: Operation) -> str:
    leaf = torch.tensor([0.5, 1.5, 2.5], requires_grad=True)
    x = leaf.clone()  # the leaf itself may not be overwritten
    y = operation(x)
    total = (y * constant).sum()
    total.backward(retain_graph=True)
    right, leaf.grad = leaf.grad, None

    with torch.no_grad():
        (x if what == "input" else y).fill_(7.0)  # 7 everywhere
    try:
        total.backward()
    except RuntimeError:
        return "error"
    return "fine" if torch.equal(leaf.grad, right) else "silently wrong"


results = {
    name: (overwrite("input", operation), overwrite("output", operation))
    for name, operation in operations.items()
}
print("| operation | overwrite its input | overwrite its output |")
print("|---|---|---|")
for name in sorted(results, key=lambda name: results[name], reverse=True):
    print(f"| `{name}` | {results[name][0]} | {results[name][1]} |")
