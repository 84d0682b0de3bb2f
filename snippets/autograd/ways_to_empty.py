import torch

lines = """\
x.grad = None
x.grad.zero_()
x.grad *= 0
x.detach().zero_()
x.requires_grad_()
x = x.detach()"""

for line in lines.splitlines():
    x = torch.tensor(3.0, requires_grad=True)
    (x**2).backward()
    names = {"x": x}
    exec(line, names)  # runs the text as Python
    x = names["x"]
    if x.requires_grad:
        (x**2).backward()
    # Emptied: the second gradient alone is there, 2 * x.
    is_emptied = x.grad is not None and x.grad.item() == 2 * x.item()
    print(f"{line}: {is_emptied}, x is {x.item():.0f} and x.grad {x.grad}")
