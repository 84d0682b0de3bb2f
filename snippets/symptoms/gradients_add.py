import torch

weight = torch.tensor(3.0, requires_grad=True)
for _step in range(3):
    (weight**2).backward()
    print(weight.grad.item())
