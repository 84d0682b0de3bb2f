import torch

short = dict(b="bool", u8="uint8", i8="int8", i16="int16", i32="int32")
short |= dict(i64="int64", f16="float16", bf16="bfloat16", f32="float32")
short |= dict(f64="float64", c64="complex64", c128="complex128")
short |= dict(u16="uint16", u32="uint32", u64="uint64")
names = {getattr(torch, name): code for code, name in short.items()}


def run(first: torch.dtype, second: torch.dtype) -> str:
    """The dtype of a product, or - where PyTorch refuses it."""
    try:
        product = torch.ones(1, dtype=first) * torch.ones(1, dtype=second)
        return names[product.dtype]
    except RuntimeError:
        return "-"


print("| a * b |", " | ".join(names.values()), "|")
print("|---" * (len(names) + 1) + "|")
for row, code in names.items():
    cells = [run(row, column) for column in names]
    print(f"| **{code}** |", " | ".join(cells), "|")
