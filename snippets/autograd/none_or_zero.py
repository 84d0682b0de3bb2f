import torch

weight = torch.tensor([1.0, 2.0], requires_grad=True)
try:
    weight.grad.zero_()
except AttributeError as error:
    print(f"before any backward(): AttributeError: {error}")

(weight**2).sum().backward()
kept = weight.grad
weight.grad.zero_()
print("zero_(): weight.grad is", weight.grad, "and kept is", kept)

(weight**2).sum().backward()
kept = weight.grad
weight.grad = None
print("= None:  weight.grad is", weight.grad, "and kept is", kept)
