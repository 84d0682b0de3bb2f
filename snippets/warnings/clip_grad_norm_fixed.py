import torch

weight = torch.ones(2, requires_grad=True)
(weight * 3).sum().backward()
torch.nn.utils.clip_grad_norm_(weight, 1.0)
print(weight.grad)
