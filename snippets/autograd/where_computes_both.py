import torch

x = torch.tensor(0.0, requires_grad=True)
root = x.sqrt() if x > 0 else x * 0
root.backward()
print("if:         ", root.item(), x.grad)

x.grad = None
root = torch.where(x > 0, x.sqrt(), x * 0)
root.backward()
print("torch.where:", root.item(), x.grad)
