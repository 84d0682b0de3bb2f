import torch

weight = torch.tensor(0.0, requires_grad=True)
((weight - 1) ** 2).backward()  # a training row
print(weight.grad.item())
((weight - 100) ** 2).backward()  # in the validation loop
print(weight.grad.item())
