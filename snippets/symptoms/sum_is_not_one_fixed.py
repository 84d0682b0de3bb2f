import torch

total = torch.tensor([0.1] * 10).sum()
print(torch.isclose(total, torch.tensor(1.0)))
