import torch

torch.manual_seed(42)
first, second = torch.rand(1), torch.rand(1)
torch.manual_seed(42)
print(first.equal(second), first.equal(torch.rand(1)))
