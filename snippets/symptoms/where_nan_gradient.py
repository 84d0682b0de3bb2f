import torch

x = torch.tensor([0.0, 4.0], requires_grad=True)
y = torch.where(x > 0, x.sqrt(), 0.0)  # wrong: sqrt(0) is computed too
y.sum().backward()
print("wrong:", y.tolist(), "gradient", x.grad.tolist())

x = torch.tensor([0.0, 4.0], requires_grad=True)
safe = torch.where(x > 0, x, 1.0)  # right: sqrt never sees the 0
y = torch.where(x > 0, safe.sqrt(), 0.0)
y.sum().backward()
print("right:", y.tolist(), "gradient", x.grad.tolist())
