import torch

weight = torch.tensor([1.0, 2.0], requires_grad=True)
optimizer = torch.optim.SGD([weight], lr=0.1)

(weight**2).sum().backward()
kept = weight.grad
weight.grad.zero_()
print("zero_(): weight.grad is", weight.grad, "and kept is", kept)

(weight**2).sum().backward()
kept = weight.grad
optimizer.zero_grad()
print("zero_grad(): weight.grad is", weight.grad, "and kept is", kept)
