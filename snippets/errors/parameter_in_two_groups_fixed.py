import torch

model = torch.nn.Linear(2, 1)
slow = {"params": [model.bias], "lr": 0.01}
optimizer = torch.optim.SGD([{"params": [model.weight]}, slow], lr=0.1)
print([group["lr"] for group in optimizer.param_groups])
