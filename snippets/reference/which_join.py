import torch

a, b = torch.tensor([1, 2]), torch.tensor([3, 4])
print("cat  ", torch.cat([a, b]).tolist())
print("stack", torch.stack([a, b]).tolist())
columns = torch.stack([a, b], dim=1)
print("stack, dim=1", columns.tolist())
print("cat of rows", torch.cat([columns, columns]).shape)
