import torch

X = torch.ones(2, 3, device="meta")  # in the GPU's part
vector, one = torch.ones(3), torch.ones(1)
scalar, rows = torch.tensor(2.0), torch.tensor([0, 1])
mask = torch.tensor([True, False])

statements = """\
X * 2.0
X * scalar
X * one
X * vector
vector * X.sum()
X[rows]
X[mask] = 0
X[0] = vector
X.copy_(vector)"""

print("| Statement | Across devices |", "|---|---|", sep="\n")
for statement in statements.splitlines():
    try:
        exec(statement, globals())  # runs the text as Python
        print(f"| `{statement}` | works |")
    except RuntimeError:
        print(f"| `{statement}` | **raises** |")
