import torch

weights = torch.ones(2, requires_grad=True).double()  # or .cuda()
(weights * 2).sum().backward()
print(weights.grad)  # warns UserWarning
