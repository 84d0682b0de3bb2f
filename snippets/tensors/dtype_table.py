import torch

integers = "uint8 int8 int16 int32 int64 uint16 uint32 uint64"
floats = "float16 bfloat16 float32 float64 complex64 complex128"
others = "short int long half float double cfloat cdouble"
other_name = {getattr(torch, o): f"`{o}`" for o in others.split()}

print("| dtype | Also | Bits | Bytes | Smallest | Largest | eps |")
print("|---|---|---|---|---|---|---|")
for name in ["bool", *integers.split(), *floats.split()]:
    dtype = getattr(torch, name)
    size = dtype.itemsize  # in bytes
    limits = ["False", "True", ""]
    if name in integers.split():
        whole = torch.iinfo(dtype)  # the limits of an integer dtype
        limits = [str(whole.min), str(whole.max), ""]
    elif name in floats.split():
        info = torch.finfo(dtype)  # and of a float dtype
        limits = [f"{x:g}" for x in (info.min, info.max, info.eps)]
    print(f"| `{name}` | {other_name.get(dtype, '')} |", end=" ")
    print(f"{8 * size} | {size} |", " | ".join(limits), "|")
