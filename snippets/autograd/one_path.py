import torch

weight = torch.tensor(3.0, requires_grad=True)
(weight * 2 * 5).backward()
print("times 2, then times 5:", weight.grad)

weight.grad = None
(weight * 3 * 3).backward()
print("times 3, then times 3:", weight.grad)

weight.grad = None
(weight * 3).backward()
print("weight * 3:", weight.grad)
