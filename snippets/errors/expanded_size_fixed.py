import torch

x = torch.zeros(3)
x[:2] = torch.ones(2)
print(x)
