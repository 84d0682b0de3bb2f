import torch

x = torch.tensor([1.0, 2.0], requires_grad=True)
tripled = x * 3
print("it makes no node:", tripled.grad_fn is None)
print("its node saves a copy of x:", tripled.grad_fn._saved_self is not None)
tripled.sum().backward()
same = set(x.grad.tolist())
print("its slope is the same for each x:", len(same) == 1, same)
