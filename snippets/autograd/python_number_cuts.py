import torch

weight = torch.tensor(3.0, requires_grad=True)
(weight * weight).backward()
print("weight * weight:       ", weight.grad)

weight.grad = None
(weight * weight.item()).backward()
print("weight * weight.item():", weight.grad)
