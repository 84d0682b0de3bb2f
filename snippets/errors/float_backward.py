import torch

weights = torch.ones(3, requires_grad=True)
loss = (weights**2).sum().item()
loss.backward()  # raises AttributeError
