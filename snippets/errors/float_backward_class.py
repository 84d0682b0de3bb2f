import torch

x = torch.ones(1, requires_grad=True)
loss = torch.nn.HuberLoss("mean", x)
loss.backward()  # raises AttributeError
