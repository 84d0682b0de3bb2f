import torch

weight = torch.tensor(3.0, requires_grad=True)
doubled = weight * 2
fivefold = weight * 5
total = doubled + fivefold  # two paths lead from total to weight
total.backward()
print("doubled + fivefold:", weight.grad)

weight.grad = None  # or the next gradient would be added to it
(weight * weight).backward()  # both factors are weight
print("weight * weight:   ", weight.grad)
