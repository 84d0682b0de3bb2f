import torch

weight = torch.tensor(0.0, requires_grad=True)
with torch.no_grad():
    loss = (weight - 100) ** 2
print(loss.item(), loss.requires_grad)
