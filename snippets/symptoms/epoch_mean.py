import torch

errors = torch.arange(10.0)
batches = errors.split(4)
print("all rows:", round((errors**2).mean().sqrt().item(), 3))
roots = [(batch**2).mean().sqrt().item() for batch in batches]
print("mean of batch RMSEs:", round(sum(roots) / len(roots), 3))
total = sum((batch**2).sum().item() for batch in batches)
print("sum over rows:", round((total / len(errors)) ** 0.5, 3))
