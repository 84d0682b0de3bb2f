import torch

torch.manual_seed(42)
first = torch.rand(2)
torch.manual_seed(42)
print("equal:", torch.equal(first, torch.rand(2)))
