import torch

X = torch.tensor([[1.0, 6.0], [5.0, 3.0]])

operations = """\
X.sum()
X.sum(dim=0)
X.mean(dim=1)
X.mean(dim=1, keepdim=True)
X.max()
X.argmax(dim=1)
X.sort(dim=1).values
X.T
X.reshape(4, 1)
X.flatten()
X.unsqueeze(0)
torch.cat([X, X])
torch.stack([X, X])
X.clamp(2, 5)
torch.where(X > 3, X, 0)"""

print("| Operation | Shape | Values |", "|---|---|---|", sep="\n")
for operation in operations.splitlines():
    # eval runs a line of text as Python.
    result = eval(operation, {"torch": torch, "X": X})
    shape, values = list(result.shape), result.tolist()
    print(f"| `{operation}` | `{shape}` | `{values}` |")
