import torch

weights = torch.ones(3, requires_grad=True)
with torch.no_grad():
    weights[0] = 0
print(weights)
