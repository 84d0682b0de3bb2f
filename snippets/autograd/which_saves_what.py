import torch

lines = """\
y = x.sigmoid(); y += 1
y = x.sin(); y += 1
y = x * 3; x += 1
y = x * other; x += 1
y = x.exp(); y[:1].zero_()
y = x.exp(); y = y + 1"""

for line in lines.splitlines():
    other = torch.tensor([2.0, 3.0], requires_grad=True)
    x = torch.tensor([1.0, 2.0], requires_grad=True).clone()  # no leaf
    names = {"x": x, "other": other}
    exec(line, names)  # runs the text as Python
    try:
        names["y"].sum().backward()
        print(f"{line}: False")
    except RuntimeError:
        print(f"{line}: True")
