import torch

loss = torch.ones(3).mean()
loss[0]  # raises IndexError
