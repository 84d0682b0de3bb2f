import torch

lines = """\
counts += 1.5
counts = counts + 1.5
counts[0] = 1.5
floats += floats.double()
floats @ floats.double()
pixels + pixels"""
for line in lines.splitlines():
    counts, floats = torch.tensor([1, 2]), torch.ones(2)
    pixels = torch.tensor([1, 2], dtype=torch.uint16)
    try:
        exec(line, globals())  # runs the text as Python
        print(f"{line}: passes")
    except RuntimeError:
        print(f"{line}: raises")
