import torch

a, b, c = torch.tensor([0.1, 0.2, 0.3], dtype=torch.float64)
print(torch.isclose(a + b + c, a + (b + c)))
