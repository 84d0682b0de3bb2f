import torch

loss = torch.ones(1, requires_grad=True).sum()
print(torch.sqrt(loss), loss.item())
