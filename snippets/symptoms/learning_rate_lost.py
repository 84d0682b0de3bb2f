import torch

weight = torch.zeros(1, requires_grad=True)
saved = torch.optim.SGD([weight], lr=0.1).state_dict()
optimizer = torch.optim.SGD([weight], lr=0.001)
optimizer.load_state_dict(saved)
print("given 0.001, has", optimizer.param_groups[0]["lr"])
optimizer.param_groups[0]["lr"] = 0.001
print("set after loading:", optimizer.param_groups[0]["lr"])
