import torch

total = torch.tensor([0.1] * 10).sum()
print(total == 1, total.item())
