import torch

# diag: a matrix with x on its diagonal. inv: the inverse of a matrix.
# nonzero: the places where x is not 0.
attempts = {
    "x.shape": lambda x: x.shape,
    "x + 1": lambda x: x + 1,
    "x.sum()": lambda x: x.sum(),
    "torch.where(x > 0, x, 0)": lambda x: torch.where(x > 0, x, 0),
    "torch.linalg.inv(x.diag())": lambda x: torch.linalg.inv(x.diag()),
    "x[x > 0]": lambda x: x[x > 0],
    "x.nonzero()": lambda x: x.nonzero(),
    "x.sum().item()": lambda x: x.sum().item(),
    "bool(x.sum() > 0)": lambda x: bool(x.sum() > 0),
    "x.tolist()": lambda x: x.tolist(),
    "x.cpu()": lambda x: x.cpu(),
}
no_values = torch.ones(4, device="meta")  # only a shape and a dtype
print("| expression | on `meta` |")
print("|---|---|")
for expression, attempt in attempts.items():
    try:
        attempt(no_values)
        print(f"| `{expression}` | works |")
    except RuntimeError:
        print(f"| `{expression}` | **fails** |")
