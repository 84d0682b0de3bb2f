import torch

weights = torch.ones(8, requires_grad=True)
total = torch.tensor(0.0)
for _batch in range(3):
    total += (weights**2).mean()
print("requires a gradient:", total.requires_grad)
