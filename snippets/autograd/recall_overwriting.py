import torch

for name in ("sin", "exp", "log", "sqrt"):
    x = torch.tensor([1.0, 2.0], requires_grad=True)
    y = getattr(torch, name)(x)  # torch.sin(x), and so on
    y += 1
    try:
        y.sum().backward()
        print(name, "of x, then += 1: fine")
    except RuntimeError:
        print(name, "of x, then += 1: RuntimeError")
