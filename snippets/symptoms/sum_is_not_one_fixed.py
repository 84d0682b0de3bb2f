import torch

a, b, c = torch.tensor([0.7, 0.2, 0.1], dtype=torch.float64)
print(torch.isclose(a + b + c, torch.ones((), dtype=torch.float64)))
