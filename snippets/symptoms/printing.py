import torch

print(torch.tensor([1.23456789]), torch.tensor([1e-5, 1e4]))
print(torch.tensor(0.1), torch.tensor(0.1).item())
