import torch

lines = """\
counts += 1.5
counts = counts + 1.5
counts[0] = 1.5
floats += floats.double()
floats @ floats.double()
counts.mean()"""
for line in lines.splitlines():
    counts, floats = torch.tensor([1, 2]), torch.ones(2)
    try:
        exec(line, globals())  # runs the text as Python
        print(f"{line}: passes")
    except RuntimeError:
        print(f"{line}: raises")
