import torch

predictions = torch.tensor([[1.0], [2.0], [3.0]])
y = torch.tensor([1.0, 2.0, 3.0])
print(tuple((predictions - y).shape))
print(f"{((predictions - y) ** 2).mean().item():.4f}")
