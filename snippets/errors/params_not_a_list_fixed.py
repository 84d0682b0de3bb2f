import torch

weights = torch.zeros(3, requires_grad=True)
optimizer = torch.optim.SGD([weights], lr=0.1)
print("tensors:", len(optimizer.param_groups[0]["params"]))
