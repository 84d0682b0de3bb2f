import torch

weight = torch.tensor(3.0, requires_grad=True)
loss = (weight - 1) ** 2
loss.backward()
weight -= 0.1 * weight.grad  # raises RuntimeError
