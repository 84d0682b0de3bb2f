import torch

prediction = torch.ones(2, requires_grad=True) * 3
print("clone:", prediction.clone().requires_grad)
print("detach and clone:", prediction.detach().clone().requires_grad)
