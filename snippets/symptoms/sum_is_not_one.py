import torch

a, b, c = torch.tensor([0.7, 0.2, 0.1], dtype=torch.float64)
print(a + b + c == 1, (a + b + c).item())
