import torch

model = torch.nn.LazyLinear(1)
model(torch.ones(1, 8))
print(sum(p.numel() for p in model.parameters()))
