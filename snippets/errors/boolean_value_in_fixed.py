import torch

seen = [torch.zeros(2), torch.ones(2)]
print(any(torch.equal(torch.ones(2), tensor) for tensor in seen))
