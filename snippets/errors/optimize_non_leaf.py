import torch

weights = torch.randn(3, requires_grad=True) * 0.01
torch.optim.SGD([weights], lr=0.1)  # raises ValueError
