import torch

weights = torch.ones(2, requires_grad=True)
moved = weights.double()  # cause 1
frozen = torch.ones(2)  # cause 2
unused = weights.detach().clone().requires_grad_()  # cause 3
((moved + frozen) ** 2).sum().backward()
print(moved.is_leaf, moved.requires_grad, moved.grad)  # warns UserWarning
print(frozen.is_leaf, frozen.requires_grad, frozen.grad)
print(unused.is_leaf, unused.requires_grad, unused.grad)
print("weights:", weights.grad)
