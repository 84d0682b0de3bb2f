import torch

X = torch.arange(6.0).reshape(2, 3)

operations = """\
X[0]
X[:, ::2]
X.T
X.reshape(3, 2)
X.T.reshape(6)
X.expand(4, 2, 3)
X.float()
X.contiguous()
X[[0, 1]]
X[X > 2]
X.double()
X.clone()
X + 0"""

print("| Operation | Memory |", "|---|---|", sep="\n")
for operation in operations.splitlines():
    result = eval(operation, {"X": X})
    # Where the storage begins, the memory behind a tensor.
    memory = result.untyped_storage().data_ptr()
    shares = memory == X.untyped_storage().data_ptr()
    print(f"| `{operation}` |", "shared" if shares else "its own copy", "|")
