import torch

exponents = torch.tensor([0, -1, -2])
print(10.0**exponents)
print(torch.tensor([2, 10]) ** -1.0)
