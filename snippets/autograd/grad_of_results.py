import torch

weight = torch.tensor(3.0, requires_grad=True)
unused = torch.tensor(4.0, requires_grad=True)
prediction = 2 * weight
loss = (prediction - 5) ** 2
# One tensor is named, so the tuple holds one gradient.
(slope,) = torch.autograd.grad(loss, prediction, retain_graph=True)
print("with respect to prediction:", slope)
try:
    torch.autograd.grad(loss, unused)
except RuntimeError as error:
    print(f"unused: RuntimeError: {error}")
(slope,) = torch.autograd.grad(loss, unused, allow_unused=True)
print("unused, allowed:", slope)
