import torch

weights = torch.ones(2, requires_grad=True)
print(weights.detach().numpy())
