import torch

model = torch.nn.Linear(2, 1)
saved = torch.optim.SGD(model.parameters(), lr=0.1).state_dict()
now = torch.optim.SGD(model.parameters(), lr=0.01)
now.load_state_dict(saved)
print(now.param_groups[0]["lr"])
