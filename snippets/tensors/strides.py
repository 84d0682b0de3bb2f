import torch

X = torch.arange(6.0).reshape(2, 3)  # the number in a cell is its place

forms = """\
X
X[1]
X.T
X[:, ::2]
X.expand(2, 2, 3)
X.T.contiguous()"""

print("| Tensor | Shape | Stride | Row by row | Contiguous | Memory |")
print("|---|" + "---|" * 5)
for form in forms.splitlines():
    result = eval(form, {"X": X})
    reads = " ".join(f"{number:g}" for number in result.flatten())
    # Where the storage begins, the memory behind a tensor.
    start = result.untyped_storage().data_ptr()
    shares = start == X.untyped_storage().data_ptr()
    print(f"| `{form}` | `{tuple(result.shape)}` |", end=" ")
    print(f"`{result.stride()}` | {reads} |", end=" ")
    print("yes" if result.is_contiguous() else "no", end=" | ")
    print("of `X`" if shares else "its own", "|")
