import torch

x = torch.ones(2)
lines = """\
x * torch.tensor(0.1, dtype=torch.float64)
x * torch.tensor([0.1, 0.1], dtype=torch.float64)
x + torch.arange(2)
x + 1j
x.half() + x.bfloat16()
x / 3"""
for line in lines.splitlines():
    dtype = eval(line, globals()).dtype  # runs the text as Python
    print(f"{line}: {dtype == torch.float32}, {dtype}")
