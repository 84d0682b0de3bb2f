import torch

weight = torch.tensor(3.0, requires_grad=True)
for _step in range(3):
    weight.grad = None
    (weight**2).backward()
    print(weight.grad.item())
