import torch

x = torch.tensor([0.0, 4.0], requires_grad=True)
logs = x.clamp(min=0.001).log()
chosen = torch.where(x > 0, logs, 0.0)
total = chosen.sum()
total.backward()
print("total is finite:", total.isfinite().item())
print("gradient:", x.grad)
