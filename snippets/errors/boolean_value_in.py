import torch

seen = [torch.zeros(2), torch.ones(2)]
print(torch.ones(2) in seen)  # raises RuntimeError
