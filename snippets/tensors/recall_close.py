import torch

total, one, zero = torch.tensor([0.0, 1.0, 0.0])
for _ in range(10):
    total += 0.1
lines = """\
total == one
torch.isclose(total, one)
torch.isclose(total - one, zero)
torch.isclose(total - one, zero, atol=1e-6)"""
for line in lines.splitlines():
    found = eval(line, globals())  # runs the text as Python
    print(f"{line}: {bool(found)}")
