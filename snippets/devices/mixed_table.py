import torch
from torch import Tensor

X = torch.ones(2, 3, device="meta")  # in the GPU's part
vector, one = torch.ones(3), torch.ones(1)
scalar, rows = torch.tensor(2.0), torch.tensor([0, 1])
mask = torch.tensor([True, False])


def copy_across() -> Tensor:
    return X.copy_(torch.zeros(2, 3))


def assign_across() -> None:
    X[0] = vector


attempts = {
    "X * 2.0": lambda: X * 2.0,
    "X * scalar": lambda: X * scalar,
    "X * one": lambda: X * one,
    "X * vector": lambda: X * vector,
    "vector * X.sum()": lambda: vector * X.sum(),
    "X[rows]": lambda: X[rows],
    "X[mask] = 0": lambda: X.index_put_((mask,), scalar),
    "X[0] = vector": assign_across,
    "X.copy_(...)": copy_across,
}
print("| Expression | Across devices |", "|---|---|", sep="\n")
for expression, attempt in attempts.items():
    try:
        attempt()
        print(f"| `{expression}` | works |")
    except RuntimeError:
        print(f"| `{expression}` | **raises** |")
