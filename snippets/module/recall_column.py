import torch

predictions = torch.tensor([[1.0], [2.0], [3.0]])
y = torch.tensor([1.0, 2.0, 3.0])
print("shape:", tuple((predictions - y).shape))
print(f"loss: {((predictions - y) ** 2).mean().item():.4f}")
print("of a column:", ((predictions - y.reshape(-1, 1)) ** 2).mean().item())
