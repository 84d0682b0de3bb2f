import torch

weight = torch.tensor(3.0, requires_grad=True)
for run in (1, 2):
    doubled = weight * 2
    doubled.retain_grad()
    (doubled**2).backward()
    print(f"run {run}: doubled {doubled.grad}, weight {weight.grad}")
