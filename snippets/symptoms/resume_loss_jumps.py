import torch

weight = torch.tensor(5.0, requires_grad=True)
optimizer = torch.optim.SGD([weight], lr=0.1, momentum=0.9)
(weight**2).backward()
optimizer.step()
resumed = torch.optim.SGD([weight], lr=0.1, momentum=0.9)
print("saved:", list(optimizer.state_dict()["state"][0]))
print("resumed:", resumed.state_dict()["state"])
