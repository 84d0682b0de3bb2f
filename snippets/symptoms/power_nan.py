import torch

x = torch.tensor([-8.0, 27.0])
print(x ** (1 / 3), x.sqrt())
