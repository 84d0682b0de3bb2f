import torch

weight = torch.ones(1, requires_grad=True)
weight.grad = torch.ones(1)
torch.optim.SGD([weight, weight], lr=0.1).step()  # warns UserWarning
print(f"{weight.item():.2f} instead of 0.90")
