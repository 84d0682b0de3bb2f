import torch

exponents = torch.tensor([0, -1, -2])
print(10**exponents)
