import torch

for name in ("sin", "exp"):
    x = torch.tensor([1.0, 2.0], requires_grad=True)
    y = torch.sin(x) if name == "sin" else torch.exp(x)
    y += 1
    try:
        y.sum().backward()
        print(name, "of x, then += 1: fine")
    except RuntimeError:
        print(name, "of x, then += 1: RuntimeError")
