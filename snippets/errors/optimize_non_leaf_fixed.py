import torch

weights = (torch.randn(3) * 0.01).requires_grad_()
torch.optim.SGD([weights], lr=0.1)
print(weights.is_leaf)
