import torch

x = torch.tensor([7.0], requires_grad=True)
y = x / 2
y.sum().backward()
print(x.grad, (x.detach() // 2))
