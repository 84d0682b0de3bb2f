import torch

loss = torch.ones(3).mean()
print(loss.item())
