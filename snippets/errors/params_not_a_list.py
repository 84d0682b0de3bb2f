import torch

weights = torch.zeros(3, requires_grad=True)
torch.optim.SGD(weights, lr=0.1)  # raises TypeError
