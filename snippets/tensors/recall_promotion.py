import torch

counts, floats = torch.tensor([1, 2]), torch.tensor([0.5, 1.5])
lines = """\
counts * floats
counts @ floats
counts * 1.5
counts *= 1.5
counts[0] = 1.5
floats *= counts"""
for line in lines.splitlines():
    try:
        exec(line, globals())  # runs the text as Python
        print(f"{line}: passes")
    except RuntimeError:
        print(f"{line}: raises")
